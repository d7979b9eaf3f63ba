/**
 * The words and numbers of one text. In: a text and the word index. Out: tokens in order, each with its place in
 * the unified text.
 */
import type { Mineral } from "../model.ts";
import { BLANK, closesAt, DIGIT, entryAt, isLetterAt, isUnspaced, kindOfCode, SPACED, UNSPACED } from "./lookup.ts";
import { NUMBER, valuesOf } from "./numerals.ts";
import { joinRanges } from "./ranges.ts";
import { runWordsAt } from "./runs.ts";
import { mend, parted, unify, withoutNoteNumbers } from "./text.ts";
import {
  isWord,
  type NumberToken,
  type QuantityUnit,
  type Scan,
  type Token,
  toScan,
  type WordToken,
} from "./tokens.ts";
import { type Entry, ROLE_BIT, type WordIndex } from "./words.ts";

/** Characters of one text that are read: what a statement needs, and a bound for what a hostile page can ask for. */
const MOST_CHARACTERS = 4000;

/** No word is longer. */
const LONGEST_RUN = 60;

const OPEN = "([{（【〔「『<";

const SYMBOL = /(?:Ca|Mg)(?: ?(?:2\+|\+\+|\+2|\(2\+\)|\(ii\)))?/y;

/** An amount and a word for "of" behind it. */
const OF_AMOUNT = /\d ?mg (?:of|de|di|von|van|av|af) $/i;

const isLatin = (letter: string): boolean => letter < "\u0250";

const unitAt = (index: WordIndex, text: string, at: number): { unit: QuantityUnit; end: number } | null => {
  const from = text[at] === " " ? at + 1 : at;
  const first = text[from];
  if (first === undefined) return null;
  if (first === "%") return { unit: "%", end: from + 1 };
  const units = index.units[first];
  if (units === undefined) return null;
  for (const [spelling, unit] of units) {
    if (!text.startsWith(spelling, from)) continue;
    const end = from + spelling.length;
    const last = text[end - 1] as string;
    const next = text[end];
    // "mg" must not go on as a word; a particle in another script may follow it ("280 mg입니다").
    if (
      next !== undefined &&
      isLetterAt(text, end) &&
      isLetterAt(text, end - 1) &&
      !isUnspaced(next) &&
      isLatin(next) === isLatin(last)
    )
      continue;
    return { unit, end };
  }
  return null;
};

/** The last character before `at` that is no blank; a blank where there is none. */
const characterBefore = (text: string, at: number): string =>
  (text[at - 1] === " " ? text[at - 2] : text[at - 1]) ?? " ";

/** Thai shortens units with a point ("มก."), and ends no sentence with one. */
const isThai = (code: number): boolean => code >= 0xe00 && code < 0xe80;

/** A number and its unit at `at` of the folded text, or null where no digit stands there. */
const numberAt = (index: WordIndex, text: string, at: number, depth: number): NumberToken | null => {
  NUMBER.lastIndex = at;
  const raw = NUMBER.exec(text)?.[0];
  if (raw === undefined) return null;
  let end = at + raw.length;
  let printed = raw;
  // "27, 4 mg", "500 ,00 mg": a blank beside the decimal comma.
  const split = /^\d{1,3}$/.test(raw) ? (/^(?:, | ,)\d{1,2}/.exec(text.slice(end, end + 4))?.[0] ?? "") : "";
  const splitUnit = split === "" ? undefined : unitAt(index, text, end + split.length)?.unit;
  if (splitUnit === "mg" || splitUnit === "g") {
    printed = raw + split.replace(" ", "");
    end += split.length;
  }
  const unit = unitAt(index, text, end);
  // Finnish and Swedish endings hang on the unit: "500 mg:aa".
  const ending =
    unit === null
      ? 0
      : isThai(text.charCodeAt(unit.end - 1)) && text[unit.end] === "."
        ? 1
        : (/^:[a-zäöå]{1,3}(?![a-zäöå])/.exec(text.slice(unit.end, unit.end + 5))?.[0].length ?? 0);
  const share = unit === null && text[at - 1] === "%";
  const after = /^\s?(?:未満|以下|未满|미만|이하)/.test(text.slice(unit?.end ?? end, (unit?.end ?? end) + 4));
  const before = characterBefore(text, at);
  const bound = after || "<≤".includes(before) ? "upper" : ">≥".includes(before) ? "lower" : null;
  return {
    kind: "number",
    values: valuesOf(printed),
    to: null,
    unit: unit?.unit ?? (share ? "%" : null),
    bound,
    depth,
    start: at,
    end: (unit?.end ?? end) + ending,
  };
};

