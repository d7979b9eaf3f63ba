import { describe, expect, test } from "vitest";
import type { Amount, DietProfile, LimitStatus, RatioClass, VerdictCode } from "../../../src/core/model.ts";
import { toRatioClass, toShare, toTargetMg } from "../../../src/core/verdict/guidance.ts";
import { judge } from "../../../src/core/verdict/judge.ts";
import { findLimit } from "../../../src/core/verdict/limits.ts";
import { toTwoDecimals, toWhole, toWholeInside } from "../../../src/core/verdict/numbers.ts";
import type { JudgedProduct } from "../../../src/core/verdict/product.ts";
import { guidance, verdictKnowledge } from "../../../src/data/guidance.ts";
import { entry, exactly, person, product } from "./samples.ts";

describe("guidance", () => {
  test.each([
    [0, 1000],
    [250, 750],
    [499, 501],
    [500, 500],
    [501, 500],
    [1200, 500],
  ])("a diet with %d mg of magnesium leaves a target of %d", (dietMg, targetMg) => {
    expect(toTargetMg(dietMg, guidance)).toBe(targetMg);
  });

  test.each<[number, number, RatioClass]>([
    [0, 0, "none"],
    [0, 100, "magnesium-only"],
    [100, 0, "calcium-only"],
    [399, 700, "magnesium-heavy"],
    [400, 700, "leans-magnesium"],
    [399.9, 500, "leans-magnesium"],
    [400, 500, "balanced"],
    [500, 400, "balanced"],
    [500.1, 400, "leans-calcium"],
    [699, 400, "leans-calcium"],
    [700, 400, "traditional-2-1"],
    [1000, 400, "traditional-2-1"],
    [1001, 400, "calcium-heavy"],
    // Sums of tenths miss their decimal value in binary; the class must not.
    [0.1 + 0.2, 0.24, "balanced"],
    [0.1 * 3 * 4, 0.96, "balanced"],
  ])("%d calcium to %d magnesium is %s", (calcium, magnesium, ratioClass) => {
    expect(toRatioClass(calcium, magnesium, guidance)).toBe(ratioClass);
  });

  test.each([
    [399.99, 500, "part"],
    [400, 500, "about"],
    [600, 500, "about"],
    [600.01, 500, "above"],
    [899.999_999_9, 750, "about"],
  ])("%d of %d mg is %s", (mg, targetMg, share) => {
    expect(toShare(mg, targetMg, guidance)).toBe(share);
  });
});

describe("numbers", () => {
  test.each([
    [1.005, 1.01],
    [2.675, 2.68],
    [1.015, 1.02],
    [0.9375, 0.94],
    [1.0049, 1],
    [5 / 3, 1.67],
  ])("%d is %d with two decimals", (ratio, printed) => {
    expect(toTwoDecimals(ratio)).toBe(printed);
  });

  test("mg are half up, and rounded down where they must stay inside", () => {
    expect([0.5, 1.5, 2.4999, 350.5].map(toWhole)).toEqual([1, 2, 2, 351]);
    expect([349.999, 350 - 1e-9, 0.9].map(toWholeInside)).toEqual([349, 350, 0]);
  });
});

describe("limits by age", () => {
  const limitMg = (...[authority, kind, years]: Parameters<typeof at>) => at(authority, kind, years)?.limitMg ?? null;
  const at = (authority: "US" | "EU" | "UK" | "DE", kind: "magnesiumSupplement" | "calciumTotal", years: number) =>
    findLimit(verdictKnowledge.limits, authority, kind, years);

  test.each([
    [1, 65],
    [3, 65],
    [4, 110],
    [8, 110],
    [9, 350],
    [17, 350],
    [90, 350],
  ])("US magnesium at %d is %d", (years, mg) => {
    expect(limitMg("US", "magnesiumSupplement", years)).toBe(mg);
  });

  test.each([
    [1, 2500],
    [8, 2500],
    [9, 3000],
    [18, 3000],
    [19, 2500],
    [50, 2500],
    [50.9, 2500],
    [51, 2000],
    [120, 2000],
  ])("US calcium at %d is %d", (years, mg) => {
    expect(limitMg("US", "calciumTotal", years)).toBe(mg);
  });

  test("an adult line is computed at every age, a line with an age only from there", () => {
    expect(limitMg("EU", "calciumTotal", 5)).toBe(2500);
    expect(limitMg("UK", "magnesiumSupplement", 5)).toBe(400);
    expect(limitMg("EU", "magnesiumSupplement", 4)).toBe(250);
    expect(limitMg("EU", "magnesiumSupplement", 3)).toBeNull();
    expect(limitMg("US", "magnesiumSupplement", 0)).toBeNull();
  });

  test("below 18 the adult line is marked, the line of that age is not", () => {
    const marks = (years: number) =>
      judge(product(200, 200), person({ ageYears: years }), verdictKnowledge)
        .limits.filter((line) => line.adultLine)
        .map((line) => `${line.authority} ${line.kind}`);
    expect(marks(17)).toEqual(["EU calciumTotal"]);
    expect(marks(18)).toEqual([]);
  });
});

