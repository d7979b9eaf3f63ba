import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

/**
 * The laws of the project's shape, each a function from sources to offences, each shown below on a bad sample to be
 * able to fail. What the compiler can hold (no DOM in src/core) is in src/core/tsconfig.json instead.
 */
type Sources = Readonly<Record<string, string>>;

const root = join(dirname(fileURLToPath(import.meta.url)), "..");

function readFiles(folders: readonly string[], names: RegExp): Sources {
  const found: Record<string, string> = {};
  for (const folder of folders) {
    for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
      if (!entry.isFile() || !names.test(entry.name)) continue;
      const path = join(entry.parentPath, entry.name);
      found[relative(root, path).split(sep).join("/")] = readFileSync(path, "utf8");
    }
  }
  return found;
}

interface Import {
  readonly specifier: string;
  readonly typeOnly: boolean;
}

/** Comments out, strings kept: a law is about code, and a comment may name what is forbidden. */
function withoutComments(text: string): string {
  return text.replace(
    /("(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`)|\/\*[\s\S]*?\*\/|(?<=^|[\s;{}(),])\/\/[^\n]*/g,
    (all, string) => (string === undefined ? " " : all),
  );
}

function importsOf(text: string): Import[] {
  const code = withoutComments(text);
  const named = /(?:^|[;\n])\s*(import|export)\s+(type\s)?[^;"'`=]*?\sfrom\s*["']([^"']+)["']/g;
  const bare = /(?:^|[;\n])\s*import\s*["']([^"']+)["']/g;
  const late = /\bimport\s*\(\s*["'`]([^"'`]+)["'`]/g;
  return [
    ...[...code.matchAll(named)].map((match) => ({ specifier: match[3]!, typeOnly: match[2] !== undefined })),
    ...[...code.matchAll(bare), ...code.matchAll(late)].map((match) => ({ specifier: match[1]!, typeOnly: false })),
  ];
}

/** The file of this project an import names, as a path from the root; a package keeps its name. */
const target = (file: string, specifier: string): string =>
  specifier.startsWith(".") ? posix.join(posix.dirname(file), specifier.replace(/\?.*$/, "")) : specifier;

/** `core`, `data`, `dom`, `browser`, `ui` or `entrypoints`. */
const folderOf = (path: string): string => (path.startsWith("src/") ? path.split("/")[1]! : path.split("/")[0]!);

const mayImport: Readonly<
  Record<string, { folders: readonly string[]; typesOf: readonly string[]; packages: RegExp | null }>
> = {
  core: { folders: ["core"], typesOf: [], packages: null },
  data: { folders: ["data"], typesOf: ["core"], packages: null },
  dom: { folders: ["core", "dom"], typesOf: ["data"], packages: null },
  // zod/mini for the records of storage, whose envelope only this folder knows; the content script is guarded below.
  browser: { folders: ["core", "browser"], typesOf: [], packages: /^(wxt\/.+|webextension-polyfill|zod\/mini)$/ },
  ui: { folders: ["core", "ui"], typesOf: [], packages: /^(preact(\/.+)?|@preact\/signals)$/ },
  entrypoints: {
    folders: ["core", "data", "dom", "browser", "ui", "entrypoints"],
    typesOf: [],
    packages: /^(wxt\/.+|webextension-polyfill|preact(\/.+)?|@preact\/signals)$/,
  },
};

function importOffences(sources: Sources): string[] {
  const offences: string[] = [];
  for (const [file, text] of Object.entries(sources)) {
    const law = mayImport[folderOf(file)];
    if (law === undefined) {
      offences.push(`${file}: no law for this folder`);
      continue;
    }
    for (const { specifier, typeOnly } of importsOf(text)) {
      const path = target(file, specifier);
      const local = specifier.startsWith(".");
      // Three files of data join the literals into what the reader takes; everything else in it is literals and types.
      const joins = /^src\/data\/(index|page-words|word-table)\.ts$/.test(file) && folderOf(path) === "core";
      const allowed = local
        ? joins || law.folders.includes(folderOf(path)) || (typeOnly && law.typesOf.includes(folderOf(path)))
        : law.packages?.test(specifier) ||
          (specifier === "zod/mini" && posix.basename(file) === "schema.ts" && folderOf(file) === "core");
      if (!allowed) offences.push(`${file}: imports ${typeOnly ? "the types of " : ""}${specifier}`);
    }
  }
  return offences;
}

/** Packages and files that the code of a file brings along, through all that it imports. */
function reachedFrom(entry: string, sources: Sources): { packages: Map<string, string>; files: ReadonlySet<string> } {
  const packages = new Map<string, string>();
  const seen = new Set<string>();
  const visit = (file: string) => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { specifier, typeOnly } of importsOf(sources[file] ?? "")) {
      if (typeOnly) continue;
      const path = target(file, specifier);
      if (specifier.startsWith(".")) {
        const found = [path, `${path}.ts`, `${path}.tsx`, `${path}/index.ts`].find((each) => each in sources);
        if (found !== undefined) visit(found);
      } else packages.set(path, file);
    }
  };
  visit(entry);
  return { packages, files: seen };
}

const contentOffences = (sources: Sources): string[] =>
  Object.keys(sources)
    .filter((file) => /^entrypoints\/content(\/index)?\.tsx?$|^entrypoints\/[\w-]+\.content\.tsx?$/.test(file))
    .flatMap((entry) => [...reachedFrom(entry, sources).packages])
    .filter(([name]) => /^(zod|preact|@preact)(\/|$)/.test(name))
    .map(([name, file]) => `${file}: brings ${name} into the content script`);

const patternOffences = (sources: Sources, files: RegExp, pattern: RegExp): string[] =>
  Object.entries(sources)
    .filter(([file]) => files.test(file))
    .flatMap(([file, text]) =>
      [...withoutComments(text).matchAll(pattern)].map((match) => `${file}: ${match[0].trim()}`),
    );

// The files whose functions are called by a person's click, and the one that asks the browser for them.
const clicked = ["src/browser/popup.ts", "src/browser/settings-page.ts"];
const asking = "src/browser/shops.ts";

/** Hosts asked for anywhere but after a click: by another file, or in a script that runs without a person. */
const hostOffences = (sources: Sources): string[] => [
  ...patternOffences(sources, /./, /\bpermissions\.request\b|\brequest(Listed)?Shop\b/g).filter(
    (offence) => ![...clicked, asking].some((file) => offence.startsWith(`${file}: `)),
  ),
  ...patternOffences(sources, /./, /\bpermissions\.request\b/g).filter((offence) => !offence.startsWith(`${asking}: `)),
  ...["entrypoints/background.ts", "entrypoints/content.ts"].flatMap((entry) =>
    clicked.filter((file) => reachedFrom(entry, sources).files.has(file)).map((file) => `${entry}: reaches ${file}`),
  ),
];

const textAsCode =
  /\b(inner|outer)HTML\b|\binsertAdjacentHTML\b|\bdocument\.write(ln)?\b|\beval\s*\(|\bnew\s+Function\b|\bsetHTMLUnsafe\b|\bdangerouslySetInnerHTML\b/g;
const network =
  /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bsendBeacon\b|\bEventSource\b|\bWebTransport\b|\bRTCPeerConnection\b/g;
const layout =
  /\binnerText\b|\bgetBoundingClientRect\b|\bgetClientRects\b|\bgetComputedStyle\b|\b(offset|client|scroll)(Width|Height|Top|Left|Parent)\b|\bcheckVisibility\b/g;
const readingPath =
  /^src\/core\/|^src\/dom\/(gate|collect|draft|shapes|walk|structured|read-page|steps|take-snapshot)[\w-]*(\/|\.)/;

/** Longer than 300 lines, and neither data nor types alone. */
const lengthOffences = (sources: Sources): string[] =>
  Object.entries(sources)
    .filter(([file]) => file.startsWith("src/") && !file.startsWith("src/data/"))
    .filter(([, text]) => text.trimEnd().split("\n").length > 300)
    .filter(([, text]) =>
      /^(export\s+)?(default\s+)?(async\s+)?(const|let|var|function|class)\b/m.test(withoutComments(text)),
    )
    .map(([file, text]) => `${file}: ${text.trimEnd().split("\n").length} lines`);

/** Comments, each a run of lines that begin with two strokes, or one between `/*` and its end. */
const commentsOf = (text: string): string[] =>
  [...text.matchAll(/\/\*[\s\S]*?\*\/|(?:^|(?<=[\s;{}(),]))\/\/[^\n]*(?:\n[ \t]*\/\/[^\n]*)*/g)].map(
    (match) => match[0],
  );

const dated = /\b20\d\d-(0[1-9]|1[0-2])\b/;

/** What is said of some browsers is true for a while: it carries the month it was seen in, to be looked at again. */
const undatedOffences = (sources: Sources): string[] =>
  Object.entries(sources).flatMap(([file, text]) =>
    commentsOf(text)
      .filter((comment) => file.startsWith("src/") || file.startsWith("entrypoints/") || comment.startsWith("//"))
      .filter((comment) =>
        /\b(Firefox|Chrom(e|ium)|Safari|WebKit|Gecko|Blink)\b|\b([Ss]ome|[Oo]ld(er)?|[Mm]ost) browsers?\b/.test(
          comment,
        ),
      )
      .filter((comment) => !dated.test(comment))
      .map((comment) => `${file}: ${comment}`),
  );

/** Rules of styles with names that one engine made up, and no dated word of why before them. */
const prefixOffences = (sources: Sources): string[] =>
  Object.entries(sources)
    .filter(([file]) => /\.css$|-style\.ts$/.test(file))
    .flatMap(([file, text]) =>
      [...text.matchAll(/[^{}]*\{[^{}]*\}/g)]
        .map(([rule]) => rule.trim())
        .filter((rule) => /-(webkit|moz|ms)-/.test(rule) && !commentsOf(rule).some((comment) => dated.test(comment)))
        .map((rule) => `${file}: ${rule}`),
    );

const lockfileOffences = (text: string): string[] =>
  [...text.matchAll(/"resolved": "[^"]*"/g)].map((match) => match[0]);

describe("laws of the project's shape", () => {
  const sources = readFiles(["src", "entrypoints"], /\.(tsx?|html)$/);

  it("has sources to look at", () => {
    expect(Object.keys(sources)).toContain("src/core/model.ts");
    expect(existsSync(join(root, "src/core/tsconfig.json"))).toBe(true);
  });

  it("imports run downwards only, and packages stand where they may", () => {
    expect(importOffences(sources)).toEqual([]);
    expect(importOffences({ "src/core/a.ts": 'import { x } from "../dom/x.ts";' })).toHaveLength(1);
    expect(importOffences({ "src/core/a.ts": 'import * as z from "zod/mini";' })).toHaveLength(1);
    expect(importOffences({ "src/core/schema.ts": 'import * as z from "zod/mini";' })).toEqual([]);
    expect(importOffences({ "src/core/schema.ts": 'import * as z from "zod";' })).toHaveLength(1);
    expect(importOffences({ "src/data/a.ts": 'import { exact } from "../core/amount.ts";' })).toHaveLength(1);
    expect(importOffences({ "src/data/a.ts": 'import type { Salt } from "../core/model.ts";' })).toEqual([]);
    expect(importOffences({ "src/dom/a.ts": 'import { salts } from "../data/salts.ts";' })).toHaveLength(1);
    expect(importOffences({ "src/dom/a.ts": 'import browser from "webextension-polyfill";' })).toHaveLength(1);
    expect(importOffences({ "src/browser/a.ts": 'export { x } from "../ui/App.tsx";' })).toHaveLength(1);
    expect(importOffences({ "src/ui/A.tsx": 'const x = await import("../browser/storage.ts");' })).toHaveLength(1);
    expect(importOffences({ "src/ui/A.tsx": 'import {\n  h,\n} from "preact";\nimport "./a.css";' })).toEqual([]);
    expect(importOffences({ "src/misc/a.ts": "" })).toHaveLength(1);
    expect(importOffences({ "src/core/a.ts": '// import { x } from "../dom/x.ts";\n' })).toEqual([]);
  });

  it("the content script carries no zod and no preact", () => {
    expect(contentOffences(sources)).toEqual([]);
    const bad = {
      "entrypoints/content.ts": 'import { a } from "../src/core/a.ts";',
      "src/core/a.ts": 'import type { T } from "./t.ts";\nimport { b } from "./schema.ts";',
      "src/core/schema.ts": 'import * as z from "zod/mini";',
    };
    expect(contentOffences(bad)).toHaveLength(1);
    expect(contentOffences({ ...bad, "src/core/a.ts": 'import type { b } from "./schema.ts";' })).toEqual([]);
  });

  it("no text becomes mark-up or code", () => {
    expect(patternOffences(sources, /./, textAsCode)).toEqual([]);
    for (const bad of [
      'a.innerHTML = "x"',
      "document.write(x)",
      "eval(x)",
      "new Function(x)",
      "a.insertAdjacentHTML(b, c)",
    ]) {
      expect(patternOffences({ "src/ui/a.ts": bad }, /./, textAsCode), bad).toHaveLength(1);
    }
    expect(patternOffences({ "src/ui/a.ts": "// never innerHTML" }, /./, textAsCode)).toEqual([]);
  });

  it("nothing asks the network for anything", () => {
    expect(patternOffences(sources, /./, network)).toEqual([]);
    for (const bad of ['fetch("/x")', "new XMLHttpRequest()", "navigator.sendBeacon(u)", "new WebSocket(u)"]) {
      expect(patternOffences({ "src/browser/a.ts": bad }, /./, network), bad).toHaveLength(1);
    }
  });

  it("hosts are asked for after a click alone", () => {
    expect(hostOffences(sources)).toEqual([]);
    const good = { [asking]: "export const requestShop = () => browser.permissions.request(a);" };
    expect(hostOffences({ ...good, "src/browser/popup.ts": "await requestShop(shop)" })).toEqual([]);
    expect(hostOffences({ ...good, "src/browser/tabs.ts": "await requestShop(shop)" })).toHaveLength(1);
    expect(hostOffences({ ...good, "src/browser/popup.ts": "await permissions.request(a)" })).toHaveLength(1);
    const reached = { "entrypoints/background.ts": 'import { x } from "../src/browser/popup.ts";' };
    expect(hostOffences({ ...good, ...reached, "src/browser/popup.ts": "" })).toHaveLength(1);
  });

  it("reading never asks for layout", () => {
    expect(patternOffences(sources, readingPath, layout)).toEqual([]);
    for (const bad of ["a.innerText", "a.getBoundingClientRect()", "getComputedStyle(a)", "a.offsetHeight"]) {
      expect(patternOffences({ "src/dom/collect.ts": bad }, readingPath, layout), bad).toHaveLength(1);
    }
    expect(patternOffences({ "src/dom/badge.ts": "a.offsetHeight" }, readingPath, layout)).toEqual([]);
  });

  it("no file of src is longer than 300 lines, unless it is data or types", () => {
    expect(lengthOffences(sources)).toEqual([]);
    const long = (line: string) => `${`${line}\n`.repeat(301)}`;
    expect(lengthOffences({ "src/core/a.ts": long("const a = 1;") })).toHaveLength(1);
    expect(lengthOffences({ "src/data/a.ts": long("const a = 1;") })).toEqual([]);
    expect(lengthOffences({ "src/core/a.ts": long("type A = 1;") })).toEqual([]);
  });

  it("what is said of one browser, or made for one, carries a date", () => {
    const styles = readFiles(["src", "entrypoints"], /\.css$/);
    const drivers = readFiles(["scripts", "tests/e2e", "tests/trust"], /\.ts$/);
    const config = { "wxt.config.ts": readFileSync(join(root, "wxt.config.ts"), "utf8") };
    expect(Object.keys(styles).length).toBeGreaterThan(3);
    expect(undatedOffences({ ...sources, ...styles, ...drivers, ...config })).toEqual([]);
    expect(prefixOffences({ ...sources, ...styles })).toEqual([]);
    expect(prefixOffences({ "src/ui/a.css": "a { -webkit-line-clamp: 2; }" })).toHaveLength(1);
    expect(prefixOffences({ "src/ui/a.css": "/* 2026-11: b */\na { -moz-c: 2; }\nd { -moz-c: 2; }" })).toHaveLength(1);
    expect(undatedOffences({ "src/ui/a.css": "/* Older browsers know no other. */" })).toHaveLength(1);
    expect(undatedOffences({ "src/dom/a.ts": "a(); // Firefox forgets this one" })).toHaveLength(1);
    expect(undatedOffences({ "src/dom/a.ts": "/** Safari has none. */" })).toHaveLength(1);
    expect(undatedOffences({ "src/dom/a.ts": "// 2026-13: Safari has none." })).toHaveLength(1);
    expect(undatedOffences({ "src/dom/a.ts": "// 2026-11: of two lines,\n  // the second names Firefox." })).toEqual(
      [],
    );
    expect(undatedOffences({ "scripts/e2e/a.ts": "/** Starts Firefox. */" })).toEqual([]);
  });

  it("the lockfile holds no download addresses", () => {
    expect(lockfileOffences(readFileSync(join(root, "package-lock.json"), "utf8"))).toEqual([]);
    expect(lockfileOffences('{ "resolved": "https://somewhere.example/a.tgz" }')).toHaveLength(1);
  });
});
