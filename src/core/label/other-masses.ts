/**
 * Masses beside a mineral's name that are not how much of the element there is: what a source weighs, a part of a
 * total, an amount of both minerals. In: tokens, names and masses of a sentence. Out: yes or no.
 */
import type { Mineral } from "../model.ts";
import type { Name } from "./names.ts";
import type { Quantity } from "./quantities.ts";
import { isMark, isSalt, isWord, mineralOf, type Token } from "./tokens.ts";

/** "1622 mg of dihydrate" */
const isSaltOrHydrate = (token: Token): boolean =>
  isSalt(token) || (token.kind === "word" && token.entry?.variant != null);

const NEAR = 4;

/** "Magnesium from 1200 mg magnesium citrate: 190 mg": the weight of a source outside of brackets. */
export const isWeightOfSource = (tokens: readonly Token[], { first, last }: Quantity): boolean =>
  isWord(tokens[first - 1], "from") &&
  !isWord(tokens[first - 1], "equals") &&
  tokens.slice(last + 1, last + 1 + NEAR).some(isSaltOrHydrate);

interface Whole {
  readonly mineral: Mineral;
  readonly measure: "elemental" | "compound" | "percent";
}

/** "300 mg of magnesium, of which 200 mg from oxide": the part of one source in an amount that is stated as a whole. */
export const isPartOfTotal = (
  tokens: readonly Token[],
  claims: readonly Whole[],
  { mineral, salts }: Name,
  { last }: Quantity,
): boolean => {
  const whole = claims.at(-1);
  if (whole === undefined || whole.mineral !== mineral || whole.measure !== "elemental" || salts.length > 0)
    return false;
  const behind = tokens.slice(last + 1, last + 1 + NEAR);
  const salt = behind.findIndex(isSalt);
  return salt >= 0 && !behind.slice(0, salt).some((token) => token.kind === "number" || isMark(token, ",;.)"));
};

/** "750 mg of calcium and magnesium": one amount for two minerals together, which says nothing of either. */
export const isOfBoth = (
  tokens: readonly Token[],
  names: readonly Name[],
  quantities: readonly Quantity[],
): boolean => {
  const minerals = names.filter(({ mineral, depth }) => mineral !== null && depth === 0);
  const [one, other, more] = minerals;
  if (quantities.length !== 1 || one === undefined || other === undefined || more !== undefined) return false;
  if (one.mineral === other.mineral || one.salts.length > 0 || other.salts.length > 0) return false;
  const joint = tokens.slice(one.last + 1, other.first);
  return joint.length <= 2 && joint.some((token) => isWord(token, "and") || isMark(token, "&+/"));
};

/** "Algae standardised to 32 % calcium 1000 mg": what has so much of the mineral in it weighs that, not the mineral. */
export const isShareOfSource = (tokens: readonly Token[], { first }: Name, quantity: Quantity): boolean => {
  if (quantity.first < first) return false;
  const at = tokens.slice(0, first).findLastIndex((token) => token.kind === "number");
  const share = tokens[at];
  if (at < first - 3 || share?.kind !== "number" || share.unit !== "%" || share.depth > 0) return false;
  // "Calcium 800 mg/100 % NRV, magnesium 300 mg": the share of a reference value ends what stands before it.
  return tokens[at - 1]?.kind === "word" && tokens.slice(at + 1, first).every(({ kind }) => kind === "word");
};

/**
 * "magnesium (as citrate, 625 mg) 100 mg", "calcium (from 1,625 mg oyster shell) 650 mg": what a source in brackets
 * weighs, where the element follows the brackets or a bare salt stands in them.
 */
export const isSourceWeight = (tokens: readonly Token[], quantity: Quantity): boolean => {
  const depth = (tokens[quantity.first] as Token).depth;
  if (depth === 0) return isWeightOfSource(tokens, quantity);
  let salt = false;
  for (let i = quantity.first - 1; i >= 0 && (tokens[i] as Token).depth >= depth; i--) {
    const token = tokens[i] as Token;
    if (isWord(token, "equals") || (token.kind === "word" && (token.symbol ?? token.entry?.mineral) != null))
      return false;
    if (isSalt(token)) salt = true;
  }
  return salt || isFollowedOutside(tokens, quantity, depth);
};

const isFollowedOutside = (tokens: readonly Token[], quantity: Quantity, depth: number): boolean => {
  const out = tokens.findIndex((token, at) => at > quantity.last && token.depth < depth);
  if (out < 0) return false;
  const inside = tokens.slice(quantity.last + 1, out);
  const element =
    inside.some((token) => isWord(token, "elemental")) ||
    (inside.some((token) => mineralOf(token) !== null) && !inside.some(isSalt));
  const behind = tokens.slice(out, out + 4);
  const mass = behind.findIndex((token) => token.kind === "number" && (token.unit === "mg" || token.unit === "g"));
  return mass >= 0 && !element && !behind.slice(0, mass).some((token) => isWord(token, "and") || isMark(token, ",;."));
};
