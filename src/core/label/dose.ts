/** What one sentence of directions says. In: its tokens. Out: pieces or servings at a time, and times a day. */
import { exact, plus } from "../amount.ts";
import type { Amount } from "../model.ts";
import { countOf, countRange, fractionAt, isDayWord, jointAfter, pieceAfter, piecesOf, wordAt } from "./counts.ts";
import { everyHours, frequencyOf, MOST_TIMES, timesOf, timesPlaceOf } from "./frequency.ts";
import { measureOf } from "./measures.ts";
import { scheduleOf } from "./schedules.ts";
import { sharesStem } from "./text.ts";
import { isTimeOfDay, joinedTimes } from "./times-of-day.ts";
import { FIRST_UNSPACED, isMark, isUnknown, isWord, says, type Token } from "./tokens.ts";

export interface Dose {
  /** At a time; null where only servings, a measure or a frequency are said. */
  readonly pieces: Amount | null;
  readonly millilitres: Amount | null;
  readonly grams: Amount | null;
  /** Times a day, or servings a day; null where not said. */
  readonly times: Amount | null;
}

const UNMEASURED = { millilitres: null, grams: null };

/** The product of two counts; the lower end is what is taken at least. */
export const multiply = (a: Amount, b: Amount): Amount => ({
  low: a.low * b.low,
  estimate: a.low * b.low,
  high: a.high * b.high,
});

const isDaily = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token, at) =>
      isDayWord(tokens, at) || frequencyOf(token) !== null || isTimeOfDay(token) || everyHours(tokens, at) !== null,
  );

/** Behind Latin, Greek and Cyrillic: there a short word behind a number counts ("২টি") and is no unit. */
const FIRST_OTHER_SCRIPT = "\u0590";

/** How near a time of day a bare number is its count: "2 at bedtime", "abends 1". */
const NEAR = 3;

/** "1 in the morning and 2 at bedtime": as many counts as times of day, added up; null where it is not said so. */
const doseByTimeOfDay = (tokens: readonly Token[]): Dose | null => {
  const timesBy = (isTime: (token: Token) => boolean): number =>
    tokens.filter((token, at) => isTime(token) && !(at > 0 && isTime(tokens[at - 1] as Token))).length;
  const counts = tokens.flatMap((token, at) => {
    const count = countOf(token);
    // "en", "un": "and" in one language is "one" in another.
    const isJoint = isWord(token, "and") && pieceAfter(tokens, at) < 0;
    if (count === null || count.high > 6 || isJoint || isWord(tokens[at + 1], "times")) return [];
    // "O" is "or" in one language, and "one" in another.
    if (token.kind === "word" && isWord(token, "range") && pieceAfter(tokens, at) < 0) return [];
    // "With 2 dl of water", "1 hour before bed"
    const unit = tokens[at + 1];
    if (isWord(unit, "aside")) return [];
    const isOfUnit =
      isUnknown(unit) &&
      unit.end - unit.start <= 2 &&
      unit.text < FIRST_OTHER_SCRIPT &&
      // "μία το βράδυ": an article.
      !(tokens[at + 2] !== undefined && isTimeOfDay(tokens[at + 2] as Token));
    const near = !isOfUnit && tokens.slice(Math.max(0, at - NEAR), at + NEAR + 1).some(isTimeOfDay);
    const piece = pieceAfter(tokens, at);
    const ofPieces = piece >= 0;
    return near || ofPieces ? [{ count, ofPieces, word: wordAt(tokens, piece) }] : [];
  });
  // "1 tablet and 1 capsule in the morning": each of its own kind, which add up to nothing.
  const words = counts.flatMap(({ word }) => word ?? []);
  if (!words.every((word) => sharesStem(word, words[0] as string, STEM))) return null;
  // "1 capsule during the day and 2 capsules two hours before bedtime": only what counts pieces is taken.
  const pieces = counts.filter(({ ofPieces }) => ofPieces);
  const isJoined = tokens.some((token) => isWord(token, "and"));
  const taken =
    counts.length === timesBy(isTimeOfDay)
      ? counts
      : pieces.length === timesBy((token) => isTimeOfDay(token) || isWord(token, "day")) && isJoined
        ? pieces
        : [];
  const [only] = pieces;
  const joined = joinedTimes(tokens);
  // "In the morning" is a word for a day, too, where it stands alone.
  const isOfDay = tokens.some((token, at) => isDayWord(tokens, at) && !isTimeOfDay(token));
  // "1 tablet morning and evening": the same each time.
  if (only !== undefined && counts.length === 1 && joined > 1 && !isOfDay && timesOf(tokens) === null)
    return { ...UNMEASURED, pieces: only.count, times: exact(joined) };
  // "Begin with 1 a day and increase to 4" adds up to nothing.
  if (taken.length < 2 || !tokens.some(isTimeOfDay)) return null;
  return { ...UNMEASURED, pieces: taken.map(({ count }) => count).reduce(plus), times: exact(1) };
};

