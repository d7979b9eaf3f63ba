/**
 * Pages of other products whose text speaks of calcium and magnesium: a shop's other product, a need, what others sell.
 * Nothing of it is in the product. Invented texts, expectations by hand.
 */
import { describe, expect, it } from "vitest";
import { mgOf, readContent } from "./snapshots.ts";

describe("talk of other products on a page that sells something else", () => {
  it.each<[title: string, text: string]>([
    [
      "Omegalis rybí olej, 90 kapsúl",
      "Ak chcete všetko v jednom, máme Omegalis Kompletný, ktorý má v dvoch kapsulách 112 mg horčíka a 120 mg vápnika.",
    ],
    [
      "Глюкозалис Форте, таблетки №60",
      "Часто лікарі призначають разом Кальцилум Д3: 1 таблетка містить 500 мг кальцію, приймати 2 рази на день.",
    ],
    ["Napalis D3 + K2, 60 kapszula", "Az OsteoMag tabletta 250 mg elemi magnéziumot tartalmaz."],
    ["Pulsalis M4 Blutdruckmessgerät", "Aus unserem Haus: Cardalis Magnesium enthält pro Tablette 243 mg Magnesium."],
    [
      "Fisholis 1000 mg, 60 softgels",
      "Fisholis has no minerals; Night Bonalis Magnesium contains 200 mg magnesium per tablet.",
    ],
    ["青藤深海魚油 120粒", "睡不好的朋友，推薦搭配青藤甘胺酸鎂，每日2粒提供鎂200毫克。"],
  ])("is not the product's: %s, %s", (title, text) => {
    expect(readContent(title, [text]).readings).toEqual([]);
  });

  it.each<[title: string, text: string]>([
    [
      "Pulsalis bovenarm bloeddrukmeter",
      "Goed is voeding met calcium (950 mg per dag) en magnesium (300–350 mg per dag).",
    ],
    [
      "Fisholis 1000 mg, 60 softgels",
      "Can I take it with minerals? Yes. If yours has 500 mg of calcium per tablet, wait two hours.",
    ],
    ["青藤深海魚油 120粒", "每錠含鈣500毫克。每錠含鈣220毫克。每錠含鈣148毫克。"],
  ])("is a need, an answer or a discussion: %s, %s", (title, text) => {
    expect(readContent(title, [text]).readings).toEqual([]);
  });

  it.each<[title: string, text: string, mg: number]>([
    [
      "Magnalis Complex x 30",
      "Un comprimat conține: oxid de magneziu 250 mg, citrat de magneziu 200 mg (echivalent magneziu 195 mg).",
      195,
    ],
    ["Osteolis, 60 Kapseln", "Jede Kapsel von Osteolis enthält 120 mg Magnesium.", 120],
    [
      "Nervalis B6 forte, 60 шт",
      "1 таблетка содержит: магния цитрат 618,43 мг, что соответствует содержанию магния 100 мг.",
      100,
    ],
  ])("is the product's own where it names no other: %s, %s", (title, text, mg) => {
    expect(mgOf(readContent(title, [text]), "magnesium")).toBe(mg);
  });
});

describe("what others commonly sell", () => {
  it.each<[title: string, own: string, other: string, mg: number]>([
    [
      "Beinolis kalsium",
      "400 mg kalsium i 2 tabletter",
      "En vanlig tyggetablett på 500 mg kalsium kan gi treg mage.",
      400,
    ],
    [
      "Osteolis Calcium",
      "Each tablet contains 300 mg of calcium.",
      "A conventional tablet with 600 mg of calcium is larger.",
      300,
    ],
    ["奥斯钙片", "每片含钙300毫克。", "市面上常见的600毫克钙片一天一片。", 300],
  ])("is not what this product holds: %s", (title, own, other, mg) => {
    const report = readContent(title, [other, own]);
    const calcium = report.readings.find(({ mineral }) => mineral === "calcium");
    expect((calcium?.mgPerServing.estimate ?? 0) / (report.serving.pieces?.low ?? 1)).toBe(
      mg / (report.serving.pieces?.low ?? 1),
    );
  });
});

