/**
 * Every type that crosses a module of the pipeline:
 * document -> snapshot -> claims -> readings -> report -> verdict -> words. Emits no code.
 */

export type Mineral = "calcium" | "magnesium";

/** An interval of one quantity; exact where all three are equal. Never NaN, never negative, low <= estimate <= high. */
export interface Amount {
  readonly low: number;
  readonly estimate: number;
  readonly high: number;
}

export type PerMineral<T> = { readonly [M in Mineral]: T };

// ---------------------------------------------------------------------------------------------------------------
// Snapshot: what the collector took from the document. Plain data.

/**
 * Where a text was read. `element` is a path of child indexes from the root element, one array per tree
 * (a second array continues inside the shadow root or frame of the element the first one ends at).
 */
export type Locator =
  | { readonly kind: "element"; readonly path: readonly (readonly number[])[] }
  | { readonly kind: "data"; readonly name: string }
  | { readonly kind: "user" };

export interface Source {
  readonly text: string;
  readonly locator: Locator;
}

/**
 * One statement of the page: a row of a table or definition list (one cell a column, "" where a cell spans), a line
 * of text, a heading or the title (one cell), or a text from machine-readable data. `section` is the nearest heading
 * before it ("" where none), `group` numbers the table, list or text region it stands in. Blocks come in document order.
 */
export interface TextBlock {
  readonly kind: "row" | "line" | "heading" | "title" | "data";
  readonly cells: readonly string[];
  readonly section: string;
  readonly group: number;
  readonly locator: Locator;
}

/** What the page says about itself, each a count or a flag that needs no layout. */
export interface PageSigns {
  /** Types named by JSON-LD, microdata, RDFa and og:type, lower case, without their vocabulary. */
  readonly types: readonly string[];
  /** Buttons or forms that put something in a cart, outside of repeated product cards. */
  readonly cartButtons: number;
  /** Prices outside of repeated product cards. */
  readonly prices: number;
  /** Repeated product cards (a link, and a price or picture, side by side with their like). */
  readonly productCards: number;
  /** Characters of running prose (paragraphs of 160 characters and more). */
  readonly proseLength: number;
  /** A by-line, publishing date or reading time, as an article carries. */
  readonly articleMarks: number;
}

export interface PageSnapshot {
  readonly url: string;
  readonly title: string;
  readonly lang: string;
  readonly gtin: string | null;
  readonly productId: string | null;
  readonly blocks: readonly TextBlock[];
  readonly signs: PageSigns;
  /** Pictures of the product, for a person to type from; addresses as written in the page. */
  readonly pictures: readonly string[];
  /** Changes when anything that was read changes. */
  readonly signature: string;
  /** True where the page was longer than what is read. */
  readonly capped: boolean;
  /** True where what was left out may name a mineral: then a missing row means nothing. */
  readonly cappedNames: boolean;
}

/** What a product card of a listing says: its title, and further lines that name calcium or magnesium. */
export interface CardText {
  readonly title: string;
  readonly lines: readonly string[];
}

// ---------------------------------------------------------------------------------------------------------------
// Claims and readings

export type Unit = "mg" | "g" | "µg" | "mmol" | "mEq" | "%";
export type Measure = "elemental" | "compound" | "percent";
export type Basis = "serving" | "piece" | "daily-dose" | "100g" | "100ml";
export type Confidence = "high" | "medium" | "low";

/** How many pieces or grams one serving has, and how often a day it is taken. Null where the page does not say. */
export interface Serving {
  /** As printed, for people: "2 Tablets". Empty where the page names none. */
  readonly text: string;
  readonly pieces: Amount | null;
  readonly grams: Amount | null;
  readonly millilitres: Amount | null;
  /** Servings a day by the directions; a range is kept. */
  readonly perDay: Amount | null;
  readonly maxPerDay: number | null;
  readonly source: Source | null;
}

/** One factor of a reading: `cites` names the entry of the data it comes from (a salt, a reference value), or null. */
export interface Step {
  readonly rule:
    | "unit"
    | "salt-fraction"
    | "percent-of-reference"
    | "piece-to-serving"
    | "day-to-serving"
    | "hundred-to-serving";
  readonly factor: Amount;
  readonly cites: string | null;
}

