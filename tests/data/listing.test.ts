import { describe, expect, it, test } from "vitest";
import { languages } from "../../src/data/languages.ts";
import { descriptionOf, listings, manifestWords, writeListing } from "../../store/listing/index.ts";

/** Bounds of the stores' forms, 2026-11: the narrowest of Chrome, Edge, Mozilla and Apple that takes the field. */
const bounds = {
  name: 45,
  summary: 132,
  description: [250, 4000],
  caption: 200,
  keywords: 7,
  keyword: 30,
  keywordsOfApple: 100,
} as const;

test("every language of the interface has a listing", () => {
  expect(languages.map(({ tag }) => tag).filter((tag) => listings[tag] === undefined)).toEqual([]);
});

describe.each(Object.entries(listings))("the listing in %s", (tag, listing) => {
  it("fits into the forms of all stores", () => {
    const { length } = descriptionOf(listing, "");
    expect(length).toBeGreaterThanOrEqual(bounds.description[0]);
    expect(length).toBeLessThanOrEqual(bounds.description[1]);
    for (const caption of Object.values(listing.shots)) expect(caption.length).toBeLessThanOrEqual(bounds.caption);
    expect(listing.keywords.length).toBeLessThanOrEqual(bounds.keywords);
    for (const word of listing.keywords) expect(word.length, word).toBeLessThanOrEqual(bounds.keyword);
    expect(listing.keywords.join(",").length).toBeLessThanOrEqual(bounds.keywordsOfApple);
  });

  it("is plain text, says as much as the English one, and praises nothing by number", () => {
    const text = descriptionOf(listing, "");
    expect(text).not.toMatch(/[<>]|https?:|\*\*|!/);
    expect(text).not.toMatch(/\d/);
    expect(listing.does).toHaveLength(listings.en!.does.length);
    expect(listing.doesNot).toHaveLength(listings.en!.doesNot.length);
    const parts = [listing.lead, listing.privacy, listing.notAdvice, ...listing.does, ...listing.doesNot];
    for (const part of [...parts, ...Object.values(listing.shots)]) expect(part.trim()).not.toBe("");
    if (tag !== "en") expect(text).not.toContain(listings.en!.does[0]);
  });
});

describe.each(languages)("the listing in $name, as it is pasted", (language) => {
  it("begins with the name and summary of the manifest, and says where nobody has reviewed it", async () => {
    const { name, summary } = manifestWords(language.tag);
    expect(name.length).toBeLessThanOrEqual(bounds.name);
    expect(summary.length).toBeLessThanOrEqual(bounds.summary);
    const { text } = await writeListing(language);
    expect(text).toContain(`== Name ==\n\n${name}\n\n== Summary ==\n\n${summary}\n`);
    const { interface: words } = await language.load();
    expect(text.includes(words.notReviewed)).toBe(true);
    expect(words.notReviewed === "").toBe(language.reviewed);
  });
});
