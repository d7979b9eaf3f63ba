/**
 * What one person takes in a day with one product. In: product, profile. Out: sums per mineral, in mg of the element.
 * A mineral that was not read stays null in every sum it would enter.
 */
import { exact, plus, scale } from "../amount.ts";
import type { Amount, DietProfile, LimitKind, Mineral, PerMineral } from "../model.ts";
import { toStackMgPerDay } from "../person/regimen.ts";
import type { JudgedProduct } from "./product.ts";

export interface Intake {
  readonly productMgPerDay: PerMineral<Amount | null>;
  readonly stackMgPerDay: PerMineral<number>;
  readonly dietMgPerDay: PerMineral<number>;
  readonly regimenMgPerDay: PerMineral<Amount | null>;
}

/** The daily sums of a person who takes the product as `product.servingsPerDay` says, in mg a day. */
export const toIntake = (product: JudgedProduct, profile: DietProfile): Intake => {
  const stack = toStackMgPerDay(profile.stack, product.key);
  const ofProduct = (mineral: Mineral): Amount | null => {
    const amount = product.mgPerServing[mineral];
    return amount === null ? null : scale(amount, product.servingsPerDay);
  };
  const withStack = (amount: Amount | null, mineral: Mineral): Amount | null =>
    amount === null ? null : plus(amount, exact(stack[mineral]));
  const productMgPerDay = { calcium: ofProduct("calcium"), magnesium: ofProduct("magnesium") };
  return {
    productMgPerDay,
    stackMgPerDay: stack,
    dietMgPerDay: profile.dietMgPerDay,
    regimenMgPerDay: {
      calcium: withStack(productMgPerDay.calcium, "calcium"),
      magnesium: withStack(productMgPerDay.magnesium, "magnesium"),
    },
  };
};

/** The mineral a kind of limit is about. */
export const mineralOf = (kind: LimitKind): Mineral => (kind === "magnesiumSupplement" ? "magnesium" : "calcium");

/** What counts towards a kind of limit without the product: the stack, and for totals the diet; mg a day. */
export const toOthersMg = (kind: LimitKind, intake: Pick<Intake, "stackMgPerDay" | "dietMgPerDay">): number => {
  const mineral = mineralOf(kind);
  return intake.stackMgPerDay[mineral] + (kind === "calciumTotal" ? intake.dietMgPerDay[mineral] : 0);
};
