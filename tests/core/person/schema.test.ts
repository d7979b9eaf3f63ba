import { describe, expect, test } from "vitest";
import { defaultProfile } from "../../../src/core/person/profile.ts";
import { correction as correctionSchema, dietProfile, labelReport, problemOf } from "../../../src/core/schema.ts";
import { profileDefaults } from "../../../src/data/diets.ts";
import { correction, exactly, reading, report } from "./reports.ts";

const schema = { dietProfile, correction: correctionSchema, labelReport };
const profile = defaultProfile("US", profileDefaults);
const entry = {
  id: "1",
  name: "Multi",
  productKey: null,
  calciumMgPerServing: 1,
  magnesiumMgPerServing: 1,
  servingsPerDay: 1,
  paused: false,
};

/** A stack of so many different supplements. */
const stackOf = (count: number) => Array.from({ length: count }, (_, at) => ({ ...entry, id: String(at) }));

const problem = (part: "dietProfile" | "correction" | "labelReport", value: unknown): string | null => {
  const result = schema[part].safeParse(value);
  return result.success ? null : problemOf(result.error);
};

describe("what is valid passes unchanged", () => {
  test.each([
    ["dietProfile" as const, { ...profile, stack: [entry], checklist: { milk: 1.5 }, ownMagnesiumLimitMg: 400 }],
    // Nobody takes two hundred supplements; whoever keeps a list of them must not lose it.
    ["dietProfile" as const, { ...profile, stack: stackOf(200) }],
    [
      "correction" as const,
      correction({
        amounts: {
          calcium: { kind: "typed", mg: 12.5, salt: "calcium-carbonate", labelSaid: "" },
          magnesium: { kind: "confirmed", mgPerServing: { low: 1, estimate: 2, high: 3 }, labelSaid: null },
        },
        serving: { text: "2 tablets", pieces: 2, labelSaid: "1 tablet" },
      }),
    ],
    [
      "labelReport" as const,
      report({
        readings: [reading(), reading({ mineral: "magnesium", sources: [{ text: "x", locator: { kind: "user" } }] })],
        issues: [{ code: "implausible", mineral: null }],
      }),
    ],
  ])("%s", (part, value) => {
    expect(schema[part].parse(structuredClone(value))).toEqual(value);
  });
});

describe("what is not valid is refused with one line that names the place", () => {
  test.each<[string, unknown]>([
    ["ageYears", { ...profile, ageYears: -1 }],
    ["ageYears", { ...profile, ageYears: 121 }],
    ["ageYears", { ...profile, ageYears: Number.NaN }],
    ["ageYears", { ...profile, ageYears: "40" }],
    ["homeLimit", { ...profile, homeLimit: "FR" }],
    ["dietMgPerDay.calcium", { ...profile, dietMgPerDay: { calcium: Number.POSITIVE_INFINITY, magnesium: 1 } }],
    ["dietMgPerDay.magnesium", { ...profile, dietMgPerDay: { calcium: 1 } }],
    ["ownMagnesiumLimitMg", { ...profile, ownMagnesiumLimitMg: -5 }],
    ["flags.0", { ...profile, flags: ["x".repeat(101)] }],
    ["flags", { ...profile, flags: Array.from({ length: 101 }, () => "x") }],
    ["checklist.milk", { ...profile, checklist: { milk: -1 } }],
    ["stack.0.calciumMgPerServing", { ...profile, stack: [{ ...entry, calciumMgPerServing: Number.NaN }] }],
    ["stack", { ...profile, stack: stackOf(1000) }],
    ["stack.0.paused", { ...profile, stack: [{ ...entry, paused: 0 }] }],
    ["", null],
  ])("profile: %s (%#)", (place, value) => {
    expect(problem("dietProfile", value)).toMatch(new RegExp(`^${place}${place === "" ? "" : ": "}[^\n]+$`));
  });

  test.each<[string, unknown]>([
    [
      "amounts.calcium.mg",
      correction({ amounts: { calcium: { kind: "typed", mg: -1, salt: null, labelSaid: "" }, magnesium: null } }),
    ],
    ["productKey", correction({ productKey: "" })],
    ["at", correction({ at: Number.NaN })],
    ["servingsPerDay", correction({ servingsPerDay: 101 })],
  ])("correction: %s (%#)", (place, value) => {
    expect(problem("correction", value)).toMatch(new RegExp(`^${place}: [^\n]+$`));
  });

  test.each<[string, unknown]>([
    ["readings.0.mgPerServing", report({ readings: [reading({ mgPerServing: { low: 2, estimate: 1, high: 3 } })] })],
    ["readings.0.mgPerServing", report({ readings: [reading({ mgPerServing: { low: 1, estimate: 4, high: 3 } })] })],
    [
      "readings.0.mgPerServing.high",
      report({ readings: [reading({ mgPerServing: { low: 1, estimate: 2, high: Number.POSITIVE_INFINITY } })] }),
    ],
    ["readings.0.stated", report({ readings: [reading({ stated: { low: 9, estimate: 1, high: 2, unit: "mg" } })] })],
    ["readings", report({ readings: [reading(), reading()] })],
    ["serving.perDay.low", report({ serving: { ...report().serving, perDay: exactly(-1) } })],
    ["product.title", report({ product: { key: "k", url: "https://a.example/", title: "x".repeat(501) } })],
    ["product.url", report({ product: { key: "k", url: "javascript:alert(1)", title: "x" } })],
    ["alternatives", report({ alternatives: Array.from({ length: 101 }, () => reading()) })],
    ["issues.0.code", { ...report(), issues: [{ code: "made-up", mineral: null }] }],
    [
      "readings.0.sources.0.locator.path.0.0",
      report({ readings: [reading({ sources: [{ text: "x", locator: { kind: "element", path: [[-1]] } }] })] }),
    ],
    ["kind", { ...report(), kind: "shop" }],
  ])("report: %s (%#)", (place, value) => {
    expect(problem("labelReport", value)).toMatch(new RegExp(`^${place.replaceAll(".", "\\.")}: [^\n]+$`));
  });
});

test("keys that are not known are dropped", () => {
  expect(schema.dietProfile.parse({ ...profile, __proto__: { paused: true }, extra: 1 })).toEqual(profile);
});
