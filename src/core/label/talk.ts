/**
 * Running text that is about more than the page's product: it names another one, asks, compares. In: a text and the
 * words of the page's title. Out: yes or no.
 */
import { isDropped } from "./asides.ts";
import { claimsOf } from "./claims.ts";
import { hasMass } from "./read-block.ts";
import { segmentsOf } from "./segments.ts";
import { isMark, isUnknown, isWord, mineralOf, type Scan, type Token, type WordToken } from "./tokens.ts";

/** A text that states more amounts of one element discusses it: no composition does. */
const MOST_AMOUNTS = 2;

const statesMany = ({ tokens }: Scan): boolean => {
  const values = { calcium: new Set<number>(), magnesium: new Set<number>() };
  for (const { from, to } of segmentsOf(tokens))
    for (const { mineral, stated, measure } of claimsOf(tokens.slice(from, to), null))
      if (stated.unit === "mg" && measure === "elemental") values[mineral].add(stated.values[0] as number);
  return values.calcium.size > MOST_AMOUNTS || values.magnesium.size > MOST_AMOUNTS;
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

/** A capital letter: scripts without them never have one. */
const isCapital = (character: string): boolean => character.toLowerCase() !== character;

/** Shorter unknown words are no names. */
const LEAST_NAME = 4;

/** "Calcilum D3", a name made of the mineral's: more than an ending stands behind the stem. */
const LEAST_REST = 3;

const isOtherName = ({ text }: Scan, token: Token | undefined, title: ReadonlySet<string>): boolean =>
  token?.kind === "word" &&
  ((mineralOf(token) !== null && token.rest.length >= LEAST_REST) || isUnknown(token, LEAST_NAME)) &&
  isCapital(text[token.start] as string) &&
  !title.has(token.text + token.rest);

/** What stands behind a product's name: its mineral, its form, a letter with a number ("D3"). */
const goesWithName = (token: Token | undefined): boolean =>
  mineralOf(token) !== null ||
  isWord(token, "piece") ||
  isWord(token, "nutrient") ||
  (token?.kind === "word" && /^\p{L}\d+$/u.test(token.text));

/**
 * True where a name that is not the title's stands in the sentence before `to`: "we suggest Calmira Magnesium, which
 * has ...". The first word of a sentence begins with a capital letter anyway.
 */
const namesOtherBefore = (cell: Scan, to: number, title: ReadonlySet<string>): boolean => {
  const { tokens } = cell;
  return segmentsOf(tokens).some(({ from, to: end }) => {
    const first = tokens[from] as Token;
    if (first.start >= to || (tokens[end - 1] as Token).end <= to) return false;
    for (let at = from; at < end && (tokens[at] as Token).start < to; at++)
      if (isOurOther(tokens, at, title)) return true;
      else if (
        at > from &&
        isOtherName(cell, tokens[at], title) &&
        (goesWithName(tokens[at + 1]) || isOtherName(cell, tokens[at + 1], title) || titled(tokens[at - 1], title))
      )
        return true;
    return false;
  });
};

/** "Our", "notre": before the name of another product of the shop; "our capsule" is this one. */
const OURS =
  /^(?:our|unser(?:e|en|em|er)?|notre|nos|nuestr[oa]s?|nostr[oaie]|noss[oa]s?|on[sz]e?|nasz[ae]?|naszego|naše|náš|naša|a mi|nostru|noastr[aăe]|нашия[т]?|наш[аеи]?|нашего|bizim|vår[at]?|vores|våre?|meidän|meie|mūsu|mūsų|naš[ae]?|我们的|我們的|本店|弊社|当社|우리)$/;

/** A word that no label has, or that stands for a blend. */
const isThingName = (token: Token | undefined): token is WordToken =>
  token?.kind === "word" && (token.entry === null ? token.symbol === null : token.entry.salt === "unknown");

const isOurOther = (tokens: readonly Token[], at: number, title: ReadonlySet<string>): boolean => {
  const [our, name] = [tokens[at], tokens[at + 1]];
  return our?.kind === "word" && OURS.test(our.text) && isThingName(name) && !title.has(name.text);
};

const titled = (token: Token | undefined, title: ReadonlySet<string>): boolean =>
  isUnknown(token, LEAST_NAME) && title.has(token.text);

/**
 * True where an amount at `at` of a text stands among talk of other things than the page's product, whose title has
 * the words.
 */
export const isTalk = (cell: Scan, at: number, title: ReadonlySet<string>): boolean =>
  asksFirst(cell) || advisesBefore(cell, at) || namesOtherBefore(cell, at, title) || statesMany(cell);
