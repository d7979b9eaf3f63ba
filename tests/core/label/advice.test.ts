/** What a person needs a day is no content of the product. Expectations by hand: none of the sentences states one. */
import { describe, expect, it } from "vitest";
import { readContent } from "./snapshots.ts";

describe("what is recommended or needed a day", () => {
  it.each<[lang: string, sentence: string]>([
    ["en", "The recommended daily intake of magnesium is 375 mg."],
    ["en", "The recommended daily dose of calcium is 800 mg."],
    ["de", "Die empfohlene Tagesdosis von Magnesium beträgt 375 mg."],
    ["de", "Der Tagesbedarf eines Erwachsenen an Calcium liegt bei 1000 mg."],
    ["fr", "L'apport journalier recommandé en magnésium est de 375 mg."],
    ["fr", "Les besoins quotidiens en calcium sont de 900 mg."],
    ["es", "La dosis diaria recomendada de magnesio es de 375 mg."],
    ["es", "La ingesta diaria recomendada de calcio es de 800 mg."],
    ["it", "La dose giornaliera raccomandata di magnesio è di 375 mg."],
    ["it", "Il fabbisogno giornaliero di calcio è di 1000 mg."],
    ["pt", "A dose diária recomendada de magnésio é de 375 mg."],
    ["pt", "A ingestão diária recomendada de cálcio é 1000 mg."],
    ["nl", "De aanbevolen dagelijkse hoeveelheid magnesium is 375 mg."],
    ["nl", "De dagelijkse behoefte aan calcium is 950 mg."],
    ["pl", "Zalecana dzienna dawka magnezu to 375 mg."],
    ["pl", "Dzienne zapotrzebowanie na wapń wynosi 1000 mg."],
    ["cs", "Doporučená denní dávka hořčíku je 375 mg."],
    ["cs", "Denní potřeba vápníku je 1000 mg."],
    ["sk", "Odporúčaná denná dávka horčíka je 375 mg."],
    ["sk", "Denná potreba vápnika je 800 mg."],
    ["hu", "A magnézium ajánlott napi adagja 375 mg."],
    ["hu", "A napi kalciumszükséglet 1000 mg."],
    ["ro", "Doza zilnică recomandată de magneziu este de 375 mg."],
    ["ro", "Necesarul zilnic de calciu este de 1000 mg."],
    ["bg", "Препоръчителната дневна доза магнезий е 375 mg."],
    ["bg", "Дневната нужда от калций е 1000 mg."],
    ["ru", "Рекомендуемая суточная доза магния составляет 400 мг."],
    ["ru", "Суточная потребность в кальции — 1000 мг."],
    ["uk", "Рекомендована добова доза магнію становить 400 мг."],
    ["uk", "Добова потреба в кальції становить 1000 мг."],
    ["tr", "Magnezyum için önerilen günlük doz 375 mg'dır."],
    ["tr", "Günlük kalsiyum ihtiyacı 1000 mg'dır."],
    ["el", "Η συνιστώμενη ημερήσια δόση μαγνησίου είναι 375 mg."],
    ["el", "Η ημερήσια ανάγκη σε ασβέστιο είναι 1000 mg."],
    ["sv", "Rekommenderat dagligt intag av magnesium är 375 mg."],
    ["sv", "Dagsbehovet av kalcium är 800 mg."],
    ["da", "Den anbefalede daglige dosis magnesium er 375 mg."],
    ["da", "Dagsbehovet for calcium er 800 mg."],
    ["no", "Anbefalt daglig inntak av magnesium er 375 mg."],
    ["no", "Dagsbehovet for kalsium er 800 mg."],
    ["fi", "Magnesiumin suositeltu päiväannos on 375 mg."],
    ["fi", "Kalsiumin päivittäinen tarve on 800 mg."],
    ["et", "Soovitatav magneesiumi päevane kogus on 375 mg."],
    ["et", "Kaltsiumi päevane vajadus on 800 mg."],
    ["lv", "Ieteicamā magnija dienas deva ir 375 mg."],
    ["lv", "Kalcija dienas nepieciešamība ir 800 mg."],
    ["lt", "Rekomenduojama magnio paros dozė yra 375 mg."],
    ["lt", "Kalcio paros poreikis yra 800 mg."],
    ["hr", "Preporučena dnevna doza magnezija je 375 mg."],
    ["hr", "Dnevne potrebe za kalcijem su 1000 mg."],
    ["sl", "Priporočeni dnevni odmerek magnezija je 375 mg."],
    ["sl", "Dnevne potrebe po kalciju so 1000 mg."],
    ["ja", "マグネシウムの1日の推奨量は340mgです。"],
    ["ja", "カルシウムの1日摂取目安は650mgとされています。"],
    ["zh", "成年人每日推荐摄入镁330毫克。"],
    ["zh", "成人每天需要钙800毫克。"],
    ["ko", "마그네슘의 하루 권장 섭취량은 350mg입니다."],
    ["ko", "칼슘의 하루 필요량은 800mg입니다."],
    ["ar", "الجرعة اليومية الموصى بها من المغنيسيوم هي 375 ملغ."],
    ["ar", "الاحتياج اليومي من الكالسيوم هو 1000 ملغ."],
    ["he", 'המינון היומי המומלץ של מגנזיום הוא 375 מ"ג.'],
    ["he", 'הצריכה היומית המומלצת של סידן היא 1000 מ"ג.'],
    ["hi", "मैग्नीशियम की अनुशंसित दैनिक मात्रा 375 मिलीग्राम है।"],
    ["hi", "कैल्शियम की दैनिक आवश्यकता 1000 मिलीग्राम है।"],
    ["bn", "ম্যাগনেসিয়ামের প্রস্তাবিত দৈনিক মাত্রা ৩৭৫ মিলিগ্রাম।"],
    ["bn", "ক্যালসিয়ামের দৈনিক চাহিদা ১০০০ মিলিগ্রাম।"],
    ["th", "ปริมาณแมกนีเซียมที่แนะนำต่อวันคือ 375 มิลลิกรัม"],
    ["th", "ร่างกายต้องการแคลเซียมวันละ 800 มิลลิกรัม"],
    ["vi", "Liều magie khuyến nghị hàng ngày là 375 mg."],
    ["vi", "Nhu cầu canxi hàng ngày là 1000 mg."],
    ["id", "Dosis harian magnesium yang dianjurkan adalah 375 mg."],
    ["id", "Kebutuhan kalsium harian adalah 1000 mg."],
  ])("gives nothing (%s): %s", (_, sentence) => {
    expect(readContent("Formula 7, 60", [sentence]).readings).toEqual([]);
  });

  it("does not outweigh the salt that the composition states, on a page of its language", () => {
    const report = readContent("Tatra citrát, 100 tabliet", [
      "# Zloženie",
      "1 tableta obsahuje:",
      "citrát horečnatý 1000 mg",
      "# Popis",
      "Horčík podporuje svaly. Odporúčaná denná dávka horčíka je 375 mg.",
    ]);
    expect(report.readings).toMatchObject([{ mineral: "magnesium", measure: "compound", stated: { estimate: 1000 } }]);
  });
});

