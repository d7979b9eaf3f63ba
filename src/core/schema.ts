/**
 * Schemas of what crosses a trust boundary: the stored profile and corrections, what a content script takes of its
 * page, and what was read in it.
 * In: unknown values. Out: values of the model, or one line that says what is wrong.
 */
import * as z from "zod/mini";
import { CARD_BOUNDS } from "./label/cards.ts";
import { BOUNDS, isShortEnough } from "./label/excerpt.ts";
import type {
  Amount,
  Authority,
  CardText,
  Correction,
  DietProfile,
  Issue,
  IssueCode,
  LabelReport,
  Locator,
  OwnAmount,
  PageSigns,
  PageSnapshot,
  PerMineral,
  Reading,
  Serving,
  Settings,
  Source,
  StackEntry,
  Step,
  TextBlock,
} from "./model.ts";
import { mostStackEntries } from "./person/regimen.ts";

// Bounds far above anything real: they only keep a hostile page or a damaged store from filling the memory.
const MOST_MG = 1_000_000;
const MOST_FACTOR = 1_000_000;
const MOST_SERVINGS = 100;
const MOST_PIECES = 1000;
const MOST_YEARS = 120;
const SHORT = 100;
const LINE = 500;
const LONG = 4000;

const amountOfNumber = (most: number) => z.number().check(z.minimum(0), z.maximum(most));
const mg = amountOfNumber(MOST_MG);
const text = (most: number) => z.string().check(z.maxLength(most));
const id = z.string().check(z.minLength(1), z.maxLength(SHORT));
const key = z.string().check(z.minLength(1), z.maxLength(LONG));
const servings = amountOfNumber(MOST_SERVINGS);
const url = text(LONG).check(z.regex(/^(https?|file):\/\//));

const isOrdered = (amount: Amount): boolean => amount.low <= amount.estimate && amount.estimate <= amount.high;

const amountUpTo = (most: number): z.ZodMiniType<Amount> =>
  z
    .object({ low: amountOfNumber(most), estimate: amountOfNumber(most), high: amountOfNumber(most) })
    .check(z.refine(isOrdered, "low <= estimate <= high"));

const perMineral = <T>(value: z.ZodMiniType<T>): z.ZodMiniType<PerMineral<T>> =>
  z.object({ calcium: value, magnesium: value });

const mineral = z.enum(["calcium", "magnesium"]);

const AUTHORITIES = [
  "US",
  "EU",
  "UK",
  "DE",
  "PL",
  "CA",
  "CA-NHP",
  "JP",
  "CN",
  "AU",
] as const satisfies readonly Authority[];

const ISSUE_CODES = [
  "no-amount",
  "no-product",
  "sources-disagree",
  "elemental-or-compound",
  "percent-only",
  "percent-disagrees",
  "basis-assumed",
  "serving-unknown",
  "directions-unknown",
  "several-strengths",
  "implausible",
  "from-title",
  "number-ambiguous",
  "picture-only",
  "page-capped",
  "correction-outdated",
] as const satisfies readonly IssueCode[];

/** One entry of the stack. */
export const stackEntry: z.ZodMiniType<StackEntry> = z.object({
  id,
  name: text(LINE),
  productKey: z.nullable(key),
  calciumMgPerServing: mg,
  magnesiumMgPerServing: mg,
  servingsPerDay: servings,
  paused: z.boolean(),
});

/** The person's profile as it is stored, imported and sent by the extension's own pages. */
export const dietProfile: z.ZodMiniType<DietProfile> = z.object({
  ageYears: amountOfNumber(MOST_YEARS),
  sex: z.enum(["female", "male", "unspecified"]),
  lifeStage: z.enum(["none", "pregnant", "breastfeeding"]),
  diet: id,
  dietMgPerDay: perMineral(mg),
  checklist: z
    .record(id, servings)
    .check(z.refine((foods) => Object.keys(foods).length <= SHORT, `at most ${SHORT} foods`)),
  homeLimit: z.enum(AUTHORITIES),
  ownMagnesiumLimitMg: z.nullable(mg),
  flags: z.array(id).check(z.maxLength(SHORT)),
  medicines: z.array(id).check(z.maxLength(SHORT)),
  stack: z.array(stackEntry).check(z.maxLength(mostStackEntries)),
});

const labelSaid = z.nullable(text(LONG));

const ownAmount: z.ZodMiniType<OwnAmount> = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("typed"), mg, salt: z.nullable(id), labelSaid }),
  z.object({ kind: z.literal("confirmed"), mgPerServing: amountUpTo(MOST_MG), labelSaid }),
]);

