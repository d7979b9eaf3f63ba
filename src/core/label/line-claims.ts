/**
 * What one line of text states about the two minerals. In: its tokens and what was said before. Out: claims, each with
 * how plainly its sentence speaks of contents.
 */
import { exact } from "../amount.ts";
import type { Mineral } from "../model.ts";
import {
  excipientsFrom,
  isAside,
  isConcentration,
  isDialogue,
  isDropped,
  isOfFood,
  isQuestion,
  isReference,
} from "./asides.ts";
import { type BasisStatement, basisOf, ONE_PIECE } from "./basis.ts";
import { type Claim, claimsOf, schemeOf } from "./claims.ts";
import type { Context } from "./context.ts";
import { isDayWord, piecesOf } from "./counts.ts";
import { multiply } from "./dose.ts";
import { timesOf } from "./frequency.ts";
import { namesOf } from "./names.ts";
import { listsProducts } from "./neighbours.ts";
import { opensList, opensWithContent } from "./panels.ts";
import { percentClaimsOf } from "./percent-claims.ts";
import { quantitiesOf } from "./quantities.ts";
import { hasMass } from "./read-block.ts";
import { segmentsOf } from "./segments.ts";
import { HAS, holds, holdsMineral, isMark, isWord, mineralOf, type Scan, says, type Token } from "./tokens.ts";

export interface LineClaim {
  readonly claim: Claim;
  readonly basisStated: boolean;
  /** The sentence says what something contains, or for what the amount is. */
  readonly sentence: boolean;
  /**
   * The sentence has a verb of content or names the element, or the line speaks of facts or of a serving: not just any
   * number in running text.
   */
  readonly said: boolean;
  /** The sentence itself says for what the amount is. */
  readonly spoken: boolean;
  /** The sentence begins with a nutrient or an amount. */
  readonly opens: boolean;
}

/**
 * Claims of a line of text, segment by segment; what an excipient list, advice or an answer says is left out. In the
 * title of a pack words of advice say whom it is for: "Calcium 500 mg for nursing mothers, 60 tablets".
 */
