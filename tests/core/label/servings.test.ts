/** Servings, bases and directions: from the printed amount to one serving and one day. Expectations by hand. */
import { describe, expect, it } from "vitest";
import { mgOf, readContent } from "./snapshots.ts";

const TITLE = "Bone Harmony";

describe("the amount of one serving", () => {
  it.each<[why: string, content: (string | readonly string[])[], calcium: number]>([
    ["per serving of two tablets", ["# Supplement Facts", "Serving size: 2 tablets", ["Calcium", "500 mg"]], 500],
    [
      "per tablet, with a serving of two",
      ["# Supplement Facts", "Serving size: 2 tablets", ["", "per tablet"], ["Calcium", "250 mg"], ["Zinc", "5 mg"]],
      500,
    ],
    ["one tablet contains", ["1 tablet contains 250 mg calcium."], 250],
    [
      "per 100 g, with the serving's weight",
      ["Serving size: 5 g", ["", "per 100 g"], ["Calcium", "10 g"], ["Zinc", "0.1 g"]],
      500,
    ],
    [
      "the serving's column, after that of 100 g",
      [
        "Serving size: 5 g",
        ["", "per 100 g", "per serving"],
        ["Calcium", "8000 mg", "400 mg"],
        ["Zinc", "200 mg", "10 mg"],
      ],
      400,
    ],
    [
      "the daily dose",
      ["# Nutritional information", ["", "per daily dose (2 capsules)"], ["Calcium", "600 mg"], ["Zinc", "10 mg"]],
      600,
    ],
    [
      "one tablet, with a serving of half a tablet",
      ["# Supplement Facts", "Serving size: 1/2 tablet", ["", "per tablet"], ["Calcium", "500 mg"], ["Zinc", "5 mg"]],
      250,
    ],
    [
      "the serving's column, headed by its weight",
      [
        "Porção: 1 g (2 cápsulas)",
        ["", "100 g", "1 g", "%VD"],
        ["Cálcio (mg)", "26.000", "260", "26"],
        ["Zinco (mg)", "1.000", "10", "91"],
      ],
      260,
    ],
    [
      "the largest daily dose",
      [
        ["", "Per dose massima giornaliera (2 misurini = 4,2 g)", "% VNR"],
        ["Calcio", "300 mg", "38"],
        ["Zinco", "10 mg", "100"],
      ],
      300,
    ],
    [
      "two tablets, a day's portion, beside a column for one",
      [
        ["", "1 tabletka", "2 tabletki (porcja dzienna)"],
        ["Wapń", "60 mg", "120 mg"],
        ["Cynk", "5 mg", "10 mg"],
      ],
      120,
    ],
    [
      "one tablet, with columns for one and two",
      [
        ["", "1 tablet", "2 tablets"],
        ["Calcium", "250 mg", "500 mg"],
        ["Zinc", "5 mg", "10 mg"],
        "Take 1 to 2 tablets daily.",
      ],
      250,
    ],
    [
      "the two tablets of a day, with columns for one and two",
      [
        ["", "1 tablet", "2 tablets"],
        ["Calcium", "250 mg", "500 mg"],
        ["Zinc", "5 mg", "10 mg"],
        "Take 2 tablets daily.",
      ],
      500,
    ],
    [
      "the daily dose over an empty column",
      [
        ["Per daily dose (2 capsules)", ""],
        ["Calcium", "600 mg"],
        ["Zinc", "10 mg"],
      ],
      600,
    ],
    [
      "a sentence after the one that says what a tablet contains",
      ["1 tablet contains zinc 5 mg. Calcium 250 mg."],
      250,
    ],
  ])("%s", (_, content, calcium) => {
    expect(mgOf(readContent(TITLE, content), "calcium")).toBe(calcium);
  });
});

