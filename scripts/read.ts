/** `npm run read -- [--json] [--url URL] [--profile FILE] FILE...`: reads saved pages with the extension's own code. */
import { readFileSync } from "node:fs";
import { basename, extname } from "node:path";
import { parseArgs } from "node:util";
import type { LabelReport, Reading } from "../src/core/model.ts";
import { openPages } from "./saved-page.ts";

const USAGE = "usage: npm run read -- [--json] [--url URL] [--profile FILE] FILE...";

const round = (value: number): number => Math.round(value * 1000) / 1000;

const amount = ({ low, estimate, high }: { low: number; estimate: number; high: number }) => ({
  low: round(low),
  estimate: round(estimate),
  high: round(high),
});

const readingLine = (reading: Reading) => ({
  mineral: reading.mineral,
  mgPerServing: amount(reading.mgPerServing),
  mgPerDay: reading.mgPerDay === null ? null : amount(reading.mgPerDay),
  stated: { ...amount(reading.stated), unit: reading.stated.unit },
  measure: reading.measure,
  basis: reading.basis,
  confidence: reading.confidence,
  evidence: reading.sources[0]?.text ?? "",
});

/** One line of `--json`; the shape is stable. */
export const reportLine = (file: string, url: string, report: LabelReport | null, verdict: object | null) => ({
  file,
  url,
  gate: report !== null,
  kind: report?.kind ?? "none",
  panelComplete: report?.panelComplete ?? false,
  serving: {
    text: report?.serving.text ?? "",
    pieces: countOf(report?.serving.pieces),
    perDay: countOf(report?.serving.perDay),
    maxPerDay: report?.serving.maxPerDay ?? null,
  },
  readings: (report?.readings ?? []).map(readingLine),
  alternatives: (report?.alternatives ?? []).map(readingLine),
  issues: [...new Set((report?.issues ?? []).map(({ code }) => code))],
  verdict,
});

/** A count as one number where it is exact, else as its interval. */
const countOf = (count: { low: number; estimate: number; high: number } | null | undefined) =>
  count == null ? null : count.low === count.high ? round(count.low) : amount(count);

const human = (line: ReturnType<typeof reportLine>): string => {
  const head = `${line.file}: ${line.kind}${line.panelComplete ? ", whole panel" : ""}, serving ${line.serving.text || "not named"}, ${JSON.stringify(line.serving.perDay)} a day`;
  const readings = line.readings.map(
    (reading) =>
      `  ${reading.mineral} ${reading.mgPerServing.low === reading.mgPerServing.high ? reading.mgPerServing.estimate : `${reading.mgPerServing.low} to ${reading.mgPerServing.high}`} mg a serving, ${reading.measure}, ${reading.basis}, ${reading.confidence} <- ${reading.evidence}`,
  );
  const verdict = line.verdict === null ? [] : [`  verdict: ${JSON.stringify(line.verdict)}`];
  return [
    head,
    ...(readings.length > 0 ? readings : ["  nothing read"]),
    ...verdict,
    `  issues: ${line.issues.join(", ") || "none"}`,
  ].join("\n");
};

const fail = (message: string, code: number): never => {
  process.stderr.write(`${message}\n`);
  process.exit(code);
};

const argumentsOf = () => {
  try {
    return parseArgs({
      allowPositionals: true,
      options: { json: { type: "boolean" }, url: { type: "string" }, profile: { type: "string" } },
    });
  } catch (error) {
    return fail(`${(error as Error).message.split(". ")[0]}. ${USAGE}`, 2);
  }
};

const main = async () => {
  const { values, positionals } = argumentsOf();
  if (positionals.length === 0) fail(USAGE, 2);
  const judgeReport =
    values.profile === undefined
      ? () => null
      : await (await import("./saved-profile.ts"))
          .judgeWith(values.profile)
          .catch((error: Error) => fail(error.message, 1));
  const pages = openPages();
  let failed = false;
  for (const file of positionals) {
    let text: string;
    try {
      text = readFileSync(file, "utf8");
    } catch (error) {
      process.stderr.write(`${file}: cannot be read (${(error as NodeJS.ErrnoException).code ?? "unknown error"})\n`);
      failed = true;
      continue;
    }
    const { url, report } = pages.read(text, {
      url: values.url ?? null,
      isMarkup: /^\.(?:html?|xhtml|tpl|php)$/i.test(extname(file)) || /^\s*<(?:!doctype|html|!--)/i.test(text),
      name: basename(file),
    });
    const line = reportLine(file, url, report, report === null ? null : judgeReport(report));
    process.stdout.write(`${values.json ? JSON.stringify(line) : human(line)}\n`);
  }
  process.exitCode = failed ? 1 : 0;
};

await main();
