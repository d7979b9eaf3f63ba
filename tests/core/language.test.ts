import { describe, expect, it } from "vitest";
import { chooseLanguage, type Language } from "../../src/core/language.ts";

const language = (tag: string): Language => ({
  tag,
  name: tag,
  reviewed: true,
  load: () => Promise.reject(new Error("not asked for here")),
  loadEvidence: () => Promise.reject(new Error("not asked for here")),
});
const all = [language("en"), language("de"), language("pt-BR"), language("zh-CN")] as const;
const choose = (set: string | null, ...preferred: string[]): string =>
  chooseLanguage(set, preferred, [all[0], ...all.slice(1)]).tag;

describe("chooseLanguage", () => {
  it.each([
    ["what is set goes first", "de", ["pt-BR"], "de"],
    ["then what the browser prefers, in its order", null, ["fi", "pt-BR", "de"], "pt-BR"],
    ["a region that is not there finds the language", null, ["de-AT"], "de"],
    ["another region stands in", null, ["pt-PT"], "pt-BR"],
    ["either case, either joint", null, ["PT_br"], "pt-BR"],
    ["what is set but gone gives way to the browser", "xx", ["zh-TW"], "zh-CN"],
    ["a longer word is no match", null, ["deu"], "en"],
    ["nothing known: the first", null, [], "en"],
  ])("%s", (_, set, preferred, expected) => {
    expect(choose(set, ...preferred)).toBe(expected);
  });
});
