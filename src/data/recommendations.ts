/** Recommended daily intakes of the whole diet, mg of the element, by age, sex and life stage. */
import type { Authority, Citation, Mineral } from "../core/model.ts";
import type { Recommendation } from "../core/verdict/knowledge.ts";
import { cnsDris, dge, efsaCalcium, efsaMagnesium, mhlwReport, nasemRda, nhmrc, ukRni, unchecked } from "./sources.ts";

type Row = readonly [
  sex: Recommendation["sex"],
  lifeStage: Recommendation["lifeStage"],
  kind: Recommendation["kind"],
  fromYears: number,
  toYears: number | null,
  mgPerDay: number,
];

const table = (
  authority: Recommendation["authority"],
  mineral: Mineral,
  citation: Citation,
  rows: readonly Row[],
): readonly Recommendation[] =>
  rows.map(([sex, lifeStage, kind, fromYears, toYears, mgPerDay]) => ({
    id: [authority.toLowerCase(), mineral, sex, lifeStage, `${fromYears}`].join("-"),
    authority,
    mineral,
    kind,
    sex,
    lifeStage,
    fromYears,
    toYears,
    mgPerDay,
    citation,
  }));

// Ages are whole years: the first year takes the figure of its second half.
const usCalcium: readonly Row[] = [
  ["any", "any", "AI", 0, 0, 260],
  ["any", "any", "RDA", 1, 3, 700],
  ["any", "any", "RDA", 4, 8, 1000],
  ["any", "any", "RDA", 9, 18, 1300],
  ["any", "any", "RDA", 19, 50, 1000],
  ["female", "none", "RDA", 51, 70, 1200],
  ["male", "none", "RDA", 51, 70, 1000],
  ["any", "none", "RDA", 71, null, 1200],
];

const usMagnesium: readonly Row[] = [
  ["any", "any", "AI", 0, 0, 75],
  ["any", "any", "RDA", 1, 3, 80],
  ["any", "any", "RDA", 4, 8, 130],
  ["any", "any", "RDA", 9, 13, 240],
  ["male", "none", "RDA", 14, 18, 410],
  ["female", "none", "RDA", 14, 18, 360],
  ["male", "none", "RDA", 19, 30, 400],
  ["female", "none", "RDA", 19, 30, 310],
  ["male", "none", "RDA", 31, null, 420],
  ["female", "none", "RDA", 31, null, 320],
  ["female", "pregnant", "RDA", 14, 18, 400],
  ["female", "pregnant", "RDA", 19, 30, 350],
  ["female", "pregnant", "RDA", 31, 50, 360],
  ["female", "breastfeeding", "RDA", 14, 18, 360],
  ["female", "breastfeeding", "RDA", 19, 30, 310],
  ["female", "breastfeeding", "RDA", 31, 50, 320],
];

const euCalcium: readonly Row[] = [
  ["any", "any", "AI", 0, 0, 280],
  ["any", "any", "PRI", 1, 3, 450],
  ["any", "any", "PRI", 4, 10, 800],
  ["any", "any", "PRI", 11, 17, 1150],
  ["any", "any", "PRI", 18, 24, 1000],
  ["any", "any", "PRI", 25, null, 950],
];

const euMagnesium: readonly Row[] = [
  ["any", "any", "AI", 0, 0, 80],
  ["any", "any", "AI", 1, 2, 170],
  ["any", "any", "AI", 3, 9, 230],
  ["female", "any", "AI", 10, 17, 250],
  ["male", "any", "AI", 10, 17, 300],
  ["female", "any", "AI", 18, null, 300],
  ["male", "any", "AI", 18, null, 350],
];

const ukCalcium: readonly Row[] = [
  ["male", "none", "RNI", 11, 18, 1000],
  ["female", "none", "RNI", 11, 18, 800],
  ["any", "none", "RNI", 19, null, 700],
  ["female", "pregnant", "RNI", 19, null, 700],
  ["female", "breastfeeding", "RNI", 19, null, 1250],
];

const ukMagnesium: readonly Row[] = [
  ["male", "none", "RNI", 19, null, 300],
  ["female", "none", "RNI", 19, null, 270],
  ["female", "breastfeeding", "RNI", 19, null, 320],
];

