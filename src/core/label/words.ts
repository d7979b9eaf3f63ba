/** What words are on labels. In: nothing; the shapes of entries, of the table that holds all, and of its index. */
import type { Mineral } from "../model.ts";
import type { LabelMarks } from "./label-marks.ts";
import type { PercentScheme, SaltFamily } from "./lexicon.ts";

/** What a word can be on a label; one word may be several. At most 32: each is one bit of a number. */
const ROLES = [
  "nutrient",
  "elemental",
  "equals",
  "from",
  "per",
  "contains",
  "piece",
  "serving",
  "servingSize",
  "day",
  "times",
  "directions",
  "maximum",
  "facts",
  "excipient",
  "advice",
  "without",
  "others",
  "article",
  "guide",
  "notIntake",
  "external",
  "upTo",
  "adult",
  "rest",
  "aside",
  "timeOfDay",
  "longer",
  "total",
  "range",
  "and",
  "ordinary",
] as const;

export type Role = (typeof ROLES)[number];

/** Each role as one bit, so that the roles of a word or of a whole text are one number. */
export const ROLE_BIT = Object.fromEntries(ROLES.map((role, at) => [role, 1 << at])) as Readonly<Record<Role, number>>;

export type UnitName = "mg" | "g" | "µg" | "ml" | "l" | "kg" | "iu" | "mmol" | "meq";

export interface Entry {
  readonly word: string;
  /** True where letters may follow in the same word. */
  readonly stem: boolean;
  /** Bits of ROLE_BIT. */
  readonly roles: number;
  readonly mineral: Mineral | null;
  readonly salt: SaltFamily | null;
  readonly unit: UnitName | null;
  readonly count: number | null;
  readonly frequency: number | null;
  readonly scheme: PercentScheme | null;
  /** A grade or hydration that narrows a salt: "anhydrous", "dihydrate". */
  readonly variant: string | null;
}

/** What a run of letters is: the word it is alone, phrases that begin with it, and words inside it. */
export interface RunWords {
  readonly run: string;
  /** The longest entry that is no phrase; null where none is. */
  readonly entry: Entry | null;
  /** What of the run stands behind that entry. */
  readonly rest: string;
  /** Phrases whose first word is the run, longest first; they need the text behind the run. */
  readonly phrases: readonly Entry[];
  /** Minerals, salts and the like inside the run or behind its stem, by their place in it. */
  readonly inner: readonly Inner[];
}

export interface Inner {
  readonly entry: Entry;
  readonly at: number;
}

/** All words as plain data, which the build writes into the background in place of the lexicons. */
export interface WordTable {
  /** A line for each slot of `slotOf`, with the words whose head falls into it (`toLine`). */
  readonly lines: string;
  readonly longestHead: number;
  /** Unit spellings by their first character, longest first. */
  readonly units: { readonly [first: string]: readonly (readonly [spelling: string, unit: UnitName])[] };
}

export interface WordIndex {
  readonly marks: LabelMarks;
  /** The lines of the table; an entry is made of its text when its head is first asked for. */
  readonly lines: readonly string[];
  /** Entries by the run of letters they begin with, longest entry first: those that were found so far. */
  readonly byHead: Map<string, readonly Entry[]>;
  readonly longestHead: number;
  /** Of each slot which lengths its heads have, as bits; 0 where nothing has asked for it yet. */
  readonly lengths: Uint32Array;
  readonly units: WordTable["units"];
  /** Runs that were looked up. */
  readonly runs: Map<string, RunWords>;
  /** Of each slot by the letters of a run the last one that was looked up. */
  readonly recent: (RunWords | undefined)[];
}
