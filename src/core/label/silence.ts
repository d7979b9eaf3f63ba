/**
 * Shops whose pages stop giving readings: a sign that the shop has changed. In: reports of product pages, one after the
 * other. Out: what to count, and the text of a report that holds nothing of the pages or of the person.
 */
import type { IssueCode, LabelReport, PageSigns } from "../model.ts";

/** Product pages of one shop in a row that promised a dose and gave none. */
export interface Silence {
  /** Keys of the products, each once. */
  readonly pages: readonly string[];
  /** How many of the pages had each code. */
  readonly codes: Readonly<Partial<Record<IssueCode, number>>>;
}

// One or two products without a stated dose are found in any shop; four in a row are not.
const leastPages = 4;
const mostPages = 50;

const telling: readonly IssueCode[] = ["no-amount", "serving-unknown", "from-title", "picture-only"];

/**
 * Why a page that sells calcium or magnesium by its title gave no amount beyond that title: codes, each once. Empty
 * where it gave one; null where it counts as neither, because it sells nothing or promises nothing.
 */
export const silentCodes = (
  { kind, readings, issues }: Pick<LabelReport, "kind" | "readings" | "issues">,
  signs: Pick<PageSigns, "cartButtons" | "prices">,
): readonly IssueCode[] | null => {
  if (kind !== "product" || signs.cartButtons + signs.prices === 0) return null;
  const fromTitle = issues.filter(({ code }) => code === "from-title").map(({ mineral }) => mineral);
  if (readings.some(({ mineral }) => !fromTitle.includes(mineral))) return [];
  const codes = telling.filter((code) => issues.some((issue) => issue.code === code));
  return codes.length === 0 ? null : codes;
};

/** The silence with one page more; the same where the page was counted before. Null after a page that gave a reading. */
export const withPage = (silence: Silence | null, page: string, codes: readonly IssueCode[]): Silence | null => {
  if (codes.length === 0) return null;
  const { pages, codes: counts } = silence ?? { pages: [], codes: {} };
  if (pages.includes(page) || pages.length >= mostPages) return silence;
  const counted = codes.map((code) => [code, (counts[code] ?? 0) + 1] as const);
  return { pages: [...pages, page], codes: { ...counts, ...Object.fromEntries(counted) } };
};

/** What can be sent to the authors once a shop is silent for long: host, codes, version. Null before. */
export const toShopReport = (shop: string, silence: Silence | null, version: string): string | null =>
  silence === null || silence.pages.length < leastPages
    ? null
    : JSON.stringify({ version, shop, silentPages: silence.pages.length, codes: silence.codes }, null, 1);
