/** What shops and magazines call their kinds of pages, in addresses and titles. A new language adds its words. */
import type { PageMarks } from "../core/label/knowledge.ts";

/** "Showing 21-40 of", "8 of". */
const RANGE = "[^\\d]{0,20}\\d{1,4}(?:\\s?[-–]\\s?\\d{1,4})?[^\\d]{1,6}";

/** "88 results". */
const COUNT =
  "\\d[\\d.,\\s]{0,8}\\d\\s?(?:products|results|produkte|ergebnisse|treffer|produits|résultats|productos|resultados|prodotti|risultati|produtos|producten|resultaten|produktów|wyników|produktů|produktov|termék|találat|produse|rezultate|продукта|товара?|товаров|товарів|ürün|προϊόντα|αποτελέσματα|produkter|träffar|treff|tuotetta|toodet|preces|prekės|prekių|proizvoda|izdelkov|件商品|件の商品|个商品|個商品|개의 상품|개 상품|ผลิตภัณฑ์|sản phẩm|produk|منتجات?|מוצרים|उत्पाद|পণ্য)(?: found| gefunden)?";

/** "Sort by". */
const SORT =
  "sort|order by|tri|orden|ordina|řa[dz]|zora|rend|сорт|упоряд|sırala|ταξιν|järjest|kārto|rūši|razvrst|並|排序|정렬|ترتيب|מיון|क्रम|সাজ|เรียง|sắp xếp|urut";

/** "I take", "I bought", "my doctor": no label, and no maker, speaks of itself alone. */
const FIRST_PERSON = new RegExp(
  `(?:^|[^\\p{L}])(?:${[
    "i (?:take|took|am taking|have been taking|was taking|bought|ordered|started|switched)",
    "i['’](?:m|ve been) taking|my (?:doctor|gp|husband|wife|mum|mom)",
    "ich (?:nehme|nahm|kaufe|kaufte|bestelle|vertrage|trinke|habe|hatte|bekam)|mein (?:arzt|mann)|meine (?:frau|ärztin)",
    "je (?:prends|prenais|le prends|les prends|l['’]utilise|suis|bois)|j['’]ai|mon (?:médecin|mari)",
    "(?:me|lo|la|los|las|yo) tomo|he tomado|llevo tomando|compré|mi (?:médico|marido)",
    "(?:lo|la|li|le|io|ne|ci) prendo|prendevo|sto prendendo|ho (?:preso|comprato|acquistato)|il mio medico",
    "(?:eu|e) tomo|estou (?:a tomar|tomando)|comprei|(?:o )?meu (?:médico|marido)",
    "ik (?:neem|nam|gebruik|slik|heb|kocht)|mijn (?:arts|man|vrouw|huisarts)",
    "biorę|brałam|brałem|kupiłam|kupiłem|stosuję|łykam|zażywam|mój (?:lekarz|mąż)",
    "(?:beru|užívám) (?:ho|je|ji|to|už|dvě|jednu|denně|každý)|brala jsem|bral jsem|kupovala jsem|koupila jsem|koupil jsem|můj (?:lékař|doktor)",
    "beriem (?:ho|ich|to|už|denne|každý)|užívam|kúpila som|kúpil som|môj lekár",
    "szedem|vettem|szedek|az orvosom",
    "(?:le|îl|o) iau|am luat|am cumpărat|medicul meu",
    "пия (?:го|ги|по)|взимам|вземам|купих|моят лекар",
    "я (?:пью|принимаю|пила|купила|купил|беру|заказываю)|принимаю (?:его|их|по|уже)|мой (?:врач|муж)",
    "я (?:п['’]ю|приймаю|купила|купив)|мій лікар",
    "kullanıyorum|içiyorum|satın aldım|doktorum",
    "(?:το|τα|τις|τον) παίρνω|αγόρασα|ο γιατρός μου",
    "jag (?:tar|tog|har|äter|köpte)|min (?:läkare|man)",
    "jeg (?:tager|tog|tar|tok|har|bruger|bruker|spiser|købte|kjøpte)|min (?:læge|lege|mann|mand)",
    "otan (?:näitä|tätä|itse|kaksi|yhden|iltaisin)|olen (?:ottanut|syönyt|käyttänyt)|ostin|lääkärini",
    "võtan|olen võtnud|ostsin|minu arst",
    "es (?:lietoju|dzeru|nopirku)|lietoju jau|nopirku|mans ārsts",
    "geriu|vartoju jau|nusipirkau|mano gydytoj[ao]",
    "(?:ja )?uzimam (?:ga|ih|je|već|dvije|po)|kupila sam|kupio sam|moj (?:liječnik|doktor)",
    "jemljem|kupila sem|kupil sem|moj zdravnik",
    "(?:tôi|mình|em) (?:uống|dùng|mua|đang)|bác sĩ của tôi",
    "(?:saya|aku) (?:minum|beli|konsumsi|pakai)|dokter saya",
    "(?:أنا )?(?:آخذ|أتناوله|أتناولها|اشتريت|اشتريته|أستخدمه)|طبيبي",
    "אני (?:לוקח|לוקחת|נוטל|נוטלת|קונה)|קניתי|הרופא שלי",
  ].join("|")})(?![\\p{L}])|${[
    "飲んでいます|飲んでます|飲み始め|購入しました|愛用して",
    "我(?:每天|吃|服用|买|買|在吃|一直|家|妈|媽)|回购|回購",
    "먹고 있|복용하고 있|먹는 중|구매했|샀어요",
    "मैं (?:लेता|लेती|रोज)|मैंने|আমি (?:খাই|কিনে|প্রতিদিন)|(?:সাথে|রোজ) খাই|ผม(?:กิน|ทาน|ซื้อ)|ดิฉัน|ฉัน(?:กิน|ทาน|ซื้อ)",
  ].join("|")}`,
  "iu",
);

