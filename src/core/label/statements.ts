/**
 * Everything a page states about the two minerals. In: the blocks of a page. Out: claims in their context: the kind
 * of statement, its basis, the block it stands in; and whether a whole facts panel was read.
 */
import type { TextBlock } from "../model.ts";
import { type BasisStatement, basisOf } from "./basis.ts";
import { type Claim, claimsOf, percentClaimOf, schemeOf, segmentsOf } from "./claims.ts";
import type { PercentScheme } from "./lexicon.ts";
import { namesOf } from "./names.ts";
import { isWord, mineralOf, type Scan, scan, type Token } from "./scan.ts";
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
  tokens.some((token) => token.kind === "number" && token.unit !== null && "mg g µg mmol meq iu".includes(token.unit));

const hasPercent = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.kind === "number" && token.unit === "%");

const isNutrientLine = (tokens: readonly Token[]): boolean =>
  namesOf(tokens).some((name) => name.depth === 0) && hasMass(tokens);

const isDropped = (tokens: readonly Token[]): boolean => tokens.some((token) => isWord(token, "advice"));

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
  nutrients: readonly (readonly Token[])[];
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

const withColumn = (claim: Claim, head: Head | null | undefined, fallback: BasisStatement | null): Claim => ({
  ...claim,
  basis: claim.basis ?? head?.basis ?? fallback,
  scheme: claim.scheme ?? head?.scheme ?? null,
});

const bareNumberUnit = (tokens: readonly Token[], unit: NonNullable<Head["unit"]>): Token[] =>
  tokens.map((token) => (token.kind === "number" && token.unit === null ? { ...token, unit } : token));

/** Claims of a row: every name cell owns the amount cells after it, up to the next name cell. */
const rowClaims = (read: ReadBlock, context: Context): { claim: Claim; column: number; headed: boolean }[] => {
  const found: { claim: Claim; column: number; headed: boolean }[] = [];
  let name: Scan | null = null;
  let column = 0;
  for (const [place, cell] of read.cells.entries()) {
    const names = namesOf(cell.tokens);
    const heads = names.filter((candidate) => candidate.depth === 0);
    const lead = heads[0] ?? names[0];
    if (lead !== undefined && !(name !== null && hasMass(cell.tokens) && lead.mineral === null)) {
      name = cell;
      column = 0;
      if (hasMass(cell.tokens))
        for (const claim of claimsOf(cell.tokens, basisOf(cell.tokens, false)))
          found.push({ claim: withColumn(claim, context.heads[place], context.basis), column: 0, headed: false });
      continue;
    }
    const head = context.heads[place];
    if (name === null || head?.other === true) continue;
    const unit = head?.unit ?? unitOf(name.tokens);
    const tokens = unit === null || head?.percent === true ? cell.tokens : bareNumberUnit(cell.tokens, unit);
    const joined = joinCells(name, tokens, cell);
    if (hasMass(tokens)) {
      const claims = claimsOf(joined, basisOf(cell.tokens, false)).slice(0, 1);
      const percent = percentBeside(read, place, context);
      for (const claim of claims)
        found.push({
          claim: withColumn(
            { ...claim, percent: claim.percent ?? percent.value, scheme: percent.scheme },
            head,
            context.basis,
          ),
          column,
          headed: head?.basis != null,
        });
      column++;
    } else if (hasPercent(tokens) && found.length === 0) {
      const claim = percentClaimOf(joined, null);
      if (claim !== null)
        found.push({ claim: withColumn(claim, head, context.basis), column: 9, headed: head?.basis != null });
    }
  }
  const masses = found.filter(({ claim }) => claim.stated.unit !== "%");
  return masses.length > 0 ? masses : found;
};

