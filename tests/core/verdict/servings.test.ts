import { describe, expect, test } from "vitest";
import type { DietProfile } from "../../../src/core/model.ts";
import { judge } from "../../../src/core/verdict/judge.ts";
import type { JudgedProduct } from "../../../src/core/verdict/product.ts";
import { verdictKnowledge } from "../../../src/data/guidance.ts";
import { entry, person, product } from "./samples.ts";

const verdictOf = (made: JudgedProduct, profile: DietProfile = person()) => judge(made, profile, verdictKnowledge);
const dietA = { calcium: 500, magnesium: 500 };

describe("servings", () => {
  const servings = (made: JudgedProduct, profile?: DietProfile) => verdictOf(made, profile).servings;

  test("article: nearest to the target, the fewer of two that are as near", () => {
    // T is 500: one serving of 400 and one more are 100 and 300 away, each twice.
    expect(servings(product(400, 400, { labelMaxServingsPerDay: 5 }), person({ dietMgPerDay: dietA })).article).toBe(1);
    // 333 1/3 and 666 2/3 are as far from 500.
    const third = 1000 / 3;
    expect(
      servings(product(third, third, { labelMaxServingsPerDay: 5 }), person({ dietMgPerDay: dietA })).article,
    ).toBe(1);
    expect(servings(product(100, 100, { labelMaxServingsPerDay: 9 }), person({ dietMgPerDay: dietA })).article).toBe(5);
  });

  test("article: a mineral the product lacks is left out of the sum", () => {
    // Balanced at 2 to 3 servings of 100 mg magnesium beside 240 mg calcium; only magnesium moves, 3 is nearer to 750.
    const profile = person({ stack: [entry(240, 0)] });
    expect(servings(product(0, 100, { labelMaxServingsPerDay: 9 }), profile)).toEqual({
      article: 3,
      home: 3,
      all: 2,
      suggested: 3,
      suggestedPieces: null,
    });
  });

  test("home and all go by the high value, total calcium with the diet", () => {
    const range = { low: 80, estimate: 90, high: 120 };
    expect(servings(product(0, range, { labelMaxServingsPerDay: 9 }))).toMatchObject({ home: 2, all: 2 });
    const profile = person({ dietMgPerDay: { calcium: 2200, magnesium: 250 } });
    expect(servings(product(100, 100, { labelMaxServingsPerDay: 9 }), profile)).toMatchObject({ home: 3, all: 2 });
  });

  test("a mineral that was not read counts nothing, the stack still does", () => {
    expect(servings(product(600, null, { labelMaxServingsPerDay: 3 }))).toMatchObject({ home: 2, article: null });
    expect(servings(product(600, null), person({ stack: [entry(0, 351)] }))).toMatchObject({
      home: 0,
      suggested: null,
    });
  });

  test.each<[string, number | null, JudgedProduct, DietProfile?]>([
    ["0 where no serving stays inside and a number is balanced", 0, product(500, 500)],
    ["0 for one mineral alone", 0, product(0, 351)],
    ["none for both minerals, no number balanced, whatever the limit", null, product(100, 400)],
    ["none for both minerals, no number balanced, inside the limit", null, product(300, 100)],
    ["one mineral: what is taken now, where that is less", 1, product(0, 100, { labelMaxServingsPerDay: 3 })],
    ["one mineral: what the limit allows, where that is less", 3, product(0, 100, { servingsPerDay: 5 })],
    [
      "one mineral: half a serving stays half",
      0.5,
      product(0, 200, { servingsPerDay: 0.5, labelMaxServingsPerDay: 1 }),
    ],
    ["nearest the target inside the limit", 3, product(100, 100, { labelMaxServingsPerDay: 9 })],
    ["none where the ratio is not certain", null, product({ low: 50, estimate: 100, high: 100 }, 100)],
    [
      "none where a reading is not confirmed, also over a limit",
      null,
      product(0, 400, { lowConfidence: ["magnesium"] }),
    ],
    ["none for a minor source, also over a limit", null, product(10, 10), person({ stack: [entry(0, 351)] })],
    ["none where a doctor is asked first", null, product(0, 100), person({ lifeStage: "breastfeeding" })],
    ["none where nothing is in it", null, product(0, 0)],
  ])("suggested: %s", (_what, suggested, made, profile) => {
    expect(servings(made, profile).suggested).toBe(suggested);
  });

  test("suggested is none where the balanced numbers all lie above the limit", () => {
    // 300 mg calcium from elsewhere: balanced at 3 and 4 servings of 80 mg, the EU's 250 mg end after 3.
    const within = person({ homeLimit: "EU", stack: [entry(300, 0)] });
    expect(servings(product(0, 80, { labelMaxServingsPerDay: 9 }), within)).toMatchObject({ article: 4, suggested: 3 });
    // With 400 mg it takes 320 mg of magnesium at least.
    const beyond = person({ homeLimit: "EU", stack: [entry(400, 0)] });
    expect(servings(product(0, 80, { labelMaxServingsPerDay: 9 }), beyond)).toMatchObject({
      article: 6,
      home: 3,
      suggested: null,
    });
  });

  test("in pieces: the same rule, counted in pieces", () => {
    const four = { piecesPerServing: 4, labelMaxServingsPerDay: 1 };
    // 500/500 in four tablets: no whole serving inside 350, two tablets are.
    expect(servings(product(500, 500, four))).toMatchObject({ home: 0, suggested: 0, suggestedPieces: 2 });
    expect(servings(product(0, 100, four))).toMatchObject({ suggested: 1, suggestedPieces: 4 });
    expect(servings(product(500, 500))).toMatchObject({ suggestedPieces: null });
    expect(servings(product(500, 500, four), person({ flags: ["ckd"] }))).toMatchObject({ suggestedPieces: null });
  });
});

