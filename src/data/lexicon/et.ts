import type { Lexicon } from "../../core/label/lexicon.ts";

/** Estonian. Cases are endings, so most words are stems. */
export const et: Lexicon = {
  lang: "et",
  calcium: "kaltsium~",
  magnesium: "magneesium~",
  salts: {
    oxide: "oksiid~",
    hydroxide: "hüdroksiid~",
    carbonate: "karbonaat~|karbonaadi~",
    chloride: "kloriid~",
    sulfate: "sulfaat~|sulfaadi~",
    citrate: "tsitraat~|tsitraadi~|ditsitraat~|ditsitraadi~",
    glycinate: "glütsinaat~|glütsinaadi~|bisglütsinaat~|bisglütsinaadi~|glitsinaat~|bisglitsinaat~",
    malate: "malaat~|malaadi~",
    threonate: "treonaat~|treonaadi~",
    taurate: "tauraat~|tauraadi~",
    acetyltaurate: "atsetüültaur~",
    lactate: "laktaat~|laktaadi~",
    gluconate: "glükonaat~|glükonaadi~",
    "lactate-gluconate": "laktoglükonaat~|laktaatglükonaat~|laktaatglükonaadi~|laktoglükonaadi~|glükonolaktaat~",
    aspartate: "aspartaat~|aspartaadi~",
    orotate: "orotaat~|orotaadi~",
    pidolate: "pidolaat~|pidolaadi~",
    ascorbate: "askorbaat~|askorbaadi~",
    phosphate: "divesinikfosfaat~|fosfaat~|fosfaadi~|vesinikfosfaat~",
    glycerophosphate: "glütserofosfaat~|glütserofosfaadi~",
    acetate: "atsetaat~|atsetaadi~",
    succinate: "suktsinaat~|suktsinaadi~",
    fumarate: "fumaraat~|fumaraadi~",
    akg: "ketoglutaraat~",
    chelate: "kelaat~|kelaadi~",
    hydroxyapatite: "hüdroksüapatiit~",
    coral: "korall~|sango",
    "oyster-shell": "austrikarb~",
    eggshell: "munakoor~",
    algae: "vetika~|punavetik~|merevetik~",
    seawater: "merevesi|merevee~",
    dolomite: "dolomiit~",
    milk: "piimamineraal~",
    "bone-meal": "kondijahu",
    pantothenate: "pantotenaat~|pantotenaadi~|pantoteenhap~",
    folinate: "folinaat~|folinaadi~|metüülfolaat~|metüülfolaadi~",
    stearate: "stearaat~|stearaadi~",
    silicate: "silikaat~|silikaadi~",
    "fatty-acid": "rasvhapete|rasvhapped",
    alginate: "alginaat~|alginaadi~",
  },
  nutrients:
    "vitamiin~|tsink~|tsingi~|raud|raua|vask|mangaan~|seleen~|jood|joodi|kroom~|molübdeen~|kaalium~|naatrium~|" +
    "fosfor~|boor|fluor~|räni|foolhape|biotiin~|niatsiin~|pantoteenhape|kolekaltsiferool~|püridoksiin~|koliin|valk|" +
    "valgud|valku|rasv|rasvad|süsivesikud|suhkur|suhkrud|kiudained|sool|energia~|kollageen~|tauriin~|kofeiin~|" +
    "hüaluroonhape|d-vitamiin~|c-vitamiin~",
  elemental: "elementaar~|puhas|puhast|ioon~",
  equals: "vastab|vastavad|mis vastab|samaväärne|millest|sellest|annab|ehk",
  from: "kujul|vormis|allikas|pärit",
  per: "kohta|iga|igas",
  contains: "sisaldab|sisaldavad|sisaldus",
  pieces:
    "tablet~|tbl|kapsel|närimistablet~|imemistablet~|kotike|pulbrikotike~|ampull~|tilk|tilka|tilgas|mõõtelusika~|" +
    "mõõdulusika~|teelusika~|supilusika~|kummikomm~|närimiskomm~|pastill~|tk|kapsli|kapslit|kapslis|kapslid|kotikest",
  serving: "annus|annuse|annuses|annust|portsjon~",
  servingSize: "portsjoni suurus|annuse suurus",
  day: "päev|päeva~|ööpäevas|iga päev",
  times: "korda|kord",
  numbers: { pool: 0.5, üks: 1, ühe: 1, kaks: 2, kahe: 2, kolm: 3, kolme: 3, neli: 4, viis: 5, kuus: 6 },
  frequencies: { "hommikul ja õhtul": 2, "igal toidukorral": 3 },
  directions:
    "võtta|võtke|manusta~|neelata|neelake|närida|lahustada|lahustage|segada|tarvita~|annustamine|kasutamine|" +
    "kasutusjuhend|soovitatav annus|kasutusviis|täiskasvanud|täiskasvanutele",
  maximum: "mitte ületada|ärge ületage|ei tohi ületada|maksimaalne annus|maksimaalne päevane|maksimaalselt",
  facts:
    "koostis|toitumisalane teave|toiteväärtus~|toitainete sisaldus|toimeaine~|aktiivained|toitumisteave|" +
    "teave patsiendile",
  excipients:
    "abiaine~|muud koostisosad|teised koostisosad|täiteaine~|mahuaine~|paakumisvastas~|glaseeraine~|stabilisaator~|" +
    "paksendaja~|happesuse regulaator~|emulgaator~|kapsli kest|kapslikest|kapsli kate|magusaine~|kattekiht",
  advice:
    "soovituslik kogus|soovitab|soovitavad|vajadus~|vajab|puudus~|vaegus~|uuring~|teadlas~|patsien~|mehed|meestel|" +
    "meestele|naised|naistel|naistele|lapsed|lastel|laste|imiku~|noorukid|rasedad|rasedatel|rasedus~|imeta~|" +
    "seerum~|veres|vere|plasma~|organismis|kehas|kehakaal~|luudes|luude|higi|toidus|toiduga|toiduained|rikas|rikkad|" +
    "ülempiir~|kõrvaltoime~|üleannus~|liitris|liitri kohta|näiteks|efsa|tavaliselt|enamasti|" +
    "soovitatav magneesiumi|soovitatav kaltsiumi|magneesiumi soovitatav|kaltsiumi soovitatav",
  without: "ilma|ei sisalda|vaba",
  percentOf: {
    "eu-nrv":
      "pvk|ptk|npv|päevasest võrdluskogusest|võrdluskogus~|toitainete võrdluskogus~|päevasest kogusest|" +
      "soovituslikust päevasest",
  },
  units: {
    mg: "milligramm~",
    g: "gramm~",
    µg: "mikrogramm~",
    ml: "milliliit~",
    iu: "tü|rü",
  },
  others:
    "vaata ka|seotud tooted|sarnased tooted|teised ostsid|kliendid ostsid|kliendid on ostnud|ostetakse koos|" +
    "sageli koos ostetud|viimati vaadatud|hiljuti vaadatud|sulle võib meeldida|teile võib meeldida|võib huvitada|" +
    "soovitame|soovitatud tooted|teised tooted|rohkem tooteid|enimmüüdud|populaarsed tooted|arvustused|hinnangud|" +
    "küsimused ja vastused|korduma kippuvad|võrdle|kategooriad|" +
    "samast sarjast|võrdlus",
  cart: "lisa ostukorvi|lisa korvi|ostukorvi|osta kohe|osta",
  article: "min lugemist|lugemisaeg|avaldatud|uuendatud|autor|kirjutas|sisukord|viited|kommentaarid|valmistusaeg",
  guide:
    "kasulikkus|mis on|miks|kuidas|kui palju|millist|juhend|kõrvaltoimed|sümptomid|parim|parimad|erinevus~|puudus|" +
    "nõuanded",
  notIntake:
    "vannisool~|jalavann~|kreem|šampoon|seep|dušigeel|magneesiumiõli|välispidi~|väetis~|koer|koera|koerad|koertele|" +
    "kassidele|kassile|hobus~|mineraalvesi|mineraalvee~|kosmeetika~|hambapasta|salv|" +
    "täiendsööt~|analüütiline koostis|analüütilised koostisosad|kutsika~|kassipoe~|loomaarst~|koertel|koeral",
};
