/** What customers say of themselves, in the languages read, and what labels say that looks like it. */
import { describe, expect, it } from "vitest";
import { pageMarks } from "../../../src/data/page-marks.ts";
import { readContent } from "./snapshots.ts";

describe("a text in which somebody speaks of what he or she takes", () => {
  it.each([
    "I take two of these at night, that is 300 mg.",
    "I've been taking 400 mg of magnesium for years.",
    "Ich nehme vier am Tag und komme auf 300 mg.",
    "Je prends 300 mg de magnésium le soir.",
    "Lo tomo desde hace un mes, 400 mg al día.",
    "La prendo da anni: 250 mg la sera.",
    "Comprei outra vez, 200 mg por dia.",
    "Ik slik er twee, samen 200 mg.",
    "Biorę dwie, czyli 200 mg magnezu.",
    "Beru už dva měsíce, 300 mg denně.",
    "Szedem fél éve, napi 250 mg.",
    "Я пью по две таблетки, 200 мг.",
    "Kullanıyorum, günde 300 mg.",
    "Το παίρνω κάθε βράδυ, 300 mg.",
    "Jag tar två varje kväll, 250 mg.",
    "Jeg tager to om aftenen, 250 mg.",
    "毎日2粒、200mgを飲んでいます。",
    "我每天吃两片,一共400毫克。",
    "매일 400mg 먹고 있어요.",
    "آخذ حبتين كل يوم، 400 ملغ.",
    'אני לוקח 300 מ"ג בערב.',
    "Tôi uống mỗi ngày 300 mg.",
    "Saya minum tiap malam, 250 mg.",
  ])("is a customer's: %s", (text) => {
    expect(pageMarks.customer.test(text)).toBe(true);
    expect(readContent("Calvera Magnesium", [text]).readings).toEqual([]);
  });

  it.each([
    "Two tablets provide 300 mg of magnesium. Take with food.",
    "Vitamin I complex; part I: take 2 tablets",
    "Täglich 2 Kapseln einnehmen. Enthält 300 mg Magnesium.",
    "Prendre 2 gélules par jour.",
    "Tomar 2 cápsulas al día; tomo II del catálogo",
    "Prendere 2 compresse al giorno.",
    "Przyjmować 2 kapsułki dziennie.",
    "Принимать по 2 таблетки в день.",
    "Ota 2 tablettia päivässä.",
    "1日2粒を目安にお召し上がりください。",
    "每日两次,每次一片。",
  ])("is a label's: %s", (text) => {
    expect(pageMarks.customer.test(text)).toBe(false);
  });
});
