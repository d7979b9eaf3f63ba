/** Links and tabs around a product's facts. Invented pages, expectations by hand. */
import { describe, expect, it } from "vitest";
import { openPages } from "../../scripts/saved-page.ts";

const pages = openPages();

const read = (title: string, body: string) => {
  const markup = `<!doctype html><html><head><title>${title}</title></head><body><main><h1>${title}</h1><span class="price">€ 9.90</span><button>Add to cart</button>${body}</main></body></html>`;
  const { report } = pages.read(markup, { url: "https://shop.example/p/1", isMarkup: true, name: "page" });
  return (report?.readings ?? []).map(({ mineral, mgPerServing }) => [mineral, mgPerServing.estimate]);
};

const own = "<p>Each tablet contains 300 mg of calcium.</p>";

describe("links to other products, whatever stands around them", () => {
  it.each([
    '<section><a href="/p/2">Magnesium 350 mg, 20 tablets €49</a><a href="/p/3">Calcium Vegan 800 mg €89</a></section>',
    '<div><a href="/p/2">Night Magnesium 375 mg</a></div>',
    '<p>Also at our shop: <a href="https://shop.example/p/4">Magnesium 400 mg</a>.</p>',
  ])("are not read: %s", (rail) => {
    expect(read("Osteolis Calcium, 60 tablets", own + rail)).toEqual([["calcium", 300]]);
    expect(read("Vitalis D3, 60 capsules", rail)).toEqual([]);
  });

  it("leave what is no link, and links within the page", () => {
    const facts = '<p>Per tablet: <a href="/guide/calcium">calcium</a> 300 mg</p>';
    expect(read("Osteolis, 60 tablets", facts)).toEqual([["calcium", 300]]);
    const within = '<p>Each tablet contains <a href="#notes">300 mg of calcium</a>.</p>';
    expect(read("Osteolis Calcium, 60 tablets", within)).toEqual([["calcium", 300]]);
  });
});

describe("a tab that is named after other products", () => {
  it("hides nothing of the panel behind the tabs", () => {
    const tabs = '<div class="tabs"><span>Description</span><span>Directions</span><span>Similar products</span></div>';
    const panel = `<div>${own}<p>See <a href="/guide">our guide</a>.</p></div>`;
    expect(read("Osteolis Calcium, 60 tablets", tabs + panel)).toEqual([["calcium", 300]]);
  });
});