/** Letters that the words for one kind of piece have in common: "to kapsler" and "kapsel". */
const STEM = 3;

const doseBySchedule = (tokens: readonly Token[]): Dose | null => {
  const pieces = scheduleOf(tokens);
  return pieces === null ? null : { ...UNMEASURED, pieces: exact(pieces), times: exact(1) };
};

const doseOf = (tokens: readonly Token[]): Dose | null => {
  // Every other day, twice a week: no daily amount can be told.
  if (!isDaily(tokens) || tokens.some((token) => isWord(token, "longer"))) return null;
  const pieces = piecesOf(tokens);
  // "2 tablets daily (morning and evening)": brackets behind a whole dose only say how it is shared out.
  const outside = tokens.filter(({ depth }) => depth === 0);
  const isWhole = piecesOf(outside) !== null && outside.some((_, at) => isDayWord(outside, at));
  const said = timesOf(isWhole ? outside : tokens);
  const times = pieces !== null && said !== null && isShared(tokens, pieces, said) ? exact(1) : said;
  // "Once daily, or up to twice daily (2 scoops)": the brackets add up what is taken.
  const isSum = pieces !== null && piecesOf(outside) === null && times !== null && times.high === pieces.high;
  if (isSum && times.high > 1) return { ...UNMEASURED, pieces: exact(1), times };
  // "20 drops (1 ml)" measures its pieces; other millilitres beside pieces are of what they are stirred into.
  // "15 ml (1 cup) three times a day" counts in brackets what it measures.
  const isCounted = pieces !== null && piecesOf(outside) !== null;
  const measured = isCounted ? tokens.filter(({ depth }) => depth > 0) : pieces === null ? tokens : outside;
  const millilitres = measureOf(measured, "ml");
  const grams = measureOf(measured, "g");
  const servings = pieces === null ? servingsOf(tokens) : null;
  // "1 serving (3 g) a day" counts servings, whatever one weighs.
  if (servings !== null) return { ...UNMEASURED, pieces, times: multiply(servings, times ?? exact(1)) };
  return pieces === null &&
    millilitres === null &&
    grams === null &&
    times === null &&
    !(tokens.some((token) => isWord(token, "serving")) && !isOfAmount(tokens))
    ? null
    : { pieces, millilitres, grams, times };
};

/** "More than 2500 mg of calcium a day": an intake, and no serving to be taken. */
const isOfAmount = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.kind === "number" && token.unit === "mg");

