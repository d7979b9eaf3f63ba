/**
 * Printed numbers about a mineral. In: the tokens of one text. Out: claims: which mineral, which number, element or
 * compound, with the percentage beside it; before anything is inferred about servings.
 */
import { mgPerMmol } from "../minerals.ts";
import type { Mineral } from "../model.ts";
import { isReferenceValue } from "./asides.ts";
import type { BasisStatement } from "./basis.ts";
import type { PercentScheme, SaltFamily } from "./lexicon.ts";
import { bracketedAt, isRestated, ownerOf } from "./links.ts";
import { type Name, namesOf } from "./names.ts";
import { isOfBoth, isPartOfTotal, isShareOfSource, isSourceWeight } from "./other-masses.ts";
import { pairOf } from "./pairs.ts";
import { massOf, type Quantity, quantitiesOf, type StatedMass } from "./quantities.ts";
import { isMark, isSalt, isWord, mineralOf, says, type Token } from "./tokens.ts";

export interface Claim {
  readonly mineral: Mineral;
  readonly stated: StatedMass;
  readonly measure: "elemental" | "compound" | "percent";
  /** Salts of the compound, or the sources named for the element. */
  readonly salts: readonly SaltFamily[];
  readonly variant: string | null;
  /** True where a word says that it is the sum of several sources. */
  readonly total: boolean;
  /** True where a word says that the number is the element ("elemental", "of which", "equivalent to"). */
  readonly explicit: boolean;
  /** The percentage printed beside it, and the scheme its words name. */
  readonly percent: number | null;
  readonly scheme: PercentScheme | null;
  readonly basis: BasisStatement | null;
  /** Place of the number in the text. */
  readonly start: number;
  readonly end: number;
}

const percentAfter = (tokens: readonly Token[], last: number): number | null => {
  for (let i = last + 1; i <= last + 6 && i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind === "number")
      return token.unit === "%" && token.to === null ? (token.values.at(-1) as number) : null;
    if (isMark(token, "%")) {
      const number = tokens[i + 1];
      return number?.kind === "number" && number.unit === null ? (number.values.at(-1) as number) : null;
    }
    if (token.kind === "word" && (token.entry?.mineral != null || isWord(token, "nutrient"))) return null;
  }
  return null;
};

/** The scheme of reference values that the words of the text name, or null. */
export const schemeOf = (tokens: readonly Token[]): PercentScheme | null => {
  for (const token of tokens) if (token.kind === "word" && token.entry?.scheme != null) return token.entry.scheme;
  return null;
};

/** Salts named in the brackets or after the "as" that follow a name; what an "and" adds to it is a thing of its own. */
const sourcesAfter = (tokens: readonly Token[], name: Name, to: number): SaltFamily[] => {
  const salts: SaltFamily[] = [];
  for (let i = name.last + 1; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.depth === 0 && token.kind === "number") break;
    const added = isWord(tokens[i - 1], "and") || isMark(tokens[i - 1], ",");
    if (added && token.depth <= name.depth && mineralOf(token) !== null) break;
    if (token.kind === "word" && token.entry?.salt != null && !salts.includes(token.entry.salt))
      salts.push(token.entry.salt);
  }
  return salts;
};

/** "Equivalent to"; but "magnesium aspartate in terms of the dry (100 %) substance 140 mg" is a salt without its water. */
const isEquals = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at], "equals") && ![1, 2].some((step) => isWhole(tokens[at + step]));

const isWhole = (token: Token | undefined): boolean =>
  says(token, "dry") || (token?.kind === "number" && token.unit === "%" && token.values[0] === 100);

