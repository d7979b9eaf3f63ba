/** Claims of table rows. In: a row and its column heads. Out: claims with the basis of their column. */

import { isConcentration } from "./asides.ts";
import { type BasisStatement, basisOf } from "./basis.ts";
import { type Claim, claimsOf, schemeOf } from "./claims.ts";
import { type Context, type Head, unitOf } from "./context.ts";
import { isColumnBasis, isShare } from "./head-cells.ts";
import type { PercentScheme } from "./lexicon.ts";
import { type Name, namesOf } from "./names.ts";
import { percentClaimsOf } from "./percent-claims.ts";
import { quantitiesOf } from "./quantities.ts";
import { hasMass, hasPercent, type ReadBlock } from "./read-block.ts";
import { holds, isMark, isUnknown, isWord, type Scan, type Token } from "./tokens.ts";

const withColumn = (
  claim: Claim,
  head: Head | null | undefined,
  lead: Head | null | undefined,
  fallback: BasisStatement | null,
  scheme: PercentScheme | null,
): Claim => ({
  ...claim,
  basis: claim.basis ?? head?.basis ?? lead?.basis ?? fallback,
  scheme: claim.scheme ?? head?.scheme ?? scheme,
});

const bareNumberUnit = (tokens: readonly Token[], unit: NonNullable<Head["unit"]>): Token[] =>
  tokens.map((token) => (token.kind === "number" && token.unit === null ? { ...token, unit } : token));

/** The unit of a cell that holds nothing else: "500 | mg". */
const unitBehind = (cell: Scan | undefined): Head["unit"] => (cell?.tokens.length === 1 ? unitOf(cell.tokens) : null);

interface RowClaim {
  readonly claim: Claim;
  readonly column: number;
  readonly headed: boolean;
  /** True for one of several columns that only names tell apart: which of them is this product's is not known. */
  readonly ofSet: boolean;
}

/** Shorter unknown words before a mineral are little ones. */
const LEAST_LETTERS = 4;

/** "Sleep matrix: valerian, magnesium, hops": a mineral in a list of what has one amount together. */
const isAmongOthers = ({ tokens }: Scan, { first, last, depth }: Name): boolean => {
  const [before, after] = [tokens.slice(0, first), tokens.slice(last + 1)].map((part) =>
    part.filter((token) => token.depth <= depth),
  ) as [Token[], Token[]];
  if (!before.some((token) => isUnknown(token, LEAST_LETTERS))) return false;
  const lists = (part: readonly Token[]): boolean => part.some((token) => isMark(token, ",/"));
  return lists(before) || (before.some((token) => isMark(token, ":")) && lists(after));
};

/** "Calcium | Calcium carbonate | 400 mg": between the element and its one amount stands what it is from. */
const isSourceCell = ({ cells }: ReadBlock, place: number, name: Scan): boolean => {
  const [cell, masses] = [cells[place] as Scan, cells.slice(place + 1).filter(({ tokens }) => hasMass(tokens))];
  const [own, source] = [namesOf(name.tokens), namesOf(cell.tokens)];
  return (
    place > 0 &&
    cells[place - 1] === name &&
    own.length === 1 &&
    own[0]?.salts.length === 0 &&
    own[0].mineral !== null &&
    source.length > 0 &&
    source.every(({ mineral, salts }) => mineral === own[0]?.mineral && salts.length > 0) &&
    !hasMass(name.tokens) &&
    !hasMass(cell.tokens) &&
    masses.length === 1
  );
};

/** "2. Magnesium: 100 mg 3. Lead (mg/kg): 1": the item of a numbered list that a name stands in; else the whole text. */
const itemOf = (tokens: readonly Token[], { first }: Name): readonly Token[] => {
  const starts = tokens.flatMap((token, at) =>
    token.kind === "number" && token.unit === null && token.depth === 0 && isMark(tokens[at + 1], ".") ? [at] : [],
  );
  const [from, to] = [starts.findLast((at) => at < first), starts.find((at) => at > first)];
  return from === undefined || to === undefined ? tokens : tokens.slice(from, to);
};

