import type { RefObject } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";
import type { InterfaceWords } from "../core/interface-words.ts";
import type { StackEntry } from "../core/model.ts";
import { mostStackEntries, toStackMgPerDay } from "../core/person/regimen.ts";
import type { Speech } from "../core/speech.ts";
import { fill } from "../core/verdict/figures.ts";
import type { JudgedPage } from "../core/view.ts";
import { numberText } from "./numbers.ts";
import { StackForm } from "./StackForm.tsx";
import { type Draft, draftOfEntry, draftOfPage, isCertain, withDraft } from "./stack.ts";

export interface StackProps {
  readonly stack: readonly StackEntry[];
  /** Null where the tab shows no product. */
  readonly page: JudgedPage | null;
  readonly servingsPerDay: number;
  readonly words: InterfaceWords;
  readonly speech: Speech;
  readonly changeStack: (stack: readonly StackEntry[]) => void;
}

/** What is being filled in: an entry by its id, the product on the page, or something typed in. */
type Editing = { readonly id: string | null; readonly draft: Draft; readonly hint: string } | null;

const emptyDraft: Draft = {
  name: "",
  productKey: null,
  mgPerServing: { calcium: null, magnesium: null },
  servingsPerDay: 1,
};

interface EntryProps {
  readonly entry: StackEntry;
  readonly words: InterfaceWords;
  readonly edit: () => void;
  readonly pause: () => void;
  readonly remove: () => void;
}

const Entry = ({ entry, words, edit, pause, remove }: EntryProps) => {
  const number = (value: number): string => numberText(value, words.locale);
  const button = (action: string, name: string, run: () => void) => (
    <button
      type="button"
      class="plain small"
      name={name}
      aria-label={fill(words.stack.actionOn, { action, name: entry.name })}
      onClick={run}
    >
      {action}
    </button>
  );
  return (
    <li class="entry" data-paused={entry.paused} data-entry={entry.id}>
      <p dir="auto">{entry.name}</p>
      <p class="small faint">
        {fill(words.stack.entry, {
          calcium: number(entry.calciumMgPerServing),
          magnesium: number(entry.magnesiumMgPerServing),
          servings: number(entry.servingsPerDay),
        })}
        {entry.paused && ` (${words.stack.paused})`}
      </p>
      <div class="row">
        {button(words.stack.edit, "edit", edit)}
        {button(entry.paused ? words.stack.resume : words.stack.pause, "pause", pause)}
        {button(words.stack.remove, "remove", remove)}
      </div>
    </li>
  );
};

/** What is taken altogether, in a sentence. */
export const StackTotal = ({ stack, words, speech }: Pick<StackProps, "stack" | "words" | "speech">) => {
  const total = toStackMgPerDay(stack, null);
  return (
    <p class="small faint">
      {stack.length === 0
        ? words.stack.none
        : fill(words.stack.total, { calcium: speech.mg(total.calcium), magnesium: speech.mg(total.magnesium) })}
    </p>
  );
};

export interface StackListProps extends Omit<StackProps, "speech"> {
  /** Where the focus goes when what had it is gone. */
  readonly title: RefObject<HTMLElement | null>;
}

/** Everything the person takes besides the product on the page: added from it, typed in, changed, paused, removed. */
export const StackList = ({ stack, page, servingsPerDay, words, title, changeStack }: StackListProps) => {
  const [editing, setEditing] = useState<Editing>(null);
  const returns = useRef(false);
  // The button that had the focus may be gone; what comes next starts at the list's title.
  useEffect(() => {
    if (returns.current && document.activeElement === document.body) title.current?.focus();
    returns.current = false;
  });
  const close = (): void => {
    returns.current = true;
    setEditing(null);
  };
  const change = (next: readonly StackEntry[]): void => {
    returns.current = true;
    changeStack(next);
  };
  const known = page === null ? null : (stack.find((entry) => entry.productKey === page.report.product.key) ?? null);
  const isFull = stack.length >= mostStackEntries;

  const addPage = (): void => {
    if (page === null) return;
    const draft = draftOfPage(page, servingsPerDay);
    if (isCertain(draft, page)) change(withDraft(stack, draft, null));
    else setEditing({ id: null, draft, hint: words.stack.needsAmounts });
  };
  const form = (now: NonNullable<Editing>) => (
    <StackForm
      {...{ draft: now.draft, hint: now.hint, words, cancel: close }}
      saveLabel={now.id === null ? words.stack.add : words.stack.save}
      save={(draft) => {
        change(withDraft(stack, draft, now.id));
        setEditing(null);
      }}
    />
  );
  return (
    <div class="part folded">
      <p class="small faint">{words.stack.hint}</p>
      {stack.length > 0 && (
        <ul>
          {stack.map((entry) =>
            editing?.id === entry.id ? (
              <li key={entry.id}>{form(editing)}</li>
            ) : (
              <Entry
                key={entry.id}
                {...{ entry, words }}
                edit={() => setEditing({ id: entry.id, draft: draftOfEntry(entry), hint: "" })}
                pause={() => changeStack(stack.map((one) => (one === entry ? { ...one, paused: !one.paused } : one)))}
                remove={() => change(stack.filter((one) => one !== entry))}
              />
            ),
          )}
        </ul>
      )}
      {known !== null && (
        <p class="small" role="status">
          {known.paused
            ? words.stack.isThisPaused
            : fill(words.stack.isThis, { servings: numberText(known.servingsPerDay, words.locale) })}
        </p>
      )}
      {editing !== null && editing.id === null ? (
        form(editing)
      ) : (
        <div class="row">
          {page !== null && known === null && (
            <button type="button" class="primary" name="add-this" disabled={isFull} onClick={addPage}>
              {fill(words.stack.addThis, { servings: numberText(servingsPerDay, words.locale) })}
            </button>
          )}
          {known !== null && known.servingsPerDay !== servingsPerDay && (
            <button
              type="button"
              name="update-this"
              onClick={() => change(stack.map((one) => (one === known ? { ...one, servingsPerDay } : one)))}
            >
              {fill(words.stack.updateThis, { servings: numberText(servingsPerDay, words.locale) })}
            </button>
          )}
          <button
            type="button"
            name="add-other"
            disabled={isFull}
            onClick={() => setEditing({ id: null, draft: emptyDraft, hint: "" })}
          >
            {words.stack.addOther}
          </button>
        </div>
      )}
      {isFull && <p class="small">{words.stack.full}</p>}
    </div>
  );
};

/** The same, folded into its total. */
export const Stack = ({ speech, ...props }: StackProps) => {
  const title = useRef<HTMLElement>(null);
  const { stack, words } = props;
  return (
    <details class="fold" id="stack">
      <summary ref={title}>
        <h2>{words.stack.title}</h2>
        <StackTotal {...{ stack, words, speech }} />
      </summary>
      <StackList {...props} title={title} />
    </details>
  );
};
