/**
 * Where a mineral is named and yet no dose of it is stated: it is the counter-ion of a medicine's active substance, or
 * diluted to a homeopathic potency. In: tokens and the place of a mineral's name. Out: yes or no.
 */
import type { Mineral } from "../model.ts";
import type { SaltFamily } from "./lexicon.ts";
import { isMark, isUnknown, isWord, mineralOf, says, type Token } from "./tokens.ts";

/** Substances that their salts are named and measured after, whatever mineral they are bound to. */
const ACTIVE_FAMILIES: ReadonlySet<SaltFamily> = new Set(["medicine", "folinate"]);

/** True for a word that names the active substance of a medicine. */
export const isActive = (token: Token | undefined): boolean => {
  if (token?.kind !== "word") return false;
  if (token.entry === null) return says(token, "activeEnding");
  return token.entry.salt !== null && ACTIVE_FAMILIES.has(token.entry.salt);
};

/** Names of substances are longer. */
const LEAST_LETTERS = 5;

/** "magnésico", "cálcica", "calcique", "calcicum": adjectives of salts, and of nothing else. */
const ADJECTIVE = /^(?:calci|magne[sz]i)(?:c|qu)/;

const isAdjective = (token: Token | undefined): boolean =>
  token?.kind === "word" && ADJECTIVE.test(token.text + token.rest);

const NEAR = 2;

/** The unknown word that stands with a mineral's name: "zelocarb calcium", "Zelocarb-Calcium"; null where there is none. */
const partnerOf = (tokens: readonly Token[], first: number): (Token & { kind: "word" }) | null => {
  const before = isMark(tokens[first - 1], "-") ? tokens[first - 2] : tokens[first - 1];
  return isUnknown(before, LEAST_LETTERS) && !says(before, "ofElement") ? before : null;
};

const isSameSubstance = (a: string, b: string): boolean => a.slice(0, -1) === b.slice(0, a.length - 1);

/** True where the word has a mass of its own elsewhere: "zelocarb calcium 55 mg equivalent to zelocarb 50 mg". */
const isRestated = (tokens: readonly Token[], partner: Token & { kind: "word" }): boolean =>
  tokens.some((token) => isWord(token, "equals")) &&
  tokens.some(
    (token, at) =>
      token !== partner &&
      isUnknown(token, LEAST_LETTERS) &&
      isSameSubstance(partner.text, token.text) &&
      tokens
        .slice(Math.max(0, at - NEAR), at + NEAR)
        .some((other) => other.kind === "number" && other.unit !== null && other.unit !== "%"),
  );

/** "Esomeprazole 20 mg (as magnesium trihydrate 22.3 mg)": brackets right behind an active substance and its amount. */
const isInBracketsOfActive = (tokens: readonly Token[], first: number): boolean => {
  const depth = tokens[first]?.depth ?? 0;
  if (depth === 0) return false;
  const open = tokens.slice(0, first).findLastIndex((token) => isMark(token, "([") && token.depth === depth);
  return open >= 0 && tokens.slice(Math.max(0, open - NEAR), open).some(isActive);
};

/** True where the mineral at `first` is the counter-ion of an active substance before it. */
export const isCounterIon = (tokens: readonly Token[], first: number): boolean => {
  if (isInBracketsOfActive(tokens, first)) return true;
  const partner = partnerOf(tokens, first);
  return partner !== null && (isAdjective(tokens[first]) || isRestated(tokens, partner));
};

/** The minerals that stand right beside a medicine's substance: "metamizole magnesium", "esomeprazolmagnesium". */
export const mineralsBoundIn = (tokens: readonly Token[]): readonly Mineral[] =>
  tokens.flatMap((token, at) => {
    const mineral = mineralOf(token);
    const beside = [at - 2, at - 1, at, at + 1].map((place) => tokens[place]);
    return mineral !== null && beside.some((other) => isActive(other) && !isFolinate(other)) ? [mineral] : [];
  });

/** Folates are in supplements beside the minerals, too. */
const isFolinate = (token: Token | undefined): boolean => token?.kind === "word" && token.entry?.salt === "folinate";

/** D4 and up, C, CH, X and LM: lower decimal ones are vitamins on labels ("D3"). */
const POTENCY = /^(?:d(?:[4-9]|[1-9]\d)|ch?\d{1,3}|x\d{1,3}|lm\d+)$/;

/** True where a potency stands behind the name that ends at `last`: "Magnesium phosphoricum Trit. D6 250 mg". */
export const isDiluted = (tokens: readonly Token[], last: number): boolean => {
  for (let i = last + 1; i <= last + 5; i++) {
    const token = tokens[i];
    if (token === undefined || mineralOf(token) !== null || isMark(token, ",;+&")) return false;
    if (token.kind === "word" && POTENCY.test(token.text)) return i > last + 1 || token.text.startsWith("d");
    if (token.kind !== "number") continue;
    const next = tokens[i + 1];
    return token.unit === null && next?.kind === "word" && /^(?:ch|dh|x|xh|c|d)$/.test(next.text);
  }
  return false;
};
