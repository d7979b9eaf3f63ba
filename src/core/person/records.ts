/**
 * Versions of what is kept: what turns a record of an earlier version into one of the newest. In: plain data of any
 * version. Out: plain data to be checked by a schema. The store and the archive go through the same steps.
 */
import { defaultSettings } from "./settings.ts";

/** The kinds of records; also the first part of their keys in the store. */
export type RecordKind = "profile" | "settings" | "correction" | "asides";

type Migration = (value: unknown) => unknown;

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
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

const withUnseen = (list: unknown): unknown =>
  Array.isArray(list) ? list.map((aside) => (isRecord(aside) ? { seen: false, ...aside } : aside)) : list;

/**
 * What turns records of version 1, 2 ... into those of the next. Only ever added to: a record of any version is met
 * again one day. A kind that is not named stays as it was.
 */
const migrations: readonly Readonly<Partial<Record<RecordKind, Migration>>>[] = [
  { settings: (old) => (isRecord(old) ? { ...defaultSettings, ...old } : old) },
  { correction: (old) => (isRecord(old) ? fromPlainCorrection(old) : old) },
  { asides: withUnseen },
];

/** The version that records are written in. */
export const recordVersion = 1 + migrations.length;

/** A record of version `from` (1 to `recordVersion`) as it would be written today; not yet checked. */
export const migrated = (kind: RecordKind, from: number, stored: unknown): unknown =>
  migrations.slice(from - 1).reduce((value, step) => (step[kind] ?? ((same) => same))(value), stored);
