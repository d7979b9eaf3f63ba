/** A text the person points at, as a page of its own. In: text. Out: a snapshot of a product page that says just this. */
import type { PageSnapshot, TextBlock } from "../model.ts";
import { BOUNDS } from "./excerpt.ts";

// Far more than a label; a person who selects a whole page wants the page read.
const MOST_TEXT = 20_000;
const MOST_LINES = 400;

// What browsers put between the cells of a selected table.
const CELLS = /\t+/;

const blockOf = (line: string): TextBlock => {
  const cells = line.split(CELLS, BOUNDS.cells).map((cell) => cell.trim().slice(0, BOUNDS.cell));
  return {
    kind: cells.length > 1 ? "row" : "line",
    cells,
    section: "",
    group: 0,
    locator: { kind: "data", name: "selection" },
  };
};

/**
 * The snapshot: a line of the text is a line or, with tabs in it, a row. The person says by pointing that it is a
 * product's; the page's own title goes with it.
 */
export const toTextSnapshot = (
  text: string,
  { url, title }: { readonly url: string; readonly title: string },
): PageSnapshot => {
  const lines = text
    .slice(0, MOST_TEXT)
    .split(/\r?\n/)
    .map((line) => line.trim())
    .filter((line) => line !== "");
  const isCut = text.length > MOST_TEXT || lines.length > MOST_LINES;
  const blocks = lines.slice(0, MOST_LINES).map(blockOf);
  return {
    url: url.slice(0, BOUNDS.url),
    title: title.slice(0, BOUNDS.title),
    lang: "",
    gtin: null,
    productId: null,
    blocks,
    signs: { types: ["product"], cartButtons: 1, prices: 0, productCards: 0, proseLength: 0, articleMarks: 0 },
    pictures: [],
    // The text itself, short: the same selection is the same label.
    signature: `selection ${text.length} ${blocks[0]?.cells[0] ?? ""}`.slice(0, BOUNDS.name),
    capped: isCut,
    cappedNames: isCut,
  };
};
