/**
 * What of a page is about other products than its own: lists of product names, and the columns and rows of
 * comparisons. In: read blocks. Out: the groups that are such lists; blocks without the others' columns and rows.
 */
import type { Mineral } from "../model.ts";
import { basisOf, LEAST_PACK_PIECES } from "./basis.ts";
import { namesOf } from "./names.ts";
import { hasMass, type ReadBlock, titledMinerals, toReadBlock } from "./read-block.ts";
import { holds, isMark, isUnknown, isWord, mayBase, mineralOf, type Scan, type Token } from "./tokens.ts";

/** Longer lines are sentences, no names. */
const LONGEST_NAME = 90;

/** So much of anything is a pack: "Collagen with magnesium 500 g". */
const LEAST_PACK = 50;

const isPackSize = (token: Token): boolean =>
  token.kind === "number" &&
  (token.unit === "g" || token.unit === "ml") &&
  (token.values.at(-1) as number) >= LEAST_PACK;

/** "90 capsules", "× 90", "110 ct", "tablet" behind an amount: what shops put behind a product's name. */
const hasPack = (tokens: readonly Token[]): boolean => {
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
const isItem = (tokens: readonly Token[], at: number): boolean => {
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

/** True for a text that counts the pieces of a pack: "60 capsules". */
const hasPackCount = (tokens: readonly Token[]): boolean => tokens.some((_, at) => isPackCount(tokens, at));

/** True for a text with a pack, counted or weighed. */
export const namesPack = (tokens: readonly Token[]): boolean => hasPack(tokens) || hasPackCount(tokens);

/** True for the head of a table of products: "Calmira 400 mg 60 capsules | Ibuprex 400 mg 20 tablets". */
export const isProductHead = ({ block, cells }: ReadBlock): boolean =>
  block.kind === "row" && cells.filter(({ tokens }) => hasMass(tokens) && namesPack(tokens)).length > 1;

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
    if (token.kind !== "number") continue;
    if (token.unit === "mg" || token.unit === "µg") mass = token.values[0] as number;
    else if (isItem(tokens, at)) items++;
    else if (mass !== null && mass !== last && isPackCount(tokens, at)) {
      packs++;
      last = mass;
      mass = null;
    }
  }
  return items > 1 || packs > 1;
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
  lines.filter((read) => hasPackCount(read.tokens)).length > 1 &&
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

const UNHEADED: Scan = { text: "", tokens: [], has: 0, roles: 0 };

/**
 * The heading over a block, empty where it is the product's own name: below that nothing is advice, whatever words the
 * name is made of ("Bone Complex").
 */
export const headingsBeside = (reads: readonly ReadBlock[]): ((read: ReadBlock) => Scan) => {
  const titled = titleWordsOf(reads);
  const isOwnName = (words: readonly string[]): boolean => words.length > 0 && words.every((word) => titled.has(word));
  return ({ section }) => (isOwnName(wordsOf(section)) ? UNHEADED : section);
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

/** Which of the cells names the page's product, where another one names a different product; -1 where none does. */
const ownAmong = (cells: readonly (Scan | undefined)[], title: ReadonlySet<string>): number => {
  const isOwn = (cell: Scan): boolean => wordsOf(cell).every((word) => title.has(word));
  const names = cells.map((cell) => (cell !== undefined && isName(cell) ? cell : null));
  const own = names.findIndex((cell) => cell !== null && isOwn(cell));
  return own >= 0 && names.some((cell) => cell !== null && !isOwn(cell)) ? own : -1;
};

const isComparisonHead = ({ block, cells }: ReadBlock): boolean =>
  block.kind === "row" && cells.length > 2 && !cells.some(({ tokens }) => hasMass(tokens));

/** "Calcium (mg)" over a column; what is in a product is more than one, or a salt. */
const isMineralColumn = ({ text, tokens }: Scan): boolean => {
  const [name, ...more] = text.length <= 30 ? namesOf(tokens) : [];
  return name !== undefined && more.length === 0 && name.mineral !== null && name.salts.length === 0;
};

/** True for the head of a table of products: minerals over its columns. */
const isMineralHead = ({ block, cells }: ReadBlock): boolean =>
  block.kind === "row" && cells.slice(1).some(isMineralColumn) && !cells.some(({ tokens }) => hasMass(tokens));

/** So many names in the rows or columns of a table are a list. */
const LEAST_NAMES = 2;

/** True for the head of a table of other products: each column opens with a brand that is not the page's, and has a pack. */
const isHeadOfOthers = ({ block, cells: [, ...names] }: ReadBlock, title: ReadonlySet<string>): boolean =>
  block.kind === "row" &&
  names.length >= LEAST_NAMES &&
  names.every((cell) => isUnknown(cell.tokens[0]) && hasPack(cell.tokens) && !title.has(wordsOf(cell)[0] as string));

/** The blocks with nothing but the own column or row where a table compares the page's product with others. */
export const withoutCompared = (reads: readonly ReadBlock[], title: Scan): readonly ReadBlock[] => {
  const titled = new Set(wordsOf(title));
  const columns = new Map<number, number>();
  const rows = new Map<number, ReadBlock[]>();
  for (const read of reads) {
    const { group } = read.block;
    if (isMineralHead(read)) rows.set(group, []);
    else if (read.block.kind === "row") rows.get(group)?.push(read);
    if (!isComparisonHead(read) || columns.has(group)) continue;
    const own = ownAmong(read.cells.slice(1), titled);
    if (own >= 0) columns.set(group, own + 1);
  }
  const tablesOfOthers = new Set(reads.filter((read) => isHeadOfOthers(read, titled)).map(({ block }) => block.group));
  const others = new Set(reads.filter(({ block }) => tablesOfOthers.has(block.group)));
  for (const named of rows.values()) {
    const cells = named.map(({ cells: [first] }) => first);
    const own = ownAmong(cells, titled);
    // Several names and none is the page's: other products, or foods.
    if (own < 0 && cells.filter((cell) => cell !== undefined && isName(cell)).length < LEAST_NAMES) continue;
    for (const read of named) if (read !== named[own]) others.add(read);
  }
  return reads.flatMap((read) => {
    if (others.has(read)) return [];
    const column = read.block.kind === "row" ? columns.get(read.block.group) : undefined;
    if (column === undefined) return [read];
    const cells = read.cells.filter((_, place) => place === 0 || place === column);
    const texts = read.block.cells.filter((_, place) => place === 0 || place === column);
    return [toReadBlock({ ...read.block, cells: texts }, read.at, cells, read.section)];
  });
};
