/**
 * Calcium phosphates, of which a kilogram holds 233 to 399 g of calcium by how many atoms they have. In: the tokens of a
 * compound name. Out: which one it is.
 */
import { says, type Token } from "./tokens.ts";

/** Words beside a name that are looked at. */
const REACH = 2;

/** "tricalcium" or "dicalcium" where the name of a calcium phosphate says so, or null. */
export const phosphateOf = (tokens: readonly Token[], first: number, last: number): string | null => {
  for (const token of tokens.slice(Math.max(0, first - REACH), last + 1 + REACH)) {
    if (token.kind === "number") return null;
    if (says(token, "tricalcium")) return "tricalcium";
    if (says(token, "dicalcium")) return "dicalcium";
  }
  return null;
};
