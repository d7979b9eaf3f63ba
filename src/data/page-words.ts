/**
 * The words that the content script looks for, as plain data. The build puts the evaluated result in place of
 * this module (wxt.config.ts), so that no lexicon is in a script that runs on every page of a shop.
 */
import { toPageWordSources } from "../core/label/page-word-sources.ts";
import { lexicons } from "./lexicon/index.ts";

export const pageWordSources = toPageWordSources(lexicons);
