import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it, test } from "vitest";
import { faultsOf, faultsOfAll } from "../../scripts/translations.ts";
import { languages } from "../../src/data/languages.ts";

const manifestWords = (locale: string): Record<string, { readonly message: string }> =>
  JSON.parse(readFileSync(join(import.meta.dirname, "../../public/_locales", locale, "messages.json"), "utf8"));

test("every language has every word, with the placeholders and plural forms it needs", async () => {
  expect(await faultsOfAll(languages)).toEqual([]);
});

describe.each(languages)("$name", (language) => {
  it("knows itself: tag, direction, and whether it was reviewed", async () => {
    const { interface: own, wording } = await language.load();
    expect([own.locale, wording.locale]).toEqual([language.tag, language.tag]);
    expect(Intl.getCanonicalLocales(language.tag)).toEqual([language.tag]);
    const direction = ["ar", "he", "fa", "ur"].includes(language.tag.split("-")[0]!) ? "rtl" : "ltr";
    expect([own.direction, wording.direction]).toEqual([direction, direction]);
    expect(own.notReviewed === "").toBe(language.reviewed);
  });

  it("has the words of the manifest", () => {
    const folder = language.tag.replace("-", "_");
    expect(existsSync(join(import.meta.dirname, "../../public/_locales", folder))).toBe(true);
    expect(faultsOf(manifestWords("en"), manifestWords(folder), language.tag)).toEqual([]);
    // What the stores allow.
    expect(manifestWords(folder).extName!.message.length).toBeLessThanOrEqual(75);
    expect(manifestWords(folder).extDescription!.message.length).toBeLessThanOrEqual(132);
  });

  it("says that something fits nowhere but in the two verdicts that mean it", async () => {
    const { wording, interface: own } = await language.load();
    const { fits, "fits-disputed": disputed, ...others } = own.short;
    const word = (language.tag === "en" ? /\bfit/i : null) ?? new RegExp(fits.split(/[\s,，、：:]/u)[0]!, "iu");
    for (const [code, text] of Object.entries(others)) expect(text, code).not.toMatch(word);
    expect(disputed).not.toBe("");
    const { fits: _, "fits-disputed": __, ...headlines } = wording.headlines;
    if (language.tag === "en")
      for (const [code, text] of Object.entries(headlines)) expect(text, code).not.toMatch(word);
  });
});

describe("faultsOf", () => {
  const en = { hello: "Hello {name}", none: "", list: { a: "A" }, days: { one: "{n} day", other: "{n} days" } };
  const de = { hello: "Hallo {name}", none: "", list: { a: "A" }, days: { one: "{n} Tag", other: "{n} Tage" } };
  it.each([
    ["nothing", {}, []],
    ["a missing word", { hello: undefined }, ["hello: no text"]],
    ["an empty word", { hello: " " }, ["hello: empty, or not empty as in English", "hello: {}, in English {name}"]],
    ["another placeholder", { hello: "Hallo {Name}" }, ["hello: {Name}, in English {name}"]],
    ["a missing table", { list: undefined }, ["list: missing"]],
    ["a word too many", { list: { a: "A", b: "B" } }, ["list.b: not in English"]],
    ["a missing plural form", { days: { other: "{n} Tage" } }, ["days.one: missing"]],
  ])("finds %s", (_, changes, faults) => {
    expect(faultsOf(en, { ...de, ...changes }, "de")).toEqual(faults);
  });

  it("asks for the forms of the language, not for those of English", () => {
    const pl = { one: "{n} dzień", few: "{n} dni", other: "{n} dnia" };
    expect(faultsOf({ days: en.days }, { days: pl }, "pl")).toEqual(["days.many: missing"]);
    expect(faultsOf({ days: en.days }, { days: { other: "{n} 日" } }, "ja")).toEqual([]);
  });
});
