/**
 * Sets of products on one page: "Day tablets and night capsules". In: statements and the serving they are read for.
 * Out: statements, where the panel of a second product counts for its own serving.
 */
import type { Statement } from "./statement.ts";

/** Pieces that a serving is counted in, and the heading of the part of the page that says so. */
export interface Pieces {
  readonly word: string | null;
  readonly section: string;
}

const LEAST_STEM = 4;

/** "Kapsel" and "Kapseln", "tab" and "tablets". */
const isSameWord = (word: string, other: string): boolean => {
  const length = Math.min(LEAST_STEM, word.length, other.length);
  return word.slice(0, length) === other.slice(0, length);
};

/** True for a panel under a heading of its own, in pieces of another kind than the serving. */
const isOfOther = ({ form, claim, block }: Statement, { word, section }: Pieces): boolean =>
  form === "facts" &&
  claim.basis?.kind === "piece" &&
  claim.basis.word !== null &&
  word !== null &&
  block.section !== section &&
  block.section !== "" &&
  !isSameWord(claim.basis.word, word);

/** The statements, those of a second product taken for a serving of it and marked so. */
export const withSets = (statements: readonly Statement[], pieces: Pieces): readonly Statement[] =>
  statements.map((statement) =>
    isOfOther(statement, pieces)
      ? { ...statement, ofSet: true, claim: { ...statement.claim, basis: null } }
      : statement,
  );
