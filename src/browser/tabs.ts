/** Tabs: what is said to their content scripts, and what the toolbar says of them. */
import browser from "webextension-polyfill";
import type { PageState, Row, ToolbarText } from "../core/view.ts";
import { ask, type Kind, type Messages } from "./messages.ts";

/** Asks the content script of a tab; throws a fault where none answers. */
export const askTab = <K extends Kind>(
  tabId: number,
  kind: K,
  what: Messages[K]["ask"],
  ms?: number,
): Promise<Messages[K]["answer"]> =>
  ask((message) => browser.tabs.sendMessage(tabId, message, { frameId: 0 }), kind, what, ms);

/** What the tab's content script says of its page; null where there is no content script. */
export const findPageState = (tabId: number): Promise<PageState | null> =>
  askTab(tabId, "ask-page", null, 1500).catch(() => null);

/** What the browser says of a tab; the address only where the extension may know it. */
export const findPlace = async (
  tabId: number,
): Promise<{ readonly url: string | null; readonly isPrivate: boolean }> => {
  const tab = await browser.tabs.get(tabId).catch(() => null);
  return { url: tab?.url ?? null, isPrivate: tab?.incognito ?? false };
};

/** Tells every page that is followed that what may be read has changed; tabs without a content script hear nothing. */
export const lookAgain = async (): Promise<void> => {
  const tabs = await browser.tabs.query({});
  await Promise.allSettled(tabs.flatMap(({ id }) => (id === undefined ? [] : [askTab(id, "look-again", null, 1500)])));
};

/** Runs the content script in a tab the person has just pointed to; an older copy in it stops by itself. */
export const readTab = async (tabId: number): Promise<void> => {
  await browser.scripting.executeScript({ target: { tabId }, files: ["content-scripts/content.js"] });
};

/** Has the tab read as the person asks for it now, whatever is switched off; throws where the browser does not let it. */
export const readNow = async (tabId: number): Promise<void> => {
  if ((await findPageState(tabId)) === null) await readTab(tabId);
  await askTab(tabId, "read-now", null);
};

/** Has the selected text read, or what describes a picture; false where there is no text. Throws as `readNow` does. */
export const readHere = async (tabId: number, picture: string | null): Promise<boolean> => {
  if ((await findPageState(tabId)) === null) await readTab(tabId);
  return askTab(tabId, "read-here", { picture });
};

/** Writes the toolbar's badge for one tab; null clears it. Nothing happens where the tab is gone. */
export const paintToolbar = async (tabId: number, toolbar: ToolbarText | null): Promise<void> => {
  const text = toolbar?.text ?? "";
  const title = toolbar?.title ?? browser.i18n.getMessage("actionTitle");
  try {
    await Promise.all([
      browser.action.setBadgeText({ tabId, text }),
      browser.action.setTitle({ tabId, title }),
      ...(toolbar === null ? [] : [browser.action.setBadgeBackgroundColor({ tabId, color: toolbar.background })]),
      ...(toolbar === null ? [] : [browser.action.setBadgeTextColor?.({ tabId, color: "#ffffff" })]),
    ]);
  } catch {
    // The tab was closed meanwhile.
  }
};

// Where the popup looks for the row to open at; what it has found it takes away.
const rowKey = "popup-row";

/** Opens the popup; false where the browser does not let us, and the toolbar has to say it. */
export const showPopup = async (): Promise<boolean> => {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
};

/** Opens the popup at a row of its table. False where the browser does not let us; the row then waits for the person. */
export const openPopupAt = async (row: Row): Promise<boolean> => {
  await browser.storage.session.set({ [rowKey]: row });
  return showPopup();
};

/** What was left for the popup to open at; it is good once. */
export const takePopupRow = async (): Promise<unknown> => {
  const { [rowKey]: row } = await browser.storage.session.get(rowKey);
  if (row !== undefined) await browser.storage.session.remove(rowKey);
  return row;
};

/** Calls back when a tab is closed. Register it synchronously. */
export const watchClosing = (closed: (tabId: number) => void): void => {
  browser.tabs.onRemoved.addListener(closed);
};
