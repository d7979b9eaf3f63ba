/** Everything the reader knows, as one value. */
import type { Knowledge } from "../core/label/knowledge.ts";
import { indexWords } from "../core/label/words.ts";
import { joints } from "./joints.ts";
import { lexicons } from "./lexicon/index.ts";
import { localSchemes, percentReferences } from "./references.ts";
import { salts } from "./salts.ts";

let known: Knowledge | null = null;

/** The reader's knowledge; the word index is built at the first call, since most pages never need it. */
export const knowledge = (): Knowledge => {
  known ??= {
    words: indexWords(lexicons, joints),
    salts,
    localSchemes,
    references: percentReferences.filter(({ scheme }) => !/infants|toddlers|pregnant/.test(scheme)),
  };
  return known;
};
