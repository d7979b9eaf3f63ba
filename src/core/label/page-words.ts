/** The few patterns that a page is looked through with before anything is read. In: their sources. Out: patterns. */

/** Sources of the patterns, as plain data. */
export interface PageWordSources {
  readonly minerals: string;
  readonly others: string;
  readonly cart: string;
}

export interface PageWords {
  /** Names calcium or magnesium; for the text as it stands in the page. */
  readonly minerals: RegExp;
  /** The heading of a part that is not this product: related products, reviews, questions; for folded text. */
  readonly others: RegExp;
  /** The label of a button that puts something in a cart; for folded text. */
  readonly cart: RegExp;
}

/** The patterns themselves. They carry no state, so that one of each serves all pages. */
export const toPageWords = ({ minerals, others, cart }: PageWordSources): PageWords => ({
  minerals: new RegExp(minerals, "i"),
  others: new RegExp(others),
  cart: new RegExp(cart),
});
