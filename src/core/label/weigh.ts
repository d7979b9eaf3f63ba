/** What each statement is worth. In: statements of one mineral. Out: amounts with the value their number means, and the best. */
import { isExact, plus, times } from "../amount.ts";
import type { Amount, Step } from "../model.ts";
import type { BasisStatement } from "./basis.ts";
import type { Knowledge } from "./knowledge.ts";
import {
  type Candidate,
  candidatesOf,
  isMixed,
  percentAgrees,
  type ServingSize,
  saltFor,
  statedOf,
} from "./readings.ts";
import type { Form, Statement } from "./statement.ts";

/** What one serving of a supplement can hold, in mg of the element; outside of it a number was misread or misprinted. */
const LEAST_MG = 0.5;

const MOST_MG = 2500;

/** Whatever is as heavy is the pack or another thing: "high-calcium snack fish 80 g". */
const ABSURD_MG = 10_000;

/** Where a printed number can mean two things, the one under this is not taken: no label states a dose of 1.25 mg. */
const LEAST_AMBIGUOUS_MG = 5;

export const FORM_RANK: Readonly<Record<Form, number>> = { facts: 4, composition: 3, prose: 2, title: 1 };

export interface Weighed extends Candidate {
  /** The parts that were added up, each from a salt of its own. */
  readonly parts?: readonly Weighed[];
  readonly confirmed: boolean;
  readonly ambiguous: boolean;
  readonly implausible: boolean;
}

const isPlausible = (amount: Amount, among: number): boolean =>
  amount.high === 0 || (amount.high >= (among > 1 ? LEAST_AMBIGUOUS_MG : LEAST_MG) && amount.low <= MOST_MG);

export const agreesWithPercent = (candidate: Candidate, knowledge: Knowledge): boolean | null => {
  const { claim } = candidate.statement;
  if (claim.percent === null || claim.measure === "percent") return null;
  const { low, high } = candidate.mgPerServing;
  const ends = [low, candidate.mgPerServing.estimate, high];
  const perBasis = ends.map((mg) => mg / basisFactor(candidate));
  return [...ends, ...perBasis].some((mg) =>
    percentAgrees(mg, claim.mineral, claim.percent as number, knowledge.references),
  );
};

/** The factor from the printed basis to the serving: a percentage goes with the printed basis. */
const basisFactor = (candidate: Candidate): number =>
  candidate.steps.reduce(
    (factor, step) => (step.rule.endsWith("-to-serving") ? factor * step.factor.estimate : factor),
    1,
  );

/** A compound amount whose percentage says that the printed number is the element itself. */
const asElement = (statement: Statement): Statement => ({
  ...statement,
  claim: { ...statement.claim, measure: "elemental", explicit: true },
});

/** The value of a statement that plausibility, the percentage beside it and the other statements leave. */
const weigh = (
  statement: Statement,
  serving: ServingSize,
  knowledge: Knowledge,
  others: readonly number[],
): Weighed | null => {
  const all = candidatesOf(statement, serving, knowledge.salts, knowledge.references);
  if (all.every(({ mgPerServing }) => mgPerServing.low > ABSURD_MG)) return null;
  const plausible = all.filter((candidate) => isPlausible(candidate.mgPerServing, all.length));
  const implausible = plausible.length === 0;
  const left = implausible ? all : plausible;
  const byPercent = left.find((candidate) => agreesWithPercent(candidate, knowledge) === true);
  const byOthers = left.find((candidate) => others.some((other) => Math.abs(other - candidate.value) < 1e-6));
  const chosen = byPercent ?? byOthers ?? (left[0] as Candidate);
  return {
    ...chosen,
    confirmed: byPercent !== undefined,
    // "5.000 mg" is 5 only where 5000 cannot be, which makes nobody sure of the 5.
    ambiguous: (left.length > 1 || left[0] !== all[0]) && byPercent === undefined && byOthers === undefined,
    implausible,
  };
};

export const weighAll = (statements: readonly Statement[], serving: ServingSize, knowledge: Knowledge): Weighed[] => {
  const weighed: Weighed[] = [];
  for (const statement of statements) {
    const others = statements
      .filter((other) => other !== statement && other.claim.stated.values.length === 1)
      .map((other) => other.claim.stated.values[0] as number);
    const own = weigh(statement, serving, knowledge, others);
    if (statement.claim.measure === "compound" && own?.confirmed !== true && statement.claim.percent !== null) {
      const element = weigh(asElement(statement), serving, knowledge, others);
      if (element?.confirmed === true) {
        weighed.push(element);
        continue;
      }
    }
    if (own !== null) weighed.push(own);
  }
  return weighed;
};

/** True where `small` is the element of the compound weight `large`, by the salts that either statement names. */
const isElementOf = (small: Weighed, large: Weighed, knowledge: Knowledge): boolean => {
  const salts = [...new Set([...large.statement.claim.salts, ...small.statement.claim.salts])];
  return salts.some((family) => {
    const salt = saltFor(small.statement.claim.mineral, [family], knowledge.salts);
    if (salt === null) return false;
    const ratio = small.mgPerServing.estimate / large.mgPerServing.estimate;
    return ratio >= salt.fraction.low * 0.93 && ratio <= salt.fraction.high * 1.07;
  });
};

/** Element amounts that turn out to be the weight of the compound, because its element stands beside them. */
export const withoutCompoundWeights = (elements: readonly Weighed[], knowledge: Knowledge): Weighed[] =>
  elements.filter((large) => {
    if (large.statement.claim.explicit) return true;
    return !elements.some(
      (small) =>
        small !== large &&
        small.statement.claim.explicit &&
        ((small.statement.block === large.statement.block && isElementOf(small, large, knowledge)) ||
          isRowWithin(small, large) ||
          isPartWithin(small, large)),
    );
  });

