/** Servings, bases and directions: from the printed amount to one serving and one day. Expectations by hand. */
import { describe, expect, it } from "vitest";
import { mgOf, readContent } from "./snapshots.ts";

const TITLE = "Bone Harmony";

describe("the amount of one serving", () => {
  it.each<[why: string, content: (string | readonly string[])[], calcium: number]>([
    ["per serving of two tablets", ["# Supplement Facts", "Serving size: 2 tablets", ["Calcium", "500 mg"]], 500],
    [
      "per tablet, with a serving of two",
      ["# Supplement Facts", "Serving size: 2 tablets", ["", "per tablet"], ["Calcium", "250 mg"], ["Zinc", "5 mg"]],
      500,
    ],
    ["one tablet contains", ["1 tablet contains 250 mg calcium."], 250],
    [
      "per 100 g, with the serving's weight",
      ["Serving size: 5 g", ["", "per 100 g"], ["Calcium", "10 g"], ["Zinc", "0.1 g"]],
      500,
    ],
    [
      "the serving's column, after that of 100 g",
      [
        "Serving size: 5 g",
        ["", "per 100 g", "per serving"],
        ["Calcium", "8000 mg", "400 mg"],
        ["Zinc", "200 mg", "10 mg"],
      ],
      400,
    ],
    [
      "the daily dose",
      ["# Nutritional information", ["", "per daily dose (2 capsules)"], ["Calcium", "600 mg"], ["Zinc", "10 mg"]],
      600,
    ],
    [
      "one tablet, with a serving of half a tablet",
      ["# Supplement Facts", "Serving size: 1/2 tablet", ["", "per tablet"], ["Calcium", "500 mg"], ["Zinc", "5 mg"]],
      250,
    ],
    [
      "one tablet, with columns for one and two",
      [
        ["", "1 tablet", "2 tablets"],
        ["Calcium", "250 mg", "500 mg"],
        ["Zinc", "5 mg", "10 mg"],
        "Take 1 to 2 tablets daily.",
      ],
      250,
    ],
    [
      "the two tablets of a day, with columns for one and two",
      [
        ["", "1 tablet", "2 tablets"],
        ["Calcium", "250 mg", "500 mg"],
        ["Zinc", "5 mg", "10 mg"],
        "Take 2 tablets daily.",
      ],
      500,
    ],
    [
      "the daily dose over an empty column",
      [
        ["Per daily dose (2 capsules)", ""],
        ["Calcium", "600 mg"],
        ["Zinc", "10 mg"],
      ],
      600,
    ],
    [
      "a sentence after the one that says what a tablet contains",
      ["1 tablet contains zinc 5 mg. Calcium 250 mg."],
      250,
    ],
  ])("%s", (_, content, calcium) => {
    expect(mgOf(readContent(TITLE, content), "calcium")).toBe(calcium);
  });
});

describe("servings a day", () => {
  it.each<[directions: string, low: number, high: number]>([
    ["Take 2 tablets daily with food.", 1, 1],
    ["Take 2 tablets twice daily.", 2, 2],
    ["Take 2 tablets 3 times a day.", 3, 3],
    ["Take 2 to 4 tablets daily.", 1, 2],
    ["Take 1 tablet daily.", 0.5, 0.5],
    ["Children 4+: 2 tablets daily. Adults: 4 tablets daily.", 2, 2],
    // Whose dose is whose: the adults'.
    ["Children 2 tablets, adults 4 tablets daily.", 2, 2],
    ["Take 4 tablets daily for adults, 2 tablets daily for children.", 2, 2],
    ["Adults and children over 12: 2 tablets three times daily.", 3, 3],
    ["Kinder ab 6 Jahren 2 Tabletten, Erwachsene 4 Tabletten täglich.", 2, 2],
    ["Dzieci powyżej 6 lat 2 tabletki dziennie, dorośli 4 tabletki dziennie.", 2, 2],
    ["Детям 2 таблетки в день, взрослым по 2 таблетки 3 раза в день.", 3, 3],
    ["大人は1日4粒、子供は1日2粒を目安にお召し上がりください。", 2, 2],
  ])("%s", (directions, low, high) => {
    const { serving, readings } = readContent(TITLE, [
      "# Supplement Facts",
      "Serving size: 2 tablets",
      ["Calcium", "500 mg"],
      "# Directions",
      directions,
    ]);
    expect([serving.perDay?.low, serving.perDay?.high]).toEqual([low, high]);
    expect([readings[0]?.mgPerDay?.low, readings[0]?.mgPerDay?.high]).toEqual([500 * low, 500 * high]);
  });

  it("is not known where the page gives no directions, and the report says so", () => {
    const report = readContent(TITLE, ["# Supplement Facts", "Serving size: 2 tablets", ["Calcium", "500 mg"]]);
    expect(report.readings[0]?.mgPerDay).toBeNull();
    expect(report.issues).toContainEqual({ code: "directions-unknown", mineral: null });
  });

  it("keeps the label's maximum apart from what is to be taken", () => {
    const { serving } = readContent(TITLE, [
      "# Supplement Facts",
      "Serving size: 1 tablet",
      ["Calcium", "500 mg"],
      "# Directions",
      "Take 1 tablet daily. Do not exceed 3 tablets per day.",
    ]);
    expect(serving.perDay?.high).toBe(1);
    expect(serving.maxPerDay).toBe(3);
  });
});

describe("a piece, where the page says nothing of servings", () => {
  it("is taken for the serving, and the report says so", () => {
    const report = readContent(TITLE, ["# Supplement Facts", ["Calcium", "500 mg"], ["Zinc", "5 mg"]]);
    expect(mgOf(report, "calcium")).toBe(500);
    expect(report.issues).toContainEqual({ code: "basis-assumed", mineral: null });
  });
});

describe("the daily dose with its pieces", () => {
  it("is one day's amount", () => {
    const report = readContent("Doppel", ["Tagesdosis 2 Tabletten: Calcium 500 mg, Magnesium 250 mg"]);
    expect(report.readings.map(({ mgPerDay }) => mgPerDay?.estimate)).toEqual([500, 250]);
  });
});
