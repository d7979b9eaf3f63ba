/** What a text says that is no content of the product: advice, other foods, excipients, limits. In: tokens. Out: yes or no. */
import { countOf, pieceAfter } from "./counts.ts";
import { namesOf } from "./names.ts";
import { isLetterOfName } from "./quantities.ts";
import { hasMass, hasPercent } from "./read-block.ts";
import { isMark, isUnknown, isWord, type Scan, says, type Token } from "./tokens.ts";

/** "Three tablets typically provide", "each tablet usually contains": what labels say of their own pieces. */
const isOfPieces = (tokens: readonly Token[], at: number): boolean =>
  (isWord(tokens[at + 1], "contains") || isWord(tokens[at + 1], "equals")) &&
  isWord(tokens[at - 1], "piece") &&
  (countOf(tokens[at - 2]) !== null || isWord(tokens[at - 2], "per"));

/** "Unlike", "in contrast to". */
const isContrast = (token: Token): boolean => isWord(token, "others") && isWord(token, "rest");

/** "A common tablet of 500 mg", "常见的600毫克钙片": what others sell; "unlike common tablets" goes on with the own ones. */
const isOfOrdinary = (tokens: readonly Token[], at: number): boolean => {
  if (!isWord(tokens[at], "ordinary") || tokens.slice(0, at).some(isContrast)) return false;
  const between = tokens.slice(at + 1, at + 4);
  const piece = between.findIndex((token) => isWord(token, "piece"));
  // "Average per tablet", "average content of a tablet" is this product's.
  return (
    piece >= 0 &&
    !between
      .slice(0, piece)
      .some((token) => isWord(token, "per") || isWord(token, "contains") || isWord(token, "facts"))
  );
};

/** "(2 tablets)" right behind a place: pieces of this product. */
const isCountedBehind = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((step) => countOf(tokens[at + step]) !== null && pieceAfter(tokens, at + step) >= 0);

/** "Per recommended daily intake", "recommended daily intake (2 tablets)": the day of this product, as it is to be taken. */
const isOwnDay = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at], "day") && (isWord(tokens[at - 1], "per") || isCountedBehind(tokens, at));

/** "Per maximum daily dose (2 scoops)": what the most that is taken of this product gives. */
const isOwnMaximum = (tokens: readonly Token[], at: number): boolean =>
  [1, 2, 3].some((step) => isWord(tokens[at - step], "per")) && isCountedBehind(tokens, at);

/** True for advice that is not about a day of this product. */
export const isAdvice = ({ tokens }: Scan): boolean =>
  tokens.some((token, at) => isWord(token, "advice") && !isOwnDay(tokens, at) && !isOwnDay(tokens, at - 1));

/** "Soy extract (for men) 75 mg": brackets without a number say nothing of the amounts around them. */
const isRemark = (tokens: readonly Token[], at: number): boolean => {
  const { depth } = tokens[at] as Token;
  if (depth === 0) return false;
  const open = tokens.slice(0, at).findLastIndex((token) => token.depth < depth);
  const close = tokens.slice(at).findIndex((token) => token.depth < depth);
  return !tokens.slice(open + 1, close < 0 ? tokens.length : at + close).some(({ kind }) => kind === "number");
};

/** True for advice, studies, limits and maxima: what such a sentence states is no content of the product. */
export const isDropped = (tokens: readonly Token[]): boolean => {
  let share = -99;
  return tokens.some((token, at) => {
    if (token.kind === "number" && token.unit === "%") share = at;
    // "100 % of your daily needs" names what the percentage is of.
    if (isWord(token, "maximum")) return token.depth === 0 && !isOwnMaximum(tokens, at);
    if (isOfOrdinary(tokens, at)) return true;
    // "The daily dose that is recommended (two spoons) provides ..."
    if (isOwnDay(tokens, at) || isOwnDay(tokens, at - 1)) return false;
    return isWord(token, "advice") && at - share > 8 && !isOfPieces(tokens, at) && !isRemark(tokens, at);
  });
};

