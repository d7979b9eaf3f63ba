/** Two numbers that are one range. In: tokens. Out: tokens, "250 - 500 mg" and "1 or 2" as one number with two ends. */
import { isMark, isWord, type NumberToken, says, type Token } from "./tokens.ts";

/** Joins "250 - 500 mg" and "1 or 2" to one number with two ends. */
export const joinRanges = (tokens: readonly Token[]): Token[] => {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const a = tokens[i] as Token;
    // "6...8 tablets"
    const dots = isMark(tokens[i + 1], ".") && isMark(tokens[i + 2], ".") && isMark(tokens[i + 3], ".") ? 3 : 1;
    const joint = tokens[i + 1];
    const b = tokens[i + 1 + dots];
    const joins =
      dots === 3 || isMark(joint, "-~") || isWord(joint, "range") || (isWord(joint, "and") && isBetween(tokens[i - 1]));
    if (a.kind === "number" && b?.kind === "number" && joins && isOneRange(a, b)) {
      joined.push({ ...b, values: a.values, to: b.values, start: a.start });
      i += 1 + dots;
    } else joined.push(a);
  }
  return joined;
};

const isBetween = (token: Token | undefined): boolean => says(token, "between");

/** True where the second number is the upper end of the first: same unit or none before, no range yet, rising. */
const isOneRange = (a: NumberToken, b: NumberToken): boolean => {
  const from = a.values[0] as number;
  const to = b.values[0] as number;
  const sameUnit = a.unit === null || a.unit === b.unit;
  return sameUnit && a.to === null && b.to === null && from < to && to <= 50 * Math.max(from, 0.25);
};
