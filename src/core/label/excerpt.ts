/**
 * The part of a long page that is handed on. In: a snapshot of any size. Out: one within the bounds that its receiver
 * holds it to; whatever names calcium or magnesium is the last to go.
 */
import type { Locator, PageSnapshot, TextBlock } from "../model.ts";

/** Bounds of a snapshot: counts, and lengths in characters. The reader's schema and the collector share them. */
export const BOUNDS = {
  blocks: 1500,
  /** Characters of all cells and sections together. */
  text: 600_000,
  cells: 64,
  cell: 4000,
  section: 500,
  title: 500,
  url: 4000,
  name: 100,
  types: 64,
  pictures: 8,
  /** Trees (document, shadow roots) and steps in each of a place in the page. */
  trees: 16,
  steps: 256,
  /** Child indexes, group numbers and counts. */
  count: 10_000_000,
} as const;

// Blocks kept before and behind one that names a mineral: all that a serving or a heading can be away from its amounts.
const USUAL_REACH = 120;
const REACHES = [USUAL_REACH, 40, 12, 3, 0];
// What opens a page says what it is.
const FIRST = 40;

/** Characters of a block, as far as they are handed on. */
const lengthOf = ({ cells, section }: TextBlock): number =>
  cells.reduce(
    (sum, cell, at) => (at < BOUNDS.cells ? sum + Math.min(cell.length, BOUNDS.cell) : sum),
    Math.min(section.length, BOUNDS.section),
  );

/** True where the text of all blocks together is within the bounds. */
export const isShortEnough = (blocks: readonly TextBlock[]): boolean =>
  blocks.reduce((sum, block) => sum + lengthOf(block), 0) <= BOUNDS.text;

const fits = (blocks: readonly TextBlock[]): boolean => blocks.length <= BOUNDS.blocks && isShortEnough(blocks);

const isTooDeep = (locator: Locator): boolean =>
  locator.kind === "element" &&
  (locator.path.length > BOUNDS.trees || locator.path.some((steps) => steps.length > BOUNDS.steps));

const isBounded = ({ cells, section, locator }: TextBlock): boolean =>
  section.length <= BOUNDS.section &&
  cells.length <= BOUNDS.cells &&
  cells.every((cell) => cell.length <= BOUNDS.cell) &&
  !isTooDeep(locator);

const toBounded = (block: TextBlock): TextBlock => ({
  ...block,
  cells: block.cells.slice(0, BOUNDS.cells).map((cell) => cell.slice(0, BOUNDS.cell)),
  section: block.section.slice(0, BOUNDS.section),
  locator: isTooDeep(block.locator) ? { kind: "data", name: "text" } : block.locator,
});

/** True where what the bounds cut off a block names a mineral. */
const losesName = ({ cells }: TextBlock, minerals: RegExp): boolean =>
  cells.some((cell, at) => minerals.test(at < BOUNDS.cells ? cell.slice(BOUNDS.cell) : cell));

/** The blocks that are at most `reach` away from a marked one, and the first of the page. */
const around = (blocks: readonly TextBlock[], marked: readonly number[], reach: number): TextBlock[] => {
  let next = 0;
  return blocks.filter((_, at) => {
    while (next < marked.length && (marked[next] as number) + reach < at) next++;
    return at < FIRST || (next < marked.length && (marked[next] as number) - reach <= at);
  });
};

/** As many of the blocks, from the first, as the bounds allow. */
const beginningOf = (blocks: readonly TextBlock[]): TextBlock[] => {
  let text = 0;
  return blocks.slice(0, BOUNDS.blocks).filter((block) => {
    text += lengthOf(block);
    return text <= BOUNDS.text;
  });
};

/** The blocks within the bounds, in their order; `cut` where something about the minerals had to go. */
const choose = (
  blocks: readonly TextBlock[],
  isNamed: (at: number) => boolean,
): { chosen: readonly TextBlock[]; cut: boolean } => {
  if (fits(blocks)) return { chosen: blocks, cut: false };
  const marked = [...blocks.keys()].filter((at) => blocks[at]?.kind === "title" || isNamed(at));
  for (const reach of marked.length <= BOUNDS.blocks ? REACHES : []) {
    const chosen = around(blocks, marked, reach);
    if (fits(chosen)) return { chosen, cut: reach < USUAL_REACH };
  }
  return { chosen: beginningOf(around(blocks, marked, 0)), cut: true };
};

/**
 * The snapshot within `BOUNDS`, as it was where it is within them already; `capped` where blocks were left out, and
 * `cappedNames` where text about a mineral was.
 * `named` may hold the blocks that name one, where they are known.
 */
export const excerptOf = (page: PageSnapshot, minerals: RegExp, named?: ReadonlySet<TextBlock>): PageSnapshot => {
  const isNamed = (at: number): boolean => {
    const block = page.blocks[at] as TextBlock;
    return named?.has(block) ?? block.cells.some((cell) => minerals.test(cell));
  };
  const { chosen, cut } = choose(page.blocks, isNamed);
  const cappedNames =
    page.cappedNames || cut || chosen.some((block) => !isBounded(block) && losesName(block, minerals));
  return {
    ...page,
    url: page.url.slice(0, BOUNDS.url),
    title: page.title.slice(0, BOUNDS.title),
    lang: page.lang.slice(0, BOUNDS.name),
    blocks: chosen.map((block) => (isBounded(block) ? block : toBounded(block))),
    signs: {
      ...page.signs,
      types: page.signs.types.filter((type) => type.length <= BOUNDS.name).slice(0, BOUNDS.types),
    },
    pictures: page.pictures.filter((address) => address.length <= BOUNDS.url).slice(0, BOUNDS.pictures),
    capped: page.capped || cappedNames || chosen.length < page.blocks.length,
    cappedNames,
  };
};
