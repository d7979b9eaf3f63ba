/** The whole reading of a page on one screen. In: a snapshot and knowledge. Out: a label report. */
import { divide, exact } from "../amount.ts";
import { MINERALS } from "../minerals.ts";
import type { Amount, Issue, LabelReport, Mineral, PageSnapshot, Serving } from "../model.ts";
import type { BasisStatement } from "./basis.ts";
import { withCards } from "./cards-of-nutrients.ts";
import type { Claim } from "./claims.ts";
import { withoutCompared } from "./comparisons.ts";
import { type Directions, findDirections } from "./directions.ts";
import type { Knowledge } from "./knowledge.ts";
import type { SaltFamily } from "./lexicon.ts";
import { joinLines } from "./lines.ts";
import { namesOf } from "./names.ts";
import { isNoIntake } from "./no-intake.ts";
import { isHalf, ownStatements, withoutRivals } from "./own-statements.ts";
import { kindOf } from "./page-kind.ts";
import { withNotes } from "./panels.ts";
import { withoutProductRuns } from "./product-runs.ts";
import { hasRole, type ReadBlock, readBlocks } from "./read-block.ts";
import { type ServingSize, saltFor } from "./readings.ts";
import { reconcile } from "./reconcile.ts";
import { withoutReviews } from "./reviews.ts";
import { scan } from "./scan.ts";
import { withLocalSchemes } from "./schemes.ts";
import { countServings, findPieceGrams, findServing, type ServingStatement } from "./serving.ts";
import { withSets } from "./sets.ts";
import type { Statement } from "./statement.ts";
import { findStatements } from "./statements.ts";
import { findStrengths, titledNumbers } from "./strengths.ts";
import { holds } from "./tokens.ts";

/**
 * What the page's label says: at most one reading a mineral, with its serving, confidence, evidence and doubts.
 * Pages that are no product page, and products that are no intake, give no readings and the issue `no-product`.
 */
export const readLabel = (page: PageSnapshot, knowledge: Knowledge): LabelReport => {
  const { words } = knowledge;
  const title = scan(page.title, words);
  const lines = joinLines(withCards(withoutReviews(readBlocks(page.blocks, words))), words);
  const printedRows = withoutCompared(withoutProductRuns(lines, title), title);
  const reads = withNotes(printedRows);
  const found = findStatements(reads, title);
  const titled = mineralsIn(page.title, knowledge);
  const other =
    holds(title, "nutrient") && !title.tokens.some((token) => token.kind === "word" && isSource(token.entry?.salt));
  const said = withoutRivals(ownStatements(found, { minerals: titled, other }), title, words);
  const panelComplete = found.panelComplete && !isHalf(said, [...found.statements, ...found.others]);
  const strengths = said.length > 0 ? [] : findStrengths(reads, titled);
  const own = withLocalSchemes([...said, ...strengths], page, knowledge.localSchemes);
  const printed = findServing(reads);
  const headed = reads.some((read) => hasRole(read, "facts") && read.block.cells.join("").length < 80);
  const isPanel =
    (printed !== null && countServings(reads) === 1) || (headed && own.some(({ form }) => form === "facts"));
  const kind = kindOf(page, reads, knowledge, {
    named: isPanel,
    facts: own.some(({ form }) => form === "facts"),
    any: own.some(({ form }) => form === "facts" || form === "composition"),
  });
  const directions = findDirections(reads);
  const size = weighed(servingSize(printed, directions, own), own, reads);
  const statements = withSets(own, size.counted);
  const serving = toServing(printed, directions, size);
  const strengthsOfTitle = titledNumbers(title);
  const dosed = kind === "product" && !isNoIntake(page, printedRows, printed, knowledge, isPanel);
  const results = dosed
    ? MINERALS.map((mineral) => reconcile(mineral, statements, size, knowledge, strengthsOfTitle))
    : [];
  const readings = results.flatMap(({ reading }) => (reading === null ? [] : [reading]));
  const issues: Issue[] = results.flatMap((result) => result.issues);
  if (!dosed) issues.push({ code: "no-product", mineral: null });
  if (readings.length > 0 && size.assumed) issues.push({ code: "basis-assumed", mineral: null });
  if (readings.length > 0 && size.perDay === null) issues.push({ code: "directions-unknown", mineral: null });
  if (dosed)
    issues.push(
      ...missing(
        page,
        titled,
        statements,
        readings.map(({ mineral }) => mineral),
        panelComplete,
        knowledge,
      ),
    );
  if (page.capped) issues.push({ code: "page-capped", mineral: null });
  return {
    product: { key: keyOf(page), url: page.url, title: page.title },
    kind,
    panelComplete: dosed && panelComplete && !page.cappedNames,
    serving,
    readings,
    alternatives: results.flatMap(({ alternatives }) => alternatives),
    issues,
    pictures: page.pictures,
    signature: page.signature,
  };
};

