/** The one list of languages that labels are read in. English first: where two languages disagree about a word, the first counts. */
import type { Lexicon } from "../../core/label/lexicon.ts";
import { cs } from "./cs.ts";
import { da } from "./da.ts";
import { de } from "./de.ts";
import { en } from "./en.ts";
import { es } from "./es.ts";
import { et } from "./et.ts";
import { fi } from "./fi.ts";
import { fr } from "./fr.ts";
import { hu } from "./hu.ts";
import { it } from "./it.ts";
import { ja } from "./ja.ts";
import { lt } from "./lt.ts";
import { lv } from "./lv.ts";
import { nl } from "./nl.ts";
import { no } from "./no.ts";
import { pl } from "./pl.ts";
import { pt } from "./pt.ts";
import { ro } from "./ro.ts";
import { ru } from "./ru.ts";
import { sk } from "./sk.ts";
import { sv } from "./sv.ts";

export const lexicons: readonly Lexicon[] = [en, cs, da, de, es, et, fi, fr, hu, it, ja, lt, lv, nl, no, pl, pt, ro, ru, sk, sv];
