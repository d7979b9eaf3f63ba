/** What the stores show of the extension in one language. Emits no code. */

/**
 * Name and summary are not here: stores and browsers take them from `public/_locales`. Plain text, no mark-up. Each
 * paragraph is one string; each list is shown with a stroke before each line.
 */
export interface Listing {
  /** What it does, in a sentence or two. */
  readonly lead: string;
  readonly doesTitle: string;
  readonly does: readonly string[];
  readonly doesNotTitle: string;
  readonly doesNot: readonly string[];
  readonly privacyTitle: string;
  readonly privacy: string;
  /** Said last, in every language. */
  readonly notAdvice: string;
  /** What is seen on each screenshot, for those who do not see it. */
  readonly shots: Readonly<Record<ShotId, string>>;
  /** Words people search for; Edge takes seven of up to thirty characters. */
  readonly keywords: readonly string[];
}

/** The screenshots, in the order of the stores. */
export type ShotId = "product" | "limits" | "popup" | "profile" | "evidence";