describe("servings a day", () => {
  it.each<[directions: string, low: number, high: number]>([
    ["Take 2 tablets daily with food.", 1, 1],
    ["Take 2 tablets twice daily.", 2, 2],
    ["Take 2 tablets 3 times a day.", 3, 3],
    ["Take 2 to 4 tablets daily.", 1, 2],
    ["Take 1 tablet daily.", 0.5, 0.5],
    ["Children 4+: 2 tablets daily. Adults: 4 tablets daily.", 2, 2],
    // Whose dose is whose: the adults'.
    ["Children 2 tablets, adults 4 tablets daily.", 2, 2],
    ["Take 4 tablets daily for adults, 2 tablets daily for children.", 2, 2],
    ["Adults and children over 12: 2 tablets three times daily.", 3, 3],
    ["Kinder ab 6 Jahren 2 Tabletten, Erwachsene 4 Tabletten täglich.", 2, 2],
    ["Dzieci powyżej 6 lat 2 tabletki dziennie, dorośli 4 tabletki dziennie.", 2, 2],
    ["Детям 2 таблетки в день, взрослым по 2 таблетки 3 раза в день.", 3, 3],
    ["大人は1日4粒、子供は1日2粒を目安にお召し上がりください。", 2, 2],
  ])("%s", (directions, low, high) => {
    const { serving, readings } = readContent(TITLE, [
      "# Supplement Facts",
      "Serving size: 2 tablets",
      ["Calcium", "500 mg"],
      "# Directions",
      directions,
    ]);
    expect([serving.perDay?.low, serving.perDay?.high]).toEqual([low, high]);
    expect([readings[0]?.mgPerDay?.low, readings[0]?.mgPerDay?.high]).toEqual([500 * low, 500 * high]);
  });

  it("is not known where the page gives no directions, and the report says so", () => {
    const report = readContent(TITLE, ["# Supplement Facts", "Serving size: 2 tablets", ["Calcium", "500 mg"]]);
    expect(report.readings[0]?.mgPerDay).toBeNull();
    expect(report.issues).toContainEqual({ code: "directions-unknown", mineral: null });
  });

  it("keeps the label's maximum apart from what is to be taken", () => {
    const { serving } = readContent(TITLE, [
      "# Supplement Facts",
      "Serving size: 1 tablet",
      ["Calcium", "500 mg"],
      "# Directions",
      "Take 1 tablet daily. Do not exceed 3 tablets per day.",
    ]);
    expect(serving.perDay?.high).toBe(1);
    expect(serving.maxPerDay).toBe(3);
  });
});

describe("a count of pieces in the first cell of a table that is turned on its side", () => {
  it("is what the amounts are for", () => {
    const report = readContent("Osteolis K2 60 comprimidos", [
      ["Por 2 comprimidos (dosis diaria)", "Calcio", "Magnesio"],
      ["Cantidad", "400 mg", "112,5 mg"],
      "Tomar 2 comprimidos al día.",
    ]);
    expect(report.readings.map(({ mgPerDay }) => mgPerDay?.estimate)).toEqual([400, 112.5]);
  });
});

describe("as many at each time of the day", () => {
  it.each<[contents: string, directions: string, perDay: number]>([
    ["Each tablet contains 100 mg magnesium.", "1 tablet morning and evening.", 2],
    ["Each tablet contains 100 mg magnesium.", "Take 1 tablet at breakfast and dinner.", 2],
    ["Each tablet contains 100 mg magnesium.", "Take 1 tablet in the morning with breakfast and water.", 1],
    ["1 Kapsel enthält 100 mg Magnesium.", "Morgens und abends je 1 Kapsel einnehmen.", 2],
    ["1 tablet bevat 100 mg magnesium.", "'s Ochtends en 's avonds 1 tablet.", 2],
    ["1 tabletka zawiera 100 mg magnezu.", "Po 1 tabletce rano, w południe i wieczorem.", 3],
    ["1 gélule contient 100 mg de magnésium.", "Prendre 2 gélules le matin et le soir.", 4],
    ["1粒にマグネシウム100mg。", "朝と夜に1粒ずつ", 2],
    ["1 Kapsel enthält 100 mg Magnesium.", "2 Kapseln täglich, morgens und abends je eine.", 2],
    ["1 filmtabletta 100 mg magnéziumot tartalmaz.", "Naponta 2 filmtabletta (reggel és este 1-1).", 2],
    ["1 tableta obsahuje 100 mg hořčíku.", "Dávkování: dospělí 2 tablety 3× denně.", 6],
    ["1 tablett inneholder 100 mg magnesium.", "1 tablett to ganger daglig. Tygges.", 2],
    ["1 Tablette enthält 100 mg Magnesium.", "Eine halbe Tablette täglich.", 0.5],
    ["1 comprimé contient 100 mg de magnésium.", "Un demi-comprimé par jour.", 0.5],
  ])("%s %s", (contents, directions, perDay) => {
    expect(readContent("Osteo magnesium", [contents, directions]).serving.perDay?.estimate).toBe(perDay);
  });
});

