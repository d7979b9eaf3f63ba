/** What the scenarios share: the stage they play on, and the acts of a person that many of them need. */
import assert from "node:assert/strict";
import { type Browser, type LaunchOptions, type Tab, until } from "../../scripts/e2e/browser.ts";
import { askToolbar, askToolbarTitle, askView, findBadges, type ShownBadge } from "../../scripts/e2e/view.ts";
import type { Shop } from "../../scripts/shop/server.ts";
import type { Tone, VerdictCode } from "../../src/core/model.ts";
import { toneSigns } from "../../src/data/icons.ts";

export interface Stage {
  readonly browser: Browser;
  readonly shop: Shop;
  /** Starts a second browser of the same kind with another extension. */
  readonly launchWith: (extension: string) => Promise<Browser>;
  /** Starts a second browser with this extension, which also asks for these hosts and permissions at install. */
  readonly launchAsking: (
    hosts: readonly string[],
    options?: Partial<LaunchOptions>,
    permissions?: readonly string[],
  ) => Promise<Browser>;
  /** Starts a second browser of the same kind with the shipped build. */
  readonly launchAgain: (options: Partial<LaunchOptions>) => Promise<Browser>;
  /** Counts something for the report of the run. */
  readonly count: (what: string, by?: number) => void;
}

export interface Scenario {
  readonly name: string;
  /** 60 where nothing is said. */
  readonly limitSeconds?: number;
  readonly run: (stage: Stage) => Promise<void>;
}

// How long "at once" may take on a machine that is busy with other things.
export const atOnce = 5;

/** The one badge of a page; waits until there is one with something in it. */
export const findBadge = (tab: Tab): Promise<ShownBadge> =>
  until(10, "a badge on the page", async () => {
    const badges = await findBadges(tab);
    assert.ok(badges.length <= 1, `${badges.length} badges`);
    return badges[0] ?? null;
  });

// Written down from the guidance, not taken from the code under test.
const tones: Readonly<Record<VerdictCode, Tone>> = {
  unreadable: "unknown",
  "not-a-dose": "silent",
  "ask-first": "stop",
  "over-limit": "stop",
  "maybe-over": "caution",
  incomplete: "unknown",
  "minor-source": "neutral",
  "needs-partner": "adjust",
  "off-ratio": "adjust",
  "above-guidance": "adjust",
  "fits-disputed": "fits",
  fits: "fits",
};

/**
 * Waits until page and toolbar say this verdict, then the view the popup gets. In this order: to ask for the view may
 * mend a page that was left behind.
 */
export async function expectVerdict({ browser }: Stage, tab: Tab, code: VerdictCode): Promise<ShownBadge> {
  const shown = await until(atOnce, `the page shows ${code}`, async () => {
    const badge = await findBadge(tab);
    assert.equal(badge.tone, tones[code]);
    assert.equal(await askToolbar(browser, tab), toneSigns[tones[code]].text);
    const title = await askToolbarTitle(browser, tab);
    assert.ok(
      title.includes(badge.headline) && title.includes(badge.summary),
      `toolbar says "${title}", badge "${badge.headline}"`,
    );
    return badge;
  });
  const view = await askView(browser, tab);
  assert.equal(view.page?.verdict.code, code);
  assert.equal(view.page.verdict.tone, tones[code]);
  return shown;
}

/** Waits until the popup shows a verdict, and returns what it shows. */
export const readPopup = (popup: Tab, wanted: VerdictCode | null = null) =>
  until(10, `the popup shows ${wanted ?? "a verdict"}`, async () => {
    const shown = await popup.evaluate(() => {
      const all = (selector: string) =>
        [...document.querySelectorAll(selector)].map((each) => each.textContent?.trim() ?? "");
      const verdict = document.querySelector("[data-verdict]");
      return {
        verdict: verdict?.getAttribute("data-verdict") ?? null,
        headline: verdict?.querySelector("h1")?.textContent ?? "",
        calcium: all('[data-mineral="calcium"] td'),
        magnesium: all('[data-mineral="magnesium"] td'),
        calciumSource: all('[data-origin="calcium"] q').join(" "),
        magnesiumSource: all('[data-origin="magnesium"] q').join(" "),
        limits: all("[data-status]"),
        text: document.body.innerText,
      };
    }, null);
    return shown.verdict !== null && (wanted === null || shown.verdict === wanted) ? shown : null;
  });

/** Types into a field of the popup and leaves it, and agrees that the profile is kept where that is asked. */
export async function fillIn(popup: Tab, name: string, value: string): Promise<void> {
  await until(10, `the field ${name}`, () =>
    popup.evaluate(
      ([fieldName, typed]) => {
        const field = document.querySelector<HTMLInputElement | HTMLSelectElement>(`[name="${fieldName}"]`);
        if (field === null) return null;
        field.closest("details")?.setAttribute("open", "");
        field.value = typed!;
        field.dispatchEvent(new Event("input", { bubbles: true }));
        field.dispatchEvent(new Event("change", { bubbles: true }));
        return true;
      },
      [name, value],
    ),
  );
}

export const agree = (popup: Tab) =>
  until(5, "the question whether the profile may be kept", () =>
    popup.evaluate(() => {
      const button = document.querySelector<HTMLButtonElement>('button[name="consent"]');
      button?.click();
      return button === null ? null : true;
    }, null),
  );

/** Presses a button of a page of the extension, by its name or a selector; folds around it are opened first. */
export const press = (tab: Tab, name: string | null, selector = `button[name="${name}"]`): Promise<true> =>
  until(10, `the button ${selector}`, () =>
    tab.evaluate((wanted) => {
      const button = document.querySelector<HTMLButtonElement>(wanted);
      if (button === null || button.disabled) return null;
      button.closest("details")?.setAttribute("open", "");
      button.click();
      return true;
    }, selector),
  );

/** Ticks one of several, or takes the tick away. */
export const tick = (tab: Tab, name: string, value: string, wanted: boolean): Promise<true> =>
  until(10, `the tick ${name} ${value}`, () =>
    tab.evaluate(
      ([field, id, isWanted]) => {
        const box = document.querySelector<HTMLInputElement>(`[name="${field}"] input[value="${id}"]`);
        if (box === null) return null;
        if (box.checked !== isWanted) box.click();
        return true;
      },
      [name, value, wanted] as const,
    ),
  );
