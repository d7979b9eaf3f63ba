import { useEffect, useState } from "preact/hooks";
import type { InterfaceWords } from "../core/interface-words.ts";
import { fill } from "../core/verdict/figures.ts";
import { Switch } from "./Switch.tsx";

/** What is kept, where, for how long, and that nothing is sent. */
export const PrivacySection = ({ words }: { readonly words: InterfaceWords }) => {
  const own = words.settings.privacy;
  const parts = [
    [own.never, own.neverText],
    [own.kept, own.keptText],
    [own.session, own.sessionText],
    [own.read, own.readText],
    [own.pages, own.pagesText],
    [own.leave, own.leaveText],
  ];
  return (
    <>
      {parts.map(([title, text]) => (
        <div class="part" key={title}>
          <h3>{title}</h3>
          <p>{text}</p>
        </div>
      ))}
    </>
  );
};

export interface AboutProps {
  readonly words: InterfaceWords;
  readonly version: string;
  readonly browserName: string;
  /** The text of the report, with or without the hosts of open pages. */
  readonly diagnose: (withHosts: boolean) => Promise<string>;
  readonly copy: (text: string) => Promise<boolean>;
}

/** Versions, licence, and a report to copy. */
export const AboutSection = ({ words, version, browserName, diagnose, copy }: AboutProps) => {
  const own = words.settings.about;
  const [withHosts, setWithHosts] = useState(false);
  const [text, setText] = useState("");
  const [said, setSaid] = useState("");
  useEffect(() => {
    let isCurrent = true;
    setSaid("");
    void diagnose(withHosts).then((found) => {
      if (isCurrent) setText(found);
    });
    return () => {
      isCurrent = false;
    };
  }, [withHosts, diagnose]);
  return (
    <>
      <div class="part">
        <p>
          {words.brand}, {fill(own.version, { version })}. {own.licence}
        </p>
        <p class="small faint">
          {own.browser}: <bdi dir="ltr">{browserName}</bdi>
        </p>
      </div>
      <div class="part">
        <h3>{own.diagnostic}</h3>
        <p class="small">{own.diagnosticHint}</p>
        <Switch name="with-hosts" label={own.withHosts} on={withHosts} change={setWithHosts} />
        <textarea
          {...{ id: "diagnostic", dir: "ltr", readOnly: true, rows: 14, value: text }}
          aria-label={own.diagnostic}
          spellcheck={false}
        />
        <div class="row">
          <button
            type="button"
            name="copy"
            disabled={text === ""}
            onClick={() => void copy(text).then((done) => setSaid(done ? own.copied : own.notCopied))}
          >
            {own.copy}
          </button>
          <p role="status">{said}</p>
        </div>
      </div>
    </>
  );
};
