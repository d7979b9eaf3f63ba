/**
 * What the stores get, installed: node tests/e2e/packages.ts [results.json]
 * The Firefox zip is installed as it is, the Chrome zip unpacked and loaded; in both a product page is read, marked and
 * shown in the popup, and nothing is asked of the network. Needs `npm run package`.
 */
import assert from "node:assert/strict";
import { existsSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { within } from "../../scripts/e2e/browser.ts";
import { launchChromium } from "../../scripts/e2e/chromium.ts";
import { launchFirefox } from "../../scripts/e2e/firefox.ts";
import { openShop } from "../../scripts/shop/server.ts";
import { zipFor } from "../../scripts/store-files.ts";
import { root } from "../../scripts/system.ts";
import { unpack } from "../../scripts/unzip.ts";
import { answerTestShop, shopHost } from "./pages.ts";
import { scenarios, unexpected } from "./scenarios.ts";

const [resultsFile = ""] = process.argv.slice(2);
const scenario = scenarios.find(({ name }) => name.endsWith("read, marked and shown"));
if (scenario === undefined) throw new Error("The scenario that is run here has another name.");

const noCount = () => undefined;
const noOther = () => Promise.reject(new Error("This scenario starts no other browser."));

const tryPackage = async (name: "chromium" | "firefox"): Promise<void> => {
  const archive = zipFor(name === "chromium" ? "chrome" : "firefox");
  if (!existsSync(archive)) throw new Error(`There is no ${archive}: run \`npm run package\` first.`);
  const extension = join(root, "tmp", "e2e", `package-${name}`);
  unpack(archive, extension);
  const shop = await openShop([shopHost], answerTestShop);
  try {
    const launch = name === "chromium" ? launchChromium : launchFirefox;
    const browser = await launch({ extension, archive, proxy: shop.proxy, headless: true });
    try {
      const others = { launchWith: noOther, launchAsking: noOther, launchAgain: noOther };
      await within(60, scenario.name, scenario.run({ browser, shop, ...others, count: noCount }));
      assert.deepEqual(await browser.problems(), []);
      assert.deepEqual(unexpected(shop), []);
    } finally {
      await browser.close();
    }
  } finally {
    await shop.close();
  }
};

let failed = 0;
for (const name of ["chromium", "firefox"] as const) {
  try {
    await tryPackage(name);
    console.log(`ok      ${name}: the package, ${scenario.name}`);
  } catch (error) {
    failed++;
    console.log(`FAILED  ${name}: ${error instanceof Error ? (error.stack ?? error.message) : error}`);
  }
}
if (resultsFile !== "")
  writeFileSync(resultsFile, JSON.stringify({ numPassedTests: 2 - failed, numFailedTests: failed }));
console.log(`${2 - failed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