describe("pairing", () => {
  const pairing = (made: JudgedProduct, profile?: DietProfile) => verdictOf(made, profile).pairing;

  test.each<[string, ReturnType<typeof pairing>, JudgedProduct, DietProfile?]>([
    ["the missing mineral", { mineral: "calcium", mg: 200, insideHomeMg: 200 }, product(0, 200)],
    ["never above the target", { mineral: "magnesium", mg: 750, insideHomeMg: 350 }, product(1000, 0)],
    [
      "room by the high value",
      { mineral: "magnesium", mg: 200, insideHomeMg: 30 },
      product(500, { low: 290, estimate: 300, high: 320 }),
    ],
    [
      "calcium room under both of its lines",
      { mineral: "calcium", mg: 250, insideHomeMg: 50 },
      product(0, 250),
      person({ homeLimit: "CN", dietMgPerDay: { calcium: 1950, magnesium: 250 } }),
    ],
    [
      "calcium room under a supplement line",
      { mineral: "calcium", mg: 300, insideHomeMg: 100 },
      product(400, 700),
      person({ homeLimit: "DE", ownMagnesiumLimitMg: 800 }),
    ],
    [
      "nothing where both are above the target",
      null,
      product(1500, 750),
      person({ homeLimit: "PL", ownMagnesiumLimitMg: 2000 }),
    ],
    ["nothing where it is balanced", null, product(200, 200)],
    ["nothing over a limit", null, product(0, 351)],
    ["nothing where a doctor is asked first", null, product(0, 200), person({ ageYears: 16 })],
  ])("%s", (_what, expected, made, profile) => {
    expect(pairing(made, profile)).toEqual(expected);
  });
});

describe("one to one inside the limits", () => {
  const inside = (profile: Partial<DietProfile>) => verdictOf(product(100, 100), person(profile)).insideLimitMg;

  test.each<[string, number | null, Partial<DietProfile>]>([
    ["US", 350, {}],
    ["EU", 250, { homeLimit: "EU" }],
    ["UK", 400, { homeLimit: "UK" }],
    ["the target where it is less", 500, { homeLimit: "CA-NHP", dietMgPerDay: dietA }],
    ["the calcium the diet leaves", 100, { dietMgPerDay: { calcium: 2400, magnesium: 250 } }],
    ["nothing where the diet leaves none", 0, { dietMgPerDay: { calcium: 2600, magnesium: 250 } }],
    ["the own limit", 120, { ownMagnesiumLimitMg: 120 }],
    ["the same whatever else is taken", 350, { stack: [entry(0, 300)] }],
    ["none where a doctor is asked first", null, { lifeStage: "pregnant" }],
  ])("%s", (_what, mg, profile) => {
    expect(inside(profile)).toBe(mg);
  });

  test("is said beside an unreadable page, and not beside what is no dose", () => {
    expect(verdictOf(product(null, null)).insideLimitMg).toBe(350);
    expect(verdictOf(product(0, 0)).insideLimitMg).toBeNull();
  });
});
