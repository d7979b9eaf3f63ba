import { describe, expect, test } from "vitest";
import type { DietProfile, Reading, VerdictCode } from "../../../src/core/model.ts";
import { judge } from "../../../src/core/verdict/judge.ts";
import type { JudgedProduct } from "../../../src/core/verdict/product.ts";
import {
  adviceSentences,
  dietSentence,
  explainSteps,
  guidanceSentence,
  headline,
  issueSentence,
  limitSentence,
  pairingSentence,
  sentenceOf,
  servingsSentence,
  spellSteps,
  targetSentence,
  wholeDaySentence,
} from "../../../src/core/verdict/wording.ts";
import { guidance, verdictKnowledge } from "../../../src/data/guidance.ts";
import { wordingEn as words } from "../../../src/data/wording/en.ts";
import { entry, exactly, person, product } from "./samples.ts";

const verdictOf = (made: JudgedProduct, profile: DietProfile = person()) => judge(made, profile, verdictKnowledge);
const dietA = { calcium: 500, magnesium: 500 };

describe("headline", () => {
  test.each<[VerdictCode, string, JudgedProduct, DietProfile?]>([
    ["unreadable", "No amount of calcium or magnesium could be read here.", product(null, null)],
    ["not-a-dose", "Not a source of calcium or magnesium.", product(0, 0)],
    ["ask-first", "Ask your doctor or pharmacist first.", product(200, 200), person({ flags: ["ckd"] })],
    [
      "over-limit",
      "Matches the 1:1 guidance for your diet. Above the US limit: 500 of 350 mg supplemental magnesium.",
      product(500, 500),
      person({ dietMgPerDay: dietA }),
    ],
    ["over-limit", "Above the US limit: 400 of 350 mg supplemental magnesium.", product(0, 400)],
    [
      "over-limit",
      "Above the US limit of 350 mg supplemental magnesium even without this product.",
      product(100, null),
      person({ stack: [entry(0, 400)] }),
    ],
    [
      "maybe-over",
      "Possibly above the EU limit: between 222 and 268 of 250 mg supplemental magnesium.",
      product(0, { low: 221.5, estimate: 242.4, high: 267.9 }),
      person({ homeLimit: "EU" }),
    ],
    ["incomplete", "Magnesium could not be read.", product(600, null)],
    ["incomplete", "Please confirm the calcium that was read.", product(200, 200, { lowConfidence: ["calcium"] })],
    [
      "incomplete",
      "One to one by the estimate, but not for certain.",
      product({ low: 100, estimate: 200, high: 200 }, 200),
    ],
    ["minor-source", "A minor source of calcium and magnesium.", product(30, 0)],
    ["needs-partner", "Only one of the two minerals: magnesium only.", product(0, 200)],
    ["off-ratio", "Not one to one: much more calcium than magnesium.", product(600, 200)],
    [
      "above-guidance",
      "One to one, and more than the guidance asks for.",
      product(700, 700),
      person({ dietMgPerDay: dietA, ownMagnesiumLimitMg: 1000 }),
    ],
    [
      "fits-disputed",
      "Fits the 1:1 guidance for your diet and your home limit: 400 of about 500 mg. Above the US limit: 400 of 350 mg supplemental magnesium.",
      product(400, 400),
      person({ dietMgPerDay: dietA, homeLimit: "UK" }),
    ],
    ["fits", "Fits the 1:1 guidance for your diet: 250 of about 750 mg.", product(250, 250)],
  ])("%s: %s", (code, text, made, profile) => {
    const verdict = verdictOf(made, profile);
    expect([verdict.code, headline(verdict, words)]).toEqual([code, text]);
  });
});

