/** Where the time of a read goes. In: a tab with the reader's bundle. Out: the functions that take most, as lines. */
import type { Page } from "playwright-core";

interface Place {
  readonly name: string;
  self: number;
}

/** The functions with the most time of their own, in per cent, in the first call or in a second of warm calls of a part (read, look, gate). */
export const topFunctions = async (tab: Page, call: "first" | "warm", part: string): Promise<string> => {
  const session = await tab.context().newCDPSession(tab);
  await session.send("Profiler.enable");
  await session.send("Profiler.setSamplingInterval", { interval: call === "first" ? 50 : 100 });
  const calls = (ms: number) =>
    tab.evaluate<number>(
      `(() => { const from = performance.now(); let calls = 0; while (performance.now() - from < ${ms}) { calmagBench.${part}(); calls++; } return calls; })()`,
    );
  if (call === "warm") await calls(1000);
  await session.send("Profiler.start");
  const count = call === "first" ? await tab.evaluate<number>("(calmagBench.first(), 1)") : await calls(1500);
  const { profile } = await session.send("Profiler.stop");
  const places = new Map<number, Place>();
  for (const { id, callFrame } of profile.nodes)
    places.set(id, { name: `${callFrame.functionName || "(anonymous)"}:${callFrame.lineNumber + 1}`, self: 0 });
  let total = 0;
  for (const [at, id] of (profile.samples ?? []).entries()) {
    const micros = profile.timeDeltas?.[at + 1] ?? 0;
    const place = places.get(id);
    if (place === undefined || /^\((?:idle|program|root)\)/.test(place.name)) continue;
    place.self += micros;
    total += micros;
  }
  const byName = new Map<string, number>();
  for (const { name, self } of places.values()) byName.set(name, (byName.get(name) ?? 0) + self);
  const lines = [...byName]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 25)
    .map(
      ([name, self]) =>
        `${((self / total) * 100).toFixed(1).padStart(5)} %  ${(self / 1000 / count).toFixed(3).padStart(8)} ms  ${name}`,
    );
  return [`${call}: ${(total / 1000 / count).toFixed(3)} ms a call, ${count} calls`, ...lines].join("\n");
};
