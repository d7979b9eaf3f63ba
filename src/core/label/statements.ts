import { isAdvice, isRecipeHeading, isReferenceHeading, isRestLabel } from "./asides.ts";
import { hasLongText, lineStatements, rowStatements } from "./block-statements.ts";
import type { Claim } from "./claims.ts";
import { compositionsOf, isElsewhere, isOfEnergy, isOtherPanel, panelsOfMinerals } from "./compositions.ts";
import { type Context, isHeaded, isOfNeeds, updateContext } from "./context.ts";
import { headingsBeside, isOffered, isProductHead, productListsOf, titleWordsOf, wordsOf } from "./neighbours.ts";
import { type Naming, namesOther, namesProduct } from "./other-names.ts";
import { givesPerPiece, isShelf, saysPerPiece } from "./own-piece.ts";
import {
  blocksOfOthers,
  isData,
  isFactLine,
  isLabelLike,
  isSentence,
  isThing,
  listsAmounts,
  listsNutrients,
  panelSizes,
  servedParts,
} from "./panels.ts";
import { isPlanned, isScheduled } from "./plans.ts";
import { hasMass, hasPercent, isNutrientLine, type ReadBlock, titledMinerals } from "./read-block.ts";
import type { Found, Statement } from "./statement.ts";
import { isAsking, isOfOthers, isTalk } from "./talk.ts";
import { HAS, holds, holdsMineral, isMark, isWord, mayDose, type Scan } from "./tokens.ts";

export interface Statements {
  readonly statements: readonly Statement[];
  /** True where a facts table or a list under a facts heading was read, so that a missing row means none. */
  readonly panelComplete: boolean;
  /** True where a facts panel was read that is headed as one, or says what its amounts are for. */
  readonly hasPanel: boolean;
  /** True where amounts of other nutrients are stated anywhere below the title. */
  readonly hasOtherNutrients: boolean;
}

