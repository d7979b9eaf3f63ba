/** What the tests say to the extension and ask of it, beside what a popup shows. */
import type { Browser, ExtensionScope } from "../../scripts/e2e/browser.ts";
import type { Messages } from "../../src/browser/messages.ts";

export const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Sends one message as the popup does and returns the reply: `{ answer }` or `{ fault }`. */
export const tell = <K extends keyof Messages>(browser: Browser, kind: K, ask: Messages[K]["ask"]): Promise<unknown> =>
  browser.inExtension(
    (message: object) => {
      const { browser, chrome } = globalThis as unknown as ExtensionScope;
      return (browser ?? chrome).runtime.sendMessage(message);
    },
    { kind, ask },
  );

/** All that is kept on the device. */
export const storedIn = (browser: Browser): Promise<Record<string, unknown>> =>
  browser.inExtension(() => {
    const { browser, chrome } = globalThis as unknown as ExtensionScope;
    return (browser ?? chrome).storage.local.get(null);
  }, null);
