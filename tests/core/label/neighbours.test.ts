/** Amounts of other products beside those of the page's own. Expectations by hand, from what the texts are about. */
import { describe, expect, it } from "vitest";
import { mgOf, readContent } from "./snapshots.ts";

const OWN = ["# Supplement Facts", "Serving size: 1 sachet", ["Magnesium", "375 mg"], ["Vitamin B6", "1.4 mg"]];

const read = (...content: (string | readonly string[])[]) => readContent("Calm Magnesium, 30 sachets", content);

describe("a list of product names", () => {
  it.each<[why: string, heading: string, ...lines: string[]]>([
    ["with the maker's name in front", "# On the same shelf", "Norvik Calcium 250 mg", "Norvik Iron 7 mg"],
    ["with packs behind the amounts", "# Zum Mitnehmen", "Calcium 400 mg, 60 Tabletten", "Zink 10 mg, 90 Kapseln"],
    ["with a sign for the pack", "# En duo", "Calcium corail 250 mg × 90", "Fer doux 14 mg × 60"],
    ["with names that state no amount", "# La famiglia", "Calcio 400 mg", "Melissa Sera", "Potassio Estate"],
    ["with weights of packs", "# Polvos", "Calcio en polvo 200 g", "Colágeno con calcio 500 g"],
  ])("gives nothing: %s", (_, ...list) => {
    const report = read(...OWN, ...list);
    expect(mgOf(report, "calcium")).toBeNull();
    expect(mgOf(report, "magnesium")).toBe(375);
  });

  it("takes nothing from what the facts say of the same mineral", () => {
    const report = read(...OWN, "# On the same shelf", "Norvik Magnesium Kids 80 mg", "Norvik Iron 7 mg");
    expect(report.readings).toMatchObject([{ mineral: "magnesium", confidence: "high" }]);
  });

  it("is not seen in a label's own list", () => {
    const report = read("# Highlights", "Calcium 400 mg", "Magnesium 375 mg", "Zinc 10 mg", "Vegan");
    expect(mgOf(report, "calcium")).toBe(400);
    expect(mgOf(report, "magnesium")).toBe(375);
  });

  it("does not hide the amount of the title's mineral where nothing else states one", () => {
    expect(mgOf(read("# Highlights", "Magnesium 375 mg", "Vegan", "Lemon taste"), "magnesium")).toBe(375);
  });
});

describe("a comparison", () => {
  const compared = (...content: (string | readonly string[])[]) =>
    readContent("Rondo Duo Calcium, 60 tablets", ["# Which one is for me?", ...content]);

  it("gives the own product's column, in any place", () => {
    const report = compared(
      ["", "Velto Max", "Rondo Duo", "Velto Night"],
      ["Calcium", "700 mg", "400 mg", "–"],
      ["Magnesium", "350 mg", "200 mg", "100 mg"],
    );
    expect(mgOf(report, "calcium")).toBe(400);
    expect(mgOf(report, "magnesium")).toBe(200);
  });

  it("gives nothing where the own column states nothing", () => {
    const report = compared(
      ["", "Rondo Duo", "Velto Night"],
      ["Calcium", "none", "600 mg"],
      ["Magnesium", "–", "100 mg"],
    );
    expect(report.readings).toEqual([]);
  });

  it("gives the own product's row", () => {
    const report = compared(
      ["", "Calcium", "Magnesium"],
      ["Velto Max", "700 mg", "350 mg"],
      ["Rondo Duo", "400 mg", "200 mg"],
    );
    expect(mgOf(report, "calcium")).toBe(400);
    expect(mgOf(report, "magnesium")).toBe(200);
  });
});

describe("a question", () => {
  it("states nothing", () => {
    const report = read(...OWN, "# Ask us", "Is it true that each sachet contains 500 mg calcium?");
    expect(mgOf(report, "calcium")).toBeNull();
  });
});