describe("a reference value in brackets", () => {
  it.each<[lang: string, sentence: string]>([
    ["en", "Magnesium (NRV 375 mg) contributes to normal muscle function, calcium (NRV 800 mg) is needed for bones."],
    ["en", "Magnesium (RI: 375 mg) contributes to normal muscle function."],
    ["de", "Magnesium (NRV 375 mg) trägt zu einer normalen Muskelfunktion bei."],
    ["fr", "Le magnésium (VNR 375 mg) contribue à une fonction musculaire normale."],
    ["es", "El magnesio (VRN 375 mg) ayuda a disminuir el cansancio."],
    ["it", "Il magnesio (VNR = 375 mg) contribuisce alla normale funzione muscolare."],
    ["pl", "Magnez (RWS 375 mg) pomaga w prawidłowym funkcjonowaniu mięśni."],
    ["cs", "Hořčík (RHP 375 mg) přispívá k normální činnosti svalů."],
    ["hu", "A magnézium (NRV 375 mg) hozzájárul az izmok működéséhez."],
    ["ro", "Magneziul (VNR 375 mg) contribuie la funcția musculară."],
    ["el", "Το μαγνήσιο (ΔΤΑ 375 mg) συμβάλλει στη λειτουργία των μυών."],
    ["et", "Magneesium (NRV 375 mg) aitab lihaseid."],
    ["ru", "Магний (адекватный уровень 400 мг) и кальций (1000 мг) – важнейшие макроэлементы."],
    ["ar", "المغنيسيوم والكالسيوم من المعادن الأساسية، والاحتياج اليومي 420 ملغ و1000 ملغ."],
    ["zh", "镁（NRV 300mg）与钙（NRV 800mg）是人体重要的矿物质。"],
  ])("gives nothing (%s): %s", (_, sentence) => {
    expect(readContent("Formula 7, 60", [sentence]).readings).toEqual([]);
  });
});

