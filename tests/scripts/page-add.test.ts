import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { JSDOM } from "jsdom";
import { afterAll, describe, expect, test } from "vitest";
import { addressOf, blankExpectation, toMinimalPage } from "../../scripts/minimal-page.ts";
import { openPages } from "../../scripts/saved-page.ts";
import { root, run } from "../../scripts/system.ts";

const address = "https://www.harbour-minerals.example/p/cal-mag?session=abc123&utm_source=mail#reviews";
const recorded = (body: string, { head = "", hide = [] as string[] } = {}): string => {
  const { document } = new JSDOM(
    `<!doctype html><html lang="de-AT"><head><meta charset="windows-1252"><title>Kalzium</title>${head}</head><body>${body}</body></html>`,
  ).window;
  return toMinimalPage(document, address, hide);
};

const facts = `<main><h1>Harbour Cal-Mag</h1><table class="facts"><caption>Supplement Facts</caption>
<tr><td colspan="2">Serving Size: 2 Tablets</td></tr><tr><th>Calcium (as citrate)</th><td>400 mg</td></tr>
<tr><th>Magnesium</th><td>200 mg</td></tr></table><p>Take 2 tablets daily. 1,000 mg (2000 IU) in 12 weeks 2024-2025.</p></main>`;

describe("a recorded page", () => {
  test("begins with its address, without what stands for a visit, and its language", () => {
    const [first] = recorded(facts).split("\n");
    expect(first).toBe('<!-- {"url":"https://www.harbour-minerals.example/p/cal-mag","lang":"de-AT"} -->');
  });

  test("says what the saved page said of calcium and magnesium", () => {
    const page = recorded(`<header><nav><a href="/c">Calcium</a></nav></header>${facts}`);
    const { report } = openPages().read(page, { url: null, isMarkup: true, name: "x" });
    expect(report?.readings.map(({ mineral, mgPerServing }) => [mineral, mgPerServing.estimate])).toEqual([
      ["calcium", 400],
      ["magnesium", 200],
    ]);
    expect(page).toContain("1,000 mg (2000 IU) in 12 weeks 2024-2025.");
    expect(page).toContain('<meta charset="utf-8">');
  });

  test("holds no program, style, comment, picture or address of another host", () => {
    const page = recorded(
      `<!-- build 77 -->${facts}<script>track("a")</script><style>p{}</style><svg><path d="M0"/></svg><noscript>a</noscript>
<iframe src="https://ads.example/x"></iframe><img src="https://cdn.example/a.jpg" srcset="b.jpg 2x" alt="Jar" data-id="7" onload="a()">
<a href="https://social.example/u/jane?ref=1" onclick="go()" style="color:red" data-track="x">Share</a>
<img src="data:image/png;base64,AAAA" alt="Label"><a href="javascript:go()">Go</a>`,
      { head: '<link rel="stylesheet" href="/a.css"><link rel="preload" href="https://cdn.example/b.js">' },
    );
    expect(page).not.toMatch(
      /<script|<style|<svg|<noscript|<iframe|<link|build 77|\bon\w+=|data-|color:red|src=|srcset/,
    );
    expect(page).not.toMatch(/ads\.example|cdn\.example|social\.example|base64|javascript:/);
    expect(page).toContain('<img alt="Jar">');
  });

  test("keeps what is hidden hidden", () => {
    expect(recorded('<p style="color: red; DISPLAY : none">Magnesium 999 mg</p>')).toContain(
      '<p style="display:none">',
    );
  });

  test("holds nothing of whoever saved it or wrote in it", () => {
    const page = recorded(
      `<header><div class="account-menu">Hello, Jane Doe</div><span id="deliver-to">Deliver to 90210</span></header>${facts}
<section class="reviews"><div class="review"><span class="review-author">Mary Major</span><p>Good, jane.doe+shop@mail.example, call +43 660 1234567 or (555) 867-5309 or 555-867-5309.</p></div></section>
<form><input type="hidden" name="csrf" value="s3cr3tt0k3n"><input name="q" value="my search"><input type="email" value="a@b.example"><textarea>my words</textarea>
<a href="mailto:jane@mail.example">Write</a><a href="tel:+436601234567">Call</a><button type="submit" value="Add to cart">Add</button></form>
<p title="eyJhbGciOi.eyJzdWIiOi.sig">Order 0f8fad5b-d9cb-469f-a165-70867728950e of jANE dOE, key a1b2c3d4e5f6a7b8c9d0e1f2a3b4, see https://x.example/p?u=jane</p>`,
      { head: '<meta name="csrf-token" content="s3cr3tt0k3n">', hide: ["Jane Doe"] },
    );
    expect(page).not.toMatch(/jane|doe|major|90210|@|867|660|s3cr3t|my search|my words|eyJ|0f8fad5b|a1b2c3/i);
    expect(page).toContain("A customer");
    expect(page).toContain("Add to cart");
  });

  test("keeps the product where the page around it says that somebody is signed in", () => {
    const page = recorded(
      `<div class="logged-in account consent-given author">${facts}<div class="cookie-banner">We bake</div></div>`,
    );
    expect(page).toContain("<th>Magnesium</th><td>200 mg</td>");
    expect(page).not.toContain("We bake");
  });

  test("keeps linked data and embedded data that names a mineral, without people and pictures", () => {
    const linked = {
      "@type": "Product",
      name: "Cal-Mag",
      sku: "77",
      image: "a.jpg",
      review: [{ author: "Mary Major" }],
    };
    const next = {
      props: {
        product: {
          facts: [
            { name: "Magnesium", amount: "200 mg" },
            { name: "Zinc", amount: "5 mg" },
          ],
        },
        customer: { name: "Jane", note: "magnesium" },
        theme: { colours: { a: "b" } },
      },
    };
    const page = recorded(
      `${facts}<script type="application/ld+json">${JSON.stringify(linked)}</script>
<script id="__NEXT_DATA__" type="application/json">${JSON.stringify(next)}</script>
<script type="application/json">{"theme":"dark"}</script><script type="application/ld+json">{broken</script>`,
    );
    const data = [...new JSDOM(page).window.document.querySelectorAll("script")].map((each) =>
      JSON.parse(each.textContent ?? ""),
    );
    expect(data).toEqual([
      { "@type": "Product", name: "Cal-Mag", sku: "77" },
      {
        props: {
          product: {
            facts: [
              { name: "Magnesium", amount: "200 mg" },
              { name: "Zinc", amount: "5 mg" },
            ],
          },
        },
      },
    ]);
  });

  test("keeps a few of what repeats, those that name a mineral first, and every row of facts", () => {
    const cards = Array.from({ length: 40 }, (_, at) => `<li class="card"><a href="/p/${at}">Soap ${at}</a></li>`);
    const named = '<li class="card"><a href="/p/m">Magnesium 400 mg</a></li>';
    const rows = Array.from(
      { length: 40 },
      (_, at) => `<tr><th><a href="/i/${at}">Vitamin ${at}</a></th><td>${at} mg</td></tr>`,
    );
    const grid = Array.from(
      { length: 40 },
      (_, at) => `<div class="row"><span>Nutrient ${at}</span><b>${at} mg</b></div>`,
    );
    const page = recorded(
      `<table>${rows.join("")}</table><section>${grid.join("")}</section><ul>${cards.join("")}${named}</ul>`,
    );
    const { document } = new JSDOM(page).window;
    expect(document.querySelectorAll("li")).toHaveLength(6);
    expect(document.querySelector("ul")?.textContent).toContain("Magnesium 400 mg");
    expect(document.querySelectorAll("tr")).toHaveLength(40);
    expect(document.querySelectorAll(".row")).toHaveLength(40);
  });

  test("keeps what declared shadow trees hold", () => {
    const page = recorded(`<x-facts><template shadowrootmode="open">${facts}<script>a()</script></template></x-facts>`);
    expect(page).toMatch(/<template shadowrootmode="open">[\s\S]*<th>Magnesium<\/th><td>200 mg<\/td>/);
    expect(page).not.toContain("<script");
  });
});

