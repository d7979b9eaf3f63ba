/**
 * What the end-to-end tests and `npm start` need from a browser, the same for Chromium and Firefox.
 * Types and the few functions both drivers share.
 */
import type { Work } from "./work.ts";

/** An element inside the closed root of a badge, as plain data. */
export interface Drawn {
  readonly tag: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Drawn[];
}

/** What a page of the extension finds in its global scope, as far as it is used here. */
export interface ExtensionScope {
  readonly browser?: ExtensionApi;
  readonly chrome: ExtensionApi;
}

interface ExtensionApi {
  readonly runtime: { sendMessage(message: unknown): Promise<unknown> };
  readonly tabs: {
    create(options: { url: string; active: boolean }): Promise<{ id: number }>;
    sendMessage(tabId: number, message: unknown): Promise<unknown>;
  };
  readonly windows: { create(options: { url: string; incognito: boolean }): Promise<{ tabs: { id: number }[] }> };
  readonly storage: {
    local: {
      get(keys: null): Promise<Record<string, unknown>>;
      set(items: Record<string, unknown>): Promise<void>;
      remove(keys: readonly string[]): Promise<void>;
      clear(): Promise<void>;
    };
    session: { get(keys: null): Promise<Record<string, unknown>> };
  };
  readonly action: {
    getBadgeText(of: { tabId: number }): Promise<string>;
    getTitle(of: { tabId: number }): Promise<string>;
  };
}

/** How a page may be drawn. The last two stay until the tab is closed. */
export type Media = "print" | "screen" | "dark" | "light" | "forced-colors" | "reduced-motion";

/** A place in the window, in CSS pixels. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A function that runs in the page; it must not use anything from around it. */
export type InPage<A, R> = (argument: A) => R | Promise<R>;

export interface Tab {
  /** The browser's own number for the tab, as extensions know it. */
  readonly tabId: number;
  /** Loads an address and waits until its document is loaded. */
  goto(url: string): Promise<void>;
  evaluate<A, R>(inPage: InPage<A, R>, argument: A): Promise<R>;
  /** Runs a script's text in the page, whatever policy the page has. */
  inject(script: string): Promise<void>;
  /** The closed root of every element with this name. */
  closedRoots(tag: string): Promise<readonly Drawn[]>;
  /** Where the elements of a class inside those closed roots stand, in the window; what is not drawn is left out. */
  boxesIn(tag: string, className: string): Promise<readonly Box[]>;
  /** Brings such an element into view and clicks on it as a person does; the first where several have the class. */
  clickIn(tag: string, className: string, at?: number): Promise<void>;
  /** Presses and lets go of a key as a person does: "Escape", "Tab", "Enter", "End", or a character. */
  press(key: string): Promise<void>;
  /**
   * Draws the page as on paper, again as on a screen, in a colour scheme, in the few colours of a system, or for someone
   * who wants no motion; absent where the browser cannot be told to.
   */
  readonly showAs?: (media: Media) => Promise<void>;
  /** A person's click at a place in the window, in CSS pixels. */
  click(x: number, y: number): Promise<void>;
  resize(width: number, height: number): Promise<void>;
  screenshot(file: string, wholePage: boolean): Promise<void>;
  /** What the page holds once all garbage is collected; absent where the browser does not tell. */
  readonly holds?: () => Promise<Held>;
  close(): Promise<void>;
}

/** What a page holds: its scripts' memory and nodes altogether, and observers of changes that the extension made. */
export interface Held {
  readonly heapBytes: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly observers: number;
}

