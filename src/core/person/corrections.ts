/**
 * What a person changed of a product's reading, put in the place of what was read.
 * In: a report, the product's correction, the salts. Out: a report; the printed sources stay, second.
 */
import { exact, isExact, scale, times } from "../amount.ts";
import { MINERALS } from "../minerals.ts";
import type {
  Amount,
  Correction,
  Issue,
  IssueCode,
  LabelReport,
  Mineral,
  OwnAmount,
  OwnLabel,
  Reading,
  Salt,
  Serving,
  Source,
} from "../model.ts";

/** A salt as far as a correction needs it. */
export type Fraction = Pick<Salt, "id" | "fraction">;

/** Doubts about one mineral that a person settles by giving the amount. */
const SETTLED_BY_AMOUNT: readonly IssueCode[] = [
  "no-amount",
  "sources-disagree",
  "elemental-or-compound",
  "percent-only",
  "percent-disagrees",
  "basis-assumed",
  "serving-unknown",
  "several-strengths",
  "implausible",
  "from-title",
  "number-ambiguous",
  "picture-only",
];

/** Nothing of the person's own. */
export const nothingOwn: OwnLabel = {
  amounts: { calcium: null, magnesium: null },
  serving: null,
  servingsPerDay: null,
};

/** True where nothing is left of the person's own. */
export const isNothingOwn = ({ amounts, serving, servingsPerDay }: OwnLabel): boolean =>
  MINERALS.every((mineral) => amounts[mineral] === null) && serving === null && servingsPerDay === null;

const readingOf = (report: LabelReport, mineral: Mineral): Reading | null =>
  report.readings.find((reading) => reading.mineral === mineral) ?? null;

/** What the label was read to say of a mineral, or of the serving, as a text to compare; empty where nothing. */
export const toLabelSaid = (report: LabelReport, row: Mineral | "serving"): string => {
  if (row === "serving")
    return [report.serving.text, report.serving.pieces?.low, report.serving.pieces?.high].join(" ");
  const reading = readingOf(report, row);
  if (reading === null) return "";
  const { stated, measure, salt, basis, mgPerServing } = reading;
  return [stated.low, stated.high, stated.unit, measure, salt, basis, mgPerServing.low, mgPerServing.high].join(" ");
};

/** What the person gave in one row, made a correction to keep; `at` in ms since 1970. */
export const toCorrection = (report: LabelReport, own: OwnLabel, at: number): Correction => ({
  ...own,
  productKey: report.product.key,
  title: report.product.title,
  shop: /^[a-z]+:\/\/([^/:]+)/i.exec(report.product.url)?.[1] ?? "",
  at,
});

/** The part of what was typed that is the element: all of it, or the salt's; null where the salt is not known any more. */
const toFraction = (salt: string | null, salts: readonly Fraction[]): Amount | null =>
  salt === null ? exact(1) : (salts.find(({ id }) => id === salt)?.fraction ?? null);

/** mg of the element the person means; null where the salt is not known any more. */
export const toOwnMg = (own: OwnAmount, salts: readonly Fraction[]): Amount | null => {
  if (own.kind === "confirmed") return own.mgPerServing;
  const fraction = toFraction(own.salt, salts);
  return fraction === null ? null : scale(fraction, own.mg);
};

/**
 * The report with the correction applied; the report itself when there is none. What the person gave is certain, as
 * long as the label reads as it did then: where it does not, it stands with low confidence and the issue
 * `correction-outdated`, until it is confirmed again. A page with an amount of the person's own is a product.
 */
export const correctReport = (
  report: LabelReport,
  correction: OwnLabel | null,
  salts: readonly Fraction[],
): LabelReport => {
  if (correction === null || isNothingOwn(correction)) return report;
  const serving = toServing(report.serving, correction);
  const readings = MINERALS.flatMap((mineral) => {
    const read = readingOf(report, mineral);
    const own = correction.amounts[mineral];
    const mgPerServing = own === null ? null : toOwnMg(own, salts);
    if (own === null || mgPerServing === null) return read === null ? [] : [withServing(read, report.serving, serving)];
    const confidence = isOutdated(report, correction, mineral) ? "low" : "high";
    const given = { mgPerServing, mgPerDay: toPerDay(mgPerServing, serving), confidence } as const;
    // Confirmed: everything of the reading stays, its way from the printed figure included.
    if (own.kind === "confirmed" && read !== null && confidence === "high") return [{ ...read, ...given }];
    return [{ ...toOwnReading(mineral, own, read, salts), ...given }];
  });
  const hasOwn = MINERALS.some((mineral) => correction.amounts[mineral] !== null);
  return {
    ...report,
    kind: hasOwn ? "product" : report.kind,
    serving,
    readings,
    issues: toIssues(report, correction),
  };
};

