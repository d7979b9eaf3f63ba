/**
 * Everything a page states about the two minerals. In: the blocks of a page. Out: claims in their context: the kind
 * of statement, its basis, the block it stands in; and whether a whole facts panel was read.
 */
import type { TextBlock } from "../model.ts";
import { type BasisStatement, basisOf } from "./basis.ts";
import { type Claim, claimsOf, percentClaimOf, quantitiesOf, schemeOf } from "./claims.ts";
import type { PercentScheme } from "./lexicon.ts";
import { namesOf } from "./names.ts";
import { isWord, mineralOf, type Scan, scan, type Token } from "./scan.ts";
import { segmentsOf } from "./segments.ts";
import type { Role, WordIndex } from "./words.ts";

/**
 * How explicit a statement is: a row of a facts table or list, a sentence that says what a piece or serving
 * contains, running text, a title.
 */
export type Form = "facts" | "composition" | "prose" | "title";

export interface Statement {
  readonly claim: Claim;
  readonly form: Form;
  /** True where the basis was printed with the amount, above its column or over its list. */
  readonly basisStated: boolean;
  readonly block: TextBlock;
  /** Place of the block in the page. */
  readonly at: number;
  /** 0 for the first column of amounts, 1 for the second ... */
  readonly column: number;
}

/** A block with its tokens; `role` questions are asked of the whole block. */
export interface ReadBlock {
  readonly block: TextBlock;
  readonly cells: readonly Scan[];
  readonly at: number;
}

export interface Statements {
  readonly statements: readonly Statement[];
  /** True where a facts table or a list under a facts heading was read, so that a missing row means none. */
  readonly panelComplete: boolean;
}

/** True where any cell of the block has a word of the role. */
export const hasRole = (read: ReadBlock, role: Role): boolean =>
  read.cells.some((cell) => cell.tokens.some((token) => isWord(token, role)));

/** The blocks with their tokens. */
export const readBlocks = (blocks: readonly TextBlock[], index: WordIndex): ReadBlock[] =>
  blocks.map((block, at) => ({ block, at, cells: block.cells.map((cell) => scan(cell, index)) }));

const hasMass = (tokens: readonly Token[]): boolean =>
  quantitiesOf(tokens).length > 0 || tokens.some((token) => token.kind === "number" && token.unit === "iu");

const hasPercent = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.kind === "number" && token.unit === "%");

const isNutrientLine = (tokens: readonly Token[]): boolean =>
  namesOf(tokens).some((name) => name.depth === 0) && hasMass(tokens);

/** True for advice, studies, limits and maxima: what such a sentence states is no content of the product. */
const isDropped = (tokens: readonly Token[]): boolean => {
  let share = -99;
  return tokens.some((token, at) => {
    if (token.kind === "number" && token.unit === "%") share = at;
    // "100 % of your daily needs" names what the percentage is of.
    return (isWord(token, "maximum") && token.depth === 0) || (isWord(token, "advice") && at - share > 8);
  });
};

/** Where an excipient list begins inside a text, or its length. */
const excipientsFrom = (tokens: readonly Token[]): number => {
  const at = tokens.findIndex((token) => isWord(token, "excipient"));
  return at < 0 ? tokens.length : at;
};

/** Basis and column heads that hold for the rows and lines after them. */
interface Context {
  basis: BasisStatement | null;
  basisAt: number;
  group: number;
  section: string;
  heads: readonly (Head | null)[];
  /** Cells of a head row that name nutrients; empty where none does. */
  nutrients: readonly (Scan | null)[];
  scheme: PercentScheme | null;
}

interface Head {
  readonly basis: BasisStatement | null;
  readonly unit: "mg" | "g" | "µg" | null;
  readonly percent: boolean;
  readonly scheme: PercentScheme | null;
  readonly other: boolean;
}

