/**
 * Records of page data that stand for something on sale. In: a parsed record, what the page calls its own product.
 * Out: whether the record speaks of another product, or reports what a visitor did. Shared by all kinds of page data.
 */

export type Json = null | boolean | number | string | readonly Json[] | JsonRecord;
export type JsonRecord = { readonly [key: string]: Json };

export const isRecord = (json: Json | undefined): json is JsonRecord =>
  typeof json === "object" && json !== null && !Array.isArray(json);

/** A text or number as it stands, "" for all else. */
export const textOf = (json: Json | undefined): string =>
  typeof json === "string" || typeof json === "number" ? String(json) : "";

/** Letters and digits alone: what is left of a name when shops set it in other capitals, spaces and marks. */
const bare = (name: string): string => name.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, "");

/** Keys of what is sold, not of what it contains. */
const TRADE = /price|sku$|gtin|barcode|handle|vendor|variant|stock|availab|^qty|(?:product|item)_?(?:id|name|title)$/i;

const nameOf = (record: JsonRecord): string => {
  const key = Object.keys(record).find((each) => /(?:^|_)(?:name|title)$|Name$|Title$/.test(each));
  return key === undefined ? "" : textOf(record[key]);
};

/** True for keys of trade: a product, a variant, an offer, or a line of a cart; a nutrient's quantity has its unit. */
const isForSale = (record: JsonRecord): boolean =>
  Object.keys(record).some((key) => TRADE.test(key)) ||
  (typeof record.quantity === "number" && !("unit" in record || "unitText" in record));

/** True for something on sale that has a name, and so speaks for what has this name alone. */
export const isNamedOffer = (record: JsonRecord): boolean => nameOf(record) !== "" && isForSale(record);

/** True for a list of several things on sale: products beside each other, or variants of one. */
export const isCatalogue = (records: readonly JsonRecord[]): boolean => records.length > 1 && records.every(isForSale);

/** True for what is told to those who measure visits: "event": "view_item_list". It is never about composition. */
export const isTracking = (record: JsonRecord): boolean => typeof record.event === "string";

/** What the page calls its own product: its names, and its address. */
export interface OwnProduct {
  readonly names: readonly string[];
  readonly url: string;
}

/** Shorter parts of an address stand in many: "en", "p". */
const SHORTEST_HANDLE = 6;

/** Shorter names are parts of many others. */
const SHORTEST_NAME = 8;

/** True where the page's product has the record's name, with a brand or pack more, or its address. */
export const isOwn = (record: JsonRecord, { names, url }: OwnProduct): boolean => {
  const name = bare(nameOf(record));
  const handle = textOf(record.handle) || textOf(record.slug);
  return (
    (name !== "" && names.some((own) => bare(own).includes(name))) ||
    (handle.length >= SHORTEST_HANDLE && url.includes(handle))
  );
};

/** The same, also where the record has the brand or pack more; "Calm Night Max" is another product than "Calm Night". */
export const mayBeOwn = (record: JsonRecord, own: OwnProduct): boolean => {
  const name = bare(nameOf(record));
  return (
    isOwn(record, own) ||
    own.names.map(bare).some((title) => title.length >= SHORTEST_NAME && /^(?:$|\d)/.test(name.split(title)[1] ?? "x"))
  );
};
