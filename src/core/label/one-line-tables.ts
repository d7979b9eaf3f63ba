/**
 * Tables that became one line or one row: "per tablet | calcium | 250 mg | 31 % | zinc | 2 mg | 20 %". In: read blocks.
 * Out: the rows of such a table; everything else as it was.
 */
import { isColumnBasis } from "./head-cells.ts";
import { type ReadBlock, toRow } from "./read-block.ts";
import { scan } from "./scan.ts";
import type { Scan } from "./tokens.ts";
import { isMass } from "./torn-lines.ts";
import type { WordIndex } from "./words.ts";

/** Signs that part columns. */
const SEPARATOR = / ?[|¦│┃‖] ?/;

/** Fewer cells are one row. */
const LEAST_CELLS = 6;

/** Fewer names with their amounts are columns of one row. */
const LEAST_GROUPS = 3;

/** No label lists more; a hostile page could ask for many scans of long texts otherwise. */
const MOST_CELLS = 200;

/** A longer cell is no name. */
const LONGEST_NAME = 120;

const cellsOf = ({ block: { kind, cells } }: ReadBlock): readonly string[] => {
  const [text] = cells;
  if (kind === "row" && cells.length >= LEAST_CELLS) return cells;
  if (kind !== "line" || cells.length !== 1 || text === undefined || !SEPARATOR.test(text)) return [];
  return text.split(SEPARATOR);
};

/** "250 mg", "31 %", "5 mg (50 %)": a cell that begins with a number and names nothing. */
const isAmount = ({ tokens }: Scan, first: boolean): boolean =>
  tokens[0]?.kind === "number" && (first ? isMass(tokens[0]) : tokens.length <= 4);

const isName = (cell: Scan): boolean =>
  cell.tokens[0]?.kind === "word" && cell.text.length <= LONGEST_NAME && !cell.tokens.some(isMass);

/** The rows of the table in a line from its first name on, as the cells' places; empty where it is none. */
const groupsOf = (cells: readonly Scan[]): readonly (readonly [from: number, to: number])[] => {
  const groups: [number, number][] = [];
  for (let at = 0; at < cells.length - 1; at++) {
    if (!isName(cells[at] as Scan) || !isAmount(cells[at + 1] as Scan, true)) {
      if (groups.length > 0) break;
      continue;
    }
    let end = at + 2;
    while (end < cells.length && isAmount(cells[end] as Scan, false)) end++;
    groups.push([at, end]);
    at = end - 1;
  }
  const sizes = new Set(groups.map(([from, to]) => to - from));
  return groups.length >= LEAST_GROUPS && sizes.size === 1 ? groups : [];
};

const rowsOf = (read: ReadBlock, index: WordIndex): readonly ReadBlock[] | null => {
  const texts = cellsOf(read).filter((text) => text.trim() !== "");
  if (texts.length < LEAST_CELLS || texts.length > MOST_CELLS) return null;
  const cells = texts.map((text) => scan(text, index));
  const groups = groupsOf(cells);
  const [first, last] = [groups[0], groups.at(-1)];
  if (first === undefined || last === undefined) return null;
  const before = cells.slice(0, first[0]);
  const head = before.filter(isColumnBasis);
  const heads = head.length > 0 ? [toRow(read, [scan("", index), ...head])] : before.map((cell) => toRow(read, [cell]));
  const behind = texts.slice(last[1]);
  return [
    ...heads,
    ...groups.map(([from, to]) => toRow(read, cells.slice(from, to))),
    ...(behind.length > 0 ? [toRow(read, [scan(behind.join(" | "), index)])] : []),
  ];
};

/** The blocks with the rows of such tables. */
export const withOneLineTables = (reads: readonly ReadBlock[], index: WordIndex): readonly ReadBlock[] =>
  reads.flatMap((read) => rowsOf(read, index) ?? [read]);
