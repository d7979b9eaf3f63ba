/**
 * Heads of tables out of their place: without the cell over the names, below their rows, or with the names last. In: read
 * blocks. Out: read blocks, where each table has its head above it and its names first.
 */
import { basisOf, LEAST_PACK_PIECES } from "./basis.ts";
import { schemeOf } from "./claims.ts";
import { countOf } from "./counts.ts";
import { isNutrientLine, type ReadBlock, toRow } from "./read-block.ts";
import { scan } from "./scan.ts";
import { HAS, holds, holdsMineral, isMark, isWord, mayBase, mineralOf, type Scan } from "./tokens.ts";
import { isMass, only } from "./torn-lines.ts";
import type { WordIndex } from "./words.ts";

/** "2 tablets", "15 ml (adults)": for what a column's amounts are; a pack of 60 is nothing of the kind. */
export const isColumnBasis = (cell: Scan): boolean => {
  if (!mayBase(cell)) return false;
  const [first] = cell.tokens;
  // "Velmora Tablets" is a name.
  const opens =
    first?.kind === "number" ||
    (["per", "day", "serving", "contains", "servingSize"] as const).some((role) => isWord(first, role)) ||
    countOf(first) !== null;
  if (!opens) return false;
  const basis = basisOf(
    cell.tokens.filter((token) => token.depth === 0 && !isMark(token, "()")),
    true,
  );
  return basis !== null && (basis.pieces?.high ?? 1) < LEAST_PACK_PIECES;
};

/** "Per 100 g" is a mass and a head. */
const isPerHundred = (cell: Scan): boolean => basisOf(cell.tokens, true)?.kind.startsWith("100") === true;

/** True for a head or cell of shares: "% NRV". */
export const isShare = (cell: Scan): boolean => cell.text.includes("%") || schemeOf(cell.tokens) !== null;

/** True for a cell that says for what a column's amounts are, or that they are shares. */
export const isHeadCell = (cell: Scan): boolean =>
  isPerHundred(cell) ||
  // "1 sachet (3.5 g)"
  (!cell.tokens.some((token) => token.depth === 0 && isMass(token)) && (isColumnBasis(cell) || isShare(cell)));

/** "5 g", "15 ml" and nothing else: what a column beside the one of 100 g is for. */
const isSize = (cell: Scan): boolean => cell.tokens.length === 1 && isColumnBasis(cell);

/** Rows of a table in which a nutrient is looked for. */
export const MOST_ROWS = 8;

/** True where a nutrient is named. */
export const namesNutrient = (cell: Scan): boolean => holds(cell, "nutrient") || holdsMineral(cell);

/**
 * Heads that lost the empty cell over the names: "per serving | % NRV" over "Calcium | 250 mg | 31". The rows with such
 * heads as long as the rows below them.
 */
export const withWholeHeads = (reads: readonly ReadBlock[], index: WordIndex): readonly ReadBlock[] =>
  reads.map((read, at) => {
    const isLonger = ({ block, cells }: ReadBlock): boolean =>
      block.kind === "row" && block.group === read.block.group && cells.length === read.cells.length + 1;
    const below = reads.slice(at + 1, at + 1 + MOST_ROWS);
    const isShort =
      read.block.kind === "row" &&
      below[0] !== undefined &&
      isLonger(below[0]) &&
      // "Energy | 2 kcal" may stand above the first nutrient.
      below.some((row) => isLonger(row) && namesNutrient(row.cells[0] as Scan));
    if (isPushed(read, below[0])) return toRow(read, [scan("", index), ...read.cells.slice(0, -1)], read.block.group);
    const isHead = read.cells.some(isHeadCell) && read.cells.every((cell) => isHeadCell(cell) || isSize(cell));
    return isShort && (isHead || isAmountAndShare(read))
      ? toRow(read, [scan("", index), ...read.cells], read.block.group)
      : read;
  });

/** "Amount per serving | % daily value" and nothing else, over a name, an amount and a share. */
const isAmountAndShare = ({ cells: [amount, share, ...more] }: ReadBlock): boolean =>
  amount !== undefined &&
  share !== undefined &&
  more.length === 0 &&
  isShare(share) &&
  !namesNutrient(amount) &&
  !isShare(amount) &&
  (holds(amount, "servingSize") || basisOf(amount.tokens, true) !== null);

/** "1 dose | % NRV | " over "Calcium | 250 mg | 31 %": heads of which each stands one column before its own. */
const isPushed = ({ block, cells }: ReadBlock, row: ReadBlock | undefined): boolean =>
  block.kind === "row" &&
  row?.block.group === block.group &&
  row.cells.length === cells.length &&
  cells.length > 2 &&
  cells.at(-1)?.tokens.every(({ kind }) => kind === "mark") === true &&
  namesNutrient(row.cells[0] as Scan) &&
  cells.some((cell, at) => isShare(cell) && isAmount(row.cells[at]) && isPercent(row.cells[at + 1]));

