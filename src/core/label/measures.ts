/** What is taken by volume or weight. In: the tokens of a sentence of directions. Out: millilitres or grams at a time. */
import type { Amount } from "../model.ts";
import { isUnknown, isWord, says, type Token } from "./tokens.ts";

/** A spoon, scoop or measuring cup; more is the glass of water that it is stirred into. */
const MOST_MEASURE = 60;

/** "25 g of fibre", "3 g creatine": what something else than the powder weighs. */
const isOfSomething = (tokens: readonly Token[], at: number): boolean => {
  const [next, name] = [tokens[at + 1], tokens[at + 2]];
  const substance = says(next, "of") ? name : next;
  if (isWord(next, "nutrient") || isWord(name, "nutrient") || isWord(substance, "aside")) return true;
  return isUnknown(substance, LEAST_SUBSTANCE) && !says(substance, "powder");
};

const LEAST_SUBSTANCE = 5;

/** The millilitres or grams that one sentence of directions says are taken at a time; null for none, or several. */
export const measureOf = (tokens: readonly Token[], unit: "ml" | "g"): Amount | null => {
  // Two weights add up, or are for two persons.
  if (unit === "g" && tokens.filter((token) => token.kind === "number" && token.unit === "g").length > 1) return null;
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== "number" || token.unit !== unit) continue;
    if (unit === "g" && isOfSomething(tokens, at)) return null;
    const low = token.values.at(-1) as number;
    const high = token.to?.at(-1) ?? low;
    return low > 0 && high <= MOST_MEASURE ? { low, estimate: low, high } : null;
  }
  return null;
};
