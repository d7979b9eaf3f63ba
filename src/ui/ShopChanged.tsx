import { useRef, useState } from "preact/hooks";
import type { InterfaceWords } from "../core/interface-words.ts";
import { fill } from "../core/verdict/figures.ts";

export interface ShopChangedProps {
  readonly shop: string;
  /** Finished text: host, codes, version. */
  readonly report: string;
  readonly words: InterfaceWords;
}

/** Said where a shop's pages have stopped giving readings, with a report to copy that is seen before it is copied. */
export const ShopChanged = ({ shop, report, words }: ShopChangedProps) => {
  const text = useRef<HTMLPreElement>(null);
  const [copied, setCopied] = useState("");
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(report);
      setCopied(report);
    } catch {
      // The browser does not let us: then it is selected, for the person to copy.
      if (text.current !== null) getSelection()?.selectAllChildren(text.current);
    }
  };
  return (
    <div class="card small" data-changed>
      <p>{fill(words.site.changed, { shop })}</p>
      <details>
        <summary>{words.site.changedReport}</summary>
        <pre ref={text} dir="ltr">
          {report}
        </pre>
        <p class="row">
          <button type="button" class="small" name="copy-report" onClick={() => void copy()}>
            {words.site.copyReport}
          </button>
          <span role="status">{copied === report ? words.site.reportCopied : ""}</span>
        </p>
      </details>
    </div>
  );
};
