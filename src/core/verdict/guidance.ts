/**
 * The guidance line of the source article: target, ratio and "about".
 * In: mg a day of the element, and the guidance's figures. Out: target, ratio, class, share. Never a limit.
 */
import type { Amount, PerMineral, RatioClass } from "../model.ts";
import type { Guidance } from "./knowledge.ts";
import { isAbove, isBelow, isZero } from "./numbers.ts";

/** The daily supplement target of each mineral, mg. Source: the article's anchors; the line between them is ours. */
export const toTargetMg = (dietMagnesiumMg: number, guidance: Guidance): number =>
  Math.min(Math.max(guidance.wholeMg.value - dietMagnesiumMg, guidance.leastMg.value), guidance.mostMg.value);

/** Calcium divided by magnesium, unrounded. Null when there is no magnesium. */
export const toRatio = (calciumMg: number, magnesiumMg: number): number | null =>
  isZero(magnesiumMg) ? null : calciumMg / magnesiumMg;

/** The class of the ratio of two amounts, boundary values as the procedure's table has them. */
export const toRatioClass = (calciumMg: number, magnesiumMg: number, guidance: Guidance): RatioClass => {
  if (isZero(calciumMg)) return isZero(magnesiumMg) ? "none" : "magnesium-only";
  if (isZero(magnesiumMg)) return "calcium-only";
  const ratio = calciumMg / magnesiumMg;
  if (isBelow(ratio, guidance.magnesiumHeavyBelow.value)) return "magnesium-heavy";
  if (isBelow(ratio, guidance.balancedFrom.value)) return "leans-magnesium";
  if (!isAbove(ratio, guidance.balancedTo.value)) return "balanced";
  if (isBelow(ratio, guidance.leansCalciumBelow.value)) return "leans-calcium";
  return isAbove(ratio, guidance.traditionalTo.value) ? "calcium-heavy" : "traditional-2-1";
};

/** The lowest and highest ratio two intervals allow. Null when the magnesium may be 0. */
export const toRatioInterval = (regimen: PerMineral<Amount>): { readonly low: number; readonly high: number } | null =>
  isZero(regimen.magnesium.low)
    ? null
    : {
        low: regimen.calcium.low / regimen.magnesium.high,
        high: regimen.calcium.high / regimen.magnesium.low,
      };

/** True where every ratio the two intervals allow is balanced. */
export const isCertainlyBalanced = (regimen: PerMineral<Amount>, guidance: Guidance): boolean => {
  const interval = toRatioInterval(regimen);
  return (
    interval !== null &&
    !isBelow(interval.low, guidance.balancedFrom.value) &&
    !isAbove(interval.high, guidance.balancedTo.value)
  );
};

export type Share = "part" | "about" | "above";

/** Where an amount stands to the target: below "about", within it (ends included), or above it. */
export const toShare = (mg: number, targetMg: number, guidance: Guidance): Share => {
  if (isBelow(mg, targetMg * (1 - guidance.about.value))) return "part";
  return isAbove(mg, targetMg * (1 + guidance.about.value)) ? "above" : "about";
};
