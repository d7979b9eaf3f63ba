/**
 * Amounts of one statement: what is the element, what the compound, what is no dose. Expectations by hand: an amount
 * beside the element's name is the element's (the rule of facts panels in the United States, Canada, the European
 * Union and most other label laws); an amount beside a compound's name is the compound's, converted with its mass
 * fraction, and never sure.
 */
import { describe, expect, it } from "vitest";
import { mgOf, readContent } from "./snapshots.ts";

const SERVING = "Serving size: 1 tablet";
const FACTS = "# Supplement Facts";

/** The report of a panel with these rows and lines. */
const panel = (...content: (string | readonly string[])[]) =>
  readContent("Bone Harmony, 120 tablets", [FACTS, SERVING, ...content]);

describe("amounts for 100 g", () => {
  it.each<[title: string, directions: string]>([
    ["マグネシウム粒 180粒", "1日6粒(2.4g)を目安にお召し上がりください。"],
    ["Magnesium Presslinge, 180 Stück", "Täglich 6 Presslinge (2,4 g) einnehmen."],
    ["Magnesium pellets, 180 tablets", "Take 6 tablets (2.4 g) daily."],
  ])("are read for a piece, where the directions say what some weigh: %s", (title, directions) => {
    const report = readContent(title, [["", "100 g"], ["Magnesium", "12.5 g"], directions]);
    const reading = report.readings[0];
    expect(mgOf(report, "magnesium")).toBe(50);
    expect(reading?.mgPerDay?.estimate).toBeCloseTo(300);
  });
});

describe("a range that a shop sells", () => {
  it.each([
    "Wir führen Magnesium von 100 bis 400 mg in vielen Formen.",
    "Shop magnesium supplements from 100 to 400 mg at the best price.",
    "Magnesio da 100 a 400 mg: scopri le offerte.",
  ])("is no dose: %s", (sentence) => {
    expect(readContent("Vale Harmony, 60 capsules", [sentence]).readings).toEqual([]);
  });

  it("is one where a piece or a day has it", () => {
    const report = readContent("Vale Magnesium, 60 capsules", ["Each capsule contains 100 to 120 mg of magnesium."]);
    expect(report.readings).toMatchObject([{ mgPerServing: { low: 100, high: 120 } }]);
  });
});

describe("a source and what it holds in one line", () => {
  it("is read as what it holds", () => {
    const report = readContent("Sea Magnesium, 90 capsules", [
      "# Ingredients",
      "Per capsule: marine magnesium 560 mg, of which magnesium 320 mg.",
    ]);
    expect(report.readings).toMatchObject([{ mgPerServing: { estimate: 320 }, confidence: "high" }]);
  });
});

describe("the element's own amount", () => {
  it.each<[text: string | readonly string[], calcium: number | null, magnesium: number | null]>([
    // Order and notation.
    [["Calcium", "500 mg"], 500, null],
    [["Magnesium", "250 mg", "60%"], null, 250],
    ["Calcium 500 mg", 500, null],
    ["Calcium: 500mg", 500, null],
    ["500 mg Calcium", 500, null],
    ["500 mg of elemental calcium", 500, null],
    ["Magnesium ... 300 mg", null, 300],
    ["Magnesium 300 mg .......... Antacid", null, 300],
    // Units.
    [["Calcium", "0.5 g"], 500, null],
    [["Calcium", "0,5 g"], 500, null],
    [["Calcium", "1.2 g"], 1200, null],
    // The molar masses of the elements: 40.078 and 24.305 g/mol.
    [["Magnesium", "10 mmol"], null, 243.05],
    [["Calcium", "10 mmol"], 400.78, null],
    // A source in brackets names where the element is from; the amount stays the element's.
    [["Magnesium (as magnesium citrate)", "200 mg"], null, 200],
    [["Calcium (from calcium carbonate)", "600 mg"], 600, null],
    // Two salts, and the element they give together.
    [
      "1 tablet contains calcium lactate gluconate 1132 mg and calcium carbonate 875 mg, equivalent to 500 mg (12.5 mmol) calcium",
      500,
      null,
    ],
    // The same amount in other units in brackets, the name behind it.
    ["1 sachet contains 243 mg (10 mmol) magnesium as magnesium citrate and magnesium oxide", null, 243],
    ["Jedna vrećica sadrži 243 mg (10 mmol) magnezija u obliku magnezijeva citrata i magnezijeva oksida", null, 243],
    // What salts give together, in brackets in a row of its own.
    [["(equivalent to 500 mg of calcium)", ""], 500, null],
    // A word that deals an amount out to both.
    ["Ena tableta vsebuje po 250 mg kalcija in magnezija ter 5 µg vitamina D3.", 250, 250],
    ["Одна таблетка содержит по 250 мг кальция и магния.", 250, 250],
    ["V jedné tabletě je 250 mg vápníku a hořčík z mořské vody.", 250, null],
    ["1 Tablette enthält je 250 mg Calcium und Magnesium.", 250, 250],
    ["1 Tablette enthält jeweils 250 mg Calcium und Magnesium sowie 5 µg Vitamin D.", 250, 250],
    // Two minerals in one line.
    ["Calcium 500 mg, Magnesium 250 mg", 500, 250],
    ["Magnesium 100 mg; Calcium 200 mg", 200, 100],
    // Symbols, in the middle of a text too.
    ["Each tablet: Ca 333 mg, Mg 133 mg, Zn 5 mg", 333, 133],
    ["Calcium carbonate 1250 mg = 500 mg Ca per tablet", 500, null],
    // Two names and two amounts in the same order.
    ["Calcium/Magnesium 500 mg/250 mg", 500, 250],
    ["500 mg/250 mg calcium/magnesium", 500, 250],
    ["Calcium and Magnesium 500/250 mg", 500, 250],
    // The amount in the column before the name.
    [["500 mg", "Calcium-Ion"], 500, null],
    [["250 mg", "Magnesium", "67 %"], null, 250],
    // The unit in a column of its own.
    [["Calcium", "500", "mg", "63"], 500, null],
    [["Calcium, mg", "500", "63"], 500, null],
    // What the element is from behind a bracket that calls it the element.
    [["Magnesium (elemental) from Magnesium Bisglycinate Chelate 18%", "200mg"], null, 200],
    // A panel may say that there is none.
    [["Calcium", "0 mg"], 0, null],
    // Other nutrients own their amounts.
    ["Calcium 500 mg, Vitamin D3 25 µg, Zinc 15 mg, Magnesium 250 mg", 500, 250],
  ])("%j", (text, calcium, magnesium) => {
    const report = panel(text);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([calcium, magnesium]);
  });
});

