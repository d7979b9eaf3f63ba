/** Texts of leaflets and of shops that copy them. Expectations by hand, from what the sentence says. */
import { describe, expect, it } from "vitest";
import { type Content, mgOf, readContent } from "./snapshots.ts";

describe("a text of a medicine", () => {
  it.each<[what: string, title: string, content: Content, calcium: number | null, magnesium: number | null]>([
    [
      "shortens the words for 'contains' and 'equal to'",
      "Magnoral brusetabletter 5 mmol",
      ["BRUSETABLETTER 5 mmol: Hver brusetablett inneh.: Magnesiumkarbonat tilsv. magnesium 5 mmol, sitronsyre."],
      null,
      121.53,
    ],
    [
      "calls its vitamin by a Cyrillic letter, which is also the word for 'in'",
      "Магнорал В6 таблетки п/о №50",
      [
        "активные вещества: магния лактата дигидрат 470 мг (в пересчете на Mg2+ 48 мг)",
        "Взрослым 6-8 таблеток в сутки.",
      ],
      null,
      48,
    ],
    [
      "has the sachet of the title beside a tablet, with units before their numbers",
      "CALVERA D3 30 BUST EFF 1000MG+880UI",
      [
        "Una compressa masticabile contiene: calcio carbonato mg 1250 pari a calcio mg 500; colecalciferolo U.I. 440.",
        "Una bustina contiene: calcio carbonato mg 2500 pari a calcio mg 1000; colecalciferolo U.I. 880.",
      ],
      1000,
      null,
    ],
    [
      "gives the element in mg rather than as reckoned from mmol",
      "Magnoral Granulat",
      [
        "Ein Briefchen (5 g Granulat): Magnesiumcitrat 1830 mg entsprechend 12 mmol = 24 mval = 295,7 mg Magnesium-Ionen",
      ],
      null,
      295.7,
    ],
    [
      "says in brackets what a salt is reckoned as",
      "Kalvor D3",
      ["Composition per 5 ml suspension:", "Actives: calcium carbonate (in terms of calcium) - 200 mg/5 ml"],
      200,
      null,
    ],
    [
      "says so behind the amount",
      "Magnoral",
      ["Each capsule contains magnesium citrate 100 mg (elemental magnesium)."],
      null,
      100,
    ],
    [
      "names only what a salt is a source of",
      "Kalvor",
      ["Each tablet contains calcium carbonate (source of calcium) 1250 mg."],
      500.5,
      null,
    ],
    [
      "shortens a vitamin before a letter",
      "Vitaplen",
      ["Una compressa contiene: niacina 11 mg, biotina (Vit. H) 1,8 mg, calcio 51 mg, magnesio 18,5 mg."],
      51,
      18.5,
    ],
    [
      "of two forms of one medicine is not added up",
      "Vitaplen",
      [
        "Una compressa rivestita contiene: calcio (come calcio fosfato) 51 mg, magnesio (come magnesio ossido) 18 mg.",
        "Una compressa effervescente contiene: calcio (come calcio glicerofosfato) 51 mg, magnesio (come magnesio cloruro) 18 mg.",
      ],
      51,
      18,
    ],
    [
      "parts a salt from its mineral at the end of a line",
      "Kalvor",
      [
        "Each effervescent tablet contains:",
        "1132 mg of calcium lactate gluconate and 875 mg of calcium",
        "carbonate (equivalent to 500 mg of calcium).",
      ],
      500,
      null,
    ],
    [
      "parts a number from its unit at the end of a line",
      "Magnoral",
      ["Each tablet contains magnesium oxide equivalent to 400", "mg of magnesium."],
      null,
      400,
    ],
    [
      "names the salt in the genitive of pharmacists",
      "MAGNESII CITRICI MAGNORAL 500 MG TABLETTA",
      ["500 mg magnézium-citrát tablettánként."],
      null,
      80,
    ],
    ["writes oxide as oxyd", "Magnoral B6", ["Thành phần", "Magnesi oxyd……………79 mg."], null, 47.4],
    [
      "says the element behind its amount and the salt before it",
      "ক্যালভর",
      [
        "প্রতিটি ফিল্ম কোটেড ট্যাবলেটে আছে-",
        "ক্যালসিয়াম কার্বোনেট যা ৬০০ মিঃগ্রাঃ এলিমেন্টাল ক্যালসিয়াম-এর সমতুল্য",
        "ম্যাগনেসিয়াম অক্সাইড যা ৪০ মিঃগ্রাঃ ম্যাগনেসিয়াম-এর সমতুল্য",
      ],
      600,
      40,
    ],
    ["says what this tablet holds", "कैलवोर", ["इस टैबलेट में कैल्शियम (500.0 एमजी) और विटामिन डी3 है।"], 500, null],
    [
      "gives the amounts of a unit",
      "Vitaplen",
      [
        "Wirkstoffmenge pro Einheit Vitamin C 180 mg, Biotin (Vitamin H) 0,45 mg, Calcium 120 mg, Eisen 8 mg, Magnesium 45 mg",
      ],
      120,
      45,
    ],
    [
      "names itself in quotation marks",
      "カルマグ",
      [
        "「カルマグ」は、カルシウム、マグネシウム、ビタミンDの栄養機能食品です。1粒にカルシウム 75mg、マグネシウム37.5mgを含有しています。",
      ],
      75,
      37.5,
    ],
    ["counts pieces behind the symbol of magnesium", "海のカルシウムMg 120粒", ["毎日の健康に。"], null, null],
    [
      "prints the weight of the pack",
      "MAGNORA TOZ",
      ["MAGNORA KALSİNE MAGNEZYUM 100 G TOZ", "1 ölçek 2 g magnezyum oksit içermektedir."],
      null,
      1200,
    ],
    [
      "is of several strengths, the page of the one in its title",
      "Kalvor 1000 Pharvita Brausetabletten",
      [
        "Kalvor 500 mg Brausetabletten",
        "Je Brausetablette 500 mg Calcium (als Calciumcarbonat), dazu 56,5 mg Natrium",
        "Kalvor 1000 mg Brausetabletten",
        "Je Brausetablette 1.000 mg Calcium (als Calciumcarbonat), dazu 23 mg Natrium",
      ],
      1000,
      null,
    ],
    [
      "says the ions first and the same in mg behind them",
      "Magnoral SR",
      [
        "Each caplet contains 7 mEq (84 Mg) magnesium as magnesium L-lactate dihydrate (835 Mg in a wax matrix formulation).",
      ],
      null,
      84,
    ],
    ["adds a vitamin to the symbol", "Magnoral B6 64 mg Mg + 2,5 mg tabletki powlekane", ["Na receptę."], null, 64],
    [
      "leads to an amount on the next line with dots",
      "Vitaplen",
      [
        "Cada comprimido contiene:",
        "Calcio............ 50,75 mg",
        "Magnesio.........",
        "5 mg",
        "Manganeso (sulfato) ........ 0,5 mg",
      ],
      50.75,
      5,
    ],
    [
      "says on the next line what the salt holds, with symbols",
      "Vitaplen",
      [
        "Cada cápsula contiene:",
        "Fosfato dibásico de calcio anhidro 100.0000 mg",
        "(equivalente a 29.45 mg de Ca y 22.76 mg de P)",
        "Sulfato de magnesio anhidro 64.3000 mg",
        "(equivalente a 12.98 mg de Mg)",
      ],
      29.45,
      12.98,
    ],
    [
      "says how strong its vitamin is",
      "Kalvor D3",
      [
        "Mỗi viên nén bao phim chứa:",
        "Calci carbonat 1.250 mg (tương đương Calci 500 mg), Dung dịch Cholecalciferol 1 M.IU/g 0,2 mg",
      ],
      500,
      null,
    ],
    [
      "writes the unit of 100 g before the number",
      "康研维生素D3钙软胶囊",
      ["钙(以Ca计),g/100g 22.50~31.25 GB/T 5009.92", "【规格】 1.2g/粒"],
      322.5,
      null,
    ],
    [
      "names the active substances",
      "Kalvor Film-Coated Tablets",
      ["The active substances are: Calcium (as carbonate) 600 mg, Cholecalciferol (Vitamin D3) 400 IU"],
      600,
      null,
    ],
    [
      "speaks of what people take between two ends",
      "Magnesium Malate",
      ["The recommended dose of magnesium lies between 150 and 600 mg of elemental magnesium a day."],
      null,
      null,
    ],
    [
      "speaks of what others may only hold",
      "Magnoral Organic",
      ["So a tablet boasting 500 mg MgO may only provide around 15 mg magnesium."],
      null,
      null,
    ],
    [
      "turns the salt round in brackets, as registers do",
      "MAGNORAL",
      ["Poudre MAGNÉSIUM (PIDOLATE DE) 3505 2,25 g SA", "Poudre MAGNÉSIUM 94881 0,184 g FT"],
      null,
      184,
    ],
    [
      "says in the next line what its salt is equal to",
      "Vitaplen",
      [
        "Cada comprimido contém:",
        "fosfato dicálcico anidro",
        "(Equivalente a 250mg de cálcio)",
        "868,06mg 20,8 25,0",
        "óxido de magnésio",
        "(Equivalente a 25mg de magnésio)",
        "47,97mg 11,4 9,3",
      ],
      250,
      25,
    ],
    [
      "is torn to one word a line",
      "Hamoral",
      ["Mỗi gói chứa:", "Nhôm", "oxyd", "400,0", "mg", "Magnesi", "hydroxyd", "800,4", "mg"],
      null,
      333.61,
    ],
    [
      "says what the daily dose that is recommended provides",
      "المغنيسيوم",
      [
        "الجرعة اليومية الموصى بها (ملعقتان صغيرتان) توفر 430 مغ من المغنيسيوم العنصري ، أي ما يعادل 114.6٪ من قيم المغذيات المرجعية",
      ],
      null,
      430,
    ],
    [
      "restates ions in mg behind them, in brackets",
      "Magnoral",
      ["Hver tablett inneh.: Magnesiumlaktat- og sitrat tilsv. Mg2+ 5 mmol (120 mg), hjelpestoffer."],
      null,
      120,
    ],
    [
      "nests the ions in the brackets of the element",
      "Magnoral 500 mg",
      ["Cada comprimido contiene 500 mg (equivalentes a 51 mg (2,1 mmol; 4,2 mEq) de magnesio)."],
      null,
      51,
    ],
    [
      "says by its ions that the salt's name stands beside the element's weight",
      "Magnesium Glycerophosphate 97.2mg (4mmol) Capsules",
      ["Suitable for vegetarians"],
      null,
      97.2,
    ],
    [
      "parts a name from its amount at the end of a line",
      "Kalvor",
      [
        "Hatóanyag napi 3 tablettában: kalcium 600 mg (75% NRV*), magnézium",
        "250 mg (67% NRV*), cink 10 mg (100% NRV*).",
      ],
      600,
      250,
    ],
    [
      "parts it behind the words for equal",
      "Kalvor 600 mg+400 IU",
      [
        "Each tablet contains Calcium Carbonate 1250 mg equivalent to 500 mg elemental Calcium.",
        "Each tablet contains Calcium Carbonate 1500 mg equivalent to",
        "600 mg elemental Calcium and Vitamin D3 400 IU.",
      ],
      600,
      null,
    ],
    [
      "says what the vitamin of a salt weighs",
      "Calcium Ascorbate 500mg Capsule",
      ["Each capsule contains:", "Calcium Ascorbate ............ 562.43 mg", "(Equivalent to 500 mg Ascorbic Acid)"],
      52.87,
      null,
    ],
    [
      "speaks of the magnesium in serum",
      "Magnesium glycerophosphate 1mmol/ml oral solution",
      [
        "Each 5ml dose contains magnesium glycerophosphate equivalent to 121.5 mg (5 mmol) of magnesium.",
        "Adults: 5 ml three times a day, with food.",
        "Serum magnesium should be monitored every 3-6 months.",
      ],
      null,
      121.5,
    ],
    [
      "names a mineral that is in the source besides",
      "Kalvor",
      [
        "Dnevna doza = 2 kapsule",
        "Kalcij (iz alge) 280 mg (35 % PV)",
        "Magnezij, prirodno prisutan u algi 18 mg (4,8 % PV)",
      ],
      280,
      18,
    ],
    [
      "calls the salt by its old Romanian name",
      "CALCIU GLUCONIC KALVOR 500 mg",
      ["Un comprimat conține gluconat de calciu 500 mg și excipienți: amidon de porumb."],
      44.7,
      null,
    ],
    [
      "says the most of a day in brackets",
      "Kalvor",
      ["Each tablet contains 500 mg calcium.", "Osteomalacia: 1 tablet daily (max. 1500mg calcium)"],
      500,
      null,
    ],
    [
      "glues the numbers of several columns",
      "Magnésio Dimalato",
      ["Porção: 4 g (1 colher)", "Magnésio (mg)6.50026062"],
      null,
      null,
    ],
    [
      "weighs the piece before the mineral",
      "마그노랄",
      ["1정 1,000mg 안에 마그네슘 300mg(1일 영양성분기준치의 95%)을 담고도 정제 크기는 그대로"],
      null,
      300,
    ],
    [
      "says that the product has none, and points to another one",
      "Melatonina 1 mg, 90 tabletek",
      [
        "Zawartość w 1 tabletce:",
        "Melatonina 1 mg",
        "Nie zawiera magnezu – jeśli szukasz magnezu, zobacz SpokoSen Magnez 200 mg.",
      ],
      null,
      null,
    ],
    [
      "says what else is taken at another time",
      "Zinc Picolinate 22 mg - 90 Tablets",
      [
        "Supplement Facts Serving Size 1 Tablet",
        "Zinc (from 110 mg zinc picolinate) 22 mg 200%",
        "High intakes lower copper; take calcium 1,000 mg or magnesium 400 mg supplements at another time of day.",
      ],
      null,
      null,
    ],
    [
      "speaks of calcium in urine",
      "Κάλβορ δισκία",
      [
        "Κάθε δισκίο περιέχει: που αντιστοιχούν σε ιόντα ασβεστίου 500 mg (12,5 mmol)",
        "4.4 Ασβεστιουρία άνω των 300 mg (7,5 mmol)/24ωρο: μείωση της δόσης.",
      ],
      500,
      null,
    ],
    [
      "speaks of what poppy seeds have",
      "KALVOR žvýkací tablety",
      [
        "Léčivou látkou je uhličitan vápenatý 1250 mg v jedné žvýkací tabletě.",
        "100 g máku obsahuje 1400 mg vápníku a 330 mg hořčíku.",
      ],
      500.5,
      null,
    ],
    [
      "speaks of what patients get a day",
      "Kalvor-D Effervescent Tablet",
      ["Osteoporosis or osteopenia: 1000–1500 mg elemental calcium + 800–1000 IU vitamin D3 a day, divided."],
      null,
      null,
    ],
    [
      "joins the letter of an acid to the salt",
      "Magnoral Granulat",
      ["1 Beutel enthält 600 mg Magnesium-L-aspartat-Dihydrat"],
      null,
      44.94,
    ],
  ])("%s", (_, title, content, calcium, magnesium) => {
    const report = readContent(title, content);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([calcium, magnesium]);
  });
});

