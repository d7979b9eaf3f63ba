import { describe, expect, it, vi } from "vitest";
import { fault, type Handlers, replyTo, send, serve } from "../../src/browser/messages.ts";

const sender = { id: "self" };

/** A runtime whose messages reach the handlers, with everything turned to plain data on the way, as browsers do. */
const wire = (handlers: Handlers) => ({
  sendMessage: async (message: unknown) => {
    const reply = replyTo(handlers, structuredClone(message), sender);
    return reply === null ? undefined : structuredClone(await reply);
  },
});

describe("send", () => {
  it("returns the handler's answer", async () => {
    const state = { page: "p", state: "passed", backedOff: null, url: "https://shop.example/" } as const;
    const runtime = wire({ "ask-page": () => state });
    expect(await send(runtime, "ask-page", null)).toEqual(state);
  });

  it("returns null where null is the answer", async () => {
    expect(await send(wire({ "leave-page": () => null }), "leave-page", { page: "p" })).toBeNull();
  });

  it("throws the fault that the handler threw", async () => {
    const runtime = wire({
      "leave-page": () => {
        throw fault("refused");
      },
    });
    await expect(send(runtime, "leave-page", { page: "p" })).rejects.toEqual({ fault: "refused" });
  });

  it("says failed, and nothing else, of anything unforeseen", async () => {
    const runtime = wire({
      "leave-page": () => {
        throw new Error("with a secret in it");
      },
    });
    await expect(send(runtime, "leave-page", { page: "p" })).rejects.toEqual({ fault: "failed" });
  });

  it("says no-answer where nobody listens, where the other end is gone, and after the time is over", async () => {
    await expect(send(wire({}), "ask-page", null)).rejects.toEqual({ fault: "no-answer" });
    const gone = { sendMessage: () => Promise.reject(new Error("Could not establish connection")) };
    await expect(send(gone, "ask-page", null)).rejects.toEqual({ fault: "no-answer" });
    const dead = { sendMessage: () => new Promise(() => undefined) };
    await expect(send(dead, "ask-page", null, 20)).rejects.toEqual({ fault: "no-answer" });
  });
});

describe("replyTo", () => {
  it.each([null, "ask-page", { kind: "toString" }, { kind: "__proto__" }, { kind: "constructor" }, { kind: 1 }, {}])(
    "is not concerned with %j",
    (message) => {
      expect(replyTo({ "leave-page": () => null }, message, sender)).toBeNull();
    },
  );
});

describe("serve", () => {
  const runtime = () => {
    const listeners = new Set<(message: unknown, sender: unknown, reply: (answer: unknown) => void) => unknown>();
    return {
      listeners,
      onMessage: {
        addListener: (listener: (message: unknown, sender: unknown, reply: unknown) => unknown) =>
          void listeners.add(listener),
        removeListener: (listener: (message: unknown, sender: unknown, reply: unknown) => unknown) =>
          void listeners.delete(listener),
      },
    };
  };

  it("keeps the channel open for its own kinds only", async () => {
    const { listeners, onMessage } = runtime();
    serve({ onMessage }, { "leave-page": () => null });
    const [listener] = listeners;
    const reply = vi.fn();
    expect(listener?.({ kind: "leave-page", ask: { page: "p" } }, sender, reply)).toBe(true);
    expect(listener?.({ kind: "get-view", ask: {} }, sender, reply)).toBeUndefined();
    await vi.waitFor(() => expect(reply).toHaveBeenCalledWith({ answer: null }));
    expect(reply).toHaveBeenCalledTimes(1);
  });

  it("ends with its signal", () => {
    const { listeners, onMessage } = runtime();
    const end = new AbortController();
    serve({ onMessage }, {}, end.signal);
    end.abort();
    expect(listeners.size).toBe(0);
  });
});
