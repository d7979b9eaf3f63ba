/**
 * One serving and how often a day it is taken. In: the read blocks of a page. Out: what the page calls its serving,
 * and the pieces a day of its directions.
 */
import { exact } from "../amount.ts";
import type { Amount, Source } from "../model.ts";
import { countOf, fractionAt, isDayWord, pieceAfter } from "./basis.ts";
import { segmentsOf } from "./claims.ts";
import { isMark, isWord, scan, type Token } from "./scan.ts";
import { hasRole, type ReadBlock } from "./statements.ts";
import type { WordIndex } from "./words.ts";

export interface ServingStatement {
  readonly text: string;
  readonly pieces: Amount | null;
  readonly grams: number | null;
  readonly millilitres: number | null;
  readonly source: Source;
}

export interface Directions {
  /** Pieces (or spoons, sachets ...) a day; null where only a frequency or nothing is said. */
  readonly piecesPerDay: Amount | null;
  /** Times a day; null where not said. */
  readonly timesPerDay: Amount | null;
  readonly maxPiecesPerDay: number | null;
  /** Millilitres a day where the dose is given so; null where not. */
  readonly millilitresPerDay: number | null;
}

const massNear = (tokens: readonly Token[], from: number, unit: "g" | "ml"): number | null => {
  for (const token of tokens.slice(from, from + 8))
    if (token.kind === "number" && token.unit === unit && token.to === null) return token.values.at(-1) as number;
  return null;
};

/** The serving size that the page prints under that name, or null. The first of several columns counts. */
export const findServing = (reads: readonly ReadBlock[]): ServingStatement | null => {
  for (const read of reads) {
    if (read.block.kind === "title" || !hasRole(read, "servingSize")) continue;
    const statement = servingOf(read);
    if (statement !== null) return statement;
  }
  return null;
};

const servingOf = (read: ReadBlock): ServingStatement | null => {
  for (const [place, cell] of read.cells.entries())
    for (const [label, token] of cell.tokens.entries()) {
      if (!isWord(token, "servingSize")) continue;
      const own = cell.tokens.slice(label + 1, label + 10);
      const other = read.cells.slice(place + 1).find((candidate) => candidate.tokens.length > 0);
      const inside = own.some((candidate) => candidate.kind !== "mark");
      const tokens = inside ? own : (other?.tokens ?? []);
      const text = inside ? cell.text.slice(token.end) : (other?.text ?? "");
      const pieces = countIn(tokens);
      const grams = massNear(tokens, 0, "g");
      const millilitres = massNear(tokens, 0, "ml");
      if (pieces === null && grams === null && millilitres === null) continue;
      const printed = text
        .replace(/^[\s:：.-]+/, "")
        .slice(0, 60)
        .trim();
      return {
        text: printed,
        pieces,
        grams,
        millilitres,
        source: { text: read.block.cells.join(" ").trim(), locator: read.block.locator },
      };
    }
  return null;
};

/** The first count of pieces: "2 tablets", "Two (2) capsules", "1 heaping scoop". */
const countIn = (tokens: readonly Token[]): Amount | null => {
  for (let i = 0; i < tokens.length; i++) {
    const count = countOf(tokens[i]);
    if (count !== null && (pieceAfter(tokens, i) >= 0 || isBracketed(tokens, i))) return count;
  }
  return null;
};

const isBracketed = (tokens: readonly Token[], at: number): boolean =>
  isMark(tokens[at + 1], "(") && isMark(tokens[at + 3], ")") && pieceAfter(tokens, at + 3) >= 0;

/** "one to two", which the scanner leaves as words; null where no such range stands at `at`. */
const countRange = (tokens: readonly Token[], at: number): Amount | null => {
  const [from, to] = [countOf(tokens[at]), countOf(tokens[at + 2])];
  const joint = tokens[at + 1];
  if (from === null || to === null || !(isWord(joint, "range") || isMark(joint, "-/"))) return null;
  return to.high > from.low ? { low: from.low, estimate: from.low, high: to.high } : null;
};

