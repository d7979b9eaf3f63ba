import type { Listing } from "./listing.ts";

export const listingTr: Listing = {
  lead: "CalMag Fit, bir takviyenin ürün sayfasında ne kadar elementer kalsiyum ve magnezyum belirttiğini okur ve bunun beslenmenize uygun olup olmadığını söyler. Yanıtını birbirine hiç karışmayan iki satırda verir: bir hekimin magnezyum ve kalsiyumu yaklaşık bire bir alma önerisi ve resmî üst sınırlar.",
  doesTitle: "Ne yapar",
  does: [
    "Ürün sayfasına tek bir rozet koyar: sonuç, günlük miligram, oran. Nedenini görmek için rozeti açın.",
    "Tuzlardan, yüzdelerden ve porsiyonlardan elementi hesaplar ve her adımı, alındığı yazıyla birlikte gösterir.",
    "Etiketin belirsiz olduğu yerde bunu söyler ve hiçbir zaman sessizce tahmin yürütmez. Etikette yazanı kendiniz girebilirsiniz.",
    "Hâlihazırda aldıklarınızı sayar ve hangi kurumun hangi sınırına ulaşıldığını gösterir.",
    "Birçok dildeki mağazaları, düğmesine bastığınızda da başka her sayfayı okur.",
  ],
  doesNotTitle: "Ne yapmaz",
  doesNot: [
    "Ürün satmaz, reklam yapmaz, ürün önermez ve bağlantılardan para kazanmaz.",
    "Fiyatları, sepeti ya da sayfadaki başka bir şeyi değiştirmez.",
    "Sağlığınızı bilmez. Gebe, hasta ya da ilaç kullanıyorsanız önce hekiminize ya da eczacınıza danışın.",
  ],
  privacyTitle: "Gizlilik",
  privacy:
    "Tarayıcınızdan hiçbir şey çıkmaz. Hesap, sunucu, istatistik ya da kimseye giden bir istek yoktur. Profiliniz siz kabul ettikten sonra bu cihazda saklanır; dilediğiniz zaman bir dosyaya kaydedebilir ya da silebilirsiniz.",
  notAdvice:
    "Bire bir kuralı tek bir hekimin görüşüdür, resmî kurumlar ise başka değerler verir; ikisi de kaynaklarıyla gösterilir. Bu bilgidir, tıbbi tavsiye değildir.",
  shots: {
    product: "Ürün adının altında rozetiyle bir ürün sayfası: sonuç, günlük miligram, oran.",
    limits: "Bir sınırı aşan üründe açılmış rozet: miktarlar, kural, her bir sınır ve nedeni.",
    popup: "Sonucu, miktar tablosunu ve günün toplamını gösteren grafiğiyle açılır pencere.",
    profile: "Profil: beslenme, yaş, sınırlar, başka alınanlar, ilaçlar.",
    evidence: "Kanıt sayfası: neyin kim tarafından öne sürüldüğü ve kaynağıyla her değer.",
  },
  keywords: ["kalsiyum", "magnezyum", "takviye", "üst sınır", "oran", "elementer", "beslenme"],
};
