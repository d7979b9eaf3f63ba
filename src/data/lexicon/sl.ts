import type { Lexicon } from "../../core/label/lexicon.ts";

/** Slovenian. Vocabulary of pharmacies, leaflets and supplement labels of Slovenia. */
export const sl: Lexicon = {
  lang: "sl",
  calcium: "kalcij~|trikalcij~|dikalcij~",
  magnesium: "magnezij~|trimagnezij~",
  salts: {
    oxide: "oksid|oksida|oksidom|oksidu",
    hydroxide: "hidroksid~",
    carbonate: "karbonat~|subkarbonat~|hidroksikarbonat~|kreda",
    chloride: "klorid~",
    sulfate: "sulfat~|grenka sol",
    citrate: "citrat~|dicitrat~",
    glycinate: "glicinat~|bisglicinat~|diglicinat~|biglicinat~",
    malate: "malat|malata|malatom|malatu|dimalat~",
    threonate: "treonat~",
    taurate: "taurat~|tavrat~|taurinat~|tavrinat~",
    acetyltaurate: "acetiltaurat~|acetil-taurat~|acetil taurat~|acetiltavrat~",
    lactate: "laktat~",
    gluconate: "glukonat~",
    "lactate-gluconate": "laktoglukonat~|glukonolaktat~",
    aspartate: "aspartat~|hidrogenaspartat~",
    orotate: "orotat~",
    pidolate: "pidolat~",
    ascorbate: "askorbat~",
    phosphate: "dihidrogenfosfat~|fosfat~|hidrogenfosfat~|difosfat~|trifosfat~",
    glycerophosphate: "glicerofosfat~",
    acetate: "acetat~",
    succinate: "sukcinat~",
    fumarate: "fumarat~",
    akg: "ketoglutarat~|alfa-ketoglutarat~",
    lysinate: "lizinat~",
    caseinate: "kazeinat~",
    glubionate: "glubionat~",
    lactobionate: "laktobionat~",
    glutamate: "glutamat~",
    chelate: "kelat~|kelirani",
    hydroxyapatite: "hidroksiapatit~",
    coral: "korale|koral|koralni|koralnega|koralj~",
    "oyster-shell": "ostrig~|lupine ostrig|školjk~",
    eggshell: "jajčna lupina|jajčne lupine|jajčnih lupin",
    algae: "alga|alge|algi|rdeča alga|rdeče alge|litotamni~",
    seawater: "morska voda|morske vode",
    dolomite: "dolomit~",
    milk: "mlečni minerali|mlečni kalcij|mlečnih mineralov",
    "bone-meal": "kostna moka",
    pantothenate: "pantotenat~",
    folinate: "folinat~|metilfolat~",
    stearate: "stearat~",
    silicate: "silikat~|trisilikat~",
    "fatty-acid": "soli maščobnih kislin|maščobnih kislin",
    edta: "edetat~",
    alginate: "alginat~",
    propionate: "propionat~",
    sorbate: "sorbat~",
  },
  nutrients:
    "vitamin~|cink~|železo|železa|železov~|baker|bakra|bakrov~|mangan~|selen~|jod|joda|jodid~|krom|kroma|kromov~|molibden~|kalij|kalija|" +
    "kalijev~|natrij|natrija|natrijev~|fosfor|fosforja|bor|bora|fluor~|silicij~|vanadij~|folna kislina|folne kisline|folat~|pantotensk~|" +
    "askorbinsk~|nikotinamid~|niacin~|biotin~|riboflavin~|tiamin~|piridoksin~|cianokobalamin~|holin|inozitol~|holekalciferol~|" +
    "kolekalciferol~|kalcitriol~|kalcitonin~|retinol~|tokoferol~|protein~|beljakovin~|maščobe|maščob|ribje olje|ogljikovi hidrati|" +
    "ogljikovih hidratov|sladkor~|vlaknin~|sol|energija|energijska vrednost|kolagen~|glukozamin~|hondroitin~|melatonin~|glicin|tavrin|" +
    "taurin|lizin|hialuron~|koencim~|omega|kurkum~|kvercetin~|ašvaganda",
  elemental: "elementarn~|elementaren|element|elementa|ionov|ioni|iona|ion|ioniziran~|čisti|čistega",
  equals:
    "ustreza|ustrezajo|kar ustreza|enakovredn~|ekvivalent~|ekv.|je enako|od tega|od česar|od katerih|kar pomeni|zagotavlja|zagotavljajo|" +
    "preračunano na|preračunano|ki vsebuje",
  from: "v obliki|kot|iz|vir|pridobljen~",
  per: "v|na|vsaka|ena|posamezna|v vsaki|za",
  contains: "vsebuje|vsebujejo|vsebnost|vsebnosti|vsebovan~|zagotavljata|vsebujeta",
  pieces:
    "tablet~|tbl|kapsul~|kaps|vrečk~|vrečic~|šumeč~|ampul~|stekleničk~|kapljic~|kaplja|kapljica|žličk~|žlic~|merica|merice|merici|meric|" +
    "merilna žlička|pastil~|bonbon~|gumijast~|žele bonbon~|granula|stick|stik|palčk~|kos|kosov|lizik~",
  serving: "odmerek|odmerka|odmerku|odmerkov|porcija|porcije|porciji|porcijo|posamezni odmerek",
  servingSize: "velikost odmerka|velikost porcije|priporočena porcija",
  day:
    "dnevno|na dan|dan|dnevni odmerek|dnevnega odmerka|dnevnem odmerku|dnevna količina|dnevne količine|dnevni količini|dnevna porcija|" +
    "priporočeni dnevni odmerek|priporočenega dnevnega odmerka|priporočenem dnevnem odmerku|priporočena dnevna količina|vsak dan|24 urah|24 ur",
  times: "krat|-krat",
  numbers: { pol: 0.5, ena: 1, eno: 1, ene: 1, eni: 1, dve: 2, dva: 2, dveh: 2, tri: 3, treh: 3, štiri: 4, šest: 6 },
  frequencies: { enkrat: 1, dvakrat: 2, trikrat: 3, štirikrat: 4, "zjutraj in zvečer": 2 },
  directions:
    "jemljite|jemati|jemlje|jemljejo|vzemite|zaužijte|zaužiti|zaužije|uživajte|uživati|uporaba|način uporabe|način jemanja|navodila za uporabo|" +
    "navodilo za uporabo|priporočena uporaba|priporočeno odmerjanje|odmerjanje|doziranje|odrasli|pogoltnite|pogoltniti|žvečite|prežvečite|" +
    "raztopite|raztopiti|raztopi|zmešajte|popijte|popiti|spijte",
  maximum:
    "ne prekoračite|ne smete prekoračiti|ne sme prekoračiti|ni dovoljeno prekoračiti|ne presezite|ne več kot|največ|maksimaln~",
  facts:
    "sestava|sestavine|aktivne sestavine|aktivna sestavina|aktivne učinkovine|učinkovina|učinkovine|zdravilna učinkovina|zdravilne učinkovine|" +
    "hranilna vrednost|hranilne vrednosti|hranilna tabela|povprečna hranilna vrednost|vsebnost hranil|hranilne snovi|podatki o hranilni|" +
    "informacije za bolnika",
  excipients:
    "pomožne snovi|pomožna snov|druge sestavine|ostale sestavine|dodatne sestavine|neaktivne sestavine|polnilo|polnila|sredstvo za povečanje prostornine|" +
    "sredstva za povečanje prostornine|snov za povečanje prostornine|sredstvo proti sprijemanju|sredstva proti sprijemanju|sredstvo proti strjevanju|" +
    "sredstva proti strjevanju|preprečuje sprijemanje|obloga tablete|filmska obloga|sestava ovojnice|ovojnica kapsule|ovoj kapsule|" +
    "sredstvo za glaziranje|sredstva za glaziranje|stabilizator~|zgoščevalec|gostilo|emulgator~|sredstvo za uravnavanje kislosti|" +
    "regulator kislosti|nosilec",
  advice:
    "priporočajo|priporočen vnos|priporočeni vnos|priporočeni dnevni vnos je|priporočljiv vnos|potrebe po|potreba po|potrebuje|" +
    "potrebujejo|potrebujemo|zgornja meja|zgornje meje|najvišji dopustni|dopustn~|pomanjkanj~|primanjkljaj~|raziskav~|študij~|preiskovanc~|" +
    "bolnik~|pacient~|ženske|žensk|moški|moških|otroci|otrok|otrokom|dojenčk~|nosečnic~|nosečnost~|dojenj~|doječe|starejši|serum~|plazm~|v krvi|" +
    "krvi|v telesu|v organizmu|telesne mase|telesne teže|v kosteh|s prehrano|živila|živil|živilih|bogat~|preveliko odmerjanje|prevelik odmerek|" +
    "neželen~|stranski učinki|na primer|npr.|na liter|v litru|hiperkalc~|hipokalc~|hipomagnez~|hipermagnez~|koncentracij~|strokovnjaki|" +
    "dnevni odmerek magnezija je|dnevni odmerek kalcija je|" +
    "priporočeni dnevni odmerek magnezija|priporočeni dnevni odmerek kalcija",
  without: "brez|ne vsebuje|ne vsebujejo|prosto",
  percentOf: {
    "eu-nrv":
      "pdv|pdo|pdu|prv|phv|rdp|priporočenega dnevnega vnosa|priporočeni dnevni vnos|priporočenih dnevnih vrednosti|priporočene dnevne vrednosti|" +
      "priporočenega vnosa|priporočeni vnosi|referenčni vnos|referenčnega vnosa|referenčna vrednost|referenčne vrednosti|" +
      "hranilne referenčne vrednosti|prehranske referenčne vrednosti|referenčnih vrednosti",
  },
  units: {
    mg: "miligram|miligrama|miligramov",
    g: "gram|grama|gramov",
    µg: "mikrogram|mikrogramov|mikrog",
    ml: "mililiter|mililitrov",
    l: "liter|litra|litrov",
    kg: "kilogram|kilograma",
    iu: "i.e.|ie|mednarodnih enot|m.e.",
  },
  others:
    "drugi so kupili|izdelki, ki bi vas zanimali|nazadnje ogledano|povezani izdelki|podobni izdelki|sorodni izdelki|priporočeni izdelki|priporočamo|morda vas zanima|mogoče vam bo všeč|morda vam bo všeč|" +
    "kupci so kupili|kupci so izbrali|drugi kupci|pogosto kupljeno|kupljeno skupaj|nazadnje ogledani|nedavno ogledani|ogledani izdelki|ocene|" +
    "mnenja|mnenja kupcev|vprašanja in odgovori|pogosta vprašanja|najbolj prodajano|priljubljeni izdelki|drugi izdelki|ostali izdelki|" +
    "kategorije|primerjaj|primerjava|alternative|oglejte si tudi|" +
    "iste serije|iz serije",
  cart: "dodaj v košarico|v košarico|dodajte v košarico|dodaj v voziček|kupi|kupi zdaj|nakup|naroči|naročite|razprodano|ni na zalogi|obvesti me",
  article:
    "min branja|minut branja|minute branja|čas branja|objavljeno|datum objave|avtor|avtorica|posodobljeno|napisal|napisala|kazalo vsebine|" +
    "literatura|viri in literatura|komentarji|priprava jedi|recept za|preberite tudi",
  guide:
    "koristi|kaj je|kaj so|koliko|kako izbrati|kako|zakaj|čemu služi|razlika|razlike|nasveti|nasvet|vodnik|najboljši|najboljša|simptomi|znaki|" +
    "vrste|vse o|pomanjkanje|pomen|vloga|stranski učinki|blog",
  notIntake:
    "sol za kopel|kopalna sol|soli za kopel|krema|kreme|losjon|šampon|milo|magnezijevo olje|zunanjo uporabo|za kožo|gnojil~|za pse|za mačke|" +
    "za konje|psi|mačke|mineralna voda|krma|krmna|zobna pasta|mazilo|plezalni magnezij|kozmetik~|kozmetičn~|reagent|" +
    "dopolnilna krma|analitske sestavine|mladič~",
};