const isExplicitElement = (tokens: readonly Token[], name: Name, quantity: Quantity, before: boolean): boolean => {
  if (name.elemental) return true;
  const from = before ? quantity.first - 4 : name.first - 3;
  // "1000 mg kalsiyuma eşdeğer": in some languages the word stands behind the name.
  const to = before
    ? Math.min(tokens.length, name.last + (isMark(tokens[name.last + 1], "-") ? 3 : 2))
    : quantity.first;
  const depth = (tokens[quantity.first] as Token).depth;
  for (let i = Math.max(0, from); i < to; i++)
    if ((tokens[i] as Token).depth > depth) continue;
    else if (isEquals(tokens, i) || isWord(tokens[i], "elemental") || isMark(tokens[i], "=")) return true;
  return false;
};

/** "Magnesium oxide 400 mg (241 mg elemental)": brackets that hold an amount of the element and no name. */
const isElementInBrackets = (tokens: readonly Token[], { first: at, last }: Quantity): boolean => {
  const first = isMark(tokens[at - 1], ":=") ? at - 1 : at;
  const [before, after] = [tokens[first - 1], tokens[last + 1]];
  const isOpen = isMark(before, "([") || (isWord(before, "elemental") && isMark(tokens[first - 2], "([,"));
  const isClosed = isMark(after, ")]") || (isWord(after, "elemental") && isMark(tokens[last + 2], ")]"));
  return isOpen && isClosed && (isWord(before, "elemental") || isWord(after, "elemental"));
};

/** True where "equivalent to" stands between a compound and the number after it: "magnesium oxide eq. to 40 mg". */
const isEquivalent = (tokens: readonly Token[], name: Name, quantity: Quantity): boolean => {
  if (isElementInBrackets(tokens, quantity)) return true;
  const depth = (tokens[quantity.first] as Token).depth;
  for (let i = name.last + 1; i < quantity.first; i++)
    if ((tokens[i] as Token).depth <= depth && isEquals(tokens, i) && !isWord(tokens[i], "contains")) return true;
  return false;
};

/**
 * "Calcium carbonate (in terms of calcium) 500 mg", "magnesium citrate 100 mg (elemental magnesium)": brackets beside
 * the amount of a salt that name the element and hold no number of their own.
 */
const isReckonedAsElement = (tokens: readonly Token[], name: Name, { last }: Quantity): boolean =>
  [name.last + 1, last + 1].some((at) => {
    if (!isMark(tokens[at], "([")) return false;
    const from = tokens.slice(at + 1);
    const { depth } = tokens[at] as Token;
    const closed = from.findIndex((token) => token.depth < depth);
    const words = from.slice(0, closed < 0 ? 0 : closed).filter((token) => token.kind === "word");
    return (
      from.slice(0, Math.max(0, closed)).every(({ kind }) => kind !== "number") &&
      words.some((word) => mineralOf(word) === name.mineral) &&
      words.every((word) => word.entry?.salt == null) &&
      words.some((word) => isWord(word, "elemental") || says(word, "reckonedAs"))
    );
  });

/** How far rounding on labels may be off. */
const ROUNDED = 0.03;

/** "Magnesium glycerophosphate 97.2 mg (4 mmol)": so many mmol weigh that much as the element only. */
const isElementByIons = (tokens: readonly Token[], { mineral }: Name, { number, last, unit }: Quantity): boolean => {
  const ions = bracketedAt(tokens, last + 1);
  if (mineral === null || ions === null || ions.unit !== "mmol" || unit !== "mg") return false;
  const mg = (ions.values.at(-1) as number) * mgPerMmol[mineral];
  return number.values.some((value) => Math.abs(value - mg) <= ROUNDED * mg);
};

const isTotal = (tokens: readonly Token[], name: Name, quantity: Quantity): boolean => {
  const from = Math.min(name.first, quantity.first) - 3;
  const to = Math.max(name.last, quantity.last);
  return tokens.slice(Math.max(0, from), to).some((token) => isWord(token, "total"));
};

/**
 * "Magnesium oxide equivalent to 100 mg magnesium", "calcium citrate 711 mg (equiv. calcium 150 mg)": the salts that the
 * element of an amount comes from.
 */
