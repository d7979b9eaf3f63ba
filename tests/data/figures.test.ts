/** Every figure of the data beside the one of its document, copied by hand; a slip of the pen in either shows here. */
import { describe, expect, test } from "vitest";
import type { Authority, DietProfile, LimitKind } from "../../src/core/model.ts";
import { findLimit } from "../../src/core/verdict/limits.ts";
import { findRecommendedMg } from "../../src/core/verdict/recommendations.ts";
import { checklistBaseline, dietPresets, dietUncertainty, foods } from "../../src/data/diets.ts";
import { medicalFlags } from "../../src/data/flags.ts";
import { verdictKnowledge } from "../../src/data/guidance.ts";
import { besideHome, limits } from "../../src/data/limits.ts";
import { medicines } from "../../src/data/medicines.ts";

const sorted = (texts: readonly string[]) => texts.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));

describe("limits, mg a day", () => {
  type Row = readonly [Authority, LimitKind, ...(readonly [years: number, mg: number | null])[]];
  const table: readonly Row[] = [
    ["US", "magnesiumSupplement", [0, null], [1, 65], [3, 65], [4, 110], [8, 110], [9, 350], [40, 350], [100, 350]],
    ["US", "calciumSupplement", [40, null]],
    [
      "US",
      "calciumTotal",
      [1, 2500],
      [8, 2500],
      [9, 3000],
      [18, 3000],
      [19, 2500],
      [50, 2500],
      [51, 2000],
      [100, 2000],
    ],
    ["EU", "magnesiumSupplement", [3, null], [4, 250], [40, 250]],
    ["EU", "calciumSupplement", [40, null]],
    ["EU", "calciumTotal", [40, 2500]],
    ["UK", "magnesiumSupplement", [40, 400]],
    ["UK", "calciumSupplement", [40, 1500]],
    ["UK", "calciumTotal", [40, null]],
    ["DE", "magnesiumSupplement", [3, null], [4, 250], [40, 250]],
    ["DE", "calciumSupplement", [14, null], [15, 500], [40, 500]],
    ["DE", "calciumTotal", [40, null]],
    ["PL", "magnesiumSupplement", [40, 400]],
    ["PL", "calciumSupplement", [40, null]],
    ["PL", "calciumTotal", [40, null]],
    ["CA", "magnesiumSupplement", [40, 350]],
    ["CA", "calciumSupplement", [40, null]],
    ["CA", "calciumTotal", [1, 2500], [8, 2500], [9, 3000], [18, 3000], [19, 2500], [50, 2500], [51, 2000]],
    ["CA-NHP", "magnesiumSupplement", [40, 500]],
    ["CA-NHP", "calciumSupplement", [40, 1500]],
    ["CA-NHP", "calciumTotal", [40, null]],
    ["JP", "magnesiumSupplement", [40, 350]],
    ["JP", "calciumSupplement", [40, null]],
    ["JP", "calciumTotal", [40, 2500]],
    ["CN", "magnesiumSupplement", [40, 350]],
    ["CN", "calciumSupplement", [40, 1000]],
    ["CN", "calciumTotal", [40, 2000]],
    ["AU", "magnesiumSupplement", [40, 350]],
    ["AU", "calciumSupplement", [40, null]],
    ["AU", "calciumTotal", [40, 2500]],
  ];

  for (const [authority, kind, ...figures] of table) {
    test(`${authority} ${kind}`, () => {
      for (const [years, mg] of figures)
        expect(findLimit(limits, authority, kind, years)?.limitMg ?? null, `at ${years}`).toBe(mg);
    });
  }

  test("all authorities are there, and nothing but what the table names", () => {
    const named = table.flatMap(([authority, kind, ...figures]) =>
      figures.some(([, mg]) => mg !== null) ? [`${authority} ${kind}`] : [],
    );
    expect(sorted([...new Set(limits.map(({ authority, kind }) => `${authority} ${kind}`))])).toEqual(sorted(named));
    expect(besideHome).toEqual({ CA: ["CA-NHP"], "CA-NHP": ["CA"] });
  });

  test("what is a maximum of a product, a guidance level or advice is called so", () => {
    const standingOf = (authority: Authority, kind: LimitKind) => findLimit(limits, authority, kind, 40)?.standing;
    expect(standingOf("US", "magnesiumSupplement")).toBe("UL");
    expect(standingOf("EU", "calciumTotal")).toBe("UL");
    expect([standingOf("UK", "magnesiumSupplement"), standingOf("UK", "calciumSupplement")]).toEqual([
      "guidance level",
      "guidance level",
    ]);
    for (const authority of ["CA-NHP", "CN"] as const) {
      expect(standingOf(authority, "magnesiumSupplement")).toBe("product maximum");
      expect(standingOf(authority, "calciumSupplement")).toBe("product maximum");
    }
    expect(standingOf("CN", "calciumTotal")).toBe("UL");
    expect(standingOf("PL", "magnesiumSupplement")).toBe("product maximum");
    expect(standingOf("DE", "calciumSupplement")).toBe("product advice");
  });
});

