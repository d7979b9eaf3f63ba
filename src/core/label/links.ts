/** Which name a mass belongs to. In: names and masses of a sentence. Out: the owner of a mass, or null. */
import type { Name } from "./names.ts";
import type { Quantity } from "./quantities.ts";
import { isMark, isUnknown, isWord, type NumberToken, says, type Token } from "./tokens.ts";

/** How a name and a mass stand to each other: side by side, in reach, or not related. */
type Link = "tight" | "loose" | null;

/** Shorter unknown words are little ones: "of", "with". */
const LEAST_LETTERS = 4;

/** "Valerian, magnesium, balm 80 mg", "magnesium and 300 mg valerian root": the mass of something no lexicon knows. */
const isOfUnknown = (tokens: readonly Token[], name: Name, { first, last }: Quantity): boolean => {
  // "Magnesium, naturally in the algae 18 mg (4.8 %)": a share of its reference value is a mineral's.
  const share = tokens.slice(last + 1, last + 3).find(({ kind }) => kind === "number");
  if (name.first === 0 && share?.kind === "number" && share.unit === "%") return false;
  const between = tokens.slice(name.last + 1, first).filter(({ depth }) => depth <= name.depth);
  const parted = between.findLastIndex((token) => isMark(token, ",+&") || isWord(token, "and"));
  if (parted < 0) return false;
  const after = between.slice(parted + 1);
  if (after.length === 0) return isUnknown(tokens[last + 1], LEAST_LETTERS);
  const isPlain = (token: Token): boolean => token.kind === "word" || isMark(token, ")");
  return after.some((token) => isUnknown(token, LEAST_LETTERS)) && after.every(isPlain);
};

/** What stands between a name and the mass after it. Brackets in between are a remark and do not part them. */
const linkForward = (tokens: readonly Token[], name: Name, quantity: Quantity): Link => {
  if (isOfUnknown(tokens, name, quantity)) return null;
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
  // "One tablet of 1000 mg has magnesium 300 mg in it": what the piece weighs.
  const own = tokens[name.last + 1];
  if (isWord(tokens[quantity.first - 1], "piece") && own?.kind === "number" && own.unit === "mg") return null;
  const { depth } = tokens[quantity.first] as Token;
  // "equivalent to 500 mg (12.5 mmol) calcium": only there the brackets are a remark; a panel's line goes on behind them.
  const remarks =
    wordsBetween(tokens, quantity.first - 2, quantity.first, "equals") || isInOtherUnits(tokens, quantity);
  const restated = isRestated(tokens, quantity);
  for (let i = quantity.last + 1; i < name.first; i++) {
    const token = tokens[i] as Token;
    if (remarks && (token.depth > depth || isMark(token, ")"))) continue;
    if (restated && i === quantity.last + 1) continue;
    // The same word in another language: "250 mg तात्विक (elemental) calcium".
    if (isMark(token, "(") && isWord(tokens[i + 1], "elemental") && isMark(tokens[i + 2], ")")) {
      i += 2;
      continue;
    }
    if (token.kind !== "word") {
      // "360 mg of pure, elemental magnesium": a comma between adjectives.
      const isBetween = isMark(token, ",") && i > quantity.last + 1 && isWord(tokens[i + 1], "elemental");
      if (isMark(token, "-'.") || isBetween) continue;
      return null;
    }
    if (isWord(token, "equals") && !isWord(token, "from")) return null;
    // "A capsule of 700 mg contains magnesium": the weight of what contains it.
    if (isWord(token, "contains") && !isWord(token, "per")) return null;
    if (isWord(token, "elemental") || says(token, "ofSource")) continue;
    if (token.entry !== null && ((isWord(token, "and") && !isWord(token, "per")) || isWord(token, "nutrient")))
      return null;
    if (token.end - token.start > 4 && !isWord(token, "per")) words++;
    if (++words > 3) return null;
  }
  return "tight";
};

const isOfIons = ({ unit }: NumberToken): boolean => unit === "mmol" || unit === "meq";

