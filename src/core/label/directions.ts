/** How often a day a product is taken. In: the read blocks of a page. Out: pieces and times a day by its directions. */
import { exact } from "../amount.ts";
import type { Amount } from "../model.ts";
import { basisOf } from "./basis.ts";
import { piecesOf } from "./counts.ts";
import { withDayAbove, withNextLine } from "./direction-lines.ts";
import { type Dose, doseAmongSentences, doseForAdults, multiply } from "./dose.ts";
import { everyHours, timesOf } from "./frequency.ts";
import { measureOf } from "./measures.ts";
import { hasRole, type ReadBlock } from "./read-block.ts";
import { segmentsOf } from "./segments.ts";
import { holds, isMark, isWord, type Scan, says, type Token } from "./tokens.ts";

export interface Directions {
  /** Pieces (or spoons, sachets ...) a day; null where only a frequency or nothing is said. */
  readonly piecesPerDay: Amount | null;
  /** Times a day; null where not said. */
  readonly timesPerDay: Amount | null;
  readonly maxPiecesPerDay: number | null;
  /** Millilitres a day where the dose is given so; null where not. */
  readonly millilitresPerDay: Amount | null;
  /** Grams a day of a powder whose dose is given so; null where not. */
  readonly gramsPerDay: Amount | null;
}

interface Found extends Dose {
  /** The page marks it as directions; a line that only reads like them counts where there is nothing else. */
  readonly marked: boolean;
  readonly section: string;
  /** Place of its block in the page. */
  readonly at: number;
  /** It speaks of children, patients or the like and not of adults: another dose goes before it. */
  readonly aside: boolean;
}

/** Where the clause before a warning ends: "2 tablets daily, do not exceed 4" -> behind "daily". */
const clauseBefore = (tokens: readonly Token[], at: number): number => {
  for (let i = at; i > 0; i--) if (isMark(tokens[i], ",;.")) return i;
  return 0;
};

/** More pieces are a pack: "Calcium Day (60 tablets)"; of drops there are more. */
const MOST_AT_A_TIME = 12;
const MOST_DROPS = 60;

const mostOfPieces = (tokens: readonly Token[]): number =>
  tokens.some((token) => isWord(token, "piece") && says(token, "drops")) ? MOST_DROPS : MOST_AT_A_TIME;

/** "1 tablet daily" without a verb: a short line of a count, a piece and a day, and no amount. */
const isPlainDirection = (tokens: readonly Token[]): boolean => {
  // "1 tablet daily (equal to 1000 mg of calcium)"
  const outside = piecesOf(tokens.filter(isOutside)) === null ? tokens : tokens.filter(isOutside);
  // "500-1000 mg of calcium a day, that is 1 tablet once or twice a day"
  const isWhole =
    tokens.length <= LONGEST_DIRECTION &&
    piecesOf(tokens) !== null &&
    (timesOf(tokens) !== null || (outside === tokens && tokens.some((token) => isWord(token, "adult"))));
  return (
    (outside.length <= 20 || isWhole) &&
    (piecesOf(tokens)?.high ?? 0) <= mostOfPieces(tokens) &&
    (isWhole || !outside.some(isAmount))
  );
};

const LONGEST_DIRECTION = 30;

const isAmount = (token: Token): boolean =>
  token.kind === "number" && (token.unit === "mg" || token.unit === "%" || token.unit === "µg");

const isOutside = ({ depth }: Token): boolean => depth === 0;

const LONGEST_ROW = 160;

/** The texts of a block; the cells of a short row are one ("Adults | 3-6 tablets | once daily"). */
const textsOf = (read: ReadBlock): readonly (readonly Token[])[] => {
  const { cells } = read;
  const isShort = read.block.kind === "row" && cells.reduce((sum, { text }) => sum + text.length, 0) <= LONGEST_ROW;
  if (!isShort) return cells.map(({ tokens }) => tokens);
  const colon: Token = { kind: "mark", mark: ":", depth: 0, start: 0, end: 0 };
  return [cells.flatMap(({ tokens }) => (tokens.length === 0 ? [] : [...tokens, colon]))];
};

