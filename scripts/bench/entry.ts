/**
 * What is measured, for the browser: the product's own gate and read, and the bare scan that they are compared with.
 * Bundled by scripts/bench.ts; leaves its functions on `globalThis.calmagBench`.
 */

import { toPageWords } from "../../src/core/label/page-words.ts";
import { readLabel } from "../../src/core/label/report.ts";
import type { PageSnapshot } from "../../src/core/model.ts";
import { knowledge } from "../../src/data/index.ts";
import { pageWordSources } from "../../src/data/page-words.ts";
import { mightHoldDose } from "../../src/dom/gate.ts";
import { readPage } from "../../src/dom/read-page.ts";
import { takeSnapshot } from "../../src/dom/take-snapshot.ts";

const words = toPageWords(pageWordSources);
const { minerals } = words;

/** A pattern of English names alone, for the figure of a scan that reads one language. */
const ENGLISH = /calcium|magnesium/i;

/** One test a text node outside of script and style: the least that any reader of the page's text has to do. */
const bareScan = (pattern: RegExp, embedded: readonly string[]): number => {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let hits = 0;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const name = node.parentElement?.localName;
    if (name === "script" || name === "style") continue;
    if (pattern.test(node.nodeValue ?? "")) hits++;
  }
  for (const text of embedded) if (pattern.test(text)) hits++;
  return hits;
};

/** Scripts with data whose text `run` asks the pattern about or parses: what counts as scanned text besides the page's. */
const lookedInto = (run: (pattern: RegExp) => void): string[] => {
  const texts = new Set<string>();
  const scripts = [...document.querySelectorAll('script[type*="json"], script#__NEXT_DATA__')].map(
    (script) => script.textContent ?? "",
  );
  const note = (text: string): void => {
    const hit = text.search(minerals);
    for (const script of scripts) {
      const at = script === "" ? -1 : text.indexOf(script);
      if (at >= 0 && (hit < 0 || hit > at)) texts.add(script);
    }
  };
  const pattern = new RegExp(minerals.source, minerals.flags);
  pattern.test = (text: string): boolean => {
    note(text);
    return minerals.test(text);
  };
  const parse = JSON.parse;
  JSON.parse = ((text: string, reviver?: Parameters<typeof parse>[1]) => {
    if (scripts.includes(text)) texts.add(text);
    return parse(text, reviver);
  }) as typeof parse;
  try {
    run(pattern);
  } finally {
    JSON.parse = parse;
  }
  return [...texts];
};

// Asked once: the extension knows the address of a page without looking for it.
const address = document.querySelector('link[rel="canonical"]')?.getAttribute("href") ?? "https://shop.example/p/1";

const gate = (): boolean => mightHoldDose(document, minerals);
/** What runs in the page: the gate, and where it says yes the document as plain data. */
const look = (): PageSnapshot | null => takeSnapshot(document, address, words);
/** All of it: the look, and the reading of its data, which the extension does in its background. */
const read = () => readPage(document, address, words, knowledge);

/** Mean milliseconds of one call over at least `leastMs`. */
const timed = (run: () => unknown, leastMs: number): number => {
  const from = performance.now();
  let calls = 0;
  let spent = 0;
  do {
    run();
    calls++;
    spent = performance.now() - from;
  } while (spent < leastMs);
  return spent / calls;
};

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

/** Warm milliseconds of each, measured in turns so that a busy machine slows all alike. */
const warm = (rounds: number, leastMs: number) => {
  const forGate = lookedInto((pattern) => mightHoldDose(document, pattern));
  const forRead = lookedInto((pattern) => readPage(document, address, { ...words, minerals: pattern }, knowledge));
  const snapshot = look();
  const runs: Record<string, () => unknown> = {
    bare: () => bareScan(minerals, []),
    english: () => bareScan(ENGLISH, []),
    // Only where data is looked into: otherwise they are the bare scan itself.
    ...(forGate.length > 0 ? { bareGate: () => bareScan(minerals, forGate) } : {}),
    ...(forRead.length > 0 ? { bareRead: () => bareScan(minerals, forRead) } : {}),
    gate,
    read,
    look,
    label: () => (snapshot === null ? null : readLabel(snapshot, knowledge())),
  };
  const samples: Record<string, number[]> = {};
  // Long enough that the engine has made its best of each.
  for (const run of Object.values(runs)) timed(run, 40 * leastMs);
  for (let round = 0; round < rounds; round++)
    for (const [name, run] of Object.entries(runs)) {
      samples[name] ??= [];
      samples[name].push(timed(run, leastMs));
    }
  const report = read();
  return {
    ...Object.fromEntries(Object.entries(samples).map(([name, values]) => [name, median(values)])),
    embeddedForRead: forRead.reduce((sum, text) => sum + text.length, 0),
    embeddedForGate: forGate.reduce((sum, text) => sum + text.length, 0),
    textLength: [...document.body.querySelectorAll("script, style")].reduce(
      (sum, element) => sum - (element.textContent?.length ?? 0),
      document.body.textContent?.length ?? 0,
    ),
    gateSays: gate(),
    readings: report?.readings.map((reading) => `${reading.mineral} ${reading.mgPerServing.estimate}`) ?? null,
  };
};

/** Milliseconds of the very first call in this load: the part in the page, and what the reading of its data adds. */
const first = (): { look: number; read: number } => {
  const from = performance.now();
  const snapshot = look();
  const looked = performance.now();
  if (snapshot !== null) readLabel(snapshot, knowledge());
  return { look: looked - from, read: performance.now() - from };
};

const patterns = { minerals: minerals.source, english: ENGLISH.source };
Object.assign(globalThis, { calmagBench: { warm, first, read, look, gate, patterns } });
