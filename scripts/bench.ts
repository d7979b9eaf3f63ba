/**
 * `npm run bench`: how fast the reader is in real Chromium, beside a bare scan of the same text and beside
 * Mozilla's Readability, and how large the content script is. In: optionally `--pages=a,b*` (page names, or how they begin),
 * `--profile=NAME` (where the time of one page goes; `--part=look` for what runs in the page alone). `--only=reader` or
 * `--only=user` (one part; the second is what a person feels: loads, popup, tabs, storage, with `--rounds=N --tabs=N`).
 * Out: tables, on the screen and in tmp/bench/report.md, and a plot in tmp/bench/user.svg.
 * Exits 0 also where a target is missed: a busy machine is no fault of the code; `--strict` exits 1.
 */
import { existsSync, readFileSync } from "node:fs";
import { createServer } from "node:http";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { load } from "cheerio";
import { type Browser, chromium, type Page } from "playwright-core";
import { Tabletojson } from "tabletojson";
import { build } from "vite";
import { pageWordSources } from "../src/data/page-words.ts";
import { wordTable } from "../src/data/word-table.ts";
import { type BenchPage, benchPage } from "./bench/pages.ts";
import { topFunctions } from "./bench/profile.ts";
import { writePart } from "./bench/report.ts";
import { benchUser } from "./bench/user.ts";
import { ensureBrowsers, findChromium, root } from "./system.ts";

interface Warm {
  readonly bare: number;
  readonly english: number;
  /** With the embedded data that is looked into; absent where none is. */
  readonly bareGate?: number;
  readonly bareRead?: number;
  readonly gate: number;
  readonly read: number;
  readonly look: number;
  readonly label: number;
  readonly embeddedForRead: number;
  readonly embeddedForGate: number;
  readonly textLength: number;
  readonly gateSays: boolean;
  readonly readings: readonly string[] | null;
}

interface Measured extends Warm {
  readonly page: BenchPage;
  readonly bytes: number;
  readonly first: { readonly look: number; readonly read: number };
  readonly evaluated: number;
  readonly layouts: number;
  readonly readability: { readonly first: number; readonly warm: number };
  readonly tabletojson: number;
  readonly cheerio: number;
}

interface Bundles {
  readonly reader: string;
  readonly readability: string;
}

const option = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const SMALL = 10_000;
const TYPICAL = 50_000;
const HUGE = 1_000_000;

/** As in the extension: what is made of the lexicons stands in the bundle as plain data. */
const evaluatedWords = {
  name: "calmag:evaluated-words",
  load: (id: string) =>
    id.endsWith("/src/data/page-words.ts")
      ? `export const pageWordSources = ${JSON.stringify(pageWordSources)};`
      : id.endsWith("/src/data/word-table.ts")
        ? `const table = ${JSON.stringify(wordTable())}; export const wordTable = () => table;`
        : null,
};

