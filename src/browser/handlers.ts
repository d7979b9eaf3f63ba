/**
 * What the background does with each message. Every handler starts from storage: the worker may have died since the
 * last one. Verdicts are made anew each time and never stored.
 */
import type { CardText, Correction, DietProfile, LabelReport, PageSnapshot, Settings, Verdict } from "../core/model.ts";
import type { EditedFrom } from "../core/person/edits.ts";
import { isAmong, toShop, whyOff } from "../core/person/sites.ts";
import { labelReport } from "../core/schema.ts";
import type { CardMarks, JudgedPage, Mark, PageState, PopupView, SiteView, ToolbarText } from "../core/view.ts";
import { checkImport, deleteData, exportData, importData, loadSetAside } from "./archive.ts";
import { fault, type Handlers, type Sender } from "./messages.ts";
import { dropReport, findTab, listTabs, putRow, putTab, type TabEntry } from "./reports.ts";
import { countYield, findShopReport } from "./shop-silence.ts";
import { addShop, isAllowed, removeShop } from "./shops.ts";
import {
  addToSettings,
  changeProfile,
  changeSettings,
  dismissNotice,
  dropCorrection,
  dropSetAside,
  listCorrections,
  loadCorrection,
  loadNotices,
  loadProfile,
  loadSettings,
  saveCorrection,
} from "./storage.ts";
import { askTab, findPageState, findPlace, lookAgain, paintToolbar, showPopup } from "./tabs.ts";

/** What is said of a verdict, in one language. */
export interface Voice {
  /** Null where nothing is drawn in the page. */
  readonly toMark: (report: LabelReport, verdict: Verdict) => Mark | null;
  /** Null where the toolbar says nothing. */
  readonly toToolbar: (report: LabelReport, verdict: Verdict) => ToolbarText | null;
  /** Of the reports of cards, in their order. */
  readonly toCardMarks: (cards: readonly LabelReport[]) => CardMarks;
}

/** How a page is read, judged and put into words; the entrypoint fills it with the shipped knowledge and words. */
export interface Judging {
  readonly read: (snapshot: PageSnapshot) => LabelReport;
  /** A card on the page with this address. */
  readonly readCard: (card: CardText, url: string) => LabelReport;
  readonly fallbackProfile: () => DietProfile;
  readonly checklistDiet: EditedFrom["checklistDiet"];
  /** The report with what the person changed of it. */
  readonly correct: (report: LabelReport, correction: Correction | null) => LabelReport;
  readonly judge: (corrected: LabelReport, profile: DietProfile) => Verdict;
  /** Shops on which the browser runs the content script from the start. */
  readonly shops: readonly string[];
  /** Of the extension, for reports. */
  readonly version: string;
  /** The voice of the language that is set, or the browser's. */
  readonly speak: (settings: Settings) => Promise<Voice>;
}

/** The report of a snapshot; a page that prints what no report can hold (a million grams) could not be read. */
const readChecked = (snapshot: PageSnapshot, judging: Judging): LabelReport => {
  const checked = labelReport.safeParse(judging.read(snapshot));
  if (!checked.success) throw fault("failed");
  return checked.data;
};

const judgeEntry = async ({ report }: TabEntry, judging: Judging): Promise<JudgedPage> => {
  const [profile, correction] = await Promise.all([loadProfile(), loadCorrection(report.product.key)]);
  const corrected = judging.correct(report, correction);
  const verdict = judging.judge(corrected, profile ?? judging.fallbackProfile());
  return { report, corrected, verdict, correction };
};

/** What page and toolbar say of a verdict, by the settings. */
const sayOf = async (report: LabelReport, verdict: Verdict, judging: Judging) => {
  const settings = await loadSettings();
  const voice = await judging.speak(settings);
  const isWanted = settings.badge && !settings.productsOff.includes(report.product.key);
  return {
    mark: isWanted ? voice.toMark(report, verdict) : null,
    toolbar: voice.toToolbar(report, verdict),
  };
};

