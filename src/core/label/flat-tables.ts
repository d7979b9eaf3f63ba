/**
 * Tables that lost their columns, as text copied from a label does: "per 100 g daily dose 6 g" in one line over
 * "Calcium 6670 mg 400 mg", or all names in one line and their amounts in the next. In: read blocks. Out: read blocks,
 * where such lines are the rows of a table.
 */
import { basisOf } from "./basis.ts";
import { schemeOf } from "./claims.ts";
import { namesOf } from "./names.ts";
import { isSentence } from "./panels.ts";
import { quantitiesOf } from "./quantities.ts";
import { hasMass, type ReadBlock, toReadBlock, toRow } from "./read-block.ts";
import { scan } from "./scan.ts";
import { holds, holdsMineral, isMark, isUnknown, isWord, mayBase, type Scan, type Token } from "./tokens.ts";
import { bracketedUnitIn } from "./unit-cells.ts";
import type { WordIndex } from "./words.ts";

/** Longer lines are sentences. */
const LONGEST_LINE = 200;

/** Lines of a table in a row that are no rows of two amounts: its energy, a remark. */
const MOST_OTHERS = 6;

const lineOf = ({ block, cells }: ReadBlock): Scan | null =>
  cells.length === 1 &&
  block.kind !== "title" &&
  block.kind !== "heading" &&
  block.cells.join("").length <= LONGEST_LINE
    ? (cells[0] as Scan)
    : null;

const partsAt = ({ text }: Scan, ...places: number[]): string[] =>
  [0, ...places].map((from, at) => text.slice(from, places[at] ?? text.length).trim());

/** "Nutrition facts: 20 ml / 100 ml": a head without what it calls the table. */
const withoutLabel = (line: Scan, index: WordIndex): Scan => {
  const colon = line.tokens.findIndex((token) => isMark(token, ":"));
  if (
    colon < 0 ||
    colon === line.tokens.length - 1 ||
    !line.tokens.slice(0, colon).every(({ kind }) => kind === "word")
  )
    return line;
  return scan(line.text.slice((line.tokens[colon + 1] as Token).start), index);
};

/** The two columns that a head says amounts are for; null where it says no two. */
const headOf = (read: ReadBlock, index: WordIndex): string[] | null => {
  const whole = lineOf(read);
  const line = whole === null ? null : withoutLabel(whole, index);
  if (
    line === null ||
    isSentence(read) ||
    !mayBase(read) ||
    holdsMineral(read) ||
    holds(read, "nutrient") ||
    holds(read, "directions")
  )
    return null;
  for (let cut = 1; cut < line.tokens.length; cut++) {
    // "100 g 3.2 g %DV": the column of shares is behind the two of amounts.
    const share = line.tokens.findIndex((token, at) => at > cut && isMark(token, "%"));
    const isParted = isMark(line.tokens[cut - 1], "/|");
    const [before, after] = [
      line.tokens.slice(0, isParted ? cut - 1 : cut),
      line.tokens.slice(cut, share < 0 ? undefined : share),
    ];
    const [basis, other] = [basisOf(before, true), basisOf(after, true)];
    const isTwo =
      basis !== null && other !== null && (other.kind !== basis.kind || other.pieces?.low !== basis.pieces?.low);
    // "NRV per tablet": a column of reference values, and one of amounts; "% NRV / tablet" is one of shares.
    const isReferenceFirst =
      basis === null &&
      other !== null &&
      schemeOf(before) !== null &&
      schemeOf(after) === null &&
      !line.text.startsWith("%");
    if (isTwo || isReferenceFirst) return ["", ...partsAt(line, (line.tokens[cut] as Token).start)];
  }
  return null;
};

/** Shorter unknown words are no names. */
const LEAST_LETTERS = 4;

/** "Magnesium (mg) 6,000 300 80": the name, and the two numbers behind its unit as amounts; null for any other line. */
const bareRowOf = ({ text, tokens }: Scan): string[] | null => {
  const unit = bracketedUnitIn(tokens);
  const [first, second, ...more] = unit < 0 ? [] : tokens.slice(unit + 2);
  const isNumber = (token: Token | undefined): boolean => token?.kind === "number" && token.unit === null;
  if (first === undefined || second === undefined || !isNumber(first) || !isNumber(second)) return null;
  if (!more.every((token) => token.kind === "number" || token.kind === "mark") || more.length > MOST_BEHIND)
    return null;
  const sign = (tokens[unit] as Token & { readonly text: string }).text;
  const numbers = [first, second].map(({ start, end }) => `${text.slice(start, end)} ${sign}`);
  return [text.slice(0, first.start).trim(), ...numbers];
};

/** Cells behind the two amounts: a share, a mark. */
const MOST_BEHIND = 3;

/** The name and the two amounts of a row; null for any other line. */
const rowOf = (read: ReadBlock): string[] | null => {
  const line = lineOf(read);
  if (line === null || (!holdsMineral(read) && !holds(read, "nutrient"))) return null;
  const bare = bareRowOf(line);
  if (bare !== null) return bare;
  const [first, second, ...more] = quantitiesOf(line.tokens);
  if (first === undefined || second === undefined || more.length > 0) return null;
  const names = namesOf(line.tokens);
  // "of which magnesium 60 mg 120 mg"
  const opening = isWord(line.tokens[0], "equals") ? 1 : 0;
  const isOne = names[0]?.first === opening && names.every(({ first: at }) => at < first.first);
  const [from, to] = [line.tokens[first.first] as Token, line.tokens[second.first] as Token];
  // "Taurine 1 g  Glutamine 1 g" is two of them.
  if (line.tokens.slice(first.last + 1, second.first).some((token) => isUnknown(token, LEAST_LETTERS))) return null;
  return isOne && from.depth === 0 && to.depth === 0 ? partsAt(line, from.start, to.start) : null;
};

