/** Products in several forms, makes or strengths on one page: what is read is what the title sells. */
import { describe, expect, it } from "vitest";
import { mgOf, readContent } from "./snapshots.ts";

describe("a page of a product that comes in several forms", () => {
  const lines = [
    "Each tablet contains: calcium (as carbonate) 600 mg; magnesium (as oxide) 40 mg.",
    "Each 5 ml of suspension contain: calcium (as phosphate) 250 mg; magnesium (as hydroxide) 80 mg.",
  ];

  it("is read for the bottle that the title sells", () => {
    const report = readContent("Kalvor oral suspension 150 ml", lines);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([250, 80]);
  });

  it("is read for the tablets that the title sells", () => {
    const report = readContent("Kalvor tablets, 60", lines);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([600, 40]);
  });

  it("is read for the form whose word the title inflects otherwise", () => {
    const report = readContent("Magnodar bruistabletten", [
      "Magnodar harde capsules: 373 mg magnesiumoxide per capsule, overeenkomend met 225 mg magnesium",
      "Magnodar bruistablet: magnesiumcarbonaat, overeenkomend met 450 mg magnesium per bruistablet.",
    ]);
    expect(mgOf(report, "magnesium")).toBe(450);
  });
});

describe("a page of two makes of one product", () => {
  const lines = [
    "Панкарол: калия аспарагинат 158 мг, магния аспарагинат 140 мг (соответствует 36,2 мг K+ и 11,8 мг Mg2+).",
    "Панкарол форте: калия аспарагинат 316 мг, магния аспарагинат 280 мг (соответствует 72,4 мг K+ и 23,6 мг Mg2+).",
  ];

  it("is read for the one that more of the title names, and its potassium is no magnesium", () => {
    const { readings } = readContent("Панкарол форте таблетки 60 шт.", lines);
    expect(readings.map(({ mineral, mgPerServing }) => [mineral, mgPerServing.estimate])).toEqual([
      ["magnesium", 23.6],
    ]);
  });
});

describe("how many pieces a pack has", () => {
  it("is not what an amount is for, whatever word follows", () => {
    const report = readContent("Osséa carbonate de calcium 500 mg 60 comprimés à sucer", [
      "Le carbonate de calcium est dosé à 1250 mg par comprimé, ce qui correspond à 500 mg de calcium.",
    ]);
    expect(mgOf(report, "calcium")).toBe(500);
  });

  it("is the weight of each where it stands between them", () => {
    const report = readContent("骨元牌钙镁片 补钙补镁 1.0g/片×60片", [["功效成分", "每100g含：钙 22.5g、镁 7.5g"]]);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([225, 75]);
  });
});

describe("rows of several strengths", () => {
  it("are read for the one that the title has", () => {
    const report = readContent("マグタール錠250mg", [
      ["マグタール錠200mg", "1錠中 日局 酸化マグネシウム 200mg"],
      ["マグタール錠250mg", "1錠中 日局 酸化マグネシウム 250mg"],
      ["マグタール錠330mg", "1錠中 日局 酸化マグネシウム 330mg"],
    ]);
    const reading = report.readings.find(({ mineral }) => mineral === "magnesium");
    expect(reading?.mgPerServing.low).toBeCloseTo(145, 0);
    expect(reading?.mgPerServing.high).toBeCloseTo(150.75, 0);
  });
});

describe("a calcium phosphate", () => {
  it.each<[text: string, low: number, high: number]>([
    ["Each tablet contains tricalcium phosphate 1000 mg", 340, 398.9],
    ["Each tablet contains calcium phosphate tribasic 1000 mg", 340, 398.9],
    ["Each tablet contains dicalcium phosphate 1000 mg", 232.9, 294.6],
    ["Eine Tablette enthält Calciumhydrogenphosphat 1000 mg", 232.9, 294.6],
    ["每片含磷酸氢钙1000mg", 232.9, 294.6],
    ["Każda tabletka zawiera diwodorofosforan wapnia 1000 mg", 159, 398.9],
    ["Each tablet contains calcium dihydrogen phosphate 1000 mg", 159, 398.9],
  ])("%s: as much as so many atoms weigh", (text, low, high) => {
    const [reading] = readContent("Kalvor", [text]).readings;
    expect(reading?.mgPerServing.low).toBeCloseTo(low, 0);
    expect(reading?.mgPerServing.high).toBeCloseTo(high, 0);
  });
});
