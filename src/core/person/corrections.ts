/**
 * What a person changed of a product's reading, put in the place of what was read.
 * In: a report and the stored corrections. Out: a report; the printed sources stay, second.
 */
import { exact, scale } from "../amount.ts";
import { MINERALS } from "../minerals.ts";
import type { Correction, Issue, IssueCode, LabelReport, Mineral, Reading, Serving, Source } from "../model.ts";

/** Doubts about one mineral that a person settles by giving the amount. */
const SETTLED_BY_AMOUNT: readonly IssueCode[] = [
  "no-amount",
  "sources-disagree",
  "elemental-or-compound",
  "percent-only",
  "percent-disagrees",
  "basis-assumed",
  "implausible",
  "from-title",
  "number-ambiguous",
  "picture-only",
];

/**
 * The report with the newest correction of its product applied; the report itself when there is none.
 * A correction made on a label of another signature still applies, with the issue `correction-outdated`.
 * Applying the same corrections again changes nothing.
 */
export const applyCorrections = (report: LabelReport, corrections: readonly Correction[]): LabelReport => {
  const correction = findNewest(corrections, report.product.key);
  if (correction === null) return report;
  const corrected = MINERALS.filter((mineral) => correction.mgPerServing[mineral] !== null);
  const serving = toServing(report.serving, correction);
  return {
    ...report,
    serving,
    readings: MINERALS.flatMap((mineral) => {
      const read = report.readings.find((reading) => reading.mineral === mineral) ?? null;
      const mg = correction.mgPerServing[mineral];
      if (mg !== null) return [toUserReading(mineral, mg, read, serving)];
      return read === null ? [] : [withServing(read, serving, correction)];
    }),
    issues: toIssues(report, correction, corrected),
  };
};

const findNewest = (corrections: readonly Correction[], key: string): Correction | null =>
  corrections
    .filter((correction) => correction.productKey === key)
    .reduce<Correction | null>((newest, next) => (newest === null || next.at >= newest.at ? next : newest), null);

const toServing = (serving: Serving, correction: Correction): Serving => ({
  ...serving,
  text: correction.servingText ?? serving.text,
  pieces: correction.piecesPerServing === null ? serving.pieces : exact(correction.piecesPerServing),
  perDay: correction.servingsPerDay === null ? serving.perDay : exact(correction.servingsPerDay),
});

const toUserReading = (mineral: Mineral, mg: number, read: Reading | null, serving: Serving): Reading => {
  const byUser: Source = { text: `${mg} mg`, locator: { kind: "user" } };
  const printed = (read?.sources ?? []).filter((source) => source.locator.kind !== "user");
  return {
    mineral,
    mgPerServing: exact(mg),
    mgPerDay: serving.perDay === null ? null : scale(serving.perDay, mg),
    stated: { ...exact(mg), unit: "mg" },
    measure: "elemental",
    salt: read?.salt ?? null,
    basis: "serving",
    steps: [],
    confidence: "high",
    sources: [byUser, ...printed],
  };
};

/** A reading left as it was, except for the servings a day it is multiplied with. */
const withServing = (reading: Reading, serving: Serving, correction: Correction): Reading =>
  correction.servingsPerDay === null || serving.perDay === null
    ? reading
    : { ...reading, mgPerDay: scale(reading.mgPerServing, correction.servingsPerDay) };

const toIssues = (report: LabelReport, correction: Correction, corrected: readonly Mineral[]): readonly Issue[] => {
  const isSettled = (issue: Issue): boolean =>
    (issue.mineral !== null && corrected.includes(issue.mineral) && SETTLED_BY_AMOUNT.includes(issue.code)) ||
    (issue.mineral === null && corrected.length === MINERALS.length && SETTLED_BY_AMOUNT.includes(issue.code)) ||
    (issue.code === "directions-unknown" && correction.servingsPerDay !== null) ||
    (issue.code === "serving-unknown" && correction.servingText !== null) ||
    issue.code === "correction-outdated";
  const open = report.issues.filter((issue) => !isSettled(issue));
  return correction.signature === report.signature ? open : [...open, { code: "correction-outdated", mineral: null }];
};
