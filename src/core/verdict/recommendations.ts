/** Recommended intakes of the whole diet. In: mineral, profile, knowledge. Out: mg a day of the element. */
import type { DietProfile, Mineral } from "../model.ts";
import type { Recommendation, VerdictKnowledge } from "./knowledge.ts";

/**
 * The daily recommendation the profile's home authority goes by, mg of diet and supplements together.
 * Where the sex is not given the higher figure stands. Null when there is none for the age and life stage.
 */
export const findRecommendedMg = (
  mineral: Mineral,
  profile: Pick<DietProfile, "ageYears" | "sex" | "lifeStage" | "homeLimit">,
  knowledge: Pick<VerdictKnowledge, "recommendations" | "recommendedBy">,
): number | null => {
  const years = Math.floor(profile.ageYears);
  const isForPerson = (entry: Recommendation): boolean =>
    entry.authority === knowledge.recommendedBy[profile.homeLimit] &&
    entry.mineral === mineral &&
    entry.fromYears <= years &&
    (entry.toYears === null || years <= entry.toYears) &&
    (entry.sex === "any" || profile.sex === "unspecified" || entry.sex === profile.sex);
  const candidates = knowledge.recommendations.filter(isForPerson);
  const ofStage = candidates.filter((entry) => entry.lifeStage === profile.lifeStage);
  const found = ofStage.length > 0 ? ofStage : candidates.filter((entry) => entry.lifeStage === "any");
  const general = found.length > 0 ? found : candidates.filter((entry) => entry.lifeStage === "none");
  return general.length === 0 ? null : Math.max(...general.map((entry) => entry.mgPerDay));
};
