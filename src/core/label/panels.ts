/** Which lines and parts of a page are a label's. In: read blocks. Out: yes or no, or the parts. */
import type { TextBlock } from "../model.ts";
import { isDropped } from "./asides.ts";
import { basisOf } from "./basis.ts";
import { claimsOf } from "./claims.ts";
import { namesOf } from "./names.ts";
import { isItem } from "./neighbours.ts";
import { isUnits, quantitiesOf } from "./quantities.ts";
import { hasMass, hasPercent, isNutrientLine, type ReadBlock, toReadBlock } from "./read-block.ts";
import { FIRST_UNSPACED, holds, isMark, isSalt, isWord, mayDose, type Scan, says, type Token } from "./tokens.ts";

const LONGEST_LINE = 160;

/** A line with an amount in so many characters lists them, however long it is. */
const MOST_BETWEEN = 45;

/** So many amounts as dense as that in one sentence are a list, also where a full stop ends it. */
const LEAST_DENSE = 5;

const isShort = ({ text, tokens }: Scan): boolean => {
  if (text.length <= LONGEST_LINE) return true;
  const masses = massesOf(tokens);
  if (text.length > MOST_BETWEEN * masses) return false;
  return !/[.!。।]$/.test(text) || (masses >= LEAST_DENSE && !/[.!?。।] /.test(text));
};

/** "Take 300 mg of magnesium with it", "Evenings 500 mg of calcium". */
const opensWithTaking = ({ tokens: [first] }: Scan): boolean =>
  isWord(first, "directions") || isWord(first, "timeOfDay");

/** "Cart: 1 × Calmira Calcium 500 mg". */
export const hasItem = ({ tokens }: Scan): boolean => tokens.some((_, at) => isItem(tokens, at));

/** Characters that may stand before the first word that a lexicon knows, in scripts without blanks: "天然カルシウム". */
const MOST_UNKNOWN = 10;

/** "ดูดซึมได้ดีกว่าแคลเซียม ...": a clause of characters that no lexicon knows before the first word. */
const opensUnknown = ({ text, tokens: [first] }: Scan): boolean =>
  first !== undefined && first.start > MOST_UNKNOWN && text >= FIRST_UNSPACED;

/** True for a line that begins with a nutrient or an amount, as the lines of a printed panel do. */
export const isLabelLike = (cell: Scan): boolean =>
  isShort(cell) &&
  mayDose(cell) &&
  isNutrientLine(cell.tokens) &&
  opensList(cell.tokens) &&
  !opensWithTaking(cell) &&
  !opensUnknown(cell) &&
  !hasItem(cell);

/** True where a nutrient or a number stands first, or next to it. */
export const opensWithContent = (tokens: readonly Token[]): boolean => {
  const first = tokens.findIndex(
    (token) =>
      token.kind === "number" ||
      isSalt(token) ||
      (token.kind === "word" && (token.entry?.mineral != null || token.symbol !== null || isWord(token, "nutrient"))),
  );
  return first >= 0 && first <= 2;
};

/** "High-performance minerals: calcium (204 mg), magnesium (100 mg) and zinc (11 mg)": a list, or one behind what it is called. */
export const opensList = (tokens: readonly Token[]): boolean => {
  if (opensWithContent(tokens)) return true;
  const colon = tokens.slice(0, LONGEST_CALLED).findIndex((token) => isMark(token, ":"));
  return (
    colon > 0 &&
    tokens.slice(0, colon).some((token) => says(token, "contentLabel")) &&
    opensWithContent(tokens.slice(colon + 1)) &&
    massesOf(tokens) >= LEAST_CALLED &&
    namesOf(tokens).filter(({ depth }) => depth === 0).length >= LEAST_CALLED
  );
};

const LONGEST_CALLED = 8;
const LEAST_CALLED = 3;

/** True for a line that ends as sentences do. */
export const isSentence = ({ cells }: ReadBlock): boolean => /[.!。।]$/.test(cells.at(-1)?.text ?? "");

const LONGEST_FACT = 60;