/** The number that brackets hold alone from the token `at` on, or null. */
export const bracketedAt = (tokens: readonly Token[], at: number): NumberToken | null => {
  const inside = isMark(tokens[at + 1], "=") ? at + 2 : at + 1;
  const [open, number, close] = [tokens[at], tokens[inside], tokens[inside + 1]];
  return isMark(open, "([") && number?.kind === "number" && isMark(close, ")]") ? number : null;
};

/** "243 mg (10 mmol) magnesium": the same amount once more. */
const isInOtherUnits = (tokens: readonly Token[], { last, number }: Quantity): boolean => {
  const again = bracketedAt(tokens, last + 1);
  return again !== null && isOfIons(again) && !isOfIons(number);
};

/** "7 mEq (84 mg) magnesium": brackets around the amount itself, behind the same in ions. */
export const isRestated = (tokens: readonly Token[], { first, number }: Quantity): boolean => {
  const before = tokens[first - 2];
  return (
    before?.kind === "number" && isOfIons(before) && !isOfIons(number) && bracketedAt(tokens, first - 1) === number
  );
};

/** "Calcium carbonate that is 600 mg calcium-equivalent": in some languages the word stands behind the element. */
const isEqualBehind = (tokens: readonly Token[], name: Name, salt: Name | undefined): boolean => {
  const behind = isMark(tokens[name.last + 1], "-") ? name.last + 2 : name.last + 1;
  return (
    isWord(tokens[behind], "equals") &&
    name.salts.length === 0 &&
    (salt?.salts.length ?? 0) > 0 &&
    tokens[behind + 1]?.kind !== "number"
  );
};

const wordsBetween = (
  tokens: readonly Token[],
  from: number,
  to: number,
  role: Parameters<typeof isWord>[1],
): boolean => tokens.slice(Math.max(0, from), to).some((token) => isWord(token, role));

/** The name that a mass belongs to, or null. `used` holds names that have their number already. */
export const ownerOf = (
  tokens: readonly Token[],
  names: readonly Name[],
  quantity: Quantity,
  used: ReadonlySet<Name>,
  amountFirst: boolean,
): { name: Name; link: Link; before: boolean } | null => {
  const depth = (tokens[quantity.first] as Token).depth;
  const next = names.find((name) => name.first > quantity.last && name.depth <= depth);
  const nearest = names.findLast((name) => name.last < quantity.first && isOpenAt(tokens, name, quantity.first));
  const previous = nearest === undefined ? undefined : (madeFrom(tokens, names, nearest) ?? nearest);
  const backward = next === undefined ? null : linkBackward(tokens, quantity, next);
  const forward = previous === undefined ? null : linkForward(tokens, previous, quantity);
  // "Magnesium with 10 mg vitamin B6": right before a name that has no other amount, and behind a word for "with".
  const isNextOnly =
    next !== undefined &&
    next.mineral === null &&
    next.first === quantity.last + 1 &&
    !hasAmountBehind(tokens, next) &&
    isUnknown(tokens[quantity.first - 1]);
  if (isNextOnly) return { name: next, link: "tight", before: true };
  // "Magnesium carbonate 67 mg bismuth subcarbonate 3 mg calcium carbonate 521 mg": of something no lexicon knows.
  const isOfNone =
    next !== undefined &&
    !amountFirst &&
    used.has(previous as Name) &&
    isUnknown(tokens[quantity.first - 1], LEAST_LETTERS) &&
    isMass(tokens[next.last + 1]);
  if (isOfNone) return null;
  if (next !== undefined && backward !== null) {
    const equals =
      wordsBetween(tokens, quantity.first - 2, quantity.first, "equals") || isEqualBehind(tokens, next, previous);
    const same = previous !== undefined && previous.mineral === next.mineral;
    // In brackets of its own: "Magnesium (from 2 g magnesium threonate) 144 mg".
    const inside = previous !== undefined && depth > previous.depth && next.depth === depth;
    // "How much elemental magnesium: 1000 mg magnesium citrate equals 160 mg": the salt's own equation.
    const isEquation =
      same && next.salts.length > 0 && previous.salts.length === 0 && isWord(tokens[next.last + 1], "equals");
    // "D3 600 mg calcium": the vitamin before it has no weight in it, and no other amount follows the mineral.
    const nextOnly = previous?.mineral === null && !hasAmountBehind(tokens, next);
    // "Magnesium glycinate with 400 mg of elemental magnesium"
    const isOfElement =
      same &&
      next.salts.length === 0 &&
      wordsBetween(tokens, quantity.last + 1, next.first, "elemental") &&
      !hasAmountBehind(tokens, next);
    const takesNext =
      inside ||
      isEquation ||
      isOfElement ||
      nextOnly ||
      forward !== "tight" ||
      used.has(previous as Name) ||
      (equals && same) ||
      amountFirst;
    // "Calcium ascorbate 562 mg (equivalent to 500 mg ascorbic acid)"; "equivalent to 241 mg vitamin B6 5 mg" goes on.
    const isOfSalt = equals && !same && !amountFirst && previous !== undefined && previous.salts.length > 0;
    if (takesNext && !(isOfSalt && (next.mineral !== null || goesOn(tokens, next))))
      return { name: next, link: backward, before: true };
  }
  if (previous !== undefined && forward !== null) return { name: previous, link: forward, before: false };
  const inBrackets = names.find((name) => isAloneBehind(tokens, name, quantity));
  return inBrackets === undefined ? null : { name: inBrackets, link: "tight", before: true };
};

