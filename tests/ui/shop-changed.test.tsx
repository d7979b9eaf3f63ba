import { afterEach, describe, expect, it, vi } from "vitest";
import type { PopupView } from "../../src/core/view.ts";
import { actionsOf, button, clear, find, press, show, viewOf, words } from "./samples.tsx";

const report = '{"version":"1.2.3","shop":"shop.example","silentPages":4,"codes":{"no-amount":4}}';
const withReport = (changed: string | null): PopupView => {
  const view = viewOf(null);
  return { ...view, site: { ...view.site, changed } };
};

afterEach(clear);

describe("a shop that has stopped giving readings", () => {
  it("is named, with a report that is seen before it is copied", async () => {
    const writeText = vi.fn(async (_: string) => undefined);
    vi.stubGlobal("navigator", { ...navigator, clipboard: { writeText } });
    await show(withReport(report), actionsOf());
    expect(find("[data-changed] p").textContent).toContain("shop.example");
    expect(find("[data-changed] pre").textContent).toBe(report);
    await press(button(words.site.copyReport));
    expect(writeText).toHaveBeenCalledWith(report);
    expect(find("[data-changed] [role=status]").textContent).toBe(words.site.reportCopied);
    vi.unstubAllGlobals();
  });

  it("is not spoken of while it gives readings", async () => {
    await show(withReport(null), actionsOf());
    expect(document.querySelector("[data-changed]")).toBeNull();
  });
});
