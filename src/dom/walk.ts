/**
 * The walk through a page, in steps. In: an element and the words of a page. Out: the notes of the walk: other
 * products' parts, menus and panels of other variants are passed over, tables and lists become rows.
 */
import { fold } from "../core/label/text.ts";
import { addRow, addText, clean, flush, LONGEST_TEXT, startSection, type Walk } from "./draft.ts";
import { cardsAmong, isOfferLink } from "./offers.ts";
import {
  attributeOf,
  BLOCKS,
  cardsIn,
  hasPrice,
  isArticleMark,
  isNamedCart,
  isNamedOther,
  SKIPPED,
  spacedText,
} from "./regions.ts";
import {
  cellLines,
  headingLevelOf,
  isButton,
  isGridRow,
  isLeaf,
  isNoteSign,
  isOtherVariant,
  textUpTo,
  typesOf,
} from "./shapes.ts";
import type { Steps } from "./steps.ts";
import { cellsOfRow } from "./table-cells.ts";
import { nextOf } from "./unclobbered.ts";
import { isLabelOfOthers, LABEL_LEVEL, onHeading } from "./walk-headings.ts";

/** Nodes read at most; a longer page is read up to here and says so. */
export const MOST_NODES = 60_000;

/** Elements in one another that are walked at most; parsers of mark-up stop at about twice as many. */
const DEEPEST = 250;

/** Nodes in one step: less than a millisecond. */
export const PAUSE_AFTER = 100;
const LONGEST_OFFER = 400;
/** Shorter texts are no names. */
const LEAST_NAME = 5;

/** Reads a row of a table; what is left to walk where its cells hold more than a row's texts. */
const walkTableRow = (walk: Walk, row: Element): Steps | null => {
  const all = spacedText(row);
  const { cells, nested } = cellsOfRow(walk, row, all.length >= LONGEST_OFFER);
  walk.nodes += row.childElementCount * 3;
  const filled = cells.filter((lines) => lines.length > 0);
  // What a rule parts is the page itself; so is what stands beside the headline's row, and a layout without a link.
  if (
    all.length < LONGEST_OFFER &&
    hasPrice(all) &&
    (!nested || row.querySelector("a")) &&
    !walk.titled.has(row.parentElement as Element) &&
    !row.querySelector("hr")
  ) {
    walk.prices.push({ element: row, text: all });
    return null;
  }
  const [label, text] = filled;
  if (!nested && filled.length === 2 && label?.length === 1 && (text?.length ?? 0) > 2) {
    startSection(walk, label.join(" "));
    for (const line of text ?? []) addRow(walk, [[line]], row);
    return null;
  }
  // Beside a menu of a few lines.
  const isPage = filled.length === 2 && (text?.length ?? 0) > Math.max(9, 2 * (label?.length ?? 0));
  if (nested || isPage || (filled.length === 1 && (filled[0]?.length ?? 0) > 1)) return walkCells(walk, row);
  if (filled.length !== 1 || !isLabelOfOthers(walk, row)) addRow(walk, cells, row);
  return null;
};

const walkCells = function* (walk: Walk, row: Element): Steps {
  for (const cell of row.children) yield* walkChildren(walk, cell, true, true);
  leave(walk, row, true);
};

/** dt and dd of a definition list as rows, also where each pair is wrapped; several of a kind go together. */
const walkDefinitions = function* (walk: Walk, list: Element): Steps {
  let term: string[] = [];
  let values: string[][] = [];
  for (const child of list.children) {
    if (walk.nodes >= MOST_NODES) return;
    if (walk.left-- <= 0) {
      walk.left = PAUSE_AFTER;
      yield;
    }
    walk.nodes += 2;
    if (child.localName === "dt")
      term = (child.previousElementSibling?.localName === "dt" ? term : []).concat(cellLines(child));
    else if (child.localName === "dd") {
      if ((child.textContent?.length ?? 0) > 400 || child.querySelector("table,ul,p+p,br")) {
        startSection(walk, term.join(" "));
        yield* walkChildren(walk, child, true, true);
      } else {
        values.push(cellLines(child));
        if (child.nextElementSibling?.localName !== "dd") {
          addRow(walk, term[0] ? [term, ...values] : values, child);
          values = [];
        }
      }
    } else yield* walkDefinitions(walk, child);
  }
};

const onButton = (walk: Walk, element: Element): void => {
  const label = attributeOf(element, "value") || attributeOf(element, "aria-label");
  const text = `${clean(element.textContent ?? "")} ${label}`.slice(0, 120);
  // "Cart 0": a cart with what is in it, not a button that puts something there.
  if (isNamedCart(element) || (!/\d ?$/.test(text) && walk.words.cart.test(fold(text)))) walk.carts.push(element);
};