describe("recommended intakes of adults, mg a day: calcium and magnesium", () => {
  type Row = readonly [Authority, DietProfile["sex"], DietProfile["lifeStage"], years: number, number, number];
  const table: readonly Row[] = [
    ["US", "male", "none", 19, 1000, 400],
    ["US", "male", "none", 30, 1000, 400],
    ["US", "male", "none", 31, 1000, 420],
    ["US", "male", "none", 70, 1000, 420],
    ["US", "male", "none", 71, 1200, 420],
    ["US", "female", "none", 30, 1000, 310],
    ["US", "female", "none", 31, 1000, 320],
    ["US", "female", "none", 50, 1000, 320],
    ["US", "female", "none", 51, 1200, 320],
    ["US", "female", "pregnant", 25, 1000, 350],
    ["US", "female", "pregnant", 35, 1000, 360],
    ["US", "female", "breastfeeding", 25, 1000, 310],
    ["US", "female", "breastfeeding", 35, 1000, 320],
    ["CA", "male", "none", 71, 1200, 420],
    ["CA-NHP", "female", "none", 51, 1200, 320],
    ["EU", "male", "none", 18, 1000, 350],
    ["EU", "male", "none", 24, 1000, 350],
    ["EU", "female", "none", 25, 950, 300],
    ["EU", "female", "pregnant", 30, 950, 300],
    ["PL", "male", "none", 40, 950, 350],
    ["UK", "male", "none", 40, 700, 300],
    ["UK", "female", "none", 40, 700, 270],
    ["UK", "female", "breastfeeding", 30, 1250, 320],
    ["DE", "male", "none", 40, 1000, 350],
    ["DE", "female", "none", 40, 1000, 300],
    ["JP", "male", "none", 29, 800, 340],
    ["JP", "male", "none", 30, 750, 380],
    ["JP", "male", "none", 50, 750, 370],
    ["JP", "male", "none", 65, 750, 350],
    ["JP", "male", "none", 75, 700, 330],
    ["JP", "female", "none", 29, 650, 280],
    ["JP", "female", "none", 40, 650, 290],
    ["JP", "female", "none", 65, 650, 280],
    ["JP", "female", "none", 75, 600, 270],
    ["JP", "female", "pregnant", 35, 650, 330],
    ["CN", "male", "none", 20, 800, 330],
    ["CN", "female", "none", 40, 800, 320],
    ["CN", "female", "none", 70, 800, 310],
    ["CN", "female", "none", 80, 800, 300],
    ["CN", "female", "pregnant", 35, 800, 360],
    ["AU", "male", "none", 30, 1000, 400],
    ["AU", "male", "none", 70, 1000, 420],
    ["AU", "male", "none", 71, 1300, 420],
    ["AU", "female", "none", 30, 1000, 310],
    ["AU", "female", "none", 51, 1300, 320],
    ["AU", "female", "pregnant", 25, 1000, 350],
    ["AU", "female", "breastfeeding", 35, 1000, 320],
  ];
  test.each(table)("%s, %s, %s, at %d: %d and %d", (homeLimit, sex, lifeStage, ageYears, calcium, magnesium) => {
    const profile = { homeLimit, sex, lifeStage, ageYears };
    expect(findRecommendedMg("calcium", profile, verdictKnowledge)).toBe(calcium);
    expect(findRecommendedMg("magnesium", profile, verdictKnowledge)).toBe(magnesium);
  });

  test("where the sex is not stated the higher figure stands", () => {
    const profile = { homeLimit: "US", sex: "unspecified", lifeStage: "none", ageYears: 60 } as const;
    expect(findRecommendedMg("calcium", profile, verdictKnowledge)).toBe(1200);
    expect(findRecommendedMg("magnesium", profile, verdictKnowledge)).toBe(420);
  });
});