describe("servings a day by what a leaflet says", () => {
  const EACH = "Each tablet contains 100 mg of elemental magnesium.";

  it.each<[directions: readonly string[], low: number, high: number]>([
    [["Take 1/2 to 1 tablet a day, or as your physician directs."], 0.5, 1],
    [["Trẻ em: 1/2 - 1 viên/ngày.", "Người lớn: 1 - 2 viên/ngày."], 1, 2],
    [["4.2 Dosierung", "1 - 5 mal täglich 1 Tablette (entsprechend 100 - 500 mg Magnesium)"], 1, 5],
    [["Empfohlen werden 100-200 mg Magnesium am Tag, das ist 1- bis 2-mal täglich 1 Tablette Magnoral 100 mg."], 1, 2],
    [
      [
        "Adulţi: doza recomandată este de 3-4 comprimate filmate MAGNORAL B",
        "6 Premium pe zi, fracţionat în 2-3",
        "prize.",
      ],
      3,
      4,
    ],
    [["4.2 Doze şi mod de administrare Un comprimat MAGNORAL zilnic (sau la recomandarea medicului)."], 1, 1],
    [
      ["1 tabletka na dobę (co odpowiada 100 mg magnezu).", "Dawka dobowa nie może być większa niż pół tabletki."],
      1,
      1,
    ],
    [["يستخدم الدواء للبالغين من خمس إلى سبع أقراص في اليوم"], 5, 7],
    [["الجرعة: من قرصين إلى ثلاثة أقراص يوميا"], 2, 3],
    [["Dosage: As a dietary supplement, 1 or 2 tablets b.i.d. or as the physician directs."], 2, 4],
    [["Dosage: one tablet t.i.d. with meals"], 3, 3],
    [["Dosage: 1 tablet every 8 hours"], 3, 3],
    [["প্রাপ্ত বয়স্কদের জন্য : ১টি ট্যাবলেট দিনে ২ বার থেকে ৩ বার।"], 2, 3],
    [["성인 : 1일 1~2.5g(2정~5정)을 나누어 먹는다."], 2, 5],
    [["用法・用量 1回2錠、1日3回"], 6, 6],
    [["[용법·용량] 성인 1회 1정, 1일 4회, 식후 1~2시간 및 취침시에 복용한다."], 4, 4],
    [["お召し上がり方 1日1〜2錠を目安に、1錠を水または牛乳に溶かして"], 1, 2],
    [["تناول قرص واحد خلال النهار وقرصين في المساء مع الطعام."], 3, 3],
    [["Täiskasvanud: 6...8 tabletti ööpäevas, jagatuna 2...3 annuseks."], 6, 8],
    [["Voksne: 1-2 tabletter dgl. opløst i et glas vand."], 1, 2],
    [["Stosować 1 tabletkę 1 raz dziennie, młodzież 14–18 lat pół tabletki."], 1, 1],
    [["Dosierung: 1-0-1"], 2, 2],
    [["Dosage: 1-1-1-1 tablets"], 4, 4],
    [
      ["Kinder ab 6 Jahren", "1-mal täglich 1 Tablette", "Jugendliche und Erwachsene", "1 – 2-mal täglich 1 Tablette"],
      1,
      2,
    ],
    [["Die mittlere Tagesdosis beträgt 1 – 2 Tabletten (100 – 200 mg Magnesium)."], 1, 2],
    [["The box is made up of 20 tablets, with 10 g each.", "Take 2 tablets daily."], 2, 2],
  ])("%j", (directions, low, high) => {
    const { serving, readings } = readContent("Magnoral", [EACH, ...directions]);
    expect(serving.perDay).toMatchObject({ low, high });
    expect(readings).toMatchObject([{ mgPerServing: { estimate: 100 } }]);
  });

  it("takes the millilitres of adults where the times stand apart", () => {
    const { serving } = readContent("Milk of Magnora", [
      "Active ingredient (in each 15 mL): Magnesium hydroxide 1200 mg",
      "take once a day, best at bedtime",
      "adults and children 12 years and older 30 mL to 60 mL",
      "children 6 to 11 years 15 mL to 30 mL",
    ]);
    expect(serving.perDay).toMatchObject({ low: 2, high: 4 });
  });
});