/** The elemental amount of one mineral in one serving: `mgPerServing` = `stated` x product of `steps`. */
export interface Reading {
  readonly mineral: Mineral;
  readonly mgPerServing: Amount;
  /** Null where the page gives no directions. */
  readonly mgPerDay: Amount | null;
  readonly stated: Amount & { readonly unit: Unit };
  readonly measure: Measure;
  /** Salt family id of src/data/salts, where one was named. */
  readonly salt: string | null;
  readonly basis: Basis;
  readonly steps: readonly Step[];
  readonly confidence: Confidence;
  readonly sources: readonly Source[];
}

export type IssueCode =
  | "no-amount"
  | "no-product"
  | "sources-disagree"
  | "elemental-or-compound"
  | "percent-only"
  | "percent-disagrees"
  | "basis-assumed"
  | "serving-unknown"
  | "directions-unknown"
  | "several-strengths"
  | "implausible"
  | "from-title"
  | "number-ambiguous"
  | "picture-only"
  | "page-capped"
  | "correction-outdated";

export interface Issue {
  readonly code: IssueCode;
  readonly mineral: Mineral | null;
}

export type PageKind = "product" | "listing" | "article" | "none";

export interface LabelReport {
  readonly product: {
    /** Shop host + product id or GTIN, or the address without query; the same on the next visit. */
    readonly key: string;
    readonly url: string;
    readonly title: string;
  };
  readonly kind: PageKind;
  /** True where a whole facts table or declared composition was read: a mineral without a row in it is 0. */
  readonly panelComplete: boolean;
  readonly serving: Serving;
  /** At most one per mineral. */
  readonly readings: readonly Reading[];
  /** Readings set aside, most explicit first. */
  readonly alternatives: readonly Reading[];
  readonly issues: readonly Issue[];
  readonly pictures: readonly string[];
  readonly signature: string;
}

// ---------------------------------------------------------------------------------------------------------------
// Person

export type Authority = "US" | "EU" | "UK" | "DE" | "PL" | "CA" | "CA-NHP" | "JP" | "CN" | "AU";

/** One supplement, antacid or laxative the person takes besides the product on the page. */
export interface StackEntry {
  readonly id: string;
  readonly name: string;
  /** `LabelReport.product.key` where it was added from a page; the product on that page replaces the entry. */
  readonly productKey: string | null;
  readonly calciumMgPerServing: number;
  readonly magnesiumMgPerServing: number;
  readonly servingsPerDay: number;
  readonly paused: boolean;
}

export interface DietProfile {
  readonly ageYears: number;
  readonly sex: "female" | "male" | "unspecified";
  readonly lifeStage: "none" | "pregnant" | "breastfeeding";
  /** Id of a preset of src/data/diets, "checklist" or "own". */
  readonly diet: string;
  readonly dietMgPerDay: PerMineral<number>;
  /** Servings a day of each checklist food, by food id; kept so that the checklist can be edited again. */
  readonly checklist: Readonly<Record<string, number>>;
  readonly homeLimit: Authority;
  readonly ownMagnesiumLimitMg: number | null;
  readonly flags: readonly string[];
  readonly medicines: readonly string[];
  readonly stack: readonly StackEntry[];
}

/**
 * What the person says one mineral of a serving is: typed, or the reading as it was, confirmed. `labelSaid` is what was
 * read of it at that time, by `toLabelSaid`; null where that was not kept. Where it reads otherwise now, it is outdated.
 */
export type OwnAmount = { readonly labelSaid: string | null } & (
  | {
      readonly kind: "typed";
      /** Of the element, or of the compound where `salt` names one. */
      readonly mg: number;
      /** Id of an entry of src/data/salts; null for the element itself. */
      readonly salt: string | null;
    }
  | { readonly kind: "confirmed"; readonly mgPerServing: Amount }
);

/** What the person says one serving is; `pieces` null where it has none. */
export interface OwnServing {
  readonly labelSaid: string | null;
  readonly text: string;
  readonly pieces: number | null;
}

/** What the person changed of one product's reading; every field null where left as read. */
export interface OwnLabel {
  readonly amounts: PerMineral<OwnAmount | null>;
  readonly serving: OwnServing | null;
  readonly servingsPerDay: number | null;
}

