import { afterEach, describe, expect, it } from "vitest";
import { toGroups, toRatioPlace } from "../../src/ui/chart.ts";
import { actionsOf, clear, find, reportOf, show, speech, viewOf } from "./samples.tsx";

afterEach(clear);

const multi = {
  id: "taken-1",
  name: "Multi",
  productKey: null,
  calciumMgPerServing: 200,
  magnesiumMgPerServing: 100,
  servingsPerDay: 1,
  paused: false,
};
const names = {
  target: "1:1",
  limit: ({ authority }: { authority: string }) => authority,
  mg: speech.mg,
};
const verdictOf = (...given: Parameters<typeof viewOf>) => viewOf(...given).page!.verdict;

describe("where things stand in the picture", () => {
  it("equal amounts are equal lengths, and what is taken comes before the product", () => {
    const [supplements] = toGroups(verdictOf(reportOf(), { stack: [multi] }), names);
    const [calcium, magnesium] = supplements!.bars;
    expect(calcium?.segments.map(({ part }) => part)).toEqual(["taken", "product"]);
    expect(calcium?.segments[1]?.size).toBeCloseTo(magnesium!.segments[1]!.size);
    expect(calcium?.segments[0]?.size).toBeCloseTo(2 * magnesium!.segments[0]!.size);
    expect(calcium?.segments[1]?.start).toBeCloseTo(calcium!.segments[0]!.size);
  });

  it("the limits of supplements stand with supplements, those of everything with food", () => {
    const [supplements, whole] = toGroups(verdictOf(reportOf()), names);
    const labels = (bars: typeof supplements) => bars!.bars.map(({ marks }) => marks.map(({ label }) => label));
    expect(labels(supplements)).toEqual([["1:1 750"], ["EU 250", "US 350", "1:1 750"]]);
    expect(labels(whole)).toEqual([["US, EU 2,500"], []]);
  });

  it("a range is drawn as what is certain and what is not", () => {
    const range = { low: 113, estimate: 140, high: 162 };
    const [supplements] = toGroups(verdictOf(reportOf({ calcium: range })), names);
    expect(supplements?.bars[0]?.segments.map(({ part }) => part)).toEqual(["product", "uncertain"]);
  });

  it("what was not read has no length", () => {
    const [supplements] = toGroups(verdictOf(reportOf({ calcium: null })), names);
    expect(supplements?.bars[0]?.segments).toEqual([]);
    expect(supplements?.bars[0]?.amount).toBeNull();
  });

  it("everything stays inside, and no label touches another on its line", () => {
    for (const homeLimit of ["US", "EU", "UK", "DE", "CA", "CN"] as const) {
      const verdict = verdictOf(reportOf({ calcium: 1200, magnesium: 700 }), { homeLimit, ownMagnesiumLimitMg: 300 });
      for (const { bars } of toGroups(verdict, names)) {
        for (const { segments, marks } of bars) {
          for (const { start, size } of segments) expect(start + size).toBeLessThanOrEqual(100);
          for (const one of marks) {
            expect(one.start).toBeGreaterThanOrEqual(0);
            expect(one.start + one.width).toBeLessThanOrEqual(100.001);
            for (const other of marks) {
              if (other === one || other.lane !== one.lane) continue;
              expect(other.start >= one.start + one.width || one.start >= other.start + other.width).toBe(true);
            }
          }
        }
      }
    }
  });

  it("the ratio's scale is the same step for twice and for half, and ends at four", () => {
    expect(toRatioPlace(1)).toBe(50);
    expect(toRatioPlace(2)).toBeCloseTo(75);
    expect(toRatioPlace(0.5)).toBeCloseTo(25);
    expect([toRatioPlace(4), toRatioPlace(9), toRatioPlace(0.1), toRatioPlace(0)]).toEqual([100, 100, 0, 0]);
  });
});

describe("the picture without the picture", () => {
  const cells = (row: number) =>
    [...document.querySelectorAll(`.unseen tbody tr:nth-child(${row}) td`)].map((cell) => cell.textContent);

  it("is a table with every figure, limit and status", async () => {
    await show(viewOf(reportOf({ calcium: 240, magnesium: 340 }), { stack: [multi] }), actionsOf());
    expect(cells(1).slice(0, 5)).toEqual(["200", "240", "440", "950", "750"]);
    expect(cells(2).slice(0, 5)).toEqual(["100", "340", "440", "250", "750"]);
    expect(cells(2)[5]).toContain("US 350 mg from supplements: above");
    expect(cells(1)[5]).toContain("EU 2,500 mg with food: within");
    expect(find(".bars").getAttribute("aria-hidden")).toBe("true");
  });

  it("is a sentence for the ratio", async () => {
    await show(viewOf(reportOf({ calcium: 500, magnesium: 250 })), actionsOf());
    const scale = find(".ratio");
    expect(scale.getAttribute("role")).toBe("img");
    expect(scale.getAttribute("aria-label")).toContain("about one to one is 0.80 to 1.25");
    expect(scale.getAttribute("aria-label")).toContain("what you take: 2.00");
    expect(scale.getAttribute("aria-label")).toContain("with food: 2.90");
  });

  it("says so where there is no ratio, or a range of it", async () => {
    await show(viewOf(reportOf({ calcium: null })), actionsOf());
    expect(find(".ratio").getAttribute("aria-label")).toContain("what you take: not known");
    await show(viewOf(reportOf({ calcium: { low: 200, estimate: 250, high: 300 }, magnesium: 250 })), actionsOf());
    expect(find(".ratio").getAttribute("aria-label")).toContain("between 0.80 and 1.20");
    await show(viewOf(reportOf({ calcium: 500, magnesium: 0 })), actionsOf());
    expect(find(".ratio").getAttribute("aria-label")).toContain("what you take: calcium only");
  });
});
