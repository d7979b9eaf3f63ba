/**
 * Amounts of one statement: what is the element, what the compound, what is no dose. Expectations by hand: an amount
 * beside the element's name is the element's (the rule of facts panels in the United States, Canada, the European
 * Union and most other label laws); an amount beside a compound's name is the compound's, converted with its mass
 * fraction, and never sure.
 */
import { describe, expect, it } from "vitest";
import { mgOf, readContent } from "./snapshots.ts";

const SERVING = "Serving size: 1 tablet";
const FACTS = "# Supplement Facts";

/** The report of a panel with these rows and lines. */
const panel = (...content: (string | readonly string[])[]) =>
  readContent("Bone Harmony, 120 tablets", [FACTS, SERVING, ...content]);

describe("the element's own amount", () => {
  it.each<[text: string | readonly string[], calcium: number | null, magnesium: number | null]>([
    // Order and notation.
    [["Calcium", "500 mg"], 500, null],
    [["Magnesium", "250 mg", "60%"], null, 250],
    ["Calcium 500 mg", 500, null],
    ["Calcium: 500mg", 500, null],
    ["500 mg Calcium", 500, null],
    ["500 mg of elemental calcium", 500, null],
    ["Magnesium ... 300 mg", null, 300],
    // Units.
    [["Calcium", "0.5 g"], 500, null],
    [["Calcium", "0,5 g"], 500, null],
    [["Calcium", "1.2 g"], 1200, null],
    // The molar masses of the elements: 40.078 and 24.305 g/mol.
    [["Magnesium", "10 mmol"], null, 243.05],
    [["Calcium", "10 mmol"], 400.78, null],
    // A source in brackets names where the element is from; the amount stays the element's.
    [["Magnesium (as magnesium citrate)", "200 mg"], null, 200],
    [["Calcium (from calcium carbonate)", "600 mg"], 600, null],
    // Two salts, and the element they give together.
    [
      "1 tablet contains calcium lactate gluconate 1132 mg and calcium carbonate 875 mg, equivalent to 500 mg (12.5 mmol) calcium",
      500,
      null,
    ],
    // Two minerals in one line.
    ["Calcium 500 mg, Magnesium 250 mg", 500, 250],
    ["Magnesium 100 mg; Calcium 200 mg", 200, 100],
    // Other nutrients own their amounts.
    ["Calcium 500 mg, Vitamin D3 25 µg, Zinc 15 mg, Magnesium 250 mg", 500, 250],
  ])("%j", (text, calcium, magnesium) => {
    const report = panel(text);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([calcium, magnesium]);
  });
});

describe("the compound's amount", () => {
  it("is converted, as an interval, and not sure", () => {
    const [reading] = panel("Magnesium citrate 1000 mg").readings;
    expect(reading?.measure).toBe("compound");
    // Trimagnesium dicitrate: 16.16 % anhydrous, 11.89 % as the nonahydrate.
    expect(reading?.mgPerServing.low).toBeLessThanOrEqual(119);
    expect(reading?.mgPerServing.high).toBeGreaterThanOrEqual(161);
    expect(reading?.mgPerServing.high).toBeLessThan(250);
    expect(reading?.confidence).toBe("low");
  });

  it("gives way to the element stated beside it", () => {
    expect(mgOf(panel("Magnesium citrate 1500 mg, of which magnesium 240 mg"), "magnesium")).toBe(240);
    expect(mgOf(panel("Calcium carbonate 1250 mg (equivalent to 500 mg calcium)"), "calcium")).toBe(500);
    expect(mgOf(panel(["Magnesium", "144 mg"], ["Magnesium L-threonate", "2000 mg"]), "magnesium")).toBe(144);
  });
});

describe("what is no dose", () => {
  it.each<[why: string, text: string]>([
    ["an excipient", "Other ingredients: microcrystalline cellulose, magnesium stearate 5 mg, silica"],
    ["a recommendation", "Adults need 1000 mg of calcium a day according to the recommended intake."],
    ["free of", "Contains no calcium"],
    ["a concentration of water", "Calcium 80 mg/l, magnesium 26 mg/l"],
    ["a vitamin salt", ["Vitamin B5 (as calcium pantothenate)", "6 mg"].join(" ")],
  ])("%s: %s", (_, text) => {
    const report = readContent("Night capsules, 60 capsules", [
      FACTS,
      "Serving size: 1 capsule",
      ["Zinc", "10 mg"],
      text,
    ]);
    expect(report.readings.filter(({ confidence }) => confidence !== "low")).toEqual([]);
  });

  it("an article's or a listing's amounts", () => {
    const signs = { cartButtons: 0, prices: 0, productCards: 0, proseLength: 4000, articleMarks: 2 };
    const article = readContent("What is calcium good for?", ["One tablet contains 500 mg of calcium."], {
      signs: { ...signs, types: ["article"] },
    });
    expect(article.readings).toEqual([]);
    const listing = readContent("Magnesium supplements", ["Magnesium 400 mg"], {
      url: "https://shop.example/category/magnesium",
      signs: { ...signs, types: ["itemlist"], proseLength: 0, articleMarks: 0, productCards: 24 },
    });
    expect(listing.readings).toEqual([]);
  });
});

describe("bounds and ranges", () => {
  it("keeps both ends of a range", () => {
    const [reading] = panel(["Calcium", "400 - 500 mg"]).readings;
    expect([reading?.mgPerServing.low, reading?.mgPerServing.high]).toEqual([400, 500]);
  });

  it("reads a percentage alone as a range over the values it may refer to, and says so", () => {
    const report = panel(["Calcium", "50 %"], ["Vitamin C", "100 %"]);
    const reading = report.readings.find(({ mineral }) => mineral === "calcium");
    expect(reading?.confidence).toBe("low");
    // 800 mg in the European Union, 1300 mg in the United States.
    expect(reading?.mgPerServing.low).toBeLessThanOrEqual(400);
    expect(reading?.mgPerServing.high).toBeGreaterThanOrEqual(650);
  });
});

describe("what is stated in parts", () => {
  it("adds up ranges at both ends", () => {
    const report = panel(["Magnesium (as magnesium oxide)", "20-80 mg"], ["Magnesium (as magnesium citrate)", "50 mg"]);
    expect(report.readings).toMatchObject([
      { mgPerServing: { low: 70, high: 130 }, stated: { low: 70, estimate: 100, high: 130, unit: "mg" } },
    ]);
  });
});
