/** What a person waits for beyond the page: popup, open tabs, storage. In: a browser with the extension. Out: ms. */
import type { BrowserContext, Page } from "playwright-core";
import { defaultProfile } from "../../src/core/person/profile.ts";
import { profileDefaults } from "../../src/data/diets.ts";
import { median } from "./median.ts";

interface Scope {
  readonly chrome: {
    readonly runtime: { sendMessage(message: unknown): Promise<{ answer?: unknown; fault?: string }> };
    readonly tabs: { query(what: object): Promise<readonly { id: number; url?: string }[]> };
    readonly action: { getBadgeText(of: { tabId: number }): Promise<string> };
  };
}

export interface Rejudged {
  readonly tabs: number;
  readonly milliseconds: number;
}

/** Median ms of one operation with nothing stored and with much. */
export type FullStorage = readonly { readonly what: string; readonly empty: number; readonly full: number }[];

const originOf = async (context: BrowserContext): Promise<string> => {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker", { timeout: 30_000 }));
  return worker.url().split("/").slice(0, 3).join("/");
};

/** A page of the extension, from which its background can be asked. */
const openOwnPage = async (context: BrowserContext): Promise<Page> => {
  const page = await context.newPage();
  await page.goto(`${await originOf(context)}/manifest.json`);
  return page;
};

const askFrom = async (page: Page, kind: string, ask: unknown): Promise<unknown> => {
  const reply = await page.evaluate((message) => (globalThis as unknown as Scope).chrome.runtime.sendMessage(message), {
    kind,
    ask,
  });
  if ("fault" in reply) throw new Error(`${kind}: ${reply.fault}`);
  return reply.answer;
};

/** Numbers of the tabs that carry a text on the toolbar, in order. */
const markedTabs = (own: Page): Promise<Readonly<Record<number, string>>> =>
  own.evaluate(async () => {
    const { tabs, action } = (globalThis as unknown as Scope).chrome;
    const all = await tabs.query({});
    const texts = await Promise.all(all.map(({ id }) => action.getBadgeText({ tabId: id })));
    return Object.fromEntries(all.map(({ id }, at) => [id, texts[at] ?? ""]).filter(([, text]) => text !== ""));
  });

const untilMarked = async (own: Page, count: number): Promise<Readonly<Record<number, string>>> => {
  for (const end = performance.now() + 60_000; performance.now() < end; ) {
    const marked = await markedTabs(own);
    if (Object.keys(marked).length >= count) return marked;
    await own.waitForTimeout(200);
  }
  throw new Error(`Not all of ${count} tabs were marked.`);
};

/** Opening the popup, in ms from the start of its page, medians; `bare` is a page of the extension with nothing of ours to run. */
export interface PopupTimes {
  readonly firstPaint: number;
  readonly verdict: number;
  readonly barePaint: number;
}

const firstPaintOf = async (page: Page): Promise<number> => {
  const found = await page.waitForFunction(
    () => performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? null,
  );
  return (await found.jsonValue()) as number;
};

/** Opens the popup for a page that is read, and a bare file of the extension, turn about. */
export const measurePopup = async (context: BrowserContext, url: string): Promise<PopupTimes> => {
  const own = await openOwnPage(context);
  const origin = await originOf(context);
  const page = await context.newPage();
  await page.goto(url);
  const [tabId] = Object.keys(await untilMarked(own, 1));
  const popup = await context.newPage();
  await popup.addInitScript(() => {
    const look = () => {
      if (document.querySelector("[data-verdict]") === null) return;
      seen.disconnect();
      document.documentElement.dataset.verdictAt = String(performance.now());
    };
    const seen = new MutationObserver(look);
    seen.observe(document, { childList: true, subtree: true });
  });
  const rounds: PopupTimes[] = [];
  for (let round = 0; round < 8; round++) {
    await popup.goto(`${origin}/manifest.json`);
    const barePaint = await firstPaintOf(popup);
    await popup.goto(`${origin}/popup.html?tab=${tabId}`);
    const shown = await popup.waitForSelector("html[data-verdict-at]", { state: "attached" });
    const verdict = Number(await shown.getAttribute("data-verdict-at"));
    if (round > 0) rounds.push({ barePaint, verdict, firstPaint: await firstPaintOf(popup) });
  }
  for (const each of [own, page, popup]) await each.close();
  const of = (name: keyof PopupTimes): number => median(rounds.map((round) => round[name]));
  return { firstPaint: of("firstPaint"), verdict: of("verdict"), barePaint: of("barePaint") };
};

