/** One serving. In: the read blocks of a page. Out: what the page calls its serving, with its pieces and weight. */
import type { Amount, Source } from "../model.ts";
import { countOf, countRange, fractionAt, pieceAfter, wordAt } from "./counts.ts";
import { BOUNDS } from "./excerpt.ts";
import { hasRole, type ReadBlock, toRow } from "./read-block.ts";
import { segmentsOf } from "./segments.ts";
import { holds, isMark, isUnknown, isWord, type Scan, type Token } from "./tokens.ts";

export interface ServingStatement {
  readonly text: string;
  readonly pieces: Amount | null;
  readonly grams: number | null;
  readonly millilitres: number | null;
  /** The word for the pieces, and the heading that it stands under. */
  readonly word: string | null;
  readonly section: string;
  readonly source: Source;
}

const massNear = (tokens: readonly Token[], from: number, unit: "g" | "ml"): number | null => {
  for (const token of tokens.slice(from, from + 8))
    if (token.kind === "number" && token.unit === unit && token.to === null) return token.values.at(-1) as number;
  return null;
};

const maySize = (read: ReadBlock): boolean =>
  read.block.kind !== "title" && (hasRole(read, "servingSize") || hasRole(read, "serving"));

/** The serving size that the page prints under that name, or null. The first of several columns counts. */
export const findServing = (reads: readonly ReadBlock[]): ServingStatement | null => {
  for (const [at, read] of reads.entries()) {
    if (!maySize(read)) continue;
    const statement = servingOf(read) ?? servingBelow(read, reads[at + 1]);
    if (statement !== null) return statement;
  }
  return null;
};

const LONGEST_SIZE = 40;

/** "Serving Size" in a line of its own over "4 Tablets": the two as one; null for any other lines. */
const servingBelow = (label: ReadBlock, size: ReadBlock | undefined): ServingStatement | null => {
  const [cell, below] = [label.cells[0], size?.cells[0]];
  const isPair =
    label.block.kind === "line" &&
    size?.block.kind === "line" &&
    label.cells.length === 1 &&
    size.cells.length === 1 &&
    label.block.section === size.block.section &&
    cell?.tokens.every((token) => isWord(token, "servingSize") || isWord(token, "serving") || isMark(token, ":")) &&
    below !== undefined &&
    below.text.length <= LONGEST_SIZE &&
    // "Dose" over "Infants: 2.5 ml once a day" heads directions.
    !below.tokens.some((token) => isMark(token, ":")) &&
    !(["day", "times", "adult", "directions"] as const).some((role) => holds(below, role));
  return isPair ? servingOf(toRow(label, [cell as Scan, below])) : null;
};

/** Pieces heavier than this are packs. */
const MOST_GRAMS_A_PIECE = 40;

/** "6 tablets (2.4 g)", "1 scoop = 5 g": what one of the pieces before the brackets weighs, or null. */
const gramsOfCounted = (tokens: readonly Token[], at: number, grams: number): number | null => {
  const isSaid = isMark(tokens[at - 1], "=") || (isMark(tokens[at - 1], "(") && isMark(tokens[at + 1], ")"));
  if (!isSaid || !isWord(tokens[at - 2], "piece")) return null;
  // "1 level scoop"
  const count = countOf(tokens[at - 3]) ?? (isUnknown(tokens[at - 3]) ? countOf(tokens[at - 4]) : null);
  return count === null || grams / count.low > MOST_GRAMS_A_PIECE ? null : grams / count.low;
};

/**
 * "1.2g*60片", "2 g/袋", "0.5 g x 60 capsules", "6 tablets (2.4 g)", "1 scoop = 5 g": what one piece weighs, or null. Says how much of
 * 100 g a piece is.
 */
