/**
 * What an amount is printed for: a piece, several pieces, a serving, a day, 100 g. In: tokens. Out: the basis that a
 * text states, or null.
 */
import { exact } from "../amount.ts";
import type { Amount } from "../model.ts";
import { countOf, fractionAt, isDayWord, isSizedVessel, pieceAfter, wordAt } from "./counts.ts";
import { isMark, isWord, mineralOf, says, type Token } from "./tokens.ts";

export interface BasisStatement {
  readonly kind: "piece" | "serving" | "daily-dose" | "100g" | "100ml";
  /** Pieces that the amount is for; null where not said. */
  readonly pieces: Amount | null;
  readonly grams: number | null;
  readonly millilitres: number | null;
  /** The word for the pieces: "tablets"; null where none is printed. */
  readonly word: string | null;
  /** Token place. */
  readonly at: number;
  /** The least that is taken a day: what it gives says what a piece holds, and nothing of a serving. */
  readonly isLeast?: true;
}

/** Grams or millilitres in the brackets right after `at`: "(5.5 g)", "(15 ml)", or of a bare number token. */
const sizeNear = (tokens: readonly Token[], at: number): { grams: number | null; millilitres: number | null } => {
  for (let i = at; i <= at + 4; i++) {
    const token = tokens[i];
    if (token?.kind !== "number" || token.to !== null) continue;
    const value = token.values.at(-1) as number;
    if (token.unit === "g" && value <= 200) return { grams: value, millilitres: null };
    if (token.unit === "ml" && value <= 500) return { grams: null, millilitres: value };
  }
  return { grams: null, millilitres: null };
};

const none = { pieces: null, grams: null, millilitres: null, word: null };

/** One piece that is not said to weigh anything. */
export const ONE_PIECE: BasisStatement = { ...none, kind: "piece", pieces: exact(1), at: 0 };

/** "(2 capsules)", "= 2 Kapseln", "2粒": the count of pieces within a few tokens after `at`, or null. */
const piecesNear = (tokens: readonly Token[], at: number): Amount | null => {
  for (let i = at + 1; i <= at + 4 && i < tokens.length; i++) {
    const count = countOf(tokens[i]);
    if (count !== null && pieceAfter(tokens, i) >= 0) return count;
  }
  return null;
};

const hundred = (token: Token | undefined): "100g" | "100ml" | null => {
  if (token?.kind !== "number" || token.to !== null || token.values.at(-1) !== 100) return null;
  return token.unit === "g" ? "100g" : token.unit === "ml" ? "100ml" : null;
};

const isPer = (token: Token | undefined): boolean => isWord(token, "per") || isMark(token, "/");

/** The first token after `at` that is not inside brackets opened right there: "3粒(1.2g)あたり". */
const afterBrackets = (tokens: readonly Token[], at: number): number => {
  let next = at + 1;
  if (isMark(tokens[next], "([（【"))
    while (next < tokens.length && next < at + 12 && !isMark(tokens[next], ")]）】")) next++;
  return isMark(tokens[next], ")]）】") ? next + 1 : next;
};

const closes = (token: Token | undefined): boolean =>
  isWord(token, "contains") || isWord(token, "equals") || isWord(token, "per") || isMark(token, "=:");

/** So many pieces are a pack: "60 capsules", "per box (30 sachets)". */
export const LEAST_PACK_PIECES = 15;

const UNIT = /^(?:unit|einheit)$/;

/** More pieces than this in "contains 60 tablets" are a pack, not a dose. */
const MOST_PIECES_CONTAINED = 12;

