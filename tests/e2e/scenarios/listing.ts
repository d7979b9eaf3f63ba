/** Marks of the product cards of a listing. Run in both browsers. */
import assert from "node:assert/strict";
import { type Browser, type ExtensionScope, type Tab, until } from "../../../scripts/e2e/browser.ts";
import { askSettledView, badgeTag, textOf } from "../../../scripts/e2e/view.ts";
import { addressOf } from "../pages.ts";
import type { Scenario } from "../stage.ts";

const cardTag = "calmag-fit-card";

// Written down from the names in scripts/shop/pages/listing.html, in their order; null where nothing may be said.
const said = [
  "Ca : Mg 2.00 : 1, from the title",
  "Magnesium 200 mg, from the title",
  null,
  "Magnesium, from the title",
  null,
  null,
  null,
  "Calcium 600 mg, from the title",
] as const;

const markedCards = (tab: Tab): Promise<readonly boolean[]> =>
  tab.evaluate(
    (tag) => [...document.querySelectorAll(".products > li")].map((card) => card.querySelector(tag) !== null),
    cardTag,
  );

const textsOf = async (tab: Tab): Promise<readonly string[]> => (await tab.closedRoots(cardTag)).map(textOf);

const change = (browser: Browser, changes: object) =>
  browser.inExtension(async (what: object) => {
    const { browser, chrome } = globalThis as unknown as ExtensionScope;
    return (browser ?? chrome).runtime.sendMessage({ kind: "change-settings", ask: { changes: what } });
  }, changes);

const openListing = async (browser: Browser): Promise<Tab> => {
  const tab = await browser.openTab(addressOf("listing"));
  await askSettledView(browser, tab);
  await until(10, "the first marks", async () => ((await textsOf(tab)).length >= 4 ? true : null));
  return tab;
};

const endless: Scenario = {
  name: "listing: 300 cards that come while one scrolls are marked by what they state, and no other",
  run: async ({ browser }) => {
    const tab = await openListing(browser);
    assert.deepEqual(await tab.closedRoots(badgeTag), []);
    const before = (await markedCards(tab)).length;
    assert.ok(before < 300, `${before} cards at first`);
    await tab.evaluate(() => {
      const tasks: number[] = [];
      (globalThis as { longTasks?: number[] }).longTasks = tasks;
      const watch = new PerformanceObserver((list) => tasks.push(...list.getEntries().map(({ duration }) => duration)));
      if (PerformanceObserver.supportedEntryTypes.includes("longtask")) watch.observe({ type: "longtask" });
    }, null);
    for (let still = 0, top = -1; still < 4; ) {
      const at = await tab.evaluate(() => {
        scrollBy(0, innerHeight * 0.8);
        return scrollY;
      }, null);
      still = at === top ? still + 1 : 0;
      top = at;
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    const late = await tab.evaluate(() => (globalThis as { longTasks?: number[] }).longTasks ?? [], null);
    console.log(
      `        long tasks while scrolling through 300 cards: ${late.map(Math.round).join(", ") || "none"} ms`,
    );
    await new Promise((resolve) => setTimeout(resolve, 1000));
    const all = await markedCards(tab);
    assert.equal(all.length, 300);
    const wrong = all.flatMap((is, at) => (is === (said[at % said.length] !== null) ? [] : [at]));
    assert.deepEqual(wrong, [], "cards marked wrongly, or left out");
    const expected = all.flatMap((_, at) => said[at % said.length] ?? []);
    assert.deepEqual(await textsOf(tab), expected);
  },
};

const recycled: Scenario = {
  name: "listing: a card that gets another product loses its mark; the switch takes all marks away and brings them back",
  run: async ({ browser }) => {
    const tab = await openListing(browser);
    await tab.evaluate(() => {
      document.querySelector(".products h3")!.textContent = "Lowland Potassium 99 mg, 100 Tablets";
    }, null);
    await until(5, "no mark in it", async () => ((await markedCards(tab))[0] === false ? true : null));
    await change(browser, { listingMarks: false });
    await until(5, "no marks", async () => ((await textsOf(tab)).length === 0 ? true : null));
    await change(browser, { listingMarks: true });
    await until(5, "marks again", async () => ((await textsOf(tab)).length > 0 ? true : null));
  },
};

const notOnProducts: Scenario = {
  name: "listing: other products' cards on a product's page are not marked",
  run: async ({ browser }) => {
    const tab = await browser.openTab(addressOf("single-page-app"));
    await askSettledView(browser, tab);
    await tab.evaluate(() => scrollTo(0, document.body.scrollHeight), null);
    await new Promise((resolve) => setTimeout(resolve, 1500));
    assert.deepEqual(await textsOf(tab), []);
  },
};

export const listingScenarios: readonly Scenario[] = [endless, recycled, notOnProducts];
