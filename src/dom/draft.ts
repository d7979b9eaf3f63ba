/**
 * What is noted while a page is walked: the lines and rows of the product's part, the section each stands in, and
 * counts of what the page says about itself. A line with a price, and one that announces other products, is left out.
 */
import { BOUNDS } from "../core/label/excerpt.ts";
import type { PageWords, WordFinder } from "../core/label/page-words.ts";
import { fold } from "../core/label/text.ts";
import type { TextBlock } from "../core/model.ts";
import { BLOCKS, hasPrice } from "./regions.ts";

const LONGEST_LINE = BOUNDS.cell;

/** Far more than a line that is read: what stands between two lines is counted in here. */
export const LONGEST_TEXT = 60_000;

export interface Draft {
  readonly kind: TextBlock["kind"];
  readonly cells: readonly string[];
  readonly section: string;
  readonly group: number;
  readonly element: Element;
}

export interface Walk {
  readonly words: PageWords;
  readonly titled: ReadonlySet<Element>;
  /** The text of the headline, folded; "" where there is none. */
  readonly headline: string;
  readonly blocks: Draft[];
  readonly types: string[];
  line: string;
  lineElement: Element | null;
  section: string;
  group: number;
  /** Part of another product or reviews, by its heading: until the container ends or a heading of this level comes. */
  others: { readonly container: Element; readonly level: number } | null;
  /** Of each column of the table that is walked how many rows more its last cell reaches. */
  spans: number[];
  nodes: number;
  /** Buttons that put something in a cart. */
  readonly carts: Element[];
  /** Where prices stand, and the line around each. */
  readonly prices: { readonly element: Element; readonly text: string }[];
  productCards: number;
  proseLength: number;
  articleMarks: number;
  inside: "text" | "pre";
  /** The last line announced a list of other products. */
  shelf: boolean;
  /** Nodes until the next place where the walk may pause. */
  left: number;
  /** Elements around the one that is walked. */
  depth: number;
  /** Part of the page was not seen: it changed during a pause, a text was endless, or nothing that it says can be relied on. */
  cut: boolean;
}

/** White space that is no blank. */
const OTHER_SPACE = /[^\S ]/;

/** The text with one blank for any white space, and none around it; most texts are so already. Cut where it is endless. */
export const clean = (text: string): string => {
  const trimmed = text.slice(0, LONGEST_TEXT).trim();
  return trimmed.includes("  ") || OTHER_SPACE.test(trimmed) ? trimmed.replace(/\s+/g, " ") : trimmed;
};

/** True for a text that a browser shows in another order than its characters stand in: what is seen is not known. */
export const isReordered = (text: string): boolean => /[\u202d\u202e]/.test(text);

export const flush = (walk: Walk): void => {
  if (walk.line === "") {
    walk.lineElement = null;
    return;
  }
  const text = clean(walk.line);
  walk.line = "";
  const element = walk.lineElement;
  walk.lineElement = null;
  if (text === "" || element === null || walk.others !== null) return;
  if (isReordered(text)) {
    walk.cut = true;
    return;
  }
  if (text.length > 160) walk.proseLength += text.length;
  if (text.length < 260 && hasPrice(text)) {
    // A line with a price is an offer, not a content: of this product, or of another one.
    walk.prices.push({ element, text });
    return;
  }
  const shelf = shelfOf(text, walk.words.others);
  // A tab is named after what its panel holds, and others follow it.
  walk.shelf = shelf === "list" && element.closest('a[href^="#"]') === null && !isTab(element);
  if (shelf !== null && !walk.shelf) return;
  walk.blocks.push({
    kind: "line",
    cells: [text.slice(0, LONGEST_LINE)],
    section: walk.section,
    group: walk.group,
    element,
  });
};

/** True for the first of three or more in one line: "Description Directions Similar". */
const isTab = ({ localName, parentElement }: Element): boolean =>
  !BLOCKS.has(localName) && (parentElement?.childElementCount ?? 0) > 2;

const LONGEST_SHELF_NAME = 60;

/**
 * "Customers also bought: Calcium 500 mg" is about other products as a whole; the same words as a line of their own
 * announce the list that follows. Null for any other line.
 */
const shelfOf = (text: string, others: WordFinder): "line" | "list" | null => {
  const head = text.slice(0, LONGEST_SHELF_NAME);
  const at = head.search(/[:：]/);
  if (at > 0 && at < text.length - 1 && others.test(fold(head.slice(0, at)))) return "line";
  const numbered = /\d/.test(text);
  if (text.length < 200 && numbered && others.begins(fold(text))) return "line";
  if (/^[▼■◆▶]/.test(text) && others.test(fold(text.slice(0, 20)))) return "line";
  return text.length < LONGEST_SHELF_NAME && !numbered && others.test(fold(text)) ? "list" : null;
};

export const addText = (walk: Walk, whole: string, parent: Element): void => {
  const most = LONGEST_TEXT - walk.line.length;
  if (whole.length > most) walk.cut = true;
  const text = whole.length > most ? whole.slice(0, most) : whole;
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

/** A row of cells; where every filled cell has the same number of lines, as many rows ("Calcium<br>Zinc | 5 mg<br>1 mg"). */
export const addRow = (walk: Walk, cells: readonly (readonly string[])[], element: Element): void => {
  if (walk.others !== null) return;
  const filled = cells.filter((lines) => lines.length > 0);
  if (filled.length === 0) return;
  if (filled.some((lines) => lines.some(isReordered))) {
    walk.cut = true;
    return;
  }
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

export const startSection = (walk: Walk, text: string): void => {
  walk.section = text;
  walk.group++;
};
