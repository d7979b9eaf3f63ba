/** What holds for the rows and lines below it. In: blocks in order. Out: the basis and the column heads in force. */
import { isConcentration, isDropped } from "./asides.ts";
import { type BasisStatement, basisOf, LEAST_PACK_PIECES } from "./basis.ts";
import { schemeOf } from "./claims.ts";
import { timesOf } from "./frequency.ts";
import type { PercentScheme } from "./lexicon.ts";
import { namesOf } from "./names.ts";
import { isSentence } from "./panels.ts";
import { hasMass, hasPercent, isNutrientLine, type ReadBlock } from "./read-block.ts";
import { HAS, holds, holdsMineral, isMark, isUnknown, isWord, mayBase, type Scan, type Token } from "./tokens.ts";

/** Basis and column heads that hold for the rows and lines after them. */
export interface Context {
  basis: BasisStatement | null;
  basisAt: number;
  group: number;
  section: string;
  heads: readonly (Head | null)[];
  /** Cells of a head row that name nutrients; empty where none does. */
  nutrients: readonly (Scan | null)[];
  scheme: PercentScheme | null;
}

export interface Head {
  readonly basis: BasisStatement | null;
  readonly unit: "mg" | "g" | "µg" | null;
  readonly percent: boolean;
  readonly scheme: PercentScheme | null;
  /** True over what is not for a serving: needs, limits, a litre, a whole pack. */
  readonly other: boolean;
  readonly reference: boolean;
  /** True over a column that only a name tells from its neighbours: "Junior", "Night". */
  readonly named: boolean;
}

/** True where it is said above for what amounts are: once for all, or over a column. */
export const isHeaded = ({ basis, heads }: Context): boolean =>
  basis !== null || heads.some((head) => head?.basis != null);

export const unitOf = (tokens: readonly Token[]): Head["unit"] => {
  for (const token of tokens) {
    const unit = token.kind === "word" ? token.entry?.unit : null;
    if (unit === "mg" || unit === "g" || unit === "µg") return unit;
  }
  return null;
};

/** Shorter unknown words say nothing of a day: "of", "the". */
const LEAST_LETTERS = 4;

/** "Ideal daily intake", "Zielwert pro Tag": words over a day's amounts that are of no dose and no portion. */
export const isOfNeeds = (cell: Scan): boolean =>
  !holds(cell, "serving") && cell.tokens.some((token) => isUnknown(token, LEAST_LETTERS));

/** "Per maximum daily dose (2 scoops)", "(4.8 g)": so much of the product. */
const isMeasured = ({ pieces, grams, millilitres }: BasisStatement): boolean =>
  pieces !== null || grams !== null || millilitres !== null;

/** "Daily need (adult)": a need, whoever's it is. */
const isNeed = ({ tokens }: Scan): boolean =>
  tokens.some((token) => isWord(token, "advice") && isWord(token, "day") && !isWord(token, "adult"));

/** The same over a column beside "per tablet", without a count of pieces. */
const isDayOfNeeds = ({ basis }: Head, cell: Scan): boolean =>
  basis?.kind === "daily-dose" && basis.pieces === null && isOfNeeds(cell);

/** "Ordinary tablets", "other capsules" over a column. */
const isOfOthers = (cell: Scan): boolean =>
  (holds(cell, "ordinary") || holds(cell, "rest")) && !cell.tokens.some((token) => isWord(token, "per"));

/** For what the amounts below a cell are; "Dosage | 1-2 tablets a day", "| 1 tablet twice a day" heads no column. */
const basisOfHead = ({ tokens }: Scan): BasisStatement | null => {
  const stated = basisOf(tokens, true);
  const isDose =
    stated?.pieces != null &&
    (stated.pieces.low < stated.pieces.high || (stated.kind === "piece" && timesOf(tokens) !== null));
  return isDose ? null : stated;
};

const headOf = (cell: Scan, isPartOfDay: boolean): Head => {
  const { tokens } = cell;
  const scheme = schemeOf(tokens);
  const basis = isPartOfDay || isOfOthers(cell) ? null : basisOfHead(cell);
  return {
    named: basis === null && scheme === null && cell.text !== "" && isPlain(cell),
    basis,
    unit: unitOf(tokens),
    percent: cell.text.includes("%") || scheme !== null,
    scheme,
    // "Per maximum daily dose (2 scoops)" is a basis of the product's own.
    other:
      (isDropped(tokens) &&
        (!holds(cell, "adult") || isNeed(cell)) &&
        scheme === null &&
        (basis === null || !isMeasured(basis))) ||
      isConcentration(tokens) ||
      tokens.some((token, at) => token.kind === "number" && token.unit === "mg" && isWord(tokens[at - 1], "per")) ||
      ((basis?.pieces?.low ?? 0) >= LEAST_PACK_PIECES && tokens.some((token) => isWord(token, "per"))),
    // "NRV", "RDA": where masses stand below it, they are the reference values.
    reference: scheme !== null && basis === null && !cell.text.includes("%"),
  };
};