describe("what a sentence of directions says that a day gives", () => {
  it.each([
    "Take 2 tablets daily, which provides 400 mg of magnesium.",
    "Take 1 sachet twice a day, which corresponds to 400 mg of magnesium.",
    "O conteúdo de uma saqueta com 4 g de pó, duas vezes por dia, o que corresponde a 400 mg de magnésio.",
    "Prendre 2 gélules par jour, soit 400 mg de magnésium.",
    "1 gélule matin et soir, soit 400 mg de magnésium.",
    "Täglich 2 Tabletten (entspricht 400 mg Magnesium).",
    "2 kapsułki dziennie, co odpowiada 400 mg magnezu.",
  ])("is not multiplied: %s", (sentence) => {
    const { readings } = readContent("Magnoral Magnesium", [sentence]);
    expect(readings.map(({ mgPerDay }) => mgPerDay?.estimate)).toEqual([400]);
  });

  it.each([
    "Take one tablet twice daily, each providing 100 mg of magnesium.",
    "Take one tablet twice daily. Each tablet provides 100 mg of magnesium.",
  ])("is multiplied where it speaks of each piece: %s", (sentence) => {
    const { readings } = readContent("Magnoral Magnesium", [sentence]);
    expect(readings.map(({ mgPerDay }) => mgPerDay?.estimate)).toEqual([200]);
  });
});