/** True where the label reads otherwise than when the person gave this. */
export const isOutdated = (report: LabelReport, own: OwnLabel, row: Mineral | "serving"): boolean => {
  const said = (row === "serving" ? own.serving : own.amounts[row])?.labelSaid ?? null;
  return said !== null && said !== toLabelSaid(report, row);
};

const toServing = (read: Serving, { serving, servingsPerDay }: OwnLabel): Serving => ({
  ...read,
  ...(serving !== null && { text: serving.text, pieces: serving.pieces === null ? null : exact(serving.pieces) }),
  perDay: servingsPerDay === null ? read.perDay : exact(servingsPerDay),
});

const toPerDay = (mgPerServing: Amount, { perDay }: Serving): Amount | null =>
  perDay === null ? null : times(mgPerServing, perDay);

/** What was typed, or confirmed of a label that reads otherwise now, with the printed sources second. */
const toOwnReading = (
  mineral: Mineral,
  own: OwnAmount,
  read: Reading | null,
  salts: readonly Fraction[],
): Omit<Reading, "mgPerServing" | "mgPerDay" | "confidence"> => {
  const stated = own.kind === "typed" ? exact(own.mg) : own.mgPerServing;
  const salt = own.kind === "typed" ? own.salt : null;
  const fraction = toFraction(salt, salts);
  const byUser: Source = { text: `${stated.estimate} mg`, locator: { kind: "user" } };
  return {
    mineral,
    stated: { ...stated, unit: "mg" },
    measure: salt === null ? "elemental" : "compound",
    salt: salt ?? read?.salt ?? null,
    basis: "serving",
    steps: salt === null || fraction === null ? [] : [{ rule: "salt-fraction", factor: fraction, cites: salt }],
    sources: [byUser, ...(read?.sources ?? [])],
  };
};

/** A reading left as it was, except for the serving and the servings a day it is multiplied with. */
const withServing = (reading: Reading, before: Serving, serving: Serving): Reading => {
  const { mgPerServing, steps } = forPieces(reading, before, serving);
  return { ...reading, mgPerServing, mgPerDay: toPerDay(mgPerServing, serving), steps };
};

/** An amount that is printed for a piece follows the number of pieces in a serving, where both numbers are known. */
const forPieces = (reading: Reading, before: Serving, { pieces }: Serving): Pick<Reading, "mgPerServing" | "steps"> => {
  const old = before.pieces;
  if (reading.basis !== "piece" || old === null || pieces === null || !isExact(old) || old.low === 0) return reading;
  const factor = pieces.low / old.low;
  if (factor === 1) return reading;
  const isPieces = ({ rule }: { readonly rule: string }): boolean => rule === "piece-to-serving";
  const steps = reading.steps.some(isPieces)
    ? reading.steps.map((step) => (isPieces(step) ? { ...step, factor: scale(step.factor, factor) } : step))
    : [...reading.steps, { rule: "piece-to-serving", factor: exact(factor), cites: null } as const];
  return { mgPerServing: scale(reading.mgPerServing, factor), steps };
};

const toIssues = (report: LabelReport, own: OwnLabel): readonly Issue[] => {
  const given = MINERALS.filter((mineral) => own.amounts[mineral] !== null);
  const isSettled = ({ code, mineral }: Issue): boolean =>
    (code === "no-product" && given.length > 0) ||
    (code === "directions-unknown" && own.servingsPerDay !== null) ||
    (code === "serving-unknown" && mineral === null && own.serving !== null) ||
    (SETTLED_BY_AMOUNT.includes(code) &&
      (mineral === null ? given.length === MINERALS.length : given.includes(mineral)));
  const outdated = [...MINERALS, "serving" as const].filter((row) => isOutdated(report, own, row));
  return [
    ...report.issues.filter((issue) => !isSettled(issue)),
    ...outdated.map((row): Issue => ({ code: "correction-outdated", mineral: row === "serving" ? null : row })),
  ];
};
