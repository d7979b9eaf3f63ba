import { browser } from "wxt/browser";
import { defineContentScript } from "wxt/utils/define-content-script";
import type { Lifetime } from "../src/browser/lifetime.ts";
import { faultOf, type Messages, send, serve } from "../src/browser/messages.ts";
import { toPageWords } from "../src/core/label/page-words.ts";
import { toTextSnapshot } from "../src/core/label/text-snapshot.ts";
import type { CardText, PageSnapshot } from "../src/core/model.ts";
import type { Mark } from "../src/core/view.ts";
import { pageWordSources } from "../src/data/page-words.ts";
import { shopMatches } from "../src/data/shops.ts";
import { markCards } from "../src/dom/cards.ts";
import { followPage } from "../src/dom/follow.ts";
import { selectedText, textOfPicture } from "../src/dom/pointed.ts";
import { takeSnapshotInSlices } from "../src/dom/take-snapshot.ts";

// Waits between the tries to reach the background, which the browser may be just starting again.
const retryAfterMs = [300, 1500, 5000];

export default defineContentScript({
  matches: shopMatches,
  allFrames: false,
  cssInjectionMode: "manual",
  // The page would hear of it; the event on the document alone tells an older copy of this script to stop.
  noScriptStartedPostMessage: true,
  main: (life: Lifetime) => {
    // Names this copy of the script in this document, so that a report of another document is never taken for ours.
    const page = crypto.getRandomValues(new Uint32Array(4)).join("-");
    const words = toPageWords(pageWordSources);
    let turn = 0;

    // Asked once a document: what is set changes rarely, and is told when it does. `null`: not asked yet.
    let mayRead: Promise<boolean> | null = null;

    /**
     * Asks the background, again where it does not answer; null once the question is no longer wanted. An orphan of a
     * removed or updated extension ends here, quietly.
     */
    const insist = async <K extends "read-page" | "may-read">(
      kind: K,
      what: Messages[K]["ask"],
      isWanted: () => boolean,
    ): Promise<Messages[K]["answer"] | null> => {
      for (const waitMs of [...retryAfterMs, null]) {
        if (life.isInvalid || !isWanted()) return null;
        try {
          return await send(browser.runtime, kind, what);
        } catch (thrown) {
          if (waitMs === null || faultOf(thrown) !== "no-answer") throw thrown;
          await new Promise((resolve) => setTimeout(() => resolve(null), waitMs));
        }
      }
      return null;
    };

    const allows = (): Promise<boolean> => {
      mayRead ??= insist("may-read", null, () => true).then(
        (answer) => answer === true,
        (thrown) => {
          mayRead = null;
          throw thrown;
        },
      );
      return mayRead;
    };

    /**
     * Has a snapshot read and judged. One that a newer one has followed is not sent again: it would arrive as the
     * newest.
     */
    const tell = (snapshot: PageSnapshot): Promise<Mark | null> => {
      const mine = ++turn;
      return insist("read-page", { page, snapshot }, () => mine === turn);
    };

    const following = followPage(
      document,
      {
        read: async (document, url, isAskedFor) =>
          life.isInvalid ? null : takeSnapshotInSlices(document, url, words, allows, isAskedFor),
        tell,
        markCards: (quietly, isKnown) => {
          const ask = (cards: readonly CardText[]) => send(browser.runtime, "read-cards", { page, cards });
          return markCards(document, words.minerals, ask, quietly, isKnown);
        },
        hide: (what) => void send(browser.runtime, "hide-here", { page, what }).catch(() => undefined),
        openPopup: (row) => send(browser.runtime, "open-popup", { row }).catch(() => false),
        leave: () => {
          turn++;
          void send(browser.runtime, "leave-page", { page }).catch(() => undefined);
        },
      },
      life.signal,
    );

    const lookAgain = (answer: Promise<boolean> | null): null => {
      mayRead = answer;
      following.again();
      return null;
    };

    serve(
      browser.runtime,
      {
        "ask-page": () => ({
          page,
          state: following.state(),
          backedOff: following.backedOff(),
          url: location.href,
        }),
        "show-mark": ({ page: of, signature, mark }) => of === page && following.show(mark, signature),
        "read-anyway": () => following.readAnyway().then(() => null),
        "show-picture": ({ picture }) => following.showPicture(picture),
        "show-place": ({ locator }) => following.showPlace(locator),
        "look-again": () => lookAgain(null),
        "read-now": () => lookAgain(Promise.resolve(true)),
        "read-here": ({ picture }) => {
          const text = picture === null ? selectedText(document) : textOfPicture(document, picture);
          if (text === "") return false;
          void following.tellInstead(toTextSnapshot(text, { url: location.href, title: document.title }));
          return true;
        },
      },
      life.signal,
    );
  },
});