/**
 * "A serving of milk has 300 mg", "2 hours between 500 mg of calcium and iron": no piece is spoken of, but such a word.
 * A line that begins with a nutrient is a label's.
 */
export const isAside = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => isWord(token, "aside")) &&
  !tokens.some((token) => isWord(token, "piece")) &&
  namesOf(tokens)[0]?.first !== 0;

/** "Other: cellulose, calcium carbonate 150 mg": what else is in a product is no dose either. */
const isRest = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at], "rest") && isMark(tokens[at + 1], ":") && (at === 0 || isMark(tokens[at - 1], ".;,)"));

/** True for a cell that says "other" and nothing else. */
export const isRestLabel = ({ tokens }: Scan): boolean =>
  isWord(tokens[0], "rest") && tokens.slice(1).every((token) => isMark(token, ":"));

/** "Active substances and excipients": what a product is made of, both. */
const namesBoth = (tokens: readonly Token[], at: number): boolean =>
  isWord(tokens[at - 1], "and") && !hasMass(tokens.slice(0, at));

/** True for a head of excipients alone. */
export const headsExcipients = ({ tokens }: Scan): boolean => {
  const at = tokens.findIndex((token) => isWord(token, "excipient"));
  return at >= 0 && !namesBoth(tokens, at);
};

/** "Without bulking agents and release agents": in reach of a word for "without". */
const isMissing = (tokens: readonly Token[], at: number): boolean => {
  const from = tokens.slice(0, at).findLastIndex(({ kind }) => kind !== "word");
  return tokens.slice(Math.max(from + 1, at - MOST_MISSING), at).some((token) => isWord(token, "without"));
};

const MOST_MISSING = 4;

/** Where an excipient list begins inside a text, or its length. */
export const excipientsFrom = (tokens: readonly Token[]): number => {
  // "With sweeteners." lists nothing.
  const at = tokens.findIndex(
    (token, place) =>
      (isWord(token, "excipient") &&
        !isMark(tokens[place + 1], ".") &&
        !namesBoth(tokens, place) &&
        !isMissing(tokens, place)) ||
      isRest(tokens, place),
  );
  return at < 0 ? tokens.length : at;
};

/** "mg/l", "per kg", "each g of citrate": what a water, a dose by weight or a substance holds. */
export const isConcentration = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => {
    const next = tokens[at + 1];
    if (token.kind === "number" && token.unit === "kg") return true;
    // "per kg" and "per litre" are entries of their own in some languages.
    if (token.kind === "word" && / (?:kg|l|lit(?:re|er|ro)|kilo(?:gram)?)$/.test(token.text)) return true;
    const divides = isWord(token, "per") || isMark(token, "/");
    const isUnit = next?.kind === "word" && ["l", "kg", "g"].includes(next.entry?.unit ?? "");
    return divides && isUnit && !isLetterOfName(tokens, at + 1) && !isOfVitamin(tokens[at - 1]);
  });

/** "Composition in 1 kg", "Zusätze je kg" over a list: what a feed or a fertiliser holds. */
export const isPerKilogram = ({ tokens }: Scan): boolean =>
  tokens.some((token, at) => {
    const isOne =
      token.kind === "number"
        ? token.unit === "kg" && token.values[0] === 1
        : token.kind === "word" && / ?kg$/.test(token.text);
    return isOne && (isWord(tokens[at - 1], "per") || (token.kind === "word" && isWord(token, "per")));
  });

/** "Cholecalciferol 1 M.IU/g 0.2 mg": how strong the vitamin is. */
const isOfVitamin = (token: Token | undefined): boolean =>
  (token?.kind === "number" && token.unit === "iu") || (token?.kind === "word" && token.entry?.unit === "iu");

