/** Polish texts of the evidence note. */
import type { EvidenceTexts } from "../../core/verdict/words.ts";

export const evidencePl: EvidenceTexts = {
  "one-to-one": {
    claim: "Najrozważniejsze są suplementy z wapniem i magnezem w stosunku jeden do jednego.",
    points: {
      "ratio-has-risen": "Wapń i magnez konkurują o transport, a ich stosunek w diecie w USA wzrósł do około 3.",
      "japan-after-the-war": "Powojenna dieta w Japonii zawierała mniej więcej tyle samo magnezu co wapnia.",
      "no-trial":
        "Nie znamy żadnego badania klinicznego porównującego skutki suplementów 1:1 i 2:1, a żaden urząd nigdy nie ustalił takiego stosunku.",
      "us-recommendations": "Same zalecenia w USA odpowiadają około 2,4 do 3,2 części wapnia na jedną część magnezu.",
    },
  },
  "two-to-one-outdated": {
    claim: "Dwa do jednego jest przestarzałe.",
    points: {
      "advice-of-the-past":
        "Dwa do jednego wywodzi się z zaleceń z lat 60.–80. XX wieku, które podawały 2 jako optimum w diecie, którego nie należy przekraczać.",
      "whole-diets":
        "W badaniach całej diety najmniejsze ryzyko wiązało się z zakresem od około 1,7 do 2,8. Dotyczą one diety, a nie suplementów.",
    },
  },
  "more-magnesium": {
    claim: "Więcej magnezu jest korzystne.",
    points: {
      "low-intakes": "Mniej więcej połowa dorosłych w USA spożywa mniej magnezu, niż wynosi średnie zapotrzebowanie.",
      cohorts:
        "Metaanalizy badań kohortowych sugerują korzyść dla serca i naczyń, bez optimum, które dałoby się wyznaczyć.",
      shanghai:
        "W Szanghaju, gdzie stosunek w diecie wynosił około 1,7, spożycie magnezu powyżej zaleceń wiązało się z wyższą śmiertelnością mężczyzn i kobiet.",
    },
  },
  "limit-too-low": {
    claim: "Limit 350 mg magnezu z suplementów jest zbyt niski.",
    points: {
      "trials-above":
        "W badaniach z dawkami powyżej 350 mg biegunka nie występowała częściej, dlatego postuluje się ponowną ocenę.",
      "report-behind":
        "Raport, na którym opiera się limit, wymienia badania z dawkami od 452 do 1200 mg bez dolegliwości.",
      "health-canada": "Health Canada dopuszcza do 500 mg dziennie w produkcie dla dorosłych.",
      diarrhoea: "Limit opiera się na biegunce u 6 z 21 pacjentów przy 360 mg i nie został zmieniony.",
      "eu-confirmed": "Unijną wartość 250 mg potwierdził niemiecki instytut w latach 2017 i 2021.",
    },
  },
  "kidney-stones": {
    claim: "500 mg magnezu dziennie zmniejsza nawroty kamicy nerkowej nawet o 90%.",
    points: {
      series:
        "U 55 pacjentów przyjmujących 500 mg w postaci wodorotlenku liczba kamieni spadła z 0,8 do 0,08 rocznie; 85% pozostało bez kamieni, podczas gdy u 59% pacjentów nieleczonych tworzyły się one nadal.",
      "randomised-trial":
        "Tej serii nie randomizowano. W badaniu randomizowanym wodorotlenek magnezu nie był lepszy od placebo, a samo placebo dało wynik o 56% lepszy, niż przewidywano.",
      citrate:
        "W badaniu cytrynianu potasowo-magnezowego stwierdzono o 85% mniej nawrotów, ale nie da się oddzielić magnezu od cytrynianu i potasu.",
      review: "Praca przeglądowa mówi o trwającej dyskusji.",
    },
  },
  "historical-figures": {
    claim: "Zalecana ilość magnezu to 350 mg, a wapnia podniesiono w 1987 roku do 1500 mg.",
    points: {
      "men-in-1989": "350 mg było w 1989 roku zaleceniem w USA dla mężczyzn.",
      today: "Dzisiejsze wartości w USA to 400 do 420 mg dla mężczyzn i 310 do 320 mg dla kobiet.",
      "statement-of-1994":
        "Udokumentowane stanowisko pochodzi z 1994 roku: 1500 mg po menopauzie bez estrogenów i powyżej 65 lat, 1000 mg dla pozostałych dorosłych.",
    },
  },
};
