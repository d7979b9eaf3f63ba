/** What of a page is not about its product. In: elements. Out: yes or no. No layout is read, nothing is changed. */

/** Elements whose text is never the product's facts. */
export const SKIPPED = new Set(
  "script style noscript svg canvas video audio object embed select textarea del s strike nav footer dialog datalist math menu link meta aside".split(
    " ",
  ),
);

/** Elements that begin a line of their own. */
export const BLOCKS = new Set(
  "address article blockquote body button caption center dd details dialog div dl dt fieldset figcaption figure form h1 h2 h3 h4 h5 h6 header hr legend li main ol p pre section summary table tbody td tfoot th thead tr ul label option".split(
    " ",
  ),
);

const OTHER =
  /(?:^|-)(?:related|recommend[a-z]{0,12}|upsells?|cross-?s{1,2}ells?|similar|also-?(?:bought|viewed|like)|bought-together|recently|reviews?|ratings?|comments?|testimonials?|questions?|qa|faqs?|breadcrumbs?|navbar|mini-?(?:cart|basket)|(?:shopping|header|side|flyout|drawer|ajax)-?(?:cart|basket|bag)|cart-(?:drawer|items?|notification|popup|preview|sidebar)|site-(?:header|footer)|page-footer|cookies?|newsletter|compar(?:e|ison)|bundles?|frequently|fbt|sponsored|advert[a-z]{0,12}|banner|search-?(?:results|suggestions)|filters?|facets?|wishlist|bestsellers?|carousel|slider|swiper|slick|splide|owl|customers-also|feedback|otzyvy|(?:kunden)?bewertung(?:en)?|opinie|avis)(?:$|-)/;

/** Parts of a page's frame; tabs of a product and what is below it may be named so too. */
const FRAME = /(?:^|-)(?:nav|navigation|menu|footer)(?:$|-)/;
const PRODUCT_PART = /tab|pane|collapse|product|description/;

/** "product-description-reviews" holds all tabs of a product; "recommended-use", "has-reviews" name nothing else. */
const OWN =
  /(?:description|details)-(?:and-)?review|recommended-(?:use|dos)|dosage|usage|facts|^(?:has|no|with|without)-/;

// "detailsRelated" and sliders may hold the tabs of the product's own description.
const SHELF = /related|recommend|carousel|slider|swiper|slick|splide|owl|banner/i;
const DESCRIPTION = '[id*="description" i], [id*="ingredient" i], [id*="nutrition" i], [id*="composition" i]';

const BYLINE =
  /(?:^|[\s_-])(?:byline|author|published|(?:post|pub)-?date|(?:post|entry|article)-?meta|reading-?time|dateline)(?:$|[\s_-])/i;

/** True for a name of other products, reviews and the like. */
const isOtherName = (name: string): boolean => {
  const words = name
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .replace(/[_:]+/g, "-");
  return words
    .split(/\s+/)
    .some((word) => (OTHER.test(word) ? !OWN.test(word) : FRAME.test(word) && !PRODUCT_PART.test(word)));
};

/** What a class name says of its element. */
interface Named {
  readonly other: boolean;
  readonly byline: boolean;
}

// Pages use the same few names over and over.
const known = new Map<string, Named>();

// What no shop would write is looked through as far as this.
const LONGEST_NAME = 1000;

const namedBy = (name: string): Named => {
  let named = known.get(name);
  if (named === undefined) {
    named = { other: isOtherName(name), byline: BYLINE.test(name) };
    if (known.size > 5000) known.clear();
    known.set(name, named);
  }
  return named;
};

/** The attribute's text, or its beginning; "" where there is none. */
export const attributeOf = (element: Element, name: string): string =>
  (element.getAttribute(name) ?? "").slice(0, LONGEST_NAME);

/** True where an id or class name says that the element holds other products, reviews, menus and the like. */
export const isNamedOther = (element: Element): boolean => {
  const name = attributeOf(element, "class");
  const id = attributeOf(element, "id");
  const other =
    (name !== "" && namedBy(name).other) ||
    (id !== "" && namedBy(id).other && (OTHER.test(id) || !PRODUCT_PART.test(name)));
  return other && !((SHELF.test(name) || SHELF.test(id)) && element.querySelector(DESCRIPTION) !== null);
};

// "For ages 1-3 р.": in Ukrainian years are written like roubles.
const SIGNS = "[$€£¥￥₹₽₩฿₫₺₴₪৳₱]";
const CODES =
  "r\\$|rs\\.?|mrp|rp|rm|aed|usd|eur|gbp|cad|aud|chf|tk|tl|php|zł|pln|kč|czk|kr\\.?|sek|nok|dkk|lei|ron|руб|(?<=\\d{3}.?)р\\.|грн|лв|ft|huf|din|rsd|дин|円|元|원|บาท|đ|د\\.إ|ر\\.س|ج\\.م|جنيه|درهم|ريال";
