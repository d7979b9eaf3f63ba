/**
 * What a browser's trace says of one script. In: trace events of the category `devtools.timeline` and the address the
 * script's own events carry. Out: milliseconds. Pure.
 */

/** A trace event as far as it is read: times in microseconds. */
export interface TraceEvent {
  readonly name: string;
  readonly ph: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args?: { readonly data?: { readonly url?: string; readonly fileName?: string } };
}

/** Work of one kind of script on the page's main thread, in milliseconds. */
export interface ScriptWork {
  /** Compiling and running the script once. */
  readonly evaluation: number;
  /** The part of it that is compiling. */
  readonly compiling: number;
  /** Timers, observers, messages, and what promises lead to from them. */
  readonly callbacks: number;
  /** The longest task that holds any of it. */
  readonly longestTask: number;
}

interface Span {
  readonly event: TraceEvent;
  readonly from: number;
  readonly to: number;
}

const spanOf = (event: TraceEvent): Span => ({ event, from: event.ts, to: event.ts + (event.dur ?? 0) });

/** Spans that lie in no earlier one of the list. */
const outermost = (spans: readonly Span[]): Span[] => {
  const kept: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.from - b.from || b.to - a.to))
    if (!(span.from < (kept.at(-1)?.to ?? 0))) kept.push(span);
  return kept;
};

const sum = (spans: readonly Span[]): number => spans.reduce((all, { from, to }) => all + (to - from) / 1000, 0);

/**
 * The work of scripts whose address begins with `origin`. Runs of promises carry no address: they count where the page
 * itself has no script that runs then, which is for whoever makes the page to see to.
 */
export const workOf = (events: readonly TraceEvent[], origin: string): ScriptWork => {
  const complete = events.filter(({ ph, dur }) => ph === "X" && dur !== undefined);
  const isOurs = ({ args }: TraceEvent): boolean => (args?.data?.url ?? args?.data?.fileName ?? "").startsWith(origin);
  const named = complete.filter(isOurs);
  const evaluations = outermost(
    named.filter(({ name }) => name === "EvaluateScript" || name === "v8.compile").map(spanOf),
  );
  const threads = new Set(named.map(({ pid, tid }) => `${pid} ${tid}`));
  const first = evaluations[0]?.from ?? Number.POSITIVE_INFINITY;
  const others = complete
    .filter(({ pid, tid, ts }) => threads.has(`${pid} ${tid}`) && ts >= first)
    .filter((event) => event.name === "RunMicrotasks" || (event.name === "FunctionCall" && isOurs(event)))
    .map(spanOf);
  const inEvaluation = ({ from, to }: Span) => evaluations.some((each) => from >= each.from && to <= each.to);
  const callbacks = outermost(others).filter((span) => !inEvaluation(span));
  const tasks = complete
    .filter(({ name, pid, tid }) => name === "RunTask" && threads.has(`${pid} ${tid}`))
    .map(spanOf)
    .filter((task) => [...evaluations, ...callbacks].some(({ from, to }) => from >= task.from && to <= task.to));
  const longest = Math.max(0, ...tasks.map(({ from, to }) => (to - from) / 1000));
  const compiling = sum(outermost(named.filter(({ name }) => name === "v8.compile").map(spanOf)));
  return { evaluation: sum(evaluations), compiling, callbacks: sum(callbacks), longestTask: longest };
};
