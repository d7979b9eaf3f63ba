import { describe, expect, it } from "vitest";
import { mmolText } from "../../src/core/format.ts";

const exactly = (value: number) => ({ low: value, estimate: value, high: value });

describe("millimole", () => {
  it("goes by the atomic weights, 40.078 of calcium and 24.305 of magnesium", () => {
    expect(mmolText(exactly(400.78), "calcium", "en")).toBe("10.0");
    expect(mmolText(exactly(243.05), "magnesium", "en")).toBe("10.0");
    expect(mmolText(exactly(300), "magnesium", "de")).toBe("12,3");
  });

  it("keeps a range a range, and one number where the ends round to the same", () => {
    expect(mmolText({ low: 121.5, estimate: 200, high: 243 }, "magnesium", "en")).toBe("5.0–10.0");
    expect(mmolText({ low: 300, estimate: 300.2, high: 300.4 }, "calcium", "en")).toBe("7.5");
  });
});
