import { describe, expect, it, vi } from "vitest";
import { behindDoor } from "../../src/browser/door.ts";
import { replyTo } from "../../src/browser/messages.ts";
import { correctionOf, reportOf, snapshotOf } from "./samples.ts";

const self = { id: "self", origin: "chrome-extension://self/" };
const popup = { id: "self", url: "chrome-extension://self/popup.html" };
const page = { id: "self", url: "https://shop.example/p/one", frameId: 0, tab: { id: 7 } };
const report = reportOf(200, 200);
const snapshot = snapshotOf(report);

const [block] = snapshot.blocks;
const many = Array.from({ length: 20_000 }, () => block);

const knock = async (kind: string, ask: unknown, sender: object) => {
  const inside = vi.fn(() => null);
  const kinds = [
    "read-page",
    "leave-page",
    "read-cards",
    "hide-here",
    "open-popup",
    "get-view",
    "change-profile",
    "save-correction",
    "list-corrections",
    "drop-correction",
    "change-settings",
  ];
  const handlers = behindDoor(Object.fromEntries(kinds.map((name) => [name, inside])), self);
  const reply = await replyTo(handlers, { kind, ask }, sender);
  return { reply, inside };
};

describe("the door", () => {
  it.each([
    ["read-page", { page: "p", snapshot }, page],
    ["leave-page", { page: "p" }, page],
    ["read-cards", { page: "p", cards: [{ title: "Calcium 500 mg", lines: ["120 tablets"] }] }, page],
    ["hide-here", { page: "p", what: "product" }, page],
    ["open-popup", { row: "magnesium" }, page],
    ["get-view", { tabId: 7 }, popup],
    ["change-profile", { changes: { ageYears: 30 } }, popup],
    ["save-correction", { correction: correctionOf(report, 2) }, popup],
    ["list-corrections", null, popup],
    ["drop-correction", { productKey: "k" }, popup],
    ["change-settings", { changes: { consentedAt: 1 } }, popup],
  ])("lets %s through from where it belongs", async (kind, ask, sender) => {
    const { reply, inside } = await knock(kind, ask, sender);
    expect(reply).toEqual({ answer: null });
    expect(inside).toHaveBeenCalledOnce();
  });

  it.each([
    ["the popup's kinds from a page", "change-profile", { changes: { ageYears: 30 } }, page],
    ["the popup's view from a page", "get-view", { tabId: 7 }, page],
    ["what was corrected from a page", "list-corrections", null, page],
    [
      "a page's address that begins like the extension's",
      "get-view",
      { tabId: 7 },
      { ...page, url: "chrome-extension://selfish/popup.html" },
    ],
    ["another extension", "get-view", { tabId: 7 }, { ...popup, id: "other" }],
    ["a sender without an address", "change-settings", { changes: { consentedAt: 1 } }, { id: "self" }],
    ["a frame inside the page", "read-page", { page: "p", snapshot }, { ...page, frameId: 3 }],
    ["a frame that hides", "hide-here", { page: "p", what: "shop" }, { ...page, frameId: 3 }],
    ["a snapshot from no tab", "read-page", { page: "p", snapshot }, popup],
  ])("refuses %s", async (_, kind, ask, sender) => {
    const { reply, inside } = await knock(kind, ask, sender);
    expect(reply).toEqual({ fault: "refused" });
    expect(inside).not.toHaveBeenCalled();
  });

  it.each([
    ["no snapshot", "read-page", { page: "p" }, page],
    ["a page name of any length", "leave-page", { page: "p".repeat(1000) }, page],
    ["a report in place of a snapshot", "read-page", { page: "p", snapshot: report }, page],
    ["an address that runs", "read-page", { page: "p", snapshot: { ...snapshot, url: "javascript:alert(1)" } }, page],
    ["NaN", "read-page", { page: "p", snapshot: { ...snapshot, blocks: [{ ...block, group: Number.NaN }] } }, page],
    ["blocks without end", "read-page", { page: "p", snapshot: { ...snapshot, blocks: many } }, page],
    ["cards without end", "read-cards", { page: "p", cards: Array(500).fill({ title: "", lines: [] }) }, page],
    ["a card of any length", "read-cards", { page: "p", cards: [{ title: "x".repeat(5000), lines: [] }] }, page],
    ["a shop that a page names", "hide-here", { page: "p", what: "other-shop.example" }, page],
    ["a row that there is not", "open-popup", { row: "https://elsewhere.example/" }, page],
    ["a tab that is no number", "get-view", { tabId: "7" }, popup],
    ["nothing", "save-correction", null, popup],
  ])("calls %s invalid", async (_, kind, ask, sender) => {
    const { reply, inside } = await knock(kind, ask, sender);
    expect(reply).toEqual({ fault: "invalid" });
    expect(inside).not.toHaveBeenCalled();
  });

  it("hands on nothing that the shape does not name", async () => {
    const { inside } = await knock("leave-page", { page: "p", extra: "x", ["__proto__"]: { polluted: true } }, page);
    expect(inside).toHaveBeenCalledWith({ page: "p" }, page);
  });
});
