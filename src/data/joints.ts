/** Words that join two numbers to a range ("1 to 2", "1 bis 2"), and words for "and", in every language read. */
export const joints = {
  range:
    "to|or|bis|oder|a|à|ou|o|do|lub|až|az|nebo|alebo|vagy|sau|до|или|чи|або|eller|till|til|tai|arba|vai|või|ali|ili|veya|ή|έως|atau|hingga|hoặc|đến|または|から|至|或|أو|إلى|या|से|বা|থেকে|หรือ|ถึง|tot|of|y|e|bzw.|až do|od|עד",
  variants: {
    anhydrous:
      "anhydrous|wasserfrei~|anhydre|anhidr~|anidr~|bezwodn~|bezvod~|безводн~|vízmentes~|watervrij~|vattenfri~|vandfri~|vannfri~|vedetön|susuz|άνυδρο~|無水|无水|무수~|khan",
    monohydrate: "monohydrat~|monohidrat~|monoidrat~|моногидрат~|моногідрат~|монохидрат~|einhydrat|一水|일수화물",
    dihydrate: "dihydrat~|dihidrat~|di-hidrat~|diidrat~|дигидрат~|дигідрат~|дихидрат~|二水|이수화물",
    trihydrate: "trihydrat~|trihidrat~|tri-hidrat~|triidrat~|тригидрат~|тригідрат~|三水",
    tetrahydrate: "tetrahydrat~|tetrahidrat~|tetra-hidrat~|tetraidrat~|тетрагидрат~|тетрагідрат~|四水|4-hydrat~",
    pentahydrate: "pentahydrat~|pentahidrat~|pentaidrat~|пентагидрат~|пентагідрат~|五水",
    hexahydrate: "hexahydrat~|hexahidrat~|hexaidrat~|hexa-hidrat~|esaidrat~|гексагидрат~|гексагідрат~|六水|6-hydrat~",
    heptahydrate: "heptahydrat~|heptahidrat~|heptaidrat~|hepta-hidrat~|eptaidrat~|гептагидрат~|гептагідрат~|七水",
    nonahydrate: "nonahydrat~|nonahidrat~|nonaidrat~|нонагидрат~|нонагідрат~|九水|9-hydrat~",
    dimagnesium: "dimagnesium~|dimalat~|dimagnes~",
    dicalcium: "dicalcium~|dicalci~|dikalcium~|dikalcij~|dikalzium~|dikalsi~|дикальци~|дикалци~",
    tricalcium: "tricalcium~|tricalci~|trikalcium~|trikalcij~|trikalzium~|trikalsi~|трикальци~|трикалци~",
    trimagnesium: "trimagnesium~|trimagnes~",
  },
  usual:
    "muestra|free sample|échantillon|gratisprobe|probepackung|campione|amostra|próbka|próbkę|vzorek|vzorka|mostră|пробник|numune|δείγμα|varuprov|vareprøve|试用装|試用|サンプル|샘플|عينة|赠品|即送|免费送|discount|rabatt|remise|descuento|sconto|desconto|korting|rabat|sleva|zľava|kedvezmény~|reducere|скидк~|отстъпка|знижк~|indirim|έκπτωση|alennus|allahindlus|atlaide|nuolaida|popust|割引|折扣|할인|خصم|הנחה|छूट|ছাড়|ส่วนลด|giảm giá|diskon|" +
    "gratis|in omaggio|de regalo|en cadeau|w prezencie|ajándékba|в подарок|у подарунок|hediye|δώρο|赠送|贈送|プレゼント|증정|هدية|每日推荐|需从食物|egyszerre|együtt szedni|gleichzeitig|en même temps|simultanément|al mismo tiempo|contemporaneamente|ao mesmo tempo|tegelijk|tegelijkertijd|jednocześnie|současně|súčasne|în același timp|едновременно|одновременно|одночасно|aynı anda|ταυτόχρονα|samtidigt|samtidig|samanaikaisesti|samaaegselt|vienlaikus|vienu metu|istodobno|istovremeno|hkrati|sočasno|同時に|동시에|في نفس الوقت|בו זמנית|felett|" +
    "combine it with|combine with|pair it with|pair with|goes well with|kombinieren sie|unser tipp|associez|associer à|combínalo|combinar con|abbinare|combinar com|combine com|combineer|warto połączyć|połącz z|zkombinujte|kombinujte|vyberte si|vyzkoušejte|zkuste|vyskúšajte|skúste|kombinálja|combinați|комбинирайте|сочетайте|поєднуйте|ile birlikte kullan|συνδυάστε|kombinera med|kombiner med|kombinér|yhdistä|kombineeri|kombinējiet|derinkite|kombinirajte|併用|推荐搭配|推薦搭配|함께 드시|같이 드시|מומלץ לשלב|สามารถทานร่วม|ทานคู่กับ|kết hợp với|kombinasikan|" +
    "apart from|interact|interacts|often|frequently|oft|häufig|souvent|fréquemment|spesso|vaak|często|često|gyakran|frecuentemente|ofte|usein|sıklıkla|συχνά|more than|mehr als|plus de|au-delà de|más de|più di|oltre i|oltre|mais de|acima de|meer dan|boven de|powyżej|więcej niż|více než|viac ako|nad|több mint|feletti|peste|mai mult de|свыше|более|больше|понад|більше|iznad|više od|več kot|mer än|mere end|mer enn|enemmän kuin|rohkem kui|vairāk nekā|virs|daugiau nei|virš|изнад|преко|више од|üzeri|fazla|aşan|πάνω από|περισσότερο από|lebih dari|以上摂らない|必要とします|每日上限|建議攝取|建议摄入|同时服用|同時服用|потрібно|treba|preporučeni dnevni unos|priporočeni dnevni vnos|vajadus~|се нуждае|से अधिक|এর বেশি|ไม่ควร|usually|typically|generally|commonly|üblicherweise|in der regel|typischerweise|généralement|habituellement|en général|normalmente|generalmente|suele~|di solito|in genere|geralmente|costuma~|meestal|doorgaans|zwykle|zazwyczaj|najczęściej|obvykle|zpravidla|zvyčajne|spravidla|általában|rendszerint|de obicei|de regulă|обычно|как правило|чаще всего|зазвичай|обикновено|обычно|obično|uglavnom|običajno|genellikle|συνήθως|vanligtvis|oftast|vanligen|typisk|som regel|vanligvis|yleensä|tavallisesti|tavaliselt|parasti|paprastai|一般的に|通常|一般|보통|일반적으로|عادة|בדרך כלל|לרוב|आमतौर|সাধারণত|โดยทั่วไป|มักจะ|thường|biasanya|umumnya",
  needs:
    "recommended daily intake|recommended daily intakes|recommended daily amount|recommended daily amounts|recommended intakes|daily requirement|daily requirements|daily need|daily needs|empfohlene tägliche zufuhr|empfohlene tageszufuhr|zufuhrempfehlung|bedarf pro tag|täglicher bedarf|tagesbedarf|referenzmenge|referenzmenge pro tag|besoins journaliers|besoin journalier|besoins quotidiens|apport quotidien conseillé|apports conseillés|apports recommandés|necesidad diaria|necesidades diarias|cantidad diaria recomendada|ingesta diaria recomendada|fabbisogno giornaliero|assunzione giornaliera raccomandata|necessidade diária|necessidades diárias|ingestão diária recomendada|dagelijkse behoefte|aanbevolen dagelijkse inname|zalecane dzienne spożycie|zalecane spożycie|dzienne zapotrzebowanie|zapotrzebowanie dzienne|zapotrzebowanie dobowe|doporučený denní příjem|denní potřeba|odporúčaný denný príjem|denná potreba|napi szükséglet|ajánlott napi bevitel|necesar zilnic|necesarul zilnic|necesar|aport zilnic recomandat|дневна нужда|дневни нужди|дневна потребност|суточная потребность|суточная норма|норма в сутки|норма потребления|добова потреба|добова норма|günlük ihtiyaç|günlük gereksinim|ημερήσιες ανάγκες|ημερήσια ανάγκη|dagligt behov|rekommenderat dagligt intag|anbefalet dagligt indtag|daglig behov|anbefalt daglig inntak|päivittäinen saantisuositus|saantisuositus|päivän tarve|päevane vajadus|dienas nepieciešamība|paros poreikis|dienos poreikis|dnevne potrebe|dnevna potreba|推荐摄入量|推薦攝取量|建议摄入量|建議攝取量|每日推荐量|每日推薦量|每日需要量|每日所需|1日の必要量|1日の推奨量|推奨量|1일 권장량|1일 권장섭취량|권장섭취량|권장 섭취량|하루 권장량|1일 필요량|الاحتياج اليومي|الاحتياجات اليومية|צריכה יומית מומלצת|הצריכה היומית המומלצת|दैनिक आवश्यकता|দৈনিক চাহিদা|ความต้องการต่อวัน|nhu cầu hằng ngày|nhu cầu hàng ngày|kebutuhan harian",
  ordinary:
    "such|sådan|sådana|solch~|telle|taka|taki|taková|takový|ilyen|такая|такой|така|böyle|sellainen|zulk~|common|ordinary|conventional|usual|traditional|average|herkömmlich~|gewöhnliche~|übliche~|handelsübliche~|classique|classiques|ordinaire|ordinaires|habituel|habituels|habituelle|habituelles|courant|courants|convencional~|habitual|habituales|corriente|corrientes|común|comunes|comune|comuni|tradizional~|classico|classiche|classici|comum|comuns|habituais|gewone|gangbare|gebruikelijke|zwykł~|przeciętn~|tradycyjn~|typow~|běžn~|obyčejn~|bežn~|obyčajn~|hagyományos|szokásos|átlagos|obișnuit~|clasic~|обикновен~|стандартн~|обычн~|распространенн~|звичайн~|sıradan|geleneksel|συνηθισμέν~|κοιν~|συμβατικ~|vanlig|vanliga|vanlige|almindelig|almindelige|tavalli~|perinteis~|tavali~|parast~|įprast~|paprast~|uobičajen~|običn~|обичн~|običajn~|navadn~|普通|一般的|常见的|常見的|市面上|市售|市販の|一般の|일반|시중|العادية|العادي|רגיל~|सामान्य|সাধারণ|ทั่วไป|thông thường|biasa",
  shelves:
    "inni kupili|inni klienci|anderen bekeken|anderen kochten|andere sahen|andere kauften|d'autres ont vu|otros vieron|altri hanno visto|outros viram|inni oglądali|ostatní si prohlíželi|iní si pozreli|mások megnézték|alții au văzut|другие смотрели|інші дивилися|andra tittade på|andre så på|muut katsoivat|teised vaatasid|citi skatījās|kiti žiūrėjo|drugi su gledali|drugi so gledali|gut kombiniert mit|gut kombinierbar mit|passt gut zu|se marie bien avec|combina bien con|si abbina bene|combina bem com|goed te combineren|dobrze łączy się|hodí se k|ide spolu s|jól kombinálható|se potrivește cu|iz ponude|z nabídky|z ponuky|z naszej oferty|din oferta|aus dem sortiment|du même laboratoire|de la misma marca|della stessa linea|da mesma marca|van hetzelfde merk|tej samej marki|stejné značky|rovnakej značky|той же марки|цієї ж марки|what customers say|what our customers say|testimonials|kundenstimmen|das sagen unsere kunden|témoignages|ce qu'en disent|lo que dicen|testimonios|dicono di noi|testimonianze|o que dizem|depoimentos|testemunhos|wat klanten zeggen|co mówią klienci|co říkají zákazníci|čo hovoria zákazníci|vásárlóink mondták|ce spun clienții|какво казват|что говорят покупатели|що кажуть покупці|müşterilerimiz ne diyor|τι λένε οι πελάτες|vad kunder säger|hvad kunder siger|hva kunder sier|mitä asiakkaat sanovat|mida kliendid|ko saka klienti|ką sako klientai|što kažu kupci|što kažu korisnici|kaj pravijo kupci|お客様の声|口コミ|顾客评价|用户评价|고객 후기|آراء العملاء|חוות דעת|khách hàng nói|kata pelanggan|" +
    "from our range|in our range|notre gamme|dans la gamme|unser sortiment|unserem sortiment|unsere produktreihe|nuestra gama|la nostra linea|la nostra gamma|nossa gama|ons assortiment|naszej ofercie|naší nabídky|našej ponuky|kínálatunk|kínálatunkból|gama noastră|нашата гама|наш ассортимент|нашего ассортимента|наш асортимент|нашого асортименту|ürün yelpazemiz|η σειρά μας|vårt sortiment|vores sortiment|vårt utvalg|valikoimamme|valikoimastamme|meie valik|mūsu klāsts|mūsų asortimentas|naša ponuda|iz naše ponude|naša ponudba|iz naše ponudbe|" +
    "сравните|сравнение|porovnejte|porovnajte|porównaj|hasonlítsa|comparați|confronta con|vergelijk|jämför|sammenlign|vertaa|võrdle|salīdzini|palyginkite|usporedite|primerjajte|karşılaştırın|συγκρίνετε|порівняйте",
  elsewhere:
    "many tablets|many capsules|some tablets|some capsules|cheap tablets|viele tabletten|viele kapseln|günstige tabletten|certains comprimés|certaines gélules|muchos comprimidos|muchas cápsulas|molte compresse|molte capsule|wiele tabletek|wiele kapsułek|многие таблетки|многие капсулы|veel tabletten|veel capsules|" +
    "contained|enthielt|enthielten|contenait|contenaient|contenía|contenían|conteneva|contenevano|continha|continham|bevatte|bevatten|zawierała|zawierał|zawierały|obsahovala|obsahoval|obsahovaly|содержала|содержал|содержали|містила|містив|innehöll|indeholdt|inneholdt|sisälsi|içeriyordu|tartalmazott|no longer contains|" +
    "formerly|previously|used to contain|used to have|früher|bislang|bisher|auparavant|anteriormente|in precedenza|antigamente|voorheen|vroeger|dawniej|dříve|predtým|korábban|ранее|раньше|раніше|eskiden|παλαιότερα|tidigare|tidligere|aiemmin|varem|iepriekš~|anksčiau|ranije|以前は|이전에는|سابقا|سابقًا|בעבר|ก่อนหน้านี้|trước đây|sebelumnya|" +
    "may only|might only|may provide only|may contain only|kann nur|können nur|liefern oft nur|peut ne fournir|ne fournissent que|puede aportar solo|puede aportar sólo|può fornire solo|pode fornecer apenas|kan slechts|może dostarczyć tylko|" +
    "other brand|other brands|other maker|other makers|other manufacturers|competitor|competitors|competing|competitor's|sister product|sister products|old formula|previous formula|former formula|earlier formula|old recipe|previous version|earlier version|most products|most brands|most tablets|most capsules|most supplements|many brands|many products|many supplements|a sample|free samples|" +
    "andere hersteller|anderer hersteller|anderen herstellern|andere marken|anderer marken|andere produkte|anderen produkten|anderer produkte|andere präparate|mitbewerber~|wettbewerber~|konkurrenz~|schwesterprodukt~|alte rezeptur|alten rezeptur|frühere rezeptur|früheren rezeptur|bisherige rezeptur|bisherigen rezeptur|vorgänger~|die meisten|den meisten|viele produkte|vielen produkten|viele präparate|" +
    "autres marques|autre marque|autres fabricants|concurrent|concurrents|concurrente|concurrentes|concurrence|ancienne formule|ancienne recette|formule précédente|la plupart des|beaucoup de produits|un échantillon|" +
    "otras marcas|otra marca|otros fabricantes|competencia|competidor~|fórmula anterior|antigua fórmula|fórmula antigua|la mayoría de|muchos productos|producto hermano|una muestra|" +
    "altre marche|altri marchi|altri produttori|concorrent~|concorrenza|vecchia formula|formula precedente|la maggior parte|molti prodotti|campioncino|" +
    "outras marcas|outra marca|outros fabricantes|concorrente|concorrentes|concorrência|fórmula antiga|a maioria dos|a maioria das|muitos produtos|uma amostra|" +
    "andere merken|andere fabrikanten|concurrent|concurrenten|concurrentie|oude formule|vorige formule|vroegere formule|de meeste|veel producten|zusterproduct|een monster|" +
    "innych marek|inne marki|innych producentów|konkurenc~|konkurencyjn~|stara receptura|starej recepturze|poprzednia receptura|poprzedniej recepturze|większość|próbkę|" +
    "jiné značky|jiných značek|jiných výrobců|konkuren~|původní receptura|původní receptuře|předchozí receptura|většina|" +
    "iné značky|iných značiek|iných výrobcov|pôvodná receptúra|predchádzajúca receptúra|väčšina|" +
    "más márkák|más gyártók|versenytárs~|régi összetétel|korábbi összetétel|a legtöbb|" +
    "alte mărci|alte branduri|alți producători|concuren~|formula veche|vechea formulă|majoritatea|cele mai multe|" +
    "други марки|други производители|стара формула|старата формула|повечето|" +
    "других марок|других брендов|других производителей|другие производители|другие бренды|конкурент~|старая формула|прежняя формула|прежний состав|старой формуле|большинство|пробник|" +
    "інших брендів|інших виробників|інші бренди|інші виробники|стара формула|попередня формула|більшість|" +
    "diğer markalar~|rakip~|eski formül~|önceki formül~|çoğu ürün|numune|" +
    "άλλες μάρκες|άλλων εταιρειών|ανταγωνιστ~|παλιά σύνθεση|παλαιά σύνθεση|παλιά φόρμουλα|τα περισσότερα|οι περισσότερες|δείγμα|" +
    "andra märken|andra tillverkare|konkurrent~|gamla formulan|tidigare formula|de flesta|" +
    "andre mærker|andre producenter|gamle formel|tidligere formel|gamle opskrift|" +
    "andre merker|andre produsenter|gamle oppskriften|" +
    "muut merkit|muiden merkkien|muiden valmistajien|kilpailij~|kilpailev~|vanha koostumus|aiempi koostumus|useimmat|useimmissa|" +
    "teised kaubamärgid|teiste tootjate|vana koostis|enamik|enamikus|" +
    "citi zīmoli|citu zīmolu|citu ražotāju|vecā formula|lielākā daļa|vairums|" +
    "kitų prekių ženklų|kitų gamintojų|senoji formulė|ankstesnė formulė|dauguma|" +
    "drugi brendovi|drugih brendova|drugih marki|drugih proizvođača|stara formula|većina|" +
    "drugih znamk|druge znamke|drugih proizvajalcev|večina|" +
    "他社|他のブランド|他のメーカー|従来品|旧製品|旧処方|姉妹品|多くの製品|多くの商品|" +
    "其他品牌|其它品牌|同类产品|同類產品|竞品|競品|旧配方|舊配方|老配方|旧款|舊款|大多数产品|大多數產品|大部分产品|" +
    "타사|다른 브랜드|경쟁 제품|경쟁사|기존 제품|자매품|대부분의|" +
    "العلامات الأخرى|ماركات أخرى|المنتجات الأخرى|المنافس~|التركيبة القديمة|معظم|" +
    "מותגים אחרים|מוצרים אחרים|המתחר~|הנוסחה הישנה|רוב המוצרים|" +
    "अन्य ब्रांड|दूसरे ब्रांड|पुराना फ़ॉर्मूला|अधिकांश|" +
    "অন্যান্য ব্র্যান্ড|অন্য ব্র্যান্ড|পুরনো ফর্মুলা|অধিকাংশ|" +
    "แบรนด์อื่น|ยี่ห้ออื่น|สูตรเดิม|สูตรเก่า|ส่วนใหญ่|" +
    "thương hiệu khác|hãng khác|công thức cũ|hầu hết|" +
    "merek lain|pesaing|formula lama|kebanyakan|sebagian besar",
  unlike:
    "unlike|im gegensatz zu|contrairement à|contrairement aux|a diferencia de|a diferencia del|a differenza di|a differenza dei|a differenza delle|ao contrário de|ao contrário dos|ao contrário das|in tegenstelling tot|w przeciwieństwie|w odróżnieniu|na rozdíl od|na rozdiel od|ellentétben|spre deosebire|за разлика от|в отличие от|на відміну від|aksine|σε αντίθεση με|till skillnad från|i modsætning til|i motsetning til|toisin kuin|erinevalt|atšķirībā no|skirtingai nei|za razliku od|za razliko od|とは違い|と違って|不同于|不同於|有別於|有别于|على عكس|בניגוד ל~|के विपरीत|ต่างจาก|khác với|berbeda dengan|와 달리|과 달리|এর বিপরীতে",
  adults:
    "adult|adults|erwachsene|erwachsenen|erwachsener|adulte|adultes|adulto|adultos|adulti|volwassene|volwassenen|dorośli|dorosłych|dorosłym|osoby dorosłe|dospělí|dospělé|dospělým|dospělých|dospelí|dospelých|dospelým|felnőtt|felnőttek|felnőtteknek|felnőttnek|adulți|adulților|adulţi|adulţilor|възрастни|взрослые|взрослым|взрослых|дорослі|дорослим|дорослих|yetişkin|yetişkinler|yetişkinlerde|yetişkinler için|ενήλικες|ενηλίκων|ενήλικας|vuxna|vuxen|voksne|voksen|aikuiset|aikuisille|aikuinen|täiskasvanud|täiskasvanutele|täiskasvanu|pieaugušie|pieaugušajiem|suaugusieji|suaugusiems|suaugusiesiems|odrasli|odraslima|odrasle|odraslim|одрасли|成人|大人|成年人|성인|البالغين|للبالغين|البالغون|للكبار|الكبار|والبالغين|والبالغون|والكبار|מבוגרים|למבוגרים|ומבוגרים|ולמבוגרים|वयस्क|वयस्कों|প্রাপ্তবয়স্ক|প্রাপ্তবয়স্কদের|বয়স্ক|ผู้ใหญ่|người lớn|dewasa",
  timesOfDay:
    "morning|mornings|in the morning|each morning|every morning|noon|midday|afternoon|evening|evenings|" +
    "in the evening|each evening|every evening|night|at night|each night|every night|nightly|bedtime|" +
    "at bedtime|before bed|breakfast|lunch|dinner|supper|morgens|mittags|abends|nachts|morgen|mittag|abend|" +
    "frühstück|mittagessen|abendessen|schlafengehen|zubettgehen|matin|midi|soir|nuit|coucher|petit-déjeuner|" +
    "petit déjeuner|déjeuner|dîner|mañana|mediodía|tarde|noche|acostarse|desayuno|almuerzo|la cena|manhã|" +
    "noite|almoço|jantar|pequeno-almoço|café da manhã|mattina|mattino|mezzogiorno|la sera|alla sera|e sera|" +
    "a cena|לפני השינה|di sera|colazione|pranzo|alla cena|dopo cena|ochtend|ochtends|middag|middags|avond|avonds|ontbijt|" +
    "avondeten|slapengaan|rano|południe|wieczorem|wieczór|śniadanie|śniadaniu|obiad|obiedzie|kolacji|ráno|" +
    "poledne|večer|snídani|obědě|večeři|raňajkách|večeri|spaním|reggel|délben|és este|esténként|reggeli|" +
    "vacsora|lefekvés|dimineața|prânz|seara|culcare|сутрин|сутринта|обяд|вечер|вечерта|утром|утро|днем|" +
    "обед|вечером|ночь|завтрака|обеда|ужина|вранці|зранку|ранок|обід|ввечері|увечері|вечір|sabah|sabahları|" +
    "öğle|öğlen|akşam|akşamları|kahvaltı|yatmadan|πρωί|μεσημέρι|βράδυ|πρωινό|morgon|morgonen|kväll|kvällen|" +
    "frukost|morgenen|aften|aftenen|morgenmad|aftensmad|sengetid|kveld|kvelden|frokost|kveldsmat|aamulla|" +
    "aamuisin|päivällä|illalla|iltaisin|hommikul|hommikuti|lõunal|õhtul|õhtuti|rīta|rītā|rītos|pusdienās|" +
    "vakarā|vakaros|ryte|rytais|pietų|vakare|vakarais|ujutro|ujutru|podne|navečer|uveče|uvečer|ујутру|" +
    "увече|zjutraj|opoldne|zvečer|朝|昼|夕|夜|晩|就寝前|早上|早晨|早餐|中午|午餐|晚上|晚餐|睡前|아침~|점심~|저녁~|취침~|صباحا|الصباح|ظهرا|" +
    "نهارا|النهار|خلال النهار|مساء|المساء|العشاء|الإفطار|בבוקר|בוקר|צהריים|בערב|ערב|בלילה|सुबह|दोपहर|शाम|रात|সকালে|সকাল|দুপুরে|রাতে|" +
    "রাত|সন্ধ্যায়|เช้า|กลางวัน|เย็น|ก่อนนอน|sáng|trưa|tối|chiều|pagi|siang|sore|malam",
  /** Interactions and warnings, foods, and hours between two takings. */
  aside:
    "antacid|antacids|interactions|interaction|contraindications|precautions|warnings|wechselwirkung|" +
    "wechselwirkungen|gegenanzeigen|warnhinweise|nebenwirkungen|interactions médicamenteuses|" +
    "contre-indications|précautions|effets indésirables|interacciones|contraindicaciones|advertencias|" +
    "interazioni|controindicazioni|avvertenze|interações|contraindicações|advertências|wisselwerkingen|" +
    "contra-indicaties|waarschuwingen|interakcje|przeciwwskazania|ostrzeżenia|interakce|kontraindikace|" +
    "upozornění|interakcie|kontraindikácie|upozornenia|kölcsönhatások|ellenjavallatok|figyelmeztetések|" +
    "interacțiuni|contraindicații|atenționări|взаимодействия|взаимодействие|противопоказания|" +
    "предупреждения|передозировка|побочные действия|взаємодія|протипоказання|застереження|etkileşimler|" +
    "uyarılar|kontrendikasyonlar|αλληλεπιδράσεις|αντενδείξεις|προειδοποιήσεις|interaktioner|varningar|" +
    "kontraindikationer|advarsler|interaksjoner|yhteisvaikutukset|varoitukset|koostoimed|hoiatused|" +
    "vastunäidustused|mijiedarbība|brīdinājumi|kontrindikācijas|sąveika|įspėjimai|kontraindikacijos|" +
    "interakcije|upozorenja|kontraindikacije|opozorila|интеракције|упозорења|相互作用|飲み合わせ|使用上の注意|禁忌|注意事项|" +
    "注意事項|상호작용|주의사항|تداخلات|تحذيرات|موانع الاستعمال|אינטראקציות|אזהרות|התוויות נגד|चेतावनी|সতর্কতা|คำเตือน|" +
    "tương tác|chống chỉ định|thận trọng|interaksi|kontraindikasi|peringatan|" +
    "molasses|honey|tahini|flour|oats|melasse|honig|mehl|mélasse|miel|farine|melaza|harina|melassa|miele|" +
    "farina|melaço|stroop|honing|melasa|miód|mąka|méz|liszt|miere|мед|меласса|мука|борошно|pekmez|pekmezi|" +
    "tahin|μέλι|ταχίνι|honung|honning|hunaja|黒糖|きなこ|ごま|黑芝麻|芝麻|蜂蜜|꿀|참깨|عسل|طحينة|דבש|טחינה|शहद|milk|cheese|" +
    "yoghurt|yogurt|almond|almonds|nuts|spinach|broccoli|sardines|beans|pumpkin seeds|banana|bananas|" +
    "dark chocolate|tofu|handful|milch|käse|joghurt|mandeln|nüsse|spinat|brokkoli|sardinen|bohnen|" +
    "kürbiskerne|bananen|handvoll|vollkornbrot|haferflocken|lait|fromage|yaourt|amandes|noix|épinards|" +
    "brocoli|haricots|poignée|leche|queso|yogur|almendras|nueces|espinacas|brócoli|sardinas|puñado|plátano|" +
    "latte|formaggio|mandorle|noci|spinaci|manciata|parmigiano|leite|queijo|iogurte|amêndoas|nozes|" +
    "espinafre|melk|kaas|amandelen|noten|spinazie|handje|mleko|mleka|jogurt|migdały|migdałów|orzechy|" +
    "orzechów|szpinak|szpinaku|garść|garści|mléko|mléka|sýr|sýra|mandle|mandlí|ořechy|ořechů|špenát|" +
    "špenátu|hrst|mlieko|mlieka|syr|orechy|orechov|mandľ~|tej|sajt|mandula|spenót|lapte|brânză|migdale|" +
    "nuci|spanac|мляко|сирене|бадеми|спанак|ядки|молоко|молока|сыр|сыра|миндаль|миндаля|орехи|орехов|" +
    "шпинат|творог|творога|мигдаль|горіхи|горіхів|сир|сиру|süt|peynir|badem|ıspanak|fındık|ceviz|yoğurt|" +
    "γάλα|τυρί|αμύγδαλα|σπανάκι|γιαούρτι|mjölk|mandlar|nötter|spenat|mælk|mandler|nødder|nøtter|maito|" +
    "maitoa|juusto~|mantel~|pähkin~|pinaatti|piim|piima|juust|mandlid|pähklid|piens|piena|siers|mandeles|" +
    "rieksti|pienas|pieno|sūris|migdolai|riešutai|mlijeko|mlijeka|sir|bademi|orasi|млеко|млека|orehi|" +
    "mandlji|牛乳|チーズ|ヨーグルト|アーモンド|ほうれん草|小魚|豆腐|ナッツ|牛奶|奶酪|酸奶|杏仁|坚果|堅果|菠菜|鮮奶|우유|치즈|요구르트|아몬드|시금치|멸치|견과|두부|حليب|" +
    "الحليب|جبن|لوز|اللوز|سبانخ|חלב|גבינה|שקדים|תרד|יוגורט|दूध|पनीर|बादाम|पालक|দুধ|পনির|বাদাম|পালং|นม|ชีส|" +
    "อัลมอนด์|ผักโขม|เต้าหู้|sữa|phô mai|hạnh nhân|rau chân vịt|susu|keju|bayam|kacang|hour|hours|stunde|" +
    "stunden|heure|heures|hora|horas|ore|uur|godzina|godziny|godzin|hodina|hodiny|hodin|hodinu|hodín|óra|" +
    "órát|órával|órán|oră|час|часа|часове|часов|година|години|годин|sat|sata|sati|сата|сати|ura|ure|uri|" +
    "saat|ώρα|ώρες|ωρών|timme|timmar|timer|tunti|tuntia|tunnin|tund|tundi|stunda|stundas|valanda|valandos|" +
    "valandų|valandas|時間|小时|小時|시간|ساعة|ساعات|ساعتين|שעה|שעות|שעתיים|घंटे|घंटा|ঘণ্টা|ঘন্টা|ชั่วโมง|giờ|" +
    "tiếng",
  rest: "other|others|rest|sonstige|sonstiges|weitere|übrige|autre|autres|otro|otros|otras|altro|altri|outro|outros|outras|overig|overige|inne|pozostałe|ostatní|jiné|další|ostatné|iné|egyéb|egyebek|altele|alte|други|прочее|прочие|другие|другое|інші|інше|diğer|diğerleri|άλλα|λοιπά|övrigt|övriga|annat|andre|andet|øvrige|annet|muut|muu|muud|muu|citi|citas|kita|kiti|ostalo|ostali|drugo|остало|その他|其他|其它|기타|أخرى|غيرها|אחר|אחרים|अन्य|অন্যান্য|อื่นๆ|อื่น ๆ|khác|lainnya|lain-lain",
  inedible:
    'infant formula|baby formula|follow-on milk|follow-on formula|toddler milk|growing up milk|säuglingsnahrung|säuglingsmilch|anfangsmilch|folgemilch|kindermilch|babymilch|lait infantile|lait 1er âge|lait 2ème âge|lait 2e âge|lait de suite|lait de croissance|fórmula infantil|leche infantil|leche de continuación|leche de inicio|leche de crecimiento|latte di proseguimento|latte per lattanti|latte crescita|leite infantil|leite de crescimento|leite de transição|fórmula de seguimento|zuigelingenvoeding|opvolgmelk|babymelk|peutermelk|mleko modyfikowane|mleko następne|mleko początkowe|kojenecké mléko|pokračovací mléko|počáteční mléko|dojčenské mlieko|následná mliečna|tápszer|anyatej-helyettesítő|lapte praf|formulă de lapte|адаптирано мляко|преходно мляко|молочная смесь|сухая молочная смесь|детская смесь|молочна суміш|суха молочна суміш|devam sütü|bebek sütü|βρεφικό γάλα|modersmjölksersättning|tillskottsnäring|modermælkserstatning|tilskudsblanding|morsmelkerstatning|äidinmaidonkorvike|vieroitusvalmiste|piimasegu|jätkupiimasegu|piena maisījums|mākslīgais piena maisījums|pieno mišinys|adaptirano mlijeko|početno mlijeko|prijelazno mlijeko|nadaljevalno mleko|začetno mleko|粉ミルク|フォローアップミルク|婴儿配方|嬰兒配方|婴幼儿配方|較大嬰兒|较大婴儿|幼儿配方|幼兒配方|조제분유|조제식|حليب الأطفال|حليب الرضع|תרכובת מזון לתינוקות|תמ"ל|शिशु फार्मूला|शिशु फॉर्मूला|শিশু ফর্মুলা|ইনফ্যান্ট ফর্মুলা|นมผงสำหรับทารก|นมผงดัดแปลง|นมสูตรต่อเนื่อง|sữa công thức|susu formula|susu pertumbuhan|susu bayi|ei ihmisravinnoksi|ej för konsumtion|ikke til konsum|не для употребления в пищу|не для вживання|non destinato al consumo|não destinado ao consumo|no apto para consumo|nem emberi fogyasztásra|není určeno ke konzumaci|nie je určené na konzumáciu|ei ole mõeldud söömiseks|not for ingestion|not for human consumption|do not ingest|nicht zum verzehr|ne pas ingérer|ne pas avaler|no ingerir|não ingerir|niet voor consumptie|nie do spożycia|飲めません',
  external:
    "tanak sloj|thin layer|dünne schicht|dünn auftragen|couche mince|fine couche|capa fina|strato sottile|camada fina|dunne laag|cienką warstwę|cienką warstwą|tenkou vrstvu|tenkú vrstvu|vékony rétegben|strat subțire|тонким слоем|тонким шаром|тънък слой|ince bir tabaka|λεπτό στρώμα|tunt lager|tyndt lag|tynt lag|ohut kerros|薄く塗|薄涂|" +
    "spray on skin|spray on the skin|spray onto skin|spray onto the skin|apply to skin|apply to the skin|apply to clean skin|apply directly to skin|rub into the skin|massage into the skin|massage into skin|auf die haut sprühen|auf die haut auftragen|auf die haut aufsprühen|in die haut einmassieren|äußerlichen anwendung|vaporiser sur la peau|appliquer sur la peau|vaporisez sur la peau|appliquez sur la peau|pulverizar sobre la piel|aplicar sobre la piel|spruzzare sulla pelle|applicare sulla pelle|op de huid sprayen|op de huid aanbrengen|inmasseren|nanieść na skórę|nanosić na skórę|spryskać skórę|wmasować|aplicar na pele|borrifar na pele|pulverizar na pele|nastříkejte na pokožku|naneste na pokožku|spraya på huden|massera in i huden|spray på huden|smør på huden|påfør huden|suihkuta iholle|levitä iholle|наносить на кожу|нанесите на кожу|распылить на кожу|распылите на кожу|нанести на шкіру|cilde püskürt|cilde uygulayın|permeteaza pe piele|pulverizați pe piele|aplicați pe piele|肌に塗|肌にスプレー|皮膚に塗|피부에 뿌|피부에 바르|涂抹于皮肤|喷于皮肤|塗抹於皮膚|" +
    "reef aquari~|reef tank|riffaquari~|meerwasseraquari~|рифовых аквариум~|морских аквариум~|для аквариум~|рифових акваріум~|для акваріум~|acuario marino|acuarios marinos|acquario marino|acquari marini|aquarium récifal|aquariums récifaux|aquário marinho|aquários marinhos|akwarium morskie~|akwariów morskich|mořská akvária|mořských akvári~|tengeri akvári~|akwarium rafowe~|海水水槽|サンゴ水槽|海水缸|珊瑚缸|해수 어항|for use in aquari~|" +
    "не для пищевого применения|не для пищевых целей|не для харчових цілей|not for internal use|не принимать внутрь|не для приема внутрь|не вживати всередину|не є харчовою добавкою|for animal use|animal use only|for dogs only|nur für tiere|usage vétérinaire|uso veterinario|uso veterinário|diergeneeskundig|for external use|external use only|zur äußeren anwendung|nur äußerlich|kosmetikum|usage externe|uso externo|uso esterno|uitwendig gebruik|do użytku zewnętrznego|k zevnímu použití|na vonkajšie použitie|külsőleg|uz extern|наружного применения|для наружного|зовнішнього застосування|външна употреба|vanjsku uporabu|zunanjo uporabo|haricen kullan|εξωτερική χρήση|utvärtes bruk|udvortes brug|utvortes bruk|ulkoiseen käyttöön|välispidiseks|ārīgai lietošanai|išoriniam|外用|외용|للاستخدام الخارجي|לשימוש חיצוני|dùng ngoài|obat luar|ใช้ภายนอก",
  upTo: "up to|bis zu|jusqu'à|hasta|fino a|até|tot|maximaal|do|até|до|akár|până la|upp till|op til|opptil|enintään",
  longer:
    "седмично|kas antrą dieną|vsak drugi dan|সপ্তাহে|seminggu|sekali seminggu|first week|first weeks|first two weeks|first 2 weeks|first 14 days|first days|first month|erste woche|ersten woche|ersten wochen|ersten tagen|ersten 14 tage|ersten 14 tagen|ersten zwei wochen|ersten 2 wochen|premiers jours|premières semaines|première semaine|primeros días|primera semana|primi giorni|prima settimana|primeira semana|primeiros dias|eerste week|eerste weken|pierwszy tydzień|pierwsze dni|pierwszym tygodniu|první týden|prvý týždeň|první dny|első héten|prima săptămână|первую неделю|первые дни|перший тиждень|första veckan|første uge|første uken|ensimmäisen viikon|最初の1週間|第一周|첫 주|every third day|every three days|every 3 days|tous les trois jours|tous les 3 jours|alle drei tage|alle 3 tage|jeden dritten tag|cada tres días|cada 3 días|ogni tre giorni|ogni 3 giorni|om de drie dagen|co trzeci dzień|co trzy dni|co 3 dni|každý třetí den|každý tretí deň|раз в три дня|каждые три дня|каждые 3 дня|her üç günde|every other day|every second day|alternate days|week|weekly|per week|a week|month|monthly|jeden zweiten tag|alle zwei tage|woche|wöchentlich|un jour sur deux|semaine|cada dos días|días alternos|semana|a giorni alterni|settimana|dias alternados|om de dag|week|co drugi dzień|tydzień|tygodniu|tygodniowo|obden|týden|týdně|týždeň|týždenne|másnaponta|hetente|hét|la două zile|săptămân~|через день|неделю|неделя|через день|тиждень|седмица|svaki drugi dan|tjedno|nedeljno|tedensko|gün aşırı|haftada|μέρα παρά μέρα|εβδομάδα|varannan dag|vecka|hver anden dag|ugentligt|annenhver dag|uke|joka toinen päivä|viikossa|nädalas|nedēļā|savaitę|週に|毎週|每周|每週|隔日|隔天|주 1회|격일|أسبوع|أسبوعياً|שבוע|सप्ताह|সপ্তাহ|สัปดาห์|tuần|minggu",
  total:
    'gesamt~|kokonais~|össz~|total|gesamt|insgesamt|gesamtmenge|au total|en total|totale|complessivo|totaal|łącznie|razem|ogółem|celkem|celkově|spolu|celkom|összes|összesen|total|în total|всего|суммарно|итого|разом|усього|общо|ukupno|skupaj|toplam|συνολικά|σύνολο|totalt|sammanlagt|i alt|samlet|yhteensä|kokku|kopā|iš viso|合計|総量|总计|总量|總計|총|합계|إجمالي|סך הכל|סה"כ|कुल|মোট|รวม|tổng|jumlah',
  numbers: {
    trzech: 3,
    dwóch: 2,
    hai: 2,
    половине: 0.5,
    половину: 0.5,
    ونصف: 0.5,
    дві: 2,
    двух: 2,
    трех: 3,
    четырех: 4,
    двох: 2,
    трьох: 3,
    dvije: 2,
    dvema: 2,
    dveh: 2,
    kahes: 2,
    kolmes: 3,
    dviejose: 2,
    trijose: 3,
    divās: 2,
    trijās: 3,
    iki: 2,
    üç: 3,
    δύο: 2,
    τρεις: 3,
    kahdessa: 2,
    kolmessa: 3,
  },
  frequencies: {
    "with each main meal": 3,
    "with every main meal": 3,
    "with every meal": 3,
    "at each meal": 3,
    "zu den drei hauptmahlzeiten": 3,
    "zu jeder hauptmahlzeit": 3,
    "zu jeder mahlzeit": 3,
    "à chaque repas": 3,
    "à chaque repas principal": 3,
    "con cada comida principal": 3,
    "antes de cada comida principal": 3,
    "después de cada comida principal": 3,
    "con cada comida": 3,
    "en cada comida": 3,
    "antes de cada comida": 3,
    "dei tre pasti principali": 3,
    "ai tre pasti principali": 3,
    "ad ogni pasto": 3,
    "com cada refeição": 3,
    "com cada refeição principal": 3,
    "a cada refeição": 3,
    "bij elke hoofdmaaltijd": 3,
    "bij elke maaltijd": 3,
    "do każdego głównego posiłku": 3,
    "do każdego posiłku": 3,
    "z każdym posiłkiem": 3,
    "s každým hlavním jídlem": 3,
    "s každým jídlem": 3,
    "ke každému jídlu": 3,
    "ku každému hlavnému jedlu": 3,
    "ku každému jedlu": 3,
    "s každým jedlom": 3,
    "minden főétkezéshez": 3,
    "minden étkezéshez": 3,
    "minden főétkezés": 3,
    "la fiecare masă principală": 3,
    "la fiecare masă": 3,
    "с всяко основно хранене": 3,
    "с всяко хранене": 3,
    "с каждым основным приемом пищи": 3,
    "с каждым приемом пищи": 3,
    "под час кожного основного прийому їжі": 3,
    "під час кожного основного прийому їжі": 3,
    "під час кожного прийому їжі": 3,
    "her ana öğünde": 3,
    "her öğünde": 3,
    "her öğün": 3,
    "με κάθε κύριο γεύμα": 3,
    "με κάθε γεύμα": 3,
    "till varje huvudmåltid": 3,
    "till varje måltid": 3,
    "vid varje måltid": 3,
    "til hvert hovedmåltid": 3,
    "til hvert måltid": 3,
    "jokaisella pääaterialla": 3,
    "jokaisella aterialla": 3,
    "jokaisen aterian yhteydessä": 3,
    "iga põhitoidukorra ajal": 3,
    "iga toidukorra ajal": 3,
    "igal toidukorral": 3,
    "katrā galvenajā ēdienreizē": 3,
    "katrā ēdienreizē": 3,
    "kiekvieno pagrindinio valgio metu": 3,
    "kiekvieno valgio metu": 3,
    "uz svaki glavni obrok": 3,
    "uz svaki obrok": 3,
    "уз сваки главни оброк": 3,
    "уз сваки оброк": 3,
    "ob vsakem glavnem obroku": 3,
    "ob vsakem obroku": 3,
    "매 식사 때": 3,
    "매 식사": 3,
    "مع كل وجبة رئيسية": 3,
    "مع كل وجبة": 3,
    "עם כל ארוחה עיקרית": 3,
    "עם כל ארוחה": 3,
    "प्रत्येक मुख्य भोजन के साथ": 3,
    "प्रत्येक भोजन के साथ": 3,
    "প্রতিটি প্রধান খাবারের সাথে": 3,
    "প্রতিবার খাবারের সাথে": 3,
    พร้อมอาหารทุกมื้อ: 3,
    หลังอาหารทุกมื้อ: 3,
    "mỗi bữa ăn chính": 3,
    "mỗi bữa ăn": 3,
    "setiap kali makan utama": 3,
    "setiap kali makan": 3,
    "mane et nocte": 2,
    "mane et vespere": 2,
    "morning and evening": 2,
    "morgens und abends": 2,
    "matin et soir": 2,
    "mañana y noche": 2,
    "mattina e sera": 2,
    "mattino e sera": 2,
    "manhã e noite": 2,
    "manhã e à noite": 2,
    "ochtends en avonds": 2,
    "rano i wieczorem": 2,
    "rano i wieczór": 2,
    "ráno a večer": 2,
    "reggel és este": 2,
    "reggel este": 2,
    "dimineața și seara": 2,
    "утром и вечером": 2,
    "вранці та ввечері": 2,
    "вранці і ввечері": 2,
    "сутрин и вечер": 2,
    "ujutro i navečer": 2,
    "ujutru i uveče": 2,
    "zjutraj in zvečer": 2,
    "sabah ve akşam": 2,
    "sabah akşam": 2,
    "πρωί και βράδυ": 2,
    "πρωι βραδυ": 2,
    "morgon och kväll": 2,
    "morgen og aften": 2,
    "morgen og kveld": 2,
    "aamuin illoin": 2,
    "aamulla ja illalla": 2,
    "hommikul ja õhtul": 2,
    "no rīta un vakarā": 2,
    "ryte ir vakare": 2,
    朝夕: 2,
    朝晩: 2,
    朝と夜: 2,
    早晚各: 2,
    早晚: 2,
    아침저녁: 2,
    "아침 저녁": 2,
    "صباحا ومساء": 2,
    "صباحاً ومساءً": 2,
    "בוקר וערב": 2,
    "בבוקר ובערב": 2,
    "सुबह शाम": 2,
    "सुबह और शाम": 2,
    "সকালে ও রাতে": 2,
    "เช้า-เย็น": 2,
    เช้าเย็น: 2,
    "sáng và tối": 2,
    "sáng tối": 2,
    "pagi dan malam": 2,
    "pagi dan sore": 2,
    "каждые 12 часов": 2,
    "alle 12 stunden": 2,
    "1-0-1": 2,
  },
  and: "and|und|et|y|e|ed|en|i|a|és|și|si|и|та|і|och|og|ja|ir|un|in|ve|και|と|及び|和|及|与|與|및|과|와|و|ו|और|এবং|และ|và|dan|&",
};