const saltsBefore = (
  tokens: readonly Token[],
  names: readonly Name[],
  name: Name,
  quantity: Quantity,
): readonly SaltFamily[] => {
  const source = names[names.indexOf(name) - 1];
  return source?.mineral === name.mineral && isEquivalent(tokens, source, quantity) ? source.salts : [];
};

/** "3 tablets daily (max. 1500 mg calcium)": the most of something. */
const isMost = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at - 1], "maximum") || (isMark(tokens[at - 1], ".:") && isWord(tokens[at - 2], "maximum"));

/** Amounts of one sentence that are looked at: the longest panel in one line has some forty. */
const MOST_QUANTITIES = 80;

const claimOf = (
  tokens: readonly Token[],
  names: readonly Name[],
  name: Name,
  quantity: Quantity,
  before: boolean,
  basis: BasisStatement | null,
): Claim => {
  const equivalent =
    name.salts.length > 0 &&
    ((!before && isEquivalent(tokens, name, quantity)) ||
      isReckonedAsElement(tokens, name, quantity) ||
      isElementByIons(tokens, name, quantity));
  const compound = name.salts.length > 0 && !name.elemental && !equivalent;
  const salts =
    [name.sources, name.salts, saltsBefore(tokens, names, name, quantity)].find((families) => families.length > 0) ??
    sourcesAfter(tokens, name, before ? tokens.length : quantity.first);
  return {
    mineral: name.mineral as Mineral,
    stated: massOf(quantity),
    measure: compound ? "compound" : "elemental",
    salts,
    variant: name.variant,
    total: isTotal(tokens, name, quantity),
    explicit: !compound && (equivalent || isExplicitElement(tokens, name, quantity, before)),
    percent: percentAfter(tokens, quantity.last),
    scheme: null,
    basis,
    start: (tokens[quantity.first] as Token).start,
    end: (tokens[quantity.last] as Token).end,
  };
};

/** True for "each" as in "250 mg each"; a word that opens or closes a basis ("per capsule", "당") is none. */
const isEach = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at], "per") &&
  !isWord(tokens[at], "contains") &&
  !isWord(tokens[at], "piece") &&
  !isWord(tokens[at + 1], "piece") &&
  !isWord(tokens[at + 1], "serving");

/** "je 250 mg Calcium und Magnesium", "po 250 mg kalcija in magnezija": "je" deals out in German, and is a verb elsewhere. */
const isDealt = (token: Token | undefined, joint: Token | undefined): boolean =>
  token?.kind === "word" &&
  (/^(?:jeweils|po|по)$/.test(token.text) || (token.text === "je" && joint?.kind === "word" && joint.text === "und"));

/** The other mineral of "250 mg each of calcium and magnesium" and "calcium and magnesium, 250 mg each", or null. */
const sharedWith = (tokens: readonly Token[], names: readonly Name[], name: Name, quantity: Quantity): Name | null => {
  const behind = isEach(tokens, quantity.last + 1);
  const ahead = isEach(tokens, quantity.first - 1);
  const after = name.first > quantity.last;
  const dealt = after && isDealt(tokens[quantity.first - 1], tokens[name.last + 1]);
  if (!behind && !dealt && !(ahead && !after)) return null;
  const at = names.indexOf(name);
  const other = after ? names[at + 1] : names[at - 1];
  if (other === undefined || other.mineral === null || other.mineral === name.mineral) return null;
  if (dealt && tokens[other.last + 1]?.kind === "number") return null;
  const [first, second] = after ? [name, other] : [other, name];
  const joint = tokens
    .slice(first.last + 1, second.first)
    .filter((token) => token.depth <= first.depth && !isMark(token, ")]"));
  return joint.length <= 2 && joint.some((token) => isWord(token, "and") || isMark(token, "&+,/")) ? other : null;
};

/**
 * The claims of one segment of a text. Each mass goes to the name beside it: the one after it where the text puts
 * amounts first, otherwise the one before it; a mass beside another nutrient is that nutrient's.
 */