describe("the compound's amount", () => {
  it("is converted, as an interval, and not sure", () => {
    const [reading] = panel("Magnesium citrate 1000 mg").readings;
    expect(reading?.measure).toBe("compound");
    // Trimagnesium dicitrate: 16.16 % anhydrous, 11.89 % as the nonahydrate.
    expect(reading?.mgPerServing.low).toBeLessThanOrEqual(119);
    expect(reading?.mgPerServing.high).toBeGreaterThanOrEqual(161);
    expect(reading?.mgPerServing.high).toBeLessThan(250);
    expect(reading?.confidence).toBe("low");
  });

  it("gives way to the element stated beside it", () => {
    expect(mgOf(panel("Magnesium citrate 1500 mg, of which magnesium 240 mg"), "magnesium")).toBe(240);
    expect(mgOf(panel("Calcium carbonate 1250 mg (equivalent to 500 mg calcium)"), "calcium")).toBe(500);
    expect(mgOf(panel(["Magnesium", "144 mg"], ["Magnesium L-threonate", "2000 mg"]), "magnesium")).toBe(144);
  });
});

describe("a mixture's weight", () => {
  it.each([
    "Magnesium Blend (citrate, malate, glycinate) 500 mg",
    "Magnesium complex 500 mg",
    "Magnesiumkomplex 500 mg",
  ])("is not the element's: %s", (text) => {
    const report = panel(text);
    expect(report.readings).toEqual([]);
    expect(report.issues).toContainEqual({ code: "elemental-or-compound", mineral: "magnesium" });
  });

  it("gives way to the element stated beside it", () => {
    expect(mgOf(panel("Magnesiumkomplex 1000 mg, davon Magnesium 200 mg"), "magnesium")).toBe(200);
    expect(mgOf(panel(["Magnesium", "200 mg"], ["B complex", "50 mg"]), "magnesium")).toBe(200);
  });
});

describe("what is no dose", () => {
  it.each<[why: string, text: string]>([
    ["an excipient", "Other ingredients: microcrystalline cellulose, magnesium stearate 5 mg, silica"],
    ["a recommendation", "Adults need 1000 mg of calcium a day according to the recommended intake."],
    ["free of", "Contains no calcium"],
    ["a concentration of water", "Calcium 80 mg/l, magnesium 26 mg/l"],
    ["a vitamin salt", ["Vitamin B5 (as calcium pantothenate)", "6 mg"].join(" ")],
  ])("%s: %s", (_, text) => {
    const report = readContent("Night capsules, 60 capsules", [
      FACTS,
      "Serving size: 1 capsule",
      ["Zinc", "10 mg"],
      text,
    ]);
    expect(report.readings.filter(({ confidence }) => confidence !== "low")).toEqual([]);
  });

  it("an article's or a listing's amounts", () => {
    const signs = { cartButtons: 0, prices: 0, productCards: 0, proseLength: 4000, articleMarks: 2 };
    const article = readContent("What is calcium good for?", ["One tablet contains 500 mg of calcium."], {
      signs: { ...signs, types: ["article"] },
    });
    expect(article.readings).toEqual([]);
    const listing = readContent("Magnesium supplements", ["Magnesium 400 mg"], {
      url: "https://shop.example/category/magnesium",
      signs: { ...signs, types: ["itemlist"], proseLength: 0, articleMarks: 0, productCards: 24 },
    });
    expect(listing.readings).toEqual([]);
  });
});

