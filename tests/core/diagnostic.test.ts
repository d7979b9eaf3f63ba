import { describe, expect, it } from "vitest";
import { type DiagnosticFacts, toDiagnostic } from "../../src/core/diagnostic.ts";
import type { LabelReport } from "../../src/core/model.ts";
import { defaultSettings } from "../../src/core/person/settings.ts";

const report: LabelReport = {
  product: { key: "secret-key", url: "https://shop.example/secret-address", title: "Secret Title" },
  kind: "product",
  panelComplete: true,
  serving: {
    text: "secret serving",
    pieces: null,
    grams: null,
    millilitres: null,
    perDay: null,
    maxPerDay: null,
    source: { text: "secret source", locator: { kind: "data", name: "secret name" } },
  },
  readings: [
    {
      mineral: "calcium",
      mgPerServing: { low: 987, estimate: 987, high: 987 },
      mgPerDay: { low: 987, estimate: 987, high: 987 },
      stated: { low: 987, estimate: 987, high: 987, unit: "mg" },
      measure: "elemental",
      salt: null,
      basis: "serving",
      steps: [],
      confidence: "low",
      sources: [{ text: "secret quote", locator: { kind: "user" } }],
    },
  ],
  alternatives: [],
  issues: [{ code: "basis-assumed", mineral: "calcium" }],
  pictures: ["https://shop.example/secret.jpg"],
  signature: "secret signature",
} as unknown as LabelReport;

const facts: DiagnosticFacts = {
  version: "1.2.3",
  browser: "Browser/5",
  browserLanguage: "de-AT",
  language: "de",
  settings: {
    ...defaultSettings,
    consentedAt: 1764200000000,
    paused: true,
    shopsOff: ["secret-off.example"],
    shopsAlways: ["secret-always.example", "secret-other.example"],
    productsOff: ["secret-product"],
  },
  corrections: 4,
  withheld: 1,
  pages: [
    { state: "reported", host: "shop.example", report },
    { state: "failed", host: "broken.example", report: null },
  ],
};

describe("the report that a person may copy", () => {
  it("says versions, switches, counts and codes", () => {
    expect(JSON.parse(toDiagnostic(facts, false))).toEqual({
      version: "1.2.3",
      browser: "Browser/5",
      browserLanguage: "de-AT",
      language: "de",
      corrections: 4,
      withheld: 1,
      switches: {
        paused: true,
        badge: true,
        listingMarks: true,
        alsoMmol: false,
        readInPrivateWindows: false,
        consented: true,
      },
      counts: { shopsAdded: 2, shopsOff: 1, productsOff: 1 },
      pages: [
        { state: "reported", kind: "product", readings: ["calcium elemental low"], issues: ["basis-assumed"] },
        { state: "failed" },
      ],
    });
  });

  it("holds no text, address or amount of a page, and no shop, unless the person names the open ones", () => {
    const plain = toDiagnostic(facts, false);
    expect(plain).not.toMatch(/secret|987|example|1764200000000/i);
    const withHosts = toDiagnostic(facts, true);
    expect(withHosts).toContain('"host": "shop.example"');
    expect(withHosts).not.toMatch(/secret|987/i);
  });
});
