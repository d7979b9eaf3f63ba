import { useRef, useState } from "preact/hooks";
import type { InterfaceWords, ShownFault } from "../core/interface-words.ts";
import { fill } from "../core/verdict/figures.ts";
import type { ImportCheck, ImportManner } from "../core/view.ts";
import type { DataActions } from "./contract.ts";
import { changeSentences, problemSentence } from "./data-words.ts";

export interface ImportFileProps {
  readonly words: InterfaceWords;
  /** False where the person has not yet agreed that data is kept: importing then says what that means. */
  readonly hasAgreed: boolean;
  readonly actions: Pick<DataActions, "checkImport" | "importData">;
}

interface Chosen {
  readonly name: string;
  readonly text: string;
  readonly check: ImportCheck;
}

const manners: readonly ImportManner[] = ["merge", "replace"];

interface PreviewProps {
  readonly words: InterfaceWords;
  readonly changes: NonNullable<ImportCheck["changes"]>;
  readonly manner: ImportManner;
}

/** What will change, before anything does. */
const Preview = ({ words, changes, manner }: PreviewProps) => {
  const chosen = changes[manner];
  const sentences = chosen === null ? [words.data.tooMuch] : changeSentences(chosen, words);
  return (
    <div role="status">
      <h4>{words.data.changes}</h4>
      <ul class="dotted">
        {(sentences.length === 0 ? [words.data.noChanges] : sentences).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
};

interface QuestionProps extends ImportFileProps {
  readonly chosen: Chosen & { readonly check: { readonly changes: NonNullable<ImportCheck["changes"]> } };
  readonly start: (manner: ImportManner) => void;
  readonly cancel: () => void;
}

/** How the file is to be taken, and the click that does it. */
const Question = ({ words, hasAgreed, chosen, start, cancel }: QuestionProps) => {
  const [manner, setManner] = useState<ImportManner>("merge");
  const { data } = words;
  return (
    <div class="card">
      <p>{fill(data.opened, { file: chosen.name })}</p>
      <fieldset>
        <legend>{data.manner}</legend>
        {manners.map((one) => (
          <label class="tick" key={one}>
            <input
              {...{ type: "radio", name: "manner", value: one, checked: one === manner }}
              onChange={() => setManner(one)}
            />
            <span>
              {data.manners[one].name}
              <span class="small faint block">{data.manners[one].hint}</span>
            </span>
          </label>
        ))}
      </fieldset>
      <Preview {...{ words, manner, changes: chosen.check.changes }} />
      {!hasAgreed && <p>{words.consentText}</p>}
      <div class="row">
        <button
          type="button"
          class="primary"
          name="import-now"
          disabled={chosen.check.changes[manner] === null}
          onClick={() => start(manner)}
        >
          {data.importNow}
        </button>
        <button type="button" name="import-cancel" onClick={cancel}>
          {data.cancel}
        </button>
      </div>
    </div>
  );
};

/** A file is chosen, looked through, and imported once the person has seen what would change. */
export const ImportFile = ({ words, hasAgreed, actions }: ImportFileProps) => {
  const [chosen, setChosen] = useState<Chosen | null>(null);
  const [fault, setFault] = useState<ShownFault | null>(null);
  const [isDone, setDone] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const { data } = words;
  const choose = async (file: File): Promise<void> => {
    setDone(false);
    setChosen(null);
    const text = await file.text();
    const answer = await actions.checkImport(text);
    setFault("fault" in answer ? answer.fault : null);
    if ("value" in answer) setChosen({ name: file.name, text, check: answer.value });
  };
  const close = (): void => {
    setChosen(null);
    // The same file may be chosen again, once it is mended.
    if (field.current !== null) field.current.value = "";
    field.current?.focus();
  };
  const start = async ({ text }: Chosen, manner: ImportManner): Promise<void> => {
    const stopped = await actions.importData(text, manner);
    setFault(stopped);
    if (stopped !== null) return;
    setDone(true);
    close();
  };
  return (
    <div class="part">
      <h3>{data.open}</h3>
      <p class="small">{data.openHint}</p>
      <label class="field">
        <span>{data.openFile}</span>
        <input
          ref={field}
          {...{ type: "file", name: "import-file", accept: ".json,application/json" }}
          onChange={({ currentTarget: { files } }) => {
            const file = files?.[0];
            if (file !== undefined) void choose(file);
          }}
        />
      </label>
      {chosen !== null && chosen.check.problems !== null && (
        <div class="card" role="alert">
          <p>{fill(data.cannotOpen, { file: chosen.name })}</p>
          <ul class="dotted">
            {chosen.check.problems.map((problem) => {
              const sentence = problemSentence(problem, words);
              return <li key={sentence}>{sentence}</li>;
            })}
          </ul>
        </div>
      )}
      {chosen !== null && chosen.check.changes !== null && (
        <Question
          key={chosen.text}
          {...{ words, hasAgreed, actions, cancel: close }}
          chosen={{ ...chosen, check: chosen.check }}
          start={(manner) => void start(chosen, manner)}
        />
      )}
      {fault !== null && <p role="alert">{words.fault[fault]}</p>}
      <p role="status">{isDone ? data.imported : ""}</p>
    </div>
  );
};