describe("one in the morning and one in the evening", () => {
  it.each([
    ["en", "Each tablet contains 100 mg magnesium.", "1 tablet in the morning and 1 tablet in the evening."],
    ["de", "1 Tablette enthält 100 mg Magnesium.", "Morgens 1 Tablette und abends 1 Tablette."],
    ["fr", "1 comprimé contient 100 mg de magnésium.", "1 comprimé le matin et 1 comprimé le soir."],
    ["es", "1 comprimido contiene 100 mg de magnesio.", "1 comprimido por la mañana y 1 comprimido por la noche."],
    ["it", "1 compressa contiene 100 mg di magnesio.", "1 compressa al mattino e 1 compressa alla sera."],
    ["pt", "1 comprimido contém 100 mg de magnésio.", "1 comprimido de manhã e 1 comprimido à noite."],
    ["nl", "1 tablet bevat 100 mg magnesium.", "1 tablet 's ochtends en 1 tablet 's avonds."],
    ["pl", "1 tabletka zawiera 100 mg magnezu.", "1 tabletka rano i 1 tabletka wieczorem."],
    ["cs", "1 tableta obsahuje 100 mg hořčíku.", "1 tableta ráno a 1 tableta večer."],
    ["sk", "1 tableta obsahuje 100 mg horčíka.", "1 tableta ráno a 1 tableta večer."],
    ["hu", "1 tabletta 100 mg magnéziumot tartalmaz.", "Reggel 1 tabletta és este 1 tabletta."],
    ["ro", "1 comprimat conține 100 mg magneziu.", "1 comprimat dimineața și 1 comprimat seara."],
    ["bg", "1 таблетка съдържа 100 мг магнезий.", "1 таблетка сутрин и 1 таблетка вечер."],
    ["ru", "1 таблетка содержит 100 мг магния.", "1 таблетка утром и 1 таблетка вечером."],
    ["uk", "1 таблетка містить 100 мг магнію.", "1 таблетка вранці та 1 таблетка ввечері."],
    ["tr", "1 tablet 100 mg magnezyum içerir.", "Sabah 1 tablet ve akşam 1 tablet."],
    ["el", "1 δισκίο περιέχει 100 mg μαγνήσιο.", "1 δισκίο το πρωί και 1 δισκίο το βράδυ."],
    ["sv", "1 tablett innehåller 100 mg magnesium.", "1 tablett på morgonen och 1 tablett på kvällen."],
    ["da", "1 tablet indeholder 100 mg magnesium.", "1 tablet om morgenen og 1 tablet om aftenen."],
    ["no", "1 tablett inneholder 100 mg magnesium.", "1 tablett om morgenen og 1 tablett om kvelden."],
    ["fi", "1 tabletti sisältää 100 mg magnesiumia.", "1 tabletti aamulla ja 1 tabletti illalla."],
    ["et", "1 tablett sisaldab 100 mg magneesiumi.", "1 tablett hommikul ja 1 tablett õhtul."],
    ["lv", "1 tablete satur 100 mg magnija.", "1 tablete no rīta un 1 tablete vakarā."],
    ["lt", "1 tabletėje yra 100 mg magnio.", "1 tabletė ryte ir 1 tabletė vakare."],
    ["hr", "1 tableta sadrži 100 mg magnezija.", "1 tableta ujutro i 1 tableta navečer."],
    ["sl", "1 tableta vsebuje 100 mg magnezija.", "1 tableta zjutraj in 1 tableta zvečer."],
    ["ja", "1粒にマグネシウム100mg。", "朝1粒、夜1粒をお召し上がりください。"],
    ["zh", "每片含镁100毫克。", "早上1片，晚上1片。"],
    ["ko", "1정당 마그네슘 100mg 함유", "아침 1정, 저녁 1정 섭취하십시오."],
    ["ar", "كل قرص يحتوي على 100 ملجم مغنيسيوم.", "قرص واحد صباحا وقرص واحد مساء."],
    ["he", 'כל טבליה מכילה 100 מ"ג מגנזיום.', "טבליה אחת בבוקר וטבליה אחת בערב."],
    ["hi", "प्रत्येक टैबलेट में 100 मिग्रा मैग्नीशियम है।", "1 टैबलेट सुबह और 1 टैबलेट शाम को।"],
    ["bn", "প্রতিটি ট্যাবলেটে আছে ম্যাগনেসিয়াম ১০০ মিগ্রা।", "সকালে ১টি ট্যাবলেট এবং রাতে ১টি ট্যাবলেট।"],
    ["th", "1 เม็ดมีแมกนีเซียม 100 มก.", "เช้า 1 เม็ด และเย็น 1 เม็ด"],
    ["vi", "Mỗi viên chứa 100 mg magie.", "1 viên buổi sáng và 1 viên buổi tối."],
    ["id", "Tiap tablet mengandung magnesium 100 mg.", "1 tablet pagi dan 1 tablet malam."],
  ])("is two a day: %s", (lang, composition, directions) => {
    const { serving, readings } = readContent(TITLE, [composition, directions], { lang });
    expect([serving.perDay?.low, serving.perDay?.high]).toEqual([2, 2]);
    expect(readings).toMatchObject([{ mgPerServing: { estimate: 100 }, mgPerDay: { estimate: 200 } }]);
  });
});

