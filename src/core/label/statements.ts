/**
 * Everything a page states about the two minerals. In: the blocks of a page. Out: claims in their context: the kind
 * of statement, its basis, the block it stands in; and whether a whole facts panel was read.
 */
import type { TextBlock } from "../model.ts";
import { excipientsFrom, isDropped, isReference, isRestLabel } from "./asides.ts";
import { basisOf } from "./basis.ts";
import type { Claim } from "./claims.ts";
import { type Context, updateContext } from "./context.ts";
import { lineClaims } from "./line-claims.ts";
import { namesOf } from "./names.ts";
import { headingsBeside, isProductHead, productListsOf, titleWordsOf } from "./neighbours.ts";
import {
  blocksOfOthers,
  isData,
  isFactLine,
  isLabelLike,
  isSentence,
  isThing,
  panelSizes,
  servedParts,
} from "./panels.ts";
import { hasMass, isNutrientLine, type ReadBlock, titledMinerals } from "./read-block.ts";
import { rowClaims, transposedClaims } from "./rows.ts";
import { isTalk } from "./talk.ts";
import {
  HAS,
  holds,
  holdsMineral,
  isMark,
  isWord,
  mayBase,
  mayDose,
  mineralOf,
  type Scan,
  type Token,
} from "./tokens.ts";

/**
 * How explicit a statement is: a row of a facts table or list, a sentence that says what a piece or serving
 * contains, running text, a title.
 */
export type Form = "facts" | "composition" | "prose" | "title";

export interface Statement {
  readonly claim: Claim;
  readonly form: Form;
  /** True where the basis was printed with the amount, above its column or over its list. */
  readonly basisStated: boolean;
  /** True where a sentence says itself what a piece or a day's dose contains. */
  readonly spoken: boolean;
  /** True where it stands in a list of product names. */
  readonly listed: boolean;
  /** True where the part of the page that it stands in shows itself as a facts panel. */
  readonly anchored: boolean;
  /** True where amounts of other nutrients stand in the same sentence, or in the lines of the same list. */
  readonly accompanied: boolean;
  /** True where it stands in running text that is about more than the page's product. */
  readonly talk: boolean;
  /** True where it is the panel of a second product, for a serving of its own. */
  readonly ofSet: boolean;
  readonly block: TextBlock;
  /** Place of the block in the page. */
  readonly at: number;
  /** 0 for the first column of amounts, 1 for the second ... */
  readonly column: number;
}

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
export const findStatements = (reads: readonly ReadBlock[]): Statements => {
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
  const isComposed = reads.some(saysComposition);
  const titled = titledMinerals(reads);
  const titleWords = titleWordsOf(reads);
  for (const read of reads) {
    const { block } = read;
    updateContext(read, context);
    const section = headingOf(read);
    if (isRestLabel(section) || holds(section, "advice") || isReference(section.tokens)) continue;
    if (holds(section, "excipient") && block.kind === "line") continue;
    const size = sizes.get(block.group) ?? 0;
    if (lists.sets.has(block.group)) continue;
    const listed = lists.names.has(block.group);
    const isRow = block.kind === "row";
    if (isRow && (isProductHead(read) || (isData(block) && isThing(read)))) continue;
    const inFacts = holds(section, "facts");
    const panel = !listed && (size >= 2 || inFacts || context.heads.some((head) => head?.basis != null));
    // Interactions, warnings: what sentences there say of a mineral is no content.
    if (holds(section, "aside") && block.kind === "line" && !read.cells.some(isFactLine)) continue;
    const own = isRow ? rowStatements(read, context, panel) : lineStatements(read, context, panel);
    const anchored =
      !listed &&
      (isAnchored(read, context, rowGroups.has(block.group) ? size : 0) ||
        served.has(block.group) ||
        (block.section !== "" && served.has(block.section)));
    const isFact = isRow ? isNutrientLine(read.tokens) : block.kind === "line" && read.cells.some(isFactLine);
    if (isFact && mayDose(read) && (anchored || inFacts)) {
      hasPanel = true;
      if (isRow) tabled.add(block.section);
    }
    // Behind the table of a section only what speaks of the product's contents goes on with it.
    const follows = (spoken: boolean): boolean => inFacts && (spoken || !tabled.has(block.section));
    // What a page says of its product elsewhere needs no table of needs to be complete.
    const isOfNeeds = ({ claim, form, basisStated }: Found): boolean =>
      isComposed &&
      form === "facts" &&
      !basisStated &&
      !inFacts &&
      !served.has(block.group) &&
      !titled.has(claim.mineral);
    for (const each of own.filter((one) => !isOfNeeds(one)))
      statements.push({
        ...(listed ? asListed(each) : { ...each, listed, anchored: anchored || follows(each.spoken) }),
        talk: isOfTalk(each, read, context, titleWords),
        accompanied: others.has(block) || (!isSentence(read) && besides.has(block.group)),
        ofSet: false,
      });
    if (own.some(({ form, claim }) => form === "facts" && claim.measure !== "percent")) panelComplete = true;
    if (!panelComplete && isRow && panel && mayDose(read) && isNutrientLine(read.tokens)) panelComplete = true;
  }
  return { statements, panelComplete, hasPanel, hasOtherNutrients: others.size > 0 };
};

