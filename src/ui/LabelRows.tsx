/** The rows of the table of amounts. In: the page as it counts now. Out: figures that lead to the page, and what can be done. */
import type { ComponentChildren } from "preact";
import { useEffect, useState } from "preact/hooks";
import { exact, scale } from "../core/amount.ts";
import type { InterfaceWords } from "../core/interface-words.ts";
import type { Amount, Locator, Mineral, OwnLabel, Source } from "../core/model.ts";
import { isOutdated } from "../core/person/corrections.ts";
import type { Speech } from "../core/speech.ts";
import { fill } from "../core/verdict/figures.ts";
import type { JudgedPage } from "../core/view.ts";
import { Icon } from "./Icon.tsx";
import { type FieldRow, toConfirmed } from "./label.ts";
import { numberText, toNumber } from "./numbers.ts";

export interface RowProps {
  readonly page: JudgedPage;
  readonly own: OwnLabel;
  readonly words: InterfaceWords;
  readonly speech: Speech;
  readonly showPlace: (locator: Locator) => void;
  readonly changeOwn: (own: OwnLabel) => void;
}

const pencil = "M4 20l1-4.5L16 4.5l3.5 3.5L8.500 19zM13.500 7l3.500 3.500";

interface FigureProps extends Pick<RowProps, "words" | "showPlace"> {
  readonly text: string;
  readonly sources: readonly Source[];
}

/** A figure; where it stands in the page it leads there. */
export const Figure = ({ text, sources, words, showPlace }: FigureProps) => {
  const place = sources.find(({ locator }) => locator.kind === "element");
  if (place === undefined) return <bdi>{text}</bdi>;
  return (
    <button
      type="button"
      class="figure"
      dir="auto"
      title={words.showOnPage}
      aria-label={fill(words.table.figureOnPage, { figure: text })}
      onClick={() => showPlace(place.locator)}
    >
      {text}
    </button>
  );
};

export interface CorrectProps {
  readonly row: FieldRow;
  readonly name: string;
  readonly isOpen: boolean;
  /** False where the fields are open anyway. */
  readonly isNeeded: boolean;
  readonly words: InterfaceWords;
  readonly open: (row: FieldRow) => void;
}

/** The button that opens a row's fields. */
export const Correct = ({ row, name, isOpen, isNeeded, words, open }: CorrectProps) => {
  if (!isNeeded) return <td class="act" />;
  const label = fill(words.table.correct, { row: name });
  return (
    <td class="act">
      <button
        {...{ type: "button", name: `correct-${row}`, class: "icon-button", title: label, "aria-label": label }}
        aria-expanded={isOpen}
        onClick={() => open(row)}
      >
        <Icon path={pencil} />
      </button>
    </td>
  );
};

interface NoteProps {
  readonly text: string;
  readonly tone?: "caution";
  readonly children?: ComponentChildren;
}

const Note = ({ text, tone, children }: NoteProps) => (
  <div class="note small" data-tone={tone}>
    <span>{text}</span>
    {children}
  </div>
);

/** What is to be said of a mineral's figure, with what can be done in one click; null where nothing. */
export const MineralNote = (props: RowProps & { readonly mineral: Mineral }) => {
  const { mineral, page, own, words, speech, changeOwn } = props;
  const { table } = words;
  const amount = own.amounts[mineral];
  const set = (next: typeof amount): void => changeOwn({ ...own, amounts: { ...own.amounts, [mineral]: next } });
  const button = (name: string, text: string, act: () => void) => (
    <button type="button" class="plain small" name={`${name}-${mineral}`} onClick={act}>
      {text}
    </button>
  );
  const read = page.report.readings.find((one) => one.mineral === mineral);
  if (amount === null) {
    if (read?.confidence !== "low") return null;
    return (
      <Note text={words.lowConfidence} tone="caution">
        {button("confirm", table.labelSaysSo, () => set(toConfirmed(page.report, mineral)))}
      </Note>
    );
  }
  const useLabel = button("label", table.useLabel, () => set(null));
  const label = read === undefined ? null : speech.amountInWords(read.mgPerServing);
  const said = label === null ? table.ownAmountUnread : fill(table.ownAmount, { label });
  if (isOutdated(page.report, own, mineral)) {
    // What stands is kept as it is, beside what the label says now.
    const still = { ...amount, labelSaid: toConfirmed(page.report, mineral)?.labelSaid ?? "" };
    return (
      <Note text={`${table.outdated} ${said}`} tone="caution">
        {button("still", table.stillRight, () => set(still))}
        {useLabel}
      </Note>
    );
  }
  return <Note text={amount.kind === "confirmed" ? table.confirmed : said}>{useLabel}</Note>;
};

