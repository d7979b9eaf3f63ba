/** In: how to read a page and whom to tell. Out: a badge that follows one document through everything it becomes. */
import type { Locator, PageSnapshot } from "../core/model.ts";
import type { BackedOff, Mark, PageState, Place } from "../core/view.ts";
import { annotate } from "./annotate.ts";
import type { BadgeActs } from "./badge.ts";
import type { CardMarking } from "./cards.ts";
import { locate } from "./locate.ts";
import { badgeTag, cardTag } from "./own.ts";
import { findPicture } from "./pictures.ts";
import { openAround, pointAt, restingPlace } from "./point.ts";
import { queryAll } from "./unclobbered.ts";
import { type Pace, watchPage } from "./watch.ts";

export interface Listeners extends Pick<BadgeActs, "hide" | "openPopup"> {
  /**
   * Takes what the document says; null where nothing in it looks like a dose and it is not asked for all the same, "off"
   * where it may not be read.
   */
  readonly read: (document: Document, url: string, isAskedFor: boolean) => Promise<PageSnapshot | "off" | null>;
  /** Hands the snapshot on to be read and judged; the answer is what to draw, null for nothing. */
  readonly tell: (snapshot: PageSnapshot) => Promise<Mark | null>;
  /** Marks of product cards; written `quietly`, and asked for only while it `isKnown` what the page is. */
  readonly markCards: (quietly: (write: () => void) => void, isKnown: () => boolean) => CardMarking;
  /** What was told before does not hold any more. */
  readonly leave: () => void;
}

export interface Following {
  readonly state: () => PageState["state"];
  readonly backedOff: () => BackedOff | null;
  /** Shows another mark for the label with this signature; false where the page has moved on. */
  readonly show: (mark: Mark | null, signature: string) => boolean;
  readonly showPlace: (locator: Locator) => boolean;
  /** Leads to a picture by its address, and says where it comes to stand; null where it is not shown. */
  readonly showPicture: (picture: string) => Promise<Place | null>;
  /** Reads the document although nothing in it looks like a dose; until the page goes elsewhere. */
  readonly readAnyway: () => Promise<void>;
  /** Forgets what was read and reads again: what may be read has changed. */
  readonly again: () => void;
  /** Tells this in place of what the document says, until the page goes elsewhere. */
  readonly tellInstead: (snapshot: PageSnapshot) => Promise<void>;
}

// Long enough for a page that draws itself in several goes to have one announcement, of the last of them.
const announceAfterMs = 1200;

// Accordions take about this long to unfold.
const showAfterMs = 400;

// A person leafing through tabs does not stay; asking for each would wake the background for nothing.
const refreshAfterMs = 250;

const placesOf = ({ blocks }: PageSnapshot): string => JSON.stringify(blocks.map(({ locator }) => locator));

