/**
 * The serving that readings refer to. In: what the page calls its serving, its directions and the statements with their
 * bases. Out: its pieces, its weight and how many a day.
 */
import { divide, exact } from "../amount.ts";
import type { Amount } from "../model.ts";
import { type BasisStatement, ONE_PIECE } from "./basis.ts";
import type { Directions } from "./directions.ts";
import type { ReadBlock } from "./read-block.ts";
import type { ServingSize } from "./readings.ts";
import { findPieceGrams, type ServingStatement } from "./serving.ts";
import type { Statement } from "./statement.ts";

/** How many servings an amount a day is, its lower end as the estimate. */
const shareOf = (daily: Amount, serving: Amount): Amount => {
  const perDay = divide(daily, serving);
  return { low: round(perDay.low), estimate: round(perDay.low), high: round(perDay.high) };
};

const perDayOf = (directions: Directions, pieces: Amount | null): Amount | null => {
  // "1.2 g a day in two or three doses": how many pieces weigh that is not said.
  if (directions.piecesPerDay === null && directions.gramsPerDay !== null && pieces !== null) return null;
  if (directions.piecesPerDay !== null) {
    if (pieces === null) return directions.piecesPerDay;
    return shareOf(directions.piecesPerDay, pieces);
  }
  return directions.timesPerDay;
};

/** Servings a day of a liquid or powder whose dose is given in millilitres or grams; null where it is not. */
const perDayByMeasure = (
  { millilitresPerDay, gramsPerDay }: Directions,
  { millilitres, grams }: { readonly millilitres: number | null; readonly grams: number | null },
): Amount | null => {
  if (millilitresPerDay !== null && millilitres !== null) return shareOf(millilitresPerDay, exact(millilitres));
  return gramsPerDay !== null && grams !== null ? shareOf(gramsPerDay, exact(grams)) : null;
};

const round = (value: number): number => Math.round(value * 1e6) / 1e6;

/** The serving with the weight of its pieces, where amounts are printed for 100 g only. */
const weighed = (size: ServingSize, statements: readonly Statement[], reads: readonly ReadBlock[]): ServingSize => {
  const perHundred = statements.some(({ claim }) => claim.basis?.kind === "100g");
  const grams = size.grams === null && size.pieces !== null && perHundred ? findPieceGrams(reads) : null;
  return grams === null || size.pieces === null ? size : { ...size, grams: grams * size.pieces.low };
};

/**
 * "1 tablet | 2 tablets" over two columns: one piece is the serving, unless the directions ask for just the several at a time.
 * Undefined where one piece has no column of its own beside that of `several`.
 */
const pieceBeside = (
  several: BasisStatement,
  statements: readonly Statement[],
  { piecesPerDay, timesPerDay }: Directions,
): BasisStatement | undefined => {
  const atOnce = timesPerDay === null || timesPerDay.high === 1;
  if (several.kind !== "piece" || (atOnce && piecesPerDay?.low === several.pieces?.low)) return undefined;
  const block = statements.find(({ claim }) => claim.basis === several)?.block;
  return statements.find(
    ({ claim, block: other }) => other === block && claim.basis?.kind === "piece" && claim.basis.pieces?.high === 1,
  )?.claim.basis as BasisStatement | undefined;
};

/** "per serving (2 tablets) | per day (2 servings)" over two columns: the serving; undefined where it has none of its own. */
const servingBeside = (statements: readonly Statement[]): BasisStatement | undefined =>
  statements.find(
    ({ claim: { basis }, block, column }) =>
      basis?.kind === "serving" &&
      statements.some(
        (other) => other.block === block && other.column !== column && other.claim.basis?.kind === "daily-dose",
      ),
  )?.claim.basis ?? undefined;

const UNCOUNTED = { word: null, section: "" };

/**
 * The serving that readings refer to: the printed one, else the daily dose, else the pieces an amount is for, else one
 * piece.
 */
export const servingSize = (
  printed: ServingStatement | null,
  directions: Directions,
  statements: readonly Statement[],
  reads: readonly ReadBlock[],
): ServingSize => weighed(sizeOf(printed, directions, statements), statements, reads);

