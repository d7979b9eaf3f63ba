/**
 * The index of every word that labels are read with. In: lexicons, symbols. Out: an index that answers, for a place
 * in a folded text, which entry stands there (the longest one).
 */
import type { Mineral } from "../model.ts";
import type { Lexicon, PercentScheme, SaltFamily } from "./lexicon.ts";
import { SLOTS, slotOf } from "./lookup.ts";
import { fold } from "./text.ts";

/** What a word can be on a label; one word may be several. At most 31: each is one bit of a number. */
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
  "longer",
  "total",
  "range",
  "and",
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
  /** The longest entry that is no phrase; null where none is. */
  readonly entry: Entry | null;
  /** Phrases whose first word is the run, longest first; they need the text behind the run. */
  readonly phrases: readonly Entry[];
  /** Minerals, salts and the like inside the run or behind its stem, by their place in it. */
  readonly inner: readonly Inner[];
}

export interface Inner {
  readonly entry: Entry;
  readonly at: number;
}

export interface WordIndex {
  /** Entries by the run of letters they begin with, longest entry first. */
  readonly byHead: ReadonlyMap<string, readonly Entry[]>;
  readonly longestHead: number;
  /** For the first one to three letters of a head (hashed): which lengths heads have that begin so, as bits. */
  readonly lengths: Uint32Array;
  /** Unit spellings by their first character, longest first. */
  readonly units: ReadonlyMap<string, readonly (readonly [spelling: string, unit: UnitName])[]>;
  /** Runs that were looked up. */
  readonly runs: Map<string, RunWords>;
}

type Draft = { -readonly [K in keyof Entry]: Entry[K] };

const ROLE_OF: { readonly [K in keyof Lexicon]?: Role } = {
  nutrients: "nutrient",
  elemental: "elemental",
  equals: "equals",
  from: "from",
  per: "per",
  contains: "contains",
  pieces: "piece",
  serving: "serving",
  servingSize: "servingSize",
  day: "day",
  times: "times",
  directions: "directions",
  maximum: "maximum",
  facts: "facts",
  excipients: "excipient",
  advice: "advice",
  without: "without",
  // Nothing asks for this role, but a line that opens with such a word must not be read as if it began behind it.
  others: "others",
  article: "article",
  guide: "guide",
  notIntake: "notIntake",
};

const headOf = (word: string): string => /^[\p{L}\p{M}]+/u.exec(word)?.[0] ?? word;

/** Words joined by "|" as single folded words with their stem mark. */
const wordsOf = (words: string): { word: string; stem: boolean }[] =>
  words
    .split("|")
    .filter((word) => word.trim() !== "")
    .map((word) => {
      const stem = word.endsWith("~");
      return { word: fold(stem ? word.slice(0, -1) : word), stem };
    });

/** Words that join two numbers to a range, and words for "and", in any language. */
export interface Joints {
  readonly range: string;
  readonly and: string;
  /** "usually", "for example": what such a sentence states is no content of this product. */
  readonly usual: string;
  /** "for external use", "not for ingestion": one such phrase is enough. */
  readonly external: string;
  /** "up to" before a number of times. */
  readonly upTo: string;
  /** "Other" as the whole label of a list: what is in a product besides what it is taken for. */
  readonly rest: string;
  /** Grown-ups, whose dose counts where a label gives children another. */
  readonly adults: string;
  /** Intervals longer than a day: "every other day", "a week". */
  readonly longer: string;
  /** "total", "altogether": the sum of what several sources give. */
  readonly total: string;
  readonly frequencies: Readonly<Record<string, number>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly variants: Readonly<Record<string, string>>;
}

/** The index of all words of the lexicons. Built once: it costs about as much as reading one page. */
export const indexWords = (lexicons: readonly Lexicon[], joints: Joints): WordIndex => {
  const drafts = new Map<string, Draft>();
  const units = new Map<string, UnitName>();
  const draftOf = ({ word, stem }: { word: string; stem: boolean }): Draft => {
    const key = stem ? `${word}~` : word;
    let draft = drafts.get(key);
    if (draft === undefined) {
      draft = {
        word,
        stem,
        roles: 0,
        mineral: null,
        salt: null,
        unit: null,
        count: null,
        frequency: null,
        scheme: null,
        variant: null,
      };
      drafts.set(key, draft);
    }
    return draft;
  };
  const addRole = (words: string, role: Role) => {
    for (const word of wordsOf(words)) draftOf(word).roles |= ROLE_BIT[role];
  };
  addRole(joints.range, "range");
  addRole(joints.and, "and");
  addRole(joints.usual, "advice");
  addRole(joints.upTo, "upTo");
  addRole(joints.external, "external");
  addRole(joints.adults, "adult");
  addRole(joints.rest, "rest");
  addRole(joints.longer, "longer");
  addRole(joints.total, "total");
  for (const [word, value] of Object.entries(joints.numbers)) draftOf({ word: fold(word), stem: false }).count = value;
  for (const [word, times] of Object.entries(joints.frequencies))
    draftOf({ word: fold(word), stem: false }).frequency = times;
  for (const [variant, words] of Object.entries(joints.variants))
    for (const word of wordsOf(words)) draftOf(word).variant = variant;
  for (const lexicon of lexicons) {
    for (const mineral of ["calcium", "magnesium"] as const)
      for (const word of wordsOf(lexicon[mineral])) draftOf(word).mineral = mineral;
    for (const [family, words] of Object.entries(lexicon.salts))
      for (const word of wordsOf(words)) draftOf(word).salt ??= family as SaltFamily;
    for (const [field, role] of Object.entries(ROLE_OF)) addRole(lexicon[field as keyof Lexicon] as string, role);
    for (const [word, value] of Object.entries(lexicon.numbers))
      draftOf({ word: fold(word), stem: false }).count = value;
    for (const [word, value] of Object.entries(lexicon.frequencies))
      draftOf({ word: fold(word), stem: false }).frequency = value;
    for (const [scheme, words] of Object.entries(lexicon.percentOf))
      for (const word of wordsOf(words)) draftOf(word).scheme ??= scheme as PercentScheme;
    for (const [unit, words] of Object.entries(lexicon.units))
      for (const { word } of wordsOf(words)) {
        // "5 mg." may end a sentence: the point is not the unit's.
        units.set(word.replace(/(?<=^[^.]+)\.$/, ""), unit as UnitName);
        if (/^\p{L}/u.test(word)) draftOf({ word, stem: false }).unit = unit as UnitName;
      }
  }
  const byHead = new Map<string, Draft[]>();
  let longestHead = 0;
  for (const draft of drafts.values()) {
    const head = headOf(draft.word);
    longestHead = Math.max(longestHead, head.length);
    const entries = byHead.get(head);
    if (entries === undefined) byHead.set(head, [draft]);
    else entries.push(draft);
  }
  const lengths = new Uint32Array(SLOTS);
  for (const [head, entries] of byHead) {
    entries.sort((a, b) => b.word.length - a.word.length);
    const slot = slotOf(head, 0, head.length);
    lengths[slot] = (lengths[slot] as number) | (1 << Math.min(head.length, 31));
  }
  const byFirst = new Map<string, [string, UnitName][]>();
  for (const [spelling, unit] of units) {
    const list = byFirst.get(spelling[0] as string);
    if (list === undefined) byFirst.set(spelling[0] as string, [[spelling, unit]]);
    else list.push([spelling, unit]);
  }
  for (const list of byFirst.values()) list.sort(([a], [b]) => b.length - a.length);
  return { byHead, longestHead, lengths, units: byFirst, runs: new Map() };
};