/** "1 tablet morning and evening": pieces, and words for a number of times. */
const saysHowOften = (read: ReadBlock): boolean =>
  hasRole(read, "piece") && read.tokens.some((token, at) => isFrequency(token) || everyHours(read.tokens, at) !== null);

const isFrequency = (token: Token): boolean => token.kind === "word" && token.entry?.frequency != null;

/**
 * "| per serving (2 tablets) | per day (4 tablets)", "Nutrient | % of the RDI in 2 tablets": the head of a table says for
 * what its amounts are.
 */
const isTableHead = ({ block, cells: [first, ...rest] }: ReadBlock): boolean =>
  block.kind === "row" &&
  ((first?.text === "" && rest.some((cell) => basisOf(cell.tokens, true) !== null)) ||
    rest.some(({ text }) => text.startsWith("%")));

/** A sentence up to its warning: "2 tablets daily, do not exceed 4". */
const untilWarning = (sentence: readonly Token[]): readonly Token[] => {
  const warned = sentence.findIndex((token) => isWord(token, "maximum"));
  return warned < 0 ? sentence : sentence.slice(0, clauseBefore(sentence, warned));
};

/** The maximum that one of the sentences states; null where none does. */
const mostOf = (sentences: readonly (readonly Token[])[]): number | null => {
  for (const sentence of sentences) {
    const warned = sentence.findIndex((token) => isWord(token, "maximum"));
    const most = warned < 0 ? null : (piecesOf(sentence.slice(warned)) ?? piecesOf(sentence));
    if (most !== null) return most.high;
  }
  return null;
};

/** "Children from 6 years" over "1 tablet daily": a short line that says for whom the next one is. */
const isForMinors = (read: ReadBlock | undefined): boolean =>
  read?.block.kind === "line" &&
  read.cells.length === 1 &&
  (read.cells[0] as Scan).text.length <= LONGEST_AGE &&
  says(read.cells[0] as Scan, "minors") &&
  !hasRole(read, "adult") &&
  piecesOf(read.tokens) === null;

const LONGEST_AGE = 50;

/** A dose without what is weighed of it; null where no amount is left. */
const withoutGrams = (dose: Dose): Dose | null =>
  dose.grams !== null && dose.pieces === null && dose.millilitres === null ? null : { ...dose, grams: null };

const directionsOf = (
  read: ReadBlock,
  inSection: boolean,
  ofMinors: boolean,
): { found: Found[]; most: number | null } => {
  const found: Found[] = [];
  let most: number | null = null;
  for (const text of textsOf(read)) {
    const sentences = segmentsOf(text).map(({ from, to }) => text.slice(from, to));
    most ??= mostOf(sentences);
    const marked = inSection || text.some((token) => isWord(token, "directions"));
    // "A daily intake of 3 g of creatine" is no direction: what is weighed is taken with a verb, so many times, or under their heading.
    const isTold = (tokens: readonly Token[], { times }: Dose): boolean =>
      (times !== null || tokens.some((token) => isWord(token, "directions"))) &&
      !tokens.some((token) => isWord(token, "advice"));
    const add = (dose: Dose | null, aside: boolean): void => {
      if (dose !== null)
        found.push({ ...dose, marked, at: read.at, section: inSection ? read.block.section : "", aside });
    };
    const doses = sentences
      .map(untilWarning)
      .filter((tokens) => tokens.length > 0 && (marked || isPlainDirection(tokens)));
    add(doseAmongSentences(doses), false);
    for (const tokens of doses) {
      const whole = read.block.kind === "row" ? read.tokens : tokens;
      const isOfOthers =
        (ofMinors || whole.some((token) => isWord(token, "advice")) || isOfMinors(read, tokens)) &&
        !whole.some((token) => isWord(token, "adult"));
      const dose = doseForAdults(tokens);
      add(dose === null || inSection || isTold(tokens, dose) ? dose : withoutGrams(dose), isOfOthers);
    }
  }
  return { found, most };
};

