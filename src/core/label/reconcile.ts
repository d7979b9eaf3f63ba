/**
 * One reading per mineral out of all statements about it. In: candidates. Out: the most explicit one with the
 * confidence that the others leave it, the readings set aside, and issues.
 */
import { isExact, overlap, plus, scale } from "../amount.ts";
import type { Amount, Confidence, Issue, IssueCode, Mineral, Reading } from "../model.ts";
import type { BasisStatement } from "./basis.ts";
import type { Knowledge } from "./knowledge.ts";
import {
  type Candidate,
  candidatesOf,
  lower,
  percentAgrees,
  type ServingSize,
  saltFor,
  toReading,
} from "./readings.ts";
import type { Form, Statement } from "./statements.ts";

/** What one serving of a supplement can hold, in mg of the element; outside of it a number was misread or misprinted. */
const LEAST_MG = 0.5;
const MOST_MG = 2500;
/** Where a printed number can mean two things, the one under this is not taken: no label states a dose of 1.25 mg. */
const LEAST_AMBIGUOUS_MG = 5;

const FORM_RANK: Readonly<Record<Form, number>> = { facts: 4, composition: 3, prose: 2, title: 1 };

interface Weighed extends Candidate {
  /** The parts that were added up, each from a salt of its own. */
  readonly parts?: readonly Weighed[];
  readonly confirmed: boolean;
  readonly ambiguous: boolean;
  readonly implausible: boolean;
}

export interface Reconciled {
  readonly reading: Reading | null;
  readonly alternatives: readonly Reading[];
  readonly issues: readonly Issue[];
}

const isPlausible = (amount: Amount, among: number): boolean =>
  amount.high >= (among > 1 ? LEAST_AMBIGUOUS_MG : LEAST_MG) && amount.low <= MOST_MG;

const agreesWithPercent = (candidate: Candidate, knowledge: Knowledge): boolean | null => {
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
  if (all.length === 0) return null;
  const plausible = all.filter((candidate) => isPlausible(candidate.mgPerServing, all.length));
  const implausible = plausible.length === 0;
  const left = implausible ? all : plausible;
  const byPercent = left.find((candidate) => agreesWithPercent(candidate, knowledge) === true);
  const byOthers = left.find((candidate) => others.some((other) => Math.abs(other - candidate.value) < 1e-6));
  const chosen = byPercent ?? byOthers ?? (left[0] as Candidate);
  return {
    ...chosen,
    confirmed: byPercent !== undefined,
    ambiguous: left.length > 1 && byPercent === undefined && byOthers === undefined,
    implausible,
  };
};

