/**
 * Every pattern that meets a page's text runs in linear time: checked by a tool for it, and by texts made to hurt.
 * What is wanted: a page cannot make the reader hang, whatever is written on it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { check } from "recheck";
import { parseAst } from "vite";
import { describe, expect, it } from "vitest";
import { toPageWords } from "../src/core/label/page-words.ts";
import { readLabel } from "../src/core/label/report.ts";
import { knowledge } from "../src/data/index.ts";
import { pageMarks } from "../src/data/page-marks.ts";
import { pageWordSources } from "../src/data/page-words.ts";
import { hasPrice } from "../src/dom/regions.ts";
import { snapshotOf } from "./core/label/snapshots.ts";

const root = join(import.meta.dirname, "..");

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

interface TreeNode {
  readonly type?: string;
  readonly regex?: { readonly pattern: string; readonly flags: string };
  readonly callee?: TreeNode;
  readonly name?: string;
}

/** Visits every node of a syntax tree. */
const visit = (node: unknown, on: (node: TreeNode) => void): void => {
  if (Array.isArray(node)) for (const each of node) visit(each, on);
  else if (typeof node === "object" && node !== null) {
    on(node as TreeNode);
    for (const value of Object.values(node)) visit(value, on);
  }
};

const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name))
    .map((name) => join(folder, name));

const literals: Pattern[] = [];
const built: string[] = [];
for (const file of [
  ...filesOf("src/core/label"),
  ...filesOf("src/dom"),
  "src/data/index.ts",
  "src/data/page-words.ts",
  "src/data/label-marks.ts",
]) {
  const code = readFileSync(join(root, file), "utf8");
  visit(parseAst(code, { lang: "ts" }), (node) => {
    if (node.regex !== undefined) literals.push({ file, source: node.regex.pattern, flags: node.regex.flags });
    if (node.type === "NewExpression" && node.callee?.name === "RegExp") built.push(file);
  });
}

/** Of the character classes that recheck cannot know: letters stand for all letters, which changes no repetition. */
const plain = (source: string): string =>
  source
    .replace(/\\p\{L\}/g, "a-z")
    .replace(/\\p\{M\}/g, "\\u0300-\\u036f")
    .replace(/\\p\{[A-Za-z_=]+\}/g, "a-z");

describe("patterns", () => {
  it("are found in the sources", () => {
    expect(literals.length).toBeGreaterThan(20);
  });

  it("are written out, apart from those of the minerals' names, of prices and of page marks", () => {
    // A pattern put together at run time would escape this check; those of prices meet the hostile texts below.
    const known = [join("src/core/label", "page-words.ts"), join("src/dom", "regions.ts")];
    expect(built.filter((file) => !known.includes(file))).toEqual([]);
  });

  const { source, flags } = toPageWords(pageWordSources).minerals;
  const assembled = [
    { file: "page words: minerals", source, flags },
    ...Object.entries(pageMarks).map(([mark, { source, flags }]) => ({ file: `page marks: ${mark}`, source, flags })),
  ];
  it.each([...literals, ...assembled])("$file: /$source/$flags cannot be made slow", async ({ source, flags }) => {
    const inClass = /\[[^\]]*\\p/.test(source);
    const text = inClass ? plain(source) : source.replace(/\\p\{[A-Za-z_=]+\}/g, "[a-z]");
    const result = await check(text, flags.replace(/[vd]/g, ""), { timeout: 12_000, attackTimeout: 1000 });
    // "unknown" is what recheck says of a pattern that it could not finish; the hostile texts below try those.
    expect(result.status, JSON.stringify("attack" in result ? result.attack : null)).not.toBe("vulnerable");
  });
});

/** What a hostile or careless page could hold, to be repeated. */
const seeds = [
  "1,",
  "1.1",
  "1 000 ",
  "1,000.",
  "12, 4 m",
  "(",
  "((Magnesium ",
  ")",
  "mg ",
  "mg mg ",
  "calcium ",
  "calcium",
  "Calcium 5 mg, ",
  "magnesium citrate ",
  "Ca Mg ",
  "Mg2+",
  "500 ",
  "500 mg ",
  "500 mg calcium equals ",
  "2 tablets contain ",
  "one tablet ",
  "1-2-3-",
  "1 to 2 ",
  "% ",
  "50 % ",
  "per ",
  "per 100 g ",
  "a",
  "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa ",
  "kalziumkalzium",
  "é",
  "\u00ad",
  "\u0301",
  "鈣",
  "カルシウム500mg",
  "칼슘칼슘",
  "ক্যালসিয়াম",
  "١٢٣٬",
  "€ 1,2 ",
  "1 1 1 1 1 1 €",
  "<b>",
  "&nbsp;",
  "-",
  " ",
  "\t",
  ". ",
  "=",
];

const LONG = 100_000;
const known = knowledge();

/** Milliseconds of the quicker of a few readings of a page with this text in a line and in a row. */
const timeOf = (text: string): number => {
  const page = snapshotOf("Calcium tablets", [text, ["Calcium", text]]);
  let least = Number.POSITIVE_INFINITY;
  for (let round = 0; round < 3 && (least > 5 || round === 0); round++) {
    const from = performance.now();
    readLabel(page, known);
    least = Math.min(least, performance.now() - from);
  }
  return least;
};

describe("a text made to hurt takes time in proportion to its length", () => {
  it.each(seeds)("%j, repeated", (seed) => {
    const length = (characters: number) => seed.repeat(Math.ceil(characters / seed.length));
    const short = timeOf(length(LONG / 10));
    // Where the short text is slow already, the long one would take minutes.
    expect(short, "milliseconds for a tenth of the text").toBeLessThan(150);
    const long = timeOf(length(LONG));
    // Ten times the text; the rest is allowed to a machine that does other work. Square growth would be 100 times.
    expect(long, `milliseconds, ${short.toFixed(1)} for a tenth`).toBeLessThan(Math.max(35 * short, 60));
  });
});

describe("the pattern of prices takes time in proportion to the text", () => {
  it.each([...seeds, "9 ", "9.9.9,9 ", "kr", "R$ "])("%j, repeated", (seed) => {
    const text = seed.repeat(Math.ceil(LONG / seed.length));
    const from = performance.now();
    hasPrice(text);
    expect(performance.now() - from).toBeLessThan(400);
  });
});
