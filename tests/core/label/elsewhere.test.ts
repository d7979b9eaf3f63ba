/**
 * What a page says of other things than its product: parts under headings of their own, old formulas, samples, ranges,
 * reviews. Invented texts, expectations by hand.
 */
import { describe, expect, it } from "vitest";
import { type Content, mgOf, readContent } from "./snapshots.ts";

const amounts = (title: string, content: Content): (number | null)[] => {
  const report = readContent(title, content);
  return [mgOf(report, "calcium"), mgOf(report, "magnesium")];
};

describe("a sentence about another product on a magnesium page", () => {
  it.each<[title: string, text: string]>([
    ["Magnesium Citrate capsules", "With every order you get a sample: each sachet contains 300 mg magnesium."],
    ["Magnesium Citrate capsules", "Our sister product, the powder, has 300 mg magnesium per scoop."],
    ["Magnesium Citrate capsules", "The old formula contained 60 mg magnesium per capsule."],
    ["Magnesium Kapseln", "Die alte Rezeptur enthielt 60 mg Magnesium pro Kapsel."],
    ["Magnésium gélules", "La plupart des produits apportent 60 mg de magnésium par gélule."],
    ["Magnesium tabletter", "De flesta produkter innehåller 60 mg magnesium per tablett."],
    ["マグネシウム 90粒", "他社の製品は1粒にマグネシウム60mgを含みます。"],
  ])("is not its own: %s, %s", (title, text) => {
    expect(readContent(title, [text]).readings).toEqual([]);
  });

  it.each<[title: string, text: string, mg: number]>([
    ["Magnesium Citrate capsules", "Unlike most products, our formula delivers 120 mg magnesium per capsule.", 120],
    ["Magnesium Kapseln", "Im Gegensatz zu vielen Produkten enthält eine Kapsel 100 mg elementares Magnesium.", 100],
    [
      "Velmoris",
      "While most products have only oxide, our tablets contain 250 mg magnesium citrate (40 mg magnesium).",
      40,
    ],
    ["Velmoris Tabletten", "Gegenüber der alten Rezeptur jetzt mit 250 mg Magnesium pro Tablette.", 250],
    ["Velmoris", "Ce complément de la gamme Velmoris apporte 250 mg de magnésium par comprimé.", 250],
  ])("goes on with its own behind a contrast: %s, %s", (title, text, mg) => {
    expect(amounts(title, [text])).toEqual([null, mg]);
  });

  it.each([
    "Each capsule contains 50 µg vitamin D3. One tablet of other brands contains 600 mg calcium.",
    "Each capsule contains 50 µg vitamin D3. Many tablets contain 600 mg calcium.",
    "Each capsule contains 50 µg vitamin D3. We also stock Calvalis, one tablet of which provides 600 mg calcium.",
  ])("is not its own, however it speaks of a piece: %s", (text) => {
    expect(readContent("Velmoris D3 capsules", [text]).readings).toEqual([]);
  });

  it("is not its own where the own one follows the amount", () => {
    const text = "Unlike other brands, whose tablets contain 60 mg magnesium, ours is pure.";
    expect(readContent("Magnesium tablets", [text]).readings).toEqual([]);
  });

  it("leaves what its own sentence says", () => {
    const text = "Une gélule apporte 100 mg de magnésium, la plupart des produits 60 mg.";
    expect(amounts("Magnésium gélules", [text])).toEqual([null, 100]);
    const formulas = "Old formula: 60 mg magnesium per tablet. New formula: 100 mg magnesium per tablet.";
    expect(amounts("Magnesium tablets", [formulas])).toEqual([null, 100]);
  });

  it("counts less than a composition of salts", () => {
    const content = [
      "One tablet contains calcium carbonate 700 mg.",
      "A real supplement: Magvallis provides 300 mg calcium in 2 tablets.",
    ];
    const { readings } = readContent("Gastrovalis tablets", content);
    expect(readings).toMatchObject([{ mineral: "calcium", measure: "compound" }]);
  });
});

