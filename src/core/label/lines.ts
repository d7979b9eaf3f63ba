/**
 * Statements that the page's mark-up tore apart. In: read blocks. Out: read blocks, where a name and its amount on
 * the next line, a list of names beside a list of amounts, and a salt on a line of its own are put together again,
 * and lines whose columns are parted by signs, or by nothing at all, are rows.
 */
import { basisOf } from "./basis.ts";
import { cellTableAt } from "./cell-lines.ts";
import { withColumns } from "./flat-tables.ts";
import { isHeadCell, withHeadsFirst, withNamesCarried, withNamesFirst, withWholeHeads } from "./head-cells.ts";
import { withOneLineTables } from "./one-line-tables.ts";
import { type ReadBlock, toReadBlock, toRow } from "./read-block.ts";
import { scan } from "./scan.ts";
import {
  HAS,
  holds,
  holdsMineral,
  isMark,
  isSalt,
  isUnknown,
  isWord,
  mayBase,
  mineralOf,
  type Scan,
  type Token,
} from "./tokens.ts";
import { isMass, MOST_NAME_CHARACTERS, only, withSaltLines, withTornOff, withWholeWords } from "./torn-lines.ts";
import {
  withUnitsAtNames,
  withUnitsAtNumbers,
  withUnitsBehind,
  withUnitsBelow,
  withUnitsOfHeads,
} from "./unit-cells.ts";
import type { WordIndex } from "./words.ts";

const isNutrient = (token: Token): boolean => mineralOf(token) !== null || isWord(token, "nutrient");

const isSourceInBrackets = ({ tokens }: Scan): boolean =>
  tokens.every((token) => token.depth > 0 || !isMass(token)) &&
  tokens.some((token) => token.depth > 0 && isSalt(token));

/** A short line that names a nutrient and no amount: "Calcium (as citrate)", "Calcium (from 1250 mg of carbonate)". */
const isNameLine = (cell: Scan | null): boolean =>
  cell !== null &&
  cell.text.length <= MOST_NAME_CHARACTERS &&
  (holdsMineral(cell) || holds(cell, "nutrient")) &&
  // "Magnesium ........": dots that lead to the amount end no sentence.
  !/(?:^|[^.])\.$|[!?。]$/.test(cell.text) &&
  cell.tokens.some(isNutrient) &&
  (!cell.tokens.some(isMass) || isSourceInBrackets(cell)) &&
  // "Energy 4.1 kcal 91 kcal" kept its amounts.
  cell.tokens.filter(({ kind, depth }) => kind === "number" && depth === 0).length < 2 &&
  !cell.tokens.some((token) => isWord(token, "facts") || isWord(token, "contains") || isWord(token, "advice"));

/** A short line that begins with an amount and names nothing: "500 mg (63 %)". */
const isAmountLine = (cell: Scan | null): boolean => {
  if (cell === null || (cell.has & HAS.number) === 0 || cell.text.length > 40 || cell.tokens.some(isNutrient))
    return false;
  const first = cell.tokens.findIndex((token) => token.kind === "number");
  const leading = cell.tokens.slice(0, first);
  return (
    first >= 0 &&
    first <= 8 &&
    leading.filter((token) => token.kind === "word").length <= 2 &&
    isMass(cell.tokens[first]) &&
    // "Saccharose 130 mg" is of something else.
    !isUnknown(leading.at(-1), LEAST_NAME) &&
    !leading.some((token) => isWord(token, "servingSize") || isWord(token, "serving")) &&
    // "(as carbonate: 1.25 g a tablet)" is what the amount before is made of; "6 tablets (1.8 g)" says for what amounts are.
    !(cell.tokens[first]?.depth !== 0 && leading.some((token) => isSalt(token) || isWord(token, "piece")))
  );
};

/** Shorter unknown words name nothing: "ca. 500 mg". */
const LEAST_NAME = 5;

const isPercentLine = (cell: Scan | null): boolean =>
  cell !== null && cell.text.length <= 12 && cell.tokens.some((token) => token.kind === "number" && token.unit === "%");

/** A short line of nothing but what amounts are for: "per sachet". */
const isBasisLine = (cell: Scan | null): boolean =>
  cell !== null &&
  cell.text.length <= 30 &&
  mayBase(cell) &&
  !cell.tokens.some(isMass) &&
  basisOf(cell.tokens, true) !== null;

/** A short line of words, over a column of amounts. */
const isHeadLine = (cell: Scan | null): boolean =>
  isBasisLine(cell) || (cell !== null && cell.text.length <= 20 && cell.tokens.every(({ kind }) => kind === "word"));

/** "Name: Calmira", "Size: 1.2 g": a line that says for itself what it is about. */
const isLabelled = (cell: Scan | null): boolean =>
  cell?.tokens.slice(0, -1).some((token) => isMark(token, ":")) === true;

