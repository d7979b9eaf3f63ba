/**
 * Cases worked out by hand from the text of the procedure, at its boundaries. Nothing here was written by the program:
 * each figure follows from the line above it.
 */
import { describe, expect, test } from "vitest";
import type { Authority, DietProfile, Mineral, RatioClass, VerdictCode } from "../../../src/core/model.ts";
import { judge } from "../../../src/core/verdict/judge.ts";
import { toWhole } from "../../../src/core/verdict/numbers.ts";
import type { JudgedProduct } from "../../../src/core/verdict/product.ts";
import { verdictKnowledge } from "../../../src/data/guidance.ts";
import { entry, person, product } from "./samples.ts";

type Expected = readonly [
  verdict: VerdictCode,
  ratioClass: RatioClass | null,
  supplementRatio: number | null,
  wholeDayRatio: number | null,
  servings: readonly [article: number | null, home: number, all: number, suggested: number | null],
  pairing: readonly [mineral: Mineral, mg: number, insideHomeMg: number] | null,
  insideLimitMg: number | null,
];

type Row = readonly [name: string, JudgedProduct, DietProfile, Expected, shown?: readonly Authority[]];

const answer = (made: JudgedProduct, profile: DietProfile, shown?: readonly Authority[]): Expected => {
  const verdict = judge(made, profile, verdictKnowledge, shown);
  const { servings, pairing } = verdict;
  return [
    verdict.code,
    verdict.ratioClass,
    verdict.supplementRatio,
    verdict.wholeDayRatio,
    [servings.article, servings.home, servings.all, servings.suggested],
    pairing && [pairing.mineral, toWhole(pairing.mg), toWhole(pairing.insideHomeMg)],
    verdict.insideLimitMg,
  ];
};

const check = (rows: readonly Row[]): void => {
  for (const [name, made, profile, expected, shown] of rows) {
    test(name, () => expect(answer(made, profile, shown)).toEqual(expected));
  }
};

const dietA = { calcium: 500, magnesium: 500 };
/** Diet 500/500, so a target of 500; the one line shown is the own magnesium limit of 2,000. */
const free = person({ homeLimit: "PL", ownMagnesiumLimitMg: 2000, dietMgPerDay: dietA });
const only: readonly Authority[] = ["PL"];
const alone: Expected[4] = [null, 1, 1, null];

describe("the ratio, at the ends of its classes; target 500", () => {
  check([
    // 400 is 0.8 of the target, 500 the target itself.
    ["0.80", product(400, 500), free, ["fits", "balanced", 0.8, 0.9, [1, 1, 1, 1], null, 500], only],
    [
      "0.798 prints as 0.80 and is not balanced",
      product(399, 500),
      free,
      ["off-ratio", "leans-magnesium", 0.8, 0.9, alone, ["calcium", 101, 101], 500],
      only,
    ],
    ["1.25", product(500, 400), free, ["fits", "balanced", 1.25, 1.11, [1, 1, 1, 1], null, 500], only],
    [
      "1.2525 prints as 1.25 and is not balanced; wanted is the target, not the 501",
      product(501, 400),
      free,
      ["off-ratio", "leans-calcium", 1.25, 1.11, alone, ["magnesium", 100, 100], 500],
      only,
    ],
    [
      "4/7: magnesium is above the target, so calcium is paired up to the target",
      product(400, 700),
      free,
      ["off-ratio", "leans-magnesium", 0.57, 0.75, alone, ["calcium", 100, 100], 500],
      only,
    ],
    [
      "below 4/7",
      product(399, 700),
      free,
      ["off-ratio", "magnesium-heavy", 0.57, 0.75, alone, ["calcium", 101, 101], 500],
      only,
    ],
    [
      "below 1.75",
      product(699, 400),
      free,
      ["off-ratio", "leans-calcium", 1.75, 1.33, alone, ["magnesium", 100, 100], 500],
      only,
    ],
    [
      "1.75",
      product(700, 400),
      free,
      ["off-ratio", "traditional-2-1", 1.75, 1.33, alone, ["magnesium", 100, 100], 500],
      only,
    ],
    [
      "2.50",
      product(1000, 400),
      free,
      ["off-ratio", "traditional-2-1", 2.5, 1.67, alone, ["magnesium", 100, 100], 500],
      only,
    ],
    [
      "above 2.50",
      product(1001, 400),
      free,
      ["off-ratio", "calcium-heavy", 2.5, 1.67, alone, ["magnesium", 100, 100], 500],
      only,
    ],
    [
      "both above the target, not balanced: nothing to pair",
      product(1600, 700),
      free,
      ["off-ratio", "traditional-2-1", 2.29, 1.75, alone, null, 500],
      only,
    ],
  ]);
});

