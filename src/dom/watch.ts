/** In: a document. Out: word that the page went elsewhere or changed, at a pace that a busy page cannot drive up. */
export interface PageEvents {
  /** The address changed without a new document; called at once, before anything new is read. */
  readonly left: (samePath: boolean) => void;
  /** The page was redrawn; cheap work only, called at most once per `settleMs`. */
  readonly settled: () => void;
  /** Time to read again; the answer says whether anything new was found. */
  readonly changed: () => Promise<boolean>;
}

export interface PageWatch {
  /** Runs a write of our own that must not count as a change of the page. */
  readonly quietly: (write: () => void) => void;
  /** Has the page read at once, however lately that was. */
  readonly again: () => void;
  /** True while the page changes without a moment's peace; then what is new in it does not hasten the next reading. */
  readonly isRestless: () => boolean;
}

export interface Pace {
  /** From the first change to the look at it; changes in between cost nothing. */
  readonly settleMs: number;
  /** How long to wait for the new content after the address changed, where nothing else changes. */
  readonly arrivalMs: number;
  /** Longest wait between two readings of a page that changes all the time without saying anything new. */
  readonly slowestMs: number;
}

// Changes or moves in a row, each within `settleMs` or `arrivalMs` of the last look or move, that make a storm of them.
const STORM = 10;

const usualPace: Pace = { settleMs: 300, arrivalMs: 1500, slowestMs: 30_000 };

interface NavigationLike extends EventTarget {
  readonly currentEntry: unknown;
}

const isRoute = (hash: string): boolean => hash.startsWith("#!") || hash.startsWith("#/");

/** The part of an address that names the content: without the fragment, unless the fragment is a route. */
export const placeOf = (url: string): string => {
  const [path = "", fragment = ""] = url.split(/(?=#)/, 2);
  return isRoute(fragment) ? url : path;
};

const pathOf = (place: string): string => place.split("?", 1)[0] ?? "";

/** Calls back when the address of the document changes, until the signal ends. */
const watchAddress = (window: Window, moved: () => void, signal: AbortSignal): void => {
  const navigation = (window as Window & { navigation?: NavigationLike }).navigation;
  window.addEventListener("popstate", moved, { signal });
  window.addEventListener("hashchange", moved, { signal });
  if (navigation?.currentEntry !== undefined) {
    navigation.addEventListener("currententrychange", moved, { signal });
    return;
  }
  // 2026-11: without the Navigation API (Firefox before 147) a page's pushState cannot be heard from an isolated world.
  const poll = setInterval(moved, 500);
  signal.addEventListener("abort", () => clearInterval(poll));
};

/**
 * Asks for a first reading, then watches the document until the signal ends. Changes are only counted, never looked into: after the first one the
 * observer is off until the page was looked at, so that a storm of mutations costs one call. Each reading that found
 * nothing new doubles the wait before the next; a new address or a person's click brings the wait back.
 */
export const watchPage = (
  document: Document,
  events: PageEvents,
  signal: AbortSignal,
  pace: Pace = usualPace,
): PageWatch => {
  const window = document.defaultView!;
  let place = placeOf(window.location.href);
  let waitMs = pace.settleMs;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastReadAt = Number.NEGATIVE_INFINITY;
  let wanted = false;
  let reading = false;
  let observing = false;
  let storm = 0;
  let observedAt = 0;
  let stormAt = 0;

  const isRestless = (): boolean => storm >= STORM && performance.now() - stormAt < pace.arrivalMs;
  /** Counts a change or a move: in a row with those before where it came sooner than `peaceMs` after that moment. */
  const count = (since: number, peaceMs: number): void => {
    stormAt = performance.now();
    storm = stormAt - since < peaceMs ? storm + 1 : 0;
  };
  const observer = new MutationObserver(() => {
    count(observedAt, pace.settleMs);
    plan(pace.settleMs);
  });
  const observe = (): void => {
    observing = !signal.aborted;
    observedAt = performance.now();
    // The document, not its root element: a page may write itself anew, or put another root in its place.
    if (observing) observer.observe(document, { childList: true, characterData: true, subtree: true });
  };
  const rest = (): void => {
    observing = false;
    observer.disconnect();
  };

  const lookIn = (ms: number): void => {
    clearTimeout(timer);
    timer = setTimeout(look, ms);
  };
  const plan = (afterMs: number): void => {
    rest();
    wanted = true;
    lookIn(afterMs);
  };

  const look = async (): Promise<void> => {
    timer = undefined;
    if (signal.aborted) return;
    events.settled();
    observe();
    if (reading || !wanted) return;
    const dueInMs = lastReadAt + waitMs - performance.now();
    // The observer is on meanwhile, so that the badge is put back soon also while readings are rare.
    if (dueInMs > 0) return lookIn(dueInMs);
    reading = true;
    wanted = false;
    const before = place;
    const foundNew = await events.changed().catch(() => false);
    reading = false;
    if (signal.aborted) return;
    if (place === before) {
      lastReadAt = performance.now();
      waitMs = foundNew && !isRestless() ? pace.settleMs : Math.min(waitMs * 2, pace.slowestMs);
    }
    // A look that came while the reading ran has left its wish behind.
    if (wanted && timer === undefined) lookIn(waitMs);
  };

  const moved = (): void => {
    const now = placeOf(window.location.href);
    if (now === place) return;
    const samePath = pathOf(now) === pathOf(place);
    place = now;
    count(stormAt, pace.arrivalMs);
    if (!isRestless()) {
      waitMs = pace.settleMs;
      lastReadAt = Number.NEGATIVE_INFINITY;
    }
    events.left(samePath);
    plan(pace.arrivalMs);
    // What the page brings now is worth an earlier look than the longest wait.
    observe();
  };

  watchAddress(window, moved, signal);
  const quicken = (event: Event): void => {
    if (!event.isTrusted) return;
    waitMs = pace.settleMs;
    storm = 0;
  };
  for (const type of ["click", "change", "keydown"]) {
    document.addEventListener(type, quicken, { capture: true, passive: true, signal });
  }
  signal.addEventListener("abort", () => {
    clearTimeout(timer);
    rest();
  });
  plan(0);

  return {
    isRestless,
    quietly: (write) => {
      const wasObserving = observing;
      const pending = observer.takeRecords().length > 0;
      rest();
      write();
      if (pending) plan(pace.settleMs);
      else if (wasObserving) observe();
    },
    again: () => {
      lastReadAt = Number.NEGATIVE_INFINITY;
      waitMs = pace.settleMs;
      plan(0);
    },
  };
};
