/** A profile file for `npm run read -- --profile FILE`: a saved profile, or one in the shape of decision cases. */
import type { DietProfile, LabelReport } from "../src/core/model.ts";
import { defaultProfile } from "../src/core/person/profile.ts";
import { dietProfile, problemOf } from "../src/core/schema.ts";
import { judge } from "../src/core/verdict/judge.ts";
import { toJudgedProduct } from "../src/core/verdict/product.ts";
import { profileDefaults } from "../src/data/diets.ts";
import { verdictKnowledge } from "../src/data/guidance.ts";
import { readJson, toAnswer, toProfile, wrong } from "./cases.ts";

const profileOf = (path: string): DietProfile => {
  const value = readJson(path);
  const inner = typeof value === "object" && value !== null && "profile" in value ? value.profile : value;
  if (typeof inner !== "object" || inner === null || Array.isArray(inner)) throw wrong(path, "must hold a profile");
  if ("dietMagnesiumMg" in inner) return toProfile(inner, path);
  const parsed = dietProfile.safeParse({ ...defaultProfile(null, profileDefaults), ...inner });
  if (!parsed.success) throw wrong(path, problemOf(parsed.error));
  return parsed.data;
};

/** A function that judges reports for the profile of the file; rejects with one line where the file is no profile. */
export const judgeWith = async (path: string): Promise<(report: LabelReport) => object> => {
  const profile = profileOf(path);
  return (report) => {
    const verdict = judge(toJudgedProduct(report, null), profile, verdictKnowledge);
    const { name: _name, verdict: code, ...answer } = toAnswer("", verdict);
    return { code, tone: verdict.tone, ...answer, reasons: verdict.reasons.map((reason) => reason.code) };
  };
};
