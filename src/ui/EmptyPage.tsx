import type { InterfaceWords } from "../core/interface-words.ts";
import { kindOf } from "../core/mark.ts";
import type { Speech } from "../core/speech.ts";
import { fill } from "../core/verdict/figures.ts";
import type { PopupView } from "../core/view.ts";
import type { Offers } from "./contract.ts";
import { Icon } from "./Icon.tsx";

export interface EmptyPageProps {
  readonly view: PopupView | null;
  readonly words: InterfaceWords;
  readonly speech: Speech;
  readonly offers: Offers;
  readonly readPage: () => void;
  /** Shows the table for the person to fill in. */
  readonly enter: () => void;
}

// Three quarters of a ring: it turns while the page is read, where motion is welcome.
const waiting = "M12 3a9 9 0 1 1-9 9";

/** In place of a verdict: why there is none, and what can be done. */
export const EmptyPage = ({ view, words, speech, offers, readPage, enter }: EmptyPageProps) => {
  const kind = view?.page ? kindOf(view.page.corrected) : "product";
  const other = kind === "product" ? null : kind;
  const state = view === null ? "busy" : other === null ? view.state : "passed";
  // That it is no product is what was just said.
  const issues = view?.page?.report.issues.filter(({ code }) => code !== "no-product") ?? [];
  const reasons = [...new Set(issues.map(speech.issue))];
  const isBusy = state === "busy" || state === "reported";
  const hosts = new Intl.ListFormat(words.locale).format(offers.shops);
  return (
    <section class={`verdict ${isBusy ? "waiting" : ""}`} data-state={state} aria-busy={isBusy}>
      <div class="headline">
        <Icon path={isBusy ? waiting : offers.icons.silent} />
        <h1>{words.state[state].title}</h1>
      </div>
      <p>{other === null ? words.state[state].text : words.kind[other]}</p>
      {reasons.length > 0 && (
        <ul class="small" data-why>
          {reasons.map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      )}
      {!isBusy && (
        <>
          <p class="small faint">{fill(words.readsByItself, { hosts })}</p>
          <div class="row">
            <button type="button" class="primary" name="read-page" onClick={readPage}>
              {state === "absent" ? words.readThisPage : words.readAgain}
            </button>
            {state === "passed" && (
              <button type="button" name="enter" onClick={enter}>
                {words.table.enter}
              </button>
            )}
          </div>
        </>
      )}
    </section>
  );
};
