/** Files of decision cases and profiles: read, checked, and answered with the keys that cases expect. */
import { readFileSync } from "node:fs";
import { MINERALS } from "../src/core/minerals.ts";
import type { Amount, Authority, DietProfile, LimitKind, Mineral, Verdict } from "../src/core/model.ts";
import { toWhole, toWholeInside } from "../src/core/verdict/numbers.ts";
import type { JudgedProduct } from "../src/core/verdict/product.ts";
import { verdictKnowledge } from "../src/data/guidance.ts";
import { homeWithoutRegion } from "../src/data/limits.ts";

/** One case: a product, a person, and the authorities to show. */
export interface Case {
  readonly name: string;
  readonly product: JudgedProduct;
  readonly profile: DietProfile;
  readonly shown: readonly Authority[] | undefined;
}

type Fields = Readonly<Record<string, unknown>>;

/** What a case file may get wrong; the message is all a person needs to see. */
export const wrong = (where: string, what: string): Error => new Error(`${where}: ${what}`);

const AUTHORITIES = [...new Set(verdictKnowledge.limits.map((limit) => limit.authority))];
/** No label asks for more, and every serving up to it is tried. */
const MOST_SERVINGS = 1000;
const OLDEST_YEARS = 120;

const isFields = (value: unknown): value is Fields =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const toFields = (value: unknown, where: string): Fields => {
  if (!isFields(value)) throw wrong(where, "must be an object");
  return value;
};

const toNumber = (value: unknown, where: string, most = Number.MAX_SAFE_INTEGER): number => {
  if (typeof value !== "number" || !Number.isFinite(value)) throw wrong(where, "must be a number");
  if (value < 0 || value > most) throw wrong(where, `must be from 0 to ${most}`);
  return value;
};

/** The field as a number, or the default where it is absent or null. */
const toNumberOr = (value: unknown, byDefault: number, where: string, most?: number): number =>
  value === undefined || value === null ? byDefault : toNumber(value, where, most);

const toFlag = (value: unknown, where: string): boolean => {
  if (value !== undefined && value !== null && typeof value !== "boolean") throw wrong(where, "must be true or false");
  return value === true;
};

const toTexts = (value: unknown, where: string): readonly string[] => {
  if (value === undefined || value === null) return [];
  if (!Array.isArray(value)) throw wrong(where, "must be a list");
  if (!value.every((item) => typeof item === "string")) throw wrong(where, "must hold texts only");
  return value;
};

const toAuthority = (value: unknown, where: string): Authority => {
  const found = AUTHORITIES.find((authority) => authority === value);
  if (found === undefined) throw wrong(where, `must be one of ${AUTHORITIES.join(", ")}`);
  return found;
};

const toAmount = (value: unknown, where: string): Amount | null => {
  if (value === undefined || value === null) return null;
  if (typeof value === "number") {
    const mg = toNumber(value, where);
    return { low: mg, estimate: mg, high: mg };
  }
  const fields = toFields(value, where);
  const low = toNumber(fields.low, `${where}.low`);
  const estimate = toNumber(fields.estimate, `${where}.estimate`);
  const high = toNumber(fields.high, `${where}.high`);
  if (low > estimate || estimate > high) throw wrong(where, "must have low <= estimate <= high");
  return { low, estimate, high };
};

const toLowConfidence = (value: unknown, where: string): readonly Mineral[] =>
  toTexts(value, where).map((text) => {
    const mineral = MINERALS.find((known) => known === text);
    if (mineral === undefined) throw wrong(where, "may hold calcium and magnesium");
    return mineral;
  });

/** A profile in the shape of decision cases (`dietMagnesiumMg`, `homeLimit` ...); absent fields get defaults. */
export const toProfile = (value: unknown, where: string): DietProfile => {
  const fields = toFields(value, where);
  const stackMg = (name: string) => toNumberOr(fields[name], 0, `${where}.${name}`);
  const isPregnant = toFlag(fields.pregnant, `${where}.pregnant`);
  const isBreastfeeding = toFlag(fields.breastfeeding, `${where}.breastfeeding`);
  return {
    ageYears: toNumberOr(fields.ageYears, 40, `${where}.ageYears`, OLDEST_YEARS),
    sex: "unspecified",
    lifeStage: isPregnant ? "pregnant" : isBreastfeeding ? "breastfeeding" : "none",
    diet: "own",
    dietMgPerDay: {
      calcium: toNumber(fields.dietCalciumMg, `${where}.dietCalciumMg`),
      magnesium: toNumber(fields.dietMagnesiumMg, `${where}.dietMagnesiumMg`),
    },
    checklist: {},
    homeLimit: toAuthority(fields.homeLimit ?? homeWithoutRegion, `${where}.homeLimit`),
    ownMagnesiumLimitMg:
      fields.ownMagnesiumLimitMg === undefined || fields.ownMagnesiumLimitMg === null
        ? null
        : toNumber(fields.ownMagnesiumLimitMg, `${where}.ownMagnesiumLimitMg`),
    flags: toTexts(fields.flags, `${where}.flags`),
    medicines: [],
    stack: [
      {
        id: "stack",
        name: "stack",
        productKey: null,
        calciumMgPerServing: stackMg("stackCalciumMg"),
        magnesiumMgPerServing: stackMg("stackMagnesiumMg"),
        servingsPerDay: 1,
        paused: false,
      },
    ],
  };
};

