/**
 * Members of a document and of its nodes as the browser defines them. A page can put `<img name="querySelector">` or
 * `<input name="parentElement">` in the way of the plain ones: documents and forms list their named children first.
 */

/** The member as the node's kind defines it; names of children are members of the node itself. */
const own = <T>(node: object, name: string): T => Reflect.get(Object.getPrototypeOf(node), name, node) as T;

/** A new HTML element, not yet in the page. */
export const create = (document: Document, tag: string): HTMLElement =>
  own<Document["createElement"]>(document, "createElement").call(document, tag);

/** A new SVG element, not yet in the page. */
export const createSvg = (document: Document, tag: string): SVGElement =>
  own<Document["createElementNS"]>(document, "createElementNS").call(
    document,
    "http://www.w3.org/2000/svg",
    tag,
  ) as SVGElement;

/** All elements of a document or shadow root that the selector matches, in document order. */
export const queryAll = (root: Document | DocumentFragment, selector: string): Element[] =>
  Array.from(own<ParentNode["querySelectorAll"]>(root, "querySelectorAll").call(root, selector));

/** The parent element, also of a form with a control of that name. */
export const parentOf = (node: Node): Element | null => own<Element | null>(node, "parentElement");

/** All text inside the node. */
export const textOf = (node: Node): string => own<string | null>(node, "textContent") ?? "";

/** The element's name in lower case. */
export const tagOf = (element: Element): string => own<string>(element, "localName");

/** The node behind this one in its parent; the long way only for a form, which may name its own. */
export const nextOf = (node: Node): Node | null => {
  const name: unknown = (node as Element).localName;
  return name === "form" || typeof name === "object" ? own(node, "nextSibling") : node.nextSibling;
};
