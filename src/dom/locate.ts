/** Between elements and locators. In: an element, or a locator. Out: the other. */
import type { Locator } from "../core/model.ts";
import { badgeTag } from "./own.ts";

// The badge stands among the page's elements; places are counted as if it did not, since it comes after the first reading.
const indexOf = (element: Element): number => {
  let index = 0;
  for (let before = element.previousElementSibling; before !== null; before = before.previousElementSibling) {
    if (before.localName !== badgeTag) index++;
  }
  return index;
};

const childAt = (parent: ParentNode, index: number): Element | null => {
  let left = index;
  for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (child.localName !== badgeTag && left-- === 0) return child;
  }
  return null;
};

/** The path of an element: child indexes from its root, continued inside each shadow root that it stands in. */
export const locatorOf = (element: Element): Locator => {
  const path: number[][] = [];
  let steps: number[] = [];
  for (let node: Element | null = element; node !== null; ) {
    const parent: Element | null = node.parentElement;
    if (parent !== null) {
      steps.unshift(indexOf(node));
      node = parent;
      continue;
    }
    const root = node.getRootNode();
    if (node.parentNode === root && "host" in root) {
      steps.unshift(indexOf(node));
      path.unshift(steps);
      steps = [];
      node = (root as ShadowRoot).host;
    } else node = null;
  }
  path.unshift(steps);
  return { kind: "element", path };
};

/** The element of a locator in the document as it is now, or null where it is gone or was no element. */
export const locate = (document: Document, locator: Locator): Element | null => {
  if (locator.kind !== "element") return null;
  let parent: ParentNode | null = document.documentElement;
  let element: Element | null = document.documentElement;
  for (const [level, steps] of locator.path.entries()) {
    if (level > 0) parent = element?.shadowRoot ?? null;
    for (const step of steps) {
      element = parent === null ? null : childAt(parent, step);
      parent = element;
    }
  }
  return element;
};