/** "100 g of poppy seeds contain 1400 mg of calcium": what a food has. */
export const isOfFood = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => {
    const food = tokens[at + 1];
    const isHundred = token.kind === "number" && token.values[0] === 100 && (token.unit === "g" || token.unit === "ml");
    return (
      isHundred &&
      isUnknown(food, LEAST_FOOD) &&
      !says(food, "product") &&
      [at + 2, at + 3].some((place) => isWord(tokens[place], "contains"))
    );
  });

const LEAST_FOOD = 3;

/** True for a word that stands for the reference values behind percentages. */
const isOfReference = (token: Token | undefined): boolean =>
  token?.kind === "word" &&
  (token.entry?.scheme != null || /^(?:rda|rdi|ajr|vnr|nrv|rws|rhp|dv|ri|vrn|idr|nrw)$/.test(token.text));

/** True for a heading over what a dish holds. */
export const isRecipeHeading = (heading: Scan): boolean => says(heading, "recipeHeading");

/** True for a heading over the values behind percentages. */
export const isReferenceHeading = (heading: Scan): boolean =>
  (says(heading, "referenceHeading") && !heading.text.includes("%")) || isReference(heading.tokens);

/**
 * "RDA: calcium 1000 mg", "Reference intake: ...": the values behind percentages, not what the product holds. "%DV 63"
 * is a percentage.
 */
export const isReference = (tokens: readonly Token[]): boolean => {
  const value = tokens.findIndex((token) => token.kind === "number" && token.unit === "mg");
  // "The nutrient reference value is 375 mg of magnesium"
  const isSaid =
    value > 0 &&
    tokens.slice(0, value).some(isOfReference) &&
    !tokens.some((token) => isWord(token, "piece") || isWord(token, "contains"));
  if (isSaid && !hasPercent(tokens) && !tokens.some((token) => isMark(token, "%"))) return true;
  const at = tokens.findIndex((token) => token.kind === "word");
  return isOfReference(tokens[at]) && !isMark(tokens[at - 1], "%") && !hasPercent(tokens);
};

/** "Magnesium (NRV 375 mg) contributes to ...": the value itself, where no percentage of it stands before its name. */
export const isReferenceValue = (tokens: readonly Token[], at: number): boolean => {
  const named = isMark(tokens[at - 1], ":=") ? at - 2 : at - 1;
  const before = tokens[named - 1];
  // "100 % NRV = 800 mg" says what the value is.
  const isShare = before?.kind === "number" && before.unit === "%" && before.values[0] !== 100;
  return (isOfReference(tokens[named]) && !isMark(before, "%") && !isShare) || isGoal(tokens, at);
};

/** "Calcium: 490 / 950 mg 52 %": how much of what is needed somebody has eaten. */
const isGoal = (tokens: readonly Token[], at: number): boolean => {
  const [eaten, goal, share] = [tokens[at - 2], tokens[at], tokens[at + 1]];
  if (eaten?.kind !== "number" || goal?.kind !== "number" || share?.kind !== "number") return false;
  const percent = (100 * (eaten.values[0] as number)) / (goal.values[0] as number);
  return isMark(tokens[at - 1], "/") && share.unit === "%" && Math.abs(percent - (share.values[0] as number)) <= 1;
};

/** True where the sentence that ends at `to` asks: with a question mark, which in Greek is a semicolon. */
export const isQuestion = ({ text, tokens }: Scan, to: number): boolean =>
  isMark(tokens[to], "?؟") ||
  (isMark(tokens[to], ";") && to === tokens.length - 1 && /[α-ω]/i.test(text) && !/[;:]/.test(text.slice(0, -1)));

/** "Q: ..." and "A: ..." of questions and answers, and what somebody says in quotation marks. */
export const isDialogue = ({ text }: Scan): boolean =>
  /^[qa]\s?[.:]\s/i.test(text) || /^["«„「『][^"»“”」』]{40}/.test(text);