describe("a panel whose rows about a mineral could not be taken for the product's", () => {
  it.each<[what: string, content: Content]>([
    [
      "doses of ages",
      [
        ["Erwachsene und Jugendliche", "1-2", "10-20 mmol Magnesium"],
        ["Kinder", "1", "10 mmol Magnesium"],
      ],
    ],
    [
      "doses of women",
      ["Componente", "% da IDR", "para", "gestantes", "lactantes", ["Biotina", "0,03 mg"], ["Magnésio", "25 mg"]],
    ],
  ])("is not whole, so that what is not read is not none: %s", (_, content) => {
    const report = readContent("Magnoral", content);
    expect([report.readings, report.panelComplete]).toEqual([[], false]);
  });
});

describe("directions that count no pieces", () => {
  it.each([
    "L-アスパラギン酸カルシウムとして、通常成人1日1.2gを2〜3回に分割経口投与する。",
    "通常、成人には、1日3.0gを3回に分割して、食直後に経口投与する。",
  ])("leave open how many a day: %s", (sentence) => {
    const { serving, issues } = readContent("カルタニン錠", ["1錠中 カルシウム 22.3mg", sentence]);
    expect(serving.perDay).toBeNull();
    expect(issues).toContainEqual({ code: "directions-unknown", mineral: null });
  });
});

