import { describe, expect, test } from "vitest";
import type { OwnAmount } from "../../../src/core/model.ts";
import { correctReport, toCorrection, toLabelSaid } from "../../../src/core/person/corrections.ts";
import { toJudgedProduct } from "../../../src/core/verdict/product.ts";
import { salts } from "../../../src/data/salts.ts";
import { correction, exactly, reading, report } from "./reports.ts";

const typed = (mg: number, more: Partial<OwnAmount> = {}): OwnAmount =>
  ({ kind: "typed", mg, salt: null, labelSaid: toLabelSaid(report(), "calcium"), ...more }) as OwnAmount;
const calcium = (own: OwnAmount) => correction({ amounts: { calcium: own, magnesium: null } });
const corrected = (change: ReturnType<typeof correction>, label = report()) => correctReport(label, change, salts);

describe("correctReport", () => {
  test("leaves a report alone that nobody corrected", () => {
    const plain = report();
    expect(correctReport(plain, null, salts)).toBe(plain);
    expect(correctReport(plain, correction(), salts)).toBe(plain);
  });

  test("puts the typed amount in place, certain, with the printed source second", () => {
    const [reading] = corrected(calcium(typed(300))).readings;
    expect(reading).toMatchObject({
      mgPerServing: exactly(300),
      mgPerDay: exactly(600),
      confidence: "high",
      steps: [],
    });
    expect(reading?.sources).toEqual([
      { text: "300 mg", locator: { kind: "user" } },
      { text: "Calcium 500 mg", locator: { kind: "element", path: [[1, 0, 4]] } },
    ]);
  });

  test("takes the element out of a typed compound, as a range where its salt is one", () => {
    const of = (salt: string) => corrected(calcium(typed(1000, { salt } as Partial<OwnAmount>))).readings[0];
    const carbonate = of("calcium-carbonate");
    expect(carbonate?.mgPerServing.estimate).toBeCloseTo(400, 0);
    expect(carbonate).toMatchObject({ measure: "compound", salt: "calcium-carbonate", confidence: "high" });
    expect(carbonate?.stated).toEqual({ ...exactly(1000), unit: "mg" });
    const magnesium = corrected(
      correction({
        amounts: {
          calcium: null,
          magnesium: typed(1000, { salt: "magnesium-citrate", labelSaid: "" } as Partial<OwnAmount>),
        },
      }),
    ).readings.find((one) => one.mineral === "magnesium");
    // 11.3 to 16.2 %, from the nonahydrate with water on it to the water-free salt.
    expect(magnesium?.mgPerServing.low).toBeCloseTo(113.4, 1);
    expect(magnesium?.mgPerServing.high).toBeCloseTo(161.6, 1);
    expect(magnesium?.steps).toMatchObject([{ rule: "salt-fraction", cites: "magnesium-citrate" }]);
    expect(magnesium?.mgPerDay?.high).toBeCloseTo(323.2, 1);
  });

  test("leaves as read what names a salt nobody knows any more", () => {
    const unknown = typed(1000, { salt: "calcium-unobtainate" } as Partial<OwnAmount>);
    expect(corrected(calcium(unknown)).readings[0]).toMatchObject({ mgPerServing: exactly(500), confidence: "medium" });
  });

  test("confirms a reading as it is: its range, its steps and its sources stay, its doubts go", () => {
    const doubtful = reading({
      mgPerServing: { low: 1, estimate: 2, high: 3 },
      measure: "compound",
      confidence: "low",
      steps: [{ rule: "salt-fraction", factor: exactly(0.4), cites: "calcium-carbonate" }],
    });
    const label = report({ readings: [doubtful], issues: [{ code: "elemental-or-compound", mineral: "calcium" }] });
    const own: OwnAmount = {
      kind: "confirmed",
      mgPerServing: doubtful.mgPerServing,
      labelSaid: toLabelSaid(label, "calcium"),
    };
    const made = corrected(calcium(own), label);
    expect(made.readings).toEqual([{ ...doubtful, mgPerDay: { low: 2, estimate: 4, high: 6 }, confidence: "high" }]);
    expect(made.issues).toEqual([]);
  });

  test("adds a mineral that was not read, also as 0", () => {
    const { readings } = corrected(correction({ amounts: { calcium: null, magnesium: typed(0, { labelSaid: "" }) } }));
    expect(readings.map(({ mineral, mgPerServing }) => [mineral, mgPerServing.estimate])).toEqual([
      ["calcium", 500],
      ["magnesium", 0],
    ]);
  });

  test("makes a product of a page that was taken for none", () => {
    const label = report({ kind: "none", readings: [], issues: [{ code: "no-product", mineral: null }] });
    const made = corrected(calcium(typed(300, { labelSaid: "" })), label);
    expect(made).toMatchObject({ kind: "product", issues: [] });
    expect(corrected(correction({ servingsPerDay: 2 }), label).kind).toBe("none");
  });

  test("settles the doubts about what was typed and leaves the others", () => {
    const doubtful = report({
      issues: [
        { code: "elemental-or-compound", mineral: "calcium" },
        { code: "elemental-or-compound", mineral: "magnesium" },
        { code: "directions-unknown", mineral: null },
      ],
    });
    expect(corrected(calcium(typed(300)), doubtful).issues).toEqual([
      { code: "elemental-or-compound", mineral: "magnesium" },
      { code: "directions-unknown", mineral: null },
    ]);
    expect(corrected(correction({ servingsPerDay: 1 }), doubtful).issues).not.toContainEqual({
      code: "directions-unknown",
      mineral: null,
    });
  });

  const outdated = { code: "correction-outdated", mineral: "calcium" };

  test("is outdated, and not to be relied on, where the label reads otherwise now", () => {
    const changed = report({
      readings: [reading({ mgPerServing: exactly(250), stated: { ...exactly(250), unit: "mg" } })],
    });
    const made = corrected(calcium(typed(300)), changed);
    expect(made.issues).toContainEqual(outdated);
    expect(made.readings[0]).toMatchObject({ mgPerServing: exactly(300), confidence: "low" });
    expect(corrected(calcium(typed(300, { labelSaid: toLabelSaid(changed, "calcium") })), changed).issues).toEqual([]);
  });

  test.each([
    ["a page that changed elsewhere", { signature: "s2" }, typed(300)],
    ["a correction that did not keep what the label said", { readings: [] }, typed(300, { labelSaid: null })],
  ])("is not outdated by %s", (_, more, own) => {
    const made = corrected(calcium(own), report(more));
    expect(made.issues).toEqual([]);
    expect(made.readings[0]?.confidence).toBe("high");
  });

  test("a serving of the person's own is outdated by another serving on the label alone", () => {
    const own = correction({ serving: { text: "1 scoop", pieces: null, labelSaid: toLabelSaid(report(), "serving") } });
    expect(corrected(own).serving).toMatchObject({ text: "1 scoop", pieces: null });
    expect(corrected(own, report({ readings: [] })).issues).toEqual([]);
    const other = { ...report().serving, text: "3 Tablets", pieces: exactly(3) };
    expect(corrected(own, report({ serving: other })).issues).toEqual([{ code: "correction-outdated", mineral: null }]);
  });

  test("an amount printed for a piece follows the pieces of a serving; any other stays", () => {
    const three = correction({ serving: { text: "3 tablets", pieces: 3, labelSaid: null } });
    const step = { rule: "piece-to-serving", factor: exactly(2), cites: null } as const;
    const label = report({ readings: [reading({ basis: "piece", steps: [step] })] });
    expect(corrected(three, label).readings[0]).toMatchObject({
      mgPerServing: exactly(750),
      mgPerDay: exactly(1500),
      steps: [{ ...step, factor: exactly(3) }],
    });
    expect(corrected(three).readings[0]?.mgPerServing).toEqual(exactly(500));
    const unknown = report({ ...label, serving: { ...report().serving, pieces: null } });
    expect(corrected(three, unknown).readings[0]?.mgPerServing).toEqual(exactly(500));
  });
});

