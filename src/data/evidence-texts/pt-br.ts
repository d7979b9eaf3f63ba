/** Brazilian Portuguese texts of the evidence note. */
import type { EvidenceTexts } from "../../core/verdict/words.ts";

export const evidencePtBr: EvidenceTexts = {
  "one-to-one": {
    claim: "Suplementos com cálcio e magnésio um para um são os mais prudentes.",
    points: {
      "ratio-has-risen":
        "Cálcio e magnésio competem pelo transporte, e a proporção na dieta dos EUA subiu para cerca de 3.",
      "japan-after-the-war": "As dietas no Japão do pós-guerra tinham mais ou menos tanto magnésio quanto cálcio.",
      "no-trial":
        "Nenhum ensaio que conheçamos compara os desfechos de suplementos 1:1 e 2:1, e nenhuma autoridade jamais definiu uma proporção.",
      "us-recommendations":
        "As próprias recomendações dos EUA resultam em cerca de 2,4 a 3,2 partes de cálcio para uma de magnésio.",
    },
  },
  "two-to-one-outdated": {
    claim: "Dois para um está ultrapassado.",
    points: {
      "advice-of-the-past":
        "Dois para um vem de recomendações dos anos 1960 a 1980 que citavam 2 como um ótimo na dieta a não ultrapassar.",
      "whole-diets":
        "Estudos da dieta inteira encontram o menor risco em uma faixa de cerca de 1,7 a 2,8. Tratam de dietas, não de suplementos.",
    },
  },
  "more-magnesium": {
    claim: "Mais magnésio é bom.",
    points: {
      "low-intakes": "Cerca de metade dos adultos dos EUA ingere menos magnésio do que a necessidade média.",
      cohorts:
        "Metanálises de coortes sugerem um benefício para o coração e os vasos, sem um ótimo que se possa definir.",
      shanghai:
        "Em Xangai, onde a proporção na dieta era de cerca de 1,7, magnésio acima da recomendação veio acompanhado de maior mortalidade em homens e mulheres.",
    },
  },
  "limit-too-low": {
    claim: "O limite de 350 mg de magnésio de suplementos é baixo demais.",
    points: {
      "trials-above":
        "A diarreia não foi mais frequente em ensaios com mais de 350 mg; por isso se pede uma reavaliação.",
      "report-behind": "O relatório que fundamenta o limite lista estudos com 452 a 1.200 mg sem queixas.",
      "health-canada": "A Health Canada permite até 500 mg por dia em um produto para adultos.",
      diarrhoea: "O limite se baseia em diarreia em 6 de 21 pacientes com 360 mg e não foi alterado.",
      "eu-confirmed": "O valor da UE de 250 mg foi confirmado pelo instituto alemão em 2017 e 2021.",
    },
  },
  "kidney-stones": {
    claim: "500 mg de magnésio por dia reduzem em até 90% a recorrência de cálculos renais.",
    points: {
      series:
        "Em 55 pacientes que tomavam 500 mg como hidróxido, os cálculos caíram de 0,8 para 0,08 por ano; 85% ficaram livres de cálculos, enquanto 59% dos pacientes não tratados continuaram a formá-los.",
      "randomised-trial":
        "Essa série não foi randomizada. No ensaio randomizado, o hidróxido de magnésio não foi melhor que o placebo, e só o placebo foi 56% melhor do que o previsto.",
      citrate:
        "Um ensaio com citrato de potássio e magnésio encontrou 85% menos, mas não permite separar o magnésio do citrato e do potássio.",
      review: "Uma revisão fala de um debate em andamento.",
    },
  },
  "historical-figures": {
    claim: "A recomendação de magnésio é de 350 mg, e a de cálcio foi elevada para 1.500 mg em 1987.",
    points: {
      "men-in-1989": "350 mg era a recomendação dos EUA para homens em 1989.",
      today: "Os valores atuais dos EUA são de 400 a 420 mg para homens e de 310 a 320 mg para mulheres.",
      "statement-of-1994":
        "A declaração documentada é de 1994: 1.500 mg após a menopausa sem estrogênio e acima de 65 anos, 1.000 mg para os demais adultos.",
    },
  },
};
