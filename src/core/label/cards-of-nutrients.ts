/**
 * Cards of nutrients: a heading that names one, over a line with its amount. In: read blocks. Out: read blocks, where
 * such lines are rows with the name, below the heading over all cards.
 */
import { namesOf } from "./names.ts";
import { quantitiesOf } from "./quantities.ts";
import { type ReadBlock, toReadBlock } from "./read-block.ts";
import { emptied } from "./tokens.ts";

const LONGEST_NAME = 40;

/** One card may be a remark. */
const LEAST_CARDS = 2;

/** So many blocks apart cards still belong together: an amount, a remark, a link. */
const MOST_APART = 5;

/** "Calcium", "Vitamin D3": a heading of one nutrient's name and no more. */
const isNameHeading = ({ block, cells: [cell] }: ReadBlock): boolean =>
  block.kind === "heading" &&
  cell !== undefined &&
  cell.text.length <= LONGEST_NAME &&
  namesOf(cell.tokens)[0]?.first === 0 &&
  cell.tokens.every((token) => token.kind === "word" && token.entry !== null) &&
  quantitiesOf(cell.tokens).length === 0;

/** "500 mg", "500 mg (63 %)", "100 mg per capsule": a line that opens with an amount and names nothing. */
const isAmount = ({ block, cells: [cell, ...more] }: ReadBlock): boolean =>
  block.kind === "line" &&
  cell !== undefined &&
  more.length === 0 &&
  cell.text.length <= LONGEST_NAME &&
  quantitiesOf(cell.tokens)[0]?.first === 0 &&
  namesOf(cell.tokens).length === 0;

/** The blocks with the amounts of such cards as rows. */
export const withCards = (reads: readonly ReadBlock[]): readonly ReadBlock[] => {
  const cards: number[][] = [];
  for (let at = 0; at < reads.length - 1; at++) {
    if (!isNameHeading(reads[at] as ReadBlock) || !isAmount(reads[at + 1] as ReadBlock)) continue;
    const run = cards.at(-1);
    if (run !== undefined && at - (run.at(-1) as number) <= MOST_APART) run.push(at);
    else cards.push([at]);
  }
  const runs = cards.filter(({ length }) => length >= LEAST_CARDS);
  return runs.length === 0 ? reads : reads.flatMap((read, at) => cardOr(read, at, reads, runs));
};

/** A block among cards, below the heading over all of them: an amount as a row with its name, which goes for that. */
const cardOr = (
  read: ReadBlock,
  at: number,
  reads: readonly ReadBlock[],
  runs: readonly (readonly number[])[],
): readonly ReadBlock[] => {
  const run = runs.find((places) => at >= (places[0] as number) && at <= (places.at(-1) as number) + 1);
  if (run === undefined) return [read];
  if (run.includes(at)) return [];
  const above = reads[(run[0] as number) - 1];
  const section = above?.block.section ?? "";
  const name = run.includes(at - 1) ? reads[at - 1]?.cells[0] : undefined;
  const cells = name === undefined ? read.cells : [name, ...read.cells];
  const kind = name === undefined ? read.block.kind : "row";
  const block = { ...read.block, kind, section, cells: cells.map(({ text }) => text) };
  const group = (reads[run[0] as number] as ReadBlock).block.group;
  return [
    toReadBlock(
      name === undefined ? block : { ...block, group },
      read.at,
      cells,
      above?.section ?? emptied(read.section),
    ),
  ];
};
