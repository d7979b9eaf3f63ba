/** Italian texts of the evidence note. */
import type { EvidenceTexts } from "../../core/verdict/words.ts";

export const evidenceIt: EvidenceTexts = {
  "one-to-one": {
    claim: "Gli integratori con calcio e magnesio uno a uno sono i più prudenti.",
    points: {
      "ratio-has-risen":
        "Calcio e magnesio competono per il trasporto, e il rapporto della dieta negli USA è salito a circa 3.",
      "japan-after-the-war": "Nel Giappone del dopoguerra la dieta aveva circa tanto magnesio quanto calcio.",
      "no-trial":
        "Nessuno studio clinico a noi noto confronta integratori 1:1 e 2:1 su esiti di salute, e nessuna autorità ha mai fissato un rapporto.",
      "us-recommendations":
        "Le stesse raccomandazioni degli USA equivalgono a circa 2,4-3,2 parti di calcio per una di magnesio.",
    },
  },
  "two-to-one-outdated": {
    claim: "Il due a uno è superato.",
    points: {
      "advice-of-the-past":
        "Il due a uno risale a consigli degli anni dal 1960 al 1980, che indicavano 2 come un ottimo della dieta da non superare.",
      "whole-diets":
        "Studi su diete intere trovano il rischio minore in un intervallo da circa 1,7 a 2,8. Riguardano le diete, non gli integratori.",
    },
  },
  "more-magnesium": {
    claim: "Più magnesio fa bene.",
    points: {
      "low-intakes": "Circa la metà degli adulti negli USA assume meno magnesio del fabbisogno medio.",
      cohorts:
        "Meta-analisi di coorti suggeriscono un beneficio per cuore e vasi, senza un ottimo che si possa fissare.",
      shanghai:
        "A Shanghai, dove il rapporto della dieta era di circa 1,7, un apporto di magnesio sopra la raccomandazione si accompagnava a una mortalità più alta in uomini e donne.",
    },
  },
  "limit-too-low": {
    claim: "Il limite di 350 mg di magnesio da integratori è troppo basso.",
    points: {
      "trials-above":
        "La diarrea non era più frequente negli studi clinici sopra i 350 mg, perciò si chiede una nuova valutazione.",
      "report-behind": "Il rapporto alla base del limite elenca studi con 452-1200 mg senza disturbi.",
      "health-canada": "Health Canada ammette fino a 500 mg al giorno in un prodotto per adulti.",
      diarrhoea: "Il limite si basa sulla diarrea in 6 pazienti su 21 con 360 mg ed è immutato.",
      "eu-confirmed": "Il valore UE di 250 mg è stato confermato dall’istituto tedesco nel 2017 e nel 2021.",
    },
  },
  "kidney-stones": {
    claim: "500 mg di magnesio al giorno riducono fino al 90% le recidive di calcoli renali.",
    points: {
      series:
        "In 55 pazienti che assumevano 500 mg come idrossido, i calcoli sono scesi da 0,8 a 0,08 all’anno; l’85% è rimasto senza calcoli, mentre il 59% dei pazienti non trattati ha continuato a formarne.",
      "randomised-trial":
        "Quella serie non era randomizzata. Nello studio randomizzato l’idrossido di magnesio non è stato migliore del placebo, e il placebo da solo ha dato un risultato migliore del 56% rispetto al previsto.",
      citrate:
        "Uno studio sul citrato di potassio e magnesio ha trovato l’85% in meno, ma non può separare il magnesio dal citrato e dal potassio.",
      review: "Una revisione parla di un dibattito ancora aperto.",
    },
  },
  "historical-figures": {
    claim: "La raccomandazione per il magnesio è di 350 mg, e quella per il calcio fu portata a 1500 mg nel 1987.",
    points: {
      "men-in-1989": "350 mg era la raccomandazione degli USA per gli uomini nel 1989.",
      today: "I valori attuali degli USA sono 400-420 mg per gli uomini e 310-320 mg per le donne.",
      "statement-of-1994":
        "La dichiarazione documentata è del 1994: 1500 mg dopo la menopausa senza estrogeni e oltre i 65 anni, 1000 mg per gli altri adulti.",
    },
  },
};
