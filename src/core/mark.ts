/** What the page's badge, the toolbar and marks of cards say. In: report, verdict, words. Out: finished text. */
import { isExact } from "./amount.ts";
import type { InterfaceWords } from "./interface-words.ts";
import { MINERALS } from "./minerals.ts";
import type { LabelReport, Mineral, PageKind, Verdict } from "./model.ts";
import type { Speech } from "./speech.ts";
import { fill } from "./verdict/figures.ts";
import type { CardMark, Mark, MarkLine, MarkSection, ToolbarText } from "./view.ts";

const plainLine = (text: string): MarkLine => ({ text, status: null, how: "", sources: [], row: null });

// A sum of many rows is shown by the first of them.
const mostSources = 4;

const toAmountLine = (mineral: Mineral, report: LabelReport, verdict: Verdict, speech: Speech): MarkLine => {
  const reading = report.readings.find((one) => one.mineral === mineral);
  const perDay = verdict.productMgPerDay[mineral];
  const mmol = speech.mmol(perDay, mineral);
  return {
    text: `${speech.mineral(mineral)}: ${speech.amount(perDay)}${mmol === "" ? "" : ` · ${mmol}`}`,
    status: null,
    how: reading === undefined ? "" : speech.stepsInWords(reading, verdict),
    // What the person typed has no place in the page; the printed figure comes after it.
    sources: (reading?.sources ?? []).filter(({ locator }) => locator.kind !== "user").slice(0, mostSources),
    row: mineral,
  };
};

const toServingLine = ({ serving }: LabelReport, words: InterfaceWords): MarkLine | null => {
  if (serving.text === "") return null;
  const sources = serving.source === null ? [] : [serving.source];
  return { ...plainLine(fill(words.serving, { serving: serving.text })), sources, row: "serving" };
};

const toSections = (
  report: LabelReport,
  verdict: Verdict,
  speech: Speech,
  words: InterfaceWords,
): readonly MarkSection[] => [
  { title: words.why, lines: speech.reasons(verdict).map(plainLine) },
  {
    title: words.amountsPerDay,
    lines: [
      ...MINERALS.map((mineral) => toAmountLine(mineral, report, verdict, speech)),
      toServingLine(report, words),
    ].filter((line) => line !== null),
  },
  {
    title: words.guidance,
    lines: [...speech.guidance(verdict), speech.onePhysician, words.notReviewed]
      .filter((sentence) => sentence !== "")
      .map(plainLine),
  },
  {
    title: words.limits,
    lines: verdict.limits.map((line) => ({ ...plainLine(speech.limit(line)), status: line.status })),
  },
  { title: words.warnings, lines: verdict.warnings.map(speech.finding).map(plainLine) },
];

/** What the page is as far as a verdict is concerned: a product of another sort, without a reading, counts as none. */
export const kindOf = (report: LabelReport): PageKind =>
  report.kind === "product" && report.readings.length === 0 && report.issues.some(({ code }) => code === "no-product")
    ? "none"
    : report.kind;

const isDrawn = (report: LabelReport, verdict: Verdict): boolean =>
  kindOf(report) === "product" && verdict.tone !== "silent";

/** The badge of a page; null where nothing is to be drawn: no product of its own, or no dose in it. */
export const toMark = (
  report: LabelReport,
  verdict: Verdict,
  icon: string,
  speech: Speech,
  words: InterfaceWords,
): Mark | null => {
  const { tone } = verdict;
  if (tone === "silent" || !isDrawn(report, verdict)) return null;
  return {
    tone,
    icon,
    lang: words.locale,
    direction: words.direction,
    headline: speech.short(verdict),
    summary: speech.summary(verdict),
    sections: toSections(report, verdict, speech, words).filter(({ lines }) => lines.length > 0),
    labels: {
      brand: words.brand,
      open: words.badgeOpen,
      close: words.badgeClose,
      showOnPage: words.showOnPage,
      correct: words.correct,
      correctInToolbar: words.correctInToolbar,
      hideProduct: words.hideProduct,
      hideShop: words.hideShop,
    },
  };
};

const cardSays = ({ readings }: LabelReport, speech: Speech, words: InterfaceWords): string => {
  const [calcium, magnesium] = readings;
  // A compound's weight is no amount of the mineral: then only what is in it is said.
  const areElements = readings.every(({ measure, mgPerServing }) => measure === "elemental" && isExact(mgPerServing));
  if (areElements && calcium !== undefined && magnesium !== undefined && magnesium.mgPerServing.low > 0)
    return fill(words.cards.ratio, {
      ratio: speech.ratioNumber(calcium.mgPerServing.low / magnesium.mgPerServing.low),
    });
  if (areElements && calcium !== undefined)
    return fill(words.cards.one, { mineral: speech.mineral(calcium.mineral), mg: speech.amount(calcium.mgPerServing) });
  return new Intl.ListFormat(words.locale).format(readings.map(({ mineral }) => speech.mineral(mineral)));
};

/**
 * What a card says, and no verdict: "Ca : Mg 2.00 : 1, from the title". Null where nothing is read from it, and where
 * one mineral has an amount that may be the other's, which is named without one.
 */
export const toCardMark = (report: LabelReport, speech: Speech, words: InterfaceWords): CardMark | null => {
  const { readings, issues } = report;
  if (kindOf(report) !== "product" || readings.length === 0) return null;
  const unclear = ["no-amount", "several-strengths", "number-ambiguous", "sources-disagree", "implausible"];
  if (issues.some(({ code }) => unclear.includes(code))) return null;
  const what = cardSays(report, speech, words);
  const text = issues.some(({ code }) => code === "from-title") ? fill(words.cards.fromTitle, { what }) : what;
  return { text, hint: fill(words.cards.hint, { text }) };
};

/** What the toolbar says of a page; null where it says nothing. */
export const toToolbar = (
  report: LabelReport,
  verdict: Verdict,
  sign: { readonly text: string; readonly background: string },
  speech: Speech,
  words: InterfaceWords,
): ToolbarText | null =>
  isDrawn(report, verdict)
    ? {
        ...sign,
        title: fill(words.toolbarTitle, { verdict: speech.short(verdict), summary: speech.summary(verdict) }),
      }
    : null;
