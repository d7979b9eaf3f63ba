import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { loadSetAside } from "../../src/browser/archive.ts";
import {
  changeProfile,
  changeSettings,
  dismissNotice,
  dropCorrection,
  dropSetAside,
  listCorrections,
  loadCorrection,
  loadNotices,
  loadProfile,
  loadSettings,
  saveCorrection,
  watchJudging,
} from "../../src/browser/storage.ts";
import { defaultSettings } from "../../src/core/person/settings.ts";
import { correctionOf, profile, reportOf } from "./samples.ts";

const local = fakeBrowser.storage.local;
const kept = () => local.get(null) as Promise<Record<string, unknown>>;
const report = reportOf(200, 200);

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
});

describe("the profile", () => {
  it("is null before the first saving, and nothing is written by asking", async () => {
    expect(await loadProfile()).toBeNull();
    expect(await kept()).toEqual({});
  });

  it("is the fallback with the first change, then what was saved with the next", async () => {
    await changeProfile({ ageYears: 50 }, profile);
    await changeProfile({ homeLimit: "DE" }, { ...profile, ageYears: 1 });
    expect(await loadProfile()).toEqual({ ...profile, ageYears: 50, homeLimit: "DE" });
  });

  it("carries its version", async () => {
    await changeProfile({}, profile);
    expect(await kept()).toMatchObject({ profile: { version: 4 } });
  });

  it("loses no change of two that come together", async () => {
    await Promise.all([changeProfile({ ageYears: 50 }, profile), changeProfile({ sex: "female" }, profile)]);
    expect(await loadProfile()).toMatchObject({ ageYears: 50, sex: "female" });
  });

  it.each([
    ["an age below nothing", { ageYears: -1 }],
    ["an age that is no number", { ageYears: "40" as unknown as number }],
    ["a limit nobody has", { homeLimit: "XX" as "US" }],
  ])("stays as it was after %s", async (_, changes) => {
    await changeProfile({ ageYears: 50 }, profile);
    await expect(changeProfile(changes, profile)).rejects.toEqual({ fault: "invalid" });
    expect(await loadProfile()).toMatchObject({ ageYears: 50, homeLimit: "US" });
  });

  it("stays as it was where the browser refuses to write", async () => {
    await changeProfile({ ageYears: 50 }, profile);
    vi.spyOn(local, "set").mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"));
    await expect(changeProfile({ ageYears: 60 }, profile)).rejects.toEqual({ fault: "not-saved" });
    vi.restoreAllMocks();
    expect(await loadProfile()).toMatchObject({ ageYears: 50 });
  });
});

describe("a record that cannot be read", () => {
  const broken = [
    ["text", "{"],
    ["a list", [1, 2]],
    ["a number", 0],
    ["no version", { value: profile }],
    ["a later version", { version: 99, value: profile }],
    ["half a profile", { version: 1, value: { ageYears: 40 } }],
  ] as const;

  it.each(broken)("is set aside, not lost, and reported: %s", async (_, raw) => {
    await local.set({ profile: raw });
    expect(await loadProfile()).toBeNull();
    const after = await kept();
    expect(after).not.toHaveProperty("profile");
    expect(Object.entries(after).find(([key]) => key.startsWith("aside:profile:"))?.[1]).toEqual(raw);
    expect(await loadNotices()).toEqual([
      { code: "set-aside", what: "profile", key: expect.stringMatching(/^aside:profile:/) },
    ]);
  });

  it("is not overwritten by a change either", async () => {
    await local.set({ profile: { version: 99, value: "from later" } });
    await changeProfile({ ageYears: 50 }, profile);
    expect(Object.values(await kept())).toContainEqual({ version: 99, value: "from later" });
    expect(await loadProfile()).toMatchObject({ ageYears: 50 });
  });

  it("stays in its place while there is no room to set it aside", async () => {
    await local.set({ profile: "broken" });
    vi.spyOn(local, "set").mockRejectedValue(new Error("QUOTA_BYTES quota exceeded"));
    expect(await loadProfile()).toBeNull();
    await expect(changeProfile({ ageYears: 50 }, profile)).rejects.toEqual({ fault: "not-saved" });
    expect(await kept()).toEqual({ profile: "broken" });
  });

  it("takes nothing else with it", async () => {
    await saveCorrection(correctionOf(report, 2));
    await changeSettings({ consentedAt: 5 });
    await local.set({ profile: "broken" });
    expect(await loadProfile()).toBeNull();
    expect(await loadSettings()).toEqual({ ...defaultSettings, consentedAt: 5 });
    expect(await loadCorrection(report.product.key)).toMatchObject({ servingsPerDay: 2 });
  });
});

