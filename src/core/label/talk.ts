/**
 * Running text that is about more than the page's product: it names another one, asks, answers, discusses. In: a text
 * and what the page's title says. Out: yes or no.
 */
import { isDropped } from "./asides.ts";
import { claimsOf } from "./claims.ts";
import { countOf } from "./counts.ts";
import { isOfTitle, LEAST_NAME, type Naming, namesOtherBefore } from "./other-names.ts";
import { isOfNamed, isOfPiece, isShelf } from "./own-piece.ts";
import { quantitiesOf } from "./quantities.ts";
import { hasMass, type ReadBlock } from "./read-block.ts";
import { type Segment, segmentAt, segmentsOf } from "./segments.ts";
import { holds, isMark, isUnknown, isWord, type Scan, says, type Token, type WordToken } from "./tokens.ts";

/** A text that states more amounts of one element discusses it: no composition does, but for parts and their sum. */
const MOST_AMOUNTS = 2;

const isSum = (values: readonly number[]): boolean => {
  const largest = Math.max(...values);
  return Math.abs(values.reduce((sum, value) => sum + value, 0) - 2 * largest) < 1e-6 * largest;
};

const statesMany = ({ tokens }: Scan): boolean => {
  const values = { calcium: new Set<number>(), magnesium: new Set<number>() };
  for (const { from, to } of segmentsOf(tokens))
    for (const { mineral, stated, measure } of claimsOf(tokens.slice(from, to), null))
      if (stated.unit === "mg" && measure === "elemental") values[mineral].add(stated.values[0] as number);
  return [values.calcium, values.magnesium].some((amounts) => amounts.size > MOST_AMOUNTS && !isSum([...amounts]));
};

/** True where a question stands before the end: what follows answers it, and speaks of anything. */
const asksFirst = ({ tokens }: Scan): boolean =>
  tokens.some((token, at) => isMark(token, "?؟") && at < tokens.length - 1);

/** True where advice that states amounts stands in a sentence before `to`: what goes on from there is advice too. */
const advisesBefore = ({ tokens }: Scan, to: number): boolean =>
  segmentsOf(tokens).some(({ from, to: end }) => {
    const segment = tokens.slice(from, end);
    return (segment.at(-1) as Token).end < to && hasMass(segment) && isDropped(segment);
  });

/** True for a line that asks for something else than contents: what follows it answers. */
export const isAsking = (read: ReadBlock): boolean =>
  read.block.kind === "line" &&
  /[?？؟]$/.test(read.cells.at(-1)?.text ?? "") &&
  !holds(read, "contains") &&
  !holds(read, "facts");

/** "Yes. Such a tablet contains ...", "The pharmacy's answer: ...". */
const isAnswer = (cell: Scan): boolean => says(cell, "answer") || says(cell, "answerer");

/**
 * What the sentence of an amount at `to` says of others before it: "the old formula contained ..." is of them, "unlike
 * other brands, ..." of them or of the page's product.
 */
const ofOthersBefore = (cell: Scan, to: number, { words }: Naming): "others" | "either" | null => {
  const segment = segmentAt(cell, to);
  if (segment === undefined) return null;
  const before = cell.tokens.slice(segment.from, segment.to).filter(({ start }) => start < to);
  // "Reviews 4.5 Composition: magnesium 100 mg" in one run: behind a word for contents the product is meant again.
  const spoken = before.slice(before.findLastIndex((token) => isWord(token, "facts")) + 1);
  const last = spoken.findLastIndex((token) => isWord(token, "others") && !isShelf(token));
  if (last < 0) return null;
  // "While most products have only oxide, our tablets contain ...", "unlike others, it has ..."
  const behind = spoken.slice(last + 1);
  const isParted = behind.some((token) => isMark(token, ",:"));
  const isContrast = spoken.some((token) => isWord(token, "others") && isWord(token, "rest"));
  const isOwn = behind.some(
    (token) => says(token, "ours") || says(token, "now") || (token.kind === "word" && isOfTitleName(token, words)),
  );
  // "Unlike other brands, whose tablets have 60 mg, ours ..."
  const after = cell.tokens.slice(segment.from, segment.to).filter(({ start }) => start > to);
  if (!isOwn && after.some((token) => isOurs(token))) return "others";
  if (isContrast) return isOwn || isParted || behind.some((_, at) => isCountedPiece(behind, at)) ? null : "either";
  return isOwn ? null : "others";
};

const isOurs = (token: Token): boolean => says(token, "ours") || says(token, "oursAlone");

/** "One tablet", "eine Tablette". */
const isCountedPiece = (tokens: readonly Token[], at: number): boolean =>
  countOf(tokens[at]) !== null && isWord(tokens[at + 1], "piece");

const isOfTitleName = (token: WordToken, words: ReadonlySet<string>): boolean =>
  isUnknown(token, LEAST_NAME) && isOfTitle(token.text, words);

/** "It brings 100 mg of magnesium per capsule" on the page of a powder. */
const isOfOtherForm = ({ tokens }: Scan, { from, to }: Segment, { powder }: Naming): boolean =>
  powder && tokens.slice(from, to).some((token) => isWord(token, "piece") && says(token, "swallowed"));

/** True where an amount at `at` of a text is said of something else than the page's product. */
export const isOfOthers = (cell: Scan, at: number, naming: Naming): boolean => {
  const segment = segmentAt(cell, at);
  if (segment !== undefined && isOfOtherForm(cell, segment, naming)) return true;
  return ofOthersBefore(cell, at, naming) === "others" && !(segment !== undefined && isOfPiece(cell, segment, naming));
};

/** "One gummy has 14 mg of iron, 120 mg of calcium and 200 µg of folic acid": whoever asked before it, a list of contents. */
const listsContents = ({ tokens }: Scan, { from, to }: Segment): boolean => {
  const segment = tokens.slice(from, to);
  return (
    quantitiesOf(segment).length >= LEAST_CONTENTS &&
    segment.some((token) => isWord(token, "nutrient")) &&
    segment.some((token, at) => isWord(token, "piece") && [1, 2].some((step) => countOf(segment[at - step]) !== null))
  );
};

const LEAST_CONTENTS = 3;

/** "Calmira, one tablet of which provides 600 mg": a piece of what was named before it. */
const isOfAnother = ({ tokens }: Scan, { from, to }: Segment): boolean =>
  tokens.some(
    (token, at) =>
      at >= from &&
      at < to &&
      isWord(token, "piece") &&
      isWord(tokens[at + 1], "equals") &&
      isWord(tokens[at + 2], "contains"),
  );

/** True where an amount at `at` of a text stands among talk of other things than the page's product. */
export const isTalk = (cell: Scan, at: number, naming: Naming): boolean => {
  const segment = segmentAt(cell, at);
  if (statesMany(cell)) return true;
  if (segment !== undefined && isOfPiece(cell, segment, naming)) return false;
  if (segment !== undefined && listsContents(cell, segment)) return namesOtherBefore(cell, segment, at, naming);
  return (
    asksFirst(cell) ||
    isAnswer(cell) ||
    advisesBefore(cell, at) ||
    ofOthersBefore(cell, at, naming) !== null ||
    (segment !== undefined &&
      (isOfAnother(cell, segment) || isOfNamed(cell, segment, naming) || namesOtherBefore(cell, segment, at, naming)))
  );
};
