/** The door of the background: who may ask what, and in which shape. Nothing behind it is reached by anything else. */
import * as z from "zod/mini";
import { CARD_BOUNDS } from "../core/label/cards.ts";
import { cardText, correction, dietProfile, pageSnapshot, settings } from "../core/schema.ts";
import { fault, type Handlers, type Sender } from "./messages.ts";

const tabId = z.int();
const shop = z.string().check(z.minLength(1), z.maxLength(255), z.regex(/^[^\s/:A-Z*]+$/));
// Twice of what the store of any browser holds without asking for more.
const archiveText = z.string().check(z.maxLength(20_000_000));
const row = z.enum(["calcium", "magnesium", "serving", "servings"]);
const page = z.string().check(z.minLength(1), z.maxLength(100));

/** `page`: the content script of the sender's own tab. `extension`: a page of this extension. */
const rules = {
  "read-page": { from: "page", shape: z.object({ page, snapshot: pageSnapshot }) },
  "leave-page": { from: "page", shape: z.object({ page }) },
  "read-cards": {
    from: "page",
    shape: z.object({ page, cards: z.array(cardText).check(z.maxLength(CARD_BOUNDS.cards)) }),
  },
  "hide-here": { from: "page", shape: z.object({ page, what: z.enum(["product", "shop"]) }) },
  "open-popup": { from: "page", shape: z.object({ row: z.nullable(row) }) },
  "may-read": { from: "page", shape: z.null() },
  "add-shop": { from: "extension", shape: z.object({ shop }) },
  "remove-shop": { from: "extension", shape: z.object({ shop }) },
  "get-view": { from: "extension", shape: z.object({ tabId }) },
  // The whole record is checked with the changes in it, where it is written.
  "change-profile": {
    from: "extension",
    shape: z.object({ changes: z.record(z.string(), z.unknown()), seen: z.optional(z.nullable(dietProfile)) }),
  },
  "save-correction": { from: "extension", shape: z.object({ correction }) },
  "list-corrections": { from: "extension", shape: z.null() },
  "drop-correction": { from: "extension", shape: z.object({ productKey: z.string() }) },
  "change-settings": {
    from: "extension",
    shape: z.object({ changes: z.record(z.string(), z.unknown()), seen: z.optional(z.nullable(settings)) }),
  },
  "dismiss-notice": { from: "extension", shape: z.object({ key: z.string() }) },
  "list-set-aside": { from: "extension", shape: z.null() },
  "drop-set-aside": { from: "extension", shape: z.object({ key: z.string() }) },
  "export-data": { from: "extension", shape: z.null() },
  "check-import": { from: "extension", shape: z.object({ text: archiveText }) },
  "import-data": {
    from: "extension",
    shape: z.object({ text: archiveText, manner: z.enum(["merge", "replace"]), agreedAt: z.number() }),
  },
  "delete-data": { from: "extension", shape: z.null() },
} as const;

/** The extension as senders are compared with it. */
export interface Self {
  readonly id: string;
  /** Address of its own pages, `chrome-extension://…/`. */
  readonly origin: string;
}

/** True where the browser says that the message comes from where messages of this sort may come from. */
const mayAsk = (from: "page" | "extension", sender: Sender, self: Self): boolean => {
  if (sender.id !== self.id) return false;
  if (from === "extension") return sender.url?.startsWith(self.origin) === true;
  return sender.tab?.id !== undefined && sender.frameId === 0;
};

/** The same handlers behind the door: each throws `refused` or `invalid` before it is reached. */
export const behindDoor = (handlers: Handlers, self: Self): Handlers => {
  const guarded = Object.entries(rules).map(([kind, { from, shape }]) => {
    const handler = handlers[kind as keyof typeof rules] as ((ask: unknown, sender: Sender) => unknown) | undefined;
    const guard = (ask: unknown, sender: Sender): unknown => {
      if (handler === undefined || !mayAsk(from, sender, self)) throw fault("refused");
      const parsed = z.safeParse(shape, ask);
      if (!parsed.success) throw fault("invalid");
      return handler(parsed.data, sender);
    };
    return [kind, guard];
  });
  return Object.fromEntries(guarded) as Handlers;
};
