/**
 * Tables of which each cell became a line: "Ingredient", "2 tablets", "% NRV" over "Magnesium", "250 mg", "67". In: read
 * blocks. Out: the rows of such a table with the head of its columns.
 */
import { isColumnBasis, isShare, MOST_ROWS } from "./head-cells.ts";
import { hasPercent, isNutrientLine, type ReadBlock, toRow } from "./read-block.ts";
import { scan } from "./scan.ts";
import { holds, type Scan } from "./tokens.ts";
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

/** "Sodium 58 mg 290 mg", "Energy 4.1 kcal 91 kcal": a row that kept its line, between the head and the names. */
const isKeptRow = (read: ReadBlock): boolean => {
  if (read.block.kind === "row") return isNutrientLine(read.tokens);
  return holds(read, "nutrient") && read.tokens.filter(({ kind }) => kind === "number").length > 1;
};

/**
 * The place above the rows of what no lexicon knows: "Seaweed powder", "200 mg", "800 mg", "-", one cell a line, that
 * stand above `at`.
 */
const aboveOthers = (reads: readonly ReadBlock[], at: number, { isAmount }: LineKinds): number => {
  const isCell = (cell: Scan | null): boolean =>
    cell !== null && !isColumnBasis(cell) && (isAmount(cell) || isBeside(cell));
  let first = at;
  for (;;) {
    let name = first - 1;
    while (name >= 0 && isCell(only(reads[name] as ReadBlock))) name--;
    const cell = name < 0 ? null : only(reads[name] as ReadBlock);
    const isName = cell !== null && name < first - 1 && cell.text.length <= LONGEST_HEAD && !isColumnBasis(cell);
    if (!isName || at - name > MOST_ROWS) return first;
    first = name;
  }
};

/** The cells of the head above a place, the last first; none from a line on that is longer or states an amount. */
const cellsAbove = (reads: readonly ReadBlock[], at: number, kinds: LineKinds): readonly ReadBlock[] => {
  const cells: ReadBlock[] = [];
  for (let i = aboveOthers(reads, at, kinds) - 1; i >= 0 && cells.length < MOST_HEADS; i--) {
    const read = reads[i] as ReadBlock;
    const cell = only(read);
    if (at - i <= MOST_ROWS && isKeptRow(read)) continue;
    const isCell =
      cell !== null &&
      read.block.section === reads[at]?.block.section &&
      cell.text.length <= LONGEST_HEAD &&
      !/[.!?:。]$/.test(cell.text) &&
      (!cell.tokens.some(isMass) || isColumnBasis(cell)) &&
      !kinds.isName(cell) &&
      // "15 ml (adults)" is of a column.
      (!holds(cell, "directions") || holds(cell, "adult"));
    if (!isCell) break;
    cells.push(read);
  }
  return cells;
};

/** No label lists more; a hostile page could ask for the square of its length otherwise. */
const MOST_GROUPS = 60;

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
  while (groups.length < MOST_GROUPS && isName(cellAt(end)) && cellAt(end)?.tokens.some(isMass) === false) {
    const amounts: Scan[] = [];
    let next = end + 1;
    for (; isAmount(cellAt(next)) || isBeside(cellAt(next)); next++)
      if (isAmount(cellAt(next)) && !isBracketed(cellAt(next))) amounts.push(cellAt(next) as Scan);
    if (amounts.length === 0) break;
    groups.push({ name: reads[end] as ReadBlock, amounts });
    end = next;
  }
  return { groups, end };
};

/** "(24.95 mEq)" below "500 mg": the same amount once more. */
const isBracketed = (cell: Scan | null): boolean => /^\(.*\)$/.test(cell?.text ?? "");

const isHead = (read: ReadBlock): boolean => isColumnBasis(only(read) as Scan);

/** "Per serving of 3 tablets" over "30 servings in this pack" stands apart from the heads of the columns. */
const withoutSize = (above: readonly ReadBlock[], columns: number): readonly ReadBlock[] => {
  const last = above.findIndex((_, at) => above.slice(0, at + 1).filter(isHead).length === columns);
  const next = above[last + 1];
  return last < 0 || next === undefined || isHead(next) ? above : above.slice(0, last + 1);
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
  const above = withoutSize(cellsAbove(reads, at, kinds), columns);
  const heads = above.filter(isHead).toReversed();
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