describe("a table that lost its columns", () => {
  it.each<[what: string, content: Content, calcium: number | null, magnesium: number]>([
    [
      "a cell a line, under what a column is for",
      [
        "Etkin Bileşen",
        "2 Tablet",
        "%BRD",
        "Magnezyum",
        "250 mg",
        "66,7",
        "Vitamin B6",
        "2,8 mg",
        "200",
        "Günde 2 tablet.",
      ],
      null,
      250,
    ],
    [
      "a cell a line, in two columns",
      [
        "Nutrient",
        "Per tablet",
        "Per 2 tablets",
        "Calcium",
        "100 mg",
        "200 mg",
        "Magnesium",
        "50 mg",
        "100 mg",
        "Take 2 tablets daily.",
      ],
      200,
      100,
    ],
    [
      "without the cell over the names",
      [
        ["每份", "每100公克"],
        ["熱量", "2.4大卡", "160大卡"],
        ["鈣", "250.0毫克", "16667毫克"],
        ["鎂", "100.0毫克", "6667毫克"],
      ],
      250,
      100,
    ],
    [
      "with a column of units",
      [
        ["Item", "Unit", "Per tablet"],
        ["Calcium", "mg", "440"],
        ["Magnesium", "mg", "64"],
        ["Zinc", "mg", "4"],
      ],
      440,
      64,
    ],
    [
      "whose first line says for what all are",
      [
        "Amount per 6 capsules: Vitamin C 200 mg | Vitamin D3 1,000 IU | Vitamin K 100 mcg",
        "Calcium 1,000 mg 77%",
        "Magnesium 500 mg 119%",
        "Take 6 capsules daily.",
      ],
      1000,
      500,
    ],
    [
      "whose last cell is empty in some rows",
      [
        "Tápérték | 2 kapszulában | NRV%",
        "Magnézium-citrát | 1470 mg |",
        "ebből magnézium | 220 mg | 59",
        "B6-vitamin | 1,4 mg | 100",
        "Napi 2 kapszula.",
      ],
      null,
      220,
    ],
    [
      "with the names last",
      [
        ["2 tablety", "%VHP*", "Obsah účinných látok"],
        ["250 mg", "66,7", "Horčík"],
        ["120 mg", "15", "Vápnik"],
        ["2,8 mg", "200", "Vitamín B6"],
        "2 tablety denne.",
      ],
      120,
      250,
    ],
    [
      "whose head stands below it",
      [
        "Calcium 5.000 mg 300 mg 38 %",
        "Magnesium 2.500 mg 150 mg 40 %",
        "Zink 83 mg 5 mg 50 %",
        "je 100 g je Tagesportion (6 g) % NRV",
        "Nährstoffe",
      ],
      300,
      150,
    ],
    [
      "whose basis stands below it",
      ["カルシウム", "340mg(50)", "マグネシウム", "160mg(50)", "6粒(1.8g)あたり", "1日6粒を目安に"],
      340,
      160,
    ],
    [
      "with the serving size under its label",
      [
        "Serving Size",
        "4 Tablets",
        "Calcium",
        "1,000 mg",
        "77%",
        "Magnesium",
        "500 mg",
        "119%",
        "Take 2 tablets twice daily.",
      ],
      1000,
      500,
    ],
    [
      "with the units in the names and the numbers below",
      [
        "Porção: 2,8 g (2 cápsulas)",
        "Cálcio (mg)",
        "400",
        "40",
        "Magnésio (mg)",
        "210",
        "50",
        "Consumir 2 cápsulas ao dia.",
      ],
      400,
      210,
    ],
    [
      "with the units in the names and the numbers behind",
      [
        "Typical values per 100g per 5g serving %NRV",
        "Calcium (mg) 8,000 400 50",
        "Magnesium (mg) 6,000 300 80",
        "One 5 g serving a day.",
      ],
      400,
      300,
    ],
    [
      "of a leaflet's page with a unit called unit",
      [
        "Serve size: 2 Tablets (3.9 g)",
        "Nutrients Unit Per Serve %RDA* Per 100 g",
        "Calcium mg 1,000 100 25,641",
        "Magnesium mg 180 40.9 4,615",
        "2 tablets per day after meal",
      ],
      1000,
      180,
    ],
  ])("is read for a day: %s", (_, content, calcium, magnesium) => {
    const report = readContent("Vitaplen", content);
    expect([mgOf(report, "calcium"), mgOf(report, "magnesium")]).toEqual([calcium, magnesium]);
    expect(report.serving.perDay?.low ?? 1).toBe(1);
  });

  it("is not sure which of two columns counts where nothing heads them", () => {
    const report = readContent("Vitaplen", [
      ["Calcium", "1100 mg", "440 mg"],
      ["Magnesium", "160 mg", "64 mg"],
      ["Zinc", "10 mg", "4 mg"],
    ]);
    expect(report.readings.map(({ confidence }) => confidence)).toEqual(["low", "low"]);
  });
});