const unitOf = (tokens: readonly Token[]): Head["unit"] => {
  for (const token of tokens) {
    const unit = token.kind === "word" ? token.entry?.unit : null;
    if (unit === "mg" || unit === "g" || unit === "µg") return unit;
  }
  return null;
};

const headOf = (cell: Scan): Head => {
  const { tokens } = cell;
  const scheme = schemeOf(tokens);
  return {
    basis: basisOf(tokens, true),
    unit: unitOf(tokens),
    percent: cell.text.includes("%") || scheme !== null,
    scheme,
    other: isDropped(tokens) && scheme === null,
  };
};

/** True for a row that heads columns: no amount of a nutrient in it, but a basis, a unit or a percent sign. */
const isHeadRow = (read: ReadBlock): boolean => {
  if (read.cells.length < 2) return false;
  if (read.cells.some((cell) => cell.tokens.some((token) => mineralOf(token) !== null))) return false;
  const rest = read.cells.slice(1);
  if (rest.some((cell) => hasPercent(cell.tokens))) return false;
  if (rest.some((cell) => hasMass(cell.tokens) && basisOf(cell.tokens, true) === null)) return false;
  if (isNutrientLine(read.cells.flatMap((cell) => [...cell.tokens]))) return false;
  return rest.some(
    (cell) =>
      basisOf(cell.tokens, true) !== null ||
      cell.text.includes("%") ||
      schemeOf(cell.tokens) !== null ||
      unitOf(cell.tokens) !== null,
  );
};

/** True for a row of nutrient names only: the head of a table turned on its side. */
const isNutrientHead = (read: ReadBlock): boolean => {
  const named = read.cells.slice(1).filter((cell) => cell.text.length < 60 && namesOf(cell.tokens).length > 0);
  return named.length >= 2 && !read.cells.some((cell) => hasMass(cell.tokens) || hasPercent(cell.tokens));
};

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

interface RowClaim {
  readonly claim: Claim;
  readonly column: number;
  readonly headed: boolean;
}

/** Claims of a row: every name cell owns the amount cells after it, up to the next name cell. */
const rowClaims = (read: ReadBlock, context: Context): RowClaim[] => {
  const found: RowClaim[] = [];
  let name: Scan | null = null;
  let column = 0;
  for (const [place, cell] of read.cells.entries()) {
    const head = context.heads[place];
    const names = namesOf(cell.tokens);
    const lead = names.find((candidate) => candidate.depth === 0) ?? names[0];
    if (lead !== undefined && !(name !== null && hasMass(cell.tokens) && lead.mineral === null)) {
      name = cell;
      column = 0;
      for (const claim of nameCellClaims(read, place))
        found.push({
          claim: withColumn(claim, head, context.heads[0], context.basis, context.scheme),
          column: 0,
          headed: false,
        });
      continue;
    }
    if (name === null || head?.other === true) continue;
    const unit = head?.unit ?? unitOf(name.tokens);
    const tokens = unit === null || head?.percent === true ? cell.tokens : bareNumberUnit(cell.tokens, unit);
    const { joined, shift } = joinCells(name, tokens);
    if (hasMass(tokens)) {
      const claim = claimsOf(joined, basisOf(cell.tokens, false)).find(({ start }) => start >= shift);
      const percent = percentBeside(read, place, context);
      if (claim !== undefined)
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
        });
      column++;
    } else if ((hasPercent(tokens) || head?.percent === true) && found.length === 0) {
      const claim = percentClaimOf(head?.percent === true ? joinCells(name, asPercent(tokens)).joined : joined, null);
      if (claim !== null)
        found.push({
          claim: withColumn(claim, head, context.heads[0], context.basis, context.scheme),
          column: 9,
          headed: head?.basis != null,
        });
    }
  }
  const masses = found.filter(({ claim }) => claim.stated.unit !== "%");
  return masses.length > 0 ? masses : found;
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
  const bare = !hasMass(cell.tokens.filter((token) => token.depth === 0));
  return columns && bare ? claims.filter((claim) => claim.measure === "elemental" && claim.explicit) : claims;
};

