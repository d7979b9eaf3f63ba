/**
 * Why the verdict is what it is, and what else to mind. In: the verdict's figures and what they rest on.
 * Out: codes with typed parameters, the weightiest first.
 */
import { isExact } from "../amount.ts";
import { MINERALS } from "../minerals.ts";
import type { Amount, DietProfile, Finding, LimitLine, Mineral, PerMineral, Verdict } from "../model.ts";
import { toShare } from "./guidance.ts";
import type { Intake } from "./intake.ts";
import type { VerdictKnowledge } from "./knowledge.ts";
import { ADULT_YEARS, isOverWithoutProduct } from "./limits.ts";
import { isAbove } from "./numbers.ts";
import type { JudgedProduct } from "./product.ts";
import { findRecommendedMg } from "./recommendations.ts";

export type VerdictFacts = Omit<Verdict, "reasons" | "warnings">;

/** What the table of verdicts asks about, each its own question, whatever verdict comes first. */
export interface Conditions {
  readonly notRead: readonly Mineral[];
  readonly unconfirmed: readonly Mineral[];
  readonly isNotADose: boolean;
  readonly isAskFirst: boolean;
  readonly isRatioUncertain: boolean;
  /** An estimate of 0 for both that may be more: no ratio to judge, and no empty product either. */
  readonly isNothingCertain: boolean;
  readonly isIncomplete: boolean;
  readonly isMinorSource: boolean;
}

export interface Grounds {
  readonly product: JudgedProduct;
  readonly profile: DietProfile;
  readonly intake: Intake;
  readonly conditions: Conditions;
  readonly knowledge: VerdictKnowledge;
  readonly homeLines: readonly LimitLine[];
}

/**
 * The reasons of the verdict, the deciding ones first, then how the regimen stands to the guidance.
 * Never empty.
 */
export const toReasons = (facts: VerdictFacts, grounds: Grounds): readonly Finding[] => {
  const { conditions, homeLines } = grounds;
  const doubts: readonly Finding[] = [
    ...conditions.notRead.map((mineral): Finding => ({ code: "not-read", mineral })),
    ...conditions.unconfirmed.map((mineral): Finding => ({ code: "confirm-reading", mineral })),
    ...toUncertainRatio(facts, grounds),
  ];
  const onGuidance = toGuidanceFindings(facts, grounds);
  switch (facts.code) {
    case "not-a-dose":
      return [{ code: "nothing-in-it" }];
    case "ask-first":
      return [...toAskFirst(grounds.profile), ...toLineFindings(homeLines), ...doubts, ...onGuidance];
    case "minor-source":
      return [{ code: "minor-source" }, ...onGuidance];
    default:
      return [
        ...toLineFindings(homeLines),
        ...doubts,
        ...onGuidance,
        ...toLineFindings(facts.limits.filter((line) => !homeLines.includes(line))),
      ];
  }
};

/** What to mind beside the verdict; empty where nothing is a dose. */
export const toWarnings = (facts: VerdictFacts, grounds: Grounds): readonly Finding[] => {
  if (facts.code === "not-a-dose" || facts.code === "unreadable") return [];
  const { product, profile, knowledge } = grounds;
  // What was not read may be there: the medicine is named rather than not.
  const mayBeGiven = (mineral: Mineral) => (product.mgPerServing[mineral]?.high ?? 1) > 0;
  const medicines = knowledge.medicines.filter(
    (medicine) => profile.medicines.includes(medicine.id) && medicine.minerals.some(mayBeGiven),
  );
  const { fromPercent, inConflict, suspect } = product.notes;
  return [
    ...facts.limits
      .filter((line) => isOverWithoutProduct(line, grounds.intake))
      .map((line): Finding => ({ code: "limit-by-stack-alone", line })),
    ...MINERALS.flatMap((mineral) => toSplit(mineral, grounds)),
    ...toDietCalcium(facts, grounds),
    ...(product.notes.carbonate ? [{ code: "carbonate-with-food" } as const] : []),
    ...medicines.map(
      ({ id, hoursAfterMedicine, hoursBeforeMedicine }): Finding => ({
        code: "medicine-spacing",
        medicine: id,
        hoursAfterMedicine,
        hoursBeforeMedicine,
      }),
    ),
    ...toRanges(product),
    ...inConflict.map((mineral): Finding => ({ code: "reading-in-conflict", mineral })),
    ...suspect.map((mineral): Finding => ({ code: "reading-suspect", mineral })),
    ...fromPercent.map((mineral): Finding => ({ code: "reading-from-percent", mineral })),
    ...(product.servingsAssumed ? [{ code: "servings-assumed" } as const] : []),
  ];
};