describe("the guidance line", () => {
  test.each<[string, JudgedProduct, DietProfile?]>([
    ["One to one, a part of the guidance for your diet: 250 of about 750 mg.", product(250, 250)],
    ["Matches the 1:1 guidance for your diet.", product(600, 600)],
    ["One to one, more than the guidance for your diet: 901 of about 750 mg calcium.", product(901, 900)],
    ["Not one to one: the traditional two to one, 2.00 to 1.", product(400, 200)],
    ["Not one to one: magnesium only.", product(0, 200)],
    ["Not compared with the 1:1 guidance: magnesium was not read.", product(600, null)],
    [
      "Not compared with the 1:1 guidance until the reading is confirmed.",
      product(0, 400, { lowConfidence: ["magnesium"] }),
    ],
    [
      "One to one by the estimate; calcium to magnesium lies between 0.50 and 1.00 to 1.",
      product({ low: 100, estimate: 200, high: 200 }, 200),
    ],
    ["Matches the 1:1 guidance for your diet.", product(600, 600), person({ flags: ["ckd"] })],
  ])("%s", (text, made, profile) => {
    expect(guidanceSentence(verdictOf(made, profile), words)).toBe(text);
  });

  test("a target the article does not name is said to be our reading; its own 500 is not", () => {
    const target = (magnesium: number) =>
      targetSentence(verdictOf(product(1, 1), person({ dietMgPerDay: { calcium: 500, magnesium } })), words, guidance);
    expect(target(250)).toContain("about 750 mg");
    expect(target(250)).toContain(words.always.targetIsOurReading);
    expect(target(500)).toBe("The 1:1 guidance for your diet: about 500 mg of each a day from supplements.");
  });

  test("the whole day stands beside it", () => {
    expect(wholeDaySentence(verdictOf(product(250, 250)), words, guidance)).toBe(
      "Your whole day, food included: 2.40 parts of calcium to 1 of magnesium. Diet studies discuss 1.7 to 2.8.",
    );
  });
});

describe("limit lines", () => {
  const line = (made: JudgedProduct, profile: DietProfile, index: number) =>
    limitSentence(verdictOf(made, profile).limits[index]!, words);

  test("say what the figure is, whose it is, and for whom it is stated", () => {
    expect(line(product(100, 100), person({ homeLimit: "CN" }), 1)).toBe(
      "Within the Chinese maximum for one product: 100 of 1,000 mg supplemental calcium.",
    );
    expect(line(product(100, 100), person({ homeLimit: "UK" }), 0)).toBe(
      "Within the UK guidance level: 100 of 400 mg supplemental magnesium.",
    );
    expect(line(product(100, 500), person({ ownMagnesiumLimitMg: 400 }), 0)).toBe(
      "Above your own limit set with your clinician: 500 of 400 mg supplemental magnesium. The official figure of 350 mg is not applied.",
    );
    expect(line(product(100, 100), person({ homeLimit: "EU", ageYears: 16 }), 1)).toBe(
      "Within the EU limit: 1,050 of 2,500 mg calcium from food and supplements. This line is stated for adults.",
    );
    expect(line(product(100, null), person(), 0)).toBe(
      "Not compared with the US limit of 350 mg supplemental magnesium, because it was not read.",
    );
  });

  test("numbers follow the language of the table", () => {
    const german = { ...words, locale: "de" };
    expect(limitSentence(verdictOf(product(100, 100)).limits[1]!, german)).toContain("1.050 of 2.500 mg");
  });
});

describe("advice", () => {
  test("servings and pieces", () => {
    const four = { piecesPerServing: 4, labelMaxServingsPerDay: 1 };
    expect(servingsSentence(verdictOf(product(500, 500, four)), words)).toBe(
      "No serving stays inside the limit. Suggested: 2 pieces a day, of the 4 the label allows.",
    );
    expect(servingsSentence(verdictOf(product(100, 100, { piecesPerServing: 2 })), words)).toBe(
      "Suggested: 1 serving a day. That is 2 pieces.",
    );
    expect(servingsSentence(verdictOf(product(0, 200)), words)).toBe("Suggested: 1 serving a day.");
    expect(servingsSentence(verdictOf(product(100, 100, { labelMaxServingsPerDay: 9 })), words)).toBe(
      "Suggested: 3 servings a day.",
    );
    expect(servingsSentence(verdictOf(product(300, 100)), words)).toBeNull();
  });

  test("pairing: what to add, the room for it, and what to reduce", () => {
    expect(pairingSentence(verdictOf(product(600, 200)), words)).toBe(
      "To reach one to one: 400 mg more magnesium a day. Of that, 150 mg stay inside your limit.",
    );
    expect(pairingSentence(verdictOf(product(1000, 350)), words)).toBe(
      "To reach one to one: 400 mg more magnesium a day. Your limit leaves no room for it. Reduce calcium to 750 mg.",
    );
    expect(pairingSentence(verdictOf(product(200, 200)), words)).toBeNull();
  });

  test("nothing to add, but one to reduce", () => {
    const profile = person({ homeLimit: "PL", ownMagnesiumLimitMg: 2000, dietMgPerDay: dietA });
    expect(pairingSentence(verdictOf(product(1200, 550), profile), words)).toBe("Reduce calcium to 500 mg.");
  });

  test("more calcium for a diet that has enough is said to be no mainstream advice", () => {
    const profile = person({ sex: "male", dietMgPerDay: { calcium: 1000, magnesium: 250 } });
    expect(pairingSentence(verdictOf(product(0, 200), profile), words)).toBe(
      "To reach one to one: 200 mg more calcium a day, although your diet already meets the recommended 1,000 mg and more calcium is not what mainstream advice asks for.",
    );
    expect(pairingSentence(verdictOf(product(0, 200)), words)).toBe("To reach one to one: 200 mg more calcium a day.");
  });

  test("one to one inside the limits", () => {
    expect(adviceSentences(verdictOf(product(200, 200)), words)).toContain(
      "One to one inside your limits: up to 350 mg of each a day, everything you take together. This cap follows from the limits, not from the article.",
    );
    const full = person({ dietMgPerDay: { calcium: 2500, magnesium: 250 } });
    expect(adviceSentences(verdictOf(product(200, 200), full), words)).toContain(
      "Your limits leave no room for one to one.",
    );
  });
});

