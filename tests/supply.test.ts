/** What is brought in from others: what SUPPLY.md says of it, and what the lockfile holds. Builds are in tests/built. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";

const read = (file: string) => readFileSync(join(import.meta.dirname, "..", file), "utf8");

interface Wanted {
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly optionalDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, string>>;
}
interface Locked {
  readonly version?: string;
  readonly integrity?: string;
  readonly license?: string;
  readonly resolved?: string;
  readonly link?: boolean;
}

const wanted = JSON.parse(read("package.json")) as Wanted;
const { lockfileVersion, packages } = JSON.parse(read("package-lock.json")) as {
  readonly lockfileVersion: number;
  readonly packages: Readonly<Record<string, Locked>>;
};
const direct = { ...wanted.dependencies, ...wanted.devDependencies, ...wanted.optionalDependencies };

/** Rows of the table under a heading: the package without its quotes, then the other cells. */
const rowsUnder = (heading: string): string[][] => {
  const part =
    read("SUPPLY.md")
      .split(/^## /m)
      .find((each) => each.startsWith(`${heading}\n`)) ?? "";
  return [...part.matchAll(/^\| `([^`]+)` \|(.*)\|$/gm)].map(([, name = "", rest = ""]) => [
    name,
    ...rest.split("|").map((cell) => cell.trim()),
  ]);
};

/** What is wrong with an entry of the lockfile: it must be a package of the registry, held by a hash of its bytes. */
const faultsOf = ([path, { version, integrity, link, resolved }]: readonly [string, Locked]): string[] => [
  ...(/^sha512-[\w+/]{86}==$/.test(integrity ?? "") ? [] : [`${path}: integrity ${integrity}`]),
  ...(/^\d+\.\d+\.\d+(-[\w.]+)?$/.test(version ?? "") ? [] : [`${path}: version ${version}`]),
  ...(link ? [`${path}: a link`] : []),
  ...(resolved === undefined ? [] : [`${path}: the address ${resolved}`]),
];

describe("the lockfile", () => {
  const { "": own, ...entries } = packages;

  test("holds every package by the hash of its bytes, from no named address", () => {
    expect(lockfileVersion).toBe(3);
    expect(Object.keys(entries).length).toBeGreaterThan(100);
    expect(Object.entries(entries).flatMap(faultsOf)).toEqual([]);
    const good = Object.entries(entries)[0]![1];
    for (const bad of [
      { integrity: "sha1-x" },
      { link: true },
      { resolved: "https://a.example" },
      { version: "^1.0.0" },
    ])
      expect(faultsOf(["a", { ...good, ...bad }]), JSON.stringify(bad)).toHaveLength(1);
  });

  test("is of this package.json, whose versions are exact", () => {
    const { dependencies, devDependencies, optionalDependencies } = wanted;
    expect(own).toMatchObject({ dependencies, devDependencies, optionalDependencies });
    for (const [name, version] of Object.entries({ ...direct, ...wanted.overrides })) {
      expect(version, name).toMatch(/^\d+\.\d+\.\d+$/);
      expect(entries[`node_modules/${name}`]?.version, name).toBe(version);
    }
  });
});

describe("SUPPLY.md", () => {
  test("says of every package of package.json what it is for, and of no other", () => {
    const building = rowsUnder("For building and testing").map(([name]) => name);
    expect(building.sort()).toEqual(Object.keys({ ...wanted.devDependencies, ...wanted.optionalDependencies }).sort());
    const inProduct = rowsUnder("In the product").map(([name]) => name);
    expect(inProduct).toEqual(expect.arrayContaining(Object.keys(wanted.dependencies)));
    for (const row of [...rowsUnder("In the product"), ...rowsUnder("For building and testing")])
      for (const cell of row) expect(cell, row[0]).not.toBe("");
  });

  test("names the licences that the lockfile names, and only ones that oblige nobody who uses the product", () => {
    const said = [
      ...rowsUnder("In the product").map(([name, , , licence]) => [name, licence] as const),
      ...rowsUnder("For building and testing").map(([name, , licence]) => [name, licence] as const),
    ];
    for (const [name, licence] of said) {
      expect(licence, name).toBe(packages[`node_modules/${name}`]?.license);
      expect(licence, name).toMatch(/^(MIT|ISC|Apache-2\.0|MPL-2\.0|MIT OR Apache-2\.0)$/);
    }
  });
});
