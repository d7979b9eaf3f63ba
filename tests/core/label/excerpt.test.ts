import { describe, expect, it } from "vitest";
import { BOUNDS, excerptOf } from "../../../src/core/label/excerpt.ts";
import type { PageSnapshot, TextBlock } from "../../../src/core/model.ts";
import { pageSnapshot, problemOf } from "../../../src/core/schema.ts";
import { snapshotOf } from "./snapshots.ts";

const minerals = /calcium|magnesium/i;

const line = (text: string, more: Partial<TextBlock> = {}): TextBlock => ({
  kind: "line",
  cells: [text],
  section: "",
  group: 1,
  locator: { kind: "element", path: [[1, 2]] },
  ...more,
});

/** A page of `count` lines; those at `named` name a mineral. */
const pageOf = (count: number, named: readonly number[], text = "A line about something else"): PageSnapshot => ({
  ...snapshotOf("Tablets", []),
  blocks: Array.from({ length: count }, (_, at) => line(named.includes(at) ? `Calcium ${at} mg` : `${text} ${at}`)),
});

const excerpt = (page: PageSnapshot): PageSnapshot => excerptOf(page, minerals);

const problem = (value: unknown): string | null => {
  const result = pageSnapshot.safeParse(value);
  return result.success ? null : problemOf(result.error);
};

describe("what of a long page is handed on", () => {
  it("is all of it where it is within the bounds", () => {
    const page = pageOf(BOUNDS.blocks, []);
    expect(excerpt(page)).toEqual(page);
  });

  it("is its beginning, and what stands near a mineral's name, in order; what is far from all names is said to be left out", () => {
    const { blocks, capped, cappedNames } = excerpt(pageOf(9000, [4000, 4100]));
    const first = blocks.map(({ cells }) => Number(/\d+/.exec(cells[0] as string)?.[0]));
    expect(first).toEqual([
      ...Array.from({ length: 40 }, (_, at) => at),
      ...Array.from({ length: 341 }, (_, at) => 3880 + at),
    ]);
    expect([capped, cappedNames]).toEqual([true, false]);
  });

  it("has less around the names where they are many, and says so", () => {
    const named = Array.from({ length: 60 }, (_, at) => at * 150);
    const { blocks, cappedNames } = excerpt(pageOf(9000, named));
    expect(blocks.length).toBeLessThanOrEqual(BOUNDS.blocks);
    for (const at of named) expect(blocks.some(({ cells }) => cells[0] === `Calcium ${at} mg`)).toBe(true);
    expect(cappedNames).toBe(true);
  });

  it("is the first of the names where there are too many of them", () => {
    const { blocks, cappedNames } = excerpt(pageOf(5000, [...Array(5000).keys()]));
    expect(blocks).toHaveLength(BOUNDS.blocks);
    expect(cappedNames).toBe(true);
  });

  it("keeps to the bound of text as well", () => {
    const long = "x".repeat(BOUNDS.cell - 20);
    const { blocks, capped } = excerpt(pageOf(1000, [500], long));
    expect(problem({ ...pageOf(0, []), blocks })).toBeNull();
    expect(blocks.some(({ cells }) => cells[0] === "Calcium 500 mg")).toBe(true);
    expect(capped).toBe(true);
    expect(excerpt(pageOf(300, [0], long))).toMatchObject({ capped: true, cappedNames: false });
  });

  it("loses the end of an endless line, and says so only where a mineral is named in it", () => {
    const endless = "x ".repeat(BOUNDS.cell);
    const quiet = excerpt({ ...pageOf(1, []), blocks: [line(endless)] });
    expect(quiet.blocks[0]?.cells[0]).toHaveLength(BOUNDS.cell);
    expect(quiet.capped).toBe(false);
    expect(excerpt({ ...pageOf(1, []), blocks: [line(`${endless} calcium 5 mg`)] }).capped).toBe(true);
    const cells = [...Array(BOUNDS.cells).fill("x"), "Calcium"];
    expect(excerpt({ ...pageOf(1, []), blocks: [line("", { kind: "row", cells })] }).capped).toBe(true);
  });

  it("passes the reader's door whatever the page is like", () => {
    const deep = Array.from({ length: 5000 }, () => 0);
    const page = {
      ...pageOf(0, []),
      url: `https://shop.example/?${"q".repeat(100_000)}`,
      title: "t".repeat(100_000),
      lang: "l".repeat(1000),
      signs: { ...pageOf(0, []).signs, types: ["x".repeat(1000), ...Array(1000).fill("product")] },
      pictures: [`https://a.example/${"p".repeat(100_000)}`, ...Array(100).fill("https://a.example/p.webp")],
      blocks: Array.from({ length: 2000 }, (_, at) =>
        line("", {
          cells: Array(at % 500 === 0 ? 100 : 1).fill("Magnesium".repeat(1000)),
          section: "s".repeat(10_000),
          locator: { kind: "element", path: Array(at % 500 === 0 ? 40 : 1).fill(deep) },
        }),
      ),
    };
    expect(problem(page)).not.toBeNull();
    expect(problem(excerpt(page))).toBeNull();
    expect(excerpt(page).signs.types).toContain("product");
    expect(excerpt(page).pictures).toContain("https://a.example/p.webp");
  });
});

