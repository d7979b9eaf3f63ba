/** What of a page is not about its product. In: elements. Out: yes or no. No layout is read, nothing is changed. */

/** Elements whose text is never the product's facts. */
export const SKIPPED = new Set([
  "script",
  "style",
  "noscript",
  "svg",
  "canvas",
  "video",
  "audio",
  "object",
  "embed",
  "select",
  "textarea",
  "nav",
  "footer",
  "dialog",
  "datalist",
  "math",
  "menu",
  "head",
  "link",
  "meta",
  "aside",
]);

export const BLOCKS = new Set([
  "address",
  "article",
  "blockquote",
  "body",
  "button",
  "caption",
  "center",
  "dd",
  "details",
  "dialog",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "form",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "header",
  "hr",
  "legend",
  "li",
  "main",
  "ol",
  "p",
  "pre",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "tr",
  "ul",
  "label",
  "option",
]);

const OTHER =
  /(?:^|-)(?:related|recommend[a-z]*|upsells?|crosssells?|cross-sells?|similar|also-?(?:bought|viewed|like)|bought-together|recently|reviews?|ratings?|comments?|testimonials?|questions?|qa|faqs?|breadcrumbs?|navbar|nav|navigation|menu|mini-?(?:cart|basket)|(?:shopping|header|side|flyout|drawer|ajax)-?(?:cart|basket|bag)|cart-(?:drawer|items?|notification|popup|preview|sidebar)|also-?(?:bought|viewed)|alsobought|crossell|site-(?:header|footer)|page-footer|footer|cookies?|cookie-[a-z]+|newsletter|compare|comparison|bundles?|bundle-[a-z]+|frequently|fbt|sponsored|advert[a-z]*|banner|search-?(?:results|suggestions)|filters?|facets?|wishlist|bestsellers?|carousel|slider|swiper|slick|splide|owl|customers-also|feedback|otzyvy|kundenbewertung[a-z]*|bewertungen|opinie|avis)(?:$|-)/;

const plainNames = new Map<string, boolean>();

/** True where an id or class name says that the element holds other products, reviews, menus and the like. */
export const isNamedOther = (element: Element): boolean => {
  const name = `${element.id} ${element.getAttribute("class") ?? ""}`;
  if (name.length < 3) return false;
  let other = plainNames.get(name);
  if (other === undefined) {
    other = name
      .replace(/([a-z])([A-Z])/g, "$1-$2")
      .toLowerCase()
      .split(/\s+/)
      .some((word) => OTHER.test(word.replace(/[_:]+/g, "-")));
    if (plainNames.size > 5000) plainNames.clear();
    plainNames.set(name, other);
  }
  return other;
};

const PRICE =
  /(?:[$€£¥￥₹₽₩฿₫₺₴₪৳]|د\.إ|ر\.س|ج\.م|درهم|ريال|r\$|rs\.?|zł|kč|kr\.?|lei|руб|р\.|грн|円|元|usd|eur|ft|лв|rm|aed|tk|tl|din|дин)\s?[\d০-৯٠-٩०-९๐-๙]|[\d০-৯٠-٩०-९๐-๙][\d০-৯٠-٩०-९๐-๙.,٫\s]{0,12}(?:[$€£¥￥₹₽₩฿₫₺₴₪৳]|,-|zł|kč|kr\b|lei\b|руб|р\.|грн|円|元|원|ft\b|лв|tl\b|din\b|rsd|дин|đ|บาท|rp\b|usd|eur|ر\.س|د\.إ|ج\.م|جنيه|درهم|ريال|₾)/i;

/** True where the text holds a price. */
export const hasPrice = (text: string): boolean => PRICE.test(text);

/** The text of an element with blanks between its parts: "259 TL" + "Add" must not run together. */
const spacedText = (element: Element): string => {
  if ((element.textContent?.length ?? 0) > 1500) return "".padEnd(1501);
  const parts: string[] = [];
  const visit = (node: Node): void => {
    if (node.nodeType === 3) parts.push(node.nodeValue ?? "");
    else for (let child = node.firstChild; child !== null; child = child.nextSibling) visit(child);
  };
  visit(element);
  return parts.join(" ");
};

const isCard = (element: Element): boolean => {
  const link = element.localName === "a" ? element : element.querySelector("a, button, h2, h3, h4");
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
  const count = element.childElementCount;
  if (count < 2) return 0;
  const [first, second] = [
    element.firstElementChild as Element,
    element.firstElementChild?.nextElementSibling as Element,
  ];
  if (
    first.localName !== second.localName ||
    (BLOCKS.has(first.localName) === false && first.localName !== "a" && !first.localName.includes("-"))
  )
    return 0;
  if (
    first.localName === "tr" ||
    first.localName === "td" ||
    first.localName === "dt" ||
    /^h[1-6]$/.test(first.localName)
  )
    return 0;
  const like = (first.getAttribute("class") ?? "").split(" ")[0] === (second.getAttribute("class") ?? "").split(" ")[0];
  return like && isCard(first) && isCard(second) ? count : 0;
};

const BYLINE =
  /(?:^|[\s_-])(?:byline|author|published|post-?date|post-?meta|entry-?meta|article-?meta|reading-?time|dateline|pub-?date)(?:$|[\s_-])/i;

/** True for an element that carries an article's by-line or date. */
export const isArticleMark = (element: Element): boolean =>
  element.localName === "time" ||
  element.getAttribute("rel") === "author" ||
  BYLINE.test(element.getAttribute("class") ?? "") ||
  /^(?:datePublished|dateModified|author|articleBody)$/.test(element.getAttribute("itemprop") ?? "");

const CART =
  /add-?to-?(?:cart|basket|bag|trolley)|addtocart|add2cart|buy-?now|buybox|in-?den-?warenkorb|ajouter-?au-?panier|btn-cart|product-form__submit|single_add/i;

/** True for a button whose names say that it puts something in a cart. */
export const isNamedCart = (element: Element): boolean =>
  CART.test(
    `${element.id} ${element.getAttribute("class") ?? ""} ${element.getAttribute("name") ?? ""} ${element.getAttribute("data-action") ?? ""}`,
  );
