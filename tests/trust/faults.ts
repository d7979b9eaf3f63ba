/** What can go wrong around the extension: restarts, reloads, a full store, many hands at once, long days, no network. */
import assert from "node:assert/strict";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Browser, type ExtensionScope, type Tab, until } from "../../scripts/e2e/browser.ts";
import { askSettledView, askView, badgeTag, findBadges, openPopup } from "../../scripts/e2e/view.ts";
import type { DietProfile } from "../../src/core/model.ts";
import { interfaceEn } from "../../src/data/interface/en.ts";
import { addressOf } from "../e2e/pages.ts";
import { unexpected, watchBadges } from "../e2e/scenarios.ts";
import { fillIn, press, readPopup, type Scenario, tick } from "../e2e/stage.ts";
import { correctionFor, expectAgreement, rest, storedIn, tell } from "./talk.ts";

const otherShop = "some-other-shop.example";

const consent = (browser: Browser) => tell(browser, "change-settings", { changes: { consentedAt: 1 } });

const valueIn = <T>(stored: Record<string, unknown>, key: string): T | undefined =>
  (stored[key] as { readonly value: T } | undefined)?.value;

/** Loads the page until it is read: a browser that just started may load a page before it runs content scripts. */
const untilRead = (browser: Browser, tab: Tab, url: string) =>
  until(30, `${url} is read`, async () => {
    await tab.goto(url);
    return (await askSettledView(browser, tab, 6)).page;
  });

const restarted: Scenario = {
  name: "the browser is started again with the same user profile: all is kept, and added shops are read",
  limitSeconds: 120,
  run: async (stage) => {
    const profile = mkdtempSync(join(tmpdir(), "calmag-restart-"));
    const start = () => stage.launchAsking([`https://*.${otherShop}/*`], { profile });
    const listed = addressOf("one-to-one");
    const added = `https://${otherShop}/pr/equal-parts/1`;
    let browser = await start();
    try {
      await consent(browser);
      await tell(browser, "change-profile", { changes: { ageYears: 61, ownMagnesiumLimitMg: 200 } });
      await tell(browser, "save-correction", { correction: correctionFor("shop.example:7", 2) });
      assert.deepEqual(await tell(browser, "add-shop", { shop: otherShop }), { answer: null });
      const before = await storedIn(browser);
      await browser.close();
      browser = await start();
      assert.deepEqual(await storedIn(browser), before);
      for (const url of [listed, added]) {
        const tab = await browser.openTab(url);
        await untilRead(browser, tab, url);
        const { page } = await expectAgreement(browser, tab);
        assert.equal(page.verdict.code, "over-limit");
      }
      assert.deepEqual(await browser.problems(), []);
    } finally {
      await browser.close();
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    }
  },
};

/** A person's click on a link of the shop that never loads a second document. */
const clickLink = async (tab: Tab, name: string): Promise<void> => {
  const place = await tab.evaluate((wanted) => {
    scrollTo(0, 0);
    const link = [...document.querySelectorAll("nav a")].find(({ textContent }) => textContent === wanted);
    const { x, y, width, height } = link!.getBoundingClientRect();
    return { x: Math.round(x + width / 2), y: Math.round(y + height / 2) };
  }, name);
  await tab.click(place.x, place.y);
};

const reloaded: Scenario = {
  name: "the extension is loaded anew under open tabs: old scripts end quietly, the new one takes over",
  run: async ({ browser }) => {
    await consent(browser);
    await tell(browser, "change-profile", { changes: { ownMagnesiumLimitMg: 205 } });
    const [moving, resting] = [addressOf("single-page-app"), addressOf("one-to-one")];
    const tabs = [await browser.openTab(moving), await browser.openTab(resting)] as const;
    for (const tab of tabs) await expectAgreement(browser, tab);
    const stored = await storedIn(browser);
    const problems = new Set(await browser.problems());

    await browser.reloadExtension();
    // What the old script could still be asked for: the badge is pressed, and the page goes elsewhere and back.
    if ((await findBadges(tabs[1])).length > 0) await tabs[1].clickIn(badgeTag, "badge");
    await watchBadges(tabs[0]);
    await clickLink(tabs[0], "Quiet Night");
    await rest(2500);
    // Where no new script runs there is nobody to say anything of the new product; what is said must be right.
    for (const { summary } of await findBadges(tabs[0])) assert.match(summary, /180/);

    assert.deepEqual(await storedIn(browser), stored);
    for (const [index, url] of [moving, resting].entries()) {
      await untilRead(browser, tabs[index]!, url);
      const { page } = await expectAgreement(browser, tabs[index]!);
      assert.equal(page.verdict.code, "over-limit");
    }
    assert.deepEqual(
      (await browser.problems()).filter((problem) => !problems.has(problem)),
      [],
    );
  },
};

