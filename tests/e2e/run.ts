/**
 * Runs the scenarios in one browser: node tests/e2e/run.ts chromium|firefox [results.json] [part of a name].
 * Prints a line for each; the results file counts them as vitest's JSON reporter does.
 */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Browser, type ExtensionScope, type Tab, within } from "../../scripts/e2e/browser.ts";
import { launchChromium } from "../../scripts/e2e/chromium.ts";
import { launchFirefox } from "../../scripts/e2e/firefox.ts";
import { openShop } from "../../scripts/shop/server.ts";
import { root } from "../../scripts/system.ts";
import { answerTestShop, realPanel, shopHost } from "./pages.ts";
import { scenarios } from "./scenarios.ts";
import type { Scenario } from "./stage.ts";

const [name, resultsFile = "", only = ""] = process.argv.slice(2);
if (name !== "chromium" && name !== "firefox") {
  console.error("Usage: node tests/e2e/run.ts chromium|firefox [results.json] [part of a scenario's name]");
  process.exit(2);
}
const launch = name === "chromium" ? launchChromium : launchFirefox;
const build = join(root, process.env.CALMAG_OUT ?? ".output", name === "chromium" ? "chrome-mv3" : "firefox-mv3");
const limitSeconds = 60;

if (!existsSync(join(build, "manifest.json"))) {
  console.error(`There is no build in ${build}: run \`npm run build\` first.`);
  process.exit(1);
}

const shop = await openShop([shopHost], answerTestShop);
const launchWith = (extension: string) => launch({ extension, proxy: shop.proxy, headless: true });

/** A browser whose tabs are remembered, so that each scenario leaves none behind. */
async function openStage(): Promise<{ browser: Browser; tidy: () => Promise<void> }> {
  const browser = await launchWith(build);
  // Stays open: with the last tab of a site Firefox ends its process, breaks off what still runs in it, and notes an error.
  await browser.openTab(`https://${shopHost}/`);
  const tabs = new Set<Tab>();
  const openTab = async (url: string) => {
    const tab = await browser.openTab(url);
    tabs.add(tab);
    return tab;
  };
  const tidy = async () => {
    for (const tab of tabs) await tab.close();
    tabs.clear();
    await browser.inExtension(async () => {
      const { browser, chrome } = globalThis as unknown as ExtensionScope;
      await (browser ?? chrome).storage.local.clear();
    }, null);
  };
  return { browser: { ...browser, openTab }, tidy };
}

const failed: string[] = [];
let passed = 0;
let unusable: unknown = null;
const open: { stage: Awaited<ReturnType<typeof openStage>> | null } = { stage: null };

/** A copy of the build that asks for more hosts, so that the browser has them to give: no test can answer its question. */
async function launchAsking(hosts: readonly string[]): Promise<Browser> {
  const copy = join(root, "tmp", "e2e", `asking-${name}`);
  rmSync(copy, { recursive: true, force: true });
  cpSync(build, copy, { recursive: true });
  const file = join(copy, "manifest.json");
  const manifest = JSON.parse(readFileSync(file, "utf8")) as object;
  writeFileSync(file, JSON.stringify({ ...manifest, host_permissions: hosts }));
  return launchWith(copy);
}

async function runOne(scenario: Scenario, browser: Browser): Promise<void> {
  await scenario.run({ browser, shop, launchWith: (extension) => launchWith(join(root, extension)), launchAsking });
}

function writeResults(): void {
  if (resultsFile === "") return;
  const notes =
    realPanel === null
      ? ["SKIPPED: the real panel, because the corpus is not here (CALMAG_SHARED names its folder)"]
      : [];
  const skipped = realPanel === null ? 3 : 0;
  writeFileSync(
    resultsFile,
    JSON.stringify({ numPassedTests: passed, numFailedTests: failed.length, numPendingTests: skipped, notes }),
  );
}

for (const scenario of scenarios.filter((each) => each.name.includes(only))) {
  const from = performance.now();
  let error: unknown = null;
  try {
    if (unusable !== null) throw unusable;
    try {
      open.stage ??= await openStage();
    } catch (thrown) {
      // It was tried several times: what follows would only wait for the same.
      unusable = thrown;
      throw thrown;
    }
    await within(limitSeconds, scenario.name, runOne(scenario, open.stage.browser));
  } catch (thrown) {
    error = thrown;
  }
  const seconds = ((performance.now() - from) / 1000).toFixed(1);
  console.log(`${error === null ? "ok    " : "FAILED"}  ${name}: ${scenario.name} (${seconds} s)`);
  if (error === null) passed++;
  else {
    failed.push(scenario.name);
    console.log(
      `        ${(error instanceof Error ? (error.stack ?? error.message) : String(error)).replaceAll("\n", "\n        ")}`,
    );
  }
  writeResults();
  try {
    await within(20, "tidy up", open.stage?.tidy() ?? Promise.resolve());
  } catch (thrown) {
    // A browser that does not answer any more is replaced, so that one failure is not many.
    console.log(`${name} is started anew: ${thrown instanceof Error ? thrown.message : thrown}`);
    await open.stage?.browser.close();
    open.stage = null;
  }
}
await open.stage?.browser.close();
await shop.close();
console.log(`${passed} passed, ${failed.length} failed`);
process.exit(failed.length === 0 ? 0 : 1);
