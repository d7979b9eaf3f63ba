/**
 * From a document to plain data. In: a document. Out: a snapshot: the lines and rows of the product's part of the
 * page in document order, and what the page says about itself. Reads no layout, changes nothing.
 */
import { BOUNDS, excerptOf } from "../core/label/excerpt.ts";
import type { PageWords } from "../core/label/page-words.ts";
import { fold } from "../core/label/text.ts";
import type { Locator, PageSigns, PageSnapshot, TextBlock } from "../core/model.ts";
import { toLocators } from "./locate.ts";
import {
  BLOCKS,
  cardsIn,
  hasPrice,
  isArticleMark,
  isLinkButton,
  isNamedCart,
  isNamedOther,
  SKIPPED,
} from "./regions.ts";
import { runThrough, type Steps } from "./steps.ts";
import { readStructured } from "./structured.ts";

/** Nodes read at most; a longer page is read up to here and says so. */
export const MOST_NODES = 60_000;
const LONGEST_LINE = BOUNDS.cell;
const HEADING = /^h[1-6]$/;

interface Draft {
  readonly kind: TextBlock["kind"];
  readonly cells: readonly string[];
  readonly section: string;
  readonly group: number;
  readonly element: Element;
}

interface Walk {
  readonly words: PageWords;
  readonly titled: ReadonlySet<Element>;
  readonly blocks: Draft[];
  readonly types: string[];
  line: string;
  lineElement: Element | null;
  section: string;
  group: number;
  /** Part of another product or reviews, by its heading: until the container ends or a heading of this level comes. */
  others: { readonly container: Element; readonly level: number } | null;
  nodes: number;
  cartButtons: number;
  prices: number;
  productCards: number;
  proseLength: number;
  articleMarks: number;
  inside: "text" | "pre";
  /** The last line announced a list of other products. */
  shelf: boolean;
  /** Nodes until the next place where the walk may pause. */
  left: number;
  /** The page changed while the walk paused, so that part of it was not seen. */
  torn: boolean;
}

// A hundred nodes or so take less than a millisecond.
const PAUSE_AFTER = 100;

const clean = (text: string): string => text.replace(/\s+/g, " ").trim();

const flush = (walk: Walk, kind: TextBlock["kind"] = "line"): void => {
  const text = clean(walk.line);
  walk.line = "";
  const element = walk.lineElement;
  walk.lineElement = null;
  if (text === "" || element === null || walk.others !== null) return;
  if (text.length > 160) walk.proseLength += text.length;
  if (text.length < 260 && hasPrice(text)) {
    // A line with a price is an offer, not a content: of this product, or of another one.
    walk.prices++;
    return;
  }
  const shelf = shelfOf(text, walk.words.others);
  if (shelf === "list") walk.shelf = true;
  if (shelf !== null) return;
  walk.shelf = false;
  walk.blocks.push({ kind, cells: [text.slice(0, LONGEST_LINE)], section: walk.section, group: walk.group, element });
};

const LONGEST_SHELF_NAME = 60;

/**
 * "Customers also bought: Calcium 500 mg" is about other products as a whole; the same words as a line of their own
 * announce the list that follows. Null for any other line.
 */
const shelfOf = (text: string, others: RegExp): "line" | "list" | null => {
  const at = text.search(/[:：]/);
  if (at > 0 && at < LONGEST_SHELF_NAME && at < text.length - 1 && others.test(fold(text.slice(0, at)))) return "line";
  if (text.length < 200 && others.exec(fold(text))?.index === 0 && /\d/.test(text)) return "line";
  if (/^[▼■◆▶]/.test(text) && others.test(fold(text.slice(0, 20)))) return "line";
  return text.length < LONGEST_SHELF_NAME && !/\d/.test(text) && others.test(fold(text)) ? "list" : null;
};

const addText = (walk: Walk, text: string, parent: Element): void => {
  if (walk.inside === "pre") {
    for (const [place, line] of text.split("\n").entries()) {
      if (place > 0) flush(walk);
      walk.line += line;
      walk.lineElement ??= parent;
    }
    return;
  }
  if (walk.lineElement === null && text.trim() === "") return;
  walk.line += text;
  walk.lineElement ??= parent;
};

