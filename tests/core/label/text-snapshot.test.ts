import { describe, expect, it } from "vitest";
import { BOUNDS } from "../../../src/core/label/excerpt.ts";
import { readLabel } from "../../../src/core/label/report.ts";
import { toTextSnapshot } from "../../../src/core/label/text-snapshot.ts";
import { pageSnapshot } from "../../../src/core/schema.ts";
import { knowledge } from "../../../src/data/index.ts";

const page = { url: "https://shop.example/p/1", title: "Cal-Mag Duo" };
const read = (text: string) => readLabel(toTextSnapshot(text, page), knowledge());
const amounts = (text: string) =>
  read(text).readings.map(({ mineral, mgPerServing }) => [mineral, mgPerServing.estimate]);

describe("a text that was pointed at", () => {
  it("is read as lines", () => {
    expect(amounts("Serving size: 2 tablets\nCalcium (as citrate) 300 mg\nMagnesium (as oxide) 150 mg")).toEqual([
      ["calcium", 300],
      ["magnesium", 150],
    ]);
  });

  it("is read as rows where a table was selected", () => {
    const table = "Zusammensetzung\tpro Tagesdosis (2 Kapseln)\t% NRV\nMagnesium\t187,5 mg\t50 %\nZink\t5 mg\t50 %";
    expect(amounts(table)).toEqual([["magnesium", 187.5]]);
  });

  it("keeps the page's product, so that what is corrected there holds", () => {
    expect(read("Magnesium 100 mg per tablet").product).toMatchObject({ url: page.url, title: page.title });
  });

  it("says nothing where it says nothing", () => {
    expect(amounts("Free delivery from 30 euros")).toEqual([]);
    expect(amounts("")).toEqual([]);
  });

  it("stays within the bounds of a snapshot, and says that it was cut", () => {
    for (const text of ["x".repeat(100_000), "Calcium\t5 mg\n".repeat(5000), "a\t".repeat(3000), "\ud800".repeat(50)]) {
      const snapshot = toTextSnapshot(text, { url: page.url, title: "t".repeat(5000) });
      expect(pageSnapshot.safeParse(snapshot).success).toBe(true);
      expect(snapshot.title.length).toBe(BOUNDS.title);
    }
    expect(toTextSnapshot("Calcium\t5 mg\n".repeat(5000), page).capped).toBe(true);
    expect(toTextSnapshot("Calcium\t5 mg\n", page).capped).toBe(false);
  });
});
