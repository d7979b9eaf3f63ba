/** Diets to start from, and the one-minute food checklist. mg of the element a day, or in one serving. */
import type { Citation, PerMineral } from "../core/model.ts";
import type { ProfileDefaults } from "../core/person/profile.ts";
import type { DietPreset, Food } from "../core/verdict/knowledge.ts";
import { authorityByRegion, homeWithoutRegion } from "./limits.ts";
import {
  chinaCdc,
  dashTrial,
  epicOxford,
  japanSurvey,
  lamArticle,
  nhanes,
  odsCalcium,
  odsMagnesium,
  ownReading,
  unchecked,
  usda,
  vegetarianSurveys,
} from "./sources.ts";

type PresetRow = readonly [
  id: string,
  calciumMg: number,
  magnesiumMg: number,
  calcium: Citation,
  magnesium: Citation,
  surveyMagnesiumMg?: readonly number[],
];

const estimate = unchecked(ownReading);

/** In the order they are offered. */
const presetRows: readonly PresetRow[] = [
  // The article gives no calcium for either diet; the 500 and 950 are ours, from surveys.
  ["article-asian", 500, 500, ownReading, lamArticle, [238, 252, 300]],
  ["article-american", 950, 250, ownReading, lamArticle, [256, 338]],
  ["us-women", 842, 256, odsCalcium, unchecked(nhanes)],
  ["us-men", 1083, 338, odsCalcium, unchecked(nhanes)],
  ["eu-avg", 900, 310, estimate, estimate],
  ["uk-vegan", 600, 420, unchecked(epicOxford), unchecked(epicOxford)],
  ["vegetarian", 900, 350, vegetarianSurveys, estimate],
  ["japan", 500, 240, japanSurvey, japanSurvey],
  ["china", 330, 250, chinaCdc, chinaCdc],
  ["mediterranean", 950, 370, estimate, estimate],
  ["dash", 1250, 500, dashTrial, dashTrial],
  ["refined", 450, 180, dashTrial, unchecked(dashTrial)],
];

export const dietPresets: readonly DietPreset[] = presetRows.map(
  ([id, calciumMg, magnesiumMg, calcium, magnesium, surveyMagnesiumMg = []]) => ({
    id,
    mgPerDay: { calcium: calciumMg, magnesium: magnesiumMg },
    surveyMagnesiumMg,
    citation: { calcium, magnesium },
  }),
);

/** Of a preset, of the checklist: the part to either side that the words speak of. It enters no calculation. */
export const dietUncertainty = { preset: 0.3, checklist: 0.25, own: 0 } as const;

type FoodRow = readonly [id: string, calciumMg: number, magnesiumMg: number, citation: Citation];

/** In the order they are asked. */
const foodRows: readonly FoodRow[] = [
  ["milk", 299, 27, odsCalcium],
  ["yog", 311, 29, odsCalcium],
  ["chs", 303, 12, odsCalcium],
  ["pmk", 300, 35, odsCalcium],
  ["tofu", 253, 47, odsCalcium],
  ["bean", 35, 45, usda],
  ["soy", 60, 55, usda],
  ["spin", 122, 78, odsMagnesium],
  ["kale", 90, 15, odsCalcium],
  ["veg", 25, 15, usda],
  ["nut", 40, 70, odsMagnesium],
  ["seed", 60, 90, usda],
  ["wgb", 75, 46, usda],
  ["wgg", 22, 80, usda],
  ["ref", 30, 22, usda],
  ["cer", 100, 45, usda],
  ["fbn", 280, 30, odsCalcium],
  ["meat", 15, 24, usda],
  ["frt", 20, 30, usda],
  ["pot", 20, 47, odsMagnesium],
  ["choc", 21, 65, odsMagnesium],
  ["cof", 5, 7, usda],
  ["wat", 100, 25, usda],
];

export const foods: readonly Food[] = foodRows.map(([id, calciumMg, magnesiumMg, citation]) => ({
  id,
  mgPerServing: { calcium: calciumMg, magnesium: magnesiumMg },
  citation,
}));

/** Everything the checklist does not ask about, mg a day. Ours. */
export const checklistBaseline: PerMineral<number> = { calcium: 90, magnesium: 40 };

/** What a profile starts from before its person has told anything. */
export const profileDefaults: ProfileDefaults = {
  ageYears: 40,
  diet: dietPresets.find((preset) => preset.id === "article-american")!,
  authorityByRegion,
  homeWithoutRegion,
};
