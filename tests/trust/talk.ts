/** What the tests say to the extension and ask of it, beside what a popup shows. */
import assert from "node:assert/strict";
import { type Browser, type ExtensionScope, type Tab, until } from "../../scripts/e2e/browser.ts";
import { askToolbar, askToolbarTitle, askView, findBadges, type ShownBadge } from "../../scripts/e2e/view.ts";
import type { Messages } from "../../src/browser/messages.ts";
import type { Correction } from "../../src/core/model.ts";
import type { JudgedPage } from "../../src/core/view.ts";
import { toneSigns } from "../../src/data/icons.ts";

export const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends one message as the popup does and returns the reply: `{ answer }` or `{ fault }`. */
export const tell = <K extends keyof Messages>(browser: Browser, kind: K, ask: Messages[K]["ask"]): Promise<unknown> =>
  browser.inExtension(
    (message: object) => {
      const { browser, chrome } = globalThis as unknown as ExtensionScope;
      return (browser ?? chrome).runtime.sendMessage(message);
    },
    { kind, ask },
  );

/** All that is kept on the device. */
export const storedIn = (browser: Browser): Promise<Record<string, unknown>> =>
  browser.inExtension(() => {
    const { browser, chrome } = globalThis as unknown as ExtensionScope;
    return (browser ?? chrome).storage.local.get(null);
  }, null);

/** A correction of a product: so many servings a day. */
export const correctionFor = (productKey: string, servingsPerDay: number): Correction => ({
  productKey,
  title: "Tablets",
  shop: "shop.example",
  amounts: { calcium: null, magnesium: null },
  serving: null,
  servingsPerDay,
  at: servingsPerDay,
});

/**
 * Waits until the page has been read and popup, badge and toolbar say the same of it, and returns what they say. The popup
 * is asked first, as a person does who comes back: that may mend what was left behind.
 */
export const expectAgreement = (
  browser: Browser,
  tab: Tab,
  seconds = 20,
): Promise<{ readonly page: JudgedPage; readonly badge: ShownBadge }> =>
  until(seconds, "popup, badge and toolbar agree", async () => {
    const { state, page } = await askView(browser, tab);
    assert.ok(state === "reported" && page !== null, `state ${state}, ${page === null ? "no" : "a"} report`);
    const badges = await findBadges(tab);
    assert.equal(badges.length, 1, `${badges.length} badges`);
    const [badge] = badges;
    const { tone } = page.verdict;
    assert.equal(badge!.tone, tone, "the badge's tone");
    assert.equal(await askToolbar(browser, tab), toneSigns[tone].text, "the toolbar's sign");
    const title = await askToolbarTitle(browser, tab);
    assert.ok(title.includes(badge!.headline) && title.includes(badge!.summary), `"${title}", "${badge!.headline}"`);
    return { page, badge: badge! };
  });