describe("a part under a heading of its own, where the page has said what its product holds", () => {
  const D3 = ["# Composition", "Each capsule contains 50 µg vitamin D3."];

  it.each<[what: string, title: string, content: Content]>([
    [
      "a plan",
      "Velmoris D3 2000 IU capsules",
      [...D3, "# Our bone protocol", "1 tablet Calcium 500 mg", "2 capsules Magnesium 150 mg"],
    ],
    [
      "a tip in a pharmacy",
      "Velmoris D3 2000 IU capsules",
      [...D3, "# The pharmacist's tip", "Velmoris goes with tablets that each provide 500 mg calcium."],
    ],
    [
      "an offer in Arabic",
      "دالفيتا د3 كبسولات",
      [
        "# المكونات",
        "كل كبسولة تحتوي على: كوليكالسيفيرول 1.25 ملجم.",
        "# العرض الأسبوعي",
        "اشتر دالفيتا واحصل على أوستيون: كل قرص يحتوي على 500 ملجم كالسيوم و100 ملجم مغنيسيوم.",
      ],
    ],
    [
      "a routine, beside a panel without masses",
      "Probiótico Florabelis 30 Cápsulas",
      [
        ["Porção", "1 cápsula (400 mg)"],
        ["Lactobacillus acidophilus", "5 x 10⁹ UFC"],
        ["Valor energético", "0 kcal (0% VD)"],
        "# Dica da farmacêutica: rotina da noite",
        "1 cápsula de Florabelis + 2 cápsulas de magnésio quelato (fornecem 130 mg de magnésio elementar, 31% VD).",
      ],
    ],
    [
      "a plan of a day",
      "Marolis Omega 3 1000 mg 90 perlas",
      [
        "# Descripción",
        "Aceite de pescado purificado con 330 mg de EPA y 220 mg de DHA por perla.",
        "# Protocolo de Olmo",
        "Comida: 1 comprimido de calcio 500 mg con vitamina D, solo si no tomas lácteos.",
        "Antes de dormir: bisglicinato de magnesio, 2 cápsulas (aportan 250 mg de magnesio).",
      ],
    ],
  ])("is about something else: %s", (_, title, content) => {
    expect(readContent(title, content).readings).toEqual([]);
  });

  it.each<[what: string, content: Content]>([
    ["ingredients", [...D3, "# Ingredients", "Per capsule: calcium 200 mg, magnesium 100 mg"]],
    [
      "a panel of several nutrients",
      [
        ...D3,
        "# What nature gives",
        ["", "per capsule"],
        ["Calcium", "200 mg"],
        ["Magnesium", "100 mg"],
        ["Zinc", "5 mg"],
      ],
    ],
    [
      "a nutrient",
      [
        ...D3,
        "# Calcium",
        "One capsule contains 200 mg of calcium.",
        "# Magnesium",
        "One capsule contains 100 mg of magnesium.",
      ],
    ],
    ["a benefit", [...D3, "# Strong bones", "200 mg of calcium and 100 mg of magnesium per capsule."]],
    [
      "a second head",
      [
        ...D3,
        "# Micronutrients",
        ["", "Per capsule", "NRV"],
        ["Calcium", "200 mg", "25 %"],
        ["Magnesium", "100 mg", "27 %"],
      ],
    ],
    ["facts", [...D3, "# Supplement Facts", "Serving size: 1 capsule", ["Calcium", "200 mg"], ["Magnesium", "100 mg"]]],
  ])("goes on with it under: %s", (_, content) => {
    expect(amounts("Velmoris Prenatal capsules", content)).toEqual([200, 100]);
  });
});

describe("headings over ranges and what customers say", () => {
  it.each(["# Dans la gamme Velmoris", "# Сравните", "# From our range", "# Što kažu kupci"])("%s", (heading) => {
    expect(readContent("Velmoris", [heading, "Each tablet contains 500 mg calcium."]).readings).toEqual([]);
  });
});

describe("what others bought", () => {
  it("is no product of the page's, in one line behind a colon", () => {
    const content = [
      "1 kapsułka zawiera:",
      "węglan wapnia 1000 mg",
      "Inni kupili takze: Magnezis Forte 100 mg B6 60 tabl. · Wapno musujace 300 mg 12 tabl.",
    ];
    const { readings } = readContent("Calcarbis 1000, 100 kapsułek", content);
    expect(readings).toMatchObject([{ mineral: "calcium", measure: "compound" }]);
  });
});

