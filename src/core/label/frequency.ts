/** How many times a day. In: the tokens of a sentence of directions. Out: the times, or null. */
import { exact } from "../amount.ts";
import type { Amount } from "../model.ts";
import { countOf, countRange, isTimes, jointAfter, pieceAfter } from "./counts.ts";
import { isMark, isWord, says, type Token } from "./tokens.ts";

/** More times a day than any label asks for; a bigger number counts something else. */
export const MOST_TIMES = 8;

/** The times a day that one word says ("twice"); null for any other. */
export const frequencyOf = (token: Token | undefined): number | null =>
  token?.kind === "word" ? (token.entry?.frequency ?? null) : null;

/** "2 times to 3 times"; null where no such range stands at `at`. */
const timesToTimes = (tokens: readonly Token[], at: number): Amount | null => {
  const [from, to] = [countOf(tokens[at]), countOf(tokens[at + 3])];
  const isRange = isTimes(tokens, at + 1) && isWord(tokens[at + 2], "range") && isTimes(tokens, at + 4);
  if (!isRange || from === null || to === null || to.high <= from.low || to.high > MOST_TIMES) return null;
  return { low: from.low, estimate: from.low, high: to.high };
};

const LEAST_HOURS = 4;
const HOURS_A_DAY = 24;

/** "Every 8 hours", "8 óránként", "c/12 h", "de 8 em 8 horas": how often that is a day; null where it is not said. */
export const everyHours = (tokens: readonly Token[], at: number): Amount | null => {
  const count = countOf(tokens[at]);
  const hour = [at + 1, at + 2].find((place) => says(tokens[place], "hour"));
  if (count === null || hour === undefined || count.low !== count.high || count.low < LEAST_HOURS) return null;
  const isEvery =
    [at - 1, at - 2].some((place) => says(tokens[place], "every")) ||
    [hour + 1, hour + 2].some((place) => says(tokens[place], "everyBehind")) ||
    /^or[aá]nk/.test((tokens[hour] as { text: string }).text) ||
    // "12/12h"
    (isMark(tokens[at - 1], "/") && countOf(tokens[at - 2])?.low === count.low);
  return isEvery && HOURS_A_DAY % count.low === 0 ? exact(HOURS_A_DAY / count.low) : null;
};

/** The times a day at one place of a text: "twice", "3 times", "1日3回", "x 2"; null where none stands there. */
const timesAt = (tokens: readonly Token[], at: number): Amount | null => {
  const token = tokens[at] as Token;
  const apart = everyHours(tokens, at);
  if (apart !== null) return apart;
  const frequency = frequencyOf(token);
  if (frequency !== null) {
    // "Dva až trikrát", "مرة إلى مرتين"
    const opening = isMark(tokens[at - 2], "-") ? tokens[at - 3] : tokens[at - 2];
    const from = isWord(tokens[at - 1], "range")
      ? (countOf(opening) ?? (isWord(opening, "times") ? exact(1) : null))
      : null;
    if (from !== null && from.low < frequency) return { low: from.low, estimate: from.low, high: frequency };
    const behind = isWord(tokens[at + 1], "range") ? tokens[at + 2] : undefined;
    const to = frequencyOf(behind) ?? (isTimes(tokens, at + 3) ? (countOf(behind)?.high ?? null) : null);
    return to === null ? exact(frequency) : { low: frequency, estimate: frequency, high: to };
  }
  const range = countRange(tokens, at);
  const count = range ?? countOf(token);
  // "1回2錠、1日3回": once two tablets, three times a day; the first says what one dose is.
  const perDose =
    count?.high === 1 &&
    isWord(tokens[at + 1], "times") &&
    countOf(tokens[at + 2]) !== null &&
    !isWord(tokens[at - 1], "day");
  const behind = range === null ? at + 1 : jointAfter(tokens, at) + 2;
  const repeated = timesToTimes(tokens, at) ?? (isWord(token, "day") ? timesToTimes(tokens, at + 1) : null);
  if (repeated !== null) return repeated;
  if (count !== null && !perDose && count.high <= MOST_TIMES && isTimes(tokens, behind)) return count;
  // "2 × 1 tablet a day"
  const atATime = isMark(tokens[at + 1], "×*") || isWord(tokens[at + 1], "times") ? countOf(tokens[at + 2]) : null;
  const isMultiplied = !perDose && atATime !== null && atATime.high <= MOST_TIMES && pieceAfter(tokens, at + 2) >= 0;
  if (count !== null && count.high <= MOST_TIMES && isMultiplied) return count;
  // "วันละ 2 ครั้ง", "每日2次": day, number, times; "1 таб х 2": piece, times, number.
  const next = countOf(tokens[at + 1]);
  if (next === null || next.high > MOST_TIMES) return null;
  if (isWord(token, "day") && isWord(tokens[at + 2], "times")) return next;
  // "2 tabl. x 2 a day"
  const before = isMark(tokens[at - 1], ".") ? tokens[at - 2] : tokens[at - 1];
  return isWord(token, "times") && (isWord(before, "day") || isWord(before, "piece")) ? next : null;
};

/** Where a sentence says the times a day first; -1 where it says none. */
export const timesPlaceOf = (tokens: readonly Token[]): number =>
  tokens.findIndex((_, at) => timesAt(tokens, at) !== null);

/** The times a day that a sentence says first; null where it says none. */
export const timesOf = (tokens: readonly Token[]): Amount | null => {
  for (let at = 0; at < tokens.length; at++) {
    const times = timesAt(tokens, at);
    if (times === null) continue;
    const upTo = tokens.slice(Math.max(0, at - 2), at).some((token) => isWord(token, "upTo"));
    return upTo ? { ...times, low: 1, estimate: 1 } : times;
  }
  return null;
};
