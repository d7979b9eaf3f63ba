/** Spanish texts of the evidence note. */
import type { EvidenceTexts } from "../../core/verdict/words.ts";

export const evidenceEs: EvidenceTexts = {
  "one-to-one": {
    claim: "Los complementos con calcio y magnesio uno a uno son los más prudentes.",
    points: {
      "ratio-has-risen":
        "El calcio y el magnesio compiten por el transporte, y la proporción de la dieta de EE. UU. ha subido a cerca de 3.",
      "japan-after-the-war": "En Japón, tras la guerra, la dieta tenía más o menos tanto magnesio como calcio.",
      "no-trial":
        "Ningún ensayo que conozcamos compara complementos 1:1 y 2:1 en resultados de salud, y ninguna autoridad ha fijado nunca una proporción.",
      "us-recommendations":
        "Las propias recomendaciones de EE. UU. equivalen a entre 2,4 y 3,2 partes de calcio por una de magnesio.",
    },
  },
  "two-to-one-outdated": {
    claim: "El dos a uno está superado.",
    points: {
      "advice-of-the-past":
        "El dos a uno procede de consejos de los años 1960 a 1980 que daban 2 como óptimo de la dieta que no se debía superar.",
      "whole-diets":
        "Estudios de dietas completas hallan el menor riesgo en una franja de entre 1,7 y 2,8, aproximadamente. Se refieren a dietas, no a complementos.",
    },
  },
  "more-magnesium": {
    claim: "Más magnesio es bueno.",
    points: {
      "low-intakes":
        "Cerca de la mitad de los adultos de EE. UU. ingiere menos magnesio que la necesidad media estimada.",
      cohorts:
        "Metaanálisis de cohortes apuntan a un beneficio para el corazón y los vasos, sin un óptimo que se pueda fijar.",
      shanghai:
        "En Shanghái, donde la proporción de la dieta era de cerca de 1,7, un consumo de magnesio superior a la recomendación se asoció con mayor mortalidad en hombres y mujeres.",
    },
  },
  "limit-too-low": {
    claim: "El límite de 350 mg de magnesio de complementos es demasiado bajo.",
    points: {
      "trials-above":
        "La diarrea no fue más frecuente en los ensayos por encima de 350 mg, por lo que se pide una nueva evaluación.",
      "report-behind": "El informe que fundamenta el límite cita estudios con 452 a 1200 mg sin molestias.",
      "health-canada": "Health Canada permite hasta 500 mg al día en un producto para adultos.",
      diarrhoea: "El límite se basa en la diarrea de 6 de 21 pacientes con 360 mg y no ha cambiado.",
      "eu-confirmed": "El instituto alemán confirmó en 2017 y 2021 la cifra de la UE de 250 mg.",
    },
  },
  "kidney-stones": {
    claim: "500 mg de magnesio al día reducen hasta un 90 % la reaparición de cálculos renales.",
    points: {
      series:
        "En 55 pacientes que tomaban 500 mg en forma de hidróxido, los cálculos bajaron de 0,8 a 0,08 al año; el 85 % quedó sin cálculos, mientras que el 59 % de los pacientes sin tratar siguió formándolos.",
      "randomised-trial":
        "Esa serie no fue aleatorizada. En el ensayo aleatorizado, el hidróxido de magnesio no fue mejor que el placebo, y el placebo solo fue un 56 % mejor de lo previsto.",
      citrate:
        "Un ensayo con citrato de potasio y magnesio halló un 85 % menos, pero no permite separar el magnesio del citrato y el potasio.",
      review: "Una revisión habla de un debate abierto.",
    },
  },
  "historical-figures": {
    claim: "La recomendación de magnesio es de 350 mg, y la de calcio se subió a 1500 mg en 1987.",
    points: {
      "men-in-1989": "350 mg era la recomendación de EE. UU. para los hombres en 1989.",
      today: "Las cifras actuales de EE. UU. son de 400 a 420 mg para los hombres y de 310 a 320 mg para las mujeres.",
      "statement-of-1994":
        "La declaración que consta es de 1994: 1500 mg tras la menopausia sin estrógenos y a partir de los 65 años, 1000 mg para los demás adultos.",
    },
  },
};