describe("a label whose other lines look like another composition or a need", () => {
  it.each<
    [what: string, title: string, content: Content, calcium: number, magnesium: number | null, pieces: number | null]
  >([
    [
      "the basis below, with the energy that its percentages are for",
      "カルマグ亜鉛Z 180粒",
      [
        "栄養成分表示",
        ...["カルシウム", "340mg(50)", "マグネシウム", "160mg(50)", "亜鉛", "4.4mg(50)"],
        "6粒(1.8g)あたり ( )内は栄養素等表示基準値(18歳以上、基準熱量2,200kcal)に占める割合(%)",
      ],
      340,
      160,
      6,
    ],
    [
      "the weight of a day's pieces, and energy",
      "칼베라 K2 (1,100 mg × 90정)",
      [
        "영양·기능정보 1일 섭취량 : 3정(3,300 mg)",
        "1일 섭취량 당 함량 %영양성분 기준치",
        "열량 5 kcal, 탄수화물 1 g 0%, 단백질 0 g 0%, 지방 0 g 0%, 나트륨 0 mg 0%",
        "칼슘 525 mg 75% 마그네슘 236.25 mg 75% 비타민D 10 μg 100% 아연 8.5 mg 100%",
      ],
      525,
      236.25,
      3,
    ],
    [
      "a head of percentages of what is recommended",
      "โปรตีน 15 ซอง",
      [
        "หนึ่งหน่วยบริโภค : 1 ซอง (35 กรัม)",
        "ร้อยละของปริมาณที่แนะนำต่อวัน*",
        ...["โปรตีน 20 ก.", "โซเดียม 190 มก.", "10%", "แคลเซียม 480 มก.", "60%"],
      ],
      480,
      null,
      1,
    ],
    [
      "a unit that the head says once, one cell a line",
      "Kalvor Kalcium-Magnézium-Cink 100 db tabletta",
      [
        ...["Hatóanyag (mg)", "3 tabletta", "NRV%**"],
        ...["Kalcium", "1000", "125", "Magnézium", "400", "106,7", "Cink", "15", "150"],
        "** felnőttek számára ajánlott napi beviteli referenciaérték",
      ],
      1000,
      400,
      3,
    ],
    [
      "a unit that the head says once, one row a line",
      "Кальмакс Актив таблетки №80",
      [
        "Содержание биологически активных веществ в суточной дозе (4 таблетки):",
        "Наименование Содержание, мг % от РУСП*",
        ...["Кальций 500 50", "Магний 150 38", "Витамин D3 0,01 200", "Бор 1 50**"],
      ],
      500,
      150,
      4,
    ],
    [
      "a column of shares of a tablet beside 100 ml, in part one cell a line",
      "IsoVor šumivé tablety 20 ks",
      [
        ...["Nutričné hodnoty", "100 ml pripraveného nápoja", "1 tableta (500 ml)", "% VHP / tableta"],
        ...["Sodík 58 mg 290 mg -", "Draslík 40 mg 200 mg 10 %"],
        ...["Vápnik", "24 mg", "120 mg", "15 %", "Horčík", "30 mg", "150 mg", "40 %"],
      ],
      120,
      150,
      1,
    ],
    [
      "a strength whose name stands in brackets behind it",
      "Kalvor-D",
      ["1358.196 mg+600 mg (Elemental calcium)+400 IU Effervescent Tablet"],
      600,
      null,
      null,
    ],
    [
      "columns for 100 g and for a glass",
      "Canva canxi lon 800g",
      [
        ["Chỉ tiêu", "Đơn vị", "100g bột", "1 ly (40g bột)"],
        ["Năng lượng", "kcal", "420", "168"],
        ["Canxi", "mg", "1.100", "440"],
        ["Magiê", "mg", "160", "64"],
      ],
      440,
      64,
      null,
    ],
  ])("reads it: %s", (_, title, content, calcium, magnesium, pieces) => {
    const report = readContent(title, content);
    expect(mgOf(report, "calcium")).toBe(calcium);
    expect(mgOf(report, "magnesium")).toBe(magnesium);
    if (pieces !== null) expect(report.serving.pieces?.low).toBe(pieces);
  });
});

