/**
 * Printed numbers about a mineral. In: the tokens of one text. Out: claims: which mineral, which number, element or
 * compound, with the percentage beside it; before anything is inferred about servings.
 */
import type { Mineral } from "../model.ts";
import type { BasisStatement } from "./basis.ts";
import type { PercentScheme, SaltFamily } from "./lexicon.ts";
import { type Name, namesOf } from "./names.ts";
import { isMark, isWord, type NumberToken, type Token } from "./scan.ts";

/** Values of a printed mass in mg, the likeliest first; `to` those of the upper end of a range. */
export interface StatedMass {
  readonly values: readonly number[];
  readonly to: readonly number[] | null;
  readonly unit: "mg" | "g" | "µg" | "mmol" | "mEq" | "%";
  readonly bound: "upper" | "lower" | null;
}

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

/** A mass in a text: a number with its unit, or a unit with its number behind it ("mg 2.500"). */
export interface Quantity {
  readonly number: NumberToken;
  readonly unit: StatedMass["unit"];
  readonly first: number;
  readonly last: number;
}

const MASS: Readonly<Record<string, StatedMass["unit"]>> = {
  mg: "mg",
  g: "g",
  µg: "µg",
  mmol: "mmol",
  meq: "mEq",
};

const isRateUnit = (token: Token | undefined): boolean => {
  if (token?.kind === "word")
    return ["l", "kg", "g", "ml"].includes(token.entry?.unit ?? "") || token.text.endsWith("kg");
  return token?.kind === "number" && (token.unit === "l" || token.unit === "kg");
};

/** "mg/kg", "mg/l", "mg/1" (a printed "l"), "mg per litre": a concentration or a dose by weight, no content. */
const isRate = (tokens: readonly Token[], last: number): boolean => {
  for (let i = last + 1; i <= last + 3; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!isMark(token, "/") && !isWord(token, "per")) continue;
    if (isRateUnit(next)) return true;
    const one = next?.kind === "number" && next.unit === null && next.values[0] === 1 && next.end - next.start === 1;
    return isMark(token, "/") && one && !isWord(tokens[i + 2], "piece");
  }
  return false;
};

/** "per 100 g", "100gあたり", "each 500 mg tablet": a mass that an amount is for. */
const isBasisMass = (tokens: readonly Token[], at: number): boolean => {
  const after = tokens[at + 1];
  if (isWord(after, "per") && isWord(after, "contains")) return true;
  const token = tokens[at];
  if (!isWord(tokens[at - 1], "per") || token?.kind !== "number") return false;
  return token.unit === "g" || isWord(after, "piece");
};

/** The masses of a text in order. */
export const quantitiesOf = (tokens: readonly Token[]): Quantity[] => {
  const quantities: Quantity[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== "number") continue;
    const unit = token.unit === null ? undefined : MASS[token.unit];
    const before = tokens[i - 1];
    if (unit !== undefined) {
      if (!isRate(tokens, i) && !isBasisMass(tokens, i)) quantities.push({ number: token, unit, first: i, last: i });
    } else if (
      token.unit === null &&
      before?.kind === "word" &&
      before.entry?.unit != null &&
      tokens[i - 2]?.kind !== "number"
    ) {
      const leading = MASS[before.entry.unit];
      if (leading !== undefined && !isRate(tokens, i))
        quantities.push({ number: token, unit: leading, first: i - 1, last: i });
    }
  }
  return quantities;
};

/** How a name and a mass stand to each other: side by side, in reach, or not related. */
type Link = "tight" | "loose" | null;

/** What stands between a name and the mass after it. Brackets in between are a remark and do not part them. */
const linkForward = (tokens: readonly Token[], name: Name, quantity: Quantity): Link => {
  let words = 0;
  let parted = false;
  for (let i = name.last + 1; i < quantity.first; i++) {
    const token = tokens[i] as Token;
    if (token.depth > name.depth && token.depth > (tokens[quantity.first] as Token).depth) continue;
    if (isMark(token, ",+&") || isWord(token, "and")) parted = true;
    else if (token.kind === "word")
      words += token.entry === null ? 1 : isWord(token, "directions") || isWord(token, "piece") ? 3 : 0;
    else if (token.kind === "number" && token.unit !== "%") words += token.unit === null ? 1 : 0;
  }
  if (words > 6) return null;
  return parted || words > 3 ? "loose" : "tight";
};

/** What stands between a mass and the name after it: "500 mg of elemental calcium". */
const linkBackward = (tokens: readonly Token[], quantity: Quantity, name: Name): Link => {
  let words = 0;
  for (let i = quantity.last + 1; i < name.first; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== "word") {
      if (isMark(token, "-'.")) continue;
      return null;
    }
    if (isWord(token, "equals") && !isWord(token, "from")) return null;
    if (isWord(token, "elemental")) continue;
    if (token.entry !== null && ((isWord(token, "and") && !isWord(token, "per")) || isWord(token, "nutrient")))
      return null;
    if (token.end - token.start > 4 && !isWord(token, "per")) words++;
    if (++words > 3) return null;
  }
  return "tight";
};

