import { useLayoutEffect } from "preact/hooks";
import type { InterfaceWords } from "../core/interface-words.ts";

export interface ConsentProps {
  readonly words: InterfaceWords;
  readonly agree: () => void;
  readonly decline: () => void;
}

/** Asked once, before the first saving: one sentence, one click. It stays in sight while more is filled in. */
export const Consent = ({ words, agree, decline }: ConsentProps) => {
  // It may come to lie over what was just changed.
  useLayoutEffect(() => document.activeElement?.scrollIntoView({ block: "nearest" }), []);
  return (
    <div class="card consent" role="status">
      <p>{words.consentText}</p>
      <div class="row">
        <button type="button" class="primary" name="consent" onClick={agree}>
          {words.consentYes}
        </button>
        <button type="button" onClick={decline}>
          {words.consentNo}
        </button>
      </div>
    </div>
  );
};