/** Fills the store of the extension until it takes not even a short text more. */
const fillStore = (browser: Browser): Promise<number> =>
  browser.inExtension(async () => {
    const { browser, chrome } = globalThis as unknown as ExtensionScope;
    const { local } = (browser ?? chrome).storage;
    // Random, so that no browser makes it smaller.
    const textOf = (length: number): string =>
      Array.from({ length: Math.ceil(length / 5000) }, () =>
        String.fromCharCode(...crypto.getRandomValues(new Uint8Array(5000)).map((byte) => 33 + (byte % 90))),
      )
        .join("")
        .slice(0, length);
    let pieces = 0;
    for (const length of [1_000_000, 100_000, 10_000, 1000, 100, 20]) {
      for (; pieces < 1000; pieces++) {
        const kept = await local.set({ [`junk:${pieces}`]: textOf(length) }).then(
          () => true,
          () => false,
        );
        if (!kept) break;
      }
    }
    return pieces;
  }, null);

const emptyStore = (browser: Browser): Promise<void> =>
  browser.inExtension(async () => {
    const { browser, chrome } = globalThis as unknown as ExtensionScope;
    const { local } = (browser ?? chrome).storage;
    await local.remove(Object.keys(await local.get(null)).filter((key) => key.startsWith("junk:")));
  }, null);

const refused: Scenario = {
  name: "the store is full: the person is told, nothing is lost, and there is room again",
  limitSeconds: 120,
  run: async (stage) => {
    const browser = await stage.launchAgain({ storeMb: 12 });
    try {
      await consent(browser);
      await tell(browser, "change-profile", { changes: { ownMagnesiumLimitMg: 200 } });
      const tab = await browser.openTab(addressOf("one-to-one"));
      await untilRead(browser, tab, addressOf("one-to-one"));
      const popup = await openPopup(browser, tab);
      await readPopup(popup, "over-limit");
      const ours = async () =>
        Object.fromEntries(Object.entries(await storedIn(browser)).filter(([key]) => !key.startsWith("junk:")));
      const before = await ours();

      assert.ok((await fillStore(browser)) < 1000, "the store was never full");
      const correction = { ...correctionFor("shop.example:1", 1), title: "T".repeat(400) };
      assert.deepEqual(await tell(browser, "save-correction", { correction }), { fault: "not-saved" });
      await press(popup, "add-this");
      const said = await until(10, "the person is told", () =>
        popup.evaluate(() => document.querySelector('[role="alert"] p')?.textContent ?? null, null),
      );
      assert.equal(said, interfaceEn.fault["not-saved"]);
      assert.deepEqual(await ours(), before);
      // Pages go on being read meanwhile.
      await tab.goto(addressOf("equal-parts"));
      await expectAgreement(browser, tab);

      await emptyStore(browser);
      assert.deepEqual(await tell(browser, "save-correction", { correction }), { answer: null });
      await press(popup, null, '[role="alert"] button');
      await press(popup, "add-this");
      await until(10, "what is taken is kept", async () =>
        (await askView(browser, tab)).profile.stack.length === 1 ? true : null,
      );
      assert.deepEqual(await browser.problems(), []);
    } finally {
      await browser.close();
    }
  },
};

