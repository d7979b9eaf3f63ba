/** What the interface is given and what it gives back. It knows no extension API and no literal of src/data. */
import type { DietGroup, InterfaceWords, ShownFault } from "../core/interface-words.ts";
import type {
  Amount,
  Correction,
  DietProfile,
  Locator,
  Mineral,
  OwnLabel,
  PerMineral,
  Settings,
  Tone,
} from "../core/model.ts";
import type { SetAside } from "../core/person/archive.ts";
import type { Speech } from "../core/speech.ts";
import type { Food } from "../core/verdict/knowledge.ts";
import type { ImportCheck, ImportManner, JudgedPage, PopupView, Row } from "../core/view.ts";

/** A choice of a list: its id is stored, its label is shown. */
export interface Choice {
  readonly id: string;
  readonly label: string;
}

export interface DietChoice extends Choice {
  readonly mgPerDay: PerMineral<number>;
  readonly group: Exclude<DietGroup, "own">;
  /** What surveys say of the same diet, where they differ; mg of magnesium, lowest to highest. */
  readonly surveyMagnesiumMg: readonly number[];
  /** True where a figure of a surveyed diet is our estimate. */
  readonly isPartlyOurs: boolean;
  /** Issuer and year of each source other than ourselves, finished text. */
  readonly sources: readonly string[];
  readonly checked: boolean;
}

/** One food of the checklist. */
export interface FoodChoice extends Choice, Food {
  readonly serving: string;
}

/** The food checklist: what is asked, and what everything else is taken for. */
export interface ChecklistOffer {
  /** Its name among the diets. */
  readonly label: string;
  readonly foods: readonly FoodChoice[];
  readonly baselineMgPerDay: PerMineral<number>;
}

/** A compound that an amount may be the weight of. */
export interface SaltChoice extends Choice {
  readonly mineral: Mineral;
  /** The part of it that is the element. */
  readonly fraction: Amount;
}

/** What the form offers; from src/data, in the language of the interface. */
export interface Offers {
  readonly diets: readonly DietChoice[];
  readonly checklist: ChecklistOffer;
  /** How rough a diet's figures are, in a sentence. */
  readonly roughly: Readonly<Record<"preset" | "checklist", string>>;
  readonly notYetChecked: string;
  /** The band of ratios that counts as about one to one. */
  readonly balanced: { readonly from: number; readonly to: number };
  /** Address of the page of evidence, within the extension. */
  readonly evidencePage: string;
  /** Of the page of settings and data. */
  readonly settingsPage: string;
  readonly flags: readonly Choice[];
  readonly medicines: readonly Choice[];
  readonly salts: readonly SaltChoice[];
  readonly shops: readonly string[];
  readonly icons: Readonly<Record<Tone, string>>;
}

/** Whether the page shows a picture, and a copy of it from the screen; null where the browser gives none. */
export interface PictureShown {
  readonly isShown: boolean;
  readonly copy: ImageBitmap | null;
}

/** Every action ends with the fault that stopped it, or null. */
export type Outcome = Promise<ShownFault | null>;

export interface Actions {
  readonly retry: () => void;
  readonly readPage: () => Outcome;
  /** Only from a click: the browser asks the person. */
  readonly addShop: (shop: string) => Outcome;
  /** Only from a click, too; of a shop that is known from the start and withheld by the browser. */
  readonly allowListedShop: (shop: string) => Outcome;
  readonly removeShop: (shop: string) => Outcome;
  readonly showPlace: (locator: Locator) => void;
  /** Leads to a picture in the page. */
  readonly showPicture: (picture: string) => Promise<PictureShown>;
  /** Reads a page that names neither mineral, so that the person can type them in. */
  readonly readAnyway: () => Outcome;
  readonly consent: () => Outcome;
  /** `seen`: what the person saw, where the changes hold lists; another page may have changed those meanwhile. */
  readonly changeSettings: (changes: Partial<Settings>, seen?: Settings) => Outcome;
  readonly changeProfile: (changes: Partial<DietProfile>, seen: DietProfile) => Outcome;
  /** Keeps what the person says of the product in place of what was read; nothing of their own goes back to the label. */
  readonly changeOwn: (page: JudgedPage, own: OwnLabel) => Outcome;
  readonly dismissNotice: (key: string) => Outcome;
}

/** What the page of settings can do besides what becomes of all data. */
export interface SettingsActions extends Pick<Actions, "consent" | "changeSettings" | "changeProfile" | "removeShop"> {
  /** Only from a click: the browser asks the person. */
  readonly allowShop: (shop: string, isListed: boolean) => Outcome;
  readonly saveCorrection: (correction: Correction) => Outcome;
  readonly dropCorrection: (productKey: string) => Outcome;
}

/** An answer, or the fault that stopped it. */
export type Answer<T> = Promise<{ readonly value: T } | { readonly fault: ShownFault }>;

/** What the person can do with all of their data. */
export interface DataActions {
  readonly exportData: () => Answer<string>;
  readonly checkImport: (text: string) => Answer<ImportCheck>;
  readonly importData: (text: string, manner: ImportManner) => Outcome;
  readonly deleteData: () => Outcome;
  readonly listSetAside: () => Answer<readonly SetAside[]>;
  readonly dropSetAside: (key: string) => Outcome;
}

export interface AppProps {
  /** Null while nothing has been heard from the background. */
  readonly view: PopupView | null;
  readonly fault: ShownFault | null;
  /** The row of the amounts to open at, once; null for none. */
  readonly row: Row | null;
  readonly words: InterfaceWords;
  readonly speech: Speech;
  readonly offers: Offers;
  readonly actions: Actions;
}

/** What the fields of a profile show and change. */
export interface ProfileProps {
  readonly profile: DietProfile;
  readonly words: InterfaceWords;
  readonly speech: Speech;
  readonly offers: Offers;
  readonly changeProfile: (changes: Partial<DietProfile>) => void;
}
