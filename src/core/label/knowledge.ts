/** What the reader knows besides its rules: words, salts and reference values, passed in as data. */
import type { PercentReference, Salt } from "../model.ts";
import type { LocalScheme } from "./schemes.ts";
import type { WordIndex } from "./words.ts";

export interface Knowledge {
  readonly words: WordIndex;
  readonly salts: readonly Salt[];
  readonly references: readonly PercentReference[];
  readonly localSchemes: readonly LocalScheme[];
}
