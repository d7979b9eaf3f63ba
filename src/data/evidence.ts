/** The evidence note: each claim of the guidance with what speaks for it and what against; the texts are in src/data/evidence-texts. */
import type { EvidenceClaim } from "../core/verdict/knowledge.ts";
import {
  costello,
  dai2013,
  ettinger1988,
  ettinger1997,
  healthCanadaMagnesium,
  iomMagnesium,
  japanSurvey,
  johansson,
  laranjinha2019,
  nasemRda,
  nhanes,
  nihConsensus,
  nnrMagnesium,
  ownReading,
  rosanoff2021,
  scfMagnesiumUl,
  unchecked,
} from "./sources.ts";

export const evidence: readonly EvidenceClaim[] = [
  {
    id: "one-to-one",
    grade: "opinion",
    inFavour: [
      { id: "ratio-has-risen", citation: dai2013 },
      { id: "japan-after-the-war", citation: japanSurvey },
    ],
    against: [
      { id: "no-trial", citation: ownReading },
      { id: "us-recommendations", citation: nasemRda },
    ],
  },
  {
    id: "two-to-one-outdated",
    grade: "mixed",
    inFavour: [{ id: "advice-of-the-past", citation: unchecked(rosanoff2021) }],
    against: [{ id: "whole-diets", citation: unchecked(dai2013) }],
  },
  {
    id: "more-magnesium",
    grade: "mixed",
    inFavour: [
      { id: "low-intakes", citation: unchecked(nhanes) },
      { id: "cohorts", citation: nnrMagnesium },
    ],
    against: [{ id: "shanghai", citation: dai2013 }],
  },
  {
    id: "limit-too-low",
    grade: "expert debate",
    inFavour: [
      { id: "trials-above", citation: costello },
      { id: "report-behind", citation: iomMagnesium },
      { id: "health-canada", citation: healthCanadaMagnesium },
    ],
    against: [
      { id: "diarrhoea", citation: iomMagnesium },
      { id: "eu-confirmed", citation: scfMagnesiumUl },
    ],
  },
  {
    id: "kidney-stones",
    grade: "weak",
    inFavour: [{ id: "series", citation: johansson }],
    against: [
      { id: "randomised-trial", citation: ettinger1988 },
      { id: "citrate", citation: ettinger1997 },
      { id: "review", citation: laranjinha2019 },
    ],
  },
  {
    id: "historical-figures",
    grade: "historical",
    inFavour: [{ id: "men-in-1989", citation: unchecked(nasemRda) }],
    against: [
      { id: "today", citation: nasemRda },
      { id: "statement-of-1994", citation: nihConsensus },
    ],
  },
];
