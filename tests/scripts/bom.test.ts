import { expect, test } from "vitest";
import { toBom } from "../../scripts/bom.ts";

const product = { name: "some-product", version: "1.2.3", license: "MIT" };
const bundled = [
  { name: "@some/part", version: "0.3.6", license: "MIT", bytes: 164 },
  { name: "other-part", version: "11.2.0", license: "MPL-2.0", bytes: 13_000 },
];
const integrity = `sha512-${Buffer.alloc(64, 0xab).toString("base64")}`;
const packages = {
  "node_modules/@some/part": { version: "0.3.6", integrity },
  "node_modules/other-part": { version: "11.2.0", integrity },
};

test("names the product and each package in it with version, licence, hash and address of the package", () => {
  const bom = JSON.parse(toBom(product, bundled, { packages }));
  expect(bom).toMatchObject({ bomFormat: "CycloneDX", specVersion: "1.6", version: 1 });
  expect(bom.metadata.component).toMatchObject({ type: "application", name: "some-product", version: "1.2.3" });
  expect(bom.components).toHaveLength(2);
  expect(bom.components[0]).toMatchObject({
    name: "@some/part",
    version: "0.3.6",
    purl: "pkg:npm/%40some/part@0.3.6",
    hashes: [{ alg: "SHA-512", content: "ab".repeat(64) }],
    licenses: [{ license: { id: "MIT" } }],
  });
  expect(bom.dependencies).toEqual([
    { ref: bom.metadata.component["bom-ref"], dependsOn: ["pkg:npm/%40some/part@0.3.6", "pkg:npm/other-part@11.2.0"] },
  ]);
});

test("is the same each time, whatever was measured", () => {
  const again = bundled.map((each) => ({ ...each, bytes: each.bytes + 1 }));
  expect(toBom(product, again, { packages })).toBe(toBom(product, bundled, { packages }));
});

test("is refused where the lockfile holds something else than was bundled", () => {
  for (const entry of [undefined, { version: "11.2.1", integrity }, { version: "11.2.0" }])
    expect(() =>
      toBom(product, bundled, { packages: { ...packages, ...{ "node_modules/other-part": entry ?? {} } } }),
    ).toThrow("other-part 11.2.0");
});