describe("a question", () => {
  it.each<[lang: string, question: string]>([
    ["en", "Can I take it together with calcium 500 mg?"],
    ["el", "Μπορώ να το πάρω με ασβέστιο 500 mg;"],
    ["ar", "هل يؤخذ مع كالسيوم 500 ملغ؟"],
    ["zh", "能和钙500mg一起吃吗？"],
    ["sl", "Lahko vzamem s kalcijem 500 mg?"],
  ])("states nothing (%s): %s", (_, question) => {
    expect(readContent("Formula 7, 60", [question]).readings).toEqual([]);
    expect(readContent("Formula 7, 60", [`# ${question}`, "Two hours apart."]).readings).toEqual([]);
  });
});

describe("a list in Greek", () => {
  it("is read to its end, where a semicolon closes it", () => {
    const report = readContent("Formula 7, 60", ["Κάθε δισκίο περιέχει: ασβέστιο 500 mg; μαγνήσιο 250 mg;"]);
    expect(report.readings).toMatchObject([{ mineral: "calcium" }, { mineral: "magnesium" }]);
  });
});

describe("a limit", () => {
  it.each<[lang: string, sentence: string]>([
    ["en", "Total calcium above 2,500 mg a day is not recommended."],
    ["en", "Do not take over 2,000 mg of calcium daily."],
    ["de", "Mehr als 2500 mg Calcium am Tag sind nicht zu empfehlen."],
    ["fr", "Au-delà de 2500 mg de calcium par jour, demandez un avis médical."],
    ["es", "Dosis mayores de 1500 mg de calcio al día requieren vigilancia."],
    ["it", "Oltre 2500 mg di calcio al giorno non sono consigliati."],
    ["pt", "Acima de 2500 mg de cálcio por dia não é recomendado."],
    ["pl", "Powyżej 2500 mg wapnia na dobę nie jest zalecane."],
    ["cs", "Více než 2500 mg vápníku denně se nedoporučuje."],
    ["hu", "Napi 2000 mg kalcium bevitele fölött vérvizsgálat szükséges."],
    ["ru", "Более 2500 мг кальция в сутки не рекомендуется."],
    ["ro", "Peste 2500 mg de calciu pe zi nu se recomandă."],
    ["nl", "Meer dan 2500 mg calcium per dag wordt afgeraden."],
    ["sv", "Mer än 2500 mg kalcium per dag rekommenderas inte."],
  ])("is no content (%s): %s", (_, sentence) => {
    expect(readContent("Formula 7, 60", [sentence]).readings).toEqual([]);
  });

  it("is not what a label says of whom it is for", () => {
    expect(
      readContent("Vale Calcium, 90 tablets", ["Not recommended in pregnancy: each tablet contains 500 mg calcium."])
        .readings,
    ).toMatchObject([{ mgPerServing: { estimate: 500 } }]);
    expect(
      readContent("Vale Magnézium, 60 tabletta", ["12 év felett ajánlott: 1 tabletta 375 mg magnéziumot tartalmaz."])
        .readings,
    ).toMatchObject([{ mgPerServing: { estimate: 375 } }]);
  });

  it("does not outweigh what the composition states", () => {
    const report = readContent("Vale Calcium, 90 tablets", [
      "# Ingredients",
      "Each tablet contains:",
      "Calcium citrate tetrahydrate 1.19 g",
      "equiv. calcium 250 mg",
      "# Good to know",
      "Total calcium of 2,500 mg a day comes from food as well.",
    ]);
    expect(report.readings).toMatchObject([{ mineral: "calcium", mgPerServing: { estimate: 250 } }]);
  });
});

