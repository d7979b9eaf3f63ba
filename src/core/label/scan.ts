/**
 * The words and numbers of one text. In: a text and the word index. Out: tokens in order, each with its place in
 * the unified text.
 */
import type { Mineral } from "../model.ts";
import { NUMBER, valuesOf } from "./numerals.ts";
import { unify } from "./text.ts";
import { isMark, isWord, mineralOf, type NumberToken, type QuantityUnit, type Scan, type Token } from "./tokens.ts";
import { type Entry, entryAt, isLetter, isUnspaced, type WordIndex } from "./words.ts";

/** The letters of a word; no word is longer, and a text without blanks must not be measured again at every letter. */
const RUN = /[\p{L}\p{M}]{1,60}/uy;

/** Characters of one text that are read: what a statement needs, and a bound for what a hostile page can ask for. */
const MOST_CHARACTERS = 4000;

const OPEN = "([{（【〔「『<";

const SYMBOL = /(?:Ca|Mg)(?: ?(?:2\+|\+\+|\+2|\(2\+\)|\(ii\)))?(?![\p{L}\p{M}\d])/uy;

const isLatin = (letter: string): boolean => letter < "\u0250";

const unitAt = (index: WordIndex, text: string, at: number): { unit: QuantityUnit; end: number } | null => {
  const from = text[at] === " " ? at + 1 : at;
  if (text[from] === "%") return { unit: "%", end: from + 1 };
  for (let length = Math.min(index.longestUnit, text.length - from); length > 0; length--) {
    const unit = index.units.get(text.slice(from, from + length));
    if (unit === undefined) continue;
    const last = text[from + length - 1] as string;
    const next = text[from + length];
    // "mg" must not go on as a word; a particle in another script may follow it ("280 mg입니다").
    if (next !== undefined && isLetter(next) && isLetter(last) && !isUnspaced(next) && isLatin(next) === isLatin(last))
      continue;
    return { unit, end: from + length };
  }
  return null;
};

/** The last character before `at` that is no blank; a blank where there is none. */
const characterBefore = (text: string, at: number): string =>
  (text[at - 1] === " " ? text[at - 2] : text[at - 1]) ?? " ";

/** A number and its unit at `at` of the folded text, or null where no digit stands there. */
const numberAt = (index: WordIndex, text: string, at: number, depth: number): NumberToken | null => {
  NUMBER.lastIndex = at;
  const raw = NUMBER.exec(text)?.[0];
  if (raw === undefined) return null;
  let end = at + raw.length;
  let printed = raw;
  // "27, 4 mg": a blank after the decimal comma.
  const split = /^, \d{1,2}(?=\s?m?g\b)/.exec(text.slice(end, end + 8));
  if (split !== null && /^\d{1,3}$/.test(raw)) {
    printed = raw + split[0].replace(" ", "");
    end += split[0].length;
  }
  const unit = unitAt(index, text, end);
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
    end: unit?.end ?? end,
  };
};

const symbolAt = (
  unified: string,
  at: number,
  previous: Token | undefined,
): { mineral: Mineral; end: number } | null => {
  SYMBOL.lastIndex = at;
  const found = SYMBOL.exec(unified)?.[0];
  if (found === undefined) return null;
  const mineral = found.startsWith("Ca") ? "calcium" : "magnesium";
  if (found.length > 2) return { mineral, end: at + found.length };
  // A bare "Mg" or "Ca" is a symbol only where nothing else can be meant: not after a number, not "ca." (about).
  const rest = unified.slice(at + 2);
  const stands =
    at === 0
      ? /^ ?(?:$|[:=(|-]|\d)/.test(rest)
      : /[(以+/]/.test(characterBefore(unified, at)) && /^ ?[)计計以/:+-]/.test(rest);
  const marked =
    stands ||
    /^ ?(?:として|으로서|ion|計|计)/.test(rest) ||
    (previous?.kind === "number" && previous.unit === "mg" && /^(?:\)|$)/.test(rest));
  return marked && (previous?.kind !== "number" || previous.unit !== null) ? { mineral, end: at + 2 } : null;
};

/** True for what may stand inside a compound noun: a mineral, a salt, "element"; short words only as marked stems. */
const isPartOfName = (entry: Entry): boolean =>
  (entry.mineral !== null || entry.salt !== null || entry.roles.has("elemental")) &&
  (entry.stem ? entry.word.length >= 2 : entry.word.length >= 5);

/** Letters inside a longer word: minerals and salts of compound nouns, after the stem or in the middle. */
const innerWords = (index: WordIndex, text: string, from: number, to: number, depth: number, out: Token[]): void => {
  for (let at = from; at < to - 1; ) {
    const entry = entryAt(index, text, at, to);
    if (entry !== null && isPartOfName(entry)) {
      out.push({
        kind: "word",
        entry,
        symbol: null,
        text: entry.word,
        rest: text.slice(at + entry.word.length, to),
        depth,
        start: at,
        end: at + entry.word.length,
      });
      at += entry.word.length;
    } else at++;
  }
};