describe("reviews that no heading tells", () => {
  it("are told by rows with a date", () => {
    const content = [
      ["18.06.2026", "I had 400 mg of magnesium oxide before, and my stomach is much happier."],
      ["19.08.2026", "My doctor told me to have 1200 mg of calcium."],
    ];
    expect(readContent("Velmoris tablets", content).readings).toEqual([]);
  });

  it("are told by lines between dates", () => {
    const content = [
      "1 tabletka zawiera: cytrynian magnezu 625 mg (w tym magnez 100 mg).",
      "# Opinie",
      "15.02.2026",
      "Lekarz kazał 1000 mg wapnia dziennie.",
      "25.05.2026",
      "Skurcze minęły po 3 tygodniach.",
    ];
    expect(amounts("Protevis Magnez B6 Forte", content)).toEqual([null, 100]);
  });

  it.each<[what: string, content: Content]>([
    [
      "certificates",
      [
        ["Calcium", "200 mg", "12.05.2026", "Complies."],
        ["Zinc", "5 mg", "12.05.2026", "Complies."],
      ],
    ],
    ["editions", ["Each tablet contains 200 mg calcium.", "As of 04/2026", "Version 2 (2026-05-01)"]],
    ["awards", ["Test winner 1/2026", "Each tablet contains 200 mg calcium.", "Award 2/2026"]],
  ])("are no %s", (_, content) => {
    expect(amounts("Velmoris", content)).toEqual([200, null]);
  });

  it("are none beside the one date of a page", () => {
    expect(amounts("Velmoris", ["Each tablet contains 200 mg calcium.", "18.06.2026"])).toEqual([200, null]);
  });
});

describe("a line below a question", () => {
  it("answers it", () => {
    const content = ["Kui suur on päevane vajadus?", "Täiskasvanul 350 mg magneesiumi ja 950 mg kaltsiumi."];
    expect(readContent("Kodulabis mineraalide kiirtest", content).readings).toEqual([]);
  });

  it("says what each piece contains, whatever was asked", () => {
    const content = ["Ready for strong bones?", "Each tablet contains 500 mg calcium and 250 mg magnesium."];
    expect(amounts("Velmoris", content)).toEqual([500, 250]);
  });

  it("is the composition where that is asked for", () => {
    const content = ["Mit tartalmaz a Magnecitis?", "- 618,43 mg magnézium-citrát, ami megfelel 100 mg magnéziumnak."];
    expect(amounts("Magnecitis filmtabletta", content)).toEqual([null, 100]);
  });
});

describe("tables of several products", () => {
  it.each<[what: string, title: string, rows: Content]>([
    [
      "of one brand",
      "Oligozis Zinc 15 mg",
      [
        ["Produit", "Teneur par dose journalière", "Pour qui ?"],
        ["Oligozis Magnésium marin", "Magnésium 300 mg", "Fatigue"],
        ["Oligozis Calcium lithothamne", "Calcium 640 mg", "Os"],
        ["Oligozis Sélénium", "Sélénium 55 µg", "Cheveux"],
      ],
    ],
    [
      "named by what they hold",
      "Puriformis Kollagen",
      [
        ["", "Magnesiumcitrat Kapseln", "Magnesium Pulver", "Calcium + D3"],
        ["Magnesium je Tagesdosis", "360 mg", "300 mg", "–"],
        ["Calcium je Tagesdosis", "–", "–", "800 mg"],
      ],
    ],
  ])("are not read: %s", (_, title, rows) => {
    expect(readContent(title, rows).readings).toEqual([]);
  });

  it.each<[what: string, rows: Content]>([
    [
      "a set",
      [
        ["", "Calcium tablet (AM)", "Magnesium tablet (PM)"],
        ["Calcium", "200 mg", "-"],
        ["Magnesium", "-", "100 mg"],
      ],
    ],
    [
      "branded substances",
      [
        ["", "Per tablet"],
        ["Liposomal calcium", "Calcium 200 mg"],
        ["Liposomal magnesium", "Magnesium 100 mg"],
      ],
    ],
  ])("are no %s", (_, rows) => {
    expect(amounts("Velmoris Complex", rows)).toEqual([200, 100]);
  });

  it("are read in the own row", () => {
    const rows = [
      ["Velmoris Calcium", "calcium 640 mg per tablet"],
      ["Velmoris Night", "magnesium 300 mg per tablet"],
    ];
    expect(amounts("Velmoris Calcium", rows)).toEqual([640, null]);
  });
});

