/**
 * Which reference values a printed word means where the page is from: "NRV" is not the same in China as in Europe.
 * In: the scheme that a word names, the page, what is known of places. Out: the scheme in force there.
 */
import type { PageSnapshot } from "../model.ts";
import type { PercentScheme } from "./lexicon.ts";
import type { Statement } from "./statement.ts";

/** One row: the first that fits counts. An empty list of languages or countries fits any. */
export interface LocalScheme {
  readonly printed: PercentScheme;
  readonly languages: readonly string[];
  /** Two letters, as at the end of an address or in "es-AR". */
  readonly countries: readonly string[];
  readonly means: PercentScheme;
}

const isChinese = (text: string): boolean => /[\u4e00-\u9fff]/.test(text) && !/[\u3040-\u30ff\uac00-\ud7af]/.test(text);

/** Countries that the page names: by its address and by its language tag. */
const countriesOf = ({ url, lang }: PageSnapshot): string[] => {
  const domain = /^[a-z]+:\/\/[^/:]*\.([a-z]{2})(?:[/:?#]|$)/i.exec(url)?.[1];
  const region = /^[a-z]{2,3}(?:-[a-z]{4})?-([a-z]{2})$/i.exec(lang)?.[1];
  return [domain, region].filter((country) => country !== undefined).map((country) => country.toLowerCase());
};

/** The statements with the schemes that hold where the page is from. */
export const withLocalSchemes = (
  statements: readonly Statement[],
  page: PageSnapshot,
  schemes: readonly LocalScheme[],
): Statement[] => {
  const countries = countriesOf(page);
  const own = page.lang.slice(0, 2).toLowerCase();
  return statements.map((statement) => {
    const { claim, block } = statement;
    if (claim.scheme === null) return statement;
    const language = isChinese(block.cells.join("")) ? "zh" : own;
    const local = schemes.find(
      (row) =>
        row.printed === claim.scheme &&
        (row.languages.length === 0 || row.languages.includes(language)) &&
        (row.countries.length === 0 || row.countries.some((country) => countries.includes(country))),
    );
    return local === undefined ? statement : { ...statement, claim: { ...claim, scheme: local.means } };
  });
};