describe("tables of needs", () => {
  it.each<[what: string, rows: string[][]]>([
    [
      "rows of ages under minerals",
      [
        ["Věk", "Hořčík", "Vápník"],
        ["děti 4–7 let", "120 mg", "750 mg"],
        ["ženy", "300 mg", "950 mg"],
      ],
    ],
    [
      "a head of ages",
      [
        ["ช่วงอายุ", "แคลเซียม (มก./วัน)", "แมกนีเซียม (มก./วัน)"],
        ["9-18 ปี", "1,000", "170-290"],
      ],
    ],
    [
      "mg a day over the columns",
      [
        ["Group", "Calcium, mg/day", "Magnesium, mg/day"],
        ["A", "1,000", "290"],
      ],
    ],
    [
      "persons beside the amounts",
      [
        ["Cálcio", "mulheres 50+", "1200 mg"],
        ["Magnésio", "mulheres 50+", "320 mg"],
        ["Vitamina D", "todos", "15 µg"],
      ],
    ],
  ])("state no contents: %s", (_, rows) => {
    expect(readContent("Vitalis K2, 60 capsules", rows).readings).toEqual([]);
  });

  it("are told from a table of contents that is turned on its side", () => {
    const report = readContent("Osteolis, 60 tablets", [
      ["", "Calcium", "Magnesium"],
      ["Per tablet", "200 mg", "100 mg"],
    ]);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([200, 100]);
  });
});

describe("a serving and a day side by side", () => {
  it("give the serving, taken as often as the directions say", () => {
    const report = readContent("Osteolis Duo Tabletten, 120 St", [
      ["", "pro Portion (2 Tabletten)", "pro Tagesmenge (2 Portionen = 4 Tabletten)"],
      ["Magnesium", "120 mg", "240 mg"],
      ["Zink", "2,5 mg", "5 mg"],
      "2-mal täglich eine Portion (2 Tabletten) einnehmen.",
    ]);
    expect(report.readings).toMatchObject([
      { mgPerServing: { estimate: 120 }, mgPerDay: { estimate: 240 }, confidence: "high" },
    ]);
  });
});

describe("letters of a word that look like a unit", () => {
  it("are none: the end of a Thai name is no milligram", () => {
    const report = readContent("แคลโต พลัสแมก", ["แคลโต พลัสแมก 1 เม็ด ให้แคลเซียม 400 มก. และแมกนีเซียม 120 มก."]);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([400, 120]);
  });
});

describe("a percentage before its number", () => {
  it("does not turn what follows into reference values", () => {
    const report = readContent("Calcolis Ασβέστιο Μαγνήσιο", [
      "# Συστατικά ανά 2 ταμπλέτες",
      "Ασβέστιο: 500 mg · %ΔΤΑ 63 — Μαγνήσιο: 250 mg · %ΔΤΑ 67",
    ]);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([500, 250]);
  });
});

describe("a column of names beside a column of amounts with its head", () => {
  it("is read row by row", () => {
    const report = readContent("Sportolis Mg-K, 20 bustine", [
      "# Caratteristiche nutrizionali",
      "Potassio (da citrato)",
      "Magnesio (da citrato e pidolato)",
      "Vitamina C",
      "per bustina",
      "300 mg",
      "225 mg",
      "80 mg",
    ]);
    expect(mgOf(report, "magnesium")).toBe(225);
  });
});

describe("the sentence behind what a piece contains", () => {
  it.each([
    "One capsule contains 50 mcg vitamin D3. A glass of milk contains 300 mg of calcium.",
    "Each capsule contains 50 mcg vitamin D3. Free shipping. Magnesium 400 mg, Calcium 600 mg and more at our shop",
    "One capsule contains 50 mcg vitamin D3. Note: 1000 mg calcium equals about 1 litre of milk.",
    "Une gélule contient 50 µg de vitamine D3. Notre complexe osseux apporte 500 mg de calcium par comprimé.",
    "Take 1 capsule daily with food. Combine with 400 mg of magnesium.",
  ])("is not about the piece any more: %s", (text) => {
    expect(readContent("Vitalis D3 2000 IU", [text]).readings).toEqual([]);
  });

  it("is about it where it goes on with the list", () => {
    const report = readContent("Osteolis tablets", ["Each tablet contains vitamin D3 5 µg. Calcium 300 mg."]);
    expect(mgOf(report, "calcium")).toBe(300);
  });
});

