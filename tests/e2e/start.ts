/**
 * Runs `npm start` as a person without a display would, and compares what it says and writes with what is known of the
 * sample pages: node tests/e2e/start.ts [results.json]
 */
import assert from "node:assert/strict";
import { existsSync, readFileSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { samplePages } from "../../scripts/shop/pages.ts";
import type { VisitedPage } from "../../scripts/start.ts";
import { root, run } from "../../scripts/system.ts";

const [resultsFile = ""] = process.argv.slice(2);
const env = { DISPLAY: "", WAYLAND_DISPLAY: "" };
const started = await run(process.execPath, [join(root, "scripts/start.ts")], { limitSeconds: 240, env });

const failures: string[] = [];
let passed = 0;
function check(name: string, holds: () => void): void {
  try {
    holds();
    passed++;
  } catch (error) {
    failures.push(name);
    console.log(`FAILED  npm start: ${name}\n${error instanceof Error ? error.message : error}`);
  }
}

check("ends well", () => assert.equal(started.code, 0, started.output));
const pagesFile = join(root, "tmp/start/pages.json");
const visited: readonly VisitedPage[] = existsSync(pagesFile) ? JSON.parse(readFileSync(pagesFile, "utf8")) : [];

for (const page of samplePages) {
  check(page.slug, () => {
    const found = visited.find((each) => each.slug === page.slug);
    assert.ok(found, "not visited");
    assert.ok(started.output.includes(page.title), "not printed");
    // Nothing is drawn where neither amount could be read: a listing's cards have marks, the page has no badge.
    const isSilent = page.negative || found.verdict === null || found.verdict === "unreadable";
    assert.equal(found.badges.length === 0, isSilent, `${found.verdict}, badges ${found.badges.join(" | ")}`);
    if (page.negative) assert.equal(found.badges.length, 0);
    if (page.verdict !== null) assert.equal(found.verdict, page.verdict);
    for (const file of found.screenshots) {
      assert.ok(started.output.includes(file), `${file} is not named`);
      // An empty window gives a few hundred bytes.
      assert.ok(statSync(join(root, file)).size > 3000, `${file} is empty`);
    }
  });
}
check("no path of this machine is printed", () => {
  const screenshotLines = started.output.split("\n").filter((line) => line.includes(".png"));
  assert.ok(screenshotLines.length > 0 && screenshotLines.every((line) => !line.includes(root)));
});

if (resultsFile !== "") {
  writeFileSync(resultsFile, JSON.stringify({ numPassedTests: passed, numFailedTests: failures.length }));
}
console.log(`${passed} passed, ${failures.length} failed`);
process.exit(failures.length === 0 ? 0 : 1);
