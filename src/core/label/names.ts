/**
 * What a text names: calcium, magnesium, their salts, other nutrients. In: tokens. Out: names in order, compound
 * names as one ("magnesium L-threonate", "carbonate de calcium", "Magnesiumcitrat").
 */

import type { Mineral } from "../model.ts";
import { isActive, isCounterIon, isDiluted } from "./counter-ions.ts";
import type { SaltFamily } from "./lexicon.ts";
import { phosphateOf } from "./phosphates.ts";
import { isMark, isWord, mineralOf, says, type Token } from "./tokens.ts";
import { isOfUnknownSalt, isPrefix, touches } from "./unknown-salts.ts";

export interface Name {
  /** Null for another nutrient. */
  readonly mineral: Mineral | null;
  /** Salts of a compound name; empty where the element itself is named. */
  readonly salts: readonly SaltFamily[];
  /** True where "elemental", "ions" or the like stands beside it. */
  readonly elemental: boolean;
  /** Salts that the element is said to come from, where they stand in the name: "magnesium from magnesium citrate". */
  readonly sources: readonly SaltFamily[];
  /** A grade or hydration named with the salt, or null. */
  readonly variant: string | null;
  readonly depth: number;
  /** Token places, `last` inclusive. */
  readonly first: number;
  readonly last: number;
}

const saltOf = (token: Token | undefined): SaltFamily | null =>
  isActive(token) ? "medicine" : token?.kind === "word" ? (token.entry?.salt ?? null) : null;

/** Words inside a compound name that carry no meaning of their own: "L-", "bis", "de", "di", "acid". */
const isConnector = (token: Token | undefined): boolean => {
  if (isMark(token, "-'’")) return true;
  if (token?.kind !== "word" || token.symbol !== null) return false;
  const { entry } = token;
  if (entry === null) return token.end - token.start <= 3 || says(token, "ofSalt");
  return (
    entry.mineral === null &&
    entry.salt === null &&
    (isWord(token, "from") || isWord(token, "per")) &&
    token.end - token.start <= 3
  );
};

/** Salts right after the token `at`: "citrate malate", "L-threonate"; with the place of the last one. */
const saltsAfter = (tokens: readonly Token[], at: number): { salts: SaltFamily[]; last: number } => {
  const salts: SaltFamily[] = [];
  const depth = tokens[at]?.depth;
  let last = at;
  // "-L-" is three.
  for (let i = at + 1, skipped = 0; i < tokens.length && skipped <= 3 && tokens[i]?.depth === depth; i++) {
    const salt = saltOf(tokens[i]);
    if (!touches(tokens, i - 1)) break;
    // "Magnesium Hydroxide 수산화마그네슘": what is one word with a mineral is its own.
    if (mineralOf(tokens[i + 1]) !== null && tokens[i + 1]?.start === tokens[i]?.end) break;
    if (salt !== null && mineralOf(tokens[i]) === null) {
      salts.push(salt);
      last = i;
      skipped = 0;
    } else if (isPrefix(tokens[i])) skipped++;
    else break;
  }
  return { salts, last };
};

const MULTIPLE = /^(?:bis|di|tri)$/;

/** "Magnesiumbis(hydrogenaspartat)": the anion in brackets that a prefix glues to the mineral; empty where there is none. */
const saltsInBrackets = (tokens: readonly Token[], at: number): { salts: SaltFamily[]; last: number } => {
  const mineral = tokens[at];
  // "Magnesium-bis(hydrogenaspartat)" in more words.
  const multiple = tokens[at + 2];
  const isApart = isMark(tokens[at + 1], "-") && multiple?.kind === "word" && MULTIPLE.test(multiple.text);
  const before = isApart ? at + 2 : at;
  const open = tokens[before + 1];
  const glued = isMark(open, "([") && (isApart || (mineral?.kind === "word" && MULTIPLE.test(mineral.rest)));
  const [salt, of, end] = tokens.slice(before + 2, before + 5);
  // "MAGNÉSIUM (PIDOLATE DE)": the order of registers.
  const isTurned = of?.kind === "word" && /^d[eio]?$/.test(of.text) && isMark(end, ")") && saltOf(salt) !== null;
  if (isMark(open, "(") && isTurned) return { salts: [saltOf(salt) as SaltFamily], last: before + 4 };
  if (!glued) return { salts: [], last: at };
  const close = tokens.findIndex(
    (token, place) => place > before + 1 && isMark(token, ")]") && token.depth < (open as Token).depth,
  );
  const inside = tokens.slice(before + 2, close < 0 ? before + 8 : close);
  const salts = inside.map(saltOf).filter((salt) => salt !== null);
  return { salts: salts.length > 0 ? salts : ["unknown"], last: close < 0 ? before + 1 : close };
};