describe("the target, at both ends of its range", () => {
  const onDiet = (magnesium: number) => person({ ...free, dietMgPerDay: { calcium: 500, magnesium } });
  test.each([
    [0, 1000],
    [0.4, 999.6],
    [250, 750],
    [499.5, 500.5],
    [500, 500],
    [500.5, 500],
    [3000, 500],
  ])("a diet of %d mg leaves %d mg", (dietMg, targetMg) => {
    expect(judge(product(200, 200), onDiet(dietMg), verdictKnowledge).targetMg).toBe(targetMg);
  });

  // Target 1,000: 800 to 1,200 are about it. Whole day: (500 + 800) / 800, (500 + 1,200) / 1,200.
  check([
    ["0.8 of it", product(800, 800), onDiet(0), ["fits", "balanced", 1, 1.63, [1, 1, 1, 1], null, 1000], only],
    ["1.2 of it", product(1200, 1200), onDiet(0), ["fits", "balanced", 1, 1.42, [1, 1, 1, 1], null, 1000], only],
    [
      "above 1.2 of it by calcium alone",
      product(1201, 1200),
      onDiet(0),
      ["above-guidance", "balanced", 1, 1.42, [1, 1, 1, 1], null, 1000],
      only,
    ],
    [
      "above 1.2 of it by magnesium alone",
      product(1200, 1201),
      onDiet(0),
      ["above-guidance", "balanced", 1, 1.42, [1, 1, 1, 1], null, 1000],
      only,
    ],
  ]);

  test.each([
    [800, "guidance-match"],
    [799.9, "part-of-target"],
  ])("%d of 1,000 mg is a %s", (mg, code) => {
    expect(judge(product(mg, mg), onDiet(0), verdictKnowledge, only).reasons).toEqual([
      { code, coveredMg: mg, targetMg: 1000 },
    ]);
  });
});

