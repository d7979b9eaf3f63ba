/**
 * Runs what the extension must withstand in one browser:
 * node tests/trust/run.ts chromium|firefox [results.json] [--sample] [--seed=N] [parts of names...]
 */
import { parseArgs } from "node:util";
import { answerTestShop } from "../e2e/pages.ts";
import { browserNamed, runScenarios } from "../e2e/runner.ts";
import { faultScenarios } from "./faults.ts";
import { answerHostile, hostileScenarios } from "./hostile.ts";
import { killScenarios } from "./kills.ts";

const { values, positionals } = parseArgs({
  options: { sample: { type: "boolean", default: false }, seed: { type: "string" } },
  allowPositionals: true,
});
const [browser, resultsFile = "", ...parts] = positionals;
const name = browserNamed(
  browser,
  "node tests/trust/run.ts chromium|firefox [results.json] [--sample] [--seed=N] [parts of names...]",
);
const full = !values.sample;
const seed = Number(values.seed ?? Date.now() % 1_000_000);
const all = [...killScenarios(full ? 100 : 8, seed), ...faultScenarios(full), ...hostileScenarios(full)];

process.exit(
  await runScenarios({
    scenarios: all.filter((each) => parts.length === 0 || parts.some((part) => each.name.includes(part))),
    answer: (url, origin) => answerHostile(url, origin) ?? answerTestShop(url),
    name,
    resultsFile,
    skipped: { count: 0, notes: [] },
  }),
);