describe("plans and schedules", () => {
  it.each([
    "Ore 22: magnesio 250 mg, una bustina",
    "6:00 Letyronis · 14:00 vápnik 600 mg (2 tablety) · 21:00 horčík 300 mg, jedno vrecúško",
    "À noite, 1 ampola de magnésio (187 mg de magnésio).",
    "Codziennie do obiadu 1 tabletka wapnia (500 mg jonów wapnia).",
    "Kväll: Magnesiumcitrat 2 kapslar à 120 mg",
  ])("are of several products: %s", (line) => {
    expect(readContent("Letyronis 75, tablety", [line]).readings).toEqual([]);
  });

  it.each<[title: string, line: string]>([
    ["Velmoris Bone Complex", "Pro 2 Tabletten Calcium 500 mg, Magnesium 250 mg, Vitamin D3 10 µg"],
    [
      "Velmoris Bone Complex",
      "Supplement Facts Serving Size 2 Tablets Calcium (as carbonate) 500 mg 38% Magnesium (as oxide) 250 mg 60%",
    ],
    ["Velmoris", "В 1 таблетке кальций 500 мг, магний 250 мг"],
    ["Velmoris Calcium", "In 1 Tablette Magnesium 250 mg, Calcium 500 mg"],
    ["Velmoris", "Jede Tablette enthält 500 mg Calcium und 250 mg Magnesium. Bestellung bis 15:00 Uhr."],
    ["Velmoris", "Calcium 500 mg, magnesium 250 mg, vitamin D3 10 µg, 60 tablets"],
  ])("are none where a label lists what it has: %s, %s", (title, line) => {
    expect(amounts(title, [line])).toEqual([500, 250]);
  });

  it("are none where a piece holds the mineral, in a script without blanks", () => {
    expect(amounts("ほねまもる 180粒", ["1粒にマグネシウム100mg"])).toEqual([null, 100]);
  });
});

describe("a piece of what was named before it", () => {
  it.each([
    "PM: Velmoris Mag Glycinate, 2 capsules deliver 240 mg of elemental magnesium.",
    "One tablet of Calmiris contains 600 mg calcium.",
  ])("is another product's: %s", (line) => {
    expect(readContent("Velmoris Collagen", [line]).readings).toEqual([]);
  });
});

describe("a sentence that opens near a nutrient", () => {
  it("is no line of a label", () => {
    const line = "Περιορίστε το αλάτι στα 5 g και φροντίστε για επαρκές μαγνήσιο (350 mg ημερησίως) και κάλιο.";
    expect(readContent("Πιεσόμετρο μπράτσου", [line]).readings).toEqual([]);
  });
});

describe("the brand's other minerals", () => {
  it("are another product's", () => {
    const content = ["1 comprimat conține 600 mg calciu.", "Osvitis Magneziu B6: 1 comprimat conține 150 mg magneziu."];
    expect(amounts("Osvitis Calciu D3", content)).toEqual([600, null]);
  });
});

describe("reviews that are signed in one line", () => {
  it.each(["Jokke, 20.9.2026: Otan samalla magnesiumia 400 mg.", "Ruth – 12. Okt. 2026 – Ich nehme 400 mg Magnesium."])(
    "%s",
    (line) => {
      expect(readContent("Vatsaversis 30 kapselia", [line]).readings).toEqual([]);
    },
  );
});

describe("a salt that is stated plainly", () => {
  it("goes before an element that is said of another one", () => {
    const content = [
      "2 kapslar innehåller 1500 mg magnesiumcitrat. Ta 2 kapslar per dag.",
      "Ingredienser: magnesiumcitrat, vegetabilisk kapsel (HPMC).",
      "Skogsris-serien: Magnesiumglycinat (50 mg magnesium per kapsel).",
    ];
    const { readings } = readContent("Skogsris Magnesiumcitrat", content);
    expect(readings).toMatchObject([{ measure: "compound", mgPerServing: { estimate: 240 } }]);
  });
});

