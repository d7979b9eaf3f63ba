import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { type Judging, judgeAgain, toHandlers } from "../../src/browser/handlers.ts";
import { listTabs, takeRow } from "../../src/browser/reports.ts";
import type { LabelReport, Verdict } from "../../src/core/model.ts";
import { correctReport } from "../../src/core/person/corrections.ts";
import { toChecklistDiet } from "../../src/core/person/diet.ts";
import { defaultSettings } from "../../src/core/person/settings.ts";
import type { Mark } from "../../src/core/view.ts";
import { checklistBaseline, foods } from "../../src/data/diets.ts";
import { correctionOf, profile, reportOf, snapshotOf } from "./samples.ts";

/** Judges by the profile's own limit alone, so that a change of profile or servings shows in the text. */
const judging: Judging = {
  read: ({ signature }) =>
    reportOf(...(signature.split(" ").slice(1).map(Number) as [number, number]), signature.split(" ")[0]),
  shops: ["shop.example"],
  version: "1.2.3",
  readCard: ({ title }, url) => ({ ...reportOf(1, 1), product: { key: "k", url, title } }),
  fallbackProfile: () => profile,
  checklistDiet: (servings) => toChecklistDiet(servings, foods, checklistBaseline),
  correct: (report, correction) => correctReport(report, correction, []),
  judge: ({ serving }, person) => ({ servingsPerDay: serving.perDay?.low ?? 1, targetMg: person.ageYears }) as Verdict,
  speak: async ({ language }) => ({
    toMark: (report, verdict) =>
      report.kind === "product"
        ? ({ headline: `${verdict.targetMg} x${verdict.servingsPerDay}`, lang: language } as Mark)
        : null,
    toCardMarks: (cards) => ({
      lang: language ?? "",
      direction: "ltr",
      cards: cards.map(({ product }) => ({ text: product.title, hint: "" })),
    }),
    toToolbar: (_, verdict) => ({ text: String(verdict.targetMg), title: "title", background: "#000000" }),
  }),
};
const handlers = toHandlers(judging);
const from = (tabId: number) => ({ id: "self", frameId: 0, tab: { id: tabId } });
const report = reportOf(200, 200);

let pages: Map<number, { page: string; state: string; shown: unknown[] }>;

/** The content scripts of the open tabs, as far as the background can tell. */
const open = (tabId: number, page: string, state = "reported") => pages.set(tabId, { page, state, shown: [] });

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  pages = new Map();
  vi.spyOn(fakeBrowser.tabs, "sendMessage").mockImplementation((async (tabId: number, message: never) => {
    const { kind, ask } = message as { kind: string; ask: { page: string } };
    const there = pages.get(tabId);
    if (there === undefined) throw new Error("Could not establish connection. Receiving end does not exist.");
    if (kind === "ask-page") return { answer: { page: there.page, state: there.state } };
    there.shown.push(ask);
    return { answer: ask.page === there.page && there.state === "reported" };
  }) as never);
  for (const name of ["setBadgeText", "setTitle", "setBadgeBackgroundColor", "setBadgeTextColor"] as const) {
    vi.spyOn(fakeBrowser.action, name).mockResolvedValue(undefined as never);
  }
  vi.spyOn(fakeBrowser.i18n, "getMessage").mockReturnValue("CalMag Fit");
});

const tell = (tabId: number, page: string, told: LabelReport = report) =>
  handlers["read-page"]({ page, snapshot: snapshotOf(told) }, from(tabId));
const consent = () => handlers["change-settings"]({ changes: { consentedAt: 1 } }, {});
const view = (tabId: number) => handlers["get-view"]({ tabId }, {});

