/**
 * The cheap question before any work: is calcium or magnesium named on this page at all? In: a document. Out: yes or
 * no. Costs at most one pass over the text; pages that say no pay nothing else.
 */
import { attributeOf } from "./regions.ts";
import { runThrough, type Steps } from "./steps.ts";
import { dataScriptsOf } from "./structured.ts";

// Texts of a page in one step, and characters of one text; parts of a text overlap by more than the longest name.
const TEXTS = 400;
const PART = 200_000;
const OVERLAP = 50;

/** A text of nothing but a symbol: the cell of a table. "mg" is a unit. */
const SYMBOL = /^\s*(?:Ca|Mg)\s*$/;
const LONGEST_SYMBOL = 20;

/** False at a glance for most texts: a symbol is two letters, or has blanks around it. */
const mayBeSymbol = (text: string): boolean =>
  text.length < 4 || (text.length <= LONGEST_SYMBOL && text.charCodeAt(0) <= 0x20);

const isUnread = (parent: Node | null): boolean => {
  const name = parent?.nodeName;
  return name === "SCRIPT" || name === "STYLE";
};

const names = function* (text: string, minerals: RegExp): Steps<boolean> {
  for (let at = 0; at < text.length; at += PART) {
    if (at > 0) yield;
    if (minerals.test(text.length <= PART ? text : text.slice(at, at + PART + OVERLAP))) return true;
  }
  return false;
};

/** The next text that names a mineral or is long, among some; empty where others follow, null at the end. */
const nextText = (texts: TreeWalker, minerals: RegExp): string | null => {
  for (let left = TEXTS; left > 0; left--) {
    const node = texts.nextNode();
    if (node === null) return null;
    const text = node.nodeValue;
    // A name of one character is Chinese; by far the most texts of one are blanks between elements.
    if (text === null || (text.length < 2 && text < "\u4e00")) continue;
    if (
      (text.length > PART || minerals.test(text) || (mayBeSymbol(text) && SYMBOL.test(text))) &&
      !isUnread(node.parentNode)
    )
      return text;
  }
  return "";
};

/** True where a text below the root names a mineral. */
const textsName = function* (root: Node, minerals: RegExp): Steps<boolean> {
  // 4: NodeFilter.SHOW_TEXT. The first text that names one ends it.
  const texts = (root.ownerDocument as Document).createTreeWalker(root, 4);
  for (let text = nextText(texts, minerals); text !== null; text = nextText(texts, minerals)) {
    if (text !== "" && (text.length <= PART || (yield* names(text, minerals)))) return true;
    yield;
  }
  return false;
};

/** The next open shadow tree among some elements; undefined where others follow, null at the end. */
const nextShadow = (elements: TreeWalker): ShadowRoot | undefined | null => {
  for (let left = 4 * TEXTS; left > 0; left--) {
    const element = elements.nextNode() as Element | null;
    if (element === null) return null;
    const { shadowRoot } = element;
    if (shadowRoot !== null) return shadowRoot;
  }
  return undefined;
};

/** True where an open shadow tree names a mineral. Nothing but its root is asked of an element: that alone takes long. */
const shadowsName = function* (document: Document, minerals: RegExp): Steps<boolean> {
  // 1: NodeFilter.SHOW_ELEMENT.
  const elements = document.createTreeWalker(document.body, 1);
  for (let tree = nextShadow(elements); tree !== null; tree = nextShadow(elements)) {
    if (tree !== undefined && (yield* textsName(tree, minerals))) return true;
    yield;
  }
  return false;
};

/** True where a frame of the page's own site names a mineral; others cannot be looked into. */
const framesName = function* (document: Document, minerals: RegExp): Steps<boolean> {
  for (const name of ["iframe", "frame"])
    for (const frame of [...document.getElementsByTagName(name)]) {
      const inside = (frame as HTMLIFrameElement).contentDocument ?? null;
      if (inside !== null && (yield* mightHoldDoseInSteps(inside, minerals))) return true;
    }
  return false;
};

/**
 * True where the title, a text of the page, its embedded data, its shadow trees or its own frames name a mineral. What
 * costs most comes last: it is asked of pages that name none anywhere else.
 */
export const mightHoldDoseInSteps = function* (document: Document, minerals: RegExp): Steps<boolean> {
  if (minerals.test(document.title)) return true;
  if (document.body === null) return false;
  if (yield* textsName(document.body, minerals)) return true;
  for (const script of dataScriptsOf(document)) if (yield* names(script.textContent ?? "", minerals)) return true;
  yield;
  for (const meta of [...document.getElementsByTagName("meta")])
    if (
      (attributeOf(meta, "name") === "description" || meta.hasAttribute("itemprop")) &&
      minerals.test(meta.getAttribute("content") ?? "")
    )
      return true;
  yield;
  for (const template of [...document.getElementsByTagName("template")])
    if (template.hasAttribute("shadowrootmode") && (yield* names(template.content.textContent ?? "", minerals)))
      return true;
  yield;
  return (yield* framesName(document, minerals)) || (yield* shadowsName(document, minerals));
};

/** The same in one go. */
export const mightHoldDose = (document: Document, minerals: RegExp): boolean =>
  runThrough(mightHoldDoseInSteps(document, minerals));
