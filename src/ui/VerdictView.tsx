import type { InterfaceWords } from "../core/interface-words.ts";
import type { LimitLine, Locator, Tone } from "../core/model.ts";
import type { Speech } from "../core/speech.ts";
import type { JudgedPage } from "../core/view.ts";
import { Amounts } from "./Amounts.tsx";
import { Chart } from "./Chart.tsx";
import type { Offers } from "./contract.ts";
import { Icon } from "./Icon.tsx";
import { Servings } from "./Servings.tsx";

export interface VerdictProps {
  readonly page: JudgedPage;
  readonly servings: number;
  /** True where the product is in the list of what the person takes. */
  readonly isTaken: boolean;
  readonly words: InterfaceWords;
  readonly speech: Speech;
  readonly offers: Offers;
  readonly showPlace: (locator: Locator) => void;
  readonly changeServings: (servingsPerDay: number | null) => void;
}

const statusTones: Readonly<Record<LimitLine["status"], Tone>> = {
  ok: "fits",
  possible: "caution",
  over: "stop",
  unknown: "unknown",
};

const Sentences = ({ title, sentences }: { readonly title: string; readonly sentences: readonly string[] }) =>
  sentences.length === 0 ? null : (
    <section class="part">
      <h2>{title}</h2>
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </section>
  );

/** The verdict of one page: word, reasons, amounts with their origin, both lines it is measured against, what else to mind. */
export const VerdictView = ({
  page,
  servings,
  isTaken,
  words,
  speech,
  offers,
  showPlace,
  changeServings,
}: VerdictProps) => {
  const { report, verdict } = page;
  const warnings = verdict.warnings.map(speech.finding);
  // A doubt about the reading often is a warning of the verdict too; once is enough.
  const doubts = page.corrected.issues.map(speech.issue).filter((doubt) => !warnings.includes(doubt));
  return (
    <>
      <section class="verdict" data-tone={verdict.tone} data-verdict={verdict.code}>
        <p class="small product">{report.product.title}</p>
        <div class="headline">
          <Icon path={offers.icons[verdict.tone]} />
          <h1>{speech.short(verdict)}</h1>
        </div>
        <ul>
          {speech.reasons(verdict).map((reason) => (
            <li key={reason}>{reason}</li>
          ))}
        </ul>
      </section>
      <section class="part">
        <h2>{words.amounts}</h2>
        <Servings {...{ page, servings, words, changeServings }} />
        <Amounts {...{ page, isTaken, words, speech, showPlace }} />
      </section>
      <Chart {...{ verdict, words, speech, balanced: offers.balanced }} />
      <Sentences title={words.guidance} sentences={[...speech.guidance(verdict), ...speech.ratio(verdict)]} />
      <Sentences title={words.advice} sentences={speech.advice(verdict)} />
      <section class="part limits">
        <h2>{words.limits}</h2>
        <ul>
          {verdict.limits.map((line) => (
            <li key={`${line.authority} ${line.kind}`} data-tone={statusTones[line.status]} data-status={line.status}>
              <Icon path={offers.icons[statusTones[line.status]]} />
              <span>{speech.limit(line)}</span>
            </li>
          ))}
        </ul>
      </section>
      <Sentences title={words.warnings} sentences={warnings} />
      <Sentences title={words.doubts} sentences={doubts} />
    </>
  );
};
