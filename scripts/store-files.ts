/** The files that `npm run package` makes for the stores: which they are, and where. */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "./system.ts";

export const stores = ["chrome", "edge", "firefox", "safari"] as const;
export type Store = (typeof stores)[number];

export const { name, version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
  readonly name: string;
  readonly version: string;
};

/** Where the packages are. */
export const packagesFolder = join(root, ".output", "packages");

/** The zip for a store; `sources` is what Mozilla builds its own from again. */
export const zipFor = (store: Store | "sources"): string => join(packagesFolder, `${name}-${version}-${store}.zip`);