/** Tokens of a name cell followed by those of an amount cell. Only the leading name of the name cell counts. */
const joinCells = (name: Scan, tokens: readonly Token[], cell: Scan): Token[] => {
  const shift = name.text.length + 3;
  const colon: Token = { kind: "mark", mark: ":", depth: 0, start: name.text.length + 1, end: name.text.length + 2 };
  void cell;
  return [
    ...name.tokens,
    colon,
    ...tokens.map((token) => ({ ...token, start: token.start + shift, end: token.end + shift })),
  ];
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

interface Line {
  readonly claims: readonly Claim[];
  readonly basisStated: boolean;
  readonly sentence: boolean;
}

/** Claims of a line of text, segment by segment; what an excipient list or advice says is left out. */
const lineClaims = (cell: Scan, context: Context): Line => {
  const claims: Claim[] = [];
  let basisStated = false;
  let sentence = false;
  const end = excipientsFrom(cell.tokens);
  let carried: BasisStatement | null = null;
  for (const { from, to } of segmentsOf(cell.tokens)) {
    if (from >= end) break;
    const tokens = cell.tokens.slice(from, Math.min(to, end));
    if (isDropped(tokens)) continue;
    const own = basisOf(tokens, false);
    const contains = tokens.some((token) => isWord(token, "contains"));
    if (own !== null && contains) carried = own;
    const basis = own ?? carried;
    const found = claimsOf(tokens, basis ?? context.basis);
    if (found.length === 0) {
      const percent = hasMass(tokens) ? null : percentClaimOf(tokens, basis ?? context.basis);
      if (
        percent !== null &&
        (percent.scheme !== null || context.basis !== null || tokens.some((token) => isWord(token, "day")))
      )
        claims.push(percent);
      continue;
    }
    claims.push(...found.map((claim) => ({ ...claim, scheme: schemeOf(tokens) })));
    basisStated ||= basis !== null || context.basis !== null;
    sentence ||= contains || own !== null;
  }
  return { claims, basisStated, sentence };
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
    if (block.section !== context.section || read.at - context.basisAt > 3) context.basis = null;
  }
  if (block.section !== context.section) {
    context.section = block.section;
    context.basis = block.section === "" ? null : basisOf(scan(block.section, index).tokens, true);
    context.basisAt = read.at;
  }
  if (block.kind === "row" && isHeadRow(read)) {
    const heads = read.cells.map(headOf);
    context.heads = heads.map((head, place) => mergeHeads(head, context.heads[place]));
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
  const context: Context = { basis: null, basisAt: -9, group: -1, section: "", heads: [], nutrients: [] };
  let panelComplete = false;
  const excipientSection = "";
  for (const read of reads) {
    const { block, at } = read;
    updateContext(read, context, index);
    const section = sectionRoles(block.section, index);
    if (section.excipient || (block.section === excipientSection && excipientSection !== "")) continue;
    if (section.advice) continue;
    const size = sizes.get(block.group) ?? 0;
    const panel = size >= 2 || section.facts || context.heads.some((head) => head?.basis != null);
    if (block.kind === "row" && read.cells.length > 1) {
      if (read.cells.some((cell) => isDropped(cell.tokens) && cell.text.length > 60)) continue;
      const first = read.cells[0] as Scan;
      const labelled = namesOf(first.tokens).length > 0 || first.text === "";
      if (!labelled && first.tokens.some((token) => isWord(token, "excipient"))) continue;
      const claims = rowClaims(read, context);
      for (const { claim, column, headed } of claims)
        statements.push({
          claim,
          form: labelled || size >= 2 ? "facts" : "composition",
          basisStated: headed || claim.basis !== null,
          block,
          at,
          column,
        });
      if (claims.length > 0 && labelled && (panel || size >= 1)) panelComplete = true;
      else if (panel && isNutrientLine(read.cells.flatMap((cell) => [...cell.tokens]))) panelComplete = true;
      continue;
    }
    for (const cell of read.cells) {
      const { claims, basisStated, sentence } = lineClaims(cell, context);
      const like = isLabelLike(cell);
      const form: Form =
        block.kind === "title" || block.kind === "heading"
          ? "title"
          : like && panel
            ? "facts"
            : basisStated && (sentence || like || context.basis !== null)
              ? "composition"
              : "prose";
      for (const claim of claims)
        statements.push({ claim, form, basisStated: basisStated || claim.basis !== null, block, at, column: 0 });
      if (like && panel && form === "facts") panelComplete = true;
    }
  }
  return { statements, panelComplete };
};

const sectionRoles = (section: string, index: WordIndex): { facts: boolean; excipient: boolean; advice: boolean } => {
  const { tokens } = scan(section, index);
  const is = (role: Role) => tokens.some((token) => isWord(token, role));
  return { facts: is("facts"), excipient: is("excipient"), advice: is("advice") };
};
