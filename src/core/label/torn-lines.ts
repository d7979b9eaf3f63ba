/** Texts that go on in the next line: words, brackets, numbers and their units. In: read blocks. Out: the same, put together. */
import { basisOf } from "./basis.ts";
import { type ReadBlock, toReadBlock } from "./read-block.ts";
import { scan } from "./scan.ts";
import { holdsMineral, isMark, isSalt, isWord, mayBase, mineralOf, type Scan, type Token } from "./tokens.ts";
import type { WordIndex } from "./words.ts";

/** Longer lines are no names. */
export const MOST_NAME_CHARACTERS = 70;

/** True for a number with the unit of an amount. */
export const isMass = (token: Token | undefined): boolean =>
  token?.kind === "number" && token.unit !== null && ["mg", "g", "µg", "mmol", "meq", "iu"].includes(token.unit);

/** The text of a line of one cell; null for any other block. */
export const only = (read: ReadBlock): Scan | null =>
  read.block.kind === "line" && read.cells.length === 1 ? (read.cells[0] as Scan) : null;

/** Two lines as one. */
export const joined = (name: ReadBlock, salt: Scan, index: WordIndex): ReadBlock => {
  const text = `${name.block.cells[0]} ${salt.text}`;
  return toReadBlock({ ...name.block, cells: [text] }, name.at, [scan(text, index)], name.section);
};

/** A word that a hyphen parts at the end of a line: "Calcium-" over "carbonat 1250 mg". */
export const withWholeWords = (reads: readonly ReadBlock[], index: WordIndex): readonly ReadBlock[] => {
  const out: ReadBlock[] = [];
  for (const read of reads) {
    const last = out.at(-1);
    const [head, tail] = [last === undefined ? null : only(last), only(read)];
    const isTorn =
      last?.block.section === read.block.section &&
      /\p{Ll}-$/u.test(head?.text ?? "") &&
      /^\p{Ll}{2}/u.test(tail?.text ?? "") &&
      // "Calcium- und Magnesiumcitrat" is no torn word.
      !isWord(tail?.tokens[0], "and");
    if (!isTorn || last === undefined) out.push(read);
    else {
      const text = `${head?.text.slice(0, -1)}${tail?.text}`;
      out[out.length - 1] = toReadBlock({ ...last.block, cells: [text] }, last.at, [scan(text, index)], last.section);
    }
  }
  return out;
};

/** A bracket that one line opens and the next one closes: "Magnesium (as glycinate" over "and oxide) 350 mg". */
const isOpen = ({ text }: Scan): boolean => text.lastIndexOf("(") > text.lastIndexOf(")");

const closesFirst = ({ text }: Scan): boolean => {
  const [close, open] = [text.indexOf(")"), text.indexOf("(")];
  return close >= 0 && (open < 0 || close < open);
};

/** Lines that a bracket may stay open over. */
const MOST_OPEN = 3;

/** True where the bracket that is open above the line at `at` is closed in it, or after short lines without any. */
const isInside = (reads: readonly ReadBlock[], at: number): boolean => {
  for (const read of reads.slice(at, at + MOST_OPEN)) {
    const line = read.block.section === reads[at]?.block.section ? only(read) : null;
    if (line === null) return false;
    if (closesFirst(line)) return true;
    if (line.text.includes("(") || line.text.length > MOST_NAME_CHARACTERS) return false;
  }
  return false;
};

const isBareNumber = ({ tokens: [number, ...more] }: Scan): boolean =>
  number?.kind === "number" && number.unit === null && more.length === 0;

/** "mg", "% RDA": what a number in a line of its own counts. */
const isUnitLine = ({ text, tokens: [unit] }: Scan): boolean =>
  text.length <= LONGEST_UNIT && (isMark(unit, "%") || (unit?.kind === "word" && unit.entry?.unit != null));

const LONGEST_UNIT = 12;

/** "(magnesium citrate)" under "Magnesium". */
const isSourceLine = ({ text, tokens }: Scan): boolean =>
  /^\(.*\)$/.test(text) && text.length <= MOST_NAME_CHARACTERS && !tokens.some(isMass);

/** "... and 875 mg of calcium" over "carbonate (equivalent to 500 mg)": a name that its salt follows in the next line. */
const goesOnWithSalt = (head: Scan, { text, tokens: [salt] }: Scan): boolean =>
  head.tokens.some(isMass) && mineralOf(head.tokens.at(-1)) !== null && /^[\p{Ll}\p{Lo}]/u.test(text) && isSalt(salt);

/** "Calcium 600 mg (75 %), magnesium" over "250 mg (67 %), zinc 10 mg": a name that its amount follows in the next line. */
const goesOnWithAmount = (head: Scan, { tokens: [amount, ...more] }: Scan): boolean =>
  head.tokens.some(isMass) && mineralOf(head.tokens.at(-1)) !== null && isMass(amount) && more.some(isMass);

