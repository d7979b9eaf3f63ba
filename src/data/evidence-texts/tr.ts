/** Turkish texts of the evidence note. */
import type { EvidenceTexts } from "../../core/verdict/words.ts";

export const evidenceTr: EvidenceTexts = {
  "one-to-one": {
    claim: "Kalsiyum ve magnezyumu bire bir içeren takviyeler en ihtiyatlı seçimdir.",
    points: {
      "ratio-has-risen":
        "Kalsiyum ve magnezyum taşınmak için yarışır; ABD’deki beslenmede oran yaklaşık 3’e yükselmiştir.",
      "japan-after-the-war": "Savaş sonrası Japonya’da beslenmedeki magnezyum yaklaşık kalsiyum kadardı.",
      "no-trial":
        "Bildiğimiz hiçbir araştırma 1:1 ile 2:1 takviyeleri sağlık sonuçları bakımından karşılaştırmıyor ve hiçbir resmî kurum bugüne dek bir oran belirlemedi.",
      "us-recommendations": "ABD önerilerinin kendisi, bir birim magnezyuma yaklaşık 2,4 ila 3,2 birim kalsiyum eder.",
    },
  },
  "two-to-one-outdated": {
    claim: "İkiye bir eskimiştir.",
    points: {
      "advice-of-the-past":
        "İkiye bir, beslenme için 2’yi aşılmaması gereken en iyi değer olarak anan 1960’lar–1980’ler tavsiyelerine dayanır.",
      "whole-diets":
        "Beslenmenin bütününü inceleyen araştırmalar, riskin en az olduğu aralığı yaklaşık 1,7 ila 2,8 buluyor. Bunlar takviyelerle değil, beslenmeyle ilgilidir.",
    },
  },
  "more-magnesium": {
    claim: "Daha fazla magnezyum iyidir.",
    points: {
      "low-intakes": "ABD’deki yetişkinlerin yaklaşık yarısı ortalama gereksinimden daha az magnezyum alıyor.",
      cohorts:
        "Kohort çalışmalarının meta-analizleri kalp ve damarlar için bir yarara işaret ediyor, ama belirlenebilecek bir en iyi değer vermiyor.",
      shanghai:
        "Beslenmedeki oranın yaklaşık 1,7 olduğu Şanghay’da, önerilenin üzerindeki magnezyum kadınlarda ve erkeklerde daha yüksek ölüm oranıyla birlikte görüldü.",
    },
  },
  "limit-too-low": {
    claim: "Takviyelerden magnezyum için 350 mg’lık sınır fazla düşük.",
    points: {
      "trials-above":
        "350 mg’ın üzerindeki araştırmalarda ishal daha sık görülmedi; bu yüzden sınırın yeniden değerlendirilmesi isteniyor.",
      "report-behind":
        "Sınırın dayandığı rapor, 452 ila 1.200 mg ile yapılan ve yakınma bildirilmeyen çalışmaları da sıralıyor.",
      "health-canada": "Kanada Sağlık Bakanlığı, yetişkinlere yönelik bir üründe günde 500 mg’a kadar izin veriyor.",
      diarrhoea: "Sınır, 360 mg’da 21 hastanın 6’sında görülen ishale dayanır ve değişmemiştir.",
      "eu-confirmed": "AB’nin 250 mg’lık değeri 2017 ve 2021’de Alman enstitüsünce doğrulandı.",
    },
  },
  "kidney-stones": {
    claim: "Günde 500 mg magnezyum, böbrek taşının yinelenmesini %90’a varan oranda azaltır.",
    points: {
      series:
        "Hidroksit olarak 500 mg alan 55 hastada taş sayısı yılda 0,8’den 0,08’e düştü; %85’inde yeni taş oluşmadı, tedavi görmeyen hastaların ise %59’unda taş oluşmaya devam etti.",
      "randomised-trial":
        "Bu hasta dizisi rastgele atamalı değildi. Rastgele atamalı araştırmada magnezyum hidroksit plasebodan daha iyi değildi ve tek başına plasebo da beklenenden %56 daha iyi sonuç verdi.",
      citrate:
        "Potasyum-magnezyum sitratla yapılan bir araştırma %85 daha az taş buldu, ama magnezyumun payını sitrat ve potasyumunkinden ayıramıyor.",
      review: "Bir derleme, süregelen bir tartışmadan söz ediyor.",
    },
  },
  "historical-figures": {
    claim: "Magnezyum için öneri 350 mg’dır; kalsiyum 1987’de 1.500 mg’a yükseltildi.",
    points: {
      "men-in-1989": "350 mg, 1989’da ABD’nin erkekler için önerisiydi.",
      today: "Bugün ABD değerleri erkekler için 400–420 mg, kadınlar için 310–320 mg’dır.",
      "statement-of-1994":
        "Kayıtlardaki açıklama 1994 tarihlidir: östrojen kullanmayan menopoz sonrası kadınlar ve 65 yaş üstü için 1.500 mg, diğer yetişkinler için 1.000 mg.",
    },
  },
};
