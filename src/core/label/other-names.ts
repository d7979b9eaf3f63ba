/**
 * Names of other products in running text. In: a text and what the page calls its product. Out: yes or no.
 */
import type { Mineral } from "../model.ts";
import { isItem } from "./neighbours.ts";
import { opensWithContent } from "./panels.ts";
import { quantitiesOf } from "./quantities.ts";
import type { ReadBlock } from "./read-block.ts";
import type { Segment } from "./segments.ts";
import {
  HAS,
  holdsMineral,
  isMark,
  isUnknown,
  isWord,
  mineralOf,
  type Scan,
  says,
  type Token,
  type WordToken,
} from "./tokens.ts";

/** What the page calls its product. */
export interface Naming {
  /** The words of its titles. */
  readonly words: ReadonlySet<string>;
  /** The minerals that they name. */
  readonly minerals: ReadonlySet<Mineral>;
  /** True where they name another nutrient than the minerals. */
  readonly other: boolean;
  /** True where they name nothing of a supplement: no nutrient, no mineral, no form. */
  readonly bare: boolean;
  /** True where they name a powder and no tablets or capsules. */
  readonly powder: boolean;
}

const letters = /\p{L}/gu;
const capitals = /\p{Lu}/gu;

/** A capital letter tells a name where most letters are none. */
const isCapitalised = (text: string, at: number): boolean => {
  const character = text[at] as string;
  if (character.toLowerCase() === character) return false;
  return (text.match(capitals)?.length ?? 0) * 2 < (text.match(letters)?.length ?? 0);
};

/** Shorter unknown words are no names. */
export const LEAST_NAME = 4;

/** "Calcilum D3", a name made of the mineral's: more than an ending stands behind the stem. */
const LEAST_REST = 3;

/** "Velmory", "Velmora": a title's word in another case. */
export const isOfTitle = (word: string, titled: ReadonlySet<string>): boolean => {
  if (titled.has(word)) return true;
  const most = word.length > LEAST_NAME ? word.slice(0, Math.max(LEAST_NAME, word.length - 2)) : word;
  return [...titled].some((other) => other.startsWith(most) && Math.abs(other.length - word.length) <= 2);
};

/** "Calcilum", which begins like the mineral; "Calciumcarbonat" has a word that is known behind it. */
const isMadeOfMineral = (token: WordToken, tokens: readonly Token[]): boolean =>
  mineralOf(token) !== null &&
  token.rest.length >= LEAST_REST &&
  !((tokens[tokens.indexOf(token) + 1]?.start ?? Number.POSITIVE_INFINITY) < token.end + token.rest.length);

/** True where a text names the page's product by a word of its title that no label has. */
export const namesProduct = ({ tokens }: Scan, { words }: Naming): boolean =>
  tokens.some((token) => isUnknown(token, LEAST_NAME) && isOfTitle(token.text, words));

export const isOtherName = ({ text, tokens }: Scan, token: Token | undefined, { words }: Naming): token is WordToken =>
  token?.kind === "word" &&
  (isMadeOfMineral(token, tokens) || isUnknown(token, LEAST_NAME)) &&
  // "Heavy magnesium oxide"
  !says(token, "ofSalt") &&
  isCapitalised(text, token.start) &&
  !isOfTitle(token.text + token.rest, words);

/** What stands behind a product's name: its mineral, its form, a letter with a number ("D3"). */
const goesWithName = (token: Token | undefined): boolean =>
  mineralOf(token) !== null ||
  isWord(token, "piece") ||
  isWord(token, "nutrient") ||
  (token?.kind === "word" && /^\p{L}\d+$/u.test(token.text));

/** A word that no label has, or that stands for a blend. */
const isThingName = (token: Token | undefined): token is WordToken =>
  token?.kind === "word" && (token.entry === null ? token.symbol === null : token.entry.salt === "unknown");

/** On the page of vitamin D3 "our bone complex" is another product; elsewhere "our complex" is this one. */
const isOurOther = (tokens: readonly Token[], at: number, { words, other }: Naming): boolean => {
  const [our, name] = [tokens[at], tokens[at + 1]];
  if (!says(our, "ours") || !isThingName(name) || isOfTitle(name.text, words)) return false;
  return other || !says(name, "generic");
};

