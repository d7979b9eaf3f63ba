/**
 * `npm run trust`: the background ended 100 times, every other fault, and every hostile page, in both browsers, on a fresh
 * build. What is kept in tests/trust is run in full; `--seed=N` draws the moments of another run again.
 */
import { join } from "node:path";
import { command, counted, runSteps } from "./steps.ts";
import { ensureBrowsers, root } from "./system.ts";

const problem = await ensureBrowsers(["chromium", "firefox"]);
if (problem !== null) {
  console.error(problem);
  console.log("0 passed, 1 failed");
  process.exit(1);
}

const against = (browser: string) =>
  counted(
    `faults and hostile pages in ${browser}`,
    (resultsFile) => [join(root, "tests/trust/run.ts"), browser, resultsFile, ...process.argv.slice(2)],
    3000,
  );

process.exit(
  await runSteps([
    [
      command("build for Chrome", "wxt", ["build", "-b", "chrome"], 60),
      command("build for Firefox", "wxt", ["build", "-b", "firefox", "--mv3"], 60),
      against("chromium"),
      against("firefox"),
    ],
  ]),
);
