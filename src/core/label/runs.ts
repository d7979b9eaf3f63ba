/**
 * What a run of letters is: a word, the beginning of phrases, a compound noun. In: a folded text and the word index.
 * Out: the words of a run; each is made once and remembered.
 */
import { entriesOf, entryAt, RECENT } from "./lookup.ts";
import { type Entry, type Inner, ROLE_BIT, type RunWords, type WordIndex } from "./words.ts";

/** True for what may stand inside a compound noun: a mineral, a salt, "element"; short words only as marked stems. */
const isPartOfName = (entry: Entry): boolean =>
  (entry.mineral !== null || entry.salt !== null || (entry.roles & ROLE_BIT.elemental) !== 0) &&
  (entry.stem ? entry.word.length >= 2 : entry.word.length >= 5);

/** Minerals, salts and the like inside a run of letters, from one place on. */
const innerWords = (index: WordIndex, run: string, from: number): Inner[] => {
  const found: Inner[] = [];
  for (let at = from; at < run.length - 1; ) {
    const entry = entryAt(index, run, at, run.length);
    if (entry !== null && isPartOfName(entry)) {
      found.push({ entry, at });
      at += entry.word.length;
    } else at++;
  }
  return found;
};

/** Runs remembered at most; a page has some thousand different words. */
const MOST_RUNS = 20_000;

const NONE: readonly never[] = [];

const toRunWords = (index: WordIndex, run: string): RunWords => {
  const entry = entryAt(index, run, 0, run.length);
  const phrases = entriesOf(index, run)?.filter(({ word }) => word.length > run.length) ?? NONE;
  const tailed = entry?.stem === true && entry.word.length < run.length;
  const hidden = entry === null && (run.length >= 7 || isHangul(run));
  const inner = hidden ? innerWords(index, run, 1) : tailed ? innerWords(index, run, entry.word.length) : NONE;
  return {
    run,
    entry,
    rest: entry === null ? "" : run.slice(entry.word.length),
    phrases,
    inner: hidden && !inner.some((part) => part.entry.mineral !== null) ? NONE : inner,
  };
};

/** What the run at `at` is; `hash` of its letters leads to it without making a string of them. */
export const runWordsAt = (index: WordIndex, text: string, at: number, end: number, hash: number): RunWords => {
  const slot = (hash ^ (hash >>> 13)) & (RECENT - 1);
  const recent = index.recent[slot];
  if (recent !== undefined && isSame(recent.run, text, at, end)) return recent;
  const run = text.slice(at, end);
  let words = index.runs.get(run);
  if (words === undefined) {
    words = toRunWords(index, run);
    if (index.runs.size >= MOST_RUNS) index.runs.clear();
    index.runs.set(run, words);
  }
  index.recent[slot] = words;
  return words;
};

const isSame = (run: string, text: string, at: number, end: number): boolean => {
  if (run.length !== end - at) return false;
  for (let i = 0; i < run.length; i++) if (run.charCodeAt(i) !== text.charCodeAt(at + i)) return false;
  return true;
};

const isHangul = (run: string): boolean => run >= "\uac00" && run <= "\ud7af\uffff";