const wordsBetween = (
  tokens: readonly Token[],
  from: number,
  to: number,
  role: Parameters<typeof isWord>[1],
): boolean => tokens.slice(Math.max(0, from), to).some((token) => isWord(token, role));

/** The name that a mass belongs to, or null. `used` holds names that have their number already. */
const ownerOf = (
  tokens: readonly Token[],
  names: readonly Name[],
  quantity: Quantity,
  used: ReadonlySet<Name>,
  amountFirst: boolean,
): { name: Name; link: Link; before: boolean } | null => {
  const depth = (tokens[quantity.first] as Token).depth;
  const next = names.find((name) => name.first > quantity.last && name.depth <= depth);
  const previous = names.findLast((name) => name.last < quantity.first && isOpenAt(tokens, name, quantity.first));
  const backward = next === undefined ? null : linkBackward(tokens, quantity, next);
  const forward = previous === undefined ? null : linkForward(tokens, previous, quantity);
  if (next !== undefined && backward !== null) {
    const equals = wordsBetween(tokens, quantity.first - 2, quantity.first, "equals");
    const same = previous !== undefined && previous.mineral === next.mineral;
    // In brackets of its own: "Magnesium (from 2 g magnesium threonate) 144 mg".
    const inside = previous !== undefined && depth > previous.depth && next.depth === depth;
    const takesNext = inside || forward !== "tight" || used.has(previous as Name) || (equals && same) || amountFirst;
    if (takesNext && !(equals && !same && !amountFirst && previous !== undefined && previous.salts.length > 0))
      return { name: next, link: backward, before: true };
  }
  if (previous === undefined || forward === null) return null;
  return { name: previous, link: forward, before: false };
};

/** False where the name stands in brackets that were closed before the place. */
const isOpenAt = (tokens: readonly Token[], name: Name, at: number): boolean => {
  const depth = name.depth;
  if (depth === 0) return true;
  for (let i = name.last + 1; i < at; i++) if ((tokens[i] as Token).depth < depth) return false;
  return true;
};

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

/** Salts named in the brackets or after the "as" that follow a name. */
const sourcesAfter = (tokens: readonly Token[], name: Name, to: number): SaltFamily[] => {
  const salts: SaltFamily[] = [];
  for (let i = name.last + 1; i < to; i++) {
    const token = tokens[i] as Token;
    if (token.depth === 0 && token.kind === "number") break;
    if (token.kind === "word" && token.entry?.salt != null && !salts.includes(token.entry.salt))
      salts.push(token.entry.salt);
  }
  return salts;
};

const isExplicitElement = (tokens: readonly Token[], name: Name, quantity: Quantity, before: boolean): boolean => {
  if (name.elemental) return true;
  const from = before ? quantity.first - 4 : name.first - 3;
  const to = before ? name.first : quantity.first;
  const depth = (tokens[quantity.first] as Token).depth;
  for (let i = Math.max(0, from); i < to; i++)
    if ((tokens[i] as Token).depth > depth) continue;
    else if (isWord(tokens[i], "equals") || isWord(tokens[i], "elemental") || isMark(tokens[i], "=")) return true;
  return false;
};

/** True where "equivalent to" stands between a compound and the number after it: "magnesium oxide eq. to 40 mg". */
const isEquivalent = (tokens: readonly Token[], name: Name, quantity: Quantity): boolean => {
  const depth = (tokens[quantity.first] as Token).depth;
  for (let i = name.last + 1; i < quantity.first; i++)
    if ((tokens[i] as Token).depth <= depth && isWord(tokens[i], "equals") && !isWord(tokens[i], "contains"))
      return true;
  return false;
};

const isTotal = (tokens: readonly Token[], name: Name, quantity: Quantity): boolean => {
  const from = Math.min(name.first, quantity.first) - 3;
  const to = Math.max(name.last, quantity.last);
  return tokens.slice(Math.max(0, from), to).some((token) => isWord(token, "total"));
};

/** Amounts of one sentence that are looked at: the longest panel in one line has some forty. */
const MOST_QUANTITIES = 80;

const massOf = (quantity: Quantity): StatedMass => ({
  values: quantity.number.values,
  to: quantity.number.to,
  unit: quantity.unit,
  bound: quantity.number.bound,
});

