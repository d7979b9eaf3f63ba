/** What is filled in of the table of amounts, as plain values. In: a page, what is typed. Out: fields, or the person's own. */
import { scale } from "../core/amount.ts";
import { MINERALS } from "../core/minerals.ts";
import type { Amount, LabelReport, Mineral, OwnAmount, OwnLabel, OwnServing, Reading } from "../core/model.ts";
import { toLabelSaid } from "../core/person/corrections.ts";
import type { SaltChoice } from "./contract.ts";
import { toMg, toNumber, toTenth } from "./numbers.ts";

/** A row that has fields of its own; servings a day are changed where they stand. */
export type FieldRow = Mineral | "serving";

export const fieldRows: readonly FieldRow[] = [...MINERALS, "serving"];

/** What is typed, by the field's name: `calcium`, `calcium-of`, `serving`, `pieces` ... */
export type Fields = Readonly<Record<string, string>>;

/** More than any serving holds. */
export const mostMg = 20_000;
export const pieces = { least: 0.25, most: 200 } as const;
export const longestServing = 200;

const readingOf = (report: LabelReport, mineral: Mineral): Reading | null =>
  report.readings.find((reading) => reading.mineral === mineral) ?? null;

/** The figure that a row begins with: the compound's weight where it was read as one that can be chosen, else the element's. */
const figureOf = (
  { mgPerServing, measure, salt }: Reading,
  salts: readonly SaltChoice[],
): { readonly mg: number; readonly of: string } => {
  const compound = measure === "compound" ? salts.find(({ id }) => id === salt) : undefined;
  return compound === undefined
    ? { mg: toTenth(mgPerServing.estimate), of: "" }
    : { mg: toTenth(mgPerServing.estimate / compound.fraction.estimate), of: compound.id };
};

/** The fields of a row, filled in with what counts now; empty where nothing was read. */
export const toFields = (row: FieldRow, corrected: LabelReport, salts: readonly SaltChoice[]): Fields => {
  if (row === "serving") {
    const { text, pieces } = corrected.serving;
    return { serving: text.slice(0, longestServing), pieces: pieces === null ? "" : String(pieces.low) };
  }
  const reading = readingOf(corrected, row);
  const figure = reading === null ? null : figureOf(reading, salts);
  return { [row]: figure === null ? "" : String(figure.mg), [`${row}-of`]: figure?.of ?? "" };
};

/** mg of the element that a row's fields mean; null where they mean nothing yet. */
export const toTypedMg = (mineral: Mineral, fields: Fields, salts: readonly SaltChoice[]): Amount | null => {
  const mg = toMg(fields[mineral] ?? "", mostMg);
  if (mg === null) return null;
  const of = fields[`${mineral}-of`] ?? "";
  const fraction = salts.find(({ id }) => id === of)?.fraction ?? { low: 1, estimate: 1, high: 1 };
  return scale(fraction, mg);
};

/** The reading as it is, as the person's own; null where there is none. */
export const toConfirmed = (report: LabelReport, mineral: Mineral): OwnAmount | null => {
  const reading = readingOf(report, mineral);
  const labelSaid = toLabelSaid(report, mineral);
  return reading === null ? null : { kind: "confirmed", mgPerServing: reading.mgPerServing, labelSaid };
};

interface Typed {
  readonly fields: Fields;
  readonly report: LabelReport;
  readonly corrected: LabelReport;
  readonly own: OwnLabel;
  readonly salts: readonly SaltChoice[];
}

/** True where a row's fields are as they were opened: then what counts now is confirmed, not rounded by being typed. */
const isUntouched = (row: FieldRow, { fields, corrected, salts }: Typed): boolean =>
  Object.entries(toFields(row, corrected, salts)).every(([name, text]) => fields[name] === text);

const toOwnAmount = (mineral: Mineral, typed: Typed): OwnAmount | null | "wrong" => {
  const { fields, report, own } = typed;
  const labelSaid = toLabelSaid(report, mineral);
  const text = (fields[mineral] ?? "").trim();
  if (text === "") return null;
  if (isUntouched(mineral, typed)) {
    const before = own.amounts[mineral];
    return before === null ? toConfirmed(report, mineral) : { ...before, labelSaid };
  }
  const mg = toMg(text, mostMg);
  return mg === null ? "wrong" : { kind: "typed", mg, salt: fields[`${mineral}-of`] || null, labelSaid };
};

const toOwnServing = ({ fields, report }: Typed): OwnServing | null | "wrong" => {
  const text = (fields.serving ?? "").trim();
  const typed = (fields.pieces ?? "").trim();
  const count = typed === "" ? null : toNumber(typed, pieces.least, pieces.most);
  if (typed !== "" && count === null) return "wrong";
  const isAsRead = text === report.serving.text && count === (report.serving.pieces?.low ?? null);
  return isAsRead || (text === "" && count === null)
    ? null
    : { text, pieces: count, labelSaid: toLabelSaid(report, "serving") };
};

/** What becomes of the person's own when the open rows are kept, or the rows that cannot be. */
export const toOwn = (
  open: readonly FieldRow[],
  typed: Typed,
): { readonly own: OwnLabel } | { readonly wrong: readonly FieldRow[] } => {
  const { own } = typed;
  const amounts = MINERALS.filter((mineral) => open.includes(mineral)).map(
    (mineral) => [mineral, toOwnAmount(mineral, typed)] as const,
  );
  const serving = open.includes("serving") ? toOwnServing(typed) : own.serving;
  const wrong = [
    ...amounts.filter(([, amount]) => amount === "wrong").map(([mineral]) => mineral),
    ...(serving === "wrong" ? (["serving"] as const) : []),
  ];
  if (wrong.length > 0 || serving === "wrong") return { wrong };
  return { own: { ...own, amounts: { ...own.amounts, ...Object.fromEntries(amounts) }, serving } };
};
