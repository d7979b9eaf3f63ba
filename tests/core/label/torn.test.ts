/** Labels whose mark-up is lost: columns in one line, units before numbers, numbers on lines of their own. Invented. */
import { describe, expect, it } from "vitest";
import { type Content, mgOf, readContent } from "./snapshots.ts";

const amounts = (title: string, content: Content): (number | null)[] => {
  const report = readContent(title, content);
  return [mgOf(report, "calcium"), mgOf(report, "magnesium")];
};

describe("a label in one line below its serving size", () => {
  it.each<[title: string, content: Content, calcium: number, magnesium: number]>([
    [
      "Wickholis Calcium Liquid, 473 ml",
      [
        "Serving size 1 tbsp (15 mL) Servings 31",
        "Calcium (from calcium citrate) 600 mg 46% | Magnesium (from magnesium citrate and aspartate) 300 mg 71% | Vitamin D3 25 mcg 125% | Total Carbohydrate 2 g <1% | Calories 10",
      ],
      600,
      300,
    ],
    [
      "Ossovitis Cálcio MDK 60 cápsulas",
      [
        "INFORMAÇÃO NUTRICIONAL Porções por embalagem: 30 Porção de 2,4 g (2 cápsulas)",
        "Cálcio 300 mg 30% Magnésio 126 mg 30% Vitamina D 5 mcg 33% Vitamina K 60 mcg 50%",
      ],
      300,
      126,
    ],
  ])("is read whole: %s", (title, content, calcium, magnesium) => {
    expect(amounts(title, content)).toEqual([calcium, magnesium]);
  });
});

describe("columns without mark-up", () => {
  it.each<[what: string, content: Content]>([
    [
      "three, parted by strokes",
      [
        "Nährwertangaben | pro 100 g | pro Tagesportion (2 Messlöffel = 7 g) | % NRV*",
        "Calcium | 7.143 mg | 500 mg | 63 %",
        "Magnesium | 3.571 mg | 250 mg | 67 %",
      ],
    ],
    [
      "semicolons, the unit with the name",
      ["Наименование, ед. изм.;Содержание в суточной дозе (3 капс.);%РСП", "Кальций, мг;500;50", "Магний, мг;250;63"],
    ],
    ["the unit in brackets", ["Porção de 2 cápsulas", "Cálcio (mg) 500 50", "Magnésio (mg) 250 60"]],
    ["the unit before a colon", ["Per tablet:", "Calcium, mg: 500", "Magnesium, mg: 250"]],
  ])("%s", (_, content) => {
    expect(amounts("Ostivelis Calcium + Magnesium", content)).toEqual([500, 250]);
  });

  it("are a row where each has a basis of its own", () => {
    const line = "Magnesium | per 100g 15000 mg | per portie (2 g) 300 mg | 80% RI";
    expect(amounts("Magnesiumpoeder Puur Citraat", [line])).toEqual([null, 300]);
  });

  it("have a salt and, below it, what it holds", () => {
    const content = [
      "Composition | 2 gélules | 4 gélules | VNR* (4 gélules)",
      "Bisglycinate de magnésium | 750 mg | 1 500 mg | -",
      "dont magnésium | 75 mg | 150 mg | 40 %",
      "Vitamine B6 | 0,7 mg | 1,4 mg | 100 %",
    ];
    expect(amounts("Sérénialis 120 gélules", content)).toEqual([null, 75]);
  });
});

describe("lines torn apart", () => {
  it("are put together: name, source, number and unit", () => {
    const content = [
      "Składniki aktywne w 1 kapsułce",
      ...["Magnez", "(cytrynian magnezu)", "100", "mg", "27", "% RWS", "Witamina B6", "1,4", "mg"],
    ];
    expect(amounts("Magnez organiczny 100 kaps.", content)).toEqual([null, 100]);
  });
});

describe("cards of nutrients", () => {
  it("are read with the amount under each name", () => {
    const content = [
      "Every serving of 3 gummies has:",
      ...["# Calcium", "210 mg", "From tricalcium phosphate.", "# Magnesium", "24 mg", "From citrate."],
      ...["# Vitamin D3", "15 mcg"],
    ];
    expect(amounts("Sproutlis Bones", content)).toEqual([210, 24]);
  });

  it("are of a day's need below such a heading", () => {
    const content = ["# Recommended daily intake", "# Calcium", "1000 mg", "# Magnesium", "350 mg"];
    expect(amounts("Sproutlis Bones", content)).toEqual([null, null]);
  });
});

