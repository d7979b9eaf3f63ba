import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type Command, paintMenu, watchCommands, watchMenu } from "../../src/browser/menus.ts";

type Clicked = (info: object, tab?: object) => void;

let entries: { readonly id: string; readonly title: string; readonly contexts: readonly string[] }[];
let clicked: Clicked;
let pressed: (command: string) => void;

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  entries = [];
  Object.assign(fakeBrowser, {
    contextMenus: {
      removeAll: async () => {
        entries = [];
      },
      create: (entry: (typeof entries)[number]) => {
        if (entries.some(({ id }) => id === entry.id))
          throw new Error(`Cannot create item with duplicate id ${entry.id}`);
        entries.push(entry);
      },
      onClicked: { addListener: (listener: Clicked) => (clicked = listener) },
    },
    commands: { onCommand: { addListener: (listener: typeof pressed) => (pressed = listener) } },
  });
});

describe("the entry in the context menu", () => {
  it("is one, for selected text and pictures, in the language of the moment", async () => {
    await paintMenu("Read here");
    await paintMenu("Hier lesen");
    expect(entries).toEqual([{ id: "read-here", title: "Hier lesen", contexts: ["selection", "image"] }]);
  });

  it("hands on the tab, and the picture where one was pointed at", async () => {
    const chosen = vi.fn();
    watchMenu(chosen);
    clicked({ menuItemId: "read-here", selectionText: "Calcium 200 mg" }, { id: 7 });
    clicked({ menuItemId: "read-here", srcUrl: "https://shop.example/label.png" }, { id: 7 });
    // A selection around a picture: the text is what was meant.
    clicked({ menuItemId: "read-here", selectionText: "Calcium", srcUrl: "https://shop.example/label.png" }, { id: 8 });
    expect(chosen.mock.calls).toEqual([
      [7, null],
      [7, "https://shop.example/label.png"],
      [8, null],
    ]);
  });

  it("leaves other entries and places without a tab alone", () => {
    const chosen = vi.fn();
    watchMenu(chosen);
    clicked({ menuItemId: "another", selectionText: "Calcium" }, { id: 7 });
    clicked({ menuItemId: "read-here", selectionText: "Calcium" });
    expect(chosen).not.toHaveBeenCalled();
  });
});

describe("the keyboard's commands", () => {
  const front = (tabs: readonly object[]) => vi.spyOn(fakeBrowser.tabs, "query").mockResolvedValue(tabs as never);
  const heard = async (command: string): Promise<readonly [Command, number | null]> => {
    const call = vi.fn();
    watchCommands(call);
    pressed(command);
    await vi.waitFor(() => expect(call).toHaveBeenCalledOnce());
    return call.mock.calls[0] as [Command, number | null];
  };

  it("are handed on with the tab in front", async () => {
    const query = front([{ id: 7 }]);
    expect(await heard("read-page")).toEqual(["read-page", 7]);
    expect(await heard("toggle-badge")).toEqual(["toggle-badge", 7]);
    expect(query).toHaveBeenCalledWith({ active: true, currentWindow: true });
  });

  it("are handed on where there is no tab in front", async () => {
    front([]);
    expect(await heard("toggle-badge")).toEqual(["toggle-badge", null]);
  });
});

describe("a browser without menus and commands", () => {
  it("is left without them", async () => {
    Object.assign(fakeBrowser, { contextMenus: undefined, commands: undefined });
    await paintMenu("Read here");
    watchMenu(vi.fn());
    watchCommands(vi.fn());
    expect(entries).toEqual([]);
  });
});
