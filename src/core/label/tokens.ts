/** Words, numbers and marks of a text, each with its place. In: nothing; the shapes, and questions asked of them. */
import type { Mineral } from "../model.ts";
import type { LabelMark, LabelMarks } from "./label-marks.ts";
import { type Entry, ROLE_BIT, type Role, type UnitName } from "./words.ts";

export type QuantityUnit = UnitName | "%";

/** A printed number with the unit beside it. `values` are its possible readings; `to` those of the end of a range. */
export interface NumberToken {
  readonly kind: "number";
  readonly values: readonly number[];
  readonly to: readonly number[] | null;
  readonly unit: QuantityUnit | null;
  /** "<" or "up to": the printed number is the upper end. ">" the lower one. */
  readonly bound: "upper" | "lower" | null;
  readonly depth: number;
  readonly start: number;
  readonly end: number;
}

/** What words can be asked for beside their entries. */
interface Said {
  readonly text: string;
  readonly marks: LabelMarks;
}

export interface WordToken extends Said {
  readonly kind: "word";
  /** Null for a word that no lexicon knows. */
  readonly entry: Entry | null;
  /** Set where the word is the chemical symbol of a mineral ("Mg2+"), which is no entry. */
  readonly symbol: Mineral | null;
  /** Letters of the same word behind it: the ending or second part of a stem ("bis" of "Magnesiumbis"). */
  readonly rest: string;
  readonly depth: number;
  readonly start: number;
  readonly end: number;
}

export interface MarkToken {
  readonly kind: "mark";
  readonly mark: string;
  readonly depth: number;
  readonly start: number;
  readonly end: number;
}

export type Token = NumberToken | WordToken | MarkToken;

/** What tokens hold together; most texts of a page hold nothing that matters and need no second look. */
export interface Content {
  /** Roles of all words, as bits of ROLE_BIT. */
  readonly roles: number;
  /** What else there is, as bits of HAS. */
  readonly has: number;
}

export interface Scan extends Content, Said {
  readonly tokens: readonly Token[];
}

export const HAS = { mineral: 1, number: 2, volume: 4, percent: 8, scheme: 16 } as const;

const bitsOf = (token: Token): number => {
  if (token.kind === "number")
    return (
      HAS.number | (token.unit === "g" || token.unit === "ml" ? HAS.volume : 0) | (token.unit === "%" ? HAS.percent : 0)
    );
  if (token.kind !== "word") return 0;
  if (token.symbol !== null) return HAS.mineral;
  if (token.entry === null) return 0;
  return (mineralOf(token) !== null ? HAS.mineral : 0) | (token.entry.scheme !== null ? HAS.scheme : 0);
};

/** A text with its tokens and what they hold. */
export const toScan = (text: string, tokens: readonly Token[], marks: LabelMarks): Scan => {
  let roles = 0;
  let has = 0;
  for (const token of tokens) {
    if (token.kind === "word" && token.entry !== null) roles |= token.entry.roles;
    has |= bitsOf(token);
  }
  return { text, tokens, marks, roles, has };
};

/** No text, for one that does not count. */
export const emptied = ({ marks }: Scan): Scan => toScan("", [], marks);

/** True where there is a word of the role. */
export const holds = (content: Content, role: Role): boolean => (content.roles & ROLE_BIT[role]) !== 0;

/** True where calcium or magnesium is named. */
export const holdsMineral = (content: Content): boolean => (content.has & HAS.mineral) !== 0;

/** True where a nutrient may be named with an amount. */
export const mayDose = ({ roles, has }: Content): boolean =>
  (has & HAS.number) !== 0 && ((has & HAS.mineral) !== 0 || (roles & ROLE_BIT.nutrient) !== 0);

const BASIS_ROLES = ROLE_BIT.day | ROLE_BIT.serving | ROLE_BIT.piece;

/** True where a basis may be stated: without one of these no rule of `basisOf` finds one. */
export const mayBase = ({ roles, has }: Content): boolean => (roles & BASIS_ROLES) !== 0 || (has & HAS.volume) !== 0;

/** True where the token is a word of the role. */
export const isWord = (token: Token | undefined, role: Role): boolean =>
  token?.kind === "word" && token.entry !== null && (token.entry.roles & ROLE_BIT[role]) !== 0;

/** True where the word, or the text, says what the mark is for. */
export const says = (said: Scan | Token | undefined, mark: LabelMark): boolean =>
  said !== undefined && "marks" in said && said.marks[mark].test(said.text);

/** True where the token is the mark, or one of the marks. */
export const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === "mark" && marks.includes(token.mark);

/** "Dimagnesium malate", "dicalcium phosphate": a word for how many atoms a salt has, and of what. */
const multipleOf = ({ entry, text }: WordToken): Mineral | null => {
  if (entry?.variant == null || entry.salt !== null) return null;
  return /^(?:di|tri)magn/.test(text) ? "magnesium" : /^(?:di|tri)[ck]al|^(?:ди|три)кал/.test(text) ? "calcium" : null;
};

/** The mineral a word token names, or null. */
export const mineralOf = (token: Token | undefined): Mineral | null =>
  token?.kind === "word" ? (token.symbol ?? token.entry?.mineral ?? multipleOf(token)) : null;

/** True for a word that names a salt or a source: "citrate", "dolomite". */
export const isSalt = (token: Token | undefined): boolean => token?.kind === "word" && token.entry?.salt != null;

/** No letter of a script that is written without blanks comes before this one. */
export const FIRST_UNSPACED = "\u0e00";

/** True for a word of so many letters at least that no lexicon knows. */
export const isUnknown = (token: Token | undefined, leastLetters = 1): token is WordToken =>
  token?.kind === "word" && token.entry === null && token.symbol === null && token.end - token.start >= leastLetters;
