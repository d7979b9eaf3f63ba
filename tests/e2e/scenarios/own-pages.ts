/** The page that opens at install and the page of settings: written once for all browsers. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { type Tab, until } from "../../../scripts/e2e/browser.ts";
import { askSettledView, askView, findBadges, openPopup } from "../../../scripts/e2e/view.ts";
import { settingsSections } from "../../../src/ui/sections.ts";
import { addressOf } from "../pages.ts";
import type { Scenario } from "../stage.ts";

const click = (tab: Tab, selector: string) =>
  until(10, `something to click at ${selector}`, () =>
    tab.evaluate((wanted) => {
      const found = document.querySelector<HTMLElement>(wanted);
      found?.click();
      return found === null ? null : true;
    }, selector),
  );

const choose = (tab: Tab, name: string, value: string) =>
  until(10, `the field ${name}`, () =>
    tab.evaluate(
      ([wanted, chosen]) => {
        const field = document.querySelector<HTMLInputElement>(`[name="${wanted}"]`);
        if (field === null) return null;
        field.value = chosen!;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
        return true;
      },
      [name, value],
    ),
  );

const expectSample = (tab: Tab, verdict: string) =>
  until(10, `the sample is ${verdict}`, () =>
    tab.evaluate((wanted) => {
      const found = document.querySelector("[data-verdict]")?.getAttribute("data-verdict");
      return found === wanted ? true : null;
    }, verdict),
  );

/** Clicks or changes something, and waits until the page has taken it up. */
const expectIn = (tab: Tab, what: string, selector: string) =>
  until(10, what, () => tab.evaluate((wanted) => (document.querySelector(wanted) === null ? null : true), selector));

// Three shops of other mark-up, one of which builds its page by itself.
const firstPages = ["citrate-weight", "one-to-one", "single-page-app"] as const;

const newPerson: Scenario = {
  name: "a new person: from the page that opens at install to verdicts on three pages within a minute, nothing read by hand",
  run: async ({ browser }) => {
    assert.equal(browser.firstPage, `${browser.origin}/welcome.html`);
    const began = performance.now();
    const welcome = await browser.openTab(browser.firstPage);
    await expectSample(welcome, "fits-disputed");
    // The three questions: what is eaten, by whom, whose limits count.
    await choose(welcome, "diet", "article-asian");
    await choose(welcome, "home-limit", "EU");
    await expectSample(welcome, "over-limit");
    await choose(welcome, "age", "52");
    const { profileIsDefault } = await askView(browser, welcome);
    assert.equal(profileIsDefault, true, "kept before the agreement");
    await click(welcome, '[name="consent"]');
    await until(10, "the answers are kept", async () => {
      const { profile } = await askView(browser, welcome);
      return profile.homeLimit === "EU" && profile.ageYears === 52 && profile.diet === "article-asian" ? true : null;
    });
    // It says what comes next.
    await until(5, "that they are kept", () =>
      welcome.evaluate(() => (/Kept\. Now open a supplement/.test(document.body.innerText) ? true : null), null),
    );
    for (const slug of firstPages) {
      const tab = await browser.openTab(addressOf(slug));
      const badge = await until(15, `a verdict on ${slug}`, async () => (await findBadges(tab))[0] ?? null);
      assert.ok(badge.headline.length > 2, `the badge on ${slug} says "${badge.headline}"`);
      const { page } = await askSettledView(browser, tab);
      assert.equal(page?.verdict.limits[0]?.authority, "EU", `${slug} is judged with the answers`);
    }
    const seconds = (performance.now() - began) / 1000;
    assert.ok(seconds < 60, `${seconds} s`);
  },
};

