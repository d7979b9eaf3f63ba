/**
 * What a page says about itself in machine-readable form. In: its script and meta elements. Out: types, identifiers,
 * and texts that name a mineral. Scripts are read as text, never run.
 */
import type { TextBlock } from "../core/model.ts";
import { isReordered } from "./draft.ts";
import { attributeOf } from "./regions.ts";
import type { Steps } from "./steps.ts";
import {
  isCatalogue,
  isNamedOffer,
  isOwn,
  isRecord,
  isTracking,
  type Json,
  type JsonRecord,
  mayBeOwn,
  type OwnProduct,
  textOf,
} from "./structured-records.ts";

export interface Structured {
  readonly types: readonly string[];
  readonly gtin: string | null;
  readonly productId: string | null;
  /** Statements of the product's data: properties as rows, descriptions as lines. */
  readonly blocks: readonly TextBlock[];
  /** Data that names a mineral was too long to be looked into. */
  readonly cut: boolean;
}

/** Scripts longer than this are not parsed: so much is no product description, and it is parsed in one go. */
const LONGEST_SCRIPT = 1_000_000;
const MOST_PROPERTIES = 400;
const OTHER_KEY =
  /related|recommend|upsell|cross|cart|wishlist|tracking|analytics|ecommerce|similar|review|rating|comment|breadcrumb|navigation|menu|collection|recently|faq|question|footer|header|seo|translation|i18n|locale|filter|facet|bestseller|sponsor|articles?$|posts?$|search|categories/i;

const parse = (text: string): Json | undefined => {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
};

