/**
 * `npm start`: the built extension in a real browser, on a bundled sample shop that needs no network.
 * With a display a window opens and stays. Without one every sample page is visited, and what the extension says of it
 * is printed, with screenshots of page and popup in tmp/start.
 */
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Amount, Reading } from "../src/core/model.ts";
import { launchChromium } from "./e2e/chromium.ts";
import { askSettledView, askToolbar, findBadges, openPopup } from "./e2e/view.ts";
import { answerSample, sampleHosts, samplePages, startUrl } from "./shop/pages.ts";
import { openShop } from "./shop/server.ts";
import { ensureBrowsers, findChromium, root, run, tool } from "./system.ts";

const folder = "tmp/start";

/** What `npm start` found on one page; written to tmp/start/pages.json for whoever wants to compare. */
export interface VisitedPage {
  readonly slug: string;
  readonly url: string;
  readonly state: string;
  readonly readings: readonly Reading[];
  readonly verdict: string | null;
  readonly badges: readonly string[];
  readonly toolbar: string;
  readonly screenshots: readonly string[];
}

function hasDisplay(): boolean {
  if (process.platform === "darwin" || process.platform === "win32") return true;
  return Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

const round = (mg: number) => String(Math.round(mg * 10) / 10);
const say = ({ low, estimate, high }: Amount) => (low === high ? round(estimate) : `${round(low)}-${round(high)}`);
const sayReading = (reading: Reading) => `${reading.mineral} ${say(reading.mgPerServing)} mg (${reading.confidence})`;

async function visitAll(browser: Awaited<ReturnType<typeof launchChromium>>): Promise<VisitedPage[]> {
  const visited: VisitedPage[] = [];
  for (const page of samplePages) {
    const tab = await browser.openTab(page.url);
    const view = await askSettledView(browser, tab);
    const { report, verdict } = view.page ?? { report: null, verdict: null };
    const screenshots = ["page", "popup"].map((what) => `${folder}/${page.slug}.${what}.png`);
    await tab.screenshot(join(root, screenshots[0]!), true);
    const badges = (await findBadges(tab)).map((badge) => `${badge.headline}. ${badge.summary}`);
    const toolbar = await askToolbar(browser, tab);
    const popup = await openPopup(browser, tab);
    await popup.resize(400, 600);
    await popup.evaluate(() => new Promise((resolve) => setTimeout(resolve, 400)), null);
    await popup.screenshot(join(root, screenshots[1]!), true);
    await popup.close();
    await tab.close();

    const readings = report?.readings ?? [];
    visited.push({
      slug: page.slug,
      url: page.url,
      state: view.state,
      readings,
      verdict: verdict?.code ?? null,
      badges,
      toolbar,
      screenshots,
    });
    console.log(`\n${page.title} (${page.shows})`);
    console.log(
      `  read     ${readings.map(sayReading).join(", ") || "nothing"}${report?.serving.text ? ` per ${report.serving.text}` : ""}`,
    );
    console.log(
      `  verdict  ${verdict?.code ?? "none"}${badges.length > 0 ? `: ${badges.join(" | ")}` : ", nothing drawn on the page"}`,
    );
    console.log(`  see      ${screenshots.join("  ")}`);
  }
  return visited;
}

async function main(): Promise<number> {
  const problem = await ensureBrowsers(["chromium"]);
  if (problem !== null) {
    console.error(problem);
    return 1;
  }
  rmSync(join(root, folder), { recursive: true, force: true });
  mkdirSync(join(root, folder), { recursive: true });

  console.log("Building the extension for the sample shop ...");
  const built = await run(process.execPath, [tool("wxt"), "build", "-b", "chrome"], {
    limitSeconds: 120,
    env: { CALMAG_OUT: `${folder}/build`, CALMAG_EXTRA_HOSTS: "https://*.example/*" },
  });
  if (built.code !== 0) {
    console.error(built.output.trim());
    return 1;
  }

  const shop = await openShop(sampleHosts, answerSample);
  const headless = !hasDisplay();
  console.log(`Starting ${findChromium()}${headless ? " without a window, because there is no display" : ""} ...`);
  const browser = await launchChromium({
    extension: join(root, folder, "build/chrome-mv3"),
    proxy: shop.proxy,
    headless,
  });
  try {
    if (!headless) {
      console.log("Open a sample page, then press the button of CalMag Fit in the toolbar. Close the window to end.");
      await browser.show(startUrl);
      return 0;
    }
    const visited = await visitAll(browser);
    writeFileSync(join(root, folder, "pages.json"), `${JSON.stringify(visited, null, 1)}\n`);
    console.log(`\n${visited.length} pages visited. Screenshots and pages.json are in ${folder}.`);
    return 0;
  } finally {
    await browser.close();
    await shop.close();
  }
}

try {
  process.exit(await main());
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exit(1);
}