describe("a strength in the product's name, where the page states no more", () => {
  it.each<[title: string, lines: string[], mineral: "calcium" | "magnesium", mg: number]>([
    [
      "Calcium-Ostar Forte effervescent",
      ["Leaflet for patients: CALCIUM-OSTAR Forte, 500 mg, tablets"],
      "calcium",
      500,
    ],
    ["Кальций-Д3 Остар", ["Таб. жевательные (клубника) 500 мг+200 МЕ: 30, 60 или 120 шт."], "calcium", 500],
    ["MAGNESIOBAR 48,62 mg comprimidos", ["Magnesio", "Conservar en lugar seco."], "magnesium", 48.62],
    ["Ostar D 500 mg/20 µg tyggetabletter", ["kalsium/kolekalsiferol", "Reseptfri."], "calcium", 500],
    ["Ostar Forte 5 mg/470 mg Tabletten", ["Pyridoxin/Magnesium"], "magnesium", 470],
  ])("is read, and not sure: %s %j", (title, lines, mineral, mg) => {
    const report = readContent(title, lines);
    expect(report.readings).toMatchObject([{ mineral, mgPerServing: { estimate: mg }, confidence: "low" }]);
    expect(report.issues).toContainEqual({ code: "from-title", mineral });
  });

  it.each<[title: string, lines: string[]]>([
    ["Ostar Forte, 60 tablets", ["Ascorbic acid 500 mg, tablets", "Good for the use of calcium and magnesium."]],
    ["Osteobar 500 mg tablets", ["Calcium", "Magnesium", "Zinc"]],
    ["Vitamin C 500 mg tablets", ["Calcium"]],
    ["Ostar 500 mg/200 mg tablets", ["ibuprofen/magnesium/caffeine"]],
  ])("is not guessed: %s %j", (title, lines) => {
    expect(readContent(title, lines).readings).toEqual([]);
  });
});

describe("bounds and ranges", () => {
  it("keeps both ends of a range", () => {
    const [reading] = panel(["Calcium", "400 - 500 mg"]).readings;
    expect([reading?.mgPerServing.low, reading?.mgPerServing.high]).toEqual([400, 500]);
  });

  it("reads a percentage alone as a range over the values it may refer to, and says so", () => {
    const report = panel(["Calcium", "50 %"], ["Vitamin C", "100 %"]);
    const reading = report.readings.find(({ mineral }) => mineral === "calcium");
    expect(reading?.confidence).toBe("low");
    // 800 mg in the European Union, 1300 mg in the United States.
    expect(reading?.mgPerServing.low).toBeLessThanOrEqual(400);
    expect(reading?.mgPerServing.high).toBeGreaterThanOrEqual(650);
  });
});

describe("a percentage alone", () => {
  it.each<[where: string, lang: string, url: string, rows: string[][], calcium: number, magnesium: number]>([
    // GB 28050-2011: 800 and 300 mg.
    [
      "China",
      "zh-CN",
      "https://shop.example/p/1",
      [
        ["项目", "每片", "NRV%"],
        ["钙", "", "50%"],
        ["镁", "", "20%"],
      ],
      400,
      60,
    ],
    // GMC 46/03: 1000 and 260 mg.
    [
      "Argentina",
      "es-AR",
      "https://shop.example/p/1",
      [
        ["", "%VD"],
        ["Calcio", "20%"],
        ["Magnesio", "50%"],
      ],
      200,
      130,
    ],
    [
      "Uruguay",
      "es",
      "https://shop.uy/p/1",
      [
        ["", "%VD"],
        ["Calcio", "20%"],
        ["Magnesio", "50%"],
      ],
      200,
      130,
    ],
    // IN 75/2020: 1000 and 420 mg, 260 mg before.
    [
      "Brazil",
      "pt-BR",
      "https://shop.example/p/1",
      [
        ["", "%VD"],
        ["Cálcio", "20%"],
        ["Magnésio", "50%"],
      ],
      200,
      210,
    ],
    // Regulation 1169/2011: 800 and 375 mg.
    [
      "Germany",
      "de",
      "https://shop.example/p/1",
      [
        ["", "% NRV"],
        ["Calcium", "20%"],
        ["Magnesium", "40%"],
      ],
      160,
      150,
    ],
    // Table of Daily Values 2016: 1300 and 420 mg.
    [
      "Canada",
      "en-CA",
      "https://shop.example/p/1",
      [
        ["", "% DV"],
        ["Calcium", "10%"],
        ["Magnesium", "50%"],
      ],
      130,
      210,
    ],
  ])("goes by the values of the place: %s", (_, lang, url, rows, calcium, magnesium) => {
    const report = readContent("Osteo", ["# Supplement Facts", ...rows], { lang, url });
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([calcium, magnesium]);
    expect(report.readings.map(({ confidence }) => confidence)).toEqual(["low", "low"]);
  });
});

