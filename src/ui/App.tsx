import { kindOf } from "../core/mark.ts";
import { fill } from "../core/verdict/figures.ts";
import { Consent } from "./Consent.tsx";
import { useChanges } from "./changes.ts";
import type { AppProps } from "./contract.ts";
import { nameOfRecord } from "./data-words.ts";
import { EmptyPage } from "./EmptyPage.tsx";
import { ProfileForm } from "./ProfileForm.tsx";
import { Site } from "./Site.tsx";
import { Stack } from "./Stack.tsx";
import { VerdictView } from "./VerdictView.tsx";

/** The popup: the verdict of the current tab, then what the person takes and the diet profile it is judged with. */
export const App = ({ view, fault, words, speech, offers, actions }: AppProps) => {
  const changes = useChanges(view, actions);
  const shown = fault ?? changes.failed;
  const { profile } = changes;
  const page = view?.page ?? null;
  const product = page !== null && kindOf(page.corrected) === "product" ? page : null;
  const servings = changes.own.servingsPerDay ?? product?.verdict.servingsPerDay ?? 1;

  return (
    <main lang={words.locale} dir={words.direction} data-asks={changes.mustAgree}>
      {shown !== null && (
        <div class="card" role="alert">
          <p>{words.fault[shown]}</p>
          <button type="button" onClick={changes.retry}>
            {words.tryAgain}
          </button>
        </div>
      )}
      {view?.notices.map((notice) => (
        <div class="card small" role="status" key={notice.key}>
          <p>{fill(words.notice[notice.code], { what: nameOfRecord(notice.what, words) })}</p>
          <div class="row">
            <a href={`${offers.settingsPage}#set-aside`} target="_blank" rel="noreferrer">
              {words.noticeShow}
            </a>
            <button
              type="button"
              class="plain small"
              name="dismiss"
              onClick={() => changes.run(() => actions.dismissNotice(notice.key))}
            >
              {words.noticeDismiss}
            </button>
          </div>
        </div>
      ))}
      {product !== null && profile !== null ? (
        <VerdictView
          {...{ page: product, servings, words, speech, offers }}
          isTaken={profile.stack.some(({ productKey, paused }) => productKey === product.report.product.key && !paused)}
          showPlace={actions.showPlace}
          changeServings={(servingsPerDay) => changes.changeOwn({ ...changes.own, servingsPerDay })}
        />
      ) : (
        (view !== null || fault === null) && (
          <EmptyPage {...{ view, words, offers, readPage: () => changes.run(actions.readPage) }} />
        )
      )}
      {view !== null && (
        <Site
          {...{ view, page: product, words, run: changes.run }}
          changeSettings={actions.changeSettings}
          addShop={actions.addShop}
          removeShop={actions.removeShop}
        />
      )}
      {view !== null && profile !== null && (
        <>
          <Stack
            {...{ stack: profile.stack, page: product, servingsPerDay: servings, words, speech }}
            changeStack={(stack) => changes.change({ stack })}
          />
          <ProfileForm
            {...{ profile, words, speech, offers, changeProfile: changes.change }}
            isDefault={view.profileIsDefault}
            isOpen={view.profileIsDefault && page === null && view.state !== "busy" && view.state !== "reported"}
          />
        </>
      )}
      <footer>
        <p>{speech.onePhysician}</p>
        <p>{speech.notAdvice}</p>
        {words.notReviewed !== "" && <p>{words.notReviewed}</p>}
        <p>
          <a href={offers.evidencePage} target="_blank" rel="noreferrer">
            {words.evidence.link}
          </a>
          {" · "}
          <a href={offers.settingsPage} target="_blank" rel="noreferrer">
            {words.data.settings}
          </a>
        </p>
      </footer>
      {changes.mustAgree && <Consent {...{ words, agree: changes.agree, decline: changes.decline }} />}
    </main>
  );
};
