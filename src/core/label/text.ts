/** One spelling for comparing. In: text as printed. Out: text whose case, accents, digits and blanks are folded. */

const NATIVE_ZEROS = [0x660, 0x6f0, 0x966, 0x9e6, 0xe50];

const toAsciiDigit = (digit: string): string => {
  const code = digit.charCodeAt(0);
  const zero = NATIVE_ZEROS.find((first) => code >= first && code < first + 10);
  return zero === undefined ? digit : String(code - zero);
};

/** What stands behind the point for a fraction of one character. */
const FRACTIONS: Readonly<Record<string, string>> = { "¼": ".25", "½": ".5", "¾": ".75", "⅓": ".333", "⅔": ".667" };

/** "1 1/2", "1-1/2" as one number. */
const mixedNumber = (_: string, whole: string, above: string, below: string): string =>
  String(Number(whole) + Number(above) / Number(below));

/**
 * The text in one spelling but with its case kept: compatibility forms (full-width, "㎎", superscripts) resolved,
 * Latin, Greek and Cyrillic accents removed, native digits as ASCII, one blank for any white space, no soft hyphens
 * and no direction marks.
 */
export const unify = (text: string): string => {
  const whole = text.includes("/") ? text.replace(/(?<![\d/.,])(\d)[ -]([13])\/([24])(?!\d)/g, mixedNumber) : text;
  if (!/[^ -~]/.test(whole)) return (whole.includes("  ") ? whole.replace(/ {2,}/g, " ") : whole).trim();
  return whole
    .replace(
      /(?:(\d) ?)?([\u00bc-\u00be\u2153\u2154])/g,
      (_, whole: string | undefined, part: string) => `${whole ?? "0"}${FRACTIONS[part]}`,
    )
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, "")
    .replace(/[™®©]/g, " ")
    .replace(/\u2044/g, "/")
    .normalize("NFKD")
    .replace(/[\u0300-\u036f]/g, "")
    .normalize("NFC")
    .replace(/[\u0660-\u0669\u06f0-\u06f9\u0966-\u096f\u09e6-\u09ef\u0e50-\u0e59]/g, toAsciiDigit)
    .replace(/\u066b/g, ".")
    .replace(/\u066c/g, ",")
    .replace(/[\u2010-\u2015\u2212\u301c\uff5e]/g, (dash) => (dash > "\u3000" ? "~" : "-"))
    .replace(/[\u2018\u2019\u02bc\u05f3]/g, "'")
    .replace(/[\u201c\u201d\u05f4]/g, '"')
    .replace(/[、，]/g, ",")
    .replace(/ı/g, "i")
    .replace(/\s+/g, " ")
    .trim();
};

/**
 * A unified text without the damage that wrong encodings and scanned labels do: "magn?sium", "c?lcio" and "calc1um"
 * have their letters back, "5OO mg" its zeros. No character moves.
 */
export const mend = (text: string): string =>
  /[a-z][?\ufffd][a-z]|\dO|(?:calc|magnes)[1l]um/i.test(text)
    ? text
        .replace(/(?<=calc|magnes)[1l](?=um)/gi, "i")
        .replace(/(?<=c)[?\ufffd](?=[lp])/gi, "a")
        .replace(/(?<=[a-z])[?\ufffd](?=[a-z])/gi, "e")
        .replace(/(?<=\d)O{1,3}(?= ?(?:m?g|mcg|[µμ]g|IU|UI|%|毫克))/g, (letters) => "0".repeat(letters.length))
    : text;

/** The number of a footnote: in a circle or raised behind a name, or behind a sign and before an amount. */
const NOTE_NUMBER =
  /[\u2460-\u2473]|(?<=\p{L}{4} ?)[\u00b9\u00b2\u00b3\u2074-\u2079]{1,2}(?![\d\u207a])|(?<=[\p{L})）]) ?(?:[※*＊†‡]{1,2}|注)[1-9１-９](?= [1-9１-９])/gu;

/** The text as printed without the numbers of its footnotes: "钙①300 mg", "Magnesium² 300 mg", "カルシウム※1 300mg". */
export const withoutNoteNumbers = (text: string): string =>
  /[\u2460-\u2473\u00b9\u00b2\u00b3\u2074-\u2079※＊†‡注]|\*[1-9]/.test(text) ? text.replace(NOTE_NUMBER, " ") : text;

/** "MalateEq", "mgMagnesium", "75%Calcium": where a small letter or a share is followed by the capital of a word. */
const GLUED = /[\p{Ll}%](?=\p{Lu}\p{Ll}{2})/gu;

/** "Vitamin C60 mg": the amount of a vitamin that has no number in its name. */
const GLUED_AMOUNT = /(?<= [ACEace])(?=\d{1,4} ?[mµ]g)/g;

/** So many in one text are of a table whose cells lost what parted them; one or two are of a brand's name. */
const LEAST_GLUED = 4;

/** "per 100 gpro Portion", "100 mgpyridoxine": an amount that the next word follows. */
const GLUED_UNIT = /\d ?(?:(?:m?g|ml)(?=(?:pro|per|par|por|je) )|(?:mc?g|мк?г)(?=[a-zа-яё]{4}))/gi;

/** A unified text whose words were put together without blanks, with the blanks; any other as it is. */
export const parted = (glued: string): string => {
  const text = glued.replace(GLUED_UNIT, (amount) => `${amount} `);
  return (text.match(GLUED)?.length ?? 0) < LEAST_GLUED
    ? text
    : text.replace(GLUED, (letter) => `${letter} `).replace(GLUED_AMOUNT, " ");
};

/** `unify` in lower case: the form that words are compared in. */
export const fold = (text: string): string => unify(text).toLowerCase();

/** True where one of two words for a piece holds the first letters of the other: "tablet" and "Brausetabletten". */
export const sharesStem = (one: string, other: string, letters: number): boolean =>
  one.includes(other.slice(0, letters)) || other.includes(one.slice(0, letters));