describe("a bracket that goes on in the next line", () => {
  it("is put together", () => {
    const content = ["Serving Size 3 Capsules", "Magnesium (as Magnesium Glycinate", "and Magnesium Oxide) 350 mg 83%"];
    expect(amounts("Muscalis Glycinate", content)).toEqual([null, 350]);
  });
});

describe("a first column in the name's own cell", () => {
  it("is parted from the second", () => {
    const content = [
      "Valori nutrizionali per 100 g | per dose (15 g)",
      "Magnesio 375 mg | 56,25 mg (15% VNR)",
      "Calcio 800 mg | 120 mg (15% VNR)",
    ];
    expect(amounts("Sportalis polvere 450 g", content)).toEqual([120, 56.25]);
  });
});

describe("two substances in one line", () => {
  it("are no row of two columns", () => {
    const content = [
      "Each 5 g scoop contains:",
      ...[
        "Magnesium citrate 937.5 mg",
        "(equiv. magnesium 150 mg)",
        "Magnesium chelate 750 mg",
        "(equiv. magnesium 150 mg)",
      ],
      ...["Total elemental magnesium 300 mg", "Taurine 1 g   Glutamine 1 g"],
    ];
    expect(amounts("Muscalis Forte Oral Powder", content)).toEqual([null, 300]);
  });
});

describe("a boast before a dash", () => {
  it("says nothing of what follows", () => {
    const line = "BUILDS STRONG BONES – 250 MG of calcium per serving (2 gummies), with 500 IU vitamin D3";
    expect(amounts("Sproutlis Calcium Gummies", [line])).toEqual([250, null]);
  });
});

describe("what stands before the first name", () => {
  it.each<[title: string, line: string, mg: number]>([
    ["Velmoris powder", "Nutrition per 1 sachet (5 g): magnesium 150 mg vitamin B6 2 mg", 150],
    ["แมกนอล ผงชงดื่ม 15 ซอง", "คุณค่าทางโภชนาการต่อ ๑ ซอง (๕ กรัม): แมกนีเซียม ๑๕๐ มิลลิกรัม วิตามินบี6 ๒ มิลลิกรัม", 150],
    [
      "ほねまもる 180粒",
      "栄養成分表示：6粒（1.8g）あたり エネルギー 4.2kcal たんぱく質 0.01g 食塩相当量 0.01g マグネシウム 150mg ビタミンD 5.0μg",
      150,
    ],
  ])("weighs the serving, and does not turn the list round: %s", (title, line, mg) => {
    expect(amounts(title, [line])).toEqual([null, mg]);
  });
});

describe("other notations", () => {
  it.each<[what: string, title: string, content: Content, magnesium: number]>([
    [
      "parts and a total in a compound noun",
      "Tellwerkis Magnesium, 30 Sticks",
      [
        "Ein Stick enthält: Magnesiumoxid 500 mg, davon Magnesium 300 mg; Magnesiumcitrat 645 mg, davon Magnesium 100 mg. Gesamtmagnesium je Stick 400 mg (107 % NRV).",
      ],
      400,
    ],
    [
      "symbols in capitals",
      "SLO-MAGNIS TABLETS",
      ["EACH TABLET: MAGNESIUM CHLORIDE.6H2O 535 MG, ELEMENTAL MG 64 MG (5.26 MEQ)"],
      64,
    ],
    [
      "a substance of the Japanese pharmacopoeia",
      "酸化マグネ錠330 みなみ",
      ["【成分・分量】1錠中　日局酸化マグネシウム 330mg（マグネシウムとして199mg）"],
      199,
    ],
    [
      "a scoop's weight",
      "Zoutmeris Magnesiummalaat poeder",
      ["Voedingswaarde per 100 g: energie 930 kJ, magnesium 11,2 g", "1 afgestreken maatschep = 2 g."],
      224,
    ],
    [
      "a point without a blank behind it",
      "MAGNOVIS comprimate masticabile",
      ["Compoziţie: 300mg magneziu elementar per comprimat masticabil.Adulţi 1-2 cp/zi copii peste 6 ani 1/2 cp/zi"],
      300,
    ],
    [
      "compounds, which are no element",
      "Triplis Mag",
      [
        "Three gentle forms, for a total of 2,000 mg of magnesium compounds per serving.",
        "# Supplement Facts",
        ["", "Amount Per Serving"],
        ["Magnesium (from bisglycinate, malate and taurate)", "240 mg"],
        ["Vitamin B6", "5 mg"],
      ],
      240,
    ],
  ])("%s", (_, title, content, magnesium) => {
    expect(amounts(title, content)).toEqual([null, magnesium]);
  });

  it("adds up rows to the total that a sentence states", () => {
    const content = [
      "Each tablet contains a total of 500 mg calcium.",
      "# Supplement Facts",
      ["Calcium (as carbonate)", "400 mg"],
      ["Calcium (as citrate)", "100 mg"],
    ];
    expect(amounts("Velmoris Calcium", content)).toEqual([500, null]);
  });

  it("gives both minerals where one text does, and the title names one", () => {
    const line = "Calcio (da Lithothamnium calcareum) 384 mg 48% VNR*, Magnesio 28 mg 7,5% VNR* per 3 compresse";
    expect(amounts("Algamaris Calcio vegetale 80 compresse", [line])).toEqual([384, 28]);
  });

  it("narrows a hexahydrate behind its grade", () => {
    const report = readContent("Cloreto de Magnésio P.A. 60 cápsulas", [
      "CADA CÁPSULA CONTÉM 600 MG DE CLORETO DE MAGNÉSIO P.A. HEXAIDRATADO.",
    ]);
    expect(mgOf(report, "magnesium")).toBe(71.76);
  });
});

