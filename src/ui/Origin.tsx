/** Where a figure comes from. In: a page as it was judged. Out: the printed text, the way to it, and the steps in words. */
import { scale } from "../core/amount.ts";
import type { InterfaceWords } from "../core/interface-words.ts";
import { MINERALS } from "../core/minerals.ts";
import type { Locator, Mineral, Source } from "../core/model.ts";
import type { Speech } from "../core/speech.ts";
import { fill } from "../core/verdict/figures.ts";
import type { JudgedPage } from "../core/view.ts";

export interface OriginProps {
  readonly page: JudgedPage;
  readonly servings: number;
  readonly words: InterfaceWords;
  readonly speech: Speech;
  readonly showPlace: (locator: Locator) => void;
}

const Quote = ({
  source,
  words,
  showPlace,
}: { readonly source: Source } & Pick<OriginProps, "words" | "showPlace">) => (
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

const OriginOf = ({
  mineral,
  page,
  servings,
  words,
  speech,
  showPlace,
}: OriginProps & { readonly mineral: Mineral }) => {
  const reading = page.corrected.readings.find((one) => one.mineral === mineral);
  if (reading === undefined) return null;
  // As it counts now, also before the verdict has followed.
  const productMgPerDay = { ...page.verdict.productMgPerDay, [mineral]: scale(reading.mgPerServing, servings) };
  const steps = speech.stepsInWords(reading, { ...page.verdict, servingsPerDay: servings, productMgPerDay });
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
        <p class="steps">{steps}</p>
        <p class="faint">{reading.confidence === "low" ? words.lowConfidence : speech.confidence(reading)}</p>
      </div>
    </details>
  );
};

/** Of each mineral that has a figure. */
export const Origin = (props: OriginProps) => (
  <>
    {MINERALS.map((mineral) => (
      <OriginOf key={mineral} {...props} mineral={mineral} />
    ))}
  </>
);

export interface ShareProps extends Pick<OriginProps, "page" | "words" | "speech"> {
  /** True where the product is in the list of what the person takes. */
  readonly isTaken: boolean;
}

/** What is taken already and what this product adds to it, in a sentence each; nothing where nothing else is taken. */
export const Share = ({ page, isTaken, words, speech }: ShareProps) => {
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
