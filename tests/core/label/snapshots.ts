/** Snapshots made by hand: a product page with the given lines and rows, as the collector would hand them on. */

import { readLabel } from "../../../src/core/label/report.ts";
import type { LabelReport, Mineral, PageSnapshot, TextBlock } from "../../../src/core/model.ts";
import { knowledge } from "../../../src/data/index.ts";

/** Lines of text, headings with "# " before them, and rows of cells. */
export type Content = readonly (string | readonly string[])[];

/** A product page. A text is a line, a list of texts a row of cells; "# " opens a heading. */
export const snapshotOf = (title: string, content: Content, more: Partial<PageSnapshot> = {}): PageSnapshot => {
  let section = "";
  let group = 1;
  const blocks: TextBlock[] = [
    { kind: "title", cells: [title], section, group: 0, locator: { kind: "data", name: "title" } },
  ];
  for (const each of content) {
    const heading = typeof each === "string" && each.startsWith("# ");
    if (heading) {
      section = each.slice(2);
      group++;
    }
    blocks.push({
      kind: heading ? "heading" : typeof each === "string" ? "line" : "row",
      cells: heading ? [section] : typeof each === "string" ? [each] : each,
      section,
      group,
      locator: { kind: "data", name: "text" },
    });
  }
  return {
    url: "https://shop.example/p/1",
    title,
    lang: "en",
    gtin: null,
    productId: null,
    blocks,
    signs: { types: ["product"], cartButtons: 1, prices: 1, productCards: 0, proseLength: 0, articleMarks: 0 },
    pictures: [],
    signature: "",
    capped: false,
    cappedNames: false,
    ...more,
  };
};

/** The report of such a page. */
export const readContent = (title: string, content: Content, more: Partial<PageSnapshot> = {}): LabelReport =>
  readLabel(snapshotOf(title, content, more), knowledge());

/** The estimate in mg of the element per serving, rounded to two decimals; null where none was read. */
export const mgOf = (report: LabelReport, mineral: Mineral): number | null => {
  const reading = report.readings.find((candidate) => candidate.mineral === mineral);
  return reading === undefined ? null : Math.round(reading.mgPerServing.estimate * 100) / 100;
};
