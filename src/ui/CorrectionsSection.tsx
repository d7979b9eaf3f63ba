import type { InterfaceWords } from "../core/interface-words.ts";
import { MINERALS } from "../core/minerals.ts";
import type { Correction, Mineral, OwnAmount } from "../core/model.ts";
import { toOwnMg } from "../core/person/corrections.ts";
import type { Speech } from "../core/speech.ts";
import { fill } from "../core/verdict/figures.ts";
import type { SaltChoice } from "./contract.ts";
import { numberText } from "./numbers.ts";

export interface CorrectionsProps {
  /** The newest first. */
  readonly corrections: readonly Correction[];
  readonly salts: readonly SaltChoice[];
  readonly words: InterfaceWords;
  readonly speech: Speech;
  /** Goes back to what the label of the product says. */
  readonly drop: (productKey: string) => void;
}

type NameProps = Pick<CorrectionsProps, "salts" | "words" | "speech">;

const amountText = (mineral: Mineral, own: OwnAmount, { salts, words, speech }: NameProps): string => {
  const values = { mineral: speech.mineral(mineral) };
  if (own.kind === "typed" && own.salt !== null) {
    const compound = salts.find(({ id }) => id === own.salt)?.label ?? own.salt;
    const amount = speech.amountInWords({ low: own.mg, estimate: own.mg, high: own.mg });
    return fill(words.corrections.typedCompound, { ...values, amount, compound });
  }
  const mg = toOwnMg(own, salts);
  const amount = mg === null ? "" : speech.amountInWords(mg);
  return fill(own.kind === "typed" ? words.corrections.typed : words.corrections.confirmed, { ...values, amount });
};

/** What was changed of one product, a text for each. */
const changesOf = ({ amounts, serving, servingsPerDay }: Correction, names: NameProps): readonly string[] => {
  const { words } = names;
  const pieces = serving?.pieces == null ? "" : numberText(serving.pieces, words.locale);
  return [
    ...MINERALS.flatMap((mineral) => {
      const own = amounts[mineral];
      return own === null ? [] : [amountText(mineral, own, names)];
    }),
    ...(serving === null ? [] : [fill(words.corrections.serving, { serving: serving.text || pieces })]),
    ...(servingsPerDay === null
      ? []
      : [fill(words.corrections.servingsPerDay, { servings: numberText(servingsPerDay, words.locale) })]),
  ];
};

/** Every correction: of which product and shop, what was changed and when, each to be taken back. */
export const CorrectionsSection = ({ corrections, salts, words, speech, drop }: CorrectionsProps) => {
  const { corrections: own } = words;
  const date = new Intl.DateTimeFormat(words.locale, { dateStyle: "medium" });
  return (
    <section class="part" id="corrections">
      <h2>{own.title}</h2>
      <p class="small faint">{own.hint}</p>
      {corrections.length === 0 && <p>{own.none}</p>}
      <ul class="corrections">
        {corrections.map((correction) => (
          <li key={correction.productKey} class="entry" data-product={correction.productKey}>
            <p dir="auto">{correction.title}</p>
            <p class="small faint">
              {[correction.shop, fill(own.on, { date: date.format(correction.at) })].filter(Boolean).join(" · ")}
            </p>
            <p class="small">
              {new Intl.ListFormat(words.locale, { type: "unit" }).format(
                changesOf(correction, { salts, words, speech }),
              )}
            </p>
            <div class="row">
              <button
                type="button"
                class="plain small"
                name="drop"
                aria-label={fill(own.undoOf, { name: correction.title })}
                onClick={() => drop(correction.productKey)}
              >
                {own.undo}
              </button>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
};
