/**
 * What customers write, told by its dates and by who speaks where no heading says so. In: read blocks. Out: the blocks
 * without it.
 */
import { hasMass, hasRole, type ReadBlock } from "./read-block.ts";

/** "18.06.2026", "May 3, 2026", "3 de mayo de 2026", "2026年5月3日": a day of this century and nothing else. */
const DATE =
  /^\P{L}?(?:\d{1,2}\s?[./-]\s?\d{1,2}\s?[./-]\s?20\d\d|20\d\d\s?[-./年년]\s?\d{1,2}\s?[-./月월]\s?\d{1,2}\s?[日일.]?|\d{1,2}\.?\s(?:de\s)?\p{L}{3,}\.?,?\s(?:de\s)?20\d\d|\p{L}{3,}\.?\s\d{1,2},?\s20\d\d)\P{L}?$/u;

const isDate = (text: string): boolean => DATE.test(text);

/** "Ildi · 2026.10.30. · 5 stars": who wrote, and when. */
const BYLINE =
  /^.{0,30}\P{L}?(?:\d{1,2}\.?\s?[./-]?\s?(?:\d{1,2}|\p{L}{3,9})\.?\s?[./-]?\s?20\d\d|20\d\d[-./]\s?\d{1,2}[-./]\s?\d{1,2}\.?).{0,15}$/u;

/** "Jokke, 20.9.2026: I take it with ...": the same before what was written. */
const SIGNED =
  /^\P{Lu}?\p{Lu}[^:]{0,30}[,–—|·-]\s?(?:\d{1,2}\.?\s?[./-]?\s?(?:\d{1,2}|\p{L}{3,9})\.?\s?[./-]?\s?20\d\d|20\d\d[-./]\s?\d{1,2}[-./]\s?\d{1,2}\.?)\s?[:–—|]/u;

/** So many dates on their own in a part are of reviews; one may be of the page itself. */
const LEAST_DATES = 2;

/** "Written on 17.07.2026, effect ★★★★★ price ★★★": a date among what was rated. */
const isRated = (text: string): boolean => text.length <= LONGEST_BYLINE && /[★☆⭐]/.test(text) && /20\d\d/.test(text);

const isDateLine = ({ block, cells, tokens }: ReadBlock): boolean => {
  const text = block.cells[0] ?? "";
  return (
    block.kind === "line" &&
    cells.length === 1 &&
    !hasMass(tokens) &&
    (isDate(text) || BYLINE.test(text) || isRated(text))
  );
};

const LONGEST_BYLINE = 140;

/** "18.06.2026 | I take two at night": a date and a text, and nothing else. */
const isDatedRow = ({ block: { kind, cells } }: ReadBlock): boolean =>
  kind === "row" &&
  cells.length === 2 &&
  cells.some((cell) => BYLINE.test(cell)) &&
  cells.some((cell) => /[.!?]$/.test(cell));

/** "Each tablet contains ...": no customer says so. */
const isOfContents = (read: ReadBlock): boolean => hasRole(read, "contains") && hasRole(read, "piece");

/** A longer text is more than what one customer wrote. */
const LONGEST_REVIEW = 1200;

/**
 * The blocks without dated rows of text, without the lines beside dates where there are several, and without the lines
 * in which a customer speaks of what he or she takes.
 */
export const withoutReviews = (reads: readonly ReadBlock[], customer: RegExp): readonly ReadBlock[] => {
  const dates = new Map<number, number>();
  for (const read of reads) if (isDateLine(read)) dates.set(read.block.group, (dates.get(read.block.group) ?? 0) + 1);
  const isBesideDate = (read: ReadBlock, at: number): boolean =>
    read.block.kind === "line" &&
    !isOfContents(read) &&
    (dates.get(read.block.group) ?? 0) >= LEAST_DATES &&
    [reads[at - 1], reads[at + 1]].some((beside) => beside?.block.group === read.block.group && isDateLine(beside));
  const isOfCustomer = ({ block: { kind, cells }, tokens }: ReadBlock): boolean => {
    if (kind !== "line" || !hasMass(tokens)) return false;
    const text = cells.join(" ");
    return text.length <= LONGEST_REVIEW && customer.test(text);
  };
  const isSigned = ({ block: { kind, cells } }: ReadBlock): boolean => kind === "line" && SIGNED.test(cells[0] ?? "");
  return reads.filter(
    (read, at) => !isDatedRow(read) && !isSigned(read) && !isBesideDate(read, at) && !isOfCustomer(read),
  );
};
