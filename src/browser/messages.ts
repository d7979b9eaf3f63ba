/**
 * Every message between content script, background and popup: one table, request and answer by kind. The transport
 * takes the runtime as a parameter, because the content script carries neither the polyfill nor a schema.
 */
import type { CardText, Correction, DietProfile, Locator, PageSnapshot, Settings } from "../core/model.ts";
import type { SetAside } from "../core/person/archive.ts";
import type { CardMarks, ImportCheck, ImportManner, Mark, PageState, Place, PopupView, Row } from "../core/view.ts";

export interface Messages {
  // content script -> background: unprivileged, only about the sender's own tab
  /** Null also where the product gives nothing to draw, and where a newer snapshot of the tab came meanwhile. */
  "read-page": {
    readonly ask: { readonly page: string; readonly snapshot: PageSnapshot };
    readonly answer: Mark | null;
  };
  "leave-page": { readonly ask: { readonly page: string }; readonly answer: null };
  /** What is said of cards of the sender's page; null where nothing is to be said of any. */
  "read-cards": {
    readonly ask: { readonly page: string; readonly cards: readonly CardText[] };
    readonly answer: CardMarks | null;
  };
  /** No badge any more on the sender's shop, or on the product that its tab has reported. */
  "hide-here": { readonly ask: { readonly page: string; readonly what: "product" | "shop" }; readonly answer: null };
  /** Opens the popup, at a row of its table where one is named; false where the browser does not, and the person has to. */
  "open-popup": { readonly ask: { readonly row: Row | null }; readonly answer: boolean };
  /** Whether the sender's page may be read by itself. */
  "may-read": { readonly ask: null; readonly answer: boolean };
  // popup -> background: from the extension's own pages only
  "get-view": { readonly ask: { readonly tabId: number }; readonly answer: PopupView };
  /** `seen`: what the person saw, where the changes hold lists; another page may have changed those meanwhile. */
  "change-profile": {
    readonly ask: { readonly changes: Partial<DietProfile>; readonly seen?: DietProfile | null | undefined };
    readonly answer: null;
  };
  "save-correction": { readonly ask: { readonly correction: Correction }; readonly answer: null };
  /** The newest first. */
  "list-corrections": { readonly ask: null; readonly answer: readonly Correction[] };
  "drop-correction": { readonly ask: { readonly productKey: string }; readonly answer: null };
  /** The agreement that data is kept is one of them: `consentedAt`. `seen` as above. */
  "change-settings": {
    readonly ask: { readonly changes: Partial<Settings>; readonly seen?: Settings | null | undefined };
    readonly answer: null;
  };
  /** Reads by itself on a shop from now on, or no more; the browser has been asked before, by the person's click. */
  "add-shop": { readonly ask: { readonly shop: string }; readonly answer: null };
  "remove-shop": { readonly ask: { readonly shop: string }; readonly answer: null };
  "dismiss-notice": { readonly ask: { readonly key: string }; readonly answer: null };
  "list-set-aside": { readonly ask: null; readonly answer: readonly SetAside[] };
  "drop-set-aside": { readonly ask: { readonly key: string }; readonly answer: null };
  /** The text of a file. */
  "export-data": { readonly ask: null; readonly answer: string };
  "check-import": { readonly ask: { readonly text: string }; readonly answer: ImportCheck };
  "import-data": {
    readonly ask: { readonly text: string; readonly manner: ImportManner; readonly agreedAt: number };
    readonly answer: null;
  };
  "delete-data": { readonly ask: null; readonly answer: null };
  // background or popup -> content script
  /** What may be read has changed. */
  "look-again": { readonly ask: null; readonly answer: null };
  /** The person asks for this page, whatever is switched off. */
  "read-now": { readonly ask: null; readonly answer: null };
  /** The person asks for the selected text, or for what describes the picture with this address. */
  "read-here": { readonly ask: { readonly picture: string | null }; readonly answer: boolean };
  "show-mark": {
    readonly ask: { readonly page: string; readonly signature: string; readonly mark: Mark | null };
    readonly answer: boolean;
  };
  "ask-page": { readonly ask: null; readonly answer: PageState };
  /** Reads the page although it names neither mineral; answered when that is done. */
  "read-anyway": { readonly ask: null; readonly answer: null };
  /** Leads to a picture by its address as the page writes it, and says where it then stands; null where it is not shown. */
  "show-picture": { readonly ask: { readonly picture: string }; readonly answer: Place | null };
  "show-place": { readonly ask: { readonly locator: Locator }; readonly answer: boolean };
}

