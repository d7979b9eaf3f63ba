import type { Listing } from "./listing.ts";

export const listingNl: Listing = {
  lead: "CalMag Fit leest hoeveel elementair calcium en magnesium een supplement op zijn productpagina vermeldt, en zegt of dat bij je voeding past. Het antwoordt op twee regels die nooit door elkaar lopen: het advies van een arts om magnesium en calcium ongeveer één op één te nemen, en de officiële bovengrenzen.",
  doesTitle: "Wat het doet",
  does: [
    "Zet één badge op de productpagina: oordeel, milligram per dag, verhouding. Open de badge om te zien waarom.",
    "Berekent het element uit zouten, percentages en porties, en toont elke stap met de gedrukte tekst waar die vandaan komt.",
    "Zegt het als een etiket onduidelijk is, en raadt nooit stilzwijgend. Je kunt zelf invullen wat er op het etiket staat.",
    "Telt mee wat je al gebruikt, en laat zien welke grens van welke instantie is bereikt.",
    "Leest webshops in veel talen, en elke andere pagina als je op de knop drukt.",
  ],
  doesNotTitle: "Wat het niet doet",
  doesNot: [
    "Het verkoopt, adverteert of adviseert geen producten en verdient niets aan links.",
    "Het verandert geen prijzen, winkelwagens of iets anders op de pagina.",
    "Het kent je gezondheid niet. Ben je zwanger of ziek, of gebruik je medicijnen, vraag dan eerst een arts of apotheker.",
  ],
  privacyTitle: "Privacy",
  privacy:
    "Niets verlaat je browser. Er is geen account, geen server, geen statistiek en geen verzoek aan wie dan ook. Je profiel wordt op dit apparaat bewaard nadat je daarmee hebt ingestemd, en je kunt het op elk moment in een bestand opslaan of verwijderen.",
  notAdvice:
    "De één-op-éénregel is de opvatting van één arts, en officiële instanties noemen andere waarden; beide staan er met hun bronnen. Dit is informatie, geen medisch advies.",
  shots: {
    product: "Een productpagina met de badge onder de naam van het product: oordeel, milligram per dag, verhouding.",
    limits: "De geopende badge bij een product boven een grens: hoeveelheden, regel, elke grens, en waarom.",
    popup: "De pop-up met oordeel, de tabel met hoeveelheden en de grafiek van wat de dag oplevert.",
    profile: "Het profiel: voeding, leeftijd, grenzen, wat er verder wordt gebruikt, medicijnen.",
    evidence: "De pagina met onderbouwing: wat wordt beweerd, door wie, en elk getal met zijn bron.",
  },
  keywords: ["calcium", "magnesium", "supplement", "bovengrens", "verhouding", "elementair", "voeding"],
};
