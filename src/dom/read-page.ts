/** Gate, collect and read. In: a document and its address. Out: plain data of the page, or what its label says. */
import type { Knowledge } from "../core/label/knowledge.ts";
import type { PageWords } from "../core/label/page-words.ts";
import { readLabel } from "../core/label/report.ts";
import type { LabelReport, PageSnapshot } from "../core/model.ts";
import { collectPage } from "./collect.ts";
import { mightHoldDose } from "./gate.ts";

/** The snapshot of a page, within the bounds of the reader; null where the page names neither mineral. */
export const takeSnapshot = (document: Document, url: string, words: PageWords): PageSnapshot | null =>
  mightHoldDose(document, words.minerals) ? collectPage(document, url, words) : null;

/** The label report of a page, or null where it names neither mineral. `knowledge` is only asked for where it does. */
export const readPage = (
  document: Document,
  url: string,
  words: PageWords,
  knowledge: () => Knowledge,
): LabelReport | null => {
  const snapshot = takeSnapshot(document, url, words);
  return snapshot === null ? null : readLabel(snapshot, knowledge());
};
