/** Interval arithmetic for amounts. In: intervals or plain numbers. Out: intervals with low <= estimate <= high. */
import type { Amount } from "./model.ts";

/** The interval that holds one number only. */
export const exact = (value: number): Amount => ({ low: value, estimate: value, high: value });

/** An interval of a low and a high end whose estimate is the middle, or the one given. */
export const between = (low: number, high: number, estimate = (low + high) / 2): Amount => ({ low, estimate, high });

/** True where the interval holds one number only. */
export const isExact = (amount: Amount): boolean => amount.low === amount.high;

/** The sum of two intervals. */
export const plus = (a: Amount, b: Amount): Amount => ({
  low: a.low + b.low,
  estimate: a.estimate + b.estimate,
  high: a.high + b.high,
});

/** The product of two intervals; both are non-negative. */
export const times = (a: Amount, b: Amount): Amount => ({
  low: a.low * b.low,
  estimate: a.estimate * b.estimate,
  high: a.high * b.high,
});

/** The interval multiplied by a plain non-negative number. */
export const scale = (a: Amount, factor: number): Amount => times(a, exact(factor));

/** `a / b` for a positive interval `b`: the widest quotient. */
export const divide = (a: Amount, b: Amount): Amount => ({
  low: a.low / b.high,
  estimate: a.estimate / b.estimate,
  high: a.high / b.low,
});

/** True where the two intervals share a number, each widened by `tolerance` of itself. */
export const overlap = (a: Amount, b: Amount, tolerance = 0): boolean =>
  a.low * (1 - tolerance) <= b.high * (1 + tolerance) && b.low * (1 - tolerance) <= a.high * (1 + tolerance);
