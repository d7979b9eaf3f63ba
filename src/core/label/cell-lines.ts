/**
 * Cells out of their place: tables of which each cell became a line ("Ingredient", "2 tablets", "% NRV" over "Magnesium",
 * "250 mg", "67"), heads without the cell over the names, units in a column of their own. In: read blocks. Out: rows.
 */

import { basisOf, LEAST_PACK_PIECES } from "./basis.ts";
import { schemeOf } from "./claims.ts";
import { countOf } from "./counts.ts";
import { quantitiesOf } from "./quantities.ts";
import { hasPercent, isNutrientLine, type ReadBlock, toReadBlock, toRow } from "./read-block.ts";
import { scan } from "./scan.ts";
import { holds, holdsMineral, isMark, isWord, mayBase, type Scan } from "./tokens.ts";
import { isMass, only } from "./torn-lines.ts";
import type { WordIndex } from "./words.ts";

/** Longer lines are no cells of a head. */
const LONGEST_HEAD = 45;

/** Cells of a head that are looked at above the first name. */
const MOST_HEADS = 6;

/** What the lines of a table can be asked. */
export interface LineKinds {
  readonly isName: (cell: Scan | null) => boolean;
  readonly isAmount: (cell: Scan | null) => boolean;
}

export interface CellTable {
  /** The head, and a row for each name. */
  readonly rows: readonly ReadBlock[];
  /** The place behind the last line of the table. */
  readonly end: number;
}

interface Group {
  readonly name: ReadBlock;
  readonly amounts: readonly Scan[];
}

/** "66,7", "67 %", "-", "**": what may stand in a cell beside an amount. */
const isBeside = (cell: Scan | null): boolean =>
  cell !== null &&
  cell.text.length <= 12 &&
  !cell.tokens.some(isMass) &&
  cell.tokens.every((token) => token.kind !== "word") &&
  (cell.tokens.some(({ kind }) => kind === "number") || /^[-–—*<]+$/.test(cell.text));

/** "2 tablets", "15 ml (adults)": for what a column's amounts are; a pack of 60 is nothing of the kind. */
const isColumnBasis = (cell: Scan): boolean => {
  const basis = basisOf(
    cell.tokens.filter(({ depth }) => depth === 0),
    true,
  );
  const [first] = cell.tokens;
  // "Velmora Tablets" is a name.
  const opens =
    first?.kind === "number" ||
    (["per", "day", "serving", "contains", "servingSize"] as const).some((role) => isWord(first, role)) ||
    countOf(first) !== null;
  return opens && mayBase(cell) && basis !== null && (basis.pieces?.high ?? 1) < LEAST_PACK_PIECES;
};

/** "Per 100 g" is a mass and a head. */
const isPerHundred = (cell: Scan): boolean => basisOf(cell.tokens, true)?.kind.startsWith("100") === true;

const isShare = (cell: Scan): boolean => cell.text.includes("%") || schemeOf(cell.tokens) !== null;

/** True for a cell that says for what a column's amounts are, or that they are shares. */
export const isHeadCell = (cell: Scan): boolean =>
  isPerHundred(cell) || (!cell.tokens.some(isMass) && (isColumnBasis(cell) || isShare(cell)));

/** Rows of a table in which a nutrient is looked for. */
const MOST_ROWS = 8;

const namesNutrient = (cell: Scan): boolean => holds(cell, "nutrient") || holdsMineral(cell);

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
    return isShort && read.cells.every(isHeadCell)
      ? toRow(read, [scan("", index), ...read.cells], read.block.group)
      : read;
  });

const isUnit = ({ tokens: [unit, ...more] }: Scan): boolean =>
  more.length === 0 && unit?.kind === "word" && unit.entry?.unit != null;

const isBare = ({ tokens: [number, ...more] }: Scan): boolean =>
  more.length === 0 && number?.kind === "number" && number.unit === null;

/** "Calcium | mg | 1100 | 440 | 55": the rows with such a column of units with the unit at each number but the shares. */
export const withUnitsAtNumbers = (reads: readonly ReadBlock[], index: WordIndex): readonly ReadBlock[] => {
  let group = -1;
  const shares = new Set<number>();
  return reads.map((read) => {
    if (read.block.kind !== "row") return read;
    if (read.block.group !== group) shares.clear();
    group = read.block.group;
    const [name, unit, ...numbers] = read.cells;
    if (name === undefined || unit === undefined) return read;
    if (!namesNutrient(name)) for (const [place, cell] of read.cells.entries()) if (isShare(cell)) shares.add(place);
    if (!isUnit(unit) || !namesNutrient(name) || !numbers.some(isBare)) return read;
    const cells = numbers.map((cell, at) =>
      isBare(cell) && !shares.has(at + 2) ? scan(`${cell.text} ${unit.text}`, index) : cell,
    );
    return toRow(read, [name, scan("", index), ...cells], read.block.group);
  });
};

/** The unit that a name has in brackets: "Calcium (mg)"; null for none. */
const unitInName = (cell: Scan): string | null => {
  const unit = cell.tokens.find(
    (token, at) =>
      token.kind === "word" &&
      token.entry?.unit != null &&
      token.depth > 0 &&
      isMark(cell.tokens[at - 1], "([") &&
      isMark(cell.tokens[at + 1], ")]"),
  );
  return unit?.kind === "word" ? unit.text : null;
};

