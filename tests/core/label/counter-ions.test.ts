/**
 * Medicines that have calcium or magnesium as the counter-ion of their active substance: the printed mass is that of
 * another substance. Expectations by hand: none of the sentences states a dose of a mineral, unless it says so itself.
 */
import { describe, expect, it } from "vitest";
import { mgOf, readContent } from "./snapshots.ts";

/** Calcium and magnesium that are read on the page of a medicine with this composition. */
const dosesOf = (...content: readonly string[]): (number | null)[] => {
  const report = readContent("Zelomed 30", ["# Composition", ...content]);
  return [mgOf(report, "calcium"), mgOf(report, "magnesium")];
};

describe("the salt of another active substance", () => {
  it.each<[lang: string, ...content: string[]]>([
    ["en", "Each tablet contains atorvastatin calcium 20.72 mg equivalent to atorvastatin 20 mg."],
    ["en", "Each tablet contains rosuvastatin calcium equivalent to 10 mg rosuvastatin."],
    ["en", "Each capsule contains 22.3 mg esomeprazole magnesium trihydrate, equivalent to 20 mg esomeprazole."],
    ["en", "Each tablet contains calcium dobesilate 500 mg."],
    ["en", "Each tablet contains calcium folinate equivalent to 15 mg of folinic acid."],
    ["en", "Each tablet contains fenoprofen calcium 300 mg."],
    ["en", "Each tablet contains novastatin calcium 300 mg."],
    ["en", "Each tablet contains Calcium Sennosides 20 mg."],
    ["de", "1 Filmtablette enthält 41,44 mg Atorvastatin-Calcium-Trihydrat (entsprechend 40 mg Atorvastatin)."],
    ["de", "1 Tablette enthält 500 mg Calciumdobesilat-Monohydrat."],
    ["de", "1 Kapsel enthält 40 mg Esomeprazol als Esomeprazol-Magnesium 44,5 mg."],
    ["fr", "Un comprimé contient atorvastatine calcique 41,4 mg (quantité correspondant à atorvastatine 40 mg)."],
    ["fr", "Un comprimé contient : dobésilate de calcium 500 mg."],
    ["es", "Cada cápsula contiene: metamizol magnésico 575 mg."],
    ["es", "Cada comprimido contiene: atorvastatina cálcica 10,4 mg equivalente a 10 mg de atorvastatina."],
    ["es", "Cada comprimido contiene: levofolinato cálcico 7,5 mg."],
    ["it", "Ogni compressa contiene: rosuvastatina calcica 10,4 mg pari a rosuvastatina 10 mg."],
    ["pt", "Cada comprimido contém: esomeprazol magnésico 22,3 mg equivalente a 20 mg de esomeprazol."],
    ["nl", "Elke tablet bevat 20 mg atorvastatine (als atorvastatinecalcium 20,7 mg)."],
    ["pl", "Jedna tabletka zawiera 20,8 mg rozuwastatyny wapniowej, co odpowiada 20 mg rozuwastatyny."],
    ["pl", "Jedna tabletka zawiera 500 mg wapnia dobezylanu."],
    ["cs", "Jedna tableta obsahuje rosuvastatinum calcicum 20,8 mg (vápenatá sůl rosuvastatinu), což odpovídá 20 mg."],
    ["sk", "Jedna tableta obsahuje 10,4 mg vápenatej soli atorvastatínu."],
    ["hu", "Egy tabletta 20,8 mg rozuvasztatin-kalciumot tartalmaz, ami 20 mg rozuvasztatinnak felel meg."],
    ["ro", "Un comprimat conține rosuvastatină calcică 10,4 mg, echivalent cu rosuvastatină 10 mg."],
    ["ru", "1 таблетка содержит: аторвастатин кальция 20,72 мг, эквивалентно аторвастатину 20 мг."],
    ["ru", "1 таблетка содержит: кальция добезилат 500 мг."],
    ["uk", "1 таблетка містить: розувастатин кальцію 10,4 мг, що еквівалентно 10 мг розувастатину."],
    ["bg", "Една таблетка съдържа розувастатин калций 10,4 mg, еквивалентно на 10 mg розувастатин."],
    ["tr", "Her bir tablet 10 mg atorvastatine eşdeğer 10,34 mg atorvastatin kalsiyum içerir."],
    ["el", "Κάθε δισκίο περιέχει ατορβαστατίνη ασβεστιούχο 20,7 mg ισοδύναμη με 20 mg ατορβαστατίνη."],
    ["ja", "1錠中 アトルバスタチンカルシウム水和物 10.84mg（アトルバスタチンとして10mg）を含有"],
    ["zh", "每片含阿托伐他汀钙20.68mg（相当于阿托伐他汀20mg）。"],
    ["zh", "每片含羟苯磺酸钙500mg。"],
    ["ko", "1정 중 로수바스타틴칼슘 10.4mg (로수바스타틴으로서 10mg) 함유"],
    ["ar", "كل قرص يحتوي على إيزوميبرازول مغنيسيوم ثلاثي الهيدرات 44.5 ملغ ما يعادل إيزوميبرازول 40 ملغ."],
    ["he", 'כל טבליה מכילה אטורבסטטין קלציום 20.7 מ"ג.'],
    ["vi", "Mỗi viên nén chứa: Calci folinat 16,2 mg, tương đương acid folinic 15 mg."],
    ["id", "Tiap tablet mengandung atorvastatin kalsium setara dengan atorvastatin 20 mg."],
    ["th", "แต่ละเม็ดประกอบด้วย อะทอร์วาสแตตินแคลเซียม 20.7 มก."],
    // A name that no list has, with the mass of its own said beside that of the salt.
    ["en", "Each tablet contains zelocarb calcium 55 mg equivalent to zelocarb 50 mg."],
    ["cs", "Jedna tableta obsahuje zelokarbum calcicum 55 mg, což odpovídá zelokarbum 50 mg."],
  ])("gives nothing (%s): %s", (_, ...content) => {
    expect(dosesOf(...content)).toEqual([null, null]);
  });

  it.each<[content: string, calcium: number | null, magnesium: number | null]>([
    ["Each tablet contains Zelomed Calcium 500 mg.", 500, null],
    ["Each tablet contains calcium 500 mg and atorvastatin calcium 20 mg.", 500, null],
    ["Cada sobre contiene: aporte cálcico 500 mg.", 500, null],
    ["Chaque comprimé apporte : contenu calcique 150 mg.", 150, null],
    ["Each sachet contains risedronate sodium 35 mg and calcium 1000 mg.", 1000, null],
  ])("does not hide the mineral beside it: %s", (content, calcium, magnesium) => {
    expect(dosesOf(content)).toEqual([calcium, magnesium]);
  });
});

describe("a homeopathic potency", () => {
  it.each([
    ["Magnesium phosphoricum Trit. D6 250 mg"],
    ["1 Tablette enthält: Wirkstoff: Magnesium phosphoricum Trit. D6 250 mg."],
    ["1 tablet contains Calcium fluoratum D12 250 mg"],
    ["1 comprimé contient : Calcarea carbonica (calcium carbonicum) 30 CH 100 mg"],
    ["1 таблетка содержит: Магния фосфорикум C6 300 мг"],
  ])("states no dose: %s", (content) => {
    expect(dosesOf(content)).toEqual([null, null]);
  });
});
