/** Amounts of other products beside those of the page's own. Expectations by hand, from what the texts are about. */
import { describe, expect, it } from "vitest";
import type { TextBlock } from "../../../src/core/model.ts";
import { mgOf, readContent, snapshotOf } from "./snapshots.ts";

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

  it("is seen in a sentence with packs of several strengths, and not of one", () => {
    const box = "The box holds Calmira 400 mg calcium (20 tablets) and Magnor 300 mg magnesium (60 capsules).";
    const chews = "Each chew contains 500 mg calcium. Sold as 60 chews (500 mg each) and 120 chews.";
    expect(readContent("Winter box", [box]).readings).toEqual([]);
    expect(readContent("Chews", [chews]).readings).toMatchObject([{ mineral: "calcium", stated: { estimate: 500 } }]);
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

describe("beside the facts of the own product", () => {
  it.each<[why: string, ...content: (string | readonly string[])[]]>([
    ["a table of the range", "# Range", ["Product", "Strength"], ["Norvik Calcium", "500 mg"], ["Norvik Iron", "7 mg"]],
    [
      "a row each with its pack",
      "# In the same drawer",
      ["Calcium 400 mg", "90 tablets"],
      ["Zinc 10 mg", "60 tablets"],
    ],
    ["what another product contains", "# Good to know", "Our Bone Plus contains 500 mg calcium per tablet."],
    ["others compared, none of them the own", "# X", ["", "Velta", "Kordo"], ["Calcium", "600 mg", "500 mg"]],
    ["a routine", "# Your routine", "Noon: Calcium Citrate 500 mg", "Night: Calm Magnesium"],
    ["short names", "# Stack", "Calcium Citrate 500 mg", "Zinc 15 mg", "Melatonin 1 mg"],
  ])("gives nothing: %s", (_, ...content) => {
    const report = read(...OWN, ...content);
    expect(mgOf(report, "calcium")).toBeNull();
    expect(mgOf(report, "magnesium")).toBe(375);
  });

  it("a second table of the facts is read, whatever stands over it", () => {
    const report = read(...OWN, "# Minerals", ["Calcium", "400 mg"], ["Zinc", "10 mg"], ["Copper", "1 mg"]);
    expect(mgOf(report, "calcium")).toBe(400);
  });
});

describe("a question", () => {
  it("states nothing", () => {
    const report = read(...OWN, "# Ask us", "Is it true that each sachet contains 500 mg calcium?");
    expect(mgOf(report, "calcium")).toBeNull();
  });
});

describe("parts side by side, each headed by a name", () => {
  const read = (...content: (string | readonly string[])[]) =>
    readContent("Rondo Zen Capsules", ["Magnesium 150 mg per capsule", ...content]);

  it("give nothing of what is not headed by the product's name", () => {
    const report = read(
      "# Rondo Zen",
      "150 mg magnesium per capsule",
      "# Typical brands",
      "420 mg magnesium per capsule",
      "200 mg calcium filler",
    );
    expect(mgOf(report, "magnesium")).toBe(150);
    expect(mgOf(report, "calcium")).toBeNull();
  });

  it("are read where they state the same", () => {
    const report = read("# Rondo Zen", "150 mg magnesium", "# Gentle Formula", "Magnesium 150 mg", "Calcium 200 mg");
    expect(mgOf(report, "calcium")).toBe(200);
  });
});

describe("a page that sells nothing", () => {
  const unsold = { signs: { types: [], cartButtons: 0, prices: 0, productCards: 0, proseLength: 0, articleMarks: 0 } };
  const about = "Calmara Day contains 400 mg calcium per tablet.";

  it("is no product's where sentences speak of products and its title names none of what is in them", () => {
    expect(readContent("Calmara", [about], unsold)).toMatchObject({ kind: "none", readings: [] });
  });

  it("is one's where its title does, or it says how to take it", () => {
    expect(readContent("Calmara Calcium", [about], unsold).readings).toHaveLength(1);
    expect(readContent("Calmara", [about, "Take one tablet daily."], unsold).readings).toHaveLength(1);
    expect(readContent("Calmara chewable tablets", [about], unsold).readings).toHaveLength(1);
  });
});

describe("names of products in a row that no mark-up tells from text", () => {
  const readPlaced = (title: string, texts: readonly string[]) => {
    const long =
      "Chosen with care and packed by hand in a small house by the sea, by people who love what they do and say so.";
    const lines = texts.map(
      (text, at): TextBlock => ({
        kind: "line",
        cells: [text],
        section: "",
        group: 1,
        locator: { kind: "element", path: [[1, 4, at, 0]] },
      }),
    );
    return readContent(title, [], { blocks: [...snapshotOf(title, [long]).blocks, ...lines] });
  };
  const names = [
    "Norvik Magnesium 400 mg 60 capsules",
    "Orvane Calcium 600 mg + D3, 30 tablets",
    "Norvik Zinc 15 mg 90",
  ];

  it("state nothing of the page's product", () => {
    expect(readPlaced("Dune Soft Nappies, 40 pieces", names).readings).toEqual([]);
  });

  it("are not the lines of a label", () => {
    const lines = ["Magnesium 400 mg per tablet", "Calcium 600 mg per tablet", "Zinc 15 mg per tablet"];
    const report = readPlaced("Dune Minerals, 40 tablets", lines);
    expect(mgOf(report, "magnesium")).toBe(400);
    expect(mgOf(report, "calcium")).toBe(600);
  });
});

describe("headings and lines around the product", () => {
  it("take no daily amount over an article for a dose, nor for a panel", () => {
    const own = "Each tablet contains 500 mg of calcium and 10 µg of vitamin D3.";
    const advice = "# How far do 800 mg of calcium a day go?";
    expect(readContent("Kalvance D3, 60 tablets", ["# What is in it", own, advice]).readings).toMatchObject([
      { mineral: "calcium", mgPerServing: { estimate: 500 } },
    ]);
    expect(readContent("Green Tea Face Wash 150 ml", ["# Calcium: 1000 mg a day for adults"]).readings).toEqual([]);
  });

  it("take no strength for that of a category above the title", () => {
    const { blocks } = snapshotOf("Esopra 20 mg capsules", ["One capsule before breakfast."]);
    const path: TextBlock = { kind: "line", cells: ["Calcium"], section: "", group: 0, locator: { kind: "user" } };
    expect(readContent("Esopra 20 mg capsules", [], { blocks: [path, ...blocks] }).readings).toEqual([]);
  });

  it("take no size for the amount of a mineral in the name", () => {
    const report = readContent("青岚钙镁片 1.2g*90片", [
      "品名：青岚钙镁片",
      "规格：1.2g/片×90片",
      "每片含：钙 300mg、镁 100mg",
    ]);
    expect(mgOf(report, "calcium")).toBe(300);
    expect(mgOf(report, "magnesium")).toBe(100);
  });

  it("read what stands below the product's own name, whatever that is made of", () => {
    const rows = [
      ["Calcium", "540 mg"],
      ["Magnesium", "56 mg"],
    ] as const;
    const head = "Gehalt pro Tagesdosis (4 Kapseln)";
    const report = readContent("Heidrose Knochen-Komplex, 120 Kapseln", ["# Heidrose Knochen-Komplex", head, ...rows]);
    expect(mgOf(report, "calcium")).toBe(540);
    expect(mgOf(report, "magnesium")).toBe(56);
  });

  it("make no list of a page with a pack, its price, contents and directions", () => {
    const signs = { types: [], cartButtons: 0, prices: 2, productCards: 12, proseLength: 0, articleMarks: 0 };
    const rows = [
      ["Magnésium", "198 mg"],
      ["Vitamine B6", "1,4 mg"],
    ] as const;
    const page = ["# Pour 3 gélules", ...rows, "Prendre 3 gélules par jour."];
    expect(mgOf(readContent("Bruyère Magnésium, 120 gélules", page, { signs }), "magnesium")).toBe(198);
    expect(readContent("Magnésium", ["Bruyère Magnésium 198 mg, 120 gélules"], { signs }).kind).toBe("listing");
  });

  it("make no cosmetic of a product for the departments of its shop above it", () => {
    const departments: TextBlock[] = ["Kosmetik Magnesium Tiernahrung", "Startseite » Kosmetik"].map((text) => ({
      kind: "line",
      cells: [text],
      section: "",
      group: 0,
      locator: { kind: "data", name: "text" },
    }));
    const title = "Heidrose Magnesium direkt, 30 Sticks";
    const { blocks } = snapshotOf(title, [
      "# Zusammensetzung pro Stick",
      ["Magnesium", "375 mg"],
      ["Vitamin B6", "1,4 mg"],
    ]);
    expect(mgOf(readContent(title, [], { blocks: [...departments, ...blocks] }), "magnesium")).toBe(375);
  });

  it("take no head of a table of products for a row of the label", () => {
    const head = ["", "Magnesium 400 mg direct 60 sachets", "Ibuprex 400 mg akut 20 St."];
    const report = readContent("Calcium Citrate Powder 250 g", ["1 scoop contains 420 mg of calcium.", "# Also", head]);
    expect(report.readings).toMatchObject([{ mineral: "calcium", mgPerServing: { estimate: 420 } }]);
  });

  it("let advice end with the letter of a vitamin", () => {
    const text = "Indicado para corregir deficiencias de vitamina D. Cada sobre contiene 1000 mg de calcio.";
    expect(mgOf(readContent("Calvance D3, 30 sachets", [text]), "calcium")).toBe(1000);
  });
});

describe("a table of needs on the page of another substance", () => {
  it.each<[title: string, composition: string, heading: string, head: string[]]>([
    [
      "Glukosamin MSM 60 kaplet",
      "Komposisi tiap kaplet: Glukosamin HCl 500 mg, MSM 250 mg.",
      "AKG Dewasa",
      ["Zat gizi", "Pria"],
    ],
    ["Folic acid tablets", "Each tablet contains folic acid 400 mcg.", "What adults need", ["", "Women"]],
    ["Vitamin D3 Tropfen", "Ein Tropfen enthält 25 µg Vitamin D3.", "Wie viel?", ["", "Erwachsene"]],
  ])("is none of its contents: %s", (title, composition, heading, head) => {
    const rows = [head, ["Calcium", "1000 mg"], ["Magnesium", "360 mg"], ["Zinc", "10 mg"]];
    expect(readContent(title, [composition, `# ${heading}`, ...rows]).readings).toEqual([]);
  });

  it("is one of facts where it is headed so, or the title names the mineral", () => {
    const rows = [
      ["Calcium", "500 mg"],
      ["Magnesium", "250 mg"],
      ["Zinc", "10 mg"],
    ];
    const headed = readContent("Bone tablets", [
      "Each tablet contains vitamin D3 25 mcg.",
      "# Nutrition facts",
      ...rows,
    ]);
    expect(headed.readings).toHaveLength(2);
    const named = readContent("Calcium Magnesium", ["Each tablet contains vitamin D3 25 mcg.", "# More", ...rows]);
    expect(named.readings).toHaveLength(2);
  });
});
