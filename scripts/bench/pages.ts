/**
 * Invented shop pages of any size, always the same for the same options: the facts panel in the middle of what shops
 * put around it. In: a kind and a size. Out: markup. A larger page has more of everything, in the same proportions.
 */

/** A page that is measured. */
export interface BenchPage {
  readonly name: string;
  readonly markup: string;
  /** What the page is like, in a few words. */
  readonly about: string;
}

/** What the page is: a panel alone, a shop page, one whose facts stand in embedded data, one without a mineral. */
export type PageShape = "panel" | "table" | "list" | "data" | "unrelated";

const WORDS =
  "our formula supports healthy muscle function and normal energy release with ingredients from selected suppliers tested by independent laboratories every batch is checked before it leaves the factory in recyclable bottles made for people who want simple daily habits without sugar gluten lactose or artificial colours and it is easy to take at any time of the week with a glass of water after a meal customers tell us that they like the neutral taste small size clear label quick delivery fair price".split(
    " ",
  );

/** A small generator of numbers that is the same everywhere. */
const numbers = (seed: number): ((below: number) => number) => {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state % below;
  };
};

const sentences = (next: (below: number) => number, words: number): string => {
  const out: string[] = [];
  for (let at = 0; at < words; at++) {
    const word = WORDS[next(WORDS.length)] as string;
    const opens = at % 14 === 0;
    out.push(
      `${opens ? word[0]?.toUpperCase() + word.slice(1) : word}${at % 14 === 13 || at === words - 1 ? "." : ""}`,
    );
  }
  return out.join(" ");
};

const ROWS: readonly (readonly [name: string, amount: string, percent: string])[] = [
  ["Vitamin D3 (as cholecalciferol)", "25 mcg (1,000 IU)", "125%"],
  ["Calcium (as calcium citrate malate)", "500 mg", "38%"],
  ["Magnesium (as magnesium bisglycinate)", "250 mg", "60%"],
  ["Zinc (as zinc picolinate)", "15 mg", "136%"],
  ["Vitamin K2 (as MK-7)", "90 mcg", "75%"],
  ["Boron (as boron citrate)", "3 mg", "†"],
];

/** The facts panel. */
const factsTable = (): string =>
  `<table class="supplement-facts"><thead><tr><th colspan="3">Supplement Facts</th></tr><tr><td colspan="3">Serving Size: 2 Tablets</td></tr><tr><th></th><th>Amount Per Serving</th><th>% Daily Value</th></tr></thead><tbody>${ROWS.map(
    ([name, amount, percent]) => `<tr><td>${name}</td><td>${amount}</td><td>${percent}</td></tr>`,
  ).join("\n")}</tbody></table><p>† Daily Value not established.</p>`;

const factsList = `<div class="facts"><h3>Supplement Facts</h3><p>Serving Size: 2 Tablets</p><ul>${ROWS.map(
  ([name, amount, percent]) =>
    `<li><span class="facts__name">${name}</span> <span class="facts__amount">${amount}</span> <span>${percent}</span></li>`,
).join("")}</ul></div>`;

const factsData = (next: (below: number) => number): string =>
  JSON.stringify({
    props: {
      pageProps: {
        product: {
          id: 48211,
          title: "Bone Harmony",
          bodyHtml: factsTable().replace(/<p>.*/, ""),
          highlights: Array.from({ length: 6 }, () => sentences(next, 9)),
          variants: Array.from({ length: 12 }, (_, at) => ({ id: 900 + at, sku: `BH-${at}`, available: at % 2 === 0 })),
        },
        translations: Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`label_${at}`, sentences(next, 4)])),
      },
    },
    query: { slug: "bone-harmony" },
    buildId: "bench",
  });

const menu = (next: (below: number) => number, entries: number): string =>
  `<nav class="main-menu"><ul class="menu">${Array.from(
    { length: entries },
    (_, at) =>
      `<li class="menu-item menu-item-${at}"><a class="menu-link" href="/c/${at}" data-track="nav-${at}">${sentences(next, 2)}</a></li>`,
  ).join("")}</ul></nav>`;

const card = (next: (below: number) => number, at: number): string =>
  `<li class="product type-product post-${at} instock"><a href="/p/${at}" class="product__link"><div class="product__media"><img loading="lazy" src="/media/${at}-300.webp" srcset="/media/${at}-300.webp 300w, /media/${at}-600.webp 600w, /media/${at}-1200.webp 1200w" sizes="(min-width: 990px) 25vw, 50vw" alt="" width="300" height="300"></div><h3 class="product__title">${sentences(next, 4)}</h3></a><div class="price-box"><span class="price"><bdi><span class="currency">$</span>${next(60)}.${10 + next(89)}</bdi></span></div><form class="cart"><button type="submit" class="button add_to_cart_button" data-product_id="${at}">Add to cart</button></form></li>`;

