/**
 * What the scripts need from the machine: processes with a time limit, browsers found or installed.
 * In: commands and names. Out: what they printed, paths, or one line that says what to do.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { accessSync, constants, existsSync, readFileSync } from "node:fs";
import { homedir } from "node:os";
import { delimiter, dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

/** The project's own folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), "..");

// Every process started here leads a group of its own, so that it can be ended with all its children and nothing else.
const living = new Set<ChildProcess>();
let watching = false;

/** Ends a process started by `start`, with its children. Does nothing where it has ended. */
export function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) return;
  try {
    if (process.platform === "win32") spawn("taskkill", ["/T", "/F", "/PID", String(child.pid)]);
    else process.kill(-child.pid, "SIGKILL");
  } catch {
    // Already gone.
  }
}

/** Starts a process in a group of its own; the group is ended when this script ends, however it ends. */
export function start(command: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): ChildProcess {
  if (!watching) {
    watching = true;
    process.on("exit", () => living.forEach(endGroup));
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => process.exit(130));
  }
  const child = spawn(command, args, {
    cwd: root,
    detached: process.platform !== "win32",
    stdio: ["ignore", "pipe", "pipe"],
    // What is printed goes into logs as well as to a screen.
    env: { ...process.env, NO_COLOR: "1", FORCE_COLOR: undefined, ...env },
  });
  living.add(child);
  child.on("exit", () => living.delete(child));
  child.on("error", () => living.delete(child));
  return child;
}

/**
 * The arguments that make Node run a package's own program (`tool("typescript", "tsc")`). The links in
 * node_modules/.bin do the same, but not on Windows.
 */
export function tool(name: string, program: string = name): string {
  const folder = join(root, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8")) as {
    bin: string | Record<string, string>;
  };
  const file = typeof bin === "string" ? bin : bin[program];
  if (file === undefined) throw new Error(`the package ${name} has no program ${program}`);
  return join(folder, file);
}

/** How one command ended: `code` is null where it could not be started or was ended at its time limit. */
export interface Ran {
  readonly code: number | null;
  readonly output: string;
  readonly milliseconds: number;
}

/** Runs a command to its end and returns what it printed. Never rejects; a time-out is said in the output. */
export function run(
  command: string,
  args: readonly string[],
  options: { limitSeconds: number; env?: NodeJS.ProcessEnv; echo?: boolean },
): Promise<Ran> {
  const from = performance.now();
  const child = start(command, args, options.env);
  let output = "";
  const take = (chunk: Buffer) => {
    output += chunk.toString();
    if (options.echo) process.stdout.write(chunk);
  };
  child.stdout?.on("data", take);
  child.stderr?.on("data", take);
  return new Promise((resolve) => {
    let done = false;
    const end = (code: number | null, note: string) => {
      if (done) return;
      done = true;
      clearTimeout(limit);
      resolve({ code, output: output + note, milliseconds: performance.now() - from });
    };
    const limit = setTimeout(() => {
      // Asked first: a script that is killed outright cannot end the browsers it has started.
      child.kill("SIGTERM");
      setTimeout(() => endGroup(child), 4000).unref();
      end(null, `\n${command}: ended after its time limit of ${options.limitSeconds} s`);
    }, options.limitSeconds * 1000);
    child.on("error", (error) => end(null, `\n${command}: ${error.message}`));
    // "close" comes after the last output, but not while a grandchild holds the pipe open.
    child.on("close", (code) => end(code, code === null ? `\n${command}: ended by a signal` : ""));
    child.on("exit", (code) =>
      setTimeout(() => end(code, code === null ? `\n${command}: ended by a signal` : ""), 2000),
    );
  });
}

/** The path of the first of these programs that is installed: a bare name is looked for in PATH. */
function firstInstalled(candidates: readonly (string | undefined)[]): string | null {
  for (const candidate of candidates) {
    if (!candidate) continue;
    const places = /[\\/]/.test(candidate)
      ? [candidate]
      : (process.env.PATH ?? "").split(delimiter).map((folder) => join(folder, candidate));
    for (const place of places) {
      try {
        accessSync(place, constants.X_OK);
        return place;
      } catch {
        // Not there: the next one.
      }
    }
  }
  return null;
}