const NOTHING: Amount = { low: 0, estimate: 0, high: 0 };

const toAskFirst = (profile: DietProfile): readonly Finding[] => [
  ...profile.flags.map((flag): Finding => ({ code: "medical-flag", flag })),
  ...(profile.ageYears < ADULT_YEARS ? [{ code: "under-18" } as const] : []),
  ...(profile.lifeStage === "none" ? [] : [{ code: "life-stage", lifeStage: profile.lifeStage } as const]),
];

const toLineFindings = (lines: readonly LimitLine[]): readonly Finding[] => [
  ...lines.filter((line) => line.status === "over").map((line): Finding => ({ code: "limit-over", line })),
  ...lines.filter((line) => line.status === "possible").map((line): Finding => ({ code: "limit-possible", line })),
];

/** Why no ratio is certain: its ends, or the ranges themselves where they reach down to nothing. */
const toUncertainRatio = (facts: VerdictFacts, grounds: Grounds): readonly Finding[] => {
  const { isRatioUncertain, isNothingCertain } = grounds.conditions;
  if (!isRatioUncertain && !isNothingCertain) return [];
  return facts.ratioInterval === null
    ? toRanges(grounds.product)
    : [{ code: "ratio-not-certain", ...facts.ratioInterval }];
};

const toRanges = (product: JudgedProduct): readonly Finding[] =>
  MINERALS.filter((mineral) => !isExact(product.mgPerServing[mineral] ?? NOTHING)).map((mineral) => ({
    code: "reading-is-range",
    mineral,
  }));

/** How the regimen stands to the guidance; empty where that cannot be said with certainty. */
const toGuidanceFindings = (facts: VerdictFacts, grounds: Grounds): readonly Finding[] => {
  const { calcium, magnesium } = facts.regimenMgPerDay;
  if (calcium === null || magnesium === null || grounds.conditions.isIncomplete || facts.ratioClass === null) return [];
  const regimen: PerMineral<Amount> = { calcium, magnesium };
  const above = MINERALS.filter((mineral) => shareOf(regimen, mineral, facts, grounds) === "above").map(
    (mineral): Finding => ({
      code: "above-target",
      mineral,
      mg: regimen[mineral].estimate,
      targetMg: facts.targetMg,
    }),
  );
  if (facts.ratioClass !== "balanced") {
    return [{ code: "ratio-off", ratioClass: facts.ratioClass, ratio: facts.supplementRatio }, ...above];
  }
  if (above.length > 0) return above;
  const isMatch = MINERALS.every((mineral) => shareOf(regimen, mineral, facts, grounds) === "about");
  const coveredMg = Math.min(calcium.estimate, magnesium.estimate);
  return [{ code: isMatch ? "guidance-match" : "part-of-target", coveredMg, targetMg: facts.targetMg }];
};

const shareOf = (regimen: PerMineral<Amount>, mineral: Mineral, facts: VerdictFacts, grounds: Grounds) =>
  toShare(regimen[mineral].estimate, facts.targetMg, grounds.knowledge.guidance);

/** One serving is one intake; the high value decides, so that a range is split rather than not. */
const toSplit = (mineral: Mineral, grounds: Grounds): readonly Finding[] => {
  const mgAtOnce = grounds.product.mgPerServing[mineral]?.high ?? 0;
  const mostMgAtOnce = grounds.knowledge.guidance.mostAtOnceMg[mineral].value;
  return isAbove(mgAtOnce, mostMgAtOnce) ? [{ code: "split-doses", mineral, mgAtOnce, mostMgAtOnce }] : [];
};

/** Said only where calcium is at stake: in the product, or as what the pairing would add. */
const toDietCalcium = (facts: VerdictFacts, grounds: Grounds): readonly Finding[] => {
  const rdaMg = findRecommendedMg("calcium", grounds.profile, grounds.knowledge);
  const dietMg = grounds.profile.dietMgPerDay.calcium;
  const isAtStake = (grounds.product.mgPerServing.calcium?.high ?? 0) > 0 || facts.pairing?.mineral === "calcium";
  if (rdaMg === null || isAbove(rdaMg, dietMg) || !isAtStake) return [];
  return [{ code: "diet-calcium-at-rda", dietMg, rdaMg }];
};
