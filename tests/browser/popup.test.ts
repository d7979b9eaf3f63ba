/** What the popup does while a page is being read. */
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { followView } from "../../src/browser/popup.ts";
import type { PopupView } from "../../src/core/view.ts";

beforeEach(() => {
  fakeBrowser.reset();
  vi.useFakeTimers();
});
afterEach(() => void vi.useRealTimers());

it("a page that is read for long is not left at “reading”", async () => {
  let state: PopupView["state"] = "busy";
  const asked = vi
    .spyOn(fakeBrowser.runtime, "sendMessage")
    .mockImplementation((async () => ({ answer: { state, page: null } })) as never);
  const shown: string[] = [];
  followView(1, (view) => void shown.push(view?.state ?? "fault"));
  await vi.advanceTimersByTimeAsync(60_000);
  expect(shown.at(-1)).toBe("busy");
  state = "passed";
  await vi.advanceTimersByTimeAsync(5000);
  expect(shown.at(-1)).toBe("passed");
  // And nobody is asked any more.
  const before = asked.mock.calls.length;
  await vi.advanceTimersByTimeAsync(60_000);
  expect(asked.mock.calls.length).toBe(before);
});