/** "Children 4-10 | Adults": columns for ages, of which the adults' is taken. */
const isAgeHead = (cells: readonly Scan[]): boolean =>
  cells.every(({ text }) => text.length <= 40) &&
  cells.some((cell) => holds(cell, "adult")) &&
  cells.some((cell) => !holds(cell, "adult") && isDropped(cell.tokens));

/** "2.4 g" and nothing else: the weight of a serving over its column, or the amount of something no lexicon knows. */
const isWeight = ({ tokens: [token, ...more] }: Scan): boolean =>
  token?.kind === "number" && token.unit === "g" && more.length === 0 && token.values.at(-1) !== 100;

/** True for the first cell of a head: empty, or what all rows have in common, "Nutrition facts". */
const isUnnamed = (cell: Scan): boolean => cell.text === "" || holds(cell, "facts") || holds(cell, "serving");

/** True for a cell of words, and of bare numbers behind them. */
const isPlain = ({ text, tokens }: Scan): boolean =>
  text.length <= LONGEST_NAME &&
  !text.includes("%") &&
  tokens[0]?.kind === "word" &&
  tokens.every((token) =>
    token.kind === "number" ? token.unit === null : token.kind !== "word" || unitOf([token]) === null,
  );

const LONGEST_NAME = 40;

/** "| Day | Night", "| Junior | Senior": names over two columns or more, and nothing else. */
const isNameHead = ({ cells: [, ...rest] }: ReadBlock): boolean => rest.length > 1 && rest.every(isPlain);

/** True for a row that heads columns: no amount of a nutrient in it, but a basis, a unit or a percent sign. */
const isHeadRow = (read: ReadBlock): boolean => {
  if (read.cells.length < 2 || holdsMineral(read)) return false;
  const rest = read.cells.slice(1);
  if (rest.some((cell) => hasPercent(cell.tokens))) return false;
  if (isAgeHead(rest)) return true;
  if (rest.some((cell) => hasMass(cell.tokens) && basisOf(cell.tokens, true) === null)) return false;
  if (isNutrientLine(read.tokens)) return false;
  const mayWeigh = isUnnamed(read.cells[0] as Scan);
  if (isNameHead(read)) return true;
  return rest.some(
    (cell) =>
      (basisOfHead(cell) !== null && (mayWeigh || !isWeight(cell))) ||
      cell.text.includes("%") ||
      schemeOf(cell.tokens) !== null ||
      unitOf(cell.tokens) !== null ||
      headOf(cell, false).other,
  );
};

/** True for a row of nutrient names only: the head of a table turned on its side. */
export const isNutrientHead = (read: ReadBlock): boolean => {
  if (!holdsMineral(read) && !holds(read, "nutrient")) return false;
  const named = read.cells.slice(1).filter((cell) => cell.text.length < 60 && namesOf(cell.tokens).length > 0);
  // "Food (100 g) | Calcium | Magnesium": the first cell may say what the amounts are for.
  return named.length >= 2 && !read.cells.slice(1).some((cell) => hasMass(cell.tokens) || hasPercent(cell.tokens));
};

/** "Compound | calcium citrate | magnesium glycinate" below "| Calcium | Magnesium": what the nutrients over it are from. */
const isOfSources = ({ cells }: ReadBlock, { nutrients }: Context): boolean =>
  cells.some((cell, place) => {
    const [above] = namesOf(nutrients[place]?.tokens ?? []);
    const [own] = namesOf(cell.tokens);
    return own !== undefined && own.salts.length > 0 && above?.mineral === own.mineral && above.salts.length === 0;
  });

/** "Day" over the one product of a set and "Night" over the other: no more than a name. */
const isBareDay = ({ tokens, text }: Scan): boolean =>
  tokens.length === 1 && isWord(tokens[0], "day") && /^\p{Lu}?\p{Ll}{2,4}$/u.test(text);

/** True for a sentence that says what something contains, and opens no list: "one tablet contains 50 µg of vitamin D3". */
const isWhole = (read: ReadBlock): boolean =>
  isSentence(read) ||
  (read.block.kind === "line" && holds(read, "contains") && !read.tokens.some((token) => isMark(token, ":")));

/** "Per portion (3 capsules) | Amount": the first cell of a head says for what all amounts are. */
const isBasisHead = ({ cells: [first, ...rest], has, tokens }: ReadBlock): boolean =>
  first !== undefined &&
  rest.length > 0 &&
  mayBase(first) &&
  !hasMass(tokens) &&
  (has & HAS.mineral) === 0 &&
  rest.every(({ text, has: beside }) => text.length <= LONGEST_NAME && (beside & HAS.number) === 0) &&
  basisOf(first.tokens, true) !== null;

/** Tokens before the colon that a list is opened with. */
const MOST_BEFORE_COLON = 10;

