/** Fields of the form: each keeps what is typed until it is left, then hands on a value that passed, or says why not. */
import { useEffect, useId, useState } from "preact/hooks";
import type { InterfaceWords } from "../core/interface-words.ts";
import { fill } from "../core/verdict/figures.ts";
import type { Choice } from "./contract.ts";

export interface NumberFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: number | null;
  readonly least: number;
  readonly most: number;
  /** What an empty field means; null where a number is needed. */
  readonly empty: string | null;
  readonly words: InterfaceWords;
  readonly commit: (value: number | null) => void;
  readonly wide?: boolean;
}

/** A whole number within bounds. */
export const NumberField = ({ name, label, value, least, most, empty, words, commit, wide }: NumberFieldProps) => {
  const [text, setText] = useState(value === null ? "" : String(value));
  const [isWrong, setWrong] = useState(false);
  const errorId = useId();
  useEffect(() => {
    setText(value === null ? "" : String(value));
    setWrong(false);
  }, [value]);
  const leave = (typed: string): void => {
    const trimmed = typed.trim();
    const next = trimmed === "" ? null : Number(trimmed);
    const passes = next === null ? empty !== null : Number.isInteger(next) && next >= least && next <= most;
    setWrong(!passes);
    if (passes && next !== value) commit(next);
  };
  return (
    <label class={wide ? "field wide" : "field"}>
      <span>{label}</span>
      <input
        {...{ name, value: text, placeholder: empty ?? "" }}
        type="text"
        inputMode="numeric"
        autocomplete="off"
        aria-invalid={isWrong}
        aria-describedby={isWrong ? errorId : undefined}
        onInput={(event) => setText(event.currentTarget.value)}
        onChange={(event) => leave(event.currentTarget.value)}
      />
      {isWrong && (
        <span class="error" id={errorId} role="alert">
          {fill(words.wholeNumber, { least: String(least), most: String(most) })}
        </span>
      )}
    </label>
  );
};

export interface ChoiceFieldProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly choices: readonly Choice[];
  readonly commit: (id: string) => void;
  readonly wide?: boolean;
}

/** One of several. */
export const ChoiceField = ({ name, label, value, choices, commit, wide }: ChoiceFieldProps) => (
  <label class={wide ? "field wide" : "field"}>
    <span>{label}</span>
    <select name={name} value={value} onChange={(event) => commit(event.currentTarget.value)}>
      {choices.map(({ id, label }) => (
        <option key={id} value={id} selected={id === value}>
          {label}
        </option>
      ))}
    </select>
  </label>
);

export interface TicksProps {
  readonly name: string;
  readonly title: string;
  readonly hint: string;
  readonly chosen: readonly string[];
  readonly choices: readonly Choice[];
  readonly commit: (ids: readonly string[]) => void;
}

/** Any of several, folded away until wanted; the number chosen is said beside the title. */
export const Ticks = ({ name, title, hint, chosen, choices, commit }: TicksProps) => {
  // Only at first: what the person opened stays open when the last tick is taken away.
  const [isOpen] = useState(chosen.length > 0);
  return (
    <details class="fold wide" open={isOpen}>
      <summary>
        {title}
        {chosen.length > 0 && ` (${chosen.length})`}
      </summary>
      <fieldset name={name} aria-label={title}>
        <p class="small faint">{hint}</p>
        {choices.map(({ id, label }) => (
          <label class="tick" key={id}>
            <input
              type="checkbox"
              value={id}
              checked={chosen.includes(id)}
              onChange={(event) =>
                commit(event.currentTarget.checked ? [...chosen, id] : chosen.filter((other) => other !== id))
              }
            />
            <span>{label}</span>
          </label>
        ))}
      </fieldset>
    </details>
  );
};