export const lineClaims = (cell: Scan, context: Context, isTitle = false): LineClaim[] => {
  const found: LineClaim[] = [];
  if (!holdsMineral(cell) || (cell.has & HAS.number) === 0 || isDialogue(cell) || listsProducts(cell.tokens))
    return found;
  const rest = excipientsFrom(cell.tokens);
  // "Ingredients: acidity regulator (citric acid), calcium carbonate 1250 mg (= 500 mg calcium)": what weighs, too.
  const isMixed =
    rest < cell.tokens.length &&
    (isMark(cell.tokens[rest + 1], "(") || cell.tokens.slice(0, rest).some((token) => isWord(token, "facts")));
  const end = isMixed ? cell.tokens.length : rest;
  const fromRest = (cell.tokens[rest] as Token | undefined)?.start ?? cell.text.length;
  const isOfLabel = holds(cell, "facts") || holds(cell, "servingSize");
  let carried: BasisStatement | null = null;
  let advised = false;
  for (const { from, to } of segmentsOf(cell.tokens)) {
    if (from >= end) break;
    const tokens = cell.tokens.slice(from, Math.min(to, end));
    // "1 g of calcium a day, is that two tablets?" states nothing.
    if (isQuestion(cell, to)) {
      // "How does it compare with your Extra? The Extra has ..."
      if (tokens.some((token) => isWord(token, "others"))) break;
      continue;
    }
    const isPack = isTitle && tokens.some((token) => isWord(token, "piece"));
    if ((!isPack && isDropped(withoutPurpose(untilSaid(tokens)))) || isReference(tokens) || isAside(tokens)) {
      // What a person needs goes on being the subject until the text speaks of the product again.
      advised = true;
      continue;
    }
    if (isConcentration(tokens) || isOfFood(tokens) || isTaken(tokens)) continue;
    const own = ofWholeDay(tokens, basisOf(tokens, false));
    const contains = tokens.some((token) => isWord(token, "contains"));
    if (advised && !(own !== null && own.kind !== "daily-dose")) continue;
    const opened = own !== null && isOpened(tokens, own);
    if (own !== null && (contains || opened || leads(tokens, own))) carried = own;
    // "Free delivery." between two sentences ends what the first one is about.
    else if (own === null && !hasMass(tokens)) carried = null;
    const basis = own ?? carried;
    // "1 to 2 ampoules a day, that is 82 to 164 mg" restates the dose; what one piece holds is said elsewhere.
    const restated = own?.pieces != null && own.pieces.low < own.pieces.high;
    // "Each tablet contains vitamin D3 5 µg. Calcium 300 mg." goes on with what the tablet contains.
    const continues = carried !== null && tokens.length <= 12 && namesOf(tokens)[0]?.first === 0;
    const scheme = schemeOf(tokens);
    const none = minerals(tokens.filter((_, at) => isNamedAsNone(tokens, at)));
    const claims = claimsOf(tokens, basis ?? context.basis)
      .filter(({ mineral }) => !none.has(mineral))
      .map((claim) => ({ ...claim, scheme }));
    const percents = claims.length > 0 || hasMass(tokens) ? [] : percentClaimsOf(tokens, basis ?? context.basis);
    const shares =
      scheme !== null ||
      context.scheme !== null ||
      context.basis !== null ||
      tokens.some((token) => isWord(token, "day"));
    const shared = shares ? percents.map((claim) => ({ ...claim, scheme: scheme ?? context.scheme })) : [];
    for (const claim of [...claims, ...shared]) {
      if (isMixed && claim.start > fromRest && !(claim.explicit && claim.measure === "elemental")) continue;
      const least = ofLeastDose(claim, tokens);
      found.push({
        claim: least ?? claim,
        basisStated:
          !restated && (least === null ? (basis ?? context.basis) !== null : least.basis?.pieces?.high === 1),
        sentence: !restated && (contains || own !== null || continues),
        spoken: basis !== null && (contains || continues || opened),
        opens: opensList(tokens),
        said: contains || continues || claim.explicit || isOfLabel,
      });
    }
  }
  return found;
};

/** "Take calcium 1,000 mg or magnesium 400 mg at another time": what is taken besides, and nothing that holds it. */
const isTaken = (tokens: readonly Token[]): boolean =>
  isWord(tokens[0], "directions") &&
  mineralOf(tokens[1]) !== null &&
  !tokens.some((token) =>
    (["piece", "serving", "contains", "equals", "facts"] as const).some((role) => isWord(token, role)),
  );

/** "Contains no magnesium: if you look for it, see our Magnesium 200 mg". */
const isNamedAsNone = (tokens: readonly Token[], at: number): boolean =>
  mineralOf(tokens[at]) !== null && [at - 1, at - 2].some((place) => isWord(tokens[place], "without"));

const minerals = (tokens: readonly Token[]): ReadonlySet<Mineral | null> => new Set(tokens.map(mineralOf));

const isMg = (token: Token): boolean => token.kind === "number" && token.unit === "mg";

/**
 * "1 sachet three times a day, which corresponds to 364 mg": what a whole day gives; any other basis as it is. "Each"
 * goes on speaking of one piece.
 */
const ofWholeDay = (tokens: readonly Token[], basis: BasisStatement | null): BasisStatement | null => {
  if (basis !== null && (basis.kind !== "piece" || isWord(tokens[basis.at], "per"))) return basis;
  const equals = tokens.findIndex((token) => isWord(token, "equals"));
  const said = tokens.slice(0, Math.max(0, equals));
  const [pieces, told] = [piecesOf(said), timesOf(said)];
  const times = told ?? exact(1);
  if (pieces === null || pieces.low !== pieces.high || times.low !== times.high) return basis;
  const day = said.findIndex((_, at) => isDayWord(said, at));
  const isOther = (token: Token): boolean => isMg(token) || isWord(token, "maximum");
  if ((day < 0 && told === null) || said.some(isOther) || said.slice(day + 1).some((token) => isWord(token, "per")))
    return basis;
  const at = said.findIndex((token) => isWord(token, "piece"));
  return { kind: "daily-dose", pieces: multiply(pieces, times), grams: null, millilitres: null, word: null, at };
};

