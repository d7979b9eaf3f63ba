/** How a reading came about. In: a reading, a word table. Out: the printed figure times its factors, as one line. */
import type { Amount, Reading, Step } from "../model.ts";
import { amountText, fill, numberText } from "./figures.ts";
import type { Wording } from "./words.ts";

/** "400 mg magnesium citrate × 0.16 = 64 mg"; only the stated amount where there is no step. */
export const explainSteps = (reading: Reading, words: Wording): string => {
  const result = amountText(reading.mgPerServing, words);
  if (reading.sources[0]?.locator.kind === "user") return fill(words.steps.typedByYou, { result });
  const stated = `${rangeOf(reading.stated, words)} ${reading.stated.unit} ${nameOf(reading, words)}`;
  if (reading.steps.length === 0) return stated;
  const steps = reading.steps.map((step) => stepText(step, reading, words)).join(" ");
  return fill(words.steps.chain, { stated, steps, result });
};

/** "magnesium citrate" where the figure is the compound's weight, else the mineral. */
const nameOf = (reading: Reading, words: Wording): string => {
  const mineral = words.minerals[reading.mineral];
  if (reading.measure !== "compound" || reading.salt === null) return mineral;
  const family = reading.salt.replace(new RegExp(`^${reading.mineral}-`), "");
  const salt = Object.hasOwn(words.salts, family) ? words.salts[family] : undefined;
  return salt === undefined ? mineral : fill(words.steps.saltName, { mineral, salt });
};

const stepText = (step: Step, reading: Reading, words: Wording): string =>
  fill(words.steps.rules[step.rule], { factor: rangeOf(step.factor, words), unit: reading.stated.unit });

const rangeOf = (amount: Amount, words: Wording): string =>
  amount.low === amount.high
    ? numberText(amount.estimate, words)
    : fill(words.steps.factorRange, { low: numberText(amount.low, words), high: numberText(amount.high, words) });
