/**
 * The words that a page is looked through with before anything is read. In: their sources. Out: a pattern, and finders
 * of words. A finder does what a pattern of a thousand words does, without the milliseconds that a browser takes to
 * make one.
 */

/** Sources of the words, as plain data. */
export interface PageWordSources {
  /** The source of a pattern. */
  readonly minerals: string;
  readonly others: FinderSource;
  readonly cart: FinderSource;
}

/** Words by where in a text they count, at least two characters each. */
export interface FinderSource {
  /**
   * Digests of words that are none between other letters, from the smallest on, each as its distance from the one
   * before. A thousand of them take less than half of the room of the words; another text has the digest of one of them
   * once in 70 million.
   */
  readonly whole: string;
  /** Joined by "|"; letters may follow. */
  readonly stem: string;
  /** Joined by "|"; words of scripts without blanks between words. */
  readonly anywhere: string;
}

export interface WordFinder {
  /** True where one of the words stands in the folded text. */
  readonly test: (text: string) => boolean;
  /** True where the folded text begins with one of the words. */
  readonly begins: (text: string) => boolean;
}

export interface PageWords {
  /** Names calcium or magnesium; for the text as it stands in the page. */
  readonly minerals: RegExp;
  /** The heading of a part that is not this product: related products, reviews, questions; for folded text. */
  readonly others: WordFinder;
  /** The label of a button that puts something in a cart; for folded text. */
  readonly cart: WordFinder;
}

/**
 * True for what may stand beside a word in folded text: signs, digits, private and paired code units (icons), and
 * letters of scripts without blanks.
 */
const isGap = (code: number): boolean =>
  code < 0x80
    ? code < 0x41 || (code > 0x5a && code < 0x61) || code > 0x7a
    : code < 0xc0 ||
      code === 0xd7 ||
      code === 0xf7 ||
      code === 0x5be ||
      code === 0x60c ||
      code === 0x61b ||
      code === 0x61f ||
      code === 0x964 ||
      code === 0x965 ||
      (code >= 0xe00 && code < 0xf00) ||
      (code >= 0x2000 && code < 0x2c00) ||
      (code >= 0x2e00 && code < 0x3100) ||
      (code >= 0x31f0 && code < 0x3200) ||
      (code >= 0x3400 && code < 0xa000) ||
      (code >= 0xd800 && code < 0xfb00);

/** No letter of a script without blanks comes before this one. */
const FIRST_UNSPACED = 0xe00;

/** No word is longer; beyond it no digest is looked up. */
export const LONGEST_WORD = 32;

// Two sums of 18 bits each, of which one digest is made.
const BITS = 18;
const beginsWith = 0x9e37;
const sumOf = (sum: number, code: number): number => (Math.imul(sum, 31) + code) | 0;
const otherSumOf = (sum: number, code: number): number => Math.imul(sum ^ code, 0x1000193);
const joined = (sum: number, other: number): number => (sum >>> (32 - BITS)) * 2 ** BITS + (other >>> (32 - BITS));

// Characters that need no escape but the backslash, six bits each.
const DIGITS = 5;
const ZERO = 0x3f;

/** The digest of a word. */
export const digestOf = (word: string): number => {
  let [sum, other] = [beginsWith, beginsWith];
  for (let at = 0; at < word.length; at++) {
    sum = sumOf(sum, word.charCodeAt(at));
    other = otherSumOf(other, word.charCodeAt(at));
  }
  return joined(sum, other);
};

/** The digests as they stand in `FinderSource.whole`. */
export const packDigests = (digests: readonly number[]): string => {
  let packed = "";
  let last = 0;
  for (const digest of [...digests].sort((a, b) => a - b)) {
    // A distance with more digits is gone in several: what is between them is the digest of no word.
    for (let rest = digest - last; rest > 0; ) {
      let step = Math.min(rest, 64 ** DIGITS - 1);
      rest -= step;
      let text = "";
      for (let digit = 0; digit < DIGITS; digit++, step = Math.floor(step / 64))
        text = String.fromCharCode(ZERO + (step % 64)) + text;
      packed += text;
    }
    last = digest;
  }
  return packed;
};

const toDigests = (whole: string): ReadonlySet<number> => {
  const digests = new Set<number>();
  for (let at = 0, value = 0; at < whole.length; ) {
    let step = 0;
    for (const end = at + DIGITS; at < end; at++) step = step * 64 + whole.charCodeAt(at) - ZERO;
    value += step;
    digests.add(value);
  }
  return digests;
};

/** True where a word that ends before a gap begins here. */
const hasWhole = (text: string, at: number, digests: ReadonlySet<number>): boolean => {
  let [sum, other] = [beginsWith, beginsWith];
  const most = Math.min(text.length, at + LONGEST_WORD);
  for (let end = at; end < most; end++) {
    const code = text.charCodeAt(end);
    // No word has a digit; amounts are the texts that must not be taken for one.
    if (code > 0x2f && code < 0x3a) break;
    sum = sumOf(sum, code);
    other = otherSumOf(other, code);
    const isEnd = end + 1 === text.length || isGap(text.charCodeAt(end + 1));
    if (isEnd && digests.has(joined(sum, other))) return true;
  }
  return false;
};

const SLOTS = 4096;

const slotOf = (text: string, at: number): number =>
  (Math.imul(text.charCodeAt(at), 61) + text.charCodeAt(at + 1)) & (SLOTS - 1);

/** What is sought, by the first two characters: a word and where it counts, one after the other. */
const toSlots = (source: FinderSource): (string[] | undefined)[] => {
  const slots: (string[] | undefined)[] = new Array(SLOTS);
  for (const where of ["stem", "anywhere"] as const)
    for (const word of source[where].split("|")) {
      if (word === "") continue;
      const slot = slotOf(word, 0);
      const words = slots[slot];
      if (words === undefined) slots[slot] = [word, where];
      else words.push(word, where);
    }
  return slots;
};

const standsAt = (text: string, at: number, word: string, where: string, opens: boolean): boolean => {
  if (!text.startsWith(word, at)) return false;
  return where === "anywhere" || opens;
};

/** A finder of the words; they are sorted when it is first asked. */
export const toFinder = (source: FinderSource): WordFinder => {
  let slots: (string[] | undefined)[] | null = null;
  let digests: ReadonlySet<number> = new Set();
  const findsAt = (text: string, at: number, opens: boolean): boolean => {
    if (slots === null) {
      slots = toSlots(source);
      digests = toDigests(source.whole);
    }
    if (opens && hasWhole(text, at, digests)) return true;
    const words = slots[slotOf(text, at)];
    if (words === undefined) return false;
    for (let i = 0; i < words.length; i += 2)
      if (standsAt(text, at, words[i] as string, words[i + 1] as string, opens)) return true;
    return false;
  };
  return {
    test: (text) => {
      let opens = true;
      for (let at = 0; at < text.length - 1; at++) {
        const code = text.charCodeAt(at);
        if ((opens || code >= FIRST_UNSPACED) && findsAt(text, at, opens)) return true;
        opens = isGap(code);
      }
      return false;
    },
    begins: (text) => text.length > 1 && findsAt(text, 0, true),
  };
};

/** The words themselves. They carry no state, so that one of each serves all pages. */
export const toPageWords = ({ minerals, others, cart }: PageWordSources): PageWords => ({
  minerals: new RegExp(minerals, "i"),
  others: toFinder(others),
  cart: toFinder(cart),
});
