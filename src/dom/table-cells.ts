/** The cells of one row of a table. In: the walk, with what reaches into the row from above. Out: the lines of each column. */
import type { Walk } from "./draft.ts";
import { attributeOf } from "./regions.ts";
import { cellLines } from "./shapes.ts";

/** No label has more columns. */
const MOST_COLUMNS = 12;

/** The cells of a row, and whether they hold more than texts; of a layout that is `long` only those before the first such. */
export const cellsOfRow = (
  { spans }: Walk,
  row: Element,
  long: boolean,
): { readonly cells: readonly (readonly string[])[]; readonly nested: boolean } => {
  const cells: (readonly string[])[] = [];
  let nested = false;
  // Cells of the rows above may reach into this one.
  const reach = (): void => {
    for (; (spans[cells.length] as number) > 0; cells.push([])) (spans[cells.length] as number)--;
  };
  for (const cell of row.children) {
    if (!/^t[dh]$/.test(cell.localName)) continue;
    if (
      cell.querySelector("table, ul, h1, h2, h3, h4, dl, hr, form, [type=submit]") !== null ||
      (cell.textContent?.length ?? 0) > 600
    )
      nested = true;
    // A table that lays out a page: its cells are no texts, and long to be made into some.
    if (nested && long) break;
    reach();
    const spanOf = (name: string): number => Number(attributeOf(cell, name)) || 1;
    for (let extra = 0; extra < spanOf("colspan") && extra < MOST_COLUMNS; extra++) {
      spans[cells.length] = spanOf("rowspan") - 1;
      cells.push(extra === 0 ? cellLines(cell) : []);
    }
  }
  reach();
  return { cells, nested };
};