/** From a change of the profile to the moment the last of so many tabs shows another verdict. */
export const measureTabs = async (context: BrowserContext, url: string, count: number): Promise<Rejudged> => {
  const own = await openOwnPage(context);
  const pages: Page[] = [];
  for (let at = 0; at < count; at++) {
    const page = await context.newPage();
    await page.goto(url, { waitUntil: "commit" });
    pages.push(page);
  }
  await askFrom(own, "change-settings", { changes: { consentedAt: 1 } });
  await askFrom(own, "change-profile", { changes: { ownMagnesiumLimitMg: null, stack: [] } });
  await own.bringToFront();
  const before = await untilMarked(own, count);
  const milliseconds = await own.evaluate(
    async ({ before }) => {
      const { runtime, action } = (globalThis as unknown as Scope).chrome;
      const from = performance.now();
      await runtime.sendMessage({ kind: "change-profile", ask: { changes: { ownMagnesiumLimitMg: 10 } } });
      let left = Object.keys(before).map(Number);
      while (left.length > 0 && performance.now() - from < 60_000) {
        const texts = await Promise.all(left.map((tabId) => action.getBadgeText({ tabId })));
        left = left.filter((tabId, at) => texts[at] === before[tabId]);
      }
      return left.length === 0 ? performance.now() - from : Number.POSITIVE_INFINITY;
    },
    { before },
  );
  for (const page of [...pages, own]) await page.close();
  return { tabs: count, milliseconds };
};

const supplement = (at: number) => ({
  id: `taken-${at}`,
  name: `Supplement ${at}`,
  productKey: null,
  calciumMgPerServing: 1,
  magnesiumMgPerServing: 1,
  servingsPerDay: 1,
  paused: at % 2 === 0,
});

const correctionOf = (at: number) => ({
  productKey: `shop.example:${at}`,
  title: `Product ${at}`,
  shop: "shop.example",
  amounts: { calcium: { kind: "typed", mg: 200, salt: null, labelSaid: "Calcium 250 mg" }, magnesium: null },
  serving: null,
  servingsPerDay: 2,
  at,
});

const timed = async (times: number, work: (at: number) => Promise<unknown>): Promise<number> => {
  const taken: number[] = [];
  for (let at = 0; at < times; at++) {
    const from = performance.now();
    await work(at);
    taken.push(performance.now() - from);
  }
  return median(taken);
};

const measureStorage = async (own: Page, tabId: number, entries: number): Promise<Readonly<Record<string, number>>> => {
  const stack = Array.from({ length: entries }, (_, at) => supplement(at));
  return {
    "view for the popup": await timed(15, () => askFrom(own, "get-view", { tabId })),
    "profile saved": await timed(15, (at) => askFrom(own, "change-profile", { changes: { ageYears: 30 + at, stack } })),
    "correction saved": await timed(15, (at) => askFrom(own, "save-correction", { correction: correctionOf(at) })),
    "corrections listed": await timed(5, () => askFrom(own, "list-corrections", null)),
    "everything exported": await timed(5, () => askFrom(own, "export-data", null)),
  };
};

/** Each operation with nothing stored, then with 1,000 corrections and 200 supplements. Everything is deleted after. */
export const measureFullStorage = async (context: BrowserContext, url: string): Promise<FullStorage> => {
  const own = await openOwnPage(context);
  const page = await context.newPage();
  await page.goto(url);
  const tabId = Number(Object.keys(await untilMarked(own, 1))[0]);
  await askFrom(own, "change-settings", { changes: { consentedAt: 1 } });
  await askFrom(own, "change-profile", { changes: defaultProfile("US", profileDefaults) });
  const empty = await measureStorage(own, tabId, 1);
  for (let at = 0; at < 1000; at++) await askFrom(own, "save-correction", { correction: correctionOf(at) });
  const full = await measureStorage(own, tabId, 200);
  const listed = (await askFrom(own, "list-corrections", null)) as readonly unknown[];
  if (listed.length !== 1000) throw new Error(`${listed.length} corrections are kept, not 1,000.`);
  await askFrom(own, "delete-data", null);
  await page.close();
  await own.close();
  return Object.entries(empty).map(([what, ms]) => ({ what, empty: ms, full: full[what] ?? Number.NaN }));
};
