/**
 * Pages of brands and multivitamins, whose titles name no mineral: what their texts say of their own product is read,
 * in whatever company it stands. Invented texts, expectations by hand.
 */
import { describe, expect, it } from "vitest";
import { isHalf } from "../../../src/core/label/own-statements.ts";
import type { Statement } from "../../../src/core/label/statement.ts";
import type { Mineral, TextBlock } from "../../../src/core/model.ts";
import { type Content, mgOf, readContent, snapshotOf } from "./snapshots.ts";

const amounts = (title: string, content: Content): (number | null)[] => {
  const report = readContent(title, content);
  return [mgOf(report, "calcium"), mgOf(report, "magnesium")];
};

describe("a sentence that says what a piece contains", () => {
  it.each<[title: string, text: string]>([
    ["Velmoris Prenatal", "Per tablet: Raspberry Leaf 50 mg, Ginger Root 20 mg, Calcium 200 mg, Magnesium 100 mg."],
    ["Velmoris Prenatal", "EACH TABLET CONTAINS RASPBERRY LEAF 50 MG, CALCIUM 200 MG AND MAGNESIUM 100 MG."],
    ["Velmoris Mama", "1 tabletka preparatu Velmoris Mamy zawiera 200 mg wapnia i 100 mg magnezu."],
    ["Velmoris, 60 Tabletten", "Eine Tablette enthält den Mineralstoff Calcium (200 mg) und 100 mg Magnesium."],
    ["Velmoris", "Why choose Velmoris? Each tablet contains 200 mg calcium and 100 mg magnesium."],
    ["Velmoris", "Our formula provides 200 mg calcium and 100 mg magnesium per tablet."],
    ["Velmoris", "Adults need 800 mg calcium. Each tablet contains 200 mg calcium and 100 mg magnesium."],
    ["Velmoris", "For strong bones: each tablet contains 200 mg calcium and 100 mg magnesium."],
    ["Velmoris", "Average per tablet: calcium 200 mg, magnesium 100 mg"],
    ["Velmoris", "Each tablet contains 200 mg calcium combined with 100 mg magnesium."],
    ["ママの星 180粒", "1粒あたり エネルギー:7.5kcal、葉酸:400μg、鉄:10mg、カルシウム:200mg、マグネシウム:100mg"],
  ])("is the product's own: %s, %s", (title, text) => {
    expect(amounts(title, [text])).toEqual([200, 100]);
  });
});

describe("rows of the own table", () => {
  it.each<[what: string, rows: readonly (readonly string[])[]]>([
    [
      "a column of what each is for",
      [
        ["Nutrient", "per tablet", ""],
        ["Calcium", "500 mg", "For strong bones"],
        ["Magnesium", "250 mg", "For the muscles"],
      ],
    ],
    [
      "what each is for beside name and amount",
      [
        ["Calcium 500 mg", "Supports strong bones and teeth"],
        ["Magnesium 250 mg", "Contributes to muscle function"],
      ],
    ],
    [
      "a group that is called active ingredients",
      [
        ["", "Nutrient", "per tablet"],
        ["Active ingredients", "Calcium", "500 mg"],
        ["", "Magnesium", "250 mg"],
      ],
    ],
    [
      "a label for minerals",
      [
        ["Brand", "Velmoris"],
        ["Minerals", "Calcium 500 mg, Magnesium 250 mg"],
        ["Vitamins", "D3 10 µg"],
      ],
    ],
    [
      "a description",
      [
        ["Brand", "Velmoris"],
        ["Description", "Each tablet contains 500 mg calcium and 250 mg magnesium"],
      ],
    ],
  ])("are read with %s", (_, rows) => {
    expect(amounts("Velmoris, 60 tablets", rows)).toEqual([500, 250]);
  });

  it("are this product's where the other column is of ordinary tablets", () => {
    const rows = [
      ["", "Velmoris Bone", "Other tablets"],
      ["Calcium", "500 mg", "300 mg"],
      ["Magnesium", "250 mg", "100 mg"],
    ];
    expect(amounts("Velmoris Bone", rows)).toEqual([500, 250]);
  });

  it("are excipients below the head that says so", () => {
    const rows = [
      ["Wirkstoff", "Menge je Tablette"],
      ["Zink", "10 mg"],
      ["Hilfsstoff", "Menge"],
      ["Calciumhydrogenphosphat-Dihydrat", "148 mg"],
    ];
    expect(amounts("Keratis Zink Tabletten", rows)).toEqual([null, null]);
  });
});