describe("directions of one sentence", () => {
  it.each<[composition: string, directions: string, low: number, high: number]>([
    // A total for the day, then how it is spread.
    [
      "1 tablet contains 100 mg magnesium.",
      "Adults: 2 tablets daily, one in the morning and one in the evening.",
      2,
      2,
    ],
    ["Mỗi viên chứa 100 mg magie.", "Người lớn: 4–6 viên/ngày, chia 2–3 lần.", 4, 6],
    ["1 tablet contains 100 mg magnesium.", "Take 4 tablets per day, divided into 2 doses.", 4, 4],
    // Liquids by volume.
    ["10 ml contain 100 mg magnesium.", "20 ml twice daily.", 4, 4],
    ["1 ml contains 100 mg magnesium.", "Add 20 drops (1 ml) to juice once a day.", 1, 1],
    ["5 ml contain 100 mg magnesium.", "Stir 2 spoons (10 ml) into water twice a day.", 4, 4],
    [
      "3 capsules contain 100 mg magnesium.",
      "Take 1 capsule during the day and 2 capsules about two hours before bedtime.",
      1,
      1,
    ],
    ["Per 15 ml: magnesium 100 mg", "Adults: 30 ml to 60 ml once daily in a glass of water.", 2, 4],
    // The day beside the count, on either side.
    ["Información nutricional por dosis diaria (4 comprimidos): Magnesio 375 mg.", "", 1, 1],
    ["Innehåll per 3 kapslar (dagsdos): Magnesium 350 mg.", "", 1, 1],
    ["栄養成分表示(1日目安量6粒あたり)：マグネシウム 180mg", "", 1, 1],
    ["영양정보 1일 섭취량 2정(2.4g) 당: 마그네슘 150mg", "", 1, 1],
    ["Three tablets typically provide: Magnesium 300 mg", "Take three tablets daily.", 1, 1],
    // Servings, whatever a serving is.
    ["1 serving (5 g) contains 100 mg magnesium.", "1-2 servings daily: stir 1 scoop into 250 ml of water.", 1, 2],
    [
      "2000 mg of magnesium bisglycinate per serving delivers 100 mg of elemental magnesium.",
      "Take 2 capsules daily.",
      1,
      1,
    ],
    // Powders by weight.
    ["300 mg magnesium per serving (10 g).", "Take 1 scoop (5 g) twice daily.", 1, 1],
    ["Pro Portion (10 g): 300 mg Magnesium", "2 x täglich 5 g in Wasser einrühren.", 1, 1],
    [
      "300 mg magnesium per serving (10 g).",
      "Mix one serving with water daily. The effect needs 3 g of creatine a day.",
      1,
      1,
    ],
    ["300 mg magnesium per serving (10 g).", "Adults should eat 25 g of fibre a day. Take one serving daily.", 1, 1],
    // Times of day that are words for a day, too.
    ["1 tablet contains 100 mg magnesium.", "Take 1 tablet in the morning and in the evening.", 2, 2],
    ["1 comprimido contiene 100 mg de magnesio.", "Tomar 1 comprimido por la mañana y por la noche.", 2, 2],
    ["1 Tablette enthält 100 mg Magnesium.", "1 Tablette zum Frühstück und zum Abendessen.", 2, 2],
    ["Un comprimé contient 100 mg de magnésium.", "2 comprimés par jour matin et soir.", 2, 2],
    ["1粒にマグネシウム100mg", "1日2粒を朝晩に分けてお召し上がりください。", 2, 2],
    ["1 tablet contains 100 mg magnesium.", "One tablet in the morning and two in the evening.", 3, 3],
    ["1 comprimido contiene 100 mg de magnesio.", "1 comprimido por la mañana o por la noche.", 1, 1],
    // So many times so many.
    ["1 kapszula 100 mg magnéziumot tartalmaz.", "Naponta 2 × 1 kapszula étkezés után.", 2, 2],
    ["1 Tablette enthält 100 mg Magnesium.", "3x1 Tablette täglich.", 3, 3],
    ["1 tabletka zawiera 100 mg magnezu.", "Stosować 1 x 2 tabletki dziennie.", 2, 2],
    ["1 tableta obsahuje 100 mg hořčíku.", "Užívejte 2x denně 2 tablety.", 4, 4],
    // A pack is no dose.
    [
      "1 tablet contains 100 mg magnesium.",
      "Directions: the pack of 60 tablets lasts 30 days at 2 tablets a day.",
      2,
      2,
    ],
    // Adults among several.
    ["1 tablet contains 100 mg magnesium.", "Adults: 2 tablets. Children 6-11: 1 tablet, once daily.", 2, 2],
    ["1 tablet contains 100 mg magnesium.", "Teens: 1 tablet daily. Adults: 3 tablets daily.", 3, 3],
    ["Un comprimé contient 100 mg de magnésium.", "Adulte : 2 comprimés. Enfant : 1 comprimé, par jour.", 2, 2],
    // Halves, ranges with a hyphen, the one behind its piece.
    ["Un comprimé contient 100 mg de magnésium.", "Prendre 1 comprimé et demi par jour.", 1.5, 1.5],
    ["1 tablet contains 100 mg magnesium.", "Take one and a half tablets daily.", 1.5, 1.5],
    ["1 Tablette enthält 100 mg Magnesium.", "Erwachsene nehmen 1- bis 3-mal täglich 1 Tablette ein.", 1, 3],
    ["كل قرص يحتوي على 250 ملجم مغنيسيوم", "قرص واحد يومياً مع الطعام.", 1, 1],
    // The count behind the amounts.
    ["400 mg Magnesium in 2 Tabletten.", "Täglich 2 Tabletten einnehmen.", 1, 1],
    ["400 mg magnezu w 2 tabletkach.", "Stosować 2 tabletki dziennie.", 1, 1],
    // The point behind a scheme or a day ends the sentence.
    ["1 tablet contains 100 mg magnesium, 27 % NRV. Take 2 tablets daily, mornings.", "", 2, 2],
  ])("%s %s", (composition, directions, low, high) => {
    const { serving } = readContent(
      TITLE,
      [composition, directions].filter((line) => line !== ""),
    );
    expect([serving.perDay?.low, serving.perDay?.high]).toEqual([low, high]);
  });

  it("gives the serving where a word for it stands before a count", () => {
    const { serving, readings } = readContent(TITLE, ["Порція: 3 капсули", "Магній: 300 мг", "По 3 капсули на день."]);
    expect(serving).toMatchObject({ text: "3 капсули", pieces: { low: 3 }, perDay: { low: 1, high: 1 } });
    expect(readings).toMatchObject([{ mgPerServing: { estimate: 300 } }]);
  });

  it("is read across the cells of a table of ages", () => {
    const content = ["6錠（15歳以上の1日最大服用量）中", ["酸化マグネシウム", "2000mg"], "# 用法・用量"];
    const ages = [
      ["年齢", "1回量", "服用回数"],
      ["15歳以上", "3〜6錠", "1日1回、就寝前"],
    ];
    const { serving } = readContent(TITLE, [...content, ...ages], { lang: "ja" });
    expect([serving.pieces?.low, serving.perDay?.low, serving.perDay?.high]).toEqual([6, 0.5, 1]);
  });
});

