/** Where everything of the picture stands, in parts of its width. In: a verdict. Out: plain numbers. */
import { MINERALS } from "../core/minerals.ts";
import type { Amount, LimitLine, LimitStatus, Mineral, Verdict } from "../core/model.ts";

export type Part = "taken" | "product" | "uncertain" | "diet";

export interface Segment {
  readonly part: Part;
  /** Both in percent of the width. */
  readonly start: number;
  readonly size: number;
}

export interface Mark {
  readonly mg: number;
  readonly label: string;
  readonly kind: "target" | "limit";
  readonly status: LimitStatus;
  readonly at: number;
  /** Where the label begins and how wide it is, in percent; and the line it stands on, 0 the nearest to the bar. */
  readonly start: number;
  readonly width: number;
  readonly lane: number;
}

export interface Bar {
  readonly mineral: Mineral;
  /** Null where the product's amount was not read. */
  readonly amount: Amount | null;
  readonly segments: readonly Segment[];
  readonly marks: readonly Mark[];
  readonly lanes: number;
}

export interface Group {
  readonly kind: "supplements" | "whole-day";
  readonly bars: readonly Bar[];
}

export interface MarkNames {
  readonly target: string;
  readonly limit: (line: LimitLine) => string;
  readonly mg: (mg: number) => string;
}

const supplementKinds: readonly LimitLine["kind"][] = ["calciumSupplement", "magnesiumSupplement"];

// Room to the right of the highest figure, and the width of a character in percent at the narrowest.
const headroom = 1.04;
const characterWidth = 1.9;
const gap = 1.5;

interface Stretch {
  readonly part: Part;
  readonly mg: number;
}

interface RawMark {
  readonly mg: number;
  readonly name: string;
  readonly kind: Mark["kind"];
  readonly status: LimitStatus;
}

const ranks: Readonly<Record<LimitStatus, number>> = { unknown: 0, ok: 1, possible: 2, over: 3 };

/** Marks of the same figure are one mark with several names; the gravest status stands for all. */
const joined = (marks: readonly RawMark[]): readonly RawMark[] => {
  const byPlace = new Map<string, RawMark>();
  for (const mark of marks) {
    const place = `${mark.kind} ${mark.mg}`;
    const same = byPlace.get(place);
    if (same === undefined) byPlace.set(place, mark);
    else {
      const status = ranks[mark.status] > ranks[same.status] ? mark.status : same.status;
      byPlace.set(place, { ...same, name: `${same.name}, ${mark.name}`, status });
    }
  }
  return [...byPlace.values()];
};

/** Labels from left to right, each on the lowest line where it does not touch the one before. */
const placed = (marks: readonly RawMark[], whole: number, names: MarkNames): readonly Mark[] => {
  const ends: number[] = [];
  return joined(marks)
    .toSorted((a, b) => a.mg - b.mg)
    .map(({ mg, name, kind, status }) => {
      const label = `${name} ${names.mg(mg)}`;
      const at = (mg / whole) * 100;
      const width = Math.min(100, label.length * characterWidth);
      const start = Math.max(0, Math.min(100 - width, at - width / 2));
      const free = ends.findIndex((end) => end + gap <= start);
      const lane = free === -1 ? ends.length : free;
      ends[lane] = start + width;
      return { mg, label, kind, status, at, start, width, lane };
    });
};

const laidOut = (stretches: readonly Stretch[], whole: number): readonly Segment[] => {
  let mgBefore = 0;
  return stretches.flatMap(({ part, mg }) => {
    const start = (mgBefore / whole) * 100;
    mgBefore += mg;
    return mg <= 0 ? [] : [{ part, start, size: (mg / whole) * 100 }];
  });
};

const sureAndMore = (amount: Amount | null): readonly Stretch[] =>
  amount === null
    ? []
    : [
        { part: "product", mg: amount.low },
        { part: "uncertain", mg: amount.high - amount.low },
      ];

const withDiet = (amount: Amount | null, dietMg: number): Amount | null =>
  amount === null ? null : { low: amount.low + dietMg, estimate: amount.estimate + dietMg, high: amount.high + dietMg };

/**
 * Two groups on a scale of their own: what comes from supplements, against the target and the limits of supplements;
 * and the whole day with food, against the limits of all sources. Within a group equal lengths are equal amounts.
 */
export const toGroups = (verdict: Verdict, names: MarkNames): readonly Group[] => {
  const marksOf = (mineral: Mineral, ofSupplements: boolean): readonly RawMark[] => {
    const lines = verdict.limits.filter(
      ({ kind }) => kind.startsWith(mineral) && supplementKinds.includes(kind) === ofSupplements,
    );
    const limits = lines.map((line): RawMark => {
      return { mg: line.limitMg, name: names.limit(line), kind: "limit", status: line.status };
    });
    const target: RawMark = { mg: verdict.targetMg, name: names.target, kind: "target", status: "ok" };
    return ofSupplements ? [target, ...limits] : limits;
  };
  const toGroup = (kind: Group["kind"]): Group => {
    const rows = MINERALS.map((mineral) => {
      const isWhole = kind === "whole-day";
      const dietMg = isWhole ? verdict.dietMgPerDay[mineral] : 0;
      const regimen = verdict.regimenMgPerDay[mineral];
      return {
        mineral,
        amount: isWhole ? withDiet(regimen, dietMg) : regimen,
        stretches: [
          { part: "taken", mg: verdict.stackMgPerDay[mineral] },
          ...sureAndMore(verdict.productMgPerDay[mineral]),
          { part: "diet", mg: dietMg },
        ] satisfies readonly Stretch[],
        marks: marksOf(mineral, !isWhole),
      };
    });
    const ends = rows.flatMap(({ stretches, marks }) => [
      stretches.reduce((sum, { mg }) => sum + mg, 0),
      ...marks.map(({ mg }) => mg),
    ]);
    const whole = Math.max(1, ...ends) * headroom;
    const bars = rows.map(({ mineral, amount, stretches, marks }): Bar => {
      const labelled = placed(marks, whole, names);
      const lanes = labelled.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
      return { mineral, amount, segments: laidOut(stretches, whole), marks: labelled, lanes };
    });
    return { kind, bars };
  };
  return [toGroup("supplements"), toGroup("whole-day")];
};

/** The ends of the ratio scale: 1 to 4 and 4 to 1, one to one in the middle. */
export const ratioEnd = 4;

/** Where a ratio stands on the scale, in percent; what lies beyond an end stands at it. */
export const toRatioPlace = (ratio: number): number => {
  if (ratio <= 0) return 0;
  const place = 50 + (50 * Math.log(ratio)) / Math.log(ratioEnd);
  return Math.max(0, Math.min(100, place));
};
