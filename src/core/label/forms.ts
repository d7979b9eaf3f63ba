/**
 * Products that come in several forms: which statements are about the form that the title sells. In: statements and the
 * title. Out: statements.
 */
import type { Mineral } from "../model.ts";
import type { BasisStatement } from "./basis.ts";
import { wordsOf } from "./neighbours.ts";
import { scan } from "./scan.ts";
import type { Statement } from "./statement.ts";
import { sharesStem } from "./text.ts";
import { isWord, type Scan } from "./tokens.ts";
import type { WordIndex } from "./words.ts";

/** Letters of a form's word that its inflections and compounds have: "tablets", "tableta", "Brausetabletten". */
const COMMON = 4;

/** A bottle of a liquid holds more than a spoon or an ampoule does. */
const LEAST_BOTTLE_ML = 30;

/** What a title sells: words for pieces, or so many millilitres of a liquid. */
interface Sold {
  readonly words: readonly string[];
  readonly isLiquid: boolean;
}

const soldBy = ({ tokens }: Scan): Sold => ({
  words: tokens.flatMap((token) => (token.kind === "word" && isWord(token, "piece") ? [token.text + token.rest] : [])),
  isLiquid: tokens.some(
    (token) => token.kind === "number" && token.unit === "ml" && (token.values.at(-1) as number) >= LEAST_BOTTLE_ML,
  ),
});

/** True for a basis of the form that is sold, false for one of another form, null where it does not say. */
const isOfForm = (basis: BasisStatement | null, { words, isLiquid }: Sold): boolean | null => {
  if (basis === null || (basis.kind !== "piece" && basis.kind !== "serving")) return null;
  const { word, millilitres } = basis;
  if (isLiquid) return millilitres !== null ? true : word === null ? null : false;
  if (word === null) return millilitres !== null ? false : null;
  return words.some((sold) => sharesStem(sold, word.toLowerCase(), COMMON));
};

/**
 * What a line is about by its label: how many words of the title stand before its colon, where no other words do. "Calmira
 * forte: one tablet contains" is more of "Calmira forte" than "Calmira: one tablet contains" is.
 */
const labelOf = (text: string, titled: ReadonlySet<string>, index: WordIndex): number => {
  const end = text.search(/[:：]/);
  if (end < 0 || end > LONGEST_LABEL) return 0;
  const label = scan(text.slice(0, end), index);
  const named = label.tokens.flatMap((token) => (token.kind === "word" && token.entry === null ? [token.text] : []));
  return named.every((word) => titled.has(word)) ? new Set(named).size : 0;
};

const LONGEST_LABEL = 40;

const byMineral = (all: readonly Statement[]): Map<Mineral, Statement[]> => {
  const groups = new Map<Mineral, Statement[]>();
  for (const each of all) groups.set(each.claim.mineral, [...(groups.get(each.claim.mineral) ?? []), each]);
  return groups;
};

/**
 * The statements without those of other forms, where some are of the form that the title sells ("Calmira suspension 150
 * ml" beside "Each tablet contains"), and without those of other lines of the same make.
 */
export const withoutOtherForms = (
  statements: readonly Statement[],
  title: Scan,
  index: WordIndex,
): readonly Statement[] => {
  const sold = soldBy(title);
  const titled = new Set(wordsOf(title));
  const others = new Set<Statement>();
  for (const group of byMineral(statements.filter(({ form }) => form !== "title")).values()) {
    const forms = group.map(({ claim: { basis } }) => isOfForm(basis, sold));
    if (forms.includes(true)) for (const [at, each] of group.entries()) if (forms[at] === false) others.add(each);
    const labels = group.map(({ block: { cells } }) => labelOf(cells[0] ?? "", titled, index));
    const most = Math.max(...labels);
    for (const [at, each] of group.entries()) if (labels[at] !== 0 && (labels[at] as number) < most) others.add(each);
  }
  return others.size === 0 ? statements : statements.filter((each) => !others.has(each));
};