export const pageMarks: PageMarks = {
  articlePath:
    /\/(?:blog|arti[ckr](?!el\/\d{4})|artyk|artíc|news|magazi|ratgeber|wiki|guid|learn|recip|rezept|recet|ricett|przepis|recept|reteta|advice|health-|journal|stories|clanek|clanky|članek|članki|stat[yi]|poradn|consigli|conseil|glossa|lexikon|lexique|encyclop|tin-tuc|makale|baza-wiedzy|zdravi-a|ingredient|ravinto|aktuel|tips|column|baike|zixun|tudien|bai-viet|kesehatan|statia|saveti|nasveti|tema)/,
  listPath:
    /\/(?:brands?|marken?|marques?|marcas?|marche|merk(?:en)?|znack[ay]|znamke|brendovi|brend|zimol[si]?|markalar|varumarken?|tuotemerkit|kaubamargid|search|category|categories|collections|kategorie|kategoria|catalog|catalogsearch|c|suche|recherche|paieska|hledani|hledej|hladanie|wyszukiwanie|szukaj|kereses|cautare|poisk|poshuk|arama|sok|haku|otsing|meklesana|pretraga|iskanje|buscar|busca|cerca|ricerca|zoeken|cari|tim-kiem)(?:\/[^/]*)?\/?(?:$|\?)/,
  textPath:
    /\/(?:blogs?|blogg|magazine?|magazin|ratgeber|journal|news|wiki|stories|poradna|poradnik|sundhedsraad|baike|zixun|tin-tuc)\//,
  cartPath:
    /\/(?:cart|basket|checkout|koszyk|warenkorb|panier|carrito|carrello|carrinho|winkelwagen|winkelmand|ko[sš]ik|kos[aá]r|kosarica|cosul-meu|sepet|korzina|koshyk|kolichka|varukorg|kundvagn|handlekurv|indkobskurv|ostoskori|ostukorv|grozs|krepselis|gio-hang|keranjang)(?:\/|$|\?)/,
  comparison:
    /price[- ]list|preisliste|liste des prix|lista de pre[cç]|listino prezzi|prijslijst|prislist|hinnasto|cennik|cen[ií]k |прайс|fiyat listesi|τιμοκατάλογ|価格表|价格表|價格表|가격표|daftar[- ]harga|bảng giá|bang-gia|compar|vergleich|srovn|porovn|porówn|ranking|rangliste|сравн|рейтинг|порівн|karşılaştır|σύγκρι|比較|对比|ランキング|랭킹|비교|مقارنة|השווא|so-sanh|so sánh|เปรียบเทียบ|perbandingan/i,
  priceComparison:
    /preis-?vergleich|preise[- ]vergleich|price[- ]compar|compar[a-z]{0,8}[- ](?:de[- ])?(?:prix|precios|preços|prezzi|prices)|porówn[a-z]{0,8} cen|srovn[a-záíý]{0,6} cen|porovn[a-zaií]{0,6} cien|сравн[а-я]{0,6} цен|порівн[а-яії]{0,6} цін|fiyat karşılaştır|σύγκρι[α-ωή]{0,5} τιμ|価格比較|比价|比價|가격 ?비교|so[- ]sánh[- ]giá|perbandingan[- ]harga/i,
  productCount: new RegExp(`^(?:${RANGE}|[^\\d\\s]{1,14}:?\\s|共|全|总共|總共|总)?${COUNT}\\.?$`, "i"),
  productSort: new RegExp(`^(?:${RANGE}${COUNT}|[^\\d]{0,20}${COUNT}[\\s.,|·•:;–-]{0,3}(?:${SORT}))`, "i"),
  customer: FIRST_PERSON,
  paged:
    /(?:^|\s)(?:page|seite|p[aá]gina|strona|str[aá]nka|strana|oldal|pagina|стр(?:аница|\.)|сторінка|страница|sayfa|σελίδα|sida|side|sivu|lehekülg|lapa|puslapis|stranica|stran|ページ|第|페이지|trang|halaman|หน้า|صفحة|עמוד|पृष्ठ|পৃষ্ঠা)\s?\d{1,3}\s?(?:of|von|de|di|van|z|ze|din|из|з|от|sur|\/|af|av|från|iš|no|od|จาก|dari|من|מתוך)\s?\d{1,4}(?:\s|$|\|)/i,
  packCount:
    /(?:^|\s)\d{1,3}\s?(?:['’]s|x|×|st|szt|pcs|ct|count|uds?|un|pz|pezzi|unités?|unidades|unidad|gél|개입|개|入|יח)(?:$|[\s.,)|'’])/i,
  aboutMaker:
    /(?:^|\s)(?:our (?:history|story)|history of|story of|about us|unsere geschichte|geschichte (?:von|der|des)|über uns|notre histoire|histoire de|qui sommes-nous|nuestra historia|historia de|quiénes somos|la nostra storia|storia di|chi siamo|nossa história|história d[aoe]|quem somos|onze geschiedenis|geschiedenis van|over ons|nasza historia|historia (?:firmy|marki)|o nas|naše historie|historie (?:firmy|značky)|o nás|naša história|történetünk|rólunk|povestea noastră|despre noi|нашата история|за нас|наша история|история (?:бренда|компании)|о компании|наша історія|про нас|tarihçemiz|hikayemiz|hakkımızda|η ιστορία|σχετικά με εμάς|vår historia|historien om|om oss|om os|vores historie|vår historie|tarinamme|historiamme|meie lugu|meist|mūsu stāsts|par mums|mūsų istorija|apie mus|naša priča|o nama|naša zgodba)(?:\s|[:,–-]|$)|会社概要|沿革|品牌故事|公司简介|회사 ?소개|من نحن|אודותינו|हमारे बारे में|เกี่ยวกับเรา|về chúng tôi|tentang kami/i,
  coupons:
    /(?:^|\s)(?:coupons?|vouchers?|gutscheine?|bons? de réduction|codes? promo|cupones|cup(?:ões|ons)|buoni sconto|kortingscodes?|kupony?|kupón(?:y|ok)?|cupoane|купони|промокоды?|промокоди|kuponlar|κουπόνια|kuponger|kuponer|kupongid|kuponi|kupongit)(?:\s|[:,–-]|$)|クーポン|優惠券|优惠券|쿠폰|كوبونات|קופונים|কুপন|คูปอง|mã giảm giá|kupon/i,
  calculator:
    /calculator|kalkulator|kalkul[aá]tor|kalkulačka|kalkulačce|(?:^|\s|bedarfs-?|calcium|magnesium)rechner(?:$|[\s:,–-])|calculat(?:eur|rice)|calculadora|calcolatore|rekenmachine|калькулятор|hesapla(?:ma|yıcı)|υπολογιστ[ήέ]|r[äa]knare|beregner|laskuri|skaičiuokl|計算ツール|計算機|计算器|計算器|계산기|حاسبة|מחשבון|कैलकुलेटर|ক্যালকুলেটর|เครื่องคำนวณ|máy tính|công cụ tính|калькулатор/i,
  recipe:
    /^\s*(?:recipe|rezept|recette|receta|ricetta|receita|recept|przepis|rețetă|reteta|opskrift|oppskrift|resepti|retsept|рецепта?|συνταγή|tarif|レシピ|食谱|食譜|레시피|وصفة|מתכון|resep|công thức|สูตร)\s?[:：–-]/i,
  lesson:
    /^(?:modul[eoa]?|lesson|unit|chapter|lektion|kapitel|leçon|chapitre|lección|unidad|capítulo|lezione|capitolo|lição|les|hoofdstuk|lekcja|lekce|lekcia|lecke|lecția|capitolul|урок|модуль?|тема|ders|bölüm|μάθημα|ενότητα|oppitunti|õppetund|nodarbība|pamoka|lekcija|الدرس|الوحدة|שיעור|पाठ|পাঠ|บทที่|bài|bab|pelajaran|レッスン|레슨)\s?\d{1,2}(?:\s?[.:：)–-]|\s|$)|^第\s?\d{1,2}\s?[课課讲講]|^제?\s?\d{1,2}\s?강(?:\s|$|[.:])/i,
  order:
    /^(?:order|ordre|bestellung|commande|pedido|ordine|encomenda|bestelling|zamówienie|objednávka|rendelés|comanda|поръчка|заказ|замовлення|sipariş|παραγγελία|beställning|tilaus|tellimus|pasūtījums|užsakymas|narudžba|naročilo)\s(?:n[ro]\.?|№|#)?\s?\d{4}|order (?:confirmation|received|details|#)|your order|order no\b|bestellbestätigung|bestellübersicht|(?:ihre|deine) bestellung|confirmation de commande|votre commande|confirmaci[oó]n (?:de|del) pedido|(?:tu|su) pedido|conferma (?:dell['’])?ordine|il tuo ordine|confirmação d[eo] (?:pedido|encomenda)|(?:seu|sua) (?:pedido|encomenda)|bestelbevestiging|(?:je|uw) bestelling|potwierdzenie zamówienia|twoje zamówienie|potvrzení objednávky|potvrdenie objednávky|(?:vaše|tvoje) objednávk|rendelés(?:ed|e|ét)? (?:visszaigazol|összesít)|confirmarea? comenzii|comanda (?:ta|dvs|dumneavoastră)|потвърждение на поръчка|вашата поръчка|подтверждение заказа|ваш заказ|підтвердження замовлення|ваше замовлення|sipariş(?:iniz| onayı| özeti)|επιβεβαίωση παραγγελίας|η παραγγελία σας|orderbekräftelse|din (?:order|beställning)|ordrebekræftelse|ordrebekreftelse|din ordre|tilausvahvistus|tilauksesi|tellimuse kinnitus|teie tellimus|pasūtījuma apstiprinājums|jūsu pasūtījums|užsakymo patvirtinimas|jūsų užsakymas|potvrda narudžbe|vaša narudžba|potrditev naročila|vaše naročilo|ご注文(?:内容|確認|ありがとう)|注文確認|订单(?:确认|详情)|訂單(?:確認|明細)|주문 ?(?:확인|완료|내역)|تأكيد الطلب|طلبك|אישור הזמנה|ההזמנה שלך|ऑर्डर की पुष्टि|অর্ডার নিশ্চিত|ยืนยันคำสั่งซื้อ|xác nhận đơn hàng|đơn hàng của bạn|konfirmasi pesanan|pesanan anda/i,
  newsletter:
    /newsletter|rundbrief|infolettre|lettre d['’]information|bolet[ií]n(?: de noticias)?|boletim|biuletyn|zpravodaj|spravodaj|hírlevél|рассылк|розсилк|бюлетин|bülten|ενημερωτικό δελτίο|nyhetsbrev|nyhedsbrev|uutiskirje|uudiskir|naujienlaišk|e-novice|メルマガ|メールマガジン|電子報|电子报|뉴스레터|النشرة البريدية|ניוזלטר|bản tin|จดหมายข่าว/i,
  unsubscribe:
    /^(?:unsubscribe|newsletter abbestellen|vom newsletter abmelden|se désabonner|se désinscrire|darse de baja|annulla l['’]iscrizione|disiscriviti|cancelar (?:subscrição|inscrição|assinatura)|uitschrijven|wypisz się|odhlásit odběr|odhlásiť odber|leiratkoz|dezabon|отписаться|відписатися|отпиши се|abonelikten çık|απεγγραφή|avprenumerera|afmeld nyhedsbrev|avmeld nyhetsbrev|peruuta uutiskirje|loobu uudiskirjast|atrakstīties|atsisakyti prenumeratos|odjava od|配信停止|退订|取消訂閱|取消订阅|수신 ?거부|إلغاء الاشتراك|הסרה מרשימת|hủy đăng ký|berhenti berlangganan|ยกเลิกการรับ).{0,24}$/i,
  notFound:
    /(?:^|error |fehler |erreur |\()404(?![\d.,]|\s?[mµ]?g)|not found|nicht gefunden|introuvable|no encontrad|não encontrad|non trovat|niet gevonden|nie znalezion|nenalezen|nenájden|nem található|nu a fost găsit|не найден|не знайден|не е намерен|bulunamadı|δεν βρέθηκε|hittades inte|ikke fundet|ikke funnet|ei löytyn|ei leitud|nav atrast|nerast|nije pronađen|ni najden|見つかりません|找不到|未找到|찾을 수 없|غير موجود|لم يتم العثور|לא נמצא|नहीं मिला|পাওয়া যায়নি|ไม่พบ|không tìm thấy|tidak ditemukan/i,
};