const timesOf = (tokens: readonly Token[]): Amount | null => {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "word" && token.entry?.frequency != null) {
      const other = tokens[i + 2];
      const to = isWord(tokens[i + 1], "range") && other?.kind === "word" ? other.entry?.frequency : null;
      return to != null
        ? { low: token.entry.frequency, estimate: token.entry.frequency, high: to }
        : exact(token.entry.frequency);
    }
    const range = countRange(tokens, i);
    const count = range ?? countOf(token);
    const last = range === null ? i : i + 2;
    // "1回2錠、1日3回": once two tablets, three times a day; the first says what one dose is.
    const perDose =
      count?.high === 1 &&
      isWord(tokens[i + 1], "times") &&
      countOf(tokens[i + 2]) !== null &&
      !isWord(tokens[i - 1], "day");
    if (
      count !== null &&
      !perDose &&
      count.high <= 8 &&
      (isWord(tokens[last + 1], "times") || (isMark(tokens[last + 1], "-") && isWord(tokens[last + 2], "times")))
    )
      return count;
    if (isWord(token, "times") && isWord(tokens[i - 1], "day")) {
      const next = countOf(tokens[i + 1]);
      if (next !== null && next.high <= 8) return next;
    }
    // "วันละ 2 ครั้ง", "每日2次": day, number, times.
    if (isWord(token, "day")) {
      const next = countOf(tokens[i + 1]);
      if (next !== null && next.high <= 8 && isWord(tokens[i + 2], "times")) return next;
    }
  }
  return null;
};

const piecesOf = (tokens: readonly Token[]): Amount | null => {
  for (let i = 0; i < tokens.length; i++) {
    const fraction = fractionAt(tokens, i);
    if (fraction !== null && pieceAfter(tokens, i + 2) >= 0) return fraction;
    const range = countRange(tokens, i);
    if (range !== null && pieceAfter(tokens, i + 2) >= 0) return range;
    const count = countOf(tokens[i]);
    if (count === null || isWord(tokens[i + 1], "times") || isMark(tokens[i - 1], "/")) continue;
    if (pieceAfter(tokens, i) >= 0) return count;
    // "1 serving" counts like a piece: the caller knows how many pieces a serving has.
    if (isWord(tokens[i + 1], "serving")) return null;
  }
  return null;
};

/** "1 in the morning and 2 at bedtime": the counts of two times of day, added up; null where it is not said so. */
const piecesByTimeOfDay = (tokens: readonly Token[]): Amount | null => {
  const and = tokens.findIndex((token, at) => isWord(token, "and") && isWord(tokens[at - 1], "day"));
  const [first, second] = [tokens.slice(0, Math.max(0, and)), tokens.slice(and + 1, and + 7)];
  if (and < 0 || !second.some((token) => isWord(token, "day"))) return null;
  const morning = piecesOf(first);
  const evening = piecesOf(second) ?? countOf(second[0]);
  if (morning === null || evening === null || evening.high > 6) return null;
  return {
    low: morning.low + evening.low,
    estimate: morning.estimate + evening.estimate,
    high: morning.high + evening.high,
  };
};

const readDirection = (tokens: readonly Token[]): { pieces: Amount | null; times: Amount | null } | null => {
  if (!tokens.some((token, at) => isDayWord(tokens, at) || (token.kind === "word" && token.entry?.frequency != null)))
    return null;
  const split = piecesByTimeOfDay(tokens);
  if (split !== null) return { pieces: split, times: exact(1) };
  const times = timesOf(tokens);
  const pieces = piecesOf(tokens);
  if (pieces === null && times === null && !tokens.some((token) => isWord(token, "serving"))) return null;
  return { pieces, times };
};

/** Where the clause before a warning ends: "2 tablets daily, do not exceed 4" -> behind "daily". */
const clauseBefore = (tokens: readonly Token[], at: number): number => {
  for (let i = at; i > 0; i--) if (isMark(tokens[i], ",;.")) return i;
  return 0;
};

