/**
 * What must hold in every browser, written once for all. Each scenario gets a browser with the shipped build and
 * empty storage, and throws where something is not as it must be.
 */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Browser, ExtensionScope, Tab } from "../../scripts/e2e/browser.ts";
import { until } from "../../scripts/e2e/browser.ts";
import { askSettledView, askToolbar, askView, badgeTag, findBadges, openPopup } from "../../scripts/e2e/view.ts";
import { samplePages } from "../../scripts/shop/pages.ts";
import type { Shop } from "../../scripts/shop/server.ts";
import type { VerdictCode } from "../../src/core/model.ts";
import { addressOf, type Subject, shopHost, silentAddress, subjects } from "./pages.ts";
import { badgeScenarios } from "./scenarios/badge.ts";
import { corrections } from "./scenarios/corrections.ts";
import { dataScenarios } from "./scenarios/data.ts";
import { decisionScenarios } from "./scenarios/decision.ts";
import { keyboardScenarios } from "./scenarios/keyboard.ts";
import { listingScenarios } from "./scenarios/listing.ts";
import { looks } from "./scenarios/looks.ts";
import { menuScenarios } from "./scenarios/menus.ts";
import { modes } from "./scenarios/modes.ts";
import { ownPages } from "./scenarios/own-pages.ts";
import { permissionScenarios } from "./scenarios/permissions.ts";
import { policyScenarios } from "./scenarios/policy.ts";
import { privateScenarios } from "./scenarios/private-windows.ts";
import { agree, atOnce, expectVerdict, fillIn, findBadge, readPopup, type Scenario } from "./stage.ts";

export const boxOfBadge = (tab: Tab) =>
  tab.evaluate((tag) => {
    const badge = document.querySelector(tag);
    const title = document.querySelector("h1");
    if (badge === null || title === null) return null;
    const box = badge.firstElementChild!.getBoundingClientRect();
    return {
      width: Math.round(box.width),
      height: Math.round(box.height),
      below: Math.round(box.top - title.getBoundingClientRect().bottom),
      attributes: [badge, badge.firstElementChild!].map((each) => [...each.attributes].map(({ name }) => name)),
      rootIsOpen: badge.shadowRoot !== null || badge.firstElementChild!.shadowRoot !== null,
    };
  }, badgeTag);

