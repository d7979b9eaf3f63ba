/**
 * What a page says that its product is made of besides calcium and magnesium. In: read blocks. Out: where it says so,
 * and which other parts of the page are about something else then.
 */
import { excipientsFrom, isDropped } from "./asides.ts";
import { basisOf } from "./basis.ts";
import { namesOf } from "./names.ts";
import { hasMass, isNutrientLine, type ReadBlock } from "./read-block.ts";
import { HAS, holds, holdsMineral, isMark, isWord, mayBase, mineralOf, type Scan, says, type Token } from "./tokens.ts";

/** The compositions of a page that name no mineral. */
export interface Compositions {
  /** The first row of a table that says for what its amounts are and lists other nutrients only; null where none does. */
  readonly panel: ReadBlock | null;
  /** The headings that compositions without a mineral stand under, "" for none. */
  readonly sections: ReadonlySet<string>;
}

/** Where the page lists what its product holds, and neither mineral. */
export const compositionsOf = (reads: readonly ReadBlock[]): Compositions => {
  const panel = panelWithoutMinerals(reads);
  const said = reads.filter(saysComposition);
  return {
    panel,
    sections: new Set([...(panel === null ? [] : [panel]), ...said].map(({ block: { section } }) => section)),
  };
};

/** The groups that have a row of a kind. */
const groupsWhere = (rows: readonly ReadBlock[], is: (row: ReadBlock) => boolean): ReadonlySet<number> =>
  new Set(rows.filter(is).map(({ block }) => block.group));

const rowsOf = (reads: readonly ReadBlock[]): readonly ReadBlock[] => reads.filter(({ block }) => block.kind === "row");

const panelWithoutMinerals = (reads: readonly ReadBlock[]): ReadBlock | null => {
  const rows = rowsOf(reads);
  const dosed = groupsWhere(rows, (read) => isDosedHead(read) || isServingRow(read));
  const ofMinerals = groupsWhere(rows, (read) => holdsMineral(read) && hasMass(read.tokens));
  // "Energy | 0 kcal" below "Portion | 1 capsule" is of a panel, too.
  const isOfNutrient = ({ cells: [name, ...amounts], tokens }: ReadBlock): boolean =>
    isNutrientLine(tokens) ||
    (name !== undefined && holds(name, "nutrient") && amounts.some(({ has }) => (has & HAS.number) !== 0));
  const isOfOthers = (read: ReadBlock): boolean =>
    dosed.has(read.block.group) && !ofMinerals.has(read.block.group) && isOfNutrient(read);
  return rows.find(isOfOthers) ?? null;
};

/** The tables that say for what their amounts are, and have a mineral's among them. */
export const panelsOfMinerals = (reads: readonly ReadBlock[]): ReadonlySet<number> => {
  const rows = rowsOf(reads);
  const dosed = groupsWhere(rows, isDosedHead);
  return groupsWhere(
    rows,
    ({ block, cells: [name], tokens }) => dosed.has(block.group) && isOfMineral(name) && hasMass(tokens),
  );
};

/** "Amount | per capsule": a row that heads amounts. */
const isDosedHead = ({ cells, tokens }: ReadBlock): boolean => !hasMass(tokens) && cells.some(isPieceHead);

const isOfMineral = (name: Scan | undefined): boolean => name !== undefined && namesOf(name.tokens)[0]?.mineral != null;

/** "Portion | 1 capsule (400 mg)" */
const isServingRow = ({ cells: [name] }: ReadBlock): boolean =>
  name !== undefined && (holds(name, "servingSize") || (name.tokens.length === 1 && holds(name, "serving")));

const isPieceHead = (cell: Scan): boolean => {
  const basis = mayBase(cell) ? basisOf(cell.tokens, true) : null;
  return basis?.kind === "piece" || basis?.kind === "serving";
};

/** True for a line that says what a piece or serving of the product holds, before its excipients, and no mineral. */
const saysComposition = (read: ReadBlock): boolean => {
  if (read.block.kind !== "line" || (read.has & HAS.number) === 0) return false;
  const tokens = read.tokens.slice(0, excipientsFrom(read.tokens));
  // "(as concentrate: 2 mg a tablet)" is a remark on the line above.
  if (isMark(tokens[0], "([")) return false;
  if (!hasContent(tokens) || tokens.some((token) => mineralOf(token) !== null) || isDropped(tokens)) return false;
  // "Only 2 g of sugar per gummy" says nothing of what is in it for its own sake.
  if (isOfEnergy(tokens)) return false;
  const basis = basisOf(tokens, false) ?? (mayBase(read.section) ? basisOf(read.section.tokens, true) : null);
  return (
    basis !== null &&
    (tokens.some((token) => isWord(token, "contains") || isMark(token, ":")) || holds(read.section, "facts"))
  );
};

/** True where another mass is stated than what pieces weigh: "daily dose: 3 tablets (3,300 mg)". */
const hasContent = (tokens: readonly Token[]): boolean => {
  const isOfPieces = (at: number): boolean =>
    tokens[at]?.kind === "number" && isMark(tokens[at - 1], "([") && isWord(tokens[at - 2], "piece");
  return hasMass(tokens.filter((_, at) => !isOfPieces(at)));
};

/** True where the nutrients named are all of those that any food has: energy, fat, salt. */
export const isOfEnergy = (tokens: readonly Token[]): boolean => {
  const nutrients = tokens.filter((token) => isWord(token, "nutrient"));
  return (
    nutrients.some((token) => says(token, "macronutrient")) &&
    nutrients.every((token) => token.kind === "word" && (says(token, "macronutrient") || says(token, "sodium"))) &&
    !tokens.some((token) => mineralOf(token) !== null)
  );
};

/**
 * True for a part under a heading of its own, where the page has said elsewhere what its product is made of: "the
 * pharmacist's tip", "our bone protocol". What a heading says of contents, or of the product, goes on with it.
 */
export const isElsewhere = ({ block }: ReadBlock, section: Scan, { sections }: Compositions): boolean =>
  sections.size > 0 &&
  section.text !== "" &&
  !sections.has(block.section) &&
  !holds(section, "facts") &&
  !holds(section, "contains") &&
  !holds(section, "directions") &&
  !holds(section, "nutrient") &&
  !holdsMineral(section) &&
  !says(section, "contentLabel") &&
  !says(section, "ownHeading") &&
  basisOf(section.tokens, true) === null;

/**
 * "The perfect companion: Bone Formula" over a second table, on the page of a product whose own table lists no mineral.
 * A heading that speaks of contents heads the rest of the own one.
 */
export const isOtherPanel = ({ block }: ReadBlock, section: Scan, { panel }: Compositions): boolean =>
  panel !== null &&
  block.kind === "row" &&
  block.group !== panel.block.group &&
  block.section !== panel.block.section &&
  section.text !== "" &&
  !holds(section, "facts") &&
  !holds(section, "nutrient") &&
  !holds(section, "piece") &&
  !holdsMineral(section) &&
  !says(section, "contentLabel");
