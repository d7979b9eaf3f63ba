/**
 * The cheap question before any work: is calcium or magnesium named on this page at all? In: a document. Out: yes or
 * no. Costs at most one pass over the text; pages that say no pay nothing else.
 */
import { runThrough, type Steps } from "./steps.ts";
import { dataScriptsOf } from "./structured.ts";

// Texts of a page in one step, and characters of one text; parts of a text overlap by more than the longest name.
const TEXTS = 400;
const PART = 200_000;
const OVERLAP = 50;

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
    if (texts.nextNode() === null) return null;
    const text = texts.currentNode.nodeValue;
    if (text === null || text.length < 2) continue;
    if ((text.length > PART || minerals.test(text)) && !isUnread(texts.currentNode.parentNode)) return text;
  }
  return "";
};

/** True where the title, a text of the page, its embedded data or its declared shadow trees name a mineral. */
export const mightHoldDoseInSteps = function* (document: Document, minerals: RegExp): Steps<boolean> {
  if (minerals.test(document.title)) return true;
  if (document.body === null) return false;
  // 4: NodeFilter.SHOW_TEXT. The first text that names one ends it.
  const texts = document.createTreeWalker(document.body, 4);
  for (let text = nextText(texts, minerals); text !== null; text = nextText(texts, minerals)) {
    if (yield* names(text, minerals)) return true;
    yield;
  }
  for (const script of dataScriptsOf(document)) if (yield* names(script.textContent ?? "", minerals)) return true;
  yield;
  for (const meta of [...document.getElementsByTagName("meta")])
    if (
      (meta.getAttribute("name") === "description" || meta.hasAttribute("itemprop")) &&
      minerals.test(meta.getAttribute("content") ?? "")
    )
      return true;
  yield;
  for (const template of [...document.getElementsByTagName("template")])
    if (template.hasAttribute("shadowrootmode") && (yield* names(template.content.textContent ?? "", minerals)))
      return true;
  return false;
};

/** The same in one go. */
export const mightHoldDose = (document: Document, minerals: RegExp): boolean =>
  runThrough(mightHoldDoseInSteps(document, minerals));
