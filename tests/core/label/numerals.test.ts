/** Printed numbers: every way in which labels write one, and what it can mean. Expectations by hand. */
import { describe, expect, it } from "vitest";
import { valuesOf } from "../../../src/core/label/numerals.ts";
import { fold, mend, unify } from "../../../src/core/label/text.ts";

describe("valuesOf", () => {
  it.each<[printed: string, values: number[]]>([
    ["500", [500]],
    ["0", [0]],
    // One mark and three digits behind it: thousands or decimals, the likelier first.
    ["1,250", [1250, 1.25]],
    ["1.250", [1250, 1.25]],
    ["0.250", [0.25]],
    ["0,250", [0.25]],
    // Any other number of digits behind the mark is a decimal.
    ["2,5", [2.5]],
    ["2.5", [2.5]],
    ["0,36", [0.36]],
    ["1.2505", [1.2505]],
    // Two different marks: the last is the decimal one.
    ["1.250,5", [1250.5]],
    ["1,250.5", [1250.5]],
    // The same mark twice parts thousands.
    ["1,250,000", [1_250_000]],
    ["1.250.000", [1_250_000]],
    // Swiss thousands.
    ["1'250", [1250]],
  ])("%s can mean %j", (printed, values) => {
    expect(valuesOf(printed)).toEqual(values);
  });

  it("takes a blank between groups for thousands, or for the end of a name before the number", () => {
    // "2 100": two thousand one hundred, or "K 2" and 100.
    expect(valuesOf("2 100")).toContain(2100);
    expect(valuesOf("2 100")).toContain(100);
  });
});

describe("unify", () => {
  it.each<[printed: string, unified: string]>([
    // Digits of other scripts.
    ["٥٠٠", "500"],
    ["۵۰۰", "500"],
    ["५००", "500"],
    ["৫০০", "500"],
    ["๕๐๐", "500"],
    ["５００ｍｇ", "500mg"],
    // Marks of other scripts.
    ["١٬٢٥٠٫٥", "1,250.5"],
    // Compatibility forms, accents, soft hyphens, direction marks, blanks.
    ["㎎", "mg"],
    ["Ca²⁺", "Ca2+"],
    ["Magnésium", "Magnesium"],
    ["Mag\u00adne\u00adsium", "Magnesium"],
    ["\u202bסידן\u202c", "סידן"],
    ["500\u00a0mg", "500 mg"],
    ["500\u202fmg", "500 mg"],
    ["  500 \n mg ", "500 mg"],
    ["250–500 mg", "250-500 mg"],
    ["250−500", "250-500"],
    ["Magtein® 2 g", "Magtein 2 g"],
  ])("%j is %j", (printed, unified) => {
    expect(unify(printed)).toBe(unified);
  });

  it("leaves plain text as it is", () => {
    expect(unify("Calcium (as citrate) 500 mg")).toBe("Calcium (as citrate) 500 mg");
  });

  it("keeps the letters of scripts whose marks belong to them", () => {
    expect(unify("가나다")).toBe("가나다");
    expect(unify("カルシウム")).toBe("カルシウム");
    expect(unify("ガ")).toBe("ガ");
  });
});

describe("fold", () => {
  it("compares words without case and accents", () => {
    expect(fold("MAGNÉSIUM")).toBe(fold("magnesium"));
    expect(fold("Ασβέστιο")).toBe(fold("ΑΣΒΕΣΤΙΟ"));
    expect(fold("HOŘČÍK")).toBe(fold("horčík"));
  });
});

describe("mend", () => {
  it.each([
    ["magn?sium 300 mg", "magnesium 300 mg"],
    ["C?lcio em c?psulas", "Calcio em capsulas"],
    ["magn\ufffdsium", "magnesium"],
    ["5OO mg, 4O mg", "500 mg, 40 mg"],
    ["Calclum, Magnes1um", "Calcium, Magnesium"],
    ["How much calcium? Two tablets", "How much calcium? Two tablets"],
    ["MgCl2·6H2O 535 mg", "MgCl2·6H2O 535 mg"],
  ])("%s is %s", (damaged, mended) => {
    expect(mend(damaged)).toBe(mended);
    expect(mended).toHaveLength(damaged.length);
  });
});