/** The same as it is kept, one record a product. */
export interface Correction extends OwnLabel {
  readonly productKey: string;
  readonly title: string;
  /** Host of the page it was made on; empty where that was not kept. */
  readonly shop: string;
  /** Milliseconds since 1970, given by the caller. */
  readonly at: number;
}

/** What the person set beside the profile. Hosts are lower case, without port; products by `LabelReport.product.key`. */
export interface Settings {
  /** When the person agreed that data is kept on this device, ms since 1970; null before. */
  readonly consentedAt: number | null;
  /** BCP 47 tag of a language of the interface; null follows the browser. */
  readonly language: string | null;
  /** True while nothing is to be read anywhere. */
  readonly paused: boolean;
  /** Whether product pages carry a badge; popup and toolbar speak either way. */
  readonly badge: boolean;
  /** Whether the cards of listings carry marks. */
  readonly listingMarks: boolean;
  /** Whether mmol stand beside mg. */
  readonly alsoMmol: boolean;
  readonly readInPrivateWindows: boolean;
  /** Hosts of which nothing is read by itself. */
  readonly shopsOff: readonly string[];
  /** Hosts the person added with "always on this shop"; whether the browser still allows them is another question. */
  readonly shopsAlways: readonly string[];
  /** Products that carry no badge. */
  readonly productsOff: readonly string[];
}

// ---------------------------------------------------------------------------------------------------------------
// Verdict

export type LimitKind = "magnesiumSupplement" | "calciumSupplement" | "calciumTotal";
export type LimitStatus = "ok" | "possible" | "over" | "unknown";

export interface LimitLine {
  readonly authority: Authority;
  readonly kind: LimitKind;
  readonly limitMg: number;
  readonly amountMg: Amount | null;
  readonly status: LimitStatus;
  /** What the official figure is; null where only the person's own limit stands here. */
  readonly standing: Limit["standing"] | null;
  /** Id of the entry in src/data/limits; null where the authority has no such line and only the own limit stands here. */
  readonly cites: string | null;
  /** True where the person's own limit stands in place of the official one, which is `officialMg`. */
  readonly own: boolean;
  readonly officialMg: number | null;
  /** True where the line is stated for adults and the person is younger. */
  readonly adultLine: boolean;
}

export type VerdictCode =
  | "unreadable"
  | "not-a-dose"
  | "ask-first"
  | "over-limit"
  | "maybe-over"
  | "incomplete"
  | "minor-source"
  | "needs-partner"
  | "off-ratio"
  | "above-guidance"
  | "fits-disputed"
  | "fits";

export type Tone = "unknown" | "silent" | "stop" | "caution" | "neutral" | "adjust" | "fits";

export type RatioClass =
  | "magnesium-only"
  | "magnesium-heavy"
  | "leans-magnesium"
  | "balanced"
  | "leans-calcium"
  | "traditional-2-1"
  | "calcium-heavy"
  | "calcium-only"
  | "none";

/** A reason or warning as a code with typed parameters; sentences are made by src/core/verdict/wording. */
export type Finding =
  | { readonly code: "limit-over" | "limit-possible"; readonly line: LimitLine }
  | { readonly code: "limit-by-stack-alone"; readonly line: LimitLine }
  | { readonly code: "not-read"; readonly mineral: Mineral }
  | { readonly code: "confirm-reading"; readonly mineral: Mineral }
  | { readonly code: "ratio-not-certain"; readonly low: number; readonly high: number }
  | { readonly code: "ratio-off"; readonly ratioClass: RatioClass; readonly ratio: number | null }
  | { readonly code: "guidance-match"; readonly coveredMg: number; readonly targetMg: number }
  | { readonly code: "part-of-target"; readonly coveredMg: number; readonly targetMg: number }
  | { readonly code: "above-target"; readonly mineral: Mineral; readonly mg: number; readonly targetMg: number }
  | { readonly code: "minor-source" }
  | { readonly code: "nothing-in-it" }
  | { readonly code: "medical-flag"; readonly flag: string }
  | { readonly code: "under-18" }
  | { readonly code: "life-stage"; readonly lifeStage: "pregnant" | "breastfeeding" }
  | {
      readonly code: "split-doses";
      readonly mineral: Mineral;
      readonly mgAtOnce: number;
      readonly mostMgAtOnce: number;
    }
  | { readonly code: "diet-calcium-at-rda"; readonly dietMg: number; readonly rdaMg: number }
  | { readonly code: "carbonate-with-food" }
  | {
      readonly code: "medicine-spacing";
      readonly medicine: string;
      /** Hours from the medicine to the minerals, and from the minerals to the medicine; null where none is given. */
      readonly hoursAfterMedicine: number | null;
      readonly hoursBeforeMedicine: number | null;
    }
  | { readonly code: "reading-is-range"; readonly mineral: Mineral }
  | { readonly code: "reading-in-conflict"; readonly mineral: Mineral }
  | { readonly code: "reading-suspect"; readonly mineral: Mineral }
  | { readonly code: "reading-from-percent"; readonly mineral: Mineral }
  | { readonly code: "servings-assumed" };