describe("limits, where the amount is equal to them and just above", () => {
  const us = person();
  const withDiet = (calcium: number, more: Partial<DietProfile> = {}) =>
    person({ dietMgPerDay: { calcium, magnesium: 250 }, ...more });
  check([
    ["EU 250", product(250, 250), us, ["fits", "balanced", 1, 2.4, [1, 1, 1, 1], null, 350]],
    [
      "US 350, which is above EU 250",
      product(350, 350),
      us,
      ["fits-disputed", "balanced", 1, 2.17, [1, 1, 0, 1], null, 350],
    ],
    [
      "US 350 and a millionth part",
      product(350, 350.000_001),
      us,
      ["over-limit", "balanced", 1, 2.17, [1, 0, 0, 0], null, 350],
    ],
    [
      "less than half a millionth is equal",
      product(350, 350.000_000_4),
      us,
      ["fits-disputed", "balanced", 1, 2.17, [1, 1, 0, 1], null, 350],
    ],
    // The diet leaves 2,500 - 2,250 = 250 mg.
    [
      "US and EU total calcium 2,500",
      product(250, 250),
      withDiet(2250),
      ["fits", "balanced", 1, 5, [1, 1, 1, 1], null, 250],
    ],
    [
      "total calcium 2,501",
      product(251, 250),
      withDiet(2250),
      ["over-limit", "balanced", 1, 5, [1, 0, 0, 0], null, 250],
    ],
    [
      "US 2,000 from 51 years on",
      product(250, 250),
      withDiet(1750, { ageYears: 51 }),
      ["fits", "balanced", 1, 4, [1, 1, 1, 1], null, 250],
    ],
    [
      "2,001 at 51",
      product(250, 250),
      withDiet(1751, { ageYears: 51 }),
      ["over-limit", "balanced", 1, 4, [1, 0, 0, 0], null, 249],
    ],
    [
      "2,001 at 50",
      product(250, 250),
      withDiet(1751, { ageYears: 50 }),
      ["fits", "balanced", 1, 4, [1, 1, 1, 1], null, 350],
    ],
    [
      "UK 400",
      product(400, 400),
      person({ homeLimit: "UK" }),
      ["fits-disputed", "balanced", 1, 2.08, [1, 1, 0, 1], null, 400],
    ],
    // German calcium 500 and magnesium 250 are both reached; there is no room for the magnesium wanted.
    [
      "DE 500 and 250",
      product(500, 250),
      person({ homeLimit: "DE" }),
      ["off-ratio", "traditional-2-1", 2, 2.9, [null, 1, 1, null], ["magnesium", 250, 0], 250],
    ],
    [
      "DE calcium 501",
      product(501, 250),
      person({ homeLimit: "DE" }),
      ["over-limit", "traditional-2-1", 2, 2.9, [null, 0, 0, null], null, 250],
    ],
    [
      "PL 400",
      product(400, 400),
      person({ homeLimit: "PL" }),
      ["fits-disputed", "balanced", 1, 2.08, [1, 1, 0, 1], null, 400],
    ],
    [
      "JP 350",
      product(350, 350),
      person({ homeLimit: "JP" }),
      ["fits-disputed", "balanced", 1, 2.17, [1, 1, 0, 1], null, 350],
    ],
    [
      "AU 350",
      product(350, 350),
      person({ homeLimit: "AU" }),
      ["fits-disputed", "balanced", 1, 2.17, [1, 1, 0, 1], null, 350],
    ],
    // Chinese total 2,000: the diet's 1,700 leave 300.
    [
      "CN total 2,000",
      product(300, 300),
      withDiet(1700, { homeLimit: "CN" }),
      ["fits-disputed", "balanced", 1, 3.64, [1, 1, 0, 1], null, 300],
    ],
    [
      "CN total 2,001",
      product(301, 300),
      withDiet(1700, { homeLimit: "CN" }),
      ["over-limit", "balanced", 1, 3.64, [1, 0, 0, 0], null, 300],
    ],
    [
      "CA 350",
      product(351, 351),
      person({ homeLimit: "CA" }),
      ["over-limit", "balanced", 1, 2.16, [1, 0, 0, 0], null, 350],
    ],
    [
      "CA-NHP 500",
      product(500, 500),
      person({ homeLimit: "CA-NHP" }),
      ["fits-disputed", "balanced", 1, 1.93, [1, 1, 0, 1], null, 500],
    ],
  ]);
});

