import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { addShop, alignShops, isAllowed, removeShop } from "../../src/browser/shops.ts";
import { changeSettings, loadSettings } from "../../src/browser/storage.ts";

/** What the browser holds: granted hosts and registered scripts, as a person could see them. */
let granted: Set<string>;
let registered: Map<string, { readonly matches: readonly string[]; readonly persistAcrossSessions?: boolean }>;

interface Script {
  readonly id: string;
  readonly matches: readonly string[];
}

beforeEach(() => {
  fakeBrowser.reset();
  granted = new Set();
  registered = new Map();
  const stub = (where: object, methods: Record<string, unknown>) => Object.assign(where, methods);
  stub(fakeBrowser.permissions, {
    contains: vi.fn(async ({ origins }: { origins: string[] }) => origins.every((origin) => granted.has(origin))),
    remove: vi.fn(async ({ origins }: { origins: string[] }) => origins.map((origin) => granted.delete(origin))[0]),
  });
  stub(fakeBrowser.scripting, {
    getRegisteredContentScripts: vi.fn(async (filter?: { ids: string[] }) =>
      [...registered].map(([id]) => ({ id })).filter(({ id }) => filter === undefined || filter.ids.includes(id)),
    ),
    registerContentScripts: vi.fn(async (scripts: Script[]) => {
      for (const { id, ...script } of scripts) {
        if (registered.has(id)) throw new Error(`Duplicate script ID '${id}'`);
        registered.set(id, script);
      }
    }),
    unregisterContentScripts: vi.fn(async ({ ids }: { ids: string[] }) => {
      for (const id of ids) if (!registered.delete(id)) throw new Error(`Nonexistent script ID '${id}'`);
    }),
  });
});

const origin = "https://*.shop.example/*";

describe("always on a shop", () => {
  it("registers the script there and remembers the wish, once", async () => {
    granted.add(origin);
    await addShop("shop.example");
    await addShop("shop.example");
    expect(registered.get("shop:shop.example")).toMatchObject({ matches: [origin], persistAcrossSessions: true });
    expect((await loadSettings()).shopsAlways).toEqual(["shop.example"]);
  });

  it("keeps both of two shops that are added, or taken back, at once", async () => {
    granted.add(origin).add("https://*.other.example/*");
    await Promise.all([addShop("shop.example"), addShop("other.example"), changeSettings({ alsoMmol: true })]);
    expect([...(await loadSettings()).shopsAlways].sort()).toEqual(["other.example", "shop.example"]);
    await Promise.all([removeShop("shop.example"), removeShop("other.example")]);
    expect((await loadSettings()).shopsAlways).toEqual([]);
  });

  it("is refused, with nothing kept, where the browser does not allow it", async () => {
    await expect(addShop("shop.example")).rejects.toEqual({ fault: "refused" });
    expect(registered.size).toBe(0);
    expect((await loadSettings()).shopsAlways).toEqual([]);
  });

  it("switches the shop on where it was off", async () => {
    await changeSettings({ shopsOff: ["other.example", "shop.example"] });
    granted.add(origin);
    await addShop("shop.example");
    expect((await loadSettings()).shopsOff).toEqual(["other.example"]);
  });

  it("can be taken back whole", async () => {
    granted.add(origin);
    await addShop("shop.example");
    await removeShop("shop.example");
    expect(registered.size).toBe(0);
    expect(await isAllowed("shop.example")).toBe(false);
    expect((await loadSettings()).shopsAlways).toEqual([]);
    await removeShop("shop.example");
  });
});

describe("scripts out of line", () => {
  it("come back after an update has dropped them", async () => {
    granted.add(origin);
    await addShop("shop.example");
    registered.clear();
    await alignShops();
    expect([...registered.keys()]).toEqual(["shop:shop.example"]);
    await alignShops();
  });

  it("go where the browser has taken the host, and the wish stays to be asked again", async () => {
    granted.add(origin);
    await addShop("shop.example");
    granted.clear();
    await alignShops();
    expect(registered.size).toBe(0);
    expect((await loadSettings()).shopsAlways).toEqual(["shop.example"]);
    granted.add(origin);
    await alignShops();
    expect(registered.size).toBe(1);
  });

  it("go where nobody wants them any more, an import for instance", async () => {
    granted.add(origin);
    await addShop("shop.example");
    await changeSettings({ shopsAlways: [] });
    await alignShops();
    expect(registered.size).toBe(0);
  });
});
