import { render } from "preact";
import { dataActions } from "../../src/browser/data-actions.ts";
import { loadSettings, watchJudging } from "../../src/browser/storage.ts";
import { languageFor } from "../../src/browser/words.ts";
import { languages } from "../../src/data/languages.ts";
import { DataSection } from "../../src/ui/DataSection.tsx";

const show = async (): Promise<void> => {
  const settings = await loadSettings();
  const { interface: words, wording } = await languageFor(settings, languages).load();
  document.title = `${words.brand}: ${words.data.settings}`;
  document.documentElement.lang = words.locale;
  document.documentElement.dir = words.direction;
  render(
    <main class="page">
      <h1>{words.data.settings}</h1>
      <DataSection {...{ words, hasAgreed: settings.consentedAt !== null, actions: dataActions }} />
      <footer>
        <p>{wording.always.ratioIsOneView}</p>
        <p>{wording.always.notMedicalAdvice}</p>
      </footer>
    </main>,
    document.body,
  );
};

watchJudging(() => void show());
await show();
