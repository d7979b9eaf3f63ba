/** Blocks with their tokens. In: the blocks of a page. Out: scanned blocks, and questions asked of them. */
import type { Mineral, TextBlock } from "../model.ts";
import { namesOf } from "./names.ts";
import { isUnits, quantitiesOf } from "./quantities.ts";
import { scan } from "./scan.ts";
import { type Content, holds, isSalt, mineralOf, type Scan, type Token } from "./tokens.ts";
import type { Role, WordIndex } from "./words.ts";

/** A block with its tokens; `role` questions are asked of the whole block. */
export interface ReadBlock extends Content {
  readonly block: TextBlock;
  readonly cells: readonly Scan[];
  /** Of all cells, in order. */
  readonly tokens: readonly Token[];
  readonly at: number;
  /** The heading above it. */
  readonly section: Scan;
}

/** True where any cell of the block has a word of the role. */
export const hasRole = (read: ReadBlock, role: Role): boolean => holds(read, role);

/** A block with its cells, and what they hold together. */
export const toReadBlock = (block: TextBlock, at: number, cells: readonly Scan[], section: Scan): ReadBlock => {
  let roles = 0;
  let has = 0;
  for (const cell of cells) {
    roles |= cell.roles;
    has |= cell.has;
  }
  const [first, ...more] = cells;
  const tokens = first !== undefined && more.length === 0 ? first.tokens : cells.flatMap((cell) => cell.tokens);
  return { block, at, cells, tokens, section, roles, has };
};

/** The blocks with their tokens. */
export const readBlocks = (blocks: readonly TextBlock[], index: WordIndex): ReadBlock[] => {
  const sections = new Map<string, Scan>();
  return blocks.map((block, at) => {
    let section = sections.get(block.section);
    if (section === undefined) {
      section = scan(block.section, index);
      sections.set(block.section, section);
    }
    const cells = block.cells.map((cell) => scan(cell, index));
    return toReadBlock(block, at, cells, section);
  });
};

export const hasMass = (tokens: readonly Token[]): boolean =>
  quantitiesOf(tokens).length > 0 || tokens.some((_, at) => isUnits(tokens, at));

export const hasPercent = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.kind === "number" && token.unit === "%");

/** True for an amount of what is named outside of brackets, or of a source of what stands in them: "dolomite 2 g (calcium 440 mg)". */
export const isNutrientLine = (tokens: readonly Token[]): boolean => {
  if (!hasMass(tokens)) return false;
  const names = namesOf(tokens);
  return (
    names.some(({ depth }) => depth === 0) ||
    (names.length > 0 && tokens.some((token) => token.depth === 0 && isSalt(token)))
  );
};

/** The minerals that the page's titles name. */
export const titledMinerals = (reads: readonly ReadBlock[]): ReadonlySet<Mineral> =>
  new Set(
    reads
      .filter(({ block }) => block.kind === "title")
      .flatMap(({ tokens }) => tokens.map(mineralOf))
      .filter((mineral) => mineral !== null),
  );

/** A block as a row of these cells, in the group of another one where its rows stand there. */
export const toRow = (
  { block, at, section }: ReadBlock,
  cells: readonly Scan[],
  group: number = block.group,
): ReadBlock => toReadBlock({ ...block, kind: "row", cells: cells.map(({ text }) => text), group }, at, cells, section);
