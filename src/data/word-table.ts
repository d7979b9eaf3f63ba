/**
 * All words that labels are read with, as plain data. The build puts the evaluated result in place of this module
 * (wxt.config.ts), so that the background, which browsers end and start often, has not to make it of the lexicons.
 */
import { toWordTable } from "../core/label/word-table.ts";
import type { WordTable } from "../core/label/words.ts";
import { joints } from "./joints.ts";
import { lexicons } from "./lexicon/index.ts";

export const wordTable = (): WordTable => toWordTable(lexicons, joints);