describe("lines below 'per tablet' and below a sentence of contents", () => {
  it.each<[title: string, lines: string[]]>([
    ["Vitamine D3 2000 IE", ["# per tablet", "Vitamine D3 50 µg", "Neem er 300 mg magnesium bij."]],
    ["วิตามินดี3 2000 IU", ["1 เม็ด ประกอบด้วย 50 มคก. วิตามินดี3", "มีจำหน่ายด้วย: แมกนีเซียม 400 มก."]],
    [
      "D3 Vitamini 2000 IU",
      ["Bir kapsül 50 µg D3 vitamini içerir.", "Akşamları 500 mg kalsiyum ile alıyorum. Harika!"],
    ],
    [
      "Витамин D3 2000 МЕ",
      ["1 таблетка содержит 50 мкг витамина D3", "Наш комплекс для костей содержит 500 мг кальция в таблетке."],
    ],
  ])("are not all contents: %s %j", (title, lines) => {
    expect(readContent(title, lines).readings).toEqual([]);
  });
});

describe("advice with amounts before a statement", () => {
  it("makes what follows advice too, where the title does not name the mineral", () => {
    const text =
      "De Gezondheidsraad adviseert 950 mg calcium per dag. Wie te weinig zuivel neemt, kan aanvullen met een tablet van 500 mg calcium.";
    expect(readContent("Vitalis D3 75 mcg, 100 softgels", [text]).readings).toEqual([]);
  });
});

describe("salts that no lexicon knows", () => {
  it.each<[title: string, content: string | readonly string[]]>([
    ["Joint Boron", ["FruiteX-B Calcium Fructoborate", "110 mg"]],
    ["Doxelis tabletten", ["Calciumdobesilaat", "500 mg"]],
    ["门冬氨酸钾镁片", ["门冬氨酸钾镁", "158毫克"]],
    ["丙戊酸镁片", "每片含丙戊酸镁 200毫克。"],
    ["Fosfolis capsules", "Each capsule contains fosfomycin calcium 500 mg."],
    ["Sea minerals", ["Red algae (Lithothamnion) calcium", "1000 mg"]],
  ])("are not the element: %s %j", (title, content) => {
    const report = readContent(title, [["", "per tablet"], content]);
    expect(report.readings.filter(({ confidence }) => confidence !== "low")).toEqual([]);
  });

  it("are not seen in words that end alike", () => {
    expect(readContent("Calcium Chocolate chews", [["Calcium", "500 mg"]]).readings).toMatchObject([
      { measure: "elemental", mgPerServing: { estimate: 500 } },
    ]);
  });
});

describe("what is sprayed on the skin", () => {
  it.each(["Spray on skin and massage.", "Auf die Haut sprühen.", "Vaporiser sur la peau."])(
    "is no intake: %s",
    (use) => {
      expect(readContent("Magnesium oil spray", ["10 sprays provide 150 mg magnesium.", use]).readings).toEqual([]);
    },
  );
});

describe("short words before a number", () => {
  it.each([
    "Each scoop provides approx. 300 mg of magnesium.",
    "Each scoop provides approximately 300 mg of magnesium.",
  ])("end no sentence: %s", (text) => {
    expect(mgOf(readContent("Magnesium powder", [text]), "magnesium")).toBe(300);
  });

  it("lets 'with sweeteners' begin no list of excipients", () => {
    const text = "Maisto papildas su saldikliais. Viename pakelyje yra 300 mg magnio.";
    expect(mgOf(readContent("Magnoris magnio milteliai", [text]), "magnesium")).toBe(300);
  });

  it("lets the point behind a Thai unit end none", () => {
    const report = readContent("แคลเซียม แมกนีเซียม", ["ต่อ 1 เม็ด: 500 มก. แคลเซียม 250 มก. แมกนีเซียม 15 มก. Zn"]);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([500, 250]);
  });
});