describe("a report", () => {
  it("is judged, drawn and kept for its tab", async () => {
    open(7, "p");
    expect(await tell(7, "p")).toEqual({ headline: "40 x1", lang: null });
    expect(await view(7)).toMatchObject({
      page: { report, correction: null },
      state: "reported",
      profileIsDefault: true,
    });
    expect(fakeBrowser.action.setBadgeText).toHaveBeenCalledWith({ tabId: 7, text: "40" });
  });

  it("is not shown where the document has become another", async () => {
    open(7, "p");
    await tell(7, "p");
    open(7, "q", "busy");
    expect(await view(7)).toMatchObject({ page: null, state: "busy" });
    expect(await listTabs()).toEqual([]);
  });

  it("is not forgotten where it comes while the one of the document before is looked at", async () => {
    open(7, "p");
    await tell(7, "p");
    open(7, "q");
    const asked = vi.mocked(fakeBrowser.tabs.sendMessage).getMockImplementation()!;
    vi.mocked(fakeBrowser.tabs.sendMessage).mockImplementationOnce((async (...all: Parameters<typeof asked>) => {
      const state = await asked(...all);
      void tell(7, "q");
      return state;
    }) as never);
    await view(7);
    await vi.waitFor(async () => expect((await listTabs()).map(({ entry }) => entry.page)).toEqual(["q"]));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect((await listTabs()).map(({ entry }) => entry.page)).toEqual(["q"]);
  });

  it("is told again where it was lost", async () => {
    open(7, "p");
    expect(await view(7)).toMatchObject({ page: null, state: "reported" });
    expect(
      vi.mocked(fakeBrowser.tabs.sendMessage).mock.calls.map(([, message]) => (message as { kind: string }).kind),
    ).toContain("look-again");
  });

  it("is not shown while its page is being read anew, but not forgotten", async () => {
    open(7, "p");
    await tell(7, "p");
    open(7, "p", "busy");
    expect((await view(7)).page).toBeNull();
    open(7, "p");
    expect((await view(7)).page).not.toBeNull();
  });

  it("is not shown where no content script is left", async () => {
    open(7, "p");
    await tell(7, "p");
    pages.clear();
    expect(await view(7)).toMatchObject({ page: null, state: "absent" });
  });

  it("gives nothing to draw where the product gives nothing", async () => {
    open(7, "p");
    const read = () => ({ ...report, kind: "article" as const });
    const ask = { page: "p", snapshot: snapshotOf(report) };
    expect(await toHandlers({ ...judging, read })["read-page"](ask, from(7))).toBeNull();
  });

  it("is refused, and not kept, where the page prints what no report can hold", async () => {
    open(7, "p");
    for (const mg of [Number.POSITIVE_INFINITY, Number.NaN, -1, 1e12])
      await expect(tell(7, "p", reportOf(mg, 200))).rejects.toEqual({ fault: "failed" });
    expect(await listTabs()).toEqual([]);
  });

  it("goes when its page is left, but only by its own page", async () => {
    open(7, "p");
    await tell(7, "p");
    await handlers["leave-page"]({ page: "older" }, from(7));
    expect(await listTabs()).toHaveLength(1);
    await handlers["leave-page"]({ page: "p" }, from(7));
    expect(await listTabs()).toEqual([]);
    expect(fakeBrowser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: "" });
  });

  it("survives the worker: everything is found again by new handlers", async () => {
    open(7, "p");
    await tell(7, "p");
    const reborn = toHandlers(judging);
    expect((await reborn["get-view"]({ tabId: 7 }, {})).page?.report).toEqual(report);
  });

  it("that was damaged in the store is no report", async () => {
    await fakeBrowser.storage.session.set({ "tab:7": { page: "p", report: { kind: "product" } } });
    open(7, "p");
    expect((await view(7)).page).toBeNull();
  });
});

