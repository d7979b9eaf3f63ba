import type { Lexicon } from "../../core/label/lexicon.ts";

/** Romanian. */
export const ro: Lexicon = {
  lang: "ro",
  calcium: "calciu~|calcic~",
  magnesium: "magneziu~",
  salts: {
    unknown: "complex",
    oxide: "oxid~",
    hydroxide: "hidroxid~",
    carbonate: "carbonat|carbonatul|carbonatului",
    chloride: "clorur~",
    sulfate: "sulfat|sulfatul|sulfatului",
    citrate: "citrat~|dicitrat~",
    glycinate: "glicinat~|bisglicinat~|diglicinat~",
    malate: "malat|malatul|malatului",
    threonate: "treonat~",
    taurate: "taurat~|taurinat~",
    acetyltaurate: "acetil taurat|acetil-taurat|acetiltaurat",
    lactate: "lactic|lactat|lactatul|lactatului",
    gluconate: "gluconic|gluconat~",
    "lactate-gluconate": "lactogluconat~|gluconolactat~|lactatgluconat~",
    aspartate: "aspartat~|hidrogenoaspartat~|hidrogenaspartat~",
    orotate: "orotat~",
    pidolate: "pidolat~",
    ascorbate: "ascorbat~",
    phosphate: "dihidrogenofosfat|fosfat|fosfatul|fosfatului|hidrogenofosfat",
    glycerophosphate: "glicerofosfat~",
    acetate: "acetat|acetatul",
    succinate: "succinat~",
    fumarate: "fumarat~",
    akg: "alfa-cetoglutarat|cetoglutarat~|alfa-ketoglutarat",
    chelate: "chelat~",
    hydroxyapatite: "hidroxiapatit~",
    coral: "corali|sango",
    "oyster-shell": "cochilii de stridii|scoici",
    eggshell: "coajă de ou|coji de ou",
    algae: "alge|algă|algelor",
    seawater: "apă de mare",
    dolomite: "dolomit~",
    milk: "minerale din lapte|calciu din lapte",
    "bone-meal": "făină de oase",
    pantothenate: "pantotenat~",
    folinate: "folinat~|metilfolat~",
    stearate: "stearat~",
    silicate: "silicat~|trisilicat",
    "fatty-acid": "acizilor grași|acizi grași",
    alginate: "alginat~",
  },
  nutrients:
    "zinc~|fier|fierul|cupru|mangan|seleniu|iod|crom|molibden|potasiu|sodiu|fosfor|bor|fluor|siliciu|acid folic|" +
    "biotin~|tiamin~|acid pantotenic|piridoxin~|colin~|protein~|grăsimi|glucide|carbohidrați|zahăr~|sare|energie|" +
    "valoare energetică|colagen|cofein~|acid hialuronic|taurină|glicină",
  elemental: "elementar~|pur|ioni",
  equals: "echiv. cu|echiv.|echivalent~|corespunzător~|corespunde|din care|furnizează|asigură|aportă|adică",
  from: "sub formă de|din|provenit din|sursă",
  per: "pe|fiecare|pentru|într-o|într-un",
  contains: "conține|conțin|conținând|oferă|aduce",
  pieces:
    "comprimat~|compr.|cpr|capsul~|cps|tablet~|drajeu~|plic|plicuri|pliculeț~|fiol~|picătur~|lingur~|jeleu~|gume|" +
    "pastil~|bucată|bucăți|buc",
  serving: "porție|porții|porția|doză|doze",
  servingSize: "mărimea porției|dimensiunea porției|porție de",
  day: "pe zi|zi|zilnic|zilnică|zilnice",
  times: "ori",
  numbers: { jumătate: 0.5, o: 1, un: 1, una: 1, unu: 1, două: 2, doi: 2, trei: 3, patru: 4, cinci: 5 },
  frequencies: { "o dată": 1, "de două ori": 2, "de trei ori": 3, "dimineața și seara": 2, "la fiecare masă": 3 },
  directions:
    "luați|se ia|se iau|se administrează|administrare|mod de administrare|mod de utilizare|mod de folosire|înghiț~|" +
    "mestec~|dizolv~|se dizolvă|beți|doză recomandată|dozaj|posologie|adulți|recomandări de utilizare|consumați",
  maximum: "a nu se depăși|nu depășiți|nu mai mult de|cel mult|doză maximă",
  facts:
    "compoziție|compoziția|informații nutriționale|valori nutriționale|declarație nutrițională|valoare nutritivă|" +
    "substanțe active|substanța activă|ingrediente active|principii active|concentrația|conținut per|" +
    "informații pentru pacient|prospect pentru pacient|substanțele active|substanță activă",
  excipients:
    "celelalte componente|excipienții|excipienţii|excipienți|alte ingrediente|alte componente|agent de încărcare|agenți de încărcare|agent de umplere|" +
    "antiaglomeranți|antiaglomerant|agent antiaglomerant|agent de glazurare|agent de filmare|stabilizator~|" +
    "agent de îngroșare|emulsifiant|corector de aciditate|regulator de aciditate|îndulcitor~|purtător",
  advice:
    "recomandă|aport recomandat|aportul recomandat|aportul zilnic recomandat|necesarul|necesar zilnic|nevoie de|" +
    "deficit|deficienț~|carenț~|studiu|studii|studiile|cercet~|pacienți~|bărbați~|femei~|copii|copiii|sugari|" +
    "adolescenți|gravide|însărcinate|sarcin~|alăpt~|sânge|plasm~|organism~|în corp|corpul uman|greutate corporală|" +
    "oase|transpirați~|dietă|alimente|alimentați~|bogat în|bogate în|limita superioară|efecte secundare|" +
    "efecte adverse|reacții adverse|supradoz~|pe litru|la litru|de exemplu|până la|efsa|seric~|de obicei|de regulă",
  without: "fără|nu conține|liber de",
  percentOf: {
    "eu-nrv":
      "vnr|dzr|vzr|cdr|valoare nutritivă de referință|valoarea nutritivă de referință|valori nutriționale de referință|" +
      "valoare de referință|din doza zilnică",
  },
  units: {
    mg: "miligram~",
    g: "grame",
    µg: "micrograme",
    ml: "mililitri",
    iu: "ui|u.i.",
  },
  others:
    "alții au cumpărat|produse similare|produse asemănătoare|produse recomandate|produse asociate|produse complementare|" +
    "te-ar putea interesa|v-ar putea interesa|s-ar putea să|ți-ar putea plăcea|clienții au cumpărat|alți clienți|" +
    "au cumpărat și|cumpărate frecvent împreună|cumpărate împreună|văzute recent|vizualizate recent|vizitate recent|" +
    "alte produse|cele mai vândute|recenzii|opinii|păreri|întrebări și răspunsuri|întrebări frecvente|compară|" +
    "categorii|articole similare|" +
    "aceeași gamă|gama noastră|comparație|aceeași marcă",
  cart: "adaugă în coș|adaugă în coșul|adaugă la coș|cumpără|comandă|stoc epuizat",
  article:
    "min de citit|minute de citit|timp de citire|publicat la|publicat pe|publicat în|actualizat|autor|scris de|" +
    "cuprins|bibliografie|comentarii|timp de preparare",
  guide:
    "beneficii~|ce este|ce sunt|la ce ajută|cum|cât|câte|de ce|când|ghid|efecte secundare|simptome|cel mai bun|" +
    "cele mai bune|diferenț~|proprietăți|tot ce|sfaturi|alimente bogate|tipuri de",
  notIntake:
    "sare de baie|săruri de baie|cremă|loțiune|șampon|săpun|gel de duș|ulei de magneziu|uz extern|îngrășământ|câini|" +
    "câine|pentru cai|apă minerală|cosmetic~|pastă de dinți|unguent|pisici|" +
    "hrană complementară|furaj complementar|constituenți analitici|căței|cățel~",
};
