/** Times of day that a sentence joins. In: its tokens. Out: how many. */
import { FIRST_UNSPACED, isMark, isWord, says, type Token } from "./tokens.ts";

/** True for a word for a time of day, or a meal. */
export const isTimeOfDay = (token: Token): boolean => isWord(token, "timeOfDay");

/** Longer words between two times of day are another clause. */
const LONGEST_SCRAP = 6;

/** Marks and little words: "'s ochtends", "before breakfast and before dinner", "por la mañana y por la noche". */
const isScrap = (token: Token | undefined): boolean => {
  if (token?.kind === "mark") return !isMark(token, ".;:(");
  if (token?.kind !== "word" || token.end - token.start > LONGEST_SCRAP || isTimeOfDay(token)) return false;
  return (
    token.entry === null ||
    !(["piece", "serving", "directions", "and", "day"] as const).some((role) => isWord(token, role))
  );
};

const afterScraps = (tokens: readonly Token[], at: number): number => {
  let next = at;
  while (isScrap(tokens[next])) next++;
  return next;
};

const isOr = (token: Token | undefined): boolean => says(token, "or");

/** How many times of day a text joins: "morning and evening" is two, "morning, noon and evening" three; 1 for others. */
export const joinedTimes = (tokens: readonly Token[]): number => {
  let joined = 1;
  for (let at = 0; at < tokens.length; at++) {
    if (!isTimeOfDay(tokens[at] as Token)) continue;
    let times = 1;
    for (let next = at; ; times++) {
      const joint = afterScraps(tokens, next + 1);
      const parted = isMark(tokens[next + 1], ",");
      const beside = tokens[next + 1];
      // Thai parts them by a blank alone: "เช้า กลางวัน เย็น".
      const isNext = beside?.kind === "word" && beside.text >= FIRST_UNSPACED && isTimeOfDay(beside);
      const then =
        isWord(tokens[joint], "and") && !isOr(tokens[joint])
          ? afterScraps(tokens, joint + 1)
          : isNext
            ? next + 1
            : parted
              ? joint
              : -1;
      if (then < 0 || tokens[then] === undefined || !isTimeOfDay(tokens[then])) break;
      next = then;
    }
    joined = Math.max(joined, times);
  }
  return joined;
};
