/** What a page states about a mineral: a claim in its context. In: nothing; the shapes. */
import type { TextBlock } from "../model.ts";
import type { Claim } from "./claims.ts";

/**
 * How explicit a statement is: a row of a facts table or list, a sentence that says what a piece or serving
 * contains, running text, a title.
 */
export type Form = "facts" | "composition" | "prose" | "title";

export interface Statement {
  readonly claim: Claim;
  readonly form: Form;
  /** True where the basis was printed with the amount, above its column or over its list. */
  readonly basisStated: boolean;
  /** True where a sentence says itself what a piece or a day's dose contains. */
  readonly spoken: boolean;
  /** True where it stands in a list of product names. */
  readonly listed: boolean;
  /** True where the part of the page that it stands in shows itself as a facts panel. */
  readonly anchored: boolean;
  /** True where amounts of other nutrients stand in the same sentence, or in the lines of the same list. */
  readonly accompanied: boolean;
  /** True where it stands in running text that is about more than the page's product. */
  readonly talk: boolean;
  /** True where it is of the panel of a second product, for a serving of its own, or of one of several by their names. */
  readonly ofSet: boolean;
  readonly block: TextBlock;
  /** Place of the block in the page. */
  readonly at: number;
  /** 0 for the first column of amounts, 1 for the second ... */
  readonly column: number;
}

/** A statement before it is known what it stands among. */
export type Found = Omit<Statement, "listed" | "anchored" | "accompanied">;
