/** Blocks that state nothing of the product, whatever amounts they have. In: read blocks, the page's parts. Out: those blocks. */
import {
  headsExcipients,
  isAdvice,
  isPerKilogram,
  isRecipeHeading,
  isReferenceHeading,
  isRestLabel,
} from "./asides.ts";
import { needsByAge } from "./needs-by-age.ts";
import { isOffered, isProductHead, namesPack } from "./neighbours.ts";
import { givesPerPiece, isShelf } from "./own-piece.ts";
import type { PageParts } from "./page-parts.ts";
import { isData, isFactLine, isThing } from "./panels.ts";
import { hasMass, type ReadBlock } from "./read-block.ts";
import { HAS, holds, isMark, isWord, type Scan, says } from "./tokens.ts";

export interface LeftOut {
  readonly out: ReadonlySet<ReadBlock>;
  /** Blocks below a line that heads needs: "Intake guide, RDA of adults". */
  readonly needs: ReadonlySet<ReadBlock>;
}

/** The blocks that are left out, and those that are of needs where they look like a label's. */
export const leftOut = (reads: readonly ReadBlock[], parts: PageParts): LeftOut => {
  const out = new Set<ReadBlock>();
  const needs = new Set<ReadBlock>();
  let previous: ReadBlock | null = null;
  let excipientGroup: number | null = null;
  let restRows: number | null = null;
  let needsGroup: number | null = null;
  let restGroup: number | null = null;
  const ofAges = needsByAge(reads);
  for (const read of reads) {
    const { block } = read;
    const above: ReadBlock | null = previous;
    previous = read;
    const section = parts.headingOf(read);
    if (
      isOfHeading(read, section, parts) ||
      isOfShelf(read, above) ||
      parts.lists.sets.has(block.group) ||
      ofAges.has(read)
    ) {
      out.add(read);
      continue;
    }
    // Up to what speaks of the product again.
    if (
      (isLineOf(read, "advice") && !says(read.cells[0], "percent")) ||
      (isLineOf(read, "adult") && !says(read.cells[0], "suitableFor"))
    )
      needsGroup = block.group;
    else if (holds(read, "contains") || holds(read, "facts") || block.kind === "heading") needsGroup = null;
    if (needsGroup === block.group) needs.add(read);
    // "Excipient | Amount" heads the rows below it, up to the next head.
    const head = block.kind === "row" ? read.cells[0] : undefined;
    const isRest = head !== undefined && headsExcipients(head);
    if (head !== undefined && holds(head, "facts")) excipientGroup = null;
    if (isRest && isHead(read)) excipientGroup = block.group;
    else if (head !== undefined && excipientGroup === block.group) out.add(read);
    // "Excipients | cellulose | 60 mg" over "| calcium phosphate | 118 mg"
    if (head?.text !== "") restRows = isRest ? block.group : null;
    else if (restRows === block.group) out.add(read);
    // "Excipients" in a line of its own heads the lines below it, up to the next head.
    if (block.kind === "heading" || holds(read, "facts") || holds(read, "contains")) restGroup = null;
    if (isLineOf(read, "excipient") && headsExcipients(read.cells[0] as Scan)) restGroup = block.group;
    else if (block.kind === "line" && restGroup === block.group) out.add(read);
    if (isOffer(read) || isOfAside(read, above, section)) out.add(read);
  }
  return { out, needs };
};

const LONGEST_CELL = 24;

/** "Excipient | Amount", and not "Excipients | cellulose, talc" or "Excipients | 12 mg". */
const isHead = ({ cells: [, ...rest], tokens }: ReadBlock): boolean =>
  !hasMass(tokens) && rest.every(({ text }) => text.length <= LONGEST_CELL && !/[,;、，]/.test(text));

/** Under a heading of something else: references, recipes, ranges, advice, and lines under that of excipients. */
const isOfHeading = (read: ReadBlock, section: Scan, { naming, served, shared, panels }: PageParts): boolean => {
  if (isRestLabel(section) || isReferenceHeading(section) || isRecipeHeading(section) || isPerKilogram(section))
    return true;
  // "Strong bones" may head what a piece gives.
  if (isAdvice(section) && !says(section, "leaflet") && !read.cells.some((cell) => givesPerPiece(cell, naming)))
    return true;
  // A table under "Excipients" lists them where it says for nothing what its amounts are.
  const { group, kind } = read.block;
  const isPanel = kind === "row" && [served, shared, panels].some((groups) => groups.has(group));
  // "From our range", "what customers say"
  return (headsExcipients(section) && !isPanel) || section.tokens.some(isShelf);
};

/** "Goes well with ..." in a line of its own heads the next one, "from our range: ..." what follows in it. */
const isOfShelf = (read: ReadBlock, above: ReadBlock | null): boolean => {
  if (isShelfLabel(read, true)) return true;
  if (above === null || read.block.kind === "heading" || read.block.kind === "title") return false;
  return (isOthersAlone(above) && namesPack(read.tokens)) || (read.block.kind === "line" && isShelfLabel(above, false));
};

/** "Others also viewed", "customers who bought this also bought:" in a line of its own, and nothing else in it. */
const isOthersAlone = ({ block, cells: [cell, ...more] }: ReadBlock): boolean =>
  block.kind === "line" &&
  more.length === 0 &&
  cell?.tokens.some((token) => isWord(token, "others") && !isWord(token, "rest")) === true &&
  cell.tokens.every((token) => isWord(token, "others") || isMark(token, ":,"));

/** Rows of what a shop offers. */
const isOffer = (read: ReadBlock): boolean =>
  read.block.kind === "row" && (isProductHead(read) || (isThing(read) && isData(read.block)) || isOffered(read));

/** Interactions, warnings: what sentences there say of a mineral is no content. */
const isOfAside = (read: ReadBlock, above: ReadBlock | null, section: Scan): boolean =>
  read.block.kind === "line" &&
  !read.cells.some(isFactLine) &&
  (holds(section, "aside") || (above !== null && isLineOf(above, "aside")));

const LONGEST_HEADING = 40;

/** "Interactions" in a line of its own heads the next one. */
const isLineOf = (
  { block, cells: [cell, ...more] }: ReadBlock,
  role: "aside" | "advice" | "adult" | "excipient",
): boolean =>
  block.kind === "line" &&
  cell !== undefined &&
  more.length === 0 &&
  cell.text.length <= LONGEST_HEADING &&
  holds(cell, role) &&
  !holds(cell, "piece") &&
  (cell.has & HAS.number) === 0 &&
  !/[.!?。]$/.test(cell.text);

/** A line that opens with words for a shelf: where it `goesOn`, behind a colon with what is on it. */
const isShelfLabel = ({ block, cells, has }: ReadBlock, goesOn: boolean): boolean => {
  const tokens = cells[0]?.tokens ?? [];
  const colon = tokens.findIndex((token) => isMark(token, ":"));
  const label = goesOn ? tokens.slice(0, colon) : tokens;
  return (
    (block.kind === "line" || (block.kind === "row" && goesOn)) &&
    (goesOn ? colon > 0 : (has & HAS.number) === 0) &&
    label.length <= LONGEST_LABEL &&
    label.some((token) => isShelf(token) || (goesOn && isWord(token, "others") && !isWord(token, "rest")))
  );
};

const LONGEST_LABEL = 6;
