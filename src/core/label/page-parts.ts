/** What a page is made of, asked once and not block by block. In: read blocks and the title. Out: which parts are what. */
import type { Mineral, TextBlock } from "../model.ts";
import { type Compositions, compositionsOf, panelsOfMinerals } from "./compositions.ts";
import { headingsBeside, productListsOf, titleWordsOf, wordsOf } from "./neighbours.ts";
import type { Naming } from "./other-names.ts";
import { blocksOfOthers, panelSizes, servedParts } from "./panels.ts";
import { hasPercent, isNutrientLine, type ReadBlock, titledMinerals } from "./read-block.ts";
import { holds, holdsMineral, type Scan, says } from "./tokens.ts";

export interface PageParts {
  /** The minerals that the titles name, and all that they call the product. */
  readonly titled: ReadonlySet<Mineral>;
  readonly naming: Naming;
  /** The heading over a block, empty where it is the product's own name. */
  readonly headingOf: (read: ReadBlock) => Scan;
  /** How many rows or lines of a label each group has. */
  readonly sizes: ReadonlyMap<number, number>;
  /** The groups that are lists of product names, and of what is in a set. */
  readonly lists: { readonly names: ReadonlySet<number>; readonly sets: ReadonlySet<number> };
  /** The blocks that state another nutrient, and their groups. */
  readonly others: ReadonlySet<TextBlock>;
  readonly besides: ReadonlySet<number>;
  /** The groups and headings under which a serving size is printed. */
  readonly served: ReadonlySet<number | string>;
  readonly rowGroups: ReadonlySet<number>;
  readonly compositions: Compositions;
  /** The tables with percentages of reference values. */
  readonly shared: ReadonlySet<number>;
  /** The tables that say for what their amounts are, and have a mineral's. */
  readonly panels: ReadonlySet<number>;
}

/** The parts of a page. */
export const pagePartsOf = (reads: readonly ReadBlock[], title: Scan): PageParts => {
  const others = blocksOfOthers(reads);
  const titled = titledMinerals(reads);
  return {
    titled,
    naming: {
      words: new Set([...titleWordsOf(reads), ...wordsOf(title)]),
      minerals: titled,
      other: holds(title, "nutrient"),
      bare: !holds(title, "nutrient") && !holdsMineral(title) && !holds(title, "piece"),
      powder:
        title.tokens.some((token) => says(token, "powder")) && !title.tokens.some((token) => says(token, "swallowed")),
    },
    headingOf: headingsBeside(reads),
    sizes: panelSizes(reads),
    lists: productListsOf(reads),
    others,
    besides: new Set([...others].map(({ group }) => group)),
    served: servedParts(reads),
    rowGroups: new Set(reads.flatMap(({ block }) => (block.kind === "row" ? [block.group] : []))),
    compositions: compositionsOf(reads),
    shared: tablesWithShares(reads),
    panels: panelsOfMinerals(reads),
  };
};

/** True where a serving size is printed in the block's group or under its heading. */
export const isServed = ({ block: { group, section } }: ReadBlock, { served }: PageParts): boolean =>
  served.has(group) || (section !== "" && served.has(section));

/** Tables of several rows with a percentage of a reference value: no table of needs has them. */
const tablesWithShares = (reads: readonly ReadBlock[]): ReadonlySet<number> => {
  const sizes = new Map<number, number>();
  for (const { block, tokens } of reads)
    if (block.kind === "row" && isNutrientLine(tokens) && hasPercent(tokens))
      sizes.set(block.group, (sizes.get(block.group) ?? 0) + 1);
  return new Set([...sizes].filter(([, size]) => size > 1).map(([group]) => group));
};
