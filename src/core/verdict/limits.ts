/**
 * The limit lines: which official figures stand for a person, and whether an intake keeps them.
 * In: limits of src/data, profile, intake. Out: one line per authority and kind, the home authority first.
 */
import { exact, plus } from "../amount.ts";
import type { Amount, Authority, DietProfile, Limit, LimitKind, LimitLine, LimitStatus, Mineral } from "../model.ts";
import { type Intake, mineralOf, toOthersMg } from "./intake.ts";
import type { VerdictKnowledge } from "./knowledge.ts";
import { isAbove } from "./numbers.ts";

const KINDS: readonly LimitKind[] = ["magnesiumSupplement", "calciumSupplement", "calciumTotal"];

/** Age in whole years from which a person is judged as an adult. */
export const ADULT_YEARS = 18;

/** The authorities whose lines are shown to a person: the home one first, then its like, then those always shown. */
export const toShownAuthorities = (home: Authority, knowledge: VerdictKnowledge): readonly Authority[] => [
  ...new Set([home, ...(knowledge.besideHome[home] ?? []), ...knowledge.alwaysShown]),
];

/** The limit of one authority and kind at an age. Null when the authority states none for that age. */
export const findLimit = (
  limits: readonly Limit[],
  authority: Authority,
  kind: LimitKind,
  ageYears: number,
): Limit | null => {
  const years = Math.floor(ageYears);
  const ofKind = limits.filter((limit) => limit.authority === authority && limit.kind === kind);
  const stated = ofKind.find((limit) => limit.fromYears <= years && (limit.toYears === null || years <= limit.toYears));
  return stated ?? ofKind.find((limit) => limit.everyAge) ?? null;
};

/**
 * The lines of the authorities given, in their order; the home authority's are put first where it is missing.
 * The person's own magnesium limit takes the place of the home magnesium line, also where the home authority has none.
 */
export const toLimitLines = (
  shown: readonly Authority[],
  profile: DietProfile,
  intake: Intake,
  lowConfidence: readonly Mineral[],
  knowledge: VerdictKnowledge,
): readonly LimitLine[] => {
  const authorities = shown.includes(profile.homeLimit) ? shown : [profile.homeLimit, ...shown];
  return [...new Set(authorities)].flatMap((authority) =>
    KINDS.flatMap((kind) => {
      const limit = findLimit(knowledge.limits, authority, kind, profile.ageYears);
      const isHomeMagnesium = authority === profile.homeLimit && kind === "magnesiumSupplement";
      const ownMg = isHomeMagnesium ? profile.ownMagnesiumLimitMg : null;
      const limitMg = ownMg ?? limit?.limitMg;
      if (limitMg === undefined) return [];
      return [
        {
          authority,
          kind,
          limitMg,
          amountMg: toLineAmount(kind, intake),
          status: toStatus(kind, limitMg, intake, lowConfidence.includes(mineralOf(kind))),
          standing: limit?.standing ?? null,
          cites: limit?.id ?? null,
          own: ownMg !== null,
          officialMg: limit?.limitMg ?? null,
          adultLine: ownMg === null && limit !== null && limit.everyAge && profile.ageYears < ADULT_YEARS,
        },
      ];
    }),
  );
};

/** True where the stack, and for totals the diet, are above the line without the product. */
export const isOverWithoutProduct = (line: LimitLine, intake: Intake): boolean =>
  isAbove(toOthersMg(line.kind, intake), line.limitMg);

const toLineAmount = (kind: LimitKind, intake: Intake): Amount | null => {
  const regimen = intake.regimenMgPerDay[mineralOf(kind)];
  if (regimen === null || kind !== "calciumTotal") return regimen;
  return plus(regimen, exact(intake.dietMgPerDay.calcium));
};

const toStatus = (kind: LimitKind, limitMg: number, intake: Intake, isLowConfidence: boolean): LimitStatus => {
  if (isAbove(toOthersMg(kind, intake), limitMg)) return "over";
  const amount = toLineAmount(kind, intake);
  if (amount === null) return "unknown";
  if (isAbove(amount.low, limitMg) || isAbove(amount.estimate, limitMg)) return isLowConfidence ? "possible" : "over";
  return isAbove(amount.high, limitMg) ? "possible" : "ok";
};