describe("columns parted by signs", () => {
  it.each<[lines: string[], calcium: number, magnesium: number]>([
    [["Nutrient | Per tablet | % NRV", "Calcium | 500 mg | 63 %", "Magnesium | 250 mg | 67 %"], 500, 250],
    [
      ["| Nutrient | Amount | % DV |", "|---|---|---|", "| Calcium | 600 mg | 46% |", "| Magnesium | 300 mg | 71% |"],
      600,
      300,
    ],
    [["Kalzium · 400 mg · 50 %", "Magnesium · 200 mg · 53 %"], 400, 200],
    [
      ["Nährwerte | pro 100 g | pro Portion (5 g)", "Calcium | 8000 mg | 400 mg", "Magnesium | 6000 mg | 300 mg"],
      400,
      300,
    ],
    [["Composition per 2 tablets: Calcium 500 mg | Magnesium 250 mg | Zinc 10 mg"], 500, 250],
  ])("%j", (lines, calcium, magnesium) => {
    const report = readContent("Osteo, 60 tablets", lines);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([calcium, magnesium]);
    expect(report.readings.every(({ confidence }) => confidence !== "low")).toBe(true);
  });

  it("are none in a formula", () => {
    const report = readContent("Osteo, 60 tablets", [
      "1 tablet contains: MgCl2·6H2O",
      "Magnesium 100 mg (as MgCl2·6H2O)",
    ]);
    expect(mgOf(report, "magnesium")).toBe(100);
  });
});

describe("what running text says of other things", () => {
  const facts = [
    ["Vitamin D3", "25 µg"],
    ["Zinc", "10 mg"],
  ];
  it.each<[line: string]>([
    ["A serving of milk has 300 mg of calcium and a handful of almonds 76 mg of magnesium."],
    ["Do not take more than 500 mg of calcium at once: the gut absorbs small amounts better."],
    ["Tip: leave 2 hours between 500 mg of calcium and iron."],
    ["Съвет: при прием на 500 мг калций изчакайте 2 часа преди желязо."],
    ["우유 100ml에는 칼슘이 약 105mg 들어 있습니다. 연구에서는 하루 360mg의 마그네슘을 섭취했습니다."],
    ["Il corpo contiene circa 25 g di magnesio."],
    ["Не комбиновати са магнезијумом изнад 250 mg без савета лекара."],
    ["Good with our Magnesium 400 mg."],
  ])("is no content: %s", (line) => {
    expect(panel(...facts, line).readings).toEqual([]);
  });

  it("stays where it says what a tablet contains", () => {
    expect(mgOf(panel(...facts, "Each tablet also contains 120 mg of calcium."), "calcium")).toBe(120);
  });

  it("does not pass for the mineral that the title names", () => {
    const report = readContent("Magnesium 200 mg, 60 tablets", [
      "1 tablet contains 200 mg magnesium.",
      "Pharmacist's tip: 500 mg calcium is best taken apart from it.",
    ]);
    expect(report.readings.map(({ mineral }) => mineral)).toEqual(["magnesium"]);
  });

  it("is left out under interactions and warnings", () => {
    const report = readContent("Magnelact B6, 50 tablets", [
      "1 tablet contains magnesium lactate dihydrate 470 mg, equivalent to magnesium 48 mg.",
      "# Interactions",
      "Calcium salts reduce the absorption. Magnesium in a dose of 100 mg per day.",
    ]);
    expect(report.readings).toMatchObject([
      { mineral: "magnesium", mgPerServing: { estimate: 48 }, confidence: "high" },
    ]);
  });
});

describe("a row of a source", () => {
  it("is no element where the row below says what it holds", () => {
    const [reading] = panel(["Magnésium marin", "520 mg"], ["dont magnésium", "300 mg", "80 %"]).readings;
    expect(reading).toMatchObject({ mgPerServing: { estimate: 300 }, confidence: "high" });
  });
});

describe("the element in brackets behind a compound", () => {
  it.each([
    "1 vrečka vsebuje 1830 mg magnezijevega citrata (300 mg magnezija, 80 % PDV) in 80 mg vitamina C.",
    "1 sachet contains 1830 mg magnesium citrate (300 mg magnesium, 80 % NRV) and 80 mg vitamin C.",
    "每包含鎂300毫克（來自檸檬酸鎂1875毫克），另添加維生素B6 1.6毫克。",
  ])("%s", (text) => {
    expect(mgOf(readContent("Osteo", [text]), "magnesium")).toBe(300);
  });
});

