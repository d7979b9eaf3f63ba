import type { Lexicon } from "../../core/label/lexicon.ts";

/** Polish. Nouns and adjectives as stems over all cases. */
export const pl: Lexicon = {
  lang: "pl",
  calcium: "wapn~|wapń|calcium~",
  magnesium: "magnez~",
  salts: {
    unknown: "kompleks|mieszanka|związek|związki|związków",
    oxide: "tlenek|tlenk~",
    hydroxide: "wodorotlen~",
    carbonate: "węglan~",
    chloride: "chlorek|chlorku|chlorki~",
    sulfate: "siarczan~",
    citrate: "cytrynian~|dicytrynian~|wodorocytrynian~",
    glycinate: "glicynian~|diglicynian~|bisglicynian~|dwuglicynian~",
    malate: "jabłczan~",
    threonate: "treonian~",
    taurate: "taurynian~",
    acetyltaurate: "acetylotaurynian~|acetylo-taurynian~|n-acetylotaurynian~",
    lactate: "mleczan~",
    gluconate: "glukonian~",
    "lactate-gluconate": "laktoglukonian~|glukonolaktan~|laktoglukonat~|mleczanoglukonian~|glukonomleczan~",
    aspartate: "asparaginian~|wodoroasparaginian~",
    orotate: "orotan~|orotynian~",
    pidolate: "pidolan~",
    ascorbate: "askorbinian~",
    phosphate: "diwodorofosforan~|fosforan~|wodorofosforan~|difosforan~",
    glycerophosphate: "glicerofosforan~",
    acetate: "octan~",
    succinate: "bursztynian~",
    fumarate: "fumaran~",
    akg: "ketoglutaran~|alfa-ketoglutaran~",
    glubionate: "glubionian~",
    lactobionate: "laktobionian~",
    chelate: "chelat~",
    hydroxyapatite: "hydroksyapatyt~",
    coral: "koral~|sango",
    "oyster-shell": "muszli ostryg|muszle ostryg|skorup ostryg",
    eggshell: "skorupek jaj|skorupki jaj",
    algae: "algi|alg|wodorost~|krasnorost~|litotamni~",
    seawater: "wody morskiej|woda morska",
    dolomite: "dolomit~",
    milk: "minerały mleczne|wapń mleczny",
    "bone-meal": "mączka kostna|mączki kostnej",
    pantothenate: "pantotenian~",
    folinate: "folinian~|metylofolian~",
    stearate: "stearynian~",
    silicate: "krzemian~",
    "fatty-acid": "kwasów tłuszczowych",
    alginate: "alginian~",
  },
  nutrients:
    "witamin~|cynk~|żelaz~|miedź|miedzi|mangan~|selen~|jod|jodu|chrom|chromu|molibden~|potas~|sód|sodu|fosfor|" +
    "fosforu|bor|boru|fluor~|krzem|krzemu|kwas foliowy|foliany|biotyn~|niacyn~|kwas pantotenowy|cholekalcyferol~|" +
    "pirydoksyn~|tiamin~|cholin~|białk~|tłuszcz~|węglowodan~|cukr~|błonnik~|wartość energetyczna|kolagen~|" +
    "glukozamin~|melatonin~|kofein~|kwas hialuronowy|tauryna|cukier",
  elemental: "elementarn~|pierwiastk~|jony|jonów|jon|czysty|czystego",
  equals:
    "odp.|co odpowiada|odpowiada|odpowiadając~|w tym|równoważn~|dostarcza|dostarczając~|co daje|w przeliczeniu na|tj.",
  from: "w postaci|w formie|jako|pochodząc~",
  per: "na|każda|każdy|w jednej|w każdej",
  contains: "zawiera|zawierają|zawierając~|dostarczają",
  pieces:
    "fiolk~|kropl~|kropel|miark~|miarek|żelk~|pastylk~|drażetk~|sztuk~|szt.|tablet~|kapsuł~|saszet~|ampuł~|łyże~|" +
    "łyżk~|tabl|kaps",
  serving: "porcj~|dawek|dawce|dawka|dawki|dawkę",
  servingSize: "wielkość porcji|porcja to",
  day: "dz.|na dz.|dzienn~|na dobę|dobow~|dzień|doba",
  times: "razy",
  numbers: {
    pół: 0.5,
    połowa: 0.5,
    jedna: 1,
    jeden: 1,
    jednej: 1,
    dwie: 2,
    dwa: 2,
    trzy: 3,
    cztery: 4,
    pięć: 5,
    sześć: 6,
  },
  frequencies: { dwukrotnie: 2, trzykrotnie: 3, "rano i wieczorem": 2, "co 12 godzin": 2, raz: 1 },
  directions:
    "przyjmować|zażywać|stosować|spożywać|połykać|połknąć|żuć|ssać|rozpuścić|wymieszać|popić|popijając|sposób użycia|" +
    "sposób stosowania|dawkowanie|zalecane spożycie|zalecana porcja|dorośli",
  maximum:
    "nie może być większa niż|nie powinna być większa niż|nie powinna przekraczać|nie może przekraczać|nie przekraczać|nie należy przekraczać|nie więcej niż|maksymalnie|maksymalna dawka",
  facts:
    "skład|wartość odżywcza|wartości odżywcze|informacje żywieniowe|informacja żywieniowa|zawartość składników|" +
    "zawartość w|składniki aktywne|składnik aktywny|substancja czynna|substancje czynne|składniki czynne|" +
    "informacja dla pacjenta|ulotka dla pacjenta",
  excipients:
    "substancje pomocnicze|pozostałe składniki|inne składniki|substancja wypełniająca|substancje wypełniające|" +
    "substancja przeciwzbrylająca|substancje przeciwzbrylające|przeciwzbrylając~|substancja glazurująca|" +
    "substancje glazurujące|substancja wiążąca|stabilizator~|emulgator|zagęstnik|regulator kwasowości|" +
    "substancja utrzymująca|składniki otoczki|substancja słodząca|substancje słodzące|nośnik",
  advice:
    "zaleca się spożywanie|eksperci zalecają|zapotrzebowani~|niedob~|badani~|naukowc~|pacjen~|mężczyz~|kobiet~|" +
    "dzieci|dziecka|niemowl~|nastolat~|ciąż~|karmiąc~|roku życia|surowic~|krwi|osocz~|w organizmie|organizm|" +
    "organizmu|masy ciała|kości|żywność|żywności|produkty bogate|bogate w|bogatych w|górny limit|górna granica|" +
    "tolerowan~|skutki uboczne|działania niepożądane|przedawkowani~|na litr|litrze|na przykład|np.|do nawet|efsa|" +
    "z potem|zwykle|zazwyczaj",
  without: "bez|wolny od|nie zawiera",
  percentOf: {
    "eu-nrv":
      "rws|referencyjna wartość spożycia|referencyjnej wartości spożycia|referencyjnych wartości spożycia|zds|" +
      "zalecanego dziennego spożycia",
  },
  units: {
    mg: "miligram~",
    g: "gramów|gramy",
    µg: "mikrogram~",
    ml: "mililitr~",
    iu: "j.m.|jm|j.m",
  },
  others:
    "zobacz też|zobacz także|zobacz również|polecane|może cię zainteresować|inni kupili także|inni kupili też|podobne produkty|produkty podobne|produkty powiązane|powiązane produkty|polecane produkty|polecamy|" +
    "klienci kupili|inni klienci|kupili również|często kupowane|kupowane razem|ostatnio oglądane|" +
    "ostatnio przeglądane|może ci się spodobać|zobacz również|zobacz także|inne produkty|bestsellery|opinie|recenzje|" +
    "pytania i odpowiedzi|najczęściej zadawane pytania|zamienniki|odpowiedniki|porównaj|kategorie|artykuły|" +
    "tej samej serii|z tej serii|z serii|tej samej marki|porównanie",
  cart: "do koszyka|dodaj do koszyka|kup teraz|kup|zamów|niedostępny",
  article:
    "min czytania|czas czytania|opublikowano|data publikacji|aktualizacja|autor|autorka|spis treści|bibliografia|" +
    "komentarze|czas przygotowania",
  guide:
    "korzyści|co to jest|czym jest|właściwości|działanie|poradnik|ile|jak|jaki|jakie|dlaczego|kiedy|objawy|skutki|" +
    "niedobór|najlepszy|najlepsze|różnice|wszystko o",
  notIntake:
    "odżywka do roślin|hydroponika|sól do kąpieli|do kąpieli|krem|balsam|szampon|mydło|żel pod prysznic|oliwka magnezowa|olejek magnezowy|" +
    "do użytku zewnętrznego|nawóz|nawozy|psów|kota|kotów|koni|konia|woda mineralna|kosmetyk~|pasta do zębów|" +
    "dezodorant|maść|odczynnik|karma dla|dla psa|" +
    "mieszanka paszowa|składniki analityczne|szczeniąt|szczenięta|kociąt|dla psów",
};
