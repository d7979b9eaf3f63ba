/** Text where space is short. In: amounts or words. Out: amounts without a unit, words as names. */
import { mgPerMmol } from "./minerals.ts";
import type { Amount, Mineral } from "./model.ts";
import { toWhole } from "./verdict/numbers.ts";

/** "230", or "200–400" where the ends differ once they are rounded; `unread` for null. */
export const shortAmountText = (amount: Amount | null, locale: string, unread: string): string => {
  if (amount === null) return unread;
  const number = new Intl.NumberFormat(locale);
  const [low, high] = [number.format(toWhole(amount.low)), number.format(toWhole(amount.high))];
  return low === high ? number.format(toWhole(amount.estimate)) : `${low}–${high}`;
};

/** The text with a capital first letter, where its script has one. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

/** An amount in mmol with one decimal and no unit: "6.0", or "5.0–10.0" where the ends differ. */
export const mmolText = (mg: Amount, mineral: Mineral, locale: string): string => {
  const number = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const [low, high] = [mg.low, mg.high].map((end) => number.format(end / mgPerMmol[mineral]));
  return low === high ? number.format(mg.estimate / mgPerMmol[mineral]) : `${low}–${high}`;
};
