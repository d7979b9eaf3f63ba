import { describe, expect, it } from "vitest";
import { readSample } from "../../entrypoints/welcome/sample.ts";
import { toMark } from "../../src/core/mark.ts";
import { defaultProfile } from "../../src/core/person/profile.ts";
import { toSpeech } from "../../src/core/speech.ts";
import { judge } from "../../src/core/verdict/judge.ts";
import { toJudgedProduct } from "../../src/core/verdict/product.ts";
import { profileDefaults } from "../../src/data/diets.ts";
import { guidance, verdictKnowledge } from "../../src/data/guidance.ts";
import { interfaceEn } from "../../src/data/interface/en.ts";
import { wordingEn } from "../../src/data/wording/en.ts";

const amountsSaid = (alsoMmol: boolean): readonly string[] => {
  const report = readSample(interfaceEn);
  const verdict = judge(toJudgedProduct(report, null), defaultProfile("US", profileDefaults), verdictKnowledge);
  const speech = toSpeech(wordingEn, interfaceEn, guidance, { alsoMmol });
  const mark = toMark(report, verdict, "", speech, interfaceEn);
  const section = mark?.sections.find(({ title }) => title === interfaceEn.amountsPerDay);
  return (section?.lines ?? []).map(({ text }) => text);
};

describe("units of the badge's amounts", () => {
  it("are mg alone, or mmol beside them where that is set", () => {
    expect(amountsSaid(false).slice(0, 2)).toEqual(["Calcium: 300", "Magnesium: 300"]);
    // 300 / 40.078 and 300 / 24.305
    expect(amountsSaid(true).slice(0, 2)).toEqual(["Calcium: 300 · 7.5 mmol", "Magnesium: 300 · 12.3 mmol"]);
  });
});
