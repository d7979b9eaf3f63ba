/** What is wrong with the words of the languages that ship; evaluated by the build, which fails where there is a line. */
import { languages } from "../src/data/languages.ts";
import { faultsOfAll } from "./translations.ts";

export const faults = await faultsOfAll(languages);
