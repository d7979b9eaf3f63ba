import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { spawnNode } from "./spawn-node.ts";

const root = join(dirname(fileURLToPath(import.meta.url)), "..", "..", "..");
const path = join(process.env.CALMAG_SHARED ?? join(root, "..", "shared"), "decision-cases.json");

interface WorkedCase {
  readonly name: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

describe("the worked cases of the decision procedure", () => {
  if (!existsSync(path)) {
    console.warn(`The worked cases are not here: ${path} (set CALMAG_SHARED). They were NOT run.`);
    test.skip("not here");
    return;
  }
  const cases: readonly WorkedCase[] = JSON.parse(readFileSync(path, "utf8"));
  const run = spawnNode(["scripts/judge.ts", path]);
  const answers: readonly Record<string, unknown>[] = run.stdout
    .split("\n")
    .filter((line) => line !== "")
    .map((line) => JSON.parse(line));

  test("are all there, one line each", () => {
    expect(run).toMatchObject({ status: 0, stderr: "" });
    expect(cases.length).toBeGreaterThanOrEqual(46);
    expect(answers.map((answer) => answer.name)).toEqual(cases.map((worked) => worked.name));
  });

  test.each(cases.map((worked, index) => [worked.name, worked, index] as const))("%s", (_name, worked, index) => {
    const answer = answers[index]!;
    const asked = Object.fromEntries(Object.keys(worked.expected).map((key) => [key, answer[key]]));
    expect(asked).toEqual(worked.expected);
  });
});
