/** Products that are no intake of a supplement: creams, pet food, drinks and foods. In: what a page says. Out: yes or no. */
import { hasCell, isFood, isSwallowed } from "./foods.ts";
import { hasRole, type ReadBlock } from "./read-block.ts";
import type { ServingStatement } from "./serving.ts";
import { HAS, holdsMineral, isWord, mineralOf, type Scan, says, type Token } from "./tokens.ts";

/** Creams, bath salts, pet food and the like: said by the title, and no facts panel speaks against it. */
export const isNoIntake = (
  title: Scan,
  reads: readonly ReadBlock[],
  printed: ServingStatement | null,
  isPanel: boolean,
): boolean => {
  if (reads.some((read) => BOOK.test(read.block.cells.join(" ")) || hasRole(read, "external"))) return true;
  if (isFood(title, reads, printed)) return true;
  if ((says(title, "mineralWater") || says(title, "labTest")) && !isSwallowed(title)) return true;
  // "Serving size: 1 dad" on a T-shirt is no serving.
  if (isPanel && printed !== null && reads.some((read) => hasRole(read, "servingSize"))) return false;
  const { text, tokens } = title;
  if (isFertiliser(text, reads) || isHeavy(tokens)) return true;
  const isTitled = tokens.some((token) => isWord(token, "notIntake"));
  if (isTitled && !tokens.some((token) => isWord(token, "piece"))) return true;
  // Above the title stand all departments of a shop.
  const below = reads.slice(
    Math.max(
      0,
      reads.findIndex(({ block }) => block.kind === "title"),
    ),
  );
  // "Dissolve in mineral water", "unlike bath salts": said of what is taken, too.
  const isTaken = below.some(
    (read) =>
      hasRole(read, "directions") && hasRole(read, "day") && (hasRole(read, "piece") || (read.has & HAS.volume) !== 0),
  );
  // "Calcium chews for puppies" with "feeding directions" below.
  if (isTitled && below.some((read) => read.block.kind !== "title" && saysNoIntake(read))) return true;
  if (!isTaken && below.some((read) => isOfBlood(read) || hasCell(read, "applied"))) return true;
  const hits = isTaken ? 0 : below.filter((read) => saysNoIntake(read) && !hasRole(read, "directions")).length;
  return hits >= 2 || (hits === 1 && !reads.some((read) => hasRole(read, "piece")));
};

/** "Magnesium | 1.6 - 2.6 | mg/dL": what a laboratory finds in blood or water. */
const isOfBlood = (read: ReadBlock): boolean =>
  read.block.kind === "row" &&
  holdsMineral(read) &&
  /[mм](?:g\/d|г\/д|(?:mol|моль)\/)[lл](?!\p{L})|m(?:g|mol)\/24\s?h/iu.test(read.block.cells.join(" "));

/** "Cream", "shampoo"; "serum magnesium" is what blood holds. */
const saysNoIntake = ({ tokens }: ReadBlock): boolean =>
  tokens.some(
    (token, at) =>
      isWord(token, "notIntake") && mineralOf(tokens[at + 1]) === null && !isWord(tokens[at + 1], "nutrient"),
  );

/** A book's own number; shops head the bar code of anything with "EAN/ISBN". */
const BOOK = /\bISBN(?:-1[03])?[:：\s]{0,3}97[89]/;

/** "NPK", "13-0-0 + 16 CaO", "Nitrogen (N) 13 %": how a fertiliser names its nutrients. */
const isFertiliser = (title: string, reads: readonly ReadBlock[]): boolean =>
  /\bNPK\b/.test(title) ||
  (/(?:^|\s)\d{1,2}-\d{1,2}-\d{1,2}(?:\s|$)/.test(title) && /CaO|MgO|SO3/.test(title)) ||
  reads.some(({ block: { cells }, has }) => (has & HAS.percent) !== 0 && /\((?:N|P2O5|K2O)\)/.test(cells[0] ?? ""));

/** "Magnesite stones, 20 kg": more than anybody takes of a powder. */
const isHeavy = (title: readonly Token[]): boolean =>
  title.some((token) => token.kind === "number" && token.unit === "kg" && (token.values.at(-1) as number) >= 10);
