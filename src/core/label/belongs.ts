/**
 * Whether what a block states is said of the page's product. In: what was found, where it stands, and the page's parts.
 * Out: yes or no, or that it is talk of more than the product.
 */
import type { Claim } from "./claims.ts";
import { isElsewhere, isOtherPanel } from "./compositions.ts";
import { type Context, isOfNeeds } from "./context.ts";
import { namesPack } from "./neighbours.ts";
import { type Naming, namesProduct } from "./other-names.ts";
import { saysPerPiece } from "./own-piece.ts";
import type { PageParts } from "./page-parts.ts";
import { isFactLine, isLabelLike, isSentence, LEAST_PANEL, listsNutrients, opensWithContent } from "./panels.ts";
import { isPlanned, isScheduled } from "./plans.ts";
import type { ReadBlock } from "./read-block.ts";
import type { Found } from "./statement.ts";
import { isAsking, isOfOthers, isTalk } from "./talk.ts";
import { holds, isMark, isWord, type Scan } from "./tokens.ts";

/** Where a block stands. */
export interface Place {
  readonly read: ReadBlock;
  readonly above: ReadBlock | null;
  readonly section: Scan;
  /** How many rows or lines of a label its group has. */
  readonly size: number;
  /** Under a heading of facts. */
  readonly inFacts: boolean;
  readonly anchored: boolean;
  /** Amounts of other nutrients stand beside its own. */
  readonly accompanied: boolean;
  /** Below a line that heads needs. */
  readonly inNeeds: boolean;
}

/** True for what is said of the product, as far as the block and its place tell. */
export const belongs = (each: Found, place: Place, parts: PageParts): boolean => {
  const { read, section } = place;
  const { titled, naming } = parts;
  if (isText(read) && isOfOthers(read.cells[0] as Scan, each.claim.start, naming)) return false;
  // "Which bone supplement?" is answered with what the shop has, "How much is in it?" with what the product holds.
  const isAnswer = !place.anchored && !place.accompanied && asks(section);
  if (titled.size === 0 && isAnswer && !each.spoken && !each.basisStated) return false;
  if (titled.has(each.claim.mineral)) return true;
  return (
    !(isOfElsewhere(place, parts) && !isOfEach(read, each.claim, naming)) &&
    !isScheduled(read, each.claim) &&
    !isPlanned(read, each.claim) &&
    !(place.inNeeds && each.form === "facts") &&
    !isOfNeedsOrOthers(each, place, parts)
  );
};

/** "The pharmacist's tip" on a page that says elsewhere what its product is made of; a panel is one anywhere. */
const isOfElsewhere = ({ read, section, size, accompanied }: Place, { shared, compositions }: PageParts): boolean =>
  size < LEAST_PANEL && !accompanied && !shared.has(read.block.group) && isElsewhere(read, section, compositions);

/** A label of nobody knows what, where the product's composition stands elsewhere, or is under another name. */
const isOfNeedsOrOthers = (
  { claim, form, basisStated }: Found,
  { read, section, inFacts }: Place,
  { naming, compositions, shared, served }: PageParts,
): boolean => {
  const { group, kind } = read.block;
  if (naming.other && (isDayOfNeeds(claim, section) || (form === "facts" && isOtherPanel(read, section, compositions))))
    return true;
  return (
    compositions.sections.size > 0 &&
    form === "facts" &&
    !(kind === "row" && shared.has(group)) &&
    (!basisStated || ((naming.other || naming.bare) && isBareDay(claim))) &&
    !inFacts &&
    !served.has(group)
  );
};

/** True for what is said of more than the product: an answer, a direction, a need, another product. */
export const isSaidOfMore = (each: Found, place: Place, parts: PageParts, context: Context): boolean => {
  const { read, above, section, size } = place;
  const { naming } = parts;
  if (above !== null && isText(read) && isAsking(above) && isAnswering(read, each.claim, naming)) return true;
  const isLabel = size > 1 && read.cells.some(isFactLine);
  if (holds(section, "directions") && !each.spoken && read.block.kind === "line" && !isLabel) return true;
  return isOfTalk(each, read, context, naming);
};

