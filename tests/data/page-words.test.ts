/** What a page is looked through with: it finds what the lexicons name, in every language, and nothing inside other words. */
import { describe, expect, it } from "vitest";
import { toPageWords } from "../../src/core/label/page-words.ts";
import { fold } from "../../src/core/label/text.ts";
import { lexicons } from "../../src/data/lexicon/index.ts";
import { pageWordSources } from "../../src/data/page-words.ts";

const words = toPageWords(pageWordSources);
const isOthers = (text: string): boolean => words.others.test(fold(text));
const isCart = (text: string): boolean => words.cart.test(fold(text));
const wordsOf = (text: string): string[] => text.split("|").filter((word) => word.trim() !== "");

describe.each(lexicons.map((lexicon) => [lexicon.lang, lexicon] as const))("%s", (_, lexicon) => {
  it("names the minerals, with and without accents, in any case", () => {
    for (const word of [...wordsOf(lexicon.calcium), ...wordsOf(lexicon.magnesium)]) {
      const name = word.replace("~", "");
      expect(words.minerals.test(`500 mg ${name} 3`), name).toBe(true);
      const plain = name.normalize("NFD").replace(/[\u0300-\u036f]/g, "");
      expect(words.minerals.test(plain.normalize("NFC")), plain).toBe(true);
    }
  });

  it("finds every heading of other parts and every cart button, alone and in a sentence", () => {
    for (const word of wordsOf(lexicon.others))
      for (const text of [
        word.replace("~", ""),
        `» ${word.replace("~", "")} (12)`,
        word.replace("~", "").toUpperCase(),
      ])
        expect(isOthers(text), text).toBe(true);
    for (const word of wordsOf(lexicon.cart))
      for (const text of [word.replace("~", ""), `🛒 ${word.replace("~", "")}!`]) expect(isCart(text), text).toBe(true);
  });
});

describe("headings and buttons as shops write them", () => {
  it.each([
    ["en", "Customers also bought", "Add to Cart"],
    ["de", "Ähnliche Produkte", "In den Warenkorb"],
    ["fr", "Avis clients (34)", "Ajouter au panier"],
    ["es", "Productos relacionados", "Añadir al carrito"],
    ["it", "Prodotti correlati", "Aggiungi al carrello"],
    ["pl", "Opinie klientów", "Dodaj do koszyka"],
    ["cs", "Související produkty", "Do košíku"],
    ["ru", "Похожие товары", "В корзину"],
    ["tr", "Benzer ürünler", "Sepete Ekle"],
    ["el", "Σχετικά προϊόντα", "Προσθήκη στο καλάθι"],
    ["ja", "この商品を買った人はこんな商品も", "今すぐ「カートに入れる」"],
    ["zh", "【相关商品】", "立即购买"],
    ["ko", "관련상품을 더 보기", "장바구니 담기"],
    ["ar", "منتجات ذات صلة", "أضف إلى السلة"],
    ["he", "מוצרים דומים", "הוסף לסל"],
    ["hi", "ग्राहक समीक्षा", "कार्ट में डालें"],
    ["th", "สินค้าที่เกี่ยวข้องทั้งหมด", "หยิบใส่ตะกร้า"],
    ["vi", "Sản phẩm liên quan", "Thêm vào giỏ hàng"],
  ])("%s: %s, %s", (_, heading, button) => {
    expect(isOthers(heading)).toBe(true);
    expect(isCart(button)).toBe(true);
    expect(isCart("Supplement Facts")).toBe(false);
  });

  it.each([
    "Supplement Facts",
    "Calcium | 7.143 mg | 500 mg | 63 %",
    "Previews of the preview",
    "Incomparable purity",
    "Unquestionsable quality",
    "Nährwerte",
    "Reviewsx",
    "Zusammensetzung",
    "Composición",
    "Состав",
    "Ingrédients",
    "成分表示",
    "配料",
    "เปรียบ",
    "ส่วนประกอบ",
    "المكونات",
    "सामग्री",
    "1-2-3",
    "",
  ])("%j heads nothing else", (text) => {
    expect(isOthers(text)).toBe(false);
  });

  it.each(["Repurchased", "Purchaser", "Add to cartridge", "Ordernow", "Details", "Größe wählen", "サイズを選ぶ", ""])(
    "%j buys nothing",
    (text) => {
      expect(isCart(text)).toBe(false);
    },
  );

  it("stand whole between letters of scripts without blanks, and beside signs and icons", () => {
    expect(isOthers("商品Reviews一覧")).toBe(true);
    expect(isOthers("\ue001Reviews·5")).toBe(true);
    expect(isOthers("اReviews")).toBe(false);
    expect(isOthers("Reviewsव")).toBe(false);
  });

  it("take no letter of a written-out word for a gap between words", () => {
    // A plain word must not match where a letter of its own script stands beside it.
    for (const lexicon of lexicons)
      for (const word of wordsOf(`${lexicon.others}|${lexicon.cart}`)) {
        const text = fold(word.replace("~", ""));
        if (/[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]/.test(text)) continue;
        for (const letter of text.match(/[\p{L}\p{M}]/gu) ?? [])
          expect(isOthers(`${letter}reviews`), `${word}: ${letter}`).toBe(false);
      }
  });
});

describe("digests of whole words", () => {
  it("find nothing in texts that hold none of the words", () => {
    // Letters in an order that no language has, so many that a digest too short would be met.
    let seed = 7;
    const next = (most: number): number => {
      seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
      return (seed >>> 8) % most;
    };
    const letters = "qxzjvkw";
    for (let at = 0; at < 50_000; at++) {
      const words = Array.from({ length: 4 }, () =>
        Array.from({ length: 3 + next(6) }, () => letters[next(letters.length)]).join(""),
      );
      expect(isOthers(words.join(" "))).toBe(false);
    }
  });
});
