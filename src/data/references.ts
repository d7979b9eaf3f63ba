/** Reference values behind printed percentages: mg a day of the element at 100 %. Sorted by scheme. */
import type { LocalScheme } from "../core/label/schemes.ts";
import type { Citation, Mineral, PercentReference } from "../core/model.ts";
import { eaeu022, eu1169, fdaDailyValues, labelRule, unchecked } from "./sources.ts";

const australia = labelRule(
  "Food Standards Australia New Zealand",
  "Food Standards Code, Schedule 1: RDIs",
  2016,
  "https://www.foodstandards.gov.au/",
);
const brazil = labelRule("Anvisa (BR)", "Instrução Normativa IN 75/2020", 2020, "https://www.gov.br/anvisa/");
const brazilOld = labelRule("Anvisa (BR)", "Resolução RDC 269/2005", 2005, "https://www.gov.br/anvisa/");
const canada = labelRule(
  "Health Canada",
  "Table of Daily Values",
  2016,
  "https://www.canada.ca/en/health-canada/services/technical-documents-labelling-requirements.html",
);
const canadaOld = labelRule("Health Canada", "Reference Daily Intakes before 2016", 2003, "https://www.canada.ca/");
const china = labelRule("National Health Commission (CN)", "GB 28050-2011", 2011, "https://www.nhc.gov.cn/");
const codex = labelRule(
  "Codex Alimentarius",
  "Guidelines on Nutrition Labelling CAC/GL 2-1985",
  2017,
  "https://www.fao.org/fao-who-codexalimentarius/",
);
const euOld = labelRule(
  "European Union",
  "Council Directive 90/496/EEC on nutrition labelling",
  1990,
  "https://eur-lex.europa.eu/eli/dir/1990/496/oj",
);
const hongKong = labelRule("Centre for Food Safety (HK)", "Nutrition labelling: NRV", 2010, "https://www.cfs.gov.hk/");
const india = labelRule("ICMR-NIN (IN)", "Nutrient requirements for Indians", 2020, "https://www.nin.res.in/");
const indiaOld = labelRule("ICMR-NIN (IN)", "Nutrient requirements for Indians", 2010, "https://www.nin.res.in/");
const japan = labelRule("Consumer Affairs Agency (JP)", "Food Labeling Standards", 2015, "https://www.caa.go.jp/");
const japanOld = labelRule("Consumer Affairs Agency (JP)", "Values before 2015", 2005, "https://www.caa.go.jp/");
const korea = labelRule("Ministry of Food and Drug Safety (KR)", "Daily Values", 2020, "https://www.mfds.go.kr/");
const mercosur = labelRule("Mercosur", "Resolution GMC 46/03", 2003, "https://www.mercosur.int/");
const southAfrica = labelRule("Department of Health (ZA)", "Regulation R146, NRV", 2010, "https://www.health.gov.za/");
const taiwan = labelRule("Food and Drug Administration (TW)", "Nutrition labelling", 2015, "https://www.fda.gov.tw/");
const usOld = labelRule(
  "Food and Drug Administration (US)",
  "21 CFR 101.9: Reference Daily Intakes before 2016",
  1995,
  "https://www.ecfr.gov/current/title-21/chapter-I/subchapter-B/part-101/subpart-A/section-101.9",
);

type Row = readonly [scheme: string, calciumMg: number | null, magnesiumMg: number | null, citation: Citation];

/** A scheme stands here once per mineral; null where it has no figure of its own for that mineral. */
const rows: readonly Row[] = [
  ["au-rdi", 800, 320, australia],
  ["br-vd", 1000, 420, brazil],
  ["br-vd-2005", 1000, 260, brazilOld],
  ["ca-dv", 1300, 420, canada],
  ["ca-rdi-old", 1100, 250, canadaOld],
  ["cn-nrv", 800, 300, china],
  ["codex", 1000, 310, codex],
  ["eaeu", 1000, 400, eaeu022],
  ["eu-nrv", 800, 375, eu1169],
  ["eu-rda-1990", 800, 300, euOld],
  ["hk-nrv", 800, 300, hongKong],
  ["in-rda", 1000, 440, india],
  ["in-rda-2010", 600, 340, indiaOld],
  ["in-rda-women", 1000, 370, india],
  ["jp-nrv", 680, 320, japan],
  ["jp-nrv-old", 700, 250, japanOld],
  ["kr-nrv", 700, 315, korea],
  ["mercosur", 1000, 260, mercosur],
  ["tw-dv", 1200, 380, taiwan],
  ["us-dv", 1300, 420, fdaDailyValues],
  ["us-dv-infants", 260, 75, unchecked(fdaDailyValues)],
  ["us-dv-old", 1000, 400, usOld],
  ["us-dv-pregnant", 1300, 400, unchecked(fdaDailyValues)],
  ["us-dv-toddlers", 700, 80, unchecked(fdaDailyValues)],
  ["za-nrv", 1300, 420, southAfrica],
];

const toEntry = (scheme: string, mineral: Mineral, mgPerDay: number | null, citation: Citation): PercentReference[] =>
  mgPerDay === null ? [] : [{ id: `${scheme}-${mineral}`, scheme, mineral, mgPerDay, citation }];

export const percentReferences: readonly PercentReference[] = rows.flatMap(
  ([scheme, calciumMg, magnesiumMg, citation]) => [
    ...toEntry(scheme, "calcium", calciumMg, citation),
    ...toEntry(scheme, "magnesium", magnesiumMg, citation),
  ],
);

/** Words that one law uses and another gives other figures: by the page's language and country, the first row that fits. */
export const localSchemes: readonly LocalScheme[] = [
  { printed: "eu-nrv", languages: ["zh"], countries: ["tw"], means: "tw-dv" },
  { printed: "eu-nrv", languages: [], countries: ["hk"], means: "hk-nrv" },
  { printed: "eu-nrv", languages: ["zh"], countries: [], means: "cn-nrv" },
  { printed: "eu-nrv", languages: [], countries: ["cn"], means: "cn-nrv" },
  { printed: "eu-nrv", languages: [], countries: ["za"], means: "za-nrv" },
  { printed: "br-vd", languages: [], countries: ["ar", "uy", "py"], means: "mercosur" },
  { printed: "br-vd", languages: ["es"], countries: [], means: "mercosur" },
  { printed: "us-dv", languages: ["es"], countries: ["ar", "uy", "py"], means: "mercosur" },
  { printed: "us-dv", languages: [], countries: ["br"], means: "br-vd" },
  { printed: "us-dv", languages: [], countries: ["ca"], means: "ca-dv" },
  { printed: "us-dv", languages: ["zh"], countries: ["tw"], means: "tw-dv" },
  { printed: "in-rda", languages: [], countries: ["us"], means: "us-dv" },
];
