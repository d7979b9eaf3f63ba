/**
 * Sentences for a verdict. In: codes with typed parameters, a word table. Out: plain text in the table's language.
 * Only the headlines of `fits` and `fits-disputed` may say that something fits.
 */
import type { Finding, Issue, LimitLine, Verdict } from "../model.ts";
import {
  amountNumberText,
  fill,
  mgInsideText,
  mgText,
  numberText,
  percentText,
  pluralText,
  ratioText,
} from "./figures.ts";
import type { Guidance } from "./knowledge.ts";
import type { Wording } from "./words.ts";

export { amountText } from "./figures.ts";
export { explainSteps, spellSteps } from "./steps.ts";

/** The one or two sentences that stand for the verdict; the deciding limit line or reason is in them. */
export const headline = (verdict: Verdict, words: Wording): string => {
  const [first] = verdict.reasons;
  const plain = fill(words.headlines[verdict.code], headlineValues(verdict, words));
  switch (verdict.code) {
    case "over-limit":
    case "maybe-over": {
      if (first === undefined || !("line" in first)) return plain;
      const isMatch = verdict.reasons.some((reason) => reason.code === "guidance-match");
      return [...(isMatch ? [words.guidance.match] : []), limitSentence(first.line, words)].join(" ");
    }
    case "fits-disputed": {
      const other = verdict.limits.find((line) => line.status !== "ok");
      return [plain, ...(other === undefined ? [] : [limitSentence(other, words)])].join(" ");
    }
    case "incomplete":
      if (first?.code === "not-read") {
        return fill(words.incomplete["not-read"], { mineral: words.mineralsFirst[first.mineral] });
      }
      if (first?.code === "confirm-reading") {
        return fill(words.incomplete["confirm-reading"], { mineral: words.minerals[first.mineral] });
      }
      return first?.code === "ratio-not-certain" ? words.incomplete["ratio-not-certain"] : plain;
    default:
      return plain;
  }
};

const headlineValues = (verdict: Verdict, words: Wording): Readonly<Record<string, string>> => {
  const covered = verdict.reasons.find(
    (reason) => reason.code === "guidance-match" || reason.code === "part-of-target",
  );
  return {
    class: verdict.ratioClass === null ? "" : words.ratioClasses[verdict.ratioClass],
    coverage: covered && "coveredMg" in covered ? coverageText(covered.coveredMg, covered.targetMg, words) : "",
  };
};

/** How the regimen stands to the guidance, in one sentence; never says anything of a limit. */
export const guidanceSentence = (verdict: Verdict, words: Wording): string => {
  const { guidance } = words;
  for (const reason of verdict.reasons) {
    switch (reason.code) {
      case "not-read":
        return fill(guidance.notRead, { mineral: words.minerals[reason.mineral] });
      case "confirm-reading":
        return guidance.unconfirmed;
      case "ratio-not-certain":
        return fill(guidance.uncertain, { low: ratioText(reason.low, words), high: ratioText(reason.high, words) });
      case "ratio-off": {
        const values = { class: words.ratioClasses[reason.ratioClass] };
        const isOne = reason.ratioClass === "magnesium-only" || reason.ratioClass === "calcium-only";
        return isOne || reason.ratio === null
          ? fill(guidance.oneOnly, values)
          : fill(guidance.offRatio, { ...values, ratio: ratioText(reason.ratio, words) });
      }
      case "above-target":
        return fill(guidance.above, {
          mg: mgText(reason.mg, words),
          target: mgText(reason.targetMg, words),
          mineral: words.minerals[reason.mineral],
        });
      case "guidance-match":
        return guidance.match;
      case "part-of-target":
        return fill(guidance.part, { coverage: coverageText(reason.coveredMg, reason.targetMg, words) });
    }
  }
  return verdict.ratioClass === "balanced" ? guidance.uncertainOpen : guidance.none;
};

/** "250 of about 750 mg": the share of the target that is covered. */
const coverageText = (coveredMg: number, targetMg: number, words: Wording): string =>
  fill(words.guidance.coverage, { covered: mgText(coveredMg, words), target: mgText(targetMg, words) });

/** The target for the person's diet; where it is not the article's own figure it says that it is our reading. */
export const targetSentence = (verdict: Verdict, words: Wording, guidance: Guidance): string => {
  const target = fill(words.guidance.target, { target: mgText(verdict.targetMg, words) });
  return verdict.targetMg === guidance.leastMg.value ? target : `${target} ${words.always.targetIsOurReading}`;
};