/** True for a short line of that kind. */
export const isFactLine = (cell: Scan): boolean => cell.text.length <= LONGEST_FACT && isLabelLike(cell);

/** True for a row of one text that is no fact: a footnote over all columns of a table. */
const isNote = ({ block, cells }: ReadBlock): boolean => {
  const [cell, ...more] = cells.filter(({ text }) => text !== "");
  if (block.kind !== "row" || cell === undefined || more.length > 0 || !mayDose(cell)) return false;
  return !isFactLine(cell) || /[.!。।]$/.test(cell.text) || isDropped(cell.tokens);
};

/** The blocks with the notes of tables as lines: they are read as the same text below the table is. */
export const withNotes = (reads: readonly ReadBlock[]): readonly ReadBlock[] =>
  reads.map((read) => {
    if (!isNote(read)) return read;
    const cells = read.cells.filter(({ text }) => text !== "");
    return toReadBlock(
      { ...read.block, kind: "line", cells: cells.map(({ text }) => text) },
      read.at,
      cells,
      read.section,
    );
  });

/** So many rows of nutrients are a panel, whatever stands over them. */
export const LEAST_PANEL = 3;

/** How many panel-like rows or lines each group has. */
export const panelSizes = (reads: readonly ReadBlock[]): Map<number, number> => {
  const sizes = new Map<number, number>();
  for (const read of reads) {
    if (!mayDose(read)) continue;
    const like =
      read.block.kind === "row"
        ? isNutrientLine(read.tokens)
        : read.block.kind !== "title" && read.cells.some(isLabelLike);
    if (like) sizes.set(read.block.group, (sizes.get(read.block.group) ?? 0) + 1);
  }
  return sizes;
};

/** The groups and headed parts of the page in which a serving size is printed. */
export const servedParts = (reads: readonly ReadBlock[]): ReadonlySet<number | string> =>
  new Set(
    reads
      .filter((read) => read.block.kind !== "title" && read.block.kind !== "heading" && holds(read, "servingSize"))
      .flatMap(({ block }) => [block.group, block.section]),
  );

const LEAST_LISTED = 2;

/** True for a text that lists amounts of several other nutrients: a panel in one line. */
export const listsNutrients = ({ tokens }: Scan): boolean =>
  massesOf(tokens) > LEAST_LISTED && namesOf(tokens).filter(({ mineral }) => mineral === null).length >= LEAST_LISTED;

/** True for a text of several nutrients and several amounts. */
export const listsAmounts = ({ tokens }: Scan): boolean =>
  massesOf(tokens) >= LEAST_LISTED && namesOf(tokens).filter(({ depth }) => depth === 0).length >= LEAST_LISTED;

/** How many masses a text has, units of vitamins included. */
const massesOf = (tokens: readonly Token[]): number =>
  quantitiesOf(tokens).length + tokens.filter((_, at) => isUnits(tokens, at)).length;

/** The blocks that state an amount of another nutrient than the two minerals. */
export const blocksOfOthers = (reads: readonly ReadBlock[]): ReadonlySet<TextBlock> =>
  new Set(
    reads
      .filter(
        (read) =>
          read.block.kind !== "title" &&
          read.block.kind !== "heading" &&
          holds(read, "nutrient") &&
          namesOf(read.tokens).some(({ mineral }) => mineral === null) &&
          massesOf(read.tokens) > claimsOf(read.tokens, null).length,
      )
      .map(({ block }) => block),
  );

/** "Calcium 500 mg | 37704 | 5": a name that has its amount in it, for nothing, and numbers of something else. */
export const isThing = ({ cells: [name, ...values] }: ReadBlock): boolean =>
  name !== undefined &&
  hasMass(name.tokens) &&
  basisOf(name.tokens, false) === null &&
  values.length > 0 &&
  !values.some(({ tokens }) => hasMass(tokens) || hasPercent(tokens));

/** True for what the page's data says of its product. */
export const isData = ({ locator }: TextBlock): boolean => locator.kind === "data" && locator.name !== "text";