/** The salt right before the token `at`: "citrate de", "węglan"; or null. */
const saltBefore = (tokens: readonly Token[], at: number, from: number): { salt: SaltFamily; first: number } | null => {
  const depth = tokens[at]?.depth;
  // "Red algae (Lithothamnion) calcium": brackets that say no amount part nothing.
  const before = openOf(tokens, at - 1) - 1;
  if (before >= from && isSource(tokens[before]) && touches(tokens, at - 1))
    return { salt: saltOf(tokens[before]) as SaltFamily, first: before };
  for (let i = at - 1, skipped = 0; i >= from && skipped <= 2 && tokens[i]?.depth === depth; i--) {
    const salt = saltOf(tokens[i]);
    if (!touches(tokens, i)) return null;
    if (salt !== null) return { salt, first: i };
    if (!isConnector(tokens[i]) && !isOtherIon(tokens, i)) return null;
    skipped++;
  }
  return null;
};

/** Where the brackets open that close at the place and hold words alone; 0 where none do. */
const openOf = (tokens: readonly Token[], at: number): number => {
  if (!isMark(tokens[at], ")")) return 0;
  const depth = (tokens[at] as Token).depth;
  let open = at - 1;
  while (open > 0 && (tokens[open] as Token).depth > depth && tokens[open]?.kind === "word") open--;
  return isMark(tokens[open], "(") ? open : 0;
};

const isSource = (token: Token | undefined): boolean => {
  const salt = saltOf(token);
  return salt === "algae" || salt === "coral" || salt === "oyster-shell" || salt === "eggshell";
};

/** "门冬氨酸钾镁": the other mineral of a double salt, without a gap between the salt and the one that is named. */
const isOtherIon = (tokens: readonly Token[], at: number): boolean => {
  const [salt, other, mineral] = [tokens[at - 1], tokens[at] as Token, tokens[at + 1]];
  const isBetween = salt?.end === other.start && other.end === mineral?.start;
  return isBetween && isWord(other, "nutrient") && saltOf(salt) !== null && mineralOf(mineral) !== null;
};

/** "Cloreto de magnésio P.A. hexaidratado": a grade with its points may stand between. */
const VARIANT_REACH = 5;

/** "dihydrate" or "anhydrous" beside or inside a compound name. */
const variantBeside = (tokens: readonly Token[], first: number, last: number): string | null => {
  for (let i = first - 2; i <= last + VARIANT_REACH; i++) {
    const token = tokens[i];
    if (token?.kind === "word" && token.entry?.variant != null) return token.entry.variant;
    if (token?.kind === "word" && token.entry?.salt === "malate" && /^[dд]/.test(token.text)) return "dimagnesium";
    if (i > last && (token?.kind === "number" || mineralOf(token) !== null)) return null;
  }
  return null;
};

const isElementalBeside = (tokens: readonly Token[], first: number, last: number): boolean => {
  const before = tokens[first - 1];
  if (isWord(before, "elemental") || (isConnector(before) && isWord(tokens[first - 2], "elemental"))) return true;
  const after = tokens[last + 1];
  if (isWord(after, "elemental")) return true;
  // "Magnesium citrate 1200 mg (elemental: 192 mg)": what a number of its own follows is not said of the salt.
  const behind = isMark(tokens[last + 3], ":=") ? tokens[last + 4] : tokens[last + 3];
  return isMark(after, "-(,[") && isWord(tokens[last + 2], "elemental") && behind?.kind !== "number";
};