const review = (next: (below: number) => number, at: number): string =>
  `<div class="review" itemprop="review" itemscope><div class="review__head"><span class="review__author">Reader ${at}</span><span class="stars" data-rating="${1 + next(5)}"></span><time datetime="2025-0${1 + next(9)}-11">2025</time></div><p class="review__body">${sentences(next, 20 + next(40))}</p><div class="review__foot"><button type="button">Helpful</button><a href="#report">Report</a></div></div>`;

const section = (next: (below: number) => number, at: number): string =>
  `<div class="rte tab-content__entry" id="entry-${at}"><h3>${sentences(next, 4)}</h3><p>${sentences(next, 55)}</p><ul class="ticks">${Array.from({ length: 4 }, () => `<li>${sentences(next, 9)}</li>`).join("")}</ul><div class="row"><div class="col"><p>${sentences(next, 30)}</p></div><div class="col"><p>${sentences(next, 30)}</p></div></div></div>`;

const script = (next: (below: number) => number, bytes: number): string => {
  let text = "";
  while (text.length < bytes)
    text += `!function(e,t){var n=e["w${next(900)}"]=e["w${next(900)}"]||[];n.push(["${sentences(next, 3)}",${next(9999)}]);t(n)}(window,function(e){return e&&e.length});`;
  return `<script>${text}</script>`;
};

const style = (next: (below: number) => number, bytes: number): string => {
  let text = "";
  while (text.length < bytes)
    text += `.c-${next(9999)}__${WORDS[next(WORDS.length)]}{margin:${next(40)}px;padding:0 ${next(9)}rem;display:flex}`;
  return `<style>${text}</style>`;
};

const head = (title: string, extra: string): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${extra}</head>`;

const LINKED = `<script type="application/ld+json">{"@context":"https://schema.org","@type":"Product","name":"Bone Harmony","sku":"BH-1","offers":{"@type":"Offer","price":"19.90","priceCurrency":"USD"}}</script>`;

const panelPage = (): string => {
  const next = numbers(4);
  return `${head("Bone Harmony Calcium & Magnesium", '<meta property="og:type" content="product">')}<body><main><h1>Bone Harmony Calcium &amp; Magnesium, 120 Tablets</h1><form class="cart"><button class="add-to-cart">Add to cart</button></form>${factsTable()}<h2>Directions</h2><p>Take 2 tablets daily with food, or as directed by your doctor.</p><h2>Other ingredients</h2><p>Microcrystalline cellulose, croscarmellose sodium, vegetable magnesium stearate, silica.</p><p>${sentences(next, 140)}</p><ul>${Array.from({ length: 8 }, () => `<li>${sentences(next, 14)}</li>`).join("")}</ul></main></body></html>`;
};

/** A page of the shape with about so many bytes. Roughly a third is scripts and styles, as on real shop pages. */
export const benchPage = (shape: PageShape, bytes: number, seed = 1): string => {
  if (shape === "panel") return panelPage();
  const next = numbers(seed);
  const minerals = shape !== "unrelated";
  const title = minerals && shape !== "data" ? "Bone Harmony Calcium & Magnesium" : "Bone Harmony";
  const unit = bytes / 100_000;
  const times = (count: number) => Math.max(1, Math.round(count * unit));
  const data = shape === "data" ? `<script id="__NEXT_DATA__" type="application/json">${factsData(next)}</script>` : "";
  const facts = shape === "list" ? factsList : shape === "table" ? factsTable() : "";
  const parts = [
    head(title, `${LINKED}${style(next, times(9_000))}${script(next, times(22_000))}`),
    `<body class="template-product"><header class="site-header">${menu(next, times(60))}</header><main id="content"><div class="product single-product"><div class="gallery">${Array.from({ length: times(8) }, (_, at) => `<div class="gallery__item"><img src="/g/${at}.webp" alt="" width="600" height="600"></div>`).join("")}</div><div class="summary"><h1 class="product_title">${title}, 120 Tablets</h1><p class="price">$19.90</p><form class="cart" action="/cart/add"><input type="number" name="quantity" value="1"><button type="submit" class="single_add_to_cart_button button">Add to cart</button></form></div>`,
    `<div class="tabs"><div class="tab-panel" id="tab-description">${Array.from({ length: times(11) }, (_, at) => section(next, at)).join("\n")}</div><div class="tab-panel" id="tab-facts"><h2>Details</h2>${facts}<h2>Directions</h2><p>Take 2 tablets daily with food.</p></div></div></div>`,
    `<section class="related products"><h2>Related products</h2><ul class="products columns-4">${Array.from({ length: times(22) }, (_, at) => card(next, at)).join("\n")}</ul></section>`,
    `<div id="reviews"><h2>Customer reviews</h2>${Array.from({ length: times(26) }, (_, at) => review(next, at)).join("\n")}</div>`,
    `</main><footer class="site-footer">${menu(next, times(40))}<p>${sentences(next, 40)}</p></footer>${data}${script(next, times(14_000))}</body></html>`,
  ];
  return parts.join("\n");
};
