/** Everything that is kept, taken out, put back or deleted at once. What is in a file is decided in core/person. */
import browser from "webextension-polyfill";
import type { Correction, DietProfile, Settings } from "../core/model.ts";
import { type Archive, readArchive, type SetAside, toArchiveText } from "../core/person/archive.ts";
import { isKeepable, mergeArchives, replaceArchive, toChanges } from "../core/person/archive-merge.ts";
import { defaultSettings } from "../core/person/settings.ts";
import { correction, dietProfile, settings } from "../core/schema.ts";
import type { ImportCheck, ImportManner } from "../core/view.ts";
import { fault } from "./messages.ts";
import { findAsides, inTurn, loadAllNow, loadNow, toAsidesItem, toRecord, write } from "./records.ts";
import { correctionPrefix } from "./storage.ts";

const findSetAsideNow = async (): Promise<readonly SetAside[]> => {
  const known = await findAsides();
  const stored = await browser.storage.local.get(known.map(({ key }) => key));
  return known.map((aside) => ({ ...aside, value: stored[aside.key] ?? null }));
};

/** Everything that is kept. What cannot be read is set aside first, and so is in it as well. */
const loadAll = async (): Promise<Archive> => {
  const profile: DietProfile | null = await loadNow("profile", "profile", dietProfile);
  const kept: Settings | null = await loadNow("settings", "settings", settings);
  const corrections: readonly Correction[] = await loadAllNow(correctionPrefix, correction);
  return { profile, settings: kept ?? defaultSettings, corrections, setAside: await findSetAsideNow() };
};

const toItems = ({ profile, settings, corrections, setAside }: Archive): Record<string, unknown> => ({
  settings: toRecord(settings),
  ...(profile === null ? {} : { profile: toRecord(profile) }),
  ...Object.fromEntries(corrections.map((one) => [correctionPrefix + one.productKey, toRecord(one)])),
  ...Object.fromEntries(setAside.map(({ key, value }) => [key, value])),
  ...(setAside.length === 0 ? {} : toAsidesItem(setAside.map(({ key, what, seen }) => ({ key, what, seen })))),
});

/** Writes the new state over the old one. What is written comes before what is removed: a full store changes nothing. */
const saveAll = async (before: Archive, after: Archive): Promise<void> => {
  const items = toItems(after);
  await write(items);
  const gone = Object.keys(toItems(before)).filter((key) => !Object.hasOwn(items, key));
  await browser.storage.local.remove(gone);
};

const joinedBy: Readonly<Record<ImportManner, (here: Archive, file: Archive) => Archive>> = {
  merge: mergeArchives,
  replace: replaceArchive,
};

/** Everything that is kept, as the text of a file. */
export const exportData = (): Promise<string> => inTurn(async () => toArchiveText(await loadAll()));

/** Everything that was set aside, with the records as they were found; what cannot be read by now is among it. */
export const loadSetAside = (): Promise<readonly SetAside[]> => inTurn(async () => (await loadAll()).setAside);

/** What importing a file's text would change, or what is wrong with it; nothing is written. */
export const checkImport = (text: string): Promise<ImportCheck> =>
  inTurn(async () => {
    const read = readArchive(text);
    if (read.problems !== null) return { problems: read.problems, changes: null };
    const here = await loadAll();
    const merged = mergeArchives(here, read.archive);
    return {
      problems: null,
      changes: {
        merge: isKeepable(merged) ? toChanges(here, merged) : null,
        replace: toChanges(here, replaceArchive(here, read.archive)),
      },
    };
  });

/**
 * Imports a file's text; a fault where it cannot be taken, and then nothing is changed. `agreedAt` is the click that
 * imports: it counts as the agreement where neither this device nor the file has one.
 */
export const importData = (text: string, manner: ImportManner, agreedAt: number): Promise<void> =>
  inTurn(async () => {
    const read = readArchive(text);
    if (read.problems !== null) throw fault("invalid");
    const here = await loadAll();
    const joined = joinedBy[manner](here, read.archive);
    if (!isKeepable(joined)) throw fault("invalid");
    const consentedAt = joined.settings.consentedAt ?? agreedAt;
    await saveAll(here, { ...joined, settings: { ...joined.settings, consentedAt } });
  });

/** Deletes everything: what the person entered, what was set aside, and what was read in pages of this session. */
export const deleteData = (): Promise<void> =>
  inTurn(async () => {
    await browser.storage.local.clear();
    await browser.storage.session.clear();
  });
