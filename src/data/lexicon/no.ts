import type { Lexicon } from "../../core/label/lexicon.ts";

/** Norwegian (bokmål). */
export const no: Lexicon = {
  lang: "no",
  calcium: "kalsium~|calcium~|kalk|kalktablett~|kalktilskudd",
  magnesium: "magnesium~",
  salts: {
    oxide: "oksid~",
    hydroxide: "hydroksid~",
    carbonate: "karbonat~",
    chloride: "klorid~",
    sulfate: "sulfat~",
    citrate: "sitrat~|citrat~|disitrat~",
    glycinate: "glysinat~|glycinat~|bisglysinat~|bisglycinat~|diglysinat~",
    malate: "malat",
    threonate: "treonat~",
    taurate: "taurat~|taurinat~",
    acetyltaurate: "acetyltaur~",
    lactate: "laktat~",
    gluconate: "glukonat~",
    "lactate-gluconate": "laktoglukonat~|laktatglukonat~|glukonolaktat~",
    aspartate: "aspartat~",
    orotate: "orotat~",
    pidolate: "pidolat~",
    ascorbate: "askorbat~",
    phosphate: "dihydrogenfosfat|fosfat|fosfater|hydrogenfosfat",
    glycerophosphate: "glyserofosfat~|glycerofosfat~",
    acetate: "acetat~",
    succinate: "suksinat~|succinat~",
    fumarate: "fumarat~",
    akg: "ketoglutarat~",
    chelate: "kelat~|chelat~",
    hydroxyapatite: "hydroksyapatitt~|hydroksyapatit",
    coral: "korall~|sango",
    "oyster-shell": "østersskall~",
    eggshell: "eggeskall~",
    algae: "alge|alger|rødalge~|havalge~",
    seawater: "sjøvann|havvann",
    dolomite: "dolomitt~",
    milk: "melkemineral~",
    "bone-meal": "benmel|beinmel",
    pantothenate: "pantotenat~",
    folinate: "folinat|metylfolat~",
    stearate: "stearat~",
    silicate: "silikat~",
    "fatty-acid": "fettsyrer|fettsyre",
    alginate: "alginat~",
  },
  nutrients:
    "jern|kobber|mangan|selen|jod|krom|molybden|kalium~|natrium~|fosfor|bor|fluor|silisium|folsyre|folat|" +
    "pantotensyre|kolekalsiferol|pyridoksin~|kolin|fett|karbohydrat~|sukker~|energi|kollagen|glukosamin|taurin|" +
    "koffein|hyaluronsyre|c-vitamin|d-vitamin|sink",
  elemental: "elementært|elementær|ren|rent|ioner",
  equals: "tilsv.|svar. til|tilsvarer|tilsvarende|svarende til|hvorav|gir|ekvivalent",
  from: "som|fra|i form av|kilde",
  per: "pr.|pr|hver|i hver|innhold per|innhold pr",
  contains: "inneh.|inneholder|tilfører",
  pieces:
    "to kapsler|to tabletter|to tyggetabletter|to brusetabletter|geléer|gelé|gelétablett~|vingummi~|tyggegummi~|tablett|tabletter|kapsel|kapsler|tyggetablett~|brusetablett~|sugetablett~|depottablett~|pose|poser|dosepose~|" +
    "dråpe|dråper|måleskje~|teskje~|spiseskje~|ampulle|ampuller|gummi|gelétablett~|pastill|pastiller|stk|stk.",
  serving: "porsjon|porsjoner|doser",
  servingSize: "porsjonsstørrelse|porsjon størrelse",
  day: "dgl.|dgl|dag|dagen|daglig|daglige|dagsdose|dagsdosering|døgn|døgnet|anbefalt dagsdose",
  times: "ganger|gang",
  numbers: {
    "to kapsler": 2,
    "to tabletter": 2,
    "to tyggetabletter": 2,
    "to brusetabletter": 2,
    halv: 0.5,
    en: 1,
    ett: 1,
    tre: 3,
    fire: 4,
    fem: 5,
    seks: 6,
  },
  frequencies: { "to ganger": 2, "tre ganger": 3, "morgen og kveld": 2, "til hvert måltid": 3 },
  directions: "ta|tas|inntas|svelges|tygges|løses|bruk|bruksanvisning|dosering|anbefalt dosering|voksne|blandes",
  maximum: "bør ikke overskrides|må ikke overskrides|ikke overskrid|skal ikke overskrides|maksimalt|høyst|ikke mer enn",
  facts:
    "næringsinnhold|næringsverdi|næringsdeklarasjon|ernæringsinnhold|innholdsstoffer|innhold per|innhold pr|" +
    "virkestoff|virkestoffer|aktive ingredienser|aktive stoffer|sammensetning|deklarasjon|" +
    "informasjon til pasienten|virkestoffet|virkestoffene",
  excipients:
    "hjelpestoff|hjelpestoffer|øvrige ingredienser|andre ingredienser|andre innholdsstoffer|fyllstoff|fyllstoffer|" +
    "fyllmiddel|antiklumpemiddel|antiklumpemidler|overflatebehandlingsmiddel|glaseringsmiddel|stabilisator|" +
    "fortykningsmiddel|surhetsregulerende~|emulgator|kapselskall|kapselvegg|søtstoff~|bærestoff",
  advice:
    "anbefalt inntak|anbefaler|anbefales for|behov for|behovet|mangel|studie|studier|forskere|forskning|pasienter|" +
    "menn|kvinner|barn|spedbarn|ungdom|gravide|ammende|blodet|i kroppen|kroppsvekt|skjelettet|svette|kostholdet|" +
    "matvarer|rik på|rike på|øvre grense|bivirkninger|overdosering|for eksempel|f.eks.|opptil|opp til|" +
    "helsedirektoratet|mattilsynet|efsa|gjennom kosten|vanligvis|normalt|" +
    "dagsbehov~",
  without: "uten|fri for|inneholder ikke|ingen",
  percentOf: {
    "eu-nrv":
      "adt|dri|referanseinntak|referanseverdi~|næringsstoffreferanseverdi~|anbefalt daglig inntak|" +
      "anbefalt daglig tilførsel",
  },
  units: {
    µg: "mikrogram",
    iu: "ie|i.e.",
  },
  others:
    "kunder så også på|kunder så også|andre så også på|kunder kjøpte også|nylig vist|andre kjøpte også|relaterte produkter|lignende produkter|andre kjøpte|andre har kjøpt|andre kunder|kunder kjøpte|" +
    "kjøpes ofte sammen|ofte kjøpt sammen|sist sett|nylig sett|sist viste|du liker kanskje|kanskje du også|" +
    "anbefalte produkter|anbefalt for deg|vi anbefaler|flere produkter|bestselgere|mest populære|omtaler|anmeldelser|" +
    "vurderinger|spørsmål og svar|ofte stilte spørsmål|vanlige spørsmål|sammenlign|kategorier|" +
    "samme serie|vårt sortiment|sammenligning",
  cart: "legg i handlekurv|legg i handlekurven|legg i kurv|legg til i handlekurv|kjøp|kjøp nå|utsolgt",
  article:
    "min lesing|minutters lesing|lesetid|publisert|oppdatert|skrevet av|forfatter|innholdsfortegnelse|" +
    "referanser|oppskrift|kommentarer",
  guide:
    "fordeler|hva er|hvor mye|hvordan|hvorfor|alt om|alt du|bivirkninger|symptomer|beste|best i test|forskjell~|" +
    "magnesiummangel",
  notIntake:
    "plantenæring|badesalt|fotbad|krem|såpe|dusjgel|sjampo|magnesiumolje|utvortes|gjødsel|hund|hunder|katter|hest|hester|" +
    "mineralvann|kosmetikk|tannkrem|salve|" +
    "tilskuddsfôr|analytiske bestanddeler|valp|valper|valpen|kattung~",
};
