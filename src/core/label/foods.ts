/** Foods and drinks, which are no intake of a supplement however much they hold. In: what a page says. Out: yes or no. */
import { basisOf } from "./basis.ts";
import { namesNutrient } from "./head-cells.ts";
import type { LabelMark } from "./label-marks.ts";
import { hasRole, type ReadBlock } from "./read-block.ts";
import type { ServingStatement } from "./serving.ts";
import {
  holds,
  holdsMineral,
  isMark,
  isWord,
  mayBase,
  type NumberToken,
  type Scan,
  says,
  type Token,
} from "./tokens.ts";

/** A serving of a drink; a syrup or a liquid supplement is taken by the spoon. */
const LEAST_DRINK_ML = 100;

/** A dose of a liquid supplement: two or three spoons. */
const MOST_SPOON_ML = 45;

/** True where a cell of the block says it. */
export const hasCell = ({ cells }: ReadBlock, mark: LabelMark): boolean => cells.some((cell) => says(cell, mark));

/** True where a title names a food and no mineral: "Carob molasses 700 g". */
const isFoodTitle = (title: Scan): boolean => holds(title, "aside") && !holdsMineral(title);

/**
 * "Emmental in slices", and not "powder, yoghurt flavour" or "sesame calcium tablets"; "high-calcium milk powder" where
 * the table is that of a food.
 */
const isNamedFood = (title: Scan, reads: readonly ReadBlock[]): boolean =>
  says(title, "food") &&
  !says(title, "flavour") &&
  !isSwallowed(title) &&
  (!namesNutrient(title) || macronutrientsIn(rowNames(reads)) >= LEAST_MACRONUTRIENTS);

/** "Mountain cheese 300 g": the title names no nutrient and no form, and nothing says how much of it to take. */
const isUndosed = (title: Scan, reads: readonly ReadBlock[]): boolean =>
  isUnnamed(title) &&
  !reads.some((read) => hasRole(read, "piece") && (read.block.kind === "row" || hasRole(read, "directions"))) &&
  !reads.some((read) => read.block.kind === "row" && (hasRole(read, "serving") || hasRole(read, "day")));

const statesEnergy = (read: ReadBlock): boolean => hasCell(read, "energy") || hasCell(read, "calories");

/** "Soy drink 200 ml × 24" with amounts "per carton (200 ml)": what is sold is drunk at once. */
const isBottled = (title: Scan, reads: readonly ReadBlock[]): boolean => {
  const sold = title.tokens.filter(isGlass);
  const isOfBottle = (cell: Scan): boolean => {
    const millilitres = mayBase(cell) ? basisOf(cell.tokens, true)?.millilitres : null;
    return sold.some((token) => token.kind === "number" && token.values.at(-1) === millilitres);
  };
  const heads = reads.filter(({ block }) => block.kind === "row" || block.kind === "heading");
  return sold.length > 0 && heads.some(({ cells }) => cells.some(isOfBottle));
};

/** True for a text that names tablets or capsules. */
export const isSwallowed = ({ tokens }: Scan): boolean => tokens.some((token) => says(token, "swallowed"));

/** The nutrients that rows are named after. */
const rowNames = (reads: readonly ReadBlock[]): readonly Scan[] =>
  reads.flatMap(({ block, cells: [name] }) =>
    block.kind === "row" && name !== undefined && namesNutrient(name) ? [name] : [],
  );

const macronutrientsIn = (nutrients: readonly Scan[]): number =>
  nutrients.filter(({ tokens }) => tokens.some((token) => says(token, "macronutrient"))).length;

/** So many rows of fat, protein and the like are a food's. */
const LEAST_MACRONUTRIENTS = 4;

/** More rows of vitamins and minerals than a food is praised for: it is made to be taken. */
const MOST_PRAISED = 2;

