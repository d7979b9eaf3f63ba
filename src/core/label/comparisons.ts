/**
 * Tables that compare the page's product with others. In: read blocks and the title. Out: the blocks without the
 * columns and rows of the others.
 */
import { basisOf } from "./basis.ts";
import { isNutrientHead } from "./context.ts";
import { namesOf } from "./names.ts";
import { hasPack, isName, marksOf, wordsOf } from "./neighbours.ts";
import { quantitiesOf } from "./quantities.ts";
import { hasMass, type ReadBlock, toReadBlock } from "./read-block.ts";
import { holds, holdsMineral, isUnknown, isWord, type Scan, says } from "./tokens.ts";

/** The rows of each table. */
const tablesOf = (reads: readonly ReadBlock[]): ReadonlyMap<number, readonly ReadBlock[]> => {
  const tables = new Map<number, ReadBlock[]>();
  for (const read of reads) {
    const { kind, group } = read.block;
    if (kind !== "row") continue;
    const rows = tables.get(group);
    if (rows === undefined) tables.set(group, [read]);
    else rows.push(read);
  }
  return tables;
};

/** The rows of each table that a row heads, without the heads. */
const rowsBelow = (
  reads: readonly ReadBlock[],
  isHead: (row: ReadBlock) => boolean,
): ReadonlyMap<number, readonly ReadBlock[]> => {
  const tables = new Map<number, readonly ReadBlock[]>();
  for (const [group, rows] of tablesOf(reads)) {
    const head = rows.findIndex(isHead);
    if (head >= 0)
      tables.set(
        group,
        rows.slice(head).filter((row) => !isHead(row)),
      );
  }
  return tables;
};

/** A short cell of words, and of no basis, that may stand for a product beside names of others: "Adult", "Vitamin D3 2000 IU". */
const mayBeOwn = (cell: Scan): boolean =>
  says(cell, "thisProduct") ||
  (cell.text.length <= 60 && wordsOf(cell).length > 0 && basisOf(cell.tokens, true) === null);

/** "Calmira Plus (this product)", or nothing but what the page calls its product. */
const isOwnName = (cell: Scan, title: ReadonlySet<string>): boolean =>
  says(cell, "thisProduct") || marksOf(cell).every((mark) => title.has(mark));

/** Which of the cells names the page's product, where another one names a different product; -1 where none does. */
const ownAmong = (cells: readonly (Scan | undefined)[], title: ReadonlySet<string>): number => {
  const isOwn = (cell: Scan): boolean => isOwnName(cell, title);
  const own = cells.findIndex((cell) => cell !== undefined && (isName(cell) || mayBeOwn(cell)) && isOwn(cell));
  const isOther = (cell: Scan): boolean => isName(cell) || holds(cell, "ordinary") || holds(cell, "rest");
  return own >= 0 && cells.some((cell) => cell !== undefined && isOther(cell) && !isOwn(cell)) ? own : -1;
};

/** "Morning | Evening | Total": the column of the sum; -1 where there is none beside two others. */
const totalAmong = (cells: readonly Scan[]): number =>
  cells.length > 2 &&
  cells.every(({ text }) => text.length <= 40) &&
  cells.some((cell) => holds(cell, "timeOfDay") || holds(cell, "day"))
    ? cells.findIndex(({ tokens }) => tokens.length === 1 && isWord(tokens[0], "total"))
    : -1;

const isComparisonHead = ({ block, cells }: ReadBlock): boolean =>
  block.kind === "row" && cells.length > 2 && !cells.some((cell) => hasMass(cell.tokens) && wordsOf(cell).length === 0);

/** "Calcium (mg)" over a column; what is in a product is more than one, or a salt. */
const isMineralColumn = ({ text, tokens }: Scan): boolean => {
  const [name, ...more] = text.length <= 30 ? namesOf(tokens) : [];
  return name !== undefined && more.length === 0 && name.mineral !== null && name.salts.length === 0;
};

/** True for the head of a table of products: minerals over its columns. */
const isMineralHead = ({ block, cells }: ReadBlock): boolean =>
  block.kind === "row" && cells.slice(1).some(isMineralColumn) && !cells.slice(1).some(({ tokens }) => hasMass(tokens));

