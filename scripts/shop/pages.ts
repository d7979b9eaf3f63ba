/**
 * The sample shop: invented products on pages in the manner of different shop systems.
 * In: an address. Out: the page, style or picture that stands there. What each page states was written down by hand.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { VerdictCode } from "../../src/core/model.ts";
import type { Answer } from "./server.ts";

const folder = join(fileURLToPath(new URL(".", import.meta.url)), "pages");

export interface SamplePage {
  /** Short name: of the screenshots and of the tests. */
  readonly slug: string;
  readonly url: string;
  /** File in scripts/shop/pages. */
  readonly file: string;
  readonly title: string;
  /** The shop system whose mark-up it follows, and what it is there to show. */
  readonly shows: string;
  readonly lang: string;
  /** mg of the element per serving as a person reads the page; null where the page states no such number. */
  readonly calcium: number | null;
  readonly magnesium: number | null;
  /**
   * What the guidance says of it for a person who has told nothing yet and whose browser speaks American English (diet
   * 250 mg of magnesium, limits of the US); null where that hangs on how much can be read from the page.
   */
  readonly verdict: VerdictCode | null;
  /** True where nothing may be drawn on the page. */
  readonly negative: boolean;
}

type Optional = "lang" | "verdict" | "negative";
type Row = Omit<SamplePage, Optional> & Partial<Pick<SamplePage, Optional>>;
const sample = (row: Row): SamplePage => ({ lang: "en", verdict: null, negative: false, ...row });

/** Where the list of all sample pages is. */
export const startUrl = "https://samples.example/";

/** The sample pages, in the order of a walk through them. `.example` hosts belong to nobody. */
export const samplePages: readonly SamplePage[] = [
  sample({
    slug: "one-to-one",
    url: "https://marlow-fenn.example/product/calcium-magnesium-one-to-one/",
    file: "woocommerce-cal-mag.html",
    title: "Even Keel Calcium Magnesium 1:1",
    shows: "WooCommerce; 240 mg of each, inside every limit",
    calcium: 240,
    magnesium: 240,
    verdict: "fits",
  }),
  sample({
    slug: "full-measure",
    url: "https://tidewell.example/products/full-measure-cal-mag",
    file: "shopify-cal-mag-500.html",
    title: "Full Measure Cal-Mag 500/500",
    shows: "Shopify; one to one, but above the limits",
    calcium: 500,
    magnesium: 500,
    verdict: "over-limit",
  }),
  sample({
    slug: "equal-parts",
    url: "https://www.herbary.example/pr/orrin-vale-cal-mag-equal-parts-90-tablets/900417",
    file: "facts-table-cal-mag.html",
    title: "Orrin Vale, Cal-Mag Equal Parts",
    shows: "a facts table of a large supplement shop; 330 mg of each, above one limit and inside another",
    calcium: 330,
    magnesium: 330,
    verdict: "fits-disputed",
  }),
  sample({
    slug: "magnesium-only",
    url: "https://kestrelrow.example/magnesium-bisglycinate-200.html",
    file: "magento-magnesium.html",
    title: "Magnesium Bisglycinate 200 mg",
    shows: "Magento; magnesium alone, in a table of attributes",
    calcium: null,
    magnesium: 200,
    verdict: "needs-partner",
  }),
  sample({
    slug: "two-to-one",
    url: "https://haelder.example/Bone-Classic-Calcium-Magnesium-2-1/HL-20417",
    file: "shopware-two-to-one.html",
    title: "Bone Classic Calcium + Magnesium 2:1",
    shows: "Shopware; twice as much calcium, columns per tablet, per day and % NRV",
    calcium: 400,
    magnesium: 200,
    verdict: "off-ratio",
  }),
  sample({
    slug: "citrate-weight",
    url: "https://verrane.example/12-magnesium-citrate-1000",
    file: "prestashop-citrate.html",
    title: "Magnesium Citrate 1000",
    shows: "PrestaShop; only the weight of the salt is stated, not the magnesium in it",
    calcium: null,
    magnesium: null,
  }),
  sample({
    slug: "percent-only",
    url: "https://fieldgate.example/daily-minerals/",
    file: "percent-only.html",
    title: "Fieldgate Daily Minerals",
    shows: "BigCommerce; a grid of percentages without milligrams",
    calcium: null,
    magnesium: null,
  }),
  sample({
    slug: "plain-lines",
    url: "https://quarrystone.example/powder",
    file: "plain-lines-powder.html",
    title: "Quarrystone drink powder",
    shows: "a page made by hand; lines of text, and JSON-LD that says the same",
    calcium: 200,
    magnesium: 150,
    verdict: "off-ratio",
  }),
  sample({
    slug: "apotheke",
    url: "https://lindenhof-apotheke.example/gleichmass-calcium-magnesium-60st/90417731",
    file: "german-pharmacy.html",
    title: "GLEICHMASS Calcium Magnesium",
    shows: "a German pharmacy; a definition list per daily dose",
    lang: "de",
    calcium: 240,
    magnesium: 225,
  }),
  sample({
    slug: "kenkodo",
    url: "https://hinata-kenkodo.example/item/231",
    file: "japanese.html",
    title: "つりあい カルシウム&マグネシウム",
    shows: "a Japanese shop; a table per day's amount of four tablets",
    lang: "ja",
    calcium: 250,
    magnesium: 220,
  }),
  sample({
    slug: "single-page-app",
    url: "https://lumenandloam.example/shop/even-day",
    file: "single-page-app.html",
    title: "Even Day Calcium & Magnesium",
    shows: "a shop that changes its products in place, without loading a page",
    calcium: 210,
    magnesium: 210,
    verdict: "fits",
  }),
  sample({
    slug: "single-page-app-2",
    url: "https://lumenandloam.example/shop/quiet-night",
    file: "single-page-app.html",
    title: "Quiet Night Magnesium",
    shows: "the same shop, its second product",
    calcium: null,
    magnesium: 180,
    verdict: "needs-partner",
  }),
  sample({
    slug: "listing",
    url: "https://marlow-fenn.example/product-category/minerals/",
    file: "listing.html",
    title: "Minerals",
    shows: "a category of 300 products that come as one scrolls; marks of cards, no badge",
    calcium: null,
    magnesium: null,
    verdict: "unreadable",
  }),
  sample({
    slug: "none-vitamin-c",
    url: "https://marlow-fenn.example/product/vitamin-c-1000/",
    file: "none-vitamin-c.html",
    title: "Bright Morning Vitamin C 1000",
    shows: "no dose: calcium ascorbate and magnesium stearate in a vitamin C tablet",
    negative: true,
    calcium: null,
    magnesium: null,
  }),
  sample({
    slug: "none-moisturiser",
    url: "https://velvetmoor.example/face/cloudsoft",
    file: "none-moisturiser.html",
    title: "Cloudsoft Day Moisturiser",
    shows: "no supplement: a skin cream with magnesium salts",
    negative: true,
    calcium: null,
    magnesium: null,
  }),
  sample({
    slug: "none-article",
    url: "https://marlow-fenn.example/journal/magnesium-in-the-evening/",
    file: "none-article.html",
    title: "Magnesium in the evening",
    shows: "no product: an article with amounts and a food table",
    negative: true,
    calcium: null,
    magnesium: null,
  }),
];

