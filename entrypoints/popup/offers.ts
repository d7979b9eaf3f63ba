import type { Wording } from "../../src/core/verdict/words.ts";
import { dietPresets } from "../../src/data/diets.ts";
import { medicalFlags } from "../../src/data/flags.ts";
import { toneIcons } from "../../src/data/icons.ts";
import { medicines } from "../../src/data/medicines.ts";
import { shopHosts } from "../../src/data/shops.ts";
import type { Choice, Offers } from "../../src/ui/contract.ts";

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase() + text.slice(1);

const named = (ids: readonly { readonly id: string }[], names: Readonly<Record<string, string>>): readonly Choice[] =>
  ids.map(({ id }) => ({ id, label: capital(names[id] ?? id) }));

/** What the profile form offers, by the names of one language. */
export const toOffers = (words: Wording): Offers => ({
  diets: dietPresets.map(({ id, mgPerDay }) => ({ id, label: words.diets[id] ?? id, mgPerDay })),
  flags: named(medicalFlags, words.flags),
  medicines: named(medicines, words.medicines),
  shops: shopHosts,
  icons: toneIcons,
});
