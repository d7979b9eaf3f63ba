import { capital } from "../../src/core/format.ts";
import { fill } from "../../src/core/verdict/figures.ts";
import type { DietPreset } from "../../src/core/verdict/knowledge.ts";
import { dietSentence } from "../../src/core/verdict/wording.ts";
import type { Wording } from "../../src/core/verdict/words.ts";
import { checklistBaseline, dietPresets, dietUncertainty, foods } from "../../src/data/diets.ts";
import { medicalFlags } from "../../src/data/flags.ts";
import { guidance } from "../../src/data/guidance.ts";
import { toneIcons } from "../../src/data/icons.ts";
import { medicines } from "../../src/data/medicines.ts";
import { salts } from "../../src/data/salts.ts";
import { shopHosts } from "../../src/data/shops.ts";
import { lamArticle, ownReading } from "../../src/data/sources.ts";
import type { Choice, DietChoice, Offers, SaltChoice } from "../../src/ui/contract.ts";

const named = (ids: readonly { readonly id: string }[], names: Readonly<Record<string, string>>): readonly Choice[] =>
  ids.map(({ id }) => ({ id, label: capital(names[id] ?? id) }));

const groupOf = ({ citation }: DietPreset): DietChoice["group"] => {
  const issuers = [citation.calcium.issuer, citation.magnesium.issuer];
  if (issuers.includes(lamArticle.issuer)) return "article";
  return issuers.every((issuer) => issuer === ownReading.issuer) ? "estimate" : "survey";
};

const toDietChoice = (preset: DietPreset, words: Wording): DietChoice => {
  const all = [preset.citation.calcium, preset.citation.magnesium];
  const citations = all.filter(({ issuer }) => issuer !== ownReading.issuer);
  const group = groupOf(preset);
  return {
    id: preset.id,
    label: words.diets[preset.id] ?? preset.id,
    mgPerDay: preset.mgPerDay,
    group,
    isPartlyOurs: group === "survey" && citations.length < all.length,
    surveyMagnesiumMg: preset.surveyMagnesiumMg,
    sources: [...new Set(citations.map(({ issuer, year }) => `${issuer} ${year}`))],
    checked: citations.every(({ checked }) => checked),
  };
};

/** The salts by their name alone, those that are a dose, by the alphabet. */
const toSaltChoices = (words: Wording): readonly SaltChoice[] =>
  salts
    .filter(({ excipient, variant }) => !excipient && variant === undefined)
    .map(({ id, mineral, family, fraction }) => {
      const label = fill(words.steps.saltName, {
        mineral: words.minerals[mineral],
        salt: words.salts[family] ?? family,
      });
      return { id, mineral, fraction, label };
    })
    .sort((a, b) => a.label.localeCompare(b.label, words.locale));

/** What the popup offers, by the names of one language. */
export const toOffers = (words: Wording): Offers => ({
  diets: dietPresets.map((preset) => toDietChoice(preset, words)),
  checklist: {
    label: words.diets.checklist ?? "checklist",
    foods: foods.map((food) => ({
      ...food,
      label: words.foods[food.id]?.name ?? food.id,
      serving: words.foods[food.id]?.serving ?? "",
    })),
    baselineMgPerDay: checklistBaseline,
  },
  roughly: {
    preset: dietSentence(dietUncertainty.preset, words) ?? "",
    checklist: dietSentence(dietUncertainty.checklist, words) ?? "",
  },
  notYetChecked: words.always.notYetChecked,
  balanced: { from: guidance.balancedFrom.value, to: guidance.balancedTo.value },
  evidencePage: "/evidence.html",
  settingsPage: "/options.html",
  flags: named(medicalFlags, words.flags),
  medicines: named(medicines, words.medicines),
  salts: toSaltChoices(words),
  shops: shopHosts,
  icons: toneIcons,
});
