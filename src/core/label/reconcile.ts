/**
 * One reading per mineral out of all statements about it. In: candidates. Out: the most explicit one with the
 * confidence that the others leave it, the readings set aside, and issues.
 */
import { overlap, scale } from "../amount.ts";
import type { Confidence, Issue, IssueCode, Mineral, Reading } from "../model.ts";
import type { Claim } from "./claims.ts";
import type { Knowledge } from "./knowledge.ts";
import { underSalts } from "./nested-rows.ts";
import { lower, type ServingSize, toReading } from "./readings.ts";
import type { Statement } from "./statement.ts";
import {
  agreesWithPercent,
  best,
  FORM_RANK,
  sameBasis,
  sumOfParts,
  type Weighed,
  weighAll,
  withoutCompoundWeights,
} from "./weigh.ts";

export interface Reconciled {
  readonly reading: Reading | null;
  readonly alternatives: readonly Reading[];
  readonly issues: readonly Issue[];
}

/** How another statement of the same mineral stands to the chosen one. */
type Relation = "agrees" | "explained" | "conflicts";

const relationOf = (chosen: Weighed, other: Weighed, serving: ServingSize): Relation => {
  const own = chosen.mgPerServing;
  const its = other.mgPerServing;
  // A total holds what its parts give, in whatever form.
  if ((chosen.statement.claim.total || chosen.parts !== undefined) && its.low < own.estimate) return "explained";
  if (other.statement.claim.measure !== "elemental")
    return overlap(own, its, other.statement.claim.measure === "percent" ? 0.02 : 0.1)
      ? "agrees"
      : other.statement.form === "title" || other.statement.claim.measure === "percent"
        ? "explained"
        : "conflicts";
  if (overlap(own, its, 0.015)) return "agrees";
  if (isSameBasis(chosen, other)) return "conflicts";
  const factors = new Set<number>(other.statement.block.locator.kind === "data" ? [1000, 0.001] : []);
  const days = other.statement.form === "title" ? [] : [serving.perDay?.low, serving.perDay?.high];
  for (const count of [...days, serving.pieces?.low, serving.pieces?.high])
    if (count !== undefined && count > 0)
      for (const each of [...factors, 1]) factors.add(each * count).add(each / count);
  // A whole multiple in running text counts more pieces or days ("four caplets contain 336 mg").
  if (other.statement.form === "prose" || (other.statement.form === "composition" && !other.statement.basisStated))
    for (const whole of [2, 3, 4, 5, 6]) factors.add(whole).add(1 / whole);
  return [...factors].some((factor) => overlap(scale(own, factor), its, 0.015)) ? "explained" : "conflicts";
};

/** Two amounts printed for the same thing: no count of pieces or days can explain that they differ. */
const isSameBasis = (a: Weighed, b: Weighed): boolean => {
  const [own, its] = [a.statement.claim.basis, b.statement.claim.basis];
  return (
    own !== null &&
    its !== null &&
    sameBasis(own, its) &&
    own.pieces?.high === its.pieces?.high &&
    a.statement.column === b.statement.column
  );
};

/** True where the title's number may be the weight of some salt of the mineral: "Magnesium 500" over 60 mg. */
const isSomeCompoundOf = (chosen: Weighed, title: Weighed, knowledge: Knowledge): boolean => {
  const ratio = chosen.mgPerServing.estimate / title.mgPerServing.estimate;
  const named = chosen.statement.claim.salts as readonly string[];
  return knowledge.salts.some(
    (salt) =>
      salt.mineral === chosen.statement.claim.mineral &&
      !salt.excipient &&
      (named.length === 0 ? salt.fraction.high < 0.45 : named.includes(salt.family)) &&
      ratio >= salt.fraction.low * 0.93 &&
      ratio <= salt.fraction.high * 1.07,
  );
};

const baseConfidence = (chosen: Weighed, serving: ServingSize): Confidence => {
  const { claim, form, basisStated, talk } = chosen.statement;
  const isOneOfSeveral = chosen.statement.ofSet && !chosen.confirmed;
  if (talk || form === "title" || claim.measure === "percent" || chosen.implausible || isOneOfSeveral) return "low";
  if (claim.measure === "compound") return chosen.confirmed ? "medium" : "low";
  const known = basisStated || !serving.assumed;
  if (chosen.parts !== undefined) return "medium";
  if (form === "facts") return known ? "high" : "medium";
  if (form === "composition") return claim.explicit && known ? "high" : "medium";
  return claim.explicit || chosen.confirmed ? "medium" : "low";
};

const issue = (code: IssueCode, mineral: Mineral): Issue => ({ code, mineral });

/** A title that names a salt may mean the salt or the element: the interval holds both. */
const titleInterval = (chosen: Weighed): Weighed => {
  if (chosen.statement.form !== "title" || chosen.statement.claim.measure !== "compound") return chosen;
  const { mgPerServing, salt } = chosen;
  return salt === null
    ? chosen
    : { ...chosen, mgPerServing: { ...mgPerServing, high: mgPerServing.high / salt.fraction.high } };
};

