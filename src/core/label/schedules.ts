/** Schedules of a day: "1-0-1". In: the tokens of a sentence of directions. Out: the pieces of a day, or null. */
import { isMark, type Token } from "./tokens.ts";

/** Numbers that hyphens join, a range as its two: "1-0-1" is 1, 0 and 1. Empty where none begin at `at`. */
const chainAt = (tokens: readonly Token[], at: number): readonly number[] => {
  const chain: number[] = [];
  for (let i = at; ; i += 2) {
    const token = tokens[i];
    if (token?.kind !== "number" || token.unit !== null) return [];
    chain.push(token.values[0] as number, ...(token.to === null ? [] : [token.to[0] as number]));
    if (!isMark(tokens[i + 1], "-+")) return chain;
  }
};

/** Pieces at one time of a schedule. */
const MOST_OF_SCHEDULE = 4;

/** The pieces a day of a schedule: "1-0-1", "1-1-1-1" for morning, noon, evening and night; null where none stands. */
export const scheduleOf = (tokens: readonly Token[]): number | null => {
  for (let at = 0; at < tokens.length; at++) {
    if (isMark(tokens[at - 1], "-/.")) continue;
    const chain = chainAt(tokens, at);
    if (chain.length !== 3 && chain.length !== 4) continue;
    const pieces = chain.reduce((sum, count) => sum + count, 0);
    if (pieces > 0 && chain.every((count) => count <= MOST_OF_SCHEDULE)) return pieces;
  }
  return null;
};
