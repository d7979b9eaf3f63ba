/** French texts of the evidence note. */
import type { EvidenceTexts } from "../../core/verdict/words.ts";

export const evidenceFr: EvidenceTexts = {
  "one-to-one": {
    claim: "Les compléments apportant calcium et magnésium à un pour un sont les plus prudents.",
    points: {
      "ratio-has-risen":
        "Le calcium et le magnésium se disputent les mêmes transporteurs, et le rapport de l’alimentation américaine est monté à environ 3.",
      "japan-after-the-war":
        "Au Japon, après la guerre, l’alimentation apportait à peu près autant de magnésium que de calcium.",
      "no-trial":
        "Aucun essai connu de nous ne compare des compléments 1:1 et 2:1 sur des résultats de santé, et aucune autorité n’a jamais fixé de rapport.",
      "us-recommendations":
        "Les recommandations américaines elles-mêmes reviennent à environ 2,4 à 3,2 parts de calcium pour une de magnésium.",
    },
  },
  "two-to-one-outdated": {
    claim: "Le deux pour un est dépassé.",
    points: {
      "advice-of-the-past":
        "Le deux pour un remonte à des conseils des années 1960 à 1980, qui voyaient dans 2 un optimum alimentaire à ne pas dépasser.",
      "whole-diets":
        "Des études sur l’alimentation entière trouvent le moindre risque dans une fenêtre d’environ 1,7 à 2,8. Elles portent sur l’alimentation, pas sur les compléments.",
    },
  },
  "more-magnesium": {
    claim: "Plus de magnésium, c’est bien.",
    points: {
      "low-intakes":
        "Environ la moitié des adultes aux États-Unis consomment moins de magnésium que le besoin moyen estimé.",
      cohorts:
        "Des méta-analyses de cohortes suggèrent un bénéfice pour le cœur et les vaisseaux, sans optimum que l’on puisse fixer.",
      shanghai:
        "À Shanghai, où le rapport de l’alimentation était d’environ 1,7, un apport de magnésium supérieur à la recommandation allait de pair avec une mortalité plus élevée chez les hommes et les femmes.",
    },
  },
  "limit-too-low": {
    claim: "La limite de 350 mg de magnésium des compléments est trop basse.",
    points: {
      "trials-above":
        "La diarrhée n’était pas plus fréquente dans les essais au-dessus de 350 mg ; une réévaluation est donc demandée.",
      "report-behind": "Le rapport qui fonde cette limite cite des études avec 452 à 1 200 mg sans troubles signalés.",
      "health-canada": "Santé Canada admet jusqu’à 500 mg par jour dans un produit pour adultes.",
      diarrhoea: "La limite repose sur une diarrhée chez 6 patients sur 21 à 360 mg, et elle est inchangée.",
      "eu-confirmed": "Le chiffre européen de 250 mg a été confirmé par l’institut allemand en 2017 et en 2021.",
    },
  },
  "kidney-stones": {
    claim: "500 mg de magnésium par jour réduisent jusqu’à 90 % les récidives de calculs rénaux.",
    points: {
      series:
        "Chez 55 patients prenant 500 mg sous forme d’hydroxyde, les calculs sont passés de 0,8 à 0,08 par an ; 85 % n’en ont plus eu, alors que 59 % des patients non traités ont continué à en former.",
      "randomised-trial":
        "Cette série n’était pas randomisée. Dans l’essai randomisé, l’hydroxyde de magnésium n’a pas fait mieux que le placebo, et le placebo seul a fait 56 % mieux que prévu.",
      citrate:
        "Un essai du citrate de potassium et de magnésium a trouvé 85 % de moins, mais ne peut pas distinguer l’effet du magnésium de celui du citrate et du potassium.",
      review: "Une revue parle d’un débat toujours ouvert.",
    },
  },
  "historical-figures": {
    claim: "La recommandation pour le magnésium est de 350 mg, et celle du calcium a été portée à 1 500 mg en 1987.",
    points: {
      "men-in-1989": "350 mg étaient la recommandation américaine pour les hommes en 1989.",
      today:
        "Les chiffres américains d’aujourd’hui sont de 400 à 420 mg pour les hommes et de 310 à 320 mg pour les femmes.",
      "statement-of-1994":
        "La déclaration attestée date de 1994 : 1 500 mg après la ménopause sans œstrogènes et après 65 ans, 1 000 mg pour les autres adultes.",
    },
  },
};