/** Every host of the sample shop. */
export const sampleHosts: readonly string[] = [
  ...new Set([startUrl, ...samplePages.map((page) => page.url)].map((url) => new URL(url).hostname)),
];

/** The text of a file of scripts/shop/pages. */
export function readPage(file: string): string {
  return readFileSync(join(folder, file), "utf8");
}

const html = (body: string): Answer => ({ type: "text/html; charset=utf-8", body });

/** What every sample host answers for its style and its pictures, null for other addresses. */
export function answerAsset(url: URL): Answer | null {
  if (url.pathname === "/shop.css") return { type: "text/css; charset=utf-8", body: readPage("shop.css") };
  if (url.pathname === "/picture.svg")
    return { type: "image/svg+xml; charset=utf-8", body: drawPicture(url.searchParams) };
  return null;
}

/** What stands at an address of the sample shop, null where there is nothing. */
export function answerSample(url: URL): Answer | null {
  if (url.href === startUrl) return html(listPage());
  const page = samplePages.find((each) => each.url === url.origin + url.pathname);
  return page ? html(readPage(page.file)) : answerAsset(url);
}

const escapeHtml = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");

/** A jar with a name on it. */
function drawPicture(words: URLSearchParams): string {
  const hue = Number(words.get("hue")) || 0;
  const label = (text: string, y: number, most: number) =>
    `<text x="180" y="${y}" font-size="${Math.min(most, Math.round(250 / Math.max(6, text.length)))}" text-anchor="middle">${escapeHtml(text)}</text>`;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 360 360" font-family="Noto Sans, Noto Sans CJK JP, sans-serif" font-weight="700">
<rect width="360" height="360" fill="hsl(${hue} 45% 95%)"/><ellipse cx="180" cy="322" rx="100" ry="12" fill="hsl(${hue} 25% 84%)"/>
<rect x="112" y="40" width="136" height="44" rx="9" fill="hsl(${hue} 30% 88%)"/><rect x="94" y="78" width="172" height="244" rx="24" fill="hsl(${hue} 48% 40%)"/>
<rect x="94" y="136" width="172" height="128" fill="#fff"/><g fill="hsl(${hue} 55% 26%)">${label(words.get("name") ?? "", 192, 30)}</g>
<g fill="hsl(${hue} 20% 45%)">${label(words.get("line") ?? "", 228, 18)}</g></svg>`;
}

/** The start page: a card for every sample page. */
function listPage(): string {
  const cards = samplePages.map(
    (page) => `<li><a href="${page.url}">${escapeHtml(page.title)}</a><b>${escapeHtml(page.shows)}</b></li>`,
  );
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>CalMag Fit: sample pages</title><link rel="stylesheet" href="/shop.css"></head>
<body><header><a class="logo" href="/">CalMag Fit: sample pages</a></header><main><h1>Sample pages</h1>
<p class="text">Invented products on pages in the manner of different shops. Open one: where it sells calcium or magnesium, a badge appears beside the product's name; the button of CalMag Fit in the toolbar shows the whole verdict and your profile. This window reaches nothing but these pages.</p>
<ul class="cards">${cards.join("\n")}</ul></main><footer>All names are invented. Nothing here is for sale.</footer></body></html>`;
}
