/**
 * Printed numbers. In: the characters of one number. Out: the values it can mean, the likeliest first; the page's
 * language does not decide between "1,250" and "1.250", plausibility and other statements do.
 */

/** Matches one printed number at a place: grouped by blanks, or digits parted by points, commas, apostrophes. */
export const NUMBER = /\d{1,3}(?: \d{3})+(?:[.,]\d{1,3})?(?![\d.,]*\d)|\d+(?:[.,']\d+)*/y;

const parsed = (digits: string): number => Number.parseFloat(digits);

const withDecimal = (raw: string, decimal: string): number => {
  const at = raw.lastIndexOf(decimal);
  return parsed(`${raw.slice(0, at).replace(/\D/g, "")}.${raw.slice(at + 1)}`);
};

/**
 * The values a printed number can mean, likeliest first, never empty.
 * "1,250" is 1250 or 1.25; "1.250,5" only 1250.5; "2 100" is 2100 or, after a name that ends in 2, 100.
 */
export const valuesOf = (raw: string): readonly number[] => {
  if (raw.includes(" ")) {
    const groups = raw.split(" ");
    const tail = groups.at(-1) as string;
    const joined = groups.join("");
    return [...valuesOf(joined), ...valuesOf(tail)];
  }
  const marks = raw.replace(/\d/g, "");
  if (marks === "") return [parsed(raw)];
  const last = marks.at(-1) as string;
  const tail = raw.slice(raw.lastIndexOf(last) + 1);
  const plain = parsed(raw.replace(/\D/g, ""));
  if (new Set(marks).size > 1) return [withDecimal(raw, last)];
  if (marks.length > 1) return tail.length === 3 ? [plain] : [withDecimal(raw, last)];
  if (last === "'") return [plain];
  if (tail.length !== 3) return [withDecimal(raw, last)];
  const decimal = withDecimal(raw, last);
  const head = raw.slice(0, raw.indexOf(last));
  // "0.250" can only be a decimal; "330,569" as thousands would be a third of a kilogram.
  if (head === "0" || head.startsWith("0")) return [decimal];
  return head.length >= 3 ? [decimal, plain] : [plain, decimal];
};
