import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { ImportCheck } from "../../src/core/view.ts";
import type { DataActions } from "../../src/ui/contract.ts";
import { DataSection } from "../../src/ui/DataSection.tsx";
import { actionsOf, button, clear, find, named, press, reportOf, show, viewOf, words } from "./samples.tsx";

const none = { added: 0, changed: 0, removed: 0 };
const check: ImportCheck = {
  problems: null,
  changes: {
    merge: {
      profile: "changed",
      taken: { ...none, added: 2, changed: 1 },
      corrections: none,
      settings: [],
      setAsideAdded: 0,
    },
    replace: {
      profile: "removed",
      taken: { ...none, removed: 3 },
      corrections: none,
      settings: ["paused"],
      setAsideAdded: 1,
    },
  },
};

const dataActions = (more: Partial<DataActions> = {}) => ({
  exportData: vi.fn<DataActions["exportData"]>(async () => ({ value: '{"a": 1}' })),
  checkImport: vi.fn<DataActions["checkImport"]>(async () => ({ value: check })),
  importData: vi.fn<DataActions["importData"]>(async () => null),
  deleteData: vi.fn<DataActions["deleteData"]>(async () => null),
  listSetAside: vi.fn<DataActions["listSetAside"]>(async () => ({ value: [] })),
  dropSetAside: vi.fn<DataActions["dropSetAside"]>(async () => null),
  ...more,
});

const draw = async (actions: DataActions, hasAgreed = true): Promise<void> => {
  await act(async () => {
    render(<DataSection {...{ words, hasAgreed, actions }} />, document.body);
  });
};

const choose = (text: string, name = "mine.json"): Promise<void> =>
  act(async () => {
    const field = named("import-file");
    Object.defineProperty(field, "files", { value: [new File([text], name)], configurable: true });
    field.dispatchEvent(new Event("change", { bubbles: true }));
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

const said = (): string => document.body.textContent ?? "";

afterEach(async () => {
  await clear();
  vi.restoreAllMocks();
});

describe("saving to a file", () => {
  it("hands the text to the browser's downloads and says its name", async () => {
    const blobs: Blob[] = [];
    URL.createObjectURL = (blob) => {
      blobs.push(blob as Blob);
      return "blob:here";
    };
    URL.revokeObjectURL = () => undefined;
    const names: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      names.push(this.download);
    });
    await draw(dataActions());
    await press(named("export"));
    expect(names).toEqual([expect.stringMatching(/^calmag-fit-\d{4}-\d\d-\d\d\.json$/)]);
    expect(await blobs[0]!.text()).toBe('{"a": 1}');
    expect(said()).toContain(names[0]);
    expect(document.querySelectorAll("a")).toHaveLength(0);
  });
});

