/** Dutch texts of the evidence note. */
import type { EvidenceTexts } from "../../core/verdict/words.ts";

export const evidenceNl: EvidenceTexts = {
  "one-to-one": {
    claim: "Supplementen met calcium en magnesium één op één zijn het verstandigst.",
    points: {
      "ratio-has-risen":
        "Calcium en magnesium concurreren om transport, en de verhouding in de voeding in de VS is gestegen tot ongeveer 3.",
      "japan-after-the-war": "De voeding in Japan na de oorlog bevatte ongeveer evenveel magnesium als calcium.",
      "no-trial":
        "Geen enkel ons bekend onderzoek vergelijkt de uitkomsten van 1:1- en 2:1-supplementen, en geen instantie heeft ooit een verhouding vastgesteld.",
      "us-recommendations":
        "De Amerikaanse aanbevelingen zelf komen neer op ongeveer 2,4 tot 3,2 delen calcium op één deel magnesium.",
    },
  },
  "two-to-one-outdated": {
    claim: "Twee op één is achterhaald.",
    points: {
      "advice-of-the-past":
        "Twee op één gaat terug op adviezen uit de jaren zestig tot tachtig die 2 noemden als een optimum in de voeding dat niet overschreden moest worden.",
      "whole-diets":
        "Onderzoek naar de hele voeding vindt het laagste risico bij ongeveer 1,7 tot 2,8. Dat gaat over voeding, niet over supplementen.",
    },
  },
  "more-magnesium": {
    claim: "Meer magnesium is goed.",
    points: {
      "low-intakes":
        "Ongeveer de helft van de volwassenen in de VS krijgt minder magnesium binnen dan de gemiddelde behoefte.",
      cohorts:
        "Meta-analyses van cohorten wijzen op een voordeel voor hart en vaten, zonder een optimum dat zich laat vaststellen.",
      shanghai:
        "In Shanghai, waar de verhouding in de voeding ongeveer 1,7 was, ging magnesium boven de aanbeveling bij mannen en vrouwen samen met een hogere sterfte.",
    },
  },
  "limit-too-low": {
    claim: "De grens van 350 mg magnesium uit supplementen is te laag.",
    points: {
      "trials-above":
        "In onderzoek met meer dan 350 mg kwam diarree niet vaker voor; daarom wordt om een herbeoordeling gevraagd.",
      "report-behind": "Het rapport achter de grens noemt studies met 452 tot 1.200 mg zonder klachten.",
      "health-canada": "Health Canada staat in een product voor volwassenen tot 500 mg per dag toe.",
      diarrhoea: "De grens berust op diarree bij 6 van 21 patiënten bij 360 mg en is ongewijzigd.",
      "eu-confirmed": "De EU-waarde van 250 mg is in 2017 en 2021 door het Duitse instituut bevestigd.",
    },
  },
  "kidney-stones": {
    claim: "500 mg magnesium per dag vermindert het terugkeren van nierstenen met wel 90%.",
    points: {
      series:
        "Bij 55 patiënten die 500 mg als hydroxide namen, daalde het aantal stenen van 0,8 naar 0,08 per jaar; 85% bleef vrij van stenen, terwijl van de onbehandelde patiënten 59% ze bleef vormen.",
      "randomised-trial":
        "Die reeks was niet gerandomiseerd. In het gerandomiseerde onderzoek was magnesiumhydroxide niet beter dan placebo, en placebo alleen al deed het 56% beter dan voorspeld.",
      citrate:
        "Een onderzoek met kalium-magnesiumcitraat vond 85% minder, maar kan magnesium niet scheiden van citraat en kalium.",
      review: "Een overzichtsartikel spreekt van een lopend debat.",
    },
  },
  "historical-figures": {
    claim: "De aanbeveling voor magnesium is 350 mg, en die voor calcium ging in 1987 naar 1.500 mg.",
    points: {
      "men-in-1989": "350 mg was in 1989 de Amerikaanse aanbeveling voor mannen.",
      today: "De huidige Amerikaanse waarden zijn 400 tot 420 mg voor mannen en 310 tot 320 mg voor vrouwen.",
      "statement-of-1994":
        "De vastgelegde verklaring is van 1994: 1.500 mg na de overgang zonder oestrogeen en boven de 65 jaar, 1.000 mg voor andere volwassenen.",
    },
  },
};
