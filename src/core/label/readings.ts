/**
 * From claims to elemental amounts. In: a statement, the page's serving, salts and reference values. Out: a reading
 * with the chain of factors that made it: mgPerServing = stated x product of steps.
 */
import { exact, isExact, plus, scale, times } from "../amount.ts";
import { mgPerMmol } from "../minerals.ts";
import type { Amount, Basis, Confidence, Mineral, PercentReference, Reading, Salt, Step } from "../model.ts";
import type { BasisStatement } from "./basis.ts";
import type { PercentScheme, SaltFamily } from "./lexicon.ts";
import type { Pieces } from "./sets.ts";
import type { Statement } from "./statement.ts";

/** One serving with the numbers that conversions need. */
export interface ServingSize {
  readonly pieces: Amount | null;
  readonly grams: number | null;
  readonly millilitres: number | null;
  readonly perDay: Amount | null;
  /** True where the page's serving is its daily dose. */
  readonly daily: boolean;
  /** True where the page says nothing and one piece is taken for the serving. */
  readonly assumed: boolean;
  /** What its pieces are. */
  readonly counted: Pieces;
}

/** mg of the element (or of the compound, for masses) in one printed unit. */
const mgPerUnit = (unit: string, mineral: Mineral): number =>
  unit === "g"
    ? 1000
    : unit === "µg"
      ? 0.001
      : unit === "mmol"
        ? mgPerMmol[mineral]
        : unit === "mEq"
          ? mgPerMmol[mineral] / 2
          : 1;

/** The salt entry for the families of a compound name; the widest interval where several are named. Null where unknown. */
export const saltFor = (
  mineral: Mineral,
  families: readonly SaltFamily[],
  salts: readonly Salt[],
  variant: string | null = null,
): Salt | null => {
  const own = salts.filter((salt) => salt.mineral === mineral);
  const double = own.find(
    (salt) =>
      families.length === 2 &&
      [families.join("-"), [...families].reverse().join("-")].includes(salt.family) &&
      salt.variant === undefined,
  );
  if (double !== undefined) return double;
  const known = families
    .map(
      (family) =>
        own.find((salt) => salt.family === `${variant}-${family}`) ??
        own.find((salt) => salt.family === family && salt.variant === (variant ?? undefined)) ??
        own.find((salt) => salt.family === family && salt.variant === undefined),
    )
    .filter((salt) => salt !== undefined);
  const [first] = known;
  if (first === undefined) return null;
  if (known.length === 1) return first;
  const low = Math.min(...known.map((salt) => salt.fraction.low));
  const high = Math.max(...known.map((salt) => salt.fraction.high));
  return {
    ...first,
    id: known.map((salt) => salt.id).join("+"),
    fraction: { low, estimate: first.fraction.estimate, high },
    excipient: known.some((salt) => salt.excipient),
  };
};

/** The factor that carries an amount from its printed basis to one serving, or null where the page does not allow it. */
const basisStep = (basis: BasisStatement | null, serving: ServingSize): Step[] | null => {
  if (basis === null || basis.kind === "serving") return [];
  if (basis.kind === "100g")
    return serving.grams === null
      ? null
      : [{ rule: "hundred-to-serving", factor: exact(serving.grams / 100), cites: null }];
  if (basis.kind === "100ml")
    return serving.millilitres === null
      ? null
      : [{ rule: "hundred-to-serving", factor: exact(serving.millilitres / 100), cites: null }];
  if (basis.kind === "daily-dose") {
    if (serving.daily || serving.perDay === null) return [];
    const { low, high } = serving.perDay;
    const factor = { low: 1 / high, estimate: 1 / high, high: 1 / low };
    return isExact(factor) && factor.low === 1 ? [] : [{ rule: "day-to-serving", factor, cites: null }];
  }
  if (basis.millilitres !== null && serving.millilitres !== null && basis.pieces === null)
    return basis.millilitres === serving.millilitres
      ? []
      : [{ rule: "piece-to-serving", factor: exact(serving.millilitres / basis.millilitres), cites: null }];
  const pieces = basis.pieces ?? exact(1);
  if (serving.pieces === null) return [];
  if (pieces.low === serving.pieces.low && pieces.high === serving.pieces.high) return [];
  const factor = {
    low: serving.pieces.low / pieces.high,
    estimate: serving.pieces.estimate / pieces.estimate,
    high: serving.pieces.high / pieces.low,
  };
  return [{ rule: "piece-to-serving", factor, cites: null }];
};

/** The interval that one candidate number of a claim states, bounds and ranges kept. */
const statedAmount = (statement: Statement, value: number): Amount => {
  const { to, bound } = statement.claim.stated;
  if (to !== null) {
    const high = nearest(to, value);
    return { low: value, estimate: (value + high) / 2, high };
  }
  // "< 5 mg" says no more than that: the middle stands for it.
  if (bound === "upper") return { low: 0, estimate: value / 2, high: value };
  return exact(value);
};

const nearest = (values: readonly number[], above: number): number =>
  values.find((value) => value >= above) ?? (values[0] as number);

export interface Candidate {
  readonly statement: Statement;
  readonly value: number;
  readonly mgPerServing: Amount;
  readonly steps: readonly Step[];
  readonly salt: Salt | null;
}

