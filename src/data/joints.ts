/** Words that join two numbers to a range ("1 to 2", "1 bis 2"), and words for "and", in every language read. */
export const joints = {
  range:
    "to|or|bis|oder|a|à|ou|o|do|lub|až|az|nebo|alebo|vagy|sau|до|или|чи|або|eller|till|til|tai|arba|vai|või|ali|ili|veya|ή|έως|atau|hingga|hoặc|đến|または|から|至|或|أو|إلى|या|से|বা|থেকে|หรือ|ถึง|tot|of|y|e|bzw.|až do|od",
  variants: {
    anhydrous:
      "anhydrous|wasserfrei~|anhydre|anhidr~|anidr~|bezwodn~|bezvod~|безводн~|vízmentes~|watervrij~|vattenfri~|vandfri~|vannfri~|vedetön|susuz|άνυδρο~|無水|无水|무수~|khan",
    monohydrate: "monohydrat~|monohidrat~|monoidrat~|моногидрат~|моногідрат~|монохидрат~|einhydrat|一水|일수화물",
    dihydrate: "dihydrat~|dihidrat~|diidrat~|дигидрат~|дигідрат~|дихидрат~|二水|이수화물",
    trihydrate: "trihydrat~|trihidrat~|triidrat~|тригидрат~|тригідрат~|三水",
    tetrahydrate: "tetrahydrat~|tetrahidrat~|tetraidrat~|тетрагидрат~|тетрагідрат~|四水|4-hydrat~",
    pentahydrate: "pentahydrat~|pentahidrat~|pentaidrat~|пентагидрат~|пентагідрат~|五水",
    hexahydrate: "hexahydrat~|hexahidrat~|esaidrat~|гексагидрат~|гексагідрат~|六水|6-hydrat~",
    heptahydrate: "heptahydrat~|heptahidrat~|eptaidrat~|гептагидрат~|гептагідрат~|七水",
    nonahydrate: "nonahydrat~|nonahidrat~|nonaidrat~|нонагидрат~|нонагідрат~|九水|9-hydrat~",
    dimagnesium: "dimagnesium~|dimalat~|dimagnes~",
    dicalcium: "dicalcium~|dikalzium~|dikalsium~",
    trimagnesium: "trimagnesium~|trimagnes~",
  },
  usual:
    "usually|typically|generally|commonly|üblicherweise|in der regel|typischerweise|généralement|habituellement|en général|normalmente|generalmente|suele~|di solito|in genere|geralmente|costuma~|meestal|doorgaans|zwykle|zazwyczaj|najczęściej|obvykle|zpravidla|zvyčajne|spravidla|általában|rendszerint|de obicei|de regulă|обычно|как правило|чаще всего|зазвичай|обикновено|обычно|obično|uglavnom|običajno|genellikle|συνήθως|vanligtvis|oftast|vanligen|typisk|som regel|vanligvis|yleensä|tavallisesti|tavaliselt|parasti|paprastai|一般的に|通常|一般|보통|일반적으로|عادة|בדרך כלל|לרוב|आमतौर|সাধারণত|โดยทั่วไป|มักจะ|thường|biasanya|umumnya",
  and: "and|und|et|y|e|ed|en|i|a|és|și|si|и|та|і|och|og|ja|ir|un|in|ve|και|と|及び|和|及|与|與|및|과|와|و|ו|और|এবং|และ|và|dan|&",
};
