/** The one table of a product's amounts: read, typed in and corrected in the same rows. */
import { useEffect, useRef, useState } from "preact/hooks";
import type { InterfaceWords } from "../core/interface-words.ts";
import { MINERALS } from "../core/minerals.ts";
import type { Serving } from "../core/model.ts";
import { isNothingOwn, nothingOwn } from "../core/person/corrections.ts";
import { fill } from "../core/verdict/figures.ts";
import { toJudgedProduct } from "../core/verdict/product.ts";
import type { Row } from "../core/view.ts";
import type { SaltChoice } from "./contract.ts";
import { LabelFields } from "./LabelFields.tsx";
import { Correct, Figure, MineralCells, MineralNote, type RowProps, ServingNote, Servings } from "./LabelRows.tsx";
import { type FieldRow, type Fields, fieldRows, toFields, toOwn } from "./label.ts";
import { numberText } from "./numbers.ts";

export interface LabelTableProps extends RowProps {
  readonly servings: number;
  readonly salts: readonly SaltChoice[];
  /** True where nothing was read: every row is open to be typed in. */
  readonly isTyped: boolean;
  /** True while what was changed waits for the agreement, so that nothing is kept yet. */
  readonly isWaiting: boolean;
  /** The row to open at, once; null for none. */
  readonly row: Row | null;
  /** Takes the last change back; null where there was none. */
  readonly undo: (() => void) | null;
}

/** What is open and typed in the table, and what keeps or drops it. */
const useFields = ({ page, own, salts, isTyped, row, changeOwn }: LabelTableProps) => {
  const allFields = (rows: readonly FieldRow[]): Fields =>
    Object.assign({}, ...rows.map((each) => toFields(each, page.corrected, salts)));
  const first = isTyped ? fieldRows : row === null || row === "servings" ? [] : [row];
  const [open, setOpen] = useState<readonly FieldRow[]>(first);
  const [fields, setFields] = useState<Fields>(() => allFields(first));
  const [wrong, setWrong] = useState<readonly FieldRow[]>([]);
  const close = (): void => {
    setOpen([]);
    setWrong([]);
  };
  // Once nothing is left of what was typed in, there is all to type in again. Where it was so from the start, somebody
  // may be typing already.
  const wasTyped = useRef(isTyped);
  useEffect(() => {
    const isNew = isTyped && !wasTyped.current;
    wasTyped.current = isTyped;
    if (!isNew) return;
    setOpen(fieldRows);
    setFields(allFields(fieldRows));
  }, [isTyped]);
  return {
    open,
    fields,
    wrong,
    close,
    type: (field: string, text: string) => setFields((old) => ({ ...old, [field]: text })),
    openRow: (next: FieldRow) => {
      if (open.includes(next)) return close();
      setFields((old) => ({ ...old, ...toFields(next, page.corrected, salts) }));
      setOpen(fieldRows.filter((each) => each === next || open.includes(each)));
    },
    /** The row to mend; null where all was kept. */
    keep: (): FieldRow | null => {
      const kept = toOwn(open, { fields, report: page.report, corrected: page.corrected, own, salts });
      const mend = "wrong" in kept ? kept.wrong : isTyped && isNothingOwn(kept.own) ? MINERALS : [];
      setWrong(mend);
      if (mend[0] !== undefined || "wrong" in kept) return mend[0] ?? null;
      close();
      changeOwn(kept.own);
      return null;
    },
  };
};

const servingText = ({ text, pieces }: Serving, words: InterfaceWords): string => {
  if (text !== "") return text;
  return pieces === null
    ? words.table.notStated
    : fill(words.table.piecesOnly, { count: numberText(pieces.estimate, words.locale) });
};

