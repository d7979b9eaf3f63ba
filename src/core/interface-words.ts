/** Words of the popup that are about the popup, by key; what a verdict says is in verdict/wording. Types only. */
import type { Authority, PageKind, VerdictCode } from "./model.ts";
import type { Notice, PageState } from "./view.ts";

/** Faults that the popup explains; the codes of the messages, and what the browser itself refuses. */
export type ShownFault =
  | "no-answer"
  | "refused"
  | "invalid"
  | "not-saved"
  | "not-consented"
  | "failed"
  | "page-closed-to-extensions";

/** `{name}` in a sentence is replaced by the value of that name. */
export interface InterfaceWords {
  readonly locale: string;
  readonly direction: "ltr" | "rtl";
  readonly brand: string;
  readonly notRead: string;
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
  readonly servingsOwn: string;
  readonly servingsAsLabel: string;
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
  readonly readsByItself: string;
  readonly readThisPage: string;
  readonly readAgain: string;
  readonly fault: Readonly<Record<ShownFault, string>>;
  readonly tryAgain: string;
  readonly notice: Readonly<Record<Notice["code"], string>>;
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
}