export interface Browser {
  readonly name: "chromium" | "firefox";
  readonly version: string;
  /** Origin of the extension's own pages. */
  readonly origin: string;
  /** Address of the page the extension opened when it was installed, closed again since; null where it opens none. */
  readonly firstPage: string | null;
  openTab(url: string): Promise<Tab>;
  /** The same in a private window of its own, which ends with the tab; for an extension that was launched `inPrivate`. */
  openPrivateTab(url: string): Promise<Tab>;
  /** Runs in a page of the extension itself, so with its permissions. */
  inExtension<A, R>(inPage: InPage<A, R>, argument: A): Promise<R>;
  /**
   * Has the background hear an event of the browser as if a person had pressed a key or, in Chromium, chosen an entry.
   */
  readonly fire: (event: "commands.onCommand" | "contextMenus.onClicked", what: readonly unknown[]) => Promise<void>;
  /** Ends the service worker or event page as the browser does when it is idle; proves that its memory is gone. */
  endBackground(): Promise<void>;
  /** Ends it at this very moment, whatever it is doing; false where it was not running, or went on all the same. */
  killBackground(): Promise<boolean>;
  /** Loads the extension anew under the tabs that are open, as an update does; its own pages close. */
  reloadExtension(): Promise<void>;
  /** Cuts the network off, or gives it back. */
  setOffline(isOffline: boolean): Promise<void>;
  /** Gives the extension the hosts its manifest asks for, or withholds them, as a person does in the browser's settings. */
  allowHosts(isAllowed: boolean): Promise<void>;
  /**
   * Decides what a person answers when the extension asks for a host. False where the browser cannot be told so: then
   * nothing answers.
   */
  answerHostPrompt(origin: string, isAllowed: boolean): Promise<boolean>;
  /** Takes a host away that was given, as a person does in the browser's page of extensions. */
  takeHost(origin: string): Promise<void>;
  /** Records what keeps the main threads of pages busy; the function it returns ends that, with the extension's share. */
  watchWork(): Promise<() => Promise<Work>>;
  /** Errors and warnings the extension has caused so far, wherever it ran. */
  problems(): Promise<readonly string[]>;
  close(): Promise<void>;
}

export interface LaunchOptions {
  /** Folder of the built extension. */
  readonly extension: string;
  /** The zip it was unpacked from, where the browser is to install that: Firefox does, Chromium takes folders only. */
  readonly archive?: string;
  /** `host:port` of the proxy that stands in for the internet. */
  readonly proxy: string;
  /** Without a window. */
  readonly headless: boolean;
  /**
   * Folder of the user's profile, which stays. An empty one gets the extension for good, one that was used is started
   * with what is in it. A profile of its own, removed at the end, where none is named.
   */
  readonly profile?: string;
  /** Room for all that pages and extensions store, in MB, where the browser can be told; Chromium gives an extension 10. */
  readonly storeMb?: number;
  /** Lets the extension into private windows, as a person does in the browser's settings; false where it is not said. */
  readonly inPrivate?: boolean;
}

/** Name of the page that the extension opens when it is installed, as a file of its build. */
export const welcomeFile = "welcome.html";

/** Rejects with `what` after so many seconds; the work itself is not stopped. */
export async function within<T>(seconds: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: no answer within ${seconds} s`)), seconds * 1000);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}

/** Asks again and again until the answer is not null; rejects with the last error or `what` after so many seconds. */
export async function until<T>(seconds: number, what: string, ask: () => Promise<T | null>): Promise<T> {
  const end = performance.now() + seconds * 1000;
  let last: unknown = null;
  while (performance.now() < end) {
    try {
      const answer = await ask();
      if (answer !== null) return answer;
      last = null;
    } catch (error) {
      last = error;
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${what}: not within ${seconds} s${last instanceof Error ? ` (${last.message})` : ""}`);
}

/** Starts a browser, again where it did not come up: that is the machine's trouble, never a finding of a test. */
export async function launchWithRetries<T>(name: string, launch: () => Promise<T>, times = 3): Promise<T> {
  for (let round = 1; ; round++) {
    try {
      return await launch();
    } catch (error) {
      const message = error instanceof Error ? error.message.split("\n")[0] : String(error);
      if (round >= times) throw new Error(`${name} did not start in ${times} tries: ${message}`);
      console.log(`${name} did not start (try ${round} of ${times}): ${message}`);
    }
  }
}

/** The box of an element that the page may still be scrolling, once it stays where it is; null where it is not drawn. */
export async function settledBox(ask: () => Promise<Box | null>): Promise<Box | null> {
  for (let last = await ask(); ; ) {
    await new Promise((resolve) => setTimeout(resolve, 80));
    const now = await ask();
    if (now === null || (now.x === last?.x && now.y === last.y)) return now;
    last = now;
  }
}
