/** How often a day a product is taken. In: the read blocks of a page. Out: pieces and times a day by its directions. */
import { exact, plus } from "../amount.ts";
import type { Amount } from "../model.ts";
import { countOf, fractionAt, isDayWord, pieceAfter } from "./basis.ts";
import { hasRole, type ReadBlock, tokensOf } from "./read-block.ts";
import { segmentsOf } from "./segments.ts";
import { holds, isMark, isWord, type Token } from "./tokens.ts";

export interface Directions {
  /** Pieces (or spoons, sachets ...) a day; null where only a frequency or nothing is said. */
  readonly piecesPerDay: Amount | null;
  /** Times a day; null where not said. */
  readonly timesPerDay: Amount | null;
  readonly maxPiecesPerDay: number | null;
  /** Millilitres a day where the dose is given so; null where not. */
  readonly millilitresPerDay: number | null;
}

interface Dose {
  readonly pieces: Amount | null;
  readonly times: Amount | null;
}

interface Found extends Dose {
  /** The page marks it as directions; a line that only reads like them counts where there is nothing else. */
  readonly marked: boolean;
  readonly section: string;
  /** It speaks of children, patients or the like and not of adults: another dose goes before it. */
  readonly aside: boolean;
}

/** More times a day than any label asks for; a bigger number counts something else. */
const MOST_TIMES = 8;

const multiply = (a: Amount, b: Amount): Amount => ({
  low: a.low * b.low,
  estimate: a.low * b.low,
  high: a.high * b.high,
});

const frequencyOf = (token: Token | undefined): number | null =>
  token?.kind === "word" ? (token.entry?.frequency ?? null) : null;

/** "one to two", which the scanner leaves as words; null where no such range stands at `at`. */
const countRange = (tokens: readonly Token[], at: number): Amount | null => {
  const [from, to] = [countOf(tokens[at]), countOf(tokens[at + 2])];
  const joint = tokens[at + 1];
  if (from === null || to === null || !(isWord(joint, "range") || isMark(joint, "-/"))) return null;
  return to.high > from.low ? { low: from.low, estimate: from.low, high: to.high } : null;
};

const isTimes = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at], "times") || (isMark(tokens[at], "-") && isWord(tokens[at + 1], "times"));

/** The times a day at one place of a text: "twice", "3 times", "1日3回", "x 2"; null where none stands there. */
const timesAt = (tokens: readonly Token[], at: number): Amount | null => {
  const token = tokens[at] as Token;
  const frequency = frequencyOf(token);
  if (frequency !== null) {
    const to = isWord(tokens[at + 1], "range") ? frequencyOf(tokens[at + 2]) : null;
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
  if (count !== null && !perDose && count.high <= MOST_TIMES && isTimes(tokens, range === null ? at + 1 : at + 3))
    return count;
  // "วันละ 2 ครั้ง", "每日2次": day, number, times; "1 таб х 2": piece, times, number.
  const next = countOf(tokens[at + 1]);
  if (next === null || next.high > MOST_TIMES) return null;
  if (isWord(token, "day") && isWord(tokens[at + 2], "times")) return next;
  return isWord(token, "times") && (isWord(tokens[at - 1], "day") || isWord(tokens[at - 1], "piece")) ? next : null;
};

const timesOf = (tokens: readonly Token[]): Amount | null => {
  for (let at = 0; at < tokens.length; at++) {
    const times = timesAt(tokens, at);
    if (times === null) continue;
    const upTo = tokens.slice(Math.max(0, at - 2), at).some((token) => isWord(token, "upTo"));
    return upTo ? { ...times, low: 1, estimate: 1 } : times;
  }
  return null;
};

const piecesOf = (tokens: readonly Token[]): Amount | null => {
  for (let at = 0; at < tokens.length; at++) {
    const fraction = fractionAt(tokens, at);
    if (fraction !== null && pieceAfter(tokens, at + 2) >= 0) return fraction;
    const range = countRange(tokens, at);
    if (range !== null && pieceAfter(tokens, at + 2) >= 0) return range;
    const count = countOf(tokens[at]);
    if (count === null || isWord(tokens[at + 1], "times") || isMark(tokens[at - 1], "/")) continue;
    // "three (3) capsules": the word counts, the bracket repeats it.
    const repeated = isMark(tokens[at + 1], "(") && isMark(tokens[at + 3], ")") && pieceAfter(tokens, at + 3) >= 0;
    if (repeated || pieceAfter(tokens, at) >= 0) return count;
    // "Take 2 a day".
    if (isWord(tokens[at - 1], "directions") && isDayWord(tokens, at + 1)) return count;
    // "1 serving" counts like a piece: the caller knows how many pieces a serving has.
    if (isWord(tokens[at + 1], "serving")) return null;
  }
  return null;
};

const isDaily = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => isDayWord(tokens, at) || frequencyOf(token) !== null);