describe("a piece, where the page says nothing of servings", () => {
  it("is taken for the serving, and the report says so", () => {
    const report = readContent(TITLE, ["# Supplement Facts", ["Calcium", "500 mg"], ["Zinc", "5 mg"]]);
    expect(mgOf(report, "calcium")).toBe(500);
    expect(report.issues).toContainEqual({ code: "basis-assumed", mineral: null });
  });
});

describe("the daily dose with its pieces", () => {
  it("is one day's amount", () => {
    const report = readContent("Doppel", ["Tagesdosis 2 Tabletten: Calcium 500 mg, Magnesium 250 mg"]);
    expect(report.readings.map(({ mgPerDay }) => mgPerDay?.estimate)).toEqual([500, 250]);
  });
});

describe("what a head or a line above says of the serving", () => {
  it.each<[what: string, content: (string | readonly string[])[]]>([
    [
      "in the first cell of the head",
      [["На порцію (3 капсули)", "Кількість"], ["Кальцій", "210 мг"], ["Цинк", "5 мг"], "По 3 капсули на день."],
    ],
    [
      "in the daily dose, as one word",
      ["Mineraalained päevases annuses (3 tabletti)", ["Kaltsium", "210 mg", "26%"], "Päevane annus: 3 tabletti."],
    ],
    [
      "over cards",
      [
        "Every serving of 3 gummies has:",
        ...["# Calcium", "210 mg", "# Zinc", "5 mg"],
        "# How",
        "Chew 3 gummies once daily.",
      ],
    ],
  ])("holds for all amounts: %s", (_, content) => {
    const { serving, readings } = readContent(TITLE, content);
    expect(serving).toMatchObject({ pieces: { low: 3 }, perDay: { low: 1, high: 1 } });
    expect(readings).toMatchObject([{ mgPerServing: { estimate: 210 }, mgPerDay: { estimate: 210 } }]);
  });
});

