/**
 * Runs the scenarios in one browser: node tests/e2e/run.ts chromium|firefox [results.json] [part of a name].
 * Prints a line for each; the results file counts them as vitest's JSON reporter does.
 */
import { answerTestShop, realPanel } from "./pages.ts";
import { browserNamed, runScenarios } from "./runner.ts";
import { scenarios } from "./scenarios.ts";

const [browser, resultsFile = "", only = ""] = process.argv.slice(2);
const name = browserNamed(browser, "node tests/e2e/run.ts chromium|firefox [results.json] [part of a scenario's name]");
const missing = "SKIPPED: the real panel, because the corpus is not here (CALMAG_SHARED names its folder)";

process.exit(
  await runScenarios({
    scenarios: scenarios.filter((each) => each.name.includes(only)),
    answer: answerTestShop,
    name,
    resultsFile,
    skipped: realPanel === null ? { count: 3, notes: [missing] } : { count: 0, notes: [] },
  }),
);
