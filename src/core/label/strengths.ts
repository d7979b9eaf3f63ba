/**
 * The strength in a product's name, for pages that state no more: "CALCIUM-X Forte, 500 mg, effervescent tablets". In:
 * blocks and the minerals of the title. Out: statements as unsure as those of a title.
 */
import type { Mineral } from "../model.ts";
import { isAside, isDropped } from "./asides.ts";
import { listsProducts } from "./neighbours.ts";
import { massOf, type Quantity, quantitiesOf } from "./quantities.ts";
import type { ReadBlock } from "./read-block.ts";
import type { Statement } from "./statement.ts";
import { holds, holdsMineral, isMark, isWord, mineralOf, type Scan, type Token } from "./tokens.ts";

/** Longer lines are no names. */
const LONGEST_NAME = 200;

/** Words between a strength and the form it comes in: "500 mg, film-coated tablets". */
const NEAR = 4;

const isForm = (tokens: readonly Token[], { first, last }: Quantity): boolean =>
  tokens.slice(last + 1, last + 1 + NEAR).some((token) => isWord(token, "piece")) ||
  (first > 0 && isWord(tokens[0], "piece"));

/** "500 mg + 200 IU": what calcium with vitamin D is printed as. */
const isWithVitaminD = (tokens: readonly Token[], { last }: Quantity): boolean => {
  const next = tokens[last + 2];
  return isMark(tokens[last + 1], "+/") && next?.kind === "number" && next.unit === "iu";
};

const mineralsOf = (tokens: readonly Token[]): Set<Mineral> =>
  new Set(tokens.map(mineralOf).filter((mineral) => mineral !== null));

/** An active ingredient of a medicine: the `place` of a mineral among so many, as they are printed. */
interface Ingredient {
  readonly mineral: Mineral;
  readonly place: number;
  readonly count: number;
}

/** "Calcium", "calcium/cholecalciferol": a line of nothing but names; null for any other, and for several minerals. */
const ingredientIn = ({ block, cells: [cell, ...more] }: ReadBlock): Ingredient | null => {
  if (block.kind !== "line" || cell === undefined || more.length > 0) return null;
  const names = cell.tokens.filter((_, at) => at % 2 === 0);
  if (!cell.tokens.every((token, at) => (at % 2 === 0 ? token.kind === "word" : isMark(token, "/+")))) return null;
  const [mineral, ...others] = mineralsOf(names);
  if (mineral === undefined || others.length > 0) return null;
  return { mineral, place: names.findIndex((name) => mineralOf(name) !== null), count: names.length };
};

/** The one mineral that stands in such a line; null where none or several do. */
const ingredientOf = (reads: readonly ReadBlock[]): Ingredient | null => {
  const [first, ...more] = reads.map(ingredientIn).filter((found) => found !== null);
  return first !== undefined && more.every(({ mineral }) => mineral === first.mineral) ? first : null;
};

/**
 * Whose strength it may be: the one mineral of the title, or where the title names no nutrient, that of a line of active
 * ingredients.
 * Nobody's where it names a mineral for the sake of another substance.
 */
const subjectOf = (
  reads: readonly ReadBlock[],
  titled: ReadonlySet<Mineral>,
): (Ingredient & { named: boolean }) | null => {
  if (titled.size === 1) return { mineral: [...titled][0] as Mineral, place: 0, count: 1, named: true };
  const title = reads.find(({ block }) => block.kind === "title");
  if (titled.size > 0 || title === undefined || holds(title, "nutrient") || holdsMineral(title)) return null;
  // What stands above the title is the way to the product: "Home", "Calcium".
  const ingredient = ingredientOf(reads.slice(reads.indexOf(title)));
  return ingredient === null ? null : { ...ingredient, named: false };
};

/** True where the quantity is the one of `place` among `count` strengths joined to each other: "500 mg/20 µg". */
const isPlaced = (tokens: readonly Token[], { first, last }: Quantity, place: number, count: number): boolean => {
  const joined = (from: number, step: number): number => {
    let more = 0;
    while (
      isMark(tokens[from + step * (2 * more + 1)], "/+") &&
      tokens[from + step * (2 * more + 2)]?.kind === "number"
    )
      more++;
    return more;
  };
  return joined(first, -1) === place && joined(last, 1) === count - 1 - place;
};

const strengthIn = (
  cell: Scan,
  { mineral, place, count, named }: Ingredient & { named: boolean },
  isTitle: boolean,
): Quantity | null => {
  if (cell.text.length > LONGEST_NAME) return null;
  // "Leaflet for patients: CALCIUM-X Forte, 500 mg, tablets": what stands before the name is no advice about it.
  const from = cell.tokens.findIndex((token) => mineralOf(token) !== null);
  const tokens = cell.tokens.slice(Math.max(0, from));
  if (isDropped(tokens) || isAside(tokens) || listsProducts(cell.tokens)) return null;
  const all = quantitiesOf(tokens).filter(({ unit }) => unit === "mg");
  const [quantity, ...more] = count === 1 ? all : all.filter((each) => isPlaced(tokens, each, place, count));
  if (quantity === undefined || more.length > 0 || !isForm(tokens, quantity)) return null;
  const minerals = mineralsOf(tokens);
  if (minerals.size > 0) return minerals.size === 1 && minerals.has(mineral) ? quantity : null;
  return (named ? isWithVitaminD(tokens, quantity) : isTitle) ? quantity : null;
};

/** A smaller number of a title counts something. */
const LEAST_TITLED_MG = 50;

/** Numbers of a title that may be its product's strength, in mg: "Calcium 1000 Hexal", "600 mg + 400 IU". */
export const titledNumbers = ({ tokens }: Scan): readonly number[] =>
  tokens.flatMap((token) =>
    token.kind === "number" &&
    (token.unit === "mg" || token.unit === null) &&
    token.to === null &&
    (token.values[0] as number) >= LEAST_TITLED_MG
      ? token.values
      : [],
  );

/** The first strength of the page's names as a statement; empty where there is none. */
export const findStrengths = (reads: readonly ReadBlock[], titled: ReadonlySet<Mineral>): Statement[] => {
  const subject = subjectOf(reads, titled);
  if (subject === null) return [];
  const { mineral } = subject;
  for (const { block, at, cells } of reads) {
    const [cell] = cells;
    if (cell === undefined || cells.length > 1 || block.kind === "row") continue;
    const quantity = strengthIn(cell, subject, block.kind === "title");
    if (quantity === null) continue;
    const { start, end } = quantity.number;
    const claim = {
      mineral,
      stated: massOf(quantity),
      measure: "elemental",
      salts: [],
      variant: null,
      total: false,
      explicit: false,
      percent: null,
      scheme: null,
      basis: null,
      start,
      end,
    } as const;
    return [
      {
        claim,
        form: "title",
        basisStated: false,
        spoken: false,
        listed: false,
        anchored: false,
        accompanied: false,
        talk: false,
        ofSet: false,
        block,
        at,
        column: 0,
      },
    ];
  }
  return [];
};
