/**
 * How many servings (or pieces) a day. In: amounts of one unit, what else is taken, the lines. Out: whole numbers.
 */
import { scale } from "../amount.ts";
import type { Amount, LimitLine, Mineral, PerMineral } from "../model.ts";
import { toRatioClass, toTargetMg } from "./guidance.ts";
import { type Intake, mineralOf, toOthersMg } from "./intake.ts";
import type { Guidance } from "./knowledge.ts";
import { isAbove, isBelow, isZero } from "./numbers.ts";
import type { JudgedProduct } from "./product.ts";

/** One unit that is counted: a serving, or a piece of it. */
export interface Dose {
  readonly mg: PerMineral<Amount | null>;
  /** The largest number a day the label allows. */
  readonly most: number;
  /** The number a day now taken. */
  readonly now: number;
}

export interface Counts {
  readonly article: number | null;
  readonly home: number;
  readonly all: number;
  readonly suggested: number | null;
}

export interface CountsInput {
  readonly dose: Dose;
  readonly intake: Intake;
  readonly homeLines: readonly LimitLine[];
  readonly shownLines: readonly LimitLine[];
  readonly guidance: Guidance;
  /** False where the procedure gives no suggestion at all: ask first, not a dose, incomplete or a minor source. */
  readonly maySuggest: boolean;
}

/** The product counted in servings. */
export const toServingDose = (product: JudgedProduct): Dose => ({
  mg: product.mgPerServing,
  most: Math.floor(product.labelMaxServingsPerDay),
  now: product.servingsPerDay,
});

/** The product counted in pieces. Null when a serving is one piece, or the number of pieces is not known. */
export const toPieceDose = (product: JudgedProduct): Dose | null => {
  const pieces = product.piecesPerServing;
  if (pieces === null || pieces <= 1) return null;
  const inPiece = (amount: Amount | null): Amount | null => (amount === null ? null : scale(amount, 1 / pieces));
  return {
    mg: { calcium: inPiece(product.mgPerServing.calcium), magnesium: inPiece(product.mgPerServing.magnesium) },
    most: Math.floor(product.labelMaxServingsPerDay * pieces),
    now: product.servingsPerDay * pieces,
  };
};

/** The answers to "how many a day", each by its own rule of the procedure; 0 means that none stays inside. */
export const toCounts = (input: CountsInput): Counts => {
  const balanced = findBalanced(input);
  const home = findMostInside(input, input.homeLines);
  return {
    article: findNearestTarget(balanced, input),
    home,
    all: findMostInside(input, input.shownLines),
    suggested: input.maySuggest ? toSuggested(input, balanced, home) : null,
  };
};

const toSuggested = (input: CountsInput, balanced: readonly number[], home: number): number | null => {
  const { calcium, magnesium } = input.intake.regimenMgPerDay;
  const hasBoth = calcium !== null && magnesium !== null && !isZero(calcium.estimate) && !isZero(magnesium.estimate);
  if (balanced.length === 0 && hasBoth) return null;
  if (home === 0) return 0;
  if (balanced.length === 0) return Math.min(input.dose.now, home);
  return findNearestTarget(
    balanced.filter((count) => count <= home),
    input,
  );
};

const countsOf = (dose: Dose): readonly number[] => Array.from({ length: Math.max(0, dose.most) }, (_, i) => i + 1);

/** Regimen of one mineral at a number of doses, by the estimate. Null when the mineral is not read. */
const toRegimenMg = (input: CountsInput, mineral: Mineral, count: number): number | null => {
  const amount = input.dose.mg[mineral];
  return amount === null ? null : input.intake.stackMgPerDay[mineral] + amount.estimate * count;
};

const findBalanced = (input: CountsInput): readonly number[] =>
  countsOf(input.dose).filter((count) => {
    const calcium = toRegimenMg(input, "calcium", count);
    const magnesium = toRegimenMg(input, "magnesium", count);
    if (calcium === null || magnesium === null) return false;
    return toRatioClass(calcium, magnesium, input.guidance) === "balanced";
  });

const findNearestTarget = (counts: readonly number[], input: CountsInput): number | null => {
  let nearest: { readonly count: number; readonly distance: number } | null = null;
  for (const count of counts) {
    const distance = toDistance(input, count);
    if (nearest === null || isBelow(distance, nearest.distance)) nearest = { count, distance };
  }
  return nearest?.count ?? null;
};

/** Distance of a number of doses from the target, mg; a mineral the product lacks cannot be moved and is left out. */
const toDistance = (input: CountsInput, count: number): number => {
  const target = toTargetMg(input.intake.dietMgPerDay.magnesium, input.guidance);
  const distanceOf = (mineral: Mineral): number => {
    const amount = input.dose.mg[mineral];
    if (amount === null || isZero(amount.estimate)) return 0;
    return Math.abs((toRegimenMg(input, mineral, count) ?? 0) - target);
  };
  return distanceOf("magnesium") + distanceOf("calcium");
};

/** The largest number that keeps every line by the high values; what was not read counts nothing here. */
const findMostInside = (input: CountsInput, lines: readonly LimitLine[]): number =>
  countsOf(input.dose).findLast((count) =>
    lines.every((line) => {
      const high = input.dose.mg[mineralOf(line.kind)]?.high ?? 0;
      return !isAbove(toOthersMg(line.kind, input.intake) + high * count, line.limitMg);
    }),
  ) ?? 0;