describe("a notice", () => {
  const [first, second] = ["aside:profile:1", "aside:settings:2"] as const;
  beforeEach(() =>
    local.set({
      [first]: "broken",
      [second]: [1],
      asides: {
        version: 4,
        value: [
          { what: "profile", key: first, seen: false },
          { what: "settings", key: second, seen: false },
        ],
      },
    }),
  );

  it("is put away for good, and what it was about stays", async () => {
    await dismissNotice(first);
    expect((await loadNotices()).map(({ what }) => what)).toEqual(["settings"]);
    expect(await loadSetAside()).toEqual([
      { key: first, what: "profile", seen: true, value: "broken" },
      { key: second, what: "settings", seen: false, value: [1] },
    ]);
  });

  it("goes with what it was about when that is deleted, alone", async () => {
    await dropSetAside(first);
    expect((await loadSetAside()).map(({ value }) => value)).toEqual([[1]]);
    expect(Object.keys(await kept())).not.toContain(first);
  });

  it("deletes nothing but what was set aside, whatever key is named", async () => {
    await changeProfile({}, profile);
    await dropSetAside("profile");
    expect(await loadProfile()).toEqual(profile);
  });

  it("is still told where the list of notices itself is damaged", async () => {
    await local.set({ asides: "broken" });
    expect((await loadNotices()).map(({ what }) => what).sort()).toEqual(["profile", "settings"]);
    await local.set({ profile: "{" });
    await loadProfile();
    expect((await loadSetAside()).map(({ value }) => value)).toEqual(expect.arrayContaining(["broken", [1], "{"]));
  });
});

describe("corrections", () => {
  it("are one record a product", async () => {
    const other = reportOf(100, 100, "two");
    await saveCorrection(correctionOf(report, 2));
    await saveCorrection(correctionOf(other, 3));
    await saveCorrection(correctionOf(report, 4));
    expect(await loadCorrection(report.product.key)).toMatchObject({ servingsPerDay: 4 });
    await dropCorrection(report.product.key);
    expect(await loadCorrection(report.product.key)).toBeNull();
    expect(await loadCorrection(other.product.key)).toMatchObject({ servingsPerDay: 3 });
  });
});

describe("a clock that is set back or forward", () => {
  it("keeps what was saved last, whatever time it bears", async () => {
    for (const at of [1_000, 9e12, 500, 0]) await saveCorrection({ ...correctionOf(report, at / 1e12), at });
    expect(await loadCorrection(report.product.key)).toMatchObject({ servingsPerDay: 0, at: 0 });
    for (const consentedAt of [9e12, 5]) await changeSettings({ consentedAt });
    expect(await loadSettings()).toMatchObject({ consentedAt: 5 });
  });

  it("lets no record that is set aside take the place of another", async () => {
    vi.useFakeTimers({ toFake: ["Date"] });
    for (const now of [2_000_000, 1_000_000, 2_000_000]) {
      vi.setSystemTime(now);
      await local.set({ profile: { version: 99, value: now } });
      await loadProfile();
    }
    vi.useRealTimers();
    expect((await loadSetAside()).map(({ value }) => (value as { value: number }).value)).toEqual([
      2_000_000, 1_000_000, 2_000_000,
    ]);
  });
});

