import { render } from "preact";
import { findRow, findTabId, followView, toActions } from "../../src/browser/popup.ts";
import { loadWords } from "../../src/browser/words.ts";
import type { ShownFault } from "../../src/core/interface-words.ts";
import { defaultSettings } from "../../src/core/person/settings.ts";
import { toSpeech } from "../../src/core/speech.ts";
import type { PopupView } from "../../src/core/view.ts";
import { guidance } from "../../src/data/guidance.ts";
import { languages } from "../../src/data/languages.ts";
import { App } from "../../src/ui/App.tsx";
import { toOffers } from "./offers.ts";

// No tab has this number: the popup then says that nothing was read.
const noTab = -1;

const start = async (): Promise<void> => {
  const [tabId, { interface: words, wording }] = await Promise.all([
    findTabId(location.search).then((found) => found ?? noTab),
    loadWords(languages),
  ]);
  const row = await findRow(location.search, tabId);
  const offers = toOffers(wording);
  const actions = toActions(tabId, () => reload());
  let last: PopupView | null = null;
  const show = (view: PopupView | null, fault: ShownFault | null): void => {
    last = view ?? last;
    const speech = toSpeech(wording, words, guidance, last?.settings ?? defaultSettings);
    render(<App {...{ view: last, fault, row, words, speech, offers, actions }} />, document.body);
  };
  show(null, null);
  const reload = followView(tabId, show);
};

void start();