const rankOf = ({ statement }: Weighed): number => Math.min(FORM_RANK.composition, FORM_RANK[statement.form]);

// Each statement is compared with all others; a page that makes more of them about one mineral is no label.
const MOST_STATEMENTS = 300;

/** The most explicit statements, as many as are compared with each other, in their order. */
const boundedTo = (most: number, statements: readonly Statement[]): readonly Statement[] => {
  if (statements.length <= most) return statements;
  const ranked = [...statements].sort((one, other) => FORM_RANK[other.form] - FORM_RANK[one.form]);
  const kept = new Set(ranked.slice(0, most));
  return statements.filter((statement) => kept.has(statement));
};

/** True for a salt in the same list as the element, and of no more of it: what the element is from, no other amount. */
const isSourceOf = ({ statement, mgPerServing }: Weighed, other: Weighed): boolean =>
  statement.claim.measure === "elemental" &&
  other.statement.claim.measure === "compound" &&
  statement.block.group === other.statement.block.group &&
  other.mgPerServing.low <= mgPerServing.high;

/**
 * True for an element that is said in another place than the salt, less plainly, and that the salt does not hold:
 * "2 capsules contain 1500 mg of citrate" beside "the glycinate has 100 mg per capsule".
 */
const isOfAnother = ({ statement: its, mgPerServing }: Weighed, compound: Weighed): boolean => {
  const { statement: own } = compound;
  const isPlainer = FORM_RANK[own.form] > FORM_RANK[its.form] || (own.form === its.form && own.spoken && !its.spoken);
  return (
    isPlainer &&
    !(own.form === its.form && sameBasis(its.claim.basis, own.claim.basis)) &&
    its.block !== own.block &&
    Math.abs(its.at - own.at) > 1 &&
    !its.claim.explicit &&
    !overlap(mgPerServing, compound.mgPerServing, 0.1)
  );
};

/**
 * The strengths of a medicine that are not the title's: "Calcium 500 Hexal: 500 mg" on the page of "Calcium 1000 Hexal",
 * where the same is said of the title's, in as plain a form.
 */
const isOtherThanTitled = (
  { statement: { claim, form, block, column } }: Weighed,
  all: readonly Weighed[],
  titled: readonly number[],
): boolean =>
  !isTitled(claim, titled) &&
  all.some(
    ({ statement: own }) =>
      isTitled(own.claim, titled) &&
      // "330 mg tablets, 500 mg tablets: magnesium oxide 330 mg, magnesium oxide 500 mg": the salt of each in one line.
      (own.block !== block || own.column !== column || claim.measure === "compound") &&
      own.form === form &&
      own.claim.explicit === claim.explicit &&
      own.claim.salts.join() === claim.salts.join() &&
      sameBasis(own.claim.basis, claim.basis),
  );

const isTitled = ({ stated }: Claim, titled: readonly number[]): boolean =>
  stated.unit === "mg" && stated.values.some((value) => titled.includes(value));

