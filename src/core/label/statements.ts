/** What the blocks of a page state about the two minerals. In: read blocks and the title. Out: statements. */
import type { Mineral } from "../model.ts";
import { belongs, isOfValues, isSaidOfMore, listsStearate, type Place } from "./belongs.ts";
import { hasLongText, lineStatements, rowStatements } from "./block-statements.ts";
import { isOfEnergy } from "./compositions.ts";
import { type Context, isHeaded, updateContext } from "./context.ts";
import { mineralsBoundIn } from "./counter-ions.ts";
import { leftOut } from "./left-out.ts";
import { namesOf } from "./names.ts";
import { namesOther } from "./other-names.ts";
import { isServed, type PageParts, pagePartsOf } from "./page-parts.ts";
import { isData, isFactLine, isSentence, LEAST_PANEL, listsAmounts } from "./panels.ts";
import { quantitiesOf } from "./quantities.ts";
import { hasMass, hasPercent, isNutrientLine, type ReadBlock } from "./read-block.ts";
import type { Found, Statement } from "./statement.ts";
import { holds, mayDose, mineralOf, type Scan } from "./tokens.ts";

export interface Statements {
  readonly statements: readonly Statement[];
  /** True where a facts table or a list under a facts heading was read, so that a missing row means none. */
  readonly panelComplete: boolean;
  /** True where a row or short line with a figure names a mineral and states nothing that could be read. */
  readonly isOpen: boolean;
  /** True where a facts panel was read that is headed as one, or says what its amounts are for. */
  readonly hasPanel: boolean;
  /** What was found and is not taken for the product's. */
  readonly others: readonly Found[];
  /** True where amounts of other nutrients are stated anywhere below the title. */
  readonly hasOtherNutrients: boolean;
}

/** All statements of a page's blocks, in document order. */
export const findStatements = (reads: readonly ReadBlock[], title: Scan): Statements => {
  const statements: Statement[] = [];
  const parts = pagePartsOf(reads, title);
  const { out, needs } = leftOut(reads, parts);
  const context: Context = { basis: null, basisAt: -9, group: -1, section: "", heads: [], nutrients: [], scheme: null };
  const tabled = new Set<string>();
  const others: Found[] = [];
  let panelComplete = false;
  let isOpen = false;
  let hasPanel = false;
  let above: ReadBlock | null = null;
  for (const read of reads) {
    updateContext(read, context);
    const place = placeOf(read, above, context, parts, needs.has(read));
    above = read;
    if (out.has(read)) continue;
    const { block } = read;
    const isRow = block.kind === "row";
    const panel = isOfPanel(place, context, parts);
    const own = isRow ? rowStatements(read, context, panel) : lineStatements(read, context, panel);
    const isFact = !isOfEnergy(read.tokens) && (isRow ? isFactRow(read) : isFactText(read));
    if (isFact && mayDose(read) && (place.anchored || place.inFacts)) {
      hasPanel = true;
      if (isRow) tabled.add(block.section);
    }
    // "Calmira Direkt 400 mg" over "1 sachet = 400 mg magnesium": both lines are of another product.
    const isTile = isLine(read) && isLine(place.above) && namesOther(place.above, parts.naming);
    const isOfTile = ({ claim }: Found): boolean => isTile && !parts.titled.has(claim.mineral);
    if (own.length > 0)
      for (const [at, each] of statements.entries())
        if (each.block === place.above?.block && isOfTile(each)) statements[at] = asTalk(each);
    for (const each of own) {
      if (!belongs(each, place, parts)) {
        others.push(each);
        continue;
      }
      // Behind the table of a section only what speaks of the product's contents goes on with it.
      const follows = place.inFacts && (each.spoken || !tabled.has(block.section));
      const listed = parts.lists.names.has(block.group);
      const isFiller = each.claim.measure === "compound" && !isRow && listsStearate(read);
      const talk =
        each.talk ||
        isSaidOfMore(each, place, parts, context) ||
        isOfTile(each) ||
        isFiller ||
        isOfValues(each, place, parts);
      const found = listed ? asListed(each) : { ...each, listed, anchored: place.anchored || follows };
      const statement: Statement = { ...found, talk, accompanied: place.accompanied };
      statements.push(talk ? asTalk(statement) : statement);
    }
    if (own.length === 0 && ((isFigure(read) && namesElement(read)) || isUnderName(read, place.above))) isOpen = true;
    if (own.some(({ form, claim }) => form === "facts" && claim.measure !== "percent")) panelComplete = true;
    if (!panelComplete && isRow && isFact && panel && mayDose(read)) panelComplete = true;
  }
  const bound = boundIn(reads, title);
  return {
    // What a salt holds of the element weighs less than the salt.
    statements: statements.filter(
      ({ claim: { mineral, stated } }) => !((stated.values[0] as number) < (bound.get(mineral) ?? 0)),
    ),
    others,
    panelComplete,
    isOpen,
    hasPanel,
    hasOtherNutrients: parts.others.size > 0,
  };
};

