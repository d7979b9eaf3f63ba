import { describe, expect, it, vi } from "vitest";
import { behindDoor } from "../../src/browser/door.ts";
import { replyTo } from "../../src/browser/messages.ts";
import { correctionOf, reportOf } from "./samples.ts";

const self = { id: "self", origin: "chrome-extension://self/" };
const popup = { id: "self", url: "chrome-extension://self/popup.html" };
const page = { id: "self", url: "https://shop.example/p/one", frameId: 0, tab: { id: 7 } };
const report = reportOf(200, 200);

const knock = async (kind: string, ask: unknown, sender: object) => {
  const inside = vi.fn(() => null);
  const kinds = [
    "report-label",
    "leave-page",
    "get-view",
    "change-profile",
    "save-correction",
    "drop-correction",
    "give-consent",
  ];
  const handlers = behindDoor(Object.fromEntries(kinds.map((name) => [name, inside])), self);
  const reply = await replyTo(handlers, { kind, ask }, sender);
  return { reply, inside };
};

describe("the door", () => {
  it.each([
    ["report-label", { page: "p", report }, page],
    ["leave-page", { page: "p" }, page],
    ["get-view", { tabId: 7 }, popup],
    ["change-profile", { changes: { ageYears: 30 } }, popup],
    ["save-correction", { correction: correctionOf(report, 2) }, popup],
    ["drop-correction", { productKey: "k" }, popup],
    ["give-consent", { at: 1 }, popup],
  ])("lets %s through from where it belongs", async (kind, ask, sender) => {
    const { reply, inside } = await knock(kind, ask, sender);
    expect(reply).toEqual({ answer: null });
    expect(inside).toHaveBeenCalledOnce();
  });

  it.each([
    ["the popup's kinds from a page", "change-profile", { changes: { ageYears: 30 } }, page],
    ["the popup's view from a page", "get-view", { tabId: 7 }, page],
    [
      "a page's address that begins like the extension's",
      "get-view",
      { tabId: 7 },
      { ...page, url: "chrome-extension://selfish/popup.html" },
    ],
    ["another extension", "get-view", { tabId: 7 }, { ...popup, id: "other" }],
    ["a sender without an address", "give-consent", { at: 1 }, { id: "self" }],
    ["a frame inside the page", "report-label", { page: "p", report }, { ...page, frameId: 3 }],
    ["a report from no tab", "report-label", { page: "p", report }, popup],
  ])("refuses %s", async (_, kind, ask, sender) => {
    const { reply, inside } = await knock(kind, ask, sender);
    expect(reply).toEqual({ fault: "refused" });
    expect(inside).not.toHaveBeenCalled();
  });

  it.each([
    ["no report", "report-label", { page: "p" }, page],
    ["a page name of any length", "leave-page", { page: "p".repeat(1000) }, page],
    ["a negative amount", "report-label", { page: "p", report: reportOf(-1, 200) }, page],
    ["NaN", "report-label", { page: "p", report: reportOf(Number.NaN, 200) }, page],
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
