/**
 * Citations by id. `checked` is true where the figure was seen in the issuer's own text or in a reproduction that names
 * the issuer (the title then says so), and false where it still has to be compared.
 */
import type { Citation } from "../core/model.ts";

const SEEN = true;
const NOT_YET = false;

const cite = (issuer: string, title: string, year: number, url: string, checked: boolean): Citation => ({
  issuer,
  title,
  year,
  url,
  checked,
});

/** The same source for a figure of it that was not yet compared. */
export const unchecked = (citation: Citation): Citation => ({ ...citation, checked: NOT_YET });

// Reference values and limits

export const nasemRda = cite(
  "National Academies (US and Canada)",
  "Dietary Reference Intakes: Recommended Dietary Allowances and Adequate Intakes, Elements",
  2019,
  "https://www.ncbi.nlm.nih.gov/books/NBK545442/table/appJ_tab3/",
  SEEN,
);
export const nasemCalciumUl = cite(
  "National Academies (US and Canada)",
  "Dietary Reference Intakes: Tolerable Upper Intake Levels, Elements (copy of the table)",
  2011,
  "https://www.scribd.com/document/716954115/",
  SEEN,
);
export const iomUlSummary = cite(
  "Institute of Medicine (US)",
  "Dietary Reference Intakes: Applications in Dietary Assessment, summary table of upper levels",
  2000,
  "https://www.nationalacademies.org/read/9956/chapter/28",
  SEEN,
);
export const iomMagnesium = cite(
  "Institute of Medicine (US)",
  "Dietary Reference Intakes for Calcium, Phosphorus, Magnesium, Vitamin D, and Fluoride, pages 244 and 245",
  1997,
  "https://www.nap.edu/openbook.php?record_id=5776&page=244",
  SEEN,
);
export const efsaMagnesium = cite(
  "EFSA",
  "Scientific Opinion on Dietary Reference Values for magnesium, EFSA Journal 13(7):4186",
  2015,
  "https://www.efsa.europa.eu/en/efsajournal/pub/4186",
  SEEN,
);
export const efsaCalcium = cite(
  "EFSA",
  "Scientific Opinion on Dietary Reference Values for calcium, EFSA Journal 13(5):4101",
  2015,
  "https://www.efsa.europa.eu/en/efsajournal/pub/4101",
  SEEN,
);
export const efsaCalciumUl = cite(
  "EFSA",
  "Scientific Opinion on the Tolerable Upper Intake Level of calcium, EFSA Journal 10(7):2814",
  2012,
  "https://www.efsa.europa.eu/en/efsajournal/pub/2814",
  SEEN,
);
export const scfMagnesiumUl = cite(
  "Scientific Committee on Food (EU)",
  "Opinion on the Tolerable Upper Intake Level of magnesium (as quoted by Apotheke adhoc, 2017)",
  2001,
  "https://apotheke-adhoc.de/nachrichten/detail/pharmazie/magnesium-magnesium-bfr-stutzt-hoechstmenge-nahrungsergaenzungsmittel",
  SEEN,
);
export const evmMagnesium = cite(
  "Expert Group on Vitamins and Minerals (UK)",
  "Safe Upper Levels for Vitamins and Minerals (as quoted by HSIS)",
  2003,
  "https://www.hsis.org/supplements-az/m/",
  NOT_YET,
);
export const evmCalcium = cite(
  "Expert Group on Vitamins and Minerals (UK)",
  "Safe Upper Levels for Vitamins and Minerals",
  2003,
  "https://cot.food.gov.uk/committee/committee-on-toxicity/cotreports/cotjointreps/evmreport",
  NOT_YET,
);
export const ukRni = cite(
  "Department of Health (UK)",
  "Dietary Reference Values for Food Energy and Nutrients for the United Kingdom",
  1991,
  "https://www.gov.uk/government/organisations/department-of-health-and-social-care",
  NOT_YET,
);
export const dge = cite(
  "Deutsche Gesellschaft für Ernährung (DE)",
  "Reference values for nutrient intake: calcium, magnesium",
  2021,
  "https://www.dge.de/wissenschaft/referenzwerte/",
  NOT_YET,
);
export const bfrMaxima = cite(
  "Bundesinstitut für Risikobewertung (DE)",
  "Recommended maximum levels for vitamins and minerals in food supplements (as listed by Stiftung Warentest)",
  2018,
  "https://www.test.de/Vitamine-und-Mineralstoffe-Wann-mehr-zu-viel-ist-5279736-5279739/",
  SEEN,
);
export const gisResolution = cite(
  "Chief Sanitary Inspectorate (PL)",
  "Resolution 19/2019 on maximum amounts in food supplements (table in a journal article)",
  2019,
  "https://pmc.ncbi.nlm.nih.gov/articles/PMC8998016/table/ijerph-19-04057-t0A1",
  SEEN,
);
export const healthCanadaMagnesium = cite(
  "Health Canada",
  "Natural Health Products Ingredients Database, monograph: Magnesium",
  2007,
  "https://webprod.hc-sc.gc.ca/nhpid-bdipsn/monoReq.do?id=135&lang=eng",
  SEEN,
);
export const healthCanadaMultiple = cite(
  "Health Canada",
  "Monograph: Multi-vitamin and mineral supplements",
  2023,
  "https://webprod.hc-sc.gc.ca/nhpid-bdipsn/atReq?atid=multi_vitmin_suppl&lang=eng",
  SEEN,
);
export const mhlwReport = cite(
  "Ministry of Health, Labour and Welfare (JP)",
  "Dietary Reference Intakes for Japanese, report of the working group (text)",
  2025,
  "https://wic-net.com/material/document/17222/272",
  NOT_YET,
);
export const mhlwTable = cite(
  "Ministry of Health, Labour and Welfare (JP)",
  "Dietary Reference Intakes for Japanese, table of minerals",
  2005,
  "https://www.mhlw.go.jp/",
  NOT_YET,
);
export const samrSupplements = cite(
  "State Administration for Market Regulation (CN)",
  "Health food raw material directory: nutrient supplements (reproduction)",
  2020,
  "https://runui.com/zixun/fagui1175.html",
  SEEN,
);
export const cnsDris = cite(
  "Chinese Nutrition Society",
  "Dietary Reference Intakes for China",
  2023,
  "https://www.cnsoc.org/",
  NOT_YET,
);
export const nhmrc = cite(
  "National Health and Medical Research Council (AU)",
  "Nutrient Reference Values for Australia and New Zealand",
  2006,
  "https://www.eatforhealth.gov.au/nutrient-reference-values/nutrients/magnesium",
  NOT_YET,
);

