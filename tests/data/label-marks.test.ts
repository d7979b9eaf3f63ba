import { describe, expect, it } from "vitest";
import { labelMarks } from "../../src/data/label-marks.ts";

describe("marks of labels", () => {
  it.each(Object.entries(labelMarks))("%s is written as texts are compared: without accents", (_, { source }) => {
    expect(source.normalize("NFD")).not.toMatch(/[\u0300-\u036f]/);
  });

  it.each([
    ["minors", "Az etrend-kiegeszito gyermekeknek is adhato"],
    ["ages", "4-6 ev"],
    ["ages", "6~8세"],
    ["ages", "от 4 до 6 лет"],
    ["percent", "szazalek"],
    ["suitableFor", "fur Erwachsene"],
    ["productColumn", "Termek"],
  ] as const)("%s finds %s", (mark, text) => {
    expect(labelMarks[mark].test(text)).toBe(true);
  });
});