/** True where the salts of two minerals in a row follow their mineral: "calcium carbonate magnesium oxide". */
const ownsSaltBefore = (tokens: readonly Token[], taken: number, first: number): boolean =>
  first > taken && saltOf(tokens[first]) !== null;

/** What a name of another nutrient or substance says. */
const OTHER = { mineral: null, salts: [], elemental: false, sources: [], variant: null };

/** The names of a text in order. A word that is both a salt and a nutrient ("chloride") is a salt beside a mineral. */
export const namesOf = (tokens: readonly Token[]): Name[] => {
  const names: Name[] = [];
  let taken = -1;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    const mineral = mineralOf(token);
    if (mineral === null) {
      const isOther = isWord(token, "nutrient") || isActive(token);
      if (i > taken && isOther && !saltBeforeMineral(tokens, i) && !isOtherIon(tokens, i)) {
        names.push({ ...OTHER, depth: token.depth, first: i, last: i });
        taken = i;
      }
      continue;
    }
    const before = saltBefore(tokens, i, taken + 1);
    const bracketed = saltsInBrackets(tokens, i);
    const after = bracketed.salts.length > 0 ? bracketed : saltsAfter(tokens, i);
    const usesBefore = before !== null && ownsSaltBefore(tokens, taken, before.first);
    // "carbonate de calcium oxyde de magnésium": a salt that leads on to the next mineral is that one's.
    const usesAfter = after.salts.length > 0 && !(usesBefore && leadsToMineral(tokens, after.last));
    const first = usesBefore ? before.first : i;
    const last = usesAfter ? after.last : i;
    const unknown = !usesBefore && !usesAfter && isOfUnknownSalt(tokens, i);
    const salts: SaltFamily[] = unknown
      ? ["unknown"]
      : [...(usesBefore ? [before.salt] : []), ...(usesAfter ? after.salts : [])];
    taken = last;
    if (salts.includes("medicine") || isCounterIon(tokens, first) || isDiluted(tokens, last)) {
      names.push({ ...OTHER, depth: token.depth, first, last });
      continue;
    }
    names.push({
      mineral,
      salts,
      elemental: isElementalBeside(tokens, first, last),
      sources: [],
      variant:
        variantBeside(tokens, first, last) ??
        (mineral === "calcium" && salts.includes("phosphate") ? phosphateOf(tokens, first, last) : null),
      depth: token.depth,
      first,
      last,
    });
  }
  return withSources(tokens, names);
};

/** "Magnesium from magnesium citrate 100 mg" names the element: the compound behind "from" or "as" is its source. */
const withSources = (tokens: readonly Token[], names: readonly Name[]): Name[] => {
  const merged: Name[] = [];
  for (const name of names) {
    const before = merged.at(-1);
    const between = before === undefined ? [] : tokens.slice(before.last + 1, name.first);
    // "Magnesium (elemental) from magnesium bisglycinate": a bracket that says so parts nothing.
    const words = between.filter((token) => !isWord(token, "elemental") && !isMark(token, "()[]"));
    const from =
      words.length > 0 &&
      words.length <= 3 &&
      words.every((token) => token.kind === "word" && token.depth === name.depth) &&
      words.some((token) => isWord(token, "from"));
    if (
      before !== undefined &&
      from &&
      before.mineral !== null &&
      before.mineral === name.mineral &&
      before.salts.length === 0 &&
      before.depth === name.depth
    )
      merged[merged.length - 1] = { ...before, sources: [...before.sources, ...name.salts], last: name.last };
    else merged.push(name);
  }
  return merged;
};

const leadsToMineral = (tokens: readonly Token[], at: number): boolean => {
  for (let i = at + 1; i <= at + 3; i++) {
    if (mineralOf(tokens[i]) !== null) return true;
    if (!isConnector(tokens[i])) return false;
  }
  return false;
};

const saltBeforeMineral = (tokens: readonly Token[], at: number): boolean =>
  saltOf(tokens[at]) !== null && leadsToMineral(tokens, at);