describe("one percentage for two minerals", () => {
  it.each<[text: string, calcium: number, magnesium: number]>([
    ["Each tablet provides 50% of the NRV of calcium and magnesium.", 400, 187.5],
    ["1日2粒で、カルシウムとマグネシウムの栄養素等表示基準値（2015）の50％を補えます。", 340, 160],
  ])("%s", (text, calcium, magnesium) => {
    const report = readContent("Osteo", [text]);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([calcium, magnesium]);
  });
});

describe("a list of what else is in it", () => {
  it.each<[content: (string | string[])[]]>([
    [
      [
        ["Vitamin D3", "25 µg"],
        ["Other", "calcium carbonate 150 mg, cellulose, magnesium stearate 4 mg"],
      ],
    ],
    [["Vitamin D3 25 µg", "Others: dicalcium phosphate (120 mg), cellulose"]],
    [["Vitamin D3 25 µg", "Sonstiges: Calciumcarbonat 150 mg, Cellulose"]],
    [["Vitamin D3 25 µg. Autres : carbonate de calcium 150 mg."]],
  ])("is no dose: %j", (content) => {
    expect(panel(...content).readings).toEqual([]);
  });

  it("is one where it says which", () => {
    expect(mgOf(panel(["Vitamin D3", "25 µg"], ["Other minerals: calcium", "150 mg"]), "calcium")).toBe(150);
  });
});

describe("lactate gluconate", () => {
  it.each([
    "1 tablet contains calcium lactate gluconate 1000 mg",
    "1 comprimé contient : gluconolactate de calcium 1 g",
    "1 Brausetablette enthält Calciumlactatgluconat 1000 mg",
    "1 таблетка содержит кальция лактоглюконат 1000 мг",
    "1 compressa contiene lattogluconato di calcio 1000 mg",
  ])("is a salt of its own: %s", (text) => {
    // 9 to 13.5 % by grade, where gluconate alone has 8.94 to 9.31 % and lactate 13 to 18.37 %.
    expect(readContent("Osteo", [text]).readings).toMatchObject([
      { salt: "calcium-lactate-gluconate", confidence: "low", mgPerServing: { low: 90, estimate: 120, high: 135 } },
    ]);
  });

  it("and carbonate are the sources of the element that is stated", () => {
    const [reading] = readContent("Osteo", [
      "Un comprimé contient : gluconolactate de calcium 2,94 g, carbonate de calcium 0,3 g soit calcium élément 500 mg",
    ]).readings;
    expect(reading).toMatchObject({ measure: "elemental", confidence: "high", mgPerServing: { estimate: 500 } });
  });
});

describe("a salt that is not known", () => {
  it.each([
    "1 gélule contient : picolinate de magnésium 500 mg",
    "1 capsula contiene picolinato di magnesio 500 mg",
    "1 capsule contains magnesium picolinate 500 mg",
  ])("never passes for the element: %s", (text) => {
    expect(readContent("Osteo", [text]).readings).toEqual([]);
  });
});

describe("what is stated in parts", () => {
  it("adds up parts in different units", () => {
    const rows = [
      ["Magnesium (from magnesium citrate)", "0.15 g"],
      ["Magnesium (from magnesium oxide)", "150 mg"],
    ];
    expect(panel(...rows).readings).toMatchObject([
      { mgPerServing: { low: 300, high: 300 }, stated: { estimate: 300, unit: "mg" }, confidence: "medium" },
    ]);
    const sentence =
      "Each tablet contains magnesium oxide equivalent to 100 mg magnesium and magnesium citrate equivalent to 0.05 g magnesium.";
    expect(mgOf(readContent("Osteo", [sentence]), "magnesium")).toBe(150);
  });

  it("adds up what salts hold, and is not sure", () => {
    const [reading] = panel("Calcium lactate gluconate 2940 mg", "Calcium carbonate 300 mg").readings;
    // 9 to 13.5 % of 2940 mg, and 38 to 40.04 % of 300 mg.
    expect(reading?.mgPerServing.low).toBeCloseTo(264.6 + 114, 1);
    expect(reading?.mgPerServing.high).toBeCloseTo(396.9 + 120.1, 1);
    expect(reading).toMatchObject({ confidence: "low", measure: "compound", stated: { estimate: 3240, unit: "mg" } });
  });

  it("adds up ranges at both ends", () => {
    const report = panel(["Magnesium (as magnesium oxide)", "20-80 mg"], ["Magnesium (as magnesium citrate)", "50 mg"]);
    expect(report.readings).toMatchObject([
      { mgPerServing: { low: 70, high: 130 }, stated: { low: 70, estimate: 100, high: 130, unit: "mg" } },
    ]);
  });
});

