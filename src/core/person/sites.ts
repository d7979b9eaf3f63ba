/** Where reading by itself is wanted. In: hosts and settings. Out: yes, or why not. */
import type { Settings } from "../model.ts";

/** Why a page is not read by itself. */
export type OffReason = "paused" | "shop-off" | "private-window";

/** The host by which a shop is known in settings: lower case, without port and "www."; null where the address has none. */
export const toShop = (url: string): string | null => {
  const host =
    /^https?:\/\/(?:[^/?#@]*@)?([^/:?#]+)/i
      .exec(url)?.[1]
      ?.toLowerCase()
      .replace(/^www\./, "") ?? "";
  return host === "" ? null : host;
};

/** True where the host is one of the shops, or a subdomain of one; "notiherb.com" is no part of "iherb.com". */
export const isAmong = (host: string, shops: readonly string[]): boolean =>
  shops.some((shop) => host === shop || host.endsWith(`.${shop}`));

/** Why nothing is read by itself at this host; null where it may be. */
export const whyOff = (
  host: string | null,
  isPrivate: boolean,
  { paused, readInPrivateWindows, shopsOff }: Settings,
): OffReason | null => {
  if (paused) return "paused";
  if (isPrivate && !readInPrivateWindows) return "private-window";
  return host !== null && isAmong(host, shopsOff) ? "shop-off" : null;
};
