/** Values the tests of src/browser share. */
import type { Correction, DietProfile, LabelReport, PageSnapshot, Reading } from "../../src/core/model.ts";

const exact = (value: number) => ({ low: value, estimate: value, high: value });

const reading = (mineral: "calcium" | "magnesium", mg: number): Reading => ({
  mineral,
  mgPerServing: exact(mg),
  mgPerDay: exact(mg),
  stated: { ...exact(mg), unit: "mg" },
  measure: "elemental",
  salt: null,
  basis: "serving",
  steps: [],
  confidence: "high",
  sources: [{ text: `${mineral} ${mg} mg`, locator: { kind: "element", path: [[1, 0]] } }],
});

/** A complete panel of a product with these amounts. */
export const reportOf = (calciumMg: number, magnesiumMg: number, slug = "one"): LabelReport => ({
  product: { key: `shop.example:${slug}`, url: `https://shop.example/p/${slug}`, title: `Product ${slug}` },
  kind: "product",
  panelComplete: true,
  serving: {
    text: "2 tablets",
    pieces: exact(2),
    grams: null,
    millilitres: null,
    perDay: exact(1),
    maxPerDay: 2,
    source: null,
  },
  readings: [reading("calcium", calciumMg), reading("magnesium", magnesiumMg)],
  alternatives: [],
  issues: [],
  pictures: [],
  signature: `${slug} ${calciumMg} ${magnesiumMg}`,
});

/** What the content script takes of that product's page. */
export const snapshotOf = (report: LabelReport): PageSnapshot => ({
  url: report.product.url,
  title: report.product.title,
  lang: "en",
  gtin: null,
  productId: null,
  blocks: [
    {
      kind: "row",
      cells: ["Calcium", "200 mg"],
      section: "Supplement Facts",
      group: 1,
      locator: { kind: "element", path: [[1, 0]] },
    },
  ],
  signs: { types: ["product"], cartButtons: 1, prices: 1, productCards: 0, proseLength: 0, articleMarks: 0 },
  pictures: [],
  signature: report.signature,
  capped: false,
  cappedNames: false,
});

export const profile: DietProfile = {
  ageYears: 40,
  sex: "unspecified",
  lifeStage: "none",
  diet: "own",
  dietMgPerDay: { calcium: 500, magnesium: 500 },
  checklist: {},
  homeLimit: "US",
  ownMagnesiumLimitMg: null,
  flags: [],
  medicines: [],
  stack: [],
};

export const correctionOf = (report: LabelReport, servingsPerDay: number | null): Correction => ({
  productKey: report.product.key,
  title: report.product.title,
  shop: "shop.example",
  amounts: { calcium: null, magnesium: null },
  serving: null,
  servingsPerDay,
  at: 1,
});
