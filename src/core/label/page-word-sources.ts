/**
 * What the content script looks for, as plain data. In: lexicons. Out: strings, which the build writes into the content
 * script in place of the lexicons.
 */
import type { Lexicon } from "./lexicon.ts";
import { isUnspaced } from "./lookup.ts";
import {
  digestOf,
  type FinderSource,
  LONGEST_WORD,
  type PageWordSources,
  packDigests,
  toFinder,
  type WordFinder,
} from "./page-words.ts";
import { fold } from "./text.ts";

interface Word {
  readonly text: string;
  readonly where: keyof FinderSource;
}

const sourceOf = (words: readonly Word[]): FinderSource => {
  const of = (where: Word["where"]): string => {
    const texts = words.filter((word) => word.where === where).map(({ text }) => text);
    return texts.sort().join("|");
  };
  const whole = words.filter(({ where }) => where === "whole").map(({ text }) => text);
  const tooLong = whole.find((text) => text.length > LONGEST_WORD);
  if (tooLong !== undefined) throw new Error(`"${tooLong}" is longer than ${LONGEST_WORD} characters.`);
  return { whole: packDigests(whole.map(digestOf)), stem: of("stem"), anywhere: of("anywhere") };
};

/** The word between the letters that it may stand between: where another word is found in this, it is found here. */
const amongLetters = ({ text, where }: Word): string =>
  where === "whole" ? text : where === "stem" ? `${text}x` : `x${text}x`;

/** The words without those that hold another one: what is only tested finds nothing more by them. */
const withoutLonger = (words: readonly Word[]): Word[] => {
  const kept: { word: Word; finder: WordFinder }[] = [];
  for (const word of [...words].sort((a, b) => a.text.length - b.text.length)) {
    const text = amongLetters(word);
    if (!kept.some(({ finder }) => finder.test(text))) kept.push({ word, finder: toFinder(sourceOf([word])) });
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

/** The sources for all languages, each word once. */
export const toPageWordSources = (lexicons: readonly Lexicon[]): PageWordSources => ({
  minerals: mineralSource(lexicons),
  others: sourceOf(withoutLonger(wordsOf(lexicons, "others"))),
  cart: sourceOf(withoutLonger(wordsOf(lexicons, "cart"))),
});
