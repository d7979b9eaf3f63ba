import type { Lexicon } from "../../core/label/lexicon.ts";

/** Danish. Pages write both calcium and kalk, citrat and carbonat or karbonat. */
export const da: Lexicon = {
  lang: "da",
  calcium: "calcium~|kalcium~|kalk|kalktablet~|kalktilskud",
  magnesium: "magnesium~",
  salts: {
    unknown: "kompleks",
    oxide: "oxid~",
    hydroxide: "hydroxid~",
    carbonate: "carbonat~|karbonat~",
    chloride: "chlorid~|klorid~",
    sulfate: "sulfat~|bittersalt",
    citrate: "citrat~|dicitrat~",
    glycinate: "glycinat~|bisglycinat~|diglycinat~",
    malate: "malat",
    threonate: "threonat~|treonat~",
    taurate: "taurat~|taurinat~",
    acetyltaurate: "acetyltaur~",
    lactate: "lactat~|laktat~",
    gluconate: "gluconat~|glukonat~",
    "lactate-gluconate": "lactogluconat~|laktoglukonat~|lactatgluconat~|laktatglukonat~",
    aspartate: "aspartat~",
    orotate: "orotat~",
    pidolate: "pidolat~",
    ascorbate: "ascorbat~|askorbat~",
    phosphate: "dihydrogenphosphat|dihydrogenfosfat|phosphat|phosphatdihydrat|fosfat|hydrogenphosphat|hydrogenfosfat",
    glycerophosphate: "glycerophosphat~|glycerofosfat~",
    acetate: "acetat~",
    succinate: "succinat~",
    fumarate: "fumarat~",
    akg: "ketoglutarat~",
    chelate: "chelat~",
    hydroxyapatite: "hydroxyapatit~",
    coral: "koral~|sango",
    "oyster-shell": "østersskal~",
    eggshell: "æggeskal~",
    algae: "alge|alger|rødalge~|havalge~",
    seawater: "havvand",
    dolomite: "dolomit~",
    milk: "mælkemineral~|mælkecalcium",
    "bone-meal": "benmel",
    pantothenate: "pantotenat",
    folinate: "folinat|methylfolat",
    stearate: "stearat~",
    silicate: "silikat~|silicat~",
    "fatty-acid": "fedtsyrer|fedtsyre",
    alginate: "alginat~",
  },
  nutrients:
    "zink~|jern|kobber|mangan|selen|jod|krom|chrom|molybdæn|kalium~|natrium~|fosfor|bor|fluor|silicium|folsyre|folat|" +
    "pantothensyre|pyridoxin|cholin|fedt|kulhydrat~|sukker~|kostfibre|energi|kollagen|glucosamin|taurin|koffein|" +
    "hyaluronsyre|c-vitamin|d-vitamin",
  elemental: "elementært|elementær|ren|rent|ioner",
  equals: "svar. til|svt.|tilsv.|svarende til|svarer til|tilsvarende|heraf|giver|ækvivalent",
  from: "som|fra|i form af|kilde",
  per: "pr.|pr|hver|i hver|indhold pr.|indhold pr",
  contains: "indeh.|indeholder|indeholdende",
  pieces:
    "to kapsler|to tabletter|to tyggetabletter|to brusetabletter|tabletter|kapsel|kapsler|tyggetablet~|brusetablet~|sugetablet~|depottablet~|filmovertruk~|pulverbrev~|brev|" +
    "breve|pose|poser|portionspose|dråbe|dråber|måleske~|målebæger|teske~|spiseske~|tsk|spsk|ampul|ampuller|gummi|" +
    "vingummi~|pastil|pastiller|stk|stk.",
  serving: "portioner|dosis|doser",
  servingSize: "portionsstørrelse",
  day: "dgl.|dgl|dag|dagen|dagligt|daglig|daglige|dagsdosis|døgn|døgnet",
  times: "gange|gang",
  numbers: {
    "to kapsler": 2,
    "to tabletter": 2,
    "to tyggetabletter": 2,
    "to brusetabletter": 2,
    halv: 0.5,
    en: 1,
    tre: 3,
    fire: 4,
    fem: 5,
    seks: 6,
  },
  frequencies: { "to gange": 2, "tre gange": 3, "morgen og aften": 2, "til hvert måltid": 3 },
  directions:
    "indtag|indtages|synkes|sluges|tygges|opløses|blandes|anvendelse|dosering|brugsanvisning|anbefalet dosering|" +
    "voksne|brug|bør tages|skal tages|kan tages",
  maximum: "bør ikke overskrides|må ikke overskrides|overskrid ikke|højst|maksimalt|ikke mere end",
  facts:
    "næringsindhold|næringsværdi|næringsdeklaration|varedeklaration|indholdsstoffer|deklaration|" +
    "aktive indholdsstoffer|aktive stoffer|aktivt stof|aktive ingredienser|virksomme stoffer|indhold pr.|indhold pr|" +
    "sammensætning|" +
    "information til patienten|det aktive stof",
  excipients:
    "hjælpestof|hjælpestoffer|øvrige ingredienser|øvrige indholdsstoffer|andre ingredienser|fyldstof|fyldstoffer|" +
    "fyldemiddel|fyldemidler|antiklumpningsmiddel|antiklumpningsmidler|overfladebehandlingsmiddel|" +
    "overfladebehandlingsmidler|glaseringsmiddel|stabilisator|fortykningsmiddel|surhedsregulerende~|emulgator|" +
    "kapselvæg|kapselskal|fugtighedsbevarende~|sødestof~|bærestof",
  advice:
    "anbefalet indtag|anbefalede indtag|anbefaler|anbefales til|behov for|behovet|mangel|studie|studier|undersøgelse|" +
    "undersøgelser|forskere|forskning|patienter|mænd|kvinder|børn|spædbørn|unge|gravide|ammende|blodet|i kroppen|" +
    "kropsvægt|knoglerne|sved|fødevarer|rig på|rige på|øvre grænse|bivirkninger|overdosering|pr. liter|for eksempel|" +
    "f.eks.|fx|op til|fødevarestyrelsen|efsa|gennem kosten|kostindtag|normalt|typisk|sædvanligvis|" +
    "dagsbehov~",
  without: "uden|fri for|frit for|indeholder ikke|ingen",
  percentOf: {
    "eu-nrv": "adt|rdt|referenceindtag|næringsstofreferenceværdi~|anbefalet daglig tilførsel|anbefalede daglige",
  },
  units: {
    µg: "mikrogram",
    iu: "ie|i.e.",
  },
  others:
    "nyligt viste|andre købte også|relaterede produkter|lignende produkter|andre købte|andre har købt|andre kunder|kunder købte|køb sammen|" +
    "ofte købt sammen|købes ofte sammen|senest sete|sidst sete|senest viste|du vil måske også|" +
    "måske er du interesseret|anbefalede produkter|anbefalet til dig|vi anbefaler|andre produkter|bestsellere|" +
    "mest populære|anmeldelser|spørgsmål og svar|ofte stillede spørgsmål|sammenlign|kategorier|" +
    "samme serie|vores sortiment|sammenligning",
  cart: "læg i kurv|læg i kurven|tilføj til kurv|køb|køb nu|udsolgt",
  article:
    "min. læsning|minutters læsning|læsetid|udgivet|publiceret|opdateret|skrevet af|forfatter|artiklen indeholder|" +
    "indholdsfortegnelse|referencer|opskrift|kommentarer",
  guide:
    "fordele|hvad er|hvor meget|hvordan|hvorfor|alt om|alt hvad du|bivirkninger|symptomer|bedste|bedst i test|" +
    "forskel~|magnesiummangel",
  notIntake:
    "plantenæring|badesalt|fodbad|creme|bodylotion|sæbe|shower gel|magnesiumolie|udvortes|gødning|hund|hunde|katte|hest|heste|" +
    "mineralvand|kosmetik|tandpasta|salve|" +
    "tilskudsfoder|analytiske bestanddele|hvalp~|killing~|dyrlæge~",
};
