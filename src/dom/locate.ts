/** Between elements and locators. In: an element, or a locator. Out: the other. */
import type { Locator } from "../core/model.ts";
import { badgeTag } from "./own.ts";
import { parentOf } from "./unclobbered.ts";

/** Of each parent the child that was counted last: rows of a table of 100,000 are not counted from the first each. */
type Counted = WeakMap<Node, { readonly child: Element; readonly index: number }>;

// The badge stands among the page's elements; places are counted as if it did not, since it comes after the first reading.
const indexOf = (element: Element, counted: Counted): number => {
  const parent = element.parentNode as Node;
  const last = counted.get(parent);
  let index = 0;
  let at: Element | null = element;
  while (at !== null && at !== last?.child) {
    at = at.previousElementSibling;
    if (at !== null && at.localName !== badgeTag) index++;
  }
  if (at !== null && last !== undefined) index += last.index;
  counted.set(parent, { child: element, index });
  return index;
};

const childAt = (parent: ParentNode, index: number): Element | null => {
  let left = index;
  for (let child = parent.firstElementChild; child !== null; child = child.nextElementSibling) {
    if (child.localName !== badgeTag && left-- === 0) return child;
  }
  return null;
};

const locatorOf = (element: Element, counted: Counted): Locator => {
  const path: number[][] = [];
  let steps: number[] = [];
  for (let node: Element | null = element; node !== null; ) {
    const parent: Element | null = parentOf(node);
    if (parent !== null) {
      steps.unshift(indexOf(node, counted));
      node = parent;
      continue;
    }
    const root: Node = node.getRootNode();
    // 11: the root of a shadow tree, 9: a document; anything else is no part of the page any more.
    const outer =
      root.nodeType === 11
        ? (root as ShadowRoot).host
        : root.nodeType === 9
          ? (root as Document).defaultView?.frameElement
          : null;
    if (outer == null) break;
    steps.unshift(indexOf(node, counted));
    path.unshift(steps);
    steps = [];
    node = outer;
  }
  path.unshift(steps);
  return { kind: "element", path };
};

/**
 * Gives the path of an element: child indexes from its root, continued inside each shadow root or frame that it stands in.
 * Quick for many elements in document order; to be asked while the document stays as it is.
 */
export const toLocators = (): ((element: Element) => Locator) => {
  const counted: Counted = new WeakMap();
  return (element) => locatorOf(element, counted);
};

/** The element of a locator in the document as it is now, or null where it is gone or was no element. */
export const locate = (document: Document, locator: Locator): Element | null => {
  if (locator.kind !== "element") return null;
  let parent: ParentNode | null = document.documentElement;
  let element: Element | null = document.documentElement;
  for (const [level, steps] of locator.path.entries()) {
    if (level > 0) parent = element?.shadowRoot ?? (element as HTMLIFrameElement | null)?.contentDocument ?? null;
    for (const step of steps) {
      element = parent === null ? null : childAt(parent, step);
      parent = element;
    }
  }
  return element;
};
