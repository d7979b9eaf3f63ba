/**
 * What the content script looks for, as sources of patterns. In: lexicons. Out: strings, which the build writes into the
 * content script in place of the lexicons.
 */
import type { Lexicon } from "./lexicon.ts";
import { isUnspaced } from "./lookup.ts";
import type { PageWordSources } from "./page-words.ts";
import { fold } from "./text.ts";

interface Word {
  readonly text: string;
  /** Where it matches: at a word's beginning, as a whole word, or anywhere (scripts without blanks between words). */
  readonly where: "stem" | "whole" | "anywhere";
}

// What may stand beside a whole word in folded text: signs, digits, private and paired code units (icons), and letters
// of scripts without blanks. Written out, since classes by property take the browser twice as long to get ready for.
const GAP =
  "\\0-@\\[-`{-\\xbf\\xd7\\xf7\\u05be\\u060c\\u061b\\u061f\\u0964\\u0965\\u0e00-\\u0eff\\u2000-\\u2bff\\u2e00-\\u30ff\\u31f0-\\u31ff" +
  "\\u3400-\\u9fff\\ud800-\\ufaff";

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, "\\$&");

/** One pattern for all words; the boundaries are tested once for all of a sort. */
const sourceOf = (words: readonly Word[]): string => {
  const of = (where: Word["where"]) => {
    const texts = words.filter((word) => word.where === where).map(({ text }) => escaped(text));
    return texts.length === 0 ? [] : [`(?:${texts.sort().join("|")})`];
  };
  const begins = [...of("whole").map((whole) => `${whole}(?![^${GAP}])`), ...of("stem")];
  return [...(begins.length === 0 ? [] : [`(?<![^${GAP}])(?:${begins.join("|")})`]), ...of("anywhere")].join("|");
};

/** The word between the letters that it may stand between: where another word is found in this, it is found here. */
const amongLetters = ({ text, where }: Word): string =>
  where === "whole" ? text : where === "stem" ? `${text}x` : `x${text}x`;

/** The words without those that hold another one: a pattern that is only tested finds nothing more by them. */
const withoutLonger = (words: readonly Word[]): Word[] => {
  const kept: { word: Word; pattern: RegExp }[] = [];
  for (const word of [...words].sort((a, b) => a.text.length - b.text.length)) {
    const text = amongLetters(word);
    if (!kept.some(({ pattern }) => pattern.test(text))) kept.push({ word, pattern: new RegExp(sourceOf([word])) });
  }
  return kept.map(({ word }) => word);
};

const wordsOf = (lexicons: readonly Lexicon[], field: "others" | "cart"): Word[] => {
  const words = new Set(lexicons.flatMap((lexicon) => lexicon[field].split("|")).filter((word) => word.trim() !== ""));
  return [...words].map((word) => {
    const text = fold(word.replace(/~$/, ""));
    return { text, where: isUnspaced(text[0] as string) ? "anywhere" : word.endsWith("~") ? "stem" : "whole" };
  });
};

/** Accented words also without their accents: pages drop them. */
const spellings = (word: string): string[] => [
  word,
  word
    .normalize("NFD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC"),
];

/** Mineral names match anywhere and in any case: what is compared is the page's text as it stands, in one pass. */
const mineralSource = (lexicons: readonly Lexicon[]): string => {
  const names = lexicons.flatMap(({ calcium, magnesium }) => `${calcium}|${magnesium}`.split("|"));
  const words = [...new Set(names.flatMap((name) => spellings(name.replace("~", ""))))].filter((word) => word !== "");
  return words.filter((word) => !words.some((other) => other !== word && word.includes(other))).join("|");
};

/** The sources of the patterns of all languages, each word once. */
export const toPageWordSources = (lexicons: readonly Lexicon[]): PageWordSources => ({
  minerals: mineralSource(lexicons),
  others: sourceOf(withoutLonger(wordsOf(lexicons, "others"))),
  cart: sourceOf(withoutLonger(wordsOf(lexicons, "cart"))),
});