/** "4-10 years once 2 spoons daily, from 11 twice 2 spoons daily": the range of what the clauses say; null for one. */
const readByAge = (tokens: readonly Token[]): { pieces: Amount; times: Amount } | null => {
  const commas = tokens.flatMap((token, at) => (isMark(token, ",") ? [at] : []));
  const clauses = [-1, ...commas].map((from, at) => tokens.slice(from + 1, commas[at] ?? tokens.length));
  const daily = clauses
    .map(readDirection)
    .flatMap((found) => (found?.pieces != null && found.times !== null ? [multiply(found.pieces, found.times)] : []));
  if (daily.length < 2) return null;
  const low = Math.min(...daily.map((amount) => amount.low));
  return { pieces: { low, estimate: low, high: Math.max(...daily.map((amount) => amount.high)) }, times: exact(1) };
};

interface Found {
  readonly pieces: Amount | null;
  readonly times: Amount | null;
  /** The page marks it as directions; a line that only reads like them counts where there is nothing else. */
  readonly marked: boolean;
  readonly section: string;
}

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
      const direction =
        tokens.length > 0 && (marked || isPlainDirection(tokens)) ? (readByAge(tokens) ?? readDirection(tokens)) : null;
      if (direction !== null) found.push({ ...direction, marked, section: inSection ? read.block.section : "" });
    }
  return { found, most };
};

/** "Once a day the following" over a table of ages and counts: the first count of the table, which is the adults'. */
const fillFromTable = (reads: readonly ReadBlock[], found: Found[]): void => {
  const at = found.findIndex(({ pieces, section }) => pieces === null && section !== "");
  const open = found[at];
  if (open === undefined || found.some(({ pieces }) => pieces !== null)) return;
  const rows = reads.filter(({ block }) => block.kind === "row" && block.section === open.section);
  const pieces = rows
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
export const findDirections = (reads: readonly ReadBlock[], index: WordIndex): Directions => {
  const found: Found[] = [];
  const volumes: (number | null)[] = [];
  let maxPiecesPerDay: number | null = null;
  for (const read of reads) {
    if (read.block.kind === "title") continue;
    const inSection = scan(read.block.section, index).tokens.some((token) => isWord(token, "directions"));
    if (!inSection && !hasRole(read, "directions") && !hasRole(read, "day") && !hasRole(read, "maximum")) continue;
    const own = directionsOf(read, inSection);
    found.push(...own.found);
    maxPiecesPerDay ??= own.most;
    for (const cell of read.cells) volumes.push(volumeOf(cell.tokens));
  }
  fillFromTable(reads, found);
  const counted = found.filter(({ pieces }) => pieces !== null);
  const chosen = counted.find(({ marked }) => marked) ?? counted[0] ?? found.find(({ marked }) => marked) ?? found[0];
  const volume = volumes.find((millilitres) => millilitres !== null) ?? null;
  if (chosen === undefined)
    return { piecesPerDay: null, timesPerDay: null, maxPiecesPerDay, millilitresPerDay: volume };
  const times = chosen.times ?? exact(1);
  return {
    piecesPerDay: chosen.pieces === null ? null : multiply(chosen.pieces, times),
    timesPerDay: times,
    maxPiecesPerDay,
    millilitresPerDay: volume,
  };
};

const multiply = (a: Amount, b: Amount): Amount => ({
  low: a.low * b.low,
  estimate: a.low * b.low,
  high: a.high * b.high,
});

/** "1 tablet daily" without a verb: a short line of a count, a piece and a day, and no amount. */
const isPlainDirection = (tokens: readonly Token[]): boolean =>
  tokens.length <= 20 &&
  !tokens.some(
    (token) => token.kind === "number" && (token.unit === "mg" || token.unit === "%" || token.unit === "µg"),
  );