/** What the person changed of one product's reading. */
export const correction: z.ZodMiniType<Correction> = z.object({
  productKey: key,
  title: text(LINE),
  shop: text(255),
  amounts: perMineral(z.nullable(ownAmount)),
  serving: z.nullable(z.object({ text: text(LINE), pieces: z.nullable(amountOfNumber(MOST_PIECES)), labelSaid })),
  servingsPerDay: z.nullable(servings),
  at: z.number().check(z.minimum(0), z.maximum(Number.MAX_SAFE_INTEGER)),
});

const MOST_LISTED = 2000;
const host = z.string().check(z.minLength(1), z.maxLength(255), z.regex(/^[^\s/:A-Z]+$/));

/** What the person set beside the profile. */
export const settings: z.ZodMiniType<Settings> = z.object({
  consentedAt: z.nullable(z.number().check(z.minimum(0), z.maximum(Number.MAX_SAFE_INTEGER))),
  language: z.nullable(id),
  paused: z.boolean(),
  badge: z.boolean(),
  listingMarks: z.boolean(),
  alsoMmol: z.boolean(),
  readInPrivateWindows: z.boolean(),
  shopsOff: z.array(host).check(z.maxLength(MOST_LISTED)),
  shopsAlways: z.array(host).check(z.maxLength(MOST_LISTED)),
  productsOff: z.array(key).check(z.maxLength(MOST_LISTED)),
});

const wholeNumber = z.int().check(z.minimum(0), z.maximum(BOUNDS.count));

const locator: z.ZodMiniType<Locator> = z.discriminatedUnion("kind", [
  z.object({
    kind: z.literal("element"),
    path: z.array(z.array(wholeNumber).check(z.maxLength(BOUNDS.steps))).check(z.maxLength(BOUNDS.trees)),
  }),
  z.object({ kind: z.literal("data"), name: text(LINE) }),
  z.object({ kind: z.literal("user") }),
]);

const source: z.ZodMiniType<Source> = z.object({ text: text(LONG), locator });

const serving: z.ZodMiniType<Serving> = z.object({
  text: text(LINE),
  pieces: z.nullable(amountUpTo(MOST_PIECES)),
  grams: z.nullable(amountUpTo(MOST_MG)),
  millilitres: z.nullable(amountUpTo(MOST_MG)),
  perDay: z.nullable(amountUpTo(MOST_SERVINGS)),
  maxPerDay: z.nullable(servings),
  source: z.nullable(source),
});

const step: z.ZodMiniType<Step> = z.object({
  rule: z.enum([
    "unit",
    "salt-fraction",
    "percent-of-reference",
    "piece-to-serving",
    "day-to-serving",
    "hundred-to-serving",
  ]),
  factor: amountUpTo(MOST_FACTOR),
  cites: z.nullable(id),
});

const stated: z.ZodMiniType<Reading["stated"]> = z
  .object({
    low: amountOfNumber(MOST_MG * MOST_FACTOR),
    estimate: amountOfNumber(MOST_MG * MOST_FACTOR),
    high: amountOfNumber(MOST_MG * MOST_FACTOR),
    unit: z.enum(["mg", "g", "µg", "mmol", "mEq", "%"]),
  })
  .check(z.refine(isOrdered, "low <= estimate <= high"));

