/** The badge of the content script as a script for a page of its own, for what no closed root lets a test see. */
import assert from "node:assert/strict";
import { join } from "node:path";
import { build } from "vite";
import { root } from "../../../scripts/system.ts";

/** A script that leaves `measureBadge` and `drawBadge` of badge-entry.ts in the page. */
export const bundleBadge = async (): Promise<string> => {
  const built = await build({
    configFile: false,
    logLevel: "error",
    build: {
      write: false,
      target: "es2022",
      lib: { entry: join(root, "tests/e2e/scenarios/badge-entry.ts"), formats: ["iife"], name: "measuring" },
    },
  });
  const [bundle] = Array.isArray(built) ? built : [built];
  assert.ok(bundle !== undefined && "output" in bundle);
  return bundle.output[0].code;
};
