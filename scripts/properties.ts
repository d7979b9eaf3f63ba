/**
 * `npm run properties`: the invariants of the verdict over many random products and persons. In: `--runs=N` (100,000 of
 * each). Out: what vitest prints; exits as it does. The tests hold a sample.
 */
import { spawnSync } from "node:child_process";
import { parseArgs } from "node:util";
import { root, tool } from "./system.ts";

const { values } = parseArgs({ options: { runs: { type: "string", default: "100000" } } });
const runs = Number(values.runs);
if (!Number.isInteger(runs) || runs < 1) {
  console.error("Usage: npm run properties -- [--runs=N]");
  process.exit(2);
}
const files = ["tests/core/verdict/invariants.test.ts", "tests/core/verdict/restated.test.ts"];
const ran = spawnSync(process.execPath, [tool("vitest"), "run", ...files], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, CALMAG_RUNS: String(runs) },
});
process.exit(ran.status ?? 1);