const sizeOf = (
  printed: ServingStatement | null,
  directions: Directions,
  statements: readonly Statement[],
): ServingSize => {
  // What is said of more than the product says nothing of its serving, where anything else does.
  const plain = statements.filter(({ form, talk }) => form !== "title" && !talk);
  const based = (plain.length > 0 ? plain : statements.filter(({ form }) => form !== "title")).filter(
    ({ claim }) => claim.basis !== null,
  );
  // "% of the RDI in the maximum dose of 2 tablets" beside what each holds in mg.
  const inMass = based.filter(({ claim }) => claim.measure !== "percent");
  // "1 tablet morning and evening (1200 mg of calcium)" says what is taken, where a panel says what a tablet holds.
  const told = inMass.filter(({ form, claim }) => form === "facts" && claim.basis?.pieces != null);
  const masses = told.length > 0 ? told : inMass;
  const bases = (masses.length > 0 ? masses : based).map(({ claim }) => claim.basis as BasisStatement);
  if (printed !== null) {
    const { pieces, grams, millilitres } = printed;
    const measured = pieces === null || directions.piecesPerDay === null ? perDayByMeasure(directions, printed) : null;
    const perDay = measured ?? perDayOf(directions, pieces);
    return { pieces, grams, millilitres, perDay, daily: false, assumed: false, counted: printed };
  }
  // "The daily dose is 1-2 sachets": a range is a dose, no serving, where anything else is counted.
  const isCounted = ({ pieces }: BasisStatement): boolean => pieces === null || pieces.low === pieces.high;
  const exactly = bases.filter(isCounted);
  const day = (exactly.length > 0 ? exactly : bases).find(({ kind }) => kind === "daily-dose");
  const serving = servingBeside(statements);
  if (day !== undefined && serving === undefined)
    return {
      pieces: day.pieces ?? directions.piecesPerDay,
      grams: day.grams,
      millilitres: day.millilitres,
      perDay: exact(1),
      daily: true,
      assumed: false,
      counted: UNCOUNTED,
    };
  // "1 to 2 tablets twice a day (200 to 400 mg)" says what is taken, and not how much of it is a serving.
  const stated = new Set(based.flatMap(({ claim, basisStated }) => (basisStated ? [claim.basis] : [])));
  const several = bases.find(
    (basis) =>
      (basis.kind === "piece" || basis.kind === "serving") &&
      basis.pieces !== null &&
      basis.pieces.low > 1 &&
      basis.isLeast === undefined &&
      stated.has(basis),
  );
  const single = several === undefined ? undefined : pieceBeside(several, statements, directions);
  const own =
    serving ??
    single ??
    several ??
    exactly.find(({ kind }) => kind === "serving") ??
    exactly.find(
      (basis) =>
        basis.kind === "piece" && basis.isLeast === undefined && (stated.has(basis) || basis.pieces?.low === 1),
    ) ??
    (exactly.some(({ isLeast }) => isLeast) ? ONE_PIECE : undefined);
  if (own === undefined)
    return {
      pieces: exact(1),
      grams: null,
      millilitres: null,
      perDay: perDayOf(directions, exact(1)),
      daily: false,
      assumed: true,
      counted: UNCOUNTED,
    };
  const pieces = own.pieces ?? (own.kind === "piece" && own.millilitres === null ? exact(1) : null);
  const measured = directions.piecesPerDay === null || pieces === null ? perDayByMeasure(directions, own) : null;
  // A serving of pieces that are not counted is what is taken at a time.
  const atOnce = own.kind === "serving" && pieces === null && own.grams === null && own.millilitres === null;
  return {
    pieces,
    grams: own.grams,
    millilitres: own.millilitres,
    perDay: measured ?? (atOnce ? directions.timesPerDay : perDayOf(directions, pieces)),
    daily: false,
    assumed: false,
    counted: {
      word: own.word,
      section: statements.find(({ claim }) => claim.basis === own)?.block.section ?? "",
    },
  };
};
