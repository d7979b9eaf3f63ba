/**
 * What is kept on the device: profile, settings, one record per corrected product. Every record carries its version.
 * A record that cannot be read is set aside under a key of its own, never overwritten, and reported.
 */
import browser from "webextension-polyfill";
import * as z from "zod/mini";
import type { Correction, DietProfile, Settings } from "../core/model.ts";
import { defaultSettings } from "../core/person/settings.ts";
import { correction, dietProfile, settings } from "../core/schema.ts";
import type { Notice } from "../core/view.ts";
import { fault } from "./messages.ts";

const asides = z.array(z.object({ what: z.string(), key: z.string() }));
const asidesKey = "asides";
const correctionPrefix = "correction:";

/** A record as it was stored under some version, and what turns it into one of the next. */
type Migration = (value: unknown) => unknown;

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** Host of the page a key was made of; empty where it was made of a GTIN. */
const hostOfKey = (key: unknown): string =>
  typeof key === "string" ? (/^(?:https?:\/\/|(?!gtin:))([^/:]+)/.exec(key)?.[1] ?? "") : "";

/** Up to version 2 a correction held mg of the element alone, and one signature for all that was corrected. */
const fromPlainCorrection = (old: Readonly<Record<string, unknown>>): unknown => {
  const { mgPerServing, servingText, piecesPerServing, signature: _, ...kept } = old;
  if (!isRecord(mgPerServing)) return old;
  const own = (mg: unknown) => (mg === null ? null : { kind: "typed", mg, salt: null, labelSaid: null });
  const hasServing = servingText !== null || piecesPerServing !== null;
  return {
    ...kept,
    shop: hostOfKey(old.productKey),
    amounts: { calcium: own(mgPerServing.calcium), magnesium: own(mgPerServing.magnesium) },
    serving: hasServing ? { text: servingText ?? "", pieces: piecesPerServing, labelSaid: null } : null,
  };
};

/**
 * What turns records of version 1, 2 ... into those of the next, by the key's first part. Only ever added to: a record
 * of any version is met again one day. A key that is not named stays as it was.
 */
const migrations: readonly Readonly<Record<string, Migration>>[] = [
  { settings: (old) => (isRecord(old) ? { ...defaultSettings, ...old } : old) },
  { correction: (old) => (isRecord(old) ? fromPlainCorrection(old) : old) },
];
const version = 1 + migrations.length;

const envelope = z.object({ version: z.int().check(z.minimum(1), z.maximum(version)), value: z.unknown() });

const migrated = (key: string, from: number, stored: unknown): unknown =>
  migrations
    .slice(from - 1)
    .reduce((value, step) => (step[key.split(":")[0] ?? ""] ?? ((same) => same))(value), stored);

interface Found<T> {
  readonly value: T | null;
  /** What stands under the key although it cannot be read; undefined where nothing is wrong. */
  readonly unreadable: unknown;
}

// One after the other, so that no change is lost between reading a record and writing it. It guards nothing beyond
// the life of this worker, and nothing is remembered in it.
let last: Promise<unknown> = Promise.resolve();
const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
};

const find = async <T>(key: string, schema: z.ZodMiniType<T>): Promise<Found<T>> => {
  const raw = (await browser.storage.local.get(key))[key];
  if (raw === undefined) return { value: null, unreadable: undefined };
  const record = envelope.safeParse(raw);
  const value = record.success ? schema.safeParse(migrated(key, record.data.version, record.data.value)) : null;
  return value?.success ? { value: value.data, unreadable: undefined } : { value: null, unreadable: raw };
};

const write = async (items: Record<string, unknown>): Promise<void> => {
  try {
    await browser.storage.local.set(items);
  } catch {
    throw fault("not-saved");
  }
};

const setAside = async (key: string, what: string, unreadable: unknown): Promise<void> => {
  const known = await find(asidesKey, asides);
  const aside = `aside:${key}:${Date.now()}-${crypto.randomUUID()}`;
  const list = [...(known.value ?? []), { what, key: aside }];
  await write({ [aside]: unreadable, [asidesKey]: { version, value: list } });
  await browser.storage.local.remove(key);
};

/** The record under the key, null where there is none or it had to be set aside. */
const load = <T>(key: string, what: string, schema: z.ZodMiniType<T>): Promise<T | null> =>
  inTurn(async () => {
    const found = await find(key, schema);
    // Storage may be full; the record then stays where it is and the next try sets it aside.
    if (found.unreadable !== undefined) await setAside(key, what, found.unreadable).catch(() => undefined);
    return found.value;
  });

/** Writes what `change` makes of the stored record; throws a fault, with the old record in place, where that fails. */
const alter = <T>(key: string, what: string, schema: z.ZodMiniType<T>, change: (old: T | null) => T): Promise<void> =>
  inTurn(async () => {
    const found = await find(key, schema);
    if (found.unreadable !== undefined) await setAside(key, what, found.unreadable);
    const next = schema.safeParse(change(found.value));
    if (!next.success) throw fault("invalid");
    await write({ [key]: { version, value: next.data } });
  });

/** The saved profile; null before the first saving. */
export const loadProfile = (): Promise<DietProfile | null> => load("profile", "profile", dietProfile);

/** Changes the saved profile, or `fallback` before the first saving. */
export const changeProfile = (changes: Partial<DietProfile>, fallback: DietProfile): Promise<void> =>
  alter("profile", "profile", dietProfile, (old) => ({ ...(old ?? fallback), ...changes }));

/** The settings, with their defaults before the first saving. */
export const loadSettings = async (): Promise<Settings> =>
  (await load("settings", "settings", settings)) ?? defaultSettings;

/** Changes the settings. */
export const changeSettings = (changes: Partial<Settings>): Promise<void> =>
  alter("settings", "settings", settings, (old) => ({ ...(old ?? defaultSettings), ...changes }));

/** Adds a host or a product to those that carry no badge. */
export const addToSettings = (list: "shopsOff" | "productsOff", entry: string): Promise<void> =>
  alter("settings", "settings", settings, (old) => {
    const known = old ?? defaultSettings;
    return { ...known, [list]: [...new Set([...known[list], entry])] };
  });

/** What the person changed of one product; null where nothing. */
export const loadCorrection = (productKey: string): Promise<Correction | null> =>
  load(correctionPrefix + productKey, productKey, correction);

/** What the person changed of any product, the newest first; what cannot be read is left to the visit of its page. */
export const listCorrections = async (): Promise<readonly Correction[]> => {
  const keys = Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(correctionPrefix));
  const found = await Promise.all(keys.map((key) => find(key, correction)));
  return found.flatMap(({ value }) => (value === null ? [] : [value])).sort((a, b) => b.at - a.at);
};

/** Keeps a correction in place of the product's older one. */
export const saveCorrection = (next: Correction): Promise<void> =>
  alter(correctionPrefix + next.productKey, next.title, correction, () => next);

/** Forgets what was corrected of one product. */
export const dropCorrection = (productKey: string): Promise<void> =>
  inTurn(() => browser.storage.local.remove(correctionPrefix + productKey));

/** What was set aside so far, oldest first. */
export const loadNotices = async (): Promise<readonly Notice[]> => {
  const found = await find(asidesKey, asides);
  return (found.value ?? []).map(({ what }) => ({ code: "set-aside", what }));
};

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
