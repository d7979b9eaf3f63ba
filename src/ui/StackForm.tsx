import { useEffect, useId, useRef, useState } from "preact/hooks";
import type { InterfaceWords } from "../core/interface-words.ts";
import type { PerMineral } from "../core/model.ts";
import { fill } from "../core/verdict/figures.ts";
import { toNumber } from "./numbers.ts";
import { type Draft, longestName } from "./stack.ts";

export interface StackFormProps {
  readonly draft: Draft;
  readonly words: InterfaceWords;
  /** Said above the fields; empty for nothing. */
  readonly hint: string;
  readonly saveLabel: string;
  readonly save: (draft: Draft & { readonly mgPerServing: PerMineral<number> }) => void;
  readonly cancel: () => void;
}

/** More than any serving holds, or anyone takes in a day. */
export const most = { calcium: 5000, magnesium: 5000, servings: 24 } as const;

type Field = "name" | keyof typeof most;

interface InputProps {
  readonly field: Field;
  readonly label: string;
  readonly value: string;
  readonly error: string | null;
  readonly wide?: boolean;
}

const Input = ({ field, label, value, error, wide }: InputProps) => {
  const errorId = useId();
  return (
    <label class={wide ? "field wide" : "field"}>
      <span>{label}</span>
      <input
        {...{ name: `taken-${field}`, type: "text", autocomplete: "off", defaultValue: value }}
        inputMode={field === "name" ? "text" : "decimal"}
        maxLength={field === "name" ? longestName : 12}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : errorId}
      />
      {error !== null && (
        <span class="error" id={errorId}>
          {error}
        </span>
      )}
    </label>
  );
};

/** One entry of what the person takes, typed in or changed; nothing is kept until it is saved. */
export const StackForm = ({ draft, words, hint, saveLabel, save, cancel }: StackFormProps) => {
  const [wrong, setWrong] = useState<readonly Field[]>([]);
  const form = useRef<HTMLFormElement>(null);
  // The first field that still needs something; otherwise the number that is changed most.
  useEffect(() => {
    const fields = [...(form.current?.querySelectorAll("input") ?? [])];
    (fields.find(({ value }) => value === "") ?? fields.at(-1))?.focus();
  }, []);
  const submit = (): void => {
    const typed = (field: Field): string =>
      form.current?.querySelector<HTMLInputElement>(`[name="taken-${field}"]`)?.value.trim() ?? "";
    const name = typed("name");
    const calcium = toNumber(typed("calcium"), 0, most.calcium);
    const magnesium = toNumber(typed("magnesium"), 0, most.magnesium);
    const servingsPerDay = toNumber(typed("servings"), 0.1, most.servings);
    const faults: readonly Field[] = [
      ...(name === "" ? (["name"] as const) : []),
      ...(calcium === null ? (["calcium"] as const) : []),
      ...(magnesium === null ? (["magnesium"] as const) : []),
      ...(servingsPerDay === null ? (["servings"] as const) : []),
    ];
    setWrong(faults);
    if (calcium === null || magnesium === null || servingsPerDay === null || name === "") {
      form.current?.querySelector<HTMLInputElement>(`[name="taken-${faults[0]}"]`)?.focus();
      return;
    }
    save({ name, productKey: draft.productKey, mgPerServing: { calcium, magnesium }, servingsPerDay });
  };
  const numberError = (field: keyof typeof most, least: string): string | null =>
    wrong.includes(field) ? fill(words.stack.needsNumber, { least, most: String(most[field]) }) : null;
  const { calcium, magnesium } = draft.mgPerServing;
  return (
    <form
      class="card"
      ref={form}
      novalidate
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // The popup itself closes with this key.
        event.preventDefault();
        cancel();
      }}
    >
      {hint !== "" && <p class="small wide">{hint}</p>}
      <Input
        {...{ field: "name", label: words.stack.name, value: draft.name, wide: true }}
        error={wrong.includes("name") ? words.stack.needsName : null}
      />
      <Input
        {...{ field: "calcium", label: words.stack.calcium, value: calcium === null ? "" : String(calcium) }}
        error={numberError("calcium", "0")}
      />
      <Input
        {...{ field: "magnesium", label: words.stack.magnesium, value: magnesium === null ? "" : String(magnesium) }}
        error={numberError("magnesium", "0")}
      />
      <Input
        {...{ field: "servings", label: words.stack.servingsPerDay, value: String(draft.servingsPerDay) }}
        error={numberError("servings", "0.1")}
      />
      <div class="row wide">
        <button type="submit" class="primary">
          {saveLabel}
        </button>
        <button type="button" onClick={cancel}>
          {words.stack.cancel}
        </button>
      </div>
    </form>
  );
};
