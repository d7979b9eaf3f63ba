/**
 * From a document to plain data. In: a document. Out: a snapshot: the lines and rows of the product's part of the
 * page in document order, and what the page says about itself. Reads no layout, changes nothing.
 */
import { excerptOf } from "../core/label/excerpt.ts";
import type { PageWords } from "../core/label/page-words.ts";
import { fold } from "../core/label/text.ts";
import type { Locator, PageSigns, PageSnapshot, TextBlock } from "../core/model.ts";
import { clean, type Walk } from "./draft.ts";
import { toLocators } from "./locate.ts";
import { otherOffers } from "./offers.ts";
import { attributeOf } from "./regions.ts";
import type { Steps } from "./steps.ts";
import { readStructured } from "./structured.ts";
import { parentOf } from "./unclobbered.ts";
import { MOST_NODES, PAUSE_AFTER, walkChildren } from "./walk.ts";

const ancestorsOf = (element: Element | null): Set<Element> => {
  const ancestors = new Set<Element>();
  for (let node = element; node !== null; node = parentOf(node)) ancestors.add(node);
  return ancestors;
};

/**
 * A short fingerprint of the texts that were read (FNV-1a, 32 bits): the titles, what names a mineral with the amounts
 * beside it, and what stands under the same heading. The rest of a page changes all the time, by clocks and counters.
 */
const signatureOf = (blocks: readonly TextBlock[], names: (block: TextBlock) => boolean): string => {
  const named = new Set(blocks.filter(names));
  const sections = new Set([...named].map(({ kind, section }) => (kind === "heading" ? "" : section)));
  sections.delete("");
  let hash = 0x811c9dc5;
  for (const block of blocks) {
    if (block.kind !== "title" && !named.has(block) && !sections.has(block.section)) continue;
    for (const cell of block.cells)
      for (let i = 0; i < cell.length; i++) hash = Math.imul(hash ^ cell.charCodeAt(i), 0x01000193);
  }
  return (hash >>> 0).toString(36);
};

/** Other lines are sentences: what they say of a mineral may be advice, and the facts stand in the page's data. */
const FACT = /^.{0,79}[^.!?。”»]$/;

/** A number with a unit, or with a word of another script, which may be one; "Magnesium 60 capsules" has none. */
const AMOUNT = /[1-9][0.,]* ?[%gm\u0400-\uffff]/;

/** True for a row or short line with an amount: the page shows its facts, its data need not be looked into. */
const mayState = ({ kind, cells }: Pick<TextBlock, "kind" | "cells">): boolean =>
  (kind === "row" || kind === "line") &&
  cells.every((cell) => cell === "" || FACT.test(cell)) &&
  cells.some((cell) => AMOUNT.test(cell));

const NOWHERE: Locator = { kind: "data", name: "text" };

const MOST_PICTURES = 6;

const isPicture = (element: Element): boolean =>
  attributeOf(element, "property") === "og:image" ||
  attributeOf(element, "itemprop") === "image" ||
  (element.localName === "img" && element.closest("main") !== null);

// What a page has beyond that is not worth asking each for its place.
const MOST_ASKED = 300;

/** Addresses of the product's pictures: those that the page's data names, and those of its main part. */
const picturesOf = (document: Document): string[] => {
  const addresses = new Set<string>();
  for (const name of ["meta", "img"])
    for (const element of [...document.getElementsByTagName(name)].slice(0, MOST_ASKED)) {
      if (addresses.size === MOST_PICTURES) break;
      const address = element.getAttribute("content") ?? element.getAttribute("src") ?? "";
      if (address.startsWith("https:") && isPicture(element)) addresses.add(address);
    }
  return [...addresses];
};

/**
 * The snapshot of a page, in steps: a page of any size is collected in pauses of somebody else's work. `url` is its
 * address; the document is not changed.
 */
export const collectInSteps = function* (document: Document, url: string, words: PageWords): Steps<PageSnapshot> {
  const headline = document.querySelector("h1");
  const walk: Walk = {
    words,
    titled: ancestorsOf(headline),
    headline: fold(clean(headline?.textContent ?? "")),
    blocks: [],
    types: [],
    line: "",
    lineElement: null,
    section: "",
    group: 0,
    others: null,
    spans: [],
    nodes: 0,
    carts: [],
    prices: [],
    productCards: 0,
    proseLength: 0,
    articleMarks: 0,
    inside: "text",
    shelf: false,
    left: PAUSE_AFTER,
    depth: 0,
    cut: false,
  };
  if (document.body !== null) yield* walkChildren(walk, document.body, true);
  yield;
  const titles = [
    headline?.textContent,
    document.querySelector('meta[property="og:title"]')?.getAttribute("content"),
    document.title,
  ].map((text) => clean(text ?? ""));
  const title = titles.find((text) => text !== "") ?? "";
  const others = new Set(otherOffers(walk, walk.titled, title));
  const isOther = (element: Element): boolean =>
    others.size > 0 && [...ancestorsOf(element)].some((each) => others.has(each));
  const locatorOf = toLocators();
  const visible: TextBlock[] = [];
  const named = new Set<TextBlock>();
  let stated = false;
  for (const { kind, cells, section, group, element } of walk.blocks) {
    if (visible.length % PAUSE_AFTER === 0) yield;
    if (isOther(element)) continue;
    const names = cells.some((cell) => words.minerals.test(cell));
    const locator = names || /\d/.test(cells[0] ?? "") ? locatorOf(element) : NOWHERE;
    const placed: TextBlock = { kind, cells, section, group, locator };
    visible.push(placed);
    if (!names) continue;
    named.add(placed);
    stated ||= mayState(placed);
  }
  yield;
  const data = yield* readStructured(document, { names: titles, url }, words.minerals, !stated);
  yield;
  const heads: TextBlock[] =
    headline === null && title !== ""
      ? [{ kind: "title", cells: [title], section: "", group: -1, locator: NOWHERE }]
      : [];
  const blocks = [...heads, ...visible, ...data.blocks];
  const signs: PageSigns = {
    types: [...new Set([...data.types, ...walk.types])],
    cartButtons: walk.carts.filter((button) => !isOther(button)).length,
    prices: walk.prices.filter(({ element }) => !isOther(element)).length,
    productCards: walk.productCards + others.size,
    proseLength: walk.proseLength,
    articleMarks: walk.articleMarks,
  };
  const cut = walk.cut || data.cut || walk.nodes >= MOST_NODES;
  const page: PageSnapshot = {
    url,
    title,
    lang: document.documentElement.getAttribute("lang") ?? "",
    gtin: data.gtin,
    productId: data.productId,
    blocks,
    signs,
    pictures: picturesOf(document),
    signature: "",
    capped: cut,
    cappedNames: cut,
  };
  yield;
  for (const block of data.blocks) if (block.cells.some((cell) => words.minerals.test(cell))) named.add(block);
  const excerpt = excerptOf(page, words.minerals, named);
  const whole = new Set(blocks);
  const names = (block: TextBlock): boolean =>
    whole.has(block) ? named.has(block) : block.cells.some((cell) => words.minerals.test(cell));
  return { ...excerpt, signature: signatureOf(excerpt.blocks, names) };
};