/** "Magnesium from 1200 mg magnesium citrate: 200 mg": what a salt with its weight is the source of; null for any other name. */
const madeFrom = (tokens: readonly Token[], names: readonly Name[], salt: Name): Name | null => {
  const [from, weight] = [tokens[salt.first - 2], tokens[salt.first - 1]];
  const name = names[names.indexOf(salt) - 1];
  const isSource = isWord(from, "from") && weight?.kind === "number" && weight.unit !== null && salt.salts.length > 0;
  return isSource && name?.mineral === salt.mineral && name.last === salt.first - 3 ? name : null;
};

/** "600 mg (elemental calcium) + 400 IU": brackets right behind the amount that hold its name and nothing else. */
const isAloneBehind = (tokens: readonly Token[], { first, last, mineral }: Name, { last: amount }: Quantity): boolean =>
  mineral !== null &&
  isMark(tokens[amount + 1], "([") &&
  isMark(tokens[last + 1], ")]") &&
  first > amount + 1 &&
  tokens.slice(amount + 2, first).every((token) => isWord(token, "elemental") || isWord(token, "from"));

const isMass = (token: Token | undefined): boolean =>
  token?.kind === "number" && (token.unit === "mg" || token.unit === "g" || token.unit === "µg");

/** True where an amount follows the name, brackets in between passed over: then that amount is the name's own. */
const hasAmountBehind = (tokens: readonly Token[], name: Name): boolean => {
  let words = 0;
  for (let i = name.last + 1; i < tokens.length && words < 5; i++) {
    const token = tokens[i] as Token;
    if (token.depth > name.depth || isMark(token, ")]")) continue;
    // "64 mg Mg + 2.5 mg": the amount of what is in it besides.
    if (isMark(token, "+")) return false;
    if (isMass(token)) return true;
    words++;
  }
  return false;
};

/** True for "vitamin B6 5 mg", false for "K+ and 23.6 mg Mg2+": an amount of the name's own behind it. */
const goesOn = (tokens: readonly Token[], name: Name): boolean => {
  const behind = tokens[name.last + 1];
  return !isWord(behind, "and") && !isMark(behind, ",") && hasAmountBehind(tokens, name);
};

/** False where the name stands in brackets that were closed before the place. */
const isOpenAt = (tokens: readonly Token[], name: Name, at: number): boolean => {
  const depth = name.depth;
  if (depth === 0) return true;
  for (let i = name.last + 1; i < at; i++) if ((tokens[i] as Token).depth < depth) return false;
  return true;
};
