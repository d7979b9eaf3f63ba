/**
 * Records of the store: one at a time, each with its version. A record that cannot be read is set aside under a key
 * of its own, never overwritten, and reported.
 */
import browser from "webextension-polyfill";
import * as z from "zod/mini";
import { asidePrefix } from "../core/person/archive.ts";
import { migrated, type RecordKind, recordVersion } from "../core/person/records.ts";
import { fault } from "./messages.ts";

const asidesKey = "asides";
const aside = z.object({ what: z.string(), key: z.string(), seen: z.boolean() });
const asides = z.array(aside);
type Aside = z.infer<typeof aside>;

const envelope = z.object({ version: z.int().check(z.minimum(1), z.maximum(recordVersion)), value: z.unknown() });

interface Found<T> {
  readonly value: T | null;
  /** What stands under the key although it cannot be read; undefined where nothing is wrong. */
  readonly unreadable: unknown;
}

// One after the other, so that no change is lost between reading a record and writing it. It guards nothing beyond
// the life of this worker, and nothing is remembered in it.
let last: Promise<unknown> = Promise.resolve();

/** Does the work when everything asked for earlier is done. */
export const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
};

/** A value as it is stored. */
export const toRecord = (value: unknown): unknown => ({ version: recordVersion, value });

const open = <T>(key: string, raw: unknown, schema: z.ZodMiniType<T>): Found<T> => {
  if (raw === undefined) return { value: null, unreadable: undefined };
  const record = envelope.safeParse(raw);
  const kind = (key.split(":")[0] ?? "") as RecordKind;
  const value = record.success ? schema.safeParse(migrated(kind, record.data.version, record.data.value)) : null;
  return value?.success ? { value: value.data, unreadable: undefined } : { value: null, unreadable: raw };
};

/** What stands under the key; nothing is written. */
export const find = async <T>(key: string, schema: z.ZodMiniType<T>): Promise<Found<T>> =>
  open(key, (await browser.storage.local.get(key))[key], schema);

/**
 * What stands under each key that begins so, by key, in order. Nothing is written. The store is asked once: a thousand
 * questions take it half a second.
 */
export const findAll = async <T>(
  prefix: string,
  schema: z.ZodMiniType<T>,
): Promise<readonly (Found<T> & { readonly key: string })[]> =>
  Object.entries(await browser.storage.local.get(null))
    .filter(([key]) => key.startsWith(prefix))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, raw]) => ({ key, ...open(key, raw, schema) }));

/** Writes all of it or throws a fault, with what was there still in its place. */
export const write = async (items: Record<string, unknown>): Promise<void> => {
  try {
    await browser.storage.local.set(items);
  } catch {
    throw fault("not-saved");
  }
};

const setAside = async (key: string, what: string, unreadable: unknown): Promise<void> => {
  const aside: Aside = { what, key: `${asidePrefix}${key}:${Date.now()}-${crypto.randomUUID()}`, seen: false };
  await write({ [aside.key]: unreadable, ...toAsidesItem([...(await findAsides()), aside]) });
  await browser.storage.local.remove(key);
};

/** The record under the key, null where there is none or it had to be set aside. Only in turn. */
export const loadNow = async <T>(key: string, what: string, schema: z.ZodMiniType<T>): Promise<T | null> => {
  const found = await find(key, schema);
  // Storage may be full; the record then stays where it is and the next try sets it aside.
  if (found.unreadable !== undefined) await setAside(key, what, found.unreadable).catch(() => undefined);
  return found.value;
};

/** The records under all keys that begin so, in order of the keys, without those that had to be set aside. Only in turn. */
export const loadAllNow = async <T>(prefix: string, schema: z.ZodMiniType<T>): Promise<readonly T[]> => {
  const found = await findAll(prefix, schema);
  for (const { key, unreadable } of found)
    if (unreadable !== undefined) await setAside(key, key.slice(prefix.length), unreadable).catch(() => undefined);
  return found.flatMap(({ value }) => (value === null ? [] : [value]));
};

/** The record under the key, when everything asked for earlier is done; null as above. */
export const load = <T>(key: string, what: string, schema: z.ZodMiniType<T>): Promise<T | null> =>
  inTurn(() => loadNow(key, what, schema));

/** Writes what `change` makes of the stored record; throws a fault, with the old record in place, where that fails. */
export const alter = <T>(
  key: string,
  what: string,
  schema: z.ZodMiniType<T>,
  change: (old: T | null) => T,
): Promise<void> =>
  inTurn(async () => {
    const found = await find(key, schema);
    if (found.unreadable !== undefined) await setAside(key, what, found.unreadable);
    const next = schema.safeParse(change(found.value));
    if (!next.success) throw fault("invalid");
    await write({ [key]: toRecord(next.data) });
  });

/** What was set aside so far, oldest first, without the records themselves. */
export const findAsides = async (): Promise<readonly Aside[]> => {
  const found = await find(asidesKey, asides);
  if (found.unreadable === undefined) return found.value ?? [];
  // The list itself is damaged; the records still tell by their keys what they were.
  const keys = Object.keys(await browser.storage.local.get(null)).filter((key) => key.startsWith(asidePrefix));
  return keys.map((key) => ({ key, what: key.slice(asidePrefix.length).replace(/:[^:]*$/, ""), seen: false }));
};

/** The list of what was set aside, as an item to write. */
export const toAsidesItem = (list: readonly Aside[]): Record<string, unknown> => ({ [asidesKey]: toRecord(list) });
