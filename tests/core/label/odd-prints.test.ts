/** Amounts printed in ways that few pages have. Expectations by hand, from what the text says. */
import { describe, expect, it } from "vitest";
import { type Content, readContent } from "./snapshots.ts";

/** The amounts per serving that a page gives, or null where it gives none. */
const amountsOf = (title: string, content: Content): readonly [calcium: number | null, magnesium: number | null] => {
  const { readings } = readContent(title, content);
  const of = (mineral: "calcium" | "magnesium"): number | null => {
    const estimate = readings.find((reading) => reading.mineral === mineral)?.mgPerServing.estimate;
    return estimate === undefined ? null : Math.round(estimate * 10) / 10;
  };
  return [of("calcium"), of("magnesium")];
};

describe("amounts in places where careless pages put them", () => {
  it.each<[what: string, title: string, content: Content, calcium: number | null, magnesium: number | null]>([
    [
      "over their names, with the share between, one cell a line",
      "Velkra Kalk og magnesium 180 tabletter",
      [
        "Næringsindhold pr. 2 tabletter / RI*",
        ...["750 mg", "94%", "Calcium (carbonat)", "80 mg", "21%", "Magnesium (oxid)", "15 µg", "300%", "Vitamin D3"],
        "*Referenceindtag for voksne",
      ],
      750,
      80,
    ],
    [
      "under heads that each stand one column before their own",
      "Kalvor Magnesium + Potassium capsules",
      [
        ["1 dose (4 caps.)", "Daily intake levels", "% of the RDA", ""],
        ["Potassium (as aspartate)", "400 mg", "3500 mg", "11%"],
        ["Magnesium (as aspartate)", "240 mg", "400 mg-800 mg", "60%"],
      ],
      null,
      240,
    ],
    [
      "with the unit in a cell of its own, below the word for a group of rows",
      "Kalvor Cal-Mag caplets",
      [
        "# Supplement Facts",
        "Serving size: 2 caplets",
        ["", "", "Amount per serving", "", "% Daily Value"],
        ["Minerals", "Calcium (from calcium carbonate)", "900", "mg", "69%"],
        ["", "Magnesium (from magnesium oxide)", "380", "mg", "90%"],
      ],
      900,
      380,
    ],
    [
      "that the next word follows without a blank",
      "Магнор Б6 ампулы",
      [
        "1 ампула содержит: магния лактата дигидрат 180 мг, магния пидолат 940 мг, что эквивалентно Mg2+ 98 мгпиридоксина гидрохлорид 12 мг",
      ],
      null,
      98,
    ],
    [
      "in two columns of a line that holds all rows, under heads in the line above",
      "Magnor drink liquido",
      [
        "per 100 ml per dose giornaliera (25 ml) %VNR (25 ml)",
        "Magnesio 440 mg 110 mg 29% Potassio 1200 mg 300 mg 15% Calcio 480 mg 120 mg 15%",
      ],
      120,
      110,
    ],
    [
      "for the most that is taken in a day",
      "Magnor magnesio polvere",
      ["Tenore per dose massima giornaliera (2 misurini = 4,4 g): Magnesio 360 mg (96% VNR)"],
      null,
      360,
    ],
    [
      "of a powder whose scoop is told in brackets",
      "Kalvor Isotonic pulber 500 g",
      [
        ["Toiteväärtus", "100 g", "30 g (portsjon)"],
        ["Energia", "1500 kJ / 350 kcal", "450 kJ / 105 kcal"],
        ["Kaltsium", "400 mg", "120 mg"],
        ["Magneesium", "190 mg", "57 mg"],
        "Kasutamine: sega 30 g pulbrit (üks mõõtelusikas) 500 ml veega.",
      ],
      120,
      57,
    ],
    [
      "under a head that names active substances and excipients",
      "KALVOR 300 uno Granulat",
      [
        ...["Wirkstoffe und Hilfsstoffe", "1 Beutel", "1830 mg Magnesium citrat-x-Wasser"],
        ...["12.34 mmol Magnesium-Ion", "300 mg Magnesium-Ion", "+ Citronensäure, wasserfreie + Saccharose"],
      ],
      null,
      300,
    ],
    [
      "of a piece, in a panel, and of a day, in the directions",
      "Calmed-Vigan D3 Brausetabletten",
      [
        ...["Wirkstoffe pro Einheit", "Calcium carbonat 1500 mg (entspricht Calcium-Ion 600 mg)"],
        "Colecalciferol 0,01 mg",
        "Erwachsene: morgens und abends 1 Brausetablette (entspr. 1200 mg Calcium und 800 I.E. Vitamin D).",
      ],
      600,
      null,
    ],
    [
      "of the title's number, where the title names the vitamin only",
      "Kalvorit D3 500 mg/800 IU žvýkací tablety",
      [
        "Kalvorit D3 500mg/800IU tbl.mnd.90",
        "Jedna žvýkací tableta obsahuje calcium 500 mg (ve formě calcii carbonas 1250 mg) a cholecalciferolum 20 mikrogramů (800 IU).",
      ],
      500,
      null,
    ],
    [
      "of a salt in terms of 100 % substance",
      "КАЛВОРИН B6 таблетки",
      [
        "діючі речовини: 1 таблетка містить магнію оксиду у перерахуванні на 100 % речовину – 500 мг; піридоксину гідрохлориду – 5 мг;",
      ],
      null,
      300,
    ],
    [
      "of a salt and its element, behind both names",
      "KALVOR CITRATAS B6, tabletės",
      [
        "Aktyvios medžiagos Vienoje tabletėje RMV*Magnio citratas, iš jo magnio1875 mg 300 mg 80 %Vitaminas B61,4 mg 100 %",
      ],
      null,
      300,
    ],
    [
      "of a salt and its element in one cell, behind both names",
      "Kalvor Kapseln",
      [
        ["Zutat", "pro Kapsel"],
        ["Magnesiumcitrat (davon Magnesium)", "625 mg (100 mg)"],
        ["Calciumcitrat, davon Calcium", "1000 mg / 210 mg"],
      ],
      210,
      100,
    ],
    [
      "of a salt of what is no mineral's",
      "Velmora, comprimés",
      [
        ["", "p cp"],
        ["Acamprosate (DCI) sel de calcium", "333 mg"],
      ],
      null,
      null,
    ],
    [
      "of each of several salts, in lines of their own",
      "CALVORA PLUS tablet bottle",
      [
        "Active ingredients per tablet",
        ...["calcium citrate tetrahydrate 711.5 mg", "Equivalent: calcium (Qty 150 mg)"],
        ...["calcium hydrogen phosphate dihydrate 429.4 mg", "Equivalent: calcium (Qty 100 mg)"],
        "Each tablet contains heavy magnesium oxide 165.8 mg (equiv. magnesium 100 mg), magnesium citrate 309.4 mg (equiv. magnesium 50 mg)",
      ],
      250,
      150,
    ],
    [
      "of a source that is no name of the mineral",
      "VELMOLIR suspensión oral",
      [
        "Cada cucharada de 15 ml contiene:",
        "Hidroxiapatita ............... 770 mg (equivalente a 307 mg de calcio, 7,7 mmol, 15,3 mEq)",
      ],
      307,
      null,
    ],
    [
      "of salts that are called light",
      "Velmosolv",
      [
        "Každé vrecko (6,1 g granulátu) obsahuje",
        "Ľahký zásaditý uhličitan horečnatý . . . . . 670 mg",
        "Ľahký oxid horečnatý . . . . . 342 mg (zodpovedá 365 mg horčíka = 15 mmol)",
      ],
      null,
      365,
    ],
    [
      "above what children take and the most of a day",
      "Велмовін таблетки",
      [
        "1 таблетка містить кальцію карбонату 625 мг, що в перерахуванні на елементарний кальцій становить 250 мг;",
        "Дітям віком 5–12 років — по 1 таблетці на добу.",
        "Максимальна добова доза кальцію — 2000 мг.",
      ],
      250,
      null,
    ],
    [
      "above rows of directions and of the most of a day",
      "Velmora 600 con Magnesio, tabletas",
      [
        [
          "Fórmula",
          "Cada tableta contiene: Carbonato de calcio 1500 mg equivalente a 600 mg de calcio elemental; Óxido de magnesio equivalente a 50 mg de magnesio",
        ],
        ["Dosis", "Adultos: 1 tableta dos veces al día con los alimentos"],
        ["Contraindicaciones", "No administrar más de 2,000 mg de calcio al día."],
      ],
      600,
      50,
    ],
    [
      "under a head without the cell over the names, with a weight in brackets",
      "Velmora milteliai, 20 pakelių",
      [
        ["100 g", "1 pakelyje (3,5 g)", "RMV %*"],
        ["Magnis", "8571 mg", "300 mg", "80"],
        ["Vitaminas C", "2286 mg", "80 mg", "100"],
      ],
      null,
      300,
    ],
    [
      "under a unit over two columns",
      "Velmora Arancia 20 bustine da 8 g",
      [
        ["Componente", "mg", "", "%VNR*"],
        ["", "per 100 g", "per bustina (8 g)", "per bustina"],
        ["Sodio", "3.500", "280", "-"],
        ["Calcio", "1.500", "120", "15"],
        ["Magnesio", "2.343,75", "187,5", "50"],
      ],
      120,
      187.5,
    ],
    [
      "of the strength that the title names",
      "ベルマグ錠330mg",
      [
        "販売名 ベルマグ錠250mg ベルマグ錠330mg ベルマグ錠500mg",
        "有効成分(1錠中) 日局酸化マグネシウム250mg 日局酸化マグネシウム330mg 日局酸化マグネシウム500mg",
      ],
      null,
      198,
    ],
    [
      "of the page's own product among those of its line",
      "Velmora Plus 100 tabletter",
      [
        ["Produkt", "Magnesium", "Vitamin B6", "Antal"],
        ["Velmora Bas", "120 mg", "–", "90 tabl"],
        ["Velmora Plus (denna produkt)", "250 mg", "1,4 mg", "100 tabl"],
        ["Velmora Forte", "375 mg", "2,8 mg", "60 tabl"],
      ],
      null,
      250,
    ],
    [
      "that adults need in a day, among what a body holds",
      "Minerals of the Human Body – Poster",
      [
        ["Mineral", "In the body", "Daily need (adult)", "Found in"],
        ["Calcium", "1,000 g", "700 mg", "milk, cheese"],
        ["Magnesium", "25 g", "300 mg", "nuts"],
        ["Iron", "4 g", "8.7 mg", "pulses"],
      ],
      null,
      null,
    ],
    [
      "in a kilogram",
      "Velmomix minerals",
      ["# Composition per 1 kg", ["Calcium", "220,000 mg"], ["Magnesium", "8,000 mg"], ["Zinc", "2,500 mg"]],
      null,
      null,
    ],
    [
      "of an element in brackets whose verb stands last, below the salt",
      "वेलनोवा टैबलेट",
      ["प्रत्येक फिल्म कोटेड टैबलेट में:", "कैल्शियम सिट्रेट मैलेट 1250 मि.ग्रा.", "(एलिमेंटल कैल्शियम 250 मि.ग्रा. के बराबर)"],
      250,
      null,
    ],
    [
      "for the most of a day, by weight",
      "Velmora magnesio polvere 150 g",
      [
        ["Contenuti medi", "per 100 g", "per dose massima giornaliera (4,8 g)", "%VNR*"],
        ["Magnesio", "7,8 g", "375 mg", "100"],
      ],
      null,
      375,
    ],
    [
      "as shares below the names",
      "ВелмоБаланс таблетки х 60",
      [
        ["", "Калций", "Магнезий", "Витамин D3"],
        ["% ХРС* в дневната доза (2 таблетки)", "50%", "40%", "200%"],
        "*Хранителни референтни стойности съгласно Регламент (ЕС) № 1169/2011.",
      ],
      400,
      150,
    ],
    [
      "under an amount in mg over two columns",
      "Velmora vápník, hořčík 100 tablet",
      [
        ["Složení", "Obsah v mg", "", "% RHP v denní dávce"],
        ["", "1 tableta", "denní dávka (3 tablety)", ""],
        ["Vápník (uhličitan vápenatý)", "200", "600", "75"],
        ["Hořčík (oxid hořečnatý)", "80", "240", "64"],
      ],
      600,
      240,
    ],
    [
      "of the salt of a medicine, and not of its element in a row below",
      "Velmobel 575 mg cápsulas",
      [
        ["Por cápsula", "Cantidad"],
        ["Metamizol magnésico", "575 mg"],
        ["Magnesio (contenido en el principio activo)", "20,1 mg"],
      ],
      null,
      null,
    ],
    [
      "of the element, beside less of a medicine's salt",
      "Velmobel tablets",
      ["Each tablet contains calcium 500 mg and rosuvastatin calcium 20 mg."],
      500,
      null,
    ],
    [
      "of 20 ml, beside the size of the bottle",
      "Velmora liquid magnesium 500 ml",
      [
        "Bottle of 500 ml, 25 servings per bottle",
        ["", "per 100 ml", "per 20 ml"],
        ["Energy", "80 kcal", "16 kcal"],
        ["Magnesium", "1000 mg", "200 mg"],
      ],
      null,
      200,
    ],
    [
      "of 100 ml, on a bottle of as much",
      "Velmora Magnesium syrup 100 ml",
      [
        ["", "per 100 ml", "per 10 ml"],
        ["Energy", "80 kcal", "8 kcal"],
        ["Magnesium", "1000 mg", "100 mg"],
      ],
      null,
      100,
    ],
    [
      "under two heads over three columns",
      "Velmora Trimax 60 Cápsulas",
      [
        "Porção: 1,4 g (2 cápsulas)",
        ["Quantidade por porção", "%VD*"],
        ["Valor energético (kcal)", "0", "0"],
        ["Magnésio (mg)", "252", "60"],
      ],
      null,
      252,
    ],
    [
      "for a range of tablets, with both ends of what they give",
      "Kalvor Magnesium tuggtablett",
      ["1 tablett 1-3 gånger dagligen motsvarande 5-15 mmol eller 120-360 mg magnesium per dygn."],
      null,
      120,
    ],
    [
      "for a range of tablets several times a day, in ions",
      "Kalvor Magnesium tablets",
      [
        "Each tablet contains magnesium glycerophosphate equivalent to 4 mmol of magnesium.",
        "The starting dose is 1 or 2 tablets three times a day (12 to 24 mmol magnesium).",
      ],
      null,
      97.2,
    ],
    [
      "for a range of tablets that the two ends do not agree on",
      "Kalvor Magnesium tablets",
      ["Take 1 to 2 tablets a day, 300 to 500 mg magnesium."],
      null,
      null,
    ],
    [
      "beside columns that stay empty",
      "Velmora Cal-Mag with D",
      [
        ["Medicinal ingredient", "Quantity", "Extract", "Potency", "Source material"],
        ["Calcium", "333.0 mg", "", "", "Calcium carbonate ; Calcium citrate"],
        ["Magnesium", "167.0 mg", "", "", "Magnesium oxide ; Magnesium citrate"],
        ["Vitamin D", "5.0 mcg (200.0 IU)", "", "", "Cholecalciferol"],
      ],
      333,
      167,
    ],
    [
      "glued to one another, with a substance of no lexicon among them",
      "Velmora antiácido",
      [
        "Cada pastilha contém:",
        "Hidróxido de magnésio67,00mgCarbonato básico de bismuto3,30mgCarbonato de cálcio500,00mgBicarbonato de sódio63,70mg",
      ],
      200.2,
      27.9,
    ],
    [
      "per capsule, of something that a powder's page announces",
      "Calcium Magnesium Citrate Effer Powder 227g",
      ["A new malate product follows: it brings 100 mg of magnesium and 100 mg of calcium per capsule."],
      null,
      null,
    ],
    [
      "of what is lost, and of what one tablet holds",
      "CALVAREX, comprimé à croquer",
      [
        "Carbonate de calcium .............................. 1250 mg",
        "Quantité correspondant à calcium élément .......... 500 mg",
        "Pour un comprimé.",
        "Réduire la dose si la calciurie dépasse 7,5 mmol/24 h (300 mg/24 h)",
      ],
      500,
      null,
    ],
    [
      "per 20 ml, behind those of 100 ml and the energy",
      "Kalvor Flytende Magnesium Sitron 500 ml",
      [
        ["Næringsinnhold", "Per 100 ml", "Per 20 ml", "%NRV*"],
        ["Energi", "88 kJ", "18 kJ", ""],
        ["Magnesium", "1 250 mg", "250 mg", "67"],
      ],
      null,
      250,
    ],
    [
      "without a unit, below a row that heads the excipients",
      "Амлоресин, таблетки 10 мг, 30 шт.",
      [
        ["Вещество", "Количество, мг"],
        ["Действующее вещество", ""],
        ["амлодипина безилат", "13,88"],
        ["Вспомогательные вещества", ""],
        ["кальция гидрофосфат", "126,0"],
      ],
      null,
      null,
    ],
  ])("reads those %s", (_, title, content, calcium, magnesium) => {
    expect(amountsOf(title, content)).toEqual([calcium, magnesium]);
  });
});

