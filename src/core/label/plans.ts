/** Plans of what to take of several products. In: a read line. Out: whether it is one of a plan. */
import type { Claim } from "./claims.ts";
import { countOf, wordAt } from "./counts.ts";
import type { ReadBlock } from "./read-block.ts";
import { isMark, isWord, mineralOf, type Token } from "./tokens.ts";

/** "Of", and other words before what a piece is of. */
const LONGEST_OF = 3;

/**
 * "1 tablet calcium 500 mg", "1 comprimido de calcio 500 mg", "magnesium glycinate, 2 capsules (240 mg)": how many to
 * take of something, and not what they contain.
 */
export const isPlanned = ({ block, tokens }: ReadBlock, { mineral }: Claim): boolean =>
  block.kind === "line" &&
  tokens.some((token, at) => {
    const [piece, of] = [tokens[at + 1], tokens[at + 2]];
    // Without blanks, what joins the two is no word of its own: "1粒にマグネシウム100mg".
    if (countOf(token) === null || !isWord(piece, "piece") || (wordAt(tokens, at + 1) ?? "") >= "\u0e00") return false;
    const isShort = of?.kind === "word" && of.entry?.mineral == null && of.end - of.start <= LONGEST_OF;
    const isNamed = mineralOf(tokens[isShort ? at + 3 : at + 2]) === mineral;
    const isNamedBefore = isMark(tokens[at - 1], ",") && isMark(of, "(") && isOfMineral(tokens, at - 2);
    return isNamed || isNamedBefore;
  });

/** "14:00 calcium 600 mg (2 tablets)", "magnesium 250 mg, one sachet": what is taken when. */
const CLOCK = /(?:^|[^\d:.])(?:[01]?\d|2[0-3])[:h]\d\d(?![\d:])/;

/** True for a line of a day's schedule. */
export const isScheduled = ({ block, cells, tokens }: ReadBlock): boolean => {
  if (block.kind !== "line") return false;
  const last = tokens.length - 1;
  const endsWithPiece =
    isWord(tokens[last], "piece") && countOf(tokens[last - 1]) !== null && isMark(tokens[last - 2], ",");
  return endsWithPiece || cells.some(({ text }) => CLOCK.test(text));
};

/** True where the words up to `at` are a mineral's name, with its salt. */
const isOfMineral = (tokens: readonly Token[], at: number): boolean =>
  [at, at - 1, at - 2].some((place) => mineralOf(tokens[place]) !== null);
