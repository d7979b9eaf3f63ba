import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { checkImport, deleteData, exportData, importData } from "../../src/browser/archive.ts";
import { putTab } from "../../src/browser/reports.ts";
import {
  changeProfile,
  changeSettings,
  loadCorrection,
  loadNotices,
  loadProfile,
  loadSettings,
  saveCorrection,
} from "../../src/browser/storage.ts";
import type { StackEntry } from "../../src/core/model.ts";
import { correctionOf, profile, reportOf } from "./samples.ts";

const local = fakeBrowser.storage.local;
const kept = () => local.get(null) as Promise<Record<string, unknown>>;
const report = reportOf(200, 200);
const taken: StackEntry = {
  id: "taken-1",
  name: "Multi “Plus” ä",
  productKey: null,
  calciumMgPerServing: 120.5,
  magnesiumMgPerServing: 50,
  servingsPerDay: 0.5,
  paused: true,
};

/** A device with something of everything on it, a damaged record among it. */
const fill = async (): Promise<void> => {
  await changeSettings({ consentedAt: 5, language: "de", shopsOff: ["shop.example"] });
  await changeProfile({ ageYears: 61, flags: ["ckd"], checklist: { milk: 1.5 }, stack: [taken] }, profile);
  await saveCorrection(correctionOf(report, 3));
  await local.set({ "correction:shop.example:lost": { version: 99, value: { from: "later" } } });
};

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe("export, deletion, import", () => {
  it.each(["merge", "replace"] as const)("give back the same store, %s", async (manner) => {
    await fill();
    const text = await exportData();
    const before = await kept();
    await deleteData();
    expect(await kept()).toEqual({});
    await importData(text, manner, 99);
    expect(await kept()).toEqual(before);
    expect(await exportData()).toBe(text);
  });

  it("give back the same store where nothing was ever set aside", async () => {
    await changeSettings({ consentedAt: 5 });
    await changeProfile({ ageYears: 61 }, profile);
    const text = await exportData();
    const before = await kept();
    await deleteData();
    await importData(text, "merge", 99);
    expect(await kept()).toEqual(before);
  });

  it("an import of what is here already changes nothing, and says so", async () => {
    await fill();
    const text = await exportData();
    const before = await kept();
    const nothing = { added: 0, changed: 0, removed: 0 };
    const none = { profile: "same", taken: nothing, corrections: nothing, settings: [], setAsideAdded: 0 };
    expect(await checkImport(text)).toEqual({ problems: null, changes: { merge: none, replace: none } });
    await importData(text, "merge", 99);
    await importData(text, "replace", 99);
    expect(await kept()).toEqual(before);
  });

  it("what cannot be read is in the file, and is not lost where it is", async () => {
    await fill();
    const text = await exportData();
    expect(text).toContain('"from": "later"');
    expect(Object.values(await kept())).toContainEqual({ version: 99, value: { from: "later" } });
    expect(await loadNotices()).toHaveLength(1);
  });

  it("the file is text a person can read", async () => {
    await fill();
    const lines = (await exportData()).split("\n");
    expect(lines).toContain('    "ageYears": 61,');
    expect(lines).toContain('        "name": "Multi “Plus” ä",');
  });

  it("deletion takes what was read in pages of this session too", async () => {
    await fill();
    await putTab(7, { page: "p", report });
    await deleteData();
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });
});

describe("an import", () => {
  const fileOf = async (): Promise<string> => {
    await fill();
    const text = await exportData();
    await deleteData();
    return text;
  };

  it("that replaces removes what is only here, but nothing that was set aside", async () => {
    const text = await fileOf();
    const other = reportOf(100, 100, "two");
    await changeSettings({ consentedAt: 7, paused: true });
    await changeProfile({ stack: [{ ...taken, name: "Only here" }] }, profile);
    await saveCorrection(correctionOf(other, 2));
    await local.set({ "correction:shop.example:broken": "{" });
    await loadCorrection("shop.example:broken");
    expect(await checkImport(text)).toMatchObject({
      changes: {
        merge: {
          taken: { added: 1, changed: 0, removed: 0 },
          corrections: { added: 1, changed: 0, removed: 0 },
        },
        replace: {
          profile: "changed",
          taken: { added: 1, changed: 0, removed: 1 },
          corrections: { added: 1, changed: 0, removed: 1 },
          settings: ["language", "paused", "shopsOff"],
          setAsideAdded: 1,
        },
      },
    });
    await importData(text, "replace", 99);
    expect((await loadProfile())?.stack).toEqual([taken]);
    expect(await loadCorrection(other.product.key)).toBeNull();
    expect(await loadSettings()).toMatchObject({ paused: false, language: "de", consentedAt: 7 });
    expect(await loadNotices()).toHaveLength(2);
  });

  it("is the agreement where neither side has one, and only there", async () => {
    await changeSettings({ language: "de" });
    const text = await exportData();
    await deleteData();
    await importData(text, "merge", 99);
    expect((await loadSettings()).consentedAt).toBe(99);
    await importData(text, "replace", 100);
    expect((await loadSettings()).consentedAt).toBe(99);
  });

  it("of a damaged file is refused, and nothing is changed", async () => {
    await fill();
    const text = (await exportData()).replace('"ageYears": 61', '"ageYears": "old"');
    const before = await kept();
    expect((await checkImport(text)).problems).toHaveLength(1);
    await expect(importData(text, "replace", 99)).rejects.toEqual({ fault: "invalid" });
    expect(await kept()).toEqual(before);
  });

  it("that finds no room changes nothing", async () => {
    const text = await fileOf();
    await changeSettings({ consentedAt: 7 });
    await saveCorrection(correctionOf(reportOf(1, 1, "two"), 2));
    const before = await kept();
    vi.spyOn(local, "set").mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"));
    await expect(importData(text, "replace", 99)).rejects.toEqual({ fault: "not-saved" });
    expect(await kept()).toEqual(before);
  });

  it("that would come to more than can be kept is not merged", async () => {
    const many = (name: string) =>
      Array.from({ length: 150 }, (_, i): StackEntry => ({ ...taken, id: `${i}`, name: `${name} ${i}` }));
    await changeProfile({ stack: many("one") }, profile);
    const text = await exportData();
    await deleteData();
    await changeProfile({ stack: many("other") }, profile);
    expect(await checkImport(text)).toMatchObject({
      changes: { merge: null, replace: { taken: { added: 150, removed: 150 } } },
    });
    await expect(importData(text, "merge", 99)).rejects.toEqual({ fault: "invalid" });
    expect((await loadProfile())?.stack[0]?.name).toBe("other 0");
  });
});