const typeNames = (json: Json | undefined): string[] => {
  const names = Array.isArray(json) ? json : [json];
  return names
    .filter((name): name is string => typeof name === "string")
    .map((name) => name.replace(/^.*[/#:]/, "").toLowerCase());
};

/** Markup in a data string as lines; cells of table rows are parted by tabs. */
const linesOfMarkup = (markup: string): string[] =>
  markup
    .slice(0, 60_000)
    .replace(/<(?:script|style)\b[^<>]*>[^<]*/gi, " ")
    .replace(/<\/t[dh]>/gi, "\t")
    .replace(/<(?:br|\/p|\/li|\/tr|\/h[1-6]|\/div|\/dd|\/ul|\/table)\b[^<>]*>|\r?\n|\\n/gi, "\n")
    .replace(/<[^<>]*>/g, "")
    .replace(/&nbsp;|&#160;/g, " ")
    .replace(/&amp;/g, "&")
    .replace(/&lt;/g, "<")
    .replace(/&gt;/g, ">")
    .replace(/&quot;|&#34;/g, '"')
    .replace(/&#39;|&apos;/g, "'")
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

interface Found {
  readonly own: OwnProduct;
  /** Products of linked data, before it is known whose they are. */
  readonly products: JsonRecord[];
  types: string[];
  gtin: string | null;
  productId: string | null;
  blocks: TextBlock[];
  cut: boolean;
  group: number;
  records: number;
}

const addLines = (found: Found, text: string, name: string, minerals: RegExp): void => {
  if (text.length > 200_000 || isReordered(text) || !minerals.test(text)) return;
  found.group++;
  for (const line of linesOfMarkup(text)) {
    const cells = line.split("\t").map((cell) => cell.trim());
    while (cells.length > 1 && cells.at(-1) === "") cells.pop();
    const kind = cells.length > 1 ? "row" : "line";
    found.blocks.push({ kind, cells, section: "", group: found.group, locator: { kind: "data", name } });
  }
};

const LABEL_KEYS = ["name", "label", "key", "title", "nutrient"];

const isLabel = (value: Json | undefined): boolean => typeof value === "string" && value.length < 160;

/** The key of a record's name; in data with keys of another language, a text without digits beside one that has some. */
const labelKeyOf = (record: JsonRecord): string | undefined => {
  const known = LABEL_KEYS.find((key) => isLabel(record[key]));
  const keys = Object.keys(record);
  if (known !== undefined || keys.length > 8 || !keys.some((key) => /^\d/.test(textOf(record[key])))) return known;
  return keys.find((key) => isLabel(record[key]) && !/^\d|^$/.test(textOf(record[key])));
};

/** Short values beside a list of nutrients as rows, under their keys as words: "servingSize": "2 tablets". */
const addScalars = (found: Found, record: JsonRecord, minerals: RegExp): void => {
  const lists = Object.values(record).filter((value): value is readonly Json[] => Array.isArray(value));
  const named = lists.some((list) =>
    list
      .slice(0, 60)
      .some((item) => isRecord(item) && Object.values(item).some((value) => minerals.test(textOf(value)))),
  );
  if (!named) return;
  for (const [key, value] of Object.entries(record).slice(0, 40)) {
    const text = textOf(value);
    if (text === "" || text.length > 60) continue;
    const label = key.replace(/([a-z])([A-Z])|[_-]+/g, "$1 $2");
    found.blocks.push({
      kind: "row",
      cells: [label, text],
      section: "",
      group: found.group + 1,
      locator: { kind: "data", name: "data" },
    });
  }
};

/** Named values ("additionalProperty", nutrient and attribute lists of shops) as rows: the name, then what is said of it. */
const addProperties = (found: Found, properties: Json | undefined, name: string): void => {
  if (!Array.isArray(properties)) return;
  found.group++;
  for (const property of (properties as readonly Json[]).slice(0, MOST_PROPERTIES)) {
    if (!isRecord(property) || isNamedOffer(property) || isTracking(property)) continue;
    const labelKey = labelKeyOf(property);
    if (labelKey === undefined) continue;
    const unit = textOf(property.unitText) || textOf(property.unitCode) || textOf(property.unit);
    const values = Object.entries(property)
      .filter(
        ([key]) =>
          key !== labelKey && !key.startsWith("@") && !/^(?:id|unit(?:text|code)?|url|slug|type|position)$/i.test(key),
      )
      .map(([key, value]) =>
        /value|amount|quantity/i.test(key) && unit !== "" ? `${textOf(value)} ${unit}` : textOf(value),
      )
      .filter((value) => value.trim() !== "" && value.length < 200 && !isReordered(value));
    if (values.length === 0) continue;
    found.blocks.push({
      kind: "row",
      cells: [textOf(property[labelKey]), ...values.slice(0, 4)],
      section: "",
      group: found.group,
      locator: { kind: "data", name },
    });
  }
};

const readProduct = (found: Found, product: JsonRecord, minerals: RegExp): void => {
  const gtin =
    textOf(product.gtin13) ||
    textOf(product.gtin) ||
    textOf(product.gtin14) ||
    textOf(product.gtin12) ||
    textOf(product.gtin8);
  if (/^\d{8,14}$/.test(gtin)) found.gtin ??= gtin.padStart(14, "0");
  const id = textOf(product.productID) || textOf(product.sku);
  if (id !== "" && id.length < 60) found.productId ??= id;
  addProperties(found, product.additionalProperty, "json-ld");
  addLines(found, textOf(product.description), "json-ld", minerals);
};

const PRODUCTS = new Set(["product", "drug", "dietarysupplement", "productgroup", "individualproduct"]);

const readLinkedData = (found: Found, json: Json | undefined, depth = 0): void => {
  if (depth > 4) return;
  if (Array.isArray(json)) {
    for (const item of (json as readonly Json[]).slice(0, 40)) readLinkedData(found, item, depth + 1);
    return;
  }
  if (!isRecord(json)) return;
  const types = typeNames(json["@type"]);
  found.types.push(...types);
  if (json["@graph"]) readLinkedData(found, json["@graph"], depth + 1);
  if (json.mainEntity && types.some((type) => type.endsWith("page"))) readLinkedData(found, json.mainEntity, depth + 1);
  if (types.some((type) => PRODUCTS.has(type))) found.products.push(json);
};

/** A page that describes one product describes its own; of several, those of its name count. */
const readProducts = (found: Found, minerals: RegExp): void => {
  const [sole, ...more] = found.products;
  const own = more.length === 0 ? [sole] : found.products.filter((product) => mayBeOwn(product, found.own));
  for (const product of own) if (product) readProduct(found, product, minerals);
};

/** Strings of embedded page data that name a mineral, by the keys they stand under; other products' data left out. */
const readEmbedded = function* (
  found: Found,
  json: Json | undefined,
  minerals: RegExp,
  depth = 0,
  label?: string,
): Steps {
  if (depth > 14 || found.blocks.length > 400) return;
  if (Array.isArray(json)) {
    addProperties(found, json, "data");
    const records = (json as readonly Json[]).filter(isRecord);
    const others = isCatalogue(records) ? records.filter((record) => !isOwn(record, found.own)) : [];
    for (const item of (json as readonly Json[]).slice(0, 60)) {
      // The label of a record in a list names its row.
      const named = isRecord(item) ? labelKeyOf(item) : undefined;
      if (!others.includes(item as JsonRecord)) yield* readEmbedded(found, item, minerals, depth + 1, named);
    }
    return;
  }
  if (!isRecord(json) || isTracking(json) || (isNamedOffer(json) && !mayBeOwn(json, found.own))) return;
  if (found.records++ % 50 === 0) yield;
  addScalars(found, json, minerals);
  for (const [key, value] of Object.entries(json)) {
    if (OTHER_KEY.test(key) || (key === label && Object.keys(json).length > 1)) continue;
    if (typeof value === "string") {
      if (value.length >= 12 && /\d/.test(value)) addLines(found, value, "data", minerals);
    } else yield* readEmbedded(found, value, minerals, depth + 1);
  }
};

const contentOf = (scope: Element, property: string): string => {
  const element = scope.querySelector(`[itemprop="${property}"], [property$="${property}"]`);
  return element?.getAttribute("content") ?? element?.textContent?.trim() ?? "";
};

/** Properties and descriptions that microdata and RDFa hold in attributes, where no text shows them. */
const readMicrodata = function* (found: Found, document: Document, minerals: RegExp): Steps {
  const scopes = document.querySelectorAll('[itemprop="additionalProperty"], [property$="additionalProperty"]');
  const properties = [...scopes].map((scope) => ({
    name: contentOf(scope, "name"),
    value: contentOf(scope, "value"),
    unitText: contentOf(scope, "unitText") || contentOf(scope, "unitCode"),
  }));
  addProperties(found, properties, "microdata");
  yield;
  for (const meta of [...document.getElementsByTagName("meta")])
    if (attributeOf(meta, "itemprop") === "description")
      addLines(found, meta.getAttribute("content") ?? "", "microdata", minerals);
};

/** Scripts that are data and no program. By their name first: a search by attributes asks every element of the page. */
export const dataScriptsOf = (document: Document): Element[] =>
  [...document.getElementsByTagName("script")].filter(
    (script) => /json/i.test(attributeOf(script, "type")) || script.id === "__NEXT_DATA__",
  );

/** Types, identifiers and product texts of the page's machine-readable data. `deep` looks into embedded page data too. */
export const readStructured = function* (
  document: Document,
  own: OwnProduct,
  minerals: RegExp,
  deep: boolean,
): Steps<Structured> {
  const found: Found = {
    own,
    products: [],
    types: [],
    gtin: null,
    productId: null,
    blocks: [],
    cut: false,
    group: 1_000_000,
    records: 0,
  };
  for (const script of dataScriptsOf(document)) {
    yield;
    const text = script.textContent ?? "";
    if (text.length > LONGEST_SCRIPT) {
      found.cut ||= deep && minerals.test(text);
      continue;
    }
    const type = attributeOf(script, "type");
    if (type.includes("ld+json")) readLinkedData(found, parse(text));
    else if (deep && minerals.test(text)) yield* readEmbedded(found, parse(text), minerals);
  }
  readProducts(found, minerals);
  // Each look through all elements of a large page takes some milliseconds.
  yield;
  const metas = [...document.getElementsByTagName("meta")];
  for (const meta of metas) {
    const type = attributeOf(meta, "property") === "og:type" ? attributeOf(meta, "content") : "";
    if (type !== "" && type !== "website") found.types.push(`og:${type.toLowerCase().replace(/^.*[.:]/, "")}`);
  }
  if (metas.some((meta) => attributeOf(meta, "property") === "article:published_time")) found.types.push("og:article");
  if (!deep) return found;
  yield;
  yield* readMicrodata(found, document, minerals);
  yield;
  const description = metas.find((meta) => attributeOf(meta, "name") === "description")?.getAttribute("content") ?? "";
  addLines(found, description, "description", minerals);
  return found;
};