/**
 * "1 tablet 1 to 3 times a day, which corresponds to 120 to 360 mg": the amount of the least dose, where both ends say
 * the same of a piece; null for any other claim.
 */
const ofLeastDose = (claim: Claim, tokens: readonly Token[]): Claim | null => {
  const [[low], [high]] = [claim.stated.values, claim.stated.to ?? []];
  if (low === undefined || high === undefined) return null;
  const said = tokens.filter(({ end }) => end <= claim.start);
  const pieces = piecesOf(said);
  if (pieces === null) return null;
  const daily = multiply(pieces, timesOf(said) ?? exact(1));
  const isSame = daily.low < daily.high && Math.abs(high * daily.low - low * daily.high) < 0.01 * high * daily.low;
  if (!isSame) return null;
  const at = said.findIndex((token) => isWord(token, "piece"));
  const basis: BasisStatement = { ...ONE_PIECE, pieces: exact(daily.low), at, isLeast: true };
  return { ...claim, stated: { ...claim.stated, values: [low], to: null }, basis };
};

/**
 * A sentence that opens with what a piece contains, without what it says behind the last amount: "each tablet provides
 * 300 mg of calcium, so that you get what you need"; any other one whole.
 */
const untilSaid = (tokens: readonly Token[]): readonly Token[] => {
  const verb = tokens.findIndex((token) => isWord(token, "contains") || isWord(token, "equals"));
  const masses = quantitiesOf(tokens);
  const [first, last] = [masses[0], masses.at(-1)];
  if (first === undefined || last === undefined) return tokens;
  // "Builds strong bones – 250 mg of calcium per serving (2 gummies)": a dash parts a boast from what it is made of.
  const dash = tokens
    .slice(0, first.first)
    .findLastIndex((token, at) => isMark(token, "-") && token.start > (tokens[at - 1]?.end ?? 0));
  const behind = tokens.slice(dash + 1);
  const basis = dash < 0 ? null : basisOf(behind, false);
  // "STRONG BONES - every 2 gummies give 200 mg of calcium"
  if (basis !== null && (first.first - dash <= 2 || (basis.kind === "piece" && basis.at <= 1))) return behind;
  if (verb < 0) return tokens;
  // "1 tabletta 375 mg magnéziumot tartalmaz": in some languages the verb comes last.
  const piece = tokens.slice(0, Math.min(verb, first.first)).findLastIndex((token) => isWord(token, "piece"));
  if (piece < 0) return tokens;
  // "For strong bones: each tablet contains ...": what stands before the piece says whom or what it is for.
  const colon = tokens.slice(0, piece).findLastIndex((token) => isMark(token, ":"));
  return tokens.slice(colon + 1, last.last + 1);
};

/** "Calcium 500 mg for strong bones": a line that opens with a nutrient, without what it is good for. */
const withoutPurpose = (tokens: readonly Token[]): readonly Token[] => {
  const mass = quantitiesOf(tokens)[0];
  if (mass === undefined || !opensWithContent(tokens) || mass.first > MOST_BEFORE_MASS) return tokens;
  return tokens.filter((token, at) => at <= mass.last || !says(token, "bones"));
};

const MOST_BEFORE_MASS = 4;

/** "In 1 tablet calcium 400 mg. Magnesium 100 mg.": a basis before the first name, not a piece "of calcium a day". */
const leads = (tokens: readonly Token[], { at, kind }: BasisStatement): boolean => {
  const first = namesOf(tokens)[0]?.first;
  return kind === "piece" && first !== undefined && at < first && hasMass(tokens.slice(first));
};

/** "Composition per 2 tablets: ...": a colon behind the basis opens a list that it holds for. */
const isOpened = (tokens: readonly Token[], { at }: BasisStatement): boolean =>
  tokens.slice(at + 1, at + 8).some((token) => isMark(token, ":"));