describe("a mineral that the title of another one does not name", () => {
  it.each([
    "Состав на 1 таблетку: кальция карбонат 1250 мг (эквивалентно 500 мг кальция), магния оксид 66,34 мг (в пересчете на магний 40 мг).",
    "Skład 1 tabletki: wapń 500 mg, magnez 40 mg.",
    "Inhalt je Tablette: Calcium 500 mg, Magnesium 40 mg.",
    "Each tablet contains: calcium 500 mg, magnesium 40 mg.",
  ])("counts where a composition with its basis lists it: %s", (line) => {
    const report = readContent("Кальций Calcium Wapń Forte", [line]);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([500, 40]);
  });
});

describe("chemical symbols in running text", () => {
  it.each<[line: string, calcium: number, magnesium: number]>([
    [
      "Per FC tab Ca carbonate 1.5 g (equiv to 600 mg elemental Ca), Mg oxide 83 mg (equiv to 50 mg elemental Mg)",
      600,
      50,
    ],
    ["Each tablet contains Ca (as carbonate) 600 mg, Mg (as oxide) 50 mg.", 600, 50],
  ])("name the minerals where a salt or the element stands beside them: %s", (line, calcium, magnesium) => {
    const report = readContent("Bone Harmony tablets", [line]);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([calcium, magnesium]);
  });

  it.each(["Packung mit ca. 90 Tabletten, Ca Zitronengras 500 mg.", "Ca 100 Stück im Glas, 300 mg Kurkuma."])(
    "are none where a word is meant: %s",
    (line) => {
      expect(readContent("Kurkuma Kapseln", [line]).readings).toEqual([]);
    },
  );
});

describe("an amount of the element in brackets without its name", () => {
  it.each([
    "Each tablet contains magnesium oxide 400 mg (241 mg elemental).",
    "Each tablet contains magnesium oxide 400 mg (elemental 241 mg).",
    "Eine Tablette enthält Magnesiumoxid 400 mg (241 mg elementar).",
    "Eine Tablette liefert 400 mg Magnesiumoxid, davon 241 mg reines, elementares Magnesium.",
  ])("is the element's: %s", (line) => {
    expect(readContent("Vale Harmony, 60 tablets", [line]).readings).toMatchObject([
      { mineral: "magnesium", mgPerServing: { estimate: 241 }, measure: "elemental" },
    ]);
  });
});

describe("a basis at the beginning of a line", () => {
  it.each(["In 1 tablet calcium 400 mg. Magnesium 100 mg.", "ใน 1 เม็ด ให้แคลเซียม 400 มก. และแมกนีเซียม 100 มก."])(
    "holds behind the point of a unit: %s",
    (line) => {
      const report = readContent("Bone Harmony calcium magnesium แคลเซียม แมกนีเซียม", [line]);
      expect(report.readings).toMatchObject([
        { mgPerServing: { estimate: 400 }, basis: "piece" },
        { mgPerServing: { estimate: 100 }, basis: "piece" },
      ]);
    },
  );

  it("is no dose's where a piece is only spoken of", () => {
    const line = "Nimm 1 Tablette am Tag. Magnesium 400 mg ist eine beliebte Stärke.";
    expect(
      readContent("Vale Harmony, 60 Tabletten", [line]).readings.filter(({ confidence }) => confidence !== "low"),
    ).toEqual([]);
  });
});

describe("what a sentence says behind its amounts", () => {
  it.each([
    "Fiecare comprimat furnizează 333 mg calciu și 133 mg magneziu, astfel încât organismul să primească zilnic sprijinul de care are nevoie.",
    "Each tablet provides 333 mg calcium and 133 mg magnesium, so that you get what adults need every day.",
  ])("takes nothing from what a piece contains: %s", (line) => {
    const report = readContent("Calcium magnesium tablets", [line]);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([333, 133]);
  });
});

describe("a vitamin's salt", () => {
  const row = ["Calcium ascorbate dihydrate (vitamin C)", "121 mg"];

  it("doses no calcium beside other nutrients", () => {
    expect(mgOf(panel(["Magnesium", "300 mg"], row), "calcium")).toBeNull();
  });

  it("is converted where it is the product", () => {
    const report = readContent("Calcium ascorbate 1000 mg, 100 tablets", [
      "Each tablet contains calcium ascorbate 1000 mg.",
    ]);
    expect(report.readings).toMatchObject([{ mineral: "calcium", measure: "compound", confidence: "low" }]);
  });
});

describe("a table that lost its columns", () => {
  const cases: [content: string[], calcium: number, magnesium: number][] = [
    [
      ["Nährwerte 100 g Tagesverzehrmenge 6 g %NRV", "Calcium 6670 mg 400 mg 50", "Magnesium 3340 mg 200 mg 53"],
      400,
      200,
    ],
    [["Nutrition per 100 g per tablet", "Calcium 25 g 500 mg 63%", "Magnesium 12.5 g 250 mg 67%"], 500, 250],
    [
      [
        "Serving Size 2 Tablets",
        "Vitamin D3 (as cholecalciferol) Calcium (as calcium citrate) Magnesium (as magnesium oxide) Zinc (as zinc oxide)",
        "10 mcg (400 IU) 500 mg 250 mg 7.5 mg",
        "50% 38% 60% 68%",
      ],
      500,
      250,
    ],
    [["每份(2片2.4g)", "钙 镁 锌", "400毫克 150毫克 5.00毫克", "50% 50% 33%"], 400, 150],
  ];
  it.each(cases)("is read by its rows: %j", (content, calcium, magnesium) => {
    const report = readContent("Bone Harmony calcium magnesium tablets", content);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([calcium, magnesium]);
  });

  it("is none where a name stands over its strength", () => {
    expect(readContent("Magnesium B6 tablets", ["MAGNE B6", "470 mg/5 mg"]).readings).toEqual([]);
  });
});

