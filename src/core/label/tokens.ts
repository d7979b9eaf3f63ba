/** Words, numbers and marks of a text, each with its place. In: nothing; the shapes, and questions asked of them. */
import type { Mineral } from "../model.ts";
import type { Entry, Role, UnitName } from "./words.ts";

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

export interface WordToken {
  readonly kind: "word";
  /** Null for a word that no lexicon knows. */
  readonly entry: Entry | null;
  /** Set where the word is the chemical symbol of a mineral ("Mg2+"), which is no entry. */
  readonly symbol: Mineral | null;
  readonly text: string;
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

export interface Scan {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** True where the token is a word of the role. */
export const isWord = (token: Token | undefined, role: Role): boolean =>
  token?.kind === "word" && token.entry?.roles.has(role) === true;

/** True where the token is the mark, or one of the marks. */
export const isMark = (token: Token | undefined, marks: string): boolean =>
  token?.kind === "mark" && marks.includes(token.mark);

/** The mineral a word token names, or null. */
export const mineralOf = (token: Token | undefined): Mineral | null =>
  token?.kind === "word" ? (token.symbol ?? token.entry?.mineral ?? null) : null;
