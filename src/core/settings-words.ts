/** Words of the page of settings and of the welcome page, by key. Types only. */
import type { SettingsSection } from "./view.ts";

/** The page of settings; `{name}` in a sentence is replaced by the value of that name. */
export interface SettingsWords {
  readonly title: string;
  readonly lead: string;
  /** What the list of sections is called. */
  readonly nav: string;
  readonly sections: Readonly<Record<SettingsSection, string>>;
  readonly shops: ShopsWords;
  /** {name} */
  readonly correctionDropped: string;
  readonly bringBack: string;
  readonly badge: string;
  readonly badgeHint: string;
  readonly listingMarks: string;
  readonly listingMarksHint: string;
  readonly languageHint: string;
  /** {language} */
  readonly asBrowser: string;
  readonly notReviewed: string;
  readonly alsoMmol: string;
  /** {mg} {mmol} */
  readonly alsoMmolHint: string;
  readonly evidenceHint: string;
  readonly privacy: PrivacyWords;
  readonly about: AboutWords;
}

export interface ShopsWords {
  readonly listed: string;
  readonly listedHint: string;
  readonly added: string;
  readonly addedHint: string;
  readonly addedNone: string;
  /** {shop} */
  readonly off: string;
  readonly offHint: string;
  readonly offNone: string;
  readonly products: string;
  readonly productsHint: string;
  readonly productsNone: string;
  readonly withheld: string;
  readonly allow: string;
  readonly takeBack: string;
  readonly readAgain: string;
  readonly showAgain: string;
  /** What a button does, for those who hear it away from its entry: {action} {name} */
  readonly actionOn: string;
}

/** Short paragraphs under a title each. */
export interface PrivacyWords {
  readonly never: string;
  readonly neverText: string;
  readonly kept: string;
  readonly keptText: string;
  readonly session: string;
  readonly sessionText: string;
  readonly read: string;
  readonly readText: string;
  readonly pages: string;
  readonly pagesText: string;
  readonly leave: string;
  readonly leaveText: string;
}

export interface AboutWords {
  /** {version} */
  readonly version: string;
  readonly licence: string;
  readonly browser: string;
  readonly diagnostic: string;
  readonly diagnosticHint: string;
  readonly withHosts: string;
  readonly copy: string;
  readonly copied: string;
  readonly notCopied: string;
}

/** The page that opens once after installing. */
export interface WelcomeWords {
  readonly title: string;
  readonly doesNot: string;
  readonly doesNotList: readonly string[];
  readonly does: string;
  /** {hosts} in one of them. */
  readonly doesList: readonly string[];
  readonly questions: string;
  readonly questionsHint: string;
  readonly eats: string;
  readonly who: string;
  readonly where: string;
  readonly more: string;
  /** {hosts}: after the answers were kept, what comes next. */
  readonly kept: string;
  readonly sample: string;
  readonly sampleHint: string;
  /** The lines of an invented label as labels of this language print them: product, serving, calcium, magnesium. */
  readonly sampleLabel: readonly [string, ...string[]];
}
