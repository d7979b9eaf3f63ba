/**
 * A saved page made fit to be kept as a test. In: its document and address, words to hide. Out: mark-up of what a reader
 * of labels looks at. No program, nothing of whoever saved it, no bulk. Changes the document; asks the network for nothing.
 */
import { toPageWords } from "../src/core/label/page-words.ts";
import { pageWordSources } from "../src/data/page-words.ts";
import { dataScriptsOf } from "../src/dom/structured.ts";

const { minerals } = toPageWords(pageWordSources);

const gone =
  "style, link, noscript, iframe, frame, object, embed, canvas, video, audio, picture > source, map, svg, base, input[type=hidden], input[type=password], input[type=email], input[type=tel]";

// Where shops greet whoever is signed in, and say what they bought and where they live.
const ofTheReader =
  /(?:^|[-_\s])(?:my-?account|account(?:-?(?:name|menu|link|info))?|greeting|user-?name|user-?info|signed-?in|logged-?in|customer-?name|welcome-?(?:back|user|message)|deliver-?to|ship-?to|zip-?code|post(?:al)?-?code|location|mini-?cart|recently-?viewed|wishlist|loyalty|cookies?-?(?:banner|notice|consent)?|consent)(?:$|[-_\s])/i;
const namesOfPeople =
  "[itemprop=author], [rel=author], [class*=review-author], [class*=review__author], [class*=reviewer], [class*=nickname], [class*=username], [class*=user-name], .author";

// What tells a label, its place, or the kind of a page; all else of an element is for the shop's own programs.
const keptAttributes = new Set(
  "id class role lang dir colspan rowspan scope headers hidden open title alt itemprop itemscope itemtype itemid typeof property content name type value rel href for datetime slot shadowrootmode label selected checked disabled width height aria-label aria-labelledby aria-hidden aria-expanded aria-selected aria-controls charset".split(
    " ",
  ),
);
const keptMetas =
  /^(?:description|og:(?:type|title|description)|article:published_time|product:[\w:]+|(?:twitter:)?title)$/i;

const dropped =
  /review|rating|comment|author|customer|user|account|profile$|session|token|csrf|nonce|e-?mail|phone|address|cookie|track|analytic|experiment|image|picture|logo|thumbnail|video|same_?as|geo|coordinates|^ip/i;

/** The address without what stands for a visit: query, fragment, account. */
const plainAddress = (address: string): string => {
  const { origin, pathname } = new URL(address);
  return `${origin}${pathname}`;
};

