/**
 * Columns and rows of a table that are not all this product's: needs, other strengths, other products, notes, sources.
 * Invented tables, expectations by hand.
 */
import { describe, expect, it } from "vitest";
import { type Content, mgOf, readContent } from "./snapshots.ts";

const amounts = (title: string, rows: Content): (number | null)[] => {
  const report = readContent(title, rows);
  return [mgOf(report, "calcium"), mgOf(report, "magnesium")];
};

describe("a column of needs", () => {
  it.each<[heads: readonly string[], row: readonly string[], mg: number]>([
    [["Nutrient", "Recommended daily intake", "per tablet"], ["Calcium", "1000 mg", "150 mg"], 150],
    [["Nährstoff", "Empfohlene tägliche Zufuhr", "pro Tablette"], ["Calcium", "1000 mg", "150 mg"], 150],
    [["Nutriment", "Besoins journaliers", "par comprimé"], ["Calcium", "1000 mg", "150 mg"], 150],
    [["Nutrient", "", "Recommended daily amount"], ["Calcium", "150 mg", "1000 mg"], 150],
    [["Składnik", "1 tabletka", "Zalecane dzienne spożycie"], ["Wapń", "150 mg", "1000 mg"], 150],
  ])("is no dose: %j", (heads, row, mg) => {
    expect(amounts("Multilis tablets", [heads, row])).toEqual([mg, null]);
  });

  it("is the product's day where a count of its pieces stands beside it, or 'per' before it", () => {
    const counted = [
      ["", "Recommended daily intake (2 tablets)"],
      ["Calcium", "500 mg"],
    ];
    expect(amounts("Osteolis tablets", counted)).toEqual([500, null]);
    const dosed = [
      ["", "Per recommended daily intake", "%NRV"],
      ["Calcium", "500 mg", "63 %"],
    ];
    expect(amounts("Osteolis tablets", dosed)).toEqual([500, null]);
  });

  it.each(["# Recommended daily intake", "# Empfohlene tägliche Zufuhr", "# Tagesbedarf"])(
    "is none under a heading either: %s",
    (heading) => {
      expect(amounts("Vitalis D3, 60 capsules", [heading, ["Calcium", "1000 mg"], ["Magnesium", "350 mg"]])).toEqual([
        null,
        null,
      ]);
    },
  );
});

describe("columns with nothing but names over them", () => {
  it("are the title's where one of them is named so", () => {
    const strengths = [
      ["", "Cal-Mag 250", "Cal-Mag 500"],
      ["Calcium", "250 mg", "500 mg"],
      ["Magnesium", "125 mg", "250 mg"],
    ];
    expect(amounts("Cal-Mag 500 tablets", strengths)).toEqual([500, 250]);
    const ages = [
      ["", "Junior", "Adult", "Senior"],
      ["Magnesium", "100 mg", "200 mg", "300 mg"],
    ];
    expect(amounts("Orvalis Magnesium Adult", ages)).toEqual([null, 200]);
    const rows = [
      ["", "Calcium", "Magnesium"],
      ["Cal-Mag 250", "250 mg", "125 mg"],
      ["Cal-Mag 500", "500 mg", "250 mg"],
    ];
    expect(amounts("Cal-Mag 500", rows)).toEqual([500, 250]);
  });

  it("are several strengths, and not sure, where none of them is", () => {
    const report = readContent("Orvalis Magnesium", [
      ["", "Junior", "Senior"],
      ["Magnesium", "100 mg", "300 mg"],
    ]);
    expect(report.readings).toMatchObject([{ confidence: "low" }]);
    expect(report.issues).toContainEqual({ code: "several-strengths", mineral: "magnesium" });
  });

  it("are parts of a day and no day's dose: day beside night", () => {
    const report = readContent("Cal-Mag Day and Night", [
      ["", "Day", "Night"],
      ["Calcium", "400 mg", "100 mg"],
    ]);
    expect(report.readings.filter(({ confidence }) => confidence !== "low")).toEqual([]);
  });

  it("give their total where there is a column of it", () => {
    const rows = [
      ["", "Tag-Kapsel", "Nacht-Kapsel", "Gesamt"],
      ["Magnesium", "100 mg", "200 mg", "300 mg"],
    ];
    expect(amounts("Tag & Nacht Set", rows)).toEqual([null, 300]);
  });

  it("say nothing of this product where its own cell is empty", () => {
    const d3 = [
      ["", "Vitamin D3 2000 IU", "Bone Plus"],
      ["Vitamin D3", "50 mcg", "20 mcg"],
      ["Calcium", "–", "600 mg"],
    ];
    expect(amounts("Vitamin D3 2000 IU", d3)).toEqual([null, null]);
    const own = [
      ["", "Magnesium 200 mg", "Knochen Plus"],
      ["Magnesium", "200 mg", "100 mg"],
      ["Calcium", "–", "600 mg"],
    ];
    expect(amounts("Magnesium 200 mg", own)).toEqual([null, 200]);
  });
});

