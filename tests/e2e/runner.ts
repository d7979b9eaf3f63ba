/** Runs scenarios in one browser. In: a list of them and what the shop answers. Out: a line for each, and their count. */
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { type Browser, type ExtensionScope, type LaunchOptions, type Tab, within } from "../../scripts/e2e/browser.ts";
import { launchChromium } from "../../scripts/e2e/chromium.ts";
import { launchFirefox } from "../../scripts/e2e/firefox.ts";
import { type Answer, openShop } from "../../scripts/shop/server.ts";
import { root, run, tool } from "../../scripts/system.ts";
import { shopHost } from "./pages.ts";
import type { Scenario, Stage } from "./stage.ts";

export interface Run {
  readonly scenarios: readonly Scenario[];
  /** What stands at an address of the shop; pages may need to know the origin of the extension's own pages. */
  readonly answer: (url: URL, origin: string) => Answer | null;
  readonly name: "chromium" | "firefox";
  /** File for the results, in the form of vitest's JSON reporter, with the counts; empty for none. */
  readonly resultsFile: string;
  readonly skipped: { readonly count: number; readonly notes: readonly string[] };
}

/** The browser's name that a script was started with; ends the script where it is none. */
export const browserNamed = (name: string | undefined, usage: string): "chromium" | "firefox" => {
  if (name === "chromium" || name === "firefox") return name;
  console.error(`Usage: ${usage}`);
  process.exit(2);
};

/** Runs the scenarios one after the other; returns the exit code. */
export async function runScenarios({ scenarios, answer, name, resultsFile, skipped }: Run): Promise<number> {
  const launch = name === "chromium" ? launchChromium : launchFirefox;
  const build = join(root, process.env.CALMAG_OUT ?? ".output", name === "chromium" ? "chrome-mv3" : "firefox-mv3");
  if (!existsSync(join(build, "manifest.json"))) {
    console.error(`There is no build in ${build}: run \`npm run build\` first.`);
    return 1;
  }
  let origin = "";
  const shop = await openShop([shopHost], (url) => answer(url, origin));
  const launchWith = (extension: string, options: Partial<LaunchOptions> = {}) =>
    launch({ extension, proxy: shop.proxy, headless: true, ...options });

  /** A browser whose tabs are remembered, so that each scenario leaves none behind. */
  const openStage = async (): Promise<{ browser: Browser; tidy: () => Promise<void> }> => {
    const browser = await launchWith(build);
    origin = browser.origin;
    // 2026-11: stays open. With the last tab of a site Firefox ends its process, breaks off what still runs in it, and notes
    // an error.
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
  };

  /** A copy of the build that asks for more hosts, so that the browser has them to give: no test can answer its question. */
  const launchAsking: Stage["launchAsking"] = async (hosts, options = {}, permissions = []) => {
    const copy = join(root, "tmp", "e2e", `asking-${name}`);
    rmSync(copy, { recursive: true, force: true });
    cpSync(build, copy, { recursive: true });
    const file = join(copy, "manifest.json");
    const manifest = JSON.parse(readFileSync(file, "utf8")) as { readonly permissions: readonly string[] };
    const asked = { host_permissions: hosts, permissions: [...manifest.permissions, ...permissions] };
    writeFileSync(file, JSON.stringify({ ...manifest, ...asked }));
    // 2026-11: Firefox installs for good what is packed, and nothing else.
    if (name !== "firefox" || options.profile === undefined) return launchWith(copy, options);
    const folder = dirname(copy);
    const archive = join(folder, "asking-firefox.zip");
    const args = ["--source-dir", copy, "--artifacts-dir", folder, "--filename", basename(archive), "--overwrite-dest"];
    await run(process.execPath, [tool("web-ext"), "build", ...args], { limitSeconds: 60 });
    return launchWith(copy, { ...options, archive });
  };

  const failed: string[] = [];
  const counts: Record<string, number> = {};
  let passed = 0;
  let unusable: unknown = null;
  const open: { stage: Awaited<ReturnType<typeof openStage>> | null } = { stage: null };

  const runOne = (scenario: Scenario, browser: Browser): Promise<void> =>
    scenario.run({
      browser,
      shop,
      launchWith: (extension) => launchWith(join(root, extension)),
      launchAsking,
      launchAgain: (options) => launchWith(build, options),
      count: (what, by = 1) => {
        counts[what] = (counts[what] ?? 0) + by;
      },
    });

  const writeResults = (): void => {
    if (resultsFile === "") return;
    const results = { numPassedTests: passed, numFailedTests: failed.length, numPendingTests: skipped.count };
    writeFileSync(resultsFile, JSON.stringify({ ...results, notes: skipped.notes, counts }));
  };

  for (const scenario of scenarios) {
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
      await within(scenario.limitSeconds ?? 60, scenario.name, runOne(scenario, open.stage.browser));
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
      await within(30, "tidy up", open.stage?.tidy() ?? Promise.resolve());
    } catch (thrown) {
      // A browser that does not answer any more is replaced, so that one failure is not many.
      console.log(`${name} is started anew: ${thrown instanceof Error ? thrown.message : thrown}`);
      await open.stage?.browser.close();
      open.stage = null;
    }
  }
  await open.stage?.browser.close();
  await shop.close();
  for (const [what, number] of Object.entries(counts)) console.log(`${name}: ${number} ${what}`);
  console.log(`${passed} passed, ${failed.length} failed`);
  return failed.length === 0 ? 0 : 1;
}