/** Claims of a row: every name cell owns the amount cells after it, up to the next name cell. */
export const rowClaims = (read: ReadBlock, context: Context): RowClaim[] => {
  const found: RowClaim[] = [];
  let name: Scan | null = null;
  /** "Magnesium | per tablet | 94 mg": for what the amounts behind such a cell are. */
  let own: BasisStatement | null = null;
  let column = 0;
  for (const [place, cell] of read.cells.entries()) {
    const head = context.heads[place];
    const names = namesOf(cell.tokens);
    const lead = names.find((candidate) => candidate.depth === 0) ?? names[0];
    if (lead?.mineral != null && (isAmongOthers(cell, lead) || isConcentration(itemOf(cell.tokens, lead)))) return [];
    if (name !== null && isSourceCell(read, place, name)) continue;
    if (lead !== undefined && !(name !== null && hasMass(cell.tokens) && lead.mineral === null)) {
      name = cell;
      column = 0;
      for (const claim of nameCellClaims(read, place))
        found.push({
          claim: withColumn(claim, head, context.heads[0], context.basis, context.scheme),
          column: 0,
          headed: false,
          ofSet: false,
        });
      continue;
    }
    if (name !== null && !hasMass(cell.tokens) && !hasPercent(cell.tokens) && isColumnBasis(cell))
      own = basisOf(cell.tokens, true);
    if (
      name === null ||
      head?.other === true ||
      (head?.reference === true && !hasPercent(cell.tokens) && hasMass(cell.tokens))
    )
      continue;
    const unit = head?.unit ?? unitBehind(read.cells[place + 1]) ?? unitOf(name.tokens);
    const tokens = unit === null || head?.percent === true ? cell.tokens : bareNumberUnit(cell.tokens, unit);
    const { joined, shift } = joinCells(withoutAmount(name), tokens);
    if (hasMass(tokens)) {
      // "Magnésium, pour 2 gélules | 300 mg": the name's cell may say for what the amount is.
      const basis = basisOf(cell.tokens, false) ?? own ?? basisOf(name.tokens, false);
      const percent = percentBeside(read, place, context);
      for (const claim of ofMinerals(claimsOf(joined, basis).filter(({ start }) => start >= shift)))
        found.push({
          claim: withColumn(
            { ...claim, percent: claim.percent ?? percent.value, scheme: percent.scheme },
            head,
            context.heads[0],
            context.basis,
            context.scheme,
          ),
          column,
          headed: head?.basis != null,
          // Which of several columns counts is not known either where nothing heads them.
          ofSet: (head === undefined || head?.named === true) && claim.basis === null && !claim.explicit,
        });
      column++;
    } else if ((hasPercent(tokens) || head?.percent === true) && found.length === 0) {
      const percents = head?.percent === true ? joinCells(name, asPercent(tokens)).joined : joined;
      // A column of percentages is for what the column of amounts before it is for.
      const beside = context.heads.slice(0, place).findLast((other) => other?.basis != null);
      for (const claim of percentClaimsOf(percents, null))
        found.push({
          claim: withColumn(claim, head, beside, context.basis, context.scheme),
          column: 9,
          headed: head?.basis != null,
          ofSet: false,
        });
    }
  }
  const masses = found.filter(({ claim }) => claim.stated.unit !== "%");
  if (masses.length === 0) return found;
  return masses.map((each) => {
    const own = masses.filter(({ claim }) => claim.mineral === each.claim.mineral);
    const values = new Set(own.map(({ claim }) => claim.stated.values[0]));
    return { ...each, ofSet: values.size > 1 && own.every(({ ofSet }) => ofSet) };
  });
};

/** The name alone: of "Magnesium 375 mg", where the amount is that of a first column, and of a salt with its element. */
const withoutAmount = (name: Scan): Scan => {
  const [mass] = quantitiesOf(name.tokens);
  const [first] = namesOf(name.tokens);
  const isBehind = mass !== undefined && first !== undefined && first.last < mass.first;
  if (!isBehind) return name;
  if (name.tokens[mass.first]?.depth === 0) return { ...name, tokens: name.tokens.slice(0, mass.first) };
  // "Calcium lactate gluconate (equivalent to 130 mg elemental calcium) | 1000 mg": the column's amount is the salt's.
  const open = name.tokens.findLastIndex((token, at) => at < mass.first && isMark(token, "(["));
  return first.salts.length > 0 && open > first.last ? { ...name, tokens: name.tokens.slice(0, open) } : name;
};

/**
 * The first claim, or one for each mineral, or for a salt and its element: "Calcium / Magnesium | 600 mg / 300 mg",
 * "Magnesium citrate, of which magnesium | 625 mg / 100 mg".
 */
const ofMinerals = (claims: readonly Claim[]): readonly Claim[] => {
  const [first, second, ...more] = claims;
  const isPair =
    first !== undefined &&
    second !== undefined &&
    more.length === 0 &&
    (first.mineral !== second.mineral || (first.measure === "compound" && second.measure === "elemental"));
  return isPair ? claims : claims.slice(0, 1);
};

const asPercent = (tokens: readonly Token[]): Token[] =>
  tokens.map((token) => (token.kind === "number" && token.unit === null ? { ...token, unit: "%" } : token));

/**
 * Claims of the amounts in a name cell itself. Where the amounts stand in columns of their own, only what brackets say
 * about the element counts: "Calcium lactate (equivalent to calcium 130 mg) | 1000 mg".
 */
const nameCellClaims = (read: ReadBlock, place: number): Claim[] => {
  const cell = read.cells[place] as Scan;
  if (!hasMass(cell.tokens)) return [];
  const claims = claimsOf(cell.tokens, basisOf(cell.tokens, false));
  const columns = read.cells.slice(place + 1).some((other) => hasMass(other.tokens));
  // "Magnesium from 1200 mg magnesium citrate | 190 mg" weighs a source in the name.
  const bare =
    !hasMass(cell.tokens.filter((token) => token.depth === 0)) ||
    quantitiesOf(cell.tokens).every(({ first }) => isWord(cell.tokens[first - 1], "from"));
  return columns && bare ? claims.filter((claim) => claim.measure === "elemental" && claim.explicit) : claims;
};