describe("a salt whose name is damaged", () => {
  it("gives way to the element that it equals", () => {
    const line = "Każda tabletka zawiera 470 mg magnezu rnleczanu dwuwodnego, co odpowiada 48 mg jonów rnagnezu.";
    expect(readContent("Laktavin B6 tabletki", [line]).readings).toMatchObject([{ mgPerServing: { estimate: 48 } }]);
  });
});

describe("a panel in one line", () => {
  it("is read", () => {
    const line =
      "Supplement Facts: Serving Size 2 Capsules. Servings 60. Magnesium (as magnesium glycinate) 400mg 95% DV";
    expect(readContent("Magnesium glycinate 400mg 120 capsules", [line]).readings).toMatchObject([
      { mgPerServing: { estimate: 400 }, measure: "elemental", confidence: "medium" },
    ]);
  });
});

describe("the salts under a total", () => {
  const total = ["Magnesium (total elemental)", "220 mg", "52%"];

  it("are its sources, and no other amounts", () => {
    const report = panel(total, ["from magnesium bisglycinate", "700 mg", ""], ["from magnesium malate", "350 mg", ""]);
    expect(report.readings).toMatchObject([{ mgPerServing: { estimate: 220 }, confidence: "high" }]);
    expect(report.alternatives).toEqual([]);
  });

  it("are shown where one alone holds more", () => {
    expect(panel(total, ["from magnesium oxide", "900 mg", ""]).alternatives).toMatchObject([{ measure: "compound" }]);
  });
});

describe("what a table says of something else", () => {
  it.each<[why: string, heads: string[], row: string[]]>([
    ["a litre", ["Parameter", "mg/l"], ["Calcium", "90"]],
    ["a kilogram", ["Additives", "per kg"], ["Calcium", "900 mg"]],
    ["a pack", ["", "per box (30 sachets)"], ["Calcium", "900 mg"]],
    ["a blend", ["", "Per capsule"], ["Sleep Matrix: Valerian, Magnesium, Hops", "500 mg"]],
    ["both minerals", ["", "Per capsule"], ["Calcium & Magnesium", "500 mg"]],
    ["a source", ["", "pour 2 gélules"], ["Lithothamne titré à 32 % en calcium", "1000 mg"]],
  ])("is no amount of the mineral: for %s", (_, heads, row) => {
    expect(readContent("Vale Harmony", [heads, row]).readings).toEqual([]);
  });

  it("is none under a heading of reference values", () => {
    expect(
      readContent("Vitamin D3 drops", ["# RDA", ["Calcium", "1000 mg"], ["Magnesium", "400 mg"]]).readings,
    ).toEqual([]);
  });

  it("stands beside what it says of a tablet", () => {
    const report = readContent("Vale Harmony", [
      ["", "NRV", "Per tablet"],
      ["Calcium", "800 mg", "200 mg"],
    ]);
    expect(report.readings).toMatchObject([{ mgPerServing: { estimate: 200 } }]);
    const flat = readContent("Vale Harmony", ["Nutrient NRV Per tablet", "Calcium 800 mg 200 mg"]);
    expect(flat.readings).toMatchObject([{ mgPerServing: { estimate: 200 } }]);
  });

  it("may be the weight of the source in the name", () => {
    const report = readContent("Vale Harmony", [
      ["", "Per capsule"],
      ["Magnesium from 1200 mg magnesium citrate", "190 mg"],
    ]);
    expect(report.readings).toMatchObject([{ mgPerServing: { estimate: 190 }, measure: "elemental" }]);
  });
});