const DIGIT = "[\\d০-৯٠-٩०-९๐-๙]";

/**
 * A currency beside a number, on either side. Codes may be the end of another word here: quick for the browser to get
 * ready, and most texts are told by it to hold no price.
 */
const MAYBE_PRICE = new RegExp(
  `${SIGNS}\\s?${DIGIT}|(?:${CODES})\\s?${DIGIT}|${DIGIT}[\\d০-৯٠-٩०-९๐-๙.,٫ \\u00a0\\u202f]{0,12}(?:${SIGNS}|,-|${CODES})`,
);

/** The same; a code only as a word of its own ("delivers 400" is no "rs 400"). */
const PRICE = new RegExp(
  `${SIGNS}\\s?${DIGIT}|(?<!\\p{L})(?:${CODES})\\s?${DIGIT}|${DIGIT}[\\d০-৯٠-٩०-९๐-๙.,٫ \\u00a0\\u202f]{0,12}(?:${SIGNS}|,-|(?:${CODES})(?!\\p{L}))`,
  "iu",
);

const ANY_DIGIT = new RegExp(DIGIT);

/** True where the text holds a price. */
export const hasPrice = (text: string): boolean =>
  ANY_DIGIT.test(text) && MAYBE_PRICE.test(text.toLowerCase()) && PRICE.test(text);

/** The text of an element with blanks between its parts: "259 TL" + "Add" must not run together. */
export const spacedText = (element: Element): string => {
  if ((element.textContent?.length ?? 0) > 1500) return "".padEnd(1501);
  const parts: string[] = [];
  // 4: NodeFilter.SHOW_TEXT. No recursion, since elements may stand in one another without end.
  const texts = element.ownerDocument.createTreeWalker(element, 4);
  while (texts.nextNode() !== null) parts.push(texts.currentNode.nodeValue ?? "");
  return parts.join(" ");
};

/** True for a short part with a link, a button or a heading and a price or a linked picture. */
export const isCard = (element: Element): boolean => {
  // "Choose any four": what a box of its own is ticked for is one of several products.
  if (element.localName === "label") return element.querySelector("input[type=checkbox]") !== null;
  const link = element.localName === "a" ? element : element.querySelector("a, button, h2, h3, h4, h5");
  if (link === null) return false;
  const text = spacedText(element);
  if (text.length > 1500 || text.trim().length < 8) return false;
  return hasPrice(text) || (element.querySelector("a[href] img, a[href] picture") !== null && text.trim().length >= 12);
};

/**
 * How many children of the element are product cards: alike side by side, each with a link and a price or picture.
 * 0 where they are not.
 */
export const cardsIn = (element: Element): number => {
  const first = element.firstElementChild;
  const second = first?.nextElementSibling;
  if (first == null || second == null) return 0;
  const name = first.localName;
  if (name !== second.localName || (!BLOCKS.has(name) && name !== "a" && !name.includes("-"))) return 0;
  if (name === "tr" || name === "td" || name === "dt" || /^h[1-6]$/.test(name)) return 0;
  const like = attributeOf(first, "class").split(" ")[0] === attributeOf(second, "class").split(" ")[0];
  return like && isCard(first) && isCard(second) ? element.childElementCount : 0;
};

const ARTICLE_PROPERTIES = new Set(["datePublished", "dateModified", "author", "articleBody"]);

/** True for an element that carries an article's by-line or date. */
export const isArticleMark = (element: Element): boolean => {
  if (element.localName === "time" || attributeOf(element, "rel") === "author") return true;
  const name = attributeOf(element, "class");
  if (name !== "" && namedBy(name).byline) return true;
  const property = element.getAttribute("itemprop");
  return property !== null && ARTICLE_PROPERTIES.has(property);
};

const CART =
  /add-?to-?(?:cart|basket|bag|trolley)|addtocart|add2cart|buy-?now|buybox|in-?den-?warenkorb|ajouter-?au-?panier|btn-cart|product-form__submit|single_add/i;

const LINK_BUTTON = /(?:^|[\s_-])(?:btn|button|cta)/i;

/** True for a link that is drawn as a button. */
export const isLinkButton = (element: Element): boolean =>
  element.localName === "a" && (isNamedCart(element) || LINK_BUTTON.test(attributeOf(element, "class")));

/** True for a button whose names say that it puts something in a cart. */
export const isNamedCart = (element: Element): boolean =>
  CART.test(["id", "class", "name", "data-action"].map((name) => attributeOf(element, name)).join(" "));
