/**
 * The steps of `npm run check` and `npm test`, each counted.
 * In: steps. Out: a line for each, what a failed one printed, and `N passed, N failed` as the last line.
 */
import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { type Ran, root, run, tool } from "./system.ts";

/** What one step came to. `notes` are said even when nothing failed (skipped tests, for instance). */
export interface Outcome {
  readonly passed: number;
  readonly failed: number;
  readonly output: string;
  readonly notes?: readonly string[];
}

export interface Step {
  readonly name: string;
  readonly run: () => Promise<Outcome>;
}

const folder = join(root, "tmp", "test");

/** A step that is one check: passed if a package's own program ends with 0. `program` is `package` or `package program`. */
export function command(name: string, program: string, args: readonly string[], limitSeconds: number): Step {
  const [owner = "", called] = program.split(" ");
  return {
    name,
    run: async () => toOutcome(await run(process.execPath, [tool(owner, called), ...args], { limitSeconds })),
  };
}

/** A step that is one check: passed if a script of this project ends with 0. */
export function script(name: string, file: string, limitSeconds: number): Step {
  return { name, run: async () => toOutcome(await run(process.execPath, [join(root, file)], { limitSeconds })) };
}

function toOutcome(ran: Ran): Outcome {
  return { passed: ran.code === 0 ? 1 : 0, failed: ran.code === 0 ? 0 : 1, output: ran.output };
}

/** The results a runner leaves in a JSON file; the names are those of vitest's JSON reporter. */
export interface Results {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly numPendingTests?: number;
  readonly numTodoTests?: number;
  /** Notes of the runner, one line each. */
  readonly notes?: readonly string[];
  /** What a runner of our own has counted besides, by name. */
  readonly counts?: Readonly<Record<string, number>>;
  readonly testResults?: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly unknown[];
  }[];
}

/**
 * Counts what a runner left in its JSON file. A file of tests that could not be loaded counts as one failed test,
 * and so does a run that ended badly without naming a failed test, or that left no results.
 */
export function count(results: Results | null, exitCode: number | null): Pick<Outcome, "passed" | "failed" | "notes"> {
  if (results === null) return { passed: 0, failed: 1, notes: ["no results were written"] };
  const unloaded = (results.testResults ?? []).filter(
    (file) => file.status === "failed" && file.assertionResults.length === 0,
  );
  const failed = results.numFailedTests + unloaded.length;
  const skipped = (results.numPendingTests ?? 0) + (results.numTodoTests ?? 0);
  const counts = Object.entries(results.counts ?? {}).map(([what, number]) => `${number} ${what}`);
  const notes = [
    ...(results.notes ?? []),
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
    ...(counts.length > 0 ? [counts.join(", ")] : []),
  ];
  if (failed === 0 && (exitCode !== 0 || results.numPassedTests === 0)) {
    return {
      passed: results.numPassedTests,
      failed: 1,
      notes: [...notes, `ended with ${exitCode} without naming a failed test`],
    };
  }
  return { passed: results.numPassedTests, failed, notes };
}

/** A step whose runner, a script, writes its results as JSON into the file it is told. */
export function counted(
  name: string,
  toArguments: (resultsFile: string) => readonly string[],
  limitSeconds: number,
): Step {
  return {
    name,
    run: async () => {
      const resultsFile = join(folder, `${name.replace(/\W+/g, "-")}.json`);
      mkdirSync(folder, { recursive: true });
      // Results of an earlier run must not stand in for those of a run that crashed.
      rmSync(resultsFile, { force: true });
      const ran = await run(process.execPath, toArguments(resultsFile), { limitSeconds });
      let results: Results | null = null;
      try {
        results = JSON.parse(readFileSync(resultsFile, "utf8")) as Results;
      } catch {
        // Counted as failed below.
      }
      return { ...count(results, ran.code), output: ran.output };
    },
  };
}

/** Types of the whole project, types of the core alone (no DOM, no Node), format and lint, unit and DOM tests. */
export const checks: readonly Step[] = [
  command("types", "typescript tsc", ["-p", "."], 120),
  command("types of src/core alone", "typescript tsc", ["-p", "src/core"], 60),
  command("format and lint", "@biomejs/biome biome", ["check", "."], 60),
  counted(
    "unit and DOM tests",
    (resultsFile) => [tool("vitest"), "run", "--reporter=dot", "--reporter=json", `--outputFile.json=${resultsFile}`],
    420,
  ),
];

/** Output that a person can read in a log; where it is longer, all of it is left in a file. */
function shorten(output: string, name: string): string {
  const lines = output.split("\n");
  if (lines.length <= 300) return output;
  const file = join(folder, `${name.replace(/\W+/g, "-")}.log`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(file, output);
  const left = `... ${lines.length - 300} lines are only in ${relative(root, file)} ...`;
  return [...lines.slice(0, 100), left, ...lines.slice(-200)].join("\n");
}

const outcomeOf = async (step: Step): Promise<Outcome> => {
  try {
    return await step.run();
  } catch (error) {
    const output = error instanceof Error ? (error.stack ?? error.message) : String(error);
    return { passed: 0, failed: 1, output };
  }
};

const runStep = async (step: Step): Promise<Outcome> => {
  const from = performance.now();
  const outcome = await outcomeOf(step);
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  if (outcome.failed > 0) console.log(`\n${shorten(outcome.output.trim(), step.name)}\n`);
  const numbers = `${outcome.passed} of ${outcome.passed + outcome.failed}`;
  console.log(`${outcome.failed === 0 ? "ok    " : "FAILED"}  ${step.name}: ${numbers} (${seconds} s)`);
  for (const note of outcome.notes ?? []) console.log(`        ${note}`);
  return outcome;
};

const runInTurn = async (steps: readonly Step[]): Promise<Outcome[]> => {
  const outcomes: Outcome[] = [];
  for (const step of steps) outcomes.push(await runStep(step));
  return outcomes;
};

/**
 * Runs groups of lanes and prints the closing line: one group after another, the lanes of a group side by side, the
 * steps of a lane one after another. A step that throws counts as failed. Returns the exit code: 1 if anything failed.
 */
export async function runSteps(...groups: readonly (readonly (readonly Step[])[])[]): Promise<number> {
  let passed = 0;
  let failed = 0;
  for (const lanes of groups)
    for (const outcome of (await Promise.all(lanes.map(runInTurn))).flat()) {
      passed += outcome.passed;
      failed += outcome.failed;
    }
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
}
