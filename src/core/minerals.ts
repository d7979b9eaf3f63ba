/** The two minerals, in the order they are always told in. */
import type { Mineral } from "./model.ts";

export const MINERALS: readonly Mineral[] = ["calcium", "magnesium"];
