import { readdirSync, readFileSync } from "node:fs";
import { join, relative } from "node:path";
import { describe, expect, it } from "vitest";

/**
 * All files of the four builds, looked through for addresses and for code that could fetch or make code. What the
 * sources hold is kept by tests/architecture.test.ts; here is what the packages they bring along hold as well.
 */
const root = join(import.meta.dirname, "../..");
type Files = Readonly<Record<string, string>>;

const textsOf = (browser: string): Files => {
  const folder = join(root, process.env.CALMAG_OUT ?? ".output", `${browser}-mv3`);
  const found = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(js|json|html|css|svg)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name));
  return Object.fromEntries(found.map((file) => [relative(folder, file), readFileSync(file, "utf8")]));
};

/** Every address of a citation that stands anywhere in a value: what the pages offer as a link to click on. */
const citedIn = (value: unknown): readonly string[] => {
  if (typeof value !== "object" || value === null) return [];
  if ("issuer" in value && "url" in value) return [String(value.url)];
  return Object.values(value).flatMap(citedIn);
};
const data = readdirSync(join(root, "src/data")).filter((name) => name.endsWith(".ts"));
const cited = new Set((await Promise.all(data.map((name) => import(join(root, "src/data", name))))).flatMap(citedIn));

// Names of the vocabularies of mark-up; nobody loads them.
const namespaces = ["http://www.w3.org/1999/xhtml", "http://www.w3.org/2000/svg", "http://www.w3.org/1998/Math/MathML"];

/** `*` and `${…}` make it a pattern of the browser's permissions, `.example` a name that belongs to nobody. */
const isNoAddress = (text: string): boolean =>
  /^https:\/\/\*(\/|\.\$\{\w+\}\/)\*$/.test(text) || text === "https://sample.example/";

const addressOffences = (files: Files): string[] =>
  Object.entries(files).flatMap(([file, text]) =>
    [...text.matchAll(/\b(?:https?|wss?|ftp|data|blob|file):\/\/[^\s"'`<>\\)]*|(?<=["'`(])\/\/[\w-]+(?:\.[\w-]+)+/g)]
      .map(([address]) => address)
      .filter((address) => !cited.has(address) && !namespaces.includes(address) && !isNoAddress(address))
      .map((address) => `${file}: ${address}`),
  );

/** What asks the network, or makes code of text or of what stands elsewhere. A listing of names (`eval:{`) is no call. */
const reaching =
  /\bfetch\s*\(|\bXMLHttpRequest\b|\b(?:Web|TCP|UDP)Socket\b|\bsendBeacon\b|\bEventSource\b|\bRTC\w*Connection\b|\bWebTransport\b|\bimportScripts\b|\b(?:Shared)?Worker\s*\(|\bserviceWorker\.register\b|\beval\s*\)?\s*\(|\bnew\s+Function\b|[=(,:]\s*Function\s*[;,)(]|\bset(?:Timeout|Interval)\s*\(\s*["'`]|\bdocument\.write(?:ln)?\b|\.(?:inner|outer)HTML\s*=[^=]|\binsertAdjacentHTML\b|\bsetHTMLUnsafe\b|\bcreateContextualFragment\b/g;

const reachingOffences = (files: Files): string[] =>
  Object.entries(files)
    .filter(([file]) => file.endsWith(".js"))
    .flatMap(([file, text]) => [...text.matchAll(reaching)].map(([found]) => `${file}: ${found}`));

/** Code is brought in only from files of the package itself, named in full. */
const importOffences = (files: Files): string[] =>
  Object.entries(files)
    .filter(([file]) => file.endsWith(".js"))
    .flatMap(([file, text]) => [
      ...[...text.matchAll(/\bimport\s*\(([^)]*)\)/g)].map(([, what = ""]) => ({ file, what })),
      ...[...text.matchAll(/\b(?:import|export)\b[^"'`;()]*?\bfrom\s*(["'`][^"'`]*["'`])/g)].map(([, what = ""]) => ({
        file,
        what,
      })),
    ])
    .filter(({ file, what }) => {
      const name = /^["'`]\.\/([\w.-]+\.js)["'`]$/.exec(what)?.[1];
      return name === undefined || !Object.hasOwn(files, `${file.slice(0, file.lastIndexOf("/") + 1)}${name}`);
    })
    .map(({ file, what }) => `${file}: ${what}`);

describe.each(["chrome", "edge", "firefox", "safari"])("the files for %s", (browser) => {
  const files = textsOf(browser);

  it("are looked at", () => {
    expect(Object.keys(files)).toEqual(expect.arrayContaining(["background.js", "content-scripts/content.js"]));
    expect(cited.size).toBeGreaterThan(40);
  });

  it("hold addresses only as sources that a person may click on, and as names of vocabularies", () => {
    expect(addressOffences(files)).toEqual([]);
    // On every page of a shop: not even those.
    const content = Object.fromEntries(Object.entries(files).filter(([file]) => file.startsWith("content-scripts/")));
    const found = Object.values(content).flatMap((text) => [...text.matchAll(/\b\w+:\/\/[^\s"'`]*/g)]);
    expect(found.map(([address]) => address).filter((address) => !namespaces.includes(address))).toEqual([]);
  });

  it("ask the network for nothing, and make no code of text", () => {
    expect(reachingOffences(files)).toEqual([]);
  });

  it("bring in code of the package alone", () => {
    expect(importOffences(files)).toEqual([]);
  });
});

describe("what is looked for in the files", () => {
  it.each([
    'a("https://collect.example/x")',
    "a(`wss://collect.example`)",
    'a.src="//cdn.example/x.js"',
    'a="https://www.w3.org/1999/xhtml2"',
    'a="https://*.collect.example/*"',
  ])("sees the address in %s", (text) => expect(addressOffences({ "a.js": text })).toHaveLength(1));

  it.each([
    "fetch(a)",
    "new XMLHttpRequest",
    "new WebSocket(a)",
    "navigator.sendBeacon(a,b)",
    "new EventSource(a)",
    "new RTCPeerConnection",
    "importScripts(a)",
    "new Worker(a)",
    "eval(a)",
    "(0,eval)(a)",
    "new Function(a)",
    'let F=Function;new F("")',
    "setTimeout(`a()`,1)",
    "a.innerHTML=b",
  ])("sees that %s reaches out", (text) => expect(reachingOffences({ "a.js": text })).toHaveLength(1));

  it.each(["{eval:{minArgs:1}}", "Function.call.bind(a)", "prefetch(a)", "a.innerHTML===b", "setTimeout(a,1)"])(
    "lets %s be",
    (text) => expect(reachingOffences({ "a.js": text })).toEqual([]),
  );

  it("sees an import of what is not in the package, or not named", () => {
    const files = { "chunks/b.js": "" };
    expect(importOffences({ ...files, "chunks/a.js": "import{a}from`./b.js`;import(`./b.js`)" })).toEqual([]);
    for (const bad of [
      'import("https://x.example/a.js")',
      "import(a)",
      'import{a}from"./gone.js"',
      'import("../b.js")',
    ])
      expect(importOffences({ ...files, "chunks/a.js": bad }), bad).toHaveLength(1);
  });
});
