/** The whole reading of a page on one screen. In: a snapshot and knowledge. Out: a label report. */
import { exact } from "../amount.ts";
import { MINERALS } from "../minerals.ts";
import type { Issue, LabelReport, Mineral, PageSnapshot, Reading, Serving } from "../model.ts";
import { withCards } from "./cards-of-nutrients.ts";
import type { Claim } from "./claims.ts";
import { withoutCompared } from "./comparisons.ts";
import { type Directions, findDirections } from "./directions.ts";
import { withoutOtherForms } from "./forms.ts";
import type { Knowledge } from "./knowledge.ts";
import type { SaltFamily } from "./lexicon.ts";
import { joinLines } from "./lines.ts";
import { namesOf } from "./names.ts";
import { isNoIntake } from "./no-intake.ts";
import { isHalf, ownStatements, withoutRivals } from "./own-statements.ts";
import { kindOf } from "./page-kind.ts";
import { withNotes } from "./panels.ts";
import { withoutProductRuns } from "./product-runs.ts";
import { hasRole, readBlocks } from "./read-block.ts";
import { type ServingSize, saltFor } from "./readings.ts";
import { type Reconciled, reconcile } from "./reconcile.ts";
import { withoutReviews } from "./reviews.ts";
import { scan } from "./scan.ts";
import { withLocalSchemes } from "./schemes.ts";
import { countServings, findServing, type ServingStatement } from "./serving.ts";
import { servingSize } from "./serving-size.ts";
import { withSets } from "./sets.ts";
import type { Statement } from "./statement.ts";
import { findStatements } from "./statements.ts";
import { findStrengths, titledNumbers } from "./strengths.ts";
import { holds, type Scan } from "./tokens.ts";

/**
 * What the page's label says: at most one reading a mineral, with its serving, confidence, evidence and doubts.
 * Pages that are no product page, and products that are no intake, give no readings and the issue `no-product`.
 */
export const readLabel = (page: PageSnapshot, knowledge: Knowledge): LabelReport => {
  const { words, pageMarks } = knowledge;
  const title = scan(page.title, words);
  const lines = joinLines(withCards(withoutReviews(readBlocks(page.blocks, words), pageMarks.customer)), words);
  const printedRows = withoutCompared(withoutProductRuns(lines, title), title);
  const reads = withNotes(printedRows);
  const found = findStatements(reads, title);
  const titled = mineralsIn(title);
  const other =
    holds(title, "nutrient") && !title.tokens.some((token) => token.kind === "word" && isSource(token.entry?.salt));
  const mentioned = withoutRivals(
    ownStatements(found, { minerals: titled, other, numbers: titledNumbers(title) }),
    title,
    words,
  );
  const said = withoutOtherForms(mentioned, title, words);
  const panelComplete = found.panelComplete && !found.isOpen && !isHalf(said, [...found.statements, ...found.others]);
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
  const likely = servingSize(printed, directions, own, reads);
  const statements = withSets(own, likely.counted);
  const dosed = kind === "product" && !isNoIntake(title, printedRows, printed, isPanel);
  const readFor = (size: ServingSize): readonly Reconciled[] =>
    dosed ? MINERALS.map((mineral) => reconcile(mineral, statements, size, knowledge, titledNumbers(title))) : [];
  const size = readFor(likely).some(({ reading }) => isBeyondDay(reading, likely))
    ? { ...likely, perDay: null }
    : likely;
  const serving = toServing(printed, directions, size);
  const results = readFor(size);
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

/** More than labels ask anybody to take in a day, in mg of the element and of calcium its upper level (US, EU). */
const MOST_A_DAY_MG: Readonly<Record<Mineral, number>> = { calcium: 2500, magnesium: 1500 };

/** "Calcium 1000 mg" for nobody knows what, and six tablets a day: the amount may be the day's already. */
const isBeyondDay = (reading: Reading | null, { assumed, perDay }: ServingSize): boolean =>
  assumed &&
  (perDay?.low ?? 1) > 1 &&
  reading?.mgPerDay != null &&
  reading.mgPerDay.low > MOST_A_DAY_MG[reading.mineral];

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
const mineralsIn = ({ tokens }: Scan): ReadonlySet<Mineral> =>
  new Set(
    namesOf(tokens)
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
