import { exact } from "../core/amount.ts";
import { mmolText } from "../core/format.ts";
import type { InterfaceWords } from "../core/interface-words.ts";
import type { Settings } from "../core/model.ts";
import { fill } from "../core/verdict/figures.ts";
import { Switch } from "./Switch.tsx";

/** A language to choose, in its own name. */
export interface LanguageChoice {
  readonly tag: string;
  readonly name: string;
  readonly reviewed: boolean;
}

export interface DisplayProps {
  readonly settings: Settings;
  readonly words: InterfaceWords;
  readonly set: (changes: Partial<Settings>) => void;
}

/** What is drawn in pages. */
export const DisplaySection = ({ settings, words, set }: DisplayProps) => (
  <div class="part">
    <Switch
      name="badge"
      label={words.settings.badge}
      hint={words.settings.badgeHint}
      on={settings.badge}
      change={(badge) => set({ badge })}
    />
    <Switch
      name="listing-marks"
      label={words.settings.listingMarks}
      hint={words.settings.listingMarksHint}
      on={settings.listingMarks}
      change={(listingMarks) => set({ listingMarks })}
    />
  </div>
);

export interface LanguageProps extends DisplayProps {
  readonly languages: readonly LanguageChoice[];
  /** The one that the browser's own language would give. */
  readonly ofBrowser: LanguageChoice;
}

/** The language of the interface: the browser's, or one of those there are. */
export const LanguageSection = ({ settings, words, languages, ofBrowser, set }: LanguageProps) => {
  const choice = (tag: string | null, { name, reviewed }: LanguageChoice, label: string) => (
    <label class="tick" key={tag ?? ""}>
      <input
        type="radio"
        name="language"
        value={tag ?? ""}
        checked={settings.language === tag}
        onChange={() => set({ language: tag })}
      />
      <span>
        {tag === null ? (
          fill(label, { language: name })
        ) : (
          <bdi lang={tag} dir="auto">
            {label}
          </bdi>
        )}
        {!reviewed && <span class="small faint block">{words.settings.notReviewed}</span>}
      </span>
    </label>
  );
  return (
    <fieldset class="languages" aria-label={words.settings.sections.language}>
      <p class="small faint">{words.settings.languageHint}</p>
      {choice(null, ofBrowser, words.settings.asBrowser)}
      {languages.map((language) => choice(language.tag, language, language.name))}
    </fieldset>
  );
};

const example = exact(500);

/** Units beside milligrams. */
export const UnitsSection = ({ settings, words, set }: DisplayProps) => {
  const mg = new Intl.NumberFormat(words.locale).format(example.estimate);
  const mmol = mmolText(example, "calcium", words.locale);
  return (
    <Switch
      name="also-mmol"
      label={words.settings.alsoMmol}
      hint={fill(words.settings.alsoMmolHint, { mg, mmol })}
      on={settings.alsoMmol}
      change={(alsoMmol) => set({ alsoMmol })}
    />
  );
};
