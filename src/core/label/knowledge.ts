/** What the reader knows besides its rules: words, salts and reference values, passed in as data. */
import type { PercentReference, Salt } from "../model.ts";
import type { LocalScheme } from "./schemes.ts";
import type { WordIndex } from "./words.ts";

/** What addresses and titles say of a page's kind; addresses are matched without their host. */
export interface PageMarks {
  readonly articlePath: RegExp;
  readonly listPath: RegExp;
  /** Of texts alone: no shop keeps its products there. */
  readonly textPath: RegExp;
  /** Carts and what comes after them: what stands there is bought, not described. */
  readonly cartPath: RegExp;
  /** In a title or an address: several products beside each other. */
  readonly comparison: RegExp;
  /** The same, of the prices of one. */
  readonly priceComparison: RegExp;
  /** A line of its own: how many products a list has, ten or more; no cart says so. */
  readonly productCount: RegExp;
  /** A line that says which part of a list is shown, or how a list of so many is sorted: "Showing 21-40 of 88 results". */
  readonly productSort: RegExp;
  /** In a text: somebody speaks of what he or she takes, as customers do. */
  readonly customer: RegExp;
  /** In a title: one page of several. */
  readonly paged: RegExp;
  /** In a title: a count of pieces in a pack, by a word that stands for nothing but a count. */
  readonly packCount: RegExp;
  /** "Our history", "about us": a page about a maker or shop. */
  readonly aboutMaker: RegExp;
  /** "Coupons", "vouchers": what is cheaper with them is more than one product. */
  readonly coupons: RegExp;
  /** "Calcium calculator": what it gives is what a person eats. */
  readonly calculator: RegExp;
  /** "Your order", "Order confirmation": what somebody has bought. */
  readonly order: RegExp;
  /** "Module 3: reading labels", "Lesson 2": the parts of a course. */
  readonly lesson: RegExp;
  /** A title that begins as a recipe's. */
  readonly recipe: RegExp;
  /** In a title: a letter to customers, with whatever it offers. */
  readonly newsletter: RegExp;
  /** A short line at the end of such a letter. */
  readonly unsubscribe: RegExp;
  /** In a title: an address that leads nowhere. */
  readonly notFound: RegExp;
}

export interface Knowledge {
  readonly words: WordIndex;
  readonly salts: readonly Salt[];
  readonly references: readonly PercentReference[];
  readonly localSchemes: readonly LocalScheme[];
  readonly pageMarks: PageMarks;
}
