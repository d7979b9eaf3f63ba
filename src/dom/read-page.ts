/** Gate, collect and read in one, for programs that have a page before them. The extension reads in the background. */
import type { Knowledge } from "../core/label/knowledge.ts";
import type { PageWords } from "../core/label/page-words.ts";
import { readLabel } from "../core/label/report.ts";
import type { LabelReport } from "../core/model.ts";
import { takeSnapshot } from "./take-snapshot.ts";

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