const claimOf = (
  tokens: readonly Token[],
  name: Name,
  quantity: Quantity,
  before: boolean,
  basis: BasisStatement | null,
): Claim => {
  const equivalent = !before && name.salts.length > 0 && isEquivalent(tokens, name, quantity);
  const compound = name.salts.length > 0 && !name.elemental && !equivalent;
  const salts =
    name.sources.length > 0
      ? name.sources
      : name.salts.length > 0
        ? name.salts
        : sourcesAfter(tokens, name, before ? tokens.length : quantity.first);
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

/** "magnesium (as citrate, 625 mg) 100 mg": the weight of a bare salt in brackets, beside which the element follows. */
const isSaltWeight = (tokens: readonly Token[], quantity: Quantity): boolean => {
  const depth = (tokens[quantity.first] as Token).depth;
  if (depth === 0) return false;
  let salt = false;
  for (let i = quantity.first - 1; i >= 0 && (tokens[i] as Token).depth >= depth; i--) {
    const token = tokens[i] as Token;
    if (isWord(token, "equals") || (token.kind === "word" && (token.symbol ?? token.entry?.mineral) != null))
      return false;
    if (token.kind === "word" && token.entry?.salt != null) salt = true;
  }
  return salt;
};

/** True for "each" as in "250 mg each"; a word that opens or closes a basis ("per capsule", "당") is none. */
const isEach = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at], "per") &&
  !isWord(tokens[at], "contains") &&
  !isWord(tokens[at], "piece") &&
  !isWord(tokens[at + 1], "piece") &&
  !isWord(tokens[at + 1], "serving");

/** The other mineral of "250 mg each of calcium and magnesium" and "calcium and magnesium, 250 mg each", or null. */
const sharedWith = (tokens: readonly Token[], names: readonly Name[], name: Name, quantity: Quantity): Name | null => {
  const behind = isEach(tokens, quantity.last + 1);
  const ahead = isEach(tokens, quantity.first - 1);
  const after = name.first > quantity.last;
  if (!behind && !(ahead && !after)) return null;
  const at = names.indexOf(name);
  const other = after ? names[at + 1] : names[at - 1];
  if (other === undefined || other.mineral === null || other.mineral === name.mineral) return null;
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
  const quantities = quantitiesOf(tokens).slice(0, MOST_QUANTITIES);
  const claims: Claim[] = [];
  const used = new Set<Name>();
  const amountFirst = quantities.length > 0 && (quantities[0] as Quantity).first < (names[0] as Name).first;
  for (const quantity of quantities) {
    if (isSaltWeight(tokens, quantity)) continue;
    const owner = ownerOf(tokens, names, quantity, used, amountFirst);
    if (owner === null) continue;
    const { name, before, link } = owner;
    if (
      used.has(name) &&
      !(name.salts.length > 0 && isEquivalent(tokens, name, quantity)) &&
      !isRestatement(tokens, claims, name, quantity)
    )
      continue;
    if (isWord(tokens[quantity.last + 2], "excipient") && isMark(tokens[quantity.last + 1], "([")) continue;
    const first = !used.has(name);
    used.add(name);
    if (name.mineral === null || (link === "loose" && !first)) continue;
    claims.push(claimOf(tokens, name, quantity, before, basis));
    const other = sharedWith(tokens, names, name, quantity);
    if (other !== null && !used.has(other)) {
      used.add(other);
      claims.push({ ...claimOf(tokens, other, quantity, other.first > quantity.last, basis) });
    }
  }
  return claims;
};

/** A second number of the same name that restates the first: "200 mg (8.2 mmol)", "1250 mg = 500 mg". */
const isRestatement = (tokens: readonly Token[], claims: readonly Claim[], name: Name, quantity: Quantity): boolean => {
  const previous = claims.at(-1);
  if (previous === undefined || previous.mineral !== name.mineral) return false;
  const between = tokens.slice(name.last + 1, quantity.first);
  return between.some((token) => isMark(token, "=") || isWord(token, "equals"));
};

/** A percentage without a mass: "Calcium 20 %", "50 % of the NRV of magnesium"; null where there is none. */
export const percentClaimOf = (tokens: readonly Token[], basis: BasisStatement | null): Claim | null => {
  const names = namesOf(tokens).filter((name) => name.depth === 0);
  const name = names.find((candidate) => candidate.mineral !== null);
  if (name === undefined || name.mineral === null || name.salts.length > 0) return null;
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== "number" || token.unit !== "%" || token.values[0] === undefined || token.values[0] <= 0)
      continue;
    return {
      mineral: name.mineral,
      stated: { values: token.values, to: token.to, unit: "%", bound: token.bound },
      measure: "percent",
      salts: [],
      variant: null,
      total: false,
      explicit: false,
      percent: null,
      scheme: schemeOf(tokens),
      basis,
      start: token.start,
      end: token.end,
    };
  }
  return null;
};