/** Both minerals, the serving and the servings a day, each with its fields below it while it is open. */
export const LabelTable = (props: LabelTableProps) => {
  const { page, own, servings, salts, isTyped, isWaiting, row, words, speech, showPlace, changeOwn, undo } = props;
  const { open, fields, wrong, close, type, openRow, keep } = useFields(props);
  const form = useRef<HTMLFormElement>(null);
  const focus = useRef<string | null>(row === null ? null : row === "servings" ? "servings" : `own-${row}`);
  useEffect(() => {
    if (focus.current === null) return;
    const element = form.current?.querySelector<HTMLElement>(`[name="${focus.current}"]`);
    focus.current = null;
    element?.focus();
    element?.scrollIntoView?.({ block: "center" });
  });
  const hasOthers = MINERALS.some((mineral) => page.verdict.stackMgPerDay[mineral] > 0);
  const columns = [words.perServing, words.perDay, ...(hasOthers ? [words.withOthers] : []), words.diet];
  const { mgPerServing } = toJudgedProduct(page.corrected, null);
  const rowName = (of: FieldRow): string => (of === "serving" ? words.table.serving : speech.mineral(of));
  const leave = (): void => {
    focus.current = `correct-${open[0]}`;
    close();
  };
  const rowProps: RowProps = { page, own, words, speech, showPlace, changeOwn };
  const beneath = (of: FieldRow) => {
    const isOpen = open.includes(of);
    const isLast = open.at(-1) === of;
    const note = of === "serving" ? <ServingNote {...rowProps} /> : <MineralNote {...rowProps} mineral={of} />;
    return (
      <tr class="beneath">
        <td colSpan={columns.length + 2}>
          {isOpen ? (
            <div class="fields">
              <LabelFields {...{ row: of, fields, isWrong: wrong.includes(of), salts, words, speech, type }} />
              {isLast && (
                <>
                  <p class="small faint wide">{isTyped ? words.table.typeMeans : words.table.emptyMeans}</p>
                  <div class="row wide">
                    <button type="submit" class="primary" name="keep">
                      {words.table.save}
                    </button>
                    {!isTyped && (
                      <button type="button" name="cancel" onClick={leave}>
                        {words.table.cancel}
                      </button>
                    )}
                  </div>
                </>
              )}
            </div>
          ) : (
            note
          )}
        </td>
      </tr>
    );
  };
  const correct = (of: FieldRow) => (
    <Correct
      isNeeded={!isTyped}
      {...{ row: of, name: rowName(of), isOpen: open.includes(of), words }}
      open={(next) => {
        focus.current = open.includes(next) ? null : `own-${next}`;
        openRow(next);
      }}
    />
  );
  const { serving } = page.corrected;
  return (
    <form
      class="label"
      ref={form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const [first] = open;
        const mend = keep();
        focus.current = mend === null ? `correct-${first}` : `own-${mend === "serving" ? "pieces" : mend}`;
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape" || open.length === 0 || isTyped) return;
        // The popup itself closes with this key.
        event.preventDefault();
        leave();
      }}
    >
      <table class="amounts" data-columns={columns.length}>
        <thead>
          <tr>
            <th scope="col" class="small">
              {fill(words.chart.mg, { mg: "" }).trim()}
            </th>
            {columns.map((column) => (
              <th scope="col" key={column}>
                <span>{column}</span>
              </th>
            ))}
            <td />
          </tr>
        </thead>
        <tbody>
          {MINERALS.flatMap((mineral) => [
            <tr key={mineral} data-mineral={mineral} data-own={own.amounts[mineral] !== null}>
              <th scope="row">
                <span>{speech.mineral(mineral)}</span>
              </th>
              <MineralCells {...rowProps} {...{ mineral, mgPerServing: mgPerServing[mineral], servings, hasOthers }} />
              {correct(mineral)}
            </tr>,
            beneath(mineral),
          ])}
          <tr data-row="serving" data-own={own.serving !== null}>
            <th scope="row">
              <span>{words.table.serving}</span>
            </th>
            <td colSpan={columns.length}>
              <Figure
                {...{ text: servingText(serving, words), words, showPlace }}
                sources={serving.source === null ? [] : [serving.source]}
              />
            </td>
            {correct("serving")}
          </tr>
          {beneath("serving")}
          <tr data-row="servings" data-own={own.servingsPerDay !== null}>
            <th scope="row">
              <span>{words.servingsPerDay}</span>
            </th>
            <td colSpan={columns.length + 1}>
              <Servings {...{ page, own, servings, words, changeOwn }} />
            </td>
          </tr>
        </tbody>
      </table>
      <div class="row kept small" role="status">
        {undo !== null && (
          <>
            {!isWaiting && <span>{words.table.kept}</span>}
            <button type="button" class="plain small" name="undo" onClick={undo}>
              {words.table.undo}
            </button>
          </>
        )}
        {!isNothingOwn(own) && (
          <button type="button" class="plain small" name="as-read" onClick={() => changeOwn(nothingOwn)}>
            {words.table.useLabelForAll}
          </button>
        )}
      </div>
    </form>
  );
};
