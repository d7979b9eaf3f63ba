/**
 * `npm run score`: reads the project's own pages, the corpus and the listing texts in several page shapes, and counts
 * right, missing and wrong amounts per language and form. Exits 1 on any wrong or invented amount.
 * An estimate within 1 % is right; an interval wider than 2x, or low confidence, counts as missing, never as wrong.
 * `--pages=FOLDER` reads only the pages of that folder, which holds them in the manner of `tests/pages`.
 */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import type { LabelReport, Mineral } from "../src/core/model.ts";
import { openPages } from "./saved-page.ts";
import { type LabelText, pagesOf } from "./shapes.ts";

const root = join(import.meta.dirname, "..");
const shared = process.env.CALMAG_SHARED ?? join(root, "..", "shared");
const verbose = process.argv.includes("--verbose");
const optionOf = (name: string): string | undefined =>
  process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
const only = optionOf("only");
const otherPages = optionOf("pages");

type Outcome = "right" | "missing" | "wrong" | "invented" | "empty";

interface Wanted {
  /** mg of the element; null where the page has none to read. */
  readonly mg: number | null;
  readonly alsoMg: readonly (number | null)[];
  /** No reading of any confidence is allowed. */
  readonly nothing: boolean;
}

const near = (a: number, b: number): boolean => Math.abs(a - b) <= 0.01 * b;

const outcomeOf = (report: LabelReport | null, mineral: Mineral, wanted: Wanted): Outcome => {
  const reading = report?.readings.find((candidate) => candidate.mineral === mineral);
  if (reading === undefined) return wanted.mg === null ? "empty" : "missing";
  const sure = reading.confidence !== "low";
  const { low, estimate, high } = reading.mgPerServing;
  const accepted = [wanted.mg, ...wanted.alsoMg].filter((mg) => mg !== null);
  const stated = reading.stated.unit === "mg" ? [reading.stated.estimate] : [];
  if (
    accepted.some(
      (mg) => near(estimate, mg) || stated.some((value) => near(value, mg) && reading.measure === "elemental"),
    )
  )
    return high > 2 * low ? "missing" : "right";
  if (wanted.mg === null) return wanted.nothing || sure ? "invented" : "empty";
  return sure ? "wrong" : "missing";
};

const tally = new Map<string, Record<Outcome, number>>();
const count = (key: string, outcome: Outcome): void => {
  const row = tally.get(key) ?? { right: 0, missing: 0, wrong: 0, invented: 0, empty: 0 };
  row[outcome]++;
  tally.set(key, row);
};

const pages = openPages();
const judgePage = (
  set: string,
  lang: string,
  form: string,
  name: string,
  markup: string,
  isMarkup: boolean,
  wanted: Record<Mineral, Wanted>,
  url: string | null,
): void => {
  if (only !== undefined && !name.includes(only)) return;
  const { report } = pages.read(markup, { url, isMarkup, name });
  for (const mineral of ["calcium", "magnesium"] as const) {
    const outcome = outcomeOf(report, mineral, wanted[mineral]);
    for (const key of [set, `${set} ${lang}`, `${set} form ${form}`]) count(key, outcome);
    const reading = report?.readings.find((candidate) => candidate.mineral === mineral);
    if (outcome === "wrong" || outcome === "invented" || (verbose && outcome === "missing"))
      console.log(
        `${outcome.toUpperCase()} ${set} ${name} ${mineral}: wanted ${wanted[mineral].mg}, read ${reading ? `${reading.mgPerServing.low}..${reading.mgPerServing.high} ${reading.confidence} <- ${reading.sources[0]?.text.slice(0, 140)}` : "nothing"} [${report?.kind}]`,
      );
  }
};

interface CorpusExpected {
  readonly lang: string;
  readonly form: string;
  readonly negative: boolean;
  readonly expected: { readonly calcium_mg: number | null; readonly magnesium_mg: number | null };
}

