/** Gate and collect. In: a document and its address. Out: plain data of the page. Knows nothing of reading. */
import type { PageWords } from "../core/label/page-words.ts";
import type { PageSnapshot } from "../core/model.ts";
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

/**
 * The same in slices, so that a page of any size goes on drawing and answering meanwhile. `mayRead` is asked only where
 * there is something to read, before anything of it is taken; "off" where it says no. Asked for, it is taken also of a
 * page that names neither mineral.
 */
export const takeSnapshotInSlices = async (
  document: Document,
  url: string,
  words: PageWords,
  mayRead: () => Promise<boolean>,
  isAskedFor = false,
): Promise<PageSnapshot | "off" | null> => {
  if (!isAskedFor && !(await runInSlices(mightHoldDoseInSteps(document, words.minerals)))) return null;
  return (await mayRead()) ? runInSlices(collectInSteps(document, url, words)) : "off";
};