const pieceStatement = (tokens: readonly Token[], at: number): BasisStatement | null => {
  const count = countOf(tokens[at]);
  const per = isPer(tokens[at - 1]) || isWord(tokens[at - 2], "per");
  if (count !== null) {
    const piece = pieceAfter(tokens, at);
    if (piece < 0) return null;
    const next = afterBrackets(tokens, piece);
    const closed =
      isWord(tokens[piece], "per") ||
      closes(tokens[next]) ||
      isWord(tokens[next + 1], "contains") ||
      isWord(tokens[next + 2], "contains");
    // "A box made up of 20 ampoules", "60 comprimés à sucer": the pack; drops are counted that far.
    const isPack = !closed || (isWord(tokens[next], "per") && wordAt(tokens, next) === "a");
    if (isPack && count.low >= LEAST_PACK_PIECES && !says(tokens[piece], "drops")) return null;
    const contained = isWord(tokens[at - 1], "contains") && count.high <= MOST_PIECES_CONTAINED;
    return per || contained || closed
      ? { kind: "piece", ...none, ...sizeNear(tokens, piece + 1), pieces: count, word: wordAt(tokens, piece), at }
      : null;
  }
  if (isPer(tokens[at])) {
    // "each easy-to-swallow softgel"
    const piece = pieceAfter(tokens, at, 7);
    if (tokens.slice(at + 1, Math.max(at, piece)).some((token) => isWord(token, "serving") || countOf(token) !== null))
      return null;
    const dual = countOf(tokens[piece]);
    if (piece >= 0 && dual !== null)
      return { kind: "piece", ...none, ...sizeNear(tokens, piece + 1), pieces: dual, word: wordAt(tokens, piece), at };
    if (piece >= 0)
      return {
        kind: "piece",
        ...none,
        ...sizeNear(tokens, piece + 1),
        pieces: exact(1),
        word: wordAt(tokens, piece),
        at,
      };
  }
  // "Tablette enthält", "tableta obsahuje", "캡슐당": one piece without a number word.
  if (
    isWord(tokens[at], "piece") &&
    // "Nutrient | Unit | per 100 g" is a head of columns.
    !UNIT.test(wordAt(tokens, at) ?? "") &&
    (isWord(tokens[at], "per") || isWord(tokens[at + 1], "contains") || isWord(tokens[at + 1], "per"))
  )
    return { kind: "piece", ...none, pieces: exact(1), word: wordAt(tokens, at), at };
  return null;
};

const volumeStatement = (tokens: readonly Token[], at: number, whole: boolean): BasisStatement | null => {
  const token = tokens[at];
  if (token?.kind !== "number" || token.to !== null || (token.unit !== "ml" && token.unit !== "g")) return null;
  // A column headed "1 g", "5 ml" or "16 g (500 ml of drink)" and nothing else.
  const isBracketed = isMark(tokens[at + 1], "(") && afterBrackets(tokens, at) === tokens.length;
  const alone = whole && at === 0 && (tokens.length === 1 || isBracketed);
  // "5 ml of syrup (1 teaspoon) contain"
  const verb = afterBrackets(tokens, tokens[at + 1]?.kind === "word" ? at + 1 : at);
  const opened =
    alone || isPer(tokens[at - 1]) || [at + 1, at + 2, verb].some((place) => isWord(tokens[place], "contains"));
  // "Limit salt to 5 g": the weight of something else.
  if (!opened || isWord(tokens[at - 2], "nutrient")) return null;
  const value = token.values.at(-1) as number;
  return token.unit === "ml"
    ? { kind: "piece", ...none, millilitres: value, at }
    : { kind: "serving", ...none, grams: value, at };
};

/**
 * "3 capsules together give 250 mg magnesium", "1日3粒でカルシウム350mg": a small count of pieces right before the amounts,
 * without a word that opens or closes it; null where the text is no such sentence.
 */
const countBeforeAmounts = (tokens: readonly Token[]): BasisStatement | null => {
  const named = tokens.findIndex(
    (token) => mineralOf(token) !== null || (token.kind === "number" && token.unit === "mg"),
  );
  for (let at = 0; at < named; at++) {
    if (isWord(tokens[at], "directions")) return null;
    const count = countOf(tokens[at]);
    const piece = count === null ? -1 : pieceAfter(tokens, at, 2);
    if (count === null || piece < 0 || count.high > MOST_PIECES_CONTAINED || isWord(tokens[at - 1], "times")) continue;
    const daily = isDayWord(tokens, at - 1);
    // "1日2粒で、カルシウム ...": right behind the piece of a day a comma parts nothing.
    const parted = tokens
      .slice(piece, named)
      .some((token) => isMark(token, ",;") && !(daily && token.start - (tokens[piece] as Token).end <= 2));
    if (named - piece > 6 || parted) return null;
    return { kind: daily ? "daily-dose" : "piece", ...none, ...sizeNear(tokens, piece + 1), pieces: count, at };
  }
  return null;
};