/** Reads, tells and draws, again after every change of the page, until the signal ends; then nothing is left behind. */
export const followPage = (document: Document, listeners: Listeners, signal: AbortSignal, pace?: Pace): Following => {
  const window = document.defaultView!;
  let state: PageState["state"] = "busy";
  let snapshot: PageSnapshot | null = null;
  let told = false;
  let telling: string | null = null;
  let again = false;
  let isReplaced = false;
  let isAskedFor = false;
  let turn = 0;
  let asked = 0;
  let announcing: ReturnType<typeof setTimeout> | undefined;
  let announced = false;
  let isHidden = document.visibilityState === "hidden";
  let refreshing: ReturnType<typeof setTimeout> | undefined;

  const leadTo = (find: () => Element | null): boolean => {
    const element = find();
    if (element === null) return false;
    if (!openAround(element)) pointAt(element);
    // Opened by its own control, a page may draw the place anew.
    else setTimeout(() => pointAt(find() ?? element), showAfterMs);
    return true;
  };
  const showPlace = (locator: Locator): boolean => leadTo(() => locate(document, locator));
  // A browser may end a script of an extension that is updated without a word to it: what it drew is still there.
  for (const old of queryAll(document, `${badgeTag}, ${cardTag}`)) old.remove();
  const badge = annotate(document, (write) => watch.quietly(write), { ...listeners, showPlace });

  const cards = listeners.markCards(
    (write) => watch.quietly(write),
    () => state === "reported",
  );
  const clear = (): void => {
    badge.remove();
    cards.stop();
  };

  const draw = (mark: Mark | null): void => {
    if (mark === null || snapshot === null) {
      badge.remove();
      // Whoever is told of it knows whether this is a listing.
      cards.start();
      return;
    }
    cards.stop();
    if (!badge.show(mark, snapshot.title) || announced) return;
    clearTimeout(announcing);
    announcing = setTimeout(() => {
      announced = true;
      badge.announce();
    }, announceAfterMs);
  };

  const startOver = (): void => {
    turn++;
    asked++;
    clearTimeout(announcing);
    announced = false;
    state = "busy";
    telling = null;
    snapshot = null;
  };

  const forget = (): void => {
    startOver();
    if (told) listeners.leave();
    told = false;
  };

  const tell = async (found: PageSnapshot, mine: number): Promise<void> => {
    let mark: Mark | null;
    told = true;
    asked++;
    telling = found.signature;
    do {
      again = false;
      mark = await listeners.tell(found);
    } while (again && mine === turn && !signal.aborted);
    if (mine !== turn || signal.aborted) return;
    telling = null;
    snapshot = found;
    state = "reported";
    draw(mark);
  };

  const readAnew = async (): Promise<boolean> => {
    if (isReplaced) return false;
    const mine = ++turn;
    const found = await listeners.read(document, window.location.href, isAskedFor);
    if (mine !== turn || signal.aborted) return false;
    if (found === null || found === "off") {
      const wasReported = told;
      forget();
      state = found ?? "passed";
      clear();
      return wasReported;
    }
    if (found.signature === snapshot?.signature) {
      const moved = placesOf(found) !== placesOf(snapshot);
      snapshot = found;
      // The same label, drawn anew around it: what was said holds, but no longer where it was read.
      if (moved) void refresh();
      return false;
    }
    // What was drawn for the old label must not stand beside the new one while the answer is on its way.
    badge.blank();
    await tell(found, mine);
    return true;
  };

  /** Tells what was told before and draws the answer, unless something newer was read meanwhile. */
  const refresh = async (): Promise<void> => {
    const current = snapshot;
    // A newer one on its way must stay the last that was told.
    if (current === null || telling !== null) return;
    const mine = ++asked;
    const mark = await listeners.tell(current).catch(() => undefined);
    if (mark !== undefined && mine === asked && !signal.aborted) draw(mark);
  };

  const changed = async (): Promise<boolean> => {
    try {
      return await readAnew();
    } catch {
      // Nothing stale may stay, and nobody may wait for an end of this reading.
      forget();
      state = "failed";
      clear();
      return false;
    }
  };

  const left = (samePath: boolean): void => {
    isAskedFor = false;
    isReplaced = false;
    forget();
    // Where only the query changed, a variant was chosen or an address tidied: the box keeps its place.
    if (samePath) badge.blank();
    else clear();
  };

  const settled = (): void => {
    badge.keep();
    cards.look();
  };

  const watch = watchPage(document, { left, settled, changed }, signal, pace);
  // Whatever the page itself sends is no news of the browser.
  window.addEventListener("pagehide", ({ isTrusted }) => isTrusted && told && listeners.leave(), { signal });
  window.addEventListener(
    "pageshow",
    (event) => {
      // Back from the browser's cache of whole pages: the background has forgotten this one.
      if (event.isTrusted && event.persisted) void refresh();
    },
    { signal },
  );
  document.addEventListener(
    "visibilitychange",
    () => {
      const wasHidden = isHidden;
      isHidden = document.visibilityState === "hidden";
      // A worker that died while it judged the open pages again leaves those it had not come to: ask on coming back.
      clearTimeout(refreshing);
      if (wasHidden && !isHidden) refreshing = setTimeout(() => void refresh(), refreshAfterMs);
    },
    { signal },
  );
  signal.addEventListener("abort", () => {
    turn++;
    clearTimeout(announcing);
    clearTimeout(refreshing);
    clear();
  });

  return {
    state: () => state,
    backedOff: () => (badge.gaveUp() ? "removes-badge" : watch.isRestless() ? "restless" : null),
    show: (mark, signature) => {
      if (telling === signature) {
        // The profile changed while the first answer was on its way, which may be the older of the two.
        again = true;
        return true;
      }
      if (state !== "reported" || snapshot?.signature !== signature) return false;
      draw(mark);
      return true;
    },
    showPlace,
    showPicture: async (picture) => {
      const find = () => findPicture(document, picture);
      return leadTo(find) ? restingPlace(find) : null;
    },
    readAnyway: async () => {
      isAskedFor = true;
      await changed();
    },
    again: () => {
      isReplaced = false;
      forget();
      clear();
      watch.again();
    },
    tellInstead: async (snapshot) => {
      // Without a goodbye: it could overtake what is told now.
      startOver();
      isReplaced = true;
      badge.blank();
      await tell(snapshot, turn).catch(() => {
        isReplaced = false;
        forget();
        state = "failed";
        clear();
      });
    },
  };
};