/** All statements of a page's blocks, in document order. */
export const findStatements = (reads: readonly ReadBlock[], title: Scan): Statements => {
  const statements: Statement[] = [];
  const sizes = panelSizes(reads);
  const lists = productListsOf(reads);
  const others = blocksOfOthers(reads);
  const headingOf = headingsBeside(reads);
  const besides = new Set([...others].map(({ group }) => group));
  const served = servedParts(reads);
  const rowGroups = new Set(reads.flatMap(({ block }) => (block.kind === "row" ? [block.group] : [])));
  const context: Context = { basis: null, basisAt: -9, group: -1, section: "", heads: [], nutrients: [], scheme: null };
  let panelComplete = false;
  let hasPanel = false;
  const tabled = new Set<string>();
  const compositions = compositionsOf(reads);
  const shared = tablesWithShares(reads);
  const panels = panelsOfMinerals(reads);
  const titled = titledMinerals(reads);
  const naming: Naming = {
    words: new Set([...titleWordsOf(reads), ...wordsOf(title)]),
    minerals: titled,
    other: holds(title, "nutrient"),
    bare: !holds(title, "nutrient") && !holdsMineral(title) && !holds(title, "piece"),
  };
  let previous: ReadBlock | null = null;
  let excipientGroup: number | null = null;
  let needsGroup: number | null = null;
  for (const read of reads) {
    const { block } = read;
    const above: ReadBlock | null = previous;
    previous = read;
    updateContext(read, context);
    const section = headingOf(read);
    if (isRestLabel(section) || isReferenceHeading(section) || isRecipeHeading(section)) continue;
    // "Strong bones" may head what a piece gives.
    if (isAdvice(section) && !read.cells.some((cell) => givesPerPiece(cell, naming))) continue;
    if (holds(section, "excipient") && block.kind === "line") continue;
    // "From our range", "what customers say"
    if (section.tokens.some(isShelf)) continue;
    // "Goes well with ..." in a line of its own heads the next one, "from our range: ..." what follows in it.
    if (block.kind === "line" && (isShelfLabel(read, true) || (above !== null && isShelfLabel(above, false)))) continue;
    const size = sizes.get(block.group) ?? 0;
    if (lists.sets.has(block.group)) continue;
    const listed = lists.names.has(block.group);
    const isRow = block.kind === "row";
    // "Intake guide, RDA of adults" in a line of its own heads the lines below it, up to what speaks of the product again.
    if (isLineOf(read, "advice") || (isLineOf(read, "adult") && !SUITABLE.test(block.cells[0] ?? "")))
      needsGroup = block.group;
    else if (holds(read, "contains") || holds(read, "facts") || block.kind === "heading") needsGroup = null;
    // "Excipient | Amount" heads the rows below it, up to the next head.
    if (isRow && !hasMass(read.tokens)) {
      const [head] = read.cells;
      if (head !== undefined && holds(head, "excipient")) excipientGroup = block.group;
      else if (head !== undefined && holds(head, "facts")) excipientGroup = null;
    } else if (isRow && excipientGroup === block.group) continue;
    if (isRow && (isProductHead(read) || (isThing(read) && isData(block)) || isOffered(read))) continue;
    const inFacts = holds(section, "facts");
    const isServed = served.has(block.group) || (block.section !== "" && served.has(block.section));
    // A label in one line below its serving size: "Calcium 600 mg 46 % | Magnesium 300 mg 71 %".
    const isPanelLine = isServed && block.kind === "line" && read.cells.some(listsAmounts);
    const panel = !listed && (size >= 2 || inFacts || isPanelLine || context.heads.some((head) => head?.basis != null));
    // Interactions, warnings: what sentences there say of a mineral is no content.
    if (holds(section, "aside") && block.kind === "line" && !read.cells.some(isFactLine)) continue;
    if (above !== null && isLineOf(above, "aside") && block.kind === "line" && !read.cells.some(isFactLine)) continue;
    const own = isRow ? rowStatements(read, context, panel) : lineStatements(read, context, panel);
    const anchored = !listed && (isAnchored(read, context, rowGroups.has(block.group) ? size : 0) || isServed);
    const isFactRow = isRow && isNutrientLine(read.tokens) && !read.cells.some(hasLongText) && !isOfEnergy(read.tokens);
    const isFact = isRow ? isFactRow : block.kind === "line" && read.cells.some(isFactLine) && !isOfEnergy(read.tokens);
    if (isFact && mayDose(read) && (anchored || inFacts)) {
      hasPanel = true;
      if (isRow) tabled.add(block.section);
    }
    // Behind the table of a section only what speaks of the product's contents goes on with it.
    const follows = (spoken: boolean): boolean => inFacts && (spoken || !tabled.has(block.section));
    // What a page says of its product elsewhere needs no table of needs to be complete.
    const isOfNeeds = ({ claim, form, basisStated }: Found): boolean =>
      (naming.other &&
        !titled.has(claim.mineral) &&
        (isDayOfNeeds(claim, section) || (form === "facts" && isOtherPanel(read, section, compositions)))) ||
      (compositions.sections.size > 0 &&
        !(isRow && shared.has(block.group)) &&
        form === "facts" &&
        (!basisStated || ((naming.other || naming.bare) && isBareDay(claim))) &&
        !inFacts &&
        !served.has(block.group) &&
        !titled.has(claim.mineral));
    const accompanied = others.has(block) || (!isSentence(read) && besides.has(block.group));
    // "Which bone supplement?" is answered with what the shop has, "How much is in it?" with what the product holds.
    const answers = titled.size === 0 && !anchored && asks(section);
    // "The pharmacist's tip" on a page that says elsewhere what its product is made of; a panel is one anywhere.
    const elsewhere =
      size < LEAST_PANEL && !accompanied && !shared.has(block.group) && isElsewhere(read, section, compositions);
    const isOwn = (each: Found): boolean =>
      !(elsewhere && !titled.has(each.claim.mineral) && !isOfEach(read, each.claim, naming)) &&
      !(!titled.has(each.claim.mineral) && (isScheduled(read, each.claim) || isPlanned(read, each.claim))) &&
      !(needsGroup === block.group && each.form === "facts" && !titled.has(each.claim.mineral)) &&
      !isOfNeeds(each) &&
      !(isText(read) && isOfOthers(read.cells[0] as Scan, each.claim.start, naming)) &&
      (!answers || each.spoken || each.basisStated);
    // "Calmira Direkt 400 mg" over "1 sachet = 400 mg magnesium": both lines are of another product.
    const isTile = above !== null && block.kind === "line" && above.block.kind === "line" && namesOther(above, naming);
    if (isTile && own.length > 0)
      for (const [at, each] of statements.entries())
        if (each.block === above.block && !titled.has(each.claim.mineral)) statements[at] = asTalk(each);
    // A line of a label, one that goes on with the one above, lists other nutrients or calls its amounts contents.
    const isListed =
      read.cells.some(listsNutrients) ||
      holds(read, "facts") ||
      read.cells.some(isLabelLike) ||
      read.tokens.slice(0, 2).some((token) => isWord(token, "equals"));
    for (const each of own.filter(isOwn)) {
      const statement: Statement = {
        ...(listed ? asListed(each) : { ...each, listed, anchored: anchored || follows(each.spoken) }),
        talk:
          each.talk ||
          (above !== null && isText(read) && isAsking(above) && isAnswering(read, each.claim, naming)) ||
          (holds(section, "directions") &&
            !each.spoken &&
            block.kind === "line" &&
            !(size > 1 && read.cells.some(isFactLine))) ||
          isOfTalk(each, read, context, isListed, naming),
        accompanied,
      };
      // Beside the panel, a table for nobody knows what and without shares is of values and needs.
      const isOfValues =
        isRow &&
        panels.size > 0 &&
        !panels.has(block.group) &&
        !shared.has(block.group) &&
        !each.basisStated &&
        !inFacts;
      const isFiller = each.claim.measure === "compound" && !isRow && listsStearate(read);
      const isOfTile = isTile && !titled.has(each.claim.mineral);
      statements.push(isOfTile || isFiller || isOfValues || statement.talk ? asTalk(statement) : statement);
    }
    if (own.some(({ form, claim }) => form === "facts" && claim.measure !== "percent")) panelComplete = true;
    if (!panelComplete && isFactRow && panel && mayDose(read)) panelComplete = true;
  }
  return { statements, panelComplete, hasPanel, hasOtherNutrients: others.size > 0 };
};

