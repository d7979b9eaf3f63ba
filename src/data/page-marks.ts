/** What shops and magazines call their kinds of pages, in addresses and titles. A new language adds its words. */
import type { PageMarks } from "../core/label/knowledge.ts";

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
    /compar|vergleich|srovn|porovn|porówn|ranking|rangliste|сравн|рейтинг|порівн|karşılaştır|σύγκρι|比較|对比|ランキング|랭킹|비교|مقارنة|so-sanh|so sánh|เปรียบเทียบ|perbandingan/i,
  priceComparison:
    /preis-?vergleich|preise[- ]vergleich|price[- ]compar|compar[a-z]{0,8}[- ](?:de[- ])?(?:prix|precios|preços|prezzi|prices)|porówn[a-z]{0,8} cen|srovn[a-záíý]{0,6} cen|porovn[a-zaií]{0,6} cien|сравн[а-я]{0,6} цен|порівн[а-яії]{0,6} цін|fiyat karşılaştır|σύγκρι[α-ωή]{0,5} τιμ|価格比較|比价|比價|가격 ?비교|so[- ]sánh[- ]giá|perbandingan[- ]harga/i,
  productCount:
    /^(?:[^\d]{0,20}\d{1,4}\s?[-–]\s?\d{1,4}[^\d]{1,6})?(?:共|全|总共|總共|총|found|найдено|знайдено|menampilkan \d+\s?[-–]\s?\d+ dari)?:?\s?\d[\d.,\s]{0,8}\d\s?(?:products|results|produkte|ergebnisse|treffer|produits|résultats|productos|resultados|prodotti|risultati|produtos|producten|resultaten|produktów|wyników|produktů|produktov|termék|találat|produse|rezultate|продукта|товара?|товаров|товарів|ürün|προϊόντα|αποτελέσματα|produkter|träffar|treff|tuotetta|toodet|preces|prekės|prekių|proizvoda|izdelkov|件商品|件の商品|个商品|個商品|개의 상품|개 상품|ผลิตภัณฑ์|sản phẩm|produk|منتجات?|מוצרים|उत्पाद|পণ্য)(?: found| gefunden)?\.?$/i,
  packCount:
    /(?:^|\s)\d{1,3}\s?(?:x|×|st|szt|pcs|ct|count|uds?|un|pz|pezzi|unités?|unidades|unidad|gél|개입|개|入|יח)(?:$|[\s.,)|'’])/i,
  recipe:
    /^\s*(?:recipe|rezept|recette|receta|ricetta|receita|recept|przepis|rețetă|reteta|opskrift|oppskrift|resepti|retsept|рецепта?|συνταγή|tarif|レシピ|食谱|食譜|레시피|وصفة|מתכון|resep|công thức|สูตร)\s?[:：–-]/i,
  notFound:
    /(?:^|error |fehler |erreur |\()404(?![\d.,]|\s?[mµ]?g)|not found|nicht gefunden|introuvable|no encontrad|não encontrad|non trovat|niet gevonden|nie znalezion|nenalezen|nenájden|nem található|nu a fost găsit|не найден|не знайден|не е намерен|bulunamadı|δεν βρέθηκε|hittades inte|ikke fundet|ikke funnet|ei löytyn|ei leitud|nav atrast|nerast|nije pronađen|ni najden|見つかりません|找不到|未找到|찾을 수 없|غير موجود|لم يتم العثور|לא נמצא|नहीं मिला|পাওয়া যায়নি|ไม่พบ|không tìm thấy|tidak ditemukan/i,
};