// The source article and our own choices

export const lamArticle = cite(
  "Michael Lam, MD",
  "The Connection between Magnesium and Reversing Osteoporosis (undated, as reproduced by Laveen; the year is that of reading)",
  2026,
  "https://www.laveen.nl/us/blogs/in-the-press/preventing-osteoporosis/",
  NOT_YET,
);
export const ownReading = cite(
  "CalMag Fit",
  "Our reading where the article gives no figure; the address is the article's",
  2026,
  "https://www.laveen.nl/us/blogs/in-the-press/preventing-osteoporosis/",
  NOT_YET,
);

// Labels

export const eu1169 = cite(
  "European Union",
  "Regulation (EU) No 1169/2011, Annex XIII: nutrient reference values and significant amounts",
  2011,
  "https://eur-lex.europa.eu/eli/reg/2011/1169/oj",
  NOT_YET,
);
export const fdaDailyValues = cite(
  "Food and Drug Administration (US)",
  "21 CFR 101.9(c)(8)(iv): Reference Daily Intakes",
  2016,
  "https://www.ecfr.gov/current/title-21/chapter-I/subchapter-B/part-101/subpart-A/section-101.9",
  NOT_YET,
);
export const eaeu022 = cite(
  "Customs Union (EAEU)",
  "TR CU 022/2011, Annex 2: average daily requirement (reproduction)",
  2011,
  "https://korolevpharm.ru/dokumentatsiya/ntd/tekhnicheskij-reglament-tamozhennogo-soyuza-pishchevaya-produktsiya-v-chasti-ee-markirovki.html?start=7",
  SEEN,
);
export const ciaaw = cite(
  "Commission on Isotopic Abundances and Atomic Weights (IUPAC)",
  "Abridged standard atomic weights; the fraction is computed from the formula",
  2021,
  "https://www.ciaaw.org/abridged-atomic-weights.htm",
  NOT_YET,
);

/** A label regulation or document of which only the issuer's address is given: not yet compared. */
export const labelRule = (issuer: string, title: string, year: number, url: string): Citation =>
  cite(issuer, title, year, url, NOT_YET);

// Diets and evidence

