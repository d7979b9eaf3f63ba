/** A sample of `npm run fuzz` (scripts/fuzz.ts), the same at every run. */
import { describe, expect, it } from "vitest";
import { tryCarts, tryLines, tryPages, trySame, tryUnrelatedRows } from "../scripts/fuzz.ts";

const seed = 20_261_122;

describe("label lines and pages nobody has written", () => {
  it.each([
    () => tryLines(2_000, seed),
    () => trySame(1_000, seed),
    () => tryUnrelatedRows(400, seed),
    () => tryPages(60, seed),
    () => tryCarts(25, seed),
  ])("hold what the fuzzing asks (%#)", (run) => {
    const { name, cases, failure } = run();
    expect(failure, name).toBeNull();
    expect(cases).toBeGreaterThan(0);
  });
});
