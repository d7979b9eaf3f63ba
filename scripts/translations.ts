/**
 * What is wrong with the words of a language, beside the English ones: for the build, which fails on it, and the tests.
 * In: two tables of the same shape. Out: a line for each fault, with the place of the word.
 */
import type { Language } from "../src/core/language.ts";

const categories = new Set(["zero", "one", "two", "few", "many", "other"]);

type Table = Readonly<Record<string, unknown>>;

const isTable = (value: unknown): value is Table => typeof value === "object" && value !== null;
const isPlural = (value: Table): boolean => "other" in value && Object.keys(value).every((key) => categories.has(key));

const placeholdersOf = (text: string): string =>
  [...new Set([...text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name))].sort().join(" ");

/** Plural forms the language has for whole numbers and no text is given for. */
const missingForms = (texts: Table, locale: string): readonly string[] =>
  new Intl.PluralRules(locale).resolvedOptions().pluralCategories.filter((form) => !(form in texts));

const compareTexts = (at: string, english: string, text: string): readonly string[] => [
  // An empty text says nothing on purpose, in every language or in none.
  ...((english === "") !== (text.trim() === "") ? [`${at}: empty, or not empty as in English`] : []),
  ...(placeholdersOf(english) === placeholdersOf(text)
    ? []
    : [`${at}: {${placeholdersOf(text)}}, in English {${placeholdersOf(english)}}`]),
];

// What differs by nature: which language it is, and what it says of its own review.
const differing = new Set(["locale", "direction", "notReviewed"]);

/** Every word that is missing, too much, empty, or has other placeholders than the English one. */
export const faultsOf = (english: unknown, words: unknown, locale: string, at = ""): readonly string[] => {
  if (typeof english === "string") {
    return typeof words === "string" ? compareTexts(at, english, words) : [`${at}: no text`];
  }
  if (!isTable(english)) return english === words ? [] : [`${at}: ${String(words)}, in English ${String(english)}`];
  if (!isTable(words)) return [`${at}: missing`];
  const place = (key: string): string => (at === "" ? key : `${at}.${key}`);
  if (isPlural(english)) {
    const forms = Object.entries(words).flatMap(([form, text]) => faultsOf(english.other, text, locale, place(form)));
    return [...forms, ...missingForms(words, locale).map((form) => `${place(form)}: missing`)];
  }
  return [
    ...Object.keys(english)
      .filter((key) => !differing.has(key))
      .flatMap((key) => faultsOf(english[key], words[key], locale, place(key))),
    ...Object.keys(words)
      .filter((key) => !(key in english))
      .map((key) => `${place(key)}: not in English`),
  ];
};

/** The faults of every language, a line each; `languages` begins with English. */
export const faultsOfAll = async (languages: readonly [Language, ...Language[]]): Promise<readonly string[]> => {
  const tables = async ({ load, loadEvidence }: Language) => ({ ...(await load()), evidence: await loadEvidence() });
  const english = await tables(languages[0]);
  const found = languages.map(async (language) =>
    faultsOf(english, await tables(language), language.tag).map((fault) => `${language.tag}: ${fault}`),
  );
  return (await Promise.all(found)).flat();
};
