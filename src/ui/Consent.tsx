import { useEffect, useRef } from "preact/hooks";
import type { InterfaceWords } from "../core/interface-words.ts";

export interface ConsentProps {
  readonly words: InterfaceWords;
  readonly agree: () => void;
  readonly decline: () => void;
}

/** Asked once, before the first saving: one sentence, one click. */
export const Consent = ({ words, agree, decline }: ConsentProps) => {
  const card = useRef<HTMLDivElement>(null);
  useEffect(() => card.current?.scrollIntoView({ block: "nearest" }), []);
  return (
    <div class="card" role="status" ref={card}>
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
