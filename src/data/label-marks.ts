/** What labels say beside the words of the lexicons, in all languages. A new language adds its words. */
import type { LabelMarks } from "../core/label/label-marks.ts";

export const labelMarks: LabelMarks = {
  product:
    /^(?:pow|pul|poud|pol|po|pras|pros|por|пор|прод|преп|prod|vyrob|wyrob|izd|proizv|toot|tuot|tabl|kaps|caps|gran|s[iy]rop|s[iy]rup|сироп|gel|misch|mix|misc|mez|the|der|des|die|du|le|la|el|il|lo|of|de|di|do|da|van|von|an|to)/,
  drops:
    /^(?:drop|tropf|goutt|gota|gocc|druppel|kropl|kapk|kapek|csepp|pic|капл|крапл|капк|damla|σταγ|drab|tip|tilk|pilien|las|kapi|kaplj|滴|방울|قطر|טיפ|बूंद|ফোঁটা|หยด|giot|tetes|نقط|बूँद)/,
  reckonedAs:
    /^(?:as|als|come|como|comme|jako|som|как|як|in terms of|express|exprim|espress|calcul|ausgedruck|berechnet|umgerechnet|omgerekend|przelicz|prepoc|в пере|у пере|пере[срх])/,
  macronutrient:
    /^(?:sugar|zucker|sucre|azucar|zuccher|acucar|suiker|cukr|cukier|cukor|zahar|сахар|цукор|захар|seker|σακχαρ|ζαχαρ|socker|sukker|soker|suhkru|seceri|sladkor|糖|당류|سكر|סוכר|gula|duong|น้ําตาล|energ|enerj|calor|kalor|kcal|калори|ενεργ|能量|热量|熱量|エネルギー|열량|الطاق|אנרגי|ऊर्जा|শক্তি|พลังงาน|nang luong|carb|karb|kohlenh|koolh|glucid|hidratos|hiilihydr|ogljik|uglji|oglhidr|susives|angliav|weglowod|углевод|вуглевод|въглехидр|sacharid|szenhidr|kulhydr|kolhydr|υδατανθ|炭水化物|碳水|탄수화물|الكربوه|פחמימ|कार्बो|শর্করা|คาร์โบ|fat$|fett|fedt|vet$|vetten|grass|grasim|gord|lipid|rasva|masti$|mascob|tauki|riebal|tłuszcz|жир|мазнин|tuky|zsir|yag$|lemak|λιπαρ|脂肪|脂質|지방|الدهون|שומן|वसा|চর্বি|ไขมัน|chat beo|protein|proteiin|eiwei|eiwit|bialk|białk|bilkov|bielkov|beljak|bjelan|olbalt|valgu|baltym|белк|білк|протеин|feherje|πρωτε|たんぱく質|蛋白质|蛋白質|단백질|البروتين|חלבון|प्रोटीन|প্রোটিন|โปรตีน|chat dam|salt|salz|zout|sel$|sal$|sale$|sol$|suola|sool|sals$|druska|sul$|so$|sare|tuz$|garam|αλατ|食塩|fib|ballast|energi)/,
  sodium: /^(?:natri|sodi|sody|натри|ナトリウム|나트륨|钠|鈉|الصوديوم|נתרן|सोडियम|সোডিয়াম|โซเดียม)/,
  activeEnding:
    /(?:[vw]as(?:z)?tat[iy]n|m[iy][ck][iy]n|cil+[iy]n|nopril|fena[ck]|dron(?:at|ic|ian)|pra[zs]ol|profen|flox[ai]cin|glinid|sartan|barbital|вастатин|празол|профен|флоксацин|мицин|цил+ин|фенак|βαστατιν|πραζολ)\p{L}{0,5}$/u,
  ofElement: /^(?:based|sourced|deriv|ap+ort|conten|sup+l|compl|ingest|fuente|fonte|source)/,
  hour: /^(?:h|hrs?|hour|stund|heure|hora|ore$|ora$|uur|uren|godzin|hodin|orank|час|годин|saat|ωρ|timm|time|tunni|tunt|valand|sati|сати|ur$|時間|小时|小時|시간|ساع|שעות|घंट|ঘণ্ট|ঘন্ট|ชั่วโมง|gio$|jam$)/,
  every:
    /^(?:every|each|alle|toutes|cada|ogni|em|om|elke|c|co|kazd|minden|la|всеки|на|кажд|кожн|her|καθε|var|hver|ik|pec|kas|svak|свак|vsak|毎|每|كل|כל|हर|प्रत्येक|ทุก|moi|setiap|tiap)/,
  everyBehind: /^(?:bir|valein|jarel|tagant|ごと|おき|마다|পর|पर)/,
  bones:
    /^(?:bone|knochen|kosc|kosci|kost|botten|csont|oase|кост|кіст|kaul|kaulu|luu|kemik|οστ|οστα|kemikler|xuong|tulang)/,
  ofSource:
    /^(?:plant|based|sourced|derived|marin|natur|vegan|veget|organi|pflanzl|rastlin|roslin|rostlin|природн|натурал)/,
  dry: /^(?:dry|dried|anhydr|wasserfrei|trocken|sech?e?$|anhidr|anidr|sec[co]|such|bezvod|bezwod|сух|безвод|kuru|susuz|ανυδρ|ξηρ|vattenfri|vannfri|vandfri|torr|vedeton|kuiva|szaraz|vizment|uscat|watervrij|droog|veevab|bezudens|bevanden|無水|无水|乾燥|干燥|무수|건조)/,
  of: /^(?:of|the|de|du|des|der|del|della|dei|di|do|da|dos|d|von|van|av|af|od|z|ze|fran|απο|του|των|от|из|від|з)$/,
  powder: /^(?:powder|pulver|poudre|polvo|polvere|po$|poeder|prosz|pras|por|порош|prah|pulber|milteli)/,
  swallowed:
    /^(?:tab(?:l|s?$)|tbl|comprim|co[mn]prim|kompr|cap(?:s|let)|kaps|kapsul|cachet|gelul|softgel|perle$|perla$|pill|dragee|draje|chew(?:able)?s?$|gumm(?:y|ie)|gominol|табл|капс|драже|пилюл|ταμπλ|δισκ|καψ|tuble|tablet|hap$|vien|錠|粒|カプセル|タブレット|片|丸|胶囊|膠囊|캡슐|정$|알$|قرص|أقراص|كبسول|טבלי|כמוס|गोली|टैबलेट|कैप्सूल|ট্যাবলেট|ক্যাপসুল|เม็ด|แคปซูล)/,
  ofSalt:
    /^(?:(?:mono|di|tri|bi|tetra)?ba[sz](?:ic|isch|isk|iqu|yczn|ick)|(?:mono|di|tri|двух|трех|одно)?(?:основн|замещ)|(?:mono|di)?h[yi]drogen|heavy|light|lahk|lehk|tazk|tezk|zasadit|konnyu|nehez|usor|greu$|kevyt|raskas|kerge|viegl|smag|lengv|sunk|lagan|тежък|тежк|лек$|лека$|важк|hafif|agir$|ελαφρ|βαρυ|schwer|leicht|basisch|lett$|tung$|tungt$|zwaar|zware|licht|pesad|liger|leve|pesant|legger|lourd|leger|precip|prazip|anhydr|anidr|anhidr|bezvod|безводн|легк|тяжел|lekk|ciezk|micro|buffer|tampon)/,
  saltEnding: /(?:[a-z]{4}ate|at|ato|aat|aatti|ат|ата|ате|onian|inian|inat|inate|oran|ide|ur[eo])$/,
  saltBehind:
    /^(?:salts?|salz(?:e|es)?|zout(?:en)?|saruri(?:le)?|сол[ьи]|сіль|солі|tuz(?:u|lari)?|αλατ(?:α|ος)?|αλας|suola(?:t|n)?|sool(?:ad)?|sals|druska|塩|盐|鹽|염|ملح|أملاح|מלח|लवण|লবণ|เกลือ|muoi|garam)$/,
  saltBefore: /^(?:salts?|salz|sels?|sal|sales|sale|sali|zout|sol|sole|sul|saruri|sare|сол[ьи]|сіль|солі|αλας|αλατα)$/,
  noSalt:
    /^(?:ultimate|private|appropriate|adequate|accurate|separate|moderate|immediate|chocolate|praparat|preparat|apparat|format|resultat)/,
  ours: /^(?:our|unser(?:e|en|em|er)?|notre|nos|nuestr[oa]s?|nostr[oaie]|noss[oa]s?|on[sz]e?|nasz[ae]?|naszego|nase|nas|nasa|a mi|nostru|noastr[aae]|нашия[т]?|наш[аеи]?|нашего|bizim|var[at]?|vores|vare?|meidan|meie|musu|nas[ae]?|我们的|我們的|本店|弊社|当社|우리)$/,
  oursAlone: /^(?:ours|unseres)$/,
  generic:
    /^(?:formul|formel|rezeptur|complex|komplex|kompleks|product|produ[ckz]t|blend|supplement|suplement|integrator|mixtur|mischung|praparat|prepara|melange|miscela|mezcla|формул|комплекс|продукт|препарат)/,
  tricalcium: /^(?:tri$|tri-?ba[sz]|трех?основн|трех?замещ|τριβασ|磷酸三|リン酸三|第三リン酸|제삼인산|triphos|трифосф)/,
  dicalcium:
    /^(?:(?:di|bi)-?ba[sz]|дв[уy]х?основн|дв[уy]х?замещ|διβασ|磷酸一?[氢氫]|リン酸一?水素|第二リン酸|제이인산|(?:mono)?h[yi]dro(?!x)|idrogen|(?:х|г)[иі]дро|waterstof|wodoro|vesinik|vety|vate)/,
  between:
    /^(?:between|zwischen|entre|tra|fra|tussen|miedzy|pomiedzy|mezi|medzi|kozotti?|intre|между|між|μεταξυ|mellan|mellem|mellom|antara)$/,
  shortened: /^(?:approx|aprox|circa|mind|περιπ|около|vit|vitam|wit|vitt|βιτ|вит|віт)$/,
  now: /^(?:now|jetzt|nun|desormais|maintenant|ahora|ora|adesso|agora|nu|teraz|nyni|nynni|nove|acum|сега|теперь|сеичас|тепер|зараз|artik|τωρα|nyt|nuud|tagad|dabar|sada|zdaj|現在|现在|이제|الآن)$/,
  or: /^(?:o|ou|or|oder|of|lub|albo|nebo|alebo|vagy|sau|или|або|чи|eller|tai|voi|vai|arba|ali|ili|veya|η|atau|hoac|または|或|또는|أو|या|বা|หรือ)$/,
  recipeHeading:
    /^(?:recip|recept|rezept|recett|recet|ricett|receit|przepis|retet|opskrift|oppskrift|resept|retsept|рецепт|συνταγ|tarif\b|レシピ|食谱|食譜|레시피|وصفة|מתכון)/i,
  referenceHeading:
    /^(?:daily values?|reference|referenz|valeurs? de ref|valores de ref|valori (?:nutritivi )?di rif|referentie|referencj|wartosci ref|referencn|референ|nrv|rda|rdi|vnr|ajr)/i,
  contentLabel:
    /miner|минерал|мінерал|μεταλλ|ミネラル|矿物|礦物|무기질|미네랄|기준 ?및 ?규격|المعادن|معادن|מינרל|खनिज|খনিজ|แร่|khoang|element|elemento|элемент|елемент|nutri|nahrstoff|микро|мікро|macro|^(?:formula(?::|$)|formulation|strength|starke|potency|dosage|dosierung|wirkstoff|acti[fv]|aktiv)/iu,
  ownHeading:
    /^(?:ingr|zutat|inhalt|bestand|compo|składn|sklad|sloz|zloz|osszet|състав|состав|склад|biles|icer|icind|συστατ|συνθ|innehall|indhold|innhold|sisalt|aines|koost|sastav|sudet|sastoj|sestav|原材料|成分|配料|원재료|원료|مكونات|المكونات|רכיב|सामग्री|উপাদান|ส่วนประกอบ|thanh phan|komposisi|bahan|kandungan|what|was |produ|prodo|артикул|товар|продукт|descri|beschreib|omschrij|opis|popis|leiras|описан|опис|aciklama|urun|περιγραφ|προι|beskriv|kuvaus|tuote|kirjeld|toote|aprakst|aprasym|商品|製品|产品|產品|상품|제품|الوصف|وصف|المنتج|תיאור|המוצר|विवरण|उत्पाद|বিবরণ|পণ্য|รายละเอียด|ข้อมูล|mo ta|san pham|thong tin|deskripsi|detail|spec|eigensch|charact|caract|caratt|key|info|about|uber|highlight|overview|nutri|nahr|wert|supplement)/iu,
  leaflet:
    /leaflet|patient information|monograph|packungsbeilage|gebrauchsinfo|fachinfo|\bnotice\b|\brcp\b|prospect|ficha tecnica|foglietto|\bbula\b|folheto|bijsluiter|bipacksedel|indlægsseddel|pakningsvedlegg|pakkausseloste|infoleht|instrukcij|lapelis|ulotk|charakterystyk|pribalov|betegtajekoztato|инструкц|інструкц|листовк|uputa|navodilo|kullanma talimat|φυλλο οδηγ|添付文書|说明书|說明書|설명서|النشرة|עלון|huong dan su dung/i,
  percent:
    /%|percent|prozent|pourcent|porcent|per cento|procent|процент|відсот|szazalek|yuzde|prosent|τοις εκατο|百分|割合|비율|نسبة|אחוז|प्रतिशत|শতাংশ|ร้อยละ|phan tram|persen/i,
  suitableFor:
    /^(?:for|fur|pour|para|dla|для|per|voor|til|pro|pre|za|suitable|geeignet|geschikt|convient|adatt|apto|adequad|odpowiedni|vhodn|подходит)(?:\s|$)/i,
  minors:
    /child|\bteen|adolesc|infant|kind(?:er|ern)\b|jugendlich|enfant|\bnino|\bnina|ragazz|bambin|crianca|kinderen|dziec|m[lł]odziez|\bdet(?:i|em|sk)|gyermek|gyerek|\bcopii|\bcopil|деца|дет(?:и|ям|еи|ск)|діт|подрост|підліт|cocuk|παιδι|εφηβ|\bbarn|born\b|børn|\bungdom|\blapse|\blaste|berni|vaik|djec|\bdeca|\bdeci|otroc|otrok|小児|小人|子供|子ども|お子|儿童|兒童|小儿|小兒|婴|幼儿|어린이|소아|유아|청소년|أطفال|للأطفال|ילד|बच्च|शिशु|শিশু|কিশোর|เด็ก|tre em|tre nho|\btre (?:tu|tren|duoi|\d)|\banak\b|anak-anak/i,
  food: /chees|(?:^|\s|schnitt|frisch|hart|berg|schmelz)kase(?:\s|$|n|r)|fromage|queso|formaggi|queijo|kaas(?:\s|$)|serek|(?:^|\s)syr(?:\s|$|y)|sajt|branza|cascaval|сирене|кашкавал|(?:^|\s)сыр(?:\s|$|ы|ок)|творог|peynir|τυρι|(?:^|\s)ost(?:en)?(?:\s|$)|juust|(?:^|\s)siers|(?:^|\s)suris|(?:^|\s)sir(?:\s|$)|チーズ|奶酪|芝士|起司|乳酪|치즈|جبن|גבינ|पनीर|পনির|เนยแข็ง|ชีส|pho mai|(?:^|\s)keju|emment|(?:^|\s)gouda|mozzarel|parmesan|parmigian|cheddar|ricotta|sardin|sardel|sprott|makrel|mackerel|caballa|cavala|sgombr|thunfisch|anchov|silakka|скумбри|шпрот|сардин|いわし|イワシ|さば缶|沙丁|고등어|정어리|سردين|סרדינ|ca moi|soja ?(?:drink|milch)|soy ?milk|boisson (?:au |de )?soja|bebida de (?:soja|soya|almendra|avena)|bevanda (?:di|alla) soia|hafer(?:drink|milch)|oat ?(?:drink|milk)|almond ?(?:drink|milk)|havredryck|havredrik|kaurajuoma|豆乳|豆浆|豆漿|두유|sua (?:dau|hat)|susu kedelai|นมถั่วเหลือง|sesame? seeds|sesamsamen|sesamfro|graines de|semillas de|semi di|seminte de|seminka|nasiona|семена|кунжут|susam|tahin|chia(?:samen| seeds)|(?:^|\s)(?:mandeln|almonds|amandes|almendras|mandorle|amendoas|migdaly|mandle)(?:\s|$)|миндаль|アーモンド|胡麻|芝麻|참깨|아몬드|kakao(?:pulver|pulber|jauhe)|edelkakao|cocoa powder|cacao (?:en )?(?:poudre|polvo)|cacao amaro|cacau em po|какао-?порошок|ココアパウダー|可可粉|bubuk kakao|tofu|豆腐|두부|dau phu|yog(?:h)?urt|jogurt|иогурт|kefir|кефир|(?:^|\s)skyr|(?:^|\s)quark|ヨーグルト|酸奶|優格|요구르트|요거트|زبادي|יוגורט|दही|โยเกิร์ต|sua chua|milk ?powder|(?:dried|skimmed powdered|growing[ -]up|follow[ -]on|toddler) milk|infant formula|lait (?:\p{L}+ ){0,2}(?:en poudre|infantile|de croissance|de suite)|leche (?:\p{L}+ ){0,2}(?:en polvo|de crecimiento|de continuacion)|latte (?:\p{L}+ ){0,2}(?:in polvere|di crescita|crescita)|leite (?:\p{L}+ ){0,2}(?:em po(?:\s|$)|de crescimento)|milchpulver|trinkmilch|folgemilch|kindermilch|melkpoeder|mleko (?:\p{L}+ ){0,2}(?:w proszku|modyfikowane)|susene (?:\p{L}+ )?mlie?ko|tejpor|lapte (?:\p{L}+ ){0,2}praf|сух(?:ое|е) молоко|молочная смесь|молочна суміш|мляко на прах|sut tozu|devam sutu|γαλα (?:\p{L}+ ){0,2}σε σκονη|m(?:jol|ael)kepulver|mjolkpulver|melkepulver|maitojauhe|piimapulber|piena pulver|pieno milteli|mlijeko u prahu|mleko v prahu|粉ミルク|粉乳|奶粉|분유|susu (?:bubuk|formula|pertumbuhan|tulang)|sua bot|นมผง|حليب (?:\p{L}+ )?(?:بودرة|مجفف|أطفال|اطفال)|אבקת חלב|תחליף חלב|दूध पाउडर|গুঁড়[াো] দুধ|cereals?(?:\s|$)|cereales|corn ?flakes|musli|granola|porridge|oatmeal|(?:rolled |oat |hafer|havre|kaura)(?:oats|flakes|flocken|gryn|hiutale)|baby ?brei|getreidebrei|papilla|pappa lattea|kaszka|каша(?:\s|$)|хлопья|シリアル|オートミール|麦片|麥片|燕麦|燕麥|米粉|시리얼|이유식|biscuits?(?:\s|$)|keks(?:e|y|i)?(?:\s|$)|galletas|biscotti|печенье|печиво|ビスケット|クッキー|饼干|餅乾|비스킷|(?:protein|energy|cereal|muesli|granola|nut) ?bars?(?:\s|$)|(?:musli|protein|energie|fitness)riegel|barritas?(?:\s|$)|barrett[ae](?:\s|$)|baton(?:ik|y)? protein|(?:musli|proteinova) tycink|протеинов\p{L}{1,2} батончик|(?:^|\s)(?:rice |nut |fruit |fish )?snacks?(?:\s|$)|crackers?(?:\s|$)|(?:^|\s)chips(?:\s|$)|スナック|せんべい|煎餅|海苔|零食|스낵|과자|조미김|(?:^|\s)(?:sea|table|rock|himalayan) salt(?:\s|$)|meersalz|speisesalz|(?:^|\s)sel (?:marin|de mer|gris|rose)|sal (?:marina|marinha|de mesa)|sale marino|zeezout|sol morska|morska sul|morska sol|морская соль|морска сол|морська сіль|deniz tuzu|havs?salt|merisuola|meresool|juras sals|juros druska|(?:恵み|天然|自然|天日|焼き?|食卓|の)塩|海盐|海鹽|天日塩|천일염|소금(?:\s|$)/iu,
  applied:
    /appl(?:y|ied) (?:[a-z]{1,12} ){0,3}(?:on|to) (?:the |your |clean |dry )?(?:skin|hands|palms|hair|face|legs|feet)|massage (?:it )?into|auf die (?:haut|hande|handflachen)|einmassieren|einreiben|auftragen|(?:appliquer|appliquez|masser|massez) sur|apli(?:car|que|quese) (?:sobre|en) (?:la|las|los) (?:piel|manos|palmas)|applicare (?:sulla|sulle|su) (?:pelle|mani)|massaggiare|apli(?:car|que) (?:na|nas|sobre a) (?:pele|maos)|(?:op|over) de (?:huid|handen) (?:aanbrengen|smeren|wrijven)|aanbrengen op|naniesc na|nanosic na|wmasow|naneste|nanasejte|vmasiruj|vetrete|naneste na|vmasirujte|kenje|dorzsolj|aplicati pe|masati|нанес(?:ите|ете|іть)|втир(?:ать|аите|аити|аити)|cilde surun|ovarak|απλωστε|επαλειψτε|massera in|smorj in|applicera pa|masser ind|pafor|gni inn|levita iholle|hiero iholle|kandke nahale|maari nahale|uzklajiet|iemasejiet|tepkite|itrinkite|nanesite|umasiraj|vmasiraj|塗布|塗って|涂抹|塗抹|바르고|발라|도포|على (?:البشرة|الجلد)|למרוח|लगाए|মাখুন|ทาที่|ทาบน|thoa (?:len|deu)|boi (?:len|deu)|oleskan/iu,
  labTest:
    /blood (?:test|sample|panel)|(?:^|\s)serum (?:test|magnes|calc)|bluttest|blutwert|blutuntersuch|laborwert|labortest|analyse (?:de sang|sanguine)|dosage sanguin|prise de sang|analisis de sangre|analisi del sangue|(?:analise|exame) de sangue|bloedonderzoek|bloedtest|badanie krwi|w surowicy|krevn[iy] test|verkep|laborvizsgal|anali[sz][ae] de sange|кровен тест|(?:сыворотк|анализ)\p{L}{0,2} крови|(?:сироватк|аналіз)\p{L}{0,2} крові|kan (?:tahlili|testi)|εξεταση αιματος|blodprov|verikoe|vereanaluus|vereproov|asins analiz|kraujo tyrim|krvn[ai] (?:pretraga|test)|血液検査|血清|血检|血液检测|血液檢查|혈액 ?검사|تحليل (?:ال)?دم|בדיקת דם|रक्त जांच|রক্ত পরীক্ষা|ตรวจเลือด|xet nghiem|tes darah/iu,
  mineralWater:
    /mineral ?(?:water|wasser)|mineraalwater|eaux? minerale|agua mineral|acqua minerale|wod[ay] mineraln|mineralni voda|mineralna (?:voda|вода)|asvanyviz|apa minerala|минеральн\p{L}{1,2} вод|мінеральн\p{L}{1,2} вод|минералн\p{L}{1,2} вод|maden suyu|μεταλλικο νερο|mineralva(?:tten|nd)|mineralvann|kivennaisvesi|mineraalvesi|mineraludens|mineralinis vanduo|ミネラルウォーター|矿泉水|礦泉水|미네랄 ?워터|생수|مياه معدنية|מים מינרלי|मिनरल वाटर|মিনারেল ওয়াটার|น้ำแร่|nuoc khoang|air mineral/iu,
  flavour:
    /flavou?r|geschmack|(?:^|\s)gout|sabor|gusto|saveur|arome|aroma|smaak|smak|prichut|(?:^|\s)izu|izesit|вкус|смак|맛|味|フレーバー|รส|huong|(?:^|\s)vi\s|rasa(?:\s|$)|טעם|نكهة|स्वाद|স্বাদ|(?:^|\s)maku|makuinen|smag|maitse|garsa|skoni|okus|ukus|lezzet|γευση/i,
  energy:
    /k(?:[ck]al|j)\b|[kк]кал|кдж|千焦|大卡|千卡|カロリー|칼로리|กิโลแคลอรี|سعرة? حراري|קק["״]?ל|קלוריות|किलो ?कैलोरी|कैलोरी|কিলো ?ক্যালর|ক্যালর/i,
  calories: /\bcalories\b/i,
  ages: /^\p{L}{0,10} ?\d{1,2} ?(?:[-~]|to|bis|a|do|tot|до|ila|ως|εως|til|till|iki|lidz|kuni|saja) ?\d{1,2} ?(?:years?|yrs?|y\.?o|jahre?n?|ans|anos|anni|jaar|lat|let|rok|ev|ani|ετων|χρ|лет|год|рок|годин|г\.|yas|ar|vuot|v\.|aasta|gad|met|godin|歳|才|岁|歲|세|tuoi|tahun|ปี|سن|عام|שנ|वर्ष|साल|বছর)/iu,
  thisProduct:
    /(?:^|[([] ?)(?:this (?:product|item|one)|currently viewing|current item|dieses produkt|dieser artikel|ce produit|cet article|este (?:producto|produto|articulo|artigo)|questo prodotto|questo articolo|dit product|dit artikel|ten produkt|tento (?:produkt|vyrobek|vyrobok)|ez a termek|acest produs|този продукт|этот товар|этот продукт|цеи товар|цеи продукт|bu urun|αυτο το προιον|denna produkt|dette produkt(?:et)?|tama tuote|see toode|sis produkts|si preke|sis produktas|ovaj proizvod|ta izdelek|この商品|本商品|本品|此商品|本产品|이 상품|본 상품|هذا المنتج|המוצר הזה|यह उत्पाद|এই পণ্য|สินค้านี้|san pham nay|produk ini)(?: ?[)\]:]|$)/iu,
  productColumn:
    /^(?:(?:our |unsere? |nos |notre )?(?:produ[ckz]{1,2}t|produit|producto|prodotto|produto|produs|proizvod|preparat|preparation|praparat|toode|tuote|termek|keszitmeny|vyrob[eo]k|wyrob|izdelek|προιον|продукт|товар|препарат|urun|san pham|produk)\p{L}{0,3}|製品名?|商品名?|产品(?:名称)?|產品(?:名稱)?|상품명?|제품명?|المنتج|מוצר|המוצר|उत्पाद|পণ্য|ผลิตภัณฑ์)$/iu,
  price:
    /^(?:(?:\p{Sc}|rp|rs\.?|kr\.?|mrp)\s?\d[\d.,\s]*|\d[\d.,\s]*\s?(?:\p{Sc}|kr|zł|kc|ft|lei|лв|руб|р\.|грн|tl|eur|円|元|원)\.?)$/iu,
  answer:
    /^(?:yes|no|ja|nein|oui|non|si|sim|nao|tak|nie|ano|ne|igen|nem|da|nu|да|нет|не|так|ні|evet|hayir|ναι|οχι|nej|kylla|ei|jah|taip|はい|いいえ|是的|可以|不|네|예|아니요|نعم|لا|כן|לא)[.,:!–-]\s/iu,
  answerer:
    /^(?:respuesta|reponse|resposta|risposta|antwort|antwoord|answer|odpowied|odpoved|valasz|raspuns|ответ|відповід|отговор|cevap|απαντηση|svar|vastau|vastus|atbild|atsakym|odgovor|回答|答|답변|الجواب|תשובה)[^.::]{0,30}[::]/iu,
  timesHead: /[回次]数|횟수|次數/,
  adultAge: /1[58]\s?[才歳岁歲세]\s?(?:以上|及以上|이상)/,
};
