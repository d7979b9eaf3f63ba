/**
 * Types of what the verdict needs to know and does not know itself: the guidance, limits, recommendations, diets,
 * medical flags, medicines and evidence. In: nothing. Out: types only; the literals are in src/data.
 */
import type { Authority, Citation, Limit, Mineral, PerMineral } from "../model.ts";

/** One figure of the guidance and where it comes from. */
export interface Figure {
  readonly value: number;
  readonly citation: Citation;
}

/** The source article's figures, and ours where the article leaves a gap (each citation says which). */
export interface Guidance {
  /** mg a day of diet and supplement together, from which the target is counted down. */
  readonly wholeMg: Figure;
  /** The least and the most of the supplement target, mg a day of each mineral. */
  readonly leastMg: Figure;
  readonly mostMg: Figure;
  /** Upper ends of the ratio classes, calcium over magnesium. */
  readonly magnesiumHeavyBelow: Figure;
  readonly balancedFrom: Figure;
  readonly balancedTo: Figure;
  readonly leansCalciumBelow: Figure;
  readonly traditionalTo: Figure;
  /** "About" the target: this part of it to either side. */
  readonly about: Figure;
  /** High values below both are a minor source, mg a day. */
  readonly minorBelowMg: PerMineral<Figure>;
  /** Above this in one intake the words advise to split, mg. */
  readonly mostAtOnceMg: PerMineral<Figure>;
  /** Whole-diet ratios that studies discuss; shown, never used. */
  readonly dietRatioFrom: Figure;
  readonly dietRatioTo: Figure;
}

/** A recommended daily intake of the whole diet, mg of the element. */
export interface Recommendation {
  readonly id: string;
  readonly authority: "US" | "EU" | "UK" | "DE" | "CN" | "AU" | "JP";
  readonly mineral: Mineral;
  readonly kind: "RDA" | "AI" | "PRI" | "RNI";
  readonly sex: "female" | "male" | "any";
  readonly lifeStage: "none" | "pregnant" | "breastfeeding" | "any";
  /** Whole years, both inclusive; `toYears` null means no upper end. */
  readonly fromYears: number;
  readonly toYears: number | null;
  readonly mgPerDay: number;
  readonly citation: Citation;
}

/** A typical diet a person can start from, mg a day from food alone. */
export interface DietPreset {
  readonly id: string;
  readonly mgPerDay: PerMineral<number>;
  /** What surveys say of the same diet, where they differ; mg a day of magnesium, lowest to highest. */
  readonly surveyMagnesiumMg: readonly number[];
  readonly citation: PerMineral<Citation>;
}

/** One food of the one-minute checklist, mg in one serving. */
export interface Food {
  readonly id: string;
  readonly mgPerServing: PerMineral<number>;
  readonly citation: Citation;
}

/** A condition or treatment that makes the verdict `ask-first`. */
export interface MedicalFlag {
  readonly id: string;
  readonly minerals: readonly Mineral[];
  readonly citation: Citation;
}

/** A medicine that calcium or magnesium gets in the way of. */
export interface Medicine {
  readonly id: string;
  readonly minerals: readonly Mineral[];
  /** Hours between the medicine and a later dose of the minerals; null where only a note is given. */
  readonly hoursAfterMedicine: number | null;
  /** Hours between the minerals and a later dose of the medicine; null where only a note is given. */
  readonly hoursBeforeMedicine: number | null;
  readonly citation: Citation;
}

/** One claim of the evidence note, with what speaks for it and against it; the words have its sentences by these ids. */
export interface EvidenceClaim {
  readonly id: string;
  readonly inFavour: readonly EvidencePoint[];
  readonly against: readonly EvidencePoint[];
  readonly grade: "opinion" | "mixed" | "expert debate" | "weak" | "historical";
}

export interface EvidencePoint {
  readonly id: string;
  readonly citation: Citation;
}

/** Everything `judge` looks up. */
export interface VerdictKnowledge {
  readonly guidance: Guidance;
  readonly limits: readonly Limit[];
  readonly recommendations: readonly Recommendation[];
  /** Whose recommendations a home authority goes by. */
  readonly recommendedBy: Readonly<Record<Authority, Recommendation["authority"]>>;
  readonly medicines: readonly Medicine[];
  /** Authorities shown beside a home authority, whatever it is. */
  readonly alwaysShown: readonly Authority[];
  /** Authorities shown beside one home authority: Canada holds two figures. */
  readonly besideHome: Readonly<Partial<Record<Authority, readonly Authority[]>>>;
}