describe("sections that number the nutrients", () => {
  it("are this product's", () => {
    const content = [
      "# 1. Calcium",
      "One tablet contains 500 mg calcium.",
      "# 2. Magnesium",
      "One tablet contains 250 mg magnesium.",
    ];
    expect(amounts("Vitamin D3 + K2 Bone, 60 tablets", content)).toEqual([500, 250]);
  });
});

describe("a packet that keeps the bottle dry", () => {
  it.each([
    "Contains a desiccant packet. Do not ingest the packet.",
    "Das Trockenmittel ist nicht zum Verzehr geeignet.",
  ])("makes no cosmetic of the tablets: %s", (note) => {
    const rows = [["", "per tablet"], ["Calcium", "500 mg"], ["Magnesium", "250 mg"], note];
    expect(amounts("Velmoris, 60 tablets", rows)).toEqual([500, 250]);
  });
});

describe("an offer of something else on the page", () => {
  it.each<[title: string, content: string]>([
    ["Omegalis Forte, 60 kapsułek", "Koszyk: 1 × Norvelis Wapń 500 mg, 60 tabletek"],
    ["Habbatussauda Melatis 120 kapsul", "Gratis Kalsium 500 mg isi 10 tiap pembelian 2 botol!"],
    ["Omegalis 20 mg", "Ja. En sådan tuggtablett innehåller 500 mg kalciumkarbonat och verkar på några minuter."],
    [
      "Levofloxis 500",
      "Respuesta de la farmacia: sí, pero si su comprimido aporta 187 mg de magnesio tómelo por la noche.",
    ],
  ])("is none of its contents: %s, %s", (title, content) => {
    expect(amounts(title, [content])).toEqual([null, null]);
  });

  it("is none under the name of another product", () => {
    expect(amounts("Gel divlji kesten 200 ml", ["Magnezij Direktis 400 mg", "1 vrećica = 400 mg magnezija"])).toEqual([
      null,
      null,
    ]);
  });

  it("is none in a row with its price", () => {
    const rows = [["Norvelis Kalsium-Magnesium 500 mg/250 mg, 90 tablettia", "11,29", "Suosittu"]];
    expect(amounts("Kuulis B12, 60 tablettia", rows)).toEqual([null, null]);
  });
});

describe("fractions", () => {
  it.each<[contents: string, directions: string, perDay: number]>([
    ["Each tablet contains 100 mg magnesium.", "Take ½ tablet daily.", 0.5],
    ["Each tablet contains 100 mg magnesium.", "Take 1½ tablets daily.", 1.5],
    ["Each tablet contains 100 mg magnesium.", "Take 1 1/2 tablets daily.", 1.5],
    ["Each tablet contains 100 mg magnesium.", "Take one (1) tablet 2 (two) times daily.", 2],
  ])("are read as one number: %s %s", (contents, directions, perDay) => {
    expect(readContent("Velmoris magnesium", [contents, directions]).serving.perDay?.estimate).toBe(perDay);
  });

  it("are amounts too", () => {
    expect(amounts("Velmoris calcium", ["Each tablet contains 1½ g calcium."])).toEqual([1500, null]);
  });

  it("leave ranges of counts and what is every third day unknown", () => {
    const range = readContent("Velmoris magnesium", [
      "Each tablet contains 100 mg magnesium.",
      "Take one (1) to two (2) tablets daily.",
    ]);
    expect(range.serving.perDay).toMatchObject({ low: 1, high: 2 });
    const third = readContent("Velmoris magnésium", [
      "Un comprimé contient 100 mg de magnésium.",
      "Prendre 1 comprimé tous les 3 jours.",
    ]);
    expect(third.serving.perDay).toBeNull();
  });
});

