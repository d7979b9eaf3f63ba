import { describe, expect, test } from "vitest";
import type { Citation } from "../../src/core/model.ts";
import { checklistBaseline, dietPresets, foods } from "../../src/data/diets.ts";
import { evidence } from "../../src/data/evidence.ts";
import { evidenceEn } from "../../src/data/evidence-texts/en.ts";
import { medicalFlags } from "../../src/data/flags.ts";
import { guidance } from "../../src/data/guidance.ts";
import { limits } from "../../src/data/limits.ts";
import { medicines } from "../../src/data/medicines.ts";
import { recommendations, recommendedBy } from "../../src/data/recommendations.ts";
import { percentReferences } from "../../src/data/references.ts";
import { salts } from "../../src/data/salts.ts";
import * as sources from "../../src/data/sources.ts";
import { wordingEn } from "../../src/data/wording/en.ts";

const ids = (entries: readonly { readonly id: string }[]) => entries.map((entry) => entry.id);
const sorted = (texts: readonly string[]) => texts.toSorted((a, b) => (a < b ? -1 : a > b ? 1 : 0));

/** Every citation that stands anywhere in a value. */
const citationsIn = (value: unknown): readonly Citation[] => {
  if (typeof value !== "object" || value === null) return [];
  if ("issuer" in value && "url" in value) return [value as Citation];
  return Object.values(value).flatMap(citationsIn);
};

const all = {
  limits,
  recommendations,
  percentReferences,
  salts,
  medicines,
  medicalFlags,
  dietPresets,
  foods,
  guidance,
  evidence,
};