export const findPieceGrams = (reads: readonly ReadBlock[]): number | null => {
  for (const read of reads)
    for (const { tokens } of read.cells)
      for (const [at, token] of tokens.entries()) {
        if (token.kind !== "number" || token.unit !== "g" || token.to !== null) continue;
        const grams = token.values.at(-1) as number;
        const counted = gramsOfCounted(tokens, at, grams);
        if (counted !== null) return counted;
        const joint = tokens[at + 1];
        const piece = tokens[at + 2]?.kind === "number" ? at + 3 : at + 2;
        if (
          grams <= MOST_GRAMS_A_PIECE &&
          (isMark(joint, "*×/") || isWord(joint, "times")) &&
          isWord(tokens[piece], "piece")
        )
          return grams;
      }
  return null;
};

/** How many different serving sizes the page prints: several are several products, as in a comparison. */
export const countServings = (reads: readonly ReadBlock[]): number =>
  new Set(
    reads
      .filter(maySize)
      .map((read) => servingOf(read)?.pieces?.low)
      .filter((pieces) => pieces !== undefined),
  ).size || (findServing(reads) === null ? 0 : 1);

const servingOf = (read: ReadBlock): ServingStatement | null => {
  for (const [place, cell] of read.cells.entries())
    for (const [label, token] of cell.tokens.entries()) {
      if (!isWord(token, "servingSize") && !isServingLabel(cell.tokens, label, read.cells.length)) continue;
      const behind = cell.tokens.slice(label + 1, label + 10);
      // "Do not exceed the daily portion. Net weight: 192 g"
      const own = behind.slice(0, segmentsOf(behind)[0]?.to);
      const other = read.cells.slice(place + 1).find((candidate) => candidate.tokens.length > 0);
      const inside = own.some((candidate) => candidate.kind !== "mark");
      const tokens = inside ? own : (other?.tokens ?? []);
      const end = token.end + (token.kind === "word" ? token.rest.length : 0);
      const text = inside ? cell.text.slice(end) : (other?.text ?? "");
      const pieces = countIn(tokens);
      const grams = massNear(tokens, 0, "g");
      const millilitres = massNear(tokens, 0, "ml");
      // "1-2 tablets" is a dose, no serving size.
      if (pieces !== null && pieces.low < pieces.high) continue;
      if (pieces === null && grams === null && millilitres === null) continue;
      // "per serving | per 100 g" heads two columns.
      const isHead = read.block.kind === "row" || tokens.some((candidate) => isWord(candidate, "per"));
      if (pieces === null && isHead && (grams === 100 || millilitres === 100)) continue;
      const printed = text
        .replace(/^[\s:：.-]+/, "")
        .slice(0, 60)
        .trim();
      return {
        text: printed,
        pieces,
        grams,
        millilitres,
        word: wordAt(
          tokens,
          tokens.findIndex((candidate) => isWord(candidate, "piece")),
        ),
        section: read.block.section,
        source: { text: read.block.cells.join(" ").trim().slice(0, BOUNDS.cell), locator: read.block.locator },
      };
    }
  return null;
};

/** "Portion: 3 capsules": the word for a serving alone, before a colon or another cell. */
const isServingLabel = (tokens: readonly Token[], at: number, cells: number): boolean =>
  at === 0 && isWord(tokens[0], "serving") && (isMark(tokens[1], ":") || (tokens.length === 1 && cells > 1));

/** The first count of pieces: "2 tablets", "Two (2) capsules", "1 heaping scoop", "1/4 tsp". */
const countIn = (tokens: readonly Token[]): Amount | null => {
  for (let i = 0; i < tokens.length; i++) {
    const fraction = fractionAt(tokens, i);
    if (fraction !== null && pieceAfter(tokens, i + 2) >= 0) return fraction;
    const count = countRange(tokens, i) ?? countOf(tokens[i]);
    if (count !== null && (pieceAfter(tokens, i) >= 0 || isBracketed(tokens, i))) return count;
  }
  return null;
};

const isBracketed = (tokens: readonly Token[], at: number): boolean =>
  isMark(tokens[at + 1], "(") && isMark(tokens[at + 3], ")") && pieceAfter(tokens, at + 3) >= 0;