describe("a table whose cells became lines", () => {
  it("is read below rows of what nobody knows", () => {
    const report = readContent("Océane Calcium-Magnésium marin 120 gélules", [
      "par gélule",
      "par dose journalière",
      "(4 gélules)",
      "% VNR*",
      "Poudre de lithothamne",
      "200 mg",
      "800 mg",
      "-",
      "Calcium",
      "60 mg",
      "240 mg",
      "30 %",
      "Magnésium (oxyde marin)",
      "37,5 mg",
      "150 mg",
      "40 %",
    ]);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([240, 150]);
  });

  it("is read below an energy that kept its line, and apart from the serving size above", () => {
    const report = readContent("舒鎂樂 檸檬酸鎂+鈣 90錠", [
      "每一份量 3 錠",
      "本包裝含 30 份",
      "每份",
      "每100公克",
      "*每日參考值百分比",
      "熱量 4.1大卡 91大卡",
      "鈣",
      "400毫克",
      "8889毫克",
      "*33%",
      "鎂",
      "228毫克",
      "5067毫克",
      "*60%",
    ]);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([400, 228]);
  });
});

describe("a table that became one line", () => {
  it("is read by its names and the amounts behind them", () => {
    const report = readContent("Кальверин, таблетки, N30", [
      "Таблетки, покрытые оболочкой | 1 табл. | активные вещества: | | кальций (в виде кальция цитрата) | 250 мг | витамин D3 | 50 МЕ | цинк (в виде цинка оксида) | 2 мг | вспомогательные вещества: магния стеарат — 10 мг",
    ]);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([250, null]);
  });

  it("is read where its cells were put together without anything between", () => {
    const report = readContent("MamaVera Compleet 28 tabletten", [
      "Voedingswaarde per tablet%RI*Vitamine D310 µg200%Foliumzuur400 µg200%Vitamine C60 mg75%Calcium120 mg15%Magnesium56,3 mg15%IJzer14 mg100%",
    ]);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([120, 56.3]);
  });

  it("has the share behind two columns of amounts", () => {
    const report = readContent("CalciNova Mulher 60 comprimidos", [
      "Porção: 3,2 g (2 comprimidos)",
      "100 g 3,2 g %VD*",
      "Valor energético (kcal) 31 1 0",
      "Cálcio (mg) 15625 500 50",
      "Magnésio (mg) 6563 210 50",
    ]);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([500, 210]);
  });
});

describe("brackets that stay open over several lines", () => {
  it("belong to the name before them", () => {
    const report = readContent("Vitrella kaltsium ja magneesium, kihisevad tabletid", [
      "Üks kihisev tablett sisaldab:",
      "kaltsiumi (kaltsiumkarbonaat ja kaltsiumpantotenaat)100 mg;",
      "magneesiumi (raske magneesiumkarbonaat",
      "ja",
      "magneesiumsulfaat)",
      "100",
      "mg.",
    ]);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([100, 100]);
  });

  it("on a line of their own say what the amount above is made of", () => {
    const report = readContent("OSSÉA VITAMINE D3 500 mg/200 UI cp à sucer", [
      "COMPOSITION",
      "p cp",
      "Calcium",
      "500 mg",
      "(sous forme de carbonate : 1,25 g/cp)",
      "Colécalciférol ou vitamine D3",
      "5 µg (soit 200 UI)",
      "(sous forme de concentrat : 2 mg/cp)",
    ]);
    expect(mgOf(report, "calcium")).toBe(500);
  });
});
