/** Words of the popup that are about the popup, by key; what a verdict says is in verdict/wording. Types only. */

import type { Authority, LimitKind, LimitStatus, Mineral, PageKind, VerdictCode } from "./model.ts";
import type { ArchiveProblem, FieldFault } from "./person/archive.ts";
import type { ChangeCounts } from "./person/archive-merge.ts";
import type { OffReason } from "./person/sites.ts";
import type { SettingsWords, WelcomeWords } from "./settings-words.ts";
import type { BackedOff, ImportManner, Notice, PageState } from "./view.ts";

/** Faults that the popup explains; the codes of the messages, and what the browser itself refuses. */
export type ShownFault =
  | "no-answer"
  | "refused"
  | "invalid"
  | "not-saved"
  | "not-consented"
  | "failed"
  | "page-closed-to-extensions"
  | "host-refused";

/** `{name}` in a sentence is replaced by the value of that name. */
export interface InterfaceWords {
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  readonly brand: string;
  /** Said beside sentences about health while nobody who speaks the language has reviewed them; "" afterwards. */
  readonly notReviewed: string;
  readonly notRead: string;
  /** {mmol} */
  readonly mmol: string;
  // badge
  /** A word or two of each verdict; "fits" stands in `fits` and `fits-disputed` alone. */
  readonly short: Readonly<Record<VerdictCode, string>>;
  /** {verdict} {summary} */
  readonly toolbarTitle: string;
  readonly badgeOpen: string;
  readonly badgeClose: string;
  /** {calcium} {magnesium} {ratio} */
  readonly badgeSummary: string;
  /** {calcium} {magnesium} */
  readonly badgeSummaryWithoutRatio: string;
  readonly badgeNotRead: string;
  readonly showOnPage: string;
  readonly correct: string;
  readonly correctInToolbar: string;
  readonly hideProduct: string;
  readonly hideShop: string;
  /** Marks of product cards in listings. */
  readonly cards: {
    /** {ratio} */
    readonly ratio: string;
    /** {mineral} {mg} */
    readonly one: string;
    /** {what} */
    readonly fromTitle: string;
    /** {text} */
    readonly hint: string;
  };
  // verdict of the page
  readonly amounts: string;
  readonly amountsPerDay: string;
  readonly amountsHint: string;
  readonly perServing: string;
  readonly perDay: string;
  readonly withOthers: string;
  readonly diet: string;
  readonly serving: string;
  readonly servingsPerDay: string;
  readonly servingsFewer: string;
  readonly servingsMore: string;
  /** {most} */
  readonly servingsMost: string;
  readonly howRead: string;
  readonly fromShopData: string;
  readonly fromYou: string;
  readonly lowConfidence: string;
  /** {ratio} {class} */
  readonly ratio: string;
  /** {class} */
  readonly ratioOfOne: string;
  readonly guidance: string;
  readonly limits: string;
  readonly why: string;
  readonly advice: string;
  readonly warnings: string;
  readonly doubts: string;
  // no verdict
  readonly state: Readonly<Record<PageState["state"] | "absent", { readonly title: string; readonly text: string }>>;
  readonly kind: Readonly<Record<Exclude<PageKind, "product">, string>>;
  readonly site: SiteWords;
  readonly backedOff: Readonly<Record<BackedOff, string>>;
  readonly readsByItself: string;
  readonly readThisPage: string;
  readonly readAgain: string;
  readonly fault: Readonly<Record<ShownFault, string>>;
  readonly tryAgain: string;
  /** {what} */
  readonly notice: Readonly<Record<Notice["code"], string>>;
  readonly noticeShow: string;
  readonly noticeDismiss: string;
  // profile
  readonly profile: string;
  readonly profileDefaults: string;
  readonly profileSummary: string;
  readonly consentText: string;
  readonly consentYes: string;
  readonly consentNo: string;
  readonly dietPreset: string;
  readonly ownDiet: string;
  readonly dietCalcium: string;
  readonly dietMagnesium: string;
  readonly age: string;
  readonly sex: string;
  readonly sexes: Readonly<Record<"female" | "male" | "unspecified", string>>;
  readonly lifeStage: string;
  readonly lifeStages: Readonly<Record<"none" | "pregnant" | "breastfeeding", string>>;
  readonly homeLimit: string;
  readonly authorities: Readonly<Record<Authority, string>>;
  readonly ownLimit: string;
  readonly ownLimitNone: string;
  readonly flags: string;
  readonly flagsHint: string;
  readonly medicines: string;
  readonly medicinesHint: string;
  readonly wholeNumber: string;
  readonly dietGroups: Readonly<Record<DietGroup, string>>;
  readonly diets: DietWords;
  readonly checklist: ChecklistWords;
  readonly stack: StackWords;
  readonly chart: ChartWords;
  readonly evidence: EvidenceWords;
  readonly data: DataWords;
  readonly table: TableWords;
  readonly corrections: CorrectionsWords;
  readonly settings: SettingsWords;
  readonly welcome: WelcomeWords;
}

