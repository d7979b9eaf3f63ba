/** A bill of materials in CycloneDX 1.6. In: the packages of a build, the lockfile. Out: the same bytes each time. */
import type { BundledPackage } from "./bundled.ts";

/** The lockfile of npm, as far as it is read here. */
export interface Lockfile {
  readonly packages: Readonly<Record<string, { readonly version?: string; readonly integrity?: string }>>;
}

const purlOf = (name: string, version: string): string => `pkg:npm/${name.replace("@", "%40")}@${version}`;

/** Throws where the lockfile holds another version, or no hash of it. */
const componentOf = ({ name, version, license }: BundledPackage, { packages }: Lockfile) => {
  const locked = packages[`node_modules/${name}`];
  const sha512 = /^sha512-(\S+)$/.exec(locked?.integrity ?? "")?.[1];
  if (locked?.version !== version || sha512 === undefined)
    throw new Error(`The lockfile does not hold ${name} ${version} with its hash.`);
  return {
    type: "library",
    "bom-ref": purlOf(name, version),
    name,
    version,
    scope: "required",
    hashes: [{ alg: "SHA-512", content: Buffer.from(sha512, "base64").toString("hex") }],
    licenses: [{ license: { id: license } }],
    purl: purlOf(name, version),
  };
};

/** The bill of materials of a product that bundles these packages, as JSON. */
export const toBom = (
  product: { readonly name: string; readonly version: string; readonly license: string },
  bundled: readonly BundledPackage[],
  lockfile: Lockfile,
): string => {
  const ref = purlOf(product.name, product.version);
  const components = bundled.map((each) => componentOf(each, lockfile));
  const bom = {
    bomFormat: "CycloneDX",
    specVersion: "1.6",
    version: 1,
    metadata: {
      component: {
        type: "application",
        "bom-ref": ref,
        name: product.name,
        version: product.version,
        licenses: [{ license: { id: product.license } }],
        purl: ref,
      },
    },
    components,
    dependencies: [{ ref, dependsOn: components.map(({ purl }) => purl) }],
  };
  return `${JSON.stringify(bom, null, 2)}\n`;
};
