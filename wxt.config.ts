import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { type Plugin, runnerImport } from "vite";
import { defineConfig } from "wxt";
import { noteBundled } from "./scripts/bundled.ts";

// 2026-11: fixes the identity of an unpacked build in Chromium, so that tests and stored data find it again. The private half
// was never kept: it signs nothing.
const chromiumKey =
  "MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAxPpoeA+IkvmWyu7VMzM//2MJ7ZKapB2jm7bckj+mWW3xuTgYtQ7wxVySk9NaToItN+F/ZLL8YtV0KlukOldzjV5GZzYGr+e2OPgjwUc2o8pt8qwkukvtp6SX7hhPOoTBlwNThRaSH4kas7t6oT+wYEb2Ei8Bu1aMus1nU8xA3Yiyh5m0uM7yWNoWAVw8Z4x67yoEdh8PHGTWHlhFf1SdqR5UEGK9PIXwq1mDNyz3zqxxRYAYdULqb1NQBqSduukxj72dccrLsA6Uw2ahLPLuZhetNsjr3s/FaehNBAXR1Wy1vZYJLWIN/702Dvn0ALIUN39FZGzAmHrNAx5P3M0gnQIDAQAB";

/** Extension pages may load what is in the package, and nothing may leave: `connect-src 'none'` covers fetch and sockets. */
const strictPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self'",
  "connect-src 'none'",
  "object-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join("; ");

// A test build serves the sample shop under more host names; it goes to a folder of its own and is never packed.
const extraMatches = (process.env.CALMAG_EXTRA_HOSTS ?? "").split(",").filter((pattern) => pattern !== "");
if (extraMatches.length > 0 && process.env.CALMAG_OUT === undefined) {
  throw new Error("CALMAG_EXTRA_HOSTS is for test builds only: name their folder in CALMAG_OUT.");
}

// What is packed for the stores carries no key: they give each extension one of their own.
const isForStores = process.env.CALMAG_FOR_STORES === "1";
if (isForStores && extraMatches.length > 0) throw new Error("What the stores get reads on no hosts of a test.");

// Preact writes innerHTML for `dangerouslySetInnerHTML`, which no file here uses; the add-on linter warns of it.
const unusedWrite = "t.innerHTML=h.__html";

/** A plugin that takes Preact's unused `innerHTML` assignment out of the bundle, and fails where Preact has changed. */
const withoutInnerHtml = () => ({
  name: "calmag:without-inner-html",
  transform(code: string, id: string) {
    if (!/\/preact\/dist\/preact\.(mjs|module\.js)$/.test(id.split("?")[0] ?? "")) return null;
    const mended = code.replace(`(${unusedWrite})`, "(t.textContent=h.__html)");
    if (mended === code || /\.innerHTML\s*=[^=]/.test(mended)) {
      throw new Error("Preact's innerHTML assignment is not where it was: adapt wxt.config.ts to this version.");
    }
    return { code: mended, map: null };
  },
});

// Modules of src/data that are made of the lexicons of all languages, and what stands in their place in a bundle.
const evaluated: Readonly<Record<string, (data: unknown) => string>> = {
  "page-words.ts": (data) => `export const pageWordSources = ${JSON.stringify(data)};`,
  "word-table.ts": (data) => `const table = ${JSON.stringify(data)}; export const wordTable = () => table;`,
};

/** A plugin that puts plain data in place of modules that would bring the lexicons along, or take time to make it of them. */
const withEvaluatedWords = (): Plugin => ({
  name: "calmag:evaluated-words",
  enforce: "pre",
  async load(id) {
    const [file = ""] = id.split("?");
    const name = /\/src\/data\/(page-words\.ts|word-table\.ts)$/.exec(file)?.[1];
    if (name === undefined) return null;
    // Evaluated at each build, so that a changed lexicon is in the next one also while developing.
    const { module, dependencies } = await runnerImport<{ pageWordSources?: unknown; wordTable?: () => unknown }>(file);
    for (const dependency of dependencies) this.addWatchFile(dependency);
    return evaluated[name]?.(module.pageWordSources ?? module.wordTable?.());
  },
});

/** A plugin that takes comments and spare blanks out of the styles of what is drawn in pages (src/dom/*-style.ts). */
const withShortStyles = (): Plugin => ({
  name: "calmag:short-styles",
  enforce: "pre",
  transform(code, id) {
    if (!/\/src\/dom\/[\w-]+-style\.ts$/.test(id.split("?")[0] ?? "")) return null;
    const short = (style: string): string =>
      style
        .replace(/\/\*.*?\*\//gs, "")
        .replace(/\s+/g, " ")
        .replace(/ ?([{};,]) ?/g, "$1")
        .replace(/: /g, ":")
        .replaceAll(" !", "!")
        .replaceAll(";}", "}");
    return { code: code.replace(/`[^`]*`/g, short), map: null };
  },
});

/** A plugin that gives the content script a context of its own, a tenth of WXT's; see src/browser/lifetime.ts. */
const withOwnContext = (): Plugin => ({
  name: "calmag:own-context",
  enforce: "pre",
  resolveId: (id) =>
    id === "wxt/utils/content-script-context"
      ? fileURLToPath(new URL("./src/browser/lifetime.ts", import.meta.url))
      : null,
  // What is built says nothing on the console; the words for it need not be there either.
  transform: (code, id) =>
    id.includes("content-script-isolated-world-entrypoint") && !id.includes("user-content-script")
      ? { code: code.replace(/^\s*logger\.error\(.*\);$/m, ""), map: null }
      : null,
});

/**
 * A plugin that writes the characters beyond ASCII in the content script as escapes: a browser compiles a text of one
 * byte a character a quarter faster, at every page. It stands in strings, templates and patterns only.
 */
const withPlainCharacters = (): Plugin => ({
  name: "calmag:plain-characters",
  generateBundle(_, bundle) {
    const chunks = Object.values(bundle).flatMap((file) => (file.type === "chunk" ? [file] : []));
    if (!chunks.some(({ moduleIds }) => moduleIds.some((id) => id.endsWith("/entrypoints/content.ts")))) return;
    for (const chunk of chunks) {
      if (/\\[^\0-\x7f]/.test(chunk.code)) this.error("A backslash stands before a character beyond ASCII.");
      chunk.code = chunk.code.replace(
        /[^\0-\x7f]/g,
        (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`,
      );
    }
  },
});

