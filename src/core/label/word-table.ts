/**
 * Every word that labels are read with, as one table of plain data. In: lexicons, joints. Out: the table, in which
 * each word stands once with all that it is in any language.
 */
import type { Lexicon, PercentScheme, SaltFamily } from "./lexicon.ts";
import { SLOTS, slotOf, toLine } from "./lookup.ts";
import { fold } from "./text.ts";
import { type Entry, ROLE_BIT, type Role, type UnitName, type WordTable } from "./words.ts";

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
  /** What a person needs in a day, which no product holds unless a count of its pieces stands beside it. */
  readonly needs: string;
  /** "common", "conventional" before a tablet: one of another maker. */
  readonly ordinary: string;
  /** "Other brands", "the old formula", "a sample": what is said of something else than the page's product. */
  readonly elsewhere: string;
  /** "From our range", "what customers say": over what is about other products. */
  readonly shelves: string;
  /** "Unlike", "in contrast to": the sentence goes on with either. */
  readonly unlike: string;
  /** "for external use", "not for ingestion": one such phrase is enough. */
  readonly external: string;
  /** "not for human consumption": of a product, or of the packet that keeps it dry. */
  readonly inedible: string;
  /** "up to" before a number of times. */
  readonly upTo: string;
  /** Morning, noon, evening, the meals: one of them each day. */
  readonly timesOfDay: string;
  /** What advice speaks of and a label does not: interactions, foods that hold the mineral too, hours between takings. */
  readonly aside: string;
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

/** The table of all words of the lexicons. Takes long (the build does it), and is opened at once. */
export const toWordTable = (lexicons: readonly Lexicon[], joints: Joints): WordTable => {
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
  addRole(joints.needs, "advice");
  addRole(joints.needs, "day");
  addRole(joints.ordinary, "ordinary");
  addRole(joints.elsewhere, "others");
  // Two roles at once: nothing else has them both.
  addRole(joints.shelves, "others");
  addRole(joints.shelves, "guide");
  addRole(joints.unlike, "others");
  addRole(joints.unlike, "rest");
  addRole(joints.upTo, "upTo");
  addRole(joints.external, "external");
  addRole(joints.inedible, "notIntake");
  addRole(joints.adults, "adult");
  addRole(joints.rest, "rest");
  addRole(joints.aside, "aside");
  addRole(joints.timesOfDay, "timeOfDay");
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
  const slots: [string, Entry[]][][] = Array.from({ length: SLOTS }, () => []);
  for (const [head, entries] of byHead) {
    entries.sort((a, b) => b.word.length - a.word.length);
    slots[slotOf(head, 0, head.length)]?.push([head, entries]);
  }
  const byFirst = new Map<string, [string, UnitName][]>();
  for (const [spelling, unit] of units) {
    const list = byFirst.get(spelling[0] as string);
    if (list === undefined) byFirst.set(spelling[0] as string, [[spelling, unit]]);
    else list.push([spelling, unit]);
  }
  for (const list of byFirst.values()) list.sort(([a], [b]) => b.length - a.length);
  return {
    lines: slots.map(toLine).join("\n"),
    longestHead,
    units: Object.fromEntries(byFirst),
  };
};