const together: Scenario = {
  name: "two popups, the settings and several tabs edit at once: every edit is kept, and all agree",
  limitSeconds: 90,
  run: async ({ browser }) => {
    await consent(browser);
    const slugs = ["one-to-one", "equal-parts", "full-measure"];
    const tabs: Tab[] = [];
    for (const slug of slugs) tabs.push(await browser.openTab(addressOf(slug)));
    for (const tab of tabs) await expectAgreement(browser, tab);
    const keys = await Promise.all(tabs.map(async (tab) => (await askView(browser, tab)).page!.report.product.key));
    const popups = [await openPopup(browser, tabs[0]!), await openPopup(browser, tabs[1]!)] as const;
    for (const popup of popups) await readPopup(popup);
    const settings = await browser.openTab(`${browser.origin}/options.html#profile`);
    await until(10, "the settings", () =>
      settings.evaluate(() => (document.querySelector('[name="age"]') === null ? null : true), null),
    );

    await Promise.all([
      fillIn(popups[0], "age", "61"),
      fillIn(popups[1], "own-limit", "215"),
      fillIn(settings, "home-limit", "UK"),
      ...keys.map((key, index) => tell(browser, "save-correction", { correction: correctionFor(key, index + 1) })),
      tell(browser, "change-settings", { changes: { alsoMmol: true } }),
      tell(browser, "change-settings", { changes: { listingMarks: false } }),
      tabs[2]!.goto(addressOf(slugs[2]!)),
    ]);
    // Of one list, each by what it knows of it.
    await Promise.all([
      press(popups[0], "add-this"),
      press(popups[1], "add-this"),
      tick(popups[0], "medicines", "levothyroxine", true),
      tick(popups[1], "medicines", "bisphosphonates", true),
    ]);

    await until(10, "every edit is kept", async () => {
      const stored = await storedIn(browser);
      const profile = valueIn<DietProfile>(stored, "profile");
      assert.equal(profile?.ageYears, 61);
      assert.equal(profile.ownMagnesiumLimitMg, 215);
      assert.equal(profile.homeLimit, "UK");
      assert.deepEqual(profile.stack.map(({ productKey }) => productKey).sort(), [keys[0], keys[1]].sort());
      assert.deepEqual([...profile.medicines].sort(), ["bisphosphonates", "levothyroxine"]);
      const set = valueIn<{ alsoMmol: boolean; listingMarks: boolean }>(stored, "settings");
      assert.deepEqual([set?.alsoMmol, set?.listingMarks], [true, false]);
      for (const [index, key] of keys.entries())
        assert.equal(
          valueIn<{ servingsPerDay: number }>(stored, `correction:${key}`)?.servingsPerDay,
          index + 1,
          "a correction",
        );
      return true;
    });
    for (const [index, tab] of tabs.entries()) {
      const { page, badge } = await expectAgreement(browser, tab);
      const popup = popups[index];
      if (popup === undefined) continue;
      await until(10, "the popup agrees", async () =>
        (await readPopup(popup, page.verdict.code)).headline === badge.headline ? true : null,
      );
    }
  },
};

const many = (number: number): Scenario => ({
  name: `${number} tabs opened together are all read, and all judged again`,
  limitSeconds: 300,
  run: async ({ browser, count }) => {
    await consent(browser);
    const slugs = ["one-to-one", "equal-parts", "full-measure", "magnesium-only"];
    const tabs: Tab[] = [];
    for (let i = 0; i < number; i++) tabs.push(await browser.openTab("about:blank"));
    await Promise.all(tabs.map((tab, index) => tab.goto(addressOf(slugs[index % slugs.length]!))));
    for (const tab of tabs) await expectAgreement(browser, tab, 60);
    await tell(browser, "change-profile", { changes: { ownMagnesiumLimitMg: 20 } });
    // Nobody asks for a view: the background alone reaches all of them.
    await until(30, "every badge says it", async () => {
      for (const tab of tabs) assert.equal((await findBadges(tab))[0]?.tone, "stop");
      return true;
    });
    for (const tab of tabs) assert.equal((await expectAgreement(browser, tab)).page.verdict.code, "over-limit");
    count("tabs at once", number);
  },
});