/** "Marine magnesium 520 mg" over "of which magnesium 300 mg": the row below says what the source holds. */
const isRowWithin = (small: Weighed, large: Weighed): boolean =>
  small.statement.form === "facts" &&
  small.statement.at === large.statement.at + 1 &&
  small.statement.block.group === large.statement.block.group &&
  small.statement.column === large.statement.column &&
  small.mgPerServing.high < large.mgPerServing.low;

/** "Marine magnesium 560 mg, of which magnesium 320 mg": the same in one line, for the same pieces. */
const isPartWithin = (small: Weighed, large: Weighed): boolean =>
  small.statement.block === large.statement.block &&
  small.statement.claim.start > large.statement.claim.end &&
  small.mgPerServing.high < large.mgPerServing.low &&
  sameBasis(small.statement.claim.basis, large.statement.claim.basis);

const rank = (weighed: Weighed): number => {
  const { claim, form, basisStated, column, anchored, block } = weighed.statement;
  // Rows and lines for nobody knows what say less than "one tablet contains".
  const isLoose = form === "facts" && !basisStated && (!anchored || block.kind === "line");
  return (
    FORM_RANK[form] * 100 -
    (isLoose ? 105 : 0) -
    (isExact(weighed.mgPerServing) ? 0 : 25) +
    (claim.explicit ? 20 : 0) +
    (weighed.confirmed ? 15 : 0) +
    (basisStated ? 10 : 0) +
    (weighed.implausible ? -300 : 0) +
    (weighed.steps.every((step) => !step.rule.endsWith("-to-serving")) ? 30 : 0) +
    // "12 mmol = 295.7 mg": what is printed in mg was rounded least.
    (claim.stated.unit === "mmol" || claim.stated.unit === "mEq" ? -3 : 0) +
    (claim.basis?.kind === "100g" || claim.basis?.kind === "100ml" ? -150 : 0) -
    column -
    (weighed.ambiguous ? 5 : 0)
  );
};

export const best = (weighed: readonly Weighed[]): Weighed | undefined =>
  weighed.reduce<Weighed | undefined>(
    (top, each) => (top === undefined || rank(each) > rank(top) ? each : top),
    undefined,
  );

/**
 * The sum of the amounts that one panel gives for several salts, row by row; undefined where there are no such rows.
 * Amounts of compounds are added up as what each holds of the element.
 */
export const sumOfParts = (weighed: readonly Weighed[]): Weighed | undefined => {
  const [first] = weighed.filter(({ statement }) => statement.form === "facts" || statement.form === "composition");
  if (first === undefined) return undefined;
  const { block, claim, column } = first.statement;
  const parts = weighed.filter(
    ({ statement }) =>
      statement.block.group === block.group &&
      statement.column === column &&
      statement.claim.salts.length > 0 &&
      sameBasis(statement.claim.basis, claim.basis),
  );
  const salts = parts.map(({ statement }) => statement.claim.salts.join());
  const distinct =
    new Set(salts).size === parts.length &&
    new Set(parts.map(({ statement }) => `${statement.block.cells.join()} ${statement.claim.start}`)).size ===
      parts.length;
  if (
    parts.length < 2 ||
    !distinct ||
    isSaidAnew(parts) ||
    !parts.every((part) => part.statement.claim.measure !== "compound" || isPlainMass(part)) ||
    parts.length !== weighed.filter(({ statement }) => statement.block.group === block.group).length
  )
    return undefined;
  const sum = parts.reduce((amount, part) => plus(amount, part.mgPerServing), { low: 0, estimate: 0, high: 0 });
  const value = statedOf(parts).estimate;
  const percents = parts.map(({ statement }) => statement.claim.percent);
  const percent = percents.every((each) => each !== null) ? percents.reduce((whole, each) => whole + each, 0) : null;
  const statement = { ...first.statement, claim: { ...claim, percent } };
  return { ...first, statement, value, mgPerServing: sum, steps: stepsOfSum(parts, sum), parts };
};

/** "One coated tablet contains ...", "one effervescent tablet contains ...": two compositions have no sum. */
const isSaidAnew = (parts: readonly Weighed[]): boolean =>
  parts.some(
    ({ statement: { form, spoken, block } }) => form === "composition" && spoken && block !== parts[0]?.statement.block,
  );

/** One printed mass, no range: only of such can the salts of a sum be one factor. */
const isPlainMass = ({ statement: { claim }, value }: Weighed): boolean =>
  value > 0 && claim.stated.to === null && claim.stated.bound === null && ["mg", "g", "µg"].includes(claim.stated.unit);

/** The factors from what the parts state together to what they hold together; salts of several kinds are one factor. */
const stepsOfSum = (parts: readonly Weighed[], sum: Amount): Step[] => {
  const [first] = parts as readonly [Weighed];
  const steps = first.steps.filter(({ rule }) => rule !== "salt-fraction" && (rule !== "unit" || !isMixed(parts)));
  if (first.statement.claim.measure !== "compound") return steps;
  const whole = steps.reduce<Amount>((amount, step) => times(amount, step.factor), statedOf(parts));
  const factor = {
    low: sum.low / whole.low,
    estimate: sum.estimate / whole.estimate,
    high: sum.high / whole.high,
  };
  return [{ rule: "salt-fraction", factor, cites: parts.map(({ salt }) => salt?.id ?? "").join("+") }, ...steps];
};

export const sameBasis = (own: BasisStatement | null, its: BasisStatement | null): boolean =>
  own?.kind === its?.kind && own?.pieces?.low === its?.pieces?.low;
