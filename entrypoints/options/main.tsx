import { render } from "preact";
import browser from "webextension-polyfill";
import { dataActions } from "../../src/browser/data-actions.ts";
import { extensionVersion, findFacts, followSettings, settingsActions } from "../../src/browser/settings-page.ts";
import { languageFor } from "../../src/browser/words.ts";
import { toDiagnostic } from "../../src/core/diagnostic.ts";
import { defaultProfile, toRegion } from "../../src/core/person/profile.ts";
import { toSpeech } from "../../src/core/speech.ts";
import type { SettingsView } from "../../src/core/view.ts";
import { profileDefaults } from "../../src/data/diets.ts";
import { guidance } from "../../src/data/guidance.ts";
import { languages } from "../../src/data/languages.ts";
import { shopHosts } from "../../src/data/shops.ts";
import { SettingsPage } from "../../src/ui/SettingsPage.tsx";
import { toOffers } from "../popup/offers.ts";

const fallbackProfile = () => defaultProfile(toRegion(browser.i18n.getUILanguage()), profileDefaults);

let view: SettingsView | null = null;

// The same function every time, so that the text is not made anew at every drawing.
const diagnose = async (withHosts: boolean): Promise<string> => {
  if (view === null) return "";
  const { tag } = languageFor(view.settings, languages);
  return toDiagnostic(await findFacts(view, tag), withHosts);
};

const copy = async (text: string): Promise<boolean> => {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
};

followSettings(fallbackProfile, shopHosts, languages, (next, { interface: words, wording }) => {
  view = next;
  document.title = `${words.brand}: ${words.settings.title}`;
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  render(
    <SettingsPage
      {...{ view: next, words, languages, actions: settingsActions, dataActions, diagnose, copy }}
      speech={toSpeech(wording, words, guidance, next.settings)}
      offers={toOffers(wording)}
      languageOfBrowser={languageFor({ language: null }, languages)}
      version={extensionVersion()}
      browserName={navigator.userAgent}
    />,
    document.body,
  );
});
