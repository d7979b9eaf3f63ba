/** The listings by language, and as the text that is pasted into a store. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Language } from "../../src/core/language.ts";
import { listingAr } from "./ar.ts";
import { listingDe } from "./de.ts";
import { listingEn } from "./en.ts";
import { listingEs } from "./es.ts";
import { listingFr } from "./fr.ts";
import { listingIt } from "./it.ts";
import { listingJa } from "./ja.ts";
import type { Listing } from "./listing.ts";
import { listingNl } from "./nl.ts";
import { listingPl } from "./pl.ts";
import { listingPtBr } from "./pt-br.ts";
import { listingRu } from "./ru.ts";
import { listingTr } from "./tr.ts";
import { listingZhCn } from "./zh-cn.ts";

/** By the tag of the interface language. */
export const listings: Readonly<Record<string, Listing>> = {
  en: listingEn,
  ar: listingAr,
  de: listingDe,
  es: listingEs,
  fr: listingFr,
  it: listingIt,
  ja: listingJa,
  nl: listingNl,
  pl: listingPl,
  "pt-BR": listingPtBr,
  ru: listingRu,
  tr: listingTr,
  "zh-CN": listingZhCn,
};

/** Name and summary as stores and browsers show them. */
export const manifestWords = (tag: string): { readonly name: string; readonly summary: string } => {
  const file = join(import.meta.dirname, "../../public/_locales", tag.replace("-", "_"), "messages.json");
  const words = JSON.parse(readFileSync(file, "utf8")) as Record<string, { readonly message: string }>;
  return { name: words.extName?.message ?? "", summary: words.extDescription?.message ?? "" };
};

const list = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join("\n");

/** The long description. `notReviewed` is said last where nobody who speaks the language has looked at it. */
export const descriptionOf = (listing: Listing, notReviewed: string): string =>
  [
    listing.lead,
    `${listing.doesTitle}\n${list(listing.does)}`,
    `${listing.doesNotTitle}\n${list(listing.doesNot)}`,
    `${listing.privacyTitle}\n${listing.privacy}`,
    listing.notAdvice,
    ...(notReviewed === "" ? [] : [notReviewed]),
  ].join("\n\n");

/** Everything of one language in the order of the stores' forms; throws where the language has no listing. */
export const writeListing = async (language: Language): Promise<{ readonly tag: string; readonly text: string }> => {
  const { tag } = language;
  const listing = listings[tag];
  if (listing === undefined) throw new Error(`no listing for the language ${tag}: add store/listing/${tag}.ts`);
  const { name, summary } = manifestWords(tag);
  const { interface: words } = await language.load();
  const shots = Object.entries(listing.shots).map(([id, caption]) => `${id}.png: ${caption}`);
  const parts = {
    Name: name,
    Summary: summary,
    Description: descriptionOf(listing, words.notReviewed),
    Screenshots: list(shots),
    "Search terms": listing.keywords.join(", "),
  };
  const text = Object.entries(parts).map(([title, part]) => `== ${title} ==\n\n${part}\n`);
  return { tag, text: text.join("\n") };
};
