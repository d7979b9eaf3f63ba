/** What a customer says of what he or she takes. In: a text. Out: yes or no. */

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
    "मैं (?:लेता|लेती|रोज)|मैंने|আমি (?:খাই|কিনে|প্রতিদিন)|ผม(?:กิน|ทาน|ซื้อ)|ดิฉัน|ฉัน(?:กิน|ทาน|ซื้อ)",
  ].join("|")}`,
  "iu",
);

/** A longer text is more than what one customer wrote. */
const LONGEST = 1200;

/** True for a text in which somebody speaks of what he or she takes, as reviews do. */
export const isOfCustomer = (text: string): boolean => text.length <= LONGEST && FIRST_PERSON.test(text);
