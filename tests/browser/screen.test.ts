import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { copyFromScreen, cutOut } from "../../src/browser/tabs.ts";

const place = { x: 100, y: 200, width: 300, height: 150, windowWidth: 800 };

describe("a copy of what is on the screen", () => {
  it("is cut out in the pixels of the screen, of which a CSS pixel may have several", () => {
    expect(cutOut(place, { width: 1600, height: 1200 })).toEqual({ left: 200, top: 400, width: 600, height: 300 });
  });

  it("leaves out what is outside of the window", () => {
    const below = { ...place, x: -50, y: 500 };
    expect(cutOut(below, { width: 800, height: 600 })).toEqual({ left: 0, top: 500, width: 250, height: 100 });
    expect(cutOut({ ...place, y: 700 }, { width: 800, height: 600 })).toMatchObject({ height: 0 });
  });
});

describe("copyFromScreen", () => {
  const capture = vi.fn();
  beforeEach(() => {
    fakeBrowser.reset();
    vi.restoreAllMocks();
    capture.mockReset();
    Object.assign(fakeBrowser.tabs, { captureVisibleTab: capture });
  });
  const front = (active: boolean) =>
    vi.spyOn(fakeBrowser.tabs, "get").mockResolvedValue({ active, windowId: 3 } as never);

  it("never shows another tab than the one it is asked for", async () => {
    front(false);
    expect(await copyFromScreen(7, place)).toBeNull();
    expect(capture).not.toHaveBeenCalled();
  });

  it("is none where the browser does not let us", async () => {
    front(true);
    capture.mockRejectedValue(new Error("Either the '<all_urls>' or 'activeTab' permission is required."));
    expect(await copyFromScreen(7, place)).toBeNull();
  });

  it("is of the tab's own window, without a request", async () => {
    front(true);
    capture.mockResolvedValue(`data:image/png;base64,${btoa("pixels")}`);
    const bitmap = vi.fn(async (source: unknown) => ({ width: 800, height: 600, source }));
    vi.stubGlobal("createImageBitmap", bitmap);
    vi.stubGlobal("fetch", () => expect.unreachable("a request"));
    expect(await copyFromScreen(7, place)).not.toBeNull();
    expect(capture).toHaveBeenCalledWith(3, { format: "png" });
    const [whole, part] = bitmap.mock.calls as unknown as [[Blob], [unknown, ...number[]]];
    expect(await whole[0].text()).toBe("pixels");
    expect(part.slice(1)).toEqual([100, 200, 300, 150]);
    vi.unstubAllGlobals();
  });
});
