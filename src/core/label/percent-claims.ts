/** Percentages of a reference value that stand without a mass. In: the tokens of a segment. Out: claims. */
import type { Mineral } from "../model.ts";
import type { BasisStatement } from "./basis.ts";
import { type Claim, schemeOf } from "./claims.ts";
import { namesOf } from "./names.ts";
import { isWord, type Token } from "./tokens.ts";

/** Percentages without a mass: "Calcium 20 %", "50 % of the NRV of calcium and magnesium"; empty where there is none. */
export const percentClaimsOf = (tokens: readonly Token[], basis: BasisStatement | null): Claim[] => {
  const names = namesOf(tokens).filter((name) => name.depth === 0);
  const at = names.findIndex((name) => name.mineral !== null);
  const [name, next] = [names[at], names[at + 1]];
  if (name === undefined || name.salts.length > 0) return [];
  const claim = percentClaimOf(tokens, name.mineral as Mineral, basis);
  if (claim === null) return [];
  const shared =
    next?.mineral != null &&
    next.mineral !== name.mineral &&
    next.salts.length === 0 &&
    next.first === name.last + 2 &&
    isWord(tokens[name.last + 1], "and");
  return shared ? [claim, { ...claim, mineral: next.mineral as Mineral }] : [claim];
};

const percentClaimOf = (tokens: readonly Token[], mineral: Mineral, basis: BasisStatement | null): Claim | null => {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i] as Token;
    if (token.kind !== "number" || token.unit !== "%" || token.values[0] === undefined || token.values[0] <= 0)
      continue;
    return {
      mineral,
      stated: { values: token.values, to: token.to, unit: "%", bound: token.bound },
      measure: "percent",
      salts: [],
      variant: null,
      total: false,
      explicit: false,
      percent: null,
      scheme: schemeOf(tokens),
      basis,
      start: token.start,
      end: token.end,
    };
  }
  return null;
};