export type Kind = keyof Messages;

/** Why a message has no answer, as a code for the interface. */
export type FaultCode = "no-answer" | "refused" | "invalid" | "not-saved" | "not-consented" | "failed";

/** What a handler throws to say no in a way the interface has words for. */
export interface Fault {
  readonly fault: FaultCode;
}

/** The parts of `runtime` that messages need; the native one and the polyfill's both fit. */
export interface MessageRuntime {
  readonly sendMessage: (message: unknown) => Promise<unknown>;
}

/** The sender as far as it is looked at. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly frameId?: number | undefined;
  readonly tab?: { readonly id?: number | undefined; readonly incognito?: boolean | undefined } | undefined;
}

export interface ListeningRuntime {
  readonly onMessage: {
    // biome-ignore lint/suspicious/noExplicitAny: the polyfill and the native namespace type this listener differently
    readonly addListener: (listener: (message: any, sender: any, reply: any) => any) => void;
    // biome-ignore lint/suspicious/noExplicitAny: as above
    readonly removeListener: (listener: (message: any, sender: any, reply: any) => any) => void;
  };
}

export type Handlers = {
  readonly [K in Kind]?: (
    ask: Messages[K]["ask"],
    sender: Sender,
  ) => Messages[K]["answer"] | Promise<Messages[K]["answer"]>;
};

/** A fault to throw. */
export const fault = (code: FaultCode): Fault => ({ fault: code });

/** The fault's code, `failed` for anything else that was thrown. */
export const faultOf = (thrown: unknown): FaultCode =>
  typeof thrown === "object" && thrown !== null && "fault" in thrown ? (thrown as Fault).fault : "failed";

const within = async <T>(work: Promise<T>, ms: number): Promise<T> => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(fault("no-answer")), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
};

/** Sends one message and returns the answer; throws a `Fault` where there is none within `ms`. */
export const ask = async <K extends Kind>(
  deliver: (message: unknown) => Promise<unknown>,
  kind: K,
  what: Messages[K]["ask"],
  ms = 5000,
): Promise<Messages[K]["answer"]> => {
  const sent = deliver({ kind, ask: what }).catch(() => {
    throw fault("no-answer");
  });
  const reply = (await within(sent, ms)) as { readonly answer: Messages[K]["answer"] } | Fault | undefined;
  if (typeof reply !== "object" || reply === null) throw fault("no-answer");
  if ("fault" in reply) throw fault(reply.fault);
  return reply.answer;
};

/** Sends one message to the background. */
export const send = <K extends Kind>(
  runtime: MessageRuntime,
  kind: K,
  what: Messages[K]["ask"],
  ms?: number,
): Promise<Messages[K]["answer"]> => ask((message) => runtime.sendMessage(message), kind, what, ms);

/** The reply to one message: the handler's answer or its fault; null where the kind is not handled here. */
export const replyTo = (handlers: Handlers, message: unknown, sender: Sender): Promise<unknown> | null => {
  if (typeof message !== "object" || message === null) return null;
  const { kind, ask: what } = message as { readonly kind?: unknown; readonly ask?: unknown };
  if (typeof kind !== "string" || !Object.hasOwn(handlers, kind)) return null;
  const handler = handlers[kind as Kind] as (ask: unknown, sender: Sender) => unknown;
  return Promise.resolve()
    .then(() => handler(what, sender))
    .then(
      (answer) => ({ answer }),
      (thrown: unknown) => fault(faultOf(thrown)),
    );
};

/** Answers messages with the handlers until the signal ends. Register it synchronously: an event may start the worker. */
export const serve = (runtime: ListeningRuntime, handlers: Handlers, signal?: AbortSignal): void => {
  const listener = (message: unknown, sender: Sender, reply: (answer: unknown) => void): true | undefined => {
    const answering = replyTo(handlers, message, sender);
    if (answering === null) return undefined;
    void answering.then(reply);
    // 2026-11: keeps the channel open; a returned promise is not understood by every supported Chromium.
    return true;
  };
  runtime.onMessage.addListener(listener);
  signal?.addEventListener("abort", () => runtime.onMessage.removeListener(listener));
};
