/** Settings before the person has set anything. */
import type { Settings } from "../model.ts";

export const defaultSettings: Settings = {
  consentedAt: null,
  language: null,
  paused: false,
  badge: true,
  listingMarks: true,
  alsoMmol: false,
  readInPrivateWindows: false,
  shopsOff: [],
  shopsAlways: [],
  productsOff: [],
};
