import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { badgeStyle } from "../../src/dom/badge-style.ts";

const root = join(import.meta.dirname, "../..");
const css = (name: string): string => readFileSync(join(root, "src/ui", name), "utf8");

type Colours = Readonly<Record<string, string>>;

const coloursIn = (text: string): Colours =>
  Object.fromEntries(
    [...text.matchAll(/--([\w-]+):\s*(#[0-9a-f]{6})\b/g)].map(([, name = "", value = ""]) => [name, value]),
  );

const tokens = css("tokens.css");
const darkAt = tokens.indexOf("@media (prefers-color-scheme: dark)");
const schemes: Readonly<Record<"light" | "dark", Colours>> = {
  light: coloursIn(tokens.slice(0, darkAt)),
  dark: coloursIn(tokens.slice(darkAt)),
};

/** The rules of the badge's box, by scheme and tone; "" is what holds for every tone. */
const badgeColours = (scheme: "light" | "dark", tone: string): Colours => {
  const attributes = `${scheme === "dark" ? "[data-scheme=dark]" : ""}${tone === "" ? "" : `[data-tone=${tone}]`}`;
  const selector = `\n${attributes === "" ? ".box" : attributes} {`;
  const found = badgeStyle
    .split(selector)
    .slice(1)
    .map((rest) => rest.slice(0, rest.indexOf("}")));
  return coloursIn(found.join(" "));
};

const luminance = (colour: string): number => {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
};

/** Contrast as WCAG 2.2 defines it. */
const contrast = (one: string, other: string): number => {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
};

const tones = ["fits", "adjust", "caution", "stop", "unknown"];

describe("one set of colours", () => {
  it("the badge, which may load nothing, repeats the tokens", () => {
    for (const scheme of ["light", "dark"] as const) {
      for (const tone of tones) {
        const own = badgeColours(scheme, tone === "unknown" ? "" : tone);
        const wanted = Object.fromEntries(
          ["fg", "bg", "line"].map((part) => [part, schemes[scheme][`${tone}-${part}`]]),
        );
        expect(own, `${scheme} ${tone}`).toMatchObject(wanted);
      }
      for (const name of ["ink", "paper", "faint", "rule", "link"])
        expect(badgeColours(scheme, "")[name], `${scheme} ${name}`).toBe(schemes[scheme][name]);
    }
  });

  it("text has the contrast of WCAG AA, lines and fields that of what is not text", () => {
    for (const [scheme, colours] of Object.entries(schemes)) {
      const of = (name: string): string => colours[name] ?? "";
      for (const text of ["ink", "faint", "link"])
        for (const ground of ["paper", "card"])
          expect(contrast(of(text), of(ground)), `${scheme} ${text} on ${ground}`).toBeGreaterThanOrEqual(4.5);
      for (const tone of tones) {
        expect(contrast(of(`${tone}-fg`), of(`${tone}-bg`)), `${scheme} ${tone}`).toBeGreaterThanOrEqual(4.5);
        expect(contrast(of("ink"), of(`${tone}-bg`)), `${scheme} ink on ${tone}`).toBeGreaterThanOrEqual(4.5);
        expect(contrast(of(`${tone}-line`), of("paper")), `${scheme} ${tone} line`).toBeGreaterThanOrEqual(3);
      }
      expect(contrast(of("field"), of("paper")), `${scheme} field`).toBeGreaterThanOrEqual(3);
    }
  });

  it("no other style sheet of the extension's pages names a colour of its own", () => {
    for (const name of ["style.css", "sheet.css", "settings.css", "welcome.css", "evidence.css"])
      expect(css(name).match(/#[0-9a-f]{3,8}\b(?=[^{}]*[;}])/gi) ?? [], name).toEqual([]);
  });
});
