/** Numbers and amounts as people read them. In: numbers, a word table. Out: texts in the table's language. */
import type { Amount } from "../model.ts";
import { toTwoDecimals, toWhole, toWholeInside } from "./numbers.ts";
import type { Plural, Wording } from "./words.ts";

const FACTOR_DIGITS = 4;

type Style = "whole" | "twoDecimals" | "factor" | "percent";

const STYLES: Readonly<Record<Style, Intl.NumberFormatOptions>> = {
  whole: {},
  twoDecimals: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  factor: { maximumSignificantDigits: FACTOR_DIGITS },
  percent: { style: "percent" },
};

// To make one takes longer than all else a sentence takes; there are as many as languages times styles.
const made = new Map<string, Intl.NumberFormat>();

const format = (value: number, locale: string, style: Style): string => {
  const key = `${locale} ${style}`;
  const known = made.get(key) ?? new Intl.NumberFormat(locale, STYLES[style]);
  made.set(key, known);
  return known.format(value);
};

/** The template with its {placeholders} replaced; one without a value stays as it is. */
export const fill = (template: string, values: Readonly<Record<string, string>>): string =>
  template.replaceAll(/\{(\w+)\}/g, (all, name: string) => values[name] ?? all);

/** Whole mg, half up, without the unit. */
export const mgText = (mg: number, words: Wording): string => format(toWhole(mg), words.locale, "whole");

/** Whole mg rounded down, for what must stay inside a limit. */
export const mgInsideText = (mg: number, words: Wording): string => format(toWholeInside(mg), words.locale, "whole");

/** A ratio with two decimals, half up. */
export const ratioText = (ratio: number, words: Wording): string =>
  format(toTwoDecimals(ratio), words.locale, "twoDecimals");

/** A number with as many digits as it has, four at most: factors of a reading, counts. */
export const numberText = (value: number, words: Wording): string => format(value, words.locale, "factor");

/** A part of one as a percentage: 0.25 is "25%" in English. */
export const percentText = (part: number, words: Wording): string => format(part, words.locale, "percent");

/** "160 mg", or "between 113 and 162 mg" where the ends differ once they are rounded. */
export const amountText = (amount: Amount, words: Wording): string => rangeText(amount, words, "exact", "range");

/** The same without the unit. */
export const amountNumberText = (amount: Amount, words: Wording): string =>
  rangeText(amount, words, "exactNumber", "rangeNumber");

const rangeText = (
  amount: Amount,
  words: Wording,
  exact: keyof Wording["amounts"],
  range: keyof Wording["amounts"],
): string => {
  const low = mgText(amount.low, words);
  const high = mgText(amount.high, words);
  return low === high
    ? fill(words.amounts[exact], { mg: mgText(amount.estimate, words) })
    : fill(words.amounts[range], { low, high });
};

/** The text of the plural form that belongs to the count. */
export const pluralText = (texts: Plural, count: number, words: Wording): string => {
  const form = new Intl.PluralRules(words.locale).select(count);
  return texts[form] ?? texts.other;
};
