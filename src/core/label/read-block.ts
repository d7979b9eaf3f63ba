/** Blocks with their tokens. In: the blocks of a page. Out: scanned blocks, and questions asked of them. */
import type { TextBlock } from "../model.ts";
import { namesOf } from "./names.ts";
import { quantitiesOf } from "./quantities.ts";
import { scan } from "./scan.ts";
import { isWord, type Scan, type Token } from "./tokens.ts";
import type { Role, WordIndex } from "./words.ts";

/** A block with its tokens; `role` questions are asked of the whole block. */
export interface ReadBlock {
  readonly block: TextBlock;
  readonly cells: readonly Scan[];
  readonly at: number;
}

/** True where any cell of the block has a word of the role. */
export const hasRole = (read: ReadBlock, role: Role): boolean =>
  read.cells.some((cell) => cell.tokens.some((token) => isWord(token, role)));

/** The blocks with their tokens. */
export const readBlocks = (blocks: readonly TextBlock[], index: WordIndex): ReadBlock[] =>
  blocks.map((block, at) => ({ block, at, cells: block.cells.map((cell) => scan(cell, index)) }));

export const hasMass = (tokens: readonly Token[]): boolean =>
  quantitiesOf(tokens).length > 0 || tokens.some((token) => token.kind === "number" && token.unit === "iu");

export const hasPercent = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.kind === "number" && token.unit === "%");

export const isNutrientLine = (tokens: readonly Token[]): boolean =>
  namesOf(tokens).some((name) => name.depth === 0) && hasMass(tokens);