/** Tables of several rows with a percentage of a reference value: no table of needs has them. */
const tablesWithShares = (reads: readonly ReadBlock[]): ReadonlySet<number> => {
  const sizes = new Map<number, number>();
  for (const { block, tokens } of reads)
    if (block.kind === "row" && isNutrientLine(tokens) && hasPercent(tokens))
      sizes.set(block.group, (sizes.get(block.group) ?? 0) + 1);
  return new Set([...sizes].filter(([, size]) => size > 1).map(([group]) => group));
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
const listsStearate = (read: ReadBlock): boolean =>
  read.block.kind === "line" &&
  !holds(read, "contains") &&
  !holds(read, "facts") &&
  read.tokens.some((token) => token.kind === "word" && token.entry?.salt === "stearate");

const LONGEST_HEADING = 40;

/** "Interactions" in a line of its own heads the next one. */
const isLineOf = ({ block, cells: [cell, ...more] }: ReadBlock, role: "aside" | "advice" | "adult"): boolean =>
  block.kind === "line" &&
  cell !== undefined &&
  more.length === 0 &&
  cell.text.length <= LONGEST_HEADING &&
  holds(cell, role) &&
  !holds(cell, "piece") &&
  (cell.has & HAS.number) === 0 &&
  !/[.!?。]$/.test(cell.text);

/** A line that opens with words for a shelf: with a colon and what is on it, or `whole` where nothing follows. */
const isShelfLabel = ({ block, tokens, has }: ReadBlock, goesOn: boolean): boolean => {
  const colon = tokens.findIndex((token) => isMark(token, ":"));
  const label = goesOn ? tokens.slice(0, colon) : tokens;
  return (
    block.kind === "line" &&
    (goesOn ? colon > 0 : (has & HAS.number) === 0) &&
    label.length <= LONGEST_LABEL &&
    label.some(isShelf)
  );
};

const LONGEST_LABEL = 6;

/** "For adults", "suitable for adults": whom a product is for. */
const SUITABLE =
  /^(?:for|für|pour|para|dla|для|per|voor|för|til|pro|pre|za|suitable|geeignet|geschikt|convient|adatt|apto|adequad|odpowiedni|vhodn|подходит)(?:\s|$)/i;

/** Talk is no row of a label, whatever it looks like. */
const asTalk = (statement: Statement): Statement => ({
  ...statement,
  talk: true,
  form: statement.form === "facts" ? "composition" : statement.form,
});

const asks = (section: Scan): boolean =>
  /[?？؟;]$/.test(section.text) && !holds(section, "facts") && !holds(section, "contains");

/** So many rows of nutrients are a panel, whatever stands over them. */
const LEAST_PANEL = 3;

/** True for a row or line of a panel that says for what its amounts are, is headed as facts, or is long enough. */
const isAnchored = ({ block, section }: ReadBlock, context: Context, size: number): boolean =>
  isHeaded(context) || (block.kind === "row" && holds(section, "facts")) || size >= LEAST_PANEL || isData(block);

const isText = ({ block, cells }: Pick<ReadBlock, "block" | "cells">): boolean =>
  (block.kind === "line" || block.kind === "heading") && cells.length === 1;

/**
 * "950 mg a day" in a sentence that says of nothing that it contains it is a need; under the heading "per tablet" only
 * the lines of a label say what a tablet holds.
 */
const isOfTalk = (
  { claim: { basis, start, measure, explicit }, form, spoken }: Found,
  { cells, block }: ReadBlock,
  context: Context,
  isListed: boolean,
  naming: Naming,
): boolean =>
  isText({ block, cells }) &&
  (form === "composition" || form === "prose") &&
  measure !== "percent" &&
  ((basis !== null &&
    !spoken &&
    (basis === context.basis ? !isListed : basis.kind === "daily-dose" && basis.pieces === null)) ||
    (form === "prose" && basis === null && !explicit && !isListed && !namesProduct(cells[0] as Scan, naming)) ||
    isTalk(cells[0] as Scan, start, naming));

/** What a list of product names says is worth no more than running text. */
const asListed = (found: Found): Omit<Statement, "accompanied"> => ({
  ...found,
  form: "prose",
  spoken: false,
  listed: true,
  anchored: false,
});
