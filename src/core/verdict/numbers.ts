/** Rounding of the decision procedure. In: plain numbers. Out: numbers that compare and print as its text says. */

const STEPS_PER_UNIT = 1e6;
const FINE_STEPS_PER_UNIT = 1e9;

/** The number rounded to 1e-6, so that sums in floating point do not cross a limit they only touch. */
export const toComparable = (value: number): number => Math.round(value * STEPS_PER_UNIT) / STEPS_PER_UNIT;

/** True where `a` is above `b` once both are rounded to 1e-6; equal is not above. */
export const isAbove = (a: number, b: number): boolean => toComparable(a) > toComparable(b);

/** True where `a` is below `b` once both are rounded to 1e-6; equal is not below. */
export const isBelow = (a: number, b: number): boolean => toComparable(a) < toComparable(b);

/** True where nothing is left of the amount once it is rounded to 1e-6. */
export const isZero = (value: number): boolean => toComparable(value) === 0;

/** The ratio with two decimals, half up: 1.005 is 1.01 although its binary form lies below. */
export const toTwoDecimals = (ratio: number): number => Math.floor(toFineUnits(ratio, 100) + 0.5) / 100;

/** The amount in whole units (mg), half up. */
export const toWhole = (mg: number): number => Math.floor(toFineUnits(mg, 1) + 0.5);

/** The amount in whole units (mg), rounded down: for what must stay inside a limit. */
export const toWholeInside = (mg: number): number => Math.floor(toComparable(mg));

const toFineUnits = (value: number, factor: number): number =>
  Math.round(value * factor * FINE_STEPS_PER_UNIT) / FINE_STEPS_PER_UNIT;
