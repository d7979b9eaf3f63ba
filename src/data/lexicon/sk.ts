import type { Lexicon } from "../../core/label/lexicon.ts";

/** Slovak. Nouns and adjectives as stems over all cases. */
export const sk: Lexicon = {
  lang: "sk",
  calcium: "vápn~|vápenat~|kalcium|kalcia|calcium~",
  magnesium: "horčík~|horečnat~|magnézi~",
  salts: {
    unknown: "zmes",
    oxide: "oxid~",
    hydroxide: "hydroxid~",
    carbonate: "uhličitan~|karbonát~",
    chloride: "chlorid~",
    sulfate: "síran~",
    citrate: "citrát~|citran~|dicitrát~|citronan~",
    glycinate: "glycinát~|bisglycinát~|diglycinát~",
    malate: "malát|malátu|malátom|jablčnan~",
    threonate: "treonát~|threonát~",
    taurate: "taurát~|taurinát~",
    acetyltaurate: "acetyltaur~|acetyl-taurát~",
    lactate: "mliečnan~|laktát~",
    gluconate: "glukonát~|glukonan~",
    "lactate-gluconate": "laktoglukonát~|laktoglukonan~|glukonolaktát~",
    aspartate: "aspartát~|hydrogenaspartát~",
    orotate: "orotát~",
    pidolate: "pidolát~",
    ascorbate: "askorbát~|askorban~",
    phosphate: "dihydrogenfosforečnan~|fosforečnan~|hydrogenfosforečnan~|fosfát|fosfátu",
    glycerophosphate: "glycerofosfát~|glycerofosforečnan~",
    acetate: "octan|octanu|acetát~",
    succinate: "jantaran~|sukcinát~",
    fumarate: "fumarát~|fumaran~",
    akg: "ketoglutarát~|alfa-ketoglutarát~",
    glubionate: "glubionát~",
    lactobionate: "laktobionát~|laktobionan~",
    chelate: "chelát~",
    hydroxyapatite: "hydroxyapatit~",
    coral: "koral~|sango",
    "oyster-shell": "ustric~",
    eggshell: "vaječné škrupin~|vaječných škrupín",
    algae: "lithothamni~|rias|riasy",
    seawater: "morskej vody|morská voda",
    dolomite: "dolomit~",
    milk: "mliečne minerály|mliečny vápnik",
    "bone-meal": "kostná múčka",
    pantothenate: "pantotenát~|pantothenát~|pantotenan~",
    folinate: "folinát~|metylfolát~",
    stearate: "stearát~|stearan~",
    silicate: "kremičitan~|silikát~",
    "fatty-acid": "mastných kyselín",
    alginate: "alginát~",
  },
  nutrients:
    "zinok|zinku|zinočnat~|železo|železa|mangán~|selén~|jód~|chróm~|molybdén~|draslík~|draseln~|sodík~|sodn~|fosfor|" +
    "fosforu|bór|bóru|fluor~|kremík~|kyselina listová|biotín~|kyselina pantoténová|cholekalciferol~|pyridoxín~|" +
    "cholín~|bielkovin~|tuky|tuk|sacharid~|cukr~|cukor|vláknin~|energetická hodnota|energia|kolagén~|kofeín~|" +
    "kyselina hyalurónová|taurín|meďnat~",
  elemental: "elementárn~|prvok|čistý|čistého|iónov|ióny",
  equals:
    "odp.|zodp.|zodpovedá|zodpovedajúc~|čo zodpovedá|odpovedá|z toho|z čoho|z ktorých|z ktorého|ekvivalent~|poskytuje|dodáva|t.j.",
  from: "vo forme|ako|v podobe|zdroj",
  per: "na|každá|každý|každé|v jednej|v každej|v",
  contains: "obsahuje|obsahujú|obsahujúc~",
  pieces:
    "tobolka|tobolky|tobolku|toboliek|tablet~|tabliet|tbl|toboliek|tobolk~|kapsul~|cps|vrecúšk~|vrecúšok|vrecko|vreciek|ampul~|kvapk~|kvapiek|odmerk~|" +
    "odmeriek|lyžic~|pastilk~|pastiliek|dražé|kus|kusy|ks",
  serving: "porcia|porciu|porcie|porcii|dávka|dávku|dávke|dávky",
  servingSize: "veľkosť porcie|veľkosť dávky",
  day: "denne|na deň|za deň|každý deň|denná|denný|dennej|dennú",
  times: "krát",
  numbers: {
    pol: 0.5,
    polovica: 0.5,
    jedna: 1,
    jednu: 1,
    jeden: 1,
    jednej: 1,
    dve: 2,
    dva: 2,
    tri: 3,
    štyri: 4,
    šesť: 6,
  },
  frequencies: { raz: 1, jedenkrát: 1, dvakrát: 2, trikrát: 3, "ráno a večer": 2 },
  directions:
    "užívajte|užívať|užite|prehltn~|zapite|zapiť|rozhryz~|rozpustite|rozpustiť|zmiešajte|dávkovanie|" +
    "odporúčané dávkovanie|spôsob použitia|návod na použitie|užívanie|dospelí",
  maximum: "neprekračujte|neprekračovať|nie viac ako|maximálne|maximálna dávka|maximálna denná",
  facts:
    "zloženie|výživové hodnoty|nutričné hodnoty|výživové údaje|nutričné informácie|obsah účinných látok|účinné látky|" +
    "účinná látka|liečivo|liečivá|aktívne látky|obsah v|" +
    "informácia pre pacienta",
  excipients:
    "pomocné látky|ďalšie zložky|ostatné zložky|plnidl~|protihrudkujúc~|protispekav~|stabilizátor~|zahusťovadl~|" +
    "emulgátor~|regulátor kyslosti|obal kapsuly|sladidl~|nosič|objemové činidlo|leštiaca látka|leštiace látky",
  advice:
    "odborníci odporúčajú|odporúča sa prijímať|denná potreba|potreba horčíka|nedostat~|výskum~|pacient~|muži|mužov|" +
    "ženy|deti|dojč~|dospievajúc~|tehotn~|sére|krv|krvi|plazm~|v tele|organizm~|telesnej hmotnosti|kosti|potraviny|" +
    "potravín|bohaté na|horná hranica|horný limit|vedľajšie účinky|nežiaduce účinky|predávkovanie|na liter|v litri|" +
    "napríklad|napr.|až do|efsa|štúdie|štúdia|štúdií|zvyčajne|obvykle|väčšinou|" +
    "denná dávka horčíka|denná dávka vápnika",
  without: "bez|neobsahuje",
  percentOf: {
    "eu-nrv":
      "vrh|rvh|rhp|vhp|ovd|výživová referenčná hodnota|výživovej referenčnej hodnoty|referenčnej hodnoty príjmu|" +
      "odporúčanej dennej dávky",
  },
  units: {
    mg: "miligram~",
    g: "gramov|gramy",
    µg: "mikrogram~",
    ml: "mililit~",
    iu: "m.j.|m. j.",
  },
  others:
    "ostatní kúpili|podobné produkty|súvisiace produkty|súvisiaci tovar|mohlo by vás zaujímať|mohlo by sa vám páčiť|zákazníci tiež|" +
    "zákazníci kúpili|ostatní zákazníci|často kupované spolu|naposledy prezerané|naposledy navštívené|odporúčame|" +
    "odporúčané produkty|alternatív~|najpredávanejšie|hodnoteni~|recenzie|diskusia|časté otázky|otázky a odpovede|" +
    "porovnať|kategórie|ďalšie produkty|" +
    "rovnakej rady|porovnanie|rovnakej značky",
  cart: "do košíka|pridať do košíka|vložiť do košíka|kúpiť|objednať|vypredané",
  article:
    "min čítania|minút čítania|čas čítania|publikované|zverejnené|aktualizované|autor|autorka|obsah článku|" +
    "literatúra|komentáre|čas prípravy",
  guide:
    "účinky|čo je|na čo|ako vybrať|ako užívať|koľko|prečo|kedy|sprievodca|príznaky|najlepší|najlepšie|" +
    "test výživových|porovnanie|rozdiel~|druhy|všetko o|tipy|nedostatok",
  notIntake:
    "do kúpeľa|kúpeľov~|krém|šampón|mydlo|sprchov~|horčíkový olej|magnéziový olej|vonkajšie použitie|hnojiv~|" +
    "pre psov|psov|psy|mačk~|kone|koní|krmiv~|minerálna voda|kozmeti~|zubná pasta|dezodorant|lezenie|" +
    "doplnkové krmivo|analytické zložky|šteňat~|mačiat~",
};