/** "Amount per 6 capsules: vitamin C 200 mg | vitamin D3 1000 IU": a list that goes on in the lines below; else null. */
const openingBasis = (read: ReadBlock): BasisStatement | null => {
  if (read.block.kind !== "line" || holdsMineral(read) || isSentence(read) || holds(read, "directions")) return null;
  const colon = read.tokens.findIndex((token) => isMark(token, ":"));
  if (colon < 1 || colon > MOST_BEFORE_COLON) return null;
  const [before, after] = [read.tokens.slice(0, colon), read.tokens.slice(colon + 1)];
  return hasMass(after) && isNutrientLine(after) && !hasMass(before) ? basisOf(before, true) : null;
};

/** Tokens of a label, without those in brackets. */
const MOST_LABEL = 12;

export const updateContext = (read: ReadBlock, context: Context): void => {
  const { block } = read;
  if (block.group !== context.group) {
    context.group = block.group;
    context.heads = [];
    context.nutrients = [];
    if (block.section !== context.section || read.at - context.basisAt > 3) context.basis = null;
  }
  if (block.section !== context.section) {
    context.section = block.section;
    context.basis = mayBase(read.section) && !isBareDay(read.section) ? basisOf(read.section.tokens, true) : null;
    context.basisAt = read.at;
  }
  if (block.kind === "row" && isNutrientHead(read)) {
    // "Per 2 tablets | Calcium | Magnesium"
    const first = read.cells[0] as Scan;
    if (isOfSources(read, context)) return;
    const stated = mayBase(first) ? basisOf(first.tokens, true) : null;
    if (stated !== null) context.basis = stated;
    // "Age | Calcium | Magnesium" heads what persons need.
    context.nutrients = holds(first, "advice")
      ? []
      : read.cells.map((cell) => (namesOf(cell.tokens).length > 0 ? cell : null));
    return;
  }
  if (block.kind === "row" && isHeadRow(read)) {
    // Beside a night, a day is a part of it.
    const ofParts = read.cells.some((cell) => holds(cell, "timeOfDay"));
    const heads = read.cells.map((cell) => headOf(cell, ofParts && (isBareDay(cell) || holds(cell, "timeOfDay"))));
    spreadUnits(heads, read.cells);
    const isDosed = heads.some(({ basis }) => basis !== null && basis.kind !== "daily-dose");
    context.heads = heads
      .map((head, place) =>
        isDosed && isDayOfNeeds(head, read.cells[place] as Scan) ? { ...head, other: true } : head,
      )
      .map((head, place) => mergeHeads(head, context.heads[place]));
    context.nutrients = [];
    return;
  }
  if (!mayBase(read) && (read.has & HAS.scheme) === 0) return;
  if (block.kind === "row" && isBasisHead(read)) {
    context.basis = basisOf((read.cells[0] as Scan).tokens, true);
    context.basisAt = read.at;
    return;
  }
  const tokens = read.tokens;
  const opening = openingBasis(read);
  if (opening !== null) {
    context.basis = opening;
    context.basisAt = read.at;
    return;
  }
  if (hasMass(tokens) && (holdsMineral(read) || (isWhole(read) && isNutrientLine(tokens)))) return;
  const label =
    block.kind === "heading" ||
    /[:：]$/.test(read.cells.at(-1)?.text ?? "") ||
    (block.cells.filter((cell) => cell !== "").length === 1 &&
      (tokens.filter(({ depth }) => depth === 0).length <= MOST_LABEL ||
        (read.cells.at(-1)?.text.length ?? 0) <= LONGEST_NAME));
  const last = isMark(tokens.at(-1), ":") ? tokens.at(-2) : tokens.at(-1);
  const opens = isWord(last, "contains") || isWord(last, "equals");
  const own =
    label && !holds(read, "servingSize") && (opens || !(holds(read, "directions") || isDropped(tokens)))
      ? basisOf(tokens, opens || (block.kind === "heading" && !isBareDay(read.cells[0] as Scan)))
      : null;
  // "Zinc 15 mg per tablet" says for what its own amount is, not those below it.
  if (own !== null && isNutrientLine(tokens) && hasMass(tokens.slice(0, own.at))) return;
  if (own !== null) {
    context.basis = own;
    context.basisAt = read.at;
  }
  if (block.group !== context.group || own !== null || context.scheme === null)
    context.scheme = schemeOf(tokens) ?? context.scheme;
};

/** "mg", "amount in mg" over two columns of a table: the second one has an empty cell there. */
const spreadUnits = (heads: Head[], cells: readonly Scan[]): void => {
  for (const [place, head] of heads.entries()) {
    const before = heads[place - 1];
    const isSpread = cells[place]?.text === "" && before?.basis === null && !before.percent && !before.other;
    if (isSpread) heads[place] = { ...head, unit: before.unit };
  }
};

const mergeHeads = (head: Head, above: Head | null | undefined): Head =>
  above == null
    ? head
    : {
        ...head,
        basis: head.basis ?? above.basis,
        named: head.named && above.basis === null,
        unit: head.unit ?? above.unit,
        percent: head.percent || (above.percent && head.basis === null),
        other: head.other || above.other,
      };
