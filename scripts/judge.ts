// Judges the cases of a file: npm run judge -- CASES.json. One JSON line per case on standard output.
// Exit code 1 where the file or a case cannot be read, 2 where the command line is wrong.
import { parseArgs } from "node:util";
import { judge } from "../src/core/verdict/judge.ts";
import { verdictKnowledge } from "../src/data/guidance.ts";
import { readCases, toAnswer } from "./cases.ts";

const toPath = (): string => {
  const { positionals } = parseArgs({ allowPositionals: true, options: {} });
  const [path, ...rest] = positionals;
  if (path === undefined || rest.length > 0) throw new Error("one file of cases is needed");
  return path;
};

const fail = (error: unknown, exitCode: number): void => {
  const message = error instanceof Error ? error.message : String(error);
  console.error(`judge: ${message.replaceAll(/\s+/g, " ")}`);
  process.exitCode = exitCode;
};

const run = (): void => {
  let path: string;
  try {
    path = toPath();
  } catch (error) {
    fail(`${(error as Error).message.split(". ")[0]}; usage: npm run judge -- CASES.json`, 2);
    return;
  }
  try {
    const answers = readCases(path).map(({ name, product, profile, shown }) =>
      toAnswer(name, judge(product, profile, verdictKnowledge, shown)),
    );
    for (const answer of answers) console.log(JSON.stringify(answer));
  } catch (error) {
    fail(error, 1);
  }
};

run();
