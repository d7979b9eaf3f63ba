import type { Listing } from "./listing.ts";

export const listingPl: Listing = {
  lead: "CalMag Fit odczytuje, ile wapnia i magnezu jako pierwiastków podaje strona suplementu diety, i mówi, czy pasuje to do podanej diety. Odpowiada w dwóch wierszach, które nigdy się nie mieszają: zalecenie lekarza, aby przyjmować magnez i wapń mniej więcej jeden do jednego, oraz urzędowe górne limity.",
  doesTitle: "Co robi",
  does: [
    "Oznacza stronę produktu jedną plakietką: werdykt, miligramy dziennie, stosunek. Po otwarciu widać, dlaczego.",
    "Oblicza ilość pierwiastka z soli, wartości procentowych i porcji, i pokazuje każdy krok z tekstem z etykiety, z którego pochodzi.",
    "Mówi, gdy etykieta jest niejasna, i nigdy po cichu nie zgaduje. Można samemu wpisać to, co podaje etykieta.",
    "Wlicza to, co już jest przyjmowane, i pokazuje, który limit którego urzędu został osiągnięty.",
    "Czyta sklepy w wielu językach, a każdą inną stronę po naciśnięciu przycisku.",
  ],
  doesNotTitle: "Czego nie robi",
  doesNot: [
    "Nie sprzedaje, nie reklamuje ani nie poleca produktów i nie zarabia na odnośnikach.",
    "Nie zmienia cen, koszyków ani niczego innego na stronie.",
    "Nie zna stanu zdrowia. W ciąży, w chorobie lub przy przyjmowaniu leków należy najpierw zapytać lekarza lub farmaceutę.",
  ],
  privacyTitle: "Prywatność",
  privacy:
    "Nic nie opuszcza przeglądarki. Nie ma konta, serwera, statystyk ani żądań do kogokolwiek. Profil jest przechowywany na tym urządzeniu dopiero po wyrażeniu zgody i można go w każdej chwili zapisać do pliku lub usunąć.",
  notAdvice:
    "Zasada jeden do jednego to pogląd jednego lekarza, a urzędy podają inne wartości; jedno i drugie pokazano ze źródłami. To informacja, a nie porada medyczna.",
  shots: {
    product: "Strona produktu z plakietką pod nazwą produktu: werdykt, miligramy dziennie, stosunek.",
    limits: "Otwarta plakietka przy produkcie powyżej limitu: ilości, zasada, każdy limit i uzasadnienie.",
    popup: "Okienko z werdyktem, tabelą ilości i wykresem tego, co składa się na cały dzień.",
    profile: "Profil: dieta, wiek, limity, inne przyjmowane produkty, leki.",
    evidence: "Strona z dowodami: co się twierdzi, kto to twierdzi, i każda wartość ze źródłem.",
  },
  keywords: ["wapń", "magnez", "suplement", "górny limit", "stosunek", "pierwiastek", "dieta"],
};
