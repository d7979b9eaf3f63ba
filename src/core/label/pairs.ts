/**
 * Amounts side by side, in the order of their names: "calcium/magnesium 500 mg/250 mg". In: tokens and names. Out: which
 * mass is whose.
 */
import type { Name } from "./names.ts";
import type { Quantity } from "./quantities.ts";
import { isMark, isWord, type NumberToken, type Token } from "./tokens.ts";

export interface Pair {
  /** As many as there are quantities; none where it cannot be told whose they are. */
  readonly names: readonly Name[];
  readonly quantities: readonly Quantity[];
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

/** Names side by side, "vitamin" and its letter as one: each with the places it takes. */
const namesInRow = (tokens: readonly Token[], names: readonly Name[], to: number): Name[] => {
  const row: Name[] = [];
  for (let at = names.findLastIndex(({ last }) => last < to); at >= 0; at--) {
    const name = names[at] as Name;
    const next = row[0];
    if (next !== undefined) {
      const between = tokens.slice(name.last + 1, next.first);
      if (between.length > 1 || !between.every((token) => isJoint(token) || isMark(token, ",-"))) break;
      if (between.length === 0 && name.mineral === null && next.mineral === null) {
        row[0] = { ...name, last: next.last };
        continue;
      }
    }
    row.unshift(name);
  }
  return row;
};

/** The numbers with a unit from `at` on that single signs join: "500 mg / 250 mg / 400 IU". */
const amountsInRow = (tokens: readonly Token[], at: number): number[] => {
  const places = [at];
  for (let next = at + 2; ; next += 2) {
    const token = tokens[next];
    if (!isMark(tokens[next - 1], "/+") || token?.kind !== "number" || token.unit === null) return places;
    places.push(next);
  }
};

/** "Calcium magnesium D3 500 mg / 250 mg / 10 µg": as many names side by side as amounts; null where there are no rows. */
const rowsOf = (tokens: readonly Token[], names: readonly Name[], quantities: readonly Quantity[]): Pair | null => {
  for (const quantity of quantities) {
    const places = amountsInRow(tokens, quantity.first);
    if (places.length < 2 || quantity.first !== quantity.last || isMark(tokens[quantity.first - 1], "/+")) continue;
    const row = namesInRow(tokens, names, quantity.first);
    const last = row.at(-1);
    if (
      row.length < 2 ||
      last === undefined ||
      quantity.first - last.last > 2 ||
      tokens[last.last + 1]?.kind === "mark"
    )
      continue;
    const inRow = quantities.filter(({ first }) => places.includes(first));
    if (row.length !== places.length) return { names: [], quantities: inRow };
    const named = inRow.map(({ first }) => row[places.indexOf(first)] as Name);
    return { names: named, quantities: inRow };
  }
  return null;
};

/**
 * "Magnesium citrate, of which magnesium 1875 mg 300 mg": a salt and its element, and behind them the larger amount
 * before the smaller; null where no two stand so.
 */
const saltAndElement = (
  tokens: readonly Token[],
  names: readonly Name[],
  quantities: readonly Quantity[],
): Pair | null => {
  for (const [at, salt] of names.entries()) {
    const element = names[at + 1];
    if (element === undefined || salt.salts.length === 0 || element.salts.length > 0) continue;
    if (salt.mineral === null || element.mineral !== salt.mineral) continue;
    const between = tokens.slice(salt.last + 1, element.first);
    const isPart = between.some((token) => isWord(token, "equals")) && between.every(({ kind }) => kind !== "number");
    const [whole, part] = quantities.slice(quantities.findIndex(({ first }) => first > element.last));
    if (!isPart || whole === undefined || part === undefined || part.unit !== whole.unit) continue;
    const isNext = (from: number, to: number): boolean =>
      to - from <= 3 && tokens.slice(from + 1, to).every((token) => isMark(token, "):-(/"));
    const isAside = isNext(element.last, whole.first) && isNext(whole.last, part.first);
    // The salt's own amount is not what "of which" speaks of: the name reaches up to it.
    if (isAside && massOf(part) < massOf(whole))
      return { names: [{ ...salt, last: element.last }, element], quantities: [whole, part] };
  }
  return null;
};

const massOf = ({ number }: Quantity): number => number.values[0] as number;

/**
 * Names side by side before as many masses joined by signs; a salt and its element before two masses; or two names
 * joined by one sign or "and" right before or behind two masses joined so. Null where there are none.
 */
export const pairOf = (
  tokens: readonly Token[],
  names: readonly Name[],
  quantities: readonly Quantity[],
): Pair | null => {
  const rows = rowsOf(tokens, names, quantities) ?? saltAndElement(tokens, names, quantities);
  if (rows !== null) return rows;
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
