// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type PageEvents, placeOf, watchPage } from "../../src/dom/watch.ts";

const pace = { settleMs: 20, arrivalMs: 60, slowestMs: 400 };

/** Waits in real time: jsdom's mutation records come by microtasks that fake timers do not drive. */
const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

const listen = (foundNew = false) => {
  const calls = { left: [] as boolean[], settled: 0, changed: 0 };
  const events: PageEvents = {
    left: (samePath) => calls.left.push(samePath),
    settled: () => calls.settled++,
    changed: async () => {
      calls.changed++;
      return foundNew;
    },
  };
  return { calls, events };
};

let end: AbortController;
beforeEach(() => {
  end = new AbortController();
  history.replaceState(null, "", "/p/one");
  document.body.innerHTML = "<main><h1>One</h1></main>";
});
afterEach(() => end.abort());

describe("placeOf", () => {
  it.each([
    ["https://shop.example/p/1?v=2#reviews", "https://shop.example/p/1?v=2"],
    ["https://shop.example/#/p/1", "https://shop.example/#/p/1"],
    ["https://shop.example/#!p/1", "https://shop.example/#!p/1"],
    ["https://shop.example/p/1", "https://shop.example/p/1"],
  ])("%s", (url, place) => expect(placeOf(url)).toBe(place));
});

describe("watchPage", () => {
  it("asks for a first reading", async () => {
    const { calls, events } = listen();
    watchPage(document, events, end.signal, pace);
    await rest(10);
    expect(calls.changed).toBe(1);
  });

  it("reads again after a change, once for many changes", async () => {
    const { calls, events } = listen();
    watchPage(document, events, end.signal, pace);
    await rest(60);
    for (let i = 0; i < 50; i++) document.body.append("x");
    await rest(80);
    expect(calls.changed).toBe(2);
  });

  it("backs off while a page changes all the time and says nothing new", async () => {
    const { calls, events } = listen();
    watchPage(document, events, end.signal, pace);
    const storm = setInterval(() => document.body.append("x"), 2);
    await rest(1000);
    clearInterval(storm);
    // 20, 40, 80, 160, 320, 400 ms: without the doubling there would be about fifty.
    expect(calls.changed).toBeLessThanOrEqual(8);
    expect(calls.settled).toBeGreaterThan(calls.changed);
  });

  it("tells at once that the page was left, and reads what came", async () => {
    const { calls, events } = listen();
    watchPage(document, events, end.signal, pace);
    await rest(30);
    history.pushState(null, "", "/p/two");
    window.dispatchEvent(new PopStateEvent("popstate"));
    expect(calls.left).toEqual([false]);
    document.querySelector("h1")!.textContent = "Two";
    await rest(100);
    expect(calls.changed).toBe(2);
    history.replaceState(null, "", "/p/two?size=60");
    window.dispatchEvent(new PopStateEvent("popstate"));
    expect(calls.left).toEqual([false, true]);
  });

  it("does not hear of its own writes, but of what the page wrote just before", async () => {
    const { calls, events } = listen();
    const watch = watchPage(document, events, end.signal, pace);
    await rest(60);
    watch.quietly(() => document.body.append("ours"));
    await rest(80);
    expect(calls.changed).toBe(1);
    document.body.append("theirs");
    watch.quietly(() => document.body.append("ours"));
    await rest(80);
    expect(calls.changed).toBe(2);
    document.body.append("theirs");
    await rest(120);
    expect(calls.changed).toBe(3);
  });

  it("goes on after a reading that failed", async () => {
    const { calls, events } = listen();
    const changed = vi.fn(events.changed).mockRejectedValueOnce(new Error("reading failed"));
    watchPage(document, { ...events, changed }, end.signal, pace);
    await rest(60);
    document.body.append("x");
    await rest(100);
    expect(changed).toHaveBeenCalledTimes(2);
    expect(calls.changed).toBe(1);
  });

  it("ends with its signal", async () => {
    const { calls, events } = listen();
    watchPage(document, events, end.signal, pace);
    await rest(60);
    end.abort();
    document.body.append("x");
    history.pushState(null, "", "/p/three");
    window.dispatchEvent(new PopStateEvent("popstate"));
    await rest(80);
    expect(calls).toEqual({ left: [], settled: 1, changed: 1 });
  });
});
