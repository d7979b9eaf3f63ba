/**
 * What an import makes of what is kept, and what it would change. In: what is kept here, what a file holds. Out: what
 * is kept afterwards, and how the two differ. The rules of merging stand here, each with its reason.
 */
import type { DietProfile, Settings, StackEntry } from "../model.ts";
import { dietProfile, settings } from "../schema.ts";
import { type Archive, newestOf, type SetAside } from "./archive.ts";
import { withFreeId } from "./regimen.ts";

const union = <T>(here: readonly T[], there: readonly T[]): readonly T[] => [...new Set([...here, ...there])];

/**
 * Records set aside are never lost by an import, whatever its manner: those of the file join those here. The same
 * record is known by its key.
 */
const joinSetAside = (here: readonly SetAside[], there: readonly SetAside[]): readonly SetAside[] => [
  ...here,
  ...there.filter(({ key }) => !here.some((one) => one.key === key)),
];

/** Whose agreement counts: it was given on this device, so what is here stays; a file's stands in where there is none. */
const joinAgreement = (here: Settings, there: Settings): number | null => here.consentedAt ?? there.consentedAt;

/** Each of the left with the first of the right that is the same and has no partner yet; and those left over. */
const pairUp = <T>(left: readonly T[], right: readonly T[], isSame: (one: T, other: T) => boolean) => {
  const free = new Set(right);
  const pairs = new Map<T, T>();
  for (const one of left) {
    const partner = [...free].find((other) => isSame(one, other));
    if (partner === undefined) continue;
    pairs.set(one, partner);
    free.delete(partner);
  }
  return { pairs, onlyLeft: left.filter((one) => !pairs.has(one)), onlyRight: [...free] };
};

const nameOf = (entry: StackEntry): string => entry.name.trim().replaceAll(/\s+/g, " ").toLowerCase();

/** The same thing taken: from the same product's page, or typed in under the same name. Ids are this device's own. */
const isSameEntry = (one: StackEntry, other: StackEntry): boolean =>
  one.productKey === null && other.productKey === null
    ? nameOf(one) === nameOf(other)
    : one.productKey === other.productKey;

/** What is taken on either side; of an entry on both sides the file's amounts, in its place here. Nothing is removed. */
const mergeStack = (here: readonly StackEntry[], there: readonly StackEntry[]): readonly StackEntry[] => {
  const { pairs, onlyRight } = pairUp(here, there, isSameEntry);
  const merged = here.map((entry) => ({ ...(pairs.get(entry) ?? entry), id: entry.id }));
  for (const entry of onlyRight) merged.push(withFreeId(entry, new Set(merged.map(({ id }) => id))));
  return merged;
};

/**
 * The file's answers win: it is chosen to bring them. But what keeps a person safe is never taken away by a merge:
 * flags and medicines of both sides stand, and an own limit stays where the file has none.
 */
const mergeProfile = (here: DietProfile | null, there: DietProfile | null): DietProfile | null => {
  if (here === null || there === null) return there ?? here;
  return {
    ...there,
    ownMagnesiumLimitMg: there.ownMagnesiumLimitMg ?? here.ownMagnesiumLimitMg,
    flags: union(here.flags, there.flags),
    medicines: union(here.medicines, there.medicines),
    stack: mergeStack(here.stack, there.stack),
  };
};

/** The file's settings win; lists of shops and products are joined, and the agreement is this device's. */
const mergeSettings = (here: Settings, there: Settings): Settings => ({
  ...there,
  consentedAt: joinAgreement(here, there),
  shopsOff: union(here.shopsOff, there.shopsOff),
  shopsAlways: union(here.shopsAlways, there.shopsAlways),
  productsOff: union(here.productsOff, there.productsOff),
});

/** What is kept after a file was merged into what is here: nothing is removed; of corrections the newer wins. */
export const mergeArchives = (here: Archive, file: Archive): Archive => ({
  profile: mergeProfile(here.profile, file.profile),
  settings: mergeSettings(here.settings, file.settings),
  corrections: newestOf([...file.corrections, ...here.corrections]),
  setAside: joinSetAside(here.setAside, file.setAside),
});

/** What is kept after a file has taken the place of what is here; what was set aside stays, and so does the agreement. */
export const replaceArchive = (here: Archive, file: Archive): Archive => ({
  ...file,
  settings: { ...file.settings, consentedAt: joinAgreement(here.settings, file.settings) },
  setAside: joinSetAside(here.setAside, file.setAside),
});

/** True where everything in it can be kept: a merge may hold more entries than the store takes. */
export const isKeepable = (archive: Archive): boolean =>
  (archive.profile === null || dietProfile.safeParse(archive.profile).success) &&
  settings.safeParse(archive.settings).success;

export interface ChangeCounts {
  readonly added: number;
  readonly changed: number;
  readonly removed: number;
}

export interface ArchiveChanges {
  /** Of the answers, without what is taken. */
  readonly profile: "same" | "added" | "changed" | "removed";
  readonly taken: ChangeCounts;
  readonly corrections: ChangeCounts;
  readonly settings: readonly (keyof Settings)[];
  readonly setAsideAdded: number;
}

const isEqual = (one: unknown, other: unknown): boolean => {
  if (typeof one !== "object" || typeof other !== "object" || one === null || other === null) return one === other;
  const names = Object.keys(one);
  return (
    Array.isArray(one) === Array.isArray(other) &&
    names.length === Object.keys(other).length &&
    names.every(
      (name) =>
        Object.hasOwn(other, name) &&
        isEqual((one as Record<string, unknown>)[name], (other as Record<string, unknown>)[name]),
    )
  );
};

const countChanges = <T>(
  before: readonly T[],
  after: readonly T[],
  isSame: (one: T, other: T) => boolean,
  content: (one: T) => unknown,
): ChangeCounts => {
  const { pairs, onlyLeft, onlyRight } = pairUp(before, after, isSame);
  return {
    added: onlyRight.length,
    changed: [...pairs].filter(([old, now]) => !isEqual(content(old), content(now))).length,
    removed: onlyLeft.length,
  };
};

const profileChange = (before: Archive["profile"], after: Archive["profile"]): ArchiveChanges["profile"] => {
  if (before === null || after === null) return before === after ? "same" : after === null ? "removed" : "added";
  return isEqual({ ...before, stack: [] }, { ...after, stack: [] }) ? "same" : "changed";
};

/** How two states differ. An entry keeps its identity through a changed amount; its id means nothing to a person. */
export const toChanges = (before: Archive, after: Archive): ArchiveChanges => ({
  profile: profileChange(before.profile, after.profile),
  taken: countChanges(before.profile?.stack ?? [], after.profile?.stack ?? [], isSameEntry, (one) => ({
    ...one,
    id: "",
  })),
  corrections: countChanges(
    before.corrections,
    after.corrections,
    (one, other) => one.productKey === other.productKey,
    (one) => one,
  ),
  settings: (Object.keys(after.settings) as (keyof Settings)[]).filter(
    (name) => !isEqual(before.settings[name], after.settings[name]),
  ),
  setAsideAdded: after.setAside.length - before.setAside.length,
});
