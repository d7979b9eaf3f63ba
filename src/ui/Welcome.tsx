import type { InterfaceWords } from "../core/interface-words.ts";
import type { DietProfile, Settings, Verdict } from "../core/model.ts";
import type { Speech } from "../core/speech.ts";
import { fill } from "../core/verdict/figures.ts";
import { Consent } from "./Consent.tsx";
import { useChanges } from "./changes.ts";
import type { Offers, ProfileProps, SettingsActions } from "./contract.ts";
import { DietChoices } from "./DietFields.tsx";
import { Icon } from "./Icon.tsx";
import { HomeField, WhoFields } from "./ProfileForm.tsx";

export interface WelcomeProps {
  readonly profile: DietProfile;
  readonly settings: Settings;
  readonly words: InterfaceWords;
  readonly speech: Speech;
  readonly offers: Offers;
  readonly actions: Pick<SettingsActions, "consent" | "changeProfile">;
  /** The verdict on the sample label for a profile, as the extension reads and judges it. */
  readonly judgeSample: (profile: DietProfile) => Verdict;
}

const List = ({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) => (
  <section class="part">
    <h2>{title}</h2>
    <ul class="dotted">
      {sentences.map((sentence) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  </section>
);

interface QuestionsProps extends Omit<ProfileProps, "speech"> {
  /** What is said of the answers; empty while nothing is. */
  readonly said: string;
}

const Questions = ({ profile, words, offers, changeProfile, said }: QuestionsProps) => {
  const { welcome } = words;
  const preset = offers.diets.find(({ id }) => id === profile.diet);
  return (
    <section class="part">
      <h2>{welcome.questions}</h2>
      <p class="small faint">{welcome.questionsHint}</p>
      <form onSubmit={(event) => event.preventDefault()}>
        <fieldset class="alone">
          <legend>{welcome.eats}</legend>
          <DietChoices
            {...{ shown: preset?.id ?? profile.diet, words, offers, withOwn: preset === undefined }}
            choose={(id) => {
              const chosen = offers.diets.find((diet) => diet.id === id);
              if (chosen !== undefined) changeProfile({ diet: id, dietMgPerDay: chosen.mgPerDay });
            }}
          />
        </fieldset>
        <fieldset class="who">
          <legend>{welcome.who}</legend>
          <WhoFields {...{ profile, words, changeProfile }} />
        </fieldset>
        <fieldset class="alone">
          <legend>{welcome.where}</legend>
          <HomeField {...{ profile, words, changeProfile }} />
        </fieldset>
      </form>
      <p class="small" role="status">
        {said}
      </p>
      <p class="small faint">
        {welcome.more} <a href={offers.settingsPage}>{words.settings.title}</a>
      </p>
    </section>
  );
};

interface SampleProps extends Pick<WelcomeProps, "words" | "speech" | "offers"> {
  readonly verdict: Verdict;
}

const Sample = ({ verdict, words, speech, offers }: SampleProps) => {
  const { welcome } = words;
  const [product, ...lines] = welcome.sampleLabel;
  return (
    <section class="part sample">
      <h2>{welcome.sample}</h2>
      <p class="small faint">{welcome.sampleHint}</p>
      <div class="label">
        <p>{product}</p>
        <ul>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </div>
      <div class="verdict" data-tone={verdict.tone} data-verdict={verdict.code} role="status">
        <div class="headline">
          <Icon path={offers.icons[verdict.tone]} />
          <p class="word">{speech.short(verdict)}</p>
        </div>
        <p class="small">{speech.summary(verdict)}</p>
        <ul>
          {speech.reasons(verdict).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </div>
    </section>
  );
};

/** The page that opens once after installing: limits first, three questions, and a sample judged with the answers. */
export const Welcome = ({ profile, settings, words, speech, offers, actions, judgeSample }: WelcomeProps) => {
  const changes = useChanges(
    { profile, settings, page: null },
    { ...actions, changeOwn: async () => null, retry: () => undefined },
  );
  const shown = changes.profile ?? profile;
  const hosts = new Intl.ListFormat(words.locale).format(offers.shops);
  const { welcome } = words;
  return (
    <main class="page welcome" data-asks={changes.mustAgree}>
      <header>
        <img src="/icon/96.png" alt="" width="56" height="56" />
        <div>
          <p class="faint">{words.brand}</p>
          <h1>{welcome.title}</h1>
        </div>
      </header>
      <div class="pair">
        <List title={welcome.doesNot} sentences={welcome.doesNotList} />
        <List title={welcome.does} sentences={welcome.doesList.map((sentence) => fill(sentence, { hosts }))} />
      </div>
      {changes.failed !== null && (
        <p class="card" role="alert">
          {words.fault[changes.failed]}
        </p>
      )}
      <div class="pair">
        <Questions
          {...{ profile: shown, words, offers, changeProfile: changes.change }}
          said={settings.consentedAt === null || changes.mustAgree ? "" : fill(welcome.kept, { hosts })}
        />
        <Sample {...{ verdict: judgeSample(shown), words, speech, offers }} />
      </div>
      {changes.mustAgree && <Consent {...{ words, agree: changes.agree, decline: changes.decline }} />}
    </main>
  );
};
