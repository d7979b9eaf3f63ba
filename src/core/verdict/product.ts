/**
 * The product as it is judged. In: a label report, corrected where the person has done so. Out: amounts per serving and
 * servings a day, with what the words must say about the reading.
 */
import { isExact } from "../amount.ts";
import { MINERALS } from "../minerals.ts";
import type { Amount, IssueCode, LabelReport, Mineral, PerMineral, Reading } from "../model.ts";

/** What the words say about a reading; none of it changes the verdict. */
export interface ReadingNotes {
  /** Calcium carbonate, as such or as shell, coral, algae or rock: better taken with food. */
  readonly carbonate: boolean;
  readonly fromPercent: readonly Mineral[];
  readonly inConflict: readonly Mineral[];
  readonly suspect: readonly Mineral[];
}

export interface JudgedProduct {
  /** `LabelReport.product.key`; the stack entry of the same key is replaced. Null where there is none. */
  readonly key: string | null;
  /** mg of the element; null where not read, which is never 0. */
  readonly mgPerServing: PerMineral<Amount | null>;
  /** Minerals whose reading is not to be trusted until the person confirms it. */
  readonly lowConfidence: readonly Mineral[];
  readonly servingsPerDay: number;
  /** True where neither the label nor the person says how many a day. */
  readonly servingsAssumed: boolean;
  readonly labelMaxServingsPerDay: number;
  /** Null where a serving is one piece, or the label does not say. */
  readonly piecesPerServing: number | null;
  readonly notes: ReadingNotes;
}

/** Families of src/data/salts that are calcium carbonate for the most part. */
const CARBONATE_FAMILIES: ReadonlySet<string> = new Set([
  "algae",
  "carbonate",
  "coral",
  "dolomite",
  "eggshell",
  "oyster-shell",
]);

const CONFLICTS: readonly IssueCode[] = ["sources-disagree", "percent-disagrees"];
const SUSPICIONS: readonly IssueCode[] = ["elemental-or-compound", "implausible", "number-ambiguous"];

/**
 * The product of a report as the procedure takes it, what the person corrected included. `chosenPerDay` is the person's choice on this page.
 * A mineral without a reading is 0 only where the whole panel was read and says nothing of it, else null.
 * Servings a day: the choice, else the lower number of the directions, else 1 and said to be
 * assumed. Their maximum: the label's, else the higher number of the directions, else what the person takes.
 */
export const toJudgedProduct = (read: LabelReport, chosenPerDay: number | null): JudgedProduct => {
  const readingOf = (mineral: Mineral) => read.readings.find((reading) => reading.mineral === mineral) ?? null;
  const stated = read.serving.perDay;
  const servingsPerDay = chosenPerDay ?? stated?.low ?? 1;
  const amountOf = (mineral: Mineral) => toAmount(readingOf(mineral), mineral, read);
  const pieces = read.serving.pieces;
  return {
    key: read.product.key,
    mgPerServing: { calcium: amountOf("calcium"), magnesium: amountOf("magnesium") },
    lowConfidence: MINERALS.filter((mineral) => readingOf(mineral)?.confidence === "low"),
    servingsPerDay,
    servingsAssumed: chosenPerDay === null && stated === null,
    // Servings are whole, so "one every second day" still allows one on the day it is taken.
    labelMaxServingsPerDay: Math.max(1, read.serving.maxPerDay ?? stated?.high ?? servingsPerDay),
    piecesPerServing: pieces !== null && isExact(pieces) && pieces.estimate > 1 ? pieces.estimate : null,
    notes: toNotes(read, readingOf),
  };
};

const toAmount = (reading: Reading | null, mineral: Mineral, report: LabelReport): Amount | null => {
  if (reading !== null) return reading.mgPerServing;
  const isNamedWithoutAmount = report.issues.some(
    (issue) => (issue.code === "no-amount" || issue.code === "picture-only") && issue.mineral === mineral,
  );
  return report.panelComplete && !isNamedWithoutAmount ? { low: 0, estimate: 0, high: 0 } : null;
};

const toNotes = (report: LabelReport, readingOf: (mineral: Mineral) => Reading | null): ReadingNotes => {
  const calcium = readingOf("calcium");
  const read = MINERALS.filter((mineral) => readingOf(mineral) !== null);
  const isMarked = (mineral: Mineral, codes: readonly IssueCode[]) =>
    report.issues.some((issue) => codes.includes(issue.code) && (issue.mineral ?? mineral) === mineral);
  return {
    carbonate:
      calcium?.salt != null &&
      calcium.mgPerServing.high > 0 &&
      CARBONATE_FAMILIES.has(calcium.salt.replace(/^calcium-/, "")),
    fromPercent: read.filter((mineral) => readingOf(mineral)?.measure === "percent"),
    inConflict: read.filter((mineral) => isMarked(mineral, CONFLICTS)),
    suspect: read.filter((mineral) => isMarked(mineral, SUSPICIONS)),
  };
};
