import { render } from "preact";
import browser from "webextension-polyfill";
import { followSettings, settingsActions } from "../../src/browser/settings-page.ts";
import { defaultProfile, toRegion } from "../../src/core/person/profile.ts";
import { toSpeech } from "../../src/core/speech.ts";
import { judge } from "../../src/core/verdict/judge.ts";
import { toJudgedProduct } from "../../src/core/verdict/product.ts";
import { profileDefaults } from "../../src/data/diets.ts";
import { guidance, verdictKnowledge } from "../../src/data/guidance.ts";
import { languages } from "../../src/data/languages.ts";
import { Welcome } from "../../src/ui/Welcome.tsx";
import { toOffers } from "../popup/offers.ts";
import { readSample } from "./sample.ts";

const fallbackProfile = () => defaultProfile(toRegion(browser.i18n.getUILanguage()), profileDefaults);

followSettings(fallbackProfile, [], languages, ({ profile, settings }, { interface: words, wording }) => {
  document.title = `${words.brand}: ${words.welcome.title}`;
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  const sample = toJudgedProduct(readSample(words), null);
  render(
    <Welcome
      {...{ profile, settings, words, actions: settingsActions }}
      speech={toSpeech(wording, words, guidance, settings)}
      offers={toOffers(wording)}
      judgeSample={(answers) => judge(sample, answers, verdictKnowledge)}
    />,
    document.body,
  );
});