/** The text of a cell as lines: `<br>` and blocks part them. */
const cellLines = (cell: Element): string[] => {
  const lines: string[] = [""];
  const visit = (node: Node): void => {
    if (node.nodeType === 3) lines[lines.length - 1] += node.nodeValue ?? "";
    else if (node.nodeType === 1) {
      const element = node as Element;
      const name = element.localName;
      if (SKIPPED.has(name) && name !== "aside") return;
      if (name === "br" || BLOCKS.has(name)) lines.push("");
      else if (element.previousElementSibling === element.previousSibling && element.previousSibling !== null)
        lines[lines.length - 1] += " ";
      for (let child = node.firstChild; child !== null; child = child.nextSibling) visit(child);
      if (BLOCKS.has(name)) lines.push("");
    }
  };
  for (let child = cell.firstChild; child !== null; child = child.nextSibling) visit(child);
  return lines.map(clean).filter((line) => line !== "");
};

/** A row of cells; where every filled cell has the same number of lines, as many rows ("Calcium<br>Zinc | 5 mg<br>1 mg"). */
const addRow = (walk: Walk, cells: readonly (readonly string[])[], element: Element): void => {
  if (walk.others !== null) return;
  const filled = cells.filter((lines) => lines.length > 0);
  if (filled.length === 0) return;
  const count = filled[0]?.length ?? 1;
  const columns = count > 1 && filled.length > 1 && filled[1]?.length === count;
  for (let line = 0; line < (columns ? count : 1); line++) {
    const texts = cells.map((lines) =>
      (columns ? (lines.length === count ? (lines[line] ?? "") : "") : lines.join(" ")).slice(0, LONGEST_LINE),
    );
    walk.blocks.push({
      kind: texts.length > 1 ? "row" : "line",
      cells: texts,
      section: walk.section,
      group: walk.group,
      element,
    });
  }
};

/** Reads a row of a table; what is left to walk where its cells hold more than a row's texts. */
const walkTableRow = (walk: Walk, row: Element): Steps | null => {
  const cells: (readonly string[])[] = [];
  let nested = false;
  for (const cell of row.children) {
    if (cell.localName !== "td" && cell.localName !== "th") continue;
    if (cell.querySelector("table, ul, h1, h2, h3, h4, dl") !== null || (cell.textContent?.length ?? 0) > 600)
      nested = true;
    cells.push(cellLines(cell));
    const span = Number.parseInt(cell.getAttribute("colspan") ?? "1", 10);
    for (let extra = 1; extra < span && extra < 12; extra++) cells.push([]);
  }
  walk.nodes += row.childElementCount * 3;
  const filled = cells.filter((lines) => lines.length > 0);
  if (hasPrice(row.textContent ?? "") && (row.textContent?.length ?? 0) < 400) {
    walk.prices++;
    return null;
  }
  const [label, text] = filled;
  if (!nested && filled.length === 2 && label?.length === 1 && (text?.length ?? 0) > 2) {
    startSection(walk, label.join(" "));
    for (const line of text ?? []) addRow(walk, [[line]], row);
    return null;
  }
  if (nested || (filled.length === 1 && (filled[0]?.length ?? 0) > 1)) return walkCells(walk, row);
  addRow(walk, cells, row);
  return null;
};

const walkCells = function* (walk: Walk, row: Element): Steps {
  for (const cell of row.children) yield* walkChildren(walk, cell, true);
  leave(walk, row, true);
};

/** dt and dd of a definition list as rows, also where each pair is wrapped. */
const walkDefinitions = function* (walk: Walk, list: Element): Steps {
  let term: string[] = [];
  for (const child of list.children) {
    walk.nodes += 2;
    if (child.localName === "dt") term = cellLines(child);
    else if (child.localName === "dd") {
      if ((child.textContent?.length ?? 0) > 400 || child.querySelector("table, ul, p + p, br") !== null) {
        startSection(walk, term.join(" "));
        yield* walkChildren(walk, child, true);
      } else addRow(walk, [term, cellLines(child)], child);
    } else yield* walkDefinitions(walk, child);
  }
};

const startSection = (walk: Walk, text: string): void => {
  walk.section = text;
  walk.group++;
};

