import type { Lexicon } from "../../core/label/lexicon.ts";

/** Latvian. Cases are endings, so most words are stems. */
export const lv: Lexicon = {
  lang: "lv",
  calcium: "kalcij~",
  magnesium: "magnij~|magnēzij~",
  salts: {
    oxide: "oksīd~",
    hydroxide: "hidroksīd~",
    carbonate: "karbonāt~",
    chloride: "hlorīd~",
    sulfate: "sulfāt~",
    citrate: "citrāt~|dicitrāt~",
    glycinate: "glicināt~|bisglicināt~|diglicināt~",
    malate: "malāts|malāta|malātu",
    threonate: "treonāt~",
    taurate: "taurāt~",
    acetyltaurate: "acetiltaur~",
    lactate: "laktāt~",
    gluconate: "glikonāt~|glukonāt~",
    "lactate-gluconate": "laktoglikonāt~|laktoglukonāt~|glikonolaktāt~",
    aspartate: "aspartāt~",
    orotate: "orotāt~",
    pidolate: "pidolāt~",
    ascorbate: "askorbāt~",
    phosphate: "fosfāts|fosfāta|fosfātu|hidrogēnfosfāt~",
    glycerophosphate: "glicerofosfāt~",
    acetate: "acetāt~",
    succinate: "sukcināt~",
    fumarate: "fumarāt~",
    akg: "ketoglutarāt~",
    chelate: "helāt~",
    hydroxyapatite: "hidroksiapatīt~",
    coral: "koraļļ~|sango",
    "oyster-shell": "austeru~",
    eggshell: "olu čaumal~",
    algae: "aļģes|aļģu|aļģēm|sārtaļģ~",
    seawater: "jūras ūdens|jūras ūdeni",
    dolomite: "dolomīt~",
    milk: "piena minerālviel~",
    "bone-meal": "kaulu milt~",
    pantothenate: "pantotenāt~",
    folinate: "folināt~|metilfolāt~",
    stearate: "stearāt~",
    silicate: "silikāt~",
    "fatty-acid": "taukskābju|taukskābes",
    alginate: "algināt~",
  },
  nutrients:
    "cink~|dzelzs|dzelzi|varš|vara|varu|mangān~|selēn~|jods|joda|jodu|hroms|hroma|hromu|molibdēn~|kālij~|nātrij~|" +
    "fosfor~|bors|bora|fluor~|silīcij~|folskābe~|biotīn~|pantotēnskābe~|holekalciferol~|piridoksīn~|holīn~|" +
    "olbaltumviel~|tauki|tauku|ogļhidrāt~|cukur~|šķiedrviel~|sāls|enerģētiskā vērtība|enerģija|kolagēn~|kofeīn~|" +
    "hialuronskābe~|taurīns|taurīna",
  elemental: "elementār~|tīra|tīrs|tīru|joni|jonu|jons",
  equals: "atbilst|kas atbilst|atbilstoši|ekvivalent~|tostarp|no kā|no kura|no kuriem|no tā|tai skaitā|nodrošina|jeb",
  from: "formā|veidā|kā",
  per: "katra|katrs|uz",
  contains: "satur|saturs|sniedz",
  pieces:
    "tablet~|tabl|kapsul~|paciņ~|saše|ampul~|pilien~|mērkarot~|tējkarot~|ēdamkarot~|košļājam~|želej~|pastil~|gab|" +
    "karote|karotes|karotīt~",
  serving: "porcij~|deva|devu|devas",
  servingSize: "porcijas lielums|devas lielums",
  day: "diena|dienas|dienu|diennakt~|katru dienu",
  times: "reizes|reizi|reize",
  numbers: {
    puse: 0.5,
    pusi: 0.5,
    viena: 1,
    vienu: 1,
    viens: 1,
    divas: 2,
    divi: 2,
    trīs: 3,
    četras: 4,
    piecas: 5,
    sešas: 6,
  },
  frequencies: { vienreiz: 1, divreiz: 2, trīsreiz: 3, "no rīta un vakarā": 2 },
  directions:
    "lietot|lietojiet|lieto|norīt|norijiet|košļāt|sakošļāt|izšķīdināt|izšķīdiniet|uzdzert|uzdzerot|iemaisīt|" +
    "lietošana|lietošanas veids|lietošanas instrukcija|ieteicamā lietošana|dozēšana|devas un lietošana|pieaugušajiem|" +
    "pieaugušie",
  maximum: "nepārsniegt|nepārsniedziet|ne vairāk kā|maksimālā deva|maksimālā dienas",
  facts:
    "sastāvs|uzturvērtīb~|uzturvielas|aktīvās vielas|aktīvā viela|aktīvās sastāvdaļas|satur aktīvās|" +
    "viena tablete satur|viena kapsula satur|" +
    "informācija pacientam|darbīgās vielas",
  excipients:
    "palīgviel~|citas sastāvdaļas|pārējās sastāvdaļas|pildviel~|apjoma veidotāj~|pretsalipes|pretsalipšanas|" +
    "glazētājviel~|glazējošā viel~|stabilizētāj~|biezinātāj~|skābuma regulētāj~|emulgator~|kapsulas apvalk~|" +
    "mitrumuzturētāj~|saldinātāj~|nesējviel~",
  advice:
    "iesaka uzņemt|ieteicams uzņemt|rekomendē|vajadzība pēc|trūkum~|deficīt~|pētījum~|zinātniek~|pacient~|vīrieši~|" +
    "sievietes|sievietēm|bērni|bērniem|zīdaiņ~|pusaudž~|grūtniec~|zīdīšan~|asinīs|asins|plazm~|organismā|ķermenī|" +
    "ķermeņa|kaulos|svied~|pārtikas produkt~|bagāts ar|bagāti ar|augšējā robeža|blakusparādīb~|blakusiedarb~|" +
    "pārdozē~|piemēram|līdz pat|efsa|serumā|parasti|" +
    "ieteicamā magnija|ieteicamā kalcija|nepieciešamīb~",
  without: "bez|nesatur",
  percentOf: {
    "eu-nrv":
      "idn|uzturvielu atsauces vērtīb~|atsauces vērtīb~|atsauces deva~|uzņemšanas atsauces|ieteicamās dienas devas",
  },
  units: {
    mg: "miligram~",
    g: "grami|gramu",
    µg: "mikrogram~",
    ml: "mililitr~",
    iu: "sv|s.v.",
  },
  others:
    "skatīt arī|citi pirka|nesen skatītie|līdzīgi produkti|līdzīgas preces|saistītie produkti|saistītās preces|citi pircēji|pircēji iegādājās|" +
    "citi iegādājās|kopā ar šo|bieži pērk kopā|nesen skatīt~|pēdējie skatītie|jums varētu patikt|tev varētu patikt|" +
    "varētu interesēt|iesakām|ieteiktie produkti|citi produkti|populārākās|populārākie|atsauksmes|" +
    "jautājumi un atbildes|biežāk uzdotie|salīdzināt|kategorijas|" +
    "šīs sērijas|tās pašas sērijas|salīdzinājums",
  cart: "pievienot grozam|ielikt grozā|likt grozā|pirkt|izpārdots",
  article:
    "min lasīšana|lasīšanas laiks|publicēts|atjaunots|autors|autore|satura rādītājs|atsauces|komentāri|" +
    "pagatavošanas laiks",
  guide:
    "ieguvumi|kas ir|kāpēc|kā izvēlēties|kā lietot|cik daudz|ceļvedis|viss par|blakusparādības|simptomi|pazīmes|" +
    "labākais|labākie|atšķirīb~|nozīme|padomi|trūkums",
  notIntake:
    "vannas sāls|kāju vanna|krēms|šampūns|ziepes|dušas želeja|magnija eļļa|ārīgai lietošanai|mēslojum~|suņiem|suns|" +
    "zirg~|minerālūdens|kosmētik~|zobu pasta|ziede|kaķiem|kaķu|kaķis|" +
    "papildbarība~|analītiskās sastāvdaļas|kucēn~|kaķēn~",
};
