import { expect, test } from "vitest";
import { type TraceEvent, workOf } from "../../scripts/bench/trace.ts";

const origin = "chrome-extension://";
const ours = "chrome-extension://abc/content.js";

/** An event of so many milliseconds, from so many milliseconds on. */
const event = (name: string, from: number, ms: number, url?: string, tid = 1): TraceEvent => ({
  name,
  ph: "X",
  pid: 1,
  tid,
  ts: from * 1000,
  dur: ms * 1000,
  ...(url !== undefined && { args: { data: { url } } }),
});

test("counts evaluation once with the compiling inside it, callbacks after it, and the longest task that holds any", () => {
  const events = [
    event("RunTask", 0, 90),
    event("EvaluateScript", 10, 50, "https://shop.example/own.js"),
    event("RunMicrotasks", 70, 5),
    event("RunTask", 100, 12),
    event("EvaluateScript", 101, 8, ours),
    event("v8.compile", 102, 3, ours),
    event("RunMicrotasks", 107, 1),
    event("RunTask", 200, 6),
    event("FunctionCall", 201, 2, ours),
    event("FunctionCall", 201.5, 1, ours),
    event("RunMicrotasks", 204, 1.5),
    event("FunctionCall", 300, 40, "https://shop.example/own.js"),
    event("RunMicrotasks", 210, 30, undefined, 2),
  ];
  expect(workOf(events, origin)).toEqual({ evaluation: 8, compiling: 3, callbacks: 3.5, longestTask: 12 });
});

test("counts nothing where no script of the kind runs", () => {
  const events = [
    event("RunTask", 0, 90),
    event("EvaluateScript", 1, 80, "https://shop.example/a.js"),
    event("RunMicrotasks", 85, 4),
  ];
  expect(workOf(events, origin)).toEqual({ evaluation: 0, compiling: 0, callbacks: 0, longestTask: 0 });
});