/** The ratio of diet and regimen together, beside what diet studies discuss; never part of the verdict. */
export const wholeDaySentence = (verdict: Verdict, words: Wording, guidance: Guidance): string => {
  const range = {
    from: numberText(guidance.dietRatioFrom.value, words),
    to: numberText(guidance.dietRatioTo.value, words),
  };
  return verdict.wholeDayRatio === null
    ? fill(words.guidance.wholeDayUnknown, range)
    : fill(words.guidance.wholeDay, { ...range, ratio: ratioText(verdict.wholeDayRatio, words) });
};

/** One limit line: the amount beside the limit, what the limit is, and whether it is the adult line or the person's own. */
export const limitSentence = (line: LimitLine, words: Wording): string => {
  const name = line.own
    ? words.ownLimitName
    : fill(words.limitNames[line.standing ?? "UL"], { authority: words.authorities[line.authority] });
  const values = { limit: name, limitMg: mgText(line.limitMg, words), kind: words.limitKinds[line.kind] };
  const sentence = fill(templateOf(line, words), { ...values, figure: figureText(line, words) });
  if (line.own && line.officialMg !== null) {
    return fill(words.limits.own, { sentence, officialMg: mgText(line.officialMg, words) });
  }
  return line.adultLine ? fill(words.limits.adultLine, { sentence }) : sentence;
};

const templateOf = (line: LimitLine, words: Wording): string => {
  if (line.amountMg === null) return line.status === "over" ? words.limits.overWithoutProduct : words.limits.unknown;
  return words.limits[line.status];
};

/** "500 of 350 mg supplemental magnesium"; empty where the amount is not known. */
const figureText = (line: LimitLine, words: Wording): string =>
  line.amountMg === null
    ? ""
    : fill(words.limits.figure, {
        amount: amountNumberText(line.amountMg, words),
        limitMg: mgText(line.limitMg, words),
        kind: words.limitKinds[line.kind],
      });

/** The sentence of one reason or warning. */
export const sentenceOf = (finding: Finding, words: Wording): string => {
  switch (finding.code) {
    case "limit-over":
    case "limit-possible":
      return limitSentence(finding.line, words);
    case "limit-by-stack-alone":
      return fill(words.limitByStackAlone, { sentence: withoutProductSentence(finding.line, words) });
    case "medicine-spacing":
      return spacingSentence(finding, words);
    case "not-read":
    case "above-target":
      return fill(words.findings[finding.code], valuesOf(finding, words, words.mineralsFirst[finding.mineral]));
    default:
      return fill(words.findings[finding.code], valuesOf(finding, words, mineralName(finding, words)));
  }
};

const mineralName = (finding: Finding, words: Wording): string =>
  "mineral" in finding ? words.minerals[finding.mineral] : "";

/** The line as what it is without the product, whatever it becomes with it. */
const withoutProductSentence = (line: LimitLine, words: Wording): string =>
  limitSentence({ ...line, status: "over", amountMg: null }, words);

const valuesOf = (finding: Finding, words: Wording, mineral: string): Readonly<Record<string, string>> => {
  const values: Record<string, string> = { mineral };
  switch (finding.code) {
    case "ratio-not-certain":
      return { low: ratioText(finding.low, words), high: ratioText(finding.high, words) };
    case "ratio-off":
      return { class: words.ratioClasses[finding.ratioClass] };
    case "guidance-match":
    case "part-of-target":
      return { covered: mgText(finding.coveredMg, words), target: mgText(finding.targetMg, words) };
    case "above-target":
      return { ...values, mg: mgText(finding.mg, words), target: mgText(finding.targetMg, words) };
    case "medical-flag":
      return { flag: nameOf(words.flags, finding.flag) };
    case "life-stage":
      return { lifeStage: words.lifeStages[finding.lifeStage] };
    case "split-doses":
      return { ...values, mg: mgText(finding.mgAtOnce, words), most: mgText(finding.mostMgAtOnce, words) };
    case "diet-calcium-at-rda":
      return { dietMg: mgText(finding.dietMg, words), rdaMg: mgText(finding.rdaMg, words) };
    default:
      return values;
  }
};

const nameOf = (names: Readonly<Record<string, string>>, id: string): string =>
  Object.hasOwn(names, id) ? (names[id] ?? id) : id;