describe("masses beside a mineral that are not its own", () => {
  it.each([
    "Each capsule contains magnesium and 300 mg valerian root.",
    "Each capsule contains magnesium with 10 mg vitamin B6.",
    "Eine Kapsel enthält Baldrian 300 mg, Magnesium, Melisse 80 mg.",
    "Una cápsula de 700 mg contiene magnesio.",
    "Each tablet contains 750 mg calcium and magnesium combined.",
    "Each tablet contains: Magnesia phosphorica 6X 65 mg.",
  ])("are none: %s", (line) => {
    expect(readContent("Vale Harmony tablets", [line]).readings).toEqual([]);
  });

  it.each<[line: string, mg: number]>([
    ["2 Kapseln enthalten 300 mg Magnesium, davon 200 mg aus Oxid und 100 mg aus Citrat.", 300],
    ["2 capsules contain 300 mg of magnesium, of which 200 mg from oxide and 100 mg from citrate.", 300],
    ["1200 mg magnesium citrate (elemental: 192 mg) per tablet", 192],
    ["Magnesium aus 1200 mg Trimagnesiumdicitrat: 200 mg pro Tablette", 200],
  ])("stand beside the one that is: %s", (line, mg) => {
    const report = readContent("Vale Harmony", [line]);
    expect(report.readings).toMatchObject([{ mgPerServing: { estimate: mg }, measure: "elemental" }]);
  });
});

describe("amounts over their names", () => {
  it("are those of the name below, as long as they come in pairs", () => {
    const report = readContent("Cal Mag", ["500 mg", "Calcium", "250 mg", "Magnesium"]);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([500, 250]);
  });

  it("are those of the name above where one more of them ends the list", () => {
    const report = readContent("Cal Mag", ["Serving", "900 mg", "Calcium", "500 mg", "Magnesium", "250 mg"]);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([500, 250]);
  });
});

describe("what weighs something else", () => {
  it.each([["规格：钙片1.2g/片"], ["钙镁片 1.2g×60片"], ["1 Kapsel enthält (6S)-5-MTHF Calciumsalz 800 µg."]])(
    "is no dose: %s",
    (line) => {
      expect(readContent("Vale Harmony", [line]).readings).toEqual([]);
    },
  );

  it("is none in the last row of a table, for all columns", () => {
    const report = panel(["Magnesium", "200 mg"], ["Zinc", "5 mg"], ["Other ingredients: calcium phosphate 120 mg"]);
    expect(mgOf(report, "calcium")).toBeNull();
  });
});

describe("a word that a hyphen parts", () => {
  it("is one", () => {
    const report = readContent("Osteofit Kautabletten", [
      "1 Kautablette enthält: 1250 mg Calcium-",
      "carbonat (entspr. 500 mg Calcium), 10 mg Vitamin D3.",
    ]);
    expect(report.readings).toMatchObject([{ mineral: "calcium", mgPerServing: { estimate: 500 } }]);
  });
});

describe("a table drawn with signs", () => {
  it("is read where the head has no cell over the names", () => {
    const report = readContent("Dimalato de Magnésio 60 cápsulas", [
      "Porção: 2 g (2 cápsulas)",
      "| 100 g | 2 g | %VD* |",
      "| Magnésio (mg) | 13.000 | 260 | 62 |",
    ]);
    expect(report.readings).toMatchObject([{ mineral: "magnesium", mgPerServing: { estimate: 260 } }]);
  });
});

describe("a row in brackets", () => {
  it("is the element of the salt above it", () => {
    const report = panel(["Calcium citrate malate", "1250 mg"], ["(equivalent to elemental calcium)", "250 mg"]);
    expect(report.readings).toMatchObject([{ mgPerServing: { estimate: 250 }, measure: "elemental" }]);
  });
});

describe("percentages in a list", () => {
  it("are each of the nutrient before them", () => {
    const { readings } = readContent("Kruidrijk Vrouw 50+ tabletten", [
      "Samenstelling per tablet (RI*): vitamine A 50%, vitamine B6 200%, vitamine C 100%, calcium 15%, magnesium 15%, ijzer 25%",
      "*Referentie-inname",
    ]);
    expect(readings.map(({ mineral, mgPerServing }) => [mineral, mgPerServing.estimate])).toEqual([
      ["calcium", 120],
      ["magnesium", 56.25],
    ]);
  });
});

describe("a number that only plausibility decides", () => {
  it("is doubted", () => {
    const [reading] = readContent("Basenwald", ["# Nährwerte", "Calcium 5.000 mg"]).readings;
    expect(reading?.confidence ?? "low").toBe("low");
  });
});

describe("a row of a salt with its element in brackets", () => {
  it("has the salt's weight in its column", () => {
    const report = readContent("Canlivor", [
      "# Supplement facts",
      ["Per ampoule of 10 ml", ""],
      ["Calcium lactate gluconate (equivalent to 130 mg elemental calcium)", "1000 mg"],
      ["Magnesium gluconate (equivalent to 12 mg elemental magnesium)", "222 mg"],
    ]);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([130, 12]);
    expect(report.readings.map(({ confidence }) => confidence)).not.toContain("low");
  });
});

describe("an equation of a salt in advice", () => {
  it("does not make the salt's weight the element", () => {
    const text = "Look how much elemental magnesium it has: 1000 mg magnesium citrate equals 160 mg magnesium.";
    const { readings } = readContent("Magnorin", [text]);
    expect(readings.map(({ mgPerServing }) => mgPerServing.high)).not.toContain(1000);
  });
});
