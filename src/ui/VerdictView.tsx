import { useState } from "preact/hooks";
import type { InterfaceWords } from "../core/interface-words.ts";
import { kindOf } from "../core/mark.ts";
import type { LimitLine, OwnLabel, Tone } from "../core/model.ts";
import type { Speech } from "../core/speech.ts";
import type { JudgedPage, Row } from "../core/view.ts";
import { Chart } from "./Chart.tsx";
import type { Actions, Offers } from "./contract.ts";
import { Icon } from "./Icon.tsx";
import { LabelTable } from "./LabelTable.tsx";
import { Origin, Share } from "./Origin.tsx";
import { CopiedPicture, type Copy, WhyNot } from "./WhyNot.tsx";

export interface VerdictProps {
  readonly page: JudgedPage;
  readonly own: OwnLabel;
  readonly servings: number;
  /** True where the product is in the list of what the person takes. */
  readonly isTaken: boolean;
  /** True while what was changed waits for the agreement, so that the verdict does not count it yet. */
  readonly isWaiting: boolean;
  readonly row: Row | null;
  readonly words: InterfaceWords;
  readonly speech: Speech;
  readonly offers: Offers;
  readonly actions: Pick<Actions, "showPlace" | "showPicture">;
  readonly changeOwn: (own: OwnLabel) => void;
  readonly undo: (() => void) | null;
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

type CardProps = Pick<VerdictProps, "page" | "isWaiting" | "words" | "speech" | "offers">;

/** The word first, then the reasons, the deciding one before the others; no word while something is not counted yet. */
const Card = ({ page, isWaiting, words, speech, offers }: CardProps) => {
  const { report, verdict } = page;
  const tone = isWaiting ? "unknown" : verdict.tone;
  return (
    <section class="verdict" data-tone={tone} data-verdict={verdict.code} aria-busy={isWaiting}>
      <p class="small product" dir="auto">
        {report.product.title}
      </p>
      <div class="headline">
        <Icon path={offers.icons[tone]} />
        <h1>{isWaiting ? words.table.notJudged : speech.short(verdict)}</h1>
      </div>
      <ul>
        {(isWaiting ? [words.table.waits] : speech.reasons(verdict)).map((reason) => (
          <li key={reason}>{reason}</li>
        ))}
      </ul>
    </section>
  );
};

const Limits = ({ page, words, speech, offers }: Pick<VerdictProps, "page" | "words" | "speech" | "offers">) => (
  <section class="part limits">
    <h2>{words.limits}</h2>
    <ul>
      {page.verdict.limits.map((line) => (
        <li key={`${line.authority} ${line.kind}`} data-tone={statusTones[line.status]} data-status={line.status}>
          <Icon path={offers.icons[statusTones[line.status]]} />
          <span>{speech.limit(line)}</span>
        </li>
      ))}
    </ul>
  </section>
);

/** How it stands to the guidance in a sentence; what the guidance is and the ratios are folded away. */
const Guidance = ({ page, words, speech }: Pick<VerdictProps, "page" | "words" | "speech">) => {
  const [first, ...others] = [...speech.guidance(page.verdict), ...speech.ratio(page.verdict)];
  return (
    <section class="part">
      <h2>{words.guidance}</h2>
      <p>{first}</p>
      <details>
        <summary>{words.table.more}</summary>
        <ul>
          {others.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      </details>
    </section>
  );
};

/** Both lines the product is measured against, and what else to mind. */
const Measured = ({ page, words, speech, offers }: Pick<VerdictProps, "page" | "words" | "speech" | "offers">) => {
  const { verdict } = page;
  const warnings = verdict.warnings.map(speech.finding);
  // A doubt about the reading often is a warning of the verdict too; once is enough.
  const doubts = page.corrected.issues.map(speech.issue).filter((doubt) => !warnings.includes(doubt));
  return (
    <>
      <Chart {...{ verdict, words, speech, balanced: offers.balanced }} />
      <Guidance {...{ page, words, speech }} />
      <Sentences title={words.advice} sentences={speech.advice(verdict)} />
      <Limits {...{ page, words, speech, offers }} />
      <Sentences title={words.warnings} sentences={warnings} />
      <Sentences title={words.doubts} sentences={[...new Set(doubts)]} />
    </>
  );
};

/** The verdict of one page: word, reasons, amounts with their origin, what they are measured against. */
export const VerdictView = (props: VerdictProps) => {
  const { page, own, servings, isTaken, row, words, speech, offers, actions, changeOwn, undo } = props;
  const { showPlace, showPicture } = actions;
  const { corrected } = page;
  const [copy, setCopy] = useState<Copy | null>(null);
  const isTyped = corrected.readings.length === 0 && (!corrected.panelComplete || kindOf(corrected) !== "product");
  return (
    <>
      <Card {...props} />
      {isTyped && <WhyNot {...{ report: page.report, words, speech, showPicture, copied: setCopy }} />}
      <section class="part">
        <h2>{isTyped ? words.table.enter : words.amounts}</h2>
        {isTyped && <p class="small">{words.table.enterHint}</p>}
        {isTyped && copy !== null && <CopiedPicture copy={copy} />}
        <LabelTable
          key={page.report.product.key}
          {...{
            page,
            own,
            servings,
            isTyped,
            row,
            words,
            speech,
            showPlace,
            changeOwn,
            undo,
            salts: offers.salts,
            isWaiting: props.isWaiting,
          }}
        />
        {!isTyped && (
          <>
            <Share {...{ page, isTaken, words, speech }} />
            <p class="small faint">{words.amountsHint}</p>
            <Origin {...{ page, servings, words, speech, showPlace }} />
          </>
        )}
      </section>
      {!isTyped && <Measured {...props} />}
    </>
  );
};