function forSubject(subject: Subject): Scenario[] {
  return [
    {
      name: `${subject.name}: read, marked and shown`,
      run: async (stage) => {
        const { browser } = stage;
        const tab = await browser.openTab(subject.url);
        const { page } = await askSettledView(browser, tab);
        assert.ok(page !== null, "no report");
        const { report, verdict } = page;
        assert.match(report.serving.text, subject.serving);
        assert.equal(report.serving.pieces?.estimate, subject.pieces);
        assert.deepEqual(report.readings.map((reading) => reading.mineral).sort(), ["calcium", "magnesium"]);
        for (const reading of report.readings) {
          assert.deepEqual(reading.mgPerServing, { low: subject.mg, estimate: subject.mg, high: subject.mg });
          assert.notEqual(reading.confidence, "low");
        }
        const badge = await expectVerdict(stage, tab, verdict.code);
        assert.ok(badge.headline.length > 2, `headline "${badge.headline}"`);
        assert.ok(badge.summary.includes(String(subject.mg)), `summary "${badge.summary}"`);

        const box = await boxOfBadge(tab);
        assert.ok(box !== null && box.width > 100 && box.height > 15, `box ${JSON.stringify(box)}`);
        assert.ok(box.below > -2 && box.below < 60, `the badge is ${box.below} px below the title`);

        const popup = await openPopup(browser, tab);
        const shown = await readPopup(popup, verdict.code);
        assert.equal(shown.headline, badge.headline);
        assert.equal(shown.calcium[0], String(subject.mg));
        assert.equal(shown.magnesium[0], String(subject.mg));
        assert.ok(shown.calciumSource.includes(`${subject.mg} mg`), `source of calcium "${shown.calciumSource}"`);
        assert.ok(shown.magnesiumSource.includes(`${subject.mg} mg`), `source of magnesium "${shown.magnesiumSource}"`);
        assert.match(shown.text, subject.serving);
        assert.ok(shown.limits.length >= 2, "fewer than two limit lines");
      },
    },
    {
      name: `${subject.name}: judged again when the profile changes, in every open tab`,
      run: async (stage) => {
        const { browser } = stage;
        const tab = await browser.openTab(subject.url);
        const other = await browser.openTab(addressOf("one-to-one"));
        const first = (await askSettledView(browser, tab)).page!.verdict.code;
        await askSettledView(browser, other);
        assert.notEqual(first, "over-limit");
        const before = await expectVerdict(stage, tab, first);

        const popup = await openPopup(browser, tab);
        await readPopup(popup, first);
        await fillIn(popup, "own-limit", "200");
        await agree(popup);
        // The other tab first: nobody but the background can tell it.
        await expectVerdict(stage, other, "over-limit");
        const after = await expectVerdict(stage, tab, "over-limit");
        assert.notEqual(after.headline, before.headline);
        assert.doesNotMatch(after.headline, /\bfits?\b/i);
        await readPopup(popup, "over-limit");

        await fillIn(popup, "own-limit", "");
        await expectVerdict(stage, tab, first);
      },
    },
    {
      name: `${subject.name}: still right after the background was ended`,
      run: async (stage) => {
        const { browser } = stage;
        const tab = await browser.openTab(subject.url);
        const first = (await askSettledView(browser, tab)).page!.verdict.code;
        const popup = await openPopup(browser, tab);
        await readPopup(popup, first);
        await fillIn(popup, "own-limit", "200");
        await agree(popup);
        await expectVerdict(stage, tab, "over-limit");

        await browser.endBackground();
        // Nothing has woken it yet: what the page shows stays.
        assert.equal((await findBadge(tab)).tone, "stop");
        await expectVerdict(stage, tab, "over-limit");
        const again = await openPopup(browser, tab);
        assert.equal((await readPopup(again)).verdict, "over-limit");

        await browser.endBackground();
        // A popup that was open all the time wakes it by an edit.
        await fillIn(popup, "own-limit", "");
        await expectVerdict(stage, tab, first);

        await browser.endBackground();
        await tab.goto(subject.url);
        await askSettledView(browser, tab);
        await expectVerdict(stage, tab, first);
      },
    },
  ];
}

/** Counts, in the page, the most badges that ever stood there at the same time. */
export const watchBadges = (tab: Tab) =>
  tab.evaluate((tag) => {
    const seen = globalThis as { mostBadges?: number };
    const look = () => {
      seen.mostBadges = Math.max(seen.mostBadges ?? 0, document.querySelectorAll(tag).length);
    };
    look();
    new MutationObserver(look).observe(document, { childList: true, subtree: true });
  }, badgeTag);

export const follow = (tab: Tab, name: string) =>
  tab.evaluate((wanted) => {
    for (const link of document.querySelectorAll("nav a"))
      if (link.textContent === wanted) (link as HTMLElement).click();
  }, name);

const inPlace: Scenario = {
  name: "navigation in place: the badge is replaced, never doubled",
  run: async (stage) => {
    const { browser } = stage;
    const tab = await browser.openTab(addressOf("single-page-app"));
    await askSettledView(browser, tab);
    const first = await findBadge(tab);
    assert.ok(first.summary.includes("210"), first.summary);
    await watchBadges(tab);

    await follow(tab, "Quiet Night");
    const second = await until(10, "the second product", async () => {
      const badge = await findBadge(tab);
      return badge.summary.includes("180") ? badge : null;
    });
    assert.doesNotMatch(second.text, /210/);
    const view = await askSettledView(browser, tab);
    assert.deepEqual(
      view.page?.report.readings.map(({ mineral, mgPerServing }) => [mineral, mgPerServing.estimate]),
      [["magnesium", 180]],
    );
    await expectVerdict(stage, tab, view.page!.verdict.code);

    await follow(tab, "Linen Bag");
    await until(10, "no badge on a page without a dose", async () =>
      (await findBadges(tab)).length === 0 ? true : null,
    );
    await until(atOnce, "an empty toolbar", async () => ((await askToolbar(browser, tab)) === "" ? true : null));

    await tab.evaluate(() => history.back(), null);
    await until(10, "the second product again", async () =>
      (await findBadge(tab)).summary.includes("180") ? true : null,
    );
    const most = await tab.evaluate(() => (globalThis as { mostBadges?: number }).mostBadges ?? 0, null);
    assert.equal(most, 1, `${most} badges stood on the page at once`);
  },
};

