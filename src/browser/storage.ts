/** What is kept on the device: profile, settings, one record per corrected product. */
import browser from "webextension-polyfill";
import type { Correction, DietProfile, Settings } from "../core/model.ts";
import { type EditedFrom, profileWith, settingsWith } from "../core/person/edits.ts";
import { defaultSettings } from "../core/person/settings.ts";
import { correction, dietProfile, settings } from "../core/schema.ts";
import type { Notice } from "../core/view.ts";
import { alter, findAll, findAsides, inTurn, load, toAsidesItem, write } from "./records.ts";

/** Before the product's key. */
export const correctionPrefix = "correction:";

/** The saved profile; null before the first saving. */
export const loadProfile = (): Promise<DietProfile | null> => load("profile", "profile", dietProfile);

/** Changes the saved profile, or `fallback` before the first saving; of lists what differs from what the person saw. */
export const changeProfile = (
  changes: Partial<DietProfile>,
  fallback: DietProfile,
  from: EditedFrom | null = null,
): Promise<void> => alter("profile", "profile", dietProfile, (old) => profileWith(old ?? fallback, changes, from));

/** The settings, with their defaults before the first saving. */
export const loadSettings = async (): Promise<Settings> =>
  (await load("settings", "settings", settings)) ?? defaultSettings;

const alterSettings = (change: (known: Settings) => Settings): Promise<void> =>
  alter("settings", "settings", settings, (old) => change(old ?? defaultSettings));

/** Changes the settings; of lists what differs from what the person saw. */
export const changeSettings = (changes: Partial<Settings>, seen: Settings | null = null): Promise<void> =>
  alterSettings((known) => settingsWith(known, changes, seen));

type HostOrProductList = "shopsOff" | "shopsAlways" | "productsOff";

/** Adds a host or a product to a list. */
export const addToSettings = (list: HostOrProductList, entry: string): Promise<void> =>
  alterSettings((known) => ({ ...known, [list]: [...new Set([...known[list], entry])] }));

/** Takes a host or a product from a list. */
export const dropFromSettings = (list: HostOrProductList, entry: string): Promise<void> =>
  alterSettings((known) => ({ ...known, [list]: known[list].filter((one) => one !== entry) }));

/** What the person changed of one product; null where nothing. */
export const loadCorrection = (productKey: string): Promise<Correction | null> =>
  load(correctionPrefix + productKey, productKey, correction);

/** What the person changed of any product, the newest first; what cannot be read is left to the visit of its page. */
export const listCorrections = async (): Promise<readonly Correction[]> => {
  const found = await findAll(correctionPrefix, correction);
  return found.flatMap(({ value }) => (value === null ? [] : [value])).sort((a, b) => b.at - a.at);
};

/** Keeps a correction in place of the product's older one. */
export const saveCorrection = (next: Correction): Promise<void> =>
  alter(correctionPrefix + next.productKey, next.title, correction, () => next);

/** Forgets what was corrected of one product. */
export const dropCorrection = (productKey: string): Promise<void> =>
  inTurn(() => browser.storage.local.remove(correctionPrefix + productKey));

/** What was set aside and not yet put away, oldest first. */
export const loadNotices = async (): Promise<readonly Notice[]> =>
  (await inTurn(findAsides)).filter(({ seen }) => !seen).map(({ what, key }) => ({ code: "set-aside", what, key }));

/** Puts a notice away; the record itself stays. */
export const dismissNotice = (key: string): Promise<void> =>
  inTurn(async () =>
    write(toAsidesItem((await findAsides()).map((one) => (one.key === key ? { ...one, seen: true } : one)))),
  );

/** Forgets a record that was set aside. */
export const dropSetAside = (key: string): Promise<void> =>
  inTurn(async () => {
    const known = await findAsides();
    if (!known.some((one) => one.key === key)) return;
    await write(toAsidesItem(known.filter((one) => one.key !== key)));
    await browser.storage.local.remove(key);
  });

/** Calls back when the profile, a setting or a correction changes, whoever wrote it. Register it synchronously. */
export const watchJudging = (changed: () => void): void => {
  browser.storage.onChanged.addListener((changes, area) => {
    const matters = (key: string) => key === "profile" || key === "settings" || key.startsWith(correctionPrefix);
    if (area === "local" && Object.keys(changes).some(matters)) changed();
  });
};

/** Calls back when one of these settings changes, whoever wrote it. Register it synchronously. */
export const watchSettings = (names: readonly (keyof Settings)[], changed: () => void): void => {
  const pick = (record: unknown): string => {
    const value = (record as { readonly value?: Partial<Settings> } | undefined)?.value;
    return JSON.stringify(names.map((name) => value?.[name] ?? defaultSettings[name]));
  };
  browser.storage.onChanged.addListener(({ settings: change }, area) => {
    if (area === "local" && change !== undefined && pick(change.oldValue) !== pick(change.newValue)) changed();
  });
};

/** Keeps content scripts, and with them any page that takes one over, away from what is stored. */
export const closeLocalStorage = async (): Promise<void> => {
  const local = browser.storage.local as typeof browser.storage.local & {
    readonly setAccessLevel?: (level: { readonly accessLevel: "TRUSTED_CONTEXTS" }) => Promise<void>;
  };
  // 2026-11: Chromium only; elsewhere the content script simply never asks.
  await local.setAccessLevel?.({ accessLevel: "TRUSTED_CONTEXTS" })?.catch(() => undefined);
};
