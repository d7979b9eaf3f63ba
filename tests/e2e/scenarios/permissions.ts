/** A shop that is not listed: what the popup asks the browser for, and what becomes of each answer. */
import assert from "node:assert/strict";
import { type Browser, type ExtensionScope, type Tab, until } from "../../../scripts/e2e/browser.ts";
import { askSettledView, askView, findBadges, openPopup } from "../../../scripts/e2e/view.ts";
import { expectVerdict, readPopup, type Scenario } from "../stage.ts";

const shop = "some-other-shop.example";
const url = `https://${shop}/pr/equal-parts/1`;
const origin = `https://*.${shop}/*`;

/** Clicks as a person does: the browser lets an extension ask for nothing else. */
const clickOn = async (tab: Tab, selector: string): Promise<void> => {
  const { x, y } = await until(10, `something to click at ${selector}`, () =>
    tab.evaluate((wanted) => {
      const found = document.querySelector<HTMLElement>(wanted);
      found?.closest("details")?.setAttribute("open", "");
      found?.scrollIntoView({ block: "center" });
      const box = found?.getBoundingClientRect();
      return box === undefined || box.width === 0 ? null : { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, selector),
  );
  await tab.click(x, y);
};

const addedShops = (browser: Browser): Promise<unknown> =>
  browser.inExtension(async () => {
    const { browser, chrome } = globalThis as unknown as ExtensionScope;
    const { settings } = (await (browser ?? chrome).storage.local.get(null)) as {
      settings?: { value: { shopsAlways: readonly string[] } };
    };
    return settings?.value.shopsAlways ?? [];
  }, null);

const says = (popup: Tab, pattern: RegExp) =>
  until(12, `the popup says ${pattern}`, async () => {
    const text = await popup.evaluate(() => document.body.innerText, null);
    return pattern.test(text) ? true : null;
  });

const isLeftAlone = async (browser: Browser, tab: Tab): Promise<void> => {
  await tab.goto(url);
  await new Promise((resolve) => setTimeout(resolve, 800));
  assert.equal((await askView(browser, tab)).state, "absent");
  assert.deepEqual(await findBadges(tab), []);
};

const asks: Scenario = {
  name: "always on this shop: refused, allowed, taken away in the browser, allowed again, given back, by the popup's own buttons",
  limitSeconds: 90,
  run: async (stage) => {
    // 2026-11: no test can press the toolbar's button, which tells the extension the address of the page in front; this
    // permission tells it too, and nothing else.
    const browser = await stage.launchAsking([], {}, ["tabs"]);
    try {
      const tab = await browser.openTab(url);
      let popup = await openPopup(browser, tab);
      if (await browser.answerHostPrompt(origin, false)) await clickOn(popup, '[name="add-shop"]');
      else {
        // 2026-11: Chromium's prompt cannot be answered; it refuses what nobody has clicked. Anything that a test does in a
        // page counts as a person's doing for five seconds.
        await popup.evaluate(() => {
          setTimeout(() => document.querySelector<HTMLElement>('[name="add-shop"]')?.click(), 5500);
        }, null);
        await new Promise((resolve) => setTimeout(resolve, 7000));
      }
      await says(popup, /browser was not allowed to let the extension read this shop/);
      assert.deepEqual(await addedShops(browser), []);
      await isLeftAlone(browser, tab);

      assert.ok(await browser.answerHostPrompt(origin, true));
      popup = await openPopup(browser, tab);
      await clickOn(popup, '[name="add-shop"]');
      const { verdict } = await readPopup(popup);
      assert.deepEqual(await addedShops(browser), [shop]);
      await tab.goto(url);
      const { page } = await askSettledView(browser, tab);
      assert.equal(page?.verdict.code, verdict);
      await expectVerdict({ ...stage, browser }, tab, page.verdict.code);

      await browser.takeHost(origin);
      await isLeftAlone(browser, tab);
      popup = await openPopup(browser, tab);
      await says(popup, /browser does not let the extension read some-other-shop\.example/);
      assert.deepEqual(await addedShops(browser), [shop], "the wish is forgotten");

      assert.ok(await browser.answerHostPrompt(origin, true));
      await clickOn(popup, '[name="allow-shop"]');
      await readPopup(popup);
      await clickOn(popup, '[name="remove-shop"]');
      await until(10, "the shop is given back", async () =>
        ((await addedShops(browser)) as readonly string[]).length === 0 ? true : null,
      );
      await isLeftAlone(browser, tab);
    } finally {
      await browser.close();
    }
  },
};

export const permissionScenarios: readonly Scenario[] = [asks];