// On every page of a shop: all that the content script brings, as it travels through a store (packed as WXT packs it).
const mostContentBytes = 30_000;
const readingOnly =
  /\/src\/data\/(?:lexicon\/|index\.ts|word-table|salts|references)|\/src\/core\/(?:schema|label\/(?:report|scan|lookup|words))\.ts/;

let contentWasChecked = false;

/** A plugin that fails the build where the content script has become large, or holds what only the background needs. */
const withSmallContent = (): Plugin => ({
  name: "calmag:small-content",
  writeBundle({ dir = "" }, bundle) {
    const files = Object.values(bundle);
    const ids = files.flatMap((file) => (file.type === "chunk" ? file.moduleIds : []));
    if (!ids.some((id) => id.endsWith("/entrypoints/content.ts"))) return;
    const held = ids.filter((id) => readingOnly.test(id));
    if (held.length > 0) this.error(`The content script holds ${held.join(", ")}: these belong to the background.`);
    const sizes = files.map((file) => gzipSync(readFileSync(join(dir, file.fileName)), { level: 9 }).length);
    const bytes = sizes.reduce((sum, size) => sum + size, 0);
    if (bytes > mostContentBytes)
      this.error(`The content script has ${bytes} bytes (gzip), more than ${mostContentBytes}.`);
    contentWasChecked = true;
  },
});

/** Fails the build where a language lacks a word of another, or has it with other placeholders. */
const checkLanguages = async (): Promise<void> => {
  const file = fileURLToPath(new URL("./scripts/check-languages.ts", import.meta.url));
  const { module } = await runnerImport<typeof import("./scripts/check-languages.ts")>(file);
  if (module.faults.length > 0) throw new Error(`Words of the interface:\n${module.faults.join("\n")}`);
};

const bundled = noteBundled(fileURLToPath(new URL(".", import.meta.url)));

export default defineConfig({
  imports: false,
  outDir: process.env.CALMAG_OUT ?? ".output",
  manifestVersion: 3,
  zip: {
    // What Mozilla needs to build the package again, and nothing else that lies about.
    includeSources: [
      ..."entrypoints src public scripts store".split(" ").map((folder) => `${folder}/**`),
      ..."*.md LICENSE package.json package-lock.json tsconfig.json wxt.config.ts".split(" "),
    ],
  },
  vite: ({ command }) => ({
    // While developing nothing is minified, and the script also holds the code that loads it anew.
    plugins: [
      withoutInnerHtml(),
      withEvaluatedWords(),
      withShortStyles(),
      ...(command === "build" ? [withOwnContext(), withPlainCharacters(), withSmallContent(), bundled.plugin()] : []),
    ],
    build: { target: "es2022", modulePreload: false },
  }),
  hooks: {
    "build:before": checkLanguages,
    "build:done": ({ config }) => {
      // A check that has lost sight of what it checks must not pass.
      if (config.command !== "build") return;
      if (!contentWasChecked) throw new Error("No content script was found to check.");
      bundled.write(config.outBaseDir, config.outDir, config.browser);
    },
    "build:manifestGenerated": (_, manifest) => {
      for (const script of manifest.content_scripts ?? [])
        script.matches = [...(script.matches ?? []), ...extraMatches];
    },
  },
  manifest: ({ browser, command }) => ({
    name: "__MSG_extName__",
    description: "__MSG_extDescription__",
    default_locale: "en",
    permissions: ["storage", "activeTab", "scripting", "contextMenus"],
    optional_host_permissions: ["https://*/*"],
    commands: {
      _execute_action: { suggested_key: { default: "Alt+Shift+M" } },
      // 2026-11: Chromium gives no key that it uses itself, such as Alt+Shift+R and Alt+Shift+B, and says nothing.
      "read-page": { suggested_key: { default: "Alt+Shift+L" }, description: "__MSG_commandRead__" },
      "toggle-badge": { suggested_key: { default: "Alt+Shift+H" }, description: "__MSG_commandBadge__" },
    },
    action: { default_title: "__MSG_actionTitle__" },
    // The development server needs a socket; what is built does not.
    ...(command === "build" && { content_security_policy: { extension_pages: strictPolicy } }),
    ...(browser === "firefox"
      ? {
          browser_specific_settings: {
            gecko: {
              id: "calmag-fit@calmag-fit.example",
              strict_min_version: "140.0",
              data_collection_permissions: { required: ["none"] },
            },
            gecko_android: { strict_min_version: "142.0" },
          },
        }
      : browser === "safari"
        ? {}
        : { ...(!isForStores && { key: chromiumKey }), minimum_chrome_version: "120" }),
  }),
});