test("how rough the diet is, where it was not typed in", () => {
  expect(dietSentence(0.25, words)).toBe("The diet's figures are estimates; what you eat may have 25% more or less.");
  expect(dietSentence(0, words)).toBeNull();
});

describe("reasons, warnings and doubts", () => {
  const warnings = (made: JudgedProduct, profile?: DietProfile) =>
    verdictOf(made, profile).warnings.map((warning) => sentenceOf(warning, words));

  test("every kind of warning is raised by what it warns of, and by nothing less", () => {
    expect(warnings(product(500, 250))).toEqual([]);
    expect(warnings(product(501, 251))).toEqual([
      "501 mg calcium in one intake: better split, at most 500 mg at once.",
      "251 mg magnesium in one intake: better split, at most 250 mg at once.",
    ]);
    const notes = {
      carbonate: true,
      fromPercent: ["calcium"],
      inConflict: ["magnesium"],
      suspect: ["calcium"],
    } as const;
    expect(warnings(product({ low: 90, estimate: 100, high: 110 }, 100, { notes, servingsAssumed: true }))).toEqual([
      "Calcium carbonate is best taken with food.",
      "The label allows a range for calcium.",
      "The page states different amounts of magnesium.",
      "The calcium may be the weight of the compound, not of the element.",
      "The calcium was computed from a percentage.",
      "One serving a day is assumed, because the label gives no directions.",
    ]);
    expect(warnings(product(10, 10), person({ stack: [entry(0, 351)] }))).toEqual([
      "What you already take: Above the US limit of 350 mg supplemental magnesium even without this product.",
      "What you already take: Above the EU limit of 250 mg supplemental magnesium even without this product.",
    ]);
  });

  test("medicines, each by its own spacing, only where the product has what they mind", () => {
    const medicines = ["levothyroxine", "tetracyclines", "bisphosphonates", "diuretics-loop", "gabapentin"];
    expect(warnings(product(200, 0), person({ medicines }))).toEqual([
      "Take bisphosphonates first and minerals at least 2 hours later; ask your pharmacist.",
      "With loop diuretics, ask your pharmacist about calcium and magnesium.",
      "Keep levothyroxine and minerals at least 4 hours apart; ask your pharmacist.",
      "Take minerals at least 2 hours after tetracycline antibiotics, and tetracycline antibiotics at least 4 hours after minerals; ask your pharmacist.",
    ]);
    expect(warnings(product(0, 0), person({ medicines }))).toEqual([]);
  });

  test("reasons of `ask-first` name the flag, the age and the life stage", () => {
    const { reasons } = verdictOf(
      product(0, 400),
      person({ flags: ["ckd", "unheard-of"], ageYears: 17, lifeStage: "pregnant" }),
    );
    expect(reasons.map((reason) => sentenceOf(reason, words))).toEqual([
      "Because of kidney disease, ask your doctor before you take it.",
      "Because of unheard-of, ask your doctor before you take it.",
      "The guidance speaks of adults. Under 18, ask a doctor first.",
      "In pregnancy, ask your doctor or midwife first.",
      "Above the US limit: 400 of 350 mg supplemental magnesium.",
      "Calcium to magnesium: magnesium only.",
    ]);
  });

  test("a verdict that rests on an unconfirmed reading asks to confirm it", () => {
    const { code, reasons } = verdictOf(product(0, 400, { lowConfidence: ["magnesium"] }));
    expect(code).toBe("maybe-over");
    expect(reasons.map((reason) => reason.code)).toContain("confirm-reading");
  });

  test("issues", () => {
    expect(issueSentence({ code: "no-amount", mineral: "magnesium" }, words)).toBe(
      "Magnesium is named without an amount.",
    );
    expect(issueSentence({ code: "implausible", mineral: null }, words)).toBe(
      "So much calcium / magnesium is hardly possible in one serving.",
    );
  });
});

