/** Between elements and locators. In: an element, or a locator. Out: the other. */
import type { Locator } from "../core/model.ts";

/** The path of an element: child indexes from its root, continued inside each shadow root that it stands in. */
export const locatorOf = (element: Element): Locator => {
  const path: number[][] = [];
  let steps: number[] = [];
  for (let node: Element | null = element; node !== null; ) {
    const parent: Element | null = node.parentElement;
    if (parent !== null) {
      let index = 0;
      for (let before = node.previousElementSibling; before !== null; before = before.previousElementSibling) index++;
      steps.unshift(index);
      node = parent;
      continue;
    }
    const root = node.getRootNode();
    if (node.parentNode === root && "host" in root) {
      let index = 0;
      for (let before = node.previousElementSibling; before !== null; before = before.previousElementSibling) index++;
      steps.unshift(index);
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
      element = parent?.children[step] ?? null;
      parent = element;
    }
  }
  return element;
};
