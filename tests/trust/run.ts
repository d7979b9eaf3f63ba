/**
 * Runs what the extension must withstand in one browser:
 * node tests/trust/run.ts chromium|firefox [results.json] [--sample] [part of a name]
 */
import { answerTestShop } from "../e2e/pages.ts";
import { browserNamed, runScenarios } from "../e2e/runner.ts";
import { answerHostile, hostileScenarios } from "./hostile.ts";

const full = !process.argv.includes("--sample");
const [browser, resultsFile = "", only = ""] = process.argv.slice(2).filter((each) => each !== "--sample");
const name = browserNamed(
  browser,
  "node tests/trust/run.ts chromium|firefox [results.json] [--sample] [part of a scenario's name]",
);

process.exit(
  await runScenarios({
    scenarios: [...hostileScenarios(full)].filter((each) => each.name.includes(only)),
    answer: (url, origin) => answerHostile(url, origin) ?? answerTestShop(url),
    name,
    resultsFile,
    skipped: { count: 0, notes: [] },
  }),
);
