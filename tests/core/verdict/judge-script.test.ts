import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { spawnNode } from "./spawn-node.ts";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "judge-"));
});
afterAll(() => rmSync(folder, { recursive: true }));

const judgeText = (text: string) => {
  const path = join(folder, "cases.json");
  writeFileSync(path, text);
  return spawnNode(["scripts/judge.ts", path]);
};

const oneLine = /^judge: [^\n]+\n$/;
const good = {
  name: "plain",
  profile: { dietMagnesiumMg: 250, dietCalciumMg: 950, homeLimit: "US" },
  product: { calciumMgPerServing: { low: 250, estimate: 250, high: 250 }, magnesiumMgPerServing: 250 },
};
const changed = (path: "profile" | "product", more: object) =>
  JSON.stringify([{ ...good, [path]: { ...good[path], ...more } }]);

describe("npm run judge", () => {
  test("fills in what a case may leave out and prints every key", () => {
    const run = judgeText(JSON.stringify([good]));
    expect(run).toMatchObject({ status: 0, stderr: "" });
    const answer = JSON.parse(run.stdout);
    expect(Object.keys(answer)).toEqual([
      "name",
      "verdict",
      "guidanceTargetMg",
      "ratioClass",
      "supplementRatio",
      "wholeDayRatio",
      "limits",
      "servings",
      "pairing",
      "insideLimitMg",
    ]);
    expect(answer).toMatchObject({ name: "plain", verdict: "fits", pairing: null });
    expect(Object.keys(answer.limits)).toEqual(["US", "EU"]);
  });

  test("prints mg whole, and what must stay inside a limit rounded down", () => {
    const run = judgeText(
      JSON.stringify([
        {
          name: "fractions",
          profile: { dietMagnesiumMg: 255.5, dietCalciumMg: 2200.4, homeLimit: "US", stackMagnesiumMg: 100.6 },
          product: { calciumMgPerServing: 0, magnesiumMgPerServing: 180.2 },
        },
      ]),
    );
    expect(JSON.parse(run.stdout)).toMatchObject({
      guidanceTargetMg: 745,
      pairing: { mineral: "calcium", mg: 281, insideHomeMg: 280 },
      insideLimitMg: 299,
    });
  });

  test.each([
    ["not JSON", "{"],
    ["not a list", '{"cases": []}'],
    ["an empty case", "[{}]"],
    ["a null case", "[null]"],
    ["an unknown authority", changed("profile", { homeLimit: "XX" })],
    ["an unknown authority shown", changed("profile", { shownLimits: ["US", "XX"] })],
    ["a negative diet", changed("profile", { dietCalciumMg: -1 })],
    ["a diet in words", changed("profile", { dietCalciumMg: "950" })],
    ["an age beyond any", changed("profile", { ageYears: 121 })],
    ["an interval the wrong way round", changed("product", { calciumMgPerServing: { low: 2, estimate: 1, high: 3 } })],
    ["half an interval", changed("product", { calciumMgPerServing: { low: 2 } })],
    ["an unknown mineral", changed("product", { lowConfidence: ["zinc"] })],
    ["flags that are no list", changed("profile", { flags: "ckd" })],
    ["endless servings", changed("product", { labelMaxServingsPerDay: 1e9 })],
  ])("says in one line what is wrong with %s", (_what, text) => {
    const run = judgeText(text);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toMatch(oneLine);
  });

  test("says so where the file cannot be read", () => {
    const run = spawnNode(["scripts/judge.ts", join(folder, "absent.json")]);
    expect(run).toMatchObject({ status: 1, stdout: "" });
    expect(run.stderr).toMatch(oneLine);
  });

  test.each([[[]], [["--strict", "a.json"]], [["a.json", "b.json"]]])("wrong usage %j ends with code 2", (args) => {
    const run = spawnNode(["scripts/judge.ts", ...args]);
    expect(run).toMatchObject({ status: 2, stdout: "" });
    expect(run.stderr).toMatch(oneLine);
  });
});