describe("a snapshot from a page that means harm", () => {
  const [block] = pageOf(1, []).blocks as readonly [TextBlock];
  const withBlock = (more: object) => ({ ...pageOf(0, []), blocks: [{ ...block, ...more }] });
  const element = (path: unknown) => withBlock({ locator: { kind: "element", path } });

  it("is one that an honest page could have sent", () => {
    expect(problem(withBlock({}))).toBeNull();
  });

  it.each<[string, unknown]>([
    ["blocks", { ...pageOf(0, []), blocks: Array(BOUNDS.blocks + 1).fill(block) }],
    ["blocks", { ...pageOf(0, []), blocks: Array(BOUNDS.blocks).fill(line("x".repeat(BOUNDS.cell))) }],
    ["blocks", { ...pageOf(0, []), blocks: Array(BOUNDS.blocks).fill(line("x", { section: "x".repeat(500) })) }],
    ["blocks.0.cells", withBlock({ cells: Array(BOUNDS.cells + 1).fill("x") })],
    ["blocks.0.cells.0", withBlock({ cells: ["x".repeat(BOUNDS.cell + 1)] })],
    ["blocks.0.cells.0", withBlock({ cells: [{ toString: "x" }] })],
    ["blocks.0.section", withBlock({ section: "x".repeat(BOUNDS.section + 1) })],
    ["blocks.0.kind", withBlock({ kind: "script" })],
    ["blocks.0.group", withBlock({ group: Number.NaN })],
    ["blocks.0.group", withBlock({ group: 0.5 })],
    ["blocks.0.locator.path", element(Array(BOUNDS.trees + 1).fill([0]))],
    ["blocks.0.locator.path.0", element([Array(BOUNDS.steps + 1).fill(0)])],
    ["blocks.0.locator.path.0.0", element([[-1]])],
    ["url", { ...pageOf(0, []), url: "javascript:alert(1)" }],
    ["url", { ...pageOf(0, []), url: `https://a.example/${"x".repeat(BOUNDS.url)}` }],
    ["title", { ...pageOf(0, []), title: "x".repeat(BOUNDS.title + 1) }],
    ["signs.types", { ...pageOf(0, []), signs: { ...pageOf(0, []).signs, types: Array(1000).fill("product") } }],
    ["signs.prices", { ...pageOf(0, []), signs: { ...pageOf(0, []).signs, prices: Number.POSITIVE_INFINITY } }],
    ["pictures", { ...pageOf(0, []), pictures: Array(1000).fill("https://a.example/p.webp") }],
    ["signature", { ...pageOf(0, []), signature: "x".repeat(1000) }],
    ["gtin", { ...pageOf(0, []), gtin: 4 }],
    ["capped", { ...pageOf(0, []), capped: "no" }],
    ["", null],
  ])("is refused: %s (%#)", (place, value) => {
    expect(problem(value)).toMatch(new RegExp(`^${place.replaceAll(".", "\\.")}${place === "" ? "" : ": "}[^\n]+$`));
  });
});
