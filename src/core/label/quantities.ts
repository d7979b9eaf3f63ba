/** The masses of a text. In: tokens. Out: numbers with their unit, without concentrations and weights of a basis. */
import {
  FIRST_UNSPACED,
  isMark,
  isWord,
  mineralOf,
  type NumberToken,
  says,
  type Token,
  type WordToken,
} from "./tokens.ts";

/** Values of a printed mass in mg, the likeliest first; `to` those of the upper end of a range. */
export interface StatedMass {
  readonly values: readonly number[];
  readonly to: readonly number[] | null;
  readonly unit: "mg" | "g" | "µg" | "mmol" | "mEq" | "%";
  readonly bound: "upper" | "lower" | null;
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

/** "10 mg / L-theanine": a letter of a name, no litre. */
export const isLetterOfName = (tokens: readonly Token[], at: number): boolean => {
  const [token, hyphen, name] = [tokens[at], tokens[at + 1], tokens[at + 2]];
  return isMark(hyphen, "-") && name?.kind === "word" && hyphen?.start === token?.end && name.start === hyphen?.end;
};

const isRateUnit = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (isLetterOfName(tokens, at)) return false;
  if (token?.kind === "word")
    return ["l", "kg", "g", "ml"].includes(token.entry?.unit ?? "") || /kg$|^d[lL]$/.test(token.text);
  return token?.kind === "number" && (token.unit === "l" || token.unit === "kg");
};

/** "mg/kg", "mg/dl", "mg/l", "mg/1" (a printed "l"), "mg per litre": a concentration or a dose by weight, no content. */
const isRate = (tokens: readonly Token[], last: number): boolean => {
  for (let i = last + 1; i <= last + 3; i++) {
    const token = tokens[i];
    const next = tokens[i + 1];
    if (!isMark(token, "/") && !isWord(token, "per")) continue;
    if (isRateUnit(tokens, i + 1)) return true;
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
  if (isHundredOfUnit(tokens, at) || shareOf(tokens, at) !== null) return true;
  if (!isWord(tokens[at - 1], "per") || token?.kind !== "number") return false;
  if (token.unit === "g" || isWord(after, "piece")) return true;
  // "Elemental magnesium per 1000 mg", and nothing behind it.
  const per = tokens[at - 1];
  return after === undefined && per?.kind === "word" && /^(?:per|pro|par|por)$/.test(per.text);
};

/** "200 % of the 1000 mg": the share that is said to be of the mass at a place, or null. */
export const shareOf = (tokens: readonly Token[], at: number): NumberToken | null => {
  let before = at - 1;
  while (before > at - 3 && says(tokens[before], "of")) before--;
  const share = tokens[before];
  return before < at - 1 && share?.kind === "number" && share.unit === "%" ? share : null;
};

/** "1.2g×60片", "1,200mg x 90정": where pieces are counted behind it in these scripts, it is what one of them weighs. */
const isPieceWeight = (tokens: readonly Token[], at: number): boolean => {
  const [joint, count, piece] = [tokens[at + 1], tokens[at + 2], tokens[at + 3]];
  const joins = isMark(joint, "×*x/") || isWord(joint, "times") || (joint?.kind === "word" && joint.text === "x");
  // "Magnesium 50 mg + calcium 60 mg/1本": behind a name it is how much one of them holds, but for "1.0g/片×60片".
  const isPack = isMark(tokens[at + 3], "×*x") && isWord(count, "piece");
  if (isMark(joint, "/") && mineralOf(tokens[at - 1]) !== null && !isPack) return false;
  const counted = count?.kind === "number" && count.unit === null ? piece : isMark(joint, "/") ? count : undefined;
  return joins && isWord(counted, "piece") && counted?.kind === "word" && counted.text >= "\u1100";
};

/**
 * True for a unit that may lead its number: "mg 2.500", "(毫克) 500". Without blanks between words, two letters of another
 * word may look like one.
 */
const mayLead = (tokens: readonly Token[], at: number): boolean => {
  const { text, depth } = tokens[at] as WordToken;
  return tokens[at - 1]?.kind !== "number" && (depth > 0 || text < FIRST_UNSPACED);
};

/** "カルシウムMg 120粒": so many pieces behind the symbol of magnesium, written without blanks. */
const isPackSize = (tokens: readonly Token[], at: number): boolean => {
  const next = tokens[at + 1];
  return isWord(next, "piece") && (next as WordToken).text >= FIRST_UNSPACED;
};

/** "g/100g 22.5", "mg/100 ml: 50": the hundred of a unit that stands before its number. */
const isHundredOfUnit = (tokens: readonly Token[], at: number): boolean => {
  const [unit, stroke, hundred] = [tokens[at - 2], tokens[at - 1], tokens[at]];
  return (
    unit?.kind === "word" &&
    unit.entry?.unit != null &&
    isMark(stroke, "/") &&
    hundred?.kind === "number" &&
    (hundred.unit === "g" || hundred.unit === "ml") &&
    hundred.values[0] === 100
  );
};

/**
 * Where a unit stands that its number follows: "mg 2.500", "Calcium (mg) 500", "Calcium, mg: 500", "g/100g 22.5"; null
 * where none does.
 */
const leadingUnit = (tokens: readonly Token[], at: number): { unit: StatedMass["unit"]; first: number } | null => {
  const isBracketed = isMark(tokens[at - 1], ")]") && isMark(tokens[at - 3], "([");
  // "Calcium (mg): 500"
  const isListed = isMark(tokens[at - 1], ":") && isMark(tokens[at - 2], ")]") && isMark(tokens[at - 4], "([");
  const isLabelled = isMark(tokens[at - 1], ":") && isMark(tokens[at - 3], ",");
  const place = isHundredOfUnit(tokens, at - 1) || isListed ? at - 3 : isBracketed || isLabelled ? at - 2 : at - 1;
  const word = tokens[place];
  const unit = word?.kind === "word" && word.entry?.unit != null ? MASS[word.entry.unit] : undefined;
  return unit !== undefined && mayLead(tokens, place) && !isPackSize(tokens, at) ? { unit, first: place } : null;
};

/** Decimals of a printed amount at most. */
const MOST_DECIMALS = 5;

/** "6.50026062": the numbers of several columns in one. */
const isGlued = ({ values }: NumberToken): boolean => {
  const scaled = (values[0] as number) * 10 ** MOST_DECIMALS;
  return Math.abs(scaled - Math.round(scaled)) > 1e-3;
};

/** The masses of a text in order. */
export const quantitiesOf = (tokens: readonly Token[]): Quantity[] => {
  const quantities: Quantity[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== "number") continue;
    if (isGlued(token)) continue;
    const unit = token.unit === null ? undefined : MASS[token.unit];
    const leading = token.unit === null ? leadingUnit(tokens, i) : null;
    if (unit !== undefined) {
      if (!isRate(tokens, i) && !isBasisMass(tokens, i) && !isPieceWeight(tokens, i))
        quantities.push({ number: token, unit, first: i, last: i });
    } else if (leading !== null && !isRate(tokens, i)) quantities.push({ ...leading, number: token, last: i });
  }
  return quantities;
};

/** "400 IU", "U.I. 440": amounts of vitamins, which are no masses. */
export const isUnits = (tokens: readonly Token[], at: number): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token?.kind !== "number") return false;
  return token.unit === "iu" || (token.unit === null && before?.kind === "word" && before.entry?.unit === "iu");
};

export const massOf = (quantity: Quantity): StatedMass => ({
  values: quantity.number.values,
  to: quantity.number.to,
  unit: quantity.unit,
  bound: quantity.number.bound,
});
