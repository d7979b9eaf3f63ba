/**
 * Which entry stands at a place of a text. In: the table of all words, then folded texts. Out: its index, then the
 * longest entry at a place, or null.
 */
import type { Mineral } from "../model.ts";
import type { PercentScheme, SaltFamily } from "./lexicon.ts";
import type { Entry, UnitName, WordIndex, WordTable } from "./words.ts";

/** True for letters of scripts that are written without blanks between words. */
export const isUnspaced = (character: string): boolean =>
  /[\u0e00-\u0eff\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff]/.test(character);

/** Groups of entries, by the first letters of their head. */
export const SLOTS = 1 << 13;

/** The slot for the first letters, at most three, of what stands at `at`. */
export const slotOf = (text: string, at: number, length: number): number => {
  let hash = text.charCodeAt(at);
  if (length > 1) hash = Math.imul(hash, 0x2f0b) + text.charCodeAt(at + 1);
  if (length > 2) hash = Math.imul(hash, 0x2f0b) + text.charCodeAt(at + 2);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
};

/** The index of a table. Costs next to nothing: of some 15,000 entries a page needs a few hundred. */
export const openWords = ({ entries, longestHead, units }: WordTable): WordIndex => ({
  lines: entries.split("\n"),
  byHead: new Map(),
  longestHead,
  lengths: new Uint32Array(SLOTS),
  units,
  runs: new Map(),
});

/** The text of an entry in the table: its fields in order, those at the end left out where they are empty. */
export const toEntryText = (entry: Entry, headLength: number): string =>
  [
    entry.word,
    headLength,
    entry.stem ? "~" : "",
    entry.roles === 0 ? "" : entry.roles.toString(36),
    entry.mineral,
    entry.salt,
    entry.unit,
    entry.count,
    entry.frequency,
    entry.scheme,
    entry.variant,
  ]
    .join("|")
    .replace(/\|+$/, "");

const numberOf = (text: string | undefined): number | null => (text ? Number(text) : null);

/** Reads the entries of a slot; the lengths of its heads as bits, and the lowest bit as a sign that it was read. */
const openSlot = (index: WordIndex, slot: number): number => {
  let bits = 1;
  for (const text of (index.lines[slot] as string).split("\t")) {
    if (text === "") continue;
    const [word, headLength, stem, roles, mineral, salt, unit, count, frequency, scheme, variant] = text.split("|");
    const entry: Entry = {
      word: word as string,
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
    const head = entry.word.slice(0, Number(headLength));
    bits |= 1 << Math.min(head.length, 31);
    const entries = index.byHead.get(head);
    if (entries === undefined) index.byHead.set(head, [entry]);
    else entries.push(entry);
  }
  index.lengths[slot] = bits;
  return bits;
};

/** Which lengths heads have that begin with the first letters at `at`, as bits. */
const lengthsAt = (index: WordIndex, text: string, at: number, length: number): number => {
  const slot = slotOf(text, at, length);
  return index.lengths[slot] || openSlot(index, slot);
};

const LETTER_PATTERN = /[\p{L}\p{M}]/u;

/** Kinds of characters. */
export const OTHER = 1;

export const BLANK = 2;

export const DIGIT = 3;

export const SPACED = 4;

export const UNSPACED = 5;

const kinds = new Uint8Array(0x10000);

/** The kind of a character, remembered. */
export const kindOfCode = (code: number): number => {
  const known = kinds[code] as number;
  if (known !== 0) return known;
  const character = String.fromCharCode(code);
  const kind = isUnspaced(character)
    ? LETTER_PATTERN.test(character)
      ? UNSPACED
      : OTHER
    : code === 32
      ? BLANK
      : code >= 48 && code <= 57
        ? DIGIT
        : LETTER_PATTERN.test(character)
          ? SPACED
          : OTHER;
  kinds[code] = kind;
  return kind;
};

const isLetterAt = (text: string, at: number): boolean => at < text.length && kindOfCode(text.charCodeAt(at)) >= SPACED;

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
    const entries = index.byHead.get(text.slice(at, at + top));
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
