import { describe, expect, test } from "vitest";
import { applyCorrections } from "../../../src/core/person/corrections.ts";
import { toJudgedProduct } from "../../../src/core/verdict/product.ts";
import { correction, exactly, reading, report } from "./reports.ts";

const typed = correction({ mgPerServing: { calcium: 300, magnesium: null } });

describe("applyCorrections", () => {
  test("leaves a report alone that nobody corrected", () => {
    const plain = report();
    expect(applyCorrections(plain, [])).toBe(plain);
    expect(
      applyCorrections(plain, [
        correction({ productKey: "shop.example 2", mgPerServing: { calcium: 1, magnesium: 1 } }),
      ]),
    ).toBe(plain);
  });

  test("puts the typed amount in place, certain, with the printed source second", () => {
    const [calcium] = applyCorrections(report(), [typed]).readings;
    expect(calcium).toMatchObject({
      mgPerServing: exactly(300),
      mgPerDay: exactly(600),
      confidence: "high",
      steps: [],
    });
    expect(calcium?.sources).toEqual([
      { text: "300 mg", locator: { kind: "user" } },
      { text: "Calcium 500 mg", locator: { kind: "element", path: [[1, 0, 4]] } },
    ]);
  });

  test("adds a mineral that was not read, also as 0", () => {
    const { readings } = applyCorrections(report(), [correction({ mgPerServing: { calcium: null, magnesium: 0 } })]);
    expect(readings.map(({ mineral, mgPerServing }) => [mineral, mgPerServing.estimate])).toEqual([
      ["calcium", 500],
      ["magnesium", 0],
    ]);
  });

  test("takes the newest of several", () => {
    const older = correction({ mgPerServing: { calcium: 100, magnesium: null }, at: 1 });
    const newer = correction({ mgPerServing: { calcium: 200, magnesium: null }, at: 2 });
    expect(applyCorrections(report(), [newer, older]).readings[0]?.mgPerServing).toEqual(exactly(200));
  });

  test("settles the doubts about what was typed and leaves the others", () => {
    const doubtful = report({
      issues: [
        { code: "elemental-or-compound", mineral: "calcium" },
        { code: "elemental-or-compound", mineral: "magnesium" },
        { code: "directions-unknown", mineral: null },
      ],
    });
    expect(applyCorrections(doubtful, [typed]).issues).toEqual([
      { code: "elemental-or-compound", mineral: "magnesium" },
      { code: "directions-unknown", mineral: null },
    ]);
    expect(applyCorrections(doubtful, [correction({ servingsPerDay: 1 })]).issues).not.toContainEqual({
      code: "directions-unknown",
      mineral: null,
    });
  });

  test("says so where the label has changed since, and only then", () => {
    const outdated = { code: "correction-outdated", mineral: null };
    expect(applyCorrections(report({ signature: "s2" }), [typed]).issues).toContainEqual(outdated);
    expect(applyCorrections(report(), [typed]).issues).not.toContainEqual(outdated);
    const recorrected = [typed, correction({ ...typed, signature: "s2", at: 2 })];
    expect(applyCorrections(report({ signature: "s2" }), recorrected).issues).not.toContainEqual(outdated);
  });

  test.each([
    typed,
    correction({ mgPerServing: { calcium: 0, magnesium: 120 }, servingsPerDay: 3, piecesPerServing: 4 }),
    correction({ servingText: "1 scoop", servingsPerDay: 1, signature: "other" }),
  ])("applied again it changes nothing (%#)", (change) => {
    const once = applyCorrections(report({ issues: [{ code: "percent-only", mineral: "calcium" }] }), [change]);
    expect(applyCorrections(once, [change])).toEqual(once);
  });
});

describe("toJudgedProduct", () => {
  test("a mineral without a reading is 0 only in a whole panel that does not name it", () => {
    const magnesium = (more: Parameters<typeof report>[0]) =>
      toJudgedProduct(report(more), null, null).mgPerServing.magnesium;
    expect(magnesium({})).toEqual(exactly(0));
    expect(magnesium({ panelComplete: false })).toBeNull();
    expect(magnesium({ issues: [{ code: "no-amount", mineral: "magnesium" }] })).toBeNull();
    expect(magnesium({ issues: [{ code: "no-amount", mineral: "calcium" }] })).toEqual(exactly(0));
  });

  test("servings a day: the lower number of the directions, at most the label's maximum or the higher number", () => {
    const { serving } = report();
    const range = { ...serving, perDay: { low: 1, estimate: 2, high: 3 } };
    const taken = (more: object, chosen: number | null = null, change = correction()) => {
      const made = toJudgedProduct(report({ serving: { ...serving, ...more } }), change, chosen);
      return [made.servingsPerDay, made.labelMaxServingsPerDay, made.servingsAssumed];
    };
    expect(taken(range)).toEqual([1, 3, false]);
    expect(taken({ ...range, maxPerDay: 4 })).toEqual([1, 4, false]);
    expect(taken({ perDay: null })).toEqual([1, 1, true]);
    expect(taken({ perDay: null }, 3)).toEqual([3, 3, false]);
    expect(taken(range, 2)).toEqual([2, 3, false]);
    expect(taken({ perDay: null }, null, correction({ servingsPerDay: 2 }))).toEqual([2, 2, false]);
    expect(taken({ perDay: exactly(0.5) })).toEqual([0.5, 1, false]);
  });

  test("pieces count only where a serving is an exact number of several", () => {
    const pieces = (value: ReturnType<typeof exactly> | null) =>
      toJudgedProduct(report({ serving: { ...report().serving, pieces: value } }), null, null).piecesPerServing;
    expect([exactly(2), exactly(1), null, { low: 1, estimate: 2, high: 2 }].map(pieces)).toEqual([2, null, null, null]);
  });

  test("confidence, doubts and carbonate are carried along", () => {
    const made = toJudgedProduct(
      report({
        readings: [reading({ confidence: "low", measure: "percent" })],
        issues: [
          { code: "sources-disagree", mineral: "calcium" },
          { code: "implausible", mineral: "magnesium" },
        ],
      }),
      null,
      null,
    );
    expect(made).toMatchObject({ lowConfidence: ["calcium"], key: "shop.example 1" });
    expect(made.notes).toEqual({ carbonate: true, fromPercent: ["calcium"], inConflict: ["calcium"], suspect: [] });
    expect(
      toJudgedProduct(report({ readings: [reading({ salt: "calcium-citrate" })] }), null, null).notes.carbonate,
    ).toBe(false);
  });

  test("a correction is used whether or not it was applied before", () => {
    const change = correction({ mgPerServing: { calcium: 300, magnesium: 300 }, servingsPerDay: 3 });
    expect(toJudgedProduct(applyCorrections(report(), [change]), change, null)).toEqual(
      toJudgedProduct(report(), change, null),
    );
  });
});
