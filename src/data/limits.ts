/** Upper limits in mg of the element a day, by authority, kind and age. Equal to a limit is not over it. */
import type { Authority, Citation, Limit, LimitKind } from "../core/model.ts";
import {
  bfrMaxima,
  cnsDris,
  efsaCalciumUl,
  evmCalcium,
  evmMagnesium,
  gisResolution,
  healthCanadaMagnesium,
  healthCanadaMultiple,
  iomUlSummary,
  mhlwReport,
  mhlwTable,
  nasemCalciumUl,
  nhmrc,
  samrSupplements,
  scfMagnesiumUl,
  unchecked,
} from "./sources.ts";

interface Figure {
  readonly id: string;
  readonly limitMg: number;
  readonly ages: readonly [from: number, to: number | null];
  /** Stated for adults, or without an age. */
  readonly everyAge?: true;
  readonly standing?: Limit["standing"];
  readonly citation: Citation;
}

const ADULT: readonly [number, null] = [18, null];

const line = (authority: Authority, kind: LimitKind, figure: Figure): Limit => ({
  id: figure.id,
  authority,
  kind,
  limitMg: figure.limitMg,
  fromYears: figure.ages[0],
  toYears: figure.ages[1],
  everyAge: figure.everyAge ?? false,
  standing: figure.standing ?? "UL",
  citation: figure.citation,
});

const magnesium = (authority: Authority, figure: Figure): Limit => line(authority, "magnesiumSupplement", figure);
const calcium = (authority: Authority, figure: Figure): Limit => line(authority, "calciumSupplement", figure);
const calciumTotal = (authority: Authority, figure: Figure): Limit => line(authority, "calciumTotal", figure);

