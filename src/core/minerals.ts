/** The two minerals. In: nothing. Out: their order, and what a mole of each weighs. */
import type { Mineral } from "./model.ts";

/** In the order they are always told in. */
export const MINERALS: readonly Mineral[] = ["calcium", "magnesium"];

/** mg of the element in one mmol: standard atomic weights, abridged (CIAAW 2021). */
export const mgPerMmol: Readonly<Record<Mineral, number>> = { calcium: 40.078, magnesium: 24.305 };