/** The reference values that may stand behind a printed percentage: those of the named scheme, else all in use. */
const referencesFor = (
  mineral: Mineral,
  scheme: PercentScheme | null,
  references: readonly PercentReference[],
): readonly PercentReference[] => {
  const own = references.filter((reference) => reference.mineral === mineral);
  const named = scheme === null ? [] : own.filter((reference) => reference.scheme.startsWith(scheme));
  return named.length > 0 ? named : own;
};

/** True where the percentage fits the amount under one of the reference values, within rounding; null without one. */
export const percentAgrees = (
  mg: number,
  mineral: Mineral,
  percent: number,
  references: readonly PercentReference[],
): boolean =>
  references.some(
    (reference) =>
      reference.mineral === mineral &&
      Math.abs((mg / reference.mgPerDay) * 100 - percent) <= Math.max(1, percent * 0.03),
  );

const percentStep = (statement: Statement, references: readonly PercentReference[]): Step | null => {
  const own = referencesFor(statement.claim.mineral, statement.claim.scheme, references);
  if (own.length === 0) return null;
  const figures = own.map((reference) => reference.mgPerDay / 100);
  const low = Math.min(...figures);
  const high = Math.max(...figures);
  const current = own.find((reference) => reference.scheme === statement.claim.scheme);
  return {
    rule: "percent-of-reference",
    factor: { low, estimate: current === undefined ? (low + high) / 2 : current.mgPerDay / 100, high },
    cites: own.map((reference) => reference.id).join("+"),
  };
};

/** The candidates of a statement, one for each value its number can mean; empty where no conversion is possible. */
export const candidatesOf = (
  statement: Statement,
  serving: ServingSize,
  salts: readonly Salt[],
  references: readonly PercentReference[],
): Candidate[] => {
  const { claim } = statement;
  const toServing = basisStep(claim.basis, serving);
  if (toServing === null) return [];
  const salt = saltFor(claim.mineral, claim.salts, salts, claim.variant);
  if (claim.measure === "compound" && (salt === null || salt.excipient)) return [];
  const steps: Step[] = [];
  if (claim.measure === "percent") {
    const step = percentStep(statement, references);
    if (step === null) return [];
    steps.push(step);
  } else {
    const factor = mgPerUnit(claim.stated.unit, claim.mineral);
    if (factor !== 1) steps.push({ rule: "unit", factor: exact(factor), cites: null });
    const substance = claim.stated.unit === "mmol" || claim.stated.unit === "mEq";
    if (claim.measure === "compound" && salt !== null && !substance)
      steps.push({ rule: "salt-fraction", factor: salt.fraction, cites: salt.id });
  }
  steps.push(...toServing);
  return claim.stated.values.map((value) => {
    const mgPerServing = steps.reduce((amount, step) => times(amount, step.factor), statedAmount(statement, value));
    return { statement, value, mgPerServing, steps, salt };
  });
};

/** Basis of a reading as the report names it. */
const basisName = (basis: BasisStatement | null, serving: ServingSize): Basis => {
  if (basis === null) return serving.assumed ? "piece" : "serving";
  if (basis.kind === "piece" && basis.pieces !== null && basis.pieces.low > 1) return "serving";
  return basis.kind;
};

const ORDER: readonly Confidence[] = ["low", "medium", "high"];

/** The confidence some levels lower. */
export const lower = (confidence: Confidence, levels: number): Confidence =>
  ORDER[Math.max(0, ORDER.indexOf(confidence) - levels)] as Confidence;

/** True for parts in different units: their sum is stated in mg. */
export const isMixed = (parts: readonly Candidate[]): boolean =>
  new Set(parts.map(({ statement }) => statement.claim.stated.unit)).size > 1;

/** What the parts state together, in their unit. */
export const statedOf = (parts: readonly Candidate[]): Reading["stated"] => {
  const [first] = parts as readonly [Candidate];
  const mixed = isMixed(parts);
  const stated = parts.map(({ statement, value }) => {
    const { unit } = statement.claim.stated;
    return scale(statedAmount(statement, value), mixed ? mgPerUnit(unit, statement.claim.mineral) : 1);
  });
  return { ...stated.reduce(plus), unit: mixed ? "mg" : first.statement.claim.stated.unit };
};

/** The candidate as a reading; what was added up of several rows states the sum of what they state. */
export const toReading = (
  candidate: Candidate & { readonly parts?: readonly Candidate[] },
  serving: ServingSize,
  confidence: Confidence,
): Reading => {
  const { claim, block } = candidate.statement;
  const perDay = serving.perDay;
  return {
    mineral: claim.mineral,
    mgPerServing: candidate.mgPerServing,
    mgPerDay: perDay === null ? null : times(candidate.mgPerServing, perDay),
    stated: statedOf(candidate.parts ?? [candidate]),
    measure: claim.measure,
    salt: candidate.salt?.id ?? null,
    basis: basisName(claim.basis, serving),
    steps: candidate.steps,
    confidence,
    sources: [{ text: evidenceOf(block.cells), locator: block.locator }],
  };
};

/** The text a person is shown as evidence: the cells of the row, or the line, shortened. */
const evidenceOf = (cells: readonly string[]): string => {
  const text = cells
    .map((cell) => cell.replace(/\s+/g, " ").trim())
    .filter((cell) => cell !== "")
    .join(" | ");
  return text.length > 300 ? `${text.slice(0, 299)}…` : text;
};
