import browser from "webextension-polyfill";
import { defineBackground } from "wxt/utils/define-background";
import { behindDoor } from "../src/browser/door.ts";
import { type Judging, judgeAgain, toHandlers } from "../src/browser/handlers.ts";
import { openWelcome, watchStart } from "../src/browser/lifecycle.ts";
import { paintMenu, watchCommands, watchMenu } from "../src/browser/menus.ts";
import { serve } from "../src/browser/messages.ts";
import { dropTab } from "../src/browser/reports.ts";
import { alignShops, watchPermissions } from "../src/browser/shops.ts";
import {
  changeSettings,
  closeLocalStorage,
  loadSettings,
  watchJudging,
  watchSettings,
} from "../src/browser/storage.ts";
import { lookAgain, readHere, readNow, showPopup, watchClosing } from "../src/browser/tabs.ts";
import { languageFor, loadWords } from "../src/browser/words.ts";
import { toCardSnapshot } from "../src/core/label/cards.ts";
import { readLabel } from "../src/core/label/report.ts";
import { toCardMark, toMark, toToolbar } from "../src/core/mark.ts";
import { correctReport } from "../src/core/person/corrections.ts";
import { toChecklistDiet } from "../src/core/person/diet.ts";
import { defaultProfile, toRegion } from "../src/core/person/profile.ts";
import { toSpeech } from "../src/core/speech.ts";
import { judge } from "../src/core/verdict/judge.ts";
import { toJudgedProduct } from "../src/core/verdict/product.ts";
import { checklistBaseline, foods, profileDefaults } from "../src/data/diets.ts";
import { guidance, verdictKnowledge } from "../src/data/guidance.ts";
import { toneIcons, toneSigns } from "../src/data/icons.ts";
import { knowledge } from "../src/data/index.ts";
import { languages } from "../src/data/languages.ts";
import { salts } from "../src/data/salts.ts";
import { shopHosts } from "../src/data/shops.ts";

export default defineBackground(() => {
  const judging: Judging = {
    read: (snapshot) => readLabel(snapshot, knowledge()),
    shops: shopHosts,
    version: browser.runtime.getManifest().version,
    readCard: (card, url) => readLabel(toCardSnapshot(card, url), knowledge()),
    fallbackProfile: () => defaultProfile(toRegion(browser.i18n.getUILanguage()), profileDefaults),
    checklistDiet: (servingsPerDay) => toChecklistDiet(servingsPerDay, foods, checklistBaseline),
    correct: (report, correction) => correctReport(report, correction, salts),
    judge: (report, profile) => judge(toJudgedProduct(report, null), profile, verdictKnowledge),
    speak: async (settings) => {
      const { interface: words, wording } = await languageFor(settings, languages).load();
      const speech = toSpeech(wording, words, guidance, settings);
      return {
        toMark: (report, verdict) => toMark(report, verdict, toneIcons[verdict.tone], speech, words),
        toCardMarks: (cards) => ({
          lang: words.locale,
          direction: words.direction,
          cards: cards.map((card) => toCardMark(card, speech, words)),
        }),
        toToolbar: (report, verdict) => toToolbar(report, verdict, toneSigns[verdict.tone], speech, words),
      };
    },
  };
  const repaintMenu = async (): Promise<void> => paintMenu((await loadWords(languages)).interface.site.menu);
  const self = { id: browser.runtime.id, origin: browser.runtime.getURL("") };

  // All listeners in this turn: the browser starts the worker for an event and hands it to whoever listens by then.
  serve(browser.runtime, behindDoor(toHandlers(judging), self));
  watchJudging(() => void judgeAgain(judging));
  watchSettings(["paused", "readInPrivateWindows", "shopsOff"], () => void lookAgain());
  watchSettings(["language"], () => void repaintMenu());
  watchSettings(["shopsAlways"], () => void alignShops());
  watchPermissions(() => void alignShops());
  watchStart((why) => {
    if (why === "installed") void openWelcome();
    void alignShops();
    void repaintMenu();
  });
  watchMenu((tabId, picture) => void readHere(tabId, picture).then(showPopup, showPopup));
  watchCommands((command, tabId) => {
    if (command === "toggle-badge") void loadSettings().then(({ badge }) => changeSettings({ badge: !badge }));
    else if (tabId !== null) void readNow(tabId).catch(() => undefined);
  });
  watchClosing((tabId) => void dropTab(tabId));
  void closeLocalStorage();
});