/** Pushes what is said of a report now to its page and to the toolbar. */
const push = async (
  tabId: number,
  page: string,
  { corrected, verdict }: Pick<JudgedPage, "corrected" | "verdict">,
  judging: Judging,
): Promise<void> => {
  const { mark, toolbar } = await sayOf(corrected, verdict, judging);
  const known = await askTab(tabId, "show-mark", { page, signature: corrected.signature, mark }).catch(() => null);
  // No answer: the document is gone. A no: it has moved on and will report again.
  if (known === null) await dropReport(tabId, page);
  else if (known) await paintToolbar(tabId, toolbar);
};

/** What the tab shows: its content script says it, else the browser, where it may. */
const siteOf = async (
  tabId: number,
  state: PageState | null,
  settings: Settings,
  judging: Judging,
): Promise<SiteView> => {
  const tab = await findPlace(tabId);
  const shop = toShop(state?.url ?? tab.url ?? "");
  const reach =
    shop === null
      ? "asked"
      : isAmong(shop, settings.shopsAlways)
        ? "added"
        : isAmong(shop, judging.shops)
          ? "listed"
          : "asked";
  return {
    shop,
    off: whyOff(shop, tab.isPrivate, settings),
    reach,
    allowed: reach === "asked" || state !== null || (shop !== null && (await isAllowed(shop))),
    changed: await findShopReport(shop, [...settings.shopsAlways, ...judging.shops], judging.version),
  };
};

const viewOf = async (tabId: number, judging: Judging): Promise<PopupView> => {
  const [profile, settings, notices, entry, state] = await Promise.all([
    loadProfile(),
    loadSettings(),
    loadNotices(),
    findTab(tabId),
    findPageState(tabId),
  ]);
  // The document may be gone without a word, or be reading what it has become: then the report is of another page.
  const holds = entry !== null && state?.page === entry.page && state.state === "reported";
  if (entry !== null && state?.page !== entry.page) await dropReport(tabId, entry.page);
  // What the page has told is gone, with the memory of a browser or of this worker: it is to tell it again.
  if (state?.state === "reported" && state.page !== entry?.page)
    void askTab(tabId, "look-again", null, 1500).catch(() => undefined);
  const judged = holds ? await judgeEntry(entry, judging) : null;
  // A worker that died while it judged the open pages again may have left this one with an older verdict.
  if (holds && judged !== null) await push(tabId, entry.page, judged, judging);
  return {
    profile: profile ?? judging.fallbackProfile(),
    profileIsDefault: profile === null,
    settings,
    state: state?.state ?? "absent",
    site: await siteOf(tabId, state, settings, judging),
    backedOff: state?.backedOff ?? null,
    page: judged,
    notices,
  };
};

/** Judges every open page again and pushes the outcome to page and toolbar. */
export const judgeAgain = async (judging: Judging): Promise<void> => {
  const again = async (tabId: number, entry: TabEntry): Promise<void> => {
    await push(tabId, entry.page, await judgeEntry(entry, judging), judging);
  };
  const tabs = await listTabs();
  await Promise.allSettled(tabs.map(({ tabId, entry }) => again(tabId, entry)));
};

const mustConsent = async (): Promise<void> => {
  if ((await loadSettings()).consentedAt === null) throw fault("not-consented");
};

/** Deletes everything and gives added shops back, then has the pages that are open read as on the first day. */
const startOver = async (): Promise<void> => {
  const [tabs, { shopsAlways }] = await Promise.all([listTabs(), loadSettings()]);
  for (const shop of shopsAlways) await removeShop(shop);
  await deleteData();
  await Promise.all(tabs.map(({ tabId }) => paintToolbar(tabId, null)));
  await lookAgain();
};

/** The handlers of the background. What arrives here has passed the door: sender and shape are checked. */
export const toHandlers = (
  judging: Judging,
): Required<
  Omit<
    Handlers,
    "show-mark" | "ask-page" | "read-anyway" | "show-picture" | "show-place" | "look-again" | "read-now" | "read-here"
  >