describe("the number of a footnote", () => {
  it.each<[content: string, calcium: number]>([
    ["カルシウム※1 300mg（44）", 300],
    ["カルシウム＊１ ３００ｍｇ", 300],
    ["カルシウム注1 300mg", 300],
    ["钙①300mg", 300],
    ["钙② 300mg", 300],
    ["Calcium² 300 mg", 300],
    ["Calcium **2 500 mg", 500],
    ["Calcium* 1 250 mg", 1250],
    ["Ca²⁺ 300 mg", 300],
  ])("is no part of the amount: %s", (content, calcium) => {
    expect(amountsOf("Kalvor tablets", ["Supplement Facts", "Serving size: 1 tablet", content])).toEqual([
      calcium,
      null,
    ]);
  });
});

describe("amounts that a sum or the directions give", () => {
  it.each<[what: string, title: string, content: Content, magnesium: number]>([
    [
      "elements below their salts, added up",
      "Magnesium 3-fach Komplex 90 Kapseln",
      [
        ["Inhaltsstoffe", "pro Tagesdosis (3 Kapseln)", "NRV*"],
        ["Magnesiumbisglycinat", "1.200 mg", "–"],
        ["davon Magnesium", "144 mg", "38 %"],
        ["Magnesiummalat", "600 mg", "–"],
        ["davon Magnesium", "90 mg", "24 %"],
        ["Trimagnesiumdicitrat", "410 mg", "–"],
        ["davon Magnesium", "66 mg", "18 %"],
      ],
      300,
    ],
    [
      "salts behind the sum, which are no sum",
      "Szerves Magnézium 60 kapszula",
      [
        "Hatóanyagok 2 kapszulában:",
        "Magnézium (magnézium-citrátból és magnézium-biszglicinátból): 200 mg (NRV 53%)",
        "ebből citrát 1000 mg, biszglicinát 400 mg",
      ],
      200,
    ],
    [
      "the least dose of a day beside what an ampoule holds",
      "MAGNEZIOR 122 mg/10 ml, solution buvable en ampoule",
      [
        "Pidolate de magnésium .............. 1,50 g",
        "Quantité correspondant à magnésium élément ......... 122 mg ou 5,02 mmol",
        "Pour une ampoule de 10 ml.",
        "Adulte : 3 à 4 ampoules par jour (soit 366 à 488 mg de magnésium élément), en 2 ou 3 prises.",
      ],
      122,
    ],
    [
      "the element between its salt and its name",
      "Magnesiumbisglycinat flüssig 500 ml",
      ["Flüssiges Magnesiumbisglycinat mit 400 mg elementarem Magnesium pro 15 ml Dosis."],
      400,
    ],
    [
      "a salt behind what it is without",
      "Magnesiumbisglycinat Kapseln",
      [
        "Unser Magnesiumbisglycinat ist ohne Trennmittel und ohne Füllstoffe. Jede Kapsel enthält 700 mg Magnesiumbisglycinat.",
      ],
      89.3,
    ],
    [
      "a dense list that a full stop ends",
      "Mood Plus (120 caps)",
      [
        "Vitamin C (as ascorbic acid) 100 mg., Folate(as 5-MTHF) 500 mcg., Magnesium(as di - magnesium malate) 100 mg., Zinc(as zinc picolinate) 10 mg., Inositol(as myo - inositol) 500 mg.",
        "Use: Two capsules daily.",
      ],
      100,
    ],
    [
      "a list in which brackets hold a word of another language for advice",
      "Cardiomor Pro",
      ["Mỗi viên: Magnesi lactat dihydrat (tương đương 9mg Magnesi) 90mg, Cao Natto (từ đậu tương lên men) 75mg."],
      9,
    ],
    [
      "what a dose delivers, and how much that is of what is needed a day",
      "VITOR MAG3",
      ["Ciência: entrega 250 mg de magnésio elementar por dose, cobrindo 60% das necessidades diárias recomendadas."],
      250,
    ],
  ])("%s", (_, title, content, magnesium) => {
    expect(amountsOf(title, content)).toEqual([null, magnesium]);
  });

  it("an element behind its salt and a vitamin", () => {
    expect(
      amountsOf("CALSTEK-500", ["Oyster Calcium, Vitamin D3 250 IU, Carbonate 1250 mg, Elemental Calcium 500 mg Tab"]),
    ).toEqual([500, null]);
  });
});

