/** Sentences and clauses. In: the tokens of a text. Out: the ranges of tokens between sentence ends. */
import { isMark, isWord, mineralOf, type Scan, says, type Token, type WordToken } from "./tokens.ts";

/** "tab.", "eq.", "I.P.": a point behind a short known word or a letter or two ends no sentence. */
const isAbbreviation = (token: WordToken): boolean => {
  const length = token.end - token.start;
  if (length <= 2 || says(token, "shortened")) return true;
  if (isWord(token, "day") || isWord(token, "timeOfDay")) return false;
  const { entry } = token;
  return length <= 4 && entry !== null && entry.mineral === null && entry.salt === null && entry.scheme === null;
};

/** "Vitamin D." and "D3." end a sentence with their letter. */
const isVitamin = (tokens: readonly Token[], at: number): boolean => {
  const [named, letter] = [tokens[at - 1], tokens[at] as WordToken];
  if (/^\p{L}\d+$/u.test(letter.text)) return true;
  return letter.end - letter.start === 1 && isWord(named, "nutrient") && letter.start - (named as Token).end <= 2;
};

/** "84.5 mg. Elemental Magnesium": the point belongs to the unit where the name behind it has no amount of its own. */
const isAmountFor = (tokens: readonly Token[], at: number): boolean => {
  if (mineralOf(tokens[at]) === null && !isWord(tokens[at], "elemental")) return false;
  for (let i = at; i < Math.min(tokens.length, at + 14); i++) {
    const token = tokens[i] as Token;
    // In brackets, mmol only restate the amount before the name.
    const isOwn =
      token.depth === tokens[at]?.depth || (token.kind === "number" && (token.unit === "mg" || token.unit === "g"));
    if (token.kind === "number" && isOwn) return false;
    if (isMark(token, ".;")) return true;
  }
  return true;
};

/** "masticabil.Adulți": between words of so many letters a point without a blank ends a sentence, too. */
const LEAST_WORD = 5;

const isWhole = (token: Token): boolean => token.kind === "word" && token.end - token.start >= LEAST_WORD;

const isSentenceEnd = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  // "51 mg (2.1 mmol; 4.2 mEq)": the same once more.
  const [former, latter] = [tokens[at - 1], tokens[at + 1]];
  if (isMark(token, ";") && (token as Token).depth > 0 && former?.kind === "number" && latter?.kind === "number")
    return false;
  if (isMark(token, ";•|·!?؟。।॥")) return true;
  if (!isMark(token, ".") || isMark(tokens[at + 1], ".") || isMark(tokens[at - 1], ".")) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before === undefined || next === undefined) return false;
  const spaced = next.start > (token as Token).end || (isWhole(before) && isWhole(next));
  if (spaced && before.kind === "number" && isAmountFor(tokens, at + 1)) return false;
  return (
    spaced &&
    (before.kind === "number" ||
      isMark(before, ")") ||
      (before.kind === "word" && (!isAbbreviation(before) || isVitamin(tokens, at - 1))))
  );
};

/** A sentence: token places, `to` exclusive. */
export interface Segment {
  readonly from: number;
  readonly to: number;
}

/** Sentences and clauses of a text as token ranges, `to` exclusive. */
export const segmentsOf = (tokens: readonly Token[]): Segment[] => {
  const segments: Segment[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++)
    if (isSentenceEnd(tokens, i)) {
      if (i > from) segments.push({ from, to: i });
      from = i + 1;
    }
  if (from < tokens.length) segments.push({ from, to: tokens.length });
  return segments;
};

/** The sentence that the character at `at` of a text is in; undefined where it is in none. */
export const segmentAt = ({ tokens }: Scan, at: number): Segment | undefined =>
  segmentsOf(tokens).find(({ from, to }) => (tokens[from] as Token).start <= at && (tokens[to - 1] as Token).end > at);
