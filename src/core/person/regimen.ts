/** What a person takes besides the product on the page. In: stack entries. Out: sums in mg a day of the element, free ids. */
import type { PerMineral, StackEntry } from "../model.ts";

/** How many entries a stack takes: far above what anybody takes, and little enough to be judged at once. */
export const mostStackEntries = 250;

/**
 * The daily sum of the entries that are not paused. **Units** mg a day of the element.
 * The entry added from the product on the page (`productKey`) is left out: the page's product takes its place.
 */
export const toStackMgPerDay = (stack: readonly StackEntry[], productKey: string | null): PerMineral<number> => {
  const counted = stack.filter((entry) => !entry.paused && (productKey === null || entry.productKey !== productKey));
  const sumOf = (perServing: (entry: StackEntry) => number): number =>
    counted.reduce((sum, entry) => sum + perServing(entry) * entry.servingsPerDay, 0);
  return {
    calcium: sumOf((entry) => entry.calciumMgPerServing),
    magnesium: sumOf((entry) => entry.magnesiumMgPerServing),
  };
};

/** The entry with its id, or with one like it where that is taken. */
export const withFreeId = (entry: StackEntry, taken: ReadonlySet<string>): StackEntry => {
  let id = entry.id;
  for (let number = 2; taken.has(id); number += 1) id = `${entry.id}-${number}`;
  return { ...entry, id };
};
