import type { Amount, Correction, LabelReport, Reading } from "../../../src/core/model.ts";

export const exactly = (mg: number): Amount => ({ low: mg, estimate: mg, high: mg });

export const reading = (more: Partial<Reading> = {}): Reading => ({
  mineral: "calcium",
  mgPerServing: exactly(500),
  mgPerDay: exactly(1000),
  stated: { ...exactly(500), unit: "mg" },
  measure: "elemental",
  salt: "calcium-carbonate",
  basis: "serving",
  steps: [],
  confidence: "medium",
  sources: [{ text: "Calcium 500 mg", locator: { kind: "element", path: [[1, 0, 4]] } }],
  ...more,
});

export const report = (more: Partial<LabelReport> = {}): LabelReport => ({
  product: { key: "shop.example 1", url: "https://shop.example/p/1", title: "Cal-Mag" },
  kind: "product",
  panelComplete: true,
  serving: {
    text: "2 Tablets",
    pieces: exactly(2),
    grams: null,
    millilitres: null,
    perDay: exactly(2),
    maxPerDay: null,
    source: null,
  },
  readings: [reading()],
  alternatives: [],
  issues: [],
  pictures: [],
  signature: "s1",
  ...more,
});

export const correction = (more: Partial<Correction> = {}): Correction => ({
  productKey: "shop.example 1",
  title: "Cal-Mag",
  shop: "shop.example",
  amounts: { calcium: null, magnesium: null },
  serving: null,
  servingsPerDay: null,
  at: 1,
  ...more,
});