describe("both minerals", () => {
  it.each<[what: string, title: string, content: Content]>([
    [
      "in lines of two columns with talk between",
      "Calcio y Magnesio 2:1",
      [
        "Calcio (como citrato y carbonato) | 500 mg (50% del Valor Diario)",
        "El carbonato proporciona una alta concentración elemental de calcio.",
        "Magnesio (como citrato y glicinato) | 250 mg (60% del Valor Diario)",
      ],
    ],
    [
      "in a list behind what it is called",
      "VITOR Move",
      [
        "Ingredientes",
        "Colágeno Tipo II não Desnaturado (20 mg): manutenção da cartilagem.",
        "Pool Mineral de Alta Performance: Cálcio (500 mg), Magnésio (250 mg) e Zinco Bisglicinato (11 mg) para suporte muscular.",
      ],
    ],
  ])("%s", (_, title, content) => {
    expect(amountsOf(title, content)).toEqual([500, 250]);
  });
});

describe("a salt that is named in an odd way", () => {
  it.each([
    ["Magnor 500 Tabletten", "1 Tablette enthält: 500 mg Magnesium-bis(hydrogenaspartat)-2-Wasser", 37.5],
    ["마그닐정", "1정 중 Magnesium Hydroxide 수산화마그네슘 500mg", 208.4],
    ["Кардаспар таблетки", "1 таблетка містить магнію аспарагінату у перерахуванні на суху речовину 140 мг", 11.8],
    ["Calcium gluconate tablets", "1 tablet contains: calcium a gluconate - 0,5 g", 44.7],
  ])("%s: does not pass for the element", (title, text, mg) => {
    const { readings } = readContent(title, [text]);
    expect(
      readings.map(({ measure, mgPerServing: { low, high } }) => [measure, low <= mg * 1.02 && high >= mg * 0.98]),
    ).toEqual([["compound", true]]);
  });
});

