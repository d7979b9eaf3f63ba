/** Counts of pieces and words for a day. In: tokens and a place. Out: the count, or where its piece stands. */
import { exact } from "../amount.ts";
import type { Amount } from "../model.ts";
import { isMark, isUnknown, isWord, type NumberToken, type Token } from "./tokens.ts";

/** The number a token stands for in a count of pieces, or null: "2", "two", "1-2", "½". */
export const countOf = (token: Token | undefined): Amount | null => {
  if (token?.kind === "number" && token.unit === null) return countOfNumber(token);
  if (token?.kind === "word" && token.entry !== null && token.entry.count !== null) return exact(token.entry.count);
  return null;
};

/** True for whole pieces, halves, thirds and quarters. */
const isPartable = (count: number): boolean =>
  [1, 2, 3, 4].some((parts) => Math.abs(count * parts - Math.round(count * parts)) < 0.02);

const countOfNumber = (token: NumberToken): Amount | null => {
  const from = token.values.at(-1) as number;
  const to = token.to?.at(-1) ?? from;
  // "4.2 Doses": the number of a heading counts nothing.
  if (from <= 0 || to > 60 || !isPartable(from) || !isPartable(to)) return null;
  return { low: from, estimate: from, high: to };
};

/** "1/2", "½" and "1/4" as one number; null where no fraction stands at `at`. */
export const fractionAt = (tokens: readonly Token[], at: number): Amount | null => {
  const [above, slash, below] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (above?.kind !== "number" || !isMark(slash, "/") || below?.kind !== "number") return null;
  const value = (above.values[0] as number) / (below.values[0] as number);
  return value > 0 && value < 1 ? exact(value) : null;
};

/** "1/2 to 1", "½ - 2": the range that a fraction opens at `at`, and the place of its end; null where none does. */
const fractionRangeAt = (tokens: readonly Token[], at: number): { range: Amount; last: number } | null => {
  const from = fractionAt(tokens, at);
  const below = tokens[at + 2];
  if (from === null || below?.kind !== "number") return null;
  // The scanner takes "2 - 3" of "1/2 - 3" for a range.
  const joined = below.to?.[0] ?? null;
  if (joined !== null) return { range: { ...from, high: joined }, last: at + 2 };
  const to = countOf(tokens[at + 4]);
  if (to === null || !(isWord(tokens[at + 3], "range") || isMark(tokens[at + 3], "-~"))) return null;
  return to.high > from.low ? { range: { ...from, high: to.high }, last: at + 4 } : null;
};

/** The place of a piece word at most `reach` tokens after `at`, or -1; nothing but plain words may stand between. */
export const pieceAfter = (tokens: readonly Token[], at: number, reach = 3): number => {
  // Arabic duals ("قرصان", two tablets) are count and piece in one word.
  const own = tokens[at];
  if (own?.kind === "word" && own.entry?.count != null && isWord(own, "piece")) return at;
  for (let i = at + 1; i <= at + reach; i++) {
    const token = tokens[i];
    if (isWord(token, "piece") && !isWord(token, "directions")) return i;
    // "Eine halbe Tablette": the count nearer to the piece is the one.
    const plain =
      token?.kind === "word"
        ? token.entry === null || (!isWord(token, "day") && token.entry.count === null)
        : isMark(token, "-'’");
    // "8 hours"
    if (!plain || isWord(token, "aside") || (token?.kind === "word" && token.entry?.mineral != null)) return -1;
  }
  return -1;
};

/** The word for the pieces at a place. */
export const wordAt = (tokens: readonly Token[], at: number): string | null => {
  const token = tokens[at];
  return token?.kind === "word" ? token.text : null;
};

/** False for "30 days" and dates: 日 and 일 after another number than 1. */
export const isDayWord = (tokens: readonly Token[], at: number): boolean => {
  if (!isWord(tokens[at], "day")) return false;
  const before = tokens[at - 1];
  const token = tokens[at] as Token;
  // Characters that no lexicon knows are no tokens: "4岁以上每日1袋".
  const isCounted = before?.kind === "number" && token.start - before.end <= 1;
  return !isCounted || token.end - token.start > 2 || before.values[0] === 1;
};

/** "one to two", which the scanner leaves as words; null where no such range stands at `at`. */
export const countRange = (tokens: readonly Token[], at: number): Amount | null => {
  const joint = jointAfter(tokens, at);
  const [from, to] = [countOf(tokens[at]), countOf(tokens[joint + 1])];
  if (from === null || to === null || !(isWord(tokens[joint], "range") || isMark(tokens[joint], "-/"))) return null;
  return to.high > from.low ? { low: from.low, estimate: from.low, high: to.high } : null;
};