/** "Calmira Man | Calmira Junior" on the page of "Calmira Woman": the brand's other products. */
const isHeadOfBrand = ({ block, cells: [, ...names] }: ReadBlock, title: Scan): boolean => {
  if (block.kind !== "row" || names.length < LEAST_NAMES || !names.every(isName)) return false;
  const brand = title.tokens.find((token) => isUnknown(token, LEAST_BRAND))?.text;
  const own = title.tokens.flatMap((token) =>
    token.kind === "word" && token.text !== brand && !isWord(token, "piece") && !isWord(token, "nutrient")
      ? [token.text]
      : [],
  );
  const titled = new Set(marksOf(title));
  return (
    brand !== undefined &&
    own.some((word) => !names.some((cell) => wordsOf(cell).includes(word))) &&
    names.every((cell) => wordsOf(cell).includes(brand) && !marksOf(cell).every((mark) => titled.has(mark)))
  );
};

const LEAST_BRAND = 4;

/** So many names in the rows or columns of a table are a list. */
const LEAST_NAMES = 2;

/** True for the head of a table of other products: each column opens with a brand that is not the page's, and has a pack. */
const isHeadOfOthers = ({ block, cells: [, ...names] }: ReadBlock, title: ReadonlySet<string>): boolean =>
  block.kind === "row" &&
  names.length >= LEAST_NAMES &&
  names.every((cell) => isUnknown(cell.tokens[0]) && hasPack(cell.tokens) && !title.has(wordsOf(cell)[0] as string));

/** "Calmira Magnesium | magnesium 300 mg", "Calmira Calcium | calcium 640 mg": names of one brand over what each holds. */
const isRowOfBrand = ({ cells: [name, ...rest] }: ReadBlock): boolean =>
  name !== undefined &&
  isUnknown(name.tokens[0], LEAST_BRAND) &&
  name.tokens.length > 1 &&
  rest.some((cell) => hasMass(cell.tokens) && namesOf(cell.tokens).length > 0);

/** The rows of products of one brand, but for the page's own. */
const ofBrand = (reads: readonly ReadBlock[], title: ReadonlySet<string>): readonly ReadBlock[] => {
  const brands = new Map<string, ReadBlock[]>();
  for (const read of reads) {
    if (read.block.kind !== "row" || !isRowOfBrand(read)) continue;
    const brand = `${read.block.group} ${wordsOf(read.cells[0] as Scan)[0]}`;
    brands.set(brand, [...(brands.get(brand) ?? []), read]);
  }
  return [...brands.values()]
    .filter((rows) => rows.length >= LEAST_NAMES && title.has(wordsOf(rows[0]?.cells[0] as Scan)[0] as string))
    .flat()
    .filter(({ cells: [name] }) => !isOwnName(name as Scan, title));
};

/** The rows of other names in tables that have a row of the page's own: "Calmira | osmotic | none" over "Magnor | 900 mg". */
const besideOwn = (reads: readonly ReadBlock[], title: ReadonlySet<string>): readonly ReadBlock[] => {
  return [...tablesOf(reads).values()].flatMap((rows) => {
    const own = ownAmong(
      rows.map(({ cells: [first] }) => first),
      title,
    );
    const [name] = rows[own]?.cells ?? [];
    return name !== undefined && (isName(name) || says(name, "thisProduct"))
      ? // The head of the columns stays.
        rows.filter(({ cells: [first, ...rest] }, at) => {
          const states = rest.some(({ tokens }) => hasMass(tokens));
          return at !== own && first !== undefined && isName(first) && states;
        })
      : [];
  });
};

/**
 * The rows of other products below "Product | Mineral | per day": all but the page's own, or all where none is its own
 * and each is more than the name of a nutrient.
 */
const ofProductColumn = (reads: readonly ReadBlock[], title: ReadonlySet<string>): readonly ReadBlock[] => {
  const isHead = ({ cells }: ReadBlock): boolean => cells.length > 1 && says(cells[0], "productColumn");
  return [...rowsBelow(reads, isHead).values()].flatMap((rows) => {
    const isOwn = ({ cells: [name] }: ReadBlock): boolean => isOwnName(name as Scan, title);
    const others = rows.filter((read) => !isOwn(read));
    const areProducts =
      rows.some((read) => isOwn(read) && isMoreThanNutrient(read)) ||
      (rows.length >= LEAST_NAMES && rows.every(isMoreThanNutrient));
    return areProducts ? others : [];
  });
};

/** "Potassium 300", "Calcium from red algae": no bare "Magnesium", and no "Magnesium (as citrate)". */
const isMoreThanNutrient = ({ cells: [name] }: ReadBlock): boolean =>
  name !== undefined &&
  marksOf(name).length > 1 &&
  name.tokens.some((token) => token.kind === "number" || isUnknown(token, LEAST_BRAND));

/**
 * The tables of several products: "Magnesium powder | Calcium + D3" over rows that each name a mineral, one of them with
 * amounts that differ. A set has each mineral in one of its pieces, and its flavours have the same.
 */