/** The same of the serving. */
export const ServingNote = ({ page, own, words, changeOwn }: RowProps) => {
  if (own.serving === null) return null;
  const outdated = isOutdated(page.report, own, "serving");
  const { text } = page.report.serving;
  const said = text === "" ? words.table.ownAmountUnread : fill(words.table.ownAmount, { label: text });
  return (
    <Note {...{ text: outdated ? `${words.table.outdated} ${said}` : said, ...(outdated && { tone: "caution" }) }}>
      <button
        type="button"
        class="plain small"
        name="label-serving"
        onClick={() => changeOwn({ ...own, serving: null })}
      >
        {words.table.useLabel}
      </button>
    </Note>
  );
};

export interface CellsProps extends RowProps {
  readonly mineral: Mineral;
  readonly mgPerServing: Amount | null;
  readonly servings: number;
  readonly hasOthers: boolean;
}

/** What a mineral comes to: a serving, a day, with what else is taken, and in the diet. */
export const MineralCells = (props: CellsProps) => {
  const { mineral, mgPerServing, servings, hasOthers, page, words, speech, showPlace } = props;
  const reading = page.corrected.readings.find((one) => one.mineral === mineral);
  const { regimenMgPerDay, dietMgPerDay } = page.verdict;
  const perDay = mgPerServing === null ? null : scale(mgPerServing, servings);
  const inMmol = (amount: Amount | null) => {
    const mmol = speech.mmol(amount, mineral);
    return mmol !== "" && <span class="mmol small faint">{mmol}</span>;
  };
  const diet = (
    <td data-label={words.diet}>
      {speech.mg(dietMgPerDay[mineral])}
      {inMmol(exact(dietMgPerDay[mineral]))}
    </td>
  );
  if (perDay === null && regimenMgPerDay[mineral] === null) {
    return (
      <>
        <td data-label={words.perServing} colSpan={hasOthers ? 3 : 2}>
          {speech.amount(null)}
        </td>
        {diet}
      </>
    );
  }
  return (
    <>
      <td data-label={words.perServing}>
        <Figure {...{ text: speech.amount(mgPerServing), sources: reading?.sources ?? [], words, showPlace }} />
        {inMmol(mgPerServing)}
      </td>
      <td data-label={words.perDay}>
        {speech.amount(perDay)}
        {inMmol(perDay)}
      </td>
      {hasOthers && (
        <td data-label={words.withOthers}>
          {speech.amount(regimenMgPerDay[mineral])}
          {inMmol(regimenMgPerDay[mineral])}
        </td>
      )}
      {diet}
    </>
  );
};

// Beyond it nobody takes a serving of anything; the label's own maximum may be higher.
const mostServings = 12;
const leastServings = 0.1;

export interface ServingsProps extends Pick<RowProps, "page" | "own" | "words" | "changeOwn"> {
  readonly servings: number;
}

/** How many servings a day the person takes: typed, or one more or fewer. Kept for this product. */
export const Servings = ({ page, own, servings, words, changeOwn }: ServingsProps) => {
  const [text, setText] = useState(numberText(servings, words.locale));
  useEffect(() => setText(numberText(servings, words.locale)), [servings, words.locale]);
  const labelMost = page.verdict.maxServingsPerDay;
  const most = Math.max(mostServings, labelMost);
  const set = (servingsPerDay: number | null): void => changeOwn({ ...own, servingsPerDay });
  const leave = (typed: string): void => {
    const value = toNumber(typed, leastServings, most);
    if (value === null) setText(numberText(servings, words.locale));
    else if (value !== servings) set(value);
  };
  const step = (name: string, label: string, sign: string, disabled: boolean, next: number) => (
    <button {...{ type: "button", class: "step", name, disabled, "aria-label": label }} onClick={() => set(next)}>
      {sign}
    </button>
  );
  return (
    <div class="servings">
      {step("fewer", words.servingsFewer, "−", servings <= 1, Math.max(1, Math.ceil(servings) - 1))}
      <input
        {...{ name: "servings", type: "text", inputMode: "decimal", autocomplete: "off", maxLength: 5, value: text }}
        aria-label={words.servingsPerDay}
        onInput={(event) => setText(event.currentTarget.value)}
        onFocus={(event) => event.currentTarget.select()}
        onChange={(event) => leave(event.currentTarget.value)}
      />
      {step("more", words.servingsMore, "+", servings >= most, Math.floor(servings) + 1)}
      {own.servingsPerDay === null && labelMost > servings && (
        <span class="small faint">{fill(words.servingsMost, { most: String(labelMost) })}</span>
      )}
      {own.servingsPerDay !== null && (
        <span class="note small">
          <span>{words.table.ownServings}</span>
          <button type="button" class="plain small" name="label-servings" onClick={() => set(null)}>
            {words.table.useLabel}
          </button>
        </span>
      )}
    </div>
  );
};
