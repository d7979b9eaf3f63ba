/** What the popup asks of the background, of the current tab and of the browser. */
import browser from "webextension-polyfill";
import type { DietProfile, Locator, OwnLabel, Settings } from "../core/model.ts";
import { isNothingOwn, toCorrection } from "../core/person/corrections.ts";
import type { JudgedPage, PopupView, Row } from "../core/view.ts";
import { outcomeOf, sendTwice } from "./asking.ts";
import { type FaultCode, faultOf } from "./messages.ts";
import { takeRow } from "./reports.ts";
import { requestListedShop, requestShop } from "./shops.ts";
import { askTab, copyFromScreen, findPageState, readNow, readTab } from "./tabs.ts";

/** The tab the popup was opened on; a number in its own address stands for another tab, where it is opened as a page. */
export const findTabId = async (search: string): Promise<number | null> => {
  const named = Number.parseInt(new URLSearchParams(search).get("tab") ?? "", 10);
  if (Number.isInteger(named)) return named;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
};

const isRow = (value: unknown): value is Row =>
  value === "calcium" || value === "magnesium" || value === "serving" || value === "servings";

/** The row to open at: named in the popup's own address, or left for this tab by its badge. Null where there is none. */
export const findRow = async (search: string, tabId: number): Promise<Row | null> => {
  const left = await takeRow(tabId);
  return [new URLSearchParams(search).get("row"), left].find(isRow) ?? null;
};

// While a page is being read its content script is asked again, at first often, then at the last of these.
const askAgainMs = [250, 500, 1000, 2000, 4000];

/**
 * Hands on the view of one tab, now and whenever it may have changed; a fault where the background does not answer.
 * The function it returns asks again at once.
 */
export const followView = (
  tabId: number,
  shown: (view: PopupView | null, fault: FaultCode | null) => void,
): (() => void) => {
  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const load = async (tries: number): Promise<void> => {
    const mine = ++turn;
    clearTimeout(timer);
    try {
      const view = await sendTwice("get-view", { tabId });
      if (mine !== turn) return;
      shown(view, null);
      const waitMs = askAgainMs[tries] ?? askAgainMs.at(-1);
      const isOnItsWay = view.page === null && (view.state === "busy" || view.state === "reported");
      if (isOnItsWay) timer = setTimeout(() => void load(tries + 1), waitMs);
    } catch (thrown) {
      if (mine === turn) shown(null, faultOf(thrown));
    }
  };
  browser.storage.onChanged.addListener(() => void load(0));
  void load(0);
  return () => void load(0);
};

/** Saves changes of the settings. */
const saveSettings = (changes: Partial<Settings>, seen?: Settings): Promise<FaultCode | null> =>
  outcomeOf(sendTwice("change-settings", { changes, seen }));

/** Records the person's agreement that data is kept on this device. */
const giveConsent = (): Promise<FaultCode | null> => saveSettings({ consentedAt: Date.now() });

/** Saves changes of the profile. */
const saveProfile = (changes: Partial<DietProfile>, seen: DietProfile): Promise<FaultCode | null> =>
  outcomeOf(sendTwice("change-profile", { changes, seen }));

/** Keeps what the person says of this product; nothing of their own goes back to the label. */
const saveOwn = ({ report }: JudgedPage, own: OwnLabel): Promise<FaultCode | null> => {
  const correction = toCorrection(report, own, Date.now());
  const { productKey } = correction;
  return outcomeOf(
    isNothingOwn(own) ? sendTwice("drop-correction", { productKey }) : sendTwice("save-correction", { correction }),
  );
};

/** Reads the tab now, as the person's click on the toolbar allows. */
const readPage = async (tabId: number): Promise<"page-closed-to-extensions" | null> => {
  try {
    await readNow(tabId);
    return null;
  } catch {
    return "page-closed-to-extensions";
  }
};

/**
 * Reads by itself on the shop from now on, this page first. The browser asks the person, and only on a click: so it is
 * asked before anything else.
 */
const addShop = async (tabId: number, shop: string): Promise<FaultCode | "host-refused" | null> => {
  if (!(await requestShop(shop))) return "host-refused";
  const stopped = await outcomeOf(sendTwice("add-shop", { shop }));
  if (stopped === null && (await findPageState(tabId)) === null) await readTab(tabId).catch(() => undefined);
  return stopped;
};

/** Has the browser let us read a listed shop that it withholds, this page first. */
const allowListedShop = async (tabId: number, shop: string): Promise<"host-refused" | null> => {
  if (!(await requestListedShop(shop))) return "host-refused";
  if ((await findPageState(tabId)) === null) await readTab(tabId).catch(() => undefined);
  return null;
};

/** Leads to a picture in the page, and copies what is then to be seen of it from the screen. */
const showPicture = async (tabId: number, picture: string) => {
  const place = await askTab(tabId, "show-picture", { picture }).catch(() => null);
  return { isShown: place !== null, copy: place === null ? null : await copyFromScreen(tabId, place) };
};

// A page of any size is read in slices, and the worker may be just starting.
const readWithinMs = 15_000;

/** What the person can do in the popup, for one tab; `reload` asks for the view anew. */
export const toActions = (tabId: number, reload: () => void) => ({
  retry: reload,
  readPage: () => readPage(tabId).finally(reload),
  addShop: (shop: string) => addShop(tabId, shop).finally(reload),
  allowListedShop: (shop: string) => allowListedShop(tabId, shop).finally(reload),
  removeShop: (shop: string) => outcomeOf(sendTwice("remove-shop", { shop })).finally(reload),
  readAnyway: () => outcomeOf(askTab(tabId, "read-anyway", null, readWithinMs)).finally(reload),
  showPicture: (picture: string) => showPicture(tabId, picture),
  showPlace: (locator: Locator) => void askTab(tabId, "show-place", { locator }).catch(() => undefined),
  consent: giveConsent,
  changeSettings: saveSettings,
  changeProfile: saveProfile,
  changeOwn: saveOwn,
  dismissNotice: (key: string) => outcomeOf(sendTwice("dismiss-notice", { key })),
});