/** "In" in languages whose other words for it are a basis anyway. */
const WITHIN = /^(?:in|im|i|en|em|dans|w|v|ve|vo|u)$/;

/** "400 mg of calcium in 2 tablets": a small count of pieces that ends a text behind its amounts; null where none does. */
const countAfterAmounts = (tokens: readonly Token[]): BasisStatement | null => {
  const piece = tokens.findLastIndex((token) => token.kind !== "mark");
  if (!isWord(tokens[piece], "piece") || tokens.some((token) => isWord(token, "directions"))) return null;
  const at = [piece - 1, piece - 2].find((place) => countOf(tokens[place]) !== null);
  const count = at === undefined ? null : countOf(tokens[at]);
  const before = at === undefined ? undefined : tokens[at - 1];
  if (at === undefined || count === null || count.high > MOST_PIECES_CONTAINED) return null;
  if (before?.kind !== "word" || !WITHIN.test(before.text)) return null;
  const isSaid = tokens.slice(0, at).some((token) => token.kind === "number" && token.unit === "mg");
  return isSaid
    ? { kind: "piece", ...none, ...sizeNear(tokens, piece + 1), pieces: count, word: wordAt(tokens, piece), at }
    : null;
};

/** "Provides 500 mg of calcium per day": a day that ends what the product provides; null for directions, and beside pieces. */
const dayAfterAmounts = (tokens: readonly Token[]): BasisStatement | null => {
  const at = tokens.findLastIndex((token) => token.kind !== "mark");
  const isOther = (token: Token): boolean =>
    isWord(token, "directions") || isWord(token, "piece") || isWord(token, "advice");
  if (!isDayWord(tokens, at) || tokens.some(isOther) || !isWord(tokens[0], "contains")) return null;
  return tokens.some((token) => token.kind === "number" && token.unit === "mg")
    ? { kind: "daily-dose", ...none, at }
    : null;
};

/**
 * The first basis that a text states, or null. `whole` says that the text is a column header or heading, where
 * "2 capsules" or "100 g" alone is a basis.
 */
export const basisOf = (tokens: readonly Token[], whole: boolean): BasisStatement | null => {
  const basis =
    statedBasis(tokens, whole) ??
    (whole ? null : (countBeforeAmounts(tokens) ?? countAfterAmounts(tokens) ?? dayAfterAmounts(tokens)));
  return basis !== null && isOfDay(tokens, basis) ? { ...basis, kind: "daily-dose" } : basis;
};

/** "2 tablets (daily portion)", "per daily serving (4 tablets)", "1日6粒あたり": the day stands beside the count. */
const isOfDay = (tokens: readonly Token[], { kind, pieces, at }: BasisStatement): boolean => {
  const counted = kind === "piece" && pieces !== null && (tokens[at]?.kind === "number" || pieces.low !== 1);
  // What a day's most is, or between what counts it may be, is no day's dose.
  if (!counted && kind !== "serving") return false;
  if (pieces?.low !== pieces?.high || tokens.some((token) => isWord(token, "maximum"))) return false;
  if (counted && (isDayWord(tokens, at - 1) || isDayWord(tokens, at - 2))) return true;
  for (let i = at + 1; i <= at + 6; i++) {
    const token = tokens[i];
    // "Per serving, that is 60 % of what is needed a day"
    const isShare = token?.kind === "number" && token.unit === "%";
    if (!token || isShare || isMark(token, ":;.") || isWord(token, "times") || mineralOf(token) !== null) return false;
    if (isDayWord(tokens, i)) return true;
  }
  return false;
};

