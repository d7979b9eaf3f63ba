/** Children and adolescents in directions. In: a text. Out: whether it speaks of them. */

/** Their words, as text: in scripts without blanks they are no words of a lexicon. */
const MINORS =
  /child|\bteen|adolesc|infant|kind(?:er|ern)\b|jugendlich|enfant|\bnino|\bnina|ragazz|bambin|crianca|kinderen|dziec|m[lł]odzie[zż]|\bdet(?:i|em|sk)|gyermek|gyerek|\bcopii|\bcopil|деца|дет(?:и|ям|ей|ск)|діт|подрост|підліт|cocuk|παιδι|εφηβ|\bbarn|born\b|børn|\bungdom|\blapse|\blaste|berni|vaik|djec|\bdeca|\bdeci|otroc|otrok|小児|小人|子供|子ども|お子|儿童|兒童|小儿|小兒|婴|幼儿|어린이|소아|유아|청소년|أطفال|للأطفال|ילד|बच्च|शिशु|শিশু|কিশোর|เด็ก|tre em|tre nho|\btre (?:tu|tren|duoi|\d)|\banak\b|anak-anak/;

/** True for a text that names children or adolescents, in whatever language. */
export const speaksOfMinors = (text: string): boolean => MINORS.test(text.toLowerCase());
