/** The words a page of the extension, or the background, speaks: by the setting, else by the browser. */
import browser from "webextension-polyfill";
import { chooseLanguage, type Language, type Words } from "../core/language.ts";
import type { Settings } from "../core/model.ts";
import { loadSettings } from "./storage.ts";

/**
 * The language of these settings, else of the browser: its own comes before the others it prefers, for its buttons
 * stand beside ours.
 */
export const languageFor = (
  { language }: Pick<Settings, "language">,
  languages: readonly [Language, ...Language[]],
): Language => chooseLanguage(language, [browser.i18n.getUILanguage(), ...navigator.languages], languages);

/** The language of the stored settings. */
export const loadLanguage = async (languages: readonly [Language, ...Language[]]): Promise<Language> =>
  languageFor(await loadSettings(), languages);

/** The words of the stored settings' language. */
export const loadWords = async (languages: readonly [Language, ...Language[]]): Promise<Words> =>
  (await loadLanguage(languages)).load();
