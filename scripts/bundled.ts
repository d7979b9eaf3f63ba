/**
 * What a build holds of other people's code. In: the modules of each bundle, by a plugin. Out: `THIRD-PARTY-LICENSES.txt`
 * in the build, and beside it a list of the packages, with their sizes, for the bill of materials and the tests.
 */
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { minifySync, type Plugin } from "vite";

/** A package of which something is in a build. */
export interface BundledPackage {
  readonly name: string;
  readonly version: string;
  /** By its SPDX identifier. */
  readonly license: string;
  /** What its modules take in all files of the build together, minified each by itself. */
  readonly bytes: number;
}

export const licencesFile = "THIRD-PARTY-LICENSES.txt";

/** The list of packages of a build, beside its folder. */
export const bundledFile = (outBaseDir: string, browser: string): string => join(outBaseDir, `bundled-${browser}.json`);

/** The package that a module belongs to; null for what is ours. Throws where nobody is known to have written it. */
export const packageOf = (id: string): string | null => {
  // What the tools write into a bundle themselves: their helpers.
  const helper = /^\0(?:virtual:)?(wxt|vite|rolldown)\b/.exec(id)?.[1];
  if (helper !== undefined) return helper;
  const [path = ""] = id.split("?");
  if (/^\0|^virtual:/.test(path)) throw new Error(`Nobody is known to have written ${JSON.stringify(id)}.`);
  return /.*\/node_modules\/((?:@[^/]+\/)?[^/]+)\//.exec(path)?.[1] ?? null;
};

/** The licence's text as the package brings it; null where it brings none. */
const ownText = (folder: string): string | null => {
  const file = readdirSync(folder).find((name) => /^licen[cs]e(\.(md|txt))?$/i.test(name));
  if (file === undefined) return null;
  // Vite goes on with the licences of what it bundles for itself, of which nothing is here.
  const [text = ""] = readFileSync(join(folder, file), "utf8").split(/^# Licenses of bundled dependencies$/m);
  return text.trim();
};

// Looked up in 2026-11 in the LICENSE of github.com/wxt-dev/wxt, which these packages do not bring along.
const holders: Readonly<Record<string, string>> = {
  wxt: "Copyright (c) 2023 Aaron",
  "@wxt-dev/browser": "Copyright (c) 2023 Aaron",
};

/** What packages are in the bundles of one build: a plugin that notes it, and what writes it down at the end. */
export const noteBundled = (root: string) => {
  const bytesOf = new Map<string, number>();

  const plugin = (): Plugin => ({
    name: "calmag:bundled",
    generateBundle(_, bundle) {
      for (const chunk of Object.values(bundle)) {
        if (chunk.type !== "chunk") continue;
        for (const [id, { code }] of Object.entries(chunk.modules)) {
          const name = packageOf(id);
          if (name === null || !code) continue;
          // Not compressed: what no other module of its own text uses would be left out.
          const short = minifySync("module.js", code, { compress: false });
          if (short.errors.length > 0) throw new Error(`${id}: ${short.errors[0]?.message}`);
          bytesOf.set(name, (bytesOf.get(name) ?? 0) + Buffer.byteLength(short.code));
        }
      }
    },
  });

  const toPackage = ([name, bytes]: readonly [string, number]): BundledPackage => {
    const { version, license } = JSON.parse(
      readFileSync(join(root, "node_modules", name, "package.json"), "utf8"),
    ) as Omit<BundledPackage, "bytes">;
    return { name, version, license, bytes };
  };

  const textOf = ({ name, version, license }: BundledPackage): string => {
    const mit = readFileSync(join(root, "LICENSE"), "utf8").split(/^Copyright .*$/m)[1] ?? "";
    const holder = holders[name];
    const text =
      ownText(join(root, "node_modules", name)) ??
      (license === "MIT" && holder !== undefined ? `MIT License\n\n${holder}\n\n${mit.trim()}` : null);
    if (text === null) throw new Error(`${name} brings no text of its licence: name its holder in scripts/bundled.ts.`);
    return `${name} ${version} (${license})\n\n${text}`;
  };

  const write = (outBaseDir: string, outDir: string, browser: string): void => {
    if (bytesOf.size === 0) throw new Error("No module of any package was seen in the build.");
    const packages = [...bytesOf].map(toPackage).sort((a, b) => (a.name < b.name ? -1 : 1));
    const head =
      "This product holds code of the packages below, bundled and minified. The sources of each are in the npm registry\nunder its name and version; what the build changes in one of them is said in wxt.config.ts of the product's sources.";
    const line = `\n\n${"-".repeat(80)}\n\n`;
    writeFileSync(join(outDir, licencesFile), `${[head, ...packages.map(textOf)].join(line)}\n`);
    writeFileSync(bundledFile(outBaseDir, browser), `${JSON.stringify(packages, null, 2)}\n`);
  };

  return { plugin, write };
};

/** The packages of a build that was made; throws where there is none. */
export const readBundled = (outBaseDir: string, browser: string): readonly BundledPackage[] => {
  const file = bundledFile(outBaseDir, browser);
  if (!existsSync(file)) throw new Error(`There is no ${file}: build first.`);
  return JSON.parse(readFileSync(file, "utf8")) as BundledPackage[];
};
