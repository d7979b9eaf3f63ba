/**
 * Salts that no lexicon knows, so that they do not pass for the element, and what may stand between a mineral and its
 * salt. In: tokens and a place. Out: yes or no.
 */
import type { LabelMarks } from "./label-marks.ts";
import { isMark, says, type Token } from "./tokens.ts";

/** True for what may stand between a mineral and its salt: a hyphen, "L", a short word that no lexicon has. */
export const isPrefix = (token: Token | undefined): boolean =>
  isMark(token, "-") ||
  // "Magnesium-L-aspartat": the letter is also the sign of the litre. "Calcium a gluconate": a machine's translation.
  (token?.kind === "word" && /^(?:l|d|dl|a|the)$/.test(token.text)) ||
  (token?.kind === "word" &&
    token.entry === null &&
    token.symbol === null &&
    (token.end - token.start <= 5 || says(token, "ofSalt")));

/** False where unknown characters part two tokens, as in scripts without blanks. A lost blank ("demagnésium") is three. */
export const touches = (tokens: readonly Token[], at: number): boolean => {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || next === undefined) return false;
  // "magnezijevega citrata": the ending of a stem belongs to it.
  return next.start - token.end - (token.kind === "word" ? token.rest.length : 0) <= 5;
};

/** "Magnesium picolinate": a salt that no lexicon knows must not pass for the element. */
const isUnknownSalt = (text: string, { saltEnding, noSalt }: LabelMarks): boolean =>
  text.length >= 6 && saltEnding.test(text) && !noSalt.test(text);

const unknownSaltAfter = (tokens: readonly Token[], at: number): boolean => {
  const name = tokens[at];
  // "Calciumdobesilaat"
  if (name?.kind === "word" && isUnknownSalt(name.rest, name.marks)) return true;
  let next = at + 1;
  while (next <= at + 2 && isPrefix(tokens[next]) && (tokens[next] as Token).end - (tokens[next] as Token).start <= 2)
    next++;
  const token = tokens[next];
  return (
    token?.kind === "word" &&
    token.entry === null &&
    touches(tokens, next - 1) &&
    isUnknownSalt(token.text, token.marks)
  );
};

/** "Picolinate de magnésium": the same before the mineral, where a "de" joins them. */
const unknownSaltBefore = (tokens: readonly Token[], at: number): boolean => {
  const [salt, joint] = [tokens[at - 2], tokens[at - 1]];
  return (
    salt?.kind === "word" &&
    salt.entry === null &&
    joint?.kind === "word" &&
    /^d[eio]$/.test(joint.text) &&
    salt.text.length >= 7 &&
    /at[eo]s?$/.test(salt.text)
  );
};

/** "Acamprosate calcium salt", "sel de calcium": a salt of something that is measured, and no element. */
const isSaltOf = (tokens: readonly Token[], at: number): boolean => {
  const [name, before] = [tokens[at], tokens[at - 1]];
  const isOf = says(before, "of") && says(tokens[at - 2], "saltBefore");
  const isBehind = says(tokens[at + 1], "saltBehind") && touches(tokens, at);
  const isEnding = name?.kind === "word" && name.marks.saltBehind.test(name.rest);
  return isOf || isBehind || isEnding;
};

/** True where the mineral at a place is bound in a salt that no lexicon knows. */
export const isOfUnknownSalt = (tokens: readonly Token[], at: number): boolean =>
  unknownSaltAfter(tokens, at) || unknownSaltBefore(tokens, at) || isSaltOf(tokens, at);
