/**
 * The verdict: does this product fit this person? In: product, profile, knowledge. Out: a verdict code with its
 * reasons, and every figure shown beside it. First match wins; sentences are made by wording.ts.
 */
import { MINERALS } from "../minerals.ts";
import type {
  Amount,
  Authority,
  DietProfile,
  LimitLine,
  Mineral,
  PerMineral,
  RatioClass,
  Tone,
  Verdict,
  VerdictCode,
} from "../model.ts";
import { type Conditions, toReasons, toWarnings } from "./findings.ts";
import { isCertainlyBalanced, toRatio, toRatioClass, toRatioInterval, toShare, toTargetMg } from "./guidance.ts";
import { type Intake, toIntake } from "./intake.ts";
import type { Guidance, VerdictKnowledge } from "./knowledge.ts";
import { ADULT_YEARS, toLimitLines, toShownAuthorities } from "./limits.ts";
import { isBelow, isZero, toTwoDecimals } from "./numbers.ts";
import { toInsideLimitMg, toPairing } from "./pairing.ts";
import type { JudgedProduct } from "./product.ts";
import { type CountsInput, toCounts, toPieceDose, toServingDose } from "./servings.ts";

const TONES: Readonly<Record<VerdictCode, Tone>> = {
  unreadable: "unknown",
  "not-a-dose": "silent",
  "ask-first": "stop",
  "over-limit": "stop",
  "maybe-over": "caution",
  incomplete: "unknown",
  "minor-source": "neutral",
  "needs-partner": "adjust",
  "off-ratio": "adjust",
  "above-guidance": "adjust",
  "fits-disputed": "fits",
  fits: "fits",
};

/**
 * The verdict of one product for one person. **Units** mg of the element a day, ratios with two decimals.
 * `shown` are the authorities whose lines are computed, by default those shown to the profile's home authority.
 */
export const judge = (
  product: JudgedProduct,
  profile: DietProfile,
  knowledge: VerdictKnowledge,
  shown: readonly Authority[] = toShownAuthorities(profile.homeLimit, knowledge),
): Verdict => {
  const { guidance } = knowledge;
  const intake = toIntake(product, profile);
  const targetMg = toTargetMg(profile.dietMgPerDay.magnesium, guidance);
  const regimen = toReadRegimen(intake);
  const ratioClass = regimen && toRatioClass(regimen.calcium.estimate, regimen.magnesium.estimate, guidance);
  const limits = toLimitLines(shown, profile, intake, product.lowConfidence, knowledge);
  const homeLines = limits.filter((line) => line.authority === profile.homeLimit);
  const conditions = toConditions(product, profile, intake, guidance);
  const code = toCode(conditions, ratioClass, regimen, targetMg, limits, homeLines, guidance);
  const isUncapped = conditions.isAskFirst || conditions.isNotADose;
  const pairs = regimen !== null && (code === "needs-partner" || code === "off-ratio");
  const facts = {
    code,
    tone: TONES[code],
    servingsPerDay: product.servingsPerDay,
    maxServingsPerDay: product.labelMaxServingsPerDay,
    piecesPerServing: product.piecesPerServing,
    ...intake,
    targetMg,
    ratioClass,
    ...toRatios(regimen, intake),
    limits,
    servings: toServings(product, intake, homeLines, limits, guidance, conditions),
    pairing: pairs ? toPairing(regimen, targetMg, homeLines) : null,
    insideLimitMg: isUncapped ? null : toInsideLimitMg(targetMg, homeLines, intake),
  };
  const grounds = { product, profile, intake, conditions, knowledge, homeLines };
  return { ...facts, reasons: toReasons(facts, grounds), warnings: toWarnings(facts, grounds) };
};

const toReadRegimen = (intake: Intake): PerMineral<Amount> | null => {
  const { calcium, magnesium } = intake.regimenMgPerDay;
  return calcium === null || magnesium === null ? null : { calcium, magnesium };
};