/** True where a letter or digit stands at `at`: what is before it is only the beginning of a word. */
const goesOnAt = (text: string, at: number): boolean =>
  at < text.length && (kindOfCode(text.charCodeAt(at)) === DIGIT || isLetterAt(text, at));

/** The entry of the word at `at`; null where none stands there. */
const entryOfWordAt = (index: WordIndex, lower: string, at: number): Entry | null => {
  let end = at;
  while (end < lower.length && kindOfCode(lower.charCodeAt(end)) >= SPACED) end++;
  return end === at ? null : entryAt(index, lower, at, end);
};

/** "Ca carbonate", "Mg (as oxide)": true where a salt is named behind the symbol that ends at `at`. */
const isOfSalt = (index: WordIndex, lower: string, at: number): boolean => {
  const gap = /^(?: \(?|\(|-)/.exec(lower.slice(at, at + 2))?.[0];
  if (gap === undefined) return false;
  const word = entryOfWordAt(index, lower, at + gap.length);
  if (word === null || word.salt !== null) return word !== null;
  const from = at + gap.length + word.word.length + 1;
  return (word.roles & ROLE_BIT.from) !== 0 && entryOfWordAt(index, lower, from)?.salt != null;
};

const symbolAt = (
  index: WordIndex,
  unified: string,
  lower: string,
  at: number,
  previous: Token | undefined,
): { mineral: Mineral; end: number } | null => {
  // "ELEMENTAL MG 64 MG": in capitals the symbol is told from the unit by what stands around it.
  if (isWord(previous, "elemental") && /^(?:CA|MG) ?[:=]? ?\d[\d.,]{0,8} ?MG(?![A-Z])/.test(unified.slice(at, at + 16)))
    return { mineral: unified.startsWith("CA", at) ? "calcium" : "magnesium", end: at + 2 };
  SYMBOL.lastIndex = at;
  const found = SYMBOL.exec(unified)?.[0];
  if (found === undefined) return null;
  const mineral = found.startsWith("Ca") ? "calcium" : "magnesium";
  if (found.length > 2 && !goesOnAt(unified, at + found.length)) return { mineral, end: at + found.length };
  if (goesOnAt(unified, at + 2)) return null;
  // A bare "Mg" or "Ca" is a symbol only where nothing else can be meant: not after a number, not "ca." (about).
  const rest = unified.slice(at + 2);
  const stands =
    at === 0
      ? /^ ?(?:$|[:=(|-]|\d)/.test(rest)
      : /[(以+/]/.test(characterBefore(unified, at)) && /^ ?[)计計以/:+-]/.test(rest);
  const marked =
    stands ||
    /^ ?(?:として|으로서|ion|計|计)/.test(rest) ||
    // "Ca 333 mg": an amount of its own behind it.
    /^ ?[:=]? ?\d[\d.,]{0,8} ?mg(?![a-z])/i.test(rest) ||
    (previous?.kind === "number" && previous.unit === "mg" && /^(?:[ ),;/]|$)/.test(rest)) ||
    // "29.45 mg of Ca"
    (OF_AMOUNT.test(unified.slice(Math.max(0, at - 9), at)) && /^(?:[ ),;/]|$)/.test(rest)) ||
    isWord(previous, "elemental") ||
    isOfSalt(index, lower, at + 2);
  return marked && (previous?.kind !== "number" || previous.unit !== null) ? { mineral, end: at + 2 } : null;
};

/** The tokens of a text; marks are single characters, brackets give the depth of what is inside them. */
export const scan = (raw: string, index: WordIndex): Scan => {
  const printed = raw.length > MOST_CHARACTERS ? raw.slice(0, MOST_CHARACTERS) : raw;
  const unified = parted(mend(unify(withoutNoteNumbers(printed))));
  const lower = unified.toLowerCase();
  // Lower case must not move a place: where it does (rare letters), symbols are looked for in lower case and not found.
  const cased = lower.length === unified.length ? unified : lower;
  const tokens: Token[] = [];
  let depth = 0;
  let ranges = false;
  for (let at = 0; at < lower.length; ) {
    const code = lower.charCodeAt(at);
    const kind = kindOfCode(code);
    if (kind === BLANK) {
      at++;
      continue;
    }
    if (kind === DIGIT) {
      const token = numberAt(index, lower, at, depth) as NumberToken;
      // What joins a range is one sign or word, or three points.
      ranges ||= tokens[tokens.length - 2]?.kind === "number" || tokens[tokens.length - 4]?.kind === "number";
      tokens.push(token);
      at = token.end;
      continue;
    }
    if (kind >= SPACED) {
      const first = cased.charCodeAt(at);
      const symbol = first === 67 || first === 77 ? symbolAt(index, cased, lower, at, tokens.at(-1)) : null;
      if (symbol !== null) {
        tokens.push({
          kind: "word",
          marks: index.marks,
          entry: null,
          symbol: symbol.mineral,
          text: cased.slice(at, symbol.end),
          rest: "",
          depth,
          start: at,
          end: symbol.end,
        });
        at = symbol.end;
        continue;
      }
      at = kind === UNSPACED ? unspacedAt(index, lower, at, depth, tokens) : wordAt(index, lower, at, depth, tokens);
      continue;
    }
    const character = lower[at] as string;
    const phrase = entryAt(index, lower, at, at + 1);
    if (phrase !== null && !OPEN.includes(character)) {
      tokens.push(wordToken(index, phrase, depth, at));
      at += phrase.word.length;
      continue;
    }
    if ("([{【〔「".includes(character)) depth++;
    else if (")]}】〕」".includes(character)) depth = Math.max(0, depth - 1);
    tokens.push({ kind: "mark", mark: character, depth, start: at, end: at + 1 });
    at++;
  }
  return toScan(unified, ranges ? joinRanges(tokens) : tokens, index.marks);
};

const wordToken = (index: WordIndex, entry: Entry, depth: number, start: number, rest = ""): WordToken => ({
  kind: "word",
  marks: index.marks,
  entry,
  symbol: null,
  text: entry.word,
  rest,
  depth,
  start,
  end: start + entry.word.length,
});

/** Takes the word at `at` of a script without blanks, pushes its token, and returns where to go on. */
const unspacedAt = (index: WordIndex, text: string, at: number, depth: number, tokens: Token[]): number => {
  const most = Math.min(text.length, at + index.longestHead + 1);
  let runEnd = at + 1;
  while (runEnd < most && kindOfCode(text.charCodeAt(runEnd)) >= SPACED) runEnd++;
  const entry = entryAt(index, text, at, runEnd);
  if (entry === null) return at + 1;
  tokens.push(wordToken(index, entry, depth, at));
  return at + entry.word.length;
};

/** Takes the word at `at`, pushes its tokens, and returns where to go on. */
const wordAt = (index: WordIndex, text: string, at: number, depth: number, tokens: Token[]): number => {
  const most = Math.min(text.length, at + LONGEST_RUN);
  let hash = 0;
  let runEnd = at;
  do hash = (Math.imul(hash, 31) + text.charCodeAt(runEnd++)) | 0;
  while (runEnd < most && kindOfCode(text.charCodeAt(runEnd)) === SPACED);
  const words = runWordsAt(index, text, at, runEnd, hash);
  const { run } = words;
  for (const phrase of words.phrases)
    if (text.startsWith(phrase.word, at) && closesAt(text, phrase, at + phrase.word.length)) {
      tokens.push(wordToken(index, phrase, depth, at));
      return at + phrase.word.length;
    }
  const { entry } = words;
  // A word that goes on in another script ("mg錠") is only known by its stem.
  if (entry !== null && (closesAt(text, entry, at + entry.word.length) || entry.word.length < run.length)) {
    tokens.push(wordToken(index, entry, depth, at, words.rest));
    if (words.inner.length === 0) return entry.stem ? runEnd : at + entry.word.length;
  } else if (words.inner.length === 0) {
    // "B6", "D3", "E171": letters with digits behind them are one name, not a number.
    const code =
      runEnd - at <= 2 && kindOfCode(text.charCodeAt(runEnd)) === DIGIT
        ? /^\d+[.,]?/.exec(text.slice(runEnd, runEnd + 8))?.[0].replace(/[.,]$/, "")
        : undefined;
    const end = runEnd + (code?.length ?? 0);
    tokens.push({
      kind: "word",
      marks: index.marks,
      entry: null,
      symbol: null,
      text: code === undefined ? run : text.slice(at, end),
      rest: "",
      depth,
      start: at,
      end,
    });
    return end;
  }
  for (const part of words.inner)
    tokens.push(wordToken(index, part.entry, depth, at + part.at, run.slice(part.at + part.entry.word.length)));
  return runEnd;
};