> => {
  // The newest reading of each tab, while it is under way: an older one that ends later has nothing to say any more.
  const newest = new Map<number, { readonly page: string }>();

  const readPage = async (tabId: number, turn: { readonly page: string }, snapshot: PageSnapshot, sender: Sender) => {
    const entry = { page: turn.page, report: readChecked(snapshot, judging) };
    await Promise.all([putTab(tabId, entry), countYield(entry.report, snapshot.signs, sender, judging.shops)]);
    const { corrected, verdict } = await judgeEntry(entry, judging);
    const { mark, toolbar } = await sayOf(corrected, verdict, judging);
    if (newest.get(tabId) !== turn) return null;
    await paintToolbar(tabId, toolbar);
    return mark;
  };

  return {
    "read-page": async ({ page, snapshot }, sender) => {
      const tabId = sender.tab!.id!;
      const turn = { page };
      newest.set(tabId, turn);
      try {
        return await readPage(tabId, turn, snapshot, sender);
      } finally {
        if (newest.get(tabId) === turn) newest.delete(tabId);
      }
    },
    "leave-page": async ({ page }, sender) => {
      const tabId = sender.tab!.id!;
      const turn = { page };
      // Another document's reading goes on; one of the same document that comes after this has the last word.
      if ((newest.get(tabId)?.page ?? page) === page) newest.set(tabId, turn);
      try {
        if ((await findTab(tabId))?.page !== page || newest.get(tabId) !== turn) return null;
        await dropReport(tabId, page);
        await paintToolbar(tabId, null);
        return null;
      } finally {
        if (newest.get(tabId) === turn) newest.delete(tabId);
      }
    },
    "may-read": async (_, sender) =>
      whyOff(toShop(sender.url ?? ""), sender.tab?.incognito === true, await loadSettings()) === null,
    "add-shop": async ({ shop }) => {
      await addShop(shop);
      return null;
    },
    "remove-shop": async ({ shop }) => {
      await removeShop(shop);
      return null;
    },
    "read-cards": async ({ page, cards }, sender) => {
      const [entry, settings] = await Promise.all([findTab(sender.tab!.id!), loadSettings()]);
      // On a product's own page the cards are of other products, and its badge speaks.
      if (!settings.listingMarks || entry?.page !== page || entry.report.kind !== "listing") return null;
      const voice = await judging.speak(settings);
      return voice.toCardMarks(cards.map((card) => judging.readCard(card, entry.report.product.url)));
    },
    "hide-here": async ({ page, what }, sender) => {
      const entry = await findTab(sender.tab!.id!);
      const shop = toShop(sender.url ?? "");
      const found = what === "shop" ? shop : entry?.page === page ? entry.report.product.key : null;
      if (found === null) throw fault("refused");
      await addToSettings(what === "shop" ? "shopsOff" : "productsOff", found);
      return null;
    },
    "open-popup": async ({ row }, sender) => {
      if (row !== null) await putRow(sender.tab!.id!, row);
      return showPopup();
    },
    "get-view": ({ tabId }) => viewOf(tabId, judging),
    "change-profile": async ({ changes, seen }) => {
      await mustConsent();
      await changeProfile(changes, judging.fallbackProfile(), seen && { seen, checklistDiet: judging.checklistDiet });
      return null;
    },
    "save-correction": async ({ correction }) => {
      await mustConsent();
      await saveCorrection(correction);
      return null;
    },
    "list-corrections": () => listCorrections(),
    "drop-correction": async ({ productKey }) => {
      await dropCorrection(productKey);
      return null;
    },
    "change-settings": async ({ changes, seen }) => {
      await changeSettings(changes, seen);
      return null;
    },
    "dismiss-notice": async ({ key }) => {
      await dismissNotice(key);
      return null;
    },
    "list-set-aside": loadSetAside,
    "drop-set-aside": async ({ key }) => {
      await dropSetAside(key);
      return null;
    },
    "export-data": exportData,
    "check-import": ({ text }) => checkImport(text),
    "import-data": async ({ text, manner, agreedAt }) => {
      await importData(text, manner, agreedAt);
      return null;
    },
    "delete-data": async () => {
      await startOver();
      return null;
    },
  };
};
