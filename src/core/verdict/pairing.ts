/**
 * What is missing to one to one, and what one to one is inside the person's limits.
 * In: regimen, target, home lines. Out: mg a day of the element.
 */
import type { Amount, LimitLine, Mineral, PerMineral, Verdict } from "../model.ts";
import { type Intake, mineralOf } from "./intake.ts";
import { isBelow } from "./numbers.ts";

/**
 * The mineral to add and how much of it, never above the target. **Units** mg a day.
 * Null when neither mineral is below the amount wanted.
 */
export const toPairing = (
  regimen: PerMineral<Amount>,
  targetMg: number,
  homeLines: readonly LimitLine[],
): Verdict["pairing"] => {
  const calcium = regimen.calcium.estimate;
  const magnesium = regimen.magnesium.estimate;
  const wanted = Math.min(Math.max(calcium, magnesium), targetMg);
  const mineral = isBelow(magnesium, wanted) ? "magnesium" : isBelow(calcium, wanted) ? "calcium" : null;
  if (mineral === null) return null;
  const mg = wanted - regimen[mineral].estimate;
  return { mineral, mg, insideHomeMg: Math.max(0, Math.min(mg, ...roomsOf(mineral, homeLines))) };
};

/** What the lines of one mineral still leave above the high value of what is taken, mg a day. */
const roomsOf = (mineral: Mineral, lines: readonly LimitLine[]): readonly number[] =>
  lines
    .filter((line) => mineralOf(line.kind) === mineral)
    .map((line) => line.limitMg - (line.amountMg?.high ?? Number.POSITIVE_INFINITY));

/** One to one inside the home limits for everything taken together: the product's own cap, not the article's; mg a day. */
export const toInsideLimitMg = (targetMg: number, homeLines: readonly LimitLine[], intake: Intake): number => {
  const caps = homeLines.map((line) =>
    line.kind === "calciumTotal" ? line.limitMg - intake.dietMgPerDay.calcium : line.limitMg,
  );
  return Math.max(0, Math.min(targetMg, ...caps));
};