/** How many lines from `at` on are of the kind. */
const run = (reads: readonly ReadBlock[], at: number, is: (cell: Scan | null) => boolean): number => {
  let length = 0;
  const group = reads[at]?.block.section;
  while (
    at + length < reads.length &&
    (reads[at + length] as ReadBlock).block.section === group &&
    is(only(reads[at + length] as ReadBlock))
  )
    length++;
  return length;
};

// A point in the middle also stands in formulas ("MgCl2·6H2O"), there without blanks.
const SEPARATOR = / ?[|¦│┃‖] ?| [·•] /;

const LONGEST_COLUMN = 120;

/** "Calcium, mg;400;40": values parted by semicolons without blanks, as data are. */
const isValues = (text: string): boolean => text.includes(";") && !/;\s|\s;|;$|[.!?]$/.test(text);

/** The columns of a line that signs part ("Calcium | 500 mg | 63 %"), or null; a frame around them is no column. */
const columnsOf = (cell: Scan | null): string[] | null => {
  if (cell === null) return null;
  const isListed = SEPARATOR.test(cell.text);
  if (!isListed && !isValues(cell.text)) return null;
  const columns = cell.text.split(isListed ? SEPARATOR : ";");
  if (columns[0] === "" && columns.length > 2) columns.shift();
  if (columns.at(-1) === "" && columns.length > 2) columns.pop();
  return columns.length > 1 && columns.every((column) => column.length <= LONGEST_COLUMN) ? columns : null;
};

/** "Magnesium | per 100 g 15 g | per portion 300 mg": a name, and amounts of their own basis in all columns behind it. */
const isRowAlone = (columns: readonly string[], index: WordIndex): boolean => {
  const [name, ...amounts] = columns.map((column) => scan(column, index));
  const [amount, share, ...more] = amounts;
  // "Magnesium (from 2000 mg of glycinate) | 200 mg | 48%", "Calcium (as citrate) | 500 mg (63 %)"
  if (name !== undefined && isNameLine(name) && isAmountLine(amount ?? null))
    if (share === undefined ? !name.tokens.some(isMass) : isPercentLine(share)) return more.length === 0;
  return (
    name !== undefined &&
    isNameLine(name) &&
    !name.tokens.some(isMass) &&
    amounts.length > 1 &&
    amounts.filter(({ tokens }) => tokens.some(isMass)).every((cell) => !cell.tokens.some(isNutrient)) &&
    amounts.some(({ tokens }) => tokens.some(isMass) && basisOf(tokens, true) !== null)
  );
};

/** Lines drawn as a table: two or more in a row with columns. The line under a head ("---|---") is dropped. */
const splitColumns = (reads: readonly ReadBlock[], index: WordIndex): ReadBlock[] => {
  const columns = reads.map((read) => columnsOf(only(read)));
  // "| 100 g | 2 g |" over "| Calcium | 500 mg | 10 mg |": the frame's first sign is also the first column's.
  for (const [at, cells] of columns.entries())
    if (
      cells != null &&
      cells.length + 1 === columns[at + 1]?.length &&
      (/^[|¦│┃‖]/.test(only(reads[at] as ReadBlock)?.text ?? "") ||
        cells.every((cell) => isHeadCell(scan(cell, index))))
    )
      cells.unshift("");
  // "Magnesium citrate | 1470 mg |" beside "of which magnesium | 220 mg | 59": an empty last cell.
  for (const [at, cells] of columns.entries())
    if (
      cells != null &&
      [at - 1, at + 1].some((beside) => columns[beside]?.length === cells.length + 1) &&
      /[|¦│┃‖]$/.test(only(reads[at] as ReadBlock)?.text ?? "")
    )
      cells.push("");
  const isBeside = (at: number, other: number): boolean =>
    columns[at]?.length === columns[other]?.length && reads[at]?.block.section === reads[other]?.block.section;
  return reads.flatMap((read, at) => {
    const cells = columns[at];
    if (cells == null || !(isBeside(at, at - 1) || isBeside(at, at + 1) || isRowAlone(cells, index))) return [read];
    if (cells.every((cell) => /^[:=-]*$/.test(cell))) return [];
    return [
      toRow(
        read,
        cells.map((cell) => scan(cell, index)),
      ),
    ];
  });
};

const isAmountCell = (cell: Scan | undefined): boolean =>
  cell?.tokens.some(isMass) === true &&
  // "Food (100 g)" is no amount.
  !isUnknown(cell.tokens[0]) &&
  !cell.tokens.some((token) => isNutrient(token) || isWord(token, "per"));

/** "1000 mg | Calcium": a row whose amount stands before the name, with the name first. */
const turned = (read: ReadBlock): ReadBlock => {
  const [amount, name, ...rest] = read.cells;
  if (read.block.kind !== "row" || name === undefined || !holdsMineral(name)) return read;
  if (!isAmountCell(amount) || name.tokens.some(isMass) || rest.some((cell) => cell.tokens.some(isMass))) return read;
  return toReadBlock(read.block, read.at, [name, amount as Scan, ...rest], read.section);
};