/** "2 tablets a day morning and evening": the day's pieces, and when they are taken. */
const isShared = (tokens: readonly Token[], pieces: Amount, times: Amount): boolean => {
  if (pieces.low < times.low) return false;
  // "3 times a day" as one phrase is no day of the pieces.
  const isDay = (place: number): boolean =>
    isDayWord(tokens, place) && !isTimeOfDay(tokens[place] as Token) && frequencyOf(tokens[place]) === null;
  const piece = tokens.findIndex((token, at) => countOf(token) !== null && pieceAfter(tokens, at) >= 0);
  if (piece < 0) return false;
  const end = pieceAfter(tokens, piece);
  const isBeside = (near: number, far: number): boolean => isDay(near) || (tokens[near]?.kind === "word" && isDay(far));
  if (!isBeside(piece - 1, piece - 2) && !isBeside(end + 1, end + 2)) return false;
  // A phrase, or a word of a script that puts no spaces between words; "早晚各2粒" is as many each time.
  const isByPhrase = tokens.some(
    (token) =>
      token.kind === "word" &&
      frequencyOf(token) !== null &&
      !token.text.includes("各") &&
      (token.text.includes(" ") || token.text >= FIRST_UNSPACED),
  );
  // "1日3錠を3回に分けて": behind the pieces of a day, and no day beside it.
  const at = timesPlaceOf(tokens);
  return isByPhrase || (at > end && ![at, at - 1, at - 2, at + 1, at + 2, at + 3].some(isDay));
};

/** "1-2 servings". */
const servingsOf = (tokens: readonly Token[]): Amount | null => {
  for (let at = 0; at < tokens.length; at++) {
    const range = countRange(tokens, at);
    const count = range ?? countOf(tokens[at]);
    if (
      count !== null &&
      count.high <= MOST_TIMES &&
      isWord(tokens[range === null ? at + 1 : jointAfter(tokens, at) + 2], "serving")
    )
      return count;
  }
  return null;
};

const clausesOf = (tokens: readonly Token[], marks: string): Token[][] => {
  const ends = tokens.flatMap((token, at) => (isMark(token, marks) ? [at] : []));
  return [-1, ...ends]
    .map((from, at) => tokens.slice(from + 1, ends[at] ?? tokens.length))
    .filter((clause) => clause.length > 0);
};

const isAge = (tokens: readonly Token[]): boolean =>
  tokens.some(
    (token) =>
      token.kind === "number" &&
      token.unit === null &&
      (token.to?.[0] ?? token.values[0] ?? 0) >= 3 &&
      token.end - token.start <= 5,
  );

/** "4-10 years once 2 spoons daily, from 11 twice 2 spoons daily": the range of what the clauses say; null for one. */
const doseByAge = (clauses: readonly Token[][]): Dose | null => {
  const daily = clauses.flatMap((clause) => {
    const dose = isAge(clause) ? doseOf(clause) : null;
    return dose?.pieces != null && dose.times !== null ? [multiply(dose.pieces, dose.times)] : [];
  });
  if (daily.length < 2) return null;
  const low = Math.min(...daily.map((amount) => amount.low));
  return {
    ...UNMEASURED,
    pieces: { low, estimate: low, high: Math.max(...daily.map((amount) => amount.high)) },
    times: exact(1),
  };
};

/** A clause that says pieces and a day by itself is the dose; what follows only distributes it ("one with each meal"). */
const completeDose = (clauses: readonly Token[][]): Dose | null => {
  const first = clauses.find((clause) => piecesOf(clause) !== null || servingsOf(clause) !== null);
  return first !== undefined && clauses.length > 1 && isDaily(first) && !first.some(isTimeOfDay) ? doseOf(first) : null;
};

const isOfMinors = (clause: readonly Token[]): boolean =>
  clause.some((token) => says(token, "minors")) && !isOfAdults(clause);

/** "1/2" as the one number that it is. */
const withFractions = (tokens: readonly Token[]): readonly Token[] => {
  const out: Token[] = [];
  for (let at = 0; at < tokens.length; at++) {
    const [above, below] = [tokens[at] as Token, tokens[at + 2]];
    const fraction = fractionAt(tokens, at);
    if (fraction === null || above.kind !== "number" || below?.kind !== "number" || below.to !== null) out.push(above);
    else {
      out.push({ ...above, values: [fraction.low], end: below.end });
      at += 2;
    }
  }
  return out;
};

