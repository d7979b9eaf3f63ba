/**
 * Work on somebody else's page in small pieces. In: steps, each shorter than a millisecond or so. Out: their result,
 * in one go, or with pauses in which the page can draw and answer.
 */

/** Work that may pause wherever it yields. */
export type Steps<T = void> = Generator<undefined, T>;

// With the last step of a slice well below the 50 ms from which on a task is called long.
const SLICE_MS = 10;

/** The result of all steps, one after the other. */
export const runThrough = <T>(steps: Steps<T>): T => {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
};

// A timer, and not what some browsers (2026-11: Chromium and Firefox) have to go on at once after a pause: whatever the
// page wants to do comes first.
const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

/** The result of all steps, with a pause after each slice of them. */
export const runInSlices = async <T>(steps: Steps<T>): Promise<T> => {
  let until = performance.now() + SLICE_MS;
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done) return step.value;
    if (performance.now() < until) continue;
    await pause();
    until = performance.now() + SLICE_MS;
  }
};