/** Takes an element as far as it can be told without its children; what is left to walk, null where that was all. */
const walkElement = (walk: Walk, element: Element): Steps | null => {
  const name = element.localName;
  // It turns its text around, as the characters for it do.
  if (name === "bdo") {
    walk.cut = true;
    return null;
  }
  if (isSkipped(walk, element, name) || isNoteSign(element)) return null;
  if (name === "a" && isOfferLink(element, walk.words.minerals, walk.titled)) {
    flush(walk);
    return null;
  }
  walk.nodes++;
  const attributed = element.hasAttributes();
  if (attributed) walk.types.push(...typesOf(element));
  if (name === "time" || (attributed && isArticleMark(element))) walk.articleMarks++;
  const block = BLOCKS.has(name);
  if (name === "br") {
    flush(walk);
    return null;
  }
  if ((attributed || name === "button") && isButton(element)) {
    onButton(walk, element);
    if (walk.others === null && element.textContent !== null && element.textContent.length < 40) {
      flush(walk);
      return null;
    }
  }
  const level = headingLevelOf(element, name, attributed);
  if (level > 0) {
    flush(walk);
    onHeading(walk, element, level);
    return null;
  }
  if ((name === "b" || name === "strong") && isLabelOfOthers(walk, element)) return null;
  if (name === "iframe" || name === "frame") return walkFrame(walk, element);
  if (block) flush(walk);
  if (walk.shelf && /^(?:[uo]l|div)$/.test(name) && !walk.titled.has(element) && element.querySelector("a")) {
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
    // The facts may stand in a table below a bold line.
    if (name === "table" && walk.others?.level === LABEL_LEVEL) walk.others = null;
    if (name === "table" || name === "ul" || name === "ol")
      rest = walkList(walk, element, walkChildren(walk, element, block));
    else if (isLeaf(element))
      for (let text = element.firstChild; text !== null; text = text.nextSibling) onText(walk, text, element);
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
  walk.spans = [];
  walk.group++;
  yield* inside;
  walk.group++;
  walk.spans = [];
  // "Bestsellers" as the last entry of a menu announces nothing.
  walk.shelf = false;
  leave(walk, list, true);
};

const onText = (walk: Walk, node: Node, parent: Element): void => {
  if (node.nodeType !== 3) return;
  walk.nodes++;
  addText(walk, textUpTo(node as Text, LONGEST_TEXT + 1), parent);
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
    return name === "aside" || name === "dialog"
      ? !walk.words.minerals.test(element.textContent ?? "") ||
          isNamedOther(element) ||
          element.querySelector("a[href]") !== null
      : true;
  if (name === "header" && element.querySelector("h1, h2, h3") === null) return true;
  if (name === "template") return !element.hasAttribute("shadowrootmode");
  if (!element.hasAttributes()) return false;
  if (isOtherVariant(element)) return true;
  return (
    /^(?:navigation|search|banner|contentinfo|complementary|menu|dialog)$/.test(attributeOf(element, "role")) ||
    (isNamedOther(element) && !comparesOwn(walk, element))
  );
};

/** True for a comparison with a column of the page's own product: the reader takes that column alone. */
const comparesOwn = (walk: Walk, element: Element): boolean =>
  /compar/i.test(`${attributeOf(element, "class")} ${attributeOf(element, "id")}`) &&
  [...element.querySelectorAll("tr:first-child > *")].some((cell) => {
    const name = fold(clean(cell.textContent ?? ""));
    return name.length >= LEAST_NAME && walk.headline.includes(name);
  });

/** True where the children are product cards: they are counted, and only read where they may be parts of the facts. */
const walkCards = (walk: Walk, element: Element): boolean => {
  if (walk.titled.has(element)) return false;
  const cards = cardsIn(element);
  walk.productCards += cards;
  return cards > 0;
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
export const walkChildren = function* (walk: Walk, parent: Element, block: boolean, leaves = false): Steps {
  if (walk.depth >= DEEPEST) {
    walk.cut = true;
    return;
  }
  walk.depth++;
  const wasPre = walk.inside;
  if (parent.localName === "pre") walk.inside = "pre";
  const shadow =
    parent.shadowRoot ?? (parent.localName === "template" ? (parent as HTMLTemplateElement).content : null);
  const cards = yield* cardsAmong(parent, walk.titled);
  for (const { localName } of cards) if (localName !== "label") walk.productCards++;
  for (const root of shadow === null ? [parent] : [shadow, parent])
    for (let child: Node | null = root.firstChild; child !== null && walk.nodes < MOST_NODES; child = nextOf(child)) {
      if (walk.left-- <= 0) {
        walk.left = PAUSE_AFTER;
        const stood = child.isConnected;
        yield;
        if (child.parentNode !== root || child.isConnected !== stood) {
          walk.cut = true;
          break;
        }
      }
      if (child.nodeType !== 1) onText(walk, child, parent);
      else if (cards.has(child as Element)) flush(walk);
      else {
        const rest = walkElement(walk, child as Element);
        if (rest !== null) yield* rest;
      }
    }
  walk.depth--;
  if (block) flush(walk);
  walk.inside = wasPre;
  if (leaves) leave(walk, parent, block);
};
