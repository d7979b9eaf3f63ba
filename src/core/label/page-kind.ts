/**
 * What a page is: one product's page, a list of products, an article. In: what the page says about itself. Out: the
 * kind, so that label-like sentences of articles and of other products' cards are never taken for the product's.
 */
import type { PageKind, PageSnapshot } from "../model.ts";
import type { Knowledge } from "./knowledge.ts";
import { hasRole, type ReadBlock } from "./read-block.ts";
import { scan } from "./scan.ts";
import { HAS, isMark, isWord, mineralOf, type Token } from "./tokens.ts";

const PRODUCT_TYPES = new Set([
  "product",
  "productgroup",
  "individualproduct",
  "drug",
  "dietarysupplement",
  "og:product",
  "product.item",
]);
const LIST_TYPES = new Set(["itemlist", "collectionpage", "searchresultspage", "offercatalog"]);
const ARTICLE_TYPES = new Set([
  "article",
  "blogposting",
  "newsarticle",
  "medicalwebpage",
  "recipe",
  "howto",
  "og:article",
  "blog",
  "scholarlyarticle",
  "medicalscholarlyarticle",
  "techarticle",
  "report",
  "definedterm",
  "qapage",
  "discussionforumposting",
]);
/** What is offered or told of there is nothing that is taken. */
const OTHER_TYPES = new Set([
  "softwareapplication",
  "webapplication",
  "mobileapplication",
  "course",
  "jobposting",
  "event",
]);

const pathOf = (url: string): string => url.replace(/^[a-z]+:\/\/[^/]*/i, "").split("#")[0] ?? "";

/** True where a short line right under the headline carries a by-line, date or reading time. */
const isDated = (reads: readonly ReadBlock[], title: string): boolean => {
  const at = reads.findIndex((read) => read.block.kind === "title" || read.block.cells[0] === title);
  return reads
    .slice(at + 1, at + 4)
    .some(
      (read) =>
        (read.block.cells[0]?.length ?? 0) < 140 &&
        (hasRole(read, "article") ||
          /(?:^|[^\d])(?:\d{1,2}[./-]\d{1,2}[./-](?:19|20|25)\d\d|(?:19|20)\d\d[-/.年]\d{1,2})/.test(
            read.cells[0]?.text ?? "",
          )),
    );
};

/** "№50", "N20", "x 60" behind the form: how many are in a pack. */
const isPackNumber = (tokens: readonly Token[], at: number): boolean => {
  const [before, token] = [tokens[at - 1], tokens[at] as Token];
  const marked = isMark(before, "×") || (before?.kind === "word" && /^(?:n|no|nr|x|х)$/.test(before.text));
  const numbered =
    token.kind === "number" ? marked && token.unit === null : token.kind === "word" && /^n[or]?\d+$/.test(token.text);
  return numbered && tokens.slice(0, at).some((word) => isWord(word, "piece"));
};

/** "60 capsules", "20 ks", "tablets N50" in a headline: what a shop calls a pack. */
const isPackTitle = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      (token.kind === "number" && [1, 2, 3].some((step) => isWord(tokens[at + step], "piece"))) ||
      isPackNumber(tokens, at),
  );

/**
 * True for the sections that European law numbers in a medicine's product information: 4.1 to 4.9 are clinical, 6.1 to 6.6
 * pharmaceutical particulars (European Medicines Agency, QRD template).
 */
const isProductInformation = (reads: readonly ReadBlock[]): boolean =>
  [/^4\.[1-9]\.?\s/, /^6\.[1-6]\.?\s/].every((section) =>
    reads.some(({ block }) => block.kind !== "row" && section.test(block.cells[0] ?? "")),
  );

/** "[0036] A label of the product may read": patents number their paragraphs with four digits. */
const isPatent = (reads: readonly ReadBlock[]): boolean =>
  reads.filter(({ block }) => /^\[\d{4}\]\s/.test(block.cells[0] ?? "")).length > 1;

