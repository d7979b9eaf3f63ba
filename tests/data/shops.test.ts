import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { shopHosts, shopMatches } from "../../src/data/shops.ts";

/**
 * Why a shop is read without being asked: when its real mark-up was seen, by which sign its pages are known, and the
 * test pages (folders of tests/pages, or files of the sample shop) that follow that mark-up with invented products.
 */
const evidence: Readonly<
  Record<string, { readonly seen: string; readonly sign: string; readonly pages: readonly string[] }>
> = {
  "iherb.com": {
    seen: "2026-11",
    sign: 'class="supplement-facts-container"',
    pages: [
      "tests/pages/vitaherb.example--cal-mag-citrate-caplets/page.html",
      "tests/pages/aiherb-kr.example--mag-malate-korean-ui/page.html",
      "tests/pages/aiherb-vn.example--calmag-liquid-vn-ui/page.html",
      "scripts/shop/pages/facts-table-cal-mag.html",
    ],
  },
};

const root = join(import.meta.dirname, "../..");

test("the listed shops are exactly those whose real pages were seen, in order", () => {
  expect(shopHosts).toEqual(Object.keys(evidence).sort());
  expect(shopMatches).toHaveLength(shopHosts.length);
});

describe.each(Object.entries(evidence))("%s", (host, { seen, sign, pages }) => {
  test("was seen in a month, and is a host without path or port", () => {
    expect(seen).toMatch(/^20\d\d-(0[1-9]|1[0-2])$/);
    expect(host).toMatch(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/);
  });

  test.each(pages)("%s stands in its mark-up, with what is read in it written down", (page) => {
    expect(readFileSync(join(root, page), "utf8")).toContain(sign);
    if (page.startsWith("tests/pages/")) expect(existsSync(join(root, page, "../expected.json"))).toBe(true);
  });

  test("has test pages", () => expect(pages.length).toBeGreaterThan(0));
});
