/** Numbers as the person types and reads them. In: text or numbers. Out: numbers or text. */
import { valuesOf } from "../core/label/numerals.ts";

/** The number a text states, with a decimal point or comma; null where it is none or out of bounds. */
export const toNumber = (text: string, least: number, most: number): number | null => {
  const trimmed = text.trim().replace(",", ".");
  if (!/^\d+(\.\d*)?$|^\.\d+$/.test(trimmed)) return null;
  const value = Number(trimmed);
  return value >= least && value <= most ? value : null;
};

/** A number with two decimals at most, as the language writes it. */
export const numberText = (value: number, locale: string): string =>
  new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);

/** The number rounded to one decimal: as exact as any label. */
export const toTenth = (value: number): number => Math.round(value * 10) / 10;

// Arabic-Indic and Persian digits, as their keyboards type them.
const asciiDigit = (digit: string): string => String((digit.codePointAt(0) as number) & 0xf);

// Digits with a decimal, or in groups of three.
const wellFormed = /^(\d+|\d{1,3}([.,' ]\d{3})+)([.,]\d+)?$/;

/**
 * The mg a person typed, read as the reader reads a label: "1,000" and "1.000" are a thousand, "0,25" a quarter. Null
 * where it is no number, or out of bounds.
 */
export const toMg = (text: string, most: number): number | null => {
  const folded = text
    .normalize("NFKC")
    .replaceAll(/[٠-٩۰-۹]/g, asciiDigit)
    .replaceAll("٫", ".")
    .trim();
  if (!wellFormed.test(folded)) return null;
  const [value = Number.NaN] = valuesOf(folded);
  return value >= 0 && value <= most ? value : null;
};
