import { useState } from "preact/hooks";
import type { ShownFault } from "../core/interface-words.ts";
import { kindOf } from "../core/mark.ts";
import type { DietProfile } from "../core/model.ts";
import { fill } from "../core/verdict/figures.ts";
import { Consent } from "./Consent.tsx";
import type { AppProps, Outcome } from "./contract.ts";
import { EmptyPage } from "./EmptyPage.tsx";
import { ProfileForm } from "./ProfileForm.tsx";
import { VerdictView } from "./VerdictView.tsx";

/** What the person changed before agreeing that anything is kept. */
interface Pending {
  readonly profile: Partial<DietProfile>;
  readonly servings: number | null | undefined;
}

const nothing: Pending = { profile: {}, servings: undefined };

/** The popup: the verdict of the current tab, then the diet profile it is judged with. */
export const App = ({ view, fault, words, speech, offers, actions }: AppProps) => {
  const [pending, setPending] = useState<Pending | null>(null);
  const [failed, setFailed] = useState<ShownFault | null>(null);
  const shown = fault ?? failed;

  const run = async (...outcomes: (() => Outcome)[]): Promise<void> => {
    setFailed(null);
    for (const outcome of outcomes) {
      const stopped = await outcome();
      if (stopped !== null) return setFailed(stopped);
    }
    setPending(null);
  };
  const retry = (): void => {
    setFailed(null);
    actions.retry();
  };
  const page = view?.page ?? null;
  const changeProfile = (changes: Partial<DietProfile>): void => {
    if (view?.consented) return void run(() => actions.changeProfile(changes));
    setPending((old) => ({ ...(old ?? nothing), profile: { ...old?.profile, ...changes } }));
  };
  const changeServings = (servings: number | null): void => {
    if (page === null) return;
    if (view?.consented) return void run(() => actions.changeServings(page, servings));
    setPending((old) => ({ ...(old ?? nothing), servings }));
  };
  const agree = (): void => {
    const kept = pending ?? nothing;
    void run(
      actions.consent,
      async () => (Object.keys(kept.profile).length === 0 ? null : actions.changeProfile(kept.profile)),
      async () => (page === null || kept.servings === undefined ? null : actions.changeServings(page, kept.servings)),
    );
  };

  return (
    <main lang={words.locale} dir={words.direction}>
      {shown !== null && (
        <div class="card" role="alert">
          <p>{words.fault[shown]}</p>
          <button type="button" onClick={retry}>
            {words.tryAgain}
          </button>
        </div>
      )}
      {view?.notices.map((notice) => (
        <p class="card small" role="status" key={notice.what}>
          {fill(words.notice[notice.code], { what: notice.what })}
        </p>
      ))}
      {page !== null && kindOf(page.report) === "product" ? (
        <VerdictView {...{ page, words, speech, offers, showPlace: actions.showPlace, changeServings }} />
      ) : (
        (view !== null || fault === null) && (
          <EmptyPage {...{ view, words, offers, readPage: () => void run(actions.readPage) }} />
        )
      )}
      {pending !== null && <Consent {...{ words, agree, decline: () => setPending(null) }} />}
      {view !== null && (
        <ProfileForm
          profile={{ ...view.profile, ...pending?.profile }}
          {...{
            isDefault: view.profileIsDefault,
            isOpen: view.profileIsDefault && page === null,
            words,
            speech,
            offers,
            changeProfile,
          }}
        />
      )}
      <footer>
        <p>{speech.onePhysician}</p>
        <p>{speech.notAdvice}</p>
      </footer>
    </main>
  );
};
