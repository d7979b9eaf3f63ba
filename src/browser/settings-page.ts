/** What the page of settings shows of stored data and of the browser, and what it can do. */
import browser from "webextension-polyfill";
import type { DiagnosticFacts, OpenPage } from "../core/diagnostic.ts";
import type { Language, Words } from "../core/language.ts";
import type { Correction, DietProfile, Settings } from "../core/model.ts";
import { toShop } from "../core/person/sites.ts";
import type { SettingsView, ShopView } from "../core/view.ts";
import { outcomeOf, sendTwice } from "./asking.ts";
import { findTab } from "./reports.ts";
import { isAllowed, requestListedShop, requestShop, watchPermissions } from "./shops.ts";
import { listCorrections, loadProfile, loadSettings } from "./storage.ts";
import { findPageState } from "./tabs.ts";
import { languageFor } from "./words.ts";

const shopView = async (shop: string): Promise<ShopView> => ({ shop, allowed: await isAllowed(shop) });

const loadView = async (fallback: () => DietProfile, shops: readonly string[]): Promise<SettingsView> => {
  const [profile, settings, corrections, listed] = await Promise.all([
    loadProfile(),
    loadSettings(),
    listCorrections(),
    Promise.all(shops.map(shopView)),
  ]);
  return {
    profile: profile ?? fallback(),
    profileIsDefault: profile === null,
    settings,
    listed,
    added: await Promise.all(settings.shopsAlways.map(shopView)),
    corrections,
  };
};

/**
 * Hands on what there is to show and the words for it, now and whenever something of it changes, wherever that was
 * done. Words come from files, the first time later than the next: never is an older view handed on after a newer one.
 */
export const followSettings = (
  fallback: () => DietProfile,
  shops: readonly string[],
  languages: readonly [Language, ...Language[]],
  shown: (view: SettingsView, words: Words) => void,
): void => {
  let turn = 0;
  const load = async (): Promise<void> => {
    const mine = ++turn;
    const view = await loadView(fallback, shops);
    const words = await languageFor(view.settings, languages).load();
    if (mine === turn) shown(view, words);
  };
  browser.storage.onChanged.addListener((_, area) => {
    if (area === "local") void load();
  });
  watchPermissions(() => void load());
  void load();
};

/** What a person can do on the page of settings; each ends with the fault that stopped it, or null. */
export const settingsActions = {
  consent: () => outcomeOf(sendTwice("change-settings", { changes: { consentedAt: Date.now() } })),
  changeSettings: (changes: Partial<Settings>, seen?: Settings) =>
    outcomeOf(sendTwice("change-settings", { changes, seen })),
  changeProfile: (changes: Partial<DietProfile>, seen: DietProfile) =>
    outcomeOf(sendTwice("change-profile", { changes, seen })),
  saveCorrection: (correction: Correction) => outcomeOf(sendTwice("save-correction", { correction })),
  dropCorrection: (productKey: string) => outcomeOf(sendTwice("drop-correction", { productKey })),
  /** Asks the browser for the shop, on the person's click; what follows from its answer, the background does. */
  allowShop: async (shop: string, isListed: boolean) =>
    (await (isListed ? requestListedShop(shop) : requestShop(shop))) ? null : ("host-refused" as const),
  removeShop: (shop: string) => outcomeOf(sendTwice("remove-shop", { shop })),
};

const openPage = async ({ id, url }: { readonly id?: number; readonly url?: string }): Promise<OpenPage | null> => {
  if (id === undefined) return null;
  const [state, entry] = await Promise.all([findPageState(id), findTab(id)]);
  if (state === null && entry === null) return null;
  const address = state?.url ?? url ?? entry?.report.product.url ?? "";
  return { state: state?.state ?? "absent", host: toShop(address), report: entry?.report ?? null };
};

/** What there is to say of this installation and of the pages that are open now, for a report of a mistake. */
export const findFacts = async (
  { settings, corrections, listed, added }: SettingsView,
  language: string,
): Promise<DiagnosticFacts> => {
  const tabs = await browser.tabs.query({});
  const pages = await Promise.all(tabs.map(openPage));
  return {
    version: extensionVersion(),
    browser: navigator.userAgent,
    browserLanguage: browser.i18n.getUILanguage(),
    language,
    settings,
    corrections: corrections.length,
    withheld: [...listed, ...added].filter(({ allowed }) => !allowed).length,
    pages: pages.filter((page) => page !== null),
  };
};

/** The version that the manifest names. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;