const atOnce: Scenario = {
  name: "settings: a change applies at once in the open page, the popup and the other page of settings",
  run: async ({ browser }) => {
    const shop = await browser.openTab(addressOf("one-to-one"));
    await askSettledView(browser, shop);
    const expectBadges = (count: number) =>
      until(10, `${count} badges`, async () => ((await findBadges(shop)).length === count ? true : null));
    await expectBadges(1);
    const settings = await browser.openTab(`${browser.origin}/options.html#display`);
    const other = await browser.openTab(`${browser.origin}/options.html#display`);
    await click(settings, '[name="badge"]');
    await expectBadges(0);
    await expectIn(other, "the other page follows", '[name="badge"]:not(:checked)');
    await click(other, '[name="badge"]');
    await expectBadges(1);

    const popup = await openPopup(browser, shop);
    await expectIn(popup, "the popup's amounts", '[data-mineral="calcium"]');
    await click(settings, 'nav [href="#units"]');
    await click(settings, '[name="also-mmol"]');
    await expectIn(popup, "mmol in the popup", '[data-mineral="calcium"] .mmol');
    await until(10, "mmol in the badge", async () => {
      const [badge] = await findBadges(shop);
      return badge?.text.includes("mmol") ? true : null;
    });

    await click(settings, 'nav [href="#shops"]');
    await click(settings, '[name="shop-iherb.com"]');
    await expectBadges(0);
    await click(settings, '[name="shop-iherb.com"]');
    await expectBadges(1);
  },
};

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly string[] }[];
}

/** Violations that axe finds, and what is wider than the window, also from right to left and with long words. */
const faultsOf = async (tab: Tab): Promise<readonly string[]> => {
  await tab.inject(axeSource);
  return tab.evaluate(async () => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    const { axe } = globalThis as unknown as { axe: { run(on: Document): Promise<{ violations: Violation[] }> } };
    const { violations } = await axe.run(document);
    const faults = violations.map(
      ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`,
    );
    const look = (what: string): void => {
      const { clientWidth, scrollWidth } = document.documentElement;
      if (scrollWidth > clientWidth) faults.push(`${what}: ${scrollWidth} px in ${clientWidth}`);
    };
    look("too wide");
    document.documentElement.dir = "rtl";
    look("from right to left");
    document.documentElement.dir = "ltr";
    for (const each of document.querySelectorAll("h1, h2, h3, nav a, label span, legend, button, li"))
      if (each.children.length === 0) each.textContent = "Nahrungsergänzungsmittelverträglichkeit";
    look("long words");
    return faults;
  }, null);
};

const accessible: Scenario = {
  name: "welcome and every section of the settings: no accessibility violation, nothing wider than the window",
  run: async ({ browser }) => {
    const pages = ["welcome.html", ...settingsSections.map((section) => `options.html#${section}`)];
    const faults: string[] = [];
    const tab = await browser.openTab("about:blank");
    for (const scheme of ["light", "dark"] as const) {
      if (tab.showAs === undefined && scheme === "dark") continue;
      await tab.showAs?.(scheme);
      for (const page of pages) {
        // 320 px are what 1280 px become at 400 %.
        await tab.resize(scheme === "light" ? 320 : 1000, 700);
        await tab.goto("about:blank");
        await tab.goto(`${browser.origin}/${page}`);
        await expectIn(tab, `${page} is drawn`, "main h2");
        faults.push(...(await faultsOf(tab)).map((fault) => `${page}, ${scheme}: ${fault}`));
      }
    }
    assert.deepEqual(faults, []);
  },
};

const byKeyboard: Scenario = {
  name: "settings: by the keyboard alone, from the list of sections to a switch of one",
  run: async ({ browser }) => {
    const tab = await browser.openTab(`${browser.origin}/options.html`);
    await expectIn(tab, "the settings", 'nav [href="#display"]');
    const focused = () =>
      tab.evaluate(() => {
        const { activeElement: on } = document;
        return on?.getAttribute("href") ?? on?.getAttribute("name") ?? on?.tagName ?? "";
      }, null);
    for (let presses = 0; presses < 20 && (await focused()) !== "#display"; presses++) await tab.press("Tab");
    assert.equal(await focused(), "#display");
    await tab.press("Enter");
    await until(5, "the focus on the section's title", async () => ((await focused()) === "H2" ? true : null));
    await tab.press("Tab");
    assert.equal(await focused(), "badge");
    await tab.press(" ");
    await expectIn(tab, "the badge is off", '[name="badge"]:not(:checked)');
  },
};

export const ownPages: readonly Scenario[] = [newPerson, atOnce, accessible, byKeyboard];