const negatives: readonly Scenario[] = samplePages
  .filter((page) => page.negative)
  .map((page) => ({
    name: `nothing is drawn: ${page.slug}`,
    run: async ({ browser }) => {
      const tab = await browser.openTab(addressOf(page.slug));
      const view = await askSettledView(browser, tab);
      // Whoever draws late is caught as well.
      await new Promise((resolve) => setTimeout(resolve, 1000));
      assert.deepEqual(await findBadges(tab), [], `state ${view.state}`);
      assert.equal(await tab.evaluate((tag) => document.querySelectorAll(tag).length, badgeTag), 0);
      assert.equal(await askToolbar(browser, tab), "");
    },
  }));

// Pages in other languages have their own tests; here they must only not be read wrongly.
const samples: readonly Scenario[] = samplePages
  .filter((page) => !page.negative)
  .map((page) => ({
    name: `sample page read: ${page.slug}`,
    run: async ({ browser }) => {
      const tab = await browser.openTab(addressOf(page.slug));
      const { page: found } = await askSettledView(browser, tab);
      for (const mineral of ["calcium", "magnesium"] as const) {
        const reading = found?.report.readings.find((each) => each.mineral === mineral);
        const trusted = reading !== undefined && reading.confidence !== "low" ? reading.mgPerServing.estimate : null;
        const stated = page[mineral];
        if (stated === null || page.lang !== "en")
          assert.ok(trusted === null || trusted === stated, `${mineral} read as ${trusted}`);
        else assert.equal(trusted, stated, mineral);
      }
      if (page.verdict !== null) assert.equal(found?.verdict.code, page.verdict);
    },
  }));

const secret: Scenario = {
  name: "the page learns nothing from the badge",
  run: async (stage) => {
    const { browser } = stage;
    const tab = await browser.openTab(addressOf("one-to-one"));
    const first = (await askSettledView(browser, tab)).page!.verdict.code;
    await expectVerdict(stage, tab, first);
    const before = await boxOfBadge(tab);
    const popup = await openPopup(browser, tab);
    await fillIn(popup, "own-limit", "200");
    await agree(popup);
    await expectVerdict(stage, tab, "over-limit");
    assert.deepEqual(await boxOfBadge(tab), before, "the badge's box or attributes depend on the verdict");
    assert.equal(before?.rootIsOpen, false);
    assert.deepEqual(before?.attributes, [["style"], []]);
  },
};

const elsewhere: Scenario = {
  name: "a page on another shop is left alone until it is asked for",
  run: async ({ browser }) => {
    const tab = await browser.openTab("https://some-other-shop.example/pr/equal-parts/1");
    await new Promise((resolve) => setTimeout(resolve, 800));
    assert.equal(await tab.evaluate((tag) => document.querySelectorAll(tag).length, badgeTag), 0);
    assert.equal((await askView(browser, tab)).state, "absent");
    const popup = await openPopup(browser, tab);
    await until(5, "the button to read this page", () =>
      popup.evaluate(() => (document.querySelector('button[name="read-page"]') === null ? null : true), null),
    );
  },
};

const otherShop = "some-other-shop.example";

/** Asks the background as the popup does. */
const askBackground = (browser: Browser, kind: string, ask: unknown) =>
  browser.inExtension(
    (message) => {
      const { browser, chrome } = globalThis as unknown as ExtensionScope;
      return (browser ?? chrome).runtime.sendMessage(message);
    },
    { kind, ask },
  );

