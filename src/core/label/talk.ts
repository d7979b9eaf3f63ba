/**
 * Running text that is about more than the page's product: it names another one, asks, answers, discusses. In: a text
 * and what the page's title says. Out: yes or no.
 */
import { isDropped } from "./asides.ts";
import { claimsOf } from "./claims.ts";
import { countOf } from "./counts.ts";
import { isItem } from "./neighbours.ts";
import { quantitiesOf } from "./quantities.ts";
import { hasMass, type ReadBlock } from "./read-block.ts";
import { segmentsOf } from "./segments.ts";
import {
  HAS,
  holds,
  holdsMineral,
  isMark,
  isUnknown,
  isWord,
  mineralOf,
  type Scan,
  type Token,
  type WordToken,
} from "./tokens.ts";

/** What the page calls its product. */
export interface Naming {
  /** The words of its titles. */
  readonly words: ReadonlySet<string>;
  /** True where they name another nutrient than the minerals. */
  readonly other: boolean;
  /** True where they name nothing of a supplement: no nutrient, no mineral, no form. */
  readonly bare: boolean;
}

/** A sentence: token places, `to` exclusive. */
interface Segment {
  readonly from: number;
  readonly to: number;
}

const segmentAt = ({ tokens }: Scan, at: number): Segment | undefined =>
  segmentsOf(tokens).find(({ from, to }) => (tokens[from] as Token).start <= at && (tokens[to - 1] as Token).end > at);

/** A text that states more amounts of one element discusses it: no composition does, but for parts and their sum. */
const MOST_AMOUNTS = 2;

const isSum = (values: readonly number[]): boolean => {
  const largest = Math.max(...values);
  return Math.abs(values.reduce((sum, value) => sum + value, 0) - 2 * largest) < 1e-6 * largest;
};

const statesMany = ({ tokens }: Scan): boolean => {
  const values = { calcium: new Set<number>(), magnesium: new Set<number>() };
  for (const { from, to } of segmentsOf(tokens))
    for (const { mineral, stated, measure } of claimsOf(tokens.slice(from, to), null))
      if (stated.unit === "mg" && measure === "elemental") values[mineral].add(stated.values[0] as number);
  return [values.calcium, values.magnesium].some((amounts) => amounts.size > MOST_AMOUNTS && !isSum([...amounts]));
};

/** True where a question stands before the end: what follows answers it, and speaks of anything. */
const asksFirst = ({ tokens }: Scan): boolean =>
  tokens.some((token, at) => isMark(token, "?؟") && at < tokens.length - 1);

/** True where advice that states amounts stands in a sentence before `to`: what goes on from there is advice too. */
const advisesBefore = ({ tokens }: Scan, to: number): boolean =>
  segmentsOf(tokens).some(({ from, to: end }) => {
    const segment = tokens.slice(from, end);
    return (segment.at(-1) as Token).end < to && hasMass(segment) && isDropped(segment);
  });

/** True for a line that asks for something else than contents: what follows it answers. */
export const isAsking = (read: ReadBlock): boolean =>
  read.block.kind === "line" &&
  /[?？؟]$/.test(read.cells.at(-1)?.text ?? "") &&
  !holds(read, "contains") &&
  !holds(read, "facts");

/** "Yes. Such a tablet contains ...", "The pharmacy's answer: ...". */
const ANSWERS =
  /^(?:yes|no|ja|nein|oui|non|sí|si|sim|não|tak|nie|ano|ne|áno|igen|nem|da|nu|да|нет|не|так|ні|evet|hayır|ναι|όχι|nej|kyllä|ei|jah|jā|taip|はい|いいえ|是的|可以|不|네|예|아니요|نعم|لا|כן|לא)[.,:!–-]\s/iu;
const ANSWERER =
  /^(?:respuesta|réponse|resposta|risposta|antwort|antwoord|answer|odpowied|odpověd|odpoved|válasz|răspuns|ответ|відповід|отговор|cevap|απάντηση|svar|vastau|vastus|atbild|atsakym|odgovor|回答|答|답변|الجواب|תשובה)[^.:：]{0,30}[:：]/iu;

const isAnswer = ({ text }: Scan): boolean => ANSWERS.test(text) || ANSWERER.test(text);

const letters = /\p{L}/gu;
const capitals = /\p{Lu}/gu;

/** A capital letter tells a name where most letters are none. */
const isCapitalised = (text: string, at: number): boolean => {
  const character = text[at] as string;
  if (character.toLowerCase() === character) return false;
  return (text.match(capitals)?.length ?? 0) * 2 < (text.match(letters)?.length ?? 0);
};

