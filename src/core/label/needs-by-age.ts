/** What persons of an age need in a day, as lists beside a product. In: read blocks. Out: the blocks of such lists. */
import { hasMass, type ReadBlock } from "./read-block.ts";
import { holds, says } from "./tokens.ts";

/** "4-6": ages in a cell of their own, which needs no word for years. */
const BARE_AGE = /^\d{1,2} ?[-~] ?\d{1,2}$/;

/** So many ages are a list of needs; one alone may be of the product. */
const LEAST_AGES = 2;

/** True for what counts no pieces: "Women | 950 mg | 300 mg". */
const mayBelong = (read: ReadBlock): boolean => !holds(read, "piece") && !holds(read, "serving");

/** True where a line or row begins with an age. */
const opensWithAge = (read: ReadBlock): boolean => {
  const [first] = read.cells;
  const isAge =
    first !== undefined && (says(first, "ages") || (read.block.kind === "row" && BARE_AGE.test(first.text)));
  return isAge && mayBelong(read);
};

/** "Women - calcium 950 mg" among lines that begin with ages. */
const isNeedLine = (read: ReadBlock): boolean => read.block.kind === "line" && hasMass(read.tokens) && mayBelong(read);

/** The rows and lines of lists in which two or more begin with an age: "4-10 years | 800 mg", "Women | 950 mg". */
export const needsByAge = (reads: readonly ReadBlock[]): ReadonlySet<ReadBlock> => {
  const ages = new Set(reads.filter((read) => hasMass(read.tokens) && opensWithAge(read)));
  const groups = new Map<number, number>();
  for (const { block } of ages) groups.set(block.group, (groups.get(block.group) ?? 0) + 1);
  const needs = new Set<ReadBlock>();
  /** Lines in a row before the first age among them. */
  let waiting: ReadBlock[] = [];
  let above: ReadBlock | null = null;
  for (const read of reads) {
    const { kind, group } = read.block;
    const goesOn: boolean = above?.block.group === group && isNeedLine(above);
    const isOfNeeds = goesOn && above !== null && needs.has(above);
    if (!goesOn) waiting = [];
    above = read;
    if ((groups.get(group) ?? 0) < LEAST_AGES) continue;
    if (kind === "row" && mayBelong(read)) needs.add(read);
    if (!isNeedLine(read)) continue;
    waiting.push(read);
    if (!isOfNeeds && !ages.has(read)) continue;
    for (const line of waiting) needs.add(line);
    waiting = [];
  }
  return needs;
};
