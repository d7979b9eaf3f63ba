/** The report of a bench: one file a part, and all parts that were ever measured here in `tmp/bench/report.md`. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../system.ts";

/** Where reports and plots are. */
export const benchFolder = join(root, "tmp", "bench");

const parts = ["reader", "user"] as const;
const fileOf = (part: (typeof parts)[number]): string => join(benchFolder, `${part}.md`);

/** Keeps a part's report, in place of its last one, and puts all parts together again. */
export const writePart = (part: (typeof parts)[number], text: string): void => {
  mkdirSync(benchFolder, { recursive: true });
  writeFileSync(fileOf(part), `${text}\n`);
  const all = parts.map(fileOf).filter((file) => existsSync(file));
  writeFileSync(join(benchFolder, "report.md"), all.map((file) => readFileSync(file, "utf8")).join("\n"));
};