describe("diets", () => {
  test("presets, mg a day: magnesium, calcium", () => {
    expect(
      Object.fromEntries(dietPresets.map(({ id, mgPerDay }) => [id, [mgPerDay.magnesium, mgPerDay.calcium]])),
    ).toEqual({
      "article-asian": [500, 500],
      "article-american": [250, 950],
      "us-women": [256, 842],
      "us-men": [338, 1083],
      "eu-avg": [310, 900],
      "uk-vegan": [420, 600],
      vegetarian: [350, 900],
      japan: [240, 500],
      china: [250, 330],
      mediterranean: [370, 950],
      dash: [500, 1250],
      refined: [180, 450],
    });
  });

  test("the article's two come first, each with what surveys say of it", () => {
    expect(dietPresets.slice(0, 2).map(({ id, surveyMagnesiumMg }) => [id, surveyMagnesiumMg])).toEqual([
      ["article-asian", [238, 252, 300]],
      ["article-american", [256, 338]],
    ]);
  });

  test("how rough they are said to be", () => {
    expect(dietUncertainty).toEqual({ preset: 0.3, checklist: 0.25, own: 0 });
  });

  test("foods of the checklist, mg a serving: calcium, magnesium", () => {
    expect(foods.map(({ id, mgPerServing }) => [id, mgPerServing.calcium, mgPerServing.magnesium])).toEqual([
      ["milk", 299, 27],
      ["yog", 311, 29],
      ["chs", 303, 12],
      ["pmk", 300, 35],
      ["tofu", 253, 47],
      ["bean", 35, 45],
      ["soy", 60, 55],
      ["spin", 122, 78],
      ["kale", 90, 15],
      ["veg", 25, 15],
      ["nut", 40, 70],
      ["seed", 60, 90],
      ["wgb", 75, 46],
      ["wgg", 22, 80],
      ["ref", 30, 22],
      ["cer", 100, 45],
      ["fbn", 280, 30],
      ["meat", 15, 24],
      ["frt", 20, 30],
      ["pot", 20, 47],
      ["choc", 21, 65],
      ["cof", 5, 7],
      ["wat", 100, 25],
    ]);
    expect(checklistBaseline).toEqual({ calcium: 90, magnesium: 40 });
  });
});

describe("safety", () => {
  test("hours of a medicine before the minerals, and of the minerals before it", () => {
    const hours = Object.fromEntries(
      medicines
        .filter(({ hoursAfterMedicine }) => hoursAfterMedicine !== null)
        .map(({ id, hoursAfterMedicine, hoursBeforeMedicine }) => [id, [hoursAfterMedicine, hoursBeforeMedicine]]),
    );
    expect(hours).toEqual({
      levothyroxine: [4, 4],
      fluoroquinolones: [2, 6],
      tetracyclines: [2, 4],
      bisphosphonates: [2, null],
      iron: [4, 4],
      nitrofurantoin: [4, 4],
      penicillamine: [4, 4],
      eltrombopag: [4, 4],
      chloroquine: [4, 4],
      "integrase-inhibitors": [2, 6],
      gabapentin: [2, 2],
      "other-minerals": [2, 2],
      mycophenolate: [2, 2],
      "antifungals-azole": [2, 2],
      rosuvastatin: [2, 2],
      cephalosporins: [2, 2],
      fexofenadine: [2, 2],
      other: [3, 3],
    });
  });

  test("medicines with a note and no hours", () => {
    expect(medicines.flatMap(({ id, hoursAfterMedicine }) => (hoursAfterMedicine === null ? [id] : []))).toEqual([
      "aminoglycosides",
      "calcium-channel-blockers",
      "corticosteroids",
      "diuretics-loop",
      "diuretics-potassium-sparing",
      "diuretics-thiazide",
      "laxatives",
      "proton-pump-inhibitors",
    ]);
  });

  test("what makes the answer “ask first”", () => {
    expect(medicalFlags.map(({ id }) => id)).toEqual([
      "ckd",
      "heart-block",
      "myasthenia-gravis",
      "neuromuscular-blockers",
      "hypercalcaemia",
      "hyperparathyroidism",
      "sarcoidosis",
      "bone-metastases",
      "vitamin-d-overdose",
      "kidney-stones",
      "digoxin",
      "lithium",
      "magnesium-infusion",
      "bowel-obstruction",
      "severe-diarrhoea",
      "ileostomy",
      "gastric-bypass",
    ]);
  });
});
