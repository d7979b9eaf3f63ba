/** What is handed to the places that show something: the page's badge, the toolbar, the popup. Emits no code. */
import type {
  Correction,
  DietProfile,
  LabelReport,
  LimitStatus,
  Mineral,
  Settings,
  Source,
  Tone,
  Verdict,
} from "./model.ts";
import type { ArchiveProblem } from "./person/archive.ts";
import type { ArchiveChanges } from "./person/archive-merge.ts";
import type { OffReason } from "./person/sites.ts";

/** A row of the table of a product's amounts, to be opened at. */
export type Row = Mineral | "serving" | "servings";

/** One sentence of the badge's panel. */
export interface MarkLine {
  readonly text: string;
  readonly status: LimitStatus | null;
  /** How it comes about, in words; empty where it says all itself. */
  readonly how: string;
  /** The printed texts it rests on. */
  readonly sources: readonly Source[];
  /** Where the popup lets the person correct it; null where there is nothing to correct. */
  readonly row: Row | null;
}

export interface MarkSection {
  readonly title: string;
  readonly lines: readonly MarkLine[];
}

/** Finished text for the badge: the page's side never holds the verdict or anything of the profile. */
export interface Mark {
  readonly tone: Exclude<Tone, "silent">;
  /** Path of the icon, drawn in a square of 24 units. */
  readonly icon: string;
  readonly lang: string;
  readonly direction: "ltr" | "rtl";
  readonly headline: string;
  readonly summary: string;
  readonly sections: readonly MarkSection[];
  readonly labels: {
    readonly brand: string;
    readonly open: string;
    readonly close: string;
    readonly showOnPage: string;
    readonly correct: string;
    /** Said where the browser does not open the popup for us. */
    readonly correctInToolbar: string;
    readonly hideProduct: string;
    readonly hideShop: string;
  };
}

/** What is said of one product card; the hint says it in full. */
export interface CardMark {
  readonly text: string;
  readonly hint: string;
}

/** What is said of some cards, in their order; null for a card of which nothing is said. */
export interface CardMarks {
  readonly lang: string;
  readonly direction: "ltr" | "rtl";
  readonly cards: readonly (CardMark | null)[];
}

/** What the toolbar says of one tab. */
export interface ToolbarText {
  readonly text: string;
  readonly title: string;
  /** Behind white text. */
  readonly background: string;
}

/** Where something stands in the window of a page, in CSS pixels, and how wide that window is. */
export interface Place {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly windowWidth: number;
}

/**
 * What a content script says of its page when asked. `busy`: reading; `passed`: nothing there looked like a dose;
 * `failed`: it could not be read, or the background did not take the report; `off`: it may not be read by itself.
 */
export interface PageState {
  readonly page: string;
  readonly state: "busy" | "passed" | "reported" | "failed" | "off";
  readonly url: string;
  readonly backedOff: BackedOff | null;
}

/** The place a tab shows, as far as reading there is concerned. */
export interface SiteView {
  /** Its shop, as settings name it; null where the browser does not say what the tab shows. */
  readonly shop: string | null;
  /** Why nothing is read there by itself; null where that is not switched off. */
  readonly off: OffReason | null;
  /** `listed`: a shop known from the start; `added`: by the person; `asked`: any other, read when asked. */
  readonly reach: "listed" | "added" | "asked";
  /** False where the browser does not let the extension read a listed or added shop. */
  readonly allowed: boolean;
  /** A report to copy, where the shop's pages have stopped giving readings: host, codes, version. Null elsewhere. */
  readonly changed: string | null;
}

/**
 * Why a page is left alone more than others. `restless`: it changes all the time without a moment's peace, so it is
 * read rarely; `removes-badge`: it has taken the badge away too often, so none is drawn any more.
 */
export type BackedOff = "restless" | "removes-badge";

/** Something about the stored data that the person has to know. */
export interface Notice {
  readonly code: "set-aside";
  /** What was set aside: `profile`, `settings`, or a product's title or key. */
  readonly what: string;
  /** Where it stands now, to be named when the notice is put away. */
  readonly key: string;
}

/** Whether a file's data joins what is here or takes its place. */
export type ImportManner = "merge" | "replace";

/** What is wrong with a file, or what importing it would change; a manner is null where more than can be kept would come of it. */
export type ImportCheck =
  | { readonly problems: readonly ArchiveProblem[]; readonly changes: null }
  | {
      readonly problems: null;
      readonly changes: { readonly merge: ArchiveChanges | null; readonly replace: ArchiveChanges };
    };

/** The page of one tab, judged now; nothing of it is stored but the report and the correction. */
export interface JudgedPage {
  /** As read from the page. */
  readonly report: LabelReport;
  /** As judged: with what the person corrected. */
  readonly corrected: LabelReport;
  readonly verdict: Verdict;
  readonly correction: Correction | null;
}

export interface PopupView {
  readonly profile: DietProfile;
  /** True while nothing was saved and the defaults are used. */
  readonly profileIsDefault: boolean;
  readonly settings: Settings;
  /** `absent`: no content script runs there. */
  readonly state: PageState["state"] | "absent";
  readonly site: SiteView;
  readonly backedOff: BackedOff | null;
  readonly page: JudgedPage | null;
  readonly notices: readonly Notice[];
}

/** The parts of the page of settings, in their order; each has an address of its own. */
export type SettingsSection =
  | "profile"
  | "stack"
  | "corrections"
  | "shops"
  | "display"
  | "language"
  | "units"
  | "data"
  | "evidence"
  | "privacy"
  | "about";

/** A shop that is read by itself, as far as the browser allows it. */
export interface ShopView {
  readonly shop: string;
  readonly allowed: boolean;
}

/** What the page of settings shows. */
export interface SettingsView {
  readonly profile: DietProfile;
  /** True while nothing was saved and the defaults are used. */
  readonly profileIsDefault: boolean;
  readonly settings: Settings;
  readonly listed: readonly ShopView[];
  readonly added: readonly ShopView[];
  readonly corrections: readonly Correction[];
}
