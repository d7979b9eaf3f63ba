/** Counts, by shop, product pages that gave no reading; in the browser's memory, gone when it ends. */
import browser from "webextension-polyfill";
import * as z from "zod/mini";
import { type Silence, silentCodes, toShopReport, withPage } from "../core/label/silence.ts";
import type { IssueCode, LabelReport, PageSigns } from "../core/model.ts";
import { isAmong, toShop } from "../core/person/sites.ts";
import type { Sender } from "./messages.ts";
import { inTurn } from "./records.ts";
import { loadSettings } from "./storage.ts";

const keyOf = (shop: string): string => `silent:${shop}`;
const silence = z.object({ pages: z.array(z.string()), codes: z.record(z.string(), z.number()) });

const find = async (shop: string): Promise<Silence | null> => {
  const parsed = silence.safeParse((await browser.storage.session.get(keyOf(shop)))[keyOf(shop)]);
  return parsed.success ? parsed.data : null;
};

const count = (shop: string, page: string, codes: readonly IssueCode[]): Promise<void> =>
  inTurn(async () => {
    const before = await find(shop);
    const after = withPage(before, page, codes);
    if (after === before) return;
    if (after === null) await browser.storage.session.remove(keyOf(shop));
    else await browser.storage.session.set({ [keyOf(shop)]: after });
  });

/** The shop to which the host belongs; null where it is none of these. */
const shopOf = (host: string | null, shops: readonly string[]): string | null =>
  host === null ? null : (shops.find((shop) => isAmong(host, [shop])) ?? null);

/** Counts a page of a shop that is read by itself, listed or added by the person. Of private windows nothing is counted. */
export const countYield = async (
  report: LabelReport,
  signs: PageSigns,
  { url, tab }: Sender,
  listed: readonly string[],
): Promise<void> => {
  const codes = silentCodes(report, signs);
  if (codes === null || tab?.incognito === true) return;
  const shop = shopOf(toShop(url ?? ""), [...(await loadSettings()).shopsAlways, ...listed]);
  if (shop !== null) await count(shop, report.product.key, codes);
};

/** The report of the shop to which the host belongs; null while its pages give readings, and for other hosts. */
export const findShopReport = async (
  host: string | null,
  shops: readonly string[],
  version: string,
): Promise<string | null> => {
  const shop = shopOf(host, shops);
  return shop === null ? null : toShopReport(shop, await find(shop), version);
};
