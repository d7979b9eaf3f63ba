import type { Lexicon } from "../../core/label/lexicon.ts";

/** Finnish. Cases are endings, so most words are stems. */
export const fi: Lexicon = {
  lang: "fi",
  calcium: "kalsium~",
  magnesium: "magnesium~",
  salts: {
    oxide: "oksidi~",
    hydroxide: "hydroksidi~",
    carbonate: "karbonaat~",
    chloride: "kloridi~",
    sulfate: "sulfaat~",
    citrate: "sitraat~|disitraat~",
    glycinate: "glysinaat~|bisglysinaat~|diglysinaat~",
    malate: "malaat~",
    threonate: "treonaat~",
    taurate: "tauraat~|taurinaat~",
    acetyltaurate: "asetyylitaur~",
    lactate: "laktaat~",
    gluconate: "glukonaat~",
    "lactate-gluconate": "laktoglukonaat~|laktaattiglukonaat~|glukonolaktaat~",
    aspartate: "aspartaat~",
    orotate: "orotaat~",
    pidolate: "pidolaat~",
    ascorbate: "askorbaat~",
    phosphate: "divetyfosfaat~|fosfaat~|vetyfosfaat~",
    glycerophosphate: "glyserofosfaat~",
    acetate: "asetaat~",
    succinate: "sukkinaat~",
    fumarate: "fumaraat~",
    akg: "ketoglutaraat~",
    chelate: "kelaat~|kelatoi~",
    hydroxyapatite: "hydroksiapatiit~",
    coral: "koralli~|sango",
    "oyster-shell": "osterinkuor~",
    eggshell: "munankuor~",
    algae: "levä|levää|levästä|punalevä~|merilevä~",
    seawater: "merivesi|merived~",
    dolomite: "dolomiit~",
    milk: "maitomineraal~",
    "bone-meal": "luujauho~",
    pantothenate: "pantotenaat~|pantoteenihap~",
    folinate: "folinaat~|metyylifolaat~",
    stearate: "stearaat~",
    silicate: "silikaat~",
    "fatty-acid": "rasvahappo~",
    alginate: "alginaat~",
  },
  nutrients:
    "vitamiini~|sinkki~|sinkin|rauta~|raudan|kupari~|mangaani~|seleeni~|jodi|jodia|kromi|kromia|molybdeeni~|kalium~|" +
    "natrium~|fosfori~|boori|fluori~|foolihappo~|biotiini~|niasiini~|pantoteenihappo~|kolekalsiferoli|pyridoksiini~|" +
    "koliini|proteiini~|rasva|rasvaa|hiilihydraat~|sokeri~|ravintokui~|kuitu|suola|energia~|kollageeni~|tauriini~|" +
    "kofeiini~|hyaluronihappo~|ubikinoni~|d-vitamiini~|c-vitamiini~",
  elemental: "alkuaine~|ionei~|ioni",
  equals: "vast.|vastaa|vastaava|vastaten|vastaavat|josta|joista|sisältäen|eli",
  from: "muodossa|lähde|lähteenä|peräisin",
  per: "kohti|kohden|jokainen",
  contains: "sis.|sisältää|sisältävät|antaa",
  pieces:
    "tablet~|tabl|kapseli~|purutablet~|poretablet~|imeskelytablet~|annospuss~|pussi|pussia|pussissa|tippa|tippaa|" +
    "pisara~|mittalusik~|lusikalli~|teelusik~|ruokalusik~|rkl|ampulli~|geelikapseli~|pastilli~|kumikarkk~|nallekark~|" +
    "kpl",
  serving: "annos|annosta|annoksen|annoksessa|kerta-annos",
  servingSize: "annoskoko|annoksen koko",
  day: "päivässä|päivä|päivän|päivittäi~|päiväannos~|vuorokaudessa|vuorokausiannos~|vrk",
  times: "kertaa",
  numbers: {
    puoli: 0.5,
    puolikas: 0.5,
    yksi: 1,
    yhden: 1,
    kaksi: 2,
    kahden: 2,
    kolme: 3,
    kolmen: 3,
    neljä: 4,
    viisi: 5,
    kuusi: 6,
  },
  frequencies: {
    kahdesti: 2,
    kolmesti: 3,
    "aamuin illoin": 2,
    "aamulla ja illalla": 2,
    "aamuisin ja iltaisin": 2,
    kerran: 1,
  },
  directions:
    "ota|otetaan|niellään|niele|pureskel~|imeskel~|liuota|liuotetaan|sekoita|sekoitetaan|annostus~|annosteluohje|" +
    "käyttöohje~|käyttö|nautitaan|nauti|aikuisille|aikuiset|suositeltu annostus",
  maximum: "ei saa ylittää|älä ylitä|enintään|korkeintaan",
  facts:
    "ravintosisältö~|ravintoarvo~|ravintoainesisältö~|koostumus|vaikuttavat aineet|vaikuttava aine|" +
    "vaikuttavia aineita|aktiiviset ainesosat|pitoisuus|sisältö per|tuoteseloste|" +
    "tietoa potilaalle|vaikuttavat ainesosat",
  excipients:
    "apuaine~|muut ainesosat|muut ainekset|muut aineet|täyteaine~|paakkuuntumisenesto~|paakkuuntumisen esto~|" +
    "pintakäsittelyaine~|päällystysaine~|stabilointiaine~|sakeuttamisaine~|happamuudensäätö~|emulgointiaine~|" +
    "kapselin kuori|kapselikuori~|kosteudensäilyttäjä|makeutusaine~|kantaja-aine",
  advice:
    "saantisuositus on|saantisuositukset|suosittelee|suositellaan saamaan|tarve|tarpeen|tarvitsee|puute|puutos~|" +
    "tutkimu~|tutkija~|potilai~|miehet|miehille|miesten|naiset|naisille|naisten|lapset|lapsille|lasten|imeväi~|" +
    "nuoret|nuorille|raskaana|raskaus~|imettä~|seerumi~|veressä|veren|plasma~|elimistössä|kehossa|ruumiinpaino~|" +
    "painokilo~|luusto~|hiki|hien|ruokavalio~|elintarvikkei~|ruoka-ain~|runsaasti|yläraja|haittavaikutu~|yliannos~|" +
    "litrassa|esimerkiksi|esim.|jopa|ruokavirasto|efsa|yleensä|tavallisesti|" +
    "magnesiumin suositeltu|kalsiumin suositeltu|suositeltu magnesiumin|suositeltu kalsiumin",
  without: "ilman|ei sisällä|vapaa",
  percentOf: {
    "eu-nrv":
      "vsa|vrv|saantisuosituksesta|päivän saantisuosituksesta|vuorokautisesta saantisuosituksesta|vertailuarvo~|" +
      "saannin vertailuarvo~",
  },
  units: {
    mg: "milligramma~",
    g: "gramma~",
    µg: "mikrogramma~|mikrog",
    ml: "millilitra~",
    iu: "ky",
  },
  others:
    "vertaa|äskettäin katsotut|usein ostettu yhdessä|katso myös|liittyvät tuotteet|samankaltaisia tuotteita|samankaltaiset tuotteet|vastaavat tuotteet|muut ostivat|" +
    "asiakkaat ostivat|myös ostaneet|ostetaan usein yhdessä|usein yhdessä ostetut|viimeksi katsotut|" +
    "viimeksi katsellut|katsoit viimeksi|saatat pitää|sinua saattaa|sinua voisi|suosittelemme|suositellut tuotteet|" +
    "muita tuotteita|suosituimmat|arvostelut|arviot|kysymykset ja vastaukset|usein kysyt~|vertaile|kategoriat|" +
    "tuoteryhmät|" +
    "samasta sarjasta|vertailu",
  cart: "lisää ostoskoriin|lisää koriin|ostoskoriin|osta nyt|osta|loppu varastosta",
  article:
    "lukuaika|min lukuaika|julkaistu|päivitetty|kirjoittanut|kirjoittaja|sisällysluettelo|viitteet|kommentit|" +
    "valmistusaika",
  guide:
    "hyödyt|mitä on|mikä on|mitä ovat|kuinka paljon|miten|miksi|opas|haittavaikutukset|oireet|paras|parhaat|vinkit|" +
    "puutos",
  notIntake:
    "kasviravinne~|kylpysuola~|jalkakylpy~|voide|voiteet|saippua~|suihkugeeli|magnesiumöljy~|ulkoisesti|lannoite~|koira|koiran|" +
    "koirat|koirille|kissa|kissan|kissat|kissoille|hevos~|kivennäisvesi|kivennäisvet~|kosmetiik~|hammastahna~|salva|" +
    "täydennysrehu~|analyyttiset ainesosat|pentu~|pennut|pennuille",
};
