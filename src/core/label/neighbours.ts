/**
 * What of a page is about other products than its own: lists of product names. In: read blocks. Out: the groups that
 * are such lists.
 */
import type { Mineral } from "../model.ts";
import { basisOf, LEAST_PACK_PIECES } from "./basis.ts";
import { hasMass, type ReadBlock, titledMinerals } from "./read-block.ts";
import {
  emptied,
  holds,
  isMark,
  isUnknown,
  isWord,
  mayBase,
  mineralOf,
  type Scan,
  says,
  type Token,
} from "./tokens.ts";

/** Longer lines are sentences, no names. */
const LONGEST_NAME = 90;

/** So much of anything is a pack: "Collagen with magnesium 500 g". */
const LEAST_PACK = 50;

const isPackSize = (token: Token): boolean =>
  token.kind === "number" &&
  (token.unit === "g" || token.unit === "ml") &&
  (token.values.at(-1) as number) >= LEAST_PACK;

/** "90 capsules", "× 90", "110 ct", "tablet" behind an amount: what shops put behind a product's name. */
export const hasPack = (tokens: readonly Token[]): boolean => {
  const at = tokens.findIndex((token) => token.kind === "number" && token.unit !== null && token.unit !== "%");
  return (
    tokens.some(isPackSize) ||
    (at >= 0 &&
      tokens
        .slice(at + 1)
        .some(
          (token, place, rest) =>
            isWord(token, "piece") ||
            (token.kind === "number" &&
              token.unit === null &&
              (isUnknown(rest[place + 1]) || isMark(rest[place - 1], "×*") || isWord(rest[place - 1], "times"))),
        ))
  );
};

/** True for a line of one short text. */
export const isPlainLine = ({ block, cells }: ReadBlock): boolean =>
  block.kind === "line" && cells.length === 1 && (cells[0] as Scan).text.length <= LONGEST_NAME;

/** True for a line that says for what its amounts are, or that it speaks of contents: no name does. */
export const isOfContents = (read: ReadBlock): boolean =>
  ["contains", "equals", "serving", "servingSize", "day", "facts", "excipient"].some((role) =>
    holds(read, role as "contains"),
  ) ||
  (mayBase(read) && !hasPack(read.tokens) && basisOf(read.tokens, false) !== null);

/** True for a text that opens with a word that no label has, or with how many of a product are in a set. */
export const opensWithName = (tokens: readonly Token[]): boolean => isUnknown(tokens[0]) || isItem(tokens, 0);

/** A line that opens with a name of its own, has a pack behind the amount, or has no figure at all. */
const isProductName = (read: ReadBlock): boolean => {
  const tokens = read.tokens;
  return opensWithName(tokens) || hasPack(tokens) || !tokens.some((token) => token.kind === "number");
};

/** "1 x Calmira", "2× Magnesium": how many of a product are in a set. */
export const isItem = (tokens: readonly Token[], at: number): boolean => {
  const [count, joint, name] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  if (count?.kind !== "number" || count.unit !== null || name?.kind !== "word") return false;
  const joins = isMark(joint, "×*") || (joint?.kind === "word" && joint.text === "x");
  return joins && !["day", "piece", "serving", "directions"].some((role) => isWord(name, role as "day"));
};

const isPackCount = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (token?.kind !== "number" || token.unit !== null || (token.values.at(-1) as number) < LEAST_PACK_PIECES)
    return false;
  return isWord(tokens[at + 1], "piece") || isWord(tokens[at + 2], "piece");
};

/** "№60", "N60": how pharmacies write a pack short. */
const isShortPack = (token: Token): boolean => token.kind === "word" && /^no?\d{2,3}$/.test(token.text);

/** True for a text that counts the pieces of a pack: "60 capsules". */
const hasPackCount = (tokens: readonly Token[]): boolean => tokens.some((_, at) => isPackCount(tokens, at));

/** True for a text with a pack, counted or weighed. */
export const namesPack = (tokens: readonly Token[]): boolean => hasPack(tokens) || hasPackCount(tokens);

/** True for the head of a table of products: "Calmira 400 mg 60 capsules | Ibuprex 400 mg 20 tablets". */
export const isProductHead = ({ block, cells }: ReadBlock): boolean =>
  block.kind === "row" && cells.filter(({ tokens }) => hasMass(tokens) && namesPack(tokens)).length > 1;

/** "Calmira Calcium 500 mg, 60 tablets | 9.90 | best seller": a row of what a shop offers. */
export const isOffered = ({ cells: [name, ...rest] }: ReadBlock): boolean =>
  name !== undefined &&
  ((opensWithName(name.tokens) && namesPack(name.tokens)) ||
    (hasMass(name.tokens) && rest.some((cell) => says(cell, "price"))) ||
    // "Magnesium 300 mg, 90 capsules | 2 | 258,00"
    (hasMass(name.tokens) && hasPackCount(name.tokens) && rest.some(({ text }) => /^\d+[.,]\d\d$/.test(text))) ||
    areNames([name, ...rest].map(({ tokens }) => tokens)));

/**
 * True for a text that lists several products: each with how many of it are in a set, or with an amount of its own and a pack.
 * "The box holds 1x Calmira 400 mg calcium (20 tablets), 1x Magnor 300 mg (60 capsules)".
 */