/** True for a line that says what a piece or serving of the product holds, before its excipients, and no mineral. */
const saysComposition = (read: ReadBlock): boolean => {
  if (read.block.kind !== "line" || (read.has & HAS.number) === 0) return false;
  const tokens = read.tokens.slice(0, excipientsFrom(read.tokens));
  if (!hasMass(tokens) || tokens.some((token) => mineralOf(token) !== null) || isDropped(tokens)) return false;
  const basis = basisOf(tokens, false) ?? (mayBase(read.section) ? basisOf(read.section.tokens, true) : null);
  return (
    basis !== null &&
    (tokens.some((token) => isWord(token, "contains") || isMark(token, ":")) || holds(read.section, "facts"))
  );
};

/** So many rows of nutrients are a panel, whatever stands over them. */
const LEAST_PANEL = 3;

/** True for a row or line of a panel that says for what its amounts are, is headed as facts, or is long enough. */
const isAnchored = ({ block, section }: ReadBlock, { basis, heads }: Context, size: number): boolean =>
  basis !== null ||
  heads.some((head) => head?.basis != null) ||
  (block.kind === "row" && holds(section, "facts")) ||
  size >= LEAST_PANEL ||
  isData(block);

/** A statement before it is known what it stands among. */
type Found = Omit<Statement, "listed" | "anchored" | "accompanied" | "talk" | "ofSet">;

/** "950 mg a day" in a sentence that says of nothing that it contains it is a need. */
const isOfTalk = (
  { claim: { basis, start, measure }, form, spoken }: Found,
  { cells, block }: ReadBlock,
  context: Context,
  title: ReadonlySet<string>,
): boolean =>
  block.kind === "line" &&
  cells.length === 1 &&
  (form === "composition" || form === "prose") &&
  ((basis?.kind === "daily-dose" && basis !== context.basis && !spoken && measure !== "percent") ||
    isTalk(cells[0] as Scan, start, title));

/** What a list of product names says is worth no more than running text. */
const asListed = (found: Found): Omit<Statement, "accompanied" | "talk" | "ofSet"> => ({
  ...found,
  form: "prose",
  spoken: false,
  listed: true,
  anchored: false,
});

