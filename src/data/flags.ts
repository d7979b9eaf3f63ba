/** What makes the verdict "ask first": conditions, and two medicines whose rhythm or level minerals change. */
import type { MedicalFlag } from "../core/verdict/knowledge.ts";
import { iomMagnesium, odsCalcium, odsMagnesium, ukMedicinesCompendium, unchecked } from "./sources.ts";

const BOTH = ["calcium", "magnesium"] as const;

/** In the order they are asked. */
export const medicalFlags: readonly MedicalFlag[] = [
  { id: "ckd", minerals: BOTH, citation: iomMagnesium },
  { id: "heart-block", minerals: ["magnesium"], citation: ukMedicinesCompendium },
  { id: "myasthenia-gravis", minerals: ["magnesium"], citation: ukMedicinesCompendium },
  { id: "neuromuscular-blockers", minerals: ["magnesium"], citation: ukMedicinesCompendium },
  { id: "hypercalcaemia", minerals: ["calcium"], citation: odsCalcium },
  { id: "hyperparathyroidism", minerals: ["calcium"], citation: odsCalcium },
  { id: "sarcoidosis", minerals: ["calcium"], citation: odsCalcium },
  { id: "bone-metastases", minerals: ["calcium"], citation: odsCalcium },
  { id: "vitamin-d-overdose", minerals: ["calcium"], citation: odsCalcium },
  { id: "kidney-stones", minerals: BOTH, citation: odsCalcium },
  { id: "digoxin", minerals: BOTH, citation: unchecked(odsMagnesium) },
  { id: "lithium", minerals: BOTH, citation: unchecked(odsCalcium) },
  { id: "magnesium-infusion", minerals: ["magnesium"], citation: ukMedicinesCompendium },
  { id: "bowel-obstruction", minerals: BOTH, citation: ukMedicinesCompendium },
  { id: "severe-diarrhoea", minerals: BOTH, citation: ukMedicinesCompendium },
  { id: "ileostomy", minerals: BOTH, citation: ukMedicinesCompendium },
  { id: "gastric-bypass", minerals: BOTH, citation: ukMedicinesCompendium },
];
