import type { Lexicon } from "../../core/label/lexicon.ts";

/** Dutch. Netherlands and Flanders. */
export const nl: Lexicon = {
  lang: "nl",
  calcium: "calcium~|kalk",
  magnesium: "magnesium~",
  salts: {
    unknown: "mengsel|verbinding|verbindingen",
    oxide: "oxyde",
    hydroxide: "hydroxyde",
    carbonate: "carbonaat~",
    sulfate: "sulfaat~|bitterzout",
    citrate: "citraat~|dicitraat~",
    glycinate: "glycinaat~|bisglycinaat~|diglycinaat~",
    malate: "malaat~",
    threonate: "threonaat~",
    taurate: "tauraat~|taurinaat~",
    acetyltaurate: "acetyltaur~|acetyl-tauraat",
    lactate: "lactaat~",
    gluconate: "gluconaat~",
    "lactate-gluconate": "lactogluconaat~|gluconolactaat~|lactaatgluconaat~",
    aspartate: "aspartaat~",
    orotate: "orotaat~",
    pidolate: "pidolaat~",
    ascorbate: "ascorbaat~",
    phosphate: "diwaterstoffosfaat|fosfaat~|waterstoffosfaat",
    glycerophosphate: "glycerofosfaat~",
    acetate: "acetaat~",
    succinate: "succinaat~",
    fumarate: "fumaraat~",
    akg: "ketoglutaraat~|alfa-ketoglutaraat",
    chelate: "chelaat~|aminozuurchelaat",
    hydroxyapatite: "hydroxyapatiet",
    coral: "koraal|sango",
    "oyster-shell": "oesterschelp~",
    eggshell: "eierschaal|eierschalen",
    algae: "alg|algen|zeealg~|roodalg~|zeewier",
    seawater: "zeewater",
    dolomite: "dolomiet",
    milk: "melkmineralen|melkcalcium",
    "bone-meal": "beendermeel",
    pantothenate: "pantothenaat",
    folinate: "folinaat|methylfolaat",
    stearate: "stearaat~",
    silicate: "silicaat~",
    "fatty-acid": "vetzuren|voedingsvetzuren",
    alginate: "alginaat",
  },
  nutrients:
    "zink|ijzer|koper|mangaan|jodium|jood|chroom|molybdeen|kalium|natrium|fosfor|borium|silicium|foliumzuur|folaat|" +
    "biotine|pantotheenzuur|eiwit~|vet|vetten|koolhydraten|suiker~|vezels|zout|energie|collageen|melatonine|cafeïne|" +
    "hyaluronzuur",
  elemental: "elementair|elementaire|zuiver|zuivere|puur|ionen",
  equals:
    "overeenk. met|overeenk.|overeenkomend met|komt overeen met|overeenkomt met|equivalent aan|gelijk aan|waarvan|levert|leveren|leverend|" +
    "goed voor",
  from: "als|uit|in de vorm van|afkomstig van|gebonden aan|bron",
  per: "elke|iedere|in elke",
  contains: "bevat|bevatten",
  pieces:
    "tabletten|kauwtablet~|bruistablet~|zuigtablet~|filmtablet~|zakje~|ampul|ampullen|druppel~|maatschep~|schep|" +
    "scheppen|schepje~|maatlepel~|theelepel~|eetlepel~|pastille~|dragee~|stuk|stuks",
  serving: "portie|porties|dosis",
  servingSize: "portiegrootte|serveergrootte",
  day: "dd|dag|dagelijks~|daags|dagdoser~|dagdosis|dagportie~",
  times: "dd|maal|keer",
  numbers: { halve: 0.5, een: 1, twee: 2, drie: 3, vier: 4, vijf: 5, zes: 6 },
  frequencies: { eenmaal: 1, tweemaal: 2, driemaal: 3, "ochtend en avond": 2, "bij elke maaltijd": 3 },
  directions:
    "neem|innemen|inname|slikken|kauwen|doorslikken|oplossen|gebruik|gebruiksadvies|gebruiksaanwijzing|dosering|" +
    "volwassenen|drinken",
  maximum: "niet overschrijden|niet meer dan|maximaal|ten hoogste",
  facts:
    "samenstelling|voedingswaarde~|voedingsinformatie|werkzame stof|werkzame stoffen|actieve stof|" +
    "actieve ingrediënten|actieve bestanddelen|sterkte|" +
    "informatie voor de patiënt|informatie voor patiënten|werkzaam bestanddeel|werkzame bestanddelen",
  excipients:
    "andere stoffen|hulpstof~|overige ingrediënten|andere ingrediënten|andere bestanddelen|vulstof~|vulmiddel~|antiklonter~|" +
    "glansmiddel~|omhulling|capsulewand|bevochtigingsmiddel|zuurteregelaar~|stabilisator~|verdikkingsmiddel~|" +
    "emulgator|zoetstof~",
  advice:
    "algemene dagelijkse|aanbeveling|raadt|adviseert|tekort~|onderzoek|onderzoeken|studie|onderzoekers|patiënten|" +
    "mannen|vrouwen|kinderen|baby's|zwanger~|borstvoeding|jaar oud|bloed|het lichaam|ons lichaam|lichaamsgewicht|" +
    "botten|zweet|voedingsmiddelen|rijk aan|bovengrens|bijwerkingen|overdosering|bijvoorbeeld|tot wel|" +
    "gezondheidsraad|voedingscentrum|efsa|behoefte aan|meestal|doorgaans|" +
    "dagelijkse hoeveelheid magnesium|dagelijkse hoeveelheid calcium|" +
    "aanbevolen dagelijkse hoeveelheid magnesium|aanbevolen dagelijkse hoeveelheid calcium",
  without: "zonder|vrij van|geen|bevat geen",
  percentOf: {
    "eu-nrv": "adh|referentie-inname|referentie inname|aanbevolen dagelijkse hoeveelheid",
  },
  units: {
    iu: "i.e.|ie",
  },
  others:
    "vergelijken|anderen bekeken ook|gerelateerde producten|vergelijkbare producten|klanten kochten ook|klanten bekeken|anderen kochten|" +
    "vaak samen gekocht|samen gekocht|recent bekeken|laatst bekeken|eerder bekeken|ook interessant|misschien ook|" +
    "aanbevolen voor jou|andere producten|bestverkocht|beoordelingen|klantbeoordelingen|veelgestelde vragen|" +
    "vragen en antwoorden|vergelijk|winkelwagen|categorieën|" +
    "zelfde serie|ons assortiment|vergelijking|van dit merk",
  cart:
    "in winkelwagen|in winkelmand|in winkelmandje|toevoegen aan winkelwagen|voeg toe aan winkelwagen|bestellen|" +
    "nu kopen|uitverkocht",
  article:
    "leestijd|minuten lezen|gepubliceerd op|geplaatst op|bijgewerkt op|geschreven door|auteur|inhoudsopgave|" +
    "reacties|bereidingstijd",
  guide:
    "voordelen|wat is|wat zijn|wat doet|hoeveel|hoe|waarom|gids|alles over|wat je moet weten|bijwerkingen|symptomen|" +
    "beste|verschil|soorten|werking|magnesiumtekort|waar is",
  notIntake:
    "plantenvoeding|plantenmest|badzout|voetbad|badvlokken|crème|bodylotion|zeep|douchegel|magnesiumolie|uitwendig gebruik|meststof|hond|honden|" +
    "katten|paard|paarden|mineraalwater|cosmetica|tandpasta|zalf|" +
    "aanvullend diervoeder|analytische bestanddelen|puppy|puppy’s|kittens|dierenarts",
};