describe("an answer that compares", () => {
  it("gives nothing of the other product", () => {
    const report = readContent("Vale Bone Formula, 90 tablets", [
      "How does it compare with your Formula Extra? The Extra has 550 mg of calcium in two tablets.",
    ]);
    expect(report.readings).toEqual([]);
  });

  it("is read where it is about the product", () => {
    const report = readContent("Vale Magnesium, 90 tablets", [
      "What is in a tablet? Each tablet contains 150 mg of magnesium.",
    ]);
    expect(report.readings).toMatchObject([{ mineral: "magnesium", mgPerServing: { estimate: 150 } }]);
  });
});

describe("a sentence about another mineral than the title's nutrient", () => {
  const read = (...content: (string | readonly string[])[]) => readContent("Omega-3, 90 capsules", content).readings;

  it("gives nothing apart from the product's own nutrients", () => {
    expect(
      read("Each capsule contains 900 mg fish oil.", "Pair it with Mag Seven: one capsule contains 250 mg magnesium."),
    ).toEqual([]);
    expect(
      read("Each capsule contains 900 mg fish oil.", "Not be taken with calcium above 400 mg per capsule."),
    ).toEqual([]);
  });

  it("is read beside them, in the sentence or in the lines of the list", () => {
    expect(read("Each capsule contains 900 mg fish oil and 150 mg magnesium.")).toHaveLength(1);
    expect(read("# Each capsule contains", "Fish oil 900 mg", "Magnesium 150 mg")).toHaveLength(1);
  });
});

describe("values of a blood test", () => {
  it.each([
    ["Calcium, total", "8.5 - 10.5 mg/dL"],
    ["Magnesium", "1.7 - 2.3 mg / dl"],
  ])("are no content: %s %s", (...row) => {
    expect(readContent("Mineral panel", [["Test", "Reference"], row]).readings).toEqual([]);
  });
});

describe("the mineral that a medicine is a salt of", () => {
  it.each([
    "Each film-coated tablet contains 10 mg rosuvastatin (as rosuvastatin calcium 10.4 mg).",
    "Each capsule contains omeprazole magnesium 20.6 mg equivalent to omeprazole 20 mg.",
    "1 таблетка содержит аторвастатин кальция 21,7 мг.",
    "Une seringue contient nadroparine calcique 38 mg.",
  ])("is no dose: %s", (sentence) => {
    expect(readContent("Plain tablets, 30", [sentence]).readings).toEqual([]);
  });

  it("does not hide a dose beside it", () => {
    const report = readContent("Plain tablets, 30", [
      "Each tablet contains omeprazole magnesium 20.6 mg, calcium 300 mg.",
    ]);
    expect(report.readings).toMatchObject([{ mineral: "calcium", mgPerServing: { estimate: 300 } }]);
  });
});

describe("the salt that a vitamin is given as", () => {
  it("is no dose where it stands in the vitamin's brackets", () => {
    const vitamin = "1 Brausetablette enthält: Vitamin C 900 mg (als Calciumascorbat 1090 mg).";
    expect(readContent("Vitamin C Brause", [vitamin]).readings).toEqual([]);
  });
});

describe("columns for ages", () => {
  it("give what is for adults", () => {
    const report = readContent("Familienkapseln", [
      ["Pro Tag", "Kinder 4–10 Jahre", "Erwachsene"],
      ["Calcium", "200 mg", "400 mg"],
    ]);
    expect(report.readings).toMatchObject([{ mineral: "calcium", mgPerServing: { estimate: 400 } }]);
  });
});

describe("what else is in a medicine, by its leaflet", () => {
  it.each([
    "De andere stoffen zijn maïszetmeel, calciumwaterstoffosfaat 50 mg, magnesiumstearaat (2 mg).",
    "Die anderen Bestandteile sind Maisstärke, Calciumhydrogenphosphat 50 mg.",
    "Los demás componentes son almidón de maíz, hidrogenofosfato de calcio 50 mg.",
    "Pomocnými látkami jsou kukuřičný škrob, hydrogenfosforečnan vápenatý 50 mg.",
    "Celelalte componente sunt amidon de porumb, hidrogenofosfat de calciu 50 mg.",
    "Другите съставки са царевично нишесте, калциев хидрогенфосфат 50 mg.",
    "Інші складники: крохмаль, кальцію гідрофосфат 50 мг.",
  ])("is no dose: %s", (line) => {
    expect(readContent("Ibuprofis 400 mg, 20 tablets", ["Ibuprofis 400 mg per tablet.", line]).readings).toEqual([]);
  });
});
