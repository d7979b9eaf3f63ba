/** Sentences and clauses. In: the tokens of a text. Out: the ranges of tokens between sentence ends. */
import { isMark, type Token, type WordToken } from "./tokens.ts";

/** "tab.", "eq.", "I.P.": a point behind a short known word or a letter or two ends no sentence. */
const isAbbreviation = (token: WordToken): boolean => {
  const length = token.end - token.start;
  if (length <= 2) return true;
  return length <= 4 && token.entry !== null && token.entry.mineral === null && token.entry.salt === null;
};

const isSentenceEnd = (tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at];
  if (isMark(token, ";•|·!?。")) return true;
  if (!isMark(token, ".") || isMark(tokens[at + 1], ".") || isMark(tokens[at - 1], ".")) return false;
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (before === undefined || next === undefined) return false;
  const spaced = next.start > (token as Token).end;
  return (
    spaced && (before.kind === "number" || isMark(before, ")") || (before.kind === "word" && !isAbbreviation(before)))
  );
};

/** Sentences and clauses of a text as token ranges, `to` exclusive. */
export const segmentsOf = (tokens: readonly Token[]): { from: number; to: number }[] => {
  const segments: { from: number; to: number }[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++)
    if (isSentenceEnd(tokens, i)) {
      if (i > from) segments.push({ from, to: i });
      from = i + 1;
    }
  if (from < tokens.length) segments.push({ from, to: tokens.length });
  return segments;
};
