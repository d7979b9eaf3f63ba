import type { Lexicon } from "../../core/label/lexicon.ts";

/** Czech. Nouns and adjectives as stems over all cases. */
export const cs: Lexicon = {
  lang: "cs",
  calcium: "vápn~|vápenat~|kalcium|kalcia|calcium~",
  magnesium: "hořčík~|hořečnat~|magnézi~",
  salts: {
    unknown: "směs|sloučenina|sloučeniny|sloučenin",
    oxide: "oxid~",
    hydroxide: "hydroxid~",
    carbonate: "uhličitan~|karbonát~",
    chloride: "chlorid~",
    sulfate: "síran~",
    citrate: "citrát~|citronan~|dicitrát~",
    glycinate: "glycinát~|bisglycinát~|diglycinát~",
    malate: "malát|malátu|malátem|jablečnan~",
    threonate: "threonát~|treonát~|l-threonát~",
    taurate: "taurát~|taurinát~",
    acetyltaurate: "acetyltaur~|acetyl-taurát~",
    lactate: "mléčnan~|laktát~",
    gluconate: "glukonát~|glukonan~",
    "lactate-gluconate": "laktoglukonát~|laktoglukonan~|glukonolaktát~|laktát-glukonát",
    aspartate: "aspartát~|asparagát~|hydrogenaspartát~",
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
    lactobionate: "laktobionát~",
    chelate: "chelát~",
    hydroxyapatite: "hydroxyapatit~",
    coral: "korál~|sango",
    "oyster-shell": "ústřičn~|ústřic",
    eggshell: "vaječné skořáp~|vaječných skořáp~",
    algae: "lithothamni~|mořských řas|mořské řasy|červených řas",
    seawater: "mořské vody|mořská voda",
    dolomite: "dolomit~",
    milk: "mléčné minerály|mléčný vápník",
    "bone-meal": "kostní moučka",
    pantothenate: "pantothenát~|pantotenát~|pantothenan~",
    folinate: "folinát~|methylfolát~",
    stearate: "stearát~|stearan~",
    silicate: "křemičitan~|silikát~",
    "fatty-acid": "mastných kyselin",
    alginate: "alginát~",
  },
  nutrients:
    "zinek|zinku|zinečnat~|železo|železa|mangan~|selen|selenu|jód~|chrom|chromu|molybden~|draslík~|draseln~|sodík~|" +
    "sodn~|fosfor|fosforu|bor|boru|fluor~|křemík~|kyselina listová|biotin~|kyselina pantothenová|cholekalciferol~|" +
    "pyridoxin~|cholin~|bílkovin~|tuky|tuk|tuku|sacharid~|cukr~|vláknin~|energetická hodnota|energie|kolagen~|" +
    "kofein~|kyselina hyaluronová|taurin|měďnat~",
  elemental: "elementárn~|iont~|prvek|čistý|čistého",
  equals: "odp.|odpov.|odpovídá|odpovídající~|což odpovídá|z toho|z čehož|z nichž|ekvivalent~|poskytuje|dodává|tj.",
  from: "ve formě|jako|v podobě|zdroj",
  per: "na|každá|každý|každé|v jedné|v každé|v",
  contains: "obsahuje|obsahují|obsahující|dodá",
  pieces:
    "tablet~|tbl|tobol~|tob|kapsl~|sáčk~|sáček|sáčcích|ampul~|kapka|kapky|kapek|odměrk~|odměrek|lžičk~|lžiček|lžíce|" +
    "pastilk~|pastilek|gumíd~|dražé|lahvičk~|kus|kusy|ks|kapsul~",
  serving: "porce|porci|dávka|dávku|dávce|dávky",
  servingSize: "velikost porce|velikost dávky",
  day: "denně|denní~|na den|za den|každý den",
  times: "krát",
  numbers: {
    půl: 0.5,
    polovina: 0.5,
    jedna: 1,
    jednu: 1,
    jeden: 1,
    jedné: 1,
    dvě: 2,
    dva: 2,
    tři: 3,
    čtyři: 4,
    šest: 6,
  },
  frequencies: { jednou: 1, dvakrát: 2, třikrát: 3, "ráno a večer": 2, "každých 12 hodin": 2 },
  directions:
    "užívejte|užívat|užijte|polykat|polkněte|zapijte|zapít|rozkousat|rozkousejte|rozpusťte|rozpustit|smíchejte|" +
    "dávkování|doporučené dávkování|způsob použití|návod k použití|užívání|dospělí",
  maximum: "nepřekračujte|nepřekračovat|ne více než|nejvýše|maximálně|maximální denní|maximální dávka",
  facts:
    "složení|nutriční hodnoty|výživové údaje|výživové hodnoty|nutriční informace|obsah účinných látek|obsah látek|" +
    "účinné látky|účinná látka|léčivá látka|léčivé látky|aktivní látky|obsah v|" +
    "informace pro pacienta",
  excipients:
    "pomocnými látkami|dalšími složkami|pomocné látky|další složky|ostatní složky|plnidl~|protispékav~|protihrudkující~|stabilizátor~|zahušťovadl~|" +
    "emulgátor~|regulátor kyselosti|obal tobolky|obal kapsle|sladidl~|nosič|objemové činidlo|lešticí látk~",
  advice:
    "doporučuje se přijímat|odborníci doporučují|denní potřeba|nedostat~|studie|studii|výzkum~|pacient~|muži|ženy|" +
    "děti|kojen~|kojící~|dospívající~|těhotn~|séru|krev|krvi|plazm~|v těle|organism~|tělesné hmotnosti|kosti|potem|" +
    "potraviny|bohaté na|bohatý na|horní hranice|horní limit|vedlejší účinky|nežádoucí účinky|předávkování|na litr|" +
    "v litru|například|např.|až do|efsa|potřeba hořčíku|potravin|potravinách|obvykle|většinou|" +
    "denní dávka hořčíku|denní dávka vápníku",
  without: "bez|neobsahuje",
  percentOf: {
    "eu-nrv": "rhp|ddd|doporučené denní dávky|referenční hodnota příjmu|referenční hodnoty příjmu|referenční hodnoty",
  },
  units: {
    mg: "miligram~",
    g: "gramů|gramy",
    µg: "mikrogram~",
    ml: "mililitr~",
    iu: "m.j.|m. j.",
  },
  others:
    "naposledy zobrazené|ostatní kupili|podobné produkty|související produkty|související zboží|podobné zboží|mohlo by vás zajímat|" +
    "mohlo by se vám líbit|zákazníci také|ostatní zákazníci|zákazníci koupili|často kupované společně|" +
    "nakupované společně|naposledy prohlížené|naposledy navštívené|doporučujeme|doporučené produkty|alternativ~|" +
    "nejprodávanější|hodnocení|recenze|diskuze|diskuse|časté dotazy|otázky a odpovědi|porovnat|kategorie|" +
    "další produkty|" +
    "stejné řady|z této řady|srovnání|stejné značky",
  cart: "do košíku|přidat do košíku|vložit do košíku|koupit|objednat|vyprodáno",
  article:
    "min čtení|minut čtení|doba čtení|publikováno|zveřejněno|aktualizováno|autor|autorka|napsal~|obsah článku|" +
    "komentáře|doba přípravy",
  guide:
    "účinky|co je|k čemu|jak vybrat|jak užívat|jak|kolik|proč|kdy|průvodce|příznaky|nejlepší|srovnání|rozdíl~|druhy|" +
    "vše o|tipy|nedostatek",
  notIntake:
    "výživa rostlin|koupelov~|do koupele|krém|mléko na|šampon|mýdlo|sprchov~|hořčíkový olej|magnéziový olej|zevní použití|" +
    "vnějšímu použití|hnojiv~|pro psy|psy|kočk~|koní|koně|krmiv~|minerální voda|minerálka|kosmeti~|zubní pasta|lezení|" +
    "doplňkové krmivo|analytické složky|štěňat~|koťat~",
};