describe("how a reading came about", () => {
  const reading = (more: Partial<Reading>): Reading => ({
    mineral: "magnesium",
    mgPerServing: exactly(64),
    mgPerDay: null,
    stated: { ...exactly(400), unit: "mg" },
    measure: "compound",
    salt: "magnesium-citrate",
    basis: "serving",
    steps: [{ rule: "salt-fraction", factor: exactly(0.16), cites: "magnesium-citrate" }],
    confidence: "high",
    sources: [],
    ...more,
  });

  test.each<[string, Partial<Reading>]>([
    ["400 mg magnesium citrate × 0.16 = 64 mg", {}],
    [
      "400 mg magnesium citrate × 0.1134 to 0.1616 = between 45 and 65 mg",
      {
        mgPerServing: { low: 45.36, estimate: 64, high: 64.64 },
        steps: [{ rule: "salt-fraction", factor: { low: 0.1134, estimate: 0.16, high: 0.1616 }, cites: null }],
      },
    ],
    ["64 mg magnesium", { stated: { ...exactly(64), unit: "mg" }, measure: "elemental", steps: [] }],
    [
      "40 % magnesium × 3.75 mg per 1 % × 2 pieces a serving = 300 mg",
      {
        mgPerServing: exactly(300),
        stated: { ...exactly(40), unit: "%" },
        measure: "percent",
        steps: [
          { rule: "percent-of-reference", factor: exactly(3.75), cites: "eu-nrv-magnesium" },
          { rule: "piece-to-serving", factor: exactly(2), cites: null },
        ],
      },
    ],
    [
      "0.4 g magnesium × 1,000 (g to mg) = 400 mg",
      {
        mgPerServing: exactly(400),
        stated: { ...exactly(0.4), unit: "g" },
        measure: "elemental",
        steps: [{ rule: "unit", factor: exactly(1000), cites: null }],
      },
    ],
    ["64 mg typed by you", { sources: [{ text: "64 mg", locator: { kind: "user" } }], steps: [] }],
  ])("%s", (text, more) => {
    expect(explainSteps(reading(more), words)).toBe(text);
  });

  test.each<[string, Partial<Reading>, number]>([
    [
      "The label prints 400 mg magnesium citrate. 16% of magnesium citrate is magnesium. A serving has 64 mg of magnesium itself. 2 servings a day give 128 mg a day.",
      {},
      2,
    ],
    [
      "The label prints 400 mg magnesium citrate. 11% to 16% of magnesium citrate is magnesium. A serving has between 45 and 65 mg of magnesium itself. 1 serving a day gives between 45 and 65 mg a day.",
      {
        mgPerServing: { low: 45.36, estimate: 64, high: 64.64 },
        steps: [{ rule: "salt-fraction", factor: { low: 0.1134, estimate: 0.16, high: 0.1616 }, cites: null }],
      },
      1,
    ],
    [
      "The label prints 40 % magnesium. 1 % of the reference value is 3.75 mg. A serving is 2 times what that is printed for. A serving has 300 mg of magnesium itself. 1 serving a day gives 300 mg a day.",
      {
        mgPerServing: exactly(300),
        stated: { ...exactly(40), unit: "%" },
        measure: "percent",
        steps: [
          { rule: "percent-of-reference", factor: exactly(3.75), cites: "eu-nrv-magnesium" },
          { rule: "piece-to-serving", factor: exactly(2), cites: null },
        ],
      },
      1,
    ],
    [
      "You typed 64 mg of magnesium for a serving. 3 servings a day give 192 mg a day.",
      { sources: [{ text: "64 mg", locator: { kind: "user" } }], steps: [] },
      3,
    ],
  ])("in words: %s", (text, more, servings) => {
    const { mgPerServing: each } = reading(more);
    const perDay = { low: each.low * servings, estimate: each.estimate * servings, high: each.high * servings };
    expect(spellSteps(reading(more), servings, perDay, words)).toBe(text);
  });
});