describe("a percentage of a reference value after a stroke", () => {
  it("ends what stands before it", () => {
    expect(amounts("Velmoris", ["Per tablet: calcium 800 mg/100 % NRV, magnesium 300 mg/80 % NRV"])).toEqual([
      800, 300,
    ]);
  });
});

describe("numbers and points that scans tear apart", () => {
  it("are whole again: a blank before the decimal comma", () => {
    expect(amounts("Calcilis D3, 60 comprimés", ["Calcium élément.......500 ,00 mg"])).toEqual([500, null]);
  });

  it("give no amount to what is named behind them, which has one in brackets", () => {
    const text =
      "Napi adag 1 tabl.: vas 28 mg, C-vitamin 80 mg. Kalciumot (500 mg felett) ne vegyen be vele egyszerre.";
    expect(amounts("Vasis C-vitamin 60 tabl.", [text])).toEqual([null, null]);
  });
});

describe("lists of needs, whatever they are called", () => {
  it("are no contents of a product that is named after another nutrient", () => {
    const content = [
      ["", "per capsule"],
      ["Vitamin D3", "50 mcg"],
      "# Ideal daily intake",
      ["Calcium", "1000 mg"],
      ["Magnesium", "350 mg"],
    ];
    expect(amounts("Vitamin D3, 60 capsules", content)).toEqual([null, null]);
  });

  it("do not go before what a tablet contains", () => {
    const content = [
      "One tablet contains 200 mg calcium and 100 mg magnesium.",
      "# Reference values (NRV)",
      "Calcium 800 mg",
      "Magnesium 375 mg",
    ];
    expect(amounts("Calcium Magnesium, 60 tablets", content)).toEqual([200, 100]);
  });
});

describe("lists under a line that heads them", () => {
  it.each<[what: string, content: Content]>([
    [
      "needs",
      [
        "Per capsule: zinc 25 mg",
        "Supplement guide, RDA for adults",
        "Calcium 950 mg",
        "Magnesium 350 mg",
        "Iron 11 mg",
      ],
    ],
    [
      "a dish",
      [
        "Per capsule: zinc 25 mg",
        "# Recipe: smoothie",
        ["Calcium", "390 mg"],
        ["Magnesium", "72 mg"],
        ["Protein", "37 g"],
      ],
    ],
    [
      "usual days",
      [
        "Per capsule: zinc 25 mg",
        "# What about calcium?",
        ["", "Usual daily dose"],
        ["Calcium", "500 mg"],
        ["Magnesium", "300 mg"],
      ],
    ],
    [
      "interactions",
      [
        "Un comprimat conține zinc 25 mg.",
        "Interacțiuni",
        "Antiacidele cu hidroxid de magneziu (400 mg) scad efectul.",
      ],
    ],
  ])("hold nothing of a zinc product: %s", (_, content) => {
    expect(amounts("Zinc 25 mg, 120 capsules", content)).toEqual([null, null]);
  });

  it("of the brand's other products is none of this one", () => {
    const content = [
      "1 tablet contains vitamin C 80 mg, calcium 120 mg, magnesium 56.25 mg, iron 4.2 mg.",
      ["Comparison (1 tablet)", "Multivelmo Man 50+", "Multivelmo Junior"],
      ["Calcium", "80 mg", "160 mg"],
      ["Magnesium", "100 mg", "40 mg"],
    ];
    expect(amounts("Multivelmo Woman 50+, 60 tablets", content)).toEqual([120, 56.25]);
  });
});

describe("what a device's page says of food and of offers", () => {
  it.each([
    "DASH-kosten indeholder omkring 1.250 mg calcium, 500 mg magnesium og 4.700 mg kalium om dagen.",
    "Køb måleren sammen med Magnesium Balance (350 mg magnesium pr. 2 tabletter) og spar 15 %.",
  ])("is nothing to take: %s", (text) => {
    expect(amounts("PulsCare X4 blodtryksmåler til overarm", [text])).toEqual([null, null]);
  });
});

