/** Tabs: what is said to their content scripts, and what the toolbar says of them. */
import browser from "webextension-polyfill";
import type { PageState, Place, ToolbarText } from "../core/view.ts";
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

/**
 * What is to be seen of a place in the tab, as it is drawn on the screen: nothing is loaded for it. Null where the tab is
 * not in front, or where the browser does not let us: it does after the person's click on the toolbar, not where the
 * popup was opened for them.
 */
export const copyFromScreen = async (tabId: number, place: Place): Promise<ImageBitmap | null> => {
  try {
    const { active, windowId } = await browser.tabs.get(tabId);
    if (!active) return null;
    const address = await browser.tabs.captureVisibleTab(windowId, { format: "png" });
    // Decoded here: our pages may load no address, not even one that holds its own data.
    const bytes = Uint8Array.from(atob(address.slice(address.indexOf(",") + 1)), (letter) => letter.charCodeAt(0));
    const screen = await createImageBitmap(new Blob([bytes], { type: "image/png" }));
    const { left, top, width, height } = cutOut(place, screen);
    return width < 1 || height < 1 ? null : await createImageBitmap(screen, left, top, width, height);
  } catch {
    return null;
  }
};

/** The part of a copy of the window that shows the place, in the copy's own pixels; what is outside of it is left out. */
export const cutOut = (place: Place, screen: { readonly width: number; readonly height: number }) => {
  const scale = screen.width / place.windowWidth;
  const [left, right] = [place.x, place.x + place.width].map((x) => Math.min(Math.max(x * scale, 0), screen.width));
  const [top, bottom] = [place.y, place.y + place.height].map((y) => Math.min(Math.max(y * scale, 0), screen.height));
  return { left: left!, top: top!, width: right! - left!, height: bottom! - top! };
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

/** Opens the popup; false where the browser does not let us, and the toolbar has to say it. */
export const showPopup = async (): Promise<boolean> => {
  try {
    await browser.action.openPopup();
    return true;
  } catch {
    return false;
  }
};

/** Calls back when a tab is closed. Register it synchronously. */
export const watchClosing = (closed: (tabId: number) => void): void => {
  browser.tabs.onRemoved.addListener(closed);
};
