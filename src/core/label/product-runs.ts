/**
 * Rows of products on offer that no mark-up tells from text: names side by side, each in a place like its neighbours'.
 * In: read blocks and the title. Out: the blocks without the names of other products.
 */

import { basisOf } from "./basis.ts";
import { isOfContents, isPlainLine, namesPack, opensWithName, wordsOf } from "./neighbours.ts";
import { hasMass, type ReadBlock } from "./read-block.ts";
import { HAS, holds, holdsMineral, type Scan, says } from "./tokens.ts";

/** So many names side by side are a row of products; two may be a name and its pack. */
const LEAST_NAMES = 3;

const pathOf = ({ block: { locator } }: ReadBlock): readonly number[] | null =>
  locator.kind === "element" ? locator.path.flat() : null;

/** True for places that differ in one step alone: the same part of two neighbours. */
const isAlike = (a: ReadBlock, b: ReadBlock): boolean => {
  const [path, other] = [pathOf(a), pathOf(b)];
  return (
    a.block.group === b.block.group &&
    path !== null &&
    path.length === other?.length &&
    path.filter((step, place) => step !== other[place]).length === 1
  );
};

const runsOf = (reads: readonly ReadBlock[]): readonly (readonly ReadBlock[])[] => {
  const runs: ReadBlock[][] = [];
  for (const read of reads) {
    // A line that states nothing has no place of its own.
    if (pathOf(read) === null) continue;
    const last = runs.at(-1);
    if (last !== undefined && isPlainLine(read) && isAlike(last.at(-1) as ReadBlock, read)) last.push(read);
    else runs.push([read]);
  }
  return runs;
};

/** Most names of products open with a brand's, and end with a pack; what a label lists opens with the nutrients. */
const isOfProducts = (run: readonly ReadBlock[]): boolean =>
  run.length >= LEAST_NAMES &&
  run.every(isPlainLine) &&
  !run.some(isOfContents) &&
  run.filter((read) => opensWithName(read.tokens)).length * 2 >= run.length &&
  run.filter((read) => namesPack(read.tokens)).length * 2 >= run.length;

/** "Magnesium oxide tablets 200 mg": a cell with a mineral, its strength and a form, and no word for "per". */
const isProductCell = (cell: Scan): boolean =>
  holdsMineral(cell) && holds(cell, "piece") && hasMass(cell.tokens) && basisOf(cell.tokens, false) === null;

/** "Magnesium hydroxide | 250 mg | Tablet | ...": a strength and a form, each in a cell of its own among others. */
const isProductRow = (cells: readonly Scan[]): boolean =>
  cells.length >= LEAST_CELLS && cells.some(({ tokens }) => hasMass(tokens)) && cells.some((cell) => isForm(cell));

const LEAST_CELLS = 4;

const LONGEST_FORM = 24;

const isForm = (cell: Scan): boolean =>
  holds(cell, "piece") && (cell.has & HAS.number) === 0 && cell.text.length <= LONGEST_FORM;

/** The blocks without tables of products, as registers and price lists have them: three strengths or more, each of a form. */
const withoutProductTables = (reads: readonly ReadBlock[]): readonly ReadBlock[] => {
  const sizes = new Map<number, number>();
  for (const { block, cells } of reads)
    if (block.kind === "row" && cells.length > 1 && (cells.some(isProductCell) || isProductRow(cells)))
      sizes.set(block.group, (sizes.get(block.group) ?? 0) + 1);
  return reads.filter(({ block }) => block.kind !== "row" || (sizes.get(block.group) ?? 0) < LEAST_NAMES);
};

/** "Tablets 270: 296 mg of magnesium" beside "Sticks (this product)": the short lines around that of the page's own. */
const besideThis = (reads: readonly ReadBlock[]): readonly ReadBlock[] =>
  reads.flatMap((own, at) => {
    if (own.block.kind !== "line" || !says(own.cells[0], "thisProduct")) return [];
    const isBeside = ({ block, cells: [cell] }: ReadBlock): boolean =>
      block.kind === "line" && block.group === own.block.group && (cell?.text.length ?? 0) <= LONGEST_ITEM;
    const before = reads.slice(0, at);
    const after = reads.slice(at + 1);
    const end = after.findIndex((read) => !isBeside(read));
    return [
      ...before.slice(before.findLastIndex((read) => !isBeside(read)) + 1),
      ...(end < 0 ? after : after.slice(0, end)),
    ];
  });

/** A longer line is no item of a list of products. */
const LONGEST_ITEM = 120;

/** The blocks without rows of products: "Calmira Magnesium 400 mg 60 capsules" among such names. The page's own stays. */
export const withoutProductRuns = (blocks: readonly ReadBlock[], title: Scan): readonly ReadBlock[] => {
  const reads = withoutProductTables(blocks);
  const titled = new Set(wordsOf(title));
  const others = new Set(
    runsOf(reads)
      .filter(isOfProducts)
      .flat()
      // What states no number is no offer: it may name the active ingredient under the product's own name.
      .filter(
        (read) => (read.has & HAS.number) !== 0 && !read.cells.flatMap(wordsOf).every((word) => titled.has(word)),
      ),
  );
  for (const read of besideThis(reads)) others.add(read);
  return others.size === 0 ? reads : reads.filter((read) => !others.has(read));
};