describe("the list of corrections", () => {
  it("has the newest first, and leaves out what cannot be read", async () => {
    await saveCorrection({ ...correctionOf(report, 2), productKey: "a", at: 1 });
    await saveCorrection({ ...correctionOf(report, 3), productKey: "b", at: 2 });
    await local.set({ "correction:c": "broken" });
    expect((await listCorrections()).map(({ productKey }) => productKey)).toEqual(["b", "a"]);
    expect(await kept()).toMatchObject({ "correction:c": "broken" });
  });

  it("are listed by asking the store once, however many there are", async () => {
    const many = Array.from({ length: 1000 }, (_, at) => ({ ...correctionOf(report, 2), productKey: `${at}`, at }));
    await local.set(
      Object.fromEntries(many.map((one) => [`correction:${one.productKey}`, { version: 4, value: one }])),
    );
    const get = vi.spyOn(local, "get");
    expect(await listCorrections()).toHaveLength(1000);
    expect(get.mock.calls.length).toBeLessThan(5);
  });
});

describe("watchJudging", () => {
  it("hears of what a verdict depends on, and of nothing else", async () => {
    const changed = vi.fn();
    watchJudging(changed);
    await fakeBrowser.storage.session.set({ "tab:1": {} });
    await local.set({ asides: {} });
    expect(changed).not.toHaveBeenCalled();
    await changeSettings({ language: "de" });
    await changeProfile({}, profile);
    await saveCorrection(correctionOf(report, 2));
    await dropCorrection(report.product.key);
    expect(changed).toHaveBeenCalledTimes(4);
  });
});

describe("records of earlier versions", () => {
  it("settings of version 1 held the agreement alone", async () => {
    await local.set({ settings: { version: 1, value: { consentedAt: 5 } } });
    expect(await loadSettings()).toEqual({ ...defaultSettings, consentedAt: 5 });
    expect(await loadNotices()).toEqual([]);
  });

  it("profiles of version 1 are as they were", async () => {
    await local.set({ profile: { version: 1, value: profile } });
    expect(await loadProfile()).toEqual(profile);
  });

  const plain = {
    title: "Cal-Mag",
    mgPerServing: { calcium: 300, magnesium: null },
    servingText: null,
    piecesPerServing: 3,
    servingsPerDay: 2,
    signature: "s1",
    at: 7,
  };

  it.each([1, 2])("corrections of version %i held mg of the element alone, and no shop", async (version) => {
    await local.set({ "correction:shop.example:9": { version, value: { ...plain, productKey: "shop.example:9" } } });
    expect(await loadCorrection("shop.example:9")).toEqual({
      productKey: "shop.example:9",
      title: "Cal-Mag",
      shop: "shop.example",
      amounts: { calcium: { kind: "typed", mg: 300, salt: null, labelSaid: null }, magnesium: null },
      serving: { text: "", pieces: 3, labelSaid: null },
      servingsPerDay: 2,
      at: 7,
    });
    expect(await loadNotices()).toEqual([]);
  });

  it.each([
    ["https://shop.example/p/9", "shop.example"],
    ["gtin:4000000000000", ""],
  ])("a correction kept for %s is of the shop “%s”", async (productKey, shop) => {
    await local.set({ [`correction:${productKey}`]: { version: 2, value: { ...plain, productKey } } });
    expect(await loadCorrection(productKey)).toMatchObject({ shop });
  });

  it("what was set aside up to version 3 had not been put away", async () => {
    await local.set({
      "aside:profile:1": "broken",
      asides: { version: 3, value: [{ what: "profile", key: "aside:profile:1" }] },
    });
    expect(await loadNotices()).toEqual([{ code: "set-aside", what: "profile", key: "aside:profile:1" }]);
  });

  it("are written back in the newest one", async () => {
    await local.set({ settings: { version: 1, value: { consentedAt: 5 } } });
    await changeSettings({ language: "de" });
    expect(await kept()).toEqual({
      settings: { version: 4, value: { ...defaultSettings, consentedAt: 5, language: "de" } },
    });
  });
});
