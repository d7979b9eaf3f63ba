/** How a reading came about. In: a reading, a word table. Out: the printed figure times its factors, as one line or in words. */
import type { Amount, Reading, Step } from "../model.ts";
import { amountText, fill, numberText, percentText, pluralText } from "./figures.ts";
import type { Wording } from "./words.ts";

/** "400 mg magnesium citrate × 0.16 = 64 mg"; only the stated amount where there is no step. */
export const explainSteps = (reading: Reading, words: Wording): string => {
  const result = amountText(reading.mgPerServing, words);
  if (isTyped(reading)) return fill(words.steps.typedByYou, { result });
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

const rangeOf = (amount: Amount, words: Wording, textOf = numberText): string => {
  const [low, high] = [textOf(amount.low, words), textOf(amount.high, words)];
  return low === high ? textOf(amount.estimate, words) : fill(words.steps.factorRange, { low, high });
};

const isTyped = (reading: Reading): boolean => reading.sources[0]?.locator.kind === "user";

/**
 * The same in sentences, from the printed figure to mg of the element a day: "The label prints 400 mg magnesium citrate.
 * 16% of magnesium citrate is magnesium. ..." `perDay` is what the verdict counts, of so many servings.
 */
export const spellSteps = (reading: Reading, servings: number, perDay: Amount, words: Wording): string => {
  const { spelled } = words.steps;
  const name = nameOf(reading, words);
  const values = { name, mineral: words.minerals[reading.mineral], result: amountText(reading.mgPerServing, words) };
  const stated = `${rangeOf(reading.stated, words)} ${reading.stated.unit} ${name}`;
  const sentences = isTyped(reading)
    ? [fill(spelled.typed, values)]
    : [
        fill(spelled.printed, { stated }),
        ...reading.steps.map(({ rule, factor }) =>
          fill(spelled.rules[rule], {
            ...values,
            factor: rangeOf(factor, words),
            percent: rangeOf(factor, words, percentText),
            unit: reading.stated.unit,
          }),
        ),
        fill(spelled.serving, values),
      ];
  const count = numberText(servings, words);
  const day = fill(pluralText(spelled.day, servings, words), { count, result: amountText(perDay, words) });
  return [...sentences, day].join(" ");
};
