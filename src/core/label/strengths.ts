/**
 * The strength in a product's name, for pages that state no more: "CALCIUM-X Forte, 500 mg, effervescent tablets". In:
 * blocks and the minerals of the title. Out: statements as unsure as those of a title.
 */
import type { Mineral } from "../model.ts";
import { isAside, isDropped } from "./asides.ts";
import { massOf, type Quantity, quantitiesOf } from "./quantities.ts";
import type { ReadBlock } from "./read-block.ts";
import type { Statement } from "./statements.ts";
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

/** The mineral that stands alone in a line, as the active ingredient of a medicine does; null where none or several do. */
const loneMineral = (reads: readonly ReadBlock[]): Mineral | null => {
  const lone = new Set(
    reads.flatMap(({ block, cells }) => {
      const [cell] = cells;
      return block.kind === "line" && cells.length === 1 && cell?.tokens.length === 1
        ? [...mineralsOf(cell.tokens)]
        : [];
    }),
  );
  return lone.size === 1 ? ([...lone][0] as Mineral) : null;
};

/**
 * Whose strength it may be: the one mineral of the title, or where the title names no nutrient, that of a lone line.
 * Nobody's where it names a mineral for the sake of another substance.
 */
const subjectOf = (
  reads: readonly ReadBlock[],
  titled: ReadonlySet<Mineral>,
): { mineral: Mineral; named: boolean } | null => {
  if (titled.size === 1) return { mineral: [...titled][0] as Mineral, named: true };
  const title = reads.find(({ block }) => block.kind === "title");
  if (titled.size > 0 || title === undefined || holds(title, "nutrient") || holdsMineral(title)) return null;
  // What stands above the title is the way to the product: "Home", "Calcium".
  const mineral = loneMineral(reads.slice(reads.indexOf(title)));
  return mineral === null ? null : { mineral, named: false };
};

const strengthIn = (cell: Scan, mineral: Mineral, isTitle: boolean, named: boolean): Quantity | null => {
  if (cell.text.length > LONGEST_NAME) return null;
  // "Leaflet for patients: CALCIUM-X Forte, 500 mg, tablets": what stands before the name is no advice about it.
  const from = cell.tokens.findIndex((token) => mineralOf(token) !== null);
  const tokens = cell.tokens.slice(Math.max(0, from));
  if (isDropped(tokens) || isAside(tokens)) return null;
  const [quantity, ...more] = quantitiesOf(tokens).filter(({ unit }) => unit === "mg");
  if (quantity === undefined || more.length > 0 || !isForm(tokens, quantity)) return null;
  const minerals = mineralsOf(tokens);
  if (minerals.size > 0) return minerals.size === 1 && minerals.has(mineral) ? quantity : null;
  return (named ? isWithVitaminD(tokens, quantity) : isTitle) ? quantity : null;
};

/** The first strength of the page's names as a statement; empty where there is none. */
export const findStrengths = (reads: readonly ReadBlock[], titled: ReadonlySet<Mineral>): Statement[] => {
  const subject = subjectOf(reads, titled);
  if (subject === null) return [];
  const { mineral, named } = subject;
  for (const { block, at, cells } of reads) {
    const [cell] = cells;
    if (cell === undefined || cells.length > 1 || block.kind === "row") continue;
    const quantity = strengthIn(cell, mineral, block.kind === "title", named);
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
        ofSet: false,
        block,
        at,
        column: 0,
      },
    ];
  }
  return [];
};