const tablesOfProducts = (reads: readonly ReadBlock[]): readonly number[] =>
  groupsWhere(rowsBelow(reads, isNutrientHead), (rows) =>
    rows.some(({ cells: [name, ...amounts] }) => name !== undefined && holdsMineral(name) && differ(amounts)),
  );

const groupsWhere = (
  tables: ReadonlyMap<number, readonly ReadBlock[]>,
  holdsFor: (rows: readonly ReadBlock[]) => boolean,
): readonly number[] => [...tables].filter(([, rows]) => holdsFor(rows)).map(([group]) => group);

/** "Magnelin Night | Femelin Bones" over columns: names, and no word that a column of one product has. */
const isHeadOfNames = ({ block, cells: [, ...names] }: ReadBlock): boolean =>
  block.kind === "row" && names.length >= LEAST_NAMES && names.every((cell) => isName(cell) && isOfThing(cell));

const isOfThing = (cell: Scan): boolean => !holds(cell, "piece") && basisOf(cell.tokens, true) === null;

/**
 * The tables of products that hold different things: where one has an amount, another one has a dash, and the reverse.
 * The columns of one product (a tablet, a day) have all of its amounts.
 */
const tablesOfDifferent = (reads: readonly ReadBlock[]): readonly number[] =>
  groupsWhere(rowsBelow(reads, isHeadOfNames), (rows) => {
    const stating = rows.filter(({ cells }) => cells.slice(1).some(({ tokens }) => hasMass(tokens)));
    const places = stating[0]?.cells.map((_, place) => place).slice(1) ?? [];
    return places.filter((place) => isPartlyFilled(stating, place)).length >= LEAST_NAMES;
  });

/** True for a column with an amount in one row and a dash in another. */
const isPartlyFilled = (rows: readonly ReadBlock[], place: number): boolean =>
  rows.some(({ cells }) => hasMass(cells[place]?.tokens ?? [])) &&
  rows.some(({ cells }) => /^(?:[-–—x✗✘×✕❌]|0)?$/u.test(cells[place]?.text ?? ""));

/** True for several amounts that are not the same. */
const differ = (cells: readonly Scan[]): boolean =>
  new Set(cells.flatMap(({ tokens }) => quantitiesOf(tokens).map(({ number }) => String(number.values)))).size > 1;

/** The blocks with nothing but the own column or row where a table compares the page's product with others. */
export const withoutCompared = (reads: readonly ReadBlock[], title: Scan): readonly ReadBlock[] => {
  const titled = new Set(marksOf(title));
  const columns = new Map<number, number>();
  for (const read of reads) {
    const { group } = read.block;
    if (!isComparisonHead(read) || columns.has(group)) continue;
    const named = read.cells.slice(1);
    const own = ownAmong(named, titled);
    const chosen = own >= 0 ? own : totalAmong(named);
    if (chosen >= 0) columns.set(group, chosen + 1);
  }
  const tablesOfOthers = new Set(
    reads.filter((read) => isHeadOfOthers(read, titled) || isHeadOfBrand(read, title)).map(({ block }) => block.group),
  );
  for (const group of [...tablesOfProducts(reads), ...tablesOfDifferent(reads)])
    if (!columns.has(group)) tablesOfOthers.add(group);
  const others = new Set(reads.filter(({ block }) => block.kind === "row" && tablesOfOthers.has(block.group)));
  for (const named of rowsBelow(reads, isMineralHead).values()) {
    const cells = named.map(({ cells: [first] }) => first as Scan);
    const own = ownAmong(cells, titled);
    // Several names and none is the page's: other products, salts, or foods.
    const stated = named.filter(({ cells: [, ...rest] }) => rest.some(({ tokens }) => hasMass(tokens)));
    const names = stated.map(({ cells: [first] }) => first as Scan);
    const isListed = names.filter((cell) => isName(cell) || holdsMineral(cell)).length >= LEAST_NAMES;
    if (own < 0 && !(isListed && names.some(isName))) continue;
    for (const read of named) if (read !== named[own]) others.add(read);
  }
  for (const read of [...besideOwn(reads, titled), ...ofBrand(reads, titled), ...ofProductColumn(reads, titled)])
    others.add(read);
  return reads.flatMap((read) => {
    if (others.has(read)) return [];
    const column = read.block.kind === "row" ? columns.get(read.block.group) : undefined;
    if (column === undefined) return [read];
    const cells = read.cells.filter((_, place) => place === 0 || place === column);
    const texts = read.block.cells.filter((_, place) => place === 0 || place === column);
    return [toReadBlock({ ...read.block, cells: texts }, read.at, cells, read.section)];
  });
};