describe("tables beside the panel", () => {
  const PANEL = [
    ["", "Per capsule"],
    ["Magnesium", "150 mg"],
    ["Vitamin B6", "1.4 mg"],
  ];

  it.each<[what: string, table: Content]>([
    ["values", ["# Good to know", ["Nutrient", "Amount"], ["Calcium", "800 mg"], ["Magnesium", "375 mg"]]],
    ["ages", ["# Good to know", ["Age", "Calcium", "Magnesium"], ["19–50 women", "1000 mg", "310 mg"]]],
    [
      "offers",
      ["# More", ["Calvitis D 600 mg 30 Caplets", "Rp89.500"], ["Magnesis Forte 365 mg 20 Sachets", "Rp120.000"]],
    ],
  ])("of %s are none of its own", (_, table) => {
    expect(amounts("Velmoris Magnesium capsules", ["# Supplement Facts", ...PANEL, ...table])).toEqual([null, 150]);
  });
});

describe("a page that says it is a part of a list", () => {
  const signs = { types: [], cartButtons: 3, prices: 3, productCards: 0, proseLength: 0, articleMarks: 0 };
  const products = ["Calvera Magnesium 250 mg, 60 tablets", "Serving size 1 tablet. Magnesium 250 mg per serving."];
  it.each<[title: string, line: string]>([
    ["Bones and joints", "Showing 21-40 of 88 results Sort by: Best sellers"],
    ["Magneesium", "Leiti 38 toodet. Sorteeri: soodsamad ees"],
    ["Magnesium", "112 Produkte · Sortieren nach Preis"],
    ["Минерали | Страница 2 от 7 | Калвера", "Безплатна доставка"],
    ["Minerals - Page 3 of 12", "Free delivery"],
  ])("%s: %s", (title, line) => {
    expect(readContent(title, [line, ...products], { signs }).readings).toEqual([]);
  });

  it.each(["Calvera Magnesium, 60 tablets", "Calvera Magnesium"])(
    "is none with reviews that are counted: %s",
    (title) => {
      const page = [...products.slice(1), "Showing 1-5 of 88 reviews. Sort by: newest"];
      expect(mgOf(readContent(title, page), "magnesium")).toBe(250);
    },
  );
});

describe("a register of products", () => {
  it("is no panel, whatever its columns are", () => {
    const rows = [
      ["Substans", "Styrka", "Form", "Namn", "Pris"],
      ["Kalciumkarbonat + D3", "500 mg/400 IE", "Tuggtablett", "Kalvera", "101,47"],
      ["Magnesiumhydroxid", "250 mg", "Tablett", "Magvera", "64,30"],
      ["Kaliumklorid", "750 mg", "Depottablett", "Kalvera", "88,12"],
    ];
    expect(
      readContent("Periodens varor", rows, {
        signs: { types: [], cartButtons: 0, prices: 0, productCards: 0, proseLength: 0, articleMarks: 0 },
      }).readings,
    ).toEqual([]);
  });
});

describe("a line for another strength than the title's", () => {
  it("is not read", () => {
    const line =
      "500 mg and 200 IU tablet: each contains calcium carbonate 1250 mg equivalent to 500 mg elemental calcium.";
    const own =
      "600 mg and 400 IU tablet: each contains calcium carbonate 1500 mg equivalent to 600 mg elemental calcium.";
    const title = "Calvera tablet 600 mg + 400 IU";
    expect(readContent(title, [line]).readings).toEqual([]);
    expect(mgOf(readContent(title, [line, own]), "calcium")).toBe(600);
    expect(mgOf(readContent("Calvera tablet", [line]), "calcium")).toBe(500);
  });
});

describe("packs in one line", () => {
  it("by their counts behind a sign are of other products", () => {
    const { readings } = readContent("КАЛЦИЕВ ГЛЮКОНАТ ФАРМЕКС табл. 500 мг * 20", [
      "Всяка таблетка съдържа калциев глюконат монохидрат 500 мг.",
      "МАГНЕЗИЙ ДИРЕКТ сашета 375 мг * 20 | АСПИРЕКС ШУМ. ТАБЛ. 500 мг * 10",
    ]);
    expect(readings.map(({ mineral }) => mineral)).toEqual(["calcium"]);
  });
});
