/** Changes of what the person already takes, as plain values. In: a stack. Out: a new stack. */
import { isExact } from "../core/amount.ts";
import type { Mineral, PerMineral, StackEntry } from "../core/model.ts";
import type { JudgedPage } from "../core/view.ts";
import { toTenth } from "./numbers.ts";

/** What a person fills in for one entry. */
export interface Draft {
  readonly name: string;
  readonly productKey: string | null;
  /** Null where it still has to be filled in. */
  readonly mgPerServing: PerMineral<number | null>;
  readonly servingsPerDay: number;
}

// The stored profile takes no longer names.
export const longestName = 200;

const freeId = (stack: readonly StackEntry[]): string => {
  const taken = new Set(stack.map(({ id }) => id));
  let number = stack.length + 1;
  while (taken.has(`taken-${number}`)) number += 1;
  return `taken-${number}`;
};

/** The stack with the draft added, or in place of the entry of the same product or of the given id. */
export const withDraft = (
  stack: readonly StackEntry[],
  draft: Draft & { readonly mgPerServing: PerMineral<number> },
  id: string | null,
): readonly StackEntry[] => {
  const isSame = (entry: StackEntry): boolean =>
    entry.id === id || (draft.productKey !== null && entry.productKey === draft.productKey);
  const old = stack.find(isSame) ?? null;
  const entry: StackEntry = {
    id: old?.id ?? freeId(stack),
    name: draft.name,
    productKey: draft.productKey,
    calciumMgPerServing: draft.mgPerServing.calcium,
    magnesiumMgPerServing: draft.mgPerServing.magnesium,
    servingsPerDay: draft.servingsPerDay,
    paused: old?.paused ?? false,
  };
  return old === null ? [...stack, entry] : stack.flatMap((one) => (one === old ? [entry] : isSame(one) ? [] : [one]));
};

/** The product on the page as an entry: what was read of a serving, as it was judged. */
export const draftOfPage = ({ report, verdict }: JudgedPage, servingsPerDay: number): Draft => {
  const perServing = (mineral: Mineral): number | null => {
    const perDay = verdict.productMgPerDay[mineral];
    return perDay === null || verdict.servingsPerDay === 0 ? null : toTenth(perDay.estimate / verdict.servingsPerDay);
  };
  return {
    name: report.product.title.slice(0, longestName),
    productKey: report.product.key,
    mgPerServing: { calcium: perServing("calcium"), magnesium: perServing("magnesium") },
    servingsPerDay,
  };
};

/** True where both amounts were read as one number each, and none needs to be compared with the label first. */
export const isCertain = (draft: Draft, page: JudgedPage): draft is Draft & { mgPerServing: PerMineral<number> } =>
  draft.mgPerServing.calcium !== null &&
  draft.mgPerServing.magnesium !== null &&
  page.corrected.readings.every(({ confidence, mgPerServing }) => confidence !== "low" && isExact(mgPerServing));

/** An entry as it is filled in again. */
export const draftOfEntry = (entry: StackEntry): Draft => ({
  name: entry.name,
  productKey: entry.productKey,
  mgPerServing: { calcium: entry.calciumMgPerServing, magnesium: entry.magnesiumMgPerServing },
  servingsPerDay: entry.servingsPerDay,
});