/**
 * The path of a browser of the Chromium family that still takes `--load-extension`, or null.
 * Google Chrome itself does not (since 137), so it is not looked for. CALMAG_CHROMIUM names another one.
 */
export function findChromium(): string | null {
  const programFiles = [process.env["ProgramFiles(x86)"], process.env.ProgramFiles, process.env.LOCALAPPDATA];
  const byPlatform: Partial<Record<NodeJS.Platform, readonly string[]>> = {
    linux: [
      "chromium",
      "chromium-browser",
      "ungoogled-chromium",
      "microsoft-edge",
      "microsoft-edge-stable",
      "chrome-for-testing",
    ],
    darwin: ["", homedir()].flatMap((base) =>
      ["Chromium", "Google Chrome for Testing", "Microsoft Edge"].map(
        (name) => `${base}/Applications/${name}.app/Contents/MacOS/${name}`,
      ),
    ),
    win32: programFiles.flatMap((base) =>
      base
        ? ["Chromium\\Application\\chrome.exe", "Microsoft\\Edge\\Application\\msedge.exe"].map(
            (end) => `${base}\\${end}`,
          )
        : [],
    ),
  };
  return firstInstalled([process.env.CALMAG_CHROMIUM, ...(byPlatform[process.platform] ?? [])]);
}

/** The path of Firefox, or null. CALMAG_FIREFOX names another one. */
export function findFirefox(): string | null {
  const byPlatform: Partial<Record<NodeJS.Platform, readonly string[]>> = {
    linux: ["firefox-esr", "firefox"],
    darwin: ["/Applications/Firefox.app/Contents/MacOS/firefox"],
    win32: [`${process.env.ProgramFiles}\\Mozilla Firefox\\firefox.exe`],
  };
  return firstInstalled([process.env.CALMAG_FIREFOX, ...(byPlatform[process.platform] ?? [])]);
}

// Without these fonts, Japanese pages and the icons are boxes in the screenshots. A file of each stands for the package.
const fonts: readonly (readonly [string, string])[] = [
  ["fonts-noto-core", "/usr/share/fonts/truetype/noto/NotoSans-Regular.ttf"],
  ["fonts-noto-cjk", "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc"],
  ["fonts-noto-color-emoji", "/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf"],
];

/**
 * Makes sure that the named browsers are there: as root on Debian or Ubuntu it installs what is missing, with the fonts.
 * Returns null when they are there, else one line that says what to install.
 */
export async function ensureBrowsers(wanted: readonly ("chromium" | "firefox")[]): Promise<string | null> {
  const missing = () => wanted.filter((name) => (name === "chromium" ? findChromium() : findFirefox()) === null);
  const canInstall = process.platform === "linux" && existsSync("/usr/bin/apt-get") && process.getuid?.() === 0;
  if (canInstall) {
    const packages = [
      ...missing().map((name) => (name === "firefox" ? "firefox-esr" : name)),
      ...fonts.filter(([, file]) => !existsSync(file)).map(([name]) => name),
    ];
    if (packages.length > 0) {
      console.log(`Installing ${packages.join(", ")} (apt-get) ...`);
      const env = { DEBIAN_FRONTEND: "noninteractive" };
      // A list of packages that could not be refreshed is often still good enough: the installation tells.
      await run("apt-get", ["-o", "DPkg::Lock::Timeout=600", "update"], { limitSeconds: 300, env });
      const options = ["-o", "DPkg::Lock::Timeout=600", "install", "-y", "--no-install-recommends"];
      const installed = await run("apt-get", [...options, ...packages], { limitSeconds: 600, env });
      if (installed.code !== 0) console.log(installed.output.trim().split("\n").slice(-5).join("\n"));
    }
  }
  const still = missing();
  if (still.length === 0) return null;
  const names = still.map((name) => (name === "chromium" ? "Chromium (or Edge, or Chrome for Testing)" : "Firefox"));
  return `Not found: ${names.join(" and ")}. Install it, or name its program in ${still.map((name) => `CALMAG_${name.toUpperCase()}`).join(", ")}.`;
}