describe("a shop that stops giving readings", () => {
  const silent = (slug: string): LabelReport => ({
    ...reportOf(0, 0, slug),
    readings: [],
    issues: [{ code: "no-amount", mineral: "magnesium" }],
  });
  /** Has a page of the shop read in a tab, and returns what the popup is then told of the shop. */
  const visit = async (host: string, told: LabelReport, isPrivate = false) => {
    vi.spyOn(fakeBrowser.tabs, "get").mockResolvedValue({ url: `https://${host}/p`, incognito: isPrivate } as never);
    open(7, "p");
    const sender = { id: "self", frameId: 0, url: `https://${host}/p`, tab: { id: 7, incognito: isPrivate } };
    const own = toHandlers({ ...judging, read: () => told });
    await own["read-page"]({ page: "p", snapshot: snapshotOf(told) }, sender);
    return (await own["get-view"]({ tabId: 7 }, {})).site.changed;
  };
  const silentPages = async (host: string, isPrivate = false) => {
    for (const slug of ["one", "two", "three"]) expect(await visit(host, silent(slug), isPrivate)).toBeNull();
    return visit(host, silent("four"), isPrivate);
  };

  it("is said to have changed, on any of its hosts, with nothing of its pages in the report", async () => {
    const text = await silentPages("kr.shop.example");
    expect(JSON.parse(text ?? "")).toEqual({
      version: "1.2.3",
      shop: "shop.example",
      silentPages: 4,
      codes: { "no-amount": 4 },
    });
    expect(await visit("shop.example", reportOf(200, 200))).toBeNull();
    expect(await visit("shop.example", silent("five"))).toBeNull();
  });

  it("is counted in the memory of the session alone", async () => {
    await silentPages("shop.example");
    expect(JSON.stringify(await fakeBrowser.storage.local.get(null))).not.toContain("shop.example");
  });

  it("is spoken of where the person has added it, not where a page was asked for", async () => {
    expect(await silentPages("other.example")).toBeNull();
    await handlers["change-settings"]({ changes: { shopsAlways: ["other.example"] } }, {});
    expect(await silentPages("other.example")).toContain("other.example");
  });

  it("is not counted in private windows", async () => {
    await handlers["change-settings"]({ changes: { readInPrivateWindows: true } }, {});
    expect(await silentPages("shop.example", true)).toBeNull();
    expect(JSON.stringify(await fakeBrowser.storage.session.get(null))).not.toContain("silent");
  });
});

describe("two readings of one tab at a time", () => {
  /** The first report is written at once, but this is only confirmed when it is let go. */
  const holdFirst = () => {
    const { session } = fakeBrowser.storage;
    const set = session.set.bind(session);
    let letGo = () => {};
    const held = new Promise<void>((resolve) => {
      letGo = resolve;
    });
    vi.spyOn(session, "set").mockImplementationOnce((async (items: never) => {
      await set(items);
      await held;
    }) as never);
    return letGo;
  };

  it("the newer one wins, though the older one ends later", async () => {
    open(7, "p");
    const letGo = holdFirst();
    const older = tell(7, "p", reportOf(100, 100, "older"));
    expect(await tell(7, "p", reportOf(200, 200, "newer"))).toEqual({ headline: "40 x1", lang: null });
    letGo();
    expect(await older).toBeNull();
    expect((await view(7)).page?.report.product.title).toBe("Product newer");
    expect(fakeBrowser.action.setBadgeText).toHaveBeenCalledTimes(2);
  });

  it("those of two tabs are not mixed", async () => {
    open(7, "p");
    open(8, "q");
    const letGo = holdFirst();
    const first = tell(7, "p");
    expect(await tell(8, "q")).not.toBeNull();
    letGo();
    expect(await first).not.toBeNull();
  });

  it("nothing is painted for a page that was left meanwhile", async () => {
    open(7, "p");
    const letGo = holdFirst();
    const reading = tell(7, "p");
    await handlers["leave-page"]({ page: "p" }, from(7));
    letGo();
    expect(await reading).toBeNull();
    expect(await listTabs()).toEqual([]);
    expect(fakeBrowser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: "" });
  });
});

describe("saving", () => {
  it("needs consent, once", async () => {
    await expect(handlers["change-profile"]({ changes: { ageYears: 50 } }, {})).rejects.toEqual({
      fault: "not-consented",
    });
    await expect(handlers["save-correction"]({ correction: correctionOf(report, 2) }, {})).rejects.toEqual({
      fault: "not-consented",
    });
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
    await consent();
    await handlers["change-profile"]({ changes: { ageYears: 50 } }, {});
    expect(await view(1)).toMatchObject({
      profile: { ageYears: 50 },
      profileIsDefault: false,
      settings: { consentedAt: 1 },
    });
  });
});