describe("what is not certain", () => {
  const us = person();
  const about = { low: 230, estimate: 240, high: 260 };
  const wide = { low: 250, estimate: 300, high: 360 };
  const low = { lowConfidence: ["magnesium"] as const };
  check([
    // 230/260 = 0.88 to 260/230 = 1.13 stay in the band; 260 is above the EU's 250.
    [
      "only the high above another's limit",
      product(about, about),
      us,
      ["fits-disputed", "balanced", 1, 2.43, [1, 1, 0, 1], null, 350],
    ],
    [
      "only the high above the home limit",
      product(about, about),
      person({ homeLimit: "EU" }),
      ["maybe-over", "balanced", 1, 2.43, [1, 0, 0, 0], null, 250],
    ],
    // 250/360 = 0.69: no certain ratio, so no suggestion either.
    [
      "the high above, and no certain ratio",
      product(wide, wide),
      us,
      ["maybe-over", "balanced", 1, 2.27, [1, 0, 0, null], null, 350],
    ],
    [
      "the estimate above",
      product(wide, wide),
      person({ homeLimit: "EU" }),
      ["over-limit", "balanced", 1, 2.27, [1, 0, 0, null], null, 250],
    ],
    [
      "over only by a reading not confirmed",
      product(0, 400, low),
      us,
      ["maybe-over", "magnesium-only", 0, 1.46, [null, 0, 0, null], null, 350],
    ],
    [
      "over by what else is taken as well",
      product(0, 400, low),
      person({ stack: [entry(0, 351)] }),
      ["over-limit", "magnesium-only", 0, 0.95, [null, 0, 0, null], null, 350],
    ],
    [
      "inside, not confirmed",
      product(200, 200, low),
      us,
      ["incomplete", "balanced", 1, 2.56, [1, 1, 1, null], null, 350],
    ],
    ["calcium not read", product(null, 200), us, ["incomplete", null, null, null, [null, 1, 1, null], null, 350]],
    [
      "magnesium not read, calcium over in total",
      product(600, null),
      person({ dietMgPerDay: { calcium: 2000, magnesium: 250 } }),
      ["over-limit", null, null, null, [null, 0, 0, null], null, 350],
    ],
    ["nothing read", product(null, null), us, ["unreadable", null, null, null, [null, 1, 1, null], null, 350]],
    ["nothing in it", product(0, 0), us, ["not-a-dose", "none", null, 3.8, [null, 1, 1, null], null, null]],
    [
      "calcium 0, magnesium not read",
      product(0, null),
      us,
      ["incomplete", null, null, null, [null, 1, 1, null], null, 350],
    ],
    [
      "both estimates 0, one may be more",
      product({ low: 0, estimate: 0, high: 200 }, 0),
      us,
      ["incomplete", "none", null, 3.8, [null, 1, 1, null], null, 350],
    ],
    [
      "no estimate of calcium, but there may be some",
      product({ low: 0, estimate: 0, high: 200 }, 200),
      us,
      ["needs-partner", "magnesium-only", 0, 2.11, [null, 1, 1, 1], ["calcium", 200, 200], 350],
    ],
  ]);

  test("what rests on a reading not confirmed asks to confirm it", () => {
    const codes = judge(product(0, 400, low), us, verdictKnowledge).reasons.map(({ code }) => code);
    expect(codes.slice(0, 2)).toEqual(["limit-possible", "confirm-reading"]);
  });
});

describe("the own limit", () => {
  const own = (ownMagnesiumLimitMg: number, more: Partial<DietProfile> = {}) =>
    person({ ownMagnesiumLimitMg, ...more });
  check([
    [
      "raised: the official line does not count",
      product(500, 500),
      own(600, { dietMgPerDay: dietA }),
      ["fits-disputed", "balanced", 1, 1, [1, 1, 0, 1], null, 500],
    ],
    ["reached", product(300, 300), own(300), ["fits-disputed", "balanced", 1, 2.27, [1, 1, 0, 1], null, 300]],
    ["lowered", product(250, 250), own(249), ["over-limit", "balanced", 1, 2.4, [1, 0, 0, 0], null, 249]],
    ["nothing allowed", product(100, 100), own(0), ["over-limit", "balanced", 1, 3, [1, 0, 0, 0], null, 0]],
    [
      "leaves the other home lines",
      product(700, 700),
      own(900, { homeLimit: "DE" }),
      ["over-limit", "balanced", 1, 1.74, [1, 0, 0, 0], null, 500],
    ],
  ]);
});