describe("status of a line", () => {
  const statusOf = (magnesium: Amount | null, more = {}, stackMg = 0): LimitStatus =>
    judge(product(0, magnesium, more), person({ stack: [entry(0, stackMg)] }), verdictKnowledge).limits.find(
      (line) => line.authority === "US" && line.kind === "magnesiumSupplement",
    )!.status;
  const unsure = { lowConfidence: ["magnesium" as const] };

  test.each<[string, LimitStatus, Amount | null, object, number]>([
    ["equal is ok", "ok", exactly(350), {}, 0],
    ["less than a millionth above is equal", "ok", exactly(350.000_000_4), {}, 0],
    ["estimate above", "over", { low: 300, estimate: 351, high: 400 }, {}, 0],
    ["only the high above", "possible", { low: 300, estimate: 350, high: 351 }, {}, 0],
    ["high equal", "ok", { low: 300, estimate: 310, high: 350 }, {}, 0],
    ["not read", "unknown", null, {}, 350],
    ["not read, but the rest is over by itself", "over", null, {}, 351],
    ["over only by an unsure reading", "possible", exactly(351), unsure, 0],
    ["over with an unsure reading, and without it", "over", exactly(1), unsure, 351],
    ["over only together with an unsure reading", "possible", exactly(200), unsure, 200],
    ["unsure of nothing much", "ok", exactly(100), unsure, 200],
    ["unsure of the other mineral", "over", exactly(351), { lowConfidence: ["calcium"] }, 0],
  ])("%s: %s", (_what, status, amount, more, stackMg) => {
    expect(statusOf(amount, more, stackMg)).toBe(status);
  });

  test("diet counts towards total calcium only", () => {
    const profile = person({ dietMgPerDay: { calcium: 1400, magnesium: 5000 }, homeLimit: "UK" });
    const { limits } = judge(product(1200, 400), profile, verdictKnowledge);
    expect(limits.map((line) => [line.authority, line.kind, line.status])).toEqual([
      ["UK", "magnesiumSupplement", "ok"],
      ["UK", "calciumSupplement", "ok"],
      ["US", "magnesiumSupplement", "over"],
      ["US", "calciumTotal", "over"],
      ["EU", "magnesiumSupplement", "over"],
      ["EU", "calciumTotal", "over"],
    ]);
  });

  test("the own limit replaces the home magnesium line alone, and the official figure stays in sight", () => {
    const profile = person({ homeLimit: "UK", ownMagnesiumLimitMg: 300 });
    const { limits, code, insideLimitMg } = judge(product(380, 380), profile, verdictKnowledge);
    expect(limits[0]).toMatchObject({ authority: "UK", limitMg: 300, own: true, officialMg: 400, status: "over" });
    expect(limits.filter((line) => line.own)).toHaveLength(1);
    expect({ code, insideLimitMg }).toEqual({ code: "over-limit", insideLimitMg: 300 });
  });

  test("an own limit stands also where the authority has no line for the age", () => {
    const profile = person({ homeLimit: "EU", ageYears: 2, ownMagnesiumLimitMg: 40 });
    const { limits } = judge(product(0, 50), profile, verdictKnowledge);
    expect(limits[0]).toMatchObject({ limitMg: 40, own: true, officialMg: null, cites: null, status: "over" });
  });

  test("the home authority is judged even where it is not among those shown", () => {
    const verdict = judge(product(380, 380), person(), verdictKnowledge, ["UK"]);
    expect(verdict.code).toBe("over-limit");
    expect(verdict.limits[0]).toMatchObject({ authority: "US" });
  });

  test("Canada's two figures stand side by side, whichever is home", () => {
    const shown = (homeLimit: "CA" | "CA-NHP") => [
      ...new Set(judge(product(100, 100), person({ homeLimit }), verdictKnowledge).limits.map((l) => l.authority)),
    ];
    expect(shown("CA")).toEqual(["CA", "CA-NHP", "US", "EU"]);
    expect(shown("CA-NHP")).toEqual(["CA-NHP", "CA", "US", "EU"]);
  });
});

