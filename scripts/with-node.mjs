// Runs one script of this folder with a Node that can run TypeScript, after installing what is missing.
// Plain JavaScript on purpose: it is the only file that the preinstalled Node 20 has to understand.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [script, ...args] = process.argv.slice(2);

if (!existsSync(join(root, "node_modules", ".package-lock.json"))) {
  console.error("Installing the packages of package-lock.json (npm ci) ...");
  const install = spawnSync("npm", ["ci", "--no-audit", "--no-fund"], { cwd: root, stdio: ["ignore", 2, 2] });
  if (install.status !== 0) {
    console.error("Could not install the packages: run `npm ci` and read what it says.");
    process.exit(1);
  }
}

const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 18);
};
const bundled = join(root, "node_modules", ".bin", "node");
const node = isNewEnough(process.version) ? process.execPath : existsSync(bundled) ? bundled : null;
if (node === null) {
  console.error(`This needs Node 22.18 or newer, here is ${process.version}: install a newer Node, or run \`npm ci\` on Linux x64.`);
  process.exit(1);
}
const run = spawnSync(node, [join(root, script), ...args], {
  stdio: "inherit",
  env: { ...process.env, PATH: `${join(root, "node_modules", ".bin")}:${dirname(node)}:${process.env.PATH}` },
});
process.exit(run.status ?? 1);