/** A table turned on its side: nutrients head the columns, each row is a basis. */
const transposedClaims = (read: ReadBlock, context: Context): RowClaim[] => {
  const basis = basisOf((read.cells[0] as Scan).tokens, true) ?? context.basis;
  return context.nutrients.flatMap((name, place) => {
    const cell = read.cells[place];
    if (name === null || cell === undefined || !hasMass(bareNumberUnit(cell.tokens, unitOf(name.tokens) ?? "mg")))
      return [];
    const unit = unitOf(name.tokens);
    const { joined, shift } = joinCells(name, unit === null ? cell.tokens : bareNumberUnit(cell.tokens, unit));
    const claim = claimsOf(joined, basis).find(({ start }) => start >= shift);
    return claim === undefined ? [] : [{ claim, column: 0, headed: basis !== null }];
  });
};

/** Tokens of a name cell followed by those of an amount cell; `shift` is where the second cell begins. */
const joinCells = (name: Scan, tokens: readonly Token[]): { joined: Token[]; shift: number } => {
  const shift = name.text.length + 3;
  const colon: Token = { kind: "mark", mark: ":", depth: 0, start: shift - 2, end: shift - 1 };
  const names = name.tokens.filter((token) => !(token.kind === "number" && token.depth > 0));
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

interface LineClaim {
  readonly claim: Claim;
  readonly basisStated: boolean;
  /** The sentence says what something contains, or for what the amount is. */
  readonly sentence: boolean;
  /** The sentence has a verb of content, or names the element: not just any number in running text. */
  readonly said: boolean;
}

const isConcentration = (tokens: readonly Token[]): boolean =>
  tokens.some((token, at) => {
    const next = tokens[at + 1];
    if (token.kind === "number" && token.unit === "kg") return true;
    return isWord(token, "per") && next?.kind === "word" && (next.entry?.unit === "l" || next.entry?.unit === "kg");
  });

/** "Q: ..." and "A: ..." of questions and answers. */
const isDialogue = (cell: Scan): boolean => /^[qa]\s?[.:]\s/i.test(cell.text);

/** Claims of a line of text, segment by segment; what an excipient list, advice or an answer says is left out. */
const lineClaims = (cell: Scan, context: Context): LineClaim[] => {
  const found: LineClaim[] = [];
  if (isDialogue(cell)) return found;
  const end = excipientsFrom(cell.tokens);
  let carried: BasisStatement | null = null;
  let advised = false;
  for (const { from, to } of segmentsOf(cell.tokens)) {
    if (from >= end) break;
    const tokens = cell.tokens.slice(from, Math.min(to, end));
    if (isDropped(tokens)) {
      // What a person needs goes on being the subject until the text speaks of the product again.
      advised = true;
      continue;
    }
    if (isConcentration(tokens)) continue;
    const own = basisOf(tokens, false);
    const contains = tokens.some((token) => isWord(token, "contains"));
    if (advised && !(own !== null && own.kind !== "daily-dose")) continue;
    if (own !== null && contains) carried = own;
    const basis = own ?? carried;
    // "1 to 2 ampoules a day, that is 82 to 164 mg" restates the dose; what one piece holds is said elsewhere.
    const restated = own?.pieces != null && own.pieces.low < own.pieces.high;
    const claims = claimsOf(tokens, basis ?? context.basis).map((claim) => ({ ...claim, scheme: schemeOf(tokens) }));
    const percent = claims.length > 0 || hasMass(tokens) ? null : percentClaimOf(tokens, basis ?? context.basis);
    const shares =
      percent !== null &&
      (percent.scheme !== null ||
        context.scheme !== null ||
        context.basis !== null ||
        tokens.some((token) => isWord(token, "day")));
    for (const claim of shares ? [{ ...percent, scheme: percent.scheme ?? context.scheme }] : claims)
      found.push({
        claim,
        basisStated: !restated && (basis !== null || context.basis !== null),
        sentence: !restated && (contains || own !== null),
        said: contains || claim.explicit || tokens.some((token) => isWord(token, "facts")),
      });
  }
  return found;
};

const isShort = (cell: Scan): boolean => cell.text.length <= 160;

/** True for a line that begins with a nutrient or an amount, as the lines of a printed panel do. */
const isLabelLike = (cell: Scan): boolean => {
  if (!isShort(cell) || !isNutrientLine(cell.tokens)) return false;
  const first = cell.tokens.findIndex(
    (token) =>
      token.kind === "number" ||
      (token.kind === "word" &&
        (token.entry?.mineral != null ||
          token.entry?.salt != null ||
          token.symbol !== null ||
          isWord(token, "nutrient"))),
  );
  return first >= 0 && first <= 2;
};

/** How many panel-like rows or lines each group has. */
const panelSizes = (reads: readonly ReadBlock[]): Map<number, number> => {
  const sizes = new Map<number, number>();
  for (const read of reads) {
    const like =
      read.block.kind === "row"
        ? isNutrientLine(read.cells.flatMap((cell) => [...cell.tokens]))
        : read.block.kind !== "title" && read.cells.some(isLabelLike);
    if (like) sizes.set(read.block.group, (sizes.get(read.block.group) ?? 0) + 1);
  }
  return sizes;
};

const updateContext = (read: ReadBlock, context: Context, index: WordIndex): void => {
  const { block } = read;
  if (block.group !== context.group) {
    context.group = block.group;
    context.heads = [];
    context.nutrients = [];
    if (block.section !== context.section || read.at - context.basisAt > 3) context.basis = null;
  }
  if (block.section !== context.section) {
    context.section = block.section;
    context.basis = block.section === "" ? null : basisOf(scan(block.section, index).tokens, true);
    context.basisAt = read.at;
  }
  if (block.kind === "row" && isNutrientHead(read)) {
    context.nutrients = read.cells.map((cell) => (namesOf(cell.tokens).length > 0 ? cell : null));
    return;
  }
  if (block.kind === "row" && isHeadRow(read)) {
    const heads = read.cells.map(headOf);
    context.heads = heads.map((head, place) => mergeHeads(head, context.heads[place]));
    context.nutrients = [];
    return;
  }
  const tokens = read.cells.flatMap((cell) => [...cell.tokens]);
  if (tokens.some((token) => mineralOf(token) !== null) && hasMass(tokens)) return;
  const label =
    block.kind === "heading" ||
    /[:：]$/.test(read.cells.at(-1)?.text ?? "") ||
    (block.cells.length === 1 && tokens.length <= 12);
  const own =
    label && !tokens.some((token) => isWord(token, "servingSize") || isWord(token, "directions"))
      ? basisOf(tokens, block.kind === "heading")
      : null;
  if (own !== null) {
    context.basis = own;
    context.basisAt = read.at;
  }
  if (block.group !== context.group || own !== null || context.scheme === null)
    context.scheme = schemeOf(tokens) ?? context.scheme;
};

const mergeHeads = (head: Head, above: Head | null | undefined): Head =>
  above == null
    ? head
    : {
        ...head,
        basis: head.basis ?? above.basis,
        unit: head.unit ?? above.unit,
        percent: head.percent || (above.percent && head.basis === null),
      };

/** All statements of a page's blocks, in document order. */
export const findStatements = (reads: readonly ReadBlock[], index: WordIndex): Statements => {
  const statements: Statement[] = [];
  const sizes = panelSizes(reads);
  const context: Context = { basis: null, basisAt: -9, group: -1, section: "", heads: [], nutrients: [], scheme: null };
  let panelComplete = false;
  for (const read of reads) {
    const { block } = read;
    updateContext(read, context, index);
    const section = sectionRoles(block.section, index);
    if (section.advice || (section.excipient && block.kind === "line")) continue;
    const size = sizes.get(block.group) ?? 0;
    const panel = size >= 2 || section.facts || context.heads.some((head) => head?.basis != null);
    const own = block.kind === "row" ? rowStatements(read, context, panel) : lineStatements(read, context, panel);
    statements.push(...own);
    if (own.some(({ form, claim }) => form === "facts" && claim.measure !== "percent")) panelComplete = true;
    if (block.kind === "row" && panel && isNutrientLine(read.cells.flatMap((cell) => [...cell.tokens])))
      panelComplete = true;
  }
  return { statements, panelComplete };
};

const rowStatements = (read: ReadBlock, context: Context, panel: boolean): Statement[] => {
  const { block, at } = read;
  const first = read.cells[0] as Scan;
  if (context.nutrients.length > 0 && namesOf(first.tokens).length === 0) {
    const turned = transposedClaims(read, context);
    if (turned.length > 0)
      return turned.map(({ claim, column, headed }) => ({
        claim,
        form: "facts",
        basisStated: headed,
        block,
        at,
        column,
      }));
  }
  const named = read.cells.some(
    (cell, place) => place < 2 && namesOf(cell.tokens).some((name) => name.depth === 0) && !hasLongText(cell),
  );
  if (namesOf(first.tokens).length === 0 && first.text !== "" && !panelRow(read)) {
    if (first.tokens.some((token) => isWord(token, "excipient") || isWord(token, "advice"))) return [];
    const basis = basisOf(first.tokens, true) ?? context.basis;
    return read.cells.slice(1).flatMap((cell) => textStatements(read, cell, { ...context, basis }, panel));
  }
  if (!named || read.cells.some((cell) => isDropped(cell.tokens) && hasLongText(cell))) return [];
  return rowClaims(read, context).map(({ claim, column, headed }) => ({
    claim,
    form: "facts",
    basisStated: headed || claim.basis !== null,
    block,
    at,
    column,
  }));
};

const hasLongText = (cell: Scan): boolean => cell.text.length > 120;

/** True for a row whose first cell is a number or mark and whose second names a nutrient. */
const panelRow = (read: ReadBlock): boolean => {
  const [first, second] = read.cells;
  return (
    first !== undefined &&
    /^[\d.)#*-]{0,4}$/.test(first.text) &&
    second !== undefined &&
    namesOf(second.tokens).length > 0
  );
};

const lineStatements = (read: ReadBlock, context: Context, panel: boolean): Statement[] =>
  read.cells.flatMap((cell) => textStatements(read, cell, context, panel));

const textStatements = (read: ReadBlock, cell: Scan, context: Context, panel: boolean): Statement[] => {
  const { block, at } = read;
  const like = isLabelLike(cell);
  return lineClaims(cell, context).flatMap(({ claim, basisStated, sentence, said }): Statement[] => {
    // "300 g" in a title is the pack.
    if (
      (block.kind === "title" || block.kind === "heading") &&
      claim.stated.unit === "g" &&
      (claim.stated.values.at(-1) as number) > 3
    )
      return [];
    if (block.kind === "title" || block.kind === "heading")
      return [{ claim, form: "title", basisStated, block, at, column: 0 }];
    const form: Form =
      like && panel ? "facts" : basisStated && (sentence || like || context.basis !== null) ? "composition" : "prose";
    if (form === "prose" && !said && !like) return [];
    return [{ claim, form, basisStated: basisStated || claim.basis !== null, block, at, column: 0 }];
  });
};

const sectionRoles = (section: string, index: WordIndex): { facts: boolean; excipient: boolean; advice: boolean } => {
  const { tokens } = scan(section, index);
  const is = (role: Role) => tokens.some((token) => isWord(token, role));
  return { facts: is("facts"), excipient: is("excipient"), advice: is("advice") };
};