describe("rows of other products", () => {
  it.each<[title: string, rows: readonly (readonly string[])[]]>([
    [
      "Macrolis adulti polvere, 20 bustine",
      [
        ["Lassativo", "Tipo", "Minerali per dose"],
        ["Macrolis", "osmotico", "nessuno"],
        ["Magnesia San Lupo", "salino", "magnesio 900 mg"],
      ],
    ],
    [
      "Vitalis D3, 60 capsules",
      [
        ["Product", "Magnesium per sachet"],
        ["Magnesium oxide Strongum", "400 mg"],
        ["Magnesium lactate B6", "48 mg"],
      ],
    ],
    ["Thyronis 50 mcg tablets", [["Calcium carbonate 1250 mg", "lowers the uptake of thyroxine by a quarter"]]],
    [
      "Vitalis D3, 60 capsules",
      [
        ["Active ingredient", "Vitamin D3 50 mcg"],
        ["Goes well with", "Magnesium 400 mg"],
      ],
    ],
    ["Vitalis D3, 60 Kapseln", [["Verzehrempfehlung", "Täglich 1 Kapsel. Zusammen mit 400 mg Magnesium einnehmen."]]],
  ])("state nothing of this one: %s %j", (title, rows) => {
    expect(amounts(title, rows)).toEqual([null, null]);
  });

  it("are passed over under a heading that names another product", () => {
    const content = [
      ["Ingredient", "per capsule"],
      ["Vitamin D3", "50 mcg"],
      "# Magnesium 400",
      ["Ingredient", "per tablet"],
      ["Magnesium", "400 mg"],
    ];
    expect(amounts("Vitalis D3 2000 IU", content)).toEqual([null, null]);
  });

  it("are passed over under a question that asks what to choose", () => {
    const content = [
      "# Which bone supplement?",
      ["If you", "Choose", "It gives"],
      ["sleep badly", "Night Bonalis", "250mg magnesium"],
    ];
    expect(amounts("Vitalis K2, 60 capsules", content)).toEqual([null, null]);
  });
});

describe("a note in the last row of a table", () => {
  it.each([
    "* NRV: Calcium 800 mg, Magnesium 375 mg",
    "* 100% NRV = 800 mg Calcium",
    "* Schwangere benötigen 1000 mg Calcium.",
    "A glass of milk contains 300 mg of calcium.",
  ])("is no row of it: %s", (note) => {
    const rows = [
      ["Ingredient", "per tablet"],
      ["Vitamin D3", "50 mcg"],
      ["Zinc", "5 mg"],
      [note, ""],
    ];
    expect(amounts("Vitalis D3 tablets", rows)).toEqual([null, null]);
  });
});

describe("the source beside the element", () => {
  it("is no compound of the one amount in the row", () => {
    const column = [
      ["Nutrient", "Source", "Per tablet"],
      ["Calcium", "Calcium carbonate", "400 mg"],
    ];
    expect(readContent("Cal-Mag tablets", column).readings).toMatchObject([
      { mgPerServing: { estimate: 400 }, measure: "elemental" },
    ]);
    expect(amounts("Cal-Mag Tabletten", [["Calcium Calciumcarbonat", "400 mg"]])).toEqual([400, null]);
  });
});

describe("a name for a group of rows", () => {
  it("stands before the nutrient and takes nothing from it", () => {
    const rows = [
      ["", "Nutrient", "per tablet"],
      ["Minerals", "Calcium", "500 mg"],
      ["", "Magnesium", "250 mg"],
    ];
    expect(amounts("Cal-Mag tablets", rows)).toEqual([500, 250]);
  });
});

describe("what 1000 mg of a substance hold", () => {
  it("is in no product", () => {
    const rows = [
      ["Form", "Elemental magnesium per 1000 mg"],
      ["Oxide", "600 mg"],
      ["Citrate", "160 mg"],
    ];
    expect(amounts("Magnesium glycinate", rows)).toEqual([null, null]);
    expect(
      readContent("Osteolis", ["Each g of calcium citrate represents approximately 5.3 mmol of calcium."]).readings,
    ).toEqual([]);
  });
});