/** "Farmhouse cheese 500 g": a title that names nothing of a supplement, a table of what foods are made of, and no dose. */
const isEaten = (title: Scan, reads: readonly ReadBlock[]): boolean => {
  if (namesNutrient(title) || isSwallowed(title)) return false;
  const nutrients = rowNames(reads);
  const macronutrients = macronutrientsIn(nutrients);
  return (
    macronutrients >= LEAST_MACRONUTRIENTS &&
    (isOfMuchEnergy(reads) ||
      (nutrients.length - macronutrients <= MOST_PRAISED && !reads.some((read) => hasRole(read, "directions"))))
  );
};

/** "400 kcal", "Calories 210" */
const KILOCALORIES = /(\d{1,4})(?:[.,]\d{1,2})? ?(?:k[ck]al|ккал|[大千]卡)|calories\D{0,12}(\d{1,4})/gi;

/** More energy than a drink for sport or a scoop of protein has. */
const LEAST_FOOD_KCAL = 180;

/** True where a portion, and not only 100 g, has the energy of a food: the least of what the rows of energy say. */
const isOfMuchEnergy = (reads: readonly ReadBlock[]): boolean => {
  const rows = reads.filter((read) => read.block.kind === "row" && statesEnergy(read));
  const kilocalories = rows.flatMap(({ block: { cells } }) =>
    [...cells.join(" ").matchAll(KILOCALORIES)].map(([, before, behind]) => Number(before ?? behind)),
  );
  return kilocalories.length > 0 && Math.min(...kilocalories) >= LEAST_FOOD_KCAL;
};

/** "Add one level scoop (40 g) to water", "35 g (one scoop)": a powder that is taken by the piece, however heavy that is. */
const isScooped = (read: ReadBlock): boolean =>
  read.block.kind !== "row" &&
  hasRole(read, "directions") &&
  hasRole(read, "piece") &&
  read.tokens.some(
    (token, at) =>
      token.kind === "number" &&
      token.unit === "g" &&
      (token.depth > 0 ||
        read.tokens.slice(at + 1, at + MOST_TO_SCOOP).some((other) => other.depth > 0 && isWord(other, "piece"))),
  );

/** "35 g of powder (one scoop": so many tokens at most. */
const MOST_TO_SCOOP = 6;

/** "Put 1 tablet into 500 ml of cold water": what is dissolved by the piece is no drink that is sold. */
const isDissolved = (read: ReadBlock): boolean =>
  read.block.kind !== "row" &&
  hasRole(read, "directions") &&
  read.tokens.some(
    (token, at) =>
      isOfDrink(token) &&
      token.depth === 0 &&
      read.tokens.slice(0, at).some((before) => isWord(before, "piece")) &&
      isLittleWord(read.tokens[at - 1]),
  );

/** "in", "i", "до": words of that length lead to what something is put into. */
const isLittleWord = (token: Token | undefined): boolean =>
  token?.kind === "word" && token.end - token.start <= 4 && !isWord(token, "piece");

/** A title without a nutrient, a mineral or a form that is taken by the piece. */
const isUnnamed = (title: Scan): boolean => !namesNutrient(title) && !holds(title, "piece");

/** A serving of a food that is no powder: no scoop holds as much. */
const LEAST_FOOD_G = 100;

const LEAST_MEAL_G = 30;
const MOST_MEAL_G = 400;

/** "Serving size 40 g (196 kcal)": a serving that is eaten. */
const isMeal = (read: ReadBlock): boolean =>
  (hasRole(read, "serving") || hasRole(read, "servingSize")) &&
  hasCell(read, "energy") &&
  read.tokens.some(
    (token) =>
      token.kind === "number" &&
      token.unit === "g" &&
      (token.values.at(-1) as number) >= LEAST_MEAL_G &&
      (token.values.at(-1) as number) <= MOST_MEAL_G,
  );

/** "100 g", "100 ml". */
const isHundred = (token: Token): token is NumberToken =>
  token.kind === "number" && token.values.at(-1) === 100 && (token.unit === "ml" || token.unit === "g");

/** True where a sentence, or the heading over it, gives the energy of 100 g or 100 ml. */
const isDeclaration = (read: ReadBlock): boolean =>
  hasCell(read, "energy") && (read.tokens.some(isHundred) || read.section.tokens.some(isHundred));

/** A longer line is no serving size. */
const LONGEST_SIZE = 80;

