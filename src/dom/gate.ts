/**
 * The cheap question before any work: is calcium or magnesium named on this page at all? In: a document. Out: yes or
 * no. Costs one pass over the text in the browser's own code; pages that say no pay nothing else.
 */
import { runThrough, type Steps } from "./steps.ts";

// Long texts are looked through in parts, which overlap by more than the longest name.
const PART = 200_000;
const OVERLAP = 50;

const names = function* (text: string, minerals: RegExp): Steps<boolean> {
  for (let at = 0; at < text.length; at += PART) {
    if (at > 0) yield;
    if (minerals.test(text.length <= PART ? text : text.slice(at, at + PART + OVERLAP))) return true;
  }
  return false;
};

/** True where the title, the text of the page, its embedded data or its declared shadow trees name a mineral. */
export const mightHoldDoseInSteps = function* (document: Document, minerals: RegExp): Steps<boolean> {
  if (minerals.test(document.title) || (yield* names(document.body?.textContent ?? "", minerals))) return true;
  for (const template of document.querySelectorAll<HTMLTemplateElement>("template[shadowrootmode]"))
    if (yield* names(template.content.textContent ?? "", minerals)) return true;
  return false;
};

/** The same in one go. */
export const mightHoldDose = (document: Document, minerals: RegExp): boolean =>
  runThrough(mightHoldDoseInSteps(document, minerals));
