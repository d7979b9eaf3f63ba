import type { ComponentChildren } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { InterfaceWords } from "../core/interface-words.ts";
import type { Settings } from "../core/model.ts";
import type { Speech } from "../core/speech.ts";
import type { SettingsSection, SettingsView } from "../core/view.ts";
import { AboutSection, PrivacySection } from "./AboutSections.tsx";
import { Consent } from "./Consent.tsx";
import { CorrectionsPart } from "./CorrectionsPart.tsx";
import { type Changes, useChanges } from "./changes.ts";
import type { DataActions, Offers, SettingsActions } from "./contract.ts";
import { DataSection } from "./DataSection.tsx";
import { DisplaySection, type LanguageChoice, LanguageSection, UnitsSection } from "./DisplaySections.tsx";
import { ProfileFields, profileSummary } from "./ProfileForm.tsx";
import { ShopsSection } from "./ShopsSection.tsx";
import { StackList, StackTotal } from "./Stack.tsx";
import { settingsSections, useSection } from "./sections.ts";

export interface SettingsPageProps {
  readonly view: SettingsView;
  readonly words: InterfaceWords;
  readonly speech: Speech;
  readonly offers: Offers;
  readonly languages: readonly LanguageChoice[];
  readonly languageOfBrowser: LanguageChoice;
  readonly version: string;
  readonly browserName: string;
  readonly actions: SettingsActions;
  readonly dataActions: DataActions;
  readonly diagnose: (withHosts: boolean) => Promise<string>;
  readonly copy: (text: string) => Promise<boolean>;
}

type PartProps = SettingsPageProps & { readonly changes: Changes };

const TitledSection = ({
  name,
  words,
  children,
}: {
  readonly name: SettingsSection;
  readonly words: InterfaceWords;
  readonly children: ComponentChildren;
}) => (
  <section class="part" id={name}>
    <h2>{words.settings.sections[name]}</h2>
    {children}
  </section>
);

const StackPart = ({ words, speech, changes }: PartProps) => {
  const title = useRef<HTMLHeadingElement>(null);
  const stack = changes.profile?.stack ?? [];
  return (
    <section class="part" id="stack">
      <h2 ref={title} tabIndex={-1}>
        {words.stack.title}
      </h2>
      <StackTotal {...{ stack, words, speech }} />
      <StackList
        {...{ stack, page: null, servingsPerDay: 1, words, title }}
        changeStack={(next) => changes.change({ stack: next })}
      />
    </section>
  );
};

const EvidencePart = ({ words, offers }: PartProps) => (
  <>
    <p>{words.settings.evidenceHint}</p>
    <p>
      <a href={offers.evidencePage}>{words.evidence.link}</a>
    </p>
  </>
);

const ProfilePart = ({ view, words, speech, offers, changes }: PartProps) =>
  changes.profile === null ? null : (
    <>
      {view.profileIsDefault && <p>{words.profileDefaults}</p>}
      <p class="small faint">{profileSummary({ profile: changes.profile, words, speech })}</p>
      <ProfileFields {...{ profile: changes.profile, words, speech, offers, changeProfile: changes.change }} />
    </>
  );

const Part = ({ name, ...props }: PartProps & { readonly name: SettingsSection }) => {
  const { view, words, speech, offers, actions, changes } = props;
  const { settings } = view;
  const set = (change: Partial<Settings>): void => changes.run(() => actions.changeSettings(change));
  const titled = (children: ComponentChildren) => <TitledSection {...{ name, words, children }} />;
  switch (name) {
    case "profile":
      return titled(<ProfilePart {...props} />);
    case "stack":
      return <StackPart {...props} />;
    case "corrections":
      return (
        <CorrectionsPart {...{ corrections: view.corrections, words, speech, offers, actions, run: changes.run }} />
      );
    case "shops":
      return titled(<ShopsSection {...{ view, words, actions, run: changes.run }} />);
    case "display":
      return titled(<DisplaySection {...{ settings, words, set }} />);
    case "language":
      return titled(
        <LanguageSection
          {...{ settings, words, set, languages: props.languages, ofBrowser: props.languageOfBrowser }}
        />,
      );
    case "units":
      return titled(<UnitsSection {...{ settings, words, set }} />);
    case "data":
      return <DataSection {...{ words, hasAgreed: settings.consentedAt !== null, actions: props.dataActions }} />;
    case "evidence":
      return titled(<EvidencePart {...props} />);
    case "privacy":
      return titled(<PrivacySection words={words} />);
    case "about":
      return titled(<AboutSection {...props} />);
  }
};

/** The page of settings: a list of sections, and the one that the page's address names. */
export const SettingsPage = (props: SettingsPageProps) => {
  const { view, words, speech, actions } = props;
  const changes = useChanges(
    { ...view, page: null },
    { ...actions, changeOwn: async () => null, retry: () => undefined },
  );
  const { section, moves } = useSection();
  const content = useRef<HTMLDivElement>(null);
  // Who went to another section hears its title, and goes on from there.
  useEffect(() => {
    const title = content.current?.querySelector("h2");
    if (moves === 0 || title == null) return;
    title.tabIndex = -1;
    title.focus();
  }, [moves]);
  return (
    <main class="settings" data-asks={changes.mustAgree}>
      <header>
        <img src="/icon/48.png" alt="" width="32" height="32" />
        <div>
          <h1>{words.settings.title}</h1>
          <p class="small faint">{words.settings.lead}</p>
        </div>
      </header>
      <nav aria-label={words.settings.nav}>
        <ul>
          {settingsSections.map((name) => (
            <li key={name}>
              <a href={`#${name}`} aria-current={name === section ? "page" : undefined}>
                {words.settings.sections[name]}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div class="content" ref={content}>
        {changes.failed !== null && (
          <p class="card" role="alert">
            {words.fault[changes.failed]}
          </p>
        )}
        <Part key={section} name={section} {...props} changes={changes} />
        {changes.mustAgree && <Consent {...{ words, agree: changes.agree, decline: changes.decline }} />}
      </div>
      <footer>
        <p>{speech.onePhysician}</p>
        <p>{speech.notAdvice}</p>
      </footer>
    </main>
  );
};
