import type { InterfaceWords } from "../core/interface-words.ts";
import { fill } from "../core/verdict/figures.ts";
import type { JudgedPage } from "../core/view.ts";
import { numberText } from "./numbers.ts";

export interface ServingsProps {
  readonly page: JudgedPage;
  /** As chosen last, before the verdict has followed. */
  readonly servings: number;
  readonly words: InterfaceWords;
  readonly changeServings: (servingsPerDay: number | null) => void;
}

// Beyond it nobody takes a serving of anything; the label's own maximum may be higher.
const mostServings = 12;

/** How many servings a day the person takes; kept for this product. */
export const Servings = ({ page, servings: now, words, changeServings }: ServingsProps) => {
  const { report, verdict, correction } = page;
  const most = Math.max(mostServings, verdict.maxServingsPerDay);
  const isOwn = correction !== null && correction.servingsPerDay !== null;
  return (
    <div class="servings">
      {report.serving.text !== "" && <p>{fill(words.serving, { serving: report.serving.text })}</p>}
      <span id="servings-name">{words.servingsPerDay}</span>
      <button
        type="button"
        class="step"
        name="fewer"
        aria-label={words.servingsFewer}
        disabled={now <= 1}
        onClick={() => changeServings(Math.max(1, Math.ceil(now) - 1))}
      >
        −
      </button>
      <output aria-labelledby="servings-name">{numberText(now, words.locale)}</output>
      <button
        type="button"
        class="step"
        name="more"
        aria-label={words.servingsMore}
        disabled={now >= most}
        onClick={() => changeServings(Math.floor(now) + 1)}
      >
        +
      </button>
      {!isOwn && verdict.maxServingsPerDay > now && (
        <span class="small faint">{fill(words.servingsMost, { most: String(verdict.maxServingsPerDay) })}</span>
      )}
      {isOwn && (
        <>
          <span class="small faint">{words.servingsOwn}</span>
          <button type="button" class="plain small" onClick={() => changeServings(null)}>
            {words.servingsAsLabel}
          </button>
        </>
      )}
    </div>
  );
};