describe("what else is taken", () => {
  const key = "shop.example 1";
  const taking = (...stack: DietProfile["stack"]) => person({ stack });
  check([
    // 200/400 together; two servings would be 400/400, but 400 mg of magnesium are over already.
    [
      "over by itself",
      product(200, 0, { labelMaxServingsPerDay: 2 }),
      taking(entry(0, 400)),
      ["over-limit", "magnesium-heavy", 0.5, 1.77, [2, 0, 0, 0], null, 350],
    ],
    [
      "over by itself, and no number is balanced",
      product(200, 0),
      taking(entry(0, 400)),
      ["over-limit", "magnesium-heavy", 0.5, 1.77, [null, 0, 0, null], null, 350],
    ],
    [
      "the product itself is not counted twice",
      product(250, 250),
      taking(entry(300, 300, { productKey: key, servingsPerDay: 2 })),
      ["fits", "balanced", 1, 2.4, [1, 1, 1, 1], null, 350],
    ],
    [
      "another product of the same amounts is",
      product(250, 250),
      taking(entry(300, 300, { productKey: "shop.example 2" })),
      ["over-limit", "balanced", 1, 1.88, [1, 0, 0, 0], null, 350],
    ],
    [
      "half a serving of it",
      product(250, 150),
      taking(entry(0, 200, { servingsPerDay: 0.5 })),
      ["fits", "balanced", 1, 2.4, [1, 1, 1, 1], null, 350],
    ],
    [
      "paused, it is nothing",
      product(250, 150),
      taking(entry(0, 200, { paused: true })),
      ["off-ratio", "leans-calcium", 1.67, 3, [null, 1, 1, null], ["magnesium", 100, 100], 350],
    ],
    // 100 + 250 = 350: nothing of the 150 wanted has room but 0.
    [
      "leaves no room for the partner",
      product(500, 250),
      taking(entry(0, 100)),
      ["off-ratio", "leans-calcium", 1.43, 2.42, [null, 1, 0, null], ["magnesium", 150, 0], 350],
    ],
  ]);
});

describe("a minor source, at its thresholds", () => {
  const us = person();
  check([
    [
      "both just below",
      product(119.99, 56.24),
      us,
      ["minor-source", "traditional-2-1", 2.13, 3.49, [null, 1, 1, null], null, 350],
    ],
    [
      "calcium reaches 120",
      product(120, 56.24),
      us,
      ["off-ratio", "traditional-2-1", 2.13, 3.49, [null, 1, 1, null], ["magnesium", 64, 64], 350],
    ],
    [
      "magnesium reaches 56.25",
      product(100, 56.25),
      us,
      ["off-ratio", "traditional-2-1", 1.78, 3.43, [null, 1, 1, null], ["magnesium", 44, 44], 350],
    ],
    [
      "below only before rounding to a millionth",
      product(119.999_999_9, 0),
      us,
      ["needs-partner", "calcium-only", null, 4.28, [null, 1, 1, 1], ["magnesium", 120, 120], 350],
    ],
    [
      "reached by two servings",
      product(60, 50, { servingsPerDay: 2 }),
      us,
      ["fits", "balanced", 1.2, 3.06, [2, 2, 2, 2], null, 350],
    ],
    ["balanced, and yet minor", product(50, 50), us, ["minor-source", "balanced", 1, 3.33, [1, 1, 1, null], null, 350]],
    [
      "over comes first, but nothing is suggested",
      product(50, 50),
      person({ stack: [entry(0, 400)] }),
      ["over-limit", "magnesium-heavy", 0.11, 1.43, [null, 0, 0, null], null, 350],
    ],
  ]);
});

describe("one mineral only", () => {
  const us = person();
  check([
    [
      "magnesium",
      product(0, 200),
      us,
      ["needs-partner", "magnesium-only", 0, 2.11, [null, 1, 1, 1], ["calcium", 200, 200], 350],
    ],
    // Wanted is the target of 750, of which the US limit leaves 350.
    [
      "calcium, more than the target",
      product(1200, 0),
      us,
      ["needs-partner", "calcium-only", null, 8.6, [null, 1, 1, 1], ["magnesium", 750, 350], 350],
    ],
    [
      "the number taken, where the limit allows more",
      product(0, 100, { servingsPerDay: 2, labelMaxServingsPerDay: 3 }),
      us,
      ["needs-partner", "magnesium-only", 0, 2.11, [null, 3, 2, 2], ["calcium", 200, 200], 350],
    ],
    [
      "half a serving is inside, a whole one is not",
      product(400, 400, { servingsPerDay: 0.5, labelMaxServingsPerDay: 1 }),
      us,
      ["fits", "balanced", 1, 2.56, [1, 0, 0, 0], null, 350],
    ],
  ]);
});