const isExcipient = ({ mineral, salts, measure }: Claim, knowledge: Knowledge): boolean =>
  measure === "compound" && saltFor(mineral, salts, knowledge.salts)?.excipient === true;

const SOURCES = new Set<SaltFamily>([
  "coral",
  "oyster-shell",
  "eggshell",
  "algae",
  "seawater",
  "dolomite",
  "milk",
  "bone-meal",
  "hydroxyapatite",
]);

/** True for what holds the minerals without naming them. */
const isSource = (salt: SaltFamily | null | undefined): boolean => salt != null && SOURCES.has(salt);

/** The minerals that a text names, for their own sake. */
const mineralsIn = (text: string, { words }: Knowledge): ReadonlySet<Mineral> =>
  new Set(
    namesOf(scan(text, words).tokens)
      .map(({ mineral }) => mineral)
      .filter((mineral) => mineral !== null),
  );

/** Minerals that the title promises but no amount was read for, and amounts that only a serving weight would unlock. */
const missing = (
  page: PageSnapshot,
  titled: ReadonlySet<Mineral>,
  statements: readonly Statement[],
  read: readonly Mineral[],
  panelComplete: boolean,
  knowledge: Knowledge,
): Issue[] => {
  const issues: Issue[] = [];
  for (const mineral of MINERALS) {
    if (read.includes(mineral)) continue;
    const own = statements.filter(({ claim }) => claim.mineral === mineral && !isExcipient(claim, knowledge));
    if (own.some(({ claim }) => claim.measure !== "compound")) issues.push({ code: "serving-unknown", mineral });
    else if (own.length > 0) issues.push({ code: "elemental-or-compound", mineral });
    else if (titled.has(mineral)) issues.push({ code: "no-amount", mineral });
  }
  if (read.length === 0 && !panelComplete && titled.size > 0 && page.pictures.length > 0)
    issues.push({ code: "picture-only", mineral: null });
  return issues;
};

/** How many servings an amount a day is, its lower end as the estimate. */
const shareOf = (daily: Amount, serving: Amount): Amount => {
  const perDay = divide(daily, serving);
  return { low: round(perDay.low), estimate: round(perDay.low), high: round(perDay.high) };
};

const perDayOf = (directions: Directions, pieces: Amount | null): Amount | null => {
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

/** The serving that readings refer to: the printed one, else the daily dose, else the pieces an amount is for, else one piece. */
const servingSize = (
  printed: ServingStatement | null,
  directions: Directions,
  statements: readonly Statement[],
): ServingSize => {
  // What is said of more than the product says nothing of its serving, where anything else does.
  const plain = statements.filter(({ form, talk }) => form !== "title" && !talk);
  const bases = (plain.length > 0 ? plain : statements.filter(({ form }) => form !== "title")).flatMap(({ claim }) =>
    claim.basis === null ? [] : [claim.basis],
  );
  if (printed !== null) {
    const { pieces, grams, millilitres } = printed;
    const measured = pieces === null ? perDayByMeasure(directions, printed) : null;
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
  const several = bases.find(
    ({ kind, pieces }) => (kind === "piece" || kind === "serving") && pieces !== null && pieces.low > 1,
  );
  const single = several === undefined ? undefined : pieceBeside(several, statements, directions);
  const own =
    serving ??
    single ??
    several ??
    exactly.find(({ kind }) => kind === "serving") ??
    exactly.find(({ kind }) => kind === "piece");
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

const toServing = (printed: ServingStatement | null, directions: Directions, size: ServingSize): Serving => ({
  text: printed?.text ?? (size.pieces === null && size.millilitres !== null ? `${size.millilitres} ml` : ""),
  pieces: size.assumed ? null : size.pieces,
  grams: size.grams === null ? null : exact(size.grams),
  millilitres: size.millilitres === null ? null : exact(size.millilitres),
  perDay: size.perDay,
  maxPerDay:
    directions.maxPiecesPerDay === null || size.pieces === null
      ? null
      : Math.max(1, Math.floor(directions.maxPiecesPerDay / size.pieces.low)),
  source: printed?.source ?? null,
});

/** The same on the next visit: GTIN or shop and product id where the page has them, else its address without query. */
const keyOf = (page: PageSnapshot): string => {
  const host = /^[a-z]+:\/\/([^/:]+)/i.exec(page.url)?.[1]?.replace(/^www\./, "") ?? "";
  if (page.gtin !== null) return `gtin:${page.gtin}`;
  if (page.productId !== null) return `${host}:${page.productId}`;
  return page.url.split(/[?#]/)[0] ?? page.url;
};