describe("the reference value in a sentence", () => {
  it("is no amount of the product", () => {
    const content = [
      "Ogni bustina contiene:",
      "Citrato di magnesio 2000 mg",
      "Da sapere: il valore nutritivo di riferimento è di 375 mg di magnesio.",
    ];
    const report = readContent("CITROLIS Magnesio citrato, 20 bustine", content);
    expect(report.readings).toMatchObject([{ mineral: "magnesium", measure: "compound", confidence: "low" }]);
  });
});

describe("a range that no product has", () => {
  it("is what there is to buy", () => {
    const text = "It depends on the product: 1 tablet contains from 50 to 400 mg of magnesium.";
    expect(amounts("About magnesium tablets", [text])).toEqual([null, null]);
  });
});

describe("a day's amounts of a brand", () => {
  it("are its own, under the weight of its pieces", () => {
    const content = [
      "1일 섭취량 : 2정(1,800mg)",
      "1일 섭취량 당 함량",
      "칼슘 420 mg (60%)",
      "마그네슘 189 mg (60%)",
      "비타민D 10 μg (100%)",
    ];
    expect(amounts("튼튼플러스 칼마디 900mg x 120정", content)).toEqual([420, 189]);
  });

  it("are not hidden by a row of good advice", () => {
    const content = [
      "1 tabletka zawiera: 60 mg jonów magnezu (w postaci 500 mg mleczanu magnezu), 5 mg witaminy B6.",
      ["Zalecane spożycie", "Dorośli: 1 tabletka 2 razy dziennie."],
      [
        "Warto wiedzieć",
        "Zapotrzebowanie na magnez u mężczyzn wynosi 420 mg na dobę. W 100 g kaszy gryczanej jest 218 mg magnezu, a w szklance kefiru 260 mg wapnia.",
      ],
    ];
    expect(amounts("Skurczolis, 50 tabletek", content)).toEqual([null, 60]);
  });
});

describe("directions", () => {
  it("that speak of another tablet state no contents", () => {
    const content = [
      "1 Weichkapsel enthält: Colecalciferol 0,5 mg.",
      "# Dosierung",
      "1 Weichkapsel pro Woche. Zusätzlich kann eine Tablette mit 500 mg Calcium eingenommen werden.",
    ];
    expect(amounts("Dekrivis 20.000 I.E. Weichkapseln", content)).toEqual([null, null]);
  });
});

describe("a maker and a brand in the sentence of the piece", () => {
  it.each<[title: string, text: string]>([
    ["Schwangerschaft Multi, 60 Tabletten", "Jede Velmoris Tablette enthält 200 mg Calcium und 100 mg Magnesium."],
    ["Velmoris Prenatal", "Made by Nordalis Labs, each tablet contains 200 mg calcium and 100 mg magnesium."],
  ])("take nothing from it: %s, %s", (title, text) => {
    expect(amounts(title, [text])).toEqual([200, 100]);
  });
});

describe("doses that change with the weeks", () => {
  it("are not added up, and not taken for every day's", () => {
    const perDay = (directions: string) =>
      readContent("Velmoris magnesium", ["Each tablet contains 100 mg magnesium.", directions]).serving.perDay;
    expect(perDay("Begin with 1 tablet a day and increase to 4.")?.high).not.toBe(5);
    expect(perDay("Take 4 tablets daily for the first 2 weeks, thereafter 2.")).toBeNull();
  });
});

describe("mineral water that a powder is stirred into", () => {
  it("makes no water of it", () => {
    const content = [
      ["", "pro Beutel"],
      ["Magnesium", "300 mg"],
      "Täglich 1 Beutel in Mineralwasser auflösen und trinken.",
      "Mineralwasser mit wenig Kohlensäure verwenden.",
    ];
    expect(amounts("Velmoris Pulver, 30 Beutel", content)).toEqual([null, 300]);
  });
});

