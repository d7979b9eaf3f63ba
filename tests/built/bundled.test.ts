import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { licencesFile, packageOf, readBundled } from "../../scripts/bundled.ts";

/** What the builds hold of other packages, against what SUPPLY.md says and what their licences ask for. */
const root = join(import.meta.dirname, "../..");
const out = join(root, process.env.CALMAG_OUT ?? ".output");
const [, inProduct = ""] = readFileSync(join(root, "SUPPLY.md"), "utf8").split(/^## .*$/m);
const said = new Map(
  [...inProduct.matchAll(/^\| `([^`]+)` \|[^|]*\| ([\d.]+) \| ([^|]+) \|/gm)].map(([, name, kB, licence]) => [
    name!,
    { kB: Number(kB), licence },
  ]),
);

describe.each(["chrome", "edge", "firefox", "safari"])("the build for %s", (browser) => {
  const bundled = readBundled(out, browser);
  const licences = readFileSync(join(out, `${browser}-mv3`, licencesFile), "utf8");

  it("holds exactly the packages of the table, under the licences and in about the sizes that it says", () => {
    expect(bundled.map(({ name }) => name).sort()).toEqual([...said.keys()].sort());
    for (const { name, license, bytes } of bundled) {
      const { kB, licence } = said.get(name)!;
      expect(license, name).toBe(licence);
      expect(Math.abs(bytes / 1000 - kB), `${name}: ${(bytes / 1000).toFixed(1)} kB`).toBeLessThan(0.15 + kB / 10);
    }
  });

  it("carries the text of each of these licences, with whose it is", () => {
    const parts = licences.split(`\n\n${"-".repeat(80)}\n\n`).slice(1);
    expect(parts).toHaveLength(bundled.length);
    for (const { name, version, license } of bundled) {
      const part = parts.find((each) => each.startsWith(`${name} ${version} (${license})\n`)) ?? "";
      if (license === "MIT") {
        expect(part, name).toMatch(/^Copyright \(c\) 20\d\d.* \w/m);
        expect(part, name).toContain("Permission is hereby granted, free of charge");
        expect(part, name).toContain('THE SOFTWARE IS PROVIDED "AS IS"');
      } else {
        expect(part, name).toContain("Mozilla Public License Version 2.0");
        expect(part, name).toContain("Exhibit B");
      }
    }
  });
});

describe("the package of a module", () => {
  it.each([
    ["/x/node_modules/zod/v4/core/util.js", "zod"],
    ["/x/node_modules/a/node_modules/@wxt-dev/browser/src/index.mjs?x", "@wxt-dev/browser"],
    ["\0vite/preload-helper.js", "vite"],
    ["\0rolldown/runtime.js", "rolldown"],
    ["\0virtual:wxt-plugins", "wxt"],
    ["/x/src/core/amount.ts", null],
  ])("%j is of %s", (id, name) => expect(packageOf(id)).toBe(name));

  it("is asked for where nobody is known to have written a module", () =>
    expect(() => packageOf("\0somebody/helper.js")).toThrow("Nobody is known"));
});