const statedBasis = (tokens: readonly Token[], whole: boolean): BasisStatement | null => {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at];
    const size = hundred(token);
    if (
      size !== null &&
      (whole ||
        isPer(tokens[at - 1]) ||
        isWord(tokens[at - 2], "per") ||
        isMark(tokens[at + 1], "=:") ||
        isWord(tokens[at + 1], "contains"))
    )
      return { kind: size, ...none, at };
    if (isDayWord(tokens, at) && isDayBasis(tokens, at, whole)) {
      const pieces =
        piecesNear(tokens, at) ?? (at > 1 && isWord(tokens[at - 1], "piece") ? countOf(tokens[at - 2]) : null);
      return { kind: "daily-dose", ...none, ...sizeNear(tokens, at + 1), pieces, at };
    }
    if (
      isWord(token, "serving") &&
      (whole ||
        isPer(tokens[at - 1]) ||
        isPer(tokens[at - 2]) ||
        // "Eine Portion (6 g Pulver) enthält"
        isWord(tokens[afterBrackets(tokens, at)], "contains") ||
        isWord(tokens[at], "per"))
    )
      return { kind: "serving", ...none, ...sizeNear(tokens, at + 1), pieces: piecesNear(tokens, at), at };
    const piece = pieceStatement(tokens, at) ?? volumeStatement(tokens, at, whole);
    if (piece !== null) {
      // "With the scoop enclosed ... 225 mg a day": the day is what the amount is for, the scoop only how to take it.
      const day =
        countOf(token) === null
          ? tokens.findIndex((_, later) => later > at && isDayWord(tokens, later) && isPer(tokens[later - 1]))
          : -1;
      return day < 0 ? piece : { kind: "daily-dose", ...none, pieces: null, at: day };
    }
    if (whole) {
      const fraction = fractionAt(tokens, at);
      const count = fraction ?? countOf(token);
      const word = count === null ? -1 : pieceAfter(tokens, fraction === null ? at : at + 2);
      if (count !== null && word >= 0 && !isOfPack(tokens, word))
        return { kind: "piece", ...none, ...sizeNear(tokens, word + 1), pieces: count, word: wordAt(tokens, word), at };
      if (isWord(token, "piece") && !isOfPack(tokens, at))
        return { kind: "piece", ...none, ...sizeNear(tokens, at + 1), pieces: exact(1), word: wordAt(tokens, at), at };
      if (isSizedVessel(tokens, at)) return { kind: "serving", ...none, ...sizeNear(tokens, at + 2), pieces: null, at };
    }
  }
  return null;
};

/** "Magcit B6 60 tablets": the word behind the count of a pack; "per 60 tablets" is a basis. */
const isOfPack = (tokens: readonly Token[], at: number): boolean =>
  [1, 2].some((step) => (countOf(tokens[at - step])?.low ?? 0) >= LEAST_PACK_PIECES) &&
  !says(tokens[at], "drops") &&
  !tokens.some((token) => isWord(token, "per"));

/** "per day", "daily dose contains", a header "Tagesdosis": not the frequency of a direction ("take 2 daily"). */
const isDayBasis = (tokens: readonly Token[], at: number, whole: boolean): boolean => {
  if (tokens.slice(0, at).some((token) => isWord(token, "directions"))) return false;
  return (
    whole ||
    isPer(tokens[at - 1]) ||
    isWord(tokens[at], "per") ||
    isWord(tokens[at + 1], "contains") ||
    isMark(tokens[at + 1], "(=:") ||
    // "In the daily dose (2 tablets)", in one word for "in the dose"
    (isWord(tokens[at + 1], "serving") && isMark(tokens[at + 2], "(")) ||
    isClosedCount(tokens, at + 1)
  );
};

/** "Tagesdosis 2 Tabletten: ...": a count of pieces that a colon closes. */
const isClosedCount = (tokens: readonly Token[], at: number): boolean => {
  const piece = countOf(tokens[at]) === null ? -1 : pieceAfter(tokens, at);
  return piece >= 0 && isMark(tokens[afterBrackets(tokens, piece)], "=:");
};