const change = (browser: Browser, changes: object) => askBackground(browser, "change-settings", { changes });

const noBadge = (tab: Tab) => until(10, "no badge", async () => ((await findBadges(tab)).length === 0 ? true : null));

/** The shops on which the browser runs the content script for the person. */
const registered = (browser: Browser): Promise<readonly unknown[]> =>
  browser.inExtension(() => {
    const { browser, chrome } = globalThis as unknown as ExtensionScope;
    const { scripting } = (browser ?? chrome) as unknown as {
      scripting: { getRegisteredContentScripts(): Promise<readonly unknown[]> };
    };
    return scripting.getRegisteredContentScripts();
  }, null);

const anyShop: Scenario = {
  name: "always on this shop: given, kept, withheld by the browser, given back",
  run: async (stage) => {
    const url = `https://${otherShop}/pr/equal-parts/1`;
    // Without the browser's permission nothing is registered, whoever asks.
    assert.deepEqual(await askBackground(stage.browser, "add-shop", { shop: otherShop }), { fault: "refused" });
    const browser = await stage.launchAsking([`https://*.${otherShop}/*`]);
    try {
      assert.deepEqual(await askBackground(browser, "add-shop", { shop: otherShop }), { answer: null });
      const tab = await browser.openTab(url);
      const { site, page } = await askSettledView(browser, tab);
      assert.deepEqual(site, { shop: otherShop, off: null, reach: "added", allowed: true, changed: null });
      await expectVerdict({ ...stage, browser }, tab, page!.verdict.code);
      // The next start of the background finds the same.
      await browser.endBackground();
      await tab.goto(url);
      assert.notEqual((await askSettledView(browser, tab)).page, null, "not read after the background's end");

      await browser.allowHosts(false);
      await tab.goto(url);
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.equal((await askView(browser, tab)).state, "absent", "read although the browser withholds the shop");
      await noBadge(tab);
      await browser.allowHosts(true);
      await until(10, "the background has taken up what the browser allows", async () =>
        (await registered(browser)).length === 1 ? true : null,
      );
      await tab.goto(url);
      assert.notEqual((await askSettledView(browser, tab)).page, null, "not read again once the browser allows it");
      assert.deepEqual(await askBackground(browser, "remove-shop", { shop: otherShop }), { answer: null });
      await tab.goto(url);
      await new Promise((resolve) => setTimeout(resolve, 500));
      assert.equal((await askView(browser, tab)).state, "absent");
    } finally {
      await browser.close();
    }
  },
};

const switches: Scenario = {
  name: "paused, and off on this shop: the badge goes at once, and comes back",
  run: async (stage) => {
    const { browser } = stage;
    const tab = await browser.openTab(addressOf("one-to-one"));
    const { site, page } = await askSettledView(browser, tab);
    const code = page!.verdict.code;
    assert.deepEqual(site, { shop: "iherb.com", off: null, reach: "listed", allowed: true, changed: null });
    await expectVerdict(stage, tab, code);
    for (const [changes, back, off] of [
      [{ paused: true }, { paused: false }, "paused"],
      [{ shopsOff: ["iherb.com"] }, { shopsOff: [] }, "shop-off"],
    ] as const) {
      await change(browser, changes);
      await noBadge(tab);
      const view = await until(5, `the view says ${off}`, async () => {
        const view = await askView(browser, tab);
        return view.state === "off" ? view : null;
      });
      assert.equal(view.site.off, off);
      assert.equal(view.page, null);
      await until(5, "an empty toolbar", async () => ((await askToolbar(browser, tab)) === "" ? true : null));
      // A page that is opened now is not read either.
      const other = await browser.openTab(addressOf("magnesium-only"));
      await until(5, "the other page is off", async () =>
        (await askView(browser, other)).state === "off" ? true : null,
      );
      assert.deepEqual(await findBadges(other), []);
      await other.close();
      await change(browser, back);
      await expectVerdict(stage, tab, code);
    }
    await change(browser, { badge: false });
    await noBadge(tab);
    assert.notEqual(await askToolbar(browser, tab), "");
    await change(browser, { badge: true });
    await expectVerdict(stage, tab, code);
  },
};