const isOfDrink = (token: Token): boolean =>
  token.kind === "number" && token.unit === "ml" && (token.values.at(-1) as number) >= LEAST_DRINK_ML;

/** A glass or bottle of so much; a table of 100 ml says nothing of one. */
const isGlass = (token: Token): boolean => isOfDrink(token) && !isHundred(token);

/** "Per bottle of 240 ml" over a column; "500 ml" beside a tablet or "8 g" is what that is put into. */
const isGlassful = (cell: Scan): boolean =>
  holds(cell, "per") &&
  !holds(cell, "piece") &&
  !cell.tokens.some((token) => token.kind === "number" && token.unit === "g") &&
  cell.tokens.some(isGlass);

/** "Per bottle (200 ml): energy 92 kcal, protein 6.8 g, calcium 354 mg" */
const isDrinkDeclaration = (read: ReadBlock): boolean =>
  hasCell(read, "energy") &&
  read.tokens.some(
    (token, at) =>
      isGlass(token) &&
      [-1, 1].some((step) => isWord(read.tokens[at + step], "per") || isMark(read.tokens[at + step], "(")),
  );

/**
 * A drink or food by its nutrition table: amounts per 100 ml, or per 100 g with portions of a meal, beside the energy;
 * or by a title that nobody doses, and the energy of 100 g or 100 ml in whatever form.
 */
export const isFood = (title: Scan, reads: readonly ReadBlock[], printed: ServingStatement | null): boolean => {
  // "1 sachet in 500 ml of water" counts sachets.
  const drink =
    printed?.pieces === null && ((printed.millilitres ?? 0) >= LEAST_DRINK_ML || (printed.grams ?? 0) >= LEAST_FOOD_G);
  if (drink && reads.some(statesEnergy)) return true;
  const rows = reads.filter((read) => read.block.kind === "row");
  const hundred = rows.flatMap(({ tokens }) => tokens).find(isHundred);
  const tabled = hundred !== undefined && rows.some((read) => hasCell(read, "energy"));
  const undosed = isFoodTitle(title) || isUndosed(title, reads) || isEaten(title, reads);
  if (undosed && (tabled || reads.some(isDeclaration))) return true;
  if ((isNamedFood(title, reads) || isBottled(title, reads)) && reads.some(statesEnergy)) return true;
  if (isUnnamed(title) && reads.some(isMeal)) return true;
  const isMixed = reads.some((read) => isDissolved(read) || isScooped(read));
  if (!isMixed && reads.some(isDrinkDeclaration)) return true;
  if (!tabled) return false;
  if (rows.some(({ cells }) => cells.some(isGlassful))) return true;
  // "Do not exceed the daily portion. Net weight: 192 g" heads nothing.
  const heads = reads
    .filter((read) => read.block.kind === "row" || (read.cells[0]?.text.length ?? 0) <= LONGEST_SIZE)
    .filter((read) => hasRole(read, "serving") || hasRole(read, "servingSize"))
    .flatMap(({ tokens }) => tokens);
  const portion = heads.some(
    (token) =>
      token.kind === "number" &&
      token.unit === hundred.unit &&
      (token.values.at(-1) as number) > 30 &&
      token.values.at(-1) !== 100 &&
      (token.values.at(-1) as number) < 600,
  );
  // "Per ampoule (25 ml)", "per 20 ml", "daily dose 20 ml"
  const bases = rows
    .flatMap(({ cells }) => cells.filter((cell) => holds(cell, "per") || holds(cell, "day")))
    .flatMap(({ tokens }) => tokens);
  // "1 measuring cup (20 ml) a day"
  const doses = reads
    .filter((read) => read.block.kind === "line" && hasRole(read, "day"))
    .flatMap(({ tokens }) => tokens);
  // A spoonful of syrup is no drink, and none is a portion of 10 ml.
  const spoonful = [...heads, ...bases, ...doses].some(
    (token) => token.kind === "number" && token.unit === "ml" && (token.values.at(-1) as number) <= MOST_SPOON_ML,
  );
  return !isMixed && (hundred.unit === "ml" ? !spoonful : portion);
};
