/**
 * Which entry stands at a place of a text. In: the table of all words, then folded texts. Out: its index, then the
 * longest entry at a place, or null.
 */
import type { Mineral } from "../model.ts";
import type { LabelMarks } from "./label-marks.ts";
import type { PercentScheme, SaltFamily } from "./lexicon.ts";
import type { Entry, RunWords, UnitName, WordIndex, WordTable } from "./words.ts";

/** True for letters of scripts that are written without blanks between words. */
export const isUnspaced = (character: string): boolean =>
  /[\u0e00-\u0eff\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff]/.test(character);

/** Groups of entries, by the first letters of their head. */
export const SLOTS = 1 << 13;

/** Slots for the runs that were looked up last. */
export const RECENT = 1 << 13;

/** The slot for the first letters, at most three, of what stands at `at`. */
export const slotOf = (text: string, at: number, length: number): number => {
  let hash = text.charCodeAt(at);
  if (length > 1) hash = Math.imul(hash, 0x2f0b) + text.charCodeAt(at + 1);
  if (length > 2) hash = Math.imul(hash, 0x2f0b) + text.charCodeAt(at + 2);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
};

/** The index of a table. Costs next to nothing: of some 15,000 entries a page needs a few hundred. */
export const openWords = ({ lines, longestHead, units }: WordTable, marks: LabelMarks): WordIndex => ({
  marks,
  lines: lines.split("\n"),
  byHead: new Map(),
  longestHead,
  lengths: new Uint32Array(SLOTS),
  units,
  runs: new Map(),
  recent: new Array<RunWords | undefined>(RECENT).fill(undefined),
});

const toEntryText = (entry: Entry, head: string): string => {
  const fields = [
    entry.word.slice(head.length),
    entry.stem ? "~" : "",
    entry.roles === 0 ? "" : entry.roles.toString(36),
    entry.mineral,
    entry.salt,
    entry.unit,
    entry.count,
    entry.frequency,
    entry.scheme,
    entry.variant,
  ];
  return fields.slice(0, fields.findLastIndex((field) => field !== null && field !== "") + 1).join("|");
};

/**
 * The line of a slot: the lengths of its heads as bits, then after a tab each head and, after a line feed each, its
 * entries: what follows the head in the word, and the other fields as far as they are filled.
 */
export const toLine = (heads: readonly (readonly [head: string, entries: readonly Entry[]])[]): string =>
  heads.length === 0
    ? ""
    : [
        heads.reduce((bits, [head]) => (bits | (1 << Math.min(head.length, 31))) >>> 0, 0).toString(36),
        ...heads.map(([head, entries]) => [head, ...entries.map((entry) => toEntryText(entry, head))].join("\r")),
      ].join("\t");

const numberOf = (text: string | undefined): number | null => (text ? Number(text) : null);

const toEntry = (head: string, text: string): Entry => {
  const [rest = "", stem, roles, mineral, salt, unit, count, frequency, scheme, variant] = text.split("|");
  return {
    word: head + rest,
    stem: stem === "~",
    roles: roles ? Number.parseInt(roles, 36) : 0,
    mineral: (mineral as Mineral) || null,
    salt: (salt as SaltFamily) || null,
    unit: (unit as UnitName) || null,
    count: numberOf(count),
    frequency: numberOf(frequency),
    scheme: (scheme as PercentScheme) || null,
    variant: variant || null,
  };
};

// Set in the lengths of a slot that was looked at; no head has no letters.
const SEEN = 1;

/** Which lengths heads have that begin with the first letters at `at`, as bits. */
const lengthsAt = (index: WordIndex, text: string, at: number, length: number): number => {
  const slot = slotOf(text, at, length);
  const known = index.lengths[slot] as number;
  if (known !== 0) return known;
  const bits = SEEN | (Number.parseInt(index.lines[slot] as string, 36) || 0);
  index.lengths[slot] = bits;
  return bits;
};

/** The entries that begin with a run of letters, longest first; undefined where none do. */
export const entriesOf = (index: WordIndex, head: string): readonly Entry[] | undefined => {
  const known = index.byHead.get(head);
  if (known !== undefined) return known;
  const line = index.lines[slotOf(head, 0, head.length)] as string;
  const at = line.indexOf(`\t${head}\r`);
  if (at < 0) return undefined;
  const end = line.indexOf("\t", at + 1);
  const texts = line.slice(at + head.length + 2, end < 0 ? line.length : end).split("\r");
  const entries = texts.map((text) => toEntry(head, text));
  index.byHead.set(head, entries);
  return entries;
};

const LETTER_PATTERN = /[\p{L}\p{M}]/u;

/** Kinds of characters. */
export const OTHER = 1;

export const BLANK = 2;

export const DIGIT = 3;

export const SPACED = 4;

export const UNSPACED = 5;

const kindOfAscii = (code: number): number => {
  if (code === 32) return BLANK;
  if (code >= 48 && code <= 57) return DIGIT;
  const lower = code | 32;
  return lower >= 97 && lower <= 122 ? SPACED : OTHER;
};

// ASCII is filled in by hand: pages of many languages need no pattern for letters, and browsers are long to make one.
const kinds = new Uint8Array(0x10000);
for (let code = 0; code < 128; code++) kinds[code] = kindOfAscii(code);

/** The kind of a character, remembered. */
export const kindOfCode = (code: number): number => {
  const known = kinds[code] as number;
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  const kind = !LETTER_PATTERN.test(character) ? OTHER : isUnspaced(character) ? UNSPACED : SPACED;
  kinds[code] = kind;
  return kind;
};

/** True where a letter stands at `at`. */
export const isLetterAt = (text: string, at: number): boolean =>
  at < text.length && kindOfCode(text.charCodeAt(at)) >= SPACED;

/** True where an entry may end here: at the end of its word, or anywhere where it is a stem. */
export const closesAt = (text: string, entry: Entry, end: number): boolean =>
  entry.stem || !isLetterAt(text, end) || !isLetterAt(text, end - 1);

/**
 * The longest entry that stands at `at` in the folded text, or null. `runEnd` is where the run of letters at `at`
 * ends. A word that is no stem must end where the run ends, except in scripts without blanks.
 */
export const entryAt = (index: WordIndex, text: string, at: number, runEnd: number): Entry | null => {
  const most = Math.min(runEnd - at, index.longestHead);
  // Bits of the head lengths that anything begins with here; a slot shared with other letters only costs a look.
  let bits = lengthsAt(index, text, at, 1) & 2;
  if (most > 1) bits |= lengthsAt(index, text, at, 2) & 4;
  if (most > 2) bits |= lengthsAt(index, text, at, 3) & ~7;
  if (most < 31) bits &= 2 ** (most + 1) - 1;
  let best: Entry | null = null;
  let unspaced: boolean | null = null;
  while (bits !== 0) {
    const top = 31 - Math.clz32(bits);
    bits &= ~(1 << top);
    const entries = entriesOf(index, text.slice(at, at + top));
    if (entries === undefined) continue;
    unspaced ??= kindOfCode(text.charCodeAt(at)) === UNSPACED;
    for (const entry of entries) {
      if (best !== null && entry.word.length <= best.word.length) break;
      if (!text.startsWith(entry.word, at)) continue;
      if (unspaced || closesAt(text, entry, at + entry.word.length)) {
        best = entry;
        break;
      }
    }
  }
  return best;
};
