import { useRef, useState } from "preact/hooks";
import { kindOf } from "../core/mark.ts";
import type { OwnLabel } from "../core/model.ts";
import { correctReport } from "../core/person/corrections.ts";
import { fill } from "../core/verdict/figures.ts";
import { toJudgedProduct } from "../core/verdict/product.ts";
import type { JudgedPage } from "../core/view.ts";
import { Consent } from "./Consent.tsx";
import { useChanges } from "./changes.ts";
import type { AppProps, Offers } from "./contract.ts";
import { nameOfRecord } from "./data-words.ts";
import { EmptyPage } from "./EmptyPage.tsx";
import { ProfileForm } from "./ProfileForm.tsx";
import { ShopChanged } from "./ShopChanged.tsx";
import { Site } from "./Site.tsx";
import { Stack } from "./Stack.tsx";
import { VerdictView } from "./VerdictView.tsx";

/** The page with what the person has just said of it, before the verdict has followed. */
const withOwn = (page: JudgedPage, own: OwnLabel, { salts }: Offers): JudgedPage =>
  own === page.correction ? page : { ...page, corrected: correctReport(page.report, own, salts) };

/** The popup: the verdict of the current tab, then what the person takes and the diet profile it is judged with. */
export const App = ({ view, fault, row, words, speech, offers, actions }: AppProps) => {
  const changes = useChanges(view, actions);
  const [isEntering, setEntering] = useState(false);
  const shown = fault ?? changes.failed;
  const { profile } = changes;
  const page = view === null || view.page === null ? null : withOwn(view.page, changes.own, offers);
  const product = page !== null && (isEntering || kindOf(page.corrected) === "product") ? page : null;
  const servings = product === null ? 1 : toJudgedProduct(product.corrected, null).servingsPerDay;
  // The row is good for the product the popup was opened on.
  const first = useRef<string | null>(null);
  first.current ??= product?.report.product.key ?? null;
  const enter = (): void => {
    setEntering(true);
    if (page === null) changes.run(actions.readAnyway);
  };

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
      {view?.backedOff && (
        <div class="card small" role="status" data-backed-off={view.backedOff}>
          <p>{words.backedOff[view.backedOff]}</p>
          <button type="button" onClick={() => changes.run(actions.readPage)}>
            {words.readAgain}
          </button>
        </div>
      )}
      {product !== null && profile !== null ? (
        <VerdictView
          {...{ page: product, own: changes.own, servings, words, speech, offers, actions, undo: changes.undo }}
          isTaken={profile.stack.some(({ productKey, paused }) => productKey === product.report.product.key && !paused)}
          isWaiting={changes.mustAgree}
          row={first.current === product.report.product.key ? row : null}
          changeOwn={changes.changeOwn}
        />
      ) : (
        (view !== null || fault === null) && (
          <EmptyPage {...{ view, words, speech, offers, enter, readPage: () => changes.run(actions.readPage) }} />
        )
      )}
      {view !== null && view.site.shop !== null && view.site.changed !== null && (
        <ShopChanged {...{ shop: view.site.shop, report: view.site.changed, words }} />
      )}
      {view !== null && (
        <Site
          {...{ view, page: product, words, run: changes.run }}
          changeSettings={actions.changeSettings}
          addShop={actions.addShop}
          allowListedShop={actions.allowListedShop}
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