const isAmount = (cell: Scan | undefined): boolean => cell?.tokens.some(isMass) === true && !isPercent(cell);

const isPercent = (cell: Scan | undefined): boolean => cell !== undefined && (cell.has & HAS.percent) !== 0;

const LONGEST_BASIS = 80;

/** A line that says for what amounts are, and nothing else: "per 2 tablets", "6粒(1.8g)あたり". */
const isBasisLine = (read: ReadBlock): boolean => {
  const cell = only(read);
  return (
    cell !== null &&
    cell.text.length <= LONGEST_BASIS &&
    mayBase(cell) &&
    !/[.。!?:：]$/.test(cell.text) &&
    // "6 tablets (1.8 g); in brackets: of the NRV (for 2,200 kcal)"
    !cell.tokens.some((token) => token.depth === 0 && (mineralOf(token) !== null || isWord(token, "nutrient"))) &&
    !holds(cell, "directions") &&
    !holds(cell, "maximum") &&
    !holds(cell, "times") &&
    // "Children: 5 ml a day"
    !cell.tokens.some((token) => isMark(token, ":")) &&
    basisOf(cell.tokens, false) !== null
  );
};

const isFigure = (read: ReadBlock | undefined, section: string): boolean =>
  read !== undefined &&
  read.block.section === section &&
  (read.block.kind === "row" || only(read) !== null) &&
  isNutrientLine(read.tokens) &&
  basisOf(read.tokens, false) === null;

const LEAST_FIGURES = 2;

/** The blocks with what stands below a list of amounts, and says for what they are, above it. */
export const withHeadsFirst = (reads: readonly ReadBlock[]): readonly ReadBlock[] => {
  /** What stands before which place instead of its own. */
  const moved = new Map<number, ReadBlock>();
  for (const [at, read] of reads.entries()) {
    const { section } = read.block;
    if (!isBasisLine(read) || isFigure(reads[at + 1], section)) continue;
    let first = at;
    while (isFigure(reads[first - 1], section)) first--;
    const above = reads[first - 1];
    const isHeaded = above !== undefined && above.block.section === section && mayBase(above);
    if (at - first >= LEAST_FIGURES && !isHeaded) moved.set(first, read);
  }
  if (moved.size === 0) return reads;
  const gone = new Set(moved.values());
  return reads.flatMap((read, at) => {
    const head = moved.get(at);
    return [...(head === undefined ? [] : [head]), ...(gone.has(read) ? [] : [read])];
  });
};

/** "| per daily dose (4 tablets) | 375 mg" below "Magnesium | per tablet | 94 mg": the rows with the name that goes on. */
export const withNamesCarried = (reads: readonly ReadBlock[]): readonly ReadBlock[] => {
  const out: ReadBlock[] = [];
  for (const read of reads) {
    const above = out.at(-1);
    const [first, basis] = read.cells;
    const [name, over] = above?.cells ?? [];
    const goesOn =
      read.block.kind === "row" &&
      above?.block.kind === "row" &&
      above.block.group === read.block.group &&
      above.cells.length === read.cells.length &&
      first?.text === "" &&
      basis !== undefined &&
      isColumnBasis(basis) &&
      read.cells.some(({ tokens }) => tokens.some(isMass)) &&
      name !== undefined &&
      namesNutrient(name) &&
      over !== undefined &&
      isColumnBasis(over);
    out.push(goesOn ? toRow(read, [name, ...read.cells.slice(1)], read.block.group) : read);
  }
  return out;
};

/** Rows that end with a name make a table of it. */
const LEAST_ROWS = 2;

/** "2 tablets | % NRV | Ingredient" over "250 mg | 67 | Magnesium": the tables with the names last, with the names first. */
export const withNamesFirst = (reads: readonly ReadBlock[]): readonly ReadBlock[] => {
  const sizes = new Map<number, number>();
  for (const { block, cells } of reads) {
    const [first, name] = [cells[0], cells.at(-1)];
    const isTurned =
      block.kind === "row" &&
      cells.length > 2 &&
      first !== undefined &&
      name !== undefined &&
      namesNutrient(name) &&
      !name.tokens.some(isMass) &&
      first.tokens.some(isMass) &&
      cells.slice(0, -1).every((cell) => !namesNutrient(cell));
    if (isTurned) sizes.set(block.group, (sizes.get(block.group) ?? 0) + 1);
  }
  return reads.map((read) => {
    const name = read.cells.at(-1);
    if (name === undefined || read.cells.length < 3 || (sizes.get(read.block.group) ?? 0) < LEAST_ROWS) return read;
    return read.block.kind === "row" ? toRow(read, [name, ...read.cells.slice(0, -1)]) : read;
  });
};