/** "300 mg | 80 % NRV" in a table inside the cell beside a name: a row that begins with an amount, of nothing. */
const isRowOfAmount = ({ block, cells: [amount, ...rest] }: ReadBlock): boolean =>
  block.kind === "row" && isAmountLine(amount ?? null) && !rest.some(({ tokens }) => tokens.some(isNutrient));

interface Tile {
  readonly amount: Scan;
  readonly share: Scan | null;
  readonly name: ReadBlock;
}

/**
 * The amounts over their names that begin here: "500 mg", "Calcium", "250 mg", "Magnesium", and "500 mg", "63 %",
 * "Calcium". None where another amount ends the run: then each stands under its name, and the first is of something else.
 */
const tilesAt = (reads: readonly ReadBlock[], at: number): readonly Tile[] => {
  const lineAt = (place: number): Scan | null => {
    const read = reads[place];
    return read === undefined || read.block.section !== reads[at]?.block.section ? null : only(read);
  };
  // "60 g net weight" is more than an amount, "Calcium (50 mg)" more than a name.
  const isBare = (cell: Scan | null): boolean =>
    isAmountLine(cell) &&
    cell?.tokens.filter(isMass).length === 1 &&
    cell?.tokens.every((token) => token.kind !== "word" || token.entry !== null) === true;
  const isWithout = (cell: Scan | null): boolean => isNameLine(cell) && cell?.tokens.some(isMass) === false;
  const shares = isPercentLine(lineAt(at + 1)) && !isNameLine(lineAt(at - 1)) ? 1 : 0;
  const tiles: Tile[] = [];
  let next = at;
  for (; isBare(lineAt(next)) && isWithout(lineAt(next + 1 + shares)); next += 2 + shares) {
    const share = shares === 1 ? lineAt(next + 1) : null;
    if (shares === 1 && !isPercentLine(share)) break;
    tiles.push({ amount: lineAt(next) as Scan, share, name: reads[next + 1 + shares] as ReadBlock });
  }
  return isAmountLine(lineAt(next)) || tiles.length <= shares ? [] : tiles;
};

/** The blocks with torn statements joined; everything else as it was. */
export const joinLines = (blocks: readonly ReadBlock[], index: WordIndex): ReadBlock[] => {
  const torn = withTornOff(withWholeWords(withOneLineTables(blocks, index), index), index);
  const whole = withHeadsFirst(withUnitsOfHeads(withUnitsBelow(torn, index), index));
  const columns = withUnitsAtNames(
    withUnitsAtNumbers(withUnitsBehind(withColumns(splitColumns(whole, index), index), index), index),
    index,
  ).map(turned);
  const reads = withSaltLines(withWholeHeads(withNamesCarried(withNamesFirst(columns)), index), index);
  const out: ReadBlock[] = [];
  for (let at = 0; at < reads.length; at++) {
    const read = reads[at] as ReadBlock;
    const cell = only(read);
    const table = isNameLine(cell)
      ? cellTableAt(reads, at, { isName: isNameLine, isAmount: isAmountLine }, index)
      : null;
    if (table !== null) {
      out.push(...table.rows);
      at = table.end - 1;
      continue;
    }
    const below = reads[at + 1];
    if (isNameLine(cell) && below !== undefined && isRowOfAmount(below)) {
      out.push(toRow(read, [cell as Scan, ...below.cells], read.block.group));
      at++;
      continue;
    }
    const tiles = isAmountLine(cell) ? tilesAt(reads, at) : [];
    if (tiles.length > 0) {
      for (const { amount, share, name } of tiles)
        out.push(toRow(name, [only(name) as Scan, amount, ...(share === null ? [] : [share])]));
      at = reads.indexOf((tiles.at(-1) as Tile).name, at);
      continue;
    }
    const names = isNameLine(cell) ? run(reads, at, isNameLine) : 0;
    // A column of amounts may have its head: "per sachet", "Amount".
    const above = reads[at + names] ?? read;
    const isHeaded = names > 1 && isHeadLine(only(above));
    const head = isHeaded && isBasisLine(only(above)) ? above : null;
    const first = at + names + (isHeaded ? 1 : 0);
    const amounts = names > 0 ? run(reads, first, isAmountLine) : 0;
    if (names > 0 && amounts === names && !(isLabelled(cell) && isLabelled(only(reads[first] as ReadBlock)))) {
      if (head !== null) out.push(toRow(head, [scan("", index), only(head) as Scan], read.block.group));
      for (let i = 0; i < names; i++) {
        const name = reads[at + i] as ReadBlock;
        const amount = only(reads[first + i] as ReadBlock) as Scan;
        const percent = names === 1 ? only(reads[at + 2] ?? name) : null;
        out.push(toRow(name, [only(name) as Scan, amount, ...(isPercentLine(percent) ? [percent as Scan] : [])]));
      }
      at = first + amounts - 1;
      continue;
    }
    out.push(read);
  }
  return [...withHeadsFirst(out)];
};