describe("which verdict comes first", () => {
  // Only the home lines, so that another authority's figure does not decide between `fits` and `fits-disputed`.
  const codeOf = (made: JudgedProduct, profile: DietProfile): VerdictCode =>
    judge(made, profile, verdictKnowledge, [profile.homeLimit]).code;
  const flagged = person({ flags: ["ckd"] });
  /** A target of 500 and a magnesium limit that is out of the way. */
  const roomy = { dietMgPerDay: { calcium: 500, magnesium: 500 }, ownMagnesiumLimitMg: 2000, homeLimit: "PL" as const };

  test.each<[string, VerdictCode, JudgedProduct, DietProfile?]>([
    ["nothing read, flag", "unreadable", product(null, null), flagged],
    ["nothing in it, flag", "not-a-dose", product(0, 0), flagged],
    ["one 0, one not read", "incomplete", product(0, null)],
    ["flag before over", "ask-first", product(0, 900), flagged],
    ["over before not read", "over-limit", product(null, 900)],
    ["over before possible", "over-limit", product({ low: 0, estimate: 500, high: 9000 }, 900)],
    ["possible before not read", "maybe-over", product(null, { low: 1, estimate: 2, high: 351 })],
    ["stack over, product minor", "over-limit", product(10, 10), person({ stack: [entry(0, 351)] })],
    ["unsure before minor", "incomplete", product(30, 0, { lowConfidence: ["calcium"] })],
    ["minor: below 120 and below 56.25", "minor-source", product(119.9, 56.24)],
    ["not minor: 120", "needs-partner", product(120, 0)],
    ["not minor: 56.25", "needs-partner", product(0, 56.25)],
    ["minor by the high value", "needs-partner", product({ low: 10, estimate: 20, high: 120 }, 0)],
    ["minor goes by the day", "off-ratio", product(50, 20, { servingsPerDay: 3 })],
    ["minor goes by the product, not the stack", "minor-source", product(50, 20), person({ stack: [entry(200, 90)] })],
    ["an estimate of 0 that may be more", "incomplete", product({ low: 0, estimate: 0, high: 200 }, 0)],
    ["balance not certain", "incomplete", product({ low: 100, estimate: 200, high: 200 }, 200)],
    ["balance certain at the ends", "fits", product({ low: 160, estimate: 200, high: 250 }, 200)],
    ["partner from the stack", "fits", product(0, 200), person({ stack: [entry(200, 0)] })],
    [
      "a paused partner is none",
      "needs-partner",
      product(0, 200),
      person({ stack: [entry(200, 0, { paused: true })] }),
    ],
    [
      "the product itself in the stack is replaced",
      "needs-partner",
      product(0, 200),
      person({ stack: [entry(200, 300, { productKey: "shop.example 1" })] }),
    ],
    ["1.2 T is not above", "fits", product(600, 600), person(roomy)],
    ["above 1.2 T by either", "above-guidance", product(601, 600), person(roomy)],
    ["18 is of age", "fits", product(200, 200), person({ ageYears: 18 })],
    ["17.9 is not", "ask-first", product(200, 200), person({ ageYears: 17.9 })],
  ])("%s: %s", (_what, code, made, profile = person()) => {
    expect(codeOf(made, profile)).toBe(code);
  });
});