/** The reading of one mineral, or null where no statement gives an amount. `titled`: numbers of the title, in mg. */
export const reconcile = (
  mineral: Mineral,
  statements: readonly Statement[],
  serving: ServingSize,
  knowledge: Knowledge,
  titled: readonly number[],
): Reconciled => {
  const all = statements.filter(({ claim }) => claim.mineral === mineral);
  // What a text says of other products too counts where nothing else states the mineral.
  const plain = all.filter(({ talk }) => !talk);
  const own = plain.some(({ form, claim }) => form !== "title" && claim.measure !== "percent") ? plain : all;
  // So much in running text is no dose: what a body holds, the weight of a pack.
  const weighed = weighAll(underSalts(boundedTo(MOST_STATEMENTS, own)), serving, knowledge).filter(
    ({ implausible, statement }) => !implausible || statement.form !== "prose",
  );
  const said = weighed.filter(({ statement }) => statement.claim.measure === "elemental");
  const elements = withoutCompoundWeights(
    said.filter((each) => each.statement.block.kind === "row" || !isOtherThanTitled(each, said, titled)),
    knowledge,
  );
  const bound = weighed.filter(({ statement }) => statement.claim.measure === "compound");
  const compounds = bound.filter((each) => !isOtherThanTitled(each, bound, titled));
  const percents = weighed.filter(({ statement }) => statement.claim.measure === "percent");
  const stated = elements.filter(({ statement }) => statement.form !== "title");
  const total = best(stated.filter(({ statement }) => statement.claim.total));
  const single = best(stated);
  // "Total calcium above 2,500 mg": running text sums up nothing that a panel or composition states, and a composition
  // no panel that stands elsewhere.
  const parts = sumOfParts(stated.filter(({ statement }) => statement.form === "facts"));
  const isSum = total !== undefined && parts !== undefined && overlap(total.mgPerServing, parts.mgPerServing, 0.02);
  const isBeside = isSum || total?.statement.block.group === single?.statement.block.group;
  const rankTo = isBeside ? rankOf : ({ statement }: Weighed): number => FORM_RANK[statement.form];
  const summedUp = total !== undefined && rankTo(total) >= rankTo(single ?? total) ? total : undefined;
  const element = summedUp ?? sumOfParts(stated) ?? single;
  const salts = compounds.filter(({ statement }) => statement.form !== "title");
  const summed = sumOfParts(salts);
  const compound = summed ?? best(salts);
  // "Magnesia 100 g powder" beside "one measure holds 2 g of magnesium oxide": the weight of the pack.
  const isPack = element?.implausible === true && compound?.implausible === false;
  const isOwnElement = element !== undefined && !isPack && !(compound !== undefined && isOfAnother(element, compound));
  const found = (isOwnElement ? element : compound) ?? best(elements) ?? best(compounds) ?? best(percents);
  if (found === undefined) return { reading: null, alternatives: [], issues: [] };
  const chosen = titleInterval(found);
  const issues: Issue[] = [];
  let confidence = baseConfidence(chosen, serving);
  const others = [...elements, ...compounds, ...percents].filter(
    (other) => other !== found && !found.parts?.includes(other),
  );
  // Salts that together hold what is stated as the element are its sources.
  const sources = summed !== undefined && overlap(chosen.mgPerServing, summed.mgPerServing, 0.1) ? summed.parts : [];
  const conflicts = others.filter(
    (other) => !sources?.includes(other) && relationOf(chosen, other, serving) === "conflicts",
  );
  const isOtherTitle = conflicts.some(
    (other) =>
      other.statement.form === "title" &&
      other.statement.claim.measure === "elemental" &&
      !isSomeCompoundOf(chosen, other, knowledge),
  );
  if (isOtherTitle && chosen.statement.form !== "title") {
    issues.push(issue("sources-disagree", mineral));
    confidence = lower(confidence, 1);
  }
  const serious = conflicts.filter(
    (other) =>
      FORM_RANK[other.statement.form] >= FORM_RANK[chosen.statement.form] - 1 &&
      other.statement.form !== "title" &&
      !isOtherColumn(chosen, other),
  );
  if (serious.length > 0) {
    const equal = serious.some(
      (other) =>
        other.statement.form === chosen.statement.form &&
        other.statement.claim.measure === chosen.statement.claim.measure,
    );
    issues.push(issue(equal ? "several-strengths" : "sources-disagree", mineral));
    confidence = equal ? "low" : lower(confidence, 1);
  }
  if (chosen.statement.ofSet && !issues.some(({ code }) => code === "several-strengths"))
    issues.push(issue("several-strengths", mineral));
  if (chosen.statement.claim.measure === "compound") issues.push(issue("elemental-or-compound", mineral));
  if (chosen.statement.claim.measure === "percent") issues.push(issue("percent-only", mineral));
  if (chosen.statement.form === "title") issues.push(issue("from-title", mineral));
  if (chosen.implausible) issues.push(issue("implausible", mineral));
  if (chosen.ambiguous) {
    issues.push(issue("number-ambiguous", mineral));
    confidence = lower(confidence, 1);
  }
  if (agreesWithPercent(chosen, knowledge) === false) issues.push(issue("percent-disagrees", mineral));
  const alternatives = distinct(
    others.filter((other) => !isSourceOf(chosen, other) && !overlap(chosen.mgPerServing, other.mgPerServing, 0.015)),
  );
  return {
    reading: withParts(toReading(chosen, serving, confidence), chosen.parts ?? []),
    alternatives: alternatives.map((other) => toReading(other, serving, "low")),
    issues,
  };
};

/** A sum is shown with every row it was added up from. */
const withParts = (reading: Reading, parts: readonly Weighed[]): Reading => {
  if (parts.length === 0) return reading;
  const sources = parts.map(({ statement }) => ({
    text: statement.block.cells
      .filter((cell) => cell !== "")
      .join(" | ")
      .slice(0, 300),
    locator: statement.block.locator,
  }));
  return {
    ...reading,
    sources: sources.filter((source, at) => sources.findIndex(({ text }) => text === source.text) === at),
  };
};

/**
 * Columns of one row for other serving sizes are no disagreement; two that are each headed by the same size
 * ("100 mg tablet | 200 mg tablet") are two strengths.
 */
const isOtherColumn = ({ statement: chosen }: Weighed, { statement: other }: Weighed): boolean =>
  chosen.block === other.block && chosen.column !== other.column && !isOtherStrength(chosen.claim, other.claim);

const isOtherStrength = ({ basis: own }: Claim, { basis: its }: Claim): boolean =>
  own !== its && own?.kind === "piece" && own.pieces !== null && sameBasis(own, its);

export const distinct = (weighed: readonly Weighed[]): Weighed[] =>
  weighed
    .filter(
      (each, at) =>
        weighed.findIndex(
          (other) => other.value === each.value && other.statement.claim.measure === each.statement.claim.measure,
        ) === at,
    )
    .slice(0, 6);
