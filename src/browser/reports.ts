/**
 * The reports of this browser session, by tab, and the row that the popup of a tab is to open at. Kept in memory by the
 * browser, so that a worker may die at any time.
 */
import browser from "webextension-polyfill";
import * as z from "zod/mini";
import type { LabelReport } from "../core/model.ts";
import { labelReport } from "../core/schema.ts";
import type { Row } from "../core/view.ts";

/** A report and the copy of the content script that sent it. */
export interface TabEntry {
  readonly page: string;
  readonly report: LabelReport;
}

const entry = z.object({ page: z.string(), report: labelReport });
const prefix = "tab:";
const rowPrefix = "row:";

// How often each tab's report was put: nothing newer is dropped between a look at a report and its end.
const puts = new Map<number, number>();

/** Keeps the tab's report for as long as the browser runs, at most. */
export const putTab = (tabId: number, value: TabEntry): Promise<void> => {
  puts.set(tabId, (puts.get(tabId) ?? 0) + 1);
  return browser.storage.session.set({ [prefix + tabId]: value });
};

/** Forgets the tab's report, and the row that was left for its popup. */
export const dropTab = (tabId: number): Promise<void> =>
  browser.storage.session.remove([prefix + tabId, rowPrefix + tabId]);

/** Leaves a row for the tab's popup to open at. */
export const putRow = (tabId: number, row: Row): Promise<void> =>
  browser.storage.session.set({ [rowPrefix + tabId]: row });

/** What was left for the tab's popup to open at; it is good once. */
export const takeRow = async (tabId: number): Promise<unknown> => {
  const key = rowPrefix + tabId;
  const { [key]: row } = await browser.storage.session.get(key);
  if (row !== undefined) await browser.storage.session.remove(key);
  return row;
};

/** Forgets the report of one document; what another in the same tab has told meanwhile stays. */
export const dropReport = async (tabId: number, page: string): Promise<void> => {
  const before = puts.get(tabId);
  const found = await findTab(tabId);
  if (found?.page === page && puts.get(tabId) === before) await dropTab(tabId);
};

const parse = (raw: unknown): TabEntry | null => {
  const parsed = entry.safeParse(raw);
  return parsed.success ? parsed.data : null;
};

/** The tab's report; null where there is none. */
export const findTab = async (tabId: number): Promise<TabEntry | null> =>
  parse((await browser.storage.session.get(prefix + tabId))[prefix + tabId]);

/** All tabs with a report. */
export const listTabs = async (): Promise<readonly { readonly tabId: number; readonly entry: TabEntry }[]> => {
  const all = await browser.storage.session.get(null);
  return Object.entries(all).flatMap(([key, raw]) => {
    const found = key.startsWith(prefix) ? parse(raw) : null;
    return found === null ? [] : [{ tabId: Number(key.slice(prefix.length)), entry: found }];
  });
};
