import { describe, expect, test } from "vitest";
import { toChecklistMgPerDay } from "../../../src/core/person/diet.ts";
import { defaultProfile, toHomeAuthority, toRegion } from "../../../src/core/person/profile.ts";
import { toStackMgPerDay } from "../../../src/core/person/regimen.ts";
import { dietProfile } from "../../../src/core/schema.ts";
import { checklistBaseline, foods, profileDefaults } from "../../../src/data/diets.ts";

describe("profile", () => {
  test.each([
    ["en-US", "US"],
    ["en-GB", "GB"],
    ["zh-Hant-TW", "TW"],
    ["pt_BR", "BR"],
    ["de", null],
    ["", null],
    ["sr-Latn", null],
  ])("the region of %j is %s", (tag, region) => {
    expect(toRegion(tag)).toBe(region);
  });

  test.each([
    ["US", "US"],
    ["gb", "UK"],
    ["CA", "CA"],
    ["FR", "EU"],
    [null, "EU"],
    ["constructor", "EU"],
  ])("the home authority of %s is %s", (region, home) => {
    expect(toHomeAuthority(region, profileDefaults)).toBe(home);
  });

  test("starts as an adult on the article's American diet, by the schema's rules", () => {
    const profile = defaultProfile("GB", profileDefaults);
    expect(profile).toMatchObject({
      ageYears: 40,
      diet: "article-american",
      dietMgPerDay: { calcium: 950, magnesium: 250 },
      homeLimit: "UK",
      flags: [],
      stack: [],
    });
    expect(dietProfile.parse(profile)).toEqual(profile);
  });
});

describe("stack", () => {
  const entry = {
    id: "1",
    name: "Multi",
    productKey: "shop.example 1",
    calciumMgPerServing: 100,
    magnesiumMgPerServing: 50,
    servingsPerDay: 2,
    paused: false,
  };

  test("sums what is taken, leaves out what is paused and the product on the page", () => {
    const stack = [
      entry,
      { ...entry, id: "2", productKey: null, servingsPerDay: 0.5 },
      { ...entry, id: "3", productKey: null, paused: true },
    ];
    expect(toStackMgPerDay(stack, "shop.example 9")).toEqual({ calcium: 250, magnesium: 125 });
    expect(toStackMgPerDay(stack, "shop.example 1")).toEqual({ calcium: 50, magnesium: 25 });
    expect(toStackMgPerDay(stack, null)).toEqual({ calcium: 250, magnesium: 125 });
  });
});

describe("checklist", () => {
  const sum = (servings: Readonly<Record<string, number>>) => toChecklistMgPerDay(servings, foods, checklistBaseline);

  test("adds servings to the baseline and ignores what is not on the list", () => {
    expect(sum({})).toEqual({ calcium: 90, magnesium: 40 });
    expect(sum({ milk: 2, seed: 0.5, toString: 3, unheardOf: 4 })).toEqual({
      calcium: 90 + 2 * 299 + 30,
      magnesium: 40 + 2 * 27 + 45,
    });
  });
});
