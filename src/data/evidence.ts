/** The evidence note: each claim of the guidance with what speaks for it and what against. Texts are English. */
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
    claim: "Supplements with calcium and magnesium one to one are the most prudent.",
    grade: "opinion",
    inFavour: [
      {
        text: "Calcium and magnesium compete for transport, and the ratio of the US diet has risen to about 3.",
        citation: dai2013,
      },
      { text: "Diets in Japan after the war had about as much magnesium as calcium.", citation: japanSurvey },
    ],
    against: [
      {
        text: "No trial known to us compares 1:1 with 2:1 supplements on outcomes, and no authority ever set a ratio.",
        citation: ownReading,
      },
      {
        text: "The US recommendations themselves come to about 2.4 to 3.2 parts of calcium to one of magnesium.",
        citation: nasemRda,
      },
    ],
  },
  {
    id: "two-to-one-outdated",
    claim: "Two to one is outdated.",
    grade: "mixed",
    inFavour: [
      {
        text: "Two to one goes back to advice of the 1960s to 1980s that named 2 as a dietary optimum not to exceed.",
        citation: unchecked(rosanoff2021),
      },
    ],
    against: [
      {
        text: "Studies of whole diets find a window of about 1.7 to 2.8 least risky. They concern diets, not supplements.",
        citation: unchecked(dai2013),
      },
    ],
  },
  {
    id: "more-magnesium",
    claim: "More magnesium is good.",
    grade: "mixed",
    inFavour: [
      {
        text: "About half of US adults take in less magnesium than the average requirement.",
        citation: unchecked(nhanes),
      },
      {
        text: "Meta-analyses of cohorts suggest a benefit for heart and vessels, without an optimum that could be set.",
        citation: nnrMagnesium,
      },
    ],
    against: [
      {
        text: "In Shanghai, where the diet's ratio was about 1.7, magnesium above the recommendation went with higher mortality in men and women.",
        citation: dai2013,
      },
    ],
  },
  {
    id: "limit-too-low",
    claim: "The limit of 350 mg of supplemental magnesium is too low.",
    grade: "expert debate",
    inFavour: [
      {
        text: "Diarrhoea was not more frequent in trials above 350 mg, so a re-evaluation is called for.",
        citation: costello,
      },
      {
        text: "The report behind the limit lists studies with 452 to 1,200 mg without complaints.",
        citation: iomMagnesium,
      },
      { text: "Health Canada allows up to 500 mg a day in a product for adults.", citation: healthCanadaMagnesium },
    ],
    against: [
      { text: "The limit rests on diarrhoea in 6 of 21 patients at 360 mg and is unchanged.", citation: iomMagnesium },
      {
        text: "The EU figure of 250 mg was confirmed by the German institute in 2017 and 2021.",
        citation: scfMagnesiumUl,
      },
    ],
  },
  {
    id: "kidney-stones",
    claim: "500 mg of magnesium a day cuts the recurrence of kidney stones by up to 90 %.",
    grade: "weak",
    inFavour: [
      {
        text: "In 55 patients taking 500 mg as hydroxide, stones fell from 0.8 to 0.08 a year; 85 % stayed free of stones, against 59 % of untreated patients who went on forming them.",
        citation: johansson,
      },
    ],
    against: [
      {
        text: "That series was not randomised. In the randomised trial magnesium hydroxide was no better than placebo, and placebo alone did 56 % better than predicted.",
        citation: ettinger1988,
      },
      {
        text: "A trial of potassium-magnesium citrate found 85 % less, but cannot part magnesium from citrate and potassium.",
        citation: ettinger1997,
      },
      { text: "A review speaks of an ongoing debate.", citation: laranjinha2019 },
    ],
  },
  {
    id: "historical-figures",
    claim: "The recommendation for magnesium is 350 mg, and calcium was raised to 1,500 mg in 1987.",
    grade: "historical",
    inFavour: [{ text: "350 mg was the US recommendation for men in 1989.", citation: unchecked(nasemRda) }],
    against: [
      { text: "Today's US figures are 400 to 420 mg for men and 310 to 320 mg for women.", citation: nasemRda },
      {
        text: "The statement on record is of 1994: 1,500 mg after the menopause without estrogen and over 65, 1,000 mg for other adults.",
        citation: nihConsensus,
      },
    ],
  },
];