/** So many numbered lessons are a course. */
const LEAST_LESSONS = 3;

/** So many cards with the same line in each are a list. */
const LEAST_REPEATED = 4;

const LONGEST_REPEATED = 40;

/** True where a line without a number stands beside each of several prices, as the button of a card does: "add to bag". */
const isOfCards = (reads: readonly ReadBlock[], prices: number): boolean => {
  const times = new Map<string, number>();
  for (const { block, has } of reads) {
    const [text = ""] = block.cells;
    if (block.kind !== "line" || text.length < 5 || text.length > LONGEST_REPEATED || (has & HAS.number) !== 0)
      continue;
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  return [...times.values()].some((count) => count >= LEAST_REPEATED && count <= prices);
};

/** Evidence for each kind, as points; the page is what has most of it. */
export const kindOf = (
  page: PageSnapshot,
  reads: readonly ReadBlock[],
  { words, pageMarks: marks }: Knowledge,
  panel: { readonly named: boolean; readonly facts: boolean; readonly any: boolean },
): PageKind => {
  const { signs } = page;
  const path = pathOf(page.url);
  const types = new Set(signs.types);
  const has = (wanted: ReadonlySet<string>) => signs.types.some((type) => wanted.has(type));
  const title = scan(page.title, words).tokens;
  const headed = reads.filter((read) => read.block.kind === "title" || read.block.kind === "heading").slice(0, 2);
  const isPack = isPackTitle(title) || marks.packCount.test(page.title);
  const asks =
    /[?？؟]\s*(?:$|[|–-])/.test(page.title) ||
    headed.some((read) => read.block.kind === "title" && /[?？؟]\s*$/.test(read.block.cells[0] ?? ""));
  // "Cramps at night? Magnesium may be missing"
  const isQuestionFirst = !isPack && /[?？؟]\s+\p{L}/u.test(page.title);
  const compares = [page.title, path].some((text) => marks.comparison.test(text) && !marks.priceComparison.test(text));
  // "Questions and answers: magnesium"
  const guides = title.some((token) => isWord(token, "guide") || (isWord(token, "others") && !isPackTitle(title)));

  // The page's data gives one product a number: lists of several give none to the page.
  const isNumbered = page.gtin !== null || page.productId !== null;
  if (marks.textPath.test(path) && !has(PRODUCT_TYPES) && !isNumbered && !isPack) return "article";
  if (types.has("recipe") || marks.recipe.test(page.title) || isPatent(reads)) return "article";
  const sellsHere = has(PRODUCT_TYPES) || signs.cartButtons > 0;
  const isCourse = (): boolean =>
    reads.filter((read) => marks.lesson.test(read.block.cells[0] ?? "")).length >= LEAST_LESSONS;
  if (!sellsHere && (has(OTHER_TYPES) || isCourse())) return "none";
  if (!sellsHere && signs.prices === 0 && marks.calculator.test(page.title)) return "article";
  if (!sellsHere && !isPack && marks.aboutMaker.test(page.title)) return "article";
  if (!sellsHere && !isPack && marks.coupons.test(page.title)) return "listing";
  const isLetter = (): boolean =>
    marks.newsletter.test(page.title) ||
    reads.some(({ block: { cells } }) => cells.length === 1 && marks.unsubscribe.test(cells[0] ?? ""));
  if (!sellsHere && isLetter()) return "listing";
  if (!sellsHere && !isPack && marks.order.test(page.title)) return "none";
  if (!has(PRODUCT_TYPES) && (marks.notFound.test(page.title) || marks.cartPath.test(path))) return "none";
  if (compares && !has(ARTICLE_TYPES)) return "listing";
  if (panel.any && !has(ARTICLE_TYPES) && !asks && isProductInformation(reads)) return "product";
  const isCounted = (count: RegExp): boolean =>
    reads.some(({ block }) => block.kind !== "row" && count.test(block.cells[0] ?? ""));
  if (
    !has(PRODUCT_TYPES) &&
    !isNumbered &&
    !isPack &&
    ((!panel.named && isCounted(marks.productCount)) || isCounted(marks.productSort) || marks.paged.test(page.title))
  )
    return "listing";
  // "Magnaforte effervescent tablets": the form in a headline is a product's.
  const isForm = title.some((token) => isWord(token, "piece"));
  const isTaken = reads.some((read) => hasRole(read, "directions") && hasRole(read, "piece"));
  const isDirected = reads.some(
    (read) => hasRole(read, "directions") && hasRole(read, "piece") && hasRole(read, "day"),
  );
  const product =
    (has(PRODUCT_TYPES) ? 3 : 0) +
    (signs.cartButtons > 0 ? 3 : 0) +
    (signs.prices > 0 && signs.prices <= 6 ? 1 : 0) +
    (isNumbered ? 1 : 0) +
    (panel.named ? 2 : panel.any ? 1 : 0) +
    (isPack ? 1 : 0) +
    ((isPack || signs.prices > 0) && isDirected ? 1 : 0) +
    // A label's own page in a register: serving size, facts and directions, and nothing to buy.
    (isForm && panel.named && panel.facts && isTaken && signs.prices === 0 ? 2 : 0);
  const article =
    (has(ARTICLE_TYPES) ? 4 : 0) +
    Math.min(2, signs.articleMarks) +
    (marks.articlePath.test(path) ? 3 : 0) +
    (asks ? 6 : isQuestionFirst ? 3 : guides ? 2 : 0) +
    // Questions and answers on a page that sells nothing.
    (types.has("faqpage") && signs.cartButtons === 0 && signs.prices === 0 && !has(PRODUCT_TYPES) ? 4 : 0) +
    (signs.proseLength > 2500 ? 1 : 0) +
    (reads.slice(0, 25).some((read) => (read.block.cells[0]?.length ?? 0) < 140 && hasRole(read, "article")) ? 3 : 0) +
    (isDated(reads, page.title) ? 1 : 0);
  const sells = sellsHere || signs.prices > 0;
  const listing =
    (has(LIST_TYPES) ? 2 : 0) +
    (!isPack && isOfCards(reads, signs.prices) ? 3 : 0) +
    (signs.productCards >= 8 ? 2 : signs.productCards >= (isPack ? 5 : sells || isForm ? 3 : 2) ? 1 : 0) +
    (marks.listPath.test(path) ? 2 : 0) +
    // "Magnesium (66)" over cards: how many were found.
    (signs.productCards >= 3 && signs.cartButtons === 0 && /\(\d[\d., ]*\)\s*$/.test(page.title) ? 2 : 0);
  if (
    (listing >= 3 && (product < 4 || (signs.cartButtons === 0 && product < 5 && !isNumbered))) ||
    // A pack in the headline, its price and contents are a product's, whatever cards stand around it.
    (listing >= 1 &&
      !sellsHere &&
      !panel.named &&
      article < 4 &&
      product < ((panel.facts && isDirected) || (isPack && panel.any) ? 3 : 4))
  )
    return "listing";
  // Under a guide's headline a page is a text, unless more speaks for a product.
  if (
    article > product ||
    (guides && article === product) ||
    (article >= 2 && !sellsHere && !panel.named && !(isPack && panel.any && article <= product))
  )
    return "article";
  if (product >= 2) return "product";
  if (listing >= 2) return "listing";
  if (article >= 2) return "article";
  // A page that sells nothing is a product's where it lists facts, its title names one, or it says how to take it.
  const isAbout =
    panel.facts ||
    isForm ||
    title.some((token) => mineralOf(token) !== null || isWord(token, "nutrient")) ||
    reads.some((read) => hasRole(read, "directions") || hasRole(read, "excipient"));
  return sellsHere || (panel.any && (sells || isAbout)) ? "product" : "none";
};