/** Shorter unknown words are no names. */
const LEAST_NAME = 4;

/** "Calcilum D3", a name made of the mineral's: more than an ending stands behind the stem. */
const LEAST_REST = 3;

/** "Velmory", "Velmora": a title's word in another case. */
const isOfTitle = (word: string, titled: ReadonlySet<string>): boolean => {
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

const isOtherName = ({ text, tokens }: Scan, token: Token | undefined, { words }: Naming): token is WordToken =>
  token?.kind === "word" &&
  (isMadeOfMineral(token, tokens) || isUnknown(token, LEAST_NAME)) &&
  isCapitalised(text, token.start) &&
  !isOfTitle(token.text + token.rest, words);

/** What stands behind a product's name: its mineral, its form, a letter with a number ("D3"). */
const goesWithName = (token: Token | undefined): boolean =>
  mineralOf(token) !== null ||
  isWord(token, "piece") ||
  isWord(token, "nutrient") ||
  (token?.kind === "word" && /^\p{L}\d+$/u.test(token.text));

/** "Our", "notre": before the name of another product of the shop; "our capsule" is this one. */
const OURS =
  /^(?:our|unser(?:e|en|em|er)?|notre|nos|nuestr[oa]s?|nostr[oaie]|noss[oa]s?|on[sz]e?|nasz[ae]?|naszego|naše|náš|naša|a mi|nostru|noastr[aăe]|нашия[т]?|наш[аеи]?|нашего|bizim|vår[at]?|vores|våre?|meidän|meie|mūsu|mūsų|naš[ae]?|我们的|我們的|本店|弊社|当社|우리)$/;

/** "Formula", "complex": what a product calls itself, and what it calls another one. */
const GENERIC =
  /^(?:formul|fórmul|formel|rezeptur|complex|komplex|kompleks|product|produ[ckz]t|blend|supplement|suplement|integrator|mixtur|mischung|präparat|praparat|prepara|melange|mélange|miscela|mezcla|формул|комплекс|продукт|препарат)/;

/** A word that no label has, or that stands for a blend. */
const isThingName = (token: Token | undefined): token is WordToken =>
  token?.kind === "word" && (token.entry === null ? token.symbol === null : token.entry.salt === "unknown");

/** On the page of vitamin D3 "our bone complex" is another product; elsewhere "our complex" is this one. */
const isOurOther = (tokens: readonly Token[], at: number, { words, other }: Naming): boolean => {
  const [our, name] = [tokens[at], tokens[at + 1]];
  if (our?.kind !== "word" || !OURS.test(our.text) || !isThingName(name) || isOfTitle(name.text, words)) return false;
  return other || !GENERIC.test(name.text);
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
const namesOtherBefore = (cell: Scan, { from, to: end }: Segment, to: number, naming: Naming): boolean => {
  const { tokens } = cell;
  if (quantitiesOf(tokens.slice(from, end)).length >= LEAST_LISTED) return false;
  for (let at = from; at < end && (tokens[at] as Token).start < to; at++) {
    if (isOurOther(tokens, at, naming)) return true;
    if (isItem(tokens, at) && isOtherName(cell, tokens[at + 2], naming)) return true;
    const token = tokens[at] as Token;
    if (at === from || !isOtherName(cell, token, naming) || isIngredient(tokens, at)) continue;
    if (tokens.slice(from, at).some((token) => isWord(token, "contains"))) continue;
    const next = tokens[at + 1];
    const before = tokens[at - 1];
    const ofTitle = isUnknown(before, LEAST_NAME) && isOfTitle(before.text, naming.words);
    // "A real supplement: Magnor provides ..."
    const isSaid = isWord(next, "contains") || isWord(next, "equals");
    const isSubject = isMark(before, ":") && isSaid && !GENERIC.test(token.text);
    if (isSubject || goesWithName(next) || saysContents(tokens, at + 1) || isOtherName(cell, next, naming) || ofTitle)
      return true;
  }
  return false;
};

/** Characters that no lexicon knows may stand before the subject; more of them are another clause. */
const MOST_BEFORE = 2;

/**
 * True for a sentence that opens with a counted piece and says what it contains: "each tablet contains 200 mg", "one
 * capsule of Calmira provides". Whatever stands around it, that is the product.
 */
const isOfPiece = ({ tokens }: Scan, { from, to: end }: Segment, { words }: Naming): boolean => {
  const before = tokens[from - 1];
  if ((tokens[from] as Token).start - (before?.end ?? 0) > MOST_BEFORE) return false;
  const piece = tokens.findIndex((token, at) => at >= from && at < end && isWord(token, "piece"));
  if (piece < 0) return false;
  // "Made by Nordal Labs, each tablet contains ...": the clause of the piece is the one that counts.
  const comma = tokens.slice(from, piece).findLastIndex((token) => isMark(token, ","));
  const lead = tokens.slice(from + comma + 1, piece);
  const isCounted =
    lead.some((token) => countOf(token) !== null || isWord(token, "per")) || isWord(tokens[piece], "per");
  // "Each Calmira tablet contains": what each of them holds is said on their own page.
  const isEach = isWord(lead[0], "per") || countOf(lead[0]) !== null;
  const isOwn =
    isEach ||
    lead.every(
      (token) =>
        token.kind !== "word" ||
        token.entry !== null ||
        token.end - token.start < LEAST_NAME ||
        isOfTitle(token.text, words),
    );
  if (!isCounted || !isOwn || lead.some((token) => mineralOf(token) !== null || isMark(token, ":,"))) return false;
  const verb = tokens.findIndex((token, at) => at > piece && at < end && isWord(token, "contains"));
  return (
    verb > piece && !tokens.slice(piece + 1, verb).some((token) => mineralOf(token) !== null || isMark(token, ",;:"))
  );
};

/** Longer lines are sentences. */
const LONGEST_NAME = 60;

/** "Calmira Direkt 400 mg" alone in a line: another product, which the next line speaks of. */
export const namesOther = ({ cells: [cell, ...more] }: ReadBlock, naming: Naming): boolean =>
  cell !== undefined &&
  more.length === 0 &&
  cell.text.length <= LONGEST_NAME &&
  holdsMineral(cell) &&
  (cell.has & HAS.number) !== 0 &&
  !/[.:!?]$/.test(cell.text) &&
  cell.tokens.some((token) => isOtherName(cell, token, naming)) &&
  !cell.tokens.some((token) => isWord(token, "contains") || isWord(token, "serving") || isWord(token, "per"));

/**
 * What the sentence of an amount at `to` says of others before it: "the old formula contained ..." is of them, "unlike
 * other brands, ..." of them or of the page's product.
 */
const ofOthersBefore = (cell: Scan, to: number): "others" | "either" | null => {
  const segment = segmentAt(cell, to);
  if (segment === undefined) return null;
  const before = cell.tokens.slice(segment.from, segment.to).filter(({ start }) => start < to);
  // "Reviews 4.5 Composition: magnesium 100 mg" in one run: behind a word for contents the product is meant again.
  const spoken = before.slice(before.findLastIndex((token) => isWord(token, "facts")) + 1);
  const named = spoken.filter((token) => isWord(token, "others"));
  if (named.length === 0) return null;
  return named.some((token) => isWord(token, "rest")) ? "either" : "others";
};

/** True where an amount at `at` of a text is said of something else than the page's product. */
export const isOfOthers = (cell: Scan, at: number, naming: Naming): boolean => {
  const segment = segmentAt(cell, at);
  return ofOthersBefore(cell, at) === "others" && !(segment !== undefined && isOfPiece(cell, segment, naming));
};

/** "One gummy has 14 mg of iron, 120 mg of calcium and 200 µg of folic acid": whoever asked before it, a list of contents. */
const listsContents = ({ tokens }: Scan, { from, to }: Segment): boolean => {
  const segment = tokens.slice(from, to);
  return (
    quantitiesOf(segment).length >= LEAST_CONTENTS &&
    segment.some((token) => isWord(token, "nutrient")) &&
    segment.some((token, at) => isWord(token, "piece") && [1, 2].some((step) => countOf(segment[at - step]) !== null))
  );
};

const LEAST_CONTENTS = 3;

/** True where an amount at `at` of a text stands among talk of other things than the page's product. */
export const isTalk = (cell: Scan, at: number, naming: Naming): boolean => {
  const segment = segmentAt(cell, at);
  if (statesMany(cell)) return true;
  if (segment !== undefined && isOfPiece(cell, segment, naming)) return false;
  if (segment !== undefined && listsContents(cell, segment)) return namesOtherBefore(cell, segment, at, naming);
  return (
    asksFirst(cell) ||
    isAnswer(cell) ||
    advisesBefore(cell, at) ||
    ofOthersBefore(cell, at) !== null ||
    (segment !== undefined && namesOtherBefore(cell, segment, at, naming))
  );
};
