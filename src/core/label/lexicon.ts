/**
 * The shape of the words that labels are read with, one entry a language, and the index made of all of them.
 * In: lexicons (src/data/lexicon). Out: a WordIndex that the scanner looks words up in.
 *
 * Notation of every string of words: alternatives parted by "|", lower case, in the language's usual spelling
 * (case and Latin, Greek and Cyrillic accents are folded before words are compared). A word that ends in "~" is a
 * stem: any letters may follow it in the same word (endings, compound nouns). Several words with blanks between
 * them are a phrase. Words of scripts without blanks (Chinese, Japanese, Thai) match anywhere.
 */

/** Anion or source families; src/data/salts has the mass fractions under `<mineral>-<family>`. */
export type SaltFamily =
  | "oxide"
  | "hydroxide"
  | "carbonate"
  | "chloride"
  | "sulfate"
  | "citrate"
  | "glycinate"
  | "malate"
  | "threonate"
  | "taurate"
  | "acetyltaurate"
  | "lactate"
  | "gluconate"
  | "lactate-gluconate"
  | "aspartate"
  | "orotate"
  | "pidolate"
  | "ascorbate"
  | "phosphate"
  | "glycerophosphate"
  | "acetate"
  | "succinate"
  | "fumarate"
  | "akg"
  | "lysinate"
  | "bhb"
  | "hmb"
  | "glucarate"
  | "pyruvate"
  | "caseinate"
  | "glubionate"
  | "lactobionate"
  | "glutamate"
  | "chelate"
  | "hydroxyapatite"
  | "coral"
  | "oyster-shell"
  | "eggshell"
  | "algae"
  | "seawater"
  | "dolomite"
  | "milk"
  | "bone-meal"
  | "pantothenate"
  | "folinate"
  | "stearate"
  | "silicate"
  | "fatty-acid"
  | "edta"
  | "alginate"
  | "propionate"
  | "sorbate"
  /** The active substance of a medicine, of which the mineral is the counter-ion: the mass is that substance's. */
  | "medicine"
  /** An anion that no lexicon knows, or a mixture ("magnesium blend"): never a dose, never the element. */
  | "unknown";

/** Schemes of reference values behind a printed percentage; src/data/references has the figures. */
export type PercentScheme =
  | "us-dv"
  | "eu-nrv"
  | "ca-dv"
  | "cn-nrv"
  | "hk-nrv"
  | "jp-nrv"
  | "kr-nrv"
  | "tw-dv"
  | "eaeu"
  | "br-vd"
  | "mercosur"
  | "in-rda"
  | "au-rdi"
  | "codex"
  | "za-nrv";

export interface Lexicon {
  /** ISO 639-1 code. */
  readonly lang: string;
  /** The mineral in every form that labels use: noun, inflected, adjective ("vápenat~"), part of a compound noun. */
  readonly calcium: string;
  readonly magnesium: string;
  /** Anion names as they follow or precede the mineral ("citrat~", "bisglycinat~"); sources ("coral~"). */
  readonly salts: Partial<Readonly<Record<SaltFamily, string>>>;
  /** Other nutrients and actives, so that a figure beside one of them is never taken: vitamins, zinc, potassium ... */
  readonly nutrients: string;
  /** The figure beside it is the element: "elemental", "pure", "ions", "as element". */
  readonly elemental: string;
  /** Joins a compound to its element, or the reverse: "equivalent to", "corresponding to", "providing", "of which". */
  readonly equals: string;
  /** Introduces the source of an element: "as", "from", "in the form of". */
  readonly from: string;
  /** Opens a basis: "per", "each", "one ... contains" is `contains`. */
  readonly per: string;
  readonly contains: string;
  /** Countable units a dose is taken in: tablets, capsules, gummies, drops, scoops, spoons, sachets, ampoules. */
  readonly pieces: string;
  /** One serving, portion, dose as a basis. */
  readonly serving: string;
  /** Labels the serving size: "serving size", "portionsgröße". */
  readonly servingSize: string;
  /** A day as a basis or frequency: "daily", "per day", "daily dose", "in 24 hours". */
  readonly day: string;
  /** "times" in "3 times a day". */
  readonly times: string;
  /** Number words in the forms used in directions, with their value; "once", "twice" under `frequencies`. */
  readonly numbers: Readonly<Record<string, number>>;
  readonly frequencies: Readonly<Record<string, number>>;
  /** Verbs and headings of directions: "take", "swallow", "suggested use", "directions", "dosage". */
  readonly directions: string;
  /** "do not exceed", "maximum", "up to" as the label's maximum. */
  readonly maximum: string;
  /** Headings of a facts panel or composition: "supplement facts", "nutritional information", "composition". */
  readonly facts: string;
  /** Ingredient lists and excipients: "other ingredients", "inactive ingredients", "bulking agent", "anti-caking". */
  readonly excipients: string;
  /** Marks a statement as no content of the product: "recommended", "requirement", "upper limit", "study", "women". */
  readonly advice: string;
  /** "free of", "without", "contains no". */
  readonly without: string;
  /** Names of the percentage's reference: "% daily value", "nrv". */
  readonly percentOf: Partial<Readonly<Record<PercentScheme, string>>>;
  /** Units of mass and amount that this language writes in its own script or spelling. */
  readonly units: Partial<Readonly<Record<"mg" | "g" | "µg" | "ml" | "l" | "kg" | "iu" | "mmol" | "meq", string>>>;
  /** Headings of what is not this product: related products, bought together, recently viewed, reviews, questions. */
  readonly others: string;
  /** Buttons that put a product in a cart. */
  readonly cart: string;
  /** What an article says of itself: "min read", "published on", "table of contents", "recipe". */
  readonly article: string;
  /** Title words of an article or guide: "benefits", "what is", "guide", "how to choose". */
  readonly guide: string;
  /** Uses that are no intake, or no supplement: bath salt, cream, shampoo, fertiliser, pet food, mineral water. */
  readonly notIntake: string;
}
