/**
 * `npm run page:add -- [--url URL] [--hide WORDS]... FILE|- SLUG`: keeps a saved page as a test, in
 * `tests/pages/<host>--<slug>`: what a reader of labels looks at, and an expectation to be written by hand. `--hide` takes
 * out words that only you know to be personal, a name for instance.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { JSDOM } from "jsdom";
import { addressOf, blankExpectation, toMinimalPage } from "./minimal-page.ts";
import { root } from "./system.ts";

const usage = "usage: npm run page:add -- [--url URL] [--hide WORDS]... FILE|- SLUG";
// As tests/pages/RUBRIC.md says.
const mostBytes = 20_000;

const fail = (message: string): never => {
  console.error(message);
  process.exit(2);
};

const argumentsOf = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { url: { type: "string" }, hide: { type: "string", multiple: true }, into: { type: "string" } },
    });
  } catch (error) {
    return fail(`${(error as Error).message.split(". ")[0]}. ${usage}`);
  }
};

const { values, positionals } = argumentsOf();
const [file = "", slug = ""] = positionals;
if (positionals.length !== 2) fail(usage);
if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(slug)) fail(`A slug is of small letters, digits and hyphens, not "${slug}".`);
let bytes: Buffer;
try {
  bytes = readFileSync(file === "-" ? 0 : file);
} catch (error) {
  fail(`${file} cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown error"})`);
}
/** Text where it is UTF-8, as nearly all pages are; else the bytes, of which jsdom finds out the encoding as a browser does. */
const decoded = (saved: Buffer): string | Buffer => {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(saved);
  } catch {
    return saved;
  }
};
// It runs no scripts and loads nothing.
const { document } = new JSDOM(decoded(bytes!)).window;
const address = values.url ?? addressOf(document) ?? "";
if (!URL.canParse(address) || !/^https?:/.test(address))
  fail(`The page does not say its address: name it by --url. ${usage}`);

const host = new URL(address).hostname.replace(/^www\./, "");
const folder = join(values.into ?? join(root, "tests", "pages"), `${host}--${slug}`);
if (existsSync(folder)) fail(`${folder} is there already.`);
const lang = document.documentElement.lang;
const page = toMinimalPage(document, address, values.hide ?? []);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, "page.html"), page);
writeFileSync(join(folder, "expected.json"), blankExpectation(lang));

const size = Buffer.byteLength(page);
console.log(`${relative(process.cwd(), folder)}: ${bytes!.length} bytes became ${size}.`);
if (size > mostBytes) console.log(`That is more than ${mostBytes}: cut what is no fact, no title and no decoy.`);
console.log(`Now, by hand:
1. Read page.html: is anything personal left? Take it out. Invent other names for product, brand and shop.
2. Write expected.json from the page, before the reader ran on it, as tests/pages/RUBRIC.md says.`);
