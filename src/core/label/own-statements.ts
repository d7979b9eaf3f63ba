/** Which of a page's statements are about its own product. In: all of them and what the title names. Out: the own ones. */
import type { Mineral } from "../model.ts";
import { basisOf } from "./basis.ts";
import type { Claim } from "./claims.ts";
import type { SaltFamily } from "./lexicon.ts";
import { namesOf } from "./names.ts";
import { isName, marksOf, wordsOf } from "./neighbours.ts";
import { scan } from "./scan.ts";
import type { Statement } from "./statement.ts";
import type { Statements } from "./statements.ts";
import { holds, holdsMineral, type Scan, says } from "./tokens.ts";
import type { WordIndex } from "./words.ts";

/** What the title names. */
export interface Titled {
  readonly minerals: ReadonlySet<Mineral>;
  /** Another nutrient, and neither a salt nor a source of the minerals. */
  readonly other: boolean;
  /** Its numbers that may be a strength, in mg. */
  readonly numbers: readonly number[];
}

const mineralsOf = (statements: readonly Pick<Statement, "claim">[]): Mineral[] =>
  statements.map(({ claim }) => claim.mineral);

/** Salts that are in a product for their vitamin. */
const VITAMIN_SALTS: ReadonlySet<SaltFamily> = new Set(["ascorbate", "pantothenate", "folinate"]);

const isOfVitamin = ({ claim: { measure, salts } }: Statement): boolean =>
  measure === "compound" && salts.length > 0 && salts.every((salt) => VITAMIN_SALTS.has(salt));

const isFacts = ({ form }: Statement): boolean => form === "facts";

const isComposition = ({ form }: Statement): boolean => form === "facts" || form === "composition";

/**
 * The statements that are the product's own. Left out is a mineral that neither the title nor the facts panel names:
 * it is another product's or advice, unless without a panel a sentence says what a piece or serving contains. A list
 * of product names counts only where nothing states a composition. What a vitamin's salt weighs counts only where the
 * title names its mineral ("Calcium ascorbate 1000 mg"). Talk of more than the product
 * counts only for such minerals too. On the page of "Vitamin K2" a sentence about
 * another mineral counts only beside amounts of such nutrients, where there are any.
 */
export const ownStatements = (
  {
    statements,
    panelComplete,
    hasPanel,
    hasOtherNutrients,
  }: Pick<Statements, "statements" | "panelComplete" | "hasPanel" | "hasOtherNutrients">,
  { minerals: titled, other, numbers }: Titled,
): readonly Statement[] => {
  const known = new Set([...titled, ...mineralsOf(statements.filter(isFacts))]);
  const stated = new Set(mineralsOf(statements.filter(isComposition)));
  const anchored = new Set([
    ...titled,
    ...mineralsOf(statements.filter((each) => each.anchored && each.form !== "title")),
  ]);
  const isOfPanel = ({ form, claim }: Statement): boolean =>
    !hasPanel || form === "title" || anchored.has(claim.mineral);
  const isOfNeighbour = ({ listed, claim }: Statement): boolean =>
    listed &&
    ((other && !titled.has(claim.mineral)) ||
      (stated.size > 0 && (stated.has(claim.mineral) || !known.has(claim.mineral))));
  // "Calcira D3 500 mg: each tablet contains calcium 500 mg": what is said to be in a piece, and is the title's number.
  const isOfTitle = ({ spoken, claim }: Statement): boolean =>
    spoken && claim.basis?.kind === "piece" && numbers.some((number) => claim.stated.values.includes(number));
  const isApart = (each: Statement): boolean =>
    other &&
    hasOtherNutrients &&
    !titled.has(each.claim.mineral) &&
    each.form !== "facts" &&
    each.form !== "title" &&
    !each.anchored &&
    !each.accompanied &&
    !isOfTitle(each);
  const isOwn = (each: Statement): boolean =>
    !(each.talk && !known.has(each.claim.mineral)) &&
    isOfPanel(each) &&
    !isOfNeighbour(each) &&
    !isApart(each) &&
    (titled.has(each.claim.mineral) || !isOfVitamin(each));
  const own = statements.filter(isOwn);
  if (!panelComplete && titled.size === 0) return own;
  // "Calcium 384 mg, magnesium 28 mg per 3 tablets": one text that gives both, and one of them is the title's.
  const ofTitled = new Set(
    own.filter((each) => isComposition(each) && !each.talk && titled.has(each.claim.mineral)).map(({ block }) => block),
  );
  return own.filter(
    (each) =>
      known.has(each.claim.mineral) ||
      each.spoken ||
      isFacts(each) ||
      each.form === "title" ||
      (isComposition(each) && !panelComplete && ofTitled.has(each.block)),
  );
};

/**
 * True where the product's own statements are only half of what a text or table gives: one mineral of it was taken for
 * the product's, and the other was not. What is missing then is not none.
 */