/** True where the sentence speaks of children. */
const isOfMinors = ({ cells, block }: ReadBlock, sentence: readonly Token[]): boolean => {
  const [first, last] = [sentence[0], sentence.at(-1)];
  if (block.kind === "row" || cells.length !== 1 || first === undefined || last === undefined)
    return cells.some((cell) => says(cell, "minors"));
  const { text, marks } = cells[0] as Scan;
  const from = Math.max(...[".", "。", ";", "·"].map((mark) => text.lastIndexOf(mark, Math.max(0, first.start - 1))));
  return marks.minors.test(text.slice(from + 1, last.end + 1));
};

/** "Once a day the following" over a table of ages and counts: the count beside "adults", else the first. */
const fillFromTable = (reads: readonly ReadBlock[], found: Found[]): void => {
  const at = found.findIndex(({ pieces, section }) => pieces === null && section !== "");
  const open = found[at];
  if (open === undefined || found.some(({ pieces }) => pieces !== null)) return;
  const rows = reads.filter(({ block }) => block.kind === "row" && block.section === open.section);
  const pieces = [...rows.filter((read) => hasRole(read, "adult")), ...rows]
    .flatMap((read) => read.cells.slice(1).map((cell) => piecesOf(cell.tokens)))
    .find((count) => count !== null);
  if (pieces != null) found[at] = { ...open, pieces };
};

/** Lines below a direction in which the amount for adults is looked for. */
const NEAR_LINES = 6;

/** "Take once a day" over "adults and children from 12: 30 ml to 60 ml". */
const fillFromLines = (reads: readonly ReadBlock[], found: Found[]): void => {
  const [open] = found;
  if (open === undefined || found.some(({ pieces, millilitres }) => pieces !== null || millilitres !== null)) return;
  const from = reads.findIndex(({ at }) => at === open.at);
  const millilitres = reads
    .slice(from, from + NEAR_LINES)
    .filter((read) => hasRole(read, "adult"))
    .map(({ tokens }) => measureOf(tokens, "ml"))
    .find((amount) => amount !== null);
  if (millilitres != null) found[0] = { ...open, millilitres };
};

/** Pieces a day, times a day and the stated maximum by the page's directions; all null where it gives none. */
export const findDirections = (reads: readonly ReadBlock[]): Directions => {
  const found: Found[] = [];
  let maxPiecesPerDay: number | null = null;
  for (const place of reads.keys()) {
    const read = withDayAbove(reads, place, withNextLine(reads, place));
    if (read.block.kind === "title" || isTableHead(read)) continue;
    const inSection = holds(read.section, "directions");
    if (
      !inSection &&
      !hasRole(read, "directions") &&
      !hasRole(read, "day") &&
      !hasRole(read, "timeOfDay") &&
      !hasRole(read, "maximum") &&
      !saysHowOften(read)
    )
      continue;
    const own = directionsOf(read, inSection, isForMinors(reads[place - 1]));
    found.push(...own.found);
    maxPiecesPerDay ??= own.most;
  }
  fillFromTable(reads, found);
  fillFromLines(reads, found);
  const said = found.filter(({ pieces, millilitres }) => pieces !== null || millilitres !== null);
  // "Mix one serving with water": where servings are counted, nothing is weighed.
  const counted =
    said.length > 0 || found.some(({ grams, times }) => grams === null && times !== null)
      ? said
      : found.filter(({ grams }) => grams !== null);
  const chosen =
    counted.find(({ marked, aside }) => marked && !aside) ??
    counted.find(({ marked }) => marked) ??
    counted.find(({ aside }) => !aside) ??
    counted[0] ??
    found.find(({ marked }) => marked) ??
    found[0];
  const times = chosen?.times ?? exact(1);
  const perDay = (atATime: Amount | null | undefined): Amount | null =>
    atATime == null ? null : multiply(atATime, times);
  return {
    piecesPerDay: perDay(chosen?.pieces),
    timesPerDay: chosen === undefined ? null : times,
    maxPiecesPerDay,
    millilitresPerDay: perDay(chosen?.millilitres),
    gramsPerDay: perDay(chosen?.grams),
  };
};
