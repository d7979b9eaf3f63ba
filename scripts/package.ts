/**
 * `npm run package`: what is handed to the stores, into `.output/packages`: a zip for each, the sources for Mozilla, the
 * bill of materials, the listing of each language, and `SHA256SUMS`. Each zip is opened again and looked at; the Firefox
 * one is linted, and it and Chrome's are built a second time, clean, from the sources zip alone. Nothing is sent anywhere.
 */
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../src/data/languages.ts";
import { writeListing } from "../store/listing/index.ts";
import { type Lockfile, toBom } from "./bom.ts";
import { licencesFile, readBundled } from "./bundled.ts";
import { bomFile, name, packagesFolder, product, type Store, stores, version, zipFor } from "./store-files.ts";
import { root, run, tool } from "./system.ts";
import { filesOf, unpack } from "./unzip.ts";

const sha256 = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

const must = async (what: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> => {
  const ran = await run(process.execPath, args, { limitSeconds: 120, env });
  if (ran.code !== 0) throw new Error(`${what} failed:\n${ran.output.trim()}`);
};

// Apart from the folder of `npm run build`, which has a test key.
const out = join(".output", "store");

/** Builds and packs for one store. */
const pack = async (store: Store): Promise<void> => {
  const env = { CALMAG_OUT: out, CALMAG_FOR_STORES: "1" };
  await must(`Packing for ${store}`, [tool("wxt"), "zip", "-b", store, "--mv3"], env);
  for (const each of [store, ...(store === "firefox" ? (["sources"] as const) : [])])
    cpSync(join(root, out, `${name}-${version}-${each}.zip`), zipFor(each));
};

/** What no store may get: a key, another version, maps, or files that are no part of an extension. */
const faultsOf = (store: Store): string[] => {
  const files = filesOf(readFileSync(zipFor(store)));
  const manifest = JSON.parse(String(files.get("manifest.json") ?? "{}")) as Record<string, unknown>;
  const strange = [...files.keys()].filter((file) => !/^[\w/-]+\.(js|json|html|css|png|svg|txt)$/.test(file));
  return [
    ...("key" in manifest ? ["holds the key of test builds"] : []),
    ...(manifest.version === version ? [] : [`says version ${String(manifest.version)}`]),
    ...(files.has(licencesFile) ? [] : ["lacks the licences of what it holds"]),
    ...("update_url" in manifest ? ["names an address for updates"] : []),
    ...strange.map((file) => `holds ${file}`),
  ].map((fault) => `${zipFor(store)} ${fault}`);
};

/** Builds packages from the sources zip alone, in another place, as reviewers do; throws where one differs by a byte. */
const buildAgain = async (again: readonly Store[]): Promise<void> => {
  const folder = join(root, "tmp", "package", "sources");
  unpack(zipFor("sources"), folder);
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "dir");
  for (const store of again) {
    await must(`Building for ${store} from the sources zip`, [tool("wxt"), "zip", folder, "-b", store, "--mv3"], {
      CALMAG_OUT: ".output",
      CALMAG_FOR_STORES: "1",
    });
    const built = join(folder, ".output", `${name}-${version}-${store}.zip`);
    if (sha256(built) !== sha256(zipFor(store))) throw new Error(`${built} is not the same as ${zipFor(store)}`);
    console.log(`built   ${store} again from the sources zip, the same to the byte`);
  }
};

/** Writes the bill of materials; throws where the stores would get different packages of others. */
const writeBom = (): void => {
  const lockfile = JSON.parse(readFileSync(join(root, "package-lock.json"), "utf8")) as Lockfile;
  const [bom = "", ...others] = stores.map((store) => toBom(product, readBundled(join(root, out), store), lockfile));
  if (others.some((other) => other !== bom)) throw new Error("The stores do not get the same packages of others.");
  writeFileSync(bomFile, bom);
};

const lint = async (): Promise<void> => {
  const unpacked = join(root, "tmp", "package", "firefox");
  unpack(zipFor("firefox"), unpacked);
  await must("The add-on linter", [tool("web-ext"), "lint", "--source-dir", unpacked, "--warnings-as-errors"]);
};

const main = async (): Promise<void> => {
  rmSync(packagesFolder, { recursive: true, force: true });
  mkdirSync(join(packagesFolder, "listing"), { recursive: true });
  for (const store of stores) {
    await pack(store);
    console.log(`packed  ${store}`);
  }
  const faults = stores.flatMap(faultsOf);
  if (faults.length > 0) throw new Error(faults.join("\n"));
  await lint();
  console.log("linted  firefox, no warnings");
  await buildAgain(["firefox", "chrome"]);
  writeBom();
  for (const { tag, text } of await Promise.all(languages.map(writeListing)))
    writeFileSync(join(packagesFolder, "listing", `${tag}.txt`), text);
  const files = [...[...stores, "sources" as const].map(zipFor), bomFile];
  const sums = files.map((file) => `${sha256(file)}  ${file.slice(packagesFolder.length + 1)}`);
  writeFileSync(join(packagesFolder, "SHA256SUMS"), `${sums.join("\n")}\n`);
  for (const [at, file] of files.entries())
    console.log(`${sums[at]}  ${(readFileSync(file).length / 1000).toFixed(0)} kB`);
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