describe("two pages that change one list, each from what it showed", () => {
  it("both count", async () => {
    await consent();
    await Promise.all([
      handlers["change-profile"]({ changes: { medicines: ["one"] }, seen: profile }, {}),
      handlers["change-profile"]({ changes: { medicines: ["two"] }, seen: profile }, {}),
      handlers["change-settings"]({ changes: { shopsOff: ["a.example"] }, seen: defaultSettings }, {}),
      handlers["change-settings"]({ changes: { shopsOff: ["b.example"] }, seen: defaultSettings }, {}),
    ]);
    expect(await view(1)).toMatchObject({
      profile: { medicines: ["one", "two"] },
      settings: { shopsOff: ["a.example", "b.example"] },
    });
  });
});

describe("settings", () => {
  const shown = (tabId: number) => pages.get(tabId)?.shown.at(-1);

  it("choose the language of every open page", async () => {
    open(7, "p");
    await tell(7, "p");
    await handlers["change-settings"]({ changes: { language: "de" } }, {});
    await judgeAgain(judging);
    expect(shown(7)).toMatchObject({ mark: { lang: "de" } });
  });

  it.each([
    ["no badges", { badge: false }],
    ["no badge for this product", { productsOff: [report.product.key] }],
  ])("%s: the page loses it, the toolbar still speaks", async (_, changes) => {
    open(7, "p");
    await tell(7, "p");
    await handlers["change-settings"]({ changes }, {});
    await judgeAgain(judging);
    expect(shown(7)).toMatchObject({ mark: null });
    expect(fakeBrowser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 7, text: "40" });
    expect(await tell(7, "p")).toBeNull();
  });

  it("that no setting can be are refused, and the old ones stay", async () => {
    await consent();
    const changes = { shopsOff: ["https://shop.example/"] };
    await expect(handlers["change-settings"]({ changes }, {})).rejects.toEqual({ fault: "invalid" });
    expect(await view(1)).toMatchObject({ settings: { consentedAt: 1, shopsOff: [] } });
  });
});

describe("a goodbye and what the same page says next", () => {
  it("in one breath: what it says next stays", async () => {
    open(7, "p");
    await tell(7, "p");
    const goodbye = handlers["leave-page"]({ page: "p" }, from(7));
    await Promise.all([goodbye, tell(7, "p", reportOf(300, 300))]);
    expect(await view(7)).toMatchObject({ page: { report: reportOf(300, 300) } });
  });
});

describe("may-read", () => {
  const ask = (url: string, incognito = false) =>
    handlers["may-read"](null, { id: "self", url, frameId: 0, tab: { id: 7, incognito } });

  it("says yes until something is switched off", async () => {
    expect(await ask("https://www.shop.example/p/1")).toBe(true);
    await handlers["change-settings"]({ changes: { shopsOff: ["shop.example"] } }, {});
    expect(await ask("https://www.shop.example/p/1")).toBe(false);
    expect(await ask("https://other.example/")).toBe(true);
    await handlers["change-settings"]({ changes: { paused: true } }, {});
    expect(await ask("https://other.example/")).toBe(false);
  });

  it("leaves private windows alone until they are allowed", async () => {
    expect(await ask("https://shop.example/", true)).toBe(false);
    await handlers["change-settings"]({ changes: { readInPrivateWindows: true } }, {});
    expect(await ask("https://shop.example/", true)).toBe(true);
  });
});

describe("judgeAgain", () => {
  it("pushes the new outcome to every open page and its toolbar", async () => {
    open(7, "p");
    open(8, "q");
    await tell(7, "p");
    await tell(8, "q", reportOf(100, 100, "two"));
    await consent();
    await handlers["change-profile"]({ changes: { ageYears: 50 } }, {});
    await handlers["save-correction"]({ correction: correctionOf(report, 3) }, {});
    await judgeAgain(judging);
    expect(pages.get(7)?.shown).toEqual([
      { page: "p", signature: report.signature, mark: { headline: "50 x3", lang: null } },
    ]);
    expect(pages.get(8)?.shown).toMatchObject([{ mark: { headline: "50 x1" } }]);
    expect(fakeBrowser.action.setBadgeText).toHaveBeenLastCalledWith({ tabId: 8, text: "50" });
  });

  it("forgets tabs whose document is gone, and goes on with the others", async () => {
    open(7, "p");
    open(8, "q");
    await tell(7, "p");
    await tell(8, "q");
    pages.delete(7);
    await judgeAgain(judging);
    expect((await listTabs()).map(({ tabId }) => tabId)).toEqual([8]);
    expect(pages.get(8)?.shown).toHaveLength(1);
  });
});