describe("pieces", () => {
  const piecesOf = (made: JudgedProduct, profile = person()) => {
    const { servings } = judge(made, profile, verdictKnowledge);
    return [servings.suggested, servings.suggestedPieces];
  };
  test.each<[string, JudgedProduct, readonly [number | null, number | null], DietProfile?]>([
    // A hundred of each: three stay inside 350, two inside 250.
    ["three of six inside the US limit", product(600, 600, { piecesPerServing: 6 }), [0, 3]],
    ["two of six inside the EU limit", product(600, 600, { piecesPerServing: 6 }), [0, 2], person({ homeLimit: "EU" })],
    ["none, where one is too much", product(800, 800, { piecesPerServing: 2 }), [0, 0]],
    ["two of four in two servings", product(300, 300, { piecesPerServing: 2, labelMaxServingsPerDay: 2 }), [1, 2]],
    // Balanced beside 300 mg of calcium from 240 mg on: three pieces of 80, one and a half servings.
    [
      "between two numbers of servings",
      product(0, 160, { piecesPerServing: 2, labelMaxServingsPerDay: 4 }),
      [2, 4],
      person({ stack: [entry(300, 0)] }),
    ],
    [
      "an odd number, where the limit lies between",
      product(0, 160, { piecesPerServing: 2, labelMaxServingsPerDay: 4 }),
      [null, 3],
      person({ homeLimit: "EU", stack: [entry(300, 0)] }),
    ],
    ["one piece a serving is not counted in pieces", product(200, 200), [1, null]],
    ["nothing suggested is nothing in pieces either", product(100, 400, { piecesPerServing: 2 }), [null, null]],
  ])("%s", (_name, made, expected, profile) => {
    expect(piecesOf(made, profile)).toEqual(expected);
  });
});

describe("what to mind", () => {
  const codesOf = (made: JudgedProduct, more: Partial<DietProfile> = {}) =>
    judge(made, person(more), verdictKnowledge).warnings.map((warning) =>
      "mineral" in warning ? `${warning.code} ${warning.mineral}` : warning.code,
    );
  test.each<[string, readonly string[], JudgedProduct, Partial<DietProfile>?]>([
    ["500 calcium and 250 magnesium at once are not too much", [], product(500, 250)],
    ["more is", ["split-doses calcium", "split-doses magnesium"], product(501, 251)],
    [
      "a range is split by its high end",
      ["split-doses calcium", "reading-is-range calcium"],
      product({ low: 400, estimate: 450, high: 501 }, 200),
    ],
    ["two servings are two intakes", [], product(300, 150, { servingsPerDay: 2 })],
    [
      "a diet at the recommendation",
      ["diet-calcium-at-rda"],
      product(200, 200),
      { dietMgPerDay: { calcium: 1000, magnesium: 250 } },
    ],
    ["a diet just below it", [], product(200, 200), { dietMgPerDay: { calcium: 999, magnesium: 250 } }],
    [
      "a woman of 51 needs 1,200 in the US",
      [],
      product(200, 200),
      { ageYears: 51, sex: "female", dietMgPerDay: { calcium: 1100, magnesium: 250 } },
    ],
    [
      "1,000 in Germany, where the EU says 950",
      [],
      product(200, 200),
      { homeLimit: "DE", dietMgPerDay: { calcium: 960, magnesium: 250 } },
    ],
    [
      "800 in China",
      ["diet-calcium-at-rda"],
      product(200, 200),
      { homeLimit: "CN", dietMgPerDay: { calcium: 800, magnesium: 250 } },
    ],
    [
      "a medicine that magnesium gets in the way of",
      ["medicine-spacing"],
      product(0, 200),
      { medicines: ["gabapentin"] },
    ],
    ["not where there is no magnesium", [], product(200, 0), { medicines: ["gabapentin"] }],
    ["but where it was not read", ["medicine-spacing"], product(200, null), { medicines: ["gabapentin"] }],
    [
      "what is over by itself",
      ["limit-by-stack-alone", "limit-by-stack-alone"],
      product(200, 0),
      { stack: [entry(0, 351)] },
    ],
    ["over the EU line by itself", ["limit-by-stack-alone"], product(200, 0), { stack: [entry(0, 251)] }],
    ["nothing beside what is no dose", [], product(0, 0), { stack: [entry(0, 351)], medicines: ["iron"] }],
  ])("%s", (_name, expected, made, more) => {
    expect(codesOf(made, more)).toEqual(expected);
  });
});
