/** Mozilla's Readability for the browser, in a load of its own; leaves its functions on `globalThis.readabilityBench`. */
import { Readability } from "@mozilla/readability";

const once = (): number => {
  // Readability changes the document it is given: the copy is made before the clock starts.
  const copy = document.cloneNode(true) as Document;
  const from = performance.now();
  new Readability(copy).parse();
  return performance.now() - from;
};

/** Milliseconds of the first call in this load, and the median of the calls after it. */
const measure = (mostMs: number): { first: number; warm: number } => {
  const first = once();
  const calls: number[] = [];
  const from = performance.now();
  do calls.push(once());
  while (calls.length < 3 || (performance.now() - from < mostMs && calls.length < 40));
  calls.splice(0, Math.floor(calls.length / 3));
  return { first, warm: calls.sort((a, b) => a - b)[calls.length >> 1] as number };
};

Object.assign(globalThis, { readabilityBench: { measure } });