/** Joins "250 - 500 mg" and "1 or 2" to one number with two ends. */
const joinRanges = (tokens: readonly Token[]): Token[] => {
  const joined: Token[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const a = tokens[i] as Token;
    const joint = tokens[i + 1];
    const b = tokens[i + 2];
    const joins = isMark(joint, "-~") || isWord(joint, "range");
    if (a.kind === "number" && b?.kind === "number" && joins && isOneRange(a, b)) {
      joined.push({ ...b, values: a.values, to: b.values, start: a.start });
      i += 2;
    } else joined.push(a);
  }
  return joined;
};

/** True where the second number is the upper end of the first: same unit or none before, no range yet, rising. */
const isOneRange = (a: NumberToken, b: NumberToken): boolean => {
  const from = a.values[0] as number;
  const to = b.values[0] as number;
  const sameUnit = a.unit === null || a.unit === b.unit;
  return sameUnit && a.to === null && b.to === null && from < to && to <= 50 * Math.max(from, 0.25);
};

/** Texts that are kept scanned: a page asks for its headings again with every line below them. */
const MOST_KEPT = 500;
const kept = new WeakMap<WordIndex, Map<string, Scan>>();

/** The tokens of a text; marks are single characters, brackets give the depth of what is inside them. */
export const scan = (raw: string, index: WordIndex): Scan => {
  const scans = kept.get(index) ?? new Map<string, Scan>();
  if (!kept.has(index)) kept.set(index, scans);
  const known = scans.get(raw);
  if (known !== undefined) return known;
  const scanned = scanAnew(raw, index);
  if (scans.size >= MOST_KEPT) scans.clear();
  if (raw.length <= 300) scans.set(raw, scanned);
  return scanned;
};

const scanAnew = (raw: string, index: WordIndex): Scan => {
  const unified = unify(raw.length > MOST_CHARACTERS ? raw.slice(0, MOST_CHARACTERS) : raw);
  const lower = unified.toLowerCase();
  // Lower case must not move a place: where it does (rare letters), symbols are looked for in lower case and not found.
  const cased = lower.length === unified.length ? unified : lower;
  const tokens: Token[] = [];
  let depth = 0;
  for (let at = 0; at < lower.length; ) {
    const character = lower[at] as string;
    if (character === " ") {
      at++;
      continue;
    }
    if (character >= "0" && character <= "9") {
      const token = numberAt(index, lower, at, depth) as NumberToken;
      tokens.push(token);
      at = token.end;
      continue;
    }
    if (isLetter(character)) {
      const symbol = symbolAt(cased, at, tokens.at(-1));
      if (symbol !== null) {
        tokens.push({
          kind: "word",
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
      at = wordAt(index, lower, at, depth, tokens);
      continue;
    }
    const phrase = entryAt(index, lower, at, at + 1);
    if (phrase !== null && !OPEN.includes(character)) {
      tokens.push({
        kind: "word",
        entry: phrase,
        symbol: null,
        text: phrase.word,
        rest: "",
        depth,
        start: at,
        end: at + phrase.word.length,
      });
      at += phrase.word.length;
      continue;
    }
    if ("([{【〔「".includes(character)) depth++;
    else if (")]}】〕」".includes(character)) depth = Math.max(0, depth - 1);
    tokens.push({ kind: "mark", mark: character, depth, start: at, end: at + 1 });
    at++;
  }
  return { text: unified, tokens: joinRanges(tokens) };
};

/** Takes the word at `at`, pushes its tokens, and returns where to go on. */
const wordAt = (index: WordIndex, text: string, at: number, depth: number, tokens: Token[]): number => {
  RUN.lastIndex = at;
  let runEnd = at + (RUN.exec(text)?.[0].length ?? 1);
  const unspaced = isUnspaced(text[at] as string);
  if (!unspaced && text.charCodeAt(runEnd - 1) > 0x0dff)
    for (let i = at; i < runEnd; i++) if (isUnspaced(text[i] as string)) runEnd = i;
  const entry = entryAt(index, text, at, runEnd);
  if (entry === null) {
    if (unspaced) return at + 1;
    const inner: Token[] = [];
    if (runEnd - at >= 7 || /[\uac00-\ud7af]/.test(text[at] as string))
      innerWords(index, text, at + 1, runEnd, depth, inner);
    const minerals = inner.filter((token) => mineralOf(token) !== null);
    if (minerals.length > 0) {
      tokens.push(...inner);
      return runEnd;
    }
    // "B6", "D3", "E171": letters with digits behind them are one name, not a number.
    const code =
      runEnd - at <= 2 ? /^\d+[.,]?/.exec(text.slice(runEnd, runEnd + 8))?.[0].replace(/[.,]$/, "") : undefined;
    const end = runEnd + (code?.length ?? 0);
    tokens.push({
      kind: "word",
      entry: null,
      symbol: null,
      text: text.slice(at, end),
      rest: "",
      depth,
      start: at,
      end,
    });
    return end;
  }
  const end = at + entry.word.length;
  tokens.push({
    kind: "word",
    entry,
    symbol: null,
    text: entry.word,
    rest: text.slice(end, Math.max(end, runEnd)),
    depth,
    start: at,
    end,
  });
  if (end < runEnd && !unspaced && entry.stem) {
    innerWords(index, text, end, runEnd, depth, tokens);
    return runEnd;
  }
  return Math.max(end, at + 1);
};
