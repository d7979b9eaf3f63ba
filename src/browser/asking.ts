/** How the extension's own pages ask the background. In: a message. Out: its answer, or the code of what stopped it. */
import browser from "webextension-polyfill";
import { type FaultCode, faultOf, type Kind, type Messages, send } from "./messages.ts";

// The browser may be just starting the worker again; two tries of this length before the person is told.
const answerWithinMs = 3000;

/** Sends a message that does no harm when it is done twice; throws a fault where there is no answer. */
export const sendTwice = async <K extends Kind>(kind: K, what: Messages[K]["ask"]): Promise<Messages[K]["answer"]> => {
  try {
    return await send(browser.runtime, kind, what, answerWithinMs);
  } catch (thrown) {
    if (faultOf(thrown) !== "no-answer") throw thrown;
    return send(browser.runtime, kind, what, answerWithinMs);
  }
};

/** The fault that stopped the work, null where it was done. */
export const outcomeOf = async (work: Promise<unknown>): Promise<FaultCode | null> => {
  try {
    await work;
    return null;
  } catch (thrown) {
    return faultOf(thrown);
  }
};

/** What the work gave, or the fault that stopped it. */
export const answerOf = async <T>(work: Promise<T>): Promise<{ readonly value: T } | { readonly fault: FaultCode }> => {
  try {
    return { value: await work };
  } catch (thrown) {
    return { fault: faultOf(thrown) };
  }
};
