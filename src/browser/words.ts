/** The words a page of the extension, or the background, speaks: by the setting, else by the browser. */
import browser from "webextension-polyfill";
import { chooseLanguage, type Language, type Words } from "../core/language.ts";
import type { Settings } from "../core/model.ts";
import { loadSettings } from "./storage.ts";

/** The words for these settings. The browser's own language comes before the others it prefers: its buttons stand beside ours. */
export const wordsFor = (
  { language }: Pick<Settings, "language">,
  languages: readonly [Language, ...Language[]],
): Promise<Words> => chooseLanguage(language, [browser.i18n.getUILanguage(), ...navigator.languages], languages).load();

/** The words for the stored settings. */
export const loadWords = async (languages: readonly [Language, ...Language[]]): Promise<Words> =>
  wordsFor(await loadSettings(), languages);