/** "Calcium carbonate 1500 mg equivalent to" over "600 mg elemental calcium". */
const goesOnAfterEquals = (head: Scan, { tokens: [amount] }: Scan): boolean =>
  holdsMineral(head) && isWord(head.tokens.at(-1), "equals") && isMass(amount);

/** "... equivalent to 400" over "mg of magnesium": a number that its unit follows in the next line. */
const goesOnWithUnit = (head: Scan, { text, tokens: [unit] }: Scan): boolean => {
  const number = head.tokens.at(-1);
  return (
    number?.kind === "number" &&
    number.unit === null &&
    holdsMineral(head) &&
    /^[\p{Ll}\p{Lo}]/u.test(text) &&
    unit?.kind === "word" &&
    unit.entry?.unit != null
  );
};

const LONGEST_SALT = 120;

/** "Calcium phosphate 100 mg" over "(equivalent to 29 mg of Ca)" or "Equivalent: calcium 29 mg": what a salt holds. */
const goesOnWithElement = (head: Scan, { text, tokens }: Scan): boolean =>
  holdsMineral(head) &&
  head.text.length <= LONGEST_SALT &&
  // "1250 मि.ग्रा.": the point of a unit ends nothing.
  (!/[.:]$/.test(head.text) || isMass(head.tokens.findLast(({ kind }) => kind !== "mark"))) &&
  // Columns are put together as such.
  !/[|¦│┃‖]/.test(text) &&
  tokens.some(isMass) &&
  (/^\(.*\)[.;,]?$/.test(text)
    ? // In some languages the word for it stands last.
      tokens.some((token) => isWord(token, "equals"))
    : isWord(tokens[0], "equals") &&
      text.length <= MOST_NAME_CHARACTERS &&
      head.tokens.some(isMass) &&
      head.tokens.some(isSalt));

/** "Per daily dose" over "(4 capsules)", "per portion" over "(4.2 g)": how much a column is for. */
const goesOnWithSize = (head: Scan, { text, tokens }: Scan): boolean =>
  text.length <= MOST_NAME_CHARACTERS &&
  /^\(.*\)$/.test(text) &&
  (tokens.some((token) => isWord(token, "piece")) || (tokens.length === 3 && isSizeNumber(tokens[1]))) &&
  mayBase(head) &&
  !head.tokens.some((token) => isMass(token) || isWord(token, "piece")) &&
  head.text.length <= LONGEST_HEAD &&
  basisOf(head.tokens, true) !== null;

const isSizeNumber = (token: Token | undefined): boolean =>
  token?.kind === "number" && (token.unit === "g" || token.unit === "ml");

const LONGEST_HEAD = 40;

/** The blocks with numbers before the units, and names before the sources, that stand in the next line. */
export const withTornOff = (reads: readonly ReadBlock[], index: WordIndex): readonly ReadBlock[] => {
  const out: ReadBlock[] = [];
  for (const [at, read] of reads.entries()) {
    const last = out.at(-1);
    const [head, tail] = [last === undefined ? null : only(last), only(read)];
    const isTorn =
      head !== null &&
      tail !== null &&
      last?.block.section === read.block.section &&
      ((isBareNumber(head) && isUnitLine(tail)) ||
        (holdsMineral(head) && isOpen(head) && isInside(reads, at)) ||
        goesOnWithSalt(head, tail) ||
        goesOnWithElement(head, tail) ||
        goesOnWithUnit(head, tail) ||
        goesOnWithSize(head, tail) ||
        goesOnAfterEquals(head, tail) ||
        goesOnWithAmount(head, tail) ||
        (mineralOf(head.tokens.at(-1)) !== null && head.tokens.length === 1 && isSourceLine(tail)));
    if (isTorn && last !== undefined) out[out.length - 1] = joined(last, tail, index);
    else out.push(read);
  }
  return out;
};

/** A line of nothing but a salt: "węglanu" under "80 mg magnezu". */
const isSaltLine = (cell: Scan | null): boolean =>
  cell !== null &&
  cell.text.length <= 30 &&
  cell.tokens.length <= 3 &&
  isSalt(cell.tokens[0]) &&
  cell.tokens.every((token) => token.kind === "word" && mineralOf(token) === null);

/** "Magnesium" over "hydroxide": a name with the salt on the line below it. */
export const withSaltLines = (reads: readonly ReadBlock[], index: WordIndex): ReadBlock[] => {
  const out: ReadBlock[] = [];
  for (const read of reads) {
    const last = out.at(-1);
    const [cell, salt] = [last === undefined ? null : only(last), only(read)];
    const isName = cell !== null && cell.text.length <= MOST_NAME_CHARACTERS && mineralOf(cell.tokens.at(-1)) !== null;
    if (last !== undefined && salt !== null && isName && isSaltLine(salt))
      out[out.length - 1] = joined(last, salt, index);
    else out.push(read);
  }
  return out;
};