export const isHalf = (
  own: readonly Statement[],
  all: readonly Pick<Statement, "claim" | "form" | "block">[],
): boolean => {
  const read = new Set(mineralsOf(own));
  const isBeside = ({ block, form }: Statement, other: Pick<Statement, "block">): boolean =>
    form !== "title" &&
    (block === other.block ||
      (block.kind === "row" && other.block.kind === "row" && block.group === other.block.group));
  // Rows of a panel of which none was taken for the product's.
  if (own.length === 0 && all.some(({ form, claim }) => form === "facts" && claim.measure === "elemental")) return true;
  return all.some(
    (each) => each.form !== "title" && !read.has(each.claim.mineral) && own.some((beside) => isBeside(beside, each)),
  );
};

/**
 * The statements without those of rivals: where a part headed by the page's product states a mineral, a part headed by
 * another name that states it otherwise is about another product. "MagZen: 150 mg" beside "Typical brands: 420 mg".
 */
export const withoutRivals = (all: readonly Statement[], title: Scan, index: WordIndex): readonly Statement[] => {
  const titled = new Set(marksOf(title));
  const sections = new Map(all.map(({ block: { section } }) => [section, scan(section, index)]));
  const isOfProduct = isOtherProduct(title, titled);
  const statements = all.filter(
    ({ block }) =>
      !isOfProduct(sections.get(block.section) as Scan) && !isForOtherStrength(labelOf(block), title, index),
  );
  const isOwn = ({ block: { section } }: Statement): boolean => {
    const heading = sections.get(section) as Scan;
    return section !== "" && (says(heading, "thisProduct") || marksOf(heading).every((mark) => titled.has(mark)));
  };
  const own = statements.filter((each) => each.form !== "title" && isOwn(each));
  // "Calmira 1000" on the page of "Calmira 500".
  const isOtherStrength = ({ block: { section } }: Statement): boolean =>
    wordsOf(sections.get(section) as Scan).every((word) => titled.has(word));
  // "Calmira Adults" beside "Calmira Junior (this product)".
  const isSister = ({ block: { section } }: Statement): boolean =>
    own.some(({ block }) => says(sections.get(block.section) as Scan, "thisProduct")) &&
    isName(sections.get(section) as Scan) &&
    wordsOf(sections.get(section) as Scan).some((word) => titled.has(word));
  const rivals = new Set(
    statements
      .filter(
        (each) =>
          !isOwn(each) &&
          (isSister(each) ||
            ((!each.anchored || isOtherStrength(each)) &&
              isName(sections.get(each.block.section) as Scan) &&
              own.some(({ claim }) => claim.mineral === each.claim.mineral) &&
              !own.some(({ claim }) => claim.mineral === each.claim.mineral && isSameAmount(claim, each.claim)))),
      )
      .map(({ block: { section } }) => section),
  );
  return rivals.size === 0 ? statements : statements.filter(({ block: { section } }) => !rivals.has(section));
};

/** A longer text before a colon is no name of a strength. */
const LONGEST_STRENGTH = 60;

const numbersIn = ({ tokens }: Scan, wanted: "mg" | "iu"): readonly number[] =>
  tokens.flatMap((token) => (token.kind === "number" && token.unit === wanted ? token.values : []));

/** What a line says before a colon, or a row in its first cell. */
const labelOf = ({ kind, cells: [text = "", ...rest] }: Pick<Statement["block"], "kind" | "cells">): string =>
  kind === "row" && rest.length > 0 ? text : text.slice(0, Math.max(0, text.search(/[:：]/)));

const withoutDigits = (text: string): string => text.toLowerCase().replace(/[\d.,\s]+/g, "");

/**
 * "500 mg and 200 IU tablet: each contains ..." on the page of "Calcira 600 mg + 400 IU"; "Calcira 250 mg | each contains
 * ..." on that of "Calcira 500 mg".
 */
const isForOtherStrength = (text: string, title: Scan, index: WordIndex): boolean => {
  if (text === "" || text.length > LONGEST_STRENGTH) return false;
  const label = scan(text, index);
  if (namesOf(label.tokens).length > 0) return false;
  // The title with another number, or two numbers that are not the title's.
  const isNamed = withoutDigits(title.text).includes(withoutDigits(label.text));
  const units = (["mg", "iu"] as const).filter((unit) => numbersIn(label, unit).length > 0);
  return (
    units.length >= (isNamed ? 1 : 2) &&
    units.every((unit) => {
      const titled = numbersIn(title, unit);
      return titled.length > 0 && !numbersIn(label, unit).some((number) => titled.includes(number));
    })
  );
};

/** A smaller number counts something: "1. Calcium", "5 more nutrients". */
const LEAST_STRENGTH = 50;

/**
 * "Magnesium 400" over a part of the page of "Vitamin D3": another product, where the title names another nutrient and
 * not this mineral. A heading without a number may head what the product holds.
 */
const isOtherProduct =
  (title: Scan, titled: ReadonlySet<string>) =>
  (section: Scan): boolean =>
    holds(title, "nutrient") &&
    holdsMineral(section) &&
    !holdsMineral(title) &&
    section.tokens.some(
      (token) =>
        token.kind === "number" &&
        (token.unit === "mg" || (token.unit === null && (token.values[0] as number) >= LEAST_STRENGTH)),
    ) &&
    basisOf(section.tokens, true) === null &&
    !marksOf(section).every((mark) => titled.has(mark));

const isSameAmount = ({ stated }: Claim, { stated: other }: Claim): boolean =>
  stated.unit === other.unit && stated.values.some((value) => other.values.includes(value));
