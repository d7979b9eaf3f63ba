/** German texts of the evidence note. */
import type { EvidenceTexts } from "../../core/verdict/words.ts";

export const evidenceDe: EvidenceTexts = {
  "one-to-one": {
    claim: "Nahrungsergänzung mit Calcium und Magnesium eins zu eins ist am umsichtigsten.",
    points: {
      "ratio-has-risen":
        "Calcium und Magnesium konkurrieren um den Transport, und das Verhältnis in der Ernährung der USA ist auf etwa 3 gestiegen.",
      "japan-after-the-war": "Die Ernährung in Japan nach dem Krieg enthielt etwa so viel Magnesium wie Calcium.",
      "no-trial":
        "Keine uns bekannte Studie vergleicht Nahrungsergänzung 1:1 mit 2:1 an gesundheitlichen Ergebnissen, und keine Behörde hat je ein Verhältnis festgelegt.",
      "us-recommendations":
        "Die Empfehlungen der USA selbst ergeben etwa 2,4 bis 3,2 Teile Calcium auf einen Teil Magnesium.",
    },
  },
  "two-to-one-outdated": {
    claim: "Zwei zu eins ist überholt.",
    points: {
      "advice-of-the-past":
        "Zwei zu eins geht auf Ratschläge der 1960er- bis 1980er-Jahre zurück, die 2 als Optimum der Ernährung nannten, das nicht überschritten werden sollte.",
      "whole-diets":
        "Studien zur gesamten Ernährung finden das geringste Risiko in einem Bereich von etwa 1,7 bis 2,8. Sie betreffen die Ernährung, nicht Nahrungsergänzung.",
    },
  },
  "more-magnesium": {
    claim: "Mehr Magnesium ist gut.",
    points: {
      "low-intakes":
        "Etwa die Hälfte der Erwachsenen in den USA nimmt weniger Magnesium auf als den durchschnittlichen Bedarf.",
      cohorts:
        "Metaanalysen von Kohortenstudien deuten auf einen Nutzen für Herz und Gefäße hin, ohne dass sich ein Optimum angeben ließe.",
      shanghai:
        "In Shanghai, wo das Verhältnis der Ernährung bei etwa 1,7 lag, ging Magnesium oberhalb der Empfehlung bei Männern und Frauen mit höherer Sterblichkeit einher.",
    },
  },
  "limit-too-low": {
    claim: "Die Obergrenze von 350 mg Magnesium aus Nahrungsergänzung ist zu niedrig.",
    points: {
      "trials-above":
        "Durchfall war in Studien mit mehr als 350 mg nicht häufiger; deshalb wird eine Neubewertung gefordert.",
      "report-behind": "Der Bericht hinter der Obergrenze führt Studien mit 452 bis 1.200 mg ohne Beschwerden auf.",
      "health-canada": "Health Canada lässt in einem Produkt für Erwachsene bis zu 500 mg am Tag zu.",
      diarrhoea: "Die Obergrenze beruht auf Durchfall bei 6 von 21 Behandelten mit 360 mg und gilt unverändert.",
      "eu-confirmed": "Den EU-Wert von 250 mg hat das deutsche Bundesinstitut 2017 und 2021 bestätigt.",
    },
  },
  "kidney-stones": {
    claim: "500 mg Magnesium am Tag senken die Rückfälle von Nierensteinen um bis zu 90 %.",
    points: {
      series:
        "Bei 55 Behandelten mit 500 mg als Hydroxid sanken die Steine von 0,8 auf 0,08 im Jahr; 85 % blieben steinfrei, während 59 % der Unbehandelten weiterhin Steine bildeten.",
      "randomised-trial":
        "Diese Fallserie war nicht randomisiert. In der randomisierten Studie war Magnesiumhydroxid nicht besser als Placebo, und Placebo allein schnitt 56 % besser ab als vorhergesagt.",
      citrate:
        "Eine Studie mit Kalium-Magnesium-Citrat fand 85 % weniger, kann Magnesium aber nicht von Citrat und Kalium trennen.",
      review: "Eine Übersichtsarbeit spricht von einer andauernden Debatte.",
    },
  },
  "historical-figures": {
    claim: "Die Empfehlung für Magnesium ist 350 mg, und Calcium wurde 1987 auf 1.500 mg angehoben.",
    points: {
      "men-in-1989": "350 mg war 1989 die Empfehlung der USA für Männer.",
      today: "Die heutigen Werte der USA sind 400 bis 420 mg für Männer und 310 bis 320 mg für Frauen.",
      "statement-of-1994":
        "Belegt ist eine Erklärung von 1994: 1.500 mg nach der Menopause ohne Östrogen und über 65 Jahren, 1.000 mg für andere Erwachsene.",
    },
  },
};