// Some are stayed on until they are read; most are passed before that.
const stayEvery = 5;
const mostGrowthMb = 5;

const inPlace = (moves: number): Scenario => ({
  name: `a page goes elsewhere ${moves} times in place: one badge, and nothing is left behind`,
  limitSeconds: 60 + moves,
  run: async ({ browser, count }) => {
    const tab = await browser.openTab(addressOf("single-page-app"));
    await expectAgreement(browser, tab);
    await watchBadges(tab);
    const products = [
      { name: "Quiet Night", says: "180" },
      { name: "Even Day", says: "210" },
    ];
    const move = async (index: number): Promise<void> => {
      const { name, says } = products[index % 2]!;
      await clickLink(tab, name);
      if (index % stayEvery !== 0) return rest(index % 2 === 0 ? 20 : 200);
      await until(10, `the badge of ${name}`, async () => {
        const [badge, ...others] = await findBadges(tab);
        assert.equal(others.length, 0);
        return badge?.summary.includes(says) ? true : null;
      });
    };
    // What the page and the browser make once, they make now.
    for (let index = 1; index <= stayEvery * 2; index++) await move(index);
    const before = await tab.holds?.();
    for (let index = 1; index <= moves; index++) await move(index);
    const after = await tab.holds?.();
    const { page } = await expectAgreement(browser, tab);
    assert.match(page.report.product.title, new RegExp(products[moves % 2]!.name));
    const most = await tab.evaluate(() => (globalThis as { mostBadges?: number }).mostBadges ?? 0, null);
    assert.equal(most, 1, `${most} badges stood on the page at once`);
    count("moves in place", moves);
    if (before === undefined || after === undefined) return;
    const growthMb = (after.heapBytes - before.heapBytes) / 2 ** 20;
    console.log(`        ${growthMb.toFixed(2)} MB, ${after.nodes - before.nodes} nodes, ${after.observers} observers`);
    assert.ok(growthMb <= mostGrowthMb, `${growthMb.toFixed(1)} MB more`);
    assert.ok(after.observers <= before.observers, `${before.observers} observers, then ${after.observers}`);
    assert.ok(after.listeners <= before.listeners + 20, `${before.listeners} listeners, then ${after.listeners}`);
    assert.ok(after.nodes <= before.nodes + 500, `${before.nodes} nodes, then ${after.nodes}`);
  },
});

const offline: Scenario = {
  name: "without a network pages that are open are read, judged and corrected as ever",
  run: async ({ browser }) => {
    await consent(browser);
    const tab = await browser.openTab(addressOf("single-page-app"));
    await expectAgreement(browser, tab);
    await browser.setOffline(true);
    try {
      const answers = await tab.evaluate(
        () =>
          fetch("/shop.css").then(
            () => true,
            () => false,
          ),
        null,
      );
      assert.equal(answers, false, "the network is still there");
      await clickLink(tab, "Quiet Night");
      await until(10, "the next product", async () =>
        (await findBadges(tab))[0]?.summary.includes("180") ? true : null,
      );
      await browser.endBackground();
      const popup = await openPopup(browser, tab);
      await readPopup(popup);
      await fillIn(popup, "own-limit", "100");
      await readPopup(popup, "over-limit");
      assert.equal((await expectAgreement(browser, tab)).page.verdict.code, "over-limit");
    } finally {
      await browser.setOffline(false);
    }
  },
};

const quiet: Scenario = {
  name: "no request and no error by the extension, in all of the above",
  run: async ({ browser, shop, count }) => {
    const requests = unexpected(shop);
    count("requests", requests.length);
    assert.deepEqual(requests, []);
    assert.deepEqual(await browser.problems(), []);
  },
};

/** All faults, or the few of every run. */
export const faultScenarios = (full: boolean): readonly Scenario[] => [
  together,
  offline,
  inPlace(full ? 500 : 10),
  ...(full ? [many(50), refused, restarted] : []),
  quiet,
  // Last: the browser forgets what it has noted of an extension that is loaded anew.
  reloaded,
];