/** "Calmira Magnesium" on the page of "Calmira Calcium": the brand with a mineral that the title does not name. */
const isOfBrand = (tokens: readonly Token[], at: number, { words, minerals, other }: Naming): boolean => {
  const [brand, name] = [tokens[at], tokens[at + 1]];
  const mineral = mineralOf(name);
  const isTitled = isUnknown(brand, LEAST_NAME) && words.has(brand.text + brand.rest);
  return isTitled && mineral !== null && !minerals.has(mineral) && (other || minerals.size > 0);
};

/** "Calmira (each tablet contains ...)": brackets that say what the thing before them holds. */
const saysContents = (tokens: readonly Token[], at: number): boolean => {
  if (!isMark(tokens[at], "(")) return false;
  for (let i = at + 1; i < tokens.length && !isMark(tokens[i], ")"); i++)
    if (isWord(tokens[i], "contains") || isWord(tokens[i], "per") || isWord(tokens[i], "piece")) return true;
  return false;
};

/** "Raspberry leaf 50 mg", "Ferrochel iron 18 mg": a name with an amount of its own is an ingredient. */
const isIngredient = (tokens: readonly Token[], at: number): boolean => {
  let next = at + 1;
  while (isUnknown(tokens[next])) next++;
  if (isWord(tokens[next], "nutrient")) next++;
  const token = tokens[next];
  return token?.kind === "number" && token.unit !== null;
};

/** So many amounts in one sentence are a list of what is in the product. */
const LEAST_LISTED = 4;

/**
 * True where a name that is not the title's is what the sentence speaks of before `to`: "we suggest Calmira Magnesium,
 * which has ...". The first word of a sentence begins with a capital letter anyway; behind a verb of content stands
 * what something holds.
 */
export const namesOtherBefore = (cell: Scan, { from, to: end }: Segment, to: number, naming: Naming): boolean => {
  const { tokens } = cell;
  if (quantitiesOf(tokens.slice(from, end)).length >= LEAST_LISTED) return false;
  for (let at = from; at < end && (tokens[at] as Token).start < to; at++) {
    if (isOurOther(tokens, at, naming) || isOfBrand(tokens, at, naming)) return true;
    if (isItem(tokens, at) && isOtherName(cell, tokens[at + 2], naming)) return true;
    const token = tokens[at] as Token;
    if (at === from || !isOtherName(cell, token, naming) || isIngredient(tokens, at)) continue;
    if (tokens.slice(from, at).some((token) => isWord(token, "contains"))) continue;
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    const ofTitle = isUnknown(before, LEAST_NAME) && isOfTitle(before.text, naming.words);
    // "A real supplement: Magnor provides ..."
    const isSaid = isWord(next, "contains") || isWord(next, "equals");
    const isOfName = before?.kind === "word" && before.text === "of" && isWord(tokens[at - 2], "piece");
    const isSubject = (isMark(before, ":") || isOfName) && isSaid && !says(token, "generic");
    if (isSubject || goesWithName(next) || saysContents(tokens, at + 1) || isOtherName(cell, next, naming) || ofTitle)
      return true;
  }
  return false;
};

/** Longer lines are sentences. */
const LONGEST_NAME = 60;

/** "Calcium 500 mg für Zähne": where a nutrient opens a line, what stands behind its amount names nothing. */
const namePart = (tokens: readonly Token[]): readonly Token[] => {
  const mass = quantitiesOf(tokens)[0];
  if (mass === undefined || !opensWithContent(tokens)) return tokens;
  // "Calcium aus Meeresalgen 500 mg"
  const source = tokens.findIndex((token) => isWord(token, "from"));
  return tokens.slice(0, source < 0 ? mass.first : Math.min(source, mass.first));
};

/** "Calmira Direkt 400 mg" alone in a line: another product, which the next line speaks of. */
export const namesOther = ({ cells: [cell, ...more] }: ReadBlock, naming: Naming): boolean =>
  cell !== undefined &&
  more.length === 0 &&
  cell.text.length <= LONGEST_NAME &&
  holdsMineral(cell) &&
  (cell.has & HAS.number) !== 0 &&
  !/[.:!?]$/.test(cell.text) &&
  namePart(cell.tokens).some((token) => isOtherName(cell, token, naming)) &&
  !cell.tokens.some((token) => isWord(token, "contains") || isWord(token, "serving") || isWord(token, "per"));