export const listsProducts = (tokens: readonly Token[]): boolean => {
  let items = 0;
  let packs = 0;
  let mass: number | null = null;
  let last: number | null = null;
  for (const [at, token] of tokens.entries()) {
    const isCount = token.kind === "number";
    // "Calcium 500 N60": between a name and its pack a bare number is a strength.
    const isStrength = isCount && token.unit === null && mineralOf(tokens[at - 1]) !== null;
    if (isCount && (token.unit === "mg" || token.unit === "µg" || isStrength)) mass = token.values[0] as number;
    else if (isItem(tokens, at)) items++;
    else if (
      mass !== null &&
      mass !== last &&
      (isPackCount(tokens, at) || isShortPack(token) || (isCount && isMark(tokens[at - 1], "×*")))
    ) {
      packs++;
      last = mass;
      mass = null;
    }
  }
  return items > 1 || packs > 1 || listsNames(tokens);
};

/** "Customers bought: Calmira Calcium 500 mg · Calmira Vitamin C 1000 mg". */
const listsNames = (tokens: readonly Token[]): boolean => {
  const ends = tokens.flatMap((token, at) => (isMark(token, "|·•") ? [at] : []));
  return (
    ends.length > 0 && areNames([...ends, tokens.length].map((end, at) => tokens.slice((ends[at - 1] ?? -1) + 1, end)))
  );
};

/** True for two texts or more that each open, behind a colon in the first, with a name that no label has, and hold a mass. */
const areNames = (texts: readonly (readonly Token[])[]): boolean => {
  const colon = texts[0]?.findIndex((token) => isMark(token, ":")) ?? -1;
  return (
    texts.length > 1 &&
    texts.every((tokens, at) => isUnknown(at === 0 ? tokens[colon + 1] : tokens[0]) && hasMass(tokens))
  );
};

/** True where short lines name products: at least as many as state an amount and no more. */
const isNameList = (lines: readonly ReadBlock[]): boolean => {
  const [first] = lines as readonly [ReadBlock];
  if (holds(first.section, "facts") || holds(first.section, "excipient") || holds(first.section, "servingSize"))
    return false;
  if (lines.length < 2 || !lines.every(isPlainLine) || lines.some(isOfContents)) return false;
  return lines.filter(isProductName).length * 2 >= lines.length;
};

/** True where several lines name packs and none of them a mineral of the title: what a set consists of. */
const isSet = (lines: readonly ReadBlock[], titled: ReadonlySet<Mineral>): boolean =>
  lines.every(isPlainLine) &&
  // "Nutrition facts per sachet (3 g)"
  !lines.some((read) => holds(read, "facts") && mayBase(read) && basisOf(read.tokens, true) !== null) &&
  lines.filter((read) => hasPackCount(read.tokens) && !isOfContents(read)).length > 1 &&
  !lines.some((read) => read.tokens.some((token) => titled.has(mineralOf(token) as Mineral)));

/** What lists of products a page has: `names` of others, and the contents of `sets`; `group` of their blocks. */
export interface ProductLists {
  readonly names: ReadonlySet<number>;
  readonly sets: ReadonlySet<number>;
}

/** The groups of lines that list products. */
export const productListsOf = (reads: readonly ReadBlock[]): ProductLists => {
  const groups = new Map<number, ReadBlock[]>();
  for (const read of reads) {
    if (read.block.kind === "title" || read.block.kind === "heading") continue;
    const group = groups.get(read.block.group);
    if (group === undefined) groups.set(read.block.group, [read]);
    else group.push(read);
  }
  const titled = titledMinerals(reads);
  const groupsWhere = (is: (lines: readonly ReadBlock[]) => boolean): ReadonlySet<number> =>
    new Set([...groups].filter(([, lines]) => is(lines)).map(([group]) => group));
  return { names: groupsWhere(isNameList), sets: groupsWhere((lines) => isSet(lines, titled)) };
};

/** The words of a text as they are compared with the title's. */
export const wordsOf = ({ tokens }: Scan): string[] =>
  tokens.flatMap((token) => (token.kind === "word" ? [token.text + token.rest] : []));

/** The words of the page's title. */
export const titleWordsOf = (reads: readonly ReadBlock[]): ReadonlySet<string> =>
  new Set(reads.filter(({ block }) => block.kind === "title").flatMap(({ cells }) => cells.flatMap(wordsOf)));

/** The words and the numbers of a text: "Calmira 500" and "Calmira 1000" are two products. */
export const marksOf = (cell: Scan): string[] => [
  ...wordsOf(cell),
  ...cell.tokens.flatMap((token) => (token.kind === "number" ? [String(token.values[0])] : [])),
];

/**
 * The heading over a block, empty where it is the product's own name: below that nothing is advice, whatever words the
 * name is made of ("Bone Complex").
 */
export const headingsBeside = (reads: readonly ReadBlock[]): ((read: ReadBlock) => Scan) => {
  const titled = titleWordsOf(reads);
  const isOwnName = (words: readonly string[]): boolean => words.length > 0 && words.every((word) => titled.has(word));
  return ({ section }) => (isOwnName(wordsOf(section)) ? emptied(section) : section);
};

/** A short cell that may name a product: with a word that no label has, no unit, basis or reference value. */
export const isName = (cell: Scan): boolean =>
  cell.text.length <= 60 &&
  cell.tokens.some((token) => token.kind === "word" && isUnknown(token) && token.text.length > 2) &&
  !cell.tokens.some(
    (token) =>
      (token.kind === "number" && token.unit !== null) ||
      (token.kind === "word" && (token.entry?.unit != null || token.entry?.scheme != null)),
  ) &&
  !["serving", "day", "servingSize", "facts", "contains"].some((role) => holds(cell, role as "day"));
