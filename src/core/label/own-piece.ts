/** Sentences that say what a piece of the product holds. In: a text and what the page calls its product. Out: yes or no. */
import { countOf } from "./counts.ts";
import { isOfTitle, isOtherName, LEAST_NAME, type Naming, namesOtherBefore } from "./other-names.ts";
import { quantitiesOf } from "./quantities.ts";
import { type Segment, segmentAt } from "./segments.ts";
import { isMark, isSalt, isWord, mineralOf, type Scan, type Token } from "./tokens.ts";

/** "From our range": over a list of other products; in a sentence it is said of any. */
export const isShelf = (token: Token): boolean => isWord(token, "others") && isWord(token, "guide");

/** Characters that no lexicon knows may stand before the subject; more of them are another clause. */
const MOST_BEFORE = 2;

const NEAR = 2;

/**
 * "Calmira Mag Glycinate, 2 capsules deliver", "with Magnor B6, one sachet of which holds": a piece of what was named
 * right before the comma, a salt or a name that is not the title's.
 */
export const isOfNamed = (cell: Scan, { from, to }: Segment, naming: Naming): boolean => {
  const { tokens } = cell;
  const piece = tokens.findIndex((token, at) => at >= from && at < to && isWord(token, "piece"));
  const comma = tokens.slice(from, Math.max(from, piece)).findLastIndex((token) => isMark(token, ","));
  const isCounted = [1, 2].some((step) => countOf(tokens[from + comma + step]) !== null);
  if (comma < 0 || !isCounted) return false;
  const near = tokens.slice(Math.max(from, from + comma - NEAR), from + comma);
  const isBranded = isOtherName(cell, near[0], naming) && isWord(near[1], "nutrient");
  return near.some((token) => mineralOf(token) !== null || isSalt(token)) || isBranded;
};

/**
 * True for a sentence that opens with a counted piece and says what it contains: "each tablet contains 200 mg", "one
 * capsule of Calmira provides". Whatever stands around it, that is the product.
 */
export const isOfPiece = (cell: Scan, { from, to: end }: Segment, naming: Naming): boolean => {
  const { tokens } = cell;
  const { words } = naming;
  const before = tokens[from - 1];
  if ((tokens[from] as Token).start - (before?.end ?? 0) > MOST_BEFORE) return false;
  const piece = tokens.findIndex((token, at) => at >= from && at < end && isWord(token, "piece"));
  if (piece < 0) return false;
  // "Made by Nordal Labs, each tablet contains ...": the clause of the piece is the one that counts.
  const comma = tokens.slice(from, piece).findLastIndex((token) => isMark(token, ","));
  const lead = tokens.slice(from + comma + 1, piece);
  const isCounted =
    lead.some((token) => countOf(token) !== null || isWord(token, "per")) || isWord(tokens[piece], "per");
  // "Each Calmira tablet contains": what each of them holds is said on their own page.
  const isEach = isWord(lead[0], "per") || countOf(lead[0]) !== null;
  const isOwn =
    isEach ||
    lead.every(
      (token) =>
        token.kind !== "word" ||
        token.entry !== null ||
        token.end - token.start < LEAST_NAME ||
        isOfTitle(token.text, words),
    );
  if (
    !isCounted ||
    !isOwn ||
    isOfNamed(cell, { from, to: end }, naming) ||
    lead.some((token) => mineralOf(token) !== null || isMark(token, ":,"))
  )
    return false;
  const verb = tokens.findIndex((token, at) => at > piece && at < end && isWord(token, "contains"));
  // "One tablet of other brands contains", "one tablet of which contains"
  const isParted = (token: Token): boolean =>
    mineralOf(token) !== null ||
    isMark(token, ",;:") ||
    isWord(token, "equals") ||
    (isWord(token, "others") && !isShelf(token));
  if (verb <= piece) return false;
  // "One tablet of Calmira contains"
  const between = tokens.slice(piece + 1, verb);
  return !between.some(
    (token, at) => isParted(token) || (isOfWord(between[at - 1]) && isOtherName(cell, token, naming)),
  );
};

const isOfWord = (token: Token | undefined): boolean =>
  token?.kind === "word" && /^(?:of|von|de|di|da|do|van|av|af)$/.test(token.text);

/** True where any sentence of a text says what one piece holds, or gives it "per tablet". */
export const givesPerPiece = (cell: Scan, naming: Naming): boolean =>
  quantitiesOf(cell.tokens).some(({ first }) => saysPerPiece(cell, (cell.tokens[first] as Token).start, naming));

/** True where the sentence of an amount at `at` says what one piece holds, or gives it "per tablet". */
export const saysPerPiece = (cell: Scan, at: number, naming: Naming): boolean => {
  const segment = segmentAt(cell, at);
  if (segment === undefined) return false;
  const tokens = cell.tokens.slice(segment.from, segment.to);
  const isPer = tokens.some(
    (token, place) =>
      isWord(token, "per") &&
      !isWord(token, "contains") &&
      (countOf(tokens[place + 1]) === null ? [place + 1] : [place + 2]).some(
        (piece) => isWord(tokens[piece], "piece") && !isWord(tokens[piece + 1], "contains"),
      ),
  );
  return (isPer || isOfPiece(cell, segment, naming)) && !namesOtherBefore(cell, segment, at, naming);
};
