/**
 * Calcium phosphates, of which a kilogram holds 233 to 399 g of calcium by how many atoms they have. In: the tokens of a
 * compound name. Out: which one it is.
 */
import type { Token } from "./tokens.ts";

/** "Tri-calcium", "tribasic", "磷酸三", "第三リン酸": three atoms of calcium. */
const TRICALCIUM =
  /^(?:tri$|tri-?ba[sz]|трех?основн|трех?замещ|τριβασ|磷酸三|リン酸三|第三リン酸|제삼인산|triphos|трифосф)/;

/** "Hydrogen phosphate", "dibasic": one atom of calcium and one of hydrogen. */
const DICALCIUM =
  /^(?:(?:di|bi)-?ba[sz]|дв[уy]х?основн|дв[уy]х?замещ|διβασ|磷酸一?[氢氫]|リン酸一?水素|第二リン酸|제이인산|(?:mono)?h[yi]dro(?!x)|idrogen|(?:х|г)[иі]дро|waterstof|wodoro|vesinik|vety|vate)/;

/** Words beside a name that are looked at. */
const REACH = 2;

/** "tricalcium" or "dicalcium" where the name of a calcium phosphate says so, or null. */
export const phosphateOf = (tokens: readonly Token[], first: number, last: number): string | null => {
  for (const token of tokens.slice(Math.max(0, first - REACH), last + 1 + REACH)) {
    if (token.kind === "number") return null;
    if (token.kind !== "word") continue;
    if (TRICALCIUM.test(token.text)) return "tricalcium";
    if (DICALCIUM.test(token.text)) return "dicalcium";
  }
  return null;
};