describe("an amount of before", () => {
  it.each<[text: string, mineral: "calcium" | "magnesium", mg: number]>([
    [
      "Iepriekšējās tabletes deva 300 mg kalcija, bet tagad viena košļājamā tablete satur 500 mg kalcija.",
      "calcium",
      500,
    ],
    ["Fanns tidigare som 200 mg, nu kommer den med 320 mg magnesium per brustablett.", "magnesium", 320],
  ])("is not the one of now: %s", (text, mineral, mg) => {
    expect(mgOf(readContent("Kalvor", [text]), mineral)).toBe(mg);
  });
});

describe("a pet's chew", () => {
  it("is no intake of ours, however it is dosed", () => {
    const content = [
      "Guaranteed Analysis Per Chew (3 g):",
      "Calcium (min) 600 mg",
      "Magnesium (min) 12 mg",
      "Feeding directions: Give 1 chew daily.",
    ];
    expect(readContent("Calcium Bone Chews for Puppies, 90 ct", content).readings).toEqual([]);
  });
});

describe("a dose that is headed like a serving", () => {
  it("is none: infants' directions", () => {
    const content = [
      "Each 5 ml contains: calcium 250 mg",
      "Dose",
      "Infants: 2.5 ml once a day",
      "Adults: 10 ml twice a day",
    ];
    const { serving, readings } = readContent("Kalvor suspension", content);
    expect([readings[0]?.mgPerServing.estimate, serving.millilitres?.low, serving.perDay?.low]).toEqual([250, 5, 4]);
  });
});