const rowStatements = (read: ReadBlock, context: Context, panel: boolean): Found[] => {
  const { block, at } = read;
  if (!holdsMineral(read) && context.nutrients.length === 0) return [];
  const first = read.cells[0] as Scan;
  // "Calcium phosphate (bulking agent) | 120 mg"
  if (isRestLabel(first) || first.tokens.some((token) => token.depth > 0 && isWord(token, "excipient"))) return [];
  // "Other ingredients: calcium phosphate 120 mg" over all columns.
  if (excipientsFrom(first.tokens) < (namesOf(first.tokens)[0]?.first ?? 0)) return [];
  if (context.nutrients.length > 0 && namesOf(first.tokens).length === 0) {
    const turned = transposedClaims(read, context);
    if (turned.length > 0)
      return turned.map(({ claim, column, headed }) => ({
        claim,
        form: "facts",
        basisStated: headed,
        spoken: false,
        block,
        at,
        column,
      }));
  }
  const named = read.cells.some(
    (cell, place) =>
      place < 2 &&
      // "(equivalent to 500 mg of calcium)": what brackets hold alone is no remark.
      namesOf(cell.tokens).some((name) => name.depth === (cell.tokens[0] as Token).depth) &&
      !hasLongText(cell),
  );
  if (namesOf(first.tokens).length === 0 && first.text !== "" && !panelRow(read)) {
    // "1 glass of milk | 240 mg calcium"
    const isOfOther = (["excipient", "advice", "aside"] as const).some((role) => holds(first, role));
    const own = basisOf(first.tokens, true);
    // "1 slice of cheese | 160 mg calcium"
    if (isOfOther || (own === null && (first.has & HAS.number) !== 0)) return [];
    const basis = own ?? context.basis;
    return read.cells.slice(1).flatMap((cell) => textStatements(read, cell, { ...context, basis }, panel));
  }
  if (!named || read.cells.slice(1).some(isOfPersons)) return [];
  if (read.cells.some((cell) => isDropped(cell.tokens) && hasLongText(cell))) return [];
  return rowClaims(read, context).map(({ claim, column, headed }) => ({
    claim,
    form: "facts",
    basisStated: headed || claim.basis !== null,
    spoken: false,
    block,
    at,
    column,
  }));
};

/** "Women 50+": a cell that says who needs what stands beside it. */
const isOfPersons = (cell: Scan): boolean =>
  holds(cell, "advice") &&
  cell.text.length <= LONGEST_PERSONS &&
  !mayBase(cell) &&
  (cell.has & HAS.percent) === 0 &&
  !hasMass(cell.tokens);

const LONGEST_PERSONS = 40;

const hasLongText = (cell: Scan): boolean => cell.text.length > 120;

/** True for a row whose first cell is a number or mark and whose second names a nutrient. */
const panelRow = (read: ReadBlock): boolean => {
  const [first, second] = read.cells;
  return (
    first !== undefined &&
    /^[\d.)#*-]{0,4}$/.test(first.text) &&
    second !== undefined &&
    namesOf(second.tokens).length > 0
  );
};

const lineStatements = (read: ReadBlock, context: Context, panel: boolean): Found[] =>
  read.cells.flatMap((cell) => textStatements(read, cell, context, panel));

const textStatements = (read: ReadBlock, cell: Scan, context: Context, panel: boolean): Found[] => {
  const { block, at } = read;
  if (!holdsMineral(cell)) return [];
  const labelLike = isLabelLike(cell);
  return lineClaims(cell, context).flatMap(({ claim, basisStated, sentence, said, spoken, opens }): Found[] => {
    const like = labelLike && opens;
    const titles = block.kind === "title" || block.kind === "heading";
    // "300 g" in a title is the pack.
    if (titles && claim.stated.unit === "g" && (claim.stated.values.at(-1) as number) > 3) return [];
    // "Calcium: 1000 mg a day for adults" over an article is advice.
    if (block.kind === "heading" && holds(cell, "day")) return [];
    if (titles) return [{ claim, form: "title", basisStated, spoken, block, at, column: 0 }];
    const form: Form =
      like && panel ? "facts" : basisStated && (sentence || like || context.basis !== null) ? "composition" : "prose";
    // "Magnesium from 100 to 400 mg in many forms": a range for nothing is what a shop has.
    if (form === "prose" && !said && (!like || (claim.stated.to !== null && isSentence(read)))) return [];
    return [{ claim, form, basisStated: basisStated || claim.basis !== null, spoken, block, at, column: 0 }];
  });
};