describe("food in the first cell", () => {
  it("heads the columns, and is no amount of what stands beside it", () => {
    const rows = [
      ["Živilo (100 g)", "Magnezij", "Kalcij"],
      ["Bučna semena", "535 mg", "46 mg"],
      ["Skuta", "9 mg", "90 mg"],
    ];
    expect(readContent("Magnezijev malat, 100 tablet", rows).readings).toEqual([]);
  });
});

describe("two panels under the names of two strengths", () => {
  it("give the title's", () => {
    const content = [
      "# Orvalis Cal 1000",
      ["Nutrient", "per tablet"],
      ["Calcium", "1000 mg"],
      "# Orvalis Cal 500",
      ["Nutrient", "per tablet"],
      ["Calcium", "500 mg"],
    ];
    expect(amounts("Orvalis Cal 500", content)).toEqual([500, null]);
  });
});

describe("a table turned on its side", () => {
  it("may have its unit beside the basis", () => {
    expect(
      amounts("Cal-Mag tablets", [
        ["Nutrient", "Calcium", "Magnesium"],
        ["per tablet (mg)", "250", "100"],
      ]),
    ).toEqual([250, 100]);
  });
});

describe("names in a row before amounts in a row", () => {
  it.each<[title: string, calcium: number | null, magnesium: number | null]>([
    ["Calcium Magnesium Vitamin D3 500 mg / 250 mg / 10 µg, 60 tablets", 500, 250],
    ["Calcium Magnesium 500 mg / 250 mg, 60 tablets", 500, 250],
    ["Calcium + Vitamin D3 500 mg/400 IU", 500, null],
    ["Magnesium B6 100 mg/10 mg", null, 100],
    // Whose the two are cannot be told.
    ["Calcium Magnesium Zinc 500 mg/250 mg", null, null],
  ])("belong to each other in their order: %s", (title, calcium, magnesium) => {
    expect(amounts(title, ["Good for you."])).toEqual([calcium, magnesium]);
  });
});

describe("rows for nobody knows what", () => {
  it("do not go before what one tablet contains", () => {
    const content = [
      "One tablet contains 200 mg calcium and 100 mg magnesium.",
      ["Nutrient", "Recommended", "Upper limit"],
      ["Calcium", "1000 mg", "2500 mg"],
      ["Magnesium", "350 mg", "250 mg"],
    ];
    expect(amounts("Calcium Magnesium, 60 tablets", content)).toEqual([200, 100]);
  });
});

describe("a row that is named like the product", () => {
  it("leaves the head over the columns", () => {
    const rows = [
      ["Nutriments", "Pour 3 gélules", "% VNR"],
      ["Magnésium marin", "535 mg", ""],
      ["dont magnésium", "300 mg", "80 %"],
    ];
    const report = readContent("Océalis Magnésium marin, 90 gélules", [...rows, "3 gélules par jour."]);
    expect(report.readings).toMatchObject([{ mgPerServing: { estimate: 300 }, mgPerDay: { estimate: 300 } }]);
  });
});

describe("a line that looks like a label's", () => {
  it("does not go before what one piece contains, below the same heading", () => {
    const content = ["# 功效成分及含量", "每片含：钙 250mg、镁 60mg、铁 12mg、锌 6.5mg", "高钙片 600mg 9.90"];
    expect(amounts("康益牌多种维生素矿物质片 60片", content)).toEqual([250, 60]);
  });
});

describe("a second table on the page of another nutrient", () => {
  it.each(["# The perfect companion: Bone Formula", "# US version", "# Old formula (until 2024)"])(
    "is not its own: %s",
    (heading) => {
      const own = [
        ["", "Per capsule"],
        ["Vitamin D3", "25 µg"],
      ];
      const other = [
        ["", "Per tablet"],
        ["Calcium", "500 mg"],
        ["Magnesium", "250 mg"],
      ];
      expect(amounts("Vitamin D3 1000 IU, 60 capsules", [...own, heading, ...other])).toEqual([null, null]);
    },
  );

  it("is the rest of the own one under a heading of contents", () => {
    const vitamins = ["# Vitamins", ["", "Per capsule"], ["Vitamin D3", "25 µg"]];
    const minerals = ["# Minerals", ["", "Per capsule"], ["Calcium", "200 mg"], ["Magnesium", "100 mg"]];
    expect(amounts("Vitamin D3 Complex, 60 capsules", [...vitamins, ...minerals])).toEqual([200, 100]);
  });
});
