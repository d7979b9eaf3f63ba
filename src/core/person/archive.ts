/**
 * Everything that is kept of a person, as one readable file, and back. In: what is kept, or a file's text. Out: the
 * text, or what it holds, or what is wrong with it and where.
 */
import type { Correction, DietProfile, Settings } from "../model.ts";
import { correction, dietProfile, settings } from "../schema.ts";
import { findBrokenLine, findLine, type PathStep } from "./json-lines.ts";
import { isRecord, migrated, type RecordKind, recordVersion } from "./records.ts";
import { defaultSettings } from "./settings.ts";

/** A record that could not be read, as it was found. */
export interface SetAside {
  /** Its key in the store. */
  readonly key: string;
  /** What it was: `profile`, `settings`, or a product's title or key. */
  readonly what: string;
  /** True once the person has put the notice away. */
  readonly seen: boolean;
  readonly value: unknown;
}

/** Everything that is kept of a person. */
export interface Archive {
  /** Null before the first saving. */
  readonly profile: DietProfile | null;
  readonly settings: Settings;
  readonly corrections: readonly Correction[];
  readonly setAside: readonly SetAside[];
}

/** What is wrong with one field of a file, as a code with its bound. */
export type FieldFault =
  | { readonly code: "missing" | "number" | "text" | "list" | "group" | "true-or-false" | "unusable" }
  | { readonly code: "least" | "most" | "longest"; readonly bound: number }
  | { readonly code: "choice"; readonly choices: readonly string[] };

/** Why a file cannot be taken. Lines count from 1. */
export type ArchiveProblem =
  | { readonly code: "not-json"; readonly line: number }
  | { readonly code: "not-ours" }
  | { readonly code: "from-later" }
  | { readonly code: "field"; readonly line: number; readonly path: readonly PathStep[]; readonly fault: FieldFault };

export type ArchiveRead =
  | { readonly archive: Archive; readonly problems: null }
  | { readonly archive: null; readonly problems: readonly ArchiveProblem[] };

const format = "CalMag Fit data";
// Of the file's own layout; the records in it carry theirs.
const archiveVersion = 1;
const mostProblems = 10;

/** The key of a record that was set aside; nothing else of the store can be written through an archive. */
export const asidePrefix = "aside:";

/** The archive as a text to keep in a file: indented JSON, the same for the same data. */
export const toArchiveText = ({ profile, settings, corrections, setAside }: Archive): string =>
  `${JSON.stringify({ format, version: archiveVersion, records: recordVersion, profile, settings, corrections, setAside }, null, 2)}\n`;

const valueAt = (value: unknown, path: readonly PathStep[]): unknown =>
  path.reduce<unknown>((inner, step) => (inner as Readonly<Record<PathStep, unknown>> | undefined)?.[step], value);

interface SchemaIssue {
  readonly code?: string | undefined;
  readonly path: readonly PropertyKey[];
  readonly expected?: unknown;
  readonly minimum?: unknown;
  readonly maximum?: unknown;
  readonly origin?: unknown;
  readonly values?: unknown;
}

const expectations: Readonly<Record<string, FieldFault["code"]>> = {
  number: "number",
  int: "number",
  string: "text",
  array: "list",
  object: "group",
  record: "group",
  boolean: "true-or-false",
};

const toFault = (issue: SchemaIssue, found: unknown): FieldFault => {
  if (found === undefined) return { code: "missing" };
  if (issue.code === "invalid_type") return { code: expectations[String(issue.expected)] ?? "unusable" } as FieldFault;
  if (issue.code === "invalid_value" && Array.isArray(issue.values)) {
    return { code: "choice", choices: issue.values.map(String) };
  }
  if (issue.code === "too_big") {
    return { code: issue.origin === "number" ? "most" : "longest", bound: Number(issue.maximum) };
  }
  if (issue.code === "too_small" && issue.origin === "number") return { code: "least", bound: Number(issue.minimum) };
  return { code: "unusable" };
};

type Schema<T> = {
  readonly safeParse: (
    value: unknown,
  ) => { success: true; data: T } | { success: false; error: { issues: readonly unknown[] } };
};

