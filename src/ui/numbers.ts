/** Numbers as the person types and reads them. In: text or numbers. Out: numbers or text. */

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