/** "2 tablets to 5 tablets", "2정~5정": a range whose piece is named twice; null where none stands at `at`. */
const countedRange = (tokens: readonly Token[], at: number): Amount | null => {
  const [from, to] = [countOf(tokens[at]), countOf(tokens[at + 3])];
  const isRange =
    isWord(tokens[at + 1], "piece") &&
    (isWord(tokens[at + 2], "range") || isMark(tokens[at + 2], "-~")) &&
    isWord(tokens[at + 4], "piece");
  if (!isRange || from === null || to === null || to.high <= from.low) return null;
  return { low: from.low, estimate: from.low, high: to.high };
};

/** Where what joins a range stands: "1- bis 3-mal" has a hyphen before it. */
export const jointAfter = (tokens: readonly Token[], at: number): number =>
  isMark(tokens[at + 1], "-") && isWord(tokens[at + 2], "range") ? at + 2 : at + 1;

/** True where a word or sign for "times" stands at `at`. */
export const isTimes = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at], "times") ||
  // "3× denně"
  (isMark(tokens[at], "×") && isDayWord(tokens, at + 1)) ||
  (isMark(tokens[at], "-") && isWord(tokens[at + 1], "times"));

/** "And a half" behind `at`: the place of the half; -1 where none stands there. */
const halfAfter = (tokens: readonly Token[], at: number): number => {
  if (!isWord(tokens[at + 1], "and")) return -1;
  // "Un sobre en medio vaso": half of a glass.
  return [at + 2, at + 3].findIndex(
    (place) => countOf(tokens[place])?.high === 0.5 && !isUnknown(tokens[place + 1], LEAST_NOUN),
  );
};

const LEAST_NOUN = 4;

const withHalf = ({ low, estimate, high }: Amount): Amount => ({
  low: low + 0.5,
  estimate: estimate + 0.5,
  high: high + 0.5,
});

/** "1日": one day, and no piece. */
const isOneDay = (tokens: readonly Token[], at: number): boolean => {
  const [number, day] = [tokens[at] as Token, tokens[at + 1]];
  return countOf(number)?.high === 1 && day?.kind === "word" && day.start === number.end;
};

const MOST_TAKEN = 40;

/** The first count of pieces of a sentence, or null. */
export const piecesOf = (tokens: readonly Token[]): Amount | null => {
  for (let at = 0; at < tokens.length; at++) {
    const opened = fractionRangeAt(tokens, at);
    if (opened !== null && pieceAfter(tokens, opened.last) >= 0) return opened.range;
    const fraction = fractionAt(tokens, at);
    if (fraction !== null && pieceAfter(tokens, at + 2) >= 0) return fraction;
    const counted = countedRange(tokens, at);
    if (counted !== null) return counted;
    const range = countRange(tokens, at);
    if (range !== null && pieceAfter(tokens, jointAfter(tokens, at) + 1) >= 0) return range;
    // "قرص واحد": in Arabic the one stands behind its piece.
    const one = tokens[at + 1];
    if (isWord(tokens[at], "piece") && one?.kind === "word" && one.entry?.count === 1 && !isTimes(tokens, at + 2))
      return exact(1);
    const count = countOf(tokens[at]);
    if (count === null || isWord(tokens[at + 1], "times") || isMark(tokens[at - 1], "/")) continue;
    // "The pack of 60 tablets lasts a month at 2 a day"; drops are counted that far.
    if (count.low > MOST_TAKEN) continue;
    // "three (3) capsules": the word counts, the bracket repeats it.
    const repeated = isMark(tokens[at + 1], "(") && isMark(tokens[at + 3], ")") && pieceAfter(tokens, at + 3) >= 0;
    // "One and a half tablets", "1 comprimé et demi"
    const half = halfAfter(tokens, at);
    if (half >= 0 && pieceAfter(tokens, at + 2 + half) >= 0) return withHalf(count);
    const piece = pieceAfter(tokens, at);
    if (piece >= 0 && halfAfter(tokens, piece) >= 0) return withHalf(count);
    if (repeated || piece >= 0) return count;
    // "Take 2 a day".
    if (isWord(tokens[at - 1], "directions") && isDayWord(tokens, at + 1) && !isOneDay(tokens, at)) return count;
    // "1 serving" counts like a piece: the caller knows how many pieces a serving has.
    if (isWord(tokens[at + 1], "serving")) return null;
  }
  return null;
};

/** "1 glass (40 g of powder)": one of something that nobody counts otherwise, and how much it holds. */
export const isSizedVessel = (tokens: readonly Token[], at: number): boolean => {
  const [one, vessel, opens, size] = tokens.slice(at);
  return (
    at === 0 &&
    one?.kind === "number" &&
    one.unit === null &&
    one.values[0] === 1 &&
    isUnknown(vessel) &&
    isMark(opens, "([") &&
    size?.kind === "number" &&
    (size.unit === "g" || size.unit === "ml")
  );
};
