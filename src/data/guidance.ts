/** The article's figures and the ones we add where it gives none; each says which by its citation. */
import type { Citation } from "../core/model.ts";
import type { Figure, Guidance, VerdictKnowledge } from "../core/verdict/knowledge.ts";
import { alwaysShown, besideHome, limits } from "./limits.ts";
import { medicines } from "./medicines.ts";
import { recommendations, recommendedBy } from "./recommendations.ts";
import { dai2013, eu1169, lamArticle, odsCalcium, ownReading, scfMagnesiumUl, unchecked } from "./sources.ts";

const figure = (value: number, citation: Citation): Figure => ({ value, citation });

export const guidance: Guidance = {
  wholeMg: figure(1000, lamArticle),
  leastMg: figure(500, lamArticle),
  mostMg: figure(1000, lamArticle),
  magnesiumHeavyBelow: figure(4 / 7, ownReading),
  balancedFrom: figure(0.8, ownReading),
  balancedTo: figure(1.25, ownReading),
  leansCalciumBelow: figure(1.75, ownReading),
  traditionalTo: figure(2.5, ownReading),
  about: figure(0.2, ownReading),
  // 15 % of the nutrient reference values 800 and 375: the EU's threshold of a significant amount.
  minorBelowMg: { calcium: figure(120, eu1169), magnesium: figure(56.25, eu1169) },
  // 250 mg is the EU figure for a whole day; German advice spreads it over two intakes or more.
  mostAtOnceMg: { calcium: figure(500, odsCalcium), magnesium: figure(250, unchecked(scfMagnesiumUl)) },
  dietRatioFrom: figure(1.7, dai2013),
  dietRatioTo: figure(2.8, unchecked(dai2013)),
};

/** Everything a verdict looks up, in one value. */
export const verdictKnowledge: VerdictKnowledge = {
  guidance,
  limits,
  recommendations,
  recommendedBy,
  medicines,
  alwaysShown,
  besideHome,
};