/** "1 in the morning and 2 at bedtime": the counts of two times of day, added up; null where it is not said so. */
const piecesByTimeOfDay = (tokens: readonly Token[]): Amount | null => {
  const and = tokens.findIndex((token, at) => isWord(token, "and") && isWord(tokens[at - 1], "day"));
  if (and < 0) return null;
  const second = tokens.slice(and + 1, and + 8);
  if (!second.some((token) => isWord(token, "day"))) return null;
  const morning = piecesOf(tokens.slice(0, and));
  const evening = piecesOf(second) ?? countOf(second[0]);
  return morning === null || evening === null || evening.high > 6 ? null : plus(morning, evening);
};

const doseOf = (tokens: readonly Token[]): Dose | null => {
  // Every other day, twice a week: no daily amount can be told.
  if (!isDaily(tokens) || tokens.some((token) => isWord(token, "longer"))) return null;
  const split = piecesByTimeOfDay(tokens);
  if (split !== null) return { pieces: split, times: exact(1) };
  const times = timesOf(tokens);
  const pieces = piecesOf(tokens);
  return pieces === null && times === null && !tokens.some((token) => isWord(token, "serving"))
    ? null
    : { pieces, times };
};

const clausesOf = (tokens: readonly Token[], marks: string): Token[][] => {
  const ends = tokens.flatMap((token, at) => (isMark(token, marks) ? [at] : []));
  return [-1, ...ends]
    .map((from, at) => tokens.slice(from + 1, ends[at] ?? tokens.length))
    .filter((clause) => clause.length > 0);
};

const isAge = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token) =>
      token.kind === "number" &&
      token.unit === null &&
      (token.to?.[0] ?? token.values[0] ?? 0) >= 3 &&
      token.end - token.start <= 5,
  );

/** "4-10 years once 2 spoons daily, from 11 twice 2 spoons daily": the range of what the clauses say; null for one. */
const doseByAge = (clauses: readonly Token[][]): Dose | null => {
  const daily = clauses.flatMap((clause) => {
    const dose = isAge(clause) ? doseOf(clause) : null;
    return dose?.pieces != null && dose.times !== null ? [multiply(dose.pieces, dose.times)] : [];
  });
  if (daily.length < 2) return null;
  const low = Math.min(...daily.map((amount) => amount.low));
  return { pieces: { low, estimate: low, high: Math.max(...daily.map((amount) => amount.high)) }, times: exact(1) };
};

/** A clause that says pieces and a day by itself is the dose; what follows only distributes it ("one with each meal"). */
const completeDose = (clauses: readonly Token[][]): Dose | null => {
  const [first] = clauses;
  if (first === undefined || clauses.length < 2) return null;
  const pieces = piecesOf(first);
  const daily = first.some((token, at) => isDayWord(first, at) || frequencyOf(token) !== null);
  return pieces !== null && daily ? doseOf(first) : null;
};

const readDirection = (tokens: readonly Token[]): Dose | null => {
  const clauses = clausesOf(tokens, ",;:");
  return doseByAge(clauses) ?? completeDose(clauses) ?? doseOf(tokens);
};

/**
 * What a sentence says of adults where it speaks of others too: "children 1 tablet, adults 2 tablets daily". All of it
 * where it names no adults.
 */
const adultsPart = (tokens: readonly Token[]): readonly Token[] => {
  const at = tokens.findIndex((token) => isWord(token, "adult"));
  if (at < 0) return tokens;
  const before = tokens.slice(0, at);
  const opens = before.findLastIndex((token) => isMark(token, ",;:.(-"));
  const leads = !before.slice(opens + 1).some((token) => countOf(token) !== null);
  if (!leads) return tokens.slice(opens + 1, at);
  const after = tokens.slice(at);
  const piece = after.findIndex((token) => isWord(token, "piece"));
  const others = after.findIndex((token, place) => place > piece && isWord(token, "advice"));
  return piece < 0 || others < 0 ? after : after.slice(0, others);
};

/** The dose of a sentence: what it says of adults, a day or number of times that it says once for all. */
const doseForAdults = (tokens: readonly Token[]): Dose | null => {
  const part = adultsPart(tokens);
  if (part.length === tokens.length) return readDirection(tokens);
  const own = readDirection(part);
  if (own !== null) return own;
  const pieces = piecesOf(part);
  return pieces === null || !isDaily(tokens) ? readDirection(tokens) : { pieces, times: timesOf(part) };
};

