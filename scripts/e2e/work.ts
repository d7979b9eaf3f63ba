/**
 * How long the extension keeps a page's main thread busy. In: what a browser's own profiler recorded, by samples.
 * Out: the longest share of the extension's script in one task of the browser, in milliseconds.
 */

export interface Work {
  /** The most of one task, and of all tasks together. */
  readonly longestMs: number;
  readonly totalMs: number;
}

/** An event of Chromium's tracing, as far as it is read here; times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly pid: number;
  readonly tid: number;
  readonly id?: string;
  readonly ts: number;
  readonly dur?: number;
  readonly tdur?: number;
  readonly args?: {
    readonly data?: {
      readonly startTime?: number;
      readonly timeDeltas?: readonly number[];
      readonly cpuProfile?: {
        readonly nodes?: readonly {
          readonly id: number;
          readonly parent?: number;
          readonly callFrame: { readonly url?: string; readonly functionName: string };
        }[];
        readonly samples?: readonly number[];
      };
    };
  };
}

/** One look of the profiler at a main thread. */
interface Sample {
  readonly thread: string;
  /** Microseconds of the browser's clock, and since the sample before. */
  readonly at: number;
  readonly span: number;
  readonly ours: boolean;
}

const samplesOf = (events: readonly TraceEvent[], isOurs: (url: string) => boolean): Sample[] => {
  const samples: Sample[] = [];
  const profiles = new Map<string, { at: number; tid: number; nodes: Map<number, boolean> }>();
  for (const { name, pid, tid, id = "", args } of events) {
    const data = args?.data;
    if (name === "Profile") profiles.set(`${pid} ${id}`, { at: data?.startTime ?? 0, tid, nodes: new Map() });
    if (name !== "ProfileChunk") continue;
    const profile = profiles.get(`${pid} ${id}`);
    if (profile === undefined) continue;
    for (const node of data?.cpuProfile?.nodes ?? []) {
      const inherited = node.parent === undefined ? false : (profile.nodes.get(node.parent) ?? false);
      profile.nodes.set(node.id, inherited || isOurs(node.callFrame.url ?? ""));
    }
    const deltas = data?.timeDeltas ?? [];
    for (const [index, node] of (data?.cpuProfile?.samples ?? []).entries()) {
      const span = deltas[index] ?? 0;
      profile.at += span;
      samples.push({ thread: `${pid} ${profile.tid}`, at: profile.at, span, ours: profile.nodes.get(node) ?? false });
    }
  }
  return samples;
};

/** The work of the scripts that `isOurs` knows by their address, from a trace with tasks and a sampling profile. */
export const workInTrace = (events: readonly TraceEvent[], isOurs: (url: string) => boolean): Work => {
  const ordered = [...events].sort((one, other) => one.ts - other.ts);
  const samples = samplesOf(ordered, isOurs).sort((one, other) => one.at - other.at);
  let longest = 0;
  let total = 0;
  const byThread = Map.groupBy(samples, ({ thread }) => thread);
  for (const { name, pid, tid, ts, dur = 0, tdur = dur } of ordered) {
    if (name !== "RunTask" && name !== "ThreadControllerImpl::RunTask") continue;
    const own = byThread.get(`${pid} ${tid}`) ?? [];
    let ours = 0;
    for (let at = firstFrom(own, ts); at < own.length && own[at]!.at <= ts + dur; at++)
      if (own[at]!.ours) ours += Math.min(own[at]!.span, own[at]!.at - ts);
    // A machine that does other work stretches a task; the thread's own time is what the page is kept from.
    const ms = dur === 0 ? 0 : (ours / 1000) * Math.min(1, tdur / dur);
    longest = Math.max(longest, ms);
    total += ms;
  }
  return { longestMs: longest, totalMs: total };
};

const firstFrom = (samples: readonly Sample[], at: number): number => {
  let low = 0;
  let high = samples.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (samples[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return low;
};
