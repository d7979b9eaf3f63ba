/**
 * What the end-to-end tests serve as www.iherb.com, the shop on which the built extension reads without being asked:
 * a real panel of the corpus in a product page of our own, and every page of the sample shop.
 */
import { existsSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { answerAsset, readPage, samplePages } from "../../scripts/shop/pages.ts";
import type { Answer } from "../../scripts/shop/server.ts";
import { root } from "../../scripts/system.ts";

export const shopHost = "www.iherb.com";

/** A product page on which calcium and magnesium must be read exactly. */
export interface Subject {
  readonly name: string;
  readonly url: string;
  /** mg of the element per serving, the same for both minerals. */
  readonly mg: number;
  readonly serving: RegExp;
  readonly pieces: number;
}

const corpus = process.env.CALMAG_SHARED ? resolve(process.env.CALMAG_SHARED) : join(root, "../shared");
const panelFile = join(corpus, "corpus/iherb-116921/page.html");

/** The real panel, or null where the corpus is not here. It is read where it lies and never copied into the project. */
export const realPanel: string | null = existsSync(panelFile) ? readFileSync(panelFile, "utf8") : null;

const realSubject: Subject = {
  name: "the real panel iherb-116921",
  url: `https://${shopHost}/pr/garrick-moss-mineral-day-90-tablets/116921`,
  mg: 230,
  serving: /2 tablets/i,
  pieces: 2,
};

const inventedSubject: Subject = {
  name: "an invented panel of the same kind",
  url: `https://${shopHost}/pr/equal-parts/1`,
  mg: 330,
  serving: /3 tablets/i,
  pieces: 3,
};

export const subjects: readonly Subject[] = [...(realPanel === null ? [] : [realSubject]), inventedSubject];

/** The address under which a page of the sample shop stands here. */
export const addressOf = (slug: string): string => {
  const page = samplePages.find((each) => each.slug === slug);
  if (page === undefined) throw new Error(`no sample page ${slug}`);
  // The single-page shop finds its product by the last part of its address.
  const last = page.file === "single-page-app.html" ? new URL(page.url).pathname.split("/").pop() : "1";
  return `https://${shopHost}/pr/${page.file === "single-page-app.html" ? "app" : slug}/${last}`;
};

/** A product page around a panel, with what stands around one in a shop: prices, a cart, other products, a review. */
const wrapPanel = (panel: string): string => `<!doctype html>
<html lang="en-US"><head><meta charset="utf-8"><title>Garrick Moss, Mineral Day, 90 Tablets</title>
<meta property="og:type" content="product"><link rel="stylesheet" href="/shop.css">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Garrick Moss, Mineral Day, 90 Tablets","productID":"116921","offers":{"@type":"Offer","price":"19.40","priceCurrency":"USD"}}</script></head>
<body style="--hue: 130"><header><a class="logo" href="/">Shop</a><nav><a href="/c/minerals">Minerals</a><a href="/c/magnesium">Magnesium</a></nav><a class="cart" href="/cart">Cart 1</a></header>
<main><div class="top"><div><img src="/picture.svg?name=Mineral+Day&amp;line=90+tablets&amp;hue=130" alt="" width="360" height="360"></div>
<div><div class="by">By Garrick Moss</div><h1 id="name">Garrick Moss, Mineral Day, 90 Tablets</h1><p class="price">$19.40</p>
<form><button type="submit" name="AddToCart">Add to Cart</button></form></div></div>
<section><h2>Suggested use</h2><p>Take 2 tablets daily, with food.</p>${panel}</section>
<section class="reviews"><h2>Reviews</h2><article><p>I take 400 mg magnesium besides, and 1000 mg of calcium.</p></article></section>
<section><h2>Others bought</h2><div class="cards">
<div><a href="/pr/a/1">Calcium Citrate, 600 mg, 120 Tablets</a><b>$9.90</b></div><div><a href="/pr/b/2">Magnesium, 400 mg, 200 Capsules</a><b>$7.10</b></div><div><a href="/pr/c/3">Vitamin D3</a><b>$8.25</b></div></div></section></main></body></html>`;

/** A product page in few words; what stands in `facts` is all that is said of its contents. */
const productPage = (id: string, title: string, facts: string): string => `<!doctype html>
<html lang="en-US"><head><meta charset="utf-8"><title>${title}</title><meta property="og:type" content="product"><link rel="stylesheet" href="/shop.css">
<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"${title}","productID":"${id}","offers":{"@type":"Offer","price":"12.00","priceCurrency":"USD"}}</script></head>
<body style="--hue: 20"><header><a class="logo" href="/">Shop</a></header><main><h1>${title}</h1><p class="price">$12.00</p>
<form><button type="submit" name="AddToCart">Add to Cart</button></form>${facts}</main></body></html>`;

/** Pages that are only here, by their path. */
const ownPages: Readonly<Record<string, (url: URL) => string>> = {
  // Its label is printed anew with the amount of the address, the product stays the same.
  "/pr/reprinted/77": (url) =>
    productPage(
      "77",
      "Garrick Moss, Evening Minerals",
      `<table><caption>Supplement Facts</caption><tr><td colspan="2">Serving Size: 2 Tablets</td></tr><tr><th>Amount Per Serving</th><th></th></tr>
<tr><td>Calcium</td><td>${url.searchParams.get("mg") ?? "200"} mg</td></tr><tr><td>Magnesium</td><td>200 mg</td></tr></table><p>Take 2 tablets daily.</p>`,
    ),
  // What is in it stands in a picture alone, far below.
  "/pr/pictured/78": () =>
    productPage(
      "78",
      "Garrick Moss, Calcium Magnesium Pictured",
      `<p style="height:1500px">See the label.</p><img src="https://${shopHost}/picture.svg?name=Label&amp;line=on+the+jar&amp;hue=20" alt="" width="360" height="360">`,
    ),
  // A listing with one product in a line, each of them marked, as close to one another as shops set them.
  "/pr/lines/80": () =>
    readPage("listing.html")
      .replace(
        /const names = \[.*?\n\];/s,
        `const names = ["Harbor", "Fern Hill", "Even Keel"].map((brand) => [brand + " Calcium 500 mg Magnesium 250 mg, 120 Tablets", "$14.90"]);`,
      )
      .replace(
        "</head>",
        `<style>.cards { grid-template-columns: 1fr; gap: 0; } .cards > li { display: grid; grid-template-columns: 1fr auto auto; gap: 12px; padding: 6px; }
.cards li a { display: grid; grid-template-columns: 48px 1fr; gap: 12px; } .cards h3 { margin: 0; font-size: 1rem; }</style></head>`,
      ),
  "/pr/unnamed/79": () => productPage("79", "Garrick Moss, Bone Mix", "<p>Minerals from the sea.</p>"),
};

/** Address of a product page of a shop that has moved its facts to where nobody finds them. */
export const silentAddress = (name: string): string => `https://${shopHost}/pr/silent-${name.toLowerCase()}/1`;

const silentPage = (name: string): string =>
  wrapPanel("<p>See our app for the facts.</p>")
    .replaceAll("Mineral Day", `Calcium Magnesium ${name}`)
    .replaceAll("116921", `silent-${name}`);

const html = (body: string): Answer => ({ type: "text/html; charset=utf-8", body });

/** What the shop answers; every host answers the same, so that a page can also be looked at where no script runs. */
export function answerTestShop(url: URL): Answer | null {
  if (url.pathname === new URL(realSubject.url).pathname && realPanel !== null) return html(wrapPanel(realPanel));
  const silent = /^\/pr\/silent-(\w+)\/1$/.exec(url.pathname)?.[1];
  if (silent !== undefined) return html(silentPage(silent));
  if (url.pathname.startsWith("/pr/app/")) return html(readPage("single-page-app.html"));
  const own = ownPages[url.pathname];
  if (own !== undefined) return html(own(url));
  const page = samplePages.find((each) => new URL(addressOf(each.slug)).pathname === url.pathname);
  return page ? html(readPage(page.file)) : answerAsset(url);
}
