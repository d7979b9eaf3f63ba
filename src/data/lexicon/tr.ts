import type { Lexicon } from "../../core/label/lexicon.ts";

/** Turkish. Vocabulary of pharmacies, leaflets and supplement labels of Türkiye. */
export const tr: Lexicon = {
  lang: "tr",
  calcium: "kalsiyum~|trikalsiyum~|dikalsiyum~",
  magnesium: "magnezyum~|trimagnezyum~|magnezya",
  salts: {
    unknown: "kompleksi|karışımı",
    oxide: "oksit|oksidi|oksitten|oksidin",
    hydroxide: "hidroksit~|hidroksid~",
    carbonate: "karbonat~|hidroksikarbonat~|subkarbonat~|tebeşir",
    chloride: "klorür~|klorid|nigari",
    sulfate: "sülfat~|ingiliz tuzu|epsom tuzu",
    citrate: "sitrat~|disitrat~|trisitrat~",
    glycinate: "glisinat~|bisglisinat~|diglisinat~|biglisinat~",
    malate: "malat|malatı|malattan|dimalat~|maleat",
    threonate: "treonat~",
    taurate: "taurat~|taürat~|taurinat~",
    acetyltaurate: "asetil taurat~|asetiltaurat~|asetil-taurat~|n-asetil taurat~|asetil taurinat~",
    lactate: "laktat~",
    gluconate: "glukonat~",
    "lactate-gluconate": "laktoglukonat~|laktat glukonat~|glukonolaktat~",
    aspartate: "aspartat~",
    orotate: "orotat~",
    pidolate: "pidolat~",
    ascorbate: "askorbat~",
    phosphate: "dihidrojenfosfat~|dihidrojen fosfat~|fosfat~|hidrojenfosfat~|hidrojen fosfat~|difosfat~|trifosfat~",
    glycerophosphate: "gliserofosfat~",
    acetate: "asetat~",
    succinate: "süksinat~|suksinat~",
    fumarate: "fumarat~",
    akg: "alfa-ketoglutarat~|alfa ketoglutarat~|ketoglutarat~",
    lysinate: "lizinat~",
    bhb: "hidroksibutirat~|beta-hidroksibutirat~",
    caseinate: "kazeinat~",
    glubionate: "glubionat~",
    lactobionate: "laktobionat~",
    glutamate: "glutamat~",
    chelate: "şelat~|kelat~|amino asit şelatı",
    hydroxyapatite: "hidroksiapatit~",
    coral: "mercan~",
    "oyster-shell": "istiridye~",
    eggshell: "yumurta kabuğu~",
    algae: "alg|algi|alginden|algler|deniz yosunu~|yosun~|kırmızı alg~|litotamni~",
    seawater: "deniz suyu~|deniz minerali",
    dolomite: "dolomit~",
    milk: "süt minerali|süt mineralleri|süt kalsiyumu",
    "bone-meal": "kemik unu",
    pantothenate: "pantotenat~",
    folinate: "folinat~|metilfolat~|metil folat~",
    stearate: "stearat~",
    silicate: "silikat~|trisilikat~",
    "fatty-acid": "yağ asitlerinin|yağ asidi tuzları|yağ asitleri",
    edta: "edetat~",
    alginate: "aljinat~|alginat~",
    propionate: "propiyonat~|propionat~",
    sorbate: "sorbat~",
  },
  nutrients:
    "vitamin~|çinko~|demir|demirin|bakır~|mangan~|selenyum~|iyot|iyodür~|krom|kromun|molibden~|potasyum~|sodyum~|fosfor|fosforun|bor|" +
    "florür~|flor|silisyum~|silika|vanadyum~|nikel|folik asit~|folat~|pantotenik asit~|askorbik asit~|niasin~|nikotinamid~|biotin~|biyotin~|" +
    "riboflavin~|tiamin~|piridoksin~|siyanokobalamin~|kobalamin~|kolin|inositol~|kolekalsiferol~|ergokalsiferol~|kalsitriol~|kalsitonin~|" +
    "menakinon~|retinol~|tokoferol~|protein~|yağ|balık yağı~|karbonhidrat~|şeker|şekerler|lif|tuz|enerji|kalori~|kolajen~|glukozamin~|" +
    "kondroitin~|melatonin~|glisin|taurin|teanin|lizin|hyaluronik asit~|hiyalüronik asit~|koenzim~|omega|zerdeçal~|kurkumin~|kuersetin~|" +
    "ashwagandha~|probiyotik~",
  elemental: "elementer|elementel|elemental|element|elementi|elemente|iyonize|iyonu|iyon|iyonik|saf",
  equals:
    "eşdeğer~|bunun|bunun içinde|eş değer~|eşit|eşittir|karşılık gelen|karşılık gelir|karşılık|denk|denktir|sağlar|sağlayan|sağlamaktadır|tekabül eden|tekabül eder|" +
    "ihtiva eden|ekivalan~",
  from: "olarak|formunda|formu|şeklinde|kaynağı|kaynaklı|kaynağından|kökenli|elde edilen|halinde",
  per: "her|her bir|beher|başına|içinde",
  contains: "içerir|içermektedir|içeren|içeriği|içerik|bulunur|bulunmaktadır|ihtiva eder|vardır|miktarı",
  pieces:
    "tablet~|tb|kapsül~|kaps|softjel~|yumuşak kapsül~|saşe~|şase~|poşet~|damla|damlası|damlada|ölçek|ölçeği|ölçekte|ölçeğinde|kaşık~|kaşığı~|" +
    "ampul~|flakon~|pastil~|draje~|gummy~|jelibon~|gami~|stick~|stik|adet|adedi|efervesan|efervesan tablet~|çiğneme tablet~|çiğnenebilir tablet~|" +
    "fıs|puf|shot",
  serving: "porsiyon~|servis|servisi|doz|dozu|dozda|dozunda|tek doz",
  servingSize:
    "porsiyon:|porsiyon :|porsiyon|porsiyon miktarı|servis miktarı|porsiyon büyüklüğü|servis büyüklüğü|porsiyon ölçüsü|servis ölçüsü|porsiyon boyutu|servis boyutu",
  day:
    "günlük|günlük alım dozu|günlük alım miktarı|günde|gün|her gün|günlük doz~|günlük kullanım dozu~|günlük kullanım miktarı~|günlük porsiyon~|önerilen günlük doz~|" +
    "önerilen günlük porsiyon~|tavsiye edilen günlük doz~|tavsiye edilen günlük porsiyon~|tavsiye edilen günlük kullanım dozu~|24 saat~",
  times: "kez|kere|defa|kerede",
  numbers: {
    yarım: 0.5,
    bir: 1,
    iki: 2,
    üç: 3,
    dört: 4,
    beş: 5,
    altı: 6,
    tek: 1,
  },
  frequencies: { "sabah akşam": 2, "sabah ve akşam": 2, "12 saatte bir": 2, "sabah öğle akşam": 3 },
  directions:
    "kullanım şekli|kullanım önerisi|kullanım talimatı|önerilen kullanım|tavsiye edilen kullanım|kullanım|kullanınız|kullanın|kullanılır|" +
    "kullanılması|kullanılabilir|alınız|alın|alınır|alınması|alınabilir|tüketiniz|tüketilir|tüketilmesi|tüketilebilir|içiniz|içilir|çiğneyiniz|" +
    "çiğnenerek|yutunuz|yutulur|yutulmalıdır|eritilerek|çözündürülerek|çözdürülerek|karıştırınız|karıştırılarak|yetişkinler~|yetişkin~|" +
    "pozoloji|dozaj|nasıl kullanılır",
  maximum: "aşmayınız|aşmayın|aşılmamalıdır|aşılmamalı|aşmamalıdır|en fazla|en çok|maksimum",
  facts:
    "besin öğeleri|besin değerleri|besin değeri|besin ögeleri|enerji ve besin|etkin madde miktar~|etken madde miktar~|etkin madde~|etken madde~|aktif madde~|aktif bileşen~|içindekiler|" +
    "bileşenler|bileşen|bileşimi|bileşim|ürün içeriği|formülü|formül|takviye tablosu|ürün bileşimi|kompozisyon|kantitatif bileşim|" +
    "hasta bilgilendirme",
  excipients:
    "yardımcı madde~|diğer bileşenler|diğer maddeler|diğer içerikler|dolgu madde~|dolgu ajanı|hacim artırıcı~|hacim arttırıcı~|topaklanmayı önleyici~|" +
    "topaklanma önleyici~|topaklaşmayı önleyici~|kekleşmeyi önleyici~|kaplama madde~|kaplama ajanı|film kaplama|kapsül kabuğu|kapsül maddesi|" +
    "stabilizatör~|kıvam artırıcı~|kıvam arttırıcı~|kıvamlaştırıcı|asitlik düzenleyici~|asit düzenleyici|parlatıcı~|emülgatör~|taşıyıcı|" +
    "bağlayıcı|nem tutucu",
  advice:
    "önerilen günlük alım|önerilen alım|günlük ihtiyaç|günlük ihtiyacı|ihtiyacı|ihtiyaç|ihtiyacımız|ihtiyaç duyar|gereksinim~|üst sınır~|üst limit~|" +
    "tolere edilebilir|eksikliği~|eksiklik~|yetersizliği~|çalışmada|çalışmalar~|çalışmaya|araştırma~|hastalar~|hastada|erkekler~|kadınlar~|çocuklar~|" +
    "bebekler~|ergenler~|gebeler~|hamileler~|hamilelik~|gebelik~|emziren~|emzirme~|yaşlılar~|serum|plazma~|kandaki|kanda|kan düzeyi|kan seviyesi|" +
    "vücutta|vücudun|vücudumuz~|vücut ağırlığı~|kemiklerde|kemiklerin|beslenmede|diyetle|besinlerden|gıdalardan|besinler|gıdalar|bakımından zengin|" +
    "zengin|doz aşımı~|aşırı doz~|yan etki~|örneğin|mesela|litrede|litre başına|hiperkalsemi~|hipokalsemi~|hipomagnez~|hipermagnez~|" +
    "kalsiyum kanal~|konsantrasyon~|uzmanlar|klinik|" +
    "magnezyum için önerilen|kalsiyum için önerilen|önerilen günlük magnezyum|önerilen günlük kalsiyum",
  without: "içermez|içermemektedir|içermeyen|bulunmaz|yoktur|olmadan",
  percentOf: {
    "eu-nrv":
      "brd|beslenme referans değer~|besin referans değer~|referans değer~|günlük referans alım~|referans alım~|gra|günlük karşılama|" +
      "günlük ihtiyacı karşılama|karşılama oranı",
  },
  units: {
    mg: "miligram|miligramı",
    g: "gram|gramı|gr",
    µg: "mikrogram|mikrogramı|mkg",
    ml: "mililitre",
    l: "litre|lt",
    kg: "kilogram|kilo",
    iu: "ünite|uluslararası ünite|iü",
    mmol: "milimol",
    meq: "miliekivalan",
  },
  others:
    "son gezilenler|son görüntülenenler|son incelenenler|benzer|son baktıkların|son baktıklarınız|son gezdikleriniz|bunlara da bakıldı|benzer ürünler|ilgili ürünler|birlikte alınan|birlikte al|birlikte alınanlar|bunu alanlar|bu ürünü alanlar|bunu inceleyenler|" +
    "birlikte iyi gider|son gezdiğiniz|son gezilen|son bakılan|son inceledikleriniz|önceden gezdiklerin|önerilen ürünler|sana özel|size özel|" +
    "sizin için|ilginizi çekebilir|beğenebileceğiniz|yorumlar|ürün yorumları|müşteri yorumları|değerlendirmeler|ürün değerlendirmeleri|" +
    "soru cevap|soru & cevap|soru ve cevap|ürün soruları|sık sorulan|çok satanlar|en çok satan~|diğer ürünler|tamamlayıcı ürünler|" +
    "kategoriler|karşılaştır|diğer satıcılar|popüler ürünler|sponsorlu|" +
    "aynı seri|aynı markadan|karşılaştırma",
  cart:
    "sepete ekle|sepete at|sepetime ekle|hemen al|şimdi al|satın al|sipariş ver|stokta yok|tükendi|gelince haber ver|stoğa gelince|" +
    "favorilere ekle",
  article:
    "dakika okuma|dk okuma|dakikada oku|okuma süresi|yayınlanma|yayınlanma tarihi|yayın tarihi|yazar|yazan|güncellenme|güncelleme tarihi|" +
    "son güncelleme|tarifi|editör|makaleyi paylaş|yorum yap",
  guide:
    "nedir|ne işe yarar|faydaları|faydası|nasıl|neden|niçin|hangi|hangisi|rehber~|belirtileri|eksikliği|ne kadar|kaç|en iyi|çeşitleri|türleri|" +
    "farkı|farkları|yan etkileri|zararları|tavsiyeler|ipuçları|hakkında|blog|nelerdir",
  notIntake:
    "bitki besini|banyo tuzu~|banyo için|krem|kremi|losyon~|şampuan~|sabun~|magnezyum yağı|magnezyum spreyi|haricen|harici kullanım|gübre~|köpek~|kedi|" +
    "kediler~|atlar için|yem|yemi|evcil hayvan~|maden suyu~|diş macunu~|merhem|kozmetik|tırmanış|cimnastik|reaktif|tarif|" +
    "tamamlayıcı yem|yavru köpek~",
};