const asked: Scenario = {
  name: "read this page: once, also where reading is switched off",
  run: async (stage) => {
    const { browser } = stage;
    await change(browser, { shopsOff: ["iherb.com"] });
    const tab = await browser.openTab(addressOf("one-to-one"));
    await until(5, "the page is off", async () => ((await askView(browser, tab)).state === "off" ? true : null));
    const popup = await openPopup(browser, tab);
    await until(5, "the button", () =>
      popup.evaluate(() => {
        const button = document.querySelector<HTMLButtonElement>('button[name="read-page"]');
        button?.click();
        return button === null ? null : true;
      }, null),
    );
    const shown = await readPopup(popup);
    await expectVerdict(stage, tab, shown.verdict as VerdictCode);
  },
};

const changedShop: Scenario = {
  name: "a shop whose pages stop giving readings is spoken of, with a report to copy",
  run: async ({ browser }) => {
    const visit = async (url: string) => {
      const tab = await browser.openTab(url);
      return { tab, view: await askSettledView(browser, tab) };
    };
    await visit(addressOf("one-to-one"));
    for (const name of ["Ash", "Birch", "Cedar"]) {
      const { view } = await visit(silentAddress(name));
      assert.deepEqual(view.page?.report.readings, []);
      assert.equal(view.site.changed, null);
    }
    const { tab } = await visit(silentAddress("Dogwood"));
    const popup = await openPopup(browser, tab);
    const report = await until(10, "the report in the popup", () =>
      popup.evaluate(() => document.querySelector("[data-changed] pre")?.textContent ?? null, null),
    );
    const said = JSON.parse(report) as Record<string, unknown>;
    assert.deepEqual(Object.keys(said), ["version", "shop", "silentPages", "codes"]);
    assert.equal(said.shop, "iherb.com");
    assert.equal(said.silentPages, 4);
    assert.doesNotMatch(report, /Dogwood|Garrick|\/pr\//);
    // One page that is read again, and nothing is said any more.
    const { view } = await visit(addressOf("magnesium-only"));
    assert.equal(view.site.changed, null);
  },
};

const pointedAt: Scenario = {
  name: "read calcium and magnesium here: the selected text, and a picture's description",
  run: async ({ browser }) => {
    const tab = await browser.openTab(addressOf("none-vitamin-c"));
    await askSettledView(browser, tab);
    const readHere = (picture: string | null) =>
      browser.inExtension(
        ({ tabId, message }) => {
          const { browser, chrome } = globalThis as unknown as ExtensionScope;
          return (browser ?? chrome).tabs.sendMessage(tabId, message);
        },
        { tabId: tab.tabId, message: { kind: "read-here", ask: { picture } } },
      );
    const amounts = async () =>
      (await askView(browser, tab)).page?.report.readings.map(({ mineral, mgPerServing }) => [
        mineral,
        mgPerServing.estimate,
      ]);
    assert.deepEqual(await readHere(null), { answer: false });
    const picture = await tab.evaluate(() => {
      const image = document.createElement("img");
      image.src = "/picture.svg?name=label";
      image.alt = "Supplement facts: per tablet calcium 120 mg, magnesium 60 mg";
      const table = document.createElement("table");
      table.id = "facts";
      for (const [name, amount] of [
        ["Per 2 capsules", "Amount"],
        ["Calcium", "400 mg"],
        ["Magnesium", "200 mg"],
      ]) {
        const row = table.insertRow();
        row.insertCell().textContent = name!;
        row.insertCell().textContent = amount!;
      }
      document.body.append(image);
      document.body.append(table);
      return image.src;
    }, null);
    assert.deepEqual(await readHere(picture), { answer: true });
    await until(5, "the picture's amounts", async () =>
      JSON.stringify(await amounts()) === '[["calcium",120],["magnesium",60]]' ? true : null,
    );
    await tab.evaluate(() => {
      getSelection()?.selectAllChildren(document.getElementById("facts")!);
    }, null);
    assert.deepEqual(await readHere(null), { answer: true });
    await until(5, "the selected amounts", async () =>
      JSON.stringify(await amounts()) === '[["calcium",400],["magnesium",200]]' ? true : null,
    );
  },
};

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

const accessible: Scenario = {
  name: "the popup has no accessibility violations",
  run: async ({ browser }) => {
    const tab = await browser.openTab(addressOf("one-to-one"));
    await askSettledView(browser, tab);
    const popup = await openPopup(browser, tab);
    await popup.resize(400, 600);
    await readPopup(popup);
    await popup.inject(axeSource);
    const violations = await popup.evaluate(async () => {
      for (const fold of document.querySelectorAll("details")) fold.open = true;
      const { axe } = globalThis as unknown as { axe: { run(on: Document): Promise<{ violations: Violation[] }> } };
      const found = await axe.run(document);
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.target.join(" ")).join(", ")}`);
    }, null);
    assert.deepEqual(violations, []);
  },
};

// What the browsers ask for by themselves, whatever is done about it; nothing of it comes from a page or an extension.
const ownServices = /(^|\.)(mozilla\.(com|net|org)|googleapis\.com|google\.com|gvt1\.com|microsoft\.com)$/;
const needsOfAPage = new Set(["document", "style", "image", "script"]);

/** Requests that neither a page of the shop nor the browser itself has reason to make, from the given one on. */
export function unexpected(shop: Shop, from = 0): string[] {
  return shop.asked
    .slice(from)
    .filter(({ url, dest, origin }) => {
      const { hostname } = new URL(url);
      if (hostname === shopHost || hostname === "some-other-shop.example") return !needsOfAPage.has(dest);
      return !ownServices.test(hostname) || origin.includes(shopHost) || origin.includes("-extension:");
    })
    .map(({ method, url, origin }) => `${method} ${url}${origin ? ` from ${origin}` : ""}`);
}

const silent: Scenario = {
  name: "no request and no error by the extension, in all of the above",
  run: async ({ browser, shop }) => {
    // Errors of its first start are kept only from a second start on.
    await browser.endBackground();
    const tab = await browser.openTab(addressOf("one-to-one"));
    await askSettledView(browser, tab);
    assert.deepEqual(await browser.problems(), []);
    assert.deepEqual(unexpected(shop), []);
  },
};

const detectors: Scenario = {
  name: "an extension that makes requests and errors is found out",
  run: async ({ launchWith, shop }) => {
    const other = await launchWith("tests/e2e/misbehaving");
    const from = shop.asked.length;
    try {
      await other.openTab(addressOf("one-to-one"));
      const wanted = [
        "said by the background",
        "thrown by the background",
        "said by the content script",
        "thrown by the content script",
      ];
      await until(10, "all four errors", async () => {
        const problems = (await other.problems()).join("\n");
        const missing = wanted.filter((text) => !problems.includes(text));
        assert.deepEqual(missing, []);
        return true;
      });
      await until(5, "both requests", async () => {
        const found = unexpected(shop, from).join("\n");
        assert.match(found, /from-the-background/);
        assert.match(found, /from-the-page/);
        return true;
      });
    } finally {
      await other.close();
    }
  },
};

/** In the order they run: the silent one last but for the one that makes noise on purpose. */
export const scenarios: readonly Scenario[] = [
  ...subjects.flatMap(forSubject),
  inPlace,
  secret,
  elsewhere,
  anyShop,
  switches,
  asked,
  pointedAt,
  changedShop,
  ...privateScenarios,
  ...policyScenarios,
  accessible,
  ...decisionScenarios,
  ...dataScenarios,
  ...keyboardScenarios,
  ...ownPages,
  ...looks,
  ...badgeScenarios,
  ...listingScenarios,
  ...menuScenarios,
  ...permissionScenarios,
  ...modes,
  ...negatives,
  ...samples,
  ...corrections,
  silent,
  detectors,
];