/** Beside the panel, a table for nobody knows what and without shares is of values and needs. */
export const isOfValues = (
  { basisStated }: Found,
  { read, inFacts }: Place,
  { panels, shared }: PageParts,
): boolean => {
  const { kind, group } = read.block;
  return kind === "row" && panels.size > 0 && !panels.has(group) && !shared.has(group) && !basisStated && !inFacts;
};

/** "500 mg of calcium per tablet", "one tablet contains ...": a text that says of a piece what it holds. */
const isOfEach = (read: ReadBlock, { start }: Claim, naming: Naming): boolean =>
  isText(read) && saysPerPiece(read.cells[0] as Scan, start, naming);

/** A line that is no label's, nor says what a piece holds. */
const isAnswering = (read: ReadBlock, { start }: Claim, naming: Naming): boolean =>
  !saysPerPiece(read.cells[0] as Scan, start, naming) && (isSentence(read) || !isFactLine(read.cells[0] as Scan));

/** A day without a count or a weight of what is taken. */
const isBareDay = ({ basis }: Claim): boolean =>
  basis?.kind === "daily-dose" && basis.pieces === null && basis.grams === null && basis.millilitres === null;

/** "Ideal daily intake", "Zielwert pro Tag" over a list: a day of no dose, no portion and no count of pieces. */
const isDayOfNeeds = (claim: Claim, section: Scan): boolean =>
  isBareDay(claim) && holds(section, "day") && isOfNeeds(section);

/** "Calcium carbonate 44 mg, cellulose, lactose 36 mg, magnesium stearate 1 mg": what a tablet is pressed with. */
export const listsStearate = (read: ReadBlock): boolean =>
  read.block.kind === "line" &&
  !holds(read, "contains") &&
  !holds(read, "facts") &&
  read.tokens.some((token) => token.kind === "word" && token.entry?.salt === "stearate");

const asks = (section: Scan): boolean =>
  /[?？؟;]$/.test(section.text) && !holds(section, "facts") && !holds(section, "contains");

const isText = ({ block, cells }: Pick<ReadBlock, "block" | "cells">): boolean =>
  (block.kind === "line" || block.kind === "heading") && cells.length === 1;

/** "Limit salt to 5 g, and have enough magnesium (350 mg)." is a sentence, though a nutrient stands near its beginning. */
const begins = (read: ReadBlock, { tokens }: Scan): boolean =>
  !isSentence(read) || opensWithContent(tokens.slice(0, 1));

/** True for a line of a label, one that goes on with the one above, lists other nutrients or calls its amounts contents. */
const isListed = (read: ReadBlock): boolean =>
  holds(read, "facts") ||
  read.cells.some((cell) => listsNutrients(cell) || (isLabelLike(cell) && begins(read, cell))) ||
  read.tokens.slice(0, 3).some((token) => isWord(token, "equals")) ||
  // "(total elemental magnesium 175 mg)"
  (isMark(read.tokens[0], "(") && isWord(read.tokens[1], "total"));

/** "Housebrand Magnesium 400 mg 30 tablets 3.99": a pack and its price, without a sign that would tell it from text. */
const isPriced = ({ tokens }: ReadBlock): boolean => {
  const price = tokens.at(-1);
  return price?.kind === "number" && price.unit === null && !Number.isInteger(price.values[0]) && namesPack(tokens);
};

/**
 * "950 mg a day" in a sentence that says of nothing that it contains it is a need; under the heading "per tablet" only
 * the lines of a label say what a tablet holds.
 */
const isOfTalk = (
  { claim: { mineral, basis, start, measure, explicit }, form, spoken }: Found,
  read: ReadBlock,
  context: Context,
  naming: Naming,
): boolean => {
  if (!isText(read) || (form !== "composition" && form !== "prose") || measure === "percent") return false;
  if (isPriced(read) && !naming.minerals.has(mineral)) return true;
  const [cell] = read.cells as readonly [Scan];
  const isBare = basis?.kind === "daily-dose" && basis.pieces === null;
  if (basis !== null && !spoken && (basis === context.basis ? !isListed(read) : isBare)) return true;
  if (form === "prose" && basis === null && !explicit && !isListed(read) && !namesProduct(cell, naming)) return true;
  return isTalk(cell, start, naming);
};
