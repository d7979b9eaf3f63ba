/**
 * Directions that stand in several lines: a sentence that goes on in the next one, a dose below the head of a table of
 * doses. In: read blocks. Out: a block with what belongs to it.
 */
import { isDayWord, piecesOf } from "./counts.ts";
import { hasRole, type ReadBlock, toReadBlock } from "./read-block.ts";
import { HAS, holds, type Scan, says, type Token, toScan } from "./tokens.ts";

/** A longer line is no head of doses. */
const LONGEST_HEAD = 30;

/** Lines above a dose in which its day is looked for. */
const NEAR_LINES = 6;

/** Tokens of the next line in which the day of a torn direction is looked for. */
const NEAR_DAY = 6;

/** A direction that goes on in the next line: "Adults: 3-4 tablets Magnesium B" over "6 Premium a day". */
export const withNextLine = (reads: readonly ReadBlock[], at: number): ReadBlock => {
  const [read, next] = [reads[at] as ReadBlock, reads[at + 1]];
  const [cell, below] = [read.cells[0], next?.cells[0]];
  const isTorn =
    read.block.kind === "line" &&
    next?.block.kind === "line" &&
    read.cells.length === 1 &&
    next.cells.length === 1 &&
    next.block.section === read.block.section &&
    cell !== undefined &&
    below !== undefined &&
    hasRole(read, "directions") &&
    !/[.;:!?]$/.test(cell.text) &&
    piecesOf(cell.tokens) !== null &&
    !cell.tokens.some((_, place) => isDayWord(cell.tokens, place)) &&
    below.tokens.slice(0, NEAR_DAY).some((_, place) => isDayWord(below.tokens, place));
  return isTorn ? joinedTo(read, cell, below) : read;
};

/** The block with two texts as its one text. */
const joinedTo = (read: ReadBlock, cell: Scan, below: Scan): ReadBlock => {
  const moved = below.tokens.map((token) => ({
    ...token,
    start: token.start + cell.text.length + 1,
    end: token.end + cell.text.length + 1,
  }));
  return toReadBlock(
    read.block,
    read.at,
    [toScan(`${cell.text} ${below.text}`, [...cell.tokens, ...moved], cell.marks)],
    read.section,
  );
};

/** The cell of a token, with that token alone. */
const onlyToken = (cells: readonly Scan[], token: Token): Scan => {
  const { text, marks } = cells.find(({ tokens }) => tokens.includes(token)) as Scan;
  return toScan(text, [token], marks);
};

/** The word for a day in a block above, for a line that is of adults and names none; null where there is none. */
const dayAbove = (reads: readonly ReadBlock[], at: number, read: ReadBlock): Scan | null => {
  for (const { block, cells, tokens } of reads.slice(Math.max(0, at - NEAR_LINES), at).toReversed()) {
    const day = tokens.findIndex((_, place) => isDayWord(tokens, place));
    if (day < 0 || block.section !== read.block.section) continue;
    const [cell] = cells as readonly [Scan, ...Scan[]];
    // "Age | Portion | Times a day"
    const isTimes = (head: Scan): boolean =>
      says(head, "timesHead") || (cells.length > 1 && holds(head, "times") && holds(head, "day"));
    if (cells.some(isTimes)) return onlyToken(cells, tokens[day] as Token);
    const isPlain = block.kind === "line" && cell.text.length <= LONGEST_HEAD;
    if (isPlain && !tokens.some(({ kind }) => kind === "number")) return cell;
  }
  return null;
};

/** "From 9 years and adults: 4 gummies" below "Daily dose": a line for adults with the day that stands above it. */
export const withDayAbove = (reads: readonly ReadBlock[], at: number, read: ReadBlock): ReadBlock => {
  const isOfAdults = hasRole(read, "adult") || read.cells.some((cell) => says(cell, "adultAge"));
  const isOpen = (hasRole(read, "piece") || (read.has & HAS.volume) !== 0) && !hasRole(read, "day") && isOfAdults;
  const day = isOpen && read.block.kind !== "title" ? dayAbove(reads, at, read) : null;
  return day === null ? read : joinedTo(read, day, toScan(read.block.cells.join(" "), read.tokens, day.marks));
};
