/** Two pages of the extension edit what is kept at once, each from what it showed. */
import { describe, expect, it } from "vitest";
import type { DietProfile, StackEntry } from "../../../src/core/model.ts";
import { toChecklistDiet } from "../../../src/core/person/diet.ts";
import { profileWith, settingsWith } from "../../../src/core/person/edits.ts";
import { defaultSettings } from "../../../src/core/person/settings.ts";
import { checklistBaseline, foods } from "../../../src/data/diets.ts";
import { profile } from "../../browser/samples.ts";

const entry = (id: string, name: string, more: Partial<StackEntry> = {}): StackEntry => ({
  id,
  name,
  productKey: null,
  calciumMgPerServing: 100,
  magnesiumMgPerServing: 50,
  servingsPerDay: 1,
  paused: false,
  ...more,
});
const named = ({ stack }: DietProfile) => stack.map(({ id, name, servingsPerDay }) => [id, name, servingsPerDay]);
const checklistDiet = (servings: DietProfile["checklist"]) => toChecklistDiet(servings, foods, checklistBaseline);
const edit = (kept: DietProfile, changes: Partial<DietProfile>, seen: DietProfile) =>
  profileWith(kept, changes, { seen, checklistDiet });
const both = (seen: readonly StackEntry[], one: readonly StackEntry[], other: readonly StackEntry[]) => {
  const from = { ...profile, stack: seen };
  return edit(edit(from, { stack: one }, from), { stack: other }, from);
};
const [a, b] = [entry("taken-1", "A"), entry("taken-2", "B")];

describe("what is taken", () => {
  it("keeps what both have added, though both gave it the same id", () => {
    const after = both([a], [a, b], [a, entry("taken-2", "C")]);
    expect(named(after)).toEqual([
      ["taken-1", "A", 1],
      ["taken-2", "B", 1],
      ["taken-2-2", "C", 1],
    ]);
  });

  it("keeps a change of one entry beside the removal of another", () => {
    expect(named(both([a, b], [a], [{ ...a, servingsPerDay: 2 }, b]))).toEqual([["taken-1", "A", 2]]);
  });

  it("keeps an entry that was changed here and removed there", () => {
    expect(named(both([a, b], [b], [{ ...a, servingsPerDay: 2 }, b]))).toEqual([
      ["taken-2", "B", 1],
      ["taken-1", "A", 2],
    ]);
  });

  it("has a product once that both have added, as the last one said", () => {
    const product = entry("taken-1", "A", { productKey: "gtin:1" });
    expect(named(both([], [product], [{ ...product, servingsPerDay: 3 }]))).toEqual([["taken-1", "A", 3]]);
  });

  it("is the same where an edit arrives twice", () => {
    const other = [entry("taken-1", "C")];
    const once = both([], [a], other);
    expect(edit(once, { stack: other }, { ...profile, stack: [] })).toEqual(once);
  });

  it("takes two entries that are alike, where the person adds a second one", () => {
    expect(named(both([a], [a], [a, entry("taken-2", "A")]))).toHaveLength(2);
  });
});

describe("ticks", () => {
  it("of both count, set or taken away", () => {
    const from = { ...profile, medicines: ["one", "two"], flags: ["ckd"] };
    const first = edit(from, { medicines: ["two"] }, from);
    const second = edit(first, { medicines: ["one", "two", "three"], flags: [] }, from);
    expect(second).toMatchObject({ medicines: ["two", "three"], flags: [] });
  });

  it("stand as they are where nobody says what was seen", () => {
    expect(profileWith({ ...profile, flags: ["ckd"] }, { flags: [] }, null).flags).toEqual([]);
  });
});

describe("foods", () => {
  const from: DietProfile = { ...profile, diet: "checklist", checklist: { milk: 1, seed: 1 } };
  const ticked = (checklist: DietProfile["checklist"]) => ({
    diet: "checklist",
    checklist,
    dietMgPerDay: checklistDiet(checklist),
  });

  it("that both have counted are all counted, and so is their sum", () => {
    const first = edit(from, ticked({ milk: 2, seed: 1 }), from);
    const second = edit(first, ticked({ milk: 1, tofu: 1 }), from);
    expect(second.checklist).toEqual({ milk: 2, tofu: 1 });
    expect(second.dietMgPerDay).toEqual(checklistDiet({ milk: 2, tofu: 1 }));
    expect(edit(second, ticked({ milk: 1, tofu: 1 }), from)).toEqual(second);
  });

  it("are kept where another window has gone over to own figures, which stand", () => {
    const own = { diet: "own", dietMgPerDay: { calcium: 700, magnesium: 300 } };
    expect(edit(edit(from, ticked({ milk: 2, seed: 1 }), from), own, from)).toMatchObject({
      ...own,
      checklist: { milk: 2, seed: 1 },
    });
  });
});

describe("shops and products that are off", () => {
  it("are those of both", () => {
    const from = { ...defaultSettings, shopsOff: ["a.example"], productsOff: ["gtin:1"] };
    const first = settingsWith(from, { shopsOff: ["a.example", "b.example"] }, from);
    const second = settingsWith(first, { shopsOff: [], productsOff: ["gtin:1", "gtin:2"] }, from);
    expect(second).toMatchObject({ shopsOff: ["b.example"], productsOff: ["gtin:1", "gtin:2"] });
  });
});