/** Where the clause before a warning ends: "2 tablets daily, do not exceed 4" -> behind "daily". */
const clauseBefore = (tokens: readonly Token[], at: number): number => {
  for (let i = at; i > 0; i--) if (isMark(tokens[i], ",;.")) return i;
  return 0;
};

/** "1 tablet daily" without a verb: a short line of a count, a piece and a day, and no amount. */
const isPlainDirection = (tokens: readonly Token[]): boolean =>
  tokens.length <= 20 &&
  !tokens.some(
    (token) => token.kind === "number" && (token.unit === "mg" || token.unit === "%" || token.unit === "µg"),
  );

const directionsOf = (read: ReadBlock, inSection: boolean): { found: Found[]; most: number | null } => {
  const found: Found[] = [];
  let most: number | null = null;
  for (const cell of read.cells)
    for (const { from, to } of segmentsOf(cell.tokens)) {
      const segment = cell.tokens.slice(from, to);
      const warned = segment.findIndex((token) => isWord(token, "maximum"));
      if (warned >= 0) most ??= (piecesOf(segment.slice(warned)) ?? piecesOf(segment))?.high ?? null;
      const tokens = warned < 0 ? segment : segment.slice(0, clauseBefore(segment, warned));
      const marked = inSection || cell.tokens.some((token) => isWord(token, "directions"));
      const dose = tokens.length > 0 && (marked || isPlainDirection(tokens)) ? doseForAdults(tokens) : null;
      if (dose !== null) {
        const whole = read.block.kind === "row" ? tokensOf(read) : tokens;
        const aside = whole.some((token) => isWord(token, "advice")) && !whole.some((token) => isWord(token, "adult"));
        found.push({ ...dose, marked, section: inSection ? read.block.section : "", aside });
      }
    }
  return { found, most };
};

/** "Once a day the following" over a table of ages and counts: the count beside "adults", else the first. */
const fillFromTable = (reads: readonly ReadBlock[], found: Found[]): void => {
  const at = found.findIndex(({ pieces, section }) => pieces === null && section !== "");
  const open = found[at];
  if (open === undefined || found.some(({ pieces }) => pieces !== null)) return;
  const rows = reads.filter(({ block }) => block.kind === "row" && block.section === open.section);
  const pieces = [...rows.filter((read) => hasRole(read, "adult")), ...rows]
    .flatMap((read) => read.cells.slice(1).map((cell) => piecesOf(cell.tokens)))
    .find((count) => count !== null);
  if (pieces != null) found[at] = { ...open, pieces };
};

/** "1日2.5ml": millilitres a day right behind the day, or null. */
const volumeOf = (tokens: readonly Token[]): number | null => {
  for (const [at, token] of tokens.entries()) {
    const next = tokens[at + 1];
    if (
      isDayWord(tokens, at) &&
      token.kind === "word" &&
      next?.kind === "number" &&
      next.unit === "ml" &&
      next.to === null
    )
      return next.values.at(-1) as number;
  }
  return null;
};

/** Pieces a day, times a day and the stated maximum by the page's directions; all null where it gives none. */
export const findDirections = (reads: readonly ReadBlock[]): Directions => {
  const found: Found[] = [];
  let maxPiecesPerDay: number | null = null;
  let millilitresPerDay: number | null = null;
  for (const read of reads) {
    if (read.block.kind === "title") continue;
    const inSection = holds(read.section, "directions");
    if (!inSection && !hasRole(read, "directions") && !hasRole(read, "day") && !hasRole(read, "maximum")) continue;
    const own = directionsOf(read, inSection);
    found.push(...own.found);
    maxPiecesPerDay ??= own.most;
    for (const cell of read.cells) millilitresPerDay ??= volumeOf(cell.tokens);
  }
  fillFromTable(reads, found);
  const counted = found.filter(({ pieces }) => pieces !== null);
  const chosen =
    counted.find(({ marked, aside }) => marked && !aside) ??
    counted.find(({ marked }) => marked) ??
    counted[0] ??
    found.find(({ marked }) => marked) ??
    found[0];
  if (chosen === undefined) return { piecesPerDay: null, timesPerDay: null, maxPiecesPerDay, millilitresPerDay };
  const times = chosen.times ?? exact(1);
  const piecesPerDay = chosen.pieces === null ? null : multiply(chosen.pieces, times);
  return { piecesPerDay, timesPerDay: times, maxPiecesPerDay, millilitresPerDay };
};
