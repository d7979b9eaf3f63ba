import type { Lexicon } from "../../core/label/lexicon.ts";

/** Lithuanian. Cases are endings, so most words are stems. */
export const lt: Lexicon = {
  lang: "lt",
  calcium: "kalcis|kalcio|kalciui|kalcį|kalciu",
  magnesium: "magnis|magnio|magniui|magnį|magniu|magnezij~",
  salts: {
    oxide: "oksid~",
    hydroxide: "hidroksid~",
    carbonate: "karbonat~",
    chloride: "chlorid~",
    sulfate: "sulfat~",
    citrate: "citrat~|dicitrat~",
    glycinate: "glicinat~|bisglicinat~|diglicinat~",
    malate: "malatas|malato|malatu",
    threonate: "treonat~",
    taurate: "taurat~",
    acetyltaurate: "acetiltaur~",
    lactate: "laktat~",
    gluconate: "gliukonat~",
    "lactate-gluconate": "laktogliukonat~|gliukonolaktat~",
    aspartate: "aspartat~",
    orotate: "orotat~",
    pidolate: "pidolat~",
    ascorbate: "askorbat~",
    phosphate: "fosfatas|fosfato|fosfatai|fosfatų|hidrofosfat~|vandenilio fosfat~",
    glycerophosphate: "glicerofosfat~",
    acetate: "acetat~",
    succinate: "sukcinat~",
    fumarate: "fumarat~",
    akg: "ketoglutarat~",
    chelate: "chelat~",
    hydroxyapatite: "hidroksiapatit~",
    coral: "koral~|sango",
    "oyster-shell": "austrių",
    eggshell: "kiaušinių lukšt~|kiaušinio lukšt~",
    algae: "dumbl~|raudondumbl~",
    seawater: "jūros vandens|jūros vanduo",
    dolomite: "dolomit~",
    milk: "pieno mineral~",
    "bone-meal": "kaulų milt~",
    pantothenate: "pantotenat~",
    folinate: "folinat~|metilfolat~",
    stearate: "stearat~",
    silicate: "silikat~",
    "fatty-acid": "riebalų rūgščių|riebiųjų rūgščių",
    alginate: "alginat~",
  },
  nutrients:
    "cink~|geležis|geležies|geležį|varis|vario|mangan~|selen~|jodas|jodo|chromas|chromo|molibden~|kalis|kalio|kalį|" +
    "natris|natrio|fosfor~|boras|boro|fluor~|silicis|silicio|folio rūgšt~|biotin~|pantoteno rūgšt~|cholekalciferol~|" +
    "piridoksin~|cholin~|baltym~|riebalai|riebalų|angliavandeni~|cukrus|cukrų|skaidul~|druska|energinė vertė|" +
    "kolagen~|kofein~|hialurono rūgšt~|taurinas|taurino",
  elemental: "elementinio|elementinis|elementaraus|grynas|gryno|jonai|jonų",
  equals: "atitinka|tai atitinka|atitinkan~|ekvivalent~|iš jo|iš jų|iš kurio|iš kurių|įskaitant|tiekia|suteikia",
  from: "formoje|forma|kaip|šaltinis|pavidalu",
  per: "kiekviena|kiekvienoje|vienoje|viename",
  contains: "sudėtyje yra|yra|teikia",
  pieces:
    "tablet~|kapsul~|paketėl~|ampul~|lašas|lašai|lašų|lašuose|šaukšt~|matavimo šaukšt~|guminuk~|pastil~|pakelis|pakelyje|pakelį|" +
    "pakeliai|pakelio|vnt",
  serving: "porcij~|dozė|dozėje|dozės",
  servingSize: "porcijos dydis|dozės dydis",
  day: "per dieną|per parą|paros|dieną|dienos|kasdien|kasdienė",
  times: "k.|kartą|kartus|kartų",
  numbers: { pusė: 0.5, viena: 1, vienas: 1, vieno: 1, dvi: 2, trys: 3, tris: 3, keturi: 4, keturias: 4, penkias: 5 },
  frequencies: { "ryte ir vakare": 2, dukart: 2, triskart: 3 },
  directions:
    "vartoti|vartokite|gerti|gerkite|nuryti|kramtyti|sukramtyti|ištirpinti|ištirpinkite|užgerti|užgeriant|sumaišyti|" +
    "vartojimas|vartojimo būdas|vartojimo instrukcija|dozavimas|rekomenduojamas vartojimas|suaugusiems|suaugusieji",
  maximum: "neviršyti|neviršykite|ne daugiau kaip|ne daugiau nei|didžiausia paros|maksimali paros",
  facts:
    "sudėtis|maistingumas|maistinė vertė|maistinių medžiagų|veikliosios medžiagos|veiklioji medžiaga|" +
    "veikliosios dalys|aktyviosios medžiagos|medžiagų kiekis|" +
    "informacija pacientui|veikliųjų medžiagų",
  excipients:
    "pagalbinės medžiagos|pagalbinė medžiaga|kitos sudedamosios dalys|kitos sudedamosios|užpild~|" +
    "lipnumą reguliuojanti~|lipnumą reguliuojančios|glajinė medžiaga|glajinės medžiagos|stabilizator~|tirštikl~|" +
    "rūgštingumą reguliuojanti~|emulsikl~|kapsulės apvalkal~|drėgmę išlaikanti~|saldikl~",
  advice:
    "rekomenduoja|rekomenduojama suvartoti|poreik~|reikia|trūkum~|trūksta|stoka|tyrim~|mokslinink~|pacient~|vyrai|" +
    "vyrams|vyrų|moterys|moterims|moterų|vaikai|vaikams|vaikų|kūdik~|paaugli~|nėšč~|nėštum~|žindym~|žindanči~|" +
    "kraujyje|kraujo|plazm~|organizme|organizmo|kūno|kaulai|kauluose|prakait~|mityb~|maisto produkt~|gausu|turtingi|" +
    "viršutinė riba|šalutin~|perdozavim~|pavyzdžiui|pvz|efsa|serume|paprastai|dažniausiai|" +
    "rekomenduojama magnio|rekomenduojama kalcio",
  without: "neturi|sudėtyje nėra|be cukraus|be gliuteno",
  percentOf: {
    "eu-nrv":
      "rmv|rpn|rpd|rmpd|referencinė maistinė vertė|referencinės maistinės vertės|rekomenduojama paros norma|" +
      "rekomenduojamos paros normos|maistinė referencinė vertė|maistinės referencinės vertės",
  },
  units: {
    mg: "miligram~",
    g: "gramas|gramai|gramų",
    µg: "mikrogram~",
    ml: "mililitr~",
    iu: "tv",
  },
  others:
    "neseniai peržiūrėtos|taip pat žiūrėkite|neseniai žiūrėtos|panašios prekės|panašūs produktai|susijusios prekės|susiję produktai|kiti pirko|pirkėjai taip pat|kiti pirkėjai|" +
    "dažnai perkama kartu|perkama kartu|neseniai žiūrėt~|paskutinės peržiūrėtos|peržiūrėtos prekės|jums gali patikti|" +
    "jums taip pat|gali sudominti|rekomenduojame|siūlome|kitos prekės|populiariausios|perkamiausios|atsiliepimai|" +
    "klausimai ir atsakymai|dažniausiai užduodami|d.u.k.|palyginti|kategorijos|" +
    "tos pačios serijos|šios serijos|palyginimas",
  cart: "į krepšelį|dėti į krepšelį|įdėti į krepšelį|pirkti|išparduota",
  article:
    "min skaitymo|skaitymo laikas|skaitymo trukmė|publikuota|paskelbta|atnaujinta|autorius|autorė|turinys|" +
    "komentarai|paruošimo laikas",
  guide:
    "nauda|kas yra|kodėl|kaip pasirinkti|kaip vartoti|kiek|gidas|viskas apie|šalutinis poveikis|simptomai|požymiai|" +
    "geriausias|geriausi|skirtum~|patarimai|trūkumas|rūšys",
  notIntake:
    "vonios drusk~|druska voniai|kremas|šampūnas|muilas|dušo želė|magnio aliejus|išoriniam naudojimui|išoriškai|" +
    "trąšos|šunims|šunų|katėms|kačių|arkliams|mineralinis vanduo|kosmetik~|dantų pasta|tepalas|" +
    "papildomas pašaras|papildomasis pašaras|analitinės sudedamosios dalys|šuniuk~|kačiuk~",
};
