/**
 * Units that stand apart from their numbers: in a column of their own, or with the name. In: read blocks. Out: read
 * blocks, where each number has its unit.
 */
import { isShare, namesNutrient } from "./head-cells.ts";
import { type ReadBlock, toReadBlock, toRow } from "./read-block.ts";
import { scan } from "./scan.ts";
import { HAS, isMark, type NumberToken, type Scan, type Token } from "./tokens.ts";
import { isMass, only } from "./torn-lines.ts";
import type { WordIndex } from "./words.ts";

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

/** "Calcium | 1,000 | mg | 77%": the rows with the unit that stands in a cell of its own behind the first number at that. */
export const withUnitsBehind = (reads: readonly ReadBlock[], index: WordIndex): readonly ReadBlock[] =>
  reads.map((read) => {
    const { cells } = read;
    const first = cells.findIndex(isBare);
    const [number, unit] = [cells[first], cells[first + 1]];
    if (read.block.kind !== "row" || number === undefined || unit === undefined || !isUnit(unit)) return read;
    const whole = [scan(`${number.text} ${unit.text}`, index), scan("", index)];
    return toRow(read, [...cells.slice(0, first), ...whole, ...cells.slice(first + 2)], read.block.group);
  });

/** "unit | mg | mg" below "substance | calcium | magnesium": a row of nothing but units of what the row above it names. */
const areUnitsOf = (head: ReadBlock | undefined, units: ReadBlock | undefined): boolean =>
  head?.block.kind === "row" &&
  units?.block.kind === "row" &&
  head.block.group === units.block.group &&
  head.cells.length === units.cells.length &&
  head.cells.length > 2 &&
  head.cells.slice(1).every(namesNutrient) &&
  units.cells.slice(1).every(isUnit);

/** The rows with the units of such a row at the names over it. */
export const withUnitsAtNames = (reads: readonly ReadBlock[], index: WordIndex): readonly ReadBlock[] =>
  reads.flatMap((read, at) => {
    const below = reads[at + 1];
    if (areUnitsOf(reads[at - 1], read)) return [];
    if (below === undefined || !areUnitsOf(read, below)) return [read];
    const [first, ...names] = read.cells as readonly [Scan, ...Scan[]];
    const cells = names.map((name, place) => scan(`${name.text} (${below.cells[place + 1]?.text})`, index));
    return [toRow(read, [first, ...cells], read.block.group)];
  });

/** The place of the unit that a name has in brackets: "Calcium (mg)"; -1 for none. */
export const bracketedUnitIn = (tokens: readonly Token[]): number =>
  tokens.findIndex(
    (token, at) =>
      token.kind === "word" &&
      token.entry?.unit != null &&
      isMark(tokens[at - 1], "([") &&
      isMark(tokens[at + 1], ")]"),
  );

const unitInName = ({ tokens }: Scan): string | null => {
  const unit = tokens[bracketedUnitIn(tokens)];
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

/** Longer lines head no column. */
const LONGEST_HEAD = 60;

/** The unit that a head of columns ends a name with: "Content, mg", "Active ingredient (mg)"; null for any other line. */
const unitOfHead = (cell: Scan): string | null => {
  if (cell.text.length > LONGEST_HEAD || namesNutrient(cell) || (cell.has & HAS.number) !== 0) return null;
  const unit = cell.tokens.find(
    (token, at) =>
      token.kind === "word" &&
      (token.entry?.unit === "mg" || token.entry?.unit === "g") &&
      (isMark(cell.tokens[at - 1], ",") ||
        isShareHead(cell.tokens[at + 1]) ||
        (isMark(cell.tokens[at - 1], "([") && isMark(cell.tokens[at + 1], ")]"))),
  );
  return unit?.kind === "word" ? unit.text : null;
};

/** "%", "NRV": what heads the column behind that of the amounts. */
const isShareHead = (token: Token | undefined): boolean =>
  isMark(token, "%") || (token?.kind === "word" && token.entry?.scheme != null);

/** "Calcium 500 50": a name, its amount and its share, all bare; null for any other line. */
const bareRow = ({ text, tokens }: Scan, unit: string): string | null => {
  const first = tokens.findIndex((token, at) => token.kind === "number" && at > 0);
  const [amount, share, ...more] = first < 0 ? [] : tokens.slice(first);
  const isNumber = (token: Token | undefined): token is NumberToken =>
    token?.kind === "number" && token.unit === null && token.to === null;
  if (!isNumber(amount) || !isNumber(share) || !more.every(({ kind }) => kind === "mark")) return null;
  return `${text.slice(0, amount.end)} ${unit} ${text.slice(share.start, share.end)} %`;
};

/**
 * "Content, mg | % of NRV" over "Calcium 500 50", and "Ingredient (mg)" over "Calcium" over "500": the lines with the unit
 * that their column's head says once.
 */
export const withUnitsOfHeads = (reads: readonly ReadBlock[], index: WordIndex): readonly ReadBlock[] => {
  let head: { readonly unit: string; readonly shares: boolean; readonly section: string } | null = null;
  return reads.map((read, at) => {
    const cell = only(read);
    if (cell === null || (head !== null && head.section !== read.block.section)) head = null;
    if (cell === null) return read;
    const unit = unitOfHead(cell);
    if (unit !== null) head = { unit, shares: isShare(cell), section: read.block.section };
    else if (cell.text.length > LONGEST_HEAD || cell.tokens.some(isMass)) head = null;
    if (head === null || unit !== null) return read;
    const name = only(reads[at - 1] as ReadBlock);
    const isBelow = isBare(cell) && name !== null && namesNutrient(name) && (name.has & HAS.number) === 0;
    const row = head.shares && namesNutrient(cell) ? bareRow(cell, head.unit) : null;
    const text = isBelow ? `${cell.text} ${head.unit}` : row;
    return text === null
      ? read
      : toReadBlock({ ...read.block, cells: [text] }, read.at, [scan(text, index)], read.section);
  });
};