describe("beside a table of energy and fat", () => {
  it("a sentence says what a piece contains", () => {
    const content = [
      "Each tablet contains 500 mg calcium and 250 mg magnesium.",
      "# Nutrition",
      ...[
        ["", "Per tablet"],
        ["Energy", "2 kcal"],
        ["Fat", "0 g"],
        ["Salt", "0.01 g"],
      ],
    ];
    expect(amounts("Velmoris", content)).toEqual([500, 250]);
    expect(amounts("Velmoris Calcium", content)).toEqual([500, 250]);
  });
});

describe("lines with what a mineral is for, or from", () => {
  it.each<[what: string, content: readonly string[]]>([
    [
      "bones",
      ["# Ingredients per tablet", "Calcium 500 mg for strong bones and teeth", "Magnesium 250 mg for muscles"],
    ],
    ["Zähne", ["# Pro Tablette", "Calcium 500 mg für Zähne", "Magnesium 250 mg für Muskeln und Nerven"]],
    ["Meer", ["# Pro Tablette", "Calcium aus Meeresalgen 500 mg", "Magnesium aus Meerwasser 250 mg"]],
    ["adults", ["2 tablets contain:", "For adults", "Calcium 500 mg", "Magnesium 250 mg"]],
  ])("are a label's: %s", (_, content) => {
    expect(amounts("Velmoris Bone Complex", content)).toEqual([500, 250]);
  });
});

describe("what is provided a day", () => {
  it("is the day's, and not each piece's", () => {
    const content = ["Provides 500 mg calcium and 250 mg magnesium per day.", "Take 2 tablets daily."];
    const { readings } = readContent("Velmoris Calcium Magnesium", content);
    expect(readings.map(({ mgPerDay }) => mgPerDay?.estimate)).toEqual([500, 250]);
  });
});

describe("a turned table for adults", () => {
  it.each(["Adults: 2 tablets", "1-2 tablets"])("is the product's where pieces are counted: %s", (first) => {
    const rows = [
      ["", "Calcium", "Magnesium"],
      [first, "500 mg", "250 mg"],
    ];
    expect(amounts("Velmoris", rows)).toEqual([500, 250]);
  });
});

describe("a leaflet as rows of labels", () => {
  it("goes on behind the row of excipients", () => {
    const rows = [
      ["【原料】", "碳酸钙、氧化镁"],
      ["【辅料】", "麦芽糊精、微晶纤维素、硬脂酸镁"],
      ["【功效成分及含量】", "每片含：钙 500mg、镁 250mg"],
    ];
    expect(amounts("山峦牌钙镁片", rows)).toEqual([500, 250]);
  });
});

describe("a level scoop in French", () => {
  it("is no advice", () => {
    const text = "Une mesurette rase (3 g) apporte 250 mg de magnésium, soit 67 % des VNR.";
    expect(amounts("Magnépuris poudre 150 g", [text])).toEqual([null, 250]);
  });
});

describe("a dosage in the first row of a table", () => {
  it("heads no column", () => {
    const rows = [
      ["Annostus", "Aikuisille 1–2 purutablettia päivässä."],
      ["Kalsiumia purutabletissa", "500 mg (63 %*)"],
    ];
    const { serving } = readContent("Luukis Kalsium + D purutabletti", rows);
    expect(serving.perDay).toMatchObject({ low: 1, high: 2 });
  });
});

describe("a text of which one mineral was not taken for the product's", () => {
  const [line, other] = snapshotOf("Velmoris", ["Calcium 500 mg, magnesium 250 mg", "Magnesium 300 mg"]).blocks.slice(
    1,
  );
  const stated = (mineral: Mineral, block: TextBlock | undefined) =>
    ({ claim: { mineral }, form: "facts", block }) as unknown as Statement;

  it("is half: what is missing is not none", () => {
    const calcium = stated("calcium", line);
    expect(isHalf([calcium], [calcium, stated("magnesium", line)])).toBe(true);
    expect(isHalf([calcium], [calcium, stated("magnesium", other)])).toBe(false);
    expect(isHalf([calcium, stated("magnesium", line)], [calcium, stated("magnesium", line)])).toBe(false);
  });
});
