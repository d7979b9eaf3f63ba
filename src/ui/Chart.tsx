import type { InterfaceWords } from "../core/interface-words.ts";
import { MINERALS } from "../core/minerals.ts";
import type { LimitLine, Mineral, Verdict } from "../core/model.ts";
import type { Speech } from "../core/speech.ts";
import { fill } from "../core/verdict/figures.ts";
import { type Bar, type Part, toGroups } from "./chart.ts";
import { RatioScale } from "./RatioScale.tsx";

export interface ChartProps {
  readonly verdict: Verdict;
  readonly words: InterfaceWords;
  readonly speech: Speech;
  readonly balanced: { readonly from: number; readonly to: number };
}

const percent = (part: number): string => `${part.toFixed(2)}%`;

const limitName = (line: LimitLine, words: InterfaceWords): string =>
  line.own ? words.chart.ownShort : words.chart.authorities[line.authority];

const BarView = ({ bar, words, speech }: { readonly bar: Bar } & Pick<ChartProps, "words" | "speech">) => (
  <div class="bar">
    <p class="bar-name small">
      <span>{speech.mineral(bar.mineral)}</span>
      <b>{bar.amount === null ? words.notRead : fill(words.chart.mg, { mg: speech.amount(bar.amount) })}</b>
    </p>
    {bar.lanes > 0 && (
      <div class="mark-names" style={{ blockSize: `calc(${bar.lanes} * 1.15em)` }}>
        {bar.marks.map((mark) => (
          <span
            key={mark.label}
            data-kind={mark.kind}
            data-status={mark.status}
            data-align={mark.start <= 0 ? "start" : mark.start + mark.width >= 99 ? "end" : "middle"}
            style={{
              insetInlineStart: percent(mark.start),
              inlineSize: percent(mark.width),
              insetBlockEnd: `calc(${mark.lane} * 1.15em)`,
            }}
          >
            <bdi>{mark.label}</bdi>
          </span>
        ))}
      </div>
    )}
    <div class="track">
      {bar.segments.map(({ part, start, size }) => (
        <i key={part} data-part={part} style={{ insetInlineStart: percent(start), inlineSize: percent(size) }} />
      ))}
      {bar.marks.map((mark) => (
        <i
          key={mark.label}
          class="mark"
          data-kind={mark.kind}
          data-status={mark.status}
          style={{ insetInlineStart: percent(mark.at) }}
        />
      ))}
    </div>
  </div>
);

/** The same as the bars for those who do not see them: one row a mineral. */
const ChartTable = ({ verdict, words, speech }: Omit<ChartProps, "balanced">) => {
  const { chart } = words;
  const limitsOf = (mineral: Mineral): string =>
    verdict.limits
      .filter(({ kind }) => kind.startsWith(mineral))
      .map((line) =>
        fill(chart.limitCell, {
          limit: limitName(line, words),
          mg: speech.mg(line.limitMg),
          kind: chart.kinds[line.kind],
          status: chart.statuses[line.status],
        }),
      )
      .join("; ");
  return (
    <div class="unseen">
      <table>
        <caption>{chart.caption}</caption>
        <thead>
          <tr>
            <td />
            {[chart.taken, chart.product, chart.together, chart.diet, chart.target, chart.limits].map((column) => (
              <th scope="col" key={column}>
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {MINERALS.map((mineral) => (
            <tr key={mineral}>
              <th scope="row">{speech.mineral(mineral)}</th>
              <td>{speech.mg(verdict.stackMgPerDay[mineral])}</td>
              <td>{speech.amount(verdict.productMgPerDay[mineral])}</td>
              <td>{speech.amount(verdict.regimenMgPerDay[mineral])}</td>
              <td>{speech.mg(verdict.dietMgPerDay[mineral])}</td>
              <td>{speech.mg(verdict.targetMg)}</td>
              <td>{limitsOf(mineral)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};

/** Calcium and magnesium at a glance, against the target and every limit, and their ratio. */
export const Chart = ({ verdict, words, speech, balanced }: ChartProps) => {
  const { chart } = words;
  const groups = toGroups(verdict, {
    target: chart.targetShort,
    limit: (line) => limitName(line, words),
    mg: speech.mg,
  });
  const titles = { supplements: chart.fromSupplements, "whole-day": chart.withFood };
  const drawn = new Set(groups.flatMap(({ bars }) => bars.flatMap(({ segments }) => segments.map(({ part }) => part))));
  const parts: readonly Part[] = ["taken", "product", "uncertain", "diet"];
  const statuses = new Set(
    groups.flatMap(({ bars }) => bars.flatMap(({ marks }) => marks.map(({ status }) => status))),
  );
  const limitKeys = [
    { status: "ok", name: chart.limit },
    { status: "possible", name: chart.maybePassed },
    { status: "over", name: chart.passed },
  ] as const;
  return (
    <section class="part chart">
      <h2>{chart.title}</h2>
      <div aria-hidden="true" class="bars">
        {groups.map(({ kind, bars }) => (
          <div class="bars-group" key={kind}>
            <p class="bars-title small faint">{titles[kind]}</p>
            {bars.map((bar) => (
              <BarView key={bar.mineral} {...{ bar, words, speech }} />
            ))}
          </div>
        ))}
        <ul class="key small faint">
          {parts
            .filter((part) => drawn.has(part))
            .map((part) => (
              <li key={part}>
                <i class="swatch" data-part={part} /> {chart[part]}
              </li>
            ))}
          <li>
            <i class="swatch mark" data-kind="target" /> {chart.target}
          </li>
          {limitKeys
            .filter(({ status }) => statuses.has(status))
            .map(({ status, name }) => (
              <li key={status}>
                <i class="swatch mark" data-kind="limit" data-status={status} /> {name}
              </li>
            ))}
        </ul>
      </div>
      <ChartTable {...{ verdict, words, speech }} />
      <RatioScale {...{ verdict, words, balanced }} />
    </section>
  );
};
