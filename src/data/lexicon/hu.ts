import type { Lexicon } from "../../core/label/lexicon.ts";

/** Hungarian. Endings are joined to the word, so most words are stems; "tablettánként" (per tablet) is under pieces. */
export const hu: Lexicon = {
  lang: "hu",
  calcium: "kalcium~",
  magnesium: "magnézium~",
  salts: {
    unknown: "komplex",
    oxide: "oxid~",
    hydroxide: "hidroxid~",
    carbonate: "karbonát~",
    chloride: "klorid~",
    sulfate: "szulfát~|keserűsó",
    citrate: "citrát~|trimagnézium-dicitrát|dicitrát~",
    glycinate: "glicinát~|biszglicinát~|bisglicinát~|diglicinát~",
    malate: "malát|malátot|malátból|malátként|dimalát",
    threonate: "treonát~",
    taurate: "taurát~|taurinát~",
    acetyltaurate: "acetil-taurát~|acetiltaurát~|acetil-taurinát~",
    lactate: "laktát~",
    gluconate: "glükonát~",
    "lactate-gluconate": "laktoglükonát~|glükonolaktát~|laktát-glükonát~",
    aspartate: "aszpartát~|aspartát~|hidrogén-aszpartát~|hidrogénaszpartát~",
    orotate: "orotát~",
    pidolate: "pidolát~",
    ascorbate: "aszkorbát~",
    phosphate: "dihidrogén-foszfát|dihidrogén-foszfátot|foszfát|foszfátot|foszfátból|hidrogén-foszfát|hidrogénfoszfát",
    glycerophosphate: "glicerofoszfát~",
    acetate: "acetát~",
    succinate: "szukcinát~",
    fumarate: "fumarát~",
    akg: "ketoglutarát~|alfa-ketoglutarát",
    chelate: "kelát~",
    hydroxyapatite: "hidroxiapatit~",
    coral: "korall~|szangó|sango",
    "oyster-shell": "osztrigahéj~|kagylóhéj~",
    eggshell: "tojáshéj~",
    algae: "alga|algából|algák|vörösalga~|vörösmoszat~",
    seawater: "tengervíz~",
    dolomite: "dolomit~",
    milk: "tejásvány~|tejkalcium",
    "bone-meal": "csontliszt",
    pantothenate: "pantotenát~",
    folinate: "folinát~|metilfolát~",
    stearate: "sztearát~",
    silicate: "szilikát~",
    "fatty-acid": "zsírsavak~|zsírsav",
    alginate: "alginát~",
  },
  nutrients:
    "cink~|vas|vasat|vasból|réz|mangán~|szelén~|jód~|króm~|molibdén~|kálium~|nátrium~|foszfor~|bór|fluor~|szilícium~|" +
    "folsav~|pantoténsav~|kolekalciferol~|piridoxin~|kolin~|fehérje|zsír|szénhidrát~|cukor|rost|energia~|kollagén~|" +
    "glicin|koffein~|hialuronsav~|d-vitamin|c-vitamin|b6-vitamin|d3-vitamin|taurin",
  elemental: "elemi|tiszta|ionok|iont",
  equals: "megf.|megfelel|megfelelő|ebből|amelyből|melyből|egyenértékű|biztosít|azaz",
  from: "formájában|formában|forrás~|származó|mint",
  per: "minden|minden egyes",
  contains: "tartalmaz|tartalma|tartalmú|tartalmazó|nyújt",
  pieces:
    "tablett~|filmtablett~|pezsgőtablett~|rágótablett~|kapszul~|lágykapszul~|drazsé~|gumicukor|gumivitamin|" +
    "gumitablett~|tasak~|ampull~|csepp~|adagolókanál~|mérőkanál~|kanál|kanállal|teáskanál~|kávéskanál~|evőkanál~|" +
    "szem|darab|db",
  serving: "adag|adagban|adagonként|adagja|dózis~|porció",
  servingSize: "adag mérete|adag nagysága",
  day: "napi|naponta|nap|napjára",
  times: "szor|szer|alkalommal",
  numbers: { fél: 0.5, egy: 1, két: 2, kettő: 2, három: 3, négy: 4 },
  frequencies: { egyszer: 1, kétszer: 2, háromszor: 3, négyszer: 4, "reggel és este": 2 },
  directions:
    "fogyassz~|szedje|szedjen|bevétel~|vegyen be|nyelje|lenyelni|szétrág~|elrág~|oldjon|oldja|feloldva|adagolás~|" +
    "ajánlott adagolás|ajánlott napi|javasolt napi|használati útmutató|használat~|alkalmazás~|felnőtt~",
  maximum: "ne lépje túl|ne haladja meg|legfeljebb|maximális adag|maximális napi",
  facts:
    "összetétel~|hatóanyag~|tápérték~|tápanyag~|átlagos tápérték|beltartalmi|aktív összetevők|" +
    "betegtájékoztató|információk a beteg számára",
  excipients:
    "segédanyag~|egyéb összetevő~|további összetevő~|tömegnövelő~|térfogatnövelő~|csomósodást gátló|csomósodásgátló|" +
    "csomósodást és|fényezőanyag~|bevonóanyag~|nedvesítőszer|stabilizátor|stabilizáló~|sűrítőanyag|emulgeálószer|" +
    "savanyúságot szabályozó|kapszulahéj|kapszula anyaga|édesítőszer~|hordozó",
  advice:
    "bevitel fölött|bevitele fölött|bevitel felett|bevitele felett|ajánlott bevitel|javasolt bevitel|szükséglet~|magnéziumszükséglet|hiány|hiánya|kutat~|tanulmány~|vizsgálat~|" +
    "beteg~|férfi|férfiak~|nőknek|nőknél|gyermek~|gyerek~|csecsemő~|serdülő~|terhes~|várandós~|szoptat~|éves kor|" +
    "évesek|szérum~|vérben|plazma|szervezet~|testsúly~|testtömeg~|ttkg|csontok~|verejték~|izzad~|ételek|gazdag|" +
    "felső határ~|mellékhatás~|túladagol~|literenként|például|efsa|élelmiszerek|általában|jellemzően|" +
    "ajánlott napi adagja|kalciumszükséglet~",
  without: "nélkül|mentes|nem tartalmaz|nélküli",
  percentOf: {
    "eu-nrv": "beviteli referencia~|referencia beviteli|referenciaérték~|ajánlott napi bevitel|napi ajánlott",
  },
  units: {
    mg: "milligramm",
    g: "gramm",
    µg: "mikrogramm",
    iu: "ne|n.e.",
  },
  others:
    "nemrég megtekintett|ez is érdekelheti|mások ezt vették|kapcsolódó termékek|hasonló termékek|ajánlott termékek|ezek is érdekelhet~|érdekelhet még|önnek ajánljuk|" +
    "neked ajánljuk|mások ezt|vásárlóink ezt|aki ezt vette|ezt vásárolták|gyakran együtt|együtt vásárolt~|" +
    "legutóbb megtekintett~|utoljára megtekintett~|megtekintett termékek|további termékek|legnépszerűbb|vélemények|" +
    "értékelések|kérdések és válaszok|gyakori kérdések|gyakran ismételt|összehasonlítás|kategóriák|kapcsolódó cikkek|" +
    "termékcsalád",
  cart: "kosárba|kosárba teszem|megveszem|megvásárolom|megrendelem|elfogyott",
  article:
    "perc olvasás|olvasási idő|perces olvasmány|közzétéve|publikálva|módosítva|frissítve|szerző|írta|tartalomjegyzék|" +
    "irodalom|hozzászólások|elkészítési idő|hozzávalók",
  guide:
    "hatása|hatásai|előnyei|mi az|mire jó|mire való|hogyan|mennyi|miért|mikor|útmutató|tünetei|mellékhatás~|legjobb|" +
    "különbség|tippek|tudnivaló~|magnéziumhiány|minden, amit",
  notIntake:
    "tápoldat|növénytáp~|fürdősó|lábfürdő|krém|testápoló|sampon|szappan|tusfürdő|magnéziumolaj|magnézium olaj|külsőleges~|műtrágya|" +
    "trágya|kutya|kutyák~|macska|macskák~|lovak~|takarmány~|ásványvíz|kozmetik~|fogkrém|dezodor|kenőcs|macskaeledel~|" +
    "kutyaeledel~|eledel|" +
    "analitikai összetevők|kölyökkuty~",
};
