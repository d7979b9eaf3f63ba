import type { Lexicon } from "../../core/label/lexicon.ts";

/** Swedish. */
export const sv: Lexicon = {
  lang: "sv",
  calcium: "kalcium~|calcium~|kalktablett~",
  magnesium: "magnesium~",
  salts: {
    unknown: "komplex|förening|föreningar",
    oxide: "oxid~",
    hydroxide: "hydroxid~",
    carbonate: "karbonat~",
    chloride: "klorid~",
    sulfate: "sulfat~|bittersalt",
    citrate: "citrat~|dicitrat~",
    glycinate: "glycinat~|bisglycinat~|diglycinat~",
    malate: "malat",
    threonate: "treonat~",
    taurate: "taurat~|taurinat~",
    acetyltaurate: "acetyltaur~",
    lactate: "laktat~",
    gluconate: "glukonat~",
    "lactate-gluconate": "laktoglukonat~|laktatglukonat~|glukonolaktat~",
    aspartate: "aspartat~|väteaspartat~",
    orotate: "orotat~",
    pidolate: "pidolat~",
    ascorbate: "askorbat~",
    phosphate: "divätefosfat|fosfat|fosfater|vätefosfat|difosfat",
    glycerophosphate: "glycerofosfat~",
    acetate: "acetat~",
    succinate: "succinat~",
    fumarate: "fumarat~",
    akg: "ketoglutarat~",
    chelate: "kelat~|aminosyrakelat",
    hydroxyapatite: "hydroxiapatit|hydroxyapatit",
    coral: "korall~|sango",
    "oyster-shell": "ostronskal~",
    eggshell: "äggskal~",
    algae: "alg|alger|rödalg~|havsalg~",
    seawater: "havsvatten",
    dolomite: "dolomit~",
    milk: "mjölkmineral~",
    "bone-meal": "benmjöl",
    pantothenate: "pantotenat~",
    folinate: "folinat|metylfolat~",
    stearate: "stearat~",
    silicate: "silikat~",
    "fatty-acid": "fettsyror|fettsyra",
    alginate: "alginat~",
  },
  nutrients:
    "zink~|järn|koppar~|mangan|selen|jod|krom|molybden|kalium~|natrium~|fosfor|bor|fluorid|kisel|folsyra|folat|" +
    "pantotensyra|kolekalciferol|pyridoxin~|kolin|fett|kolhydrat~|socker~|energi|kollagen|glukosamin|taurin|koffein|" +
    "hyaluronsyra|c-vitamin|d-vitamin",
  elemental: "elementärt|elementär|ren|rent|joner",
  equals: "motsv.|motsvarar|motsvarande|varav|ger|likvärdigt med",
  from: "som|från|i form av|källa",
  per: "varje|i varje|innehåll per",
  contains: "inneh.|innehåller|innehållande|tillför",
  pieces:
    "tablett|tabletter|kapsel|kapslar|tuggtablett~|brustablett~|filmdragerad~|sugtablett~|mjukkaps~|dospås~|påse|" +
    "påsar|portionspåse|droppe|droppar|mått|skopa|skopor|doseringsmått|tesked~|matsked~|tsk|msk|ampull|ampuller|" +
    "gummi|gelétablett~|pastill|pastiller|styck",
  serving: "portioner|dos|doser",
  servingSize: "portionsstorlek|dosstorlek",
  day: "dgl.|dgl|dag|dagen|dagligen|daglig|dagligt|dagsdos|dagsdosering|dygn|dygnet|rekommenderad dagsdos",
  times: "gånger|gång|ggr",
  numbers: { halv: 0.5, en: 1, ett: 1, två: 2, tre: 3, fyra: 4, fem: 5, sex: 6 },
  frequencies: { "morgon och kväll": 2, "till varje måltid": 3 },
  directions:
    "ta|tas|intas|sväljes|sväljs|svälj|tugga|tuggas|löses|lös upp|blanda|användning|dosering|bruksanvisning|" +
    "rekommenderad dosering|vuxna",
  maximum: "överskrid inte|bör inte överskridas|ska inte överskridas|får ej överskridas|högst|inte mer än",
  facts:
    "näringsinnehåll|näringsvärde|näringsdeklaration|innehållsförteckning|innehållsdeklaration|innehåll per|" +
    "aktiv substans|aktiva substanser|aktiva ingredienser|aktivt ämne|sammansättning|" +
    "information till patienten|aktiva substanserna|den aktiva substansen",
  excipients:
    "hjälpämne|hjälpämnen|övriga ingredienser|övriga innehållsämnen|övrigt innehåll|fyllnadsmedel|fyllmedel|" +
    "klumpförebyggande~|antiklumpmedel|ytbehandlingsmedel|stabiliseringsmedel|förtjockningsmedel|surhetsreglerande~|" +
    "emulgeringsmedel|kapselskal|kapselhölje|glaseringsmedel|sötningsmedel|bärare",
  advice:
    "rekommenderat intag|rekommenderas för|rekommenderar|tillräckligt intag|behov av|behovet|behöver|brist|studie|" +
    "studier|forskare|forskning|patienter|kvinnor|barn|spädbarn|ungdomar|gravida|ammande|blodet|i kroppen|kroppsvikt|" +
    "skelettet|svett|livsmedel|livsmedelsverket|rik på|rika på|övre gräns|biverkningar|överdos~|till exempel|t.ex.|" +
    "upp till|efsa|pojkar|flickor|vanligtvis|oftast|" +
    "dagsbehov~",
  without: "utan|fri från|fritt från|innehåller inga|innehåller inte",
  percentOf: {
    "eu-nrv": "dri|referensintag|dagligt referensintag|näringsreferensvärde~|rekommenderat dagligt intag",
  },
  units: {
    µg: "mikrogram|mikrog",
    iu: "ie|i.e.",
  },
  others:
    "relaterade produkter|liknande produkter|andra köpte|andra har köpt|andra köpte även|kunder köpte|" +
    "kunder som köpte|köps ofta tillsammans|ofta köpta tillsammans|senast visade|nyligen visade|du kanske också|" +
    "rekommenderas för dig|rekommenderade produkter|passar bra med|fler produkter|bästsäljare|topplista|recensioner|" +
    "omdömen|frågor och svar|vanliga frågor|jämför|kategorier|" +
    "samma serie|vårt sortiment|jämförelse",
  cart: "lägg i varukorg|lägg i varukorgen|lägg i kundvagn|köp|köp nu|slut i lager",
  article:
    "min läsning|minuters läsning|lästid|publicerad|publicerat|uppdaterad|senast granskad|skriven av|författare|" +
    "innehåll i artikeln|kommentarer|tillagning",
  guide:
    "fördelar|vad är|hur mycket|hur|varför|allt om|biverkningar|symtom|symptom|bästa|bäst i test|skillnad~|" +
    "magnesiumbrist",
  notIntake:
    "växtnäring|badsalt|fotbad|hudkräm|schampo|tvål|duschgel|magnesiumolja|utvärtes|gödsel|gödning|hund|hundar|katt|katter|häst|" +
    "hästar|mineralvatten|kosmetik|tandkräm|salva|handkräm|magnesiumkräm|" +
    "kompletteringsfoder|tillskottsfoder|analytiska beståndsdelar|valp|valpar|valpen|kattung~",
};
