/** What the one-minute food checklist adds up to. In: servings a day by food, the foods. Out: mg a day of the element. */
import type { PerMineral } from "../model.ts";
import type { Food } from "../verdict/knowledge.ts";

/**
 * The rough estimate of the checklist: the baseline for everything unlisted, plus servings times each food's amount.
 * Foods that are not on the list count nothing.
 */
export const toChecklistMgPerDay = (
  servingsPerDay: Readonly<Record<string, number>>,
  foods: readonly Food[],
  baselineMgPerDay: PerMineral<number>,
): PerMineral<number> => {
  const sumOf = (mineral: keyof PerMineral<number>): number =>
    foods.reduce((sum, food) => {
      const servings = Object.hasOwn(servingsPerDay, food.id) ? (servingsPerDay[food.id] ?? 0) : 0;
      return sum + servings * food.mgPerServing[mineral];
    }, baselineMgPerDay[mineral]);
  return { calcium: sumOf("calcium"), magnesium: sumOf("magnesium") };
};

/** The same in whole mg a day, as a profile keeps it. */
export const toChecklistDiet = (
  servingsPerDay: Readonly<Record<string, number>>,
  foods: readonly Food[],
  baselineMgPerDay: PerMineral<number>,
): PerMineral<number> => {
  const exact = toChecklistMgPerDay(servingsPerDay, foods, baselineMgPerDay);
  return { calcium: Math.round(exact.calcium), magnesium: Math.round(exact.magnesium) };
};
