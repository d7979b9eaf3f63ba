import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

/** What is said and done around a release; what is in the packages is looked at by `npm run package`. */
const read = (file: string) => readFileSync(join(import.meta.dirname, "..", file), "utf8");

test("the release workflow tests before it packs, may only read, and submits nothing", () => {
  const workflow = read(".github/workflows/release.yml");
  const at = ["npm ci", "npm test", "npm run package", "npm run store:shots"].map((step) => workflow.indexOf(step));
  expect(at.every((place) => place > 0)).toBe(true);
  expect([...at].sort((a, b) => a - b)).toEqual(at);
  expect(workflow).toMatch(/^permissions:\n {2}contents: read\n[a-z]/m);
  expect(workflow).not.toMatch(/secrets\.|submit\b(?!s)|web-ext sign|publish|: write/);
  // A tag can be moved to other code, a commit cannot.
  const used = [...workflow.matchAll(/uses: (.*)/g)].map(([, action]) => action);
  expect(used.length).toBeGreaterThan(1);
  for (const action of used) expect(action).toMatch(/^[\w-]+\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/);
});

describe("what is declared to the stores", () => {
  const declared = read("store/declarations.md");

  test.each(["Chrome", "Edge", "Mozilla", "Safari"])("has a part for %s", (store) => {
    expect(declared).toMatch(new RegExp(`^## ${store}\\n\\n[^#]`, "m"));
  });

  test("answers every kind of data of the Chrome form with not collected", () => {
    const rows = [...declared.matchAll(/^\| (?!question|-)(.+?) \| (not collected.*) \|$/gm)];
    expect(rows).toHaveLength(9);
  });

  test("names every part of the profile in the privacy policy", () => {
    const policy = read("PRIVACY.md");
    for (const word of [
      "age",
      "sex",
      "pregnancy",
      "diet",
      "limits",
      "medicines",
      "supplements",
      "corrected",
      "Settings",
    ])
      expect(policy, word).toContain(word);
  });
});
