/** Which entry stands at a place of a text. In: a folded text and the word index. Out: the longest entry there, or null. */
import type { Entry, WordIndex } from "./words.ts";

/** True for letters of scripts that are written without blanks between words. */
export const isUnspaced = (character: string): boolean =>
  /[\u0e00-\u0eff\u3040-\u30ff\u31f0-\u31ff\u3400-\u9fff\uf900-\ufaff]/.test(character);

export const SLOTS = 1 << 15;

/** The slot for the first letters of what stands at `at`; one and two letters have slots of their own. */
export const slotOf = (text: string, at: number, length: number): number => {
  let hash = text.charCodeAt(at);
  if (length > 1) hash = Math.imul(hash, 0x2f0b) + text.charCodeAt(at + 1);
  if (length > 2) hash = Math.imul(hash, 0x2f0b) + text.charCodeAt(at + 2);
  return (hash ^ (hash >>> 15)) & (SLOTS - 1);
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
  let bits = (index.lengths[slotOf(text, at, 1)] as number) & 2;
  if (most > 1) bits |= (index.lengths[slotOf(text, at, 2)] as number) & 4;
  if (most > 2) bits |= (index.lengths[slotOf(text, at, 3)] as number) & ~7;
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
