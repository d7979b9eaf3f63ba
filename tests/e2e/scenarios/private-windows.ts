/** Private windows: the browser lets the extension in only where a person has said so, and it then still asks its own setting. */
import assert from "node:assert/strict";
import { type Browser, type ExtensionScope, until } from "../../../scripts/e2e/browser.ts";
import { askSettledView, askToolbar, askView, findBadges } from "../../../scripts/e2e/view.ts";
import { addressOf, silentAddress } from "../pages.ts";
import { expectVerdict, type Scenario } from "../stage.ts";

/** All that is kept, on the device and in memory. */
const kept = (browser: Browser) =>
  browser.inExtension(async () => {
    const { browser, chrome } = globalThis as unknown as ExtensionScope;
    const { local, session } = (browser ?? chrome).storage;
    return { local: await local.get(null), session: await session.get(null) };
  }, null);

const change = (browser: Browser, changes: object) =>
  browser.inExtension(
    (message) => {
      const { browser, chrome } = globalThis as unknown as ExtensionScope;
      return (browser ?? chrome).runtime.sendMessage(message);
    },
    { kind: "change-settings", ask: { changes } },
  );

const privateWindows: Scenario = {
  name: "private windows: nothing is read there unless it is wanted, and then nothing is left of it",
  limitSeconds: 120,
  run: async (stage) => {
    const browser = await stage.launchAgain({ inPrivate: true });
    try {
      // A page before a browser that just started runs content scripts is never read: what follows would prove nothing.
      const ordinary = await browser.openTab(addressOf("magnesium-only"));
      await until(30, "an ordinary window is read", async () => {
        await ordinary.goto(addressOf("magnesium-only"));
        return (await askSettledView(browser, ordinary, 6)).page;
      });
      const before = await kept(browser);

      const tab = await browser.openPrivateTab(addressOf("one-to-one"));
      const view = await until(10, "the private page says that it is off", async () => {
        const view = await askView(browser, tab);
        return view.state === "off" ? view : null;
      });
      assert.equal(view.site.off, "private-window");
      assert.equal(view.page, null);
      assert.deepEqual(await findBadges(tab), []);
      assert.equal(await askToolbar(browser, tab), "");
      assert.deepEqual(await kept(browser), before, "something is kept of a page that was not read");

      await change(browser, { readInPrivateWindows: true });
      const wanted = await kept(browser);
      const { page } = await askSettledView(browser, tab);
      await expectVerdict({ ...stage, browser }, tab, page!.verdict.code);
      // A page without readings is counted in ordinary windows.
      await tab.goto(silentAddress("Elm"));
      assert.deepEqual((await askSettledView(browser, tab)).page?.report.readings, []);
      const during = await kept(browser);
      assert.deepEqual(during.local, wanted.local, "something is written to the device");
      assert.deepEqual(
        Object.keys(during.session).filter((key) => !(key in before.session)),
        [`tab:${tab.tabId}`],
        "more than the tab's own report is in memory",
      );

      await tab.close();
      await until(10, "what was in memory is gone with the window", async () => {
        const after = await kept(browser);
        assert.deepEqual(after.local, wanted.local);
        assert.deepEqual(Object.keys(after.session), Object.keys(before.session));
        return true;
      });
      // The same page in an ordinary window is counted: this test would see it.
      await ordinary.goto(silentAddress("Elm"));
      await until(10, "the count of an ordinary window", async () =>
        "silent:iherb.com" in (await kept(browser)).session ? true : null,
      );
      assert.deepEqual(await browser.problems(), []);
    } finally {
      await browser.close();
    }
  },
};

export const privateScenarios: readonly Scenario[] = [privateWindows];
