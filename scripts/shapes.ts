/**
 * Real listing texts as pages: each set of lines is put into several shop and article page shapes with decoys around
 * it (other products, reviews, advice, carts), so that a reader is tried where such texts really stand.
 */
import { escaped } from "./saved-page.ts";

export interface LabelText {
  readonly id: string;
  readonly lang: string;
  readonly kind: "product" | "article" | "listing" | "negative";
  readonly title: string;
  readonly lines: readonly string[];
}

const HEADER = `<header class="site-header"><a href="/">Shop</a><form role="search"><input type="search"></form>
<a class="mini-cart" href="/cart">Cart (0)</a><nav><ul><li><a href="/c/calcium">Calcium 600 mg</a></li><li><a href="/c/magnesium">Magnesium 400 mg</a></li></ul></nav></header>`;

const FOOTER = `<footer><p>Magnesium 375 mg, calcium 800 mg: reference intakes of an average adult.</p></footer>`;

const card = (name: string, price: string): string =>
  `<li class="product"><a href="/p/${name.length}"><img src="/i.jpg" alt=""><h3>${name}</h3></a><span class="price">${price}</span></li>`;

const RELATED = `<section class="related products"><h2>Related products</h2><ul class="products">${card("Other Brand Calcium 1000 mg tablets", "€ 9.99")}${card("Night Magnesium 450 mg capsules", "€ 14.50")}${card("Zinc 25 mg", "€ 4.00")}</ul></section>`;

const REVIEWS = `<div id="reviews"><h2>Customer reviews</h2><p>I take magnesium 777 mg from another maker, one tablet contains 777 mg magnesium.</p></div>`;

const ADVICE = `<section><h2>Good to know</h2><p>It is recommended that adults get 1000 mg of calcium and 420 mg of magnesium a day from their diet.</p></section>`;

const page = (text: LabelText, head: string, body: string): string =>
  `<!doctype html><html lang="${text.lang}"><head><meta charset="utf-8"><title>${escaped(text.title)}</title>${head}</head><body>${HEADER}${body}${FOOTER}</body></html>`;

const buy = `<p class="price">€ 12.90</p><form class="cart"><button type="submit" name="add-to-cart" class="single_add_to_cart_button">Add to cart</button></form>`;

const productShapes: readonly ((text: LabelText) => string)[] = [
  (text) =>
    page(
      text,
      '<meta property="og:type" content="product">',
      `<main><div class="product"><h1 class="product_title">${escaped(text.title)}</h1>${buy}<div class="tab-panel" id="tab-description">${text.lines.map((line) => `<p>${escaped(line)}</p>`).join("")}</div>${RELATED}${REVIEWS}</div></main>`,
    ),
  (text) =>
    page(
      text,
      "",
      `<div id="page"><div class="product-main"><h1>${escaped(text.title)}</h1>${buy}</div><details><summary>Details</summary><div>${text.lines.map(escaped).join("<br>")}</div></details>${ADVICE}${RELATED}</div>`,
    ),
  (text) =>
    page(
      text,
      `<script type="application/ld+json">${JSON.stringify({ "@context": "https://schema.org", "@type": "Product", name: text.title, sku: text.id, offers: { "@type": "Offer", price: "12.90" } })}</script>`,
      `<main><article><div class="summary"><h1>${escaped(text.title)}</h1><button class="btn">Add to basket</button></div><ul class="info">${text.lines.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul></article>${REVIEWS}<aside class="recommendations"><h3>You may also like</h3><div class="grid">${card("Cal-Mag 900 mg", "$5")}${card("Magnesium 333 mg", "$6")}</div></aside></main>`,
    ),
  (text) =>
    page(
      text,
      "",
      `<main><div class="row"><div class="col"><h1>${escaped(text.title)}</h1><span itemprop="price">12,90 €</span><button id="addToCart">Add to cart</button></div></div><table class="spec">${text.lines.map((line) => `<tr><td>${escaped(line)}</td></tr>`).join("")}</table>${RELATED}</main>`,
    ),
];

const articleShapes: readonly ((text: LabelText) => string)[] = [
  (text) =>
    page(
      text,
      '<meta property="og:type" content="article">',
      `<main><article class="post"><h1>${escaped(text.title)}</h1><div class="entry-meta"><time datetime="2025-01-01">1.1.2025</time><span class="author">A. Writer</span></div>${text.lines.map((line) => `<p>${escaped(line)}</p>`).join("")}</article>${RELATED}</main>`,
    ),
  (text) =>
    page(
      text,
      '<script type="application/ld+json">{"@context":"https://schema.org","@type":"BlogPosting","headline":"x"}</script>',
      `<div class="blog"><h1>${escaped(text.title)}</h1><ul>${text.lines.map((line) => `<li>${escaped(line)}</li>`).join("")}</ul>${RELATED}</div>`,
    ),
  (text) =>
    page(
      text,
      "",
      `<main class="content"><h1>${escaped(text.title)}</h1><p class="byline">Published 3 May 2024</p><table>${text.lines.map((line) => `<tr><td>${escaped(line)}</td></tr>`).join("")}</table></main>${RELATED}`,
    ),
];

const listingShapes: readonly ((text: LabelText) => string)[] = [
  (text) =>
    page(
      text,
      '<script type="application/ld+json">{"@type":"CollectionPage"}</script>',
      `<main><h1>${escaped(text.title)}</h1><div class="category-description">${text.lines.map((line) => `<p>${escaped(line)}</p>`).join("")}</div><ul class="products">${["Cal 500 mg", "Mag 250 mg", "Zinc 5 mg", "Cal-Mag 300 mg", "Mag 100 mg", "Iron 14 mg", "D3", "K2", "Cal 1000 mg"].map((name) => card(`${name} tablets`, "€ 5.00")).join("")}</ul></main>`,
    ),
  (text) =>
    page(
      text,
      "",
      `<main><h1>${escaped(text.title)}</h1><p>42 products</p><div class="results">${Array.from({ length: 10 }, (_, at) => `<div class="item"><a href="/p/${at}"><img src="x.jpg"><span>Magnesium ${at}00 mg capsules</span></a><span>$${at}.99</span><button>Add to cart</button></div>`).join("")}</div><div class="text">${text.lines.map(escaped).join("<br>")}</div></main>`,
    ),
];

/** The pages of one text, one a shape. */
export const pagesOf = (text: LabelText): { shape: string; markup: string }[] => {
  const shapes =
    text.kind === "product" || /hydralyte/i.test(text.title)
      ? productShapes
      : text.kind === "listing"
        ? listingShapes
        : articleShapes;
  const name = shapes === productShapes ? "product" : shapes === listingShapes ? "listing" : "article";
  return shapes.map((shape, at) => ({ shape: `${name}-${at + 1}`, markup: shape(text) }));
};