const reading: z.ZodMiniType<Reading> = z.object({
  mineral,
  mgPerServing: amountUpTo(MOST_MG),
  mgPerDay: z.nullable(amountUpTo(MOST_MG * MOST_SERVINGS)),
  stated,
  measure: z.enum(["elemental", "compound", "percent"]),
  salt: z.nullable(id),
  basis: z.enum(["serving", "piece", "daily-dose", "100g", "100ml"]),
  steps: z.array(step).check(z.maxLength(SHORT)),
  confidence: z.enum(["high", "medium", "low"]),
  sources: z.array(source).check(z.maxLength(SHORT)),
});

const issue: z.ZodMiniType<Issue> = z.object({ code: z.enum(ISSUE_CODES), mineral: z.nullable(mineral) });

const hasOneReadingPerMineral = (readings: readonly Reading[]): boolean =>
  new Set(readings.map((entry) => entry.mineral)).size === readings.length;

const textBlock: z.ZodMiniType<TextBlock> = z.object({
  kind: z.enum(["row", "line", "heading", "title", "data"]),
  cells: z.array(text(BOUNDS.cell)).check(z.maxLength(BOUNDS.cells)),
  section: text(BOUNDS.section),
  // The document's own title stands before the first group.
  group: z.int().check(z.minimum(-1), z.maximum(BOUNDS.count)),
  locator,
});

const pageSigns: z.ZodMiniType<PageSigns> = z.object({
  types: z.array(text(BOUNDS.name)).check(z.maxLength(BOUNDS.types)),
  cartButtons: wholeNumber,
  prices: wholeNumber,
  productCards: wholeNumber,
  proseLength: wholeNumber,
  articleMarks: wholeNumber,
});

/** What a content script takes of its page: never trusted, so every count and length is bounded, and their sum. */
export const pageSnapshot: z.ZodMiniType<PageSnapshot> = z.object({
  url,
  title: text(BOUNDS.title),
  lang: text(BOUNDS.name),
  gtin: z.nullable(text(BOUNDS.name)),
  productId: z.nullable(text(BOUNDS.name)),
  blocks: z.array(textBlock).check(z.maxLength(BOUNDS.blocks), z.refine(isShortEnough, "too much text")),
  signs: pageSigns,
  pictures: z.array(text(BOUNDS.url)).check(z.maxLength(BOUNDS.pictures)),
  signature: text(BOUNDS.name),
  capped: z.boolean(),
  cappedNames: z.boolean(),
});

/** What a content script takes of a product card: bounded like all that comes from a page. */
export const cardText: z.ZodMiniType<CardText> = z.object({
  title: text(CARD_BOUNDS.text),
  lines: z.array(text(CARD_BOUNDS.text)).check(z.maxLength(CARD_BOUNDS.lines)),
});

/** What was read in a page, as it is kept: made of a page's text, so every number and length is bounded. */
export const labelReport: z.ZodMiniType<LabelReport> = z.object({
  product: z.object({ key, url, title: text(LINE) }),
  kind: z.enum(["product", "listing", "article", "none"]),
  panelComplete: z.boolean(),
  serving,
  readings: z.array(reading).check(z.maxLength(2), z.refine(hasOneReadingPerMineral, "one reading per mineral")),
  alternatives: z.array(reading).check(z.maxLength(SHORT)),
  issues: z.array(issue).check(z.maxLength(SHORT)),
  pictures: z.array(text(LONG)).check(z.maxLength(SHORT)),
  signature: text(LINE),
});

/** One line that says where the value is wrong and why; the first problem stands for all. */
export const problemOf = (error: z.core.$ZodError): string => {
  const [first] = error.issues;
  if (first === undefined) return "not valid";
  const where = first.path.map(String).join(".");
  const what = (first.message || first.code).replaceAll(/\s+/g, " ");
  return where === "" ? what : `${where}: ${what}`;
};
