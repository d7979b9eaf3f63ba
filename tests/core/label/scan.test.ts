/** Words, symbols and names in a text: what counts as calcium or magnesium, and what only looks like it. */
import { describe, expect, it } from "vitest";
import { namesOf } from "../../../src/core/label/names.ts";
import { scan } from "../../../src/core/label/scan.ts";
import { mineralOf } from "../../../src/core/label/tokens.ts";
import { knowledge } from "../../../src/data/index.ts";

const { words } = knowledge();
const minerals = (text: string) =>
  scan(text, words)
    .tokens.map(mineralOf)
    .filter((mineral) => mineral !== null);

describe("names of the minerals", () => {
  it.each([
    ["Calcium", "calcium"],
    ["CALCIUMCARBONAT", "calcium"],
    ["Magnesiumcitrat", "magnesium"],
    ["Wapń", "calcium"],
    ["magnezu", "magnesium"],
    ["vápníku", "calcium"],
    ["hořčíku", "magnesium"],
    ["кальция", "calcium"],
    ["магния", "magnesium"],
    ["Calcii carbonas", "calcium"],
    ["Magnesii citras", "magnesium"],
    ["酸化マグネシウム", "magnesium"],
    ["碳酸钙", "calcium"],
    ["檸檬酸鎂", "magnesium"],
    ["칼슘", "calcium"],
    ["الكالسيوم", "calcium"],
    ["Mg2+", "magnesium"],
    ["Ca²⁺", "calcium"],
  ])("%s is %s", (text, mineral) => {
    expect(minerals(text)).toEqual([mineral]);
  });

  it.each(["500 mg", "ca. 500 Stück", "Calgary", "MG Rover", "cholecalciferol", "manganese", "magnolia", "mangan"])(
    "%s is neither",
    (text) => {
      expect(minerals(text)).toEqual([]);
    },
  );
});

describe("numbers with their units", () => {
  it.each<[text: string, values: number[], unit: string | null]>([
    ["500 mg", [500], "mg"],
    ["500mg", [500], "mg"],
    ["500 МГ", [500], "mg"],
    ["500毫克", [500], "mg"],
    ["٥٠٠ ملغ", [500], "mg"],
    ["25 µg", [25], "µg"],
    ["25 mcg", [25], "µg"],
    ["50 %", [50], "%"],
    ["10 mmol", [10], "mmol"],
    ["5 ml", [5], "ml"],
    ["5 magnets", [5], null],
  ])("%s", (text, values, unit) => {
    const [number] = scan(text, words).tokens;
    expect(number).toMatchObject({ kind: "number", values, unit });
  });

  it("reads a range as one number with two ends", () => {
    expect(scan("250 - 500 mg", words).tokens).toMatchObject([
      { kind: "number", values: [250], to: [500], unit: "mg" },
    ]);
  });

  it("takes the digits of a vitamin's name for part of the name", () => {
    for (const text of ["Vitamin B6 5 mg", "витамин В6 5 мг", "βιταμίνη Β6 5 mg"])
      expect(scan(text, words).tokens.filter(({ kind }) => kind === "number")).toHaveLength(1);
  });
});

describe("compound names", () => {
  const salts = (text: string) => namesOf(scan(text, words).tokens).map((name) => [name.mineral, ...name.salts]);

  it.each<[text: string, names: (string | null)[][]]>([
    ["Calcium", [["calcium"]]],
    ["Magnesium citrate", [["magnesium", "citrate"]]],
    ["Magnesium L-threonate", [["magnesium", "threonate"]]],
    ["carbonate de calcium", [["calcium", "carbonate"]]],
    ["Magnesiumcitrat", [["magnesium", "citrate"]]],
    ["węglan wapnia", [["calcium", "carbonate"]]],
    ["цитрат магния", [["magnesium", "citrate"]]],
    [
      "calcium carbonate, magnesium oxide",
      [
        ["calcium", "carbonate"],
        ["magnesium", "oxide"],
      ],
    ],
  ])("%s", (text, names) => {
    expect(salts(text)).toEqual(names);
  });
});
