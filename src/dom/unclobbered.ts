/**
 * Members of a document and of its nodes as the browser defines them. A page can put `<img name="querySelector">` or
 * `<input name="parentElement">` in the way of the plain ones: documents and forms list their named children first.
 */

const read = <T>(owner: object, name: string, receiver: object): T => Reflect.get(owner, name, receiver) as T;

/** The root element; null where the document is empty. */
export const rootOf = (document: Document): Element | null =>
  read<Element | null>(Document.prototype, "documentElement", document);

/** A new HTML element, not yet in the page. */
export const create = (document: Document, tag: string): HTMLElement =>
  Document.prototype.createElement.call(document, tag);

/** A new SVG element, not yet in the page. */
export const createSvg = (document: Document, tag: string): SVGElement =>
  Document.prototype.createElementNS.call(document, "http://www.w3.org/2000/svg", tag) as SVGElement;

/** All elements of a document or shadow root that the selector matches, in document order. */
export const queryAll = (root: Document | DocumentFragment, selector: string): Element[] =>
  Array.from((root.nodeType === 9 ? Document : DocumentFragment).prototype.querySelectorAll.call(root, selector));

/** The parent element, also of a form with a control of that name. */
export const parentOf = (node: Node): Element | null => read<Element | null>(Node.prototype, "parentElement", node);

/** All text inside the node. */
export const textOf = (node: Node): string => read<string | null>(Node.prototype, "textContent", node) ?? "";

/** The element's name in lower case. */
export const tagOf = (element: Element): string => read<string>(Element.prototype, "localName", element);