/** One part of a file, read by the steps and the schema of its kind; what is wrong is added to `problems`. */
const toPart = <T>(
  file: { readonly text: string; readonly records: number; readonly problems: ArchiveProblem[] },
  path: readonly PathStep[],
  kind: RecordKind,
  raw: unknown,
  schema: Schema<T>,
): T | null => {
  const value = migrated(kind, file.records, raw);
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  for (const issue of parsed.error.issues as readonly SchemaIssue[]) {
    const within = issue.path as readonly PathStep[];
    const whole = [...path, ...within];
    const fault = toFault(issue, valueAt(value, within));
    file.problems.push({ code: "field", line: findLine(file.text, whole), path: whole, fault });
  }
  return null;
};

const fieldProblem = (text: string, path: readonly PathStep[], fault: FieldFault): ArchiveProblem => ({
  code: "field",
  line: findLine(text, path),
  path,
  fault,
});

const toSetAside = (text: string, raw: unknown, problems: ArchiveProblem[]): readonly SetAside[] => {
  if (raw === undefined) return [];
  if (!Array.isArray(raw)) {
    problems.push(fieldProblem(text, ["setAside"], { code: "list" }));
    return [];
  }
  return raw.flatMap((one: unknown, index): readonly SetAside[] => {
    const isWhole =
      isRecord(one) && typeof one.key === "string" && one.key.startsWith(asidePrefix) && typeof one.what === "string";
    if (isWhole) {
      return [{ key: String(one.key), what: String(one.what), seen: one.seen === true, value: one.value ?? null }];
    }
    problems.push(fieldProblem(text, ["setAside", index], { code: "unusable" }));
    return [];
  });
};

const parse = (text: string): { readonly value: unknown } | null => {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
};

const isVersion = (value: unknown, newest: number): value is number =>
  Number.isInteger(value) && Number(value) >= 1 && Number(value) <= newest;

const isLater = (value: unknown, newest: number): boolean => typeof value === "number" && value > newest;

/** What a file's text holds, or everything that is wrong with it, ten problems at most; a file is taken whole or not at all. */
export const readArchive = (withMark: string): ArchiveRead => {
  // Editors of some systems put a byte order mark before what they save.
  const text = withMark.replace(/^\uFEFF/, "");
  const refuse = (...problems: ArchiveProblem[]): ArchiveRead => ({
    archive: null,
    problems: problems.slice(0, mostProblems),
  });
  const parsed = parse(text);
  if (parsed === null) return refuse({ code: "not-json", line: findBrokenLine(text) ?? 1 });
  const raw = parsed.value;
  if (!isRecord(raw) || raw.format !== format) return refuse({ code: "not-ours" });
  if (isLater(raw.version, archiveVersion) || isLater(raw.records, recordVersion))
    return refuse({ code: "from-later" });
  for (const [name, newest] of [
    ["version", archiveVersion],
    ["records", recordVersion],
  ] as const) {
    if (!isVersion(raw[name], newest)) return refuse(fieldProblem(text, [name], { code: "unusable" }));
  }
  const problems: ArchiveProblem[] = [];
  const file = { text, records: Number(raw.records), problems };
  const profile = raw.profile === null ? null : toPart(file, ["profile"], "profile", raw.profile, dietProfile);
  const kept = raw.settings === undefined ? defaultSettings : raw.settings;
  const parsedSettings = toPart(file, ["settings"], "settings", kept, settings);
  const list = Array.isArray(raw.corrections) ? (raw.corrections as readonly unknown[]) : [];
  if (raw.corrections !== undefined && !Array.isArray(raw.corrections)) {
    problems.push(fieldProblem(text, ["corrections"], { code: "list" }));
  }
  const corrections = list.flatMap(
    (one, index) => toPart(file, ["corrections", index], "correction", one, correction) ?? [],
  );
  const setAside = toSetAside(text, raw.setAside, problems);
  if (problems.length > 0 || parsedSettings === null) return refuse(...problems);
  return {
    archive: { profile, settings: parsedSettings, corrections: newestOf(corrections), setAside },
    problems: null,
  };
};

/** One correction a product: the one made last, the later in the list where two were made at once. */
export const newestOf = (corrections: readonly Correction[]): readonly Correction[] => {
  const byKey = new Map<string, Correction>();
  for (const one of corrections) if (one.at >= (byKey.get(one.productKey)?.at ?? 0)) byKey.set(one.productKey, one);
  return [...byKey.values()];
};