test("a correction is kept with the name and shop of its page", () => {
  expect(toCorrection(report(), { ...correction(), servingsPerDay: 2 }, 9)).toMatchObject({
    productKey: "shop.example 1",
    title: "Cal-Mag",
    shop: "shop.example",
    servingsPerDay: 2,
    at: 9,
  });
});

describe("toJudgedProduct", () => {
  test("a mineral without a reading is 0 only in a whole panel that does not name it", () => {
    const magnesium = (more: Parameters<typeof report>[0]) =>
      toJudgedProduct(report(more), null).mgPerServing.magnesium;
    expect(magnesium({})).toEqual(exactly(0));
    expect(magnesium({ panelComplete: false })).toBeNull();
    expect(magnesium({ issues: [{ code: "no-amount", mineral: "magnesium" }] })).toBeNull();
    expect(magnesium({ issues: [{ code: "no-amount", mineral: "calcium" }] })).toEqual(exactly(0));
  });

  test("servings a day: the lower number of the directions, at most the label's maximum or the higher number", () => {
    const { serving } = report();
    const range = { ...serving, perDay: { low: 1, estimate: 2, high: 3 } };
    const taken = (more: object, chosen: number | null = null, change = correction()) => {
      const made = toJudgedProduct(correctReport(report({ serving: { ...serving, ...more } }), change, salts), chosen);
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
      toJudgedProduct(report({ serving: { ...report().serving, pieces: value } }), null).piecesPerServing;
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
    );
    expect(made).toMatchObject({ lowConfidence: ["calcium"], key: "shop.example 1" });
    expect(made.notes).toEqual({ carbonate: true, fromPercent: ["calcium"], inConflict: ["calcium"], suspect: [] });
    expect(toJudgedProduct(report({ readings: [reading({ salt: "calcium-citrate" })] }), null).notes.carbonate).toBe(
      false,
    );
  });
});
