/** Medicines that calcium or magnesium gets in the way of. Hours are the longest of those found; "ask your pharmacist". */
import type { Medicine } from "../core/verdict/knowledge.ts";
import { medicineLeaflets, smpcMagnesium, ukMedicinesCompendium } from "./sources.ts";

const BOTH = ["calcium", "magnesium"] as const;
const MAGNESIUM = ["magnesium"] as const;
const NOTE_ONLY = { hoursAfterMedicine: null, hoursBeforeMedicine: null };
const apart = (hours: number) => ({ hoursAfterMedicine: hours, hoursBeforeMedicine: hours });

/** Sorted by id. */
export const medicines: readonly Medicine[] = [
  { id: "aminoglycosides", minerals: MAGNESIUM, ...NOTE_ONLY, citation: ukMedicinesCompendium },
  { id: "antifungals-azole", minerals: BOTH, ...apart(2), citation: ukMedicinesCompendium },
  {
    id: "bisphosphonates",
    minerals: BOTH,
    hoursAfterMedicine: 2,
    hoursBeforeMedicine: null,
    citation: medicineLeaflets,
  },
  { id: "calcium-channel-blockers", minerals: MAGNESIUM, ...NOTE_ONLY, citation: ukMedicinesCompendium },
  { id: "cephalosporins", minerals: BOTH, ...apart(2), citation: ukMedicinesCompendium },
  { id: "chloroquine", minerals: BOTH, ...apart(4), citation: smpcMagnesium },
  { id: "corticosteroids", minerals: BOTH, ...NOTE_ONLY, citation: ukMedicinesCompendium },
  { id: "diuretics-loop", minerals: BOTH, ...NOTE_ONLY, citation: smpcMagnesium },
  { id: "diuretics-potassium-sparing", minerals: MAGNESIUM, ...NOTE_ONLY, citation: smpcMagnesium },
  { id: "diuretics-thiazide", minerals: BOTH, ...NOTE_ONLY, citation: smpcMagnesium },
  { id: "eltrombopag", minerals: BOTH, ...apart(4), citation: smpcMagnesium },
  { id: "fexofenadine", minerals: BOTH, ...apart(2), citation: ukMedicinesCompendium },
  {
    id: "fluoroquinolones",
    minerals: BOTH,
    hoursAfterMedicine: 2,
    hoursBeforeMedicine: 6,
    citation: medicineLeaflets,
  },
  { id: "gabapentin", minerals: MAGNESIUM, ...apart(2), citation: ukMedicinesCompendium },
  {
    id: "integrase-inhibitors",
    minerals: BOTH,
    hoursAfterMedicine: 2,
    hoursBeforeMedicine: 6,
    citation: medicineLeaflets,
  },
  { id: "iron", minerals: BOTH, ...apart(4), citation: smpcMagnesium },
  { id: "laxatives", minerals: MAGNESIUM, ...NOTE_ONLY, citation: ukMedicinesCompendium },
  { id: "levothyroxine", minerals: BOTH, ...apart(4), citation: medicineLeaflets },
  { id: "mycophenolate", minerals: BOTH, ...apart(2), citation: ukMedicinesCompendium },
  { id: "nitrofurantoin", minerals: BOTH, ...apart(4), citation: smpcMagnesium },
  { id: "other", minerals: BOTH, ...apart(3), citation: smpcMagnesium },
  { id: "other-minerals", minerals: BOTH, ...apart(2), citation: medicineLeaflets },
  { id: "penicillamine", minerals: BOTH, ...apart(4), citation: smpcMagnesium },
  { id: "proton-pump-inhibitors", minerals: BOTH, ...NOTE_ONLY, citation: smpcMagnesium },
  { id: "rosuvastatin", minerals: BOTH, ...apart(2), citation: ukMedicinesCompendium },
  {
    id: "tetracyclines",
    minerals: BOTH,
    hoursAfterMedicine: 2,
    hoursBeforeMedicine: 4,
    citation: smpcMagnesium,
  },
];