export const claimsOf = (tokens: readonly Token[], basis: BasisStatement | null): Claim[] => {
  const names = namesOf(tokens);
  if (!names.some((name) => name.mineral !== null)) return [];
  const quantities = quantitiesOf(tokens)
    .filter(({ first }) => !isReferenceValue(tokens, first) && !isMost(tokens, first))
    .slice(0, MOST_QUANTITIES);
  const claims: Claim[] = [];
  const used = new Set<Name>();
  const pair = pairOf(tokens, names, quantities);
  for (const [at, name] of (pair?.names ?? []).entries()) {
    const quantity = pair?.quantities[at] as Quantity;
    used.add(name);
    if (name.mineral === null || quantity.unit === "µg") continue;
    claims.push(claimOf(tokens, names, name, quantity, name.first > quantity.last, basis));
  }
  // "Per 1 sachet (5 g): magnesium 150 mg, vitamin B6 2 mg": what brackets say of the serving opens no list.
  const opening = quantities.find(({ first }) => (tokens[first] as Token).depth <= (names[0] as Name).depth);
  const amountFirst = opening !== undefined && opening.first < (names[0] as Name).first;
  for (const quantity of quantities) {
    const isSource = isSourceWeight(tokens, quantity) && !isRestated(tokens, quantity);
    if (isSource || pair?.quantities.some(({ last }) => last === quantity.last)) continue;
    const owner = ownerOf(tokens, names, quantity, used, amountFirst);
    if (owner === null) continue;
    const { name, before, link } = owner;
    if (isPartOfTotal(tokens, claims, name, quantity) || isShareOfSource(tokens, name, quantity)) continue;
    if (
      used.has(name) &&
      !(name.salts.length > 0 && isEquivalent(tokens, name, quantity)) &&
      !isRestatement(tokens, claims, name, quantity)
    )
      continue;
    if (isWord(tokens[quantity.last + 2], "excipient") && isMark(tokens[quantity.last + 1], "([")) continue;
    const first = !used.has(name);
    used.add(name);
    // "470 mg of a magnesium salt, which equals 48 mg": right behind such a word a comma parts nothing.
    const isEqual = quantity.unit === "mg" && isWord(tokens[quantity.first - 1], "equals");
    const isLoose = link === "loose" && !first && !isEqual;
    // No label gives the two minerals in micrograms: those are of a vitamin that is their salt.
    if (name.mineral === null || quantity.unit === "µg" || isLoose || isSourceOfOther(tokens, names, name)) continue;
    const other = sharedWith(tokens, names, name, quantity);
    if (other === null && isOfBoth(tokens, names, quantities)) continue;
    claims.push(claimOf(tokens, names, name, quantity, before, basis));
    if (other !== null && !used.has(other)) {
      used.add(other);
      claims.push({ ...claimOf(tokens, names, other, quantity, other.first > quantity.last, basis) });
    }
  }
  return claims;
};

/** "Vitamin C (as calcium ascorbate 1200 mg)": in the brackets behind another nutrient the salt is its source. */
const isSourceOfOther = (tokens: readonly Token[], names: readonly Name[], name: Name): boolean => {
  if (name.depth === 0 || name.salts.length === 0 || !isWord(tokens[name.first - 1], "from")) return false;
  const owner = names[names.indexOf(name) - 1];
  return isMark(tokens[name.first - 2], "([") && owner?.mineral === null && owner.depth < name.depth;
};

/** A second number of the same name that restates the first: "5 mmol (120 mg)", "1250 mg = 500 mg". */
const isRestatement = (tokens: readonly Token[], claims: readonly Claim[], name: Name, quantity: Quantity): boolean => {
  const previous = claims.at(-1);
  if (previous === undefined || previous.mineral !== name.mineral) return false;
  if (isRestated(tokens, quantity)) return true;
  const between = tokens.slice(name.last + 1, quantity.first);
  // "200 mg, of which citrate 1000 mg"
  return between.some((token) => isMark(token, "=") || isWord(token, "equals")) && !isSalt(tokens[quantity.first - 1]);
};
