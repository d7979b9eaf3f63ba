/** What the page's badge and the toolbar say of a verdict. In: report, verdict, words. Out: finished text. */
import type { InterfaceWords } from "./interface-words.ts";
import { MINERALS } from "./minerals.ts";
import type { LabelReport, Mineral, PageKind, Verdict } from "./model.ts";
import type { Speech } from "./speech.ts";
import { fill } from "./verdict/figures.ts";
import type { Mark, MarkLine, MarkSection, ToolbarText } from "./view.ts";

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
