import { describe, expect, it, test } from "vitest";
import { type Silence, silentCodes, toShopReport, withPage } from "../../../src/core/label/silence.ts";
import type { Issue } from "../../../src/core/model.ts";
import { reading, report } from "../person/reports.ts";

const sells = { cartButtons: 1, prices: 0 };
const noAmount: Issue = { code: "no-amount", mineral: "magnesium" };
const fromTitle: Issue = { code: "from-title", mineral: "magnesium" };
const magnesium = reading({ mineral: "magnesium" });

describe("a page that sells calcium or magnesium", () => {
  test.each([
    ["gave nothing", { readings: [], issues: [noAmount] }, ["no-amount"]],
    ["gave what its title says alone", { readings: [magnesium], issues: [fromTitle] }, ["from-title"]],
    ["gave a reading", { readings: [magnesium], issues: [] }, []],
    ["gave one of two", { readings: [reading({ mineral: "calcium" })], issues: [noAmount] }, []],
    ["promised nothing", { readings: [], issues: [] }, null],
    ["is no intake", { readings: [], issues: [{ code: "no-product" as const, mineral: null }] }, null],
  ])("%s", (_, changes, codes) => {
    expect(silentCodes(report({ kind: "product", ...changes }), sells)).toEqual(codes);
  });

  it("counts only where something is sold, and where it is a product's page", () => {
    const silent = report({ kind: "product", readings: [], issues: [noAmount] });
    expect(silentCodes(silent, { cartButtons: 0, prices: 2 })).toEqual(["no-amount"]);
    expect(silentCodes(silent, { cartButtons: 0, prices: 0 })).toBeNull();
    expect(silentCodes({ ...silent, kind: "article" }, sells)).toBeNull();
    expect(silentCodes({ ...silent, kind: "listing" }, sells)).toBeNull();
  });
});

describe("a shop", () => {
  const silenceAfter = (...pages: readonly [string, ...Issue["code"][]][]) =>
    pages.reduce<Silence | null>((silence, [page, ...codes]) => withPage(silence, page, codes), null);

  it("may have changed after four pages in a row, each counted once", () => {
    const three = silenceAfter(
      ["a", "no-amount"],
      ["a", "no-amount"],
      ["b", "no-amount"],
      ["c", "no-amount", "picture-only"],
    );
    expect(toShopReport("shop.example", three, "1.2.3")).toBeNull();
    const four = withPage(three, "d", ["from-title"]);
    expect(JSON.parse(toShopReport("shop.example", four, "1.2.3") ?? "")).toEqual({
      version: "1.2.3",
      shop: "shop.example",
      silentPages: 4,
      codes: { "no-amount": 3, "picture-only": 1, "from-title": 1 },
    });
  });

  it("has not changed where one page of the last gave a reading", () => {
    const broken = silenceAfter(["a", "no-amount"], ["b", "no-amount"], ["c", "no-amount"], ["d"], ["e", "no-amount"]);
    expect(broken?.pages).toEqual(["e"]);
    expect(toShopReport("shop.example", broken, "1.2.3")).toBeNull();
  });

  it("does not fill the memory, however long it is silent", () => {
    const pages = Array.from({ length: 500 }, (_, at) => [`${at}`, "no-amount"] as [string, "no-amount"]);
    expect(silenceAfter(...pages)?.pages.length).toBeLessThanOrEqual(50);
  });
});
