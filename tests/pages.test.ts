/** Every folder of tests/pages, and the corpus, read by the extension's own code and held against what a person read. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { blankExpectation } from "../scripts/minimal-page.ts";
import { openPages } from "../scripts/saved-page.ts";
import { type LabelText, pagesOf } from "../scripts/shapes.ts";
import type { Confidence, IssueCode, LabelReport, Measure, Mineral, PageKind } from "../src/core/model.ts";

interface Expected {
  readonly checkedBy: string | null;
  readonly gate: boolean;
  readonly kind: PageKind;
  readonly pieces: number | null;
  readonly perDay: readonly [number, number] | null;
  readonly readings: readonly {
    readonly mineral: Mineral;
    readonly mgPerServing: readonly [number, number, number];
    readonly confidence: readonly Confidence[];
    readonly measure: Measure;
  }[];
  readonly absent: readonly Mineral[];
  readonly issues: readonly IssueCode[];
}

const root = join(import.meta.dirname, "..");
const shared = process.env.CALMAG_SHARED ?? join(root, "..", "shared");
const folders = (path: string): string[] =>
  readdirSync(path, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name);
const pages = openPages();
const readingOf = (report: LabelReport | null, mineral: Mineral) =>
  report?.readings.find((reading) => reading.mineral === mineral);

/** What `npm run page:add` has left to be written; only these two may say null on purpose. */
const unwrittenIn = (expected: Expected): string[] =>
  Object.entries(expected).flatMap(([key, value]) =>
    value === null && key !== "pieces" && key !== "perDay" ? [key] : [],
  );

test("a blank expectation is told from one that was written", () => {
  const blank = JSON.parse(blankExpectation("de")) as Expected;
  expect(unwrittenIn(blank)).toEqual(expect.arrayContaining(["checkedBy", "gate", "kind", "readings", "absent"]));
});

describe.each(folders(join(root, "tests", "pages")))("%s", (name) => {
  const folder = join(root, "tests", "pages", name);
  const expected = JSON.parse(readFileSync(join(folder, "expected.json"), "utf8")) as Expected;
  const { report } = pages.read(readFileSync(join(folder, "page.html"), "utf8"), { url: null, isMarkup: true, name });

  test("was checked by a person", () => expect(expected.checkedBy).toBeTruthy());
  const blank = unwrittenIn(expected);
  test("has its expectation written", () => expect(blank).toEqual([]));
  if (blank.length > 0) return;
  test("passes the gate as expected", () => expect(report !== null).toBe(expected.gate));
  if (expected.gate) test("is told apart as what it is", () => expect(report?.kind).toBe(expected.kind));
  for (const wanted of expected.readings)
    test(`${wanted.mineral}: amount, measure and confidence`, () => {
      const reading = readingOf(report, wanted.mineral);
      const [low, estimate, high] = wanted.mgPerServing;
      expect(reading?.mgPerServing.low).toBeCloseTo(low, 0);
      expect(reading?.mgPerServing.estimate).toBeCloseTo(estimate, 0);
      expect(reading?.mgPerServing.high).toBeCloseTo(high, 0);
      expect(reading?.measure).toBe(wanted.measure);
      expect(wanted.confidence).toContain(reading?.confidence);
    });
  for (const mineral of expected.absent)
    test(`${mineral}: nothing read`, () => expect(readingOf(report, mineral)).toBeUndefined());
  for (const code of expected.issues)
    test(`says ${code}`, () => expect(report?.issues.map((issue) => issue.code)).toContain(code));
  if (expected.readings.length > 0) {
    test("servings a day", () => {
      const perDay = report?.serving.perDay;
      expect(perDay == null ? null : [perDay.low, perDay.high]).toEqual(expected.perDay);
    });
  }
});

interface CorpusExpected {
  readonly negative: boolean;
  readonly expected: { readonly calcium_mg: number | null; readonly magnesium_mg: number | null };
}

const corpus = join(shared, "corpus");
if (!existsSync(corpus)) console.warn("The corpus of real pages is absent: its tests are skipped. Set CALMAG_SHARED.");

describe.skipIf(!existsSync(corpus))("the corpus", () => {
  for (const name of existsSync(corpus) ? folders(corpus) : [])
    test(`${name}: no wrong and no invented amount`, () => {
      const { expected, negative } = JSON.parse(
        readFileSync(join(corpus, name, "expected.json"), "utf8"),
      ) as CorpusExpected;
      const file = readdirSync(join(corpus, name)).find((candidate) => candidate.startsWith("page.")) as string;
      const { report } = pages.read(readFileSync(join(corpus, name, file), "utf8"), {
        url: null,
        isMarkup: file.endsWith(".html"),
        name: file,
      });
      for (const mineral of ["calcium", "magnesium"] as const) {
        const reading = readingOf(report, mineral);
        const mg = expected[`${mineral}_mg`];
        if (negative) expect(reading).toBeUndefined();
        else if (reading !== undefined && reading.confidence !== "low") expect(reading.mgPerServing.estimate).toBe(mg);
      }
    });
});

interface LineExpected extends LabelText {
  readonly expected: {
    readonly calcium_mg: number | null;
    readonly magnesium_mg: number | null;
    readonly also_ok?: Partial<Record<Mineral, readonly (number | null)[]>>;
  };
}

const lines = join(shared, "label-lines.json");
if (!existsSync(lines)) console.warn("The real listing texts are absent: their tests are skipped. Set CALMAG_SHARED.");

describe.skipIf(!existsSync(lines))("real listing texts in pages with decoys", () => {
  const texts = existsSync(lines) ? (JSON.parse(readFileSync(lines, "utf8")) as LineExpected[]) : [];
  for (const text of texts)
    for (const { shape, markup } of pagesOf(text))
      test(`${text.id} as ${shape}: no wrong and no invented amount`, () => {
        const { report } = pages.read(markup, { url: "https://shop.example/x", isMarkup: true, name: text.id });
        for (const mineral of ["calcium", "magnesium"] as const) {
          const reading = readingOf(report, mineral);
          const accepted = [text.expected[`${mineral}_mg`], ...(text.expected.also_ok?.[mineral] ?? [])];
          if (reading === undefined) continue;
          if (text.kind !== "product") expect(accepted).toContain(reading.mgPerServing.estimate);
          else if (reading.confidence !== "low") expect(accepted).toContain(reading.mgPerServing.estimate);
        }
      });
});
