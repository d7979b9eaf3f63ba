/** A small client of WebDriver BiDi over Node's own WebSocket. In: commands. Out: their results; errors are thrown. */
import { within } from "./browser.ts";

// biome-ignore lint/suspicious/noExplicitAny: the protocol is large; what is used is checked where it is used
export type Result = any;

export interface Bidi {
  /** Sends one command and returns its result; rejects with the browser's own words, or after 30 seconds. */
  send(method: string, params: object): Promise<Result>;
  close(): void;
}

/** Connects to a browser's address (`ws://.../session`). */
export async function connectBidi(address: string): Promise<Bidi> {
  const socket = new WebSocket(address);
  await within(
    15,
    "connect to the browser",
    new Promise<void>((resolve, reject) => {
      socket.addEventListener("open", () => resolve(), { once: true });
      socket.addEventListener("error", () => reject(new Error(`cannot connect to ${address}`)), { once: true });
    }),
  );
  const waiting = new Map<number, { resolve: (result: Result) => void; reject: (error: Error) => void }>();
  let last = 0;

  socket.addEventListener("message", ({ data }) => {
    const message = JSON.parse(String(data)) as {
      id?: number;
      type: string;
      result?: Result;
      error?: string;
      message?: string;
    };
    const asked = message.id === undefined ? undefined : waiting.get(message.id);
    if (asked === undefined || message.id === undefined) return;
    waiting.delete(message.id);
    if (message.type === "success") asked.resolve(message.result);
    else asked.reject(new Error(`${message.error}: ${message.message}`));
  });
  socket.addEventListener("close", () => {
    for (const { reject } of waiting.values()) reject(new Error("the browser has gone away"));
    waiting.clear();
  });

  return {
    send: (method, params) => {
      if (socket.readyState !== WebSocket.OPEN) return Promise.reject(new Error("the browser has gone away"));
      const id = ++last;
      const answer = new Promise<Result>((resolve, reject) => waiting.set(id, { resolve, reject }));
      socket.send(JSON.stringify({ id, method, params }));
      return within(30, method, answer).finally(() => waiting.delete(id));
    },
    close: () => socket.close(),
  };
}