/**
 * A table turned on its side: nutrients head the columns, each row is a basis. Rows of persons ("children 4-8 years") and
 * columns of a day ("calcium, mg/day") for no basis are needs.
 */
export const transposedClaims = (read: ReadBlock, context: Context): RowClaim[] => {
  const first = read.cells[0] as Scan;
  const own = basisOf(first.tokens, true);
  // "Velmora Adult" is a product.
  const isOfPersons =
    (holds(first, "advice") || holds(first, "adult")) && !first.tokens.some((token) => isUnknown(token, 5));
  if (own === null && isOfPersons) return [];
  // "% NRV | 50 | 40": numbers of no unit that the names have.
  if (own === null && isShare(first)) return [];
  const basis = own ?? context.basis;
  const scheme = schemeOf(first.tokens) ?? context.scheme;
  return context.nutrients.flatMap((name, place): RowClaim[] => {
    const cell = read.cells[place];
    if (name !== null && cell !== undefined && hasPercent(cell.tokens) && !hasMass(cell.tokens))
      return percentClaimsOf(joinCells(name, cell.tokens).joined, basis).map((claim) => ({
        claim: { ...claim, scheme: claim.scheme ?? scheme },
        column: 9,
        headed: basis !== null,
        ofSet: false,
      }));
    if (basis === null && name !== null && holds(name, "day")) return [];
    // "per tablet (mg)": the unit may stand with the basis.
    const unit = name === null ? null : (unitOf(name.tokens) ?? unitOf(first.tokens));
    if (name === null || cell === undefined || !hasMass(bareNumberUnit(cell.tokens, unit ?? "mg"))) return [];
    const { joined, shift } = joinCells(name, unit === null ? cell.tokens : bareNumberUnit(cell.tokens, unit));
    const claim = claimsOf(joined, basis).find(({ start }) => start >= shift);
    return claim === undefined ? [] : [{ claim, column: 0, headed: basis !== null, ofSet: false }];
  });
};

/** "(equivalent to elemental calcium)": the tokens of a cell that is in brackets as a whole, without them. */
const outOfBrackets = (tokens: readonly Token[]): readonly Token[] => {
  const inside = tokens.slice(1, -1);
  const isWrapped = isMark(tokens[0], "([") && isMark(tokens.at(-1), ")]") && inside.every(({ depth }) => depth > 0);
  return isWrapped ? inside.map((token) => ({ ...token, depth: token.depth - 1 })) : tokens;
};

/** "Calcium" over "Calcium carbonate" in one cell: the second line is what it is from. */
const withoutSourceBehind = (tokens: readonly Token[]): readonly Token[] => {
  const [own, source, ...more] = namesOf(tokens);
  const follows =
    own !== undefined &&
    source !== undefined &&
    more.length === 0 &&
    own.first === 0 &&
    own.salts.length === 0 &&
    own.mineral !== null &&
    source.mineral === own.mineral &&
    source.salts.length > 0 &&
    source.first === own.last + 1 &&
    source.depth === own.depth;
  return follows ? tokens.slice(0, source.first) : tokens;
};

/** Tokens of a name cell followed by those of an amount cell; `shift` is where the second cell begins. */
const joinCells = (name: Scan, tokens: readonly Token[]): { joined: Token[]; shift: number } => {
  const shift = name.text.length + 3;
  const colon: Token = { kind: "mark", mark: ":", depth: 0, start: shift - 2, end: shift - 1 };
  // "Magnesium from 1200 mg magnesium citrate | 190 mg": what stands behind the name is only what it is from.
  const named = withoutSourceBehind(outOfBrackets(name.tokens));
  const source = named.findIndex((token, at) => isWord(token, "from") && named[at + 1]?.kind === "number");
  const names = (source > 0 ? named.slice(0, source) : named).filter(
    (token) => !(token.kind === "number" && token.depth > 0),
  );
  const moved = tokens.map((token) => ({ ...token, start: token.start + shift, end: token.end + shift }));
  return { joined: [...names, colon, ...moved], shift };
};

const percentBeside = (
  read: ReadBlock,
  place: number,
  context: Context,
): { value: number | null; scheme: PercentScheme | null } => {
  for (let i = place + 1; i < read.cells.length; i++) {
    const cell = read.cells[i] as Scan;
    if (hasMass(cell.tokens)) break;
    const number = cell.tokens.find((token) => token.kind === "number");
    if (number?.kind !== "number") continue;
    const head = context.heads[i];
    if (number.unit === "%" || head?.percent === true || read.cells.length === 3)
      return { value: number.values.find((value) => value < 1000) ?? null, scheme: head?.scheme ?? null };
  }
  return { value: null, scheme: null };
};
