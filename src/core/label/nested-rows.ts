/**
 * Elements in rows of their own below the salts that hold them: "Magnesium citrate 410 mg" over "of which magnesium 66
 * mg". In: statements of one mineral. Out: the same; where several salts have their element so, each with its salt.
 */
import type { Statement } from "./statement.ts";
import { sameBasis } from "./weigh.ts";

const massOf = ({ claim: { stated } }: Statement): number => stated.values[0] as number;

/** The salt whose amount stands in the row above that of the element; null for any other two statements. */
const saltAbove = (salt: Statement | undefined, element: Statement): Statement | null =>
  salt !== undefined &&
  salt.claim.measure === "compound" &&
  element.claim.measure === "elemental" &&
  element.claim.salts.length === 0 &&
  salt.block.kind === "row" &&
  salt.block.group === element.block.group &&
  salt.at < element.at &&
  salt.column === element.column &&
  sameBasis(salt.claim.basis, element.claim.basis) &&
  salt.claim.stated.unit === element.claim.stated.unit &&
  massOf(salt) > massOf(element)
    ? salt
    : null;

/** The statements; elements below two salts or more carry the salt that each is of, so that they can be added up. */
export const underSalts = (statements: readonly Statement[]): readonly Statement[] => {
  const salts = statements.map((element, at) => saltAbove(statements[at - 1], element)?.claim.salts);
  const named = salts.filter((each) => each !== undefined);
  if (named.length < 2) return statements;
  return statements.map((statement, at) => {
    const own = salts[at];
    return own === undefined ? statement : { ...statement, claim: { ...statement.claim, salts: own } };
  });
};