/** Where the extension reads by itself. */
export interface SiteWords {
  readonly title: string;
  readonly off: Readonly<Record<OffReason, string>>;
  /** {shop} */
  readonly readHere: string;
  /** {shop} */
  readonly always: string;
  readonly alwaysHint: string;
  /** {shop} */
  readonly stopAlways: string;
  /** {shop} */
  readonly notAllowed: string;
  readonly allow: string;
  /** {shop} */
  readonly changed: string;
  readonly changedReport: string;
  readonly copyReport: string;
  readonly reportCopied: string;
  readonly paused: string;
  readonly pausedHint: string;
  readonly inPrivateWindows: string;
  readonly inPrivateWindowsHint: string;
  readonly productOff: string;
  readonly showProduct: string;
  readonly menu: string;
}

/** The table of a product's amounts, as it is read, corrected and filled in. */
export interface TableWords {
  /** Names of the rows that are no mineral. */
  readonly serving: string;
  /** {row} */
  readonly correct: string;
  /** {figure}: a figure that leads to its place on the page. */
  readonly figureOnPage: string;
  // fields
  /** {mineral} */
  readonly amount: string;
  /** {mineral} */
  readonly of: string;
  /** {mineral} */
  readonly element: string;
  readonly compounds: string;
  /** {amount} */
  readonly becomes: string;
  readonly servingText: string;
  readonly pieces: string;
  /** {count}: a serving of which nothing else is known */
  readonly piecesOnly: string;
  readonly notStated: string;
  /** {most} */
  readonly needsAmount: string;
  /** {least} {most} */
  readonly needsServing: string;
  readonly emptyMeans: string;
  readonly typeMeans: string;
  readonly save: string;
  readonly cancel: string;
  // the person's own
  /** {label}: what the label was read to say */
  readonly ownAmount: string;
  readonly ownAmountUnread: string;
  readonly ownServings: string;
  readonly confirmed: string;
  readonly outdated: string;
  readonly labelSaysSo: string;
  readonly stillRight: string;
  readonly useLabel: string;
  readonly useLabelForAll: string;
  readonly kept: string;
  readonly undo: string;
  /** In place of a verdict while the agreement is asked for: a word, and what will come. */
  readonly notJudged: string;
  readonly waits: string;
  // typed in
  readonly enter: string;
  readonly enterHint: string;
  readonly looked: string;
  readonly whyNot: string;
  readonly nothingNamed: string;
  readonly pictures: string;
  /** {number} */
  readonly showPicture: string;
  readonly pictureGone: string;
  /** Unfolds the rest of what is said of the guidance. */
  readonly more: string;
}

/** The list of everything that was corrected. */
export interface CorrectionsWords {
  readonly title: string;
  readonly hint: string;
  readonly none: string;
  /** {mineral} {amount} */
  readonly typed: string;
  /** {mineral} {amount} {compound} */
  readonly typedCompound: string;
  /** {mineral} {amount} */
  readonly confirmed: string;
  /** {serving} */
  readonly serving: string;
  /** {servings} */
  readonly servingsPerDay: string;
  /** {date} */
  readonly on: string;
  readonly undo: string;
  /** {name} */
  readonly undoOf: string;
}

/** Where a diet's figures are from: the article, surveys and studies, our estimate, or the person. */
export type DietGroup = "article" | "survey" | "estimate" | "own";

export interface DietWords {
  /** {calcium} {magnesium} */
  readonly surveySays: string;
  /** {calcium} {magnesium} */
  readonly estimate: string;
  /** {calcium} {magnesium} {surveys}: one figure or a range of surveyed magnesium */
  readonly articleSays: string;
  readonly partlyOurs: string;
  /** {sources} */
  readonly from: string;
}

export interface ChecklistWords {
  readonly title: string;
  readonly hint: string;
  readonly total: string;
  /** {calcium} {magnesium} */
  readonly totalMg: string;
  /** {calcium} {magnesium} */
  readonly baseline: string;
  /** {food} */
  readonly fewer: string;
  /** {food} */
  readonly more: string;
  readonly clear: string;
}

/** What the person already takes. */
export interface StackWords {
  readonly title: string;
  readonly hint: string;
  readonly none: string;
  /** {calcium} {magnesium} */
  readonly total: string;
  /** {calcium} {magnesium} {servings} */
  readonly entry: string;
  readonly paused: string;
  readonly edit: string;
  readonly pause: string;
  readonly resume: string;
  readonly remove: string;
  /** What a button does, for those who hear it away from its entry: {action} {name} */
  readonly actionOn: string;
  readonly add: string;
  /** {servings} */
  readonly addThis: string;
  /** {servings} */
  readonly updateThis: string;
  /** {servings} */
  readonly isThis: string;
  readonly isThisPaused: string;
  readonly addOther: string;
  readonly save: string;
  readonly cancel: string;
  readonly name: string;
  readonly calcium: string;
  readonly magnesium: string;
  readonly servingsPerDay: string;
  readonly needsName: string;
  /** {least} {most} */
  readonly needsNumber: string;
  readonly needsAmounts: string;
  readonly full: string;
  /** Said with the verdict: {calcium} {magnesium} each. */
  readonly gives: string;
  readonly adds: string;
  readonly addsUnknown: string;
  readonly countedOnce: string;
}

