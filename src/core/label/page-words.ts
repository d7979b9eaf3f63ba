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

/** Words joined by "|", at least two characters each, by where in a text they count. */
export interface FinderSource {
  /** Between other letters they are no words. */
  readonly whole: string;
  /** Letters may follow. */
  readonly stem: string;
  /** Words of scripts without blanks between words. */
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

const SLOTS = 4096;

const slotOf = (text: string, at: number): number =>
  (Math.imul(text.charCodeAt(at), 61) + text.charCodeAt(at + 1)) & (SLOTS - 1);

/** What is sought, by the first two characters: a word and where it counts, one after the other. */
const toSlots = (source: FinderSource): (string[] | undefined)[] => {
  const slots: (string[] | undefined)[] = new Array(SLOTS);
  for (const where of ["whole", "stem", "anywhere"] as const)
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
  const end = at + word.length;
  return where === "anywhere" || (opens && (where === "stem" || end === text.length || isGap(text.charCodeAt(end))));
};

/** A finder of the words; they are sorted when it is first asked. */
export const toFinder = (source: FinderSource): WordFinder => {
  let slots: (string[] | undefined)[] | null = null;
  const findsAt = (text: string, at: number, opens: boolean): boolean => {
    slots ??= toSlots(source);
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