describe("an amount for nobody knows what", () => {
  it("is not multiplied to more than anybody takes in a day", () => {
    const { readings, serving } = readContent("Kalvor", [
      "# Supplement facts",
      ["Calcium", "1000 mg"],
      ["Zinc", "5 mg"],
      "Take 6 tablets daily.",
    ]);
    expect([readings[0]?.mgPerDay, serving.perDay]).toEqual([null, null]);
  });
});

describe("a register or price list", () => {
  it("is no panel, whatever its rows name", () => {
    const rows = [
      "Calcium + Vitamin D3 600 mg Film-Coated Tablet",
      "Calcium Carbonate 500 mg Tablet",
      "Coral Calcium Capsule 500 mg",
    ];
    const report = readContent(
      "Registered food supplements",
      rows.map((name, at) => [`FR-${at}`, name, "Kalvor Inc."]),
    );
    expect(report.readings).toEqual([]);
  });
});

describe("a row about a mineral that states nothing that could be read", () => {
  it("leaves the panel open, so that nothing is judged as none", () => {
    const content = [
      ["项目", "每份(10g)", "NRV%"],
      ["能量", "158kJ", "2%"],
      ["蛋白质", "1.2g", "2%"],
      ["维生素D", "5μg", "100%"],
      ["钙", "abc 30%"],
    ];
    const report = readContent("营养粉", content);
    expect(report.readings.length === 0 && report.panelComplete).toBe(false);
  });
});