const spacingSentence = (finding: Extract<Finding, { code: "medicine-spacing" }>, words: Wording): string => {
  const { hoursAfterMedicine: after, hoursBeforeMedicine: before } = finding;
  const medicine = nameOf(words.medicines, finding.medicine);
  if (after === null) return fill(words.spacing.note, { medicine });
  const hours = { medicine, after: numberText(after, words), hours: numberText(after, words) };
  if (before === null) return fill(words.spacing.medicineFirst, hours);
  if (before === after) return fill(words.spacing.apart, hours);
  return fill(words.spacing.afterAndBefore, { ...hours, before: numberText(before, words) });
};

/** The sentence of one doubt about the reading. */
export const issueSentence = (issue: Issue, words: Wording): string => {
  const names = issue.code === "no-amount" ? words.mineralsFirst : words.minerals;
  const both = `${names.calcium} / ${words.minerals.magnesium}`;
  return fill(words.issues[issue.code], { mineral: issue.mineral === null ? both : names[issue.mineral] });
};

/** What is suggested, in servings and, where a serving is several pieces, in pieces. Null when nothing is suggested. */
export const servingsSentence = (verdict: Verdict, words: Wording): string | null => {
  const { suggested } = verdict.servings;
  const inServings =
    suggested === null
      ? []
      : suggested === 0
        ? [words.servings.none]
        : [fill(pluralText(words.servings.suggested, suggested, words), { count: numberText(suggested, words) })];
  const sentences = [...inServings, ...piecesSentences(verdict, words)];
  return sentences.length === 0 ? null : sentences.join(" ");
};

const piecesSentences = (verdict: Verdict, words: Wording): readonly string[] => {
  const { suggested, suggestedPieces: count } = verdict.servings;
  const pieces = verdict.piecesPerServing ?? 1;
  if (count === null || count === 0) return [];
  const isSame = suggested !== null && suggested * pieces === count;
  const texts = isSame ? words.servings.thatIsPieces : words.servings.suggestedPieces;
  const total = numberText(Math.floor(verdict.maxServingsPerDay * pieces), words);
  return [fill(pluralText(texts, count, words), { count: numberText(count, words), total })];
};

/** What to add for one to one, how much of it stays inside the limit, and what to reduce. Null when there is nothing. */
export const pairingSentence = (verdict: Verdict, words: Wording): string | null => {
  const { pairing } = verdict;
  const reduce =
    verdict.code === "off-ratio" || verdict.code === "needs-partner" ? reduceSentences(verdict, words) : [];
  if (pairing === null) return reduce.length === 0 ? null : reduce.join(" ");
  const atRda = verdict.warnings.find((warning) => warning.code === "diet-calcium-at-rda");
  const values = { mg: mgText(pairing.mg, words), mineral: words.minerals[pairing.mineral] };
  const add =
    pairing.mineral === "calcium" && atRda?.code === "diet-calcium-at-rda"
      ? fill(words.pairing.addDespiteDiet, { ...values, rda: mgText(atRda.rdaMg, words) })
      : fill(words.pairing.add, values);
  return [add, ...roomSentences(pairing, words), ...reduce].join(" ");
};

const roomSentences = (pairing: NonNullable<Verdict["pairing"]>, words: Wording): readonly string[] => {
  if (pairing.insideHomeMg >= pairing.mg) return [];
  const inside = mgInsideText(pairing.insideHomeMg, words);
  return [inside === "0" ? words.pairing.noRoom : fill(words.pairing.insideHome, { mg: inside })];
};

const reduceSentences = (verdict: Verdict, words: Wording): readonly string[] =>
  verdict.reasons.flatMap((reason) =>
    reason.code === "above-target"
      ? [
          fill(words.pairing.reduce, {
            mineral: words.minerals[reason.mineral],
            target: mgText(reason.targetMg, words),
          }),
        ]
      : [],
  );

/** One to one inside the person's limits, the product's own cap. Null where no such figure is given. */
export const insideLimitSentence = (verdict: Verdict, words: Wording): string | null => {
  if (verdict.insideLimitMg === null) return null;
  const mg = mgInsideText(verdict.insideLimitMg, words);
  return mg === mgInsideText(0, words) ? words.insideLimitNone : fill(words.insideLimit, { mg });
};

/** What to do about it, one sentence each: how many servings, what to add, and one to one inside the limits. */
export const adviceSentences = (verdict: Verdict, words: Wording): readonly string[] =>
  [servingsSentence(verdict, words), pairingSentence(verdict, words), insideLimitSentence(verdict, words)].filter(
    (sentence) => sentence !== null,
  );

/** How rough the diet's figures are; `part` is 0.3 for 30 %. Null where the person gave them. */
export const dietSentence = (part: number, words: Wording): string | null =>
  part === 0 ? null : fill(words.always.dietIsEstimate, { percent: percentText(part, words) });