describe("a day's pieces over a column", () => {
  it("are the serving, however they are shared out", () => {
    const content = [
      ["", "pro Tagesdosis (2 x 1 Kapsel)", "NRV"],
      ["Magnesium", "300 mg", "80 %"],
    ];
    const { readings, serving } = readContent("Kalvor", content);
    expect(readings).toMatchObject([{ mgPerServing: { estimate: 300 }, basis: "daily-dose", confidence: "high" }]);
    expect(serving.perDay).toMatchObject({ low: 1, high: 1 });
  });
});

describe("a table of doses whose head says the day", () => {
  it.each<[head: readonly string[], rows: readonly (readonly string[])[], perDay: number]>([
    [
      ["Wiek", "Porcja", "Ile razy dziennie"],
      [
        ["dzieci 3–6 lat", "5 ml", "1 raz"],
        ["młodzież i dorośli", "5 ml", "3 razy"],
      ],
      3,
    ],
    [
      ["Age", "Dose", "Times a day"],
      [
        ["Children 3-6 years", "5 ml", "once"],
        ["Adults", "10 ml", "3 times"],
      ],
      6,
    ],
  ])("gives the adults': %j", (head, rows, perDay) => {
    const { serving } = readContent("Calmira syrup 150 ml", [["", "per 5 ml"], ["Calcium", "120 mg"], head, ...rows]);
    expect(serving.perDay).toMatchObject({ low: perDay, high: perDay });
  });
});
