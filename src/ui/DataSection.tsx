import { useEffect, useRef, useState } from "preact/hooks";
import type { InterfaceWords, ShownFault } from "../core/interface-words.ts";
import type { SetAside } from "../core/person/archive.ts";
import { fill } from "../core/verdict/figures.ts";
import type { DataActions } from "./contract.ts";
import { nameOfRecord } from "./data-words.ts";
import { download } from "./download.ts";
import { ImportFile } from "./ImportFile.tsx";

export interface DataSectionProps {
  readonly words: InterfaceWords;
  /** True where the person has agreed that data is kept on this device. */
  readonly hasAgreed: boolean;
  readonly actions: DataActions;
}

interface PartProps {
  readonly words: InterfaceWords;
  readonly actions: DataActions;
}

/** Today where the person is, as it stands in the name of a file. */
const today = (): string => {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, "0")).join("-");
};

const SaveFile = ({ words, actions }: PartProps) => {
  const [saved, setSaved] = useState("");
  const [fault, setFault] = useState<ShownFault | null>(null);
  const save = async (): Promise<void> => {
    const answer = await actions.exportData();
    setFault("fault" in answer ? answer.fault : null);
    if (!("value" in answer)) return;
    const file = `calmag-fit-${today()}.json`;
    download(file, answer.value);
    setSaved(fill(words.data.saved, { file }));
  };
  return (
    <div class="part">
      <h3>{words.data.save}</h3>
      <p class="small">{words.data.saveHint}</p>
      <div class="row">
        <button type="button" class="primary" name="export" onClick={() => void save()}>
          {words.data.save}
        </button>
      </div>
      {fault !== null && <p role="alert">{words.fault[fault]}</p>}
      <p role="status">{saved}</p>
    </div>
  );
};

interface SetAsideProps extends PartProps {
  readonly records: readonly SetAside[];
  readonly changed: () => void;
}

/** What could not be read, as it was found; each record can be looked at and deleted. */
const SetAsideList = ({ words, actions, records, changed }: SetAsideProps) => {
  const [fault, setFault] = useState<ShownFault | null>(null);
  const drop = async (key: string): Promise<void> => {
    setFault(await actions.dropSetAside(key));
    changed();
  };
  return (
    <div class="part" id="set-aside">
      <h3>{words.data.setAside}</h3>
      <p class="small">{words.data.setAsideHint}</p>
      {fault !== null && <p role="alert">{words.fault[fault]}</p>}
      {records.map(({ key, what, value }) => (
        <details class="fold" key={key}>
          <summary>{fill(words.data.setAsideRecord, { what: nameOfRecord(what, words) })}</summary>
          <div class="part folded">
            <pre dir="ltr">{JSON.stringify(value, null, 2)}</pre>
            <button type="button" class="plain" name="drop-set-aside" onClick={() => void drop(key)}>
              {words.data.dropSetAside}
            </button>
          </div>
        </details>
      ))}
    </div>
  );
};

const DeleteAll = ({ words, actions, changed }: PartProps & { readonly changed: () => void }) => {
  const [isAsked, setAsked] = useState(false);
  const [isDone, setDone] = useState(false);
  const [fault, setFault] = useState<ShownFault | null>(null);
  const first = useRef<HTMLButtonElement>(null);
  const keep = useRef<HTMLButtonElement>(null);
  const wasAsked = useRef(false);
  // The question starts on the answer that does no harm; afterwards the focus is back where it came from.
  useEffect(() => {
    if (isAsked) keep.current?.focus();
    else if (wasAsked.current) first.current?.focus();
    wasAsked.current = isAsked;
  }, [isAsked]);
  const { data } = words;
  const run = async (): Promise<void> => {
    const stopped = await actions.deleteData();
    setFault(stopped);
    setAsked(false);
    setDone(stopped === null);
    changed();
  };
  return (
    <div class="part">
      <h3>{data.deleteAll}</h3>
      <p class="small">{data.deleteHint}</p>
      {isAsked ? (
        <div class="card" data-tone="stop">
          <p>{data.deleteSure}</p>
          <div class="row">
            <button type="button" class="danger" name="delete-yes" onClick={() => void run()}>
              {data.deleteYes}
            </button>
            <button type="button" name="delete-no" ref={keep} onClick={() => setAsked(false)}>
              {data.deleteNo}
            </button>
          </div>
        </div>
      ) : (
        <div class="row">
          <button
            type="button"
            name="delete"
            ref={first}
            onClick={() => {
              setDone(false);
              setAsked(true);
            }}
          >
            {data.deleteAll}
          </button>
        </div>
      )}
      {fault !== null && <p role="alert">{words.fault[fault]}</p>}
      <p role="status">{isDone ? data.deleted : ""}</p>
    </div>
  );
};

/** All of a person's data: saved to a file, imported from one, what was set aside, and deletion. */
export const DataSection = ({ words, hasAgreed, actions }: DataSectionProps) => {
  const [records, setRecords] = useState<readonly SetAside[]>([]);
  const [turn, setTurn] = useState(0);
  const changed = (): void => setTurn(turn + 1);
  useEffect(() => {
    let isCurrent = true;
    void actions.listSetAside().then((answer) => {
      if (isCurrent && "value" in answer) setRecords(answer.value);
    });
    return () => {
      isCurrent = false;
    };
  }, [turn, hasAgreed]);
  const withReload = {
    ...actions,
    importData: (...what: Parameters<DataActions["importData"]>) => actions.importData(...what).finally(changed),
  };
  return (
    <section class="data" id="data">
      <h2>{words.data.title}</h2>
      <p>{words.data.lead}</p>
      <SaveFile {...{ words, actions }} />
      <ImportFile {...{ words, hasAgreed, actions: withReload }} />
      {records.length > 0 && <SetAsideList {...{ words, actions, records, changed }} />}
      <DeleteAll {...{ words, actions, changed }} />
    </section>
  );
};
