import { describe, expect, test } from "vitest";
import { toCardSnapshot } from "../../src/core/label/cards.ts";
import { readLabel } from "../../src/core/label/report.ts";
import { toCardMark } from "../../src/core/mark.ts";
import { toSpeech } from "../../src/core/speech.ts";
import { guidance } from "../../src/data/guidance.ts";
import { knowledge } from "../../src/data/index.ts";
import { interfaceEn } from "../../src/data/interface/en.ts";
import { wordingEn } from "../../src/data/wording/en.ts";

const speech = toSpeech(wordingEn, interfaceEn, guidance, { alsoMmol: false });
const say = (title: string, ...lines: string[]): string | null => {
  const report = readLabel(toCardSnapshot({ title, lines }, "https://shop.example/c/minerals"), knowledge());
  return toCardMark(report, speech, interfaceEn)?.text ?? null;
};

describe("what is said of a card", () => {
  test.each([
    ["Calcium 1000 mg, Magnesium 500 mg with Vitamin D, 250 tablets", "Ca : Mg 2.00 : 1, from the title"],
    ["Magnesium 375 mg, 60 Tabletten", "Magnesium 375 mg, from the title"],
    ["Magnesium 400 mg + Potassium 99 mg", "Magnesium 400 mg, from the title"],
    ["칼슘 & 마그네슘 1000mg/500mg 250정", "Ca : Mg 2.00 : 1, from the title"],
    ["Calcium Carbonate 1250 mg (500 mg calcium)", "Calcium 500 mg, from the title"],
  ])("%s", (title, said) => {
    expect(say(title)).toBe(said);
  });

  test("a compound's weight is no amount, and makes no ratio", () => {
    expect(say("Magnesium Citrate 400 mg 180 Capsules")).toBe("Magnesium, from the title");
    expect(say("Calcium Citrate 1000 mg & Magnesium Citrate 500 mg")).toBe("Calcium and Magnesium, from the title");
  });

  test("the card's text counts like a title, and is not called one", () => {
    expect(say("Bone formula", "Each tablet contains calcium 400 mg and magnesium 200 mg")).toBe("Ca : Mg 2.00 : 1");
  });

  test.each([
    ["an amount beside a mineral that has none", "Calcium 600 + D3 400 IU Magnesium 40 mg"],
    ["one amount for two minerals", "Calcium Magnesium 1000 mg"],
    ["no amount", "Calcium & Magnesium, 120 capsules"],
    ["potassium", "Kalium 400 mg"],
    ["vitamin D with calcium", "Vitamin D3 1000 IU with calcium"],
    ["an excipient", "Magnesium Stearate free Vitamin C 500 mg"],
    ["nothing taken by mouth", "Magnesium oil spray 200 ml"],
    ["a price", "Calcium $500"],
  ])("nothing of %s", (_, title) => {
    expect(say(title)).toBeNull();
  });

  test("no card is ever said to fit", () => {
    expect(say("Calcium 240 mg, Magnesium 240 mg")).not.toMatch(/fit/i);
  });
});
