/**
 * Shops the person adds: the browser's permission, the content script registered for them, and the list in settings.
 * The list says what is wanted; what the browser allows may be less, and is asked each time.
 */
import browser from "webextension-polyfill";
import { fault } from "./messages.ts";
import { addToSettings, dropFromSettings, loadSettings } from "./storage.ts";

const contentScript = "content-scripts/content.js";

/** The match pattern of a shop and its subdomains, over https alone. */
const originOf = (shop: string): string => `https://*.${shop}/*`;
const idOf = (shop: string): string => `shop:${shop}`;

/** How the manifest names a listed shop. 2026-11: Chromium knows its permission by the very same pattern alone. */
const listedOriginOf = (shop: string): string => `*://*.${shop}/*`;

const contains = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [origin] }).catch(() => false);

/** True where the browser lets the extension read pages of the shop. */
export const isAllowed = async (shop: string): Promise<boolean> =>
  (await contains(originOf(shop))) || contains(listedOriginOf(shop));

/** Asks the browser, and through it the person; only a click may do so. False where one of them says no. */
export const requestShop = (shop: string): Promise<boolean> =>
  browser.permissions.request({ origins: [originOf(shop)] }).catch(() => false);

/** The same for a listed shop that the browser withholds. */
export const requestListedShop = (shop: string): Promise<boolean> =>
  browser.permissions.request({ origins: [listedOriginOf(shop)] }).catch(() => false);

const isRegistered = async (shop: string): Promise<boolean> =>
  (await browser.scripting.getRegisteredContentScripts({ ids: [idOf(shop)] })).length > 0;

const register = async (shop: string): Promise<void> => {
  if (await isRegistered(shop)) return;
  await browser.scripting.registerContentScripts([
    {
      id: idOf(shop),
      matches: [originOf(shop)],
      js: [contentScript],
      runAt: "document_idle",
      persistAcrossSessions: true,
    },
  ]);
};

const unregister = async (shop: string): Promise<void> => {
  if (await isRegistered(shop)) await browser.scripting.unregisterContentScripts({ ids: [idOf(shop)] });
};

/** Reads on the shop by itself from now on; refused where the browser does not allow it. */
export const addShop = async (shop: string): Promise<void> => {
  if (!(await isAllowed(shop))) throw fault("refused");
  await dropFromSettings("shopsOff", shop);
  await addToSettings("shopsAlways", shop);
  await register(shop);
};

/** Gives the shop back: script, permission and entry. */
export const removeShop = async (shop: string): Promise<void> => {
  await dropFromSettings("shopsAlways", shop);
  await unregister(shop);
  // A browser that gave the host at install does not take it back this way; then only the script goes.
  await browser.permissions.remove({ origins: [originOf(shop)] }).catch(() => false);
};

/**
 * Brings the registered scripts in line with the list and with what the browser allows: after a start, an update of the
 * extension (which drops them), an import, or a permission that was given or taken elsewhere.
 */
export const alignShops = async (): Promise<void> => {
  const { shopsAlways } = await loadSettings();
  const registered = (await browser.scripting.getRegisteredContentScripts()).map(({ id }) => id);
  const gone = registered.filter((id) => !shopsAlways.some((shop) => idOf(shop) === id));
  if (gone.length > 0) await browser.scripting.unregisterContentScripts({ ids: gone });
  for (const shop of shopsAlways) {
    if (await isAllowed(shop)) await register(shop);
    else await unregister(shop);
  }
};

/** Calls back when the browser gives or takes a host, by whatever way. Register it synchronously. */
export const watchPermissions = (changed: () => void): void => {
  browser.permissions.onAdded.addListener(changed);
  browser.permissions.onRemoved.addListener(changed);
};
