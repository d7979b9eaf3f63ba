/**
 * What a person's edit makes of what is kept. In: the record as it is kept, the edit, and the record as the person saw it.
 * Out: the record to keep. Two pages may edit at once: of a list only what was added, taken away or changed counts.
 */
import type { DietProfile, PerMineral, Settings, StackEntry } from "../model.ts";
import { withFreeId } from "./regimen.ts";

const listWith = <T>(kept: readonly T[], wanted: readonly T[], seen: readonly T[]): readonly T[] => [
  ...kept.filter((one) => wanted.includes(one) || !seen.includes(one)),
  ...wanted.filter((one) => !seen.includes(one) && !kept.includes(one)),
];

const foodsWith = (
  kept: DietProfile["checklist"],
  wanted: DietProfile["checklist"],
  seen: DietProfile["checklist"],
): DietProfile["checklist"] => {
  const isTouched = (food: string): boolean => wanted[food] !== seen[food];
  const untouched = Object.entries(kept).filter(([food]) => !isTouched(food));
  return Object.fromEntries([...untouched, ...Object.entries(wanted).filter(([food]) => isTouched(food))]);
};

const isEqual = (one: StackEntry, other: StackEntry): boolean =>
  (Object.keys(one) as (keyof StackEntry)[]).every((key) => key === "id" || one[key] === other[key]);

const stackWith = (
  kept: readonly StackEntry[],
  wanted: readonly StackEntry[],
  seen: readonly StackEntry[],
): readonly StackEntry[] => {
  const find = (list: readonly StackEntry[], id: string) => list.find((entry) => entry.id === id);
  const isTouched = (entry: StackEntry): boolean => {
    const before = find(seen, entry.id);
    return before === undefined || !isEqual(before, entry);
  };
  const stack = kept.filter(({ id }) => find(seen, id) === undefined || find(wanted, id) !== undefined);
  for (const entry of wanted.filter(isTouched)) {
    // The same product added by both is one entry; so is an edit that comes twice. An id that was not seen is another's.
    const at = stack.findIndex((one) => {
      if (entry.productKey !== null) return one.productKey === entry.productKey;
      return find(seen, one.id) === undefined ? isEqual(one, entry) : one.id === entry.id;
    });
    const old = stack[at];
    if (old === undefined) stack.push(withFreeId(entry, new Set(stack.map(({ id }) => id))));
    else stack[at] = { ...entry, id: old.id };
  }
  return stack;
};

/** What a profile was edited from. */
export interface EditedFrom {
  /** As the person saw it. */
  readonly seen: DietProfile;
  /** What the foods of a checklist add up to, mg a day. */
  readonly checklistDiet: (servingsPerDay: DietProfile["checklist"]) => PerMineral<number>;
}

/** The profile with a person's edit; `from` null where the edit is to stand as it is. */
export const profileWith = (kept: DietProfile, changes: Partial<DietProfile>, from: EditedFrom | null): DietProfile => {
  const next = { ...kept, ...changes };
  if (from === null) return next;
  const { seen, checklistDiet } = from;
  const { flags, medicines, stack } = changes;
  const checklist =
    changes.checklist === undefined ? next.checklist : foodsWith(kept.checklist, changes.checklist, seen.checklist);
  const isCounted = changes.checklist !== undefined && next.diet === "checklist";
  return {
    ...next,
    checklist,
    dietMgPerDay: isCounted ? checklistDiet(checklist) : next.dietMgPerDay,
    flags: flags === undefined ? next.flags : listWith(kept.flags, flags, seen.flags),
    medicines: medicines === undefined ? next.medicines : listWith(kept.medicines, medicines, seen.medicines),
    stack: stack === undefined ? next.stack : stackWith(kept.stack, stack, seen.stack),
  };
};

/** The settings with a person's edit; `seen` null where the edit is to stand as it is. */
export const settingsWith = (kept: Settings, changes: Partial<Settings>, seen: Settings | null): Settings => {
  const next = { ...kept, ...changes };
  if (seen === null) return next;
  const { shopsOff, productsOff } = changes;
  return {
    ...next,
    shopsOff: shopsOff === undefined ? next.shopsOff : listWith(kept.shopsOff, shopsOff, seen.shopsOff),
    productsOff:
      productsOff === undefined ? next.productsOff : listWith(kept.productsOff, productsOff, seen.productsOff),
  };
};
