/** Data that a page carries for its programs: what it says of the page's own product is read, and nothing else. */
import { beforeEach, describe, expect, it } from "vitest";
import { toPageWords } from "../../src/core/label/page-words.ts";
import type { Mineral } from "../../src/core/model.ts";
import { knowledge } from "../../src/data/index.ts";
import { pageWordSources } from "../../src/data/page-words.ts";
import { readPage } from "../../src/dom/read-page.ts";

const words = toPageWords(pageWordSources);
const url = "https://shop.example/products/calm-night-60-capsules";

/** What is read of a page with this data: mg per serving of magnesium, or null. */
const read = (data: object, type = "application/json", mineral: Mineral = "magnesium"): number | null => {
  const script = document.createElement("script");
  script.type = type;
  script.textContent = JSON.stringify(data);
  document.body.append(script);
  const report = readPage(document, url, words, knowledge);
  return report?.readings.find((reading) => reading.mineral === mineral)?.mgPerServing.estimate ?? null;
};

const facts = [
  { name: "Magnesium", amount: "200 mg" },
  { name: "Zinc", amount: "5 mg" },
];

beforeEach(() => {
  document.title = "Calm Night, 60 capsules | Shop";
  document.body.innerHTML = "<main><h1>Calm Night</h1><button>Add to cart</button><p>Take 1 capsule daily.</p></main>";
});

describe("the product's own record", () => {
  it.each<[how: string, product: object]>([
    ["by its name", { name: "Calm Night", price: 12, facts }],
    ["with its pack", { name: "CALM NIGHT – 60 Capsules", price: 12, facts }],
    ["with its brand before it", { name: "Northleaf Calm Night", price: 12, facts }],
    ["with brand and pack", { title: "Northleaf Calm Night, 60 capsules", sku: "NL-1", facts }],
    ["by its handle", { name: "Nuit calme", handle: "calm-night-60-capsules", price: 12, facts }],
    ["without a name", { price: 12, facts }],
  ])("is read: %s", (_, product) => {
    expect(read({ page: { product } })).toBe(200);
  });

  it("is read where parts of it have ids, pictures and addresses", () => {
    const tab = {
      id: "t1",
      title: "Facts",
      url: "#facts",
      image: "a.svg",
      body: "1 capsule contains 200 mg magnesium.",
    };
    expect(read({ tabs: [{ id: "t0", title: "About", body: "Rest well." }, tab] })).toBe(200);
  });

  it("is read among others", () => {
    const other = { name: "Calm Day", price: 9, facts: [{ name: "Magnesium", amount: "90 mg" }] };
    expect(read({ products: [other, { name: "Calm Night, 60 capsules", price: 12, facts }] })).toBe(200);
  });

  it("is read where nothing but reviews on the page names the mineral", () => {
    document.body.innerHTML +=
      "<table><tr><td>18.06.2026</td><td>I had 400 mg of magnesium oxide before, and my stomach is much happier.</td></tr></table>";
    expect(read({ product: { name: "Calm Night", price: 12, facts } })).toBe(200);
  });

  it("is read where a label says the amount itself, and for what", () => {
    expect(
      read({
        points: [
          { title: "200 mg magnesium per capsule", icon: "leaf" },
          { title: "Vegan", icon: "v" },
        ],
      }),
    ).toBe(200);
  });
});

describe("linked data of several products", () => {
  const product = (name: string, mg: number) => ({
    "@type": "Product",
    name,
    description: `Each capsule contains ${mg} mg of magnesium.`,
  });
  const linked = (...products: object[]) => read({ "@graph": products }, "application/ld+json");

  it("is read of the page's own, whichever comes first", () => {
    expect(linked(product("Calm Night Max", 375), product("Northleaf Calm Night, 60 capsules", 200))).toBe(200);
  });

  it("says nothing where all are others", () => {
    expect(linked(product("Calm Night Max", 375), product("Calm Day", 90))).toBeNull();
  });
});

describe("records of other products", () => {
  const other = { name: "Calm Night Max, 60 capsules", facts: [{ name: "Magnesium", amount: "375 mg" }] };

  it.each<[what: string, data: object]>([
    ["a neighbour of nearly the same name", { promoted: { ...other, price: 14 } }],
    ["a line of a cart", { lines: [{ title: "Magnesium 375 mg tablets", qty: 1, id: 7 }] }],
    ["lines with keys of another language", { koszyk: [{ nazwa: "Magnez 375 mg tabletki", sztuk: 2, nr: 771204 }] }],
    [
      "several, one of them with a name longer than the product's",
      {
        x: [
          { ...other, price: 1 },
          { ...other, price: 2 },
        ],
      },
    ],
    ["what is told to trackers", { log: [{ event: "view_item", text: "1 capsule contains 375 mg magnesium" }] }],
  ])("say nothing: %s", (_, data) => {
    expect(read(data)).toBeNull();
  });
});