const weighAll = (statements: readonly Statement[], serving: ServingSize, knowledge: Knowledge): Weighed[] => {
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
const withoutCompoundWeights = (elements: readonly Weighed[], knowledge: Knowledge): Weighed[] =>
  elements.filter((large) => {
    if (large.statement.claim.explicit) return true;
    return !elements.some(
      (small) =>
        small !== large &&
        small.statement.claim.explicit &&
        small.statement.block === large.statement.block &&
        isElementOf(small, large, knowledge),
    );
  });

const rank = (weighed: Weighed): number => {
  const { claim, form, basisStated, column } = weighed.statement;
  return (
    FORM_RANK[form] * 100 -
    (isExact(weighed.mgPerServing) ? 0 : 25) +
    (claim.explicit ? 20 : 0) +
    (weighed.confirmed ? 15 : 0) +
    (basisStated ? 10 : 0) +
    (weighed.implausible ? -300 : 0) +
    (weighed.steps.every((step) => !step.rule.endsWith("-to-serving")) ? 30 : 0) +
    (claim.basis?.kind === "100g" || claim.basis?.kind === "100ml" ? -150 : 0) -
    column -
    (weighed.ambiguous ? 5 : 0)
  );
};

const best = (weighed: readonly Weighed[]): Weighed | undefined =>
  weighed.reduce<Weighed | undefined>(
    (top, each) => (top === undefined || rank(each) > rank(top) ? each : top),
    undefined,
  );

/** The sum of element amounts that one panel gives for several salts, row by row; undefined where there are no such rows. */
const sumOfParts = (elements: readonly Weighed[]): Weighed | undefined => {
  const [first] = elements.filter(({ statement }) => statement.form === "facts" || statement.form === "composition");
  if (first === undefined) return undefined;
  const { block, claim, column } = first.statement;
  const parts = elements.filter(
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
    parts.length !== elements.filter(({ statement }) => statement.block.group === block.group).length
  )
    return undefined;
  const sum = parts.reduce((amount, part) => plus(amount, part.mgPerServing), { low: 0, estimate: 0, high: 0 });
  return { ...first, value: parts.reduce((value, part) => value + part.value, 0), mgPerServing: sum, parts };
};

const sameBasis = (own: BasisStatement | null, its: BasisStatement | null): boolean =>
  own?.kind === its?.kind && own?.pieces?.low === its?.pieces?.low;

/** How another statement of the same mineral stands to the chosen one. */
type Relation = "agrees" | "explained" | "conflicts";

const relationOf = (chosen: Weighed, other: Weighed, serving: ServingSize): Relation => {
  const own = chosen.mgPerServing;
  const its = other.mgPerServing;
  if (other.statement.claim.measure !== "elemental")
    return overlap(own, its, other.statement.claim.measure === "percent" ? 0.02 : 0.1)
      ? "agrees"
      : other.statement.form === "title" || other.statement.claim.measure === "percent"
        ? "explained"
        : "conflicts";
  if (overlap(own, its, 0.015)) return "agrees";
  // A total holds what its parts give.
  if ((chosen.statement.claim.total || chosen.parts !== undefined) && its.estimate < own.estimate) return "explained";
  if (isSameBasis(chosen, other)) return "conflicts";
  const factors = new Set<number>(other.statement.block.locator.kind === "data" ? [1000, 0.001] : []);
  const days = other.statement.form === "title" ? [] : [serving.perDay?.low, serving.perDay?.high];
  for (const count of [...days, serving.pieces?.low, serving.pieces?.high])
    if (count !== undefined && count > 0)
      for (const each of [...factors, 1]) factors.add(each * count).add(each / count);
  // A whole multiple in running text counts more pieces or days ("four caplets contain 336 mg").
  if (other.statement.form === "prose" || (other.statement.form === "composition" && !other.statement.basisStated))
    for (const whole of [2, 3, 4, 5, 6]) factors.add(whole).add(1 / whole);
  return [...factors].some((factor) => overlap(scale(own, factor), its, 0.015)) ? "explained" : "conflicts";
};

/** Two amounts printed for the same thing: no count of pieces or days can explain that they differ. */
const isSameBasis = (a: Weighed, b: Weighed): boolean => {
  const [own, its] = [a.statement.claim.basis, b.statement.claim.basis];
  return (
    own !== null &&
    its !== null &&
    own.kind === its.kind &&
    own.pieces?.low === its.pieces?.low &&
    own.pieces?.high === its.pieces?.high &&
    a.statement.column === b.statement.column
  );
};

/** True where the title's number may be the weight of some salt of the mineral: "Magnesium 500" over 60 mg. */
const isSomeCompoundOf = (chosen: Weighed, title: Weighed, knowledge: Knowledge): boolean => {
  const ratio = chosen.mgPerServing.estimate / title.mgPerServing.estimate;
  const named = chosen.statement.claim.salts as readonly string[];
  return knowledge.salts.some(
    (salt) =>
      salt.mineral === chosen.statement.claim.mineral &&
      !salt.excipient &&
      (named.length === 0 ? salt.fraction.high < 0.45 : named.includes(salt.family)) &&
      ratio >= salt.fraction.low * 0.93 &&
      ratio <= salt.fraction.high * 1.07,
  );
};

const baseConfidence = (chosen: Weighed, serving: ServingSize): Confidence => {
  const { claim, form, basisStated } = chosen.statement;
  if (form === "title" || claim.measure === "percent" || chosen.implausible) return "low";
  if (claim.measure === "compound") return chosen.confirmed ? "medium" : "low";
  const known = basisStated || !serving.assumed;
  if (chosen.parts !== undefined) return "medium";
  if (form === "facts") return known ? "high" : "medium";
  if (form === "composition") return claim.explicit && known ? "high" : "medium";
  return claim.explicit || chosen.confirmed ? "medium" : "low";
};

const issue = (code: IssueCode, mineral: Mineral): Issue => ({ code, mineral });

/** A title that names a salt may mean the salt or the element: the interval holds both. */
const titleInterval = (chosen: Weighed): Weighed => {
  if (chosen.statement.form !== "title" || chosen.statement.claim.measure !== "compound") return chosen;
  const { mgPerServing, salt } = chosen;
  return salt === null
    ? chosen
    : { ...chosen, mgPerServing: { ...mgPerServing, high: mgPerServing.high / salt.fraction.high } };
};

/** The reading of one mineral, or null where no statement gives an amount. */
export const reconcile = (
  mineral: Mineral,
  statements: readonly Statement[],
  serving: ServingSize,
  knowledge: Knowledge,
): Reconciled => {
  const weighed = weighAll(
    statements.filter(({ claim }) => claim.mineral === mineral),
    serving,
    knowledge,
  );
  const elements = withoutCompoundWeights(
    weighed.filter(({ statement }) => statement.claim.measure === "elemental"),
    knowledge,
  );
  const compounds = weighed.filter(({ statement }) => statement.claim.measure === "compound");
  const percents = weighed.filter(({ statement }) => statement.claim.measure === "percent");
  const stated = elements.filter(({ statement }) => statement.form !== "title");
  const total = best(stated.filter(({ statement }) => statement.claim.total));
  const element = total ?? sumOfParts(stated) ?? best(stated);
  const compound = best(compounds.filter(({ statement }) => statement.form !== "title"));
  const found = element ?? compound ?? best(elements) ?? best(compounds) ?? best(percents);
  if (found === undefined) return { reading: null, alternatives: [], issues: [] };
  const chosen = titleInterval(found);
  const issues: Issue[] = [];
  let confidence = baseConfidence(chosen, serving);
  const others = [...elements, ...compounds, ...percents].filter(
    (other) => other !== found && !found.parts?.includes(other),
  );
  const conflicts = others.filter((other) => relationOf(chosen, other, serving) === "conflicts");
  const titled = conflicts.some(
    (other) =>
      other.statement.form === "title" &&
      other.statement.claim.measure === "elemental" &&
      !isSomeCompoundOf(chosen, other, knowledge),
  );
  if (titled && chosen.statement.form !== "title") {
    issues.push(issue("sources-disagree", mineral));
    confidence = lower(confidence, 1);
  }
  const serious = conflicts.filter(
    (other) =>
      FORM_RANK[other.statement.form] >= FORM_RANK[chosen.statement.form] - 1 &&
      other.statement.form !== "title" &&
      !isOtherColumn(chosen, other),
  );
  if (serious.length > 0) {
    const equal = serious.some(
      (other) =>
        other.statement.form === chosen.statement.form &&
        other.statement.claim.measure === chosen.statement.claim.measure,
    );
    issues.push(issue(equal ? "several-strengths" : "sources-disagree", mineral));
    confidence = equal ? "low" : lower(confidence, 1);
  }
  if (chosen.statement.claim.measure === "compound") issues.push(issue("elemental-or-compound", mineral));
  if (chosen.statement.claim.measure === "percent") issues.push(issue("percent-only", mineral));
  if (chosen.statement.form === "title") issues.push(issue("from-title", mineral));
  if (chosen.implausible) issues.push(issue("implausible", mineral));
  if (chosen.ambiguous) {
    issues.push(issue("number-ambiguous", mineral));
    confidence = lower(confidence, 1);
  }
  if (agreesWithPercent(chosen, knowledge) === false) issues.push(issue("percent-disagrees", mineral));
  const alternatives = distinct(others.filter((other) => !overlap(chosen.mgPerServing, other.mgPerServing, 0.015)));
  return {
    reading: withParts(toReading(chosen, serving, confidence), chosen.parts ?? []),
    alternatives: alternatives.map((other) => toReading(other, serving, "low")),
    issues,
  };
};

/** A sum is shown with every row it was added up from. */
const withParts = (reading: Reading, parts: readonly Weighed[]): Reading => {
  if (parts.length === 0) return reading;
  const sources = parts.map(({ statement }) => ({
    text: statement.block.cells
      .filter((cell) => cell !== "")
      .join(" | ")
      .slice(0, 300),
    locator: statement.block.locator,
  }));
  return {
    ...reading,
    sources: sources.filter((source, at) => sources.findIndex(({ text }) => text === source.text) === at),
  };
};

/** Columns of one row for other serving sizes are no disagreement. */
const isOtherColumn = (chosen: Weighed, other: Weighed): boolean =>
  chosen.statement.block === other.statement.block && chosen.statement.column !== other.statement.column;

const distinct = (weighed: readonly Weighed[]): Weighed[] =>
  weighed
    .filter(
      (each, at) =>
        weighed.findIndex(
          (other) => other.value === each.value && other.statement.claim.measure === each.statement.claim.measure,
        ) === at,
    )
    .slice(0, 6);