const scoreCorpus = (): void => {
  const corpus = join(shared, "corpus");
  if (!existsSync(corpus)) {
    console.warn("The corpus is absent: it is not scored (set CALMAG_SHARED).");
    return;
  }
  for (const name of readdirSync(corpus, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)) {
    const expected = JSON.parse(readFileSync(join(corpus, name, "expected.json"), "utf8")) as CorpusExpected;
    const file = readdirSync(join(corpus, name)).find((candidate) => candidate.startsWith("page.")) as string;
    const wanted = (mg: number | null): Wanted => ({ mg, alsoMg: [], nothing: expected.negative });
    judgePage(
      "corpus",
      expected.lang,
      expected.form,
      name,
      readFileSync(join(corpus, name, file), "utf8"),
      file.endsWith(".html"),
      { calcium: wanted(expected.expected.calcium_mg), magnesium: wanted(expected.expected.magnesium_mg) },
      null,
    );
  }
};

interface LineExpected extends LabelText {
  readonly expected: {
    readonly calcium_mg: number | null;
    readonly magnesium_mg: number | null;
    readonly also_ok?: Partial<Record<Mineral, (number | null)[]>>;
  };
}

const scoreLines = (): void => {
  const file = join(shared, "label-lines.json");
  if (!existsSync(file)) {
    console.warn("The listing texts are absent: they are not scored (set CALMAG_SHARED).");
    return;
  }
  for (const text of JSON.parse(readFileSync(file, "utf8")) as LineExpected[])
    for (const { shape, markup } of pagesOf(text)) {
      const wanted = (mineral: Mineral): Wanted => ({
        mg: text.expected[`${mineral}_mg`],
        alsoMg: text.expected.also_ok?.[mineral] ?? [],
        nothing: text.kind !== "product",
      });
      judgePage(
        "lines",
        text.lang,
        shape,
        `${text.id} ${shape}`,
        markup,
        true,
        { calcium: wanted("calcium"), magnesium: wanted("magnesium") },
        `https://shop.example/${text.kind === "product" ? "p" : "x"}/${text.id}`,
      );
    }
};

interface OwnExpected {
  readonly lang: string;
  readonly form: string;
  readonly absent?: readonly Mineral[];
  /** null until a person has written them. */
  readonly readings:
    | readonly {
        readonly mineral: Mineral;
        readonly mgPerServing: readonly [number, number, number];
        readonly confidence: readonly string[];
      }[]
    | null;
}

const scorePages = (set: string, folder: string): void => {
  for (const name of readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)) {
    const expected = JSON.parse(readFileSync(join(folder, name, "expected.json"), "utf8")) as OwnExpected;
    const { readings } = expected;
    if (readings === null) {
      console.log(`BLANK own ${name}: its expected.json is to be written, from the page`);
      continue;
    }
    const wanted = (mineral: Mineral): Wanted => {
      const reading = readings.find((candidate) => candidate.mineral === mineral);
      return {
        mg: reading?.mgPerServing[1] ?? null,
        alsoMg: [],
        nothing: reading === undefined && (expected.absent ?? []).includes(mineral),
      };
    };
    judgePage(
      set,
      expected.lang,
      expected.form,
      name,
      readFileSync(join(folder, name, "page.html"), "utf8"),
      true,
      { calcium: wanted("calcium"), magnesium: wanted("magnesium") },
      null,
    );
  }
};

if (otherPages === undefined) {
  scoreCorpus();
  scoreLines();
  scorePages("own", join(root, "tests", "pages"));
} else scorePages("pages", resolve(otherPages));
console.log("set".padEnd(28), "right", "missing", "wrong", "invented", "empty");
for (const [key, row] of [...tally].sort(([a], [b]) => a.localeCompare(b)))
  console.log(
    key.padEnd(28),
    String(row.right).padStart(5),
    String(row.missing).padStart(7),
    String(row.wrong).padStart(5),
    String(row.invented).padStart(8),
    String(row.empty).padStart(5),
  );
const bad = ["corpus", "lines", "own", "pages"].reduce(
  (sum, set) => sum + (tally.get(set)?.wrong ?? 0) + (tally.get(set)?.invented ?? 0),
  0,
);
process.exitCode = bad > 0 ? 1 : 0;