describe("importing", () => {
  it("says what would change in either manner before it is done", async () => {
    const actions = dataActions();
    await draw(actions);
    await choose("{}");
    expect(said()).toContain("What you take: 2 added, 1 changed.");
    await press(find('[name="manner"][value="replace"]'));
    expect(said()).toContain("Your diet profile is removed");
    expect(said()).toContain("What you take: 3 removed.");
    expect(said()).toContain("Settings that change: 1.");
    expect(actions.importData).not.toHaveBeenCalled();
    await press(named("import-now"));
    expect(actions.importData).toHaveBeenCalledExactlyOnceWith("{}", "replace");
    expect(said()).toContain(words.data.imported);
    expect(document.querySelector('[name="import-now"]')).toBeNull();
  });

  it("merges unless something else is chosen, and nothing happens on cancel", async () => {
    const actions = dataActions();
    await draw(actions);
    await choose("{}");
    await press(button(words.data.cancel));
    expect(actions.importData).not.toHaveBeenCalled();
    await choose("{}");
    await press(named("import-now"));
    expect(actions.importData).toHaveBeenCalledWith("{}", "merge");
  });

  it("says with line and field why a file is not taken", async () => {
    const problems: ImportCheck = {
      changes: null,
      problems: [
        {
          code: "field",
          line: 12,
          path: ["profile", "stack", 1, "calciumMgPerServing"],
          fault: { code: "most", bound: 1_000_000 },
        },
        { code: "field", line: 4, path: ["profile", "sex"], fault: { code: "choice", choices: ["female", "male"] } },
        { code: "not-json", line: 3 },
      ],
    };
    await draw(dataActions({ checkImport: async () => ({ value: problems }) }));
    await choose("{}", "torn.json");
    const alert = find('[role="alert"]').textContent;
    expect(alert).toContain("“torn.json”");
    expect(alert).toContain("Line 12, profile › stack › 2 › calciumMgPerServing: must be at most 1,000,000.");
    expect(alert).toContain("Line 4, profile › sex: must be one of female or male.");
    expect(alert).toContain("From line 3 on");
    expect(document.querySelector('[name="import-now"]')).toBeNull();
  });

  it("does not offer a merge that cannot be kept", async () => {
    const full: ImportCheck = { problems: null, changes: { ...check.changes, merge: null } };
    await draw(dataActions({ checkImport: async () => ({ value: full }) }));
    await choose("{}");
    expect(named("import-now").disabled).toBe(true);
    expect(said()).toContain(words.data.tooMuch);
    await press(find('[name="manner"][value="replace"]'));
    expect(named("import-now").disabled).toBe(false);
  });

  it("says what is kept where that was not agreed to before", async () => {
    await draw(dataActions(), false);
    expect(said()).not.toContain(words.consentText);
    await choose("{}");
    expect(said()).toContain(words.consentText);
  });

  it("says what stopped it, and keeps the file at hand", async () => {
    await draw(dataActions({ importData: async () => "not-saved" }));
    await choose("{}");
    await press(named("import-now"));
    expect(said()).toContain(words.fault["not-saved"]);
    expect(said()).not.toContain(words.data.imported);
    expect(named("import-now")).toBeTruthy();
  });
});

describe("deleting", () => {
  it("asks once more, and starts on the answer that does no harm", async () => {
    const actions = dataActions();
    await draw(actions);
    await press(named("delete"));
    expect(actions.deleteData).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(named("delete-no"));
    await press(named("delete-no"));
    expect(actions.deleteData).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(named("delete"));
    await press(named("delete"));
    await press(named("delete-yes"));
    expect(actions.deleteData).toHaveBeenCalledOnce();
    expect(said()).toContain(words.data.deleted);
  });
});

describe("what was set aside", () => {
  const record = { key: "aside:profile:1", what: "profile", seen: true, value: { half: ["a", "profile"] } };

  it("can be looked at and deleted", async () => {
    const lists = [[record], []];
    const actions = dataActions({ listSetAside: vi.fn(async () => ({ value: lists.shift() ?? [] })) });
    await draw(actions);
    expect(said()).toContain("your diet profile");
    expect(JSON.parse(find("pre").textContent!)).toEqual(record.value);
    await press(named("drop-set-aside"));
    expect(actions.dropSetAside).toHaveBeenCalledExactlyOnceWith("aside:profile:1");
    await vi.waitFor(() => expect(document.querySelector("#set-aside")).toBeNull());
  });

  it("is told in the popup, with the way to it, until that is put away", async () => {
    const actions = actionsOf();
    const notices = [{ code: "set-aside", what: "profile", key: "aside:profile:1" }] as const;
    await show(viewOf(reportOf(), {}, { notices }), actions);
    expect(said()).toContain("“your diet profile”");
    expect(find<HTMLAnchorElement>('[role="status"] a').getAttribute("href")).toBe("/options.html#set-aside");
    await press(named("dismiss"));
    expect(actions.dismissNotice).toHaveBeenCalledExactlyOnceWith("aside:profile:1");
  });
});