const bundle = async (entry: string, minify: boolean): Promise<string> => {
  const built = await build({
    configFile: false,
    root,
    logLevel: "error",
    plugins: [evaluatedWords],
    build: {
      write: false,
      minify: minify ? "oxc" : false,
      target: "es2022",
      lib: { entry: join(root, "scripts", "bench", entry), formats: ["iife"], name: "bench" },
    },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (output === undefined || !("output" in output)) throw new Error(`${entry} was not bundled.`);
  return output.output[0].code;
};

/** Pages of the corpus beside the project, where it is there: real markup. */
const corpusPages = (): BenchPage[] => {
  const corpus = join(process.env.CALMAG_SHARED ?? join(root, "..", "shared"), "corpus");
  return ["iherb-103273", "iherb-sg-argan-neg", "neg-recipe-delish", "coupang-list-neg"].flatMap((name) => {
    const file = join(corpus, name, "page.html");
    return existsSync(file) ? [{ name: `corpus ${name}`, markup: readFileSync(file, "utf8"), about: "real page" }] : [];
  });
};

const ownPages = (): BenchPage[] => [
  { name: "panel", markup: benchPage("panel", 4_000), about: "facts panel alone" },
  { name: "table 50 kB", markup: benchPage("table", 50_000), about: "shop page, facts in a table" },
  { name: "data 150 kB", markup: benchPage("data", 150_000), about: "facts in embedded JSON only" },
  { name: "table 150 kB", markup: benchPage("table", 150_000), about: "1x of the growth pair" },
  { name: "table 450 kB", markup: benchPage("table", 450_000), about: "shop page, facts in a table" },
  { name: "unrelated 450 kB", markup: benchPage("unrelated", 450_000), about: "no mineral on it" },
  { name: "table 1.5 MB", markup: benchPage("table", 1_500_000), about: "10x of the growth pair" },
  { name: "list 120 kB", markup: benchPage("list", 120_000), about: "shop page, facts in a list" },
];

const serve = async (pages: readonly BenchPage[]) => {
  const server = createServer((request, response) => {
    const page = pages[Number(request.url?.slice(1))];
    // Isolated, so that the page's clock is fine enough; nothing but the markup is loaded, and no script of it runs.
    response.writeHead(page === undefined ? 404 : 200, {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": "default-src 'none'; style-src 'unsafe-inline'",
      "cross-origin-opener-policy": "same-origin",
      "cross-origin-embedder-policy": "require-corp",
      "cache-control": "no-store",
    });
    response.end(page?.markup ?? "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("No port.");
  return { url: (at: number) => `http://127.0.0.1:${address.port}/${at}`, close: () => server.close() };
};

/** Runs `use` on a fresh load of the page in a renderer of its own, with the bundle evaluated. */
const inFreshLoad = async <T>(
  browser: Browser,
  url: string,
  code: string,
  use: (page: Page, evaluated: number) => Promise<T>,
): Promise<T> => {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(60_000);
    await page.goto(url, { waitUntil: "load" });
    const evaluated = await page.evaluate<number>(
      `(() => { const from = performance.now(); ${code}\n; return performance.now() - from; })()`,
    );
    return await use(page, evaluated);
  } finally {
    await context.close();
  }
};

const layoutsOf = async (page: Page, run: () => Promise<unknown>): Promise<number> => {
  const session = await page.context().newCDPSession(page);
  await session.send("Performance.enable");
  const count = async () => {
    const { metrics } = await session.send("Performance.getMetrics");
    return metrics
      .filter(({ name }) => name === "LayoutCount" || name === "RecalcStyleCount")
      .reduce((sum, { value }) => sum + value, 0);
  };
  // The first frame may still be on its way.
  await page.waitForTimeout(60);
  const before = await count();
  await run();
  return (await count()) - before;
};

const inNode = (run: () => unknown, calls: number): number => {
  run();
  return median(
    Array.from({ length: calls }, () => {
      const from = performance.now();
      run();
      return performance.now() - from;
    }),
  );
};

const cheerioTables = (markup: string): string[][] => {
  const $ = load(markup);
  return $("table tr")
    .toArray()
    .map((row) =>
      $(row)
        .find("td, th")
        .toArray()
        .map((cell) => $(cell).text().trim()),
    );
};

const measure = async (browser: Browser, url: string, page: BenchPage, bundles: Bundles): Promise<Measured> => {
  const bytes = Buffer.byteLength(page.markup);
  const loads = 3;
  const firsts: { look: number; read: number }[] = [];
  const evaluations: number[] = [];
  const others: { first: number; warm: number }[] = [];
  for (let load = 0; load < loads; load++) {
    await inFreshLoad(browser, url, bundles.reader, async (tab, evaluated) => {
      evaluations.push(evaluated);
      firsts.push(await tab.evaluate<{ look: number; read: number }>("calmagBench.first()"));
    });
    others.push(
      await inFreshLoad(browser, url, bundles.readability, (tab) =>
        tab.evaluate<{ first: number; warm: number }>(`readabilityBench.measure(${bytes > HUGE ? 700 : 250})`),
      ),
    );
  }
  const { warm, layouts } = await inFreshLoad(browser, url, bundles.reader, async (tab) => {
    // A second or so a page: the least that a call is timed for is longer where the call is short.
    const warm = await tab.evaluate<Warm>(bytes > HUGE ? "calmagBench.warm(5, 2)" : "calmagBench.warm(9, 5)");
    return { warm, layouts: await layoutsOf(tab, () => tab.evaluate("void calmagBench.read()")) };
  });
  return {
    ...warm,
    page,
    bytes,
    layouts,
    first: { look: median(firsts.map(({ look }) => look)), read: median(firsts.map(({ read }) => read)) },
    evaluated: median(evaluations),
    readability: { first: median(others.map(({ first }) => first)), warm: median(others.map(({ warm }) => warm)) },
    tabletojson: inNode(() => Tabletojson.convert(page.markup), bytes > HUGE ? 2 : 5),
    cheerio: inNode(() => cheerioTables(page.markup), bytes > HUGE ? 2 : 5),
  };
};

interface Target {
  readonly what: string;
  readonly value: number;
  readonly most: number;
}

const targetsOf = (measured: Measured): Target[] => {
  const { page, bytes, readability } = measured;
  const large = bytes >= TYPICAL * 0.95;
  const to = (what: string, value: number, most: number): Target => ({ what: `${page.name}: ${what}`, value, most });
  return [
    to("gate / bare scan", measured.gate / (measured.bareGate ?? measured.bare), 1.5),
    to("read / bare scan", measured.read / (measured.bareRead ?? measured.bare), 8),
    to("in the page alone: look / bare scan", measured.look / (measured.bareRead ?? measured.bare), 8),
    ...(large || bytes < SMALL
      ? [
          to("read / readability", measured.read / readability.warm, large ? 1 / 5 : 1 / 2),
          to("in the page alone: look / readability", measured.look / readability.warm, large ? 1 / 5 : 1 / 2),
          to("first call / readability's", measured.first.read / readability.first, large ? 1 / 2 : 1),
          to(
            "in the page alone: first look / readability's first",
            measured.first.look / readability.first,
            large ? 1 / 2 : 1,
          ),
        ]
      : []),
    to("layouts and style recalculations by a read", measured.layouts, 0),
  ];
};

const growthOf = (all: readonly Measured[]): Target[] => {
  const [small, large] = ["table 150 kB", "table 1.5 MB"].map((name) => all.find(({ page }) => page.name === name));
  if (small === undefined || large === undefined) return [];
  return (["gate", "look", "read"] as const).map((what) => ({
    what: `10x the page: ${what} time (bare scan ${(large.bare / small.bare).toFixed(1)}x, ${(large.bytes / small.bytes).toFixed(1)}x the bytes)`,
    value: large[what] / small[what],
    most: 11,
  }));
};

const sizeTarget = (): { target: Target | null; line: string } => {
  const file = join(root, ".output", "chrome-mv3", "content-scripts", "content.js");
  if (!existsSync(file)) return { target: null, line: "Content script: not built (wxt build -b chrome)." };
  const code = readFileSync(file);
  const gzip = gzipSync(code, { level: 9 }).length;
  return {
    target: { what: "content script, kB gzip", value: gzip / 1000, most: 30 },
    line: `Content script: ${(code.length / 1000).toFixed(1)} kB minified, ${(gzip / 1000).toFixed(1)} kB gzip.`,
  };
};

const figure = (value: number): string =>
  value >= 10 ? value.toFixed(1) : value >= 1 ? value.toFixed(2) : value.toFixed(3);

const tableOf = (all: readonly Measured[]): string => {
  const heads = [
    "page",
    "kB",
    "text k",
    "bare",
    "bare en",
    "gate",
    "read",
    "look",
    "label",
    "gate/bare",
    "read/bare",
    "readability",
    "read/r.",
    "first look",
    "first read",
    "r. first",
    "first/r.",
    "evaluate",
    "tabletojson (Node)",
    "cheerio (Node)",
  ];
  const rows = all.map((one) => [
    one.page.name,
    (one.bytes / 1000).toFixed(0),
    `${(one.textLength / 1000).toFixed(1)}${one.embeddedForRead > 0 ? `+${(one.embeddedForRead / 1000).toFixed(1)}` : ""}`,
    figure(one.bare),
    figure(one.english),
    figure(one.gate),
    figure(one.read),
    figure(one.look),
    figure(one.label),
    figure(one.gate / (one.bareGate ?? one.bare)),
    figure(one.read / (one.bareRead ?? one.bare)),
    figure(one.readability.warm),
    figure(one.read / one.readability.warm),
    figure(one.first.look),
    figure(one.first.read),
    figure(one.readability.first),
    figure(one.first.read / one.readability.first),
    figure(one.evaluated),
    figure(one.tabletojson),
    figure(one.cheerio),
  ]);
  const widths = heads.map((head, at) => Math.max(head.length, ...rows.map((row) => (row[at] ?? "").length)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join(" | ")} |`;
  return [
    line(heads),
    `|${widths.map((width, at) => (at === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`,
    ...rows.map(line),
  ].join("\n");
};

const notes = `Milliseconds, medians of one run in Chromium; ratios from the same run.
- bare: a TreeWalker over the text outside script and style, one test a node with the pattern of all languages; "bare en" with /calcium|magnesium/i.
- Ratios count embedded JSON that is looked into as scanned text ("text k": thousands of characters, + those in JSON).
- readability: warm calls in fresh loads of their own, each on a copy of the document made before the clock starts; tabletojson and cheerio parse the markup, in Node.
- look: gate, and the document as plain data: what runs in the page. label: plain data to a report, in the extension's background. read: both.
- first: the first call in a fresh load; evaluate: running the bundle that defines the reader, before any call.`;

const problem = await ensureBrowsers(["chromium"]);
if (problem !== null) {
  console.error(problem);
  process.exit(1);
}
if (option("only") === "user") {
  console.log(await benchUser(Number(option("rounds") ?? 7), Number(option("tabs") ?? 50)));
  process.exit();
}
const stop = setTimeout(() => {
  console.error("The measurement took longer than its limit of 170 s and was ended.");
  process.exit(1);
}, 170_000);
stop.unref();

const began = performance.now();
const wanted = option("pages")?.split(",");
const profiled = option("profile");
const pages = [...ownPages().slice(0, -1), ...corpusPages(), ...ownPages().slice(-1)].filter(({ name }) =>
  profiled !== undefined
    ? name === profiled
    : wanted === undefined ||
      wanted.some((part) => name === part || (part.endsWith("*") && name.startsWith(part.slice(0, -1)))),
);
const bundles: Bundles = {
  reader: await bundle("entry.ts", profiled === undefined),
  readability: await bundle("readability.ts", true),
};
const server = await serve(pages);
const browser = await chromium.launch({
  executablePath: findChromium() as string,
  headless: true,
  args: ["--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"],
});
try {
  if (profiled !== undefined) {
    const [page] = pages;
    if (page === undefined) throw new Error(`No page is called "${profiled}".`);
    for (const call of ["first", "warm"] as const)
      console.log(
        await inFreshLoad(browser, server.url(0), bundles.reader, (tab) =>
          topFunctions(tab, call, option("part") ?? "read"),
        ),
      );
  } else {
    const all: Measured[] = [];
    const late: string[] = [];
    for (const [at, page] of pages.entries()) {
      if (performance.now() - began > 145_000) {
        late.push(page.name);
        continue;
      }
      all.push(await measure(browser, server.url(at), page, bundles));
      process.stderr.write(`${page.name} `);
    }
    process.stderr.write("\n");
    const patterns = await inFreshLoad(browser, server.url(0), bundles.reader, (tab) =>
      tab.evaluate<{ minerals: string; english: string }>("calmagBench.patterns"),
    );
    const size = sizeTarget();
    const targets = [...all.flatMap(targetsOf), ...growthOf(all), ...(size.target === null ? [] : [size.target])];
    const missed = targets.filter(({ value, most }) => !(value <= most));
    const lines = targets.map(
      ({ what, value, most }) =>
        `${value <= most ? "pass" : "MISS"}  ${what}: ${figure(value)} (at most ${figure(most)})`,
    );
    const report = [
      "# Speed of the reader",
      notes,
      tableOf(all),
      ...(late.length > 0 ? [`Not measured, the time was up: ${late.join(", ")}.`] : []),
      size.line,
      `Pattern of the bare scan: \`/${patterns.minerals}/i\``,
      "## Targets",
      lines.join("\n"),
      `${targets.length - missed.length} of ${targets.length} targets reached.`,
    ].join("\n\n");
    writePart("reader", report);
    console.log(report);
    if (process.argv.includes("--strict") && missed.length > 0) process.exitCode = 1;
  }
} finally {
  await browser.close();
  server.close();
  clearTimeout(stop);
}
// A person waits for pages, not for readers: measured last, and not where a part of the reader was asked for.
if (option("only") === undefined && wanted === undefined && profiled === undefined) console.log(await benchUser());