const toRatios = (
  regimen: PerMineral<Amount> | null,
  intake: Intake,
): Pick<Verdict, "supplementRatio" | "ratioInterval" | "wholeDayRatio"> => {
  if (regimen === null) return { supplementRatio: null, ratioInterval: null, wholeDayRatio: null };
  const diet = intake.dietMgPerDay;
  const supplement = toRatio(regimen.calcium.estimate, regimen.magnesium.estimate);
  const wholeDay = toRatio(diet.calcium + regimen.calcium.estimate, diet.magnesium + regimen.magnesium.estimate);
  return {
    supplementRatio: supplement === null ? null : toTwoDecimals(supplement),
    ratioInterval: toRatioInterval(regimen),
    wholeDayRatio: wholeDay === null ? null : toTwoDecimals(wholeDay),
  };
};

const toConditions = (product: JudgedProduct, profile: DietProfile, intake: Intake, guidance: Guidance): Conditions => {
  const notRead = MINERALS.filter((mineral) => product.mgPerServing[mineral] === null);
  const unconfirmed = product.lowConfidence.filter((mineral) => !notRead.includes(mineral));
  const regimen = toReadRegimen(intake);
  const ratioClass = regimen && toRatioClass(regimen.calcium.estimate, regimen.magnesium.estimate, guidance);
  const isNotADose = MINERALS.every((mineral) => {
    const amount = product.mgPerServing[mineral];
    return amount !== null && isZero(amount.high);
  });
  const isRatioUncertain = regimen !== null && ratioClass === "balanced" && !isCertainlyBalanced(regimen, guidance);
  const isNothingCertain = ratioClass === "none" && !isNotADose;
  return {
    notRead,
    unconfirmed,
    isNotADose,
    isAskFirst: profile.flags.length > 0 || profile.ageYears < ADULT_YEARS || profile.lifeStage !== "none",
    isRatioUncertain,
    isNothingCertain,
    isIncomplete: notRead.length > 0 || unconfirmed.length > 0 || isRatioUncertain || isNothingCertain,
    isMinorSource: MINERALS.every((mineral) => {
      const amount = intake.productMgPerDay[mineral];
      return amount !== null && isBelow(amount.high, guidance.minorBelowMg[mineral].value);
    }),
  };
};

const toCode = (
  conditions: Conditions,
  ratioClass: RatioClass | null,
  regimen: PerMineral<Amount> | null,
  targetMg: number,
  limits: readonly LimitLine[],
  homeLines: readonly LimitLine[],
  guidance: Guidance,
): VerdictCode => {
  if (conditions.notRead.length === MINERALS.length) return "unreadable";
  if (conditions.isNotADose) return "not-a-dose";
  if (conditions.isAskFirst) return "ask-first";
  if (homeLines.some((line) => line.status === "over")) return "over-limit";
  if (homeLines.some((line) => line.status === "possible")) return "maybe-over";
  if (conditions.isIncomplete || regimen === null) return "incomplete";
  if (conditions.isMinorSource) return "minor-source";
  if (ratioClass === "magnesium-only" || ratioClass === "calcium-only") return "needs-partner";
  if (ratioClass !== "balanced") return "off-ratio";
  const isAboveTarget = (mineral: Mineral) => toShare(regimen[mineral].estimate, targetMg, guidance) === "above";
  if (MINERALS.some(isAboveTarget)) return "above-guidance";
  return limits.every((line) => line.status === "ok") ? "fits" : "fits-disputed";
};

const toServings = (
  product: JudgedProduct,
  intake: Intake,
  homeLines: readonly LimitLine[],
  shownLines: readonly LimitLine[],
  guidance: Guidance,
  conditions: Conditions,
): Verdict["servings"] => {
  const { isAskFirst, isNotADose, isIncomplete, isMinorSource } = conditions;
  const input: CountsInput = {
    dose: toServingDose(product),
    intake,
    homeLines,
    shownLines,
    guidance,
    maySuggest: !(isAskFirst || isNotADose || isIncomplete || isMinorSource),
  };
  const pieceDose = toPieceDose(product);
  return {
    ...toCounts(input),
    suggestedPieces: pieceDose === null ? null : toCounts({ ...input, dose: pieceDose }).suggested,
  };
};