export interface Verdict {
  readonly code: VerdictCode;
  readonly tone: Tone;
  readonly servingsPerDay: number;
  readonly maxServingsPerDay: number;
  readonly piecesPerServing: number | null;
  /** mg of the element per day; null where not read. */
  readonly productMgPerDay: PerMineral<Amount | null>;
  readonly stackMgPerDay: PerMineral<number>;
  readonly dietMgPerDay: PerMineral<number>;
  readonly regimenMgPerDay: PerMineral<Amount | null>;
  readonly targetMg: number;
  readonly ratioClass: RatioClass | null;
  readonly supplementRatio: number | null;
  readonly ratioInterval: { readonly low: number; readonly high: number } | null;
  readonly wholeDayRatio: number | null;
  readonly limits: readonly LimitLine[];
  readonly servings: {
    readonly article: number | null;
    readonly home: number;
    readonly all: number;
    readonly suggested: number | null;
    /** The same suggestion in pieces where a serving is several pieces, else null. */
    readonly suggestedPieces: number | null;
  };
  readonly pairing: { readonly mineral: Mineral; readonly mg: number; readonly insideHomeMg: number } | null;
  readonly insideLimitMg: number | null;
  readonly reasons: readonly Finding[];
  readonly warnings: readonly Finding[];
}

// ---------------------------------------------------------------------------------------------------------------
// Knowledge: literals of src/data, passed in.

/** Where a figure comes from. `checked` is false where it was not yet compared with the issuer's own document. */
export interface Citation {
  readonly issuer: string;
  readonly title: string;
  readonly year: number;
  readonly url: string;
  readonly checked: boolean;
}

/** Mass fraction of the element in a salt as it is named on labels; an interval because grade and hydration vary. */
export interface Salt {
  /** `magnesium-citrate`: the mineral and the family of the lexicon. */
  readonly id: string;
  readonly mineral: Mineral;
  readonly family: string;
  /** A stated hydration or grade that narrows the family: "anhydrous", "dihydrate" ...; absent where none is stated. */
  readonly variant?: string;
  readonly fraction: Amount;
  /** True for lubricants, anti-caking agents and vitamin salts: never a dose. */
  readonly excipient: boolean;
  readonly citation?: Citation;
}

/** A reference value behind a printed percentage (DV, NRV, VD ...), mg per day of the element at 100 %. */
export interface PercentReference {
  readonly id: string;
  readonly scheme: string;
  readonly mineral: Mineral;
  readonly mgPerDay: number;
  readonly citation: Citation;
}

export interface Limit {
  /** `us-magnesium-supplement-adult`. */
  readonly id: string;
  readonly authority: Authority;
  readonly kind: LimitKind;
  readonly limitMg: number;
  /** Whole years, both inclusive; `toYears` null means no upper end. */
  readonly fromYears: number;
  readonly toYears: number | null;
  /** True for a line stated for adults, or without an age: it is computed at every age and marked below 18. */
  readonly everyAge: boolean;
  /** What the figure is: an upper level (UL), a guidance level, a product maximum, product advice. */
  readonly standing: "UL" | "guidance level" | "product maximum" | "product advice";
  readonly citation: Citation;
}
