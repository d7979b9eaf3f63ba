/**
 * The index of every word that labels are read with. In: lexicons, symbols. Out: an index that answers, for a place
 * in a folded text, which entry stands there (the longest one).
 */
import type { Mineral } from "../model.ts";
import type { Lexicon, PercentScheme, SaltFamily } from "./lexicon.ts";
import { fold } from "./text.ts";

/** What a word can be on a label; one word may be several. */
export type Role =
  | "nutrient"
  | "elemental"
  | "equals"
  | "from"
  | "per"
  | "contains"
  | "piece"
  | "serving"
  | "servingSize"
  | "day"
  | "times"
  | "directions"
  | "maximum"
  | "facts"
  | "excipient"
  | "advice"
  | "without"
  | "others"
  | "article"
  | "guide"
  | "notIntake"
  | "upTo"
  | "longer"
  | "total"
  | "range"
  | "and";

export type UnitName = "mg" | "g" | "µg" | "ml" | "l" | "kg" | "iu" | "mmol" | "meq";

export interface Entry {
  readonly word: string;
  /** True where letters may follow in the same word. */
  readonly stem: boolean;
  readonly roles: ReadonlySet<Role>;
  readonly mineral: Mineral | null;
  readonly salt: SaltFamily | null;
  readonly unit: UnitName | null;
  readonly count: number | null;
  readonly frequency: number | null;
  readonly scheme: PercentScheme | null;
  /** A grade or hydration that narrows a salt: "anhydrous", "dihydrate". */
  readonly variant: string | null;
}

export interface WordIndex {
  /** Entries by the run of letters they begin with, longest entry first. */
  readonly byHead: ReadonlyMap<string, readonly Entry[]>;
  /** Lengths of the heads that begin with the same two letters (or are that one letter), longest first. */
  readonly headLengths: ReadonlyMap<string, readonly number[]>;
  /** Unit spellings by the whole string, for the place right after a number. */
  readonly units: ReadonlyMap<string, UnitName>;
  readonly longestUnit: number;
}

type Draft = { -readonly [K in keyof Entry]: Entry[K] } & { roles: Set<Role> };

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

/** True for letters of scripts that are written without blanks between words. */
export const isUnspaced = (character: string): boolean => {
  const code = character.charCodeAt(0);
  if (code < 0x0e00 || (code > 0x0eff && code < 0x3040)) return false;
  return (
    code <= 0x30ff ||
    (code >= 0x31f0 && code <= 0x31ff) ||
    (code >= 0x3400 && code <= 0x9fff) ||
    (code >= 0xf900 && code <= 0xfaff)
  );
};

const OTHER_LETTER = /[\p{L}\p{M}]/u;

/** True for a letter or a mark that belongs to one. */
export const isLetter = (character: string): boolean => {
  const code = character.charCodeAt(0);
  return code < 128 ? (code > 96 && code < 123) || (code > 64 && code < 91) : OTHER_LETTER.test(character);
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
  /** "up to" before a number of times. */
  readonly upTo: string;
  /** Intervals longer than a day: "every other day", "a week". */
  readonly longer: string;
  /** "total", "altogether": the sum of what several sources give. */
  readonly total: string;
  readonly frequencies: Readonly<Record<string, number>>;
  readonly numbers: Readonly<Record<string, number>>;
  readonly variants: Readonly<Record<string, string>>;
}

const lengthsOf = (heads: Iterable<string>): Map<string, readonly number[]> => {
  const lengths = new Map<string, Set<number>>();
  for (const head of heads) {
    const start = head.slice(0, 2);
    lengths.set(start, (lengths.get(start) ?? new Set()).add(head.length));
  }
  return new Map([...lengths].map(([start, found]) => [start, [...found].sort((a, b) => b - a)]));
};

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
        roles: new Set(),
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
    for (const word of wordsOf(words)) draftOf(word).roles.add(role);
  };
  addRole(joints.range, "range");
  addRole(joints.and, "and");
  addRole(joints.usual, "advice");
  addRole(joints.upTo, "upTo");
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
        units.set(word, unit as UnitName);
        if (/^\p{L}/u.test(word)) draftOf({ word, stem: false }).unit = unit as UnitName;
      }
  }
  const byHead = new Map<string, Draft[]>();
  for (const draft of drafts.values()) {
    const head = headOf(draft.word);
    const entries = byHead.get(head);
    if (entries === undefined) byHead.set(head, [draft]);
    else entries.push(draft);
  }
  for (const entries of byHead.values()) entries.sort((a, b) => b.word.length - a.word.length);
  return {
    byHead,
    headLengths: lengthsOf(byHead.keys()),
    units,
    longestUnit: Math.max(0, ...[...units.keys()].map((unit) => unit.length)),
  };
};

/**
 * The longest entry that stands at `at` in the folded text, or null. `runEnd` is where the run of letters at `at`
 * ends. A word that is no stem must end where the run ends, except in scripts without blanks.
 */
export const entryAt = (index: WordIndex, text: string, at: number, runEnd: number): Entry | null => {
  const best = longestOf(index, text, at, runEnd, index.headLengths.get(text.slice(at, at + 2)));
  return best ?? longestOf(index, text, at, runEnd, index.headLengths.get(text[at] as string));
};

const longestOf = (
  index: WordIndex,
  text: string,
  at: number,
  runEnd: number,
  lengths: readonly number[] | undefined,
): Entry | null => {
  let best: Entry | null = null;
  for (const length of lengths ?? []) {
    if (length > runEnd - at) continue;
    for (const entry of index.byHead.get(text.slice(at, at + length)) ?? []) {
      if (best !== null && entry.word.length <= best.word.length) break;
      if (!text.startsWith(entry.word, at)) continue;
      if (isClosed(entry, text, at)) {
        best = entry;
        break;
      }
    }
  }
  return best;
};

/** True where a word may end at its place: a stem, a script without blanks, or no letter behind it. */
const isClosed = (entry: Entry, text: string, at: number): boolean => {
  const end = at + entry.word.length;
  const next = text[end];
  if (entry.stem || next === undefined || !isLetter(next)) return true;
  return isUnspaced(text[at] as string) || !isLetter(text[end - 1] as string);
};
