/** What persons of an age need in a day, as lists beside a product. In: read blocks. Out: the blocks of such lists. */
import { hasMass, type ReadBlock } from "./read-block.ts";
import { holds, says } from "./tokens.ts";

/** "4-6": ages in a cell of their own, which needs no word for years. */
const BARE_AGE = /^\d{1,2} ?[-~] ?\d{1,2}$/;

/** So many ages are a list of needs; one alone may be of the product. */
const LEAST_AGES = 2;

/** True where a line or row begins with an age, and counts no pieces. */
const opensWithAge = (read: ReadBlock): boolean => {
  const [first] = read.cells;
  const isAge =
    first !== undefined && (says(first, "ages") || (read.block.kind === "row" && BARE_AGE.test(first.text)));
  return isAge && !holds(read, "piece") && !holds(read, "serving");
};

/** "Women | 950 mg | 300 mg" beside such a row. */
const mayBelong = (read: ReadBlock): boolean => !holds(read, "piece") && !holds(read, "serving");

/** "Women - calcium 950 mg" among lines that begin with ages. */
const isNeedLine = (read: ReadBlock): boolean => read.block.kind === "line" && hasMass(read.tokens) && mayBelong(read);

/** The rows and lines of lists in which two or more begin with an age: "4-10 years | 800 mg", "Women | 950 mg". */
export const needsByAge = (reads: readonly ReadBlock[]): ReadonlySet<ReadBlock> => {
  const ages = reads.filter((read) => hasMass(read.tokens) && opensWithAge(read));
  const groups = new Map<number, number>();
  for (const { block } of ages) groups.set(block.group, (groups.get(block.group) ?? 0) + 1);
  const isOfList = (read: ReadBlock): boolean => (groups.get(read.block.group) ?? 0) >= LEAST_AGES;
  const needs = new Set<ReadBlock>(
    reads.filter((read) => read.block.kind === "row" && isOfList(read) && mayBelong(read)),
  );
  for (const read of ages.filter((age) => age.block.kind === "line" && isOfList(age)))
    for (const step of [-1, 1])
      for (let at = reads.indexOf(read); ; at += step) {
        const other = reads[at];
        if (other === undefined || other.block.group !== read.block.group || !isNeedLine(other)) break;
        needs.add(other);
      }
  return needs;
};
