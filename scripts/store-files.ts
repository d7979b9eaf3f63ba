/** The files that `npm run package` makes for the stores: which they are, and where. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./system.ts";

export const stores = ["chrome", "edge", "firefox", "safari"] as const;
export type Store = (typeof stores)[number];

export const product = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly name: string;
  readonly version: string;
  readonly license: string;
};
export const { name, version } = product;

/** Where the packages are. */
export const packagesFolder = join(root, ".output", "packages");

/** The zip for a store; `sources` is what Mozilla builds its own from again. */
export const zipFor = (store: Store | "sources"): string => join(packagesFolder, `${name}-${version}-${store}.zip`);

/** The bill of materials of what the zips hold of other packages. */
export const bomFile = join(packagesFolder, `${name}-${version}.cdx.json`);