/** A function that takes out of a text what could tell a person or a visit, and the words that were named. */
const redactWith = (hidden: readonly string[]) => {
  const named = hidden
    .filter((word) => word.trim() !== "")
    .map((word) => new RegExp(word.trim().replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&"), "giu"));
  return (text: string): string =>
    [...named, /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g]
      .reduce((rest, pattern) => rest.replace(pattern, "(removed)"), text)
      .replace(/\bhttps?:\/\/[^\s"'<>]+/g, (address) => (URL.canParse(address) ? plainAddress(address) : "(removed)"))
      .replace(/(?:\+|\b00)\d[\d\s().-]{6,}\d|\(\d{2,5}\)\s?\d[\d\s-]{4,}\d|\b\d{3}[-.]\d{3}[-.]\d{4}\b/g, "(removed)")
      .replace(/\beyJ[\w-]+\.[\w-]+(?:\.[\w-]*)?|\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b/gi, "(removed)")
      .replace(/\b(?=\w*\d)(?=\w*[a-z])\w{24,}=*/gi, "(removed)");
};
type Redact = ReturnType<typeof redactWith>;

/** Data without people, visits and pictures; `spare` drops branches that have nothing to do with a mineral. */
const cleanData = (value: unknown, redact: Redact, spare: boolean): unknown => {
  if (typeof value === "string") return redact(value);
  if (Array.isArray(value)) {
    // The rows of a label that name another nutrient stay beside those that name a mineral.
    const rows = value.slice(0, 60);
    return rows.map((each) => cleanData(each, redact, spare && !rows.some((row) => typeof row !== "object")));
  }
  if (typeof value !== "object" || value === null) return value;
  const kept = Object.entries(value).filter(([key, inside]) => {
    if (dropped.test(key)) return false;
    return !spare || typeof inside !== "object" || inside === null || minerals.test(JSON.stringify(inside));
  });
  return Object.fromEntries(
    kept
      .filter(([, inside]) => !spare || typeof inside !== "string" || inside.length <= 200 || minerals.test(inside))
      .map(([key, inside]) => [key, cleanData(inside, redact, spare && !Array.isArray(inside))]),
  );
};

/** Keeps linked data, and embedded data that names a mineral; every other script goes, and all of a shadow tree. */
const cleanScripts = (root: Document | DocumentFragment, redact: Redact): void => {
  const data = new Set("documentElement" in root ? dataScriptsOf(root) : []);
  for (const script of [...root.querySelectorAll("script")]) {
    const isLinked = (script.getAttribute("type") ?? "").includes("ld+json");
    try {
      if (!data.has(script) || (!isLinked && !minerals.test(script.textContent ?? "")))
        throw new Error("no data of ours");
      const clean = JSON.stringify(cleanData(JSON.parse(script.textContent ?? ""), redact, !isLinked));
      script.textContent = clean.replaceAll("<", "\\u003c");
    } catch {
      script.remove();
    }
  }
};

/** An address of the page's own shop as its path; another's as nobody's. */
const cleanLink = (href: string, base: string): string | null => {
  if (href.startsWith("#")) return href;
  if (!URL.canParse(href, base)) return null;
  const { protocol, host, pathname } = new URL(href, base);
  if (!/^https?:$/.test(protocol)) return null;
  return host === new URL(base).host ? pathname : "https://elsewhere.example/";
};

const cleanAttributes = (element: Element, base: string, redact: Redact): void => {
  const isHidden = /display\s*:\s*none|visibility\s*:\s*hidden/i.test(element.getAttribute("style") ?? "");
  for (const { name, value } of [...element.attributes]) {
    const isButton = /^(?:submit|button|reset)$/i.test(element.getAttribute("type") ?? "");
    const isTyped = name === "value" && /^(?:input|textarea)$/i.test(element.localName) && !isButton;
    const clean = name === "href" ? cleanLink(value, base) : redact(value);
    if (!keptAttributes.has(name) || isTyped || clean === null || /^\s*data:/i.test(value))
      element.removeAttribute(name);
    else if (clean !== value) element.setAttribute(name, clean);
  }
  if (isHidden) element.setAttribute("style", "display:none");
};

/** As many of what repeats as make good decoys: some that name a mineral before all others. */
const enoughOf = (alike: readonly Element[]): ReadonlySet<Element> => {
  const naming = alike.filter((each) => minerals.test(each.textContent ?? "")).slice(0, 4);
  return new Set([...naming, ...alike].slice(0, 6));
};

/** Takes out cards and links that repeat, and reviews. Rows of tables and lists of facts stay. */
const thinOut = (root: ParentNode): void => {
  for (const parent of root.querySelectorAll("nav, footer, header, ul, ol, div, section, select, datalist")) {
    const isFrame = parent.closest("nav, footer, header") !== null;
    const repeated = new Map<string, Element[]>();
    for (const child of parent.children) {
      const links = child.localName === "option" || child.matches("a") || child.querySelector("a[href]") !== null;
      if (!links || (!isFrame && child.querySelector("table, dl, h1") !== null)) continue;
      const kind = `${child.localName} ${child.classList.item(0) ?? ""}`;
      repeated.set(kind, [...(repeated.get(kind) ?? []), child]);
    }
    for (const alike of repeated.values()) {
      const kept = enoughOf(alike);
      for (const child of alike) if (!kept.has(child)) child.remove();
    }
  }
};

const isEmpty = (element: Element): boolean =>
  element.childElementCount === 0 &&
  (element.textContent ?? "").trim() === "" &&
  !element.matches(
    "td, th, meta, br, hr, img[alt], input, button, script, select, template, title, html, head, body, col, [content]",
  );

/** True for what stands around the product: such an element says of the whole page that somebody is signed in. */
const isPage = (element: Element): boolean =>
  element.matches("html, body, main, h1") || element.querySelector("main, h1, table, dl") !== null;

const cleanTree = (root: Document | DocumentFragment, base: string, redact: Redact): void => {
  cleanScripts(root, redact);
  for (const element of [...root.querySelectorAll(gone)]) element.remove();
  for (const element of [...root.querySelectorAll("[class], [id]")])
    if ([element.className, element.id].some((name) => ofTheReader.test(name)) && !isPage(element)) element.remove();
  for (const element of root.querySelectorAll(namesOfPeople)) if (!isPage(element)) element.textContent = "A customer";
  for (const meta of [...root.querySelectorAll("meta")]) {
    const name = meta.getAttribute("name") ?? meta.getAttribute("property") ?? "";
    if (!meta.hasAttribute("itemprop") && !keptMetas.test(name)) meta.remove();
  }
  for (const image of [...root.querySelectorAll("img")]) if (!image.getAttribute("alt")) image.remove();
  for (const area of root.querySelectorAll("textarea")) area.textContent = "";
  thinOut(root);

  const { ownerDocument } = root;
  const document = ownerDocument ?? (root as Document);
  // 128 and 4: comments and texts.
  const nodes = document.createTreeWalker(root, 128 | 4);
  const texts: CharacterData[] = [];
  while (nodes.nextNode() !== null) texts.push(nodes.currentNode as CharacterData);
  for (const text of texts) {
    if (text.nodeType === 8) text.remove();
    else if (!["SCRIPT", "PRE"].includes(text.parentNode?.nodeName ?? ""))
      text.data = redact(text.data).replace(/\s+/g, (blank) => (blank.includes("\n") ? "\n" : " "));
  }
  for (const element of root.querySelectorAll("*")) cleanAttributes(element, base, redact);
  for (const template of root.querySelectorAll("template")) cleanTree(template.content, base, redact);
  // From the inside out: what held nothing but empty elements is empty then.
  for (const element of [...root.querySelectorAll("*")].reverse()) if (isEmpty(element)) element.remove();
};

/** The page's own address: where a browser noted it on saving, else what the page calls itself; null for neither. */
export const addressOf = (document: Document): string | null => {
  const [first] = [...document.childNodes].filter((node) => node.nodeType === 8).map((node) => node.nodeValue ?? "");
  const saved = /saved from url=\(\d+\)(\S+)/.exec(first ?? "")?.[1];
  const link = document.querySelector('link[rel="canonical"]')?.getAttribute("href");
  const meta = document.querySelector('meta[property="og:url"]')?.getAttribute("content");
  return [saved, link, meta].find((address) => address != null && /^https?:/.test(address)) ?? null;
};

/** The minimal page as mark-up, with its plain address and its language in the first line. */
export const toMinimalPage = (document: Document, address: string, hidden: readonly string[]): string => {
  const redact = redactWith(hidden);
  const url = plainAddress(address);
  const lang = document.documentElement.lang;
  cleanTree(document, url, redact);
  const charset = document.createElement("meta");
  charset.setAttribute("charset", "utf-8");
  document.head.prepend(charset);
  const markup = document.documentElement.outerHTML.replace(/\n+/g, "\n").replace(/[ \t]+\n/g, "\n");
  return `<!-- ${JSON.stringify({ url, lang })} -->\n<!doctype html>${markup}\n`;
};

/** What is to be written by hand, with the nulls that keep the test failing until it is. The language is the page's own word. */
export const blankExpectation = (lang: string): string =>
  `${JSON.stringify(
    {
      checkedBy: null,
      lang: lang.split("-")[0]?.toLowerCase() || null,
      form: null,
      traps: null,
      gate: null,
      kind: null,
      pieces: null,
      perDay: null,
      readings: null,
      absent: null,
      issues: null,
    },
    null,
    2,
  )}\n`;
