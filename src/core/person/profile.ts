/** A profile to start from. In: the region of the browser's language, and what is known of it. Out: a profile. */
import type { Authority, DietProfile } from "../model.ts";
import type { DietPreset } from "../verdict/knowledge.ts";

export interface ProfileDefaults {
  readonly ageYears: number;
  readonly diet: DietPreset;
  readonly authorityByRegion: Readonly<Record<string, Authority>>;
  readonly homeWithoutRegion: Authority;
}

/** The home authority of a region (ISO 3166-1 alpha-2, either case); the default's where the region is null or not listed. */
export const toHomeAuthority = (region: string | null, defaults: ProfileDefaults): Authority => {
  const code = region?.toUpperCase() ?? "";
  return Object.hasOwn(defaults.authorityByRegion, code)
    ? (defaults.authorityByRegion[code] ?? defaults.homeWithoutRegion)
    : defaults.homeWithoutRegion;
};

/** The region a language tag names ("GB" of "en-GB", "TW" of "zh-Hant-TW"). Null when it names none or is no tag. */
export const toRegion = (languageTag: string): string | null => {
  const [, ...subtags] = languageTag.replaceAll("_", "-").split("-");
  return subtags.find((subtag) => /^[a-z]{2}$/i.test(subtag))?.toUpperCase() ?? null;
};

/** The profile of a person who has told nothing yet: an adult, no flags, nothing taken besides. */
export const defaultProfile = (region: string | null, defaults: ProfileDefaults): DietProfile => ({
  ageYears: defaults.ageYears,
  sex: "unspecified",
  lifeStage: "none",
  diet: defaults.diet.id,
  dietMgPerDay: defaults.diet.mgPerDay,
  checklist: {},
  homeLimit: toHomeAuthority(region, defaults),
  ownMagnesiumLimitMg: null,
  flags: [],
  medicines: [],
  stack: [],
});
