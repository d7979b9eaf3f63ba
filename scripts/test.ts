/** `npm test`: everything, from types to the built extension in real Chromium and real Firefox. */
import { join } from "node:path";
import { checks, command, counted, runSteps, script } from "./steps.ts";
import { ensureBrowsers, root, tool } from "./system.ts";

const problem = await ensureBrowsers(["chromium", "firefox"]);
if (problem !== null) {
  console.error(problem);
  // The closing line is there in every case: whoever counts must not mistake silence for success.
  console.log("0 passed, 1 failed");
  process.exit(1);
}

const inBrowser = (browser: string) =>
  counted(`end to end in ${browser}`, (resultsFile) => [join(root, "tests/e2e/run.ts"), browser, resultsFile], 600);

/** A few ends of the background, faults and hostile pages; all of them are in `npm run trust`. */
const trustSample = (browser: string) =>
  counted(
    `a sample of faults and hostile pages in ${browser}`,
    (resultsFile) => [join(root, "tests/trust/run.ts"), browser, resultsFile, "--sample"],
    240,
  );

const ofBuilds = counted(
  "what was built",
  (resultsFile) => [
    ...[tool("vitest"), "run", "--config=tests/built/vitest.config.ts"],
    ...["--reporter=dot", "--reporter=json", `--outputFile.json=${resultsFile}`],
  ],
  60,
);

const first = [
  ...checks,
  command("build for Chrome", "wxt", ["build", "-b", "chrome"], 60),
  command("build for Firefox", "wxt", ["build", "-b", "firefox", "--mv3"], 60),
  command("build for Edge", "wxt", ["build", "-b", "edge"], 60),
  command("build for Safari", "wxt", ["build", "-b", "safari", "--mv3"], 60),
  command("add-on linter", "web-ext", ["lint", "--source-dir", ".output/firefox-mv3", "--warnings-as-errors"], 60),
  ofBuilds,
];

// What is measured in milliseconds needs the machine for itself.
const last = [
  trustSample("chromium"),
  trustSample("firefox"),
  script("packages for the stores", "scripts/package.ts", 240),
  counted("packages installed", (resultsFile) => [join(root, "tests/e2e/packages.ts"), resultsFile], 180),
  counted("npm start without a display", (resultsFile) => [join(root, "tests/e2e/start.ts"), resultsFile], 180),
];

// The browsers side by side: their scenarios wait for most of the time.
process.exit(await runSteps([first], [[inBrowser("chromium")], [inBrowser("firefox")]], [last]));