test("the address is the one that the browser noted on saving, else the page's own", () => {
  const of = (markup: string) => addressOf(new JSDOM(markup).window.document);
  const own = '<link rel="canonical" href="https://a.example/p">';
  expect(of(`<!-- saved from url=(0024)https://b.example/p?x=1 --><html>${own}</html>`)).toBe(
    "https://b.example/p?x=1",
  );
  expect(of(own)).toBe("https://a.example/p");
  expect(of('<meta property="og:url" content="https://c.example/p">')).toBe("https://c.example/p");
  expect(of("<p>a</p>")).toBeNull();
});

test("what is to be written by hand holds the language of the page and nothing else", () => {
  const { lang, ...rest } = JSON.parse(blankExpectation("de-AT")) as Record<string, unknown>;
  expect(lang).toBe("de");
  expect(Object.keys(rest)).toEqual(
    expect.arrayContaining(["checkedBy", "form", "gate", "kind", "perDay", "readings", "absent", "issues"]),
  );
  expect(Object.values(rest).every((value) => value === null)).toBe(true);
});

describe("npm run page:add", () => {
  const folder = mkdtempSync(join(tmpdir(), "calmag-page-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const saved = join(root, "scripts/shop/pages/shopify-cal-mag-500.html");
  const add = (...args: string[]) =>
    run(process.execPath, [join(root, "scripts/page-add.ts"), "--into", folder, ...args], { limitSeconds: 20 });

  test("writes page and blank expectation into a folder named by host and slug, once", async () => {
    const url = ["--url", "https://www.tidewell.example/products/a?variant=1"];
    expect(await add(...url, saved, "cal-mag")).toMatchObject({ code: 0 });
    const made = join(folder, "tidewell.example--cal-mag");
    expect(readdirSync(made).sort()).toEqual(["expected.json", "page.html"]);
    expect(readFileSync(join(made, "expected.json"), "utf8")).toContain('"readings": null');
    const again = await add(...url, saved, "cal-mag");
    expect(again.code).toBe(2);
    expect(again.output).toContain("is there already");
  });

  test("says in one line what is wrong with what it was given", async () => {
    const wrong: readonly (readonly [readonly string[], string])[] = [
      [[], "usage: npm run page:add"],
      [["--url", "https://a.example/", saved, "../up"], "A slug is of"],
      [["--url", "nowhere", saved, "a"], "does not say its address"],
    ];
    const all = await Promise.all(wrong.map(async ([args, words]) => ({ words, ...(await add(...args)) })));
    for (const { words, code, output } of all) {
      expect(output).toContain(words);
      expect(code).toBe(2);
      expect(output.trim().split("\n")).toHaveLength(1);
    }
  });
});
