import type { Lexicon } from "../../core/label/lexicon.ts";

/** German. Seen on real listings and leaflets of Germany, Austria and Switzerland. */
export const de: Lexicon = {
  lang: "de",
  calcium: "calcium~|kalzium~",
  magnesium: "magnesium~",
  salts: {
    unknown: "komplex|mischung|verbindung~",
    oxide: "oxid~",
    hydroxide: "hydroxid~",
    carbonate: "carbonat~|karbonat~",
    chloride: "chlorid~",
    sulfate: "sulfat~|bittersalz",
    citrate: "citrat~|zitrat~|dicitrat~",
    glycinate: "glycinat~|bisglycinat~|diglycinat~",
    malate: "malat|dimalat",
    threonate: "threonat~",
    taurate: "taurat|taurinat~",
    acetyltaurate: "acetyltaur~|acetyl-taurat",
    lactate: "lactat~|laktat~",
    gluconate: "gluconat~|glukonat~",
    "lactate-gluconate": "lactatgluconat~|lactogluconat~|laktogluconat~|laktoglukonat~|gluconolactat~|lactat-gluconat",
    aspartate: "aspartat~|hydrogenaspartat~",
    orotate: "orotat~",
    pidolate: "pidolat~",
    ascorbate: "ascorbat~",
    phosphate: "dihydrogenphosphat~|phosphat|hydrogenphosphat~",
    glycerophosphate: "glycerophosphat~",
    acetate: "acetat",
    succinate: "succinat",
    fumarate: "fumarat",
    akg: "ketoglutarat~|alpha-ketoglutarat",
    glutamate: "glutamat|hydrogenglutamat",
    chelate: "chelat~|aminosäurechelat",
    hydroxyapatite: "hydroxyapatit~|hydroxylapatit",
    coral: "koralle~|sango",
    "oyster-shell": "austernschale~",
    eggshell: "eierschale~",
    algae: "alge|rotalge~|kalkalge~|lithothamni~|algen",
    seawater: "meerwasser",
    dolomite: "dolomit~",
    milk: "milchmineral~|milchcalcium",
    "bone-meal": "knochenmehl",
    folinate: "folinat|methylfolat",
    stearate: "stearat~",
    silicate: "silikat~|silicat~",
    "fatty-acid": "speisefettsäure~|fettsäuren",
    alginate: "alginat",
  },
  nutrients:
    "zink~|eisen|kupfer~|mangan|selen|jod~|chrom|molybdän|kalium~|natrium~|phosphor|bor|fluor~|silicium|folsäure|" +
    "pantothensäure|pyridoxin~|cholin|eiweiß|fett|kohlenhydrat~|zucker|ballaststoff~|salz|brennwert|energie|kollagen|" +
    "glycin|taurin|koffein|hyaluronsäure",
  elemental: "elementar~|rein|reine|reines|reinem|ionen",
  equals: "entspricht|entsprechend|entsprechen|entspr.|davon|liefert|liefern|ergibt|äquivalent",
  from: "als|aus|in form von|gebunden an",
  per: "bezogen auf|pro|je|jede|jeder|jedes|jeweils|in einer|in einem",
  contains: "enth.|enthält|enthalten|beinhaltet",
  pieces:
    "tablette|tabletten|kapsel|kapseln|dragee|dragees|brausetablette~|kautablette~|filmtablette~|lutschtablette~|" +
    "weichkapsel~|beutel|portionsbeutel|direktstick~|tropfen|messlöffel|teelöffel|esslöffel|dosierlöffel|ampulle|" +
    "ampullen|trinkampulle~|pastille|pastillen|presslinge|fruchtgummi~|gummibärchen|stück|stk|tbl|einheit",
  serving: "portionen|dosis|einzeldosis",
  servingSize: "portionsgröße|verzehrmenge",
  day: "tgl.|tgl|tägl.|tägl|täglich|tägliche|täglichen|tag|tagesdosis|tagesportion~|tagesration~|tagesverzehr~|tagesmenge",
  times: "mal",
  numbers: {
    halbe: 0.5,
    halben: 0.5,
    halber: 0.5,
    halbes: 0.5,
    ein: 1,
    eine: 1,
    einen: 1,
    einer: 1,
    zwei: 2,
    drei: 3,
    vier: 4,
    fünf: 5,
    sechs: 6,
  },
  frequencies: { einmal: 1, zweimal: 2, dreimal: 3, viermal: 4, "morgens und abends": 2 },
  directions:
    "nehmen|einnehmen|einnahme~|verzehrempfehlung|verzehrhinweis~|verzehren|dosierung~|anwendung|schlucken|kauen|" +
    "lutschen|auflösen|einrühren|trinken|erwachsene",
  maximum: "nicht überschreiten|nicht mehr als|maximal|höchstens",
  facts:
    "zusammensetzung|nährwert~|inhaltsstoffe|wirkstoff|wirkstoffe|nährstoffe|pflichtangaben|" +
    "information für patienten|informationen für patienten|packungsbeilage",
  excipients:
    "anderen bestandteile|andere bestandteile|hilfsstoff|hilfsstoffe|sonstige bestandteile|sonstigen bestandteile|weitere bestandteile|sonstige zutaten|" +
    "weitere zutaten|trennmittel|füllstoff~|füllmittel|überzugsmittel|trägerstoff|stabilisator|verdickungsmittel|" +
    "säureregulator|säuerungsmittel|kapselhülle|emulgator",
  advice:
    "empfiehlt|empfehlen|zufuhrempfehlung~|empfohlene zufuhr|bedarf an|bedarf liegt|tagesbedarf liegt|mangel~|studie|" +
    "studien|forscher|probanden|patient~|männer|frauen|kinder|kindern|säuglinge|jugendliche|schwangere~|stillende~|" +
    "jahre alt|blut|im körper|körpergewicht|knochen|schweiß|ernährung|lebensmittel|reich an|tageshöchstmenge|" +
    "höchstmenge|obergrenze|nebenwirkung~|überdosierung|pro liter|jedem liter|zum beispiel|z.b.|bis zu|dge|bfr|efsa|" +
    "serumspiegel|üblicherweise|in der regel|meist",
  without: "ohne|frei von|frei|kein|keine|nicht enthalten",
  percentOf: {
    "eu-nrv": "nährstoffbezugswert~|referenzmenge|referenzwert~|des tagesbedarfs",
  },
  units: {
    mg: "milligramm",
    g: "gramm",
    µg: "mikrogramm",
    iu: "i.e.|i. e.|ie",
  },
  others:
    "vergleichen|passt dazu|kunden kauften auch|kunden, die diesen artikel|dazu passt|wird oft zusammen gekauft|das könnte ihnen auch gefallen|kunden kauften|andere kunden|zusammen gekauft|passende produkte|ähnliche produkte|ähnliche artikel|" +
    "verwandte produkte|zuletzt angesehen|das könnte|unsere empfehlungen|bewertungen|kundenbewertungen|rezensionen|" +
    "fragen und antworten|häufige fragen|alternativen|weitere produkte|topseller|beliebte produkte|kategorien|" +
    "preisvergleich|" +
    "unser sortiment|aus der serie|gleichen serie|produktreihe|produkte im vergleich|formen im vergleich|vergleichstabelle|auch erhältlich",
  cart: "in den warenkorb|jetzt kaufen|in den einkaufswagen|jetzt bestellen|ausverkauft",
  article:
    "lesezeit|veröffentlicht am|aktualisiert am|autor|autorin|verfasst von|inhaltsverzeichnis|kommentare|" +
    "redaktion|zubereitungszeit",
  guide:
    "wirkung|vorteile|was ist|was sind|ratgeber|wie viel|wieviel|warum|nebenwirkungen|tipps|vergleich|unterschied|" +
    "alles über|die besten|mangelerscheinungen|magnesiummangel|lexikon",
  notIntake:
    "pflanzennahrung|düngemittel|hydroponik|badesalz|fußbad|creme|seife|magnesiumöl|äußerliche anwendung|äußerlichen anwendung|dünger|hund|hunde|katze|" +
    "katzen|pferd|pferde|ergänzungsfuttermittel|mineralwasser|heilwasser|kosmetik|zahnpasta|salbe|" +
    "analytische bestandteile|welpen|kätzchen|tierarzt",
};