describe("citations", () => {
  const cited = [...citationsIn(all), ...citationsIn(Object.values(sources))];

  test("name an issuer and a title, a https address and a year", () => {
    expect(cited.length).toBeGreaterThan(300);
    for (const { issuer, title, year, url } of cited) {
      expect(issuer.length, title).toBeGreaterThan(2);
      expect(title.length, issuer).toBeGreaterThan(4);
      expect(url, title).toMatch(/^https:\/\/[a-z0-9.-]+\.[a-z]{2,}\//);
      expect(Number.isInteger(year) && year >= 1980 && year <= 2026, `${title}: ${year}`).toBe(true);
    }
  });

  test("never lead to a page of low standing", () => {
    const low =
      /gurufitnessplanet|qeeebo|vtob\.org|blominko|cagepoky|drinkrealist|avant-premiere|medicinalplants\.us|dryeyezone|dotfit|hcn\.health|newsbeep/;
    expect(cited.filter(({ url }) => low.test(url))).toEqual([]);
  });

  test("stand at every figure", () => {
    for (const [name, entries] of Object.entries({
      limits,
      recommendations,
      percentReferences,
      salts,
      medicines,
      medicalFlags,
      foods,
    })) {
      for (const entry of entries) expect(entry.citation, `${name} ${"id" in entry ? entry.id : ""}`).toBeDefined();
    }
  });
});

describe("ids", () => {
  test.each(
    Object.entries({
      limits,
      recommendations,
      percentReferences,
      salts,
      medicines,
      medicalFlags,
      dietPresets,
      foods,
      evidence,
    }),
  )("of %s are unique and kebab-case", (_name, entries) => {
    expect(new Set(ids(entries)).size).toBe(entries.length);
    for (const id of ids(entries)) expect(id).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
  });

  test("of limits, medicines and references are sorted", () => {
    expect(ids(limits)).toEqual(sorted(ids(limits)));
    expect(ids(medicines)).toEqual(sorted(ids(medicines)));
    const schemes = percentReferences.map((entry) => entry.scheme);
    expect(schemes).toEqual(sorted(schemes));
  });

  test("all have a name in English, and no name is left without its entry", () => {
    expect(sorted(Object.keys(wordingEn.medicines))).toEqual(sorted(ids(medicines)));
    expect(sorted(Object.keys(wordingEn.flags))).toEqual(sorted(ids(medicalFlags)));
    expect(sorted(Object.keys(wordingEn.foods))).toEqual(sorted(ids(foods)));
    expect(sorted(Object.keys(wordingEn.diets))).toEqual(sorted([...ids(dietPresets), "checklist", "own"]));
    expect(sorted(Object.keys(wordingEn.salts))).toEqual(sorted([...new Set(salts.map((salt) => salt.family))]));
    expect(sorted(Object.keys(evidenceEn))).toEqual(sorted(ids(evidence)));
    for (const { id, inFavour, against } of evidence) {
      expect(sorted(Object.keys(evidenceEn[id]!.points))).toEqual(sorted(ids([...inFavour, ...against])));
    }
  });
});

describe("limits", () => {
  test("one figure at most for an authority, a kind and an age", () => {
    for (let years = 0; years <= 120; years++) {
      const stated = limits
        .filter((limit) => limit.fromYears <= years && (limit.toYears === null || years <= limit.toYears))
        .map((limit) => `${limit.authority} ${limit.kind}`);
      expect(new Set(stated).size, `at ${years}`).toBe(stated.length);
    }
  });

  test("at every adult age every authority has a magnesium line, and US and EU total calcium", () => {
    for (const years of [18, 19, 50, 51, 120]) {
      const at = limits
        .filter((limit) => limit.fromYears <= years && (limit.toYears === null || years <= limit.toYears))
        .map((limit) => `${limit.authority} ${limit.kind}`);
      for (const authority of Object.keys(recommendedBy)) expect(at).toContain(`${authority} magnesiumSupplement`);
      expect(at).toEqual(expect.arrayContaining(["US calciumTotal", "EU calciumTotal"]));
    }
  });

  test("are amounts a person could take", () => {
    for (const { id, limitMg } of limits) expect(limitMg >= 65 && limitMg <= 3000, id).toBe(true);
  });
});

describe("medicines, flags and foods", () => {
  test("name one mineral or both, each once", () => {
    for (const { id, minerals } of [...medicines, ...medicalFlags]) {
      expect(minerals.length, id).toBeGreaterThan(0);
      expect(new Set(minerals).size, id).toBe(minerals.length);
    }
  });

  test("hours are those of a day, and none stands alone before the other", () => {
    for (const { id, hoursAfterMedicine: after, hoursBeforeMedicine: before } of medicines) {
      for (const hours of [after, before]) expect(hours === null || (hours >= 1 && hours <= 12), id).toBe(true);
      if (after === null) expect(before, id).toBeNull();
    }
  });

  test("a serving of food is an amount one can eat", () => {
    for (const { id, mgPerServing } of foods) {
      expect(mgPerServing.calcium >= 5 && mgPerServing.calcium <= 350, id).toBe(true);
      expect(mgPerServing.magnesium >= 5 && mgPerServing.magnesium <= 100, id).toBe(true);
    }
  });
});

describe("guidance", () => {
  test("the classes stand in their order and the significant amounts are 15 % of the EU values", () => {
    const { magnesiumHeavyBelow, balancedFrom, balancedTo, leansCalciumBelow, traditionalTo } = guidance;
    const bounds = [magnesiumHeavyBelow, balancedFrom, balancedTo, leansCalciumBelow, traditionalTo].map(
      (f) => f.value,
    );
    expect(bounds).toEqual(bounds.toSorted((a, b) => a - b));
    expect(balancedFrom.value * balancedTo.value).toBe(1);
    for (const mineral of ["calcium", "magnesium"] as const) {
      const value = percentReferences.find((entry) => entry.id === `eu-nrv-${mineral}`)!.mgPerDay;
      expect(guidance.minorBelowMg[mineral].value).toBe(value * 0.15);
    }
  });
});

describe("percent references", () => {
  /** Printed percentages of whole amounts, as labels of these schemes show them. */
  test.each<[string, number, number, number, number]>([
    ["us-dv", 500, 38, 200, 48],
    ["us-dv-old", 500, 50, 200, 50],
    ["eaeu", 1000, 100, 400, 100],
    ["eu-nrv", 1000, 125, 400, 107],
    ["cn-nrv", 1000, 125, 250, 83],
    ["au-rdi", 1000, 125, 500, 156],
    ["jp-nrv", 1000, 147, 100, 31],
    ["kr-nrv", 500, 71, 400, 127],
    ["codex", 500, 50, 250, 81],
    ["tw-dv", 1000, 83, 500, 132],
    ["ca-rdi-old", 500, 45, 250, 100],
    ["br-vd", 500, 50, 250, 60],
  ])(
    "%s: %d mg calcium is %d %%, %d mg magnesium is %d %%",
    (scheme, calcium, calciumPercent, magnesium, magnesiumPercent) => {
      const at100 = (mineral: string) =>
        percentReferences.find((entry) => entry.id === `${scheme}-${mineral}`)!.mgPerDay;
      expect(Math.round((calcium / at100("calcium")) * 100)).toBe(calciumPercent);
      expect(Math.round((magnesium / at100("magnesium")) * 100)).toBe(magnesiumPercent);
    },
  );
});

describe("recommendations", () => {
  test.each<[string, string, number, number]>([
    ["US", "calcium", 19, 700],
    ["EU", "magnesium", 18, 250],
    ["DE", "calcium", 13, 1000],
    ["CN", "magnesium", 18, 300],
    ["JP", "magnesium", 18, 270],
    ["AU", "calcium", 19, 1000],
    ["UK", "calcium", 19, 700],
  ])("%s %s from %d are amounts of a day", (authority, mineral, fromYears, least) => {
    const adult = recommendations.filter(
      (entry) => entry.authority === authority && entry.mineral === mineral && entry.fromYears >= fromYears,
    );
    expect(adult.length).toBeGreaterThan(1);
    for (const { mgPerDay, id } of adult) expect(mgPerDay >= least && mgPerDay <= 1300, id).toBe(true);
  });

  test("one figure at most for a sex, a life stage and an age", () => {
    for (const years of [0, 1, 4, 9, 14, 18, 19, 30, 31, 50, 51, 70, 71, 75, 100]) {
      for (const sex of ["female", "male"] as const) {
        const at = recommendations
          .filter(
            (entry) =>
              entry.fromYears <= years &&
              (entry.toYears === null || years <= entry.toYears) &&
              (entry.sex === sex || entry.sex === "any"),
          )
          .map((entry) => `${entry.authority} ${entry.mineral} ${entry.lifeStage}`);
        expect(new Set(at).size, `${sex} at ${years}`).toBe(at.length);
      }
    }
  });
});

describe("diets", () => {
  const typical = (servings: Readonly<Record<string, number>>) =>
    foods.reduce(
      (sum, food) => sum + (servings[food.id] ?? 0) * food.mgPerServing.magnesium,
      checklistBaseline.magnesium,
    );

  test("the checklist has 23 foods, and a day of greens, soy, grains and seeds reaches the article's 500 mg", () => {
    expect(foods).toHaveLength(23);
    expect(typical({ spin: 1, soy: 2, wgg: 2, seed: 1, veg: 3 })).toBeGreaterThan(450);
    expect(typical({ ref: 4, meat: 2 })).toBeLessThan(200);
  });

  test("presets are amounts of a day", () => {
    for (const { id, mgPerDay } of dietPresets) {
      expect(mgPerDay.calcium >= 300 && mgPerDay.calcium <= 1300, id).toBe(true);
      expect(mgPerDay.magnesium >= 150 && mgPerDay.magnesium <= 550, id).toBe(true);
    }
  });
});
