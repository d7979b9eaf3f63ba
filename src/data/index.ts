/** Everything the reader knows, as one value. */
import type { Knowledge } from "../core/label/knowledge.ts";
import { openWords } from "../core/label/lookup.ts";
import { labelMarks } from "./label-marks.ts";
import { pageMarks } from "./page-marks.ts";
import { localSchemes, percentReferences } from "./references.ts";
import { salts } from "./salts.ts";
import { wordTable } from "./word-table.ts";

let known: Knowledge | null = null;

/** The reader's knowledge; made at the first call, since most pages never need it. */
export const knowledge = (): Knowledge => {
  known ??= {
    words: openWords(wordTable(), labelMarks),
    salts,
    localSchemes,
    pageMarks,
    references: percentReferences.filter(({ scheme }) => !/infants|toddlers|pregnant/.test(scheme)),
  };
  return known;
};