describe("what a click in the badge asks for", () => {
  const sender = (tabId: number, url: string) => ({ ...from(tabId), url });
  const hide = (what: "product" | "shop", page = "p", url = "https://www.shop.example/p/one?x=1") =>
    handlers["hide-here"]({ page, what }, sender(7, url));
  const settingsNow = async () => (await view(7)).settings;

  it("hides the product of its own page, and nothing else", async () => {
    open(7, "p");
    await tell(7, "p");
    await hide("product");
    await hide("product");
    expect(await settingsNow()).toMatchObject({ productsOff: [report.product.key], shopsOff: [] });
    await judgeAgain(judging);
    expect(pages.get(7)?.shown.at(-1)).toMatchObject({ mark: null });
  });

  it("hides the sender's own shop", async () => {
    await hide("shop");
    expect(await settingsNow()).toMatchObject({ productsOff: [], shopsOff: ["shop.example"] });
  });

  it("refuses a product that the tab does not show, and an address without a host", async () => {
    open(7, "p");
    await expect(hide("product")).rejects.toEqual({ fault: "refused" });
    await tell(7, "p");
    await expect(hide("product", "older")).rejects.toEqual({ fault: "refused" });
    await expect(hide("shop", "p", "about:blank")).rejects.toEqual({ fault: "refused" });
    expect(await settingsNow()).toMatchObject({ productsOff: [], shopsOff: [] });
  });

  it("opens the popup at a row, or says that the person has to", async () => {
    const opening = vi.spyOn(fakeBrowser.action, "openPopup").mockResolvedValueOnce(undefined as never);
    expect(await handlers["open-popup"]({ row: "magnesium" }, from(7))).toBe(true);
    expect(await takeRow(7)).toBe("magnesium");
    expect(await takeRow(7)).toBeUndefined();
    opening.mockRejectedValueOnce(new Error("openPopup requires a user gesture"));
    expect(await handlers["open-popup"]({ row: "serving" }, from(7))).toBe(false);
    expect(await takeRow(8)).toBeUndefined();
    expect(await takeRow(7)).toBe("serving");
    opening.mockResolvedValueOnce(undefined as never);
    expect(await handlers["open-popup"]({ row: null }, from(7))).toBe(true);
    expect(await takeRow(7)).toBeUndefined();
  });

  it("forgets the row when the page it was left for goes", async () => {
    vi.spyOn(fakeBrowser.action, "openPopup").mockRejectedValue(new Error("openPopup requires a user gesture"));
    open(7, "p");
    await tell(7, "p");
    await handlers["open-popup"]({ row: "magnesium" }, from(7));
    await handlers["leave-page"]({ page: "p" }, from(7));
    expect(await takeRow(7)).toBeUndefined();
  });
});

describe("cards", () => {
  const cards = [
    { title: "Calcium 500 mg", lines: [] },
    { title: "Zinc", lines: [] },
  ];
  const ask = (page = "p") => handlers["read-cards"]({ page, cards }, from(7));
  const tellKind = (kind: LabelReport["kind"]) =>
    toHandlers({ ...judging, read: () => ({ ...report, kind }) })["read-page"](
      { page: "p", snapshot: snapshotOf(report) },
      from(7),
    );

  it("are read on a listing, in their order", async () => {
    await tellKind("listing");
    expect((await ask())?.cards.map((card) => card?.text)).toEqual(["Calcium 500 mg", "Zinc"]);
  });

  it.each(["product", "article", "none"] as const)("are not read on a page that is %s", async (kind) => {
    await tellKind(kind);
    expect(await ask()).toBeNull();
  });

  it("are not read for a page that the tab does not show, nor where the person has switched them off", async () => {
    expect(await ask()).toBeNull();
    await tellKind("listing");
    expect(await ask("older")).toBeNull();
    await handlers["change-settings"]({ changes: { listingMarks: false } }, {});
    expect(await ask()).toBeNull();
  });
});
