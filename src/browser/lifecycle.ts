/** The extension's own comings and goings. */
import browser from "webextension-polyfill";

/** Calls back when the browser starts, and when the extension was installed or updated. Register it synchronously. */
export const watchStart = (started: (why: "installed" | "updated" | "browser-started") => void): void => {
  browser.runtime.onInstalled.addListener(({ reason }) => started(reason === "install" ? "installed" : "updated"));
  browser.runtime.onStartup.addListener(() => started("browser-started"));
};

/** Opens the page that welcomes a new person. */
export const openWelcome = async (): Promise<void> => {
  await browser.tabs.create({ url: browser.runtime.getURL("welcome.html") });
};
