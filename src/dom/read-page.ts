/** Gate, collect and read in one. In: a document and its address. Out: its label report, or null where the gate declines. */
import type { Knowledge } from "../core/label/knowledge.ts";
import { readLabel } from "../core/label/report.ts";
import { isWord, scan } from "../core/label/scan.ts";
import type { LabelReport } from "../core/model.ts";
import { collectPage, type PageWords } from "./collect.ts";
import { mightHoldDose } from "./gate.ts";

/** The words that collecting needs, from the reader's knowledge. */
export const pageWords = (minerals: RegExp, knowledge: Knowledge): PageWords => {
  const says = (text: string, role: "others" | "cart") =>
    scan(text, knowledge.words).tokens.some((token) => isWord(token, role));
  return { minerals, isOthersHeading: (text) => says(text, "others"), isCartButton: (text) => says(text, "cart") };
};

/** The label report of a page, or null where it names neither mineral. `knowledge` is only asked for where it does. */
export const readPage = (
  document: Document,
  url: string,
  minerals: RegExp,
  knowledge: () => Knowledge,
): LabelReport | null => {
  if (!mightHoldDose(document, minerals)) return null;
  const known = knowledge();
  return readLabel(collectPage(document, url, pageWords(minerals, known)), known);
};
