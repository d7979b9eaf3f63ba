import type { InterfaceWords } from "../core/interface-words.ts";
import type { Verdict } from "../core/model.ts";
import { fill } from "../core/verdict/figures.ts";
import { toTwoDecimals } from "../core/verdict/numbers.ts";
import { ratioEnd, toRatioPlace } from "./chart.ts";

export interface RatioScaleProps {
  readonly verdict: Verdict;
  readonly words: InterfaceWords;
  readonly balanced: { readonly from: number; readonly to: number };
}

const percent = (part: number): string => `${part.toFixed(2)}%`;
const steps: readonly (readonly [label: string, ratio: number])[] = [
  ["1:4", 1 / ratioEnd],
  ["1:2", 1 / 2],
  ["1:1", 1],
  ["2:1", 2],
  ["4:1", ratioEnd],
];

interface Pointer {
  readonly name: string;
  readonly value: string;
  readonly place: number;
}

/** Keeps a label inside the picture: at either end it grows inwards. */
const alignmentOf = (place: number): "start" | "middle" | "end" =>
  place < 18 ? "start" : place > 82 ? "end" : "middle";

/** The ratio of what is taken, and of the whole day, on a scale where twice as much is the same step to either side. */
export const RatioScale = ({ verdict, words, balanced }: RatioScaleProps) => {
  const { chart } = words;
  const { supplementRatio, ratioInterval, wholeDayRatio, ratioClass } = verdict;
  const text = (ratio: number): string =>
    new Intl.NumberFormat(words.locale, { minimumFractionDigits: 2, maximumFractionDigits: 2 }).format(
      toTwoDecimals(ratio),
    );
  const isRange = ratioInterval !== null && text(ratioInterval.low) !== text(ratioInterval.high);
  const supplements: Pointer | null =
    ratioClass === "calcium-only"
      ? { name: chart.supplements, value: chart.onlyCalcium, place: 100 }
      : ratioClass === "magnesium-only"
        ? { name: chart.supplements, value: chart.onlyMagnesium, place: 0 }
        : supplementRatio === null
          ? null
          : { name: chart.supplements, value: text(supplementRatio), place: toRatioPlace(supplementRatio) };
  const wholeDay: Pointer | null =
    wholeDayRatio === null
      ? null
      : { name: chart.wholeDay, value: text(wholeDayRatio), place: toRatioPlace(wholeDayRatio) };

  const pointerText = ({ name, value }: Pointer): string => fill(chart.ratioOf, { what: name, ratio: value });
  const spoken = [
    `${chart.ratio}.`,
    fill(chart.ratioScale, { from: text(balanced.from), to: text(balanced.to) }),
    supplements !== null && ratioInterval !== null && isRange
      ? fill(chart.ratioBetween, {
          what: chart.supplements,
          low: text(ratioInterval.low),
          high: text(ratioInterval.high),
        })
      : supplements === null
        ? fill(chart.ratioOf, { what: chart.supplements, ratio: chart.ratioUnknown })
        : pointerText(supplements),
    ...(wholeDay === null ? [] : [pointerText(wholeDay)]),
  ].join(" ");
  const bandStart = toRatioPlace(balanced.from);
  const pointer = (shown: Pointer, side: "above" | "below") => (
    <span
      class="pointer small"
      data-side={side}
      style={{ insetInlineStart: percent(shown.place), "--at": percent(shown.place) }}
    >
      <span>{pointerText(shown)}</span>
    </span>
  );
  return (
    <div class="ratio" role="img" aria-label={spoken}>
      <p class="bars-title small faint">{chart.ratio}</p>
      <div class="scale-row">{supplements !== null && pointer(supplements, "above")}</div>
      <div class="scale">
        <i
          class="band"
          style={{
            insetInlineStart: percent(bandStart),
            inlineSize: percent(toRatioPlace(balanced.to) - bandStart),
          }}
        />
        {isRange && (
          <i
            class="span"
            style={{
              insetInlineStart: percent(toRatioPlace(ratioInterval.low)),
              inlineSize: percent(toRatioPlace(ratioInterval.high) - toRatioPlace(ratioInterval.low)),
            }}
          />
        )}
        {steps.map(([label, ratio]) => (
          <i class="tick-line" key={label} style={{ insetInlineStart: percent(toRatioPlace(ratio)) }} />
        ))}
      </div>
      <div class="scale-row">{wholeDay !== null && pointer(wholeDay, "below")}</div>
      <div class="scale-steps small faint">
        {steps.map(([label, ratio]) => (
          <span
            key={label}
            data-align={alignmentOf(toRatioPlace(ratio))}
            style={{ insetInlineStart: percent(toRatioPlace(ratio)) }}
          >
            <bdi dir="ltr">{label}</bdi>
          </span>
        ))}
      </div>
      <p class="scale-ends small faint">
        <span>{chart.moreMagnesium}</span>
        <span>{chart.balanced}</span>
        <span>{chart.moreCalcium}</span>
      </p>
    </div>
  );
};