const toProduct = (value: unknown, where: string): JudgedProduct => {
  const fields = toFields(value, where);
  const servings = (name: string, byDefault: number) =>
    toNumberOr(fields[name], byDefault, `${where}.${name}`, MOST_SERVINGS);
  const servingsPerDay = servings("servingsPerDay", 1);
  const pieces = servings("piecesPerServing", 1);
  return {
    key: null,
    mgPerServing: {
      calcium: toAmount(fields.calciumMgPerServing, `${where}.calciumMgPerServing`),
      magnesium: toAmount(fields.magnesiumMgPerServing, `${where}.magnesiumMgPerServing`),
    },
    lowConfidence: toLowConfidence(fields.lowConfidence, `${where}.lowConfidence`),
    servingsPerDay,
    servingsAssumed: fields.servingsPerDay === undefined || fields.servingsPerDay === null,
    labelMaxServingsPerDay: servings("labelMaxServingsPerDay", servingsPerDay),
    piecesPerServing: pieces > 1 ? pieces : null,
    notes: { carbonate: false, fromPercent: [], inConflict: [], suspect: [] },
  };
};

const toCase = (value: unknown, index: number): Case => {
  const where = `case ${index + 1}`;
  const fields = toFields(value, where);
  const profile = toProfile(fields.profile, `${where}.profile`);
  const shownValue = toFields(fields.profile, `${where}.profile`).shownLimits;
  const shown = toTexts(shownValue, `${where}.profile.shownLimits`).map((text) =>
    toAuthority(text, `${where}.profile.shownLimits`),
  );
  return {
    name: typeof fields.name === "string" ? fields.name : where,
    product: toProduct(fields.product, `${where}.product`),
    profile,
    shown: shownValue === undefined || shownValue === null ? undefined : shown,
  };
};

type LimitAnswers = Partial<Record<LimitKind, { readonly limitMg: number; readonly status: string }>>;

const toLimitAnswers = (verdict: Verdict): Partial<Record<Authority, LimitAnswers>> => {
  const answers: Partial<Record<Authority, LimitAnswers>> = {};
  for (const { authority, kind, limitMg, status } of verdict.limits) {
    answers[authority] = { ...answers[authority], [kind]: { limitMg, status } };
  }
  return answers;
};

/** The answer to a case, with the same keys as its `expected`. */
export const toAnswer = (name: string, verdict: Verdict) => ({
  name,
  verdict: verdict.code,
  guidanceTargetMg: toWhole(verdict.targetMg),
  ratioClass: verdict.ratioClass,
  supplementRatio: verdict.supplementRatio,
  wholeDayRatio: verdict.wholeDayRatio,
  limits: toLimitAnswers(verdict),
  servings: {
    article: verdict.servings.article,
    home: verdict.servings.home,
    all: verdict.servings.all,
    suggested: verdict.servings.suggested,
  },
  pairing: verdict.pairing && {
    mineral: verdict.pairing.mineral,
    mg: toWhole(verdict.pairing.mg),
    insideHomeMg: toWholeInside(verdict.pairing.insideHomeMg),
  },
  insideLimitMg: verdict.insideLimitMg === null ? null : toWholeInside(verdict.insideLimitMg),
});

/** The JSON of a file; throws with one line saying what is wrong with it. */
export const readJson = (path: string): unknown => {
  let text: string;
  try {
    text = readFileSync(path, "utf8");
  } catch (error) {
    throw wrong(path, `cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown error"})`);
  }
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    throw wrong(path, "is not JSON");
  }
};

/** The cases of a file; throws with one line saying what is wrong with it. */
export const readCases = (path: string): readonly Case[] => {
  const value = readJson(path);
  if (!Array.isArray(value)) throw wrong(path, "must hold a list of cases");
  return value.map(toCase);
};