const auCalcium: readonly Row[] = [
  ["any", "any", "RDA", 19, 50, 1000],
  ["female", "none", "RDA", 51, null, 1300],
  ["male", "none", "RDA", 51, 70, 1000],
  ["male", "none", "RDA", 71, null, 1300],
];

const auMagnesium: readonly Row[] = [
  ["male", "none", "RDA", 19, 30, 400],
  ["female", "none", "RDA", 19, 30, 310],
  ["male", "none", "RDA", 31, null, 420],
  ["female", "none", "RDA", 31, null, 320],
  ["female", "pregnant", "RDA", 19, 30, 350],
  ["female", "pregnant", "RDA", 31, 50, 360],
  ["female", "breastfeeding", "RDA", 19, 30, 310],
  ["female", "breastfeeding", "RDA", 31, 50, 320],
];

const cnCalcium: readonly Row[] = [["any", "any", "RDA", 18, null, 800]];

// The Chinese figures after 64 are given without their ages; these are the age groups of the other columns.
const cnMagnesium: readonly Row[] = [
  ["any", "none", "RDA", 18, 29, 330],
  ["any", "none", "RDA", 30, 64, 320],
  ["any", "none", "RDA", 65, 74, 310],
  ["any", "none", "RDA", 75, null, 300],
  ["female", "pregnant", "RDA", 18, 29, 370],
  ["female", "pregnant", "RDA", 30, 64, 360],
];

const deCalcium: readonly Row[] = [
  ["any", "any", "RDA", 13, 18, 1200],
  ["any", "any", "RDA", 19, null, 1000],
];

const deMagnesium: readonly Row[] = [
  ["male", "any", "AI", 19, null, 350],
  ["female", "any", "AI", 19, null, 300],
];

const jpCalcium: readonly Row[] = [
  ["male", "none", "RDA", 18, 29, 800],
  ["male", "none", "RDA", 30, 74, 750],
  ["male", "none", "RDA", 75, null, 700],
  ["female", "any", "RDA", 18, 74, 650],
  ["female", "any", "RDA", 75, null, 600],
];

const jpMagnesium: readonly Row[] = [
  ["male", "none", "RDA", 18, 29, 340],
  ["male", "none", "RDA", 30, 49, 380],
  ["male", "none", "RDA", 50, 64, 370],
  ["male", "none", "RDA", 65, 74, 350],
  ["male", "none", "RDA", 75, null, 330],
  ["female", "none", "RDA", 18, 29, 280],
  ["female", "none", "RDA", 30, 64, 290],
  ["female", "none", "RDA", 65, 74, 280],
  ["female", "none", "RDA", 75, null, 270],
  ["female", "pregnant", "RDA", 18, 29, 320],
  ["female", "pregnant", "RDA", 30, 64, 330],
];

export const recommendations: readonly Recommendation[] = [
  ...table("AU", "calcium", unchecked(nhmrc), auCalcium),
  ...table("AU", "magnesium", unchecked(nhmrc), auMagnesium),
  ...table("CN", "calcium", cnsDris, cnCalcium),
  ...table("CN", "magnesium", cnsDris, cnMagnesium),
  ...table("DE", "calcium", dge, deCalcium),
  ...table("DE", "magnesium", dge, deMagnesium),
  ...table("EU", "calcium", efsaCalcium, euCalcium),
  ...table("EU", "magnesium", efsaMagnesium, euMagnesium),
  ...table("JP", "calcium", unchecked(mhlwReport), jpCalcium),
  ...table("JP", "magnesium", unchecked(mhlwReport), jpMagnesium),
  ...table("UK", "calcium", ukRni, ukCalcium),
  ...table("UK", "magnesium", ukRni, ukMagnesium),
  ...table("US", "calcium", nasemRda, usCalcium),
  ...table("US", "magnesium", nasemRda, usMagnesium),
];

/** Whose recommendations go with a home authority; those without rows of their own go by a neighbour's. */
export const recommendedBy: Readonly<Record<Authority, Recommendation["authority"]>> = {
  AU: "AU",
  CA: "US",
  "CA-NHP": "US",
  CN: "CN",
  DE: "DE",
  EU: "EU",
  JP: "JP",
  PL: "EU",
  UK: "UK",
  US: "US",
};