export const chinaCdc = cite(
  "China CDC Weekly",
  "Dietary calcium and magnesium intakes in China, 2015 to 2017 and 2022 to 2023",
  2025,
  "https://weekly.chinacdc.cn/en/article/doi/10.46234/ccdcw2025.001",
  SEEN,
);
export const japanSurvey = cite(
  "Japanese Society for Magnesium Research",
  "Calcium and magnesium intakes in Japan, 1946 to 2016",
  2016,
  "https://mag21.jp/contents/514",
  SEEN,
);
export const dashTrial = cite(
  "Journal of Nutrition and Metabolism",
  "DASH diet mechanisms, table 1: nutrient targets of the trial diets",
  2012,
  "https://www.hindawi.com/journals/jnme/2012/472396/tab1/",
  SEEN,
);
export const nhanes = cite(
  "NHANES (US)",
  "Calcium and magnesium intakes of US adults, 2003 to 2018 (Journal of the Academy of Nutrition and Dietetics)",
  2024,
  "https://pubmed.ncbi.nlm.nih.gov/38718857/",
  SEEN,
);
export const odsCalcium = cite(
  "NIH Office of Dietary Supplements",
  "Calcium: Fact Sheet for Health Professionals",
  2024,
  "https://ods.od.nih.gov/factsheets/Calcium-HealthProfessional/",
  NOT_YET,
);
export const odsMagnesium = cite(
  "NIH Office of Dietary Supplements",
  "Magnesium: Fact Sheet for Health Professionals",
  2024,
  "https://ods.od.nih.gov/factsheets/Magnesium-HealthProfessional/",
  NOT_YET,
);
export const usda = cite(
  "US Department of Agriculture",
  "FoodData Central, rounded to household servings",
  2024,
  "https://fdc.nal.usda.gov/",
  NOT_YET,
);
export const epicOxford = cite(
  "EPIC-Oxford (Davey et al.)",
  "Lifestyle characteristics and nutrient intakes in a cohort of 33,883 meat-eaters and 31,546 non meat-eaters",
  2003,
  "https://docslib.org/doc/8258237/",
  SEEN,
);
export const vegetarianSurveys = cite(
  "Vegan Health",
  "Calcium, part 2: intakes of vegans, vegetarians and omnivores",
  2020,
  "https://veganhealth.org/calcium-part-2/",
  NOT_YET,
);
export const dai2013 = cite(
  "BMJ Open (Dai et al.)",
  "Modifying effect of calcium/magnesium intake ratio and mortality: a population-based cohort study, 3:e002111",
  2013,
  "https://bmjopen.bmj.com/content/3/2/e002111",
  SEEN,
);
export const johansson = cite(
  "Johansson et al.",
  "Effects of magnesium hydroxide in renal stone disease (abstract)",
  1982,
  "https://scilit.com/publications/9f9013153a17628dec04f2e2ae364489",
  SEEN,
);
export const ettinger1988 = cite(
  "Journal of Urology (Ettinger et al.)",
  "Chlorthalidone reduces calcium oxalate calculous recurrence but magnesium hydroxide does not, 139:679",
  1988,
  "https://pubmed.ncbi.nlm.nih.gov/3280829/",
  SEEN,
);
export const ettinger1997 = cite(
  "Journal of Urology (Ettinger et al.)",
  "Potassium-magnesium citrate is an effective prophylaxis against recurrent calcium oxalate nephrolithiasis, 158:2069",
  1997,
  "https://pubmed.ncbi.nlm.nih.gov/9366314/",
  SEEN,
);
export const laranjinha2019 = cite(
  "Laranjinha et al.",
  "Magnesium and kidney stones, review",
  2019,
  "https://scielo.pt/scielo.php?pid=S0872-01692019000400008&script=sci_arttext",
  SEEN,
);
export const nnrMagnesium = cite(
  "Nordic Nutrition Recommendations 2022",
  "Magnesium, background paper (draft)",
  2022,
  "https://readkong.com/page/magnesium-helsedirektoratet-2387401",
  SEEN,
);
export const rosanoff2021 = cite(
  "Advances in Nutrition (Rosanoff)",
  "Perspective: US adult magnesium requirements need updating, 12:298",
  2021,
  "https://ouci.dntb.gov.ua/works/l1mzea0l",
  SEEN,
);
export const costello = cite(
  "Advances in Nutrition (Costello et al.)",
  "Perspective: Call for re-evaluation of the tolerable upper intake level for magnesium supplementation in adults",
  2023,
  "https://academic.oup.com/advances",
  NOT_YET,
);
export const nihConsensus = cite(
  "NIH Consensus Development Panel",
  "Optimal calcium intake, consensus statement",
  1994,
  "https://pubmed.ncbi.nlm.nih.gov/7599655/",
  SEEN,
);

// Safety

export const smpcMagnesium = cite(
  "electronic Medicines Compendium (UK)",
  "Magnesium aspartate, summary of product characteristics",
  2021,
  "https://www.medicines.org.uk/emc/product/12118/smpc",
  SEEN,
);
export const medicineLeaflets = cite(
  "NIH Office of Dietary Supplements",
  "Calcium and magnesium fact sheets: interactions with medications",
  2024,
  "https://ods.od.nih.gov/factsheets/Calcium-HealthProfessional/",
  NOT_YET,
);
export const ukMedicinesCompendium = cite(
  "electronic Medicines Compendium (UK)",
  "Summaries of product characteristics: interactions with antacids and mineral supplements",
  2024,
  "https://www.medicines.org.uk/emc",
  NOT_YET,
);
