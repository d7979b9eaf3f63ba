/**
 * `npm run package`: what is handed to the stores, into `.output/packages`: a zip for each, the sources for Mozilla, the
 * listing of each language, and `SHA256SUMS`. Each zip is opened again and looked at; the Firefox one is linted, and
 * built a second time from the sources zip alone. Nothing is sent anywhere.
 */
import { createHash } from "node:crypto";
import { cpSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../src/data/languages.ts";
import { writeListing } from "../store/listing/index.ts";
import { name, packagesFolder, type Store, stores, version, zipFor } from "./store-files.ts";
import { root, run, tool } from "./system.ts";
import { filesOf, unpack } from "./unzip.ts";

const sha256 = (file: string): string => createHash("sha256").update(readFileSync(file)).digest("hex");

const must = async (what: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> => {
  const ran = await run(process.execPath, args, { limitSeconds: 120, env });
  if (ran.code !== 0) throw new Error(`${what} failed:\n${ran.output.trim()}`);
};

/** Builds and packs for one store. The folder of the build is apart from that of `npm run build`, which has a test key. */
const pack = async (store: Store): Promise<void> => {
  const out = join(".output", "store");
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
    ...("update_url" in manifest ? ["names an address for updates"] : []),
    ...strange.map((file) => `holds ${file}`),
  ].map((fault) => `${zipFor(store)} ${fault}`);
};

/** Builds the Firefox package from the sources zip alone, as its reviewers do; throws where it differs by a byte. */
const buildAgain = async (): Promise<void> => {
  const again = join(root, "tmp", "package", "sources");
  unpack(zipFor("sources"), again);
  symlinkSync(join(root, "node_modules"), join(again, "node_modules"), "dir");
  await must("Building from the sources zip", [tool("wxt"), "zip", again, "-b", "firefox", "--mv3"], {
    CALMAG_OUT: ".output",
    CALMAG_FOR_STORES: "1",
  });
  const built = join(again, ".output", `${name}-${version}-firefox.zip`);
  if (sha256(built) !== sha256(zipFor("firefox"))) throw new Error(`${built} is not the same as ${zipFor("firefox")}`);
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
  await buildAgain();
  console.log("built   firefox again from the sources zip, the same to the byte");
  for (const { tag, text } of await Promise.all(languages.map(writeListing)))
    writeFileSync(join(packagesFolder, "listing", `${tag}.txt`), text);
  const zips = [...stores, "sources" as const].map(zipFor);
  const sums = zips.map((zip) => `${sha256(zip)}  ${zip.slice(packagesFolder.length + 1)}`);
  writeFileSync(join(packagesFolder, "SHA256SUMS"), `${sums.join("\n")}\n`);
  for (const [at, zip] of zips.entries())
    console.log(`${sums[at]}  ${(readFileSync(zip).length / 1000).toFixed(0)} kB`);
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
