/**
 * Tables of which each cell became a line: "Ingredient", "2 tablets", "% NRV" over "Magnesium", "250 mg", "67". In: read
 * blocks. Out: the rows of such a table with the head of its columns.
 */
import { isColumnBasis, isShare, MOST_ROWS } from "./head-cells.ts";
import { quantitiesOf } from "./quantities.ts";
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
