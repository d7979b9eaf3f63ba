/** Gate, collect and read. In: a document and its address. Out: plain data of the page, or what its label says. */
import type { Knowledge } from "../core/label/knowledge.ts";
import type { PageWords } from "../core/label/page-words.ts";
import { readLabel } from "../core/label/report.ts";
import type { LabelReport, PageSnapshot } from "../core/model.ts";
import { collectInSteps } from "./collect.ts";
import { mightHoldDoseInSteps } from "./gate.ts";
import { runInSlices, runThrough, type Steps } from "./steps.ts";

const snapshotInSteps = function* (document: Document, url: string, words: PageWords): Steps<PageSnapshot | null> {
  const might = yield* mightHoldDoseInSteps(document, words.minerals);
  return might ? yield* collectInSteps(document, url, words) : null;
};

/** The snapshot of a page, within the bounds of the reader; null where the page names neither mineral. */
export const takeSnapshot = (document: Document, url: string, words: PageWords): PageSnapshot | null =>
  runThrough(snapshotInSteps(document, url, words));

/** The same in slices, so that a page of any size goes on drawing and answering meanwhile. */
export const takeSnapshotInSlices = (document: Document, url: string, words: PageWords): Promise<PageSnapshot | null> =>
  runInSlices(snapshotInSteps(document, url, words));

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
