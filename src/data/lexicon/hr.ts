import type { Lexicon } from "../../core/label/lexicon.ts";

/** Croatian, Serbian and Bosnian, in Latin and Cyrillic letters. Vocabulary of pharmacies and labels there. */
export const hr: Lexicon = {
  lang: "hr",
  calcium: "kalcij~|kalcium~|trikalcij~|dikalcij~|калциј~|калциум~|трикалциј~",
  magnesium: "magnezij~|magnezium~|trimagnezij~|магнезиј~|магнезиум~|тримагнезиј~",
  salts: {
    oxide: "oksid|oksida|oksidom|оксид|оксида",
    hydroxide: "hidroksid~|хидроксид~",
    carbonate: "karbonat~|subkarbonat~|hidroksikarbonat~|карбонат~|субкарбонат~|kreda",
    chloride: "klorid~|hlorid~|хлорид~",
    sulfate: "sulfat~|сулфат~|gorka sol|gorka so",
    citrate: "citrat~|dicitrat~|цитрат~",
    glycinate: "glicinat~|bisglicinat~|diglicinat~|глицинат~|бисглицинат~|диглицинат~",
    malate: "malat|malata|malatom|dimalat~|малат|малата",
    threonate: "treonat~|треонат~",
    taurate: "taurat~|taurinat~|таурат~|тауринат~",
    acetyltaurate: "acetiltaurat~|acetil-taurat~|acetil taurat~|ацетилтаурат~",
    lactate: "laktat~|лактат~",
    gluconate: "glukonat~|глуконат~",
    "lactate-gluconate": "laktoglukonat~|glukonolaktat~|лактоглуконат~",
    aspartate: "aspartat~|hidrogenaspartat~|аспартат~",
    orotate: "orotat~|оротат~",
    pidolate: "pidolat~|пидолат~",
    ascorbate: "askorbat~|аскорбат~",
    phosphate:
      "dihidrogenfosfat~|fosfat~|hidrogenfosfat~|hidrogen fosfat~|difosfat~|trifosfat~|фосфат~|хидрогенфосфат~|дифосфат~",
    glycerophosphate: "glicerofosfat~|глицерофосфат~",
    acetate: "acetat~|ацетат~",
    succinate: "sukcinat~|сукцинат~",
    fumarate: "fumarat~|фумарат~",
    akg: "alfa-ketoglutarat~|ketoglutarat~|кетоглутарат~",
    lysinate: "lizinat~|лизинат~",
    caseinate: "kazeinat~",
    glubionate: "glubionat~|глубионат~",
    lactobionate: "laktobionat~|лактобионат~",
    glutamate: "glutamat~|глутамат~",
    chelate: "kelat~|helat~|kelirani|хелат~",
    hydroxyapatite: "hidroksiapatit~|хидроксиапатит~",
    coral: "koralj~|koraln~|корал~",
    "oyster-shell": "ostrig~|kamenice|kamenica|oklop ostrige",
    eggshell: "ljuska jajeta|ljuske jaja|ljuski jaja|ljuske jajeta|ljusci jajeta|љуске јаја",
    algae: "alga|alge|algi|litotamni~|crvena alga|алге|алга",
    seawater: "morska voda|morske vode|morskih minerala",
    dolomite: "dolomit~|доломит~",
    milk: "mliječni minerali|mlečni minerali|mliječni kalcij|mlečni kalcijum",
    "bone-meal": "koštano brašno",
    pantothenate: "pantotenat~|пантотенат~",
    folinate: "folinat~|metilfolat~|фолинат~",
    stearate: "stearat~|стеарат~",
    silicate: "silikat~|trisilikat~|силикат~",
    "fatty-acid": "soli masnih kiselina|magnezijeve soli masnih|masnih kiselina|масних киселина",
    edta: "edetat~|едетат~",
    alginate: "alginat~|алгинат~",
    propionate: "propionat~",
    sorbate: "sorbat~",
  },
  nutrients:
    "vitamin~|cink~|željez~|gvožđ~|bakar|bakra|bakrov~|mangan~|selen~|jod|joda|jodid~|krom|kroma|hrom|hroma|molibden~|kalij|kalija|" +
    "kalijev~|kalijum~|natrij|natrija|natrijev~|natrijum~|fosfor|fosfora|bor|bora|fluor~|silicij~|silicijum~|vanadij~|folna|folne|folat~|" +
    "folna kiselina|pantotensk~|askorbinsk~|nikotinamid~|niacin~|biotin~|riboflavin~|tiamin~|piridoksin~|cijanokobalamin~|kolin|holin|" +
    "inozitol~|kolekalciferol~|holekalciferol~|kalcitriol~|kalcitonin~|retinol~|tokoferol~|protein~|bjelančevin~|masti|riblje ulje|" +
    "ugljikohidrat~|ugljenohidrat~|ugljeni hidrati|šećer~|vlakn~|sol|energija|energetska vrijednost|energetska vrednost|kolagen~|" +
    "glukozamin~|hondroitin~|kondroitin~|melatonin~|glicin|taurin|lizin|hijaluron~|koenzim~|omega|kurkum~|kvercetin~|витамин~|цинк~|" +
    "гвожђ~|бакар|манган~|селен~|јод|хром|калијум~|натријум~|фосфор~|фолна|холекалциферол~|протеин~|масти|шећер~|колаген~",
  elemental:
    "elementarn~|elementaln~|element|elementa|iona|ioni|jona|joni|ioniziran~|jonizovan~|čisti|čistog|елементарн~|јона|чистог",
  equals:
    "odgovara|odgovaraju|što odgovara|što je ekvivalentno|ekvivalentn~|ekvivalent|ekv.|jednako|istovjetno|od čega|od toga|od kojih|" +
    "u tome|osigurava|obezbeđuje|obezbjeđuje|daje|koji sadrži|u preračunu|одговара|што одговара|еквивалентн~|од чега|од тога|обезбеђује",
  from: "u obliku|u formi|u vidu|kao|iz|izvor|podrijetlom|porijeklom|у облику|у форми|као|из",
  per: "u|po|na|svaka|svaki|svako|u svakoj|у|по|на|свака",
  contains: "sadrži|sadrže|sadržava|sadržaj|sadržano|садржи|садрже|садржај|pruža|даје",
  pieces:
    "tablet~|tbl|kapsul~|kaps|kps|vrećic~|kesic~|kesica|sašet~|granula|šumeć~|ampul~|bočic~|flašic~|kap|kapi|kapima|žličic~|žlic~|kašičic~|" +
    "kašik~|kašičica|mjeric~|meric~|pastil~|bombon~|gumen~|lozeng~|stick|stik|štapić~|kom|komad|komada|таблет~|капсул~|кесиц~|ампул~|капи|" +
    "кашик~|кашичиц~",
  serving: "doza|doze|dozi|dozu|porcija|porcije|porciji|porciju|serviranje|serviranja|serviranju|доза|дози|порциј~",
  servingSize: "veličina serviranja|veličina porcije|veličina doze|preporučena porcija",
  day:
    "dnevno|na dan|dan|dnevna doza|dnevne doze|dnevnoj dozi|dnevnu dozu|dnevna količina|dnevne količine|dnevnoj količini|" +
    "preporučena dnevna doza|preporučene dnevne doze|preporučenoj dnevnoj dozi|preporučenu dnevnu dozu|dnevna porcija|" +
    "svaki dan|svakodnevno|svakog dana|24 sata|дневно|дневна доза|дневној дози|дневне дозе|сваки дан|дан",
  times: "puta|put|пута|пут",
  numbers: {
    pola: 0.5,
    jedan: 1,
    jedna: 1,
    jednu: 1,
    jedne: 1,
    jednoj: 1,
    jedno: 1,
    dva: 2,
    dvije: 2,
    dve: 2,
    tri: 3,
    četiri: 4,
    šest: 6,
    пола: 0.5,
    једна: 1,
    једну: 1,
    две: 2,
    три: 3,
  },
  frequencies: {
    jednom: 1,
    jedanput: 1,
    dvaput: 2,
    triput: 3,
    "ujutro i navečer": 2,
    "ujutru i uveče": 2,
    једном: 1,
  },
  directions:
    "uzimati|uzimajte|uzeti|uzmite|uzima|uzimaju|primjena|primena|način primjene|način primene|način uporabe|način upotrebe|uporaba|upotreba|" +
    "preporučena uporaba|preporučena upotreba|upute za uporabu|uputa za upotrebu|uputstvo za upotrebu|preporuka za uporabu|doziranje|" +
    "odrasli|odraslima|konzumirati|konzumirajte|popiti|popijte|piti|progutati|progutajte|žvakati|sažvakati|otopiti|otopite|rastvoriti|" +
    "rastvorite|umiješati|узимати|дозирање|употреба|начин употребе|одрасли|попити|растворити",
  maximum:
    "ne smije se prekoračiti|ne sme se prekoračiti|ne smiju se prekoračiti|ne prekoračiti|ne prekoračujte|ne prelaziti|ne više od|najviše|" +
    "maksimaln~|не сме се прекорачити|највише|максималн~",
  facts:
    "sastav|sastojci|aktivni sastojci|aktivni sastojak|aktivne supstance|aktivna supstanca|aktivne tvari|djelatne tvari|djelatna tvar|" +
    "nutritivne informacije|nutritivne vrijednosti|nutritivna vrijednost|nutritivna vrednost|hranjive vrijednosti|hranjiva vrijednost|" +
    "hranljiva vrednost|prosječna hranjiva|deklaracija|sadržaj aktivnih|kvantitativni sastav|састав|састојци|активни састојци|" +
    "informacije za pacijenta|informacije za bolesnika|aktivna tvar|aktivne supstancije",
  excipients:
    "pomoćne tvari|pomoćna tvar|pomoćne supstance|pomoćne materije|pomoćni sastojci|ostali sastojci|drugi sastojci|dodatni sastojci|" +
    "neaktivni sastojci|punilo|punila|sredstvo za povećanje volumena|sredstva za povećanje volumena|sredstvo za povećanje zapremine|tvar za povećanje volumena|" +
    "sredstvo protiv zgrudnjavanja|sredstva protiv zgrudnjavanja|tvar protiv zgrudnjavanja|tvari protiv zgrudnjavanja|tvar za sprječavanje|" +
    "sredstvo protiv zgrudvavanja|sredstvo za sprečavanje|sredstvo protiv grudvanja|ovojnica|film ovojnica|omotač~|" +
    "sredstvo za poliranje|sredstvo za glaziranje|stabilizator~|zgušnjivač~|emulgator~|regulator kiselosti|regulatori kiselosti|" +
    "nosač|помоћне материје|помоћне супстанце|остали састојци",
  advice:
    "preporučuje se unos|preporučuju|preporučeni unos iznosi|preporučen unos|potreba za|potrebe za|dnevne potrebe za|potrebno je unositi|potreban je|" +
    "gornja granica|gornje granice|dopušten~|dozvoljen unos|nedostat~|manjak|manjka|deficit~|istraživanj~|studij~|ispitanic~|pacijent~|" +
    "bolesnik~|žene|žena|muškarci|muškarce|djeca|deca|djece|dece|djeci|deci|trudnic~|trudnoć~|dojilj~|starije osobe|serum~|plazm~|u krvi|krvi|" +
    "u organizmu|organizam|u tijelu|tijelo|u telu|telo|tjelesne mase|telesne mase|tjelesne težine|telesne težine|u kostima|" +
    "u prehrani|u ishrani|hranom|namirnic~|bogat~|predoziranj~|nuspojav~|neželjen~|na primjer|na primer|npr.|po litri|u litri|" +
    "hiperkalc~|hipokalc~|hipomagnez~|hipermagnez~|koncentracij~|stručnjaci|истраживањ~|студиј~|пацијент~|потребе за|у организму|крви|недостат~|труднице|" +
    "dnevna doza magnezija je|dnevna doza kalcija je|dnevna doza magnezijuma|dnevna doza kalcijuma|" +
    "preporučena dnevna doza magnezija|preporučena dnevna doza kalcija|preporučena dnevna doza magnezijuma|preporučena dnevna doza kalcijuma",
  without: "bez|ne sadrži|ne sadrže|slobodno od|без|не садржи",
  percentOf: {
    "eu-nrv":
      "pu|pdu|nrv|hrv|prv|preporučeni unos|preporučenog unosa|preporučeni dnevni unos|preporučenog dnevnog unosa|hranjiva referentna vrijednost|" +
      "hranjive referentne vrijednosti|prehrambena referentna vrijednost|prehrambene referentne vrijednosti|nutritivna referentna vrednost|" +
      "nutritivne referentne vrednosti|referentni unos|referentnog unosa|preporučene dnevne potrebe|пду|нрв|препоручени дневни унос",
  },
  units: {
    mg: "miligram|miligrama|мг",
    g: "gram|grama|г",
    µg: "mikrogram|mikrograma|mikrog|мцг|мкг",
    ml: "mililitar|mililitara|мл",
    l: "litra|litre|litri|л",
    kg: "kilogram|kilograma|кг",
    iu: "ij|i.j.|i. j.|međunarodnih jedinica|ију|ij.",
    mmol: "ммол",
  },
  others:
    "ostale šumeće|ostali proizvodi|ostali preparati|ostale tablete|iz iste linije|slično|iz iste linije|zamjenski proizvodi|poslednje gledano|možda će vam se svideti|погледајте и|повезани производи|препоручујемо|povezani proizvodi|slični proizvodi|srodni proizvodi|preporučeni proizvodi|preporučujemo|možda će vam se svidjeti|možda vam se svidi|" +
    "možda će vas zanimati|kupci su kupili|kupci su također|kupci su takođe|često kupljeno zajedno|često kupovano zajedno|kupuju zajedno|" +
    "nedavno pregledano|nedavno gledani|zadnje pregledano|poslednje pregledano|pogledajte i|recenzije|recenzija|ocjene|utisci|" +
    "mišljenja kupaca|pitanja i odgovori|česta pitanja|najčešća pitanja|najprodavanije|popularni proizvodi|ostali proizvodi|drugi proizvodi|" +
    "kategorije|usporedi|uporedi|slični artikli|сличне производе|слични производи|рецензије|" +
    "iste linije|iz linije|usporedba|poređenje",
  cart:
    "dodaj u košaricu|u košaricu|stavi u košaricu|dodaj u korpu|u korpu|dodajte u korpu|dodaj u košaru|kupi|kupi odmah|kupite|naruči|poruči|" +
    "rasprodano|nije dostupno|obavijesti me|obavesti me|додај у корпу",
  article:
    "min čitanja|minuta čitanja|minute čitanja|vrijeme čitanja|vreme čitanja|objavljeno|datum objave|autor|autorica|ažurirano|napisao|napisala|" +
    "piše|sadržaj članka|literatura|reference|komentari|priprema|recept za|објављено|аутор|литература",
  guide:
    "dobrobiti|što je|šta je|što su|šta su|koliko|kako odabrati|kako izabrati|kako|zašto|čemu služi|za što|razlika|savjeti|saveti|vodič|" +
    "najbolji|najbolje|simptomi|znakovi|znaci|vrste|sve o|nedostatak|manjak|uloga|nuspojave|blog|savjet|шта је|колико|зашто|симптоми",
  notIntake:
    "sol za kupanje|so za kupanje|soli za kupanje|krema|kreme|losion|šampon|sapun|magnezijevo ulje|magnezijumovo ulje|ulje magnezija|vanjsku primjenu|" +
    "spoljašnju upotrebu|gnojiv~|đubriv~|za pse|za mačke|za konje|pse|mačke|mineralna voda|stočna hrana|pasta za zube|mast za|" +
    "magnezij za penjanje|kozmetik~|kozmetičk~|reagens|" +
    "dopunska krmna|krmna smjesa|analitički sastav|štenad~|štence|mačiće|за псе|за мачке",
};