/** "Calcium (mg)" over "400": the lines with the unit at the number. */
export const withUnitsBelow = (reads: readonly ReadBlock[], index: WordIndex): readonly ReadBlock[] =>
  reads.map((read, at) => {
    const above = reads[at - 1];
    const [name, cell] = [above === undefined ? null : only(above), only(read)];
    if (name === null || cell === null || !namesNutrient(name) || !isBare(cell)) return read;
    const unit = name.tokens.some(isMass) || above?.block.section !== read.block.section ? null : unitInName(name);
    if (unit === null) return read;
    const text = `${cell.text} ${unit}`;
    return toReadBlock({ ...read.block, cells: [text] }, read.at, [scan(text, index)], read.section);
  });

const LONGEST_BASIS = 80;

/** A line that says for what amounts are, and nothing else: "per 2 tablets", "6粒(1.8g)あたり". */
const isBasisLine = (read: ReadBlock): boolean => {
  const cell = only(read);
  return (
    cell !== null &&
    cell.text.length <= LONGEST_BASIS &&
    mayBase(cell) &&
    !/[.。!?:：]$/.test(cell.text) &&
    !namesNutrient(cell) &&
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
  const out = [...reads];
  for (const [at, read] of reads.entries()) {
    const { section } = read.block;
    if (!isBasisLine(read) || isFigure(reads[at + 1], section)) continue;
    let first = at;
    while (isFigure(reads[first - 1], section)) first--;
    const above = reads[first - 1];
    const isHeaded = above !== undefined && above.block.section === section && mayBase(above);
    if (at - first < LEAST_FIGURES || isHeaded) continue;
    out.splice(at, 1);
    out.splice(first, 0, read);
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

/** The cells of the head above a place, the last first; none from a line on that is longer or states an amount. */
const cellsAbove = (reads: readonly ReadBlock[], at: number, { isName }: LineKinds): readonly ReadBlock[] => {
  const cells: ReadBlock[] = [];
  for (let i = at - 1; i >= 0 && cells.length < MOST_HEADS; i--) {
    const read = reads[i] as ReadBlock;
    const cell = only(read);
    // "Sodium 58 mg 290 mg": a row that kept its line, between the head and the names.
    if (read.block.kind === "row" && at - i <= MOST_ROWS && isNutrientLine(read.tokens)) continue;
    if (cell !== null && at - i <= MOST_ROWS && isNutrientLine(cell.tokens) && quantitiesOf(cell.tokens).length > 1)
      continue;
    const isCell =
      cell !== null &&
      read.block.section === reads[at]?.block.section &&
      cell.text.length <= LONGEST_HEAD &&
      !/[.!?:。]$/.test(cell.text) &&
      (!cell.tokens.some(isMass) || isColumnBasis(cell)) &&
      !isName(cell) &&
      // "15 ml (adults)" is of a column.
      (!holds(cell, "directions") || holds(cell, "adult"));
    if (!isCell) break;
    cells.push(read);
  }
  return cells;
};

/** The groups of a name and the amounts below it, from `at` on, and the place behind them. */
const groupsAt = (
  reads: readonly ReadBlock[],
  at: number,
  { isName, isAmount }: LineKinds,
): { readonly groups: readonly Group[]; readonly end: number } => {
  const groups: Group[] = [];
  const cellAt = (place: number): Scan | null => {
    const read = reads[place];
    return read === undefined || read.block.section !== reads[at]?.block.section ? null : only(read);
  };
  let end = at;
  while (isName(cellAt(end)) && cellAt(end)?.tokens.some(isMass) === false) {
    const amounts: Scan[] = [];
    let next = end + 1;
    for (; isAmount(cellAt(next)) || isBeside(cellAt(next)); next++)
      if (isAmount(cellAt(next))) amounts.push(cellAt(next) as Scan);
    if (amounts.length === 0) break;
    groups.push({ name: reads[end] as ReadBlock, amounts });
    end = next;
  }
  return { groups, end };
};

/** The table of which the name of the first row stands at `at`; null where no head says for what its columns are. */
export const cellTableAt = (
  reads: readonly ReadBlock[],
  at: number,
  kinds: LineKinds,
  index: WordIndex,
): CellTable | null => {
  const { groups, end } = groupsAt(reads, at, kinds);
  const [first, ...more] = groups;
  if (first === undefined || more.length === 0) return null;
  const columns = first.amounts.length;
  if (more.some(({ amounts }) => amounts.length !== columns)) return null;
  const above = cellsAbove(reads, at, kinds);
  const heads = above.filter((read) => isColumnBasis(only(read) as Scan)).toReversed();
  // One basis alone may be the dose of a list of properties; a column of shares beside it makes it a table's.
  const isTable = heads.length > 1 || above.some((read) => isShare(only(read) as Scan) && !hasPercent(read.tokens));
  if (heads.length !== columns || !isTable) return null;
  const { group } = first.name.block;
  const asRow = (read: ReadBlock, cells: readonly Scan[]): ReadBlock => toRow(read, cells, group);
  return {
    rows: [
      asRow(heads[0] as ReadBlock, [scan("", index), ...heads.map((read) => only(read) as Scan)]),
      ...groups.map(({ name, amounts }) => asRow(name, [only(name) as Scan, ...amounts])),
    ],
    end,
  };
};