/** Where the names of a line begin, as it lists nutrients and no amount; empty for any other line. */
const namesAt = (read: ReadBlock): number[] => {
  const line = lineOf(read);
  if (line === null || !holdsMineral(read) || hasMass(read.tokens) || /[.!?:。]$/.test(line.text)) return [];
  // "Vitamin D3" is one name.
  const isLetter = (token: Token | undefined): boolean => token?.kind === "word" && /^[a-k]\d{0,2}$/.test(token.text);
  const names = namesOf(line.tokens).filter(
    ({ depth, first }) => depth === 0 && !(first > 0 && isLetter(line.tokens[first])),
  );
  return names[0]?.first === 0 ? names.map(({ first }) => (line.tokens[first] as Token).start) : [];
};

/** Where the amounts of a line begin, as it lists them and names nothing; empty for any other line. */
const amountsAt = (read: ReadBlock): number[] => {
  const line = lineOf(read);
  if (line === null || holdsMineral(read) || holds(read, "nutrient")) return [];
  return quantitiesOf(line.tokens).flatMap(({ first }) => {
    const { depth, start } = line.tokens[first] as Token;
    return depth === 0 ? [start] : [];
  });
};

/** The rows of a table of which each column became a line: "Calcium Magnesium Zinc" over "1000 mg 400 mg 15 mg". */
const turnedRows = (read: ReadBlock, next: ReadBlock | undefined, index: WordIndex): ReadBlock[] | null => {
  const names = namesAt(read);
  if (names.length < 2 || next === undefined || next.block.section !== read.block.section) return null;
  const amounts = amountsAt(next);
  if (amounts.length !== names.length || amounts[0] !== 0) return null;
  const [nameTexts, amountTexts] = [
    partsAt(read.cells[0] as Scan, ...names.slice(1)),
    partsAt(next.cells[0] as Scan, ...amounts.slice(1)),
  ];
  // "Magne B6" over "470 mg/5 mg" is a name and its strength.
  if (amountTexts.some((text) => /[/+,;&-]$/.test(text))) return null;
  return nameTexts.map((name, at) => toRow(read, [scan(name, index), scan(amountTexts[at] as string, index)]));
};

const withTurned = (reads: readonly ReadBlock[], index: WordIndex): readonly ReadBlock[] => {
  const out: ReadBlock[] = [];
  for (let at = 0; at < reads.length; at++) {
    const read = reads[at] as ReadBlock;
    const rows = turnedRows(read, reads[at + 1], index);
    out.push(...(rows ?? [read]));
    if (rows !== null) at++;
  }
  return out;
};

/** "Magnesium 450 mg 112.5 mg 30% Potassium 1200 mg 300 mg 15%": a line for each name, where each has two amounts. */
const linesOf = (read: ReadBlock, index: WordIndex): readonly ReadBlock[] => {
  const line = lineOf(read);
  if (line === null || !holdsMineral(read)) return [read];
  const names = namesOf(line.tokens).filter(({ depth }) => depth === 0);
  if (names.length < 2 || names[0]?.first !== 0) return [read];
  const amounts = quantitiesOf(line.tokens).filter(({ first }) => line.tokens[first]?.depth === 0);
  const areTwo = names.every(({ last }, at) => {
    const to = names[at + 1]?.first ?? line.tokens.length;
    return amounts.filter(({ first }) => first > last && first < to).length === 2;
  });
  if (!areTwo) return [read];
  const texts = partsAt(line, ...names.slice(1).map(({ first }) => (line.tokens[first] as Token).start));
  return texts.map((text) => toReadBlock({ ...read.block, cells: [text] }, read.at, [scan(text, index)], read.section));
};

/** The blocks with the rows of such tables as rows; everything else as it was. */
export const withColumns = (blocks: readonly ReadBlock[], index: WordIndex): readonly ReadBlock[] => {
  const reads = withTurned(
    blocks.flatMap((read) => linesOf(read, index)),
    index,
  );
  const rows = reads.map(rowOf);
  const out = [...reads];
  // "Calcium 5000 mg 300 mg 38" over another such line: a table without its head.
  for (const [at, row] of rows.entries()) {
    const read = reads[at] as ReadBlock;
    const isBeside = [at - 1, at + 1].some(
      (place) => rows[place] != null && reads[place]?.block.section === read.block.section,
    );
    if (row !== null && isBeside)
      out[at] = toRow(
        read,
        row.map((cell) => scan(cell, index)),
      );
  }
  for (const [at, read] of reads.entries()) {
    // Most lines stand over no such row: nothing is asked of them.
    const isOverRow = rows.slice(at + 1, at + 2 + MOST_OTHERS).some((row) => row !== null);
    const head = isOverRow ? headOf(read, index) : null;
    if (head === null) continue;
    const asRow = (line: ReadBlock, cells: readonly string[]): ReadBlock =>
      toRow(
        line,
        cells.map((cell) => scan(cell, index)),
        read.block.group,
      );
    for (let row = at + 1, others = 0; row < reads.length && others <= MOST_OTHERS; row++) {
      const line = reads[row] as ReadBlock;
      const cells = line.block.section === read.block.section ? (rows[row] ?? null) : null;
      others = cells === null ? others + 1 : 0;
      if (cells === null) continue;
      out[at] = asRow(read, head);
      out[row] = asRow(line, cells);
    }
  }
  return out;
};