describe("a sentence about something else", () => {
  it("is no panel that the composition would have to stand in", () => {
    expect(
      amountsOf("KALVİT-D3 1000 mg/880 IU EFERVESAN TABLET", [
        "Her bir efervesan tablet 2500 mg kalsiyum karbonat (1000 mg elementer kalsiyuma eşdeğer) ve 880 IU vitamin D3 içerir.",
        "20 efervesan tablet içeren plastik tüplerde kullanıma sunulmaktadır.",
        "Her efervesan tablet 4,6 mmol (105 mg) sodyum ihtiva eder.",
      ]),
    ).toEqual([1000, null]);
  });
});

describe("a number that is no amount of the product", () => {
  it.each<[what: string, title: string, content: Content]>([
    [
      "what a share is of",
      "Kirvor Calcium Magnesium liquid",
      ["Calcium above 200% of the 1000 mg recommended a day has no further known benefit."],
    ],
    [
      "the content of a rock, in mg a gram",
      "Магнезія для рук, порошок 300 г",
      [
        ["Вага", "300 г"],
        ["Вміст магнію", "26% (260 мг/г)"],
      ],
    ],
    [
      "a salt with a cell that calls it an excipient",
      "Tiroval 50 tablets",
      [
        ["Substance", "per tablet", "Function"],
        ["Levothyroxine sodium", "50 µg", "active"],
        ["Dibasic calcium phosphate", "40 mg", "excipient"],
      ],
    ],
    [
      "salts among excipients whose row heads them once",
      "Melatonin 1 mg 60 tablets",
      [
        ["Active substance, 1 tablet", "Melatonin", "1 mg"],
        ["Excipients", "Dicalcium phosphate", "118 mg"],
        ["", "Microcrystalline cellulose", "60 mg"],
        ["", "Calcium carbonate (colour E170)", "1.5 mg"],
      ],
    ],
    [
      "two products on offer in one line",
      "Валеріор таблетки №40",
      [
        "Склад: 1 таблетка містить екстракту валеріани 50 мг.",
        "Новинки: Кальцій-Д3 Класик 500 мг №60; Магній хелат 100 мг №90",
      ],
    ],
    [
      "what a fertiliser holds",
      "Saletra wapniowo-magnezowa 2 kg",
      [
        ["Azot całkowity (N)", "13%"],
        ["Tlenek wapnia (CaO)", "16%"],
        "1 łyżka stołowa (15 g) dostarcza 1700 mg wapnia i 540 mg magnezu.",
      ],
    ],
    [
      "what a mineral water holds",
      "Eau minérale naturelle riche en calcium et magnésium",
      [
        ["Pour une portion de 250 ml", "", "% VNR"],
        ["Calcium", "139 mg", "17 %"],
        ["Magnésium", "18,6 mg", "5 %"],
      ],
    ],
    [
      "what a fortified food holds",
      "High-calcium milk powder for adults 700 g",
      [
        ["", "Per 100 g", "Per glass (25 g)"],
        ["Energy", "354 kcal", "89 kcal"],
        ["Fat", "1.0 g", "0.3 g"],
        ["Carbohydrate", "52 g", "13 g"],
        ["Protein", "34 g", "8.5 g"],
        ["Salt", "1.1 g", "0.28 g"],
        ["Calcium", "1984 mg", "496 mg"],
        ["Magnesium", "300 mg", "75 mg"],
      ],
    ],
    [
      "a facts panel printed on a shirt",
      "Dad Supplement Facts T-Shirt",
      [
        "Supplement Facts",
        "Serving Size: 1 Dad",
        ["Amount Per Serving", "% Daily Value"],
        ["Calcium (as dad jokes)", "500 mg 38%"],
        ["Magnesium (as naps)", "400 mg 95%"],
      ],
    ],
    [
      "how much of what is needed somebody has eaten",
      "Knoglevenlig kostplan uge 1",
      ["Din dagbog i dag", "Calcium: 490 / 950 mg 52 %", "Magnesium: 130 / 350 mg 37 %"],
    ],
    [
      "what a chew for dogs holds",
      "PawGrand Hip & Bone Soft Chews, 120 count",
      [
        "Product Facts Active Ingredients per Chew (4 g)",
        "Calcium (Dicalcium Phosphate) 180 mg",
        "Magnesium (Oxide) 20 mg",
        "For animal use only.",
      ],
    ],
    [
      "a share below names that have units",
      "Osteovor tablete",
      [
        ["tvar", "kalcij", "magnezij"],
        ["jedinica", "mg", "mg"],
        ["% PU*", "50", "40"],
      ],
    ],
  ])("%s", (_, title, content) => {
    expect(amountsOf(title, content)).toEqual([null, null]);
  });

  it("is what the page's product is compared by with others that hold other things", () => {
    expect(
      amountsOf("Duermor con melatonina y magnesio 30 comprimidos", [
        ["", "Magnor Noche", "Femor Huesos"],
        ["Magnesio", "225 mg", "57 mg"],
        ["Calcio", "–", "500 mg"],
        ["Melatonina", "1 mg", "–"],
      ]),
    ).toEqual([null, null]);
  });
});
