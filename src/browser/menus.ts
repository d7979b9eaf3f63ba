/** The entry in the page's context menu, and the keyboard's commands. */
import browser from "webextension-polyfill";

const readHere = "read-here";

/** Writes the entry anew, in the language of the moment. Nothing happens where the browser has no such menus. */
export const paintMenu = async (title: string): Promise<void> => {
  // 2026-11: Firefox for Android has none.
  if (browser.contextMenus === undefined) return;
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({ id: readHere, title, contexts: ["selection", "image"] });
};

/** Calls back with the tab, and the picture's address where a picture was pointed at. Register it synchronously. */
export const watchMenu = (chosen: (tabId: number, picture: string | null) => void): void => {
  browser.contextMenus?.onClicked.addListener((info, tab) => {
    if (info.menuItemId !== readHere || tab?.id === undefined) return;
    chosen(tab.id, info.selectionText === undefined ? (info.srcUrl ?? null) : null);
  });
};

/** Names of the commands in the manifest, besides the one that opens the popup. */
export type Command = "read-page" | "toggle-badge";

/** Calls back with the command and the tab in front. Register it synchronously. */
export const watchCommands = (pressed: (command: Command, tabId: number | null) => void): void => {
  browser.commands?.onCommand.addListener((command) => {
    void browser.tabs
      .query({ active: true, currentWindow: true })
      .then(([tab]) => pressed(command as Command, tab?.id ?? null));
  });
};
