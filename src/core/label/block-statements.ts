/** What one block of a page states about the two minerals. In: a row or line and what was said above it. Out: statements. */
import { excipientsFrom, headsExcipients, isDropped, isRestLabel } from "./asides.ts";
import { basisOf } from "./basis.ts";
import type { Claim } from "./claims.ts";
import { type Context, isHeaded, isNutrientHead } from "./context.ts";
import { lineClaims } from "./line-claims.ts";
import { namesOf } from "./names.ts";
import { hasItem, isLabelLike, isSentence, listsNutrients } from "./panels.ts";
import { hasMass, type ReadBlock } from "./read-block.ts";
import { rowClaims, transposedClaims } from "./rows.ts";
import type { Form, Found } from "./statement.ts";
import { HAS, holds, holdsMineral, isUnknown, isWord, mayBase, type Scan, says, type Token } from "./tokens.ts";

/** What a row of a table states; `panel` where the rows around it are a label's. */
export const rowStatements = (read: ReadBlock, context: Context, panel: boolean): Found[] => {
  const { block, at } = read;
  if (!holdsMineral(read) && context.nutrients.length === 0) return [];
  const first = read.cells[0] as Scan;
  // "Calcium phosphate (bulking agent) | 120 mg"
  if (isRestLabel(first) || first.tokens.some((token) => token.depth > 0 && isWord(token, "excipient"))) return [];
  // "Calcium hydrogen phosphate | 40 mg | excipient (filler)"
  if (read.cells.slice(1).some((cell) => holds(cell, "excipient") && !hasMass(cell.tokens))) return [];
  // "Other ingredients: calcium phosphate 120 mg" over all columns.
  if (excipientsFrom(first.tokens) < (namesOf(first.tokens)[0]?.first ?? 0)) return [];
  if (isNutrientHead(read)) return [];
  if (context.nutrients.length > 0 && namesOf(first.tokens).length === 0) {
    // "19–50 years | 1000 mg | 310 mg": what persons of an age need.
    const isOfAges = !holds(first, "piece") && (AGES.test(first.text) || holds(first, "adult"));
    const turned = isOfAges ? [] : transposedClaims(read, context);
    if (turned.length > 0)
      return turned.map(({ claim, column, headed, ofSet }) => ({
        talk: false,
        ofSet,
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
    const isOfOther =
      headsExcipients(first) || (["advice", "aside", "others"] as const).some((role) => holds(first, role));
    const own = basisOf(first.tokens, true);
    // "1 slice of cheese | 160 mg calcium"
    if (isOfOther || (own === null && (first.has & HAS.number) !== 0)) return [];
    const basis = own ?? context.basis;
    // "Goes well with | Magnesium 400 mg": a label that speaks of no contents.
    const talk = own === null && !CONTENT_ROLES.some((role) => holds(first, role)) && !says(first, "contentLabel");
    return read.cells
      .slice(1)
      .flatMap((cell) => textStatements(read, cell, { ...context, basis }, panel))
      .map((found) =>
        talk && !found.spoken ? { ...found, talk, form: found.form === "facts" ? "composition" : found.form } : found,
      );
  }
  if (!named) return [];
  if (read.cells.some((cell) => isDropped(cell.tokens) && hasLongText(cell))) return [];
  const needed = read.cells.slice(1).some(isNeed) || (!isHeaded(context) && read.cells.slice(1).some(isOfPersons));
  const remark = isRemark(read);
  return rowClaims(read, context).map(({ claim, column, headed, ofSet }) => {
    const talk = needed || (remark && claim.measure === "compound");
    return {
      talk,
      ofSet,
      claim,
      form: talk ? "composition" : "facts",
      basisStated: headed || claim.basis !== null,
      spoken: false,
      block,
      at,
      column,
    };
  });
};

/** "19–50", "51+": ages at the beginning of a row. */
const AGES = /^\D{0,12}\d{1,2}\s?(?:[-–]\s?\d{1,2}|\+)(?!\s?(?:m?g|µg|ml)\b)/;

/** "950 mg/day" in a cell: what a person needs, where the title does not name the mineral. */
const isNeed = (cell: Scan): boolean => hasMass(cell.tokens) && holds(cell, "day") && !holds(cell, "piece");

/** "Calcium carbonate 1250 mg | lowers the uptake of thyroxine": words beside a name with its amount. */
const isRemark = ({ cells: [name, ...rest] }: ReadBlock): boolean => {
  const texts = rest.filter(({ text }) => text !== "");
  return (
    name !== undefined &&
    hasMass(name.tokens) &&
    texts.length > 0 &&
    texts.every(({ text, tokens, has }) => text.length > LEAST_REMARK && !hasMass(tokens) && (has & HAS.scheme) === 0)
  );
};

const LEAST_REMARK = 15;

const CONTENT_ROLES = ["facts", "contains", "nutrient", "serving", "piece", "equals", "elemental"] as const;

/** "Women 50+": a cell that says who needs what stands beside it. */
const isOfPersons = (cell: Scan): boolean =>
  holds(cell, "advice") &&
  cell.text.length <= LONGEST_PERSONS &&
  !mayBase(cell) &&
  (cell.has & HAS.percent) === 0 &&
  !hasMass(cell.tokens);

const LONGEST_PERSONS = 20;

/** How many times the lower end of a range its upper one is where no product can be meant. */
const MOST_SPREAD = 4;

const isMarket = ({ stated: { values, to } }: Claim): boolean =>
  to !== null && (values[0] as number) > 0 && (to[0] as number) / (values[0] as number) >= MOST_SPREAD;

/** "Osteoporosis: 1000-1500 mg of elemental calcium a day": from so much to so much a day, of nothing that is counted. */
const isNeedOfDay = ({ stated }: Claim, cell: Scan): boolean =>
  stated.to !== null &&
  holds(cell, "day") &&
  !(["piece", "serving", "contains"] as const).some((role) => holds(cell, role));

/** True for a cell that holds a sentence or more. */
export const hasLongText = (cell: Scan): boolean => cell.text.length > 120;

/** True for a row whose first cell is a number or mark and whose second names a nutrient. */
const panelRow = (read: ReadBlock): boolean => {
  const [first, second, ...rest] = read.cells;
  if (first === undefined || second === undefined || namesOf(second.tokens).length === 0) return false;
  if (/^[\d.)#*-]{0,4}$/.test(first.text)) return true;
  // "Minerals | Calcium | 500 mg": whatever a group of rows is called, the nutrient stands behind it.
  const isOfOther = headsExcipients(first) || holds(first, "aside") || holds(first, "others");
  const isPlainName = namesOf(second.tokens)[0]?.first === 0 && !second.tokens.some((token) => isUnknown(token));
  return (
    !isOfOther &&
    (first.has & HAS.number) === 0 &&
    isPlainName &&
    !hasMass(second.tokens) &&
    rest.some(({ tokens }) => hasMass(tokens))
  );
};

/** What a line of text states; `panel` where the lines around it are a label's. */
export const lineStatements = (read: ReadBlock, context: Context, panel: boolean): Found[] =>
  read.cells.flatMap((cell) => textStatements(read, cell, context, panel));

const textStatements = (read: ReadBlock, cell: Scan, context: Context, panel: boolean): Found[] => {
  const { block, at } = read;
  if (!holdsMineral(cell)) return [];
  // "Our complex contains 500 mg of calcium." is a sentence, however it begins.
  const labelLike = isLabelLike(cell) && !(isSentence(read) && holds(cell, "contains"));
  // "Supplement Facts Serving Size: 1 tablet ... Calcium 600 mg 46%; Magnesium 50 mg 12%.": a panel in one line.
  const isPanel = panel && block.kind === "line" && holds(cell, "servingSize") && listsNutrients(cell);
  const titles = block.kind === "title" || block.kind === "heading";
  const claims = lineClaims(cell, context, block.kind === "title");
  return claims.flatMap(({ claim, basisStated, sentence, said, spoken, opens }): Found[] => {
    const like = (labelLike && opens) || isPanel;
    // "300 g" in a title is the pack.
    if (titles && claim.stated.unit === "g" && (claim.stated.values.at(-1) as number) > 3) return [];
    // "Calcium: 1000 mg a day for adults" over an article is advice.
    if (block.kind === "heading" && (holds(cell, "day") || hasItem(cell))) return [];
    // "From 50 to 400 mg, depending on the product" is what there is to buy.
    if (isMarket(claim) || isNeedOfDay(claim, cell)) return [];
    if (titles) return [{ claim, form: "title", basisStated, spoken, talk: false, ofSet: false, block, at, column: 0 }];
    const form: Form =
      like && panel ? "facts" : basisStated && (sentence || like || context.basis !== null) ? "composition" : "prose";
    // "Magnesium from 100 to 400 mg in many forms": a range for nothing is what a shop has.
    if (form === "prose" && !said && (!like || (claim.stated.to !== null && isSentence(read)))) return [];
    return [
      {
        claim,
        form,
        basisStated: basisStated || claim.basis !== null,
        spoken,
        talk: false,
        ofSet: false,
        block,
        at,
        column: 0,
      },
    ];
  });
};
