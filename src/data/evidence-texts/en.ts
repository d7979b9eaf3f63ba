/** English texts of the evidence note. */
import type { EvidenceTexts } from "../../core/verdict/words.ts";

export const evidenceEn: EvidenceTexts = {
  "one-to-one": {
    claim: "Supplements with calcium and magnesium one to one are the most prudent.",
    points: {
      "ratio-has-risen":
        "Calcium and magnesium compete for transport, and the ratio of the US diet has risen to about 3.",
      "japan-after-the-war": "Diets in Japan after the war had about as much magnesium as calcium.",
      "no-trial":
        "No trial known to us compares 1:1 with 2:1 supplements on outcomes, and no authority ever set a ratio.",
      "us-recommendations":
        "The US recommendations themselves come to about 2.4 to 3.2 parts of calcium to one of magnesium.",
    },
  },
  "two-to-one-outdated": {
    claim: "Two to one is outdated.",
    points: {
      "advice-of-the-past":
        "Two to one goes back to advice of the 1960s to 1980s that named 2 as a dietary optimum not to exceed.",
      "whole-diets":
        "Studies of whole diets find a window of about 1.7 to 2.8 least risky. They concern diets, not supplements.",
    },
  },
  "more-magnesium": {
    claim: "More magnesium is good.",
    points: {
      "low-intakes": "About half of US adults take in less magnesium than the average requirement.",
      cohorts:
        "Meta-analyses of cohorts suggest a benefit for heart and vessels, without an optimum that could be set.",
      shanghai:
        "In Shanghai, where the diet's ratio was about 1.7, magnesium above the recommendation went with higher mortality in men and women.",
    },
  },
  "limit-too-low": {
    claim: "The limit of 350 mg of supplemental magnesium is too low.",
    points: {
      "trials-above": "Diarrhoea was not more frequent in trials above 350 mg, so a re-evaluation is called for.",
      "report-behind": "The report behind the limit lists studies with 452 to 1,200 mg without complaints.",
      "health-canada": "Health Canada allows up to 500 mg a day in a product for adults.",
      diarrhoea: "The limit rests on diarrhoea in 6 of 21 patients at 360 mg and is unchanged.",
      "eu-confirmed": "The EU figure of 250 mg was confirmed by the German institute in 2017 and 2021.",
    },
  },
  "kidney-stones": {
    claim: "500 mg of magnesium a day cuts the recurrence of kidney stones by up to 90 %.",
    points: {
      series:
        "In 55 patients taking 500 mg as hydroxide, stones fell from 0.8 to 0.08 a year; 85 % stayed free of stones, against 59 % of untreated patients who went on forming them.",
      "randomised-trial":
        "That series was not randomised. In the randomised trial magnesium hydroxide was no better than placebo, and placebo alone did 56 % better than predicted.",
      citrate:
        "A trial of potassium-magnesium citrate found 85 % less, but cannot part magnesium from citrate and potassium.",
      review: "A review speaks of an ongoing debate.",
    },
  },
  "historical-figures": {
    claim: "The recommendation for magnesium is 350 mg, and calcium was raised to 1,500 mg in 1987.",
    points: {
      "men-in-1989": "350 mg was the US recommendation for men in 1989.",
      today: "Today's US figures are 400 to 420 mg for men and 310 to 320 mg for women.",
      "statement-of-1994":
        "The statement on record is of 1994: 1,500 mg after the menopause without estrogen and over 65, 1,000 mg for other adults.",
    },
  },
};
