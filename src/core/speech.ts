/** What is said of a verdict, as functions bound to one language. In: word tables. Out: finished text. */
import { mmolText, shortAmountText } from "./format.ts";
import type { InterfaceWords } from "./interface-words.ts";
import type { Amount, Finding, Issue, LimitLine, Mineral, Reading, Settings, Verdict, VerdictCode } from "./model.ts";
import { amountText, fill, mgText, ratioText } from "./verdict/figures.ts";
import type { Guidance } from "./verdict/knowledge.ts";
import { explainSteps, spellSteps } from "./verdict/steps.ts";
import {
  adviceSentences,
  guidanceSentence,
  headline,
  issueSentence,
  limitSentence,
  sentenceOf,
  targetSentence,
  wholeDaySentence,
} from "./verdict/wording.ts";
import type { Wording } from "./verdict/words.ts";

/** Sentences in the language of the interface. */
export interface Speech {
  /** A word or two. */
  readonly short: (verdict: Verdict) => string;
  /** Plain sentences, the deciding one first. */
  readonly reasons: (verdict: Verdict) => readonly string[];
  /** Both amounts a day, and their ratio where there are both and nothing else is taken. */
  readonly summary: (verdict: Verdict) => string;
  readonly finding: (finding: Finding) => string;
  readonly limit: (line: LimitLine) => string;
  readonly guidance: (verdict: Verdict) => readonly string[];
  readonly ratio: (verdict: Verdict) => readonly string[];
  readonly advice: (verdict: Verdict) => readonly string[];
  readonly steps: (reading: Reading) => string;
  /** The same in sentences, up to what the verdict counts a day; empty where it counts nothing. */
  readonly stepsInWords: (reading: Reading, verdict: Verdict) => string;
  readonly confidence: (reading: Reading) => string;
  readonly issue: (issue: Issue) => string;
  readonly mineral: (mineral: Mineral) => string;
  /** "230" or "200–400", without a unit. */
  readonly amount: (amount: Amount | null) => string;
  /** "230 mg" or "between 113 and 162 mg". */
  readonly amountInWords: (amount: Amount) => string;
  readonly mg: (mg: number) => string;
  /** "6.0 mmol" where the person wants it beside mg and the amount is known; else empty. */
  readonly mmol: (amount: Amount | null, mineral: Mineral) => string;
  /** Two decimals. */
  readonly ratioNumber: (ratio: number) => string;
  readonly onePhysician: string;
  readonly notAdvice: string;
}

const isBoth = (verdict: Verdict): boolean => verdict.supplementRatio !== null && verdict.supplementRatio > 0;

const summaryOf = (verdict: Verdict, words: Wording, own: InterfaceWords): string => {
  const values = {
    calcium: shortAmountText(verdict.productMgPerDay.calcium, words.locale, own.badgeNotRead),
    magnesium: shortAmountText(verdict.productMgPerDay.magnesium, words.locale, own.badgeNotRead),
  };
  // The ratio is of all that is taken: beside amounts of the product alone it would be a wrong number.
  const isAlone = verdict.stackMgPerDay.calcium === 0 && verdict.stackMgPerDay.magnesium === 0;
  return verdict.supplementRatio !== null && isBoth(verdict) && isAlone
    ? fill(own.badgeSummary, { ...values, ratio: ratioText(verdict.supplementRatio, words) })
    : fill(own.badgeSummaryWithoutRatio, values);
};

const ratioOf = (verdict: Verdict, words: Wording, own: InterfaceWords, guidance: Guidance): readonly string[] => {
  const { supplementRatio, ratioClass } = verdict;
  const name = ratioClass === null ? "" : words.ratioClasses[ratioClass];
  const supplements =
    supplementRatio !== null && isBoth(verdict)
      ? fill(own.ratio, { ratio: ratioText(supplementRatio, words), class: name })
      : fill(own.ratioOfOne, { class: name });
  // A ratio that is off is said as such already, with the guidance.
  const isSaid = name === "" || verdict.reasons.some(({ code }) => code === "ratio-off");
  return [...(isSaid ? [] : [supplements]), wholeDaySentence(verdict, words, guidance)];
};

/** Reasons that the headline of a verdict says in its own words already. */
const saidByHeadline: Readonly<Partial<Record<VerdictCode, readonly Finding["code"][]>>> = {
  "over-limit": ["guidance-match"],
  "maybe-over": ["guidance-match"],
  "needs-partner": ["ratio-off"],
  "off-ratio": ["ratio-off"],
  "above-guidance": [],
  "fits-disputed": ["guidance-match", "part-of-target"],
  fits: ["guidance-match", "part-of-target"],
};

const reasonsOf = (verdict: Verdict, words: Wording): readonly string[] => {
  const said = saidByHeadline[verdict.code];
  const others = verdict.reasons.filter(({ code }) => said?.includes(code) !== true);
  const sentences = others.map((reason) => sentenceOf(reason, words));
  // Of the other verdicts the short word says as much as the headline; what follows are their reasons.
  const first = said === undefined && sentences.length > 0 ? "" : headline(verdict, words);
  return [first, ...sentences.filter((sentence) => !first.includes(sentence))].filter((sentence) => sentence !== "");
};

/** The sentences of one language, in the units that are set. */
export const toSpeech = (
  words: Wording,
  own: InterfaceWords,
  guidance: Guidance,
  { alsoMmol }: Pick<Settings, "alsoMmol">,
): Speech => ({
  short: (verdict) => own.short[verdict.code],
  reasons: (verdict) => reasonsOf(verdict, words),
  summary: (verdict) => summaryOf(verdict, words, own),
  finding: (finding) => sentenceOf(finding, words),
  limit: (line) => limitSentence(line, words),
  guidance: (verdict) => [guidanceSentence(verdict, words), targetSentence(verdict, words, guidance)],
  ratio: (verdict) => ratioOf(verdict, words, own, guidance),
  advice: (verdict) => adviceSentences(verdict, words),
  steps: (reading) => explainSteps(reading, words),
  stepsInWords: (reading, verdict) => {
    const perDay = verdict.productMgPerDay[reading.mineral];
    return perDay === null ? "" : spellSteps(reading, verdict.servingsPerDay, perDay, words);
  },
  confidence: (reading) => words.confidences[reading.confidence],
  issue: (issue) => issueSentence(issue, words),
  mineral: (mineral) => words.mineralsFirst[mineral],
  amount: (amount) => shortAmountText(amount, words.locale, own.notRead),
  amountInWords: (amount) => amountText(amount, words),
  mg: (mg) => mgText(mg, words),
  mmol: (amount, mineral) =>
    alsoMmol && amount !== null ? fill(own.mmol, { mmol: mmolText(amount, mineral, words.locale) }) : "",
  ratioNumber: (ratio) => ratioText(ratio, words),
  onePhysician: words.always.ratioIsOneView,
  notAdvice: words.always.notMedicalAdvice,
});
