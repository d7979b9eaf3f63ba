/** Plans of what to take of several products. In: a read line. Out: whether what it states is of one. */
import type { Claim } from "./claims.ts";
import { countOf, wordAt } from "./counts.ts";
import { quantitiesOf } from "./quantities.ts";
import { hasPercent, type ReadBlock } from "./read-block.ts";
import { segmentAt } from "./segments.ts";
import { FIRST_UNSPACED, isMark, isWord, mineralOf, type Scan, type Token } from "./tokens.ts";

const OF = /^(?:of|de|di|do|da|d|von|van|af|av)$/;

/** "Per 2 tablets", "in 1 tablet": what the count behind such a word is for. */
const isFor = (token: Token | undefined): boolean =>
  (["per", "contains", "equals", "serving", "servingSize", "facts"] as const).some((role) => isWord(token, role)) ||
  (token?.kind === "word" && token.end - token.start <= 3 && !isMark(token, ",;:"));

/** The mineral that a count of pieces at `at` is of: "1 tablet calcium", "1 comprimido de calcio"; null where it is of none. */
const ofMineralAt = (tokens: readonly Token[], at: number): ReturnType<typeof mineralOf> => {
  const [piece, of] = [tokens[at + 1], tokens[at + 2]];
  // Without blanks, what joins the two is no word of its own: "1粒にマグネシウム100mg".
  if (countOf(tokens[at]) === null || !isWord(piece, "piece") || (wordAt(tokens, at + 1) ?? "") >= FIRST_UNSPACED)
    return null;
  if (isFor(tokens[at - 1])) return null;
  const isOf = of?.kind === "word" && OF.test(of.text);
  // "Magnesium glycinate, 2 capsules (240 mg)"
  if (isMark(tokens[at - 1], ",") && isMark(of, "(")) return mineralBefore(tokens, at - 2);
  return mineralOf(tokens[isOf ? at + 3 : at + 2]);
};

/** The mineral whose name, with its salt, ends at `at`. */
const mineralBefore = (tokens: readonly Token[], at: number): ReturnType<typeof mineralOf> =>
  [at, at - 1, at - 2].map((place) => mineralOf(tokens[place])).find((mineral) => mineral !== null) ?? null;

const segmentOf = ({ cells: [cell] }: ReadBlock, { start }: Claim): readonly Token[] => {
  const segment = segmentAt(cell as Scan, start);
  return segment === undefined ? [] : (cell as Scan).tokens.slice(segment.from, segment.to);
};

/**
 * "1 tablet calcium 500 mg and 1 capsule of magnesium": how many to take of something, and not what they contain. A
 * sentence with more amounts than such counts is a label's: "2 tablets: calcium 500 mg, magnesium 250 mg".
 */
export const isPlanned = (read: ReadBlock, claim: Claim): boolean => {
  if (read.block.kind !== "line") return false;
  const tokens = segmentOf(read, claim);
  const planned = tokens.map((_, at) => ofMineralAt(tokens, at)).filter((mineral) => mineral !== null);
  return planned.includes(claim.mineral) && quantitiesOf(tokens).length <= planned.length && !hasPercent(tokens);
};

/** "14:00 calcium 600 mg (2 tablets)": a time of the day. */
const CLOCK = /(?:^|[^\d:.])(?:[01]?\d|2[0-3])[:h]\d\d(?![\d:])/;

const LONGEST_ITEM = 60;

/** "14:00 calcium 600 mg (2 tablets)", "evening: magnesium 250 mg", "magnesium 250 mg, one sachet": what is taken when, an item of a day's schedule. */
export const isScheduled = (read: ReadBlock, claim: Claim): boolean => {
  if (read.block.kind !== "line") return false;
  const tokens = segmentOf(read, claim);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (first === undefined || last === undefined || quantitiesOf(tokens).length > 1) return false;
  const text = (read.cells[0] as Scan).text.slice(first.start, last.end);
  if (text.length > LONGEST_ITEM) return false;
  const opensDay = isWord(first, "timeOfDay") && isMark(tokens[1], ":");
  if (opensDay) return true;
  if (tokens.some((token) => isWord(token, "contains") || isWord(token, "per"))) return false;
  const isCounted = isWord(last, "piece") && countOf(tokens.at(-2)) !== null && isMark(tokens.at(-3), ",");
  return isCounted || CLOCK.test(text);
};
