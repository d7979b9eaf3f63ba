import { scale } from "../core/amount.ts";
import type { InterfaceWords } from "../core/interface-words.ts";
import { MINERALS } from "../core/minerals.ts";
import type { Locator, Mineral, Source } from "../core/model.ts";
import type { Speech } from "../core/speech.ts";
import { fill } from "../core/verdict/figures.ts";
import type { JudgedPage } from "../core/view.ts";

export interface AmountsProps {
  readonly page: JudgedPage;
  readonly isTaken: boolean;
  readonly words: InterfaceWords;
  readonly speech: Speech;
  readonly showPlace: (locator: Locator) => void;
}

const Quote = ({
  source,
  words,
  showPlace,
}: { readonly source: Source } & Pick<AmountsProps, "words" | "showPlace">) => (
  <li>
    {source.locator.kind === "user" ? <span>{words.fromYou}: </span> : null}
    <q dir="auto">{source.text}</q>{" "}
    {source.locator.kind === "element" && (
      <button type="button" class="plain small" onClick={() => showPlace(source.locator)}>
        {words.showOnPage}
      </button>
    )}
    {source.locator.kind === "data" && <span class="small faint">({words.fromShopData})</span>}
  </li>
);

const Origin = ({
  mineral,
  page,
  words,
  speech,
  showPlace,
}: Omit<AmountsProps, "isTaken"> & { readonly mineral: Mineral }) => {
  const reading = page.corrected.readings.find((one) => one.mineral === mineral);
  if (reading === undefined) return null;
  return (
    <details class="fold" data-origin={mineral}>
      <summary>
        {speech.mineral(mineral)}: {words.howRead}
      </summary>
      <div class="origin small">
        <ul>
          {reading.sources.map((source) => (
            <Quote key={source.text + source.locator.kind} {...{ source, words, showPlace }} />
          ))}
        </ul>
        <p class="steps">{speech.steps(reading)}</p>
        <p class="faint">{reading.confidence === "low" ? words.lowConfidence : speech.confidence(reading)}</p>
      </div>
    </details>
  );
};

/** What is taken already and what this product adds to it, in a sentence each; nothing where nothing else is taken. */
const Share = ({ page, isTaken, words, speech }: Omit<AmountsProps, "showPlace">) => {
  const { stackMgPerDay, productMgPerDay } = page.verdict;
  const hasOthers = MINERALS.some((mineral) => stackMgPerDay[mineral] > 0);
  if (!hasOthers) return isTaken ? <p class="small">{words.stack.countedOnce}</p> : null;
  const isRead = MINERALS.every((mineral) => productMgPerDay[mineral] !== null);
  const gives = { calcium: speech.mg(stackMgPerDay.calcium), magnesium: speech.mg(stackMgPerDay.magnesium) };
  const adds = { calcium: speech.amount(productMgPerDay.calcium), magnesium: speech.amount(productMgPerDay.magnesium) };
  return (
    <p class="small" data-share>
      {fill(words.stack.gives, gives)} {fill(isRead ? words.stack.adds : words.stack.addsUnknown, adds)}{" "}
      {isTaken && words.stack.countedOnce}
    </p>
  );
};

/** What the product gives of each mineral, a serving and a day, and below it where each figure comes from. */
export const Amounts = ({ page, isTaken, words, speech, showPlace }: AmountsProps) => {
  const { verdict } = page;
  const hasOthers = MINERALS.some((mineral) => verdict.stackMgPerDay[mineral] > 0);
  const cells = (mineral: Mineral): readonly string[] => {
    const perDay = verdict.productMgPerDay[mineral];
    return [
      speech.amount(perDay === null ? null : scale(perDay, 1 / verdict.servingsPerDay)),
      speech.amount(perDay),
      ...(hasOthers ? [speech.amount(verdict.regimenMgPerDay[mineral])] : []),
      speech.amount(scale({ low: 1, estimate: 1, high: 1 }, verdict.dietMgPerDay[mineral])),
    ];
  };
  const columns = [words.perServing, words.perDay, ...(hasOthers ? [words.withOthers] : []), words.diet];
  return (
    <>
      <table class="amounts">
        <thead>
          <tr>
            <th scope="col" class="small">
              mg
            </th>
            {columns.map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {MINERALS.map((mineral) => (
            <tr key={mineral} data-mineral={mineral}>
              <th scope="row">{speech.mineral(mineral)}</th>
              {cells(mineral).map((cell, column) => (
                <td key={columns[column]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Share {...{ page, isTaken, words, speech }} />
      <p class="small faint">{words.amountsHint}</p>
      {MINERALS.map((mineral) => (
        <Origin key={mineral} {...{ mineral, page, words, speech, showPlace }} />
      ))}
    </>
  );
};
