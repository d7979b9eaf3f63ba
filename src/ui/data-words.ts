/** Sentences about all of a person's data. In: changes, problems, words. Out: finished texts. */
import type { InterfaceWords } from "../core/interface-words.ts";
import type { ArchiveProblem, FieldFault } from "../core/person/archive.ts";
import type { ArchiveChanges, ChangeCounts } from "../core/person/archive-merge.ts";
import { fill } from "../core/verdict/figures.ts";
import { numberText } from "./numbers.ts";

/** What a record is called: the profile and the settings by their names, a product by its own. */
export const nameOfRecord = (what: string, words: InterfaceWords): string =>
  what === "profile" || what === "settings" ? words.data.kinds[what] : what;

const countsText = (counts: ChangeCounts, words: InterfaceWords): string | null => {
  const said = (["added", "changed", "removed"] as const)
    .filter((kind) => counts[kind] > 0)
    .map((kind) => fill(words.data.counts[kind], { count: numberText(counts[kind], words.locale) }));
  return said.length === 0 ? null : new Intl.ListFormat(words.locale, { type: "unit" }).format(said);
};

/** What an import would change, a sentence each; empty where nothing. */
export const changeSentences = (changes: ArchiveChanges, words: InterfaceWords): readonly string[] => {
  const counted = (template: string, counts: ChangeCounts): readonly string[] => {
    const text = countsText(counts, words);
    return text === null ? [] : [fill(template, { counts: text })];
  };
  const numbered = (template: string, count: number): readonly string[] =>
    count === 0 ? [] : [fill(template, { count: numberText(count, words.locale) })];
  return [
    ...(changes.profile === "same" ? [] : [words.data.profile[changes.profile]]),
    ...counted(words.data.taken, changes.taken),
    ...counted(words.data.corrections, changes.corrections),
    ...numbered(words.data.settingsChanged, changes.settings.length),
    ...numbered(words.data.setAsideAdded, changes.setAsideAdded),
  ];
};

const faultText = (fault: FieldFault, words: InterfaceWords): string =>
  fill(words.data.fieldFaults[fault.code], {
    bound: "bound" in fault ? numberText(fault.bound, words.locale) : "",
    choices: "choices" in fault ? new Intl.ListFormat(words.locale, { type: "disjunction" }).format(fault.choices) : "",
  });

/** What is wrong with a file, in one sentence with its line, the field named as the file names it. */
export const problemSentence = (problem: ArchiveProblem, words: InterfaceWords): string => {
  if (problem.code !== "field") {
    return fill(words.data.problems[problem.code], { line: "line" in problem ? String(problem.line) : "" });
  }
  const field = problem.path.map((step) => (typeof step === "number" ? `${step + 1}` : step)).join(" › ");
  return fill(words.data.fieldProblem, {
    line: String(problem.line),
    field,
    fault: faultText(problem.fault, words),
  });
};
