/** What the page of evidence shows: everything src/data knows, in the words of one language. */
import { capital } from "../../src/core/format.ts";
import type { InterfaceWords } from "../../src/core/interface-words.ts";
import type { Citation, PerMineral } from "../../src/core/model.ts";
import { fill } from "../../src/core/verdict/figures.ts";
import type { EvidencePoint, Figure, Medicine } from "../../src/core/verdict/knowledge.ts";
import type { EvidenceTexts, Wording } from "../../src/core/verdict/words.ts";
import { checklistBaseline, dietPresets, foods } from "../../src/data/diets.ts";
import { evidence } from "../../src/data/evidence.ts";
import { medicalFlags } from "../../src/data/flags.ts";
import { guidance } from "../../src/data/guidance.ts";
import { limits } from "../../src/data/limits.ts";
import { medicines } from "../../src/data/medicines.ts";
import { recommendations } from "../../src/data/recommendations.ts";
import type { ClaimShown, FigureShown, PointShown, TableShown } from "../../src/ui/Evidence.tsx";

interface Ages {
  readonly fromYears: number;
  readonly toYears: number | null;
}

const distinct = (citations: readonly Citation[]): readonly Citation[] => {
  const byTitle = new Map(citations.map((citation) => [`${citation.title} ${citation.checked}`, citation]));
  return [...byTitle.values()];
};

const numberOf = (value: number, words: InterfaceWords): string =>
  new Intl.NumberFormat(words.locale, { maximumFractionDigits: 2 }).format(value);

const mgOf = (mg: number, words: InterfaceWords): string => fill(words.chart.mg, { mg: numberOf(mg, words) });

const agesOf = ({ fromYears, toYears }: Ages, words: InterfaceWords): string => {
  const { ages, age, agesFrom } = words.evidence;
  const template = toYears === null ? agesFrom : toYears === fromYears ? age : ages;
  return fill(template, { from: String(fromYears), to: String(toYears) });
};

const bothOf = ({ calcium, magnesium }: PerMineral<number>, words: InterfaceWords): string => {
  const { minerals } = words.evidence;
  return `${minerals.calcium} ${numberOf(calcium, words)}, ${minerals.magnesium} ${numberOf(magnesium, words)}`;
};

const listed = (parts: readonly string[]): string => parts.filter((part) => part !== "").join(", ");

/** Each claim in words, with its topic and grade. */
export const toClaims = (wording: Wording, words: InterfaceWords, texts: EvidenceTexts): readonly ClaimShown[] =>
  evidence.map(({ id, grade, inFavour, against }) => {
    const said = (points: readonly EvidencePoint[]): readonly PointShown[] =>
      points.map(({ id: point, citation }) => ({ text: texts[id]?.points[point] ?? point, citation }));
    return {
      id,
      topic: words.evidence.topics[id] ?? id,
      claim: texts[id]?.claim ?? id,
      grade: wording.grades[grade],
      inFavour: said(inFavour),
      against: said(against),
    };
  });

const limitFigures = (wording: Wording, words: InterfaceWords): readonly FigureShown[] =>
  limits.map((limit) => ({
    id: limit.id,
    name: listed([
      `${words.authorities[limit.authority]}: ${wording.limitKinds[limit.kind]}`,
      words.evidence.standings[limit.standing],
      limit.everyAge ? words.evidence.everyAge : agesOf(limit, words),
    ]),
    figure: mgOf(limit.limitMg, words),
    citations: [limit.citation],
  }));

const guidanceFigures = (words: InterfaceWords): readonly FigureShown[] => {
  const { minorBelowMg, mostAtOnceMg, ...plain } = guidance;
  const figures: Readonly<Record<string, Figure>> = {
    ...plain,
    minorCalcium: minorBelowMg.calcium,
    minorMagnesium: minorBelowMg.magnesium,
    onceCalcium: mostAtOnceMg.calcium,
    onceMagnesium: mostAtOnceMg.magnesium,
  };
  return Object.entries(words.evidence.figureNames).flatMap(([id, name]) => {
    const figure = figures[id];
    return figure === undefined
      ? []
      : [{ id, name, figure: numberOf(figure.value, words), citations: [figure.citation] }];
  });
};

const recommendationFigures = (words: InterfaceWords): readonly FigureShown[] =>
  recommendations.map((entry) => ({
    id: entry.id,
    name: listed([
      `${words.authorities[entry.authority]}: ${words.evidence.minerals[entry.mineral]}`,
      words.evidence.sexes[entry.sex],
      words.evidence.lifeStages[entry.lifeStage],
      agesOf(entry, words),
    ]),
    figure: `${mgOf(entry.mgPerDay, words)} (${entry.kind})`,
    citations: [entry.citation],
  }));

const spacingOf = ({ hoursAfterMedicine, hoursBeforeMedicine }: Medicine, words: InterfaceWords): string => {
  if (hoursAfterMedicine === null) return words.evidence.spacingNote;
  const template = hoursBeforeMedicine === null ? words.evidence.spacingAfter : words.evidence.spacing;
  return fill(template, { after: String(hoursAfterMedicine), before: String(hoursBeforeMedicine) });
};

/** Every figure that is used, table by table, each with its source. */
export const toTables = (wording: Wording, words: InterfaceWords): readonly TableShown[] => {
  const { evidence: own } = words;
  const table = (
    id: string,
    title: string,
    figures: readonly FigureShown[],
    hint = "",
    isOpen = false,
  ): TableShown => ({
    id,
    title,
    hint,
    isOpen,
    figures,
  });
  const dietFigures = dietPresets.map(({ id, mgPerDay, citation }) => ({
    id,
    name: wording.diets[id] ?? id,
    figure: bothOf(mgPerDay, words),
    citations: distinct([citation.calcium, citation.magnesium]),
  }));
  const foodFigures = foods.map(({ id, mgPerServing, citation }) => ({
    id,
    name: fill(own.serving, { name: wording.foods[id]?.name ?? id, serving: wording.foods[id]?.serving ?? "" }),
    figure: bothOf(mgPerServing, words),
    citations: [citation],
  }));
  const medicineFigures = medicines.map((medicine) => ({
    id: medicine.id,
    name: capital(wording.medicines[medicine.id] ?? medicine.id),
    figure: spacingOf(medicine, words),
    citations: [medicine.citation],
  }));
  const flagFigures = medicalFlags.map(({ id, minerals, citation }) => ({
    id,
    name: capital(wording.flags[id] ?? id),
    figure: new Intl.ListFormat(words.locale).format(minerals.map((mineral) => own.minerals[mineral])),
    citations: [citation],
  }));
  const baseline = {
    calcium: numberOf(checklistBaseline.calcium, words),
    magnesium: numberOf(checklistBaseline.magnesium, words),
  };
  return [
    table("limits", own.limits, limitFigures(wording, words), own.limitsHint, true),
    table("figures", own.figures, guidanceFigures(words), own.figuresHint),
    table("recommendations", own.recommendations, recommendationFigures(words)),
    table("diets", own.diets, dietFigures),
    table("foods", own.foods, foodFigures, fill(own.foodsHint, baseline)),
    table("medicines", own.medicines, medicineFigures),
    table("conditions", own.flags, flagFigures),
  ];
};