/** Sorted by id. */
export const limits: readonly Limit[] = [
  calciumTotal("AU", { id: "au-calcium-total", limitMg: 2500, ages: ADULT, everyAge: true, citation: nhmrc }),
  magnesium("AU", { id: "au-magnesium-supplement", limitMg: 350, ages: ADULT, everyAge: true, citation: nhmrc }),
  calciumTotal("CA", { id: "ca-calcium-total-0", limitMg: 1000, ages: [0, 0], citation: unchecked(nasemCalciumUl) }),
  calciumTotal("CA", { id: "ca-calcium-total-1-8", limitMg: 2500, ages: [1, 8], citation: unchecked(nasemCalciumUl) }),
  calciumTotal("CA", {
    id: "ca-calcium-total-19-50",
    limitMg: 2500,
    ages: [19, 50],
    citation: unchecked(nasemCalciumUl),
  }),
  calciumTotal("CA", {
    id: "ca-calcium-total-51",
    limitMg: 2000,
    ages: [51, null],
    citation: unchecked(nasemCalciumUl),
  }),
  calciumTotal("CA", {
    id: "ca-calcium-total-9-18",
    limitMg: 3000,
    ages: [9, 18],
    citation: unchecked(nasemCalciumUl),
  }),
  magnesium("CA", {
    id: "ca-magnesium-supplement",
    limitMg: 350,
    ages: ADULT,
    everyAge: true,
    citation: healthCanadaMagnesium,
  }),
  calcium("CA-NHP", {
    id: "ca-nhp-calcium-supplement",
    limitMg: 1500,
    ages: ADULT,
    everyAge: true,
    standing: "product maximum",
    citation: unchecked(healthCanadaMultiple),
  }),
  magnesium("CA-NHP", {
    id: "ca-nhp-magnesium-supplement",
    limitMg: 500,
    ages: ADULT,
    everyAge: true,
    standing: "product maximum",
    citation: healthCanadaMagnesium,
  }),
  calcium("CN", {
    id: "cn-calcium-supplement",
    limitMg: 1000,
    ages: ADULT,
    everyAge: true,
    standing: "product maximum",
    citation: samrSupplements,
  }),
  calciumTotal("CN", { id: "cn-calcium-total", limitMg: 2000, ages: ADULT, everyAge: true, citation: cnsDris }),
  magnesium("CN", {
    id: "cn-magnesium-supplement",
    limitMg: 350,
    ages: ADULT,
    everyAge: true,
    standing: "product maximum",
    citation: samrSupplements,
  }),
  // The lower age bound of the German calcium figure is an open point, hence not checked.
  calcium("DE", {
    id: "de-calcium-supplement",
    limitMg: 500,
    ages: [15, null],
    standing: "product advice",
    citation: unchecked(bfrMaxima),
  }),
  magnesium("DE", {
    id: "de-magnesium-supplement",
    limitMg: 250,
    ages: [4, null],
    standing: "product advice",
    citation: bfrMaxima,
  }),
  calciumTotal("EU", { id: "eu-calcium-total", limitMg: 2500, ages: ADULT, everyAge: true, citation: efsaCalciumUl }),
  magnesium("EU", { id: "eu-magnesium-supplement", limitMg: 250, ages: [4, null], citation: scfMagnesiumUl }),
  calciumTotal("JP", { id: "jp-calcium-total", limitMg: 2500, ages: ADULT, everyAge: true, citation: mhlwReport }),
  magnesium("JP", {
    id: "jp-magnesium-supplement",
    limitMg: 350,
    ages: ADULT,
    everyAge: true,
    citation: mhlwTable,
  }),
  magnesium("PL", {
    id: "pl-magnesium-supplement",
    limitMg: 400,
    ages: ADULT,
    everyAge: true,
    standing: "product maximum",
    citation: gisResolution,
  }),
  calcium("UK", {
    id: "uk-calcium-supplement",
    limitMg: 1500,
    ages: ADULT,
    everyAge: true,
    standing: "guidance level",
    citation: evmCalcium,
  }),
  magnesium("UK", {
    id: "uk-magnesium-supplement",
    limitMg: 400,
    ages: ADULT,
    everyAge: true,
    standing: "guidance level",
    citation: evmMagnesium,
  }),
  // Ages are whole years, so the lower of the two infant figures (1,000 to 6 months, 1,500 to 12) stands for the year.
  calciumTotal("US", { id: "us-calcium-total-0", limitMg: 1000, ages: [0, 0], citation: nasemCalciumUl }),
  calciumTotal("US", { id: "us-calcium-total-1-8", limitMg: 2500, ages: [1, 8], citation: nasemCalciumUl }),
  calciumTotal("US", { id: "us-calcium-total-19-50", limitMg: 2500, ages: [19, 50], citation: nasemCalciumUl }),
  calciumTotal("US", { id: "us-calcium-total-51", limitMg: 2000, ages: [51, null], citation: nasemCalciumUl }),
  calciumTotal("US", { id: "us-calcium-total-9-18", limitMg: 3000, ages: [9, 18], citation: nasemCalciumUl }),
  magnesium("US", { id: "us-magnesium-supplement-1-3", limitMg: 65, ages: [1, 3], citation: iomUlSummary }),
  magnesium("US", { id: "us-magnesium-supplement-4-8", limitMg: 110, ages: [4, 8], citation: iomUlSummary }),
  magnesium("US", { id: "us-magnesium-supplement-9", limitMg: 350, ages: [9, null], citation: iomUlSummary }),
];

/** Shown to everybody beside the home authority. */
export const alwaysShown: readonly Authority[] = ["US", "EU"];

/** Health Canada holds an upper level and a product maximum, so each stands beside the other. */
export const besideHome: Readonly<Partial<Record<Authority, readonly Authority[]>>> = {
  CA: ["CA-NHP"],
  "CA-NHP": ["CA"],
};

/** Home authority by region of the browser's language (ISO 3166-1 alpha-2); a region that is not listed goes by the EU. */
export const authorityByRegion: Readonly<Record<string, Authority>> = {
  AU: "AU",
  CA: "CA",
  CN: "CN",
  DE: "DE",
  GB: "UK",
  JP: "JP",
  NZ: "AU",
  PL: "PL",
  US: "US",
};

export const homeWithoutRegion: Authority = "EU";