const onHeading = (walk: Walk, element: Element, level: number): void => {
  const text = clean(element.textContent ?? "");
  if (walk.others !== null && level <= walk.others.level) walk.others = null;
  if (text === "" || text.length > 300) return;
  if (text.length < 90 && element.localName !== "h1" && walk.words.others.test(fold(text))) {
    walk.others = { container: containerOf(element, walk), level };
    return;
  }
  if (walk.others !== null) return;
  startSection(walk, element.localName === "h1" ? "" : text);
  const kind = element.localName === "h1" ? "title" : "heading";
  walk.blocks.push({ kind, cells: [text], section: walk.section, group: walk.group, element });
};

/** The part of the page that a heading heads: its parent, or above while the parent holds nothing else. */
const containerOf = (heading: Element, walk: Walk): Element => {
  let container = heading.parentElement ?? heading;
  while (
    container.parentElement !== null &&
    container.childElementCount === 1 &&
    !walk.titled.has(container.parentElement)
  )
    container = container.parentElement;
  return container;
};

const addTypes = (walk: Walk, element: Element): void => {
  const type = element.getAttribute("itemtype") ?? element.getAttribute("typeof");
  if (type !== null && type !== "")
    walk.types.push(...type.split(/\s+/).map((name) => name.replace(/^.*[/#:]/, "").toLowerCase()));
};

const isButton = (element: Element): boolean =>
  element.localName === "button" ||
  element.getAttribute("role") === "button" ||
  (element.localName === "input" && /^(?:submit|button|image)$/.test(element.getAttribute("type") ?? "")) ||
  isLinkButton(element);

const onButton = (walk: Walk, element: Element): void => {
  const label = element.getAttribute("value") ?? element.getAttribute("aria-label") ?? "";
  const text = `${clean(element.textContent ?? "")} ${label}`.slice(0, 120);
  if (isNamedCart(element) || walk.words.cart.test(fold(text))) walk.cartButtons++;
};

/** Takes an element as far as it can be told without its children; what is left to walk, null where that was all. */
const walkElement = (walk: Walk, element: Element): Steps | null => {
  const name = element.localName;
  if (isSkipped(walk, element, name)) return null;
  walk.nodes++;
  if (element.hasAttribute("itemtype") || element.hasAttribute("typeof")) addTypes(walk, element);
  if (isArticleMark(element)) walk.articleMarks++;
  const block = BLOCKS.has(name);
  if (name === "br") {
    flush(walk);
    return null;
  }
  if (isButton(element)) {
    onButton(walk, element);
    if (walk.others === null && element.textContent !== null && element.textContent.length < 40) {
      flush(walk);
      return null;
    }
  }
  if (HEADING.test(name) || element.getAttribute("role") === "heading") {
    flush(walk);
    onHeading(walk, element, HEADING.test(name) ? Number(name[1]) : 3);
    return null;
  }
  if (name === "iframe" || name === "frame") return walkFrame(walk, element);
  if (block) flush(walk);
  if (walk.shelf && (name === "ul" || name === "ol" || name === "div") && element.querySelector("a") !== null) {
    walk.shelf = false;
    return null;
  }
  if (name === "summary" || name === "caption" || name === "legend") {
    startSection(walk, clean(element.textContent ?? "").slice(0, 200));
    walk.blocks.push({ kind: "heading", cells: [walk.section], section: walk.section, group: walk.group, element });
    return null;
  }
  let rest: Steps | null = null;
  if (name === "tr") rest = walkTableRow(walk, element);
  else if (isGridRow(element)) walkGridRow(walk, element);
  else if (name === "dl") rest = walkList(walk, element, walkDefinitions(walk, element));
  else if (!walkCards(walk, element)) {
    if (!block) separate(walk, element);
    if (name === "table" || name === "ul" || name === "ol")
      rest = walkList(walk, element, walkChildren(walk, element, block));
    else if (isLeaf(element)) for (const text of element.childNodes) onText(walk, text, element);
    else rest = walkChildren(walk, element, block, true);
  }
  if (rest === null) leave(walk, element, block);
  return rest;
};

const leave = (walk: Walk, element: Element, block: boolean): void => {
  if (walk.others?.container === element) walk.others = null;
  if (block) flush(walk);
};

const walkList = function* (walk: Walk, list: Element, inside: Steps): Steps {
  walk.group++;
  yield* inside;
  walk.group++;
  leave(walk, list, true);
};

const isLeaf = (element: Element): boolean =>
  element.firstElementChild === null &&
  element.shadowRoot === null &&
  element.localName !== "template" &&
  element.localName !== "pre";

const onText = (walk: Walk, node: Node, parent: Element): void => {
  if (node.nodeType !== 3) return;
  walk.nodes++;
  addText(walk, node.nodeValue ?? "", parent);
};

/** A blank between two inline elements that touch: "<span>Calcium</span><span>500 mg</span>". */
const separate = (walk: Walk, element: Element): void => {
  if (
    walk.line !== "" &&
    element.previousSibling !== null &&
    element.previousSibling.nodeType === 1 &&
    element.localName !== "sub" &&
    element.localName !== "sup"
  )
    walk.line += " ";
};

const isSkipped = (walk: Walk, element: Element, name: string): boolean => {
  if (walk.titled.has(element)) return false;
  if (SKIPPED.has(name))
    return name === "aside"
      ? !walk.words.minerals.test(element.textContent ?? "") ||
          isNamedOther(element) ||
          element.querySelector("a[href]") !== null
      : true;
  if (name === "header" && element.querySelector("h1, h2, h3") === null) return true;
  if (name === "template") return !element.hasAttribute("shadowrootmode");
  if (isOtherVariant(element)) return true;
  const role = element.getAttribute("role");
  if (role !== null && /^(?:navigation|search|banner|contentinfo|complementary|menu|menubar|dialog)$/.test(role))
    return true;
  return isNamedOther(element);
};

const isHidden = (element: Element): boolean =>
  element.hasAttribute("hidden") || /display:\s*none/.test(element.getAttribute("style") ?? "");

const VARIANT = /variant|option|sku|strength/;

/** The panel of a variant that is not the chosen one: hidden beside a shown panel of the same kind. */
const isOtherVariant = (element: Element): boolean => {
  if (!isHidden(element)) return false;
  const name = element
    .getAttributeNames()
    .find((attribute) => attribute.startsWith("data-") && VARIANT.test(attribute));
  if (name === undefined || element.parentElement === null) return false;
  return [...element.parentElement.children].some(
    (other) => other !== element && other.hasAttribute(name) && !isHidden(other),
  );
};

/** True where the children are product cards: they are counted, and only read where they may be parts of the facts. */
const walkCards = (walk: Walk, element: Element): boolean => {
  if (walk.titled.has(element)) return false;
  const cards = cardsIn(element);
  if (cards === 0) return false;
  walk.productCards += cards;
  return true;
};

const isGridCell = (cell: Element): boolean =>
  (cell.localName === "div" || cell.localName === "span" || cell.localName.includes("-")) &&
  cell.childElementCount <= 3 &&
  (cell.textContent?.length ?? 0) <= 140 &&
  cell.querySelector("a, button, img, input, h1, h2, h3, h4, ul, p") === null;

const sameCells = (row: Element, other: Element | null): boolean =>
  other !== null &&
  other.localName === row.localName &&
  other.childElementCount === row.childElementCount &&
  other.childElementCount > 1 &&
  isGridCell(other.firstElementChild as Element);

/** A row of a table made of boxes: short cells only, and a neighbour with as many. */
const isGridRow = (element: Element): boolean => {
  const count = element.childElementCount;
  if (count < 2 || count > 8 || (element.localName !== "div" && element.localName !== "li")) return false;
  if (!sameCells(element, element.nextElementSibling) && !sameCells(element, element.previousElementSibling))
    return false;
  for (let node = element.firstChild; node !== null; node = node.nextSibling)
    if (node.nodeType === 3 && (node.nodeValue ?? "").trim() !== "") return false;
  return [...element.children].every(isGridCell);
};

const walkGridRow = (walk: Walk, row: Element): void => {
  walk.nodes += row.childElementCount * 2;
  if (!hasPrice(row.textContent ?? "")) addRow(walk, [...row.children].map(cellLines), row);
};

const walkFrame = (walk: Walk, frame: Element): Steps | null => {
  let body: Element | null = null;
  try {
    body = (frame as HTMLIFrameElement).contentDocument?.body ?? null;
  } catch {
    return null;
  }
  return body === null ? null : walkChildren(walk, body, true);
};

/** Walks what is inside an element; `leaves` where nothing else of it is left to do after that. */
const walkChildren = function* (walk: Walk, parent: Element, block: boolean, leaves = false): Steps {
  const wasPre = walk.inside;
  if (parent.localName === "pre") walk.inside = "pre";
  const shadow =
    parent.shadowRoot ?? (parent.localName === "template" ? (parent as HTMLTemplateElement).content : null);
  for (const root of shadow === null ? [parent] : [shadow, parent])
    for (
      let child: Node | null = root.firstChild;
      child !== null && walk.nodes < MOST_NODES;
      child = child.nextSibling
    ) {
      if (walk.left-- <= 0) {
        walk.left = PAUSE_AFTER;
        yield;
        if (child.parentNode !== root) {
          walk.torn = true;
          break;
        }
      }
      if (child.nodeType !== 1) onText(walk, child, parent);
      else {
        const rest = walkElement(walk, child as Element);
        if (rest !== null) yield* rest;
      }
    }
  if (block) flush(walk);
  walk.inside = wasPre;
  if (leaves) leave(walk, parent, block);
};

const ancestorsOf = (element: Element | null): Set<Element> => {
  const ancestors = new Set<Element>();
  for (let node = element; node !== null; node = node.parentElement) ancestors.add(node);
  return ancestors;
};

/** A short fingerprint of the texts that were read (FNV-1a, 32 bits). */
const signatureOf = (blocks: readonly TextBlock[], minerals: RegExp): string => {
  let hash = 0x811c9dc5;
  for (const block of blocks)
    for (const cell of block.cells) {
      if (!minerals.test(cell) && block.kind !== "title") continue;
      for (let i = 0; i < cell.length; i++) hash = Math.imul(hash ^ cell.charCodeAt(i), 0x01000193);
    }
  return (hash >>> 0).toString(36);
};

const NOWHERE: Locator = { kind: "data", name: "text" };

const picturesOf = (document: Document): string[] => {
  const addresses = new Set<string>();
  for (const picture of document.querySelectorAll('meta[property="og:image"], main img[src], [itemprop="image"]')) {
    const address = picture.getAttribute("content") ?? picture.getAttribute("src") ?? "";
    if (/^https:/.test(address) && addresses.size < 6) addresses.add(address);
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
    blocks: [],
    types: [],
    line: "",
    lineElement: null,
    section: "",
    group: 0,
    others: null,
    nodes: 0,
    cartButtons: 0,
    prices: 0,
    productCards: 0,
    proseLength: 0,
    articleMarks: 0,
    inside: "text",
    shelf: false,
    left: PAUSE_AFTER,
    torn: false,
  };
  if (document.body !== null) yield* walkChildren(walk, document.body, true);
  const title =
    clean(headline?.textContent ?? "") ||
    clean(document.querySelector('meta[property="og:title"]')?.getAttribute("content") ?? "") ||
    clean(document.title);
  const locatorOf = toLocators();
  const visible: TextBlock[] = [];
  let stated = false;
  for (const { element, ...block } of walk.blocks) {
    if (visible.length % PAUSE_AFTER === 0) yield;
    const named = block.cells.some((cell) => words.minerals.test(cell));
    const placed = named || /\d/.test(block.cells[0] ?? "");
    visible.push({ ...block, locator: placed ? locatorOf(element) : NOWHERE });
    stated ||=
      named && block.kind !== "title" && block.kind !== "heading" && block.cells.some((cell) => /\d/.test(cell));
  }
  yield;
  const data = yield* readStructured(document, words.minerals, !stated);
  yield;
  const heads: TextBlock[] =
    headline === null && title !== ""
      ? [{ kind: "title", cells: [title], section: "", group: -1, locator: NOWHERE }]
      : [];
  const blocks = [...heads, ...visible, ...data.blocks];
  const signs: PageSigns = {
    types: [...new Set([...data.types, ...walk.types])],
    cartButtons: walk.cartButtons,
    prices: walk.prices,
    productCards: walk.productCards,
    proseLength: walk.proseLength,
    articleMarks: walk.articleMarks,
  };
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
    capped: walk.torn || walk.nodes >= MOST_NODES,
  };
  const excerpt = excerptOf(page, words.minerals);
  return { ...excerpt, signature: signatureOf(excerpt.blocks, words.minerals) };
};

/** The snapshot of a page, in one go. */
export const collectPage = (document: Document, url: string, words: PageWords): PageSnapshot =>
  runThrough(collectInSteps(document, url, words));
