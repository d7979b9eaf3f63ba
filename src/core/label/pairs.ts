/**
 * Amounts of two minerals side by side, in the order of their names: "calcium/magnesium 500 mg/250 mg". In: tokens and
 * names. Out: which mass is whose.
 */
import type { Name } from "./names.ts";
import type { Quantity } from "./quantities.ts";
import { isMark, isWord, type NumberToken, type Token } from "./tokens.ts";

export interface Pair {
  readonly names: readonly [Name, Name];
  readonly quantities: readonly [Quantity, Quantity];
}

const isJoint = (token: Token | undefined): boolean => isMark(token, "/+&") || isWord(token, "and");

/** "500/250 mg": the first number has the unit of the second. */
const bareBefore = (tokens: readonly Token[], second: Quantity): Quantity | null => {
  const at = second.first - 2;
  const number = tokens[at];
  if (number?.kind !== "number" || number.unit !== null || !isMark(tokens[at + 1], "/") || second.first !== second.last)
    return null;
  return { number: { ...number, unit: (second.number as NumberToken).unit }, unit: second.unit, first: at, last: at };
};

/** Two names joined by one sign or "and" right before or behind two masses joined so; null where there are none. */
export const pairOf = (
  tokens: readonly Token[],
  names: readonly Name[],
  quantities: readonly Quantity[],
): Pair | null => {
  for (const [at, a] of names.entries()) {
    const b = names[at + 1];
    if (b === undefined || a.mineral === null || b.mineral === null || a.mineral === b.mineral) continue;
    if (b.first !== a.last + 2 || !isJoint(tokens[a.last + 1])) continue;
    for (const [place, last] of quantities.entries()) {
      const before = quantities[place - 1];
      const joined = before !== undefined && last.first === before.last + 2 && isJoint(tokens[before.last + 1]);
      const first = joined ? before : bareBefore(tokens, last);
      if (first === null || first === undefined || first.unit !== last.unit) continue;
      const behind = first.first - b.last;
      const ahead = a.first - last.last;
      if ((behind > 0 && behind <= 3) || (ahead > 0 && ahead <= 2)) return { names: [a, b], quantities: [first, last] };
    }
  }
  return null;
};
