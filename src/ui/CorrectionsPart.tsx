import { useState } from "preact/hooks";
import type { InterfaceWords } from "../core/interface-words.ts";
import type { Correction } from "../core/model.ts";
import type { Speech } from "../core/speech.ts";
import { fill } from "../core/verdict/figures.ts";
import { CorrectionsSection } from "./CorrectionsSection.tsx";
import type { Offers, Outcome, SettingsActions } from "./contract.ts";

export interface CorrectionsPartProps {
  readonly corrections: readonly Correction[];
  readonly words: InterfaceWords;
  readonly speech: Speech;
  readonly offers: Offers;
  readonly actions: Pick<SettingsActions, "dropCorrection" | "saveCorrection">;
  readonly run: (outcome: () => Outcome) => void;
}

/** The corrections; the one that was dropped last can be brought back for as long as the section is open. */
export const CorrectionsPart = ({ corrections, words, speech, offers, actions, run }: CorrectionsPartProps) => {
  const [dropped, setDropped] = useState<Correction | null>(null);
  const drop = (productKey: string): void => {
    setDropped(corrections.find((one) => one.productKey === productKey) ?? null);
    run(() => actions.dropCorrection(productKey));
  };
  return (
    <>
      <CorrectionsSection {...{ corrections, salts: offers.salts, words, speech, drop }} />
      <div role="status" class="row">
        {dropped !== null && (
          <>
            <p>{fill(words.settings.correctionDropped, { name: dropped.title })}</p>
            <button
              type="button"
              name="bring-back"
              onClick={() => {
                run(() => actions.saveCorrection(dropped));
                setDropped(null);
              }}
            >
              {words.settings.bringBack}
            </button>
          </>
        )}
      </div>
    </>
  );
};
