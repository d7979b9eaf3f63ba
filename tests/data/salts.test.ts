import { describe, expect, test } from "vitest";
import type { SaltFamily } from "../../src/core/label/lexicon.ts";
import { salts } from "../../src/data/salts.ts";

/** Abridged standard atomic weights (CIAAW). */
const WEIGHTS: Readonly<Record<string, number>> = {
  H: 1.008,
  C: 12.011,
  N: 14.007,
  O: 15.999,
  Na: 22.99,
  Mg: 24.305,
  Si: 28.085,
  P: 30.974,
  S: 32.06,
  Cl: 35.45,
  Ca: 40.078,
};

/** Part of one element in the mass of a formula: "Mg3(C6H5O7)2.9H2O". */
const fractionOf = (element: string, formula: string): number => {
  const masses = { whole: 0, part: 0 };
  for (const unit of formula.split(".")) {
    const [, times = "", rest = ""] = /^(\d*)(.*)$/.exec(unit)!;
    const flat = rest.replaceAll(/\(([^()]+)\)(\d*)/g, (_all, inner: string, count: string) =>
      inner.repeat(Number(count || 1)),
    );
    for (const [, symbol = "", count = ""] of flat.matchAll(/([A-Z][a-z]?)(\d*)/g)) {
      const mass = WEIGHTS[symbol]! * Number(count || 1) * Number(times || 1);
      masses.whole += mass;
      if (symbol === element) masses.part += mass;
    }
  }
  return masses.part / masses.whole;
};

const salt = (id: string) => salts.find((entry) => entry.id === id)!;

describe("mass fractions", () => {
  test("are parts of a whole, in order, and never more than the oxide's", () => {
    for (const { id, mineral, fraction } of salts) {
      const { low, estimate, high } = fraction;
      expect(low > 0 && low <= estimate && estimate <= high && high < 1, id).toBe(true);
      expect(high, id).toBeLessThanOrEqual(salt(`${mineral}-oxide`).fraction.high);
    }
  });

  test.each([
    ["magnesium-oxide", "MgO"],
    ["magnesium-hydroxide", "Mg(OH)2"],
    ["magnesium-citrate-anhydrous", "Mg3(C6H5O7)2"],
    ["magnesium-citrate-nonahydrate", "Mg3(C6H5O7)2.9H2O"],
    ["magnesium-chloride-hexahydrate", "MgCl2.6H2O"],
    ["magnesium-sulfate-heptahydrate", "MgSO4.7H2O"],
    ["magnesium-sulfate-monohydrate", "MgSO4.H2O"],
    ["magnesium-glycinate-anhydrous", "Mg(C2H4NO2)2"],
    ["magnesium-glycinate-monohydrate", "Mg(C2H4NO2)2.H2O"],
    ["magnesium-glycinate-dihydrate", "Mg(C2H4NO2)2.2H2O"],
    ["magnesium-malate-anhydrous", "MgC4H4O5"],
    ["magnesium-malate-trihydrate", "MgC4H4O5.3H2O"],
    ["magnesium-threonate-anhydrous", "Mg(C4H7O5)2"],
    ["magnesium-taurate-dihydrate", "Mg(C2H6NO3S)2.2H2O"],
    ["magnesium-lactate-dihydrate", "Mg(C3H5O3)2.2H2O"],
    ["magnesium-gluconate-dihydrate", "Mg(C6H11O7)2.2H2O"],
    ["magnesium-orotate-dihydrate", "Mg(C5H3N2O4)2.2H2O"],
    ["magnesium-aspartate-dihydrate", "Mg(C4H6NO4)2.2H2O"],
    ["magnesium-phosphate-anhydrous", "Mg3(PO4)2"],
    ["magnesium-stearate", "Mg(C18H35O2)2"],
    ["calcium-oxide", "CaO"],
    ["calcium-carbonate", "CaCO3"],
    ["calcium-citrate-anhydrous", "Ca3(C6H5O7)2"],
    ["calcium-citrate-tetrahydrate", "Ca3(C6H5O7)2.4H2O"],
    ["calcium-lactate-pentahydrate", "Ca(C3H5O3)2.5H2O"],
    ["calcium-gluconate-monohydrate", "Ca(C6H11O7)2.H2O"],
    ["calcium-dicalcium-phosphate-dihydrate", "CaHPO4.2H2O"],
    ["calcium-hydroxyapatite", "Ca5(PO4)3(OH)"],
    ["calcium-chloride-dihydrate", "CaCl2.2H2O"],
    ["calcium-ascorbate-dihydrate", "Ca(C6H7O6)2.2H2O"],
    ["calcium-hmb-monohydrate", "Ca(C5H9O3)2.H2O"],
    ["calcium-glucarate-tetrahydrate", "CaC6H8O8.4H2O"],
    ["calcium-bhb", "Ca(C4H7O3)2"],
    ["calcium-sorbate", "Ca(C6H7O2)2"],
    ["calcium-edta", "CaNa2C10H12N2O8"],
    ["calcium-silicate", "CaSiO3"],
  ])("%s reaches what its formula %s gives", (id, formula) => {
    const { mineral, fraction } = salt(id);
    expect(fraction.high).toBeCloseTo(fractionOf(mineral === "calcium" ? "Ca" : "Mg", formula), 4);
  });

  test("a variant lies inside its family, but for the grades that are sold beside it", () => {
    const beside = ["magnesium-glycinate-buffered", "calcium-malate-dicalcium", "magnesium-carbonate-trihydrate"];
    for (const entry of salts) {
      if (entry.variant === undefined || beside.includes(entry.id)) continue;
      const family = salt(`${entry.mineral}-${entry.family}`).fraction;
      expect(entry.fraction.low >= family.low && entry.fraction.high <= family.high, entry.id).toBe(true);
    }
  });
});

test("every family that labels are read for has a fraction, and excipients are marked", () => {
  const families: Readonly<Record<Exclude<SaltFamily, "unknown" | "medicine">, "source" | "excipient">> = {
    oxide: "source",
    hydroxide: "source",
    carbonate: "source",
    chloride: "source",
    sulfate: "source",
    citrate: "source",
    glycinate: "source",
    malate: "source",
    threonate: "source",
    taurate: "source",
    acetyltaurate: "source",
    lactate: "source",
    gluconate: "source",
    "lactate-gluconate": "source",
    aspartate: "source",
    orotate: "source",
    pidolate: "source",
    ascorbate: "source",
    phosphate: "source",
    glycerophosphate: "source",
    acetate: "source",
    succinate: "source",
    fumarate: "source",
    akg: "source",
    lysinate: "source",
    bhb: "source",
    hmb: "source",
    glucarate: "source",
    pyruvate: "source",
    caseinate: "source",
    glubionate: "source",
    lactobionate: "source",
    glutamate: "source",
    chelate: "source",
    hydroxyapatite: "source",
    coral: "source",
    "oyster-shell": "source",
    eggshell: "source",
    algae: "source",
    seawater: "source",
    dolomite: "source",
    milk: "source",
    "bone-meal": "source",
    pantothenate: "excipient",
    folinate: "excipient",
    stearate: "excipient",
    silicate: "excipient",
    "fatty-acid": "excipient",
    edta: "excipient",
    alginate: "excipient",
    propionate: "excipient",
    sorbate: "excipient",
  };
  for (const [family, kind] of Object.entries(families)) {
    const entries = salts.filter((entry) => entry.family === family);
    expect(entries.length, family).toBeGreaterThan(0);
    for (const entry of entries) expect(entry.excipient, entry.id).toBe(kind === "excipient");
  }
});
