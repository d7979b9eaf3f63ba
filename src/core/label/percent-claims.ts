/** Percentages of a reference value that stand without a mass. In: the tokens of a segment. Out: claims. */
import type { Mineral } from "../model.ts";
import { isConcentration } from "./asides.ts";
import type { BasisStatement } from "./basis.ts";
import { type Claim, schemeOf } from "./claims.ts";
import { type Name, namesOf } from "./names.ts";
import { shareOf } from "./quantities.ts";
import { isWord, type NumberToken, type Token } from "./tokens.ts";
import { isMass } from "./torn-lines.ts";

/** "Calcium ≤ 1.0 %" limits what a raw material may hold besides, and gives no amount. */
const isPercent = (token: Token | undefined): token is NumberToken =>
  token?.kind === "number" && token.unit === "%" && token.bound !== "upper" && (token.values[0] ?? 0) > 0;

/** The percentages that are of a reference value; not "200 % of 1000 mg", and not "26 % (260 mg/g)". */
const sharesOf = (tokens: readonly Token[]): readonly NumberToken[] => {
  if (isConcentration(tokens)) return [];
  const ofMasses = tokens.flatMap((token, at) => (isMass(token) ? (shareOf(tokens, at) ?? []) : []));
  return tokens.filter(isPercent).filter((share) => !ofMasses.includes(share));
};

/**
 * Percentages without a mass: "Calcium 20 %", "50 % of the NRV of calcium and magnesium", "vitamin A 50 %, calcium 15 %,
 * magnesium 15 %"; empty where there is none.
 */
export const percentClaimsOf = (tokens: readonly Token[], basis: BasisStatement | null): Claim[] => {
  const names = namesOf(tokens).filter((name) => name.depth === 0);
  const shares = sharesOf(tokens);
  if (shares.length > 1) return listed(tokens, names, shares, basis);
  const at = names.findIndex((name) => name.mineral !== null);
  const [name, next] = [names[at], names[at + 1]];
  const [share] = shares;
  if (name === undefined || name.salts.length > 0 || share === undefined) return [];
  const claim = claimOf(tokens, share, name.mineral as Mineral, basis);
  const shared =
    next?.mineral != null &&
    next.mineral !== name.mineral &&
    next.salts.length === 0 &&
    next.first === name.last + 2 &&
    isWord(tokens[name.last + 1], "and");
  return shared ? [claim, { ...claim, mineral: next.mineral as Mineral }] : [claim];
};

/** Each mineral of a list with the percentage between it and the next name, or the one before where they come first. */
const listed = (
  tokens: readonly Token[],
  names: readonly Name[],
  shares: readonly NumberToken[],
  basis: BasisStatement | null,
): Claim[] => {
  const isFirst = tokens.indexOf(shares[0] as NumberToken) < (names[0]?.first ?? 0);
  return names.flatMap(({ mineral, salts, first, last }, at) => {
    if (mineral === null || salts.length > 0) return [];
    const [from, to] = isFirst ? [(names[at - 1]?.last ?? -1) + 1, first] : [last + 1, names[at + 1]?.first];
    const share = shares.find((token) => tokens.slice(from, to).includes(token));
    return share === undefined ? [] : [claimOf(tokens, share, mineral, basis)];
  });
};

const claimOf = (
  tokens: readonly Token[],
  { values, to, bound, start, end }: NumberToken,
  mineral: Mineral,
  basis: BasisStatement | null,
): Claim => ({
  mineral,
  stated: { values, to, unit: "%", bound },
  measure: "percent",
  salts: [],
  variant: null,
  total: false,
  explicit: false,
  percent: null,
  scheme: schemeOf(tokens),
  basis,
  start,
  end,
});