/**
 * How much the substances weigh that a mineral is bound in, in mg: "metamizole magnesium 575 mg" over "magnesium 20 mg".
 * None for a mineral that the title names for its own sake.
 */
const boundIn = (reads: readonly ReadBlock[], title: Scan): ReadonlyMap<Mineral, number> => {
  const bound = new Map<Mineral, number>();
  for (const read of reads) {
    if (read.block.kind !== "row" && !holds(read, "contains") && !holds(read, "facts")) continue;
    for (const mineral of mineralsBoundIn(read.tokens)) {
      const masses = quantitiesOf(read.tokens).filter(({ unit }) => unit === "mg");
      bound.set(mineral, Math.max(bound.get(mineral) ?? 0, ...masses.map(({ number }) => number.values[0] as number)));
    }
  }
  if (bound.size === 0) return bound;
  const titled = mineralsBoundIn(title.tokens);
  for (const token of title.tokens) {
    const mineral = mineralOf(token);
    if (mineral !== null && !titled.includes(mineral)) bound.delete(mineral);
  }
  return bound;
};

/** A row, or a line as short as one, with an amount or a share and no basis of its own to be about something else. */
const isFigure = (read: ReadBlock): boolean =>
  (read.block.kind === "row" || (isLine(read) && read.cells.every(({ text }) => text.length <= LONGEST_FIGURE))) &&
  !isSentence(read) &&
  (hasMass(read.tokens) || hasPercent(read.tokens));

/** "24 mg" under "Calcium", which nothing put together. */
const isUnderName = (read: ReadBlock, name: ReadBlock | null): boolean =>
  isLine(read) &&
  isLine(name) &&
  hasMass(read.tokens) &&
  namesOf(read.tokens).length === 0 &&
  namesElement(name) &&
  !hasMass(name.tokens) &&
  name.cells.every(({ text }) => text.length <= LONGEST_FIGURE);

const LONGEST_FIGURE = 60;

/** True where one of the two minerals is named itself, and no salt of it. */
const namesElement = ({ tokens }: ReadBlock): boolean =>
  namesOf(tokens).some(({ mineral, salts }) => mineral !== null && salts.length === 0);

const isLine = (read: ReadBlock | null): read is ReadBlock => read?.block.kind === "line";

const isFactRow = (read: ReadBlock): boolean => isNutrientLine(read.tokens) && !read.cells.some(hasLongText);

const isFactText = (read: ReadBlock): boolean => isLine(read) && !isSentence(read) && read.cells.some(isFactLine);

const placeOf = (
  read: ReadBlock,
  above: ReadBlock | null,
  context: Context,
  parts: PageParts,
  inNeeds: boolean,
): Place => {
  const { block } = read;
  const section = parts.headingOf(read);
  const size = parts.sizes.get(block.group) ?? 0;
  const isNamed = parts.lists.names.has(block.group);
  const rows = parts.rowGroups.has(block.group) ? size : 0;
  return {
    read,
    above,
    section,
    size,
    inFacts: holds(section, "facts"),
    anchored: !isNamed && (isAnchored(read, context, rows) || isServed(read, parts)),
    accompanied: parts.others.has(block) || (!isSentence(read) && parts.besides.has(block.group)),
    inNeeds,
  };
};

/** True where the rows and lines around a block are a label's. */
const isOfPanel = ({ read, size, inFacts }: Place, { heads }: Context, parts: PageParts): boolean => {
  // A label in one line below its serving size: "Calcium 600 mg 46 % | Magnesium 300 mg 71 %".
  const isPanelLine = isLine(read) && isServed(read, parts) && read.cells.some(listsAmounts);
  const isHeaded = heads.some((head) => head?.basis != null);
  return !parts.lists.names.has(read.block.group) && (size >= 2 || inFacts || isPanelLine || isHeaded);
};

/** Talk is no row of a label, whatever it looks like. */
const asTalk = (statement: Statement): Statement => ({
  ...statement,
  talk: true,
  form: statement.form === "facts" ? "composition" : statement.form,
});

/** True for a row or line of a panel that says for what its amounts are, is headed as facts, or is long enough. */
const isAnchored = ({ block, section }: ReadBlock, context: Context, size: number): boolean =>
  isHeaded(context) || (block.kind === "row" && holds(section, "facts")) || size >= LEAST_PANEL || isData(block);

/** What a list of product names says is worth no more than running text. */
const asListed = (found: Found): Omit<Statement, "accompanied"> => ({
  ...found,
  form: "prose",
  spoken: false,
  listed: true,
  anchored: false,
});