const readDirection = (text: readonly Token[]): Dose | null => {
  const sentence = withFractions(text);
  const all = clausesOf(sentence, ",;:");
  // "Once a day, adolescents half a scoop": where the other clauses say a day, the young ones' amount is not taken.
  const general = all.filter((clause) => !isOfMinors(clause));
  const isGeneral = general.length < all.length && isDaily(general.flat()) && timesOf(general.flat()) !== null;
  const [clauses, tokens] = isGeneral ? [general, general.flat()] : [all, sentence];
  return doseBySchedule(tokens) ?? doseByAge(all) ?? completeDose(clauses) ?? doseByTimeOfDay(tokens) ?? doseOf(tokens);
};

/**
 * What a sentence says of adults where it speaks of others too: "children 1 tablet, adults 2 tablets daily". All of it
 * where it names no adults.
 */
const adultsPart = (tokens: readonly Token[]): readonly Token[] => {
  const at = tokens.findIndex((token) => isWord(token, "adult"));
  if (at < 0) return tokens;
  const before = tokens.slice(0, at);
  const opens = before.findLastIndex((token) => isMark(token, ",;:.(-"));
  // "From 11 years and adults: 2 tablets": an age counts nothing.
  const leads = piecesOf(before.slice(opens + 1)) === null;
  if (!leads) return tokens.slice(opens + 1, at);
  const after = tokens.slice(at);
  const piece = after.findIndex((token) => isWord(token, "piece"));
  const others = after.findIndex((token, place) => place > piece && (isWord(token, "advice") || says(token, "minors")));
  return piece < 0 || others < 0 ? after : after.slice(0, others);
};

/** "One (1) to two (2) tablets", "2 (two) times": without the brackets that repeat a count. */
const withoutRepeats = (tokens: readonly Token[]): readonly Token[] =>
  tokens.filter((_, at) => {
    const open = [0, 1, 2].map((step) => at - step).find((place) => isMark(tokens[place], "("));
    if (open === undefined || !isMark(tokens[open + 2], ")")) return true;
    const [count, repeated] = [countOf(tokens[open - 1]), countOf(tokens[open + 1])];
    return count === null || count.low !== repeated?.low || count.high !== repeated.high;
  });

const isOfAdults = (tokens: readonly Token[]): boolean => tokens.some((token) => isWord(token, "adult"));

/**
 * The dose of the sentence that is about adults, where a text has several: "Teens: 1 tablet daily. Adults: 3 tablets
 * daily."; null where none is. A day or number of times that another sentence says goes for all.
 */
export const doseAmongSentences = (sentences: readonly (readonly Token[])[]): Dose | null => {
  const own = sentences.filter(isOfAdults);
  if (own.length === 0 || sentences.length === 1) return null;
  for (const sentence of own) {
    const dose = doseForAdults(sentence);
    if (dose?.pieces != null) return dose;
  }
  const pieces = own.map((sentence) => piecesOf(adultsPart(sentence))).find((count) => count !== null);
  if (pieces == null || !sentences.some(isDaily)) return null;
  const times = sentences.map(timesOf).find((count) => count !== null) ?? null;
  return { ...UNMEASURED, pieces, times };
};

/** The dose of a sentence: what it says of adults, a day or number of times that it says once for all. */
export const doseForAdults = (text: readonly Token[]): Dose | null => {
  const tokens = withoutRepeats(text);
  const part = adultsPart(tokens);
  if (part.length === tokens.length) return readDirection(tokens);
  const own = readDirection(part);
  if (own !== null) return own;
  const pieces = piecesOf(part);
  return pieces === null || !isDaily(tokens)
    ? readDirection(tokens)
    : { ...UNMEASURED, pieces, times: timesOf(part) ?? timesOf(tokens) };
};