/** The picture of amounts, and its text equivalent. */
export interface ChartWords {
  readonly title: string;
  readonly taken: string;
  readonly product: string;
  readonly uncertain: string;
  readonly diet: string;
  readonly limit: string;
  readonly passed: string;
  readonly maybePassed: string;
  readonly fromSupplements: string;
  readonly withFood: string;
  readonly together: string;
  readonly target: string;
  readonly targetShort: string;
  readonly ownShort: string;
  readonly authorities: Readonly<Record<Authority, string>>;
  readonly limits: string;
  readonly kinds: Readonly<Record<LimitKind, string>>;
  readonly statuses: Readonly<Record<LimitStatus, string>>;
  /** {limit} {kind} {mg} {status} */
  readonly limitCell: string;
  /** {mg} */
  readonly mg: string;
  readonly caption: string;
  readonly ratio: string;
  readonly moreMagnesium: string;
  readonly moreCalcium: string;
  readonly balanced: string;
  readonly supplements: string;
  readonly wholeDay: string;
  readonly onlyMagnesium: string;
  readonly onlyCalcium: string;
  readonly ratioUnknown: string;
  /** {from} {to} */
  readonly ratioScale: string;
  /** {what} {ratio} */
  readonly ratioOf: string;
  /** {what} {low} {high} */
  readonly ratioBetween: string;
}

/** What is kept, and how it is taken along or deleted. */
export interface DataWords {
  /** Of the page of settings, where it is linked to. */
  readonly settings: string;
  readonly title: string;
  readonly lead: string;
  readonly save: string;
  readonly saveHint: string;
  /** {file} */
  readonly saved: string;
  readonly open: string;
  readonly openHint: string;
  readonly openFile: string;
  /** {file} */
  readonly opened: string;
  readonly manner: string;
  readonly manners: Readonly<Record<ImportManner, { readonly name: string; readonly hint: string }>>;
  readonly changes: string;
  readonly noChanges: string;
  /** Said in place of changes: more than can be kept would come of it. */
  readonly tooMuch: string;
  readonly profile: Readonly<Record<"added" | "changed" | "removed", string>>;
  /** {counts} each */
  readonly taken: string;
  readonly corrections: string;
  /** {count} each */
  readonly counts: Readonly<Record<keyof ChangeCounts, string>>;
  /** {count} */
  readonly settingsChanged: string;
  /** {count} */
  readonly setAsideAdded: string;
  readonly importNow: string;
  readonly cancel: string;
  readonly imported: string;
  /** {file} */
  readonly cannotOpen: string;
  readonly problems: Readonly<Record<Exclude<ArchiveProblem["code"], "field">, string>>;
  /** {line} {field} {fault} */
  readonly fieldProblem: string;
  /** {bound} {choices} where the fault has them */
  readonly fieldFaults: Readonly<Record<FieldFault["code"], string>>;
  readonly setAside: string;
  readonly setAsideHint: string;
  /** {what} */
  readonly setAsideRecord: string;
  readonly kinds: Readonly<Record<"profile" | "settings", string>>;
  readonly dropSetAside: string;
  readonly deleteAll: string;
  readonly deleteHint: string;
  readonly deleteSure: string;
  readonly deleteYes: string;
  readonly deleteNo: string;
  readonly deleted: string;
}

/** The page of evidence and sources. */
export interface EvidenceWords {
  readonly link: string;
  readonly title: string;
  readonly lead: string;
  readonly contents: string;
  readonly claims: string;
  readonly claimsHint: string;
  readonly inFavour: string;
  readonly against: string;
  readonly grade: string;
  readonly topics: Readonly<Record<string, string>>;
  /** {issuer} {year} */
  readonly source: string;
  /** {checked} {all} */
  readonly checkedCount: string;
  readonly limits: string;
  readonly limitsHint: string;
  readonly standings: Readonly<Record<"UL" | "guidance level" | "product maximum" | "product advice", string>>;
  readonly figures: string;
  readonly figuresHint: string;
  readonly figureNames: Readonly<Record<string, string>>;
  readonly recommendations: string;
  readonly diets: string;
  readonly foods: string;
  readonly foodsHint: string;
  readonly medicines: string;
  readonly flags: string;
  readonly what: string;
  readonly figure: string;
  readonly sourceColumn: string;
  readonly minerals: Readonly<Record<Mineral, string>>;
  readonly sexes: Readonly<Record<"female" | "male" | "any", string>>;
  readonly lifeStages: Readonly<Record<"none" | "pregnant" | "breastfeeding" | "any", string>>;
  /** {from} {to} */
  readonly ages: string;
  /** {from} */
  readonly agesFrom: string;
  readonly age: string;
  readonly everyAge: string;
  readonly serving: string;
  /** {after} {before} */
  readonly spacing: string;
  readonly spacingAfter: string;
  readonly spacingNote: string;
}
