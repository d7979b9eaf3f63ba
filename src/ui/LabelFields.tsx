/** The fields of one row of the table of amounts. In: what is typed. Out: what is typed next; nothing is kept here. */
import { useId } from "preact/hooks";
import type { InterfaceWords } from "../core/interface-words.ts";
import type { Mineral } from "../core/model.ts";
import type { Speech } from "../core/speech.ts";
import { fill } from "../core/verdict/figures.ts";
import type { SaltChoice } from "./contract.ts";
import { type FieldRow, type Fields, longestServing, mostMg, pieces, toTypedMg } from "./label.ts";
import { numberText } from "./numbers.ts";

export interface FieldsProps {
  readonly row: FieldRow;
  readonly fields: Fields;
  readonly isWrong: boolean;
  readonly salts: readonly SaltChoice[];
  readonly words: InterfaceWords;
  readonly speech: Speech;
  readonly type: (field: string, text: string) => void;
}

interface InputProps {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly isNumber: boolean;
  readonly error: string | null;
  readonly type: (field: string, text: string) => void;
}

const Input = ({ name, label, value, isNumber, error, type }: InputProps) => {
  const errorId = useId();
  return (
    <label class="field">
      <span>{label}</span>
      <input
        {...{ name: `own-${name}`, value, type: "text", autocomplete: "off" }}
        inputMode={isNumber ? "decimal" : "text"}
        maxLength={isNumber ? 12 : longestServing}
        dir={isNumber ? "ltr" : "auto"}
        aria-invalid={error !== null}
        aria-describedby={error === null ? undefined : errorId}
        onInput={(event) => type(name, event.currentTarget.value)}
      />
      {error !== null && (
        <span class="error" id={errorId}>
          {error}
        </span>
      )}
    </label>
  );
};

/** What the amount is the weight of: the element first, then its compounds. */
const Of = ({ mineral, fields, salts, words, speech, type }: FieldsProps & { readonly mineral: Mineral }) => {
  const name = `${mineral}-of`;
  const chosen = fields[name] ?? "";
  return (
    <label class="field">
      <span>{fill(words.table.of, { mineral: speech.mineral(mineral) })}</span>
      <select name={`own-${name}`} value={chosen} onChange={(event) => type(name, event.currentTarget.value)}>
        <option value="" selected={chosen === ""}>
          {fill(words.table.element, { mineral: speech.mineral(mineral) })}
        </option>
        <optgroup label={words.table.compounds}>
          {salts
            .filter((salt) => salt.mineral === mineral)
            .map(({ id, label }) => (
              <option key={id} value={id} selected={id === chosen}>
                {label}
              </option>
            ))}
        </optgroup>
      </select>
    </label>
  );
};

const MineralFields = (props: FieldsProps & { readonly mineral: Mineral }) => {
  const { mineral, fields, isWrong, salts, words, speech, type } = props;
  const mg = toTypedMg(mineral, fields, salts);
  const name = speech.mineral(mineral);
  // Said where it is not what was typed: of a compound, or where a point or comma parts thousands.
  const isSaid = mg !== null && String(mg.estimate) !== (fields[mineral] ?? "").trim().replace(",", ".");
  return (
    <>
      <Input
        {...{ name: mineral, label: fill(words.table.amount, { mineral: name }), isNumber: true, type }}
        value={fields[mineral] ?? ""}
        error={isWrong ? fill(words.table.needsAmount, { most: numberText(mostMg, words.locale) }) : null}
      />
      <Of {...props} />
      <output class="small faint wide" name={`${mineral}-becomes`}>
        {isSaid && fill(words.table.becomes, { amount: speech.amountInWords(mg) })}
      </output>
    </>
  );
};

const ServingFields = ({ fields, isWrong, words, type }: FieldsProps) => (
  <>
    <Input
      {...{ name: "serving", label: words.table.servingText, value: fields.serving ?? "", isNumber: false, type }}
      error={null}
    />
    <Input
      {...{ name: "pieces", label: words.table.pieces, value: fields.pieces ?? "", isNumber: true, type }}
      error={
        isWrong
          ? fill(words.table.needsServing, {
              least: numberText(pieces.least, words.locale),
              most: numberText(pieces.most, words.locale),
            })
          : null
      }
    />
  </>
);

/** The fields of a row. */
export const LabelFields = (props: FieldsProps) =>
  props.row === "serving" ? <ServingFields {...props} /> : <MineralFields {...props} mineral={props.row} />;
