/** A browser of the Chromium family with the built extension, driven by playwright-core. */
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type BrowserContext, type CDPSession, chromium, type Page } from "playwright-core";
import { findChromium } from "../system.ts";
import {
  type Box,
  type Browser,
  type Drawn,
  type ExtensionScope,
  type InPage,
  type LaunchOptions,
  launchWithRetries,
  type Media,
  settledBox,
  type Tab,
  until,
  welcomeFile,
  within,
} from "./browser.ts";
import { type TraceEvent, workInTrace } from "./work.ts";

/** A node of the DevTools protocol's DOM domain, as far as it is read here. */
interface ProtocolNode {
  readonly backendNodeId: number;
  readonly nodeType: number;
  readonly localName: string;
  readonly nodeValue: string;
  readonly attributes?: readonly string[];
  readonly children?: readonly ProtocolNode[];
  readonly shadowRoots?: readonly ProtocolNode[];
  readonly contentDocument?: ProtocolNode;
}

/** What chrome://extensions finds in its global scope, as far as it is used here. */
interface ErrorsScope {
  readonly chrome: {
    readonly developerPrivate: {
      updateExtensionConfiguration(options: {
        extensionId: string;
        errorCollection?: boolean;
        hostAccess?: "ON_CLICK" | "ON_ALL_SITES";
        incognitoAccess?: boolean;
      }): Promise<void>;
      reload(extensionId: string): Promise<void>;
      addHostPermission(id: string, origin: string): Promise<void>;
      removeHostPermission(id: string, origin: string): Promise<void>;
      getExtensionInfo(id: string): Promise<
        Record<"manifestErrors" | "runtimeErrors", { source?: string; message: string }[]> & {
          readonly state: string;
          readonly incognitoAccess: { readonly isActive: boolean };
        }
      >;
    };
  };
}

function toDrawn(node: ProtocolNode): Drawn {
  const pairs: Record<string, string> = {};
  for (let i = 0; i + 1 < (node.attributes?.length ?? 0); i += 2)
    pairs[node.attributes![i]!] = node.attributes![i + 1]!;
  const children = (node.children ?? []).map(toDrawn);
  return { tag: node.localName, attributes: pairs, text: node.nodeType === 3 ? node.nodeValue : "", children };
}

/** The same with what stands in the shadow roots of the elements inside. */
function toPierced(node: ProtocolNode): Drawn {
  const roots = (node.shadowRoots ?? []).flatMap((root) => root.children ?? []);
  return { ...toDrawn(node), children: [...roots, ...(node.children ?? [])].map(toPierced) };
}

/** Nodes with the class below elements with this name, closed roots included, in document order. */
function nodesIn(node: ProtocolNode, tag: string, className: string, inside = false): ProtocolNode[] {
  const at = node.attributes?.indexOf("class") ?? -1;
  const own = inside && at >= 0 && node.attributes?.[at + 1]?.split(" ").includes(className) ? [node] : [];
  const below = [...(node.children ?? []), ...(node.shadowRoots ?? [])];
  return [...own, ...below.flatMap((child) => nodesIn(child, tag, className, inside || node.localName === tag))];
}

/** How many observers of changes there are in the extension's own world of a page. */
async function countObservers(session: CDPSession, origin: string): Promise<number> {
  const worlds: number[] = [];
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.origin === origin) worlds.push(context.id);
  });
  await session.send("Runtime.enable");
  let observers = 0;
  for (const contextId of worlds) {
    const { result } = await session.send("Runtime.evaluate", { contextId, expression: "MutationObserver.prototype" });
    const { objects } = await session.send("Runtime.queryObjects", { prototypeObjectId: result.objectId! });
    const { result: length } = await session.send("Runtime.callFunctionOn", {
      objectId: objects.objectId!,
      functionDeclaration: "function () { return this.length; }",
      returnByValue: true,
    });
    observers += length.value as number;
  }
  return observers;
}

const toEmulated = (media: Media) => {
  if (media === "forced-colors") return { forcedColors: "active" as const };
  if (media === "reduced-motion") return { reducedMotion: "reduce" as const };
  return media === "dark" || media === "light" ? { colorScheme: media } : { media };
};

function toTab(context: BrowserContext, page: Page, tabId: number, origin: string): Tab {
  const withNodes = async <R>(
    tag: string,
    className: string,
    use: (session: CDPSession, nodes: ProtocolNode[]) => Promise<R>,
  ) => {
    const session = await context.newCDPSession(page);
    try {
      const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
      return await use(session, nodesIn(root as unknown as ProtocolNode, tag, className));
    } finally {
      await session.detach().catch(() => undefined);
    }
  };
  const boxOf = async (session: CDPSession, { backendNodeId }: ProtocolNode): Promise<Box | null> => {
    const found = await session.send("DOM.getBoxModel", { backendNodeId }).catch(() => null);
    if (found === null) return null;
    const [x = 0, y = 0] = found.model.border;
    return { x, y, width: found.model.width, height: found.model.height };
  };
  return {
    tabId,
    goto: async (url) => {
      await page.goto(url, { waitUntil: "load", timeout: 20_000 });
    },
    boxesIn: (tag, className) =>
      withNodes(tag, className, async (session, nodes) =>
        (await Promise.all(nodes.map((node) => boxOf(session, node)))).filter((box) => box !== null),
      ),
    clickIn: (tag, className, at = 0) =>
      withNodes(tag, className, async (session, nodes) => {
        const node = nodes[at];
        if (node === undefined) throw new Error(`no ${className} in ${tag}`);
        await settledBox(() => boxOf(session, node));
        await session.send("DOM.scrollIntoViewIfNeeded", { backendNodeId: node.backendNodeId });
        const box = await settledBox(() => boxOf(session, node));
        if (box === null) throw new Error(`${className} in ${tag} is not drawn`);
        await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
      }),
    press: (key) => page.keyboard.press(key),
    showAs: (media) => page.emulateMedia(toEmulated(media)),
    evaluate: <A, R>(inPage: InPage<A, R>, argument: A) =>
      within(20, "evaluate", page.evaluate(inPage as never, argument as never) as Promise<R>),
    inject: async (script) => {
      await within(20, "inject", page.evaluate(`${script}\n;null`));
    },
    closedRoots: async (tag) => {
      const session = await context.newCDPSession(page);
      try {
        // The DevTools protocol sees closed roots; the page and its scripts do not.
        // Only they are asked for: the protocol cannot hand over a document whose elements stand in one another too deep.
        await session.send("DOM.getDocument", { depth: 0 });
        const { searchId, resultCount } = await session.send("DOM.performSearch", {
          query: `//${tag}`,
          includeUserAgentShadowDOM: true,
        });
        if (resultCount === 0) return [];
        const { nodeIds } = await session.send("DOM.getSearchResults", {
          searchId,
          fromIndex: 0,
          toIndex: resultCount,
        });
        const nodes = nodeIds.map(async (nodeId) =>
          session.send("DOM.describeNode", { nodeId, depth: -1, pierce: true }),
        );
        return (await Promise.all(nodes)).map(({ node }) => toPierced(node as unknown as ProtocolNode));
      } finally {
        await session.detach().catch(() => undefined);
      }
    },
    click: (x, y) => page.mouse.click(x, y),
    resize: (width, height) => page.setViewportSize({ width, height }),
    screenshot: async (file, wholePage) => {
      await page.screenshot({ path: file, fullPage: wholePage, animations: "disabled", timeout: 20_000 });
    },
    holds: async () => {
      const session = await context.newCDPSession(page);
      try {
        const observers = await countObservers(session, origin);
        // What an object was kept for by one that went in the first round goes in the second.
        for (let round = 0; round < 2; round++) await session.send("HeapProfiler.collectGarbage");
        const { usedSize } = await session.send("Runtime.getHeapUsage");
        const { nodes, jsEventListeners } = await session.send("Memory.getDOMCounters");
        return { heapBytes: usedSize, nodes, listeners: jsEventListeners, observers };
      } finally {
        await session.detach().catch(() => undefined);
      }
    },
    close: async () => {
      await within(10, "close a tab", page.close()).catch(() => undefined);
    },
  };
}

/** The states of the service workers as the browser reports them, and how often one has stopped so far. */
interface Workers {
  readonly session: CDPSession;
  readonly states: ReadonlyMap<string, string>;
  readonly stops: () => number;
}

async function watchWorkers(context: BrowserContext, page: Page): Promise<Workers> {
  const session = await context.newCDPSession(page);
  const states = new Map<string, string>();
  let stops = 0;
  session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
    for (const { versionId, runningStatus } of versions) {
      if (runningStatus === "stopped" && (states.get(versionId) ?? "stopped") !== "stopped") stops++;
      states.set(versionId, runningStatus);
    }
  });
  await session.send("ServiceWorker.enable");
  return { session, states, stops: () => stops };
}

// Tasks of the main threads, and what a sampling profiler saw in them.
const tracedCategories = [
  "toplevel",
  "disabled-by-default-devtools.timeline",
  "disabled-by-default-v8.cpu_profiler",
  "disabled-by-default-v8.cpu_profiler.hires",
];

// 2026-11: what Chromium would ask the network for by itself is switched off, so that what is left was caused by a page
// or the extension.
const quiet = [
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--no-default-browser-check",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-domain-reliability",
  "--disable-sync",
  "--no-pings",
  "--disable-features=OptimizationHints,MediaRouter,Translate,AutofillServerCommunication,NetworkTimeServiceQuerying",
];

const isUnused = (profile: string): boolean => !existsSync(join(profile, "Default"));

/** Starts the program with a profile of its own, or the named one; without an extension where none is named. */
export async function openContext(
  program: string,
  options: Omit<LaunchOptions, "extension"> & { readonly extension: string | null },
): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), "calmag-chromium-"));
  const removeProfile = () => {
    if (options.profile === undefined)
      rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
  };
  if (isUnused(profile)) {
    // 2026-11: developer mode; without it Chromium does not keep an extension's errors.
    mkdirSync(join(profile, "Default"), { recursive: true });
    writeFileSync(
      join(profile, "Default", "Preferences"),
      JSON.stringify({ extensions: { ui: { developer_mode: true } } }),
    );
  }
  try {
    const context = await chromium.launchPersistentContext(profile, {
      executablePath: program,
      headless: options.headless,
      timeout: 45_000,
      ignoreHTTPSErrors: true,
      viewport: options.headless ? { width: 1180, height: 900 } : null,
      proxy: { server: `http://${options.proxy}`, bypass: "<-loopback>" },
      // Playwright's own list switches extensions off, and shows a bar about automation in a window.
      ignoreDefaultArgs: ["--disable-extensions", ...(options.headless ? [] : ["--enable-automation"])],
      args: [
        ...quiet,
        // A sandbox needs rights that root in a container does not have.
        ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
        // The sample shop signs its certificate itself; Playwright's own switch for that leaves service workers out.
        "--ignore-certificate-errors",
        // What is printed and tested must not hang on the machine's language; a person keeps theirs.
        ...(options.headless ? ["--lang=en-US"] : []),
        // No bar about the switches of a test in the window that `npm start` shows.
        "--test-type",
        ...(options.extension === null
          ? []
          : [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]),
      ],
    });
    const close = async () => {
      // It may have been closed by a person already; a browser that hangs ends with this script.
      await within(15, "close Chromium", context.close()).catch(() => undefined);
      removeProfile();
    };
    return { context, close };
  } catch (error) {
    removeProfile();
    throw error;
  }
}

/** Waits for the extension's service worker and returns its origin. */
async function findOrigin(context: BrowserContext): Promise<string> {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent("serviceworker", { timeout: 30_000 }));
  // URL.origin is "null" for this scheme in Node.
  return worker.url().split("/").slice(0, 3).join("/");
}

export interface Chromium extends Browser {
  /** Shows an address in the window and resolves when a person has closed the last tab. */
  show(url: string): Promise<void>;
}

/** Starts Chromium with the extension; throws where it is missing or does not come up in three tries. */
export async function launchChromium(options: LaunchOptions): Promise<Chromium> {
  const program = findChromium();
  if (program === null) throw new Error("no Chromium found");
  if (!existsSync(join(options.extension, "manifest.json"))) throw new Error(`no extension in ${options.extension}`);
  return launchWithRetries("Chromium", async () => {
    const isFirst = options.profile === undefined || isUnused(options.profile);
    const { context, close } = await openContext(program, options);
    try {
      return await prepare(context, options, isFirst, close);
    } catch (error) {
      await close();
      throw error;
    }
  });
}

/** Closes the page that opens at install, so that no test takes it for its own; a person keeps it. */
async function closeWelcome(context: BrowserContext, extension: string, origin: string): Promise<string | null> {
  if (!existsSync(join(extension, welcomeFile))) return null;
  const page = await until(
    15,
    "the welcome page",
    async () => context.pages().find((each) => each.url().startsWith(`${origin}/${welcomeFile}`)) ?? null,
  );
  const address = page.url();
  await page.waitForLoadState();
  await page.close();
  return address;
}

async function prepare(
  context: BrowserContext,
  { extension, headless, inPrivate = false }: LaunchOptions,
  isFirst: boolean,
  close: () => Promise<void>,
): Promise<Chromium> {
  const origin = await findOrigin(context);
  const firstPage = headless && isFirst ? await closeWelcome(context, extension, origin) : null;
  const problems: string[] = [];
  const ours = (text: string) => text.includes(origin);

  // Two pages that stay once they were needed: one of the extension (any of its files has its rights), one that knows
  // its errors. A window that a person looks at gets neither.
  let extensionPage: Promise<Page> | null = null;
  const openExtensionPage = () => {
    extensionPage ??= open(`${origin}/manifest.json`);
    return extensionPage;
  };
  let errorsPage: Promise<Page> | null = null;
  const openErrorsPage = () => {
    errorsPage ??= open("chrome://extensions/");
    return errorsPage;
  };
  const open = async (url: string): Promise<Page> => {
    const page = await context.newPage();
    await page.goto(url);
    return page;
  };
  const id = origin.split("/")[2]!;
  if (headless) {
    await (await openErrorsPage()).evaluate(async (extensionId) => {
      const developer = (globalThis as unknown as ErrorsScope).chrome.developerPrivate;
      await developer.updateExtensionConfiguration({ extensionId, errorCollection: true });
    }, id);
  }
  if (inPrivate) {
    const page = await openErrorsPage();
    await page.evaluate(async (extensionId) => {
      const developer = (globalThis as unknown as ErrorsScope).chrome.developerPrivate;
      await developer.updateExtensionConfiguration({ extensionId, incognitoAccess: true });
    }, id);
    // 2026-11: Chromium loads the extension anew for it.
    await until(15, "the extension in private windows", () =>
      page.evaluate(async (extensionId) => {
        const developer = (globalThis as unknown as ErrorsScope).chrome.developerPrivate;
        const { state, incognitoAccess } = await developer.getExtensionInfo(extensionId);
        return state === "ENABLED" && incognitoAccess.isActive ? true : null;
      }, id),
    );
  }

  context.on("weberror", (error) => {
    const text = error.error().stack ?? error.error().message;
    if (ours(text)) problems.push(text);
  });
  context.on("console", (message) => {
    if (["error", "warning"].includes(message.type()) && ours(message.location().url)) problems.push(message.text());
  });

  let watched: Promise<Workers> | null = null;
  const workers = (): Promise<Workers> => {
    watched ??= openExtensionPage().then((page) => watchWorkers(context, page));
    return watched;
  };

  const inExtension = async <A, R>(inPage: InPage<A, R>, argument: A): Promise<R> => {
    const page = await openExtensionPage();
    return within(15, "evaluate in the extension", page.evaluate(inPage as never, argument as never) as Promise<R>);
  };

  /** The extension opens the tab, because it then knows the number; a test cannot ask Playwright for that. */
  const openAs = async (create: InPage<null, number>, url: string): Promise<Tab> => {
    await openExtensionPage();
    const opened = context.waitForEvent("page", { timeout: 15_000 });
    const tabId = await inExtension(create, null);
    const tab = toTab(context, await opened, tabId, origin);
    await tab.goto(url);
    return tab;
  };

  return {
    name: "chromium",
    version: context.browser()?.version() ?? "",
    origin,
    firstPage,
    show: async (url) => {
      const first = context.pages()[0] ?? (await context.newPage());
      await first.goto(url);
      await new Promise<void>((resolve) => {
        // On a Mac the program stays when its last window goes.
        const look = () => (context.pages().length === 0 ? resolve() : undefined);
        const follow = (page: Page) => page.on("close", look);
        context.pages().forEach(follow);
        context.on("page", follow);
        context.once("close", () => resolve());
      });
    },
    openTab: (url) =>
      openAs(
        async () =>
          (await (globalThis as unknown as ExtensionScope).chrome.tabs.create({ url: "about:blank", active: true })).id,
        url,
      ),
    openPrivateTab: (url) =>
      openAs(async () => {
        const { windows } = (globalThis as unknown as ExtensionScope).chrome;
        return (await windows.create({ url: "about:blank", incognito: true })).tabs[0]!.id;
      }, url),
    inExtension,
    fire: async (event, what) => {
      // The browser may have ended the worker: a message starts it.
      await inExtension(
        () =>
          (globalThis as unknown as ExtensionScope).chrome.runtime.sendMessage({ kind: "list-corrections", ask: null }),
        null,
      );
      const worker = context.serviceWorkers().find((each) => each.url().startsWith(origin));
      if (worker === undefined) throw new Error("no service worker");
      // 2026-11: Chromium's events have a `dispatch`, meant for the browser's own scripts.
      const heard = worker.evaluate(
        ([name, sent]) => {
          const [area, of] = name.split(".") as [string, string];
          const { chrome } = globalThis as unknown as {
            chrome: Record<string, Record<string, { dispatch(...of: readonly unknown[]): void }>>;
          };
          chrome[area]![of]!.dispatch(...sent);
        },
        [event, what] as const,
      );
      await within(5, "fire an event", heard);
    },
    endBackground: async () => {
      // A mark in the worker's memory: gone when the worker was really ended.
      const worker = context.serviceWorkers()[0];
      if (worker)
        await within(5, "mark the worker", worker.evaluate("globalThis.markOfTheTest = true")).catch(() => undefined);
      const { session, states } = await workers();
      await session.send("ServiceWorker.stopAllWorkers");
      await until(10, "the service worker has stopped", async () =>
        states.size > 0 && [...states.values()].every((state) => state === "stopped") ? true : null,
      );
    },
    killBackground: async () => {
      const { session, states, stops } = await workers();
      const before = stops();
      if ([...states.values()].every((state) => state === "stopped")) return false;
      await session.send("ServiceWorker.stopAllWorkers");
      await until(10, "the service worker has stopped", async () => (stops() > before ? true : null));
      return true;
    },
    reloadExtension: async () => {
      const started = context.waitForEvent("serviceworker", { timeout: 30_000 });
      extensionPage = null;
      watched = null;
      await (await openErrorsPage()).evaluate(async (extensionId) => {
        await (globalThis as unknown as ErrorsScope).chrome.developerPrivate.reload(extensionId);
      }, id);
      await started;
    },
    setOffline: (isOffline) => context.setOffline(isOffline),
    allowHosts: async (isAllowed) => {
      const hostAccess = isAllowed ? ("ON_ALL_SITES" as const) : ("ON_CLICK" as const);
      await (await openErrorsPage()).evaluate(
        async (change) => {
          await (globalThis as unknown as ErrorsScope).chrome.developerPrivate.updateExtensionConfiguration(change);
        },
        { extensionId: id, hostAccess },
      );
    },
    // 2026-11: Chromium's own prompt can be neither seen nor clicked from outside. It does not ask for what it has been
    // given on its page of extensions.
    answerHostPrompt: async (host, isAllowed) => {
      if (!isAllowed) return false;
      await (await openErrorsPage()).evaluate(
        ([extensionId, given]) =>
          (globalThis as unknown as ErrorsScope).chrome.developerPrivate.addHostPermission(extensionId, given),
        [id, host] as const,
      );
      return true;
    },
    takeHost: async (host) => {
      await (await openErrorsPage()).evaluate(
        ([extensionId, taken]) =>
          (globalThis as unknown as ErrorsScope).chrome.developerPrivate.removeHostPermission(extensionId, taken),
        [id, host] as const,
      );
    },
    watchWork: async () => {
      const session = await context.browser()!.newBrowserCDPSession();
      const events: TraceEvent[] = [];
      session.on("Tracing.dataCollected", ({ value }) => {
        for (const event of value) events.push(event as unknown as TraceEvent);
      });
      await session.send("Tracing.start", {
        transferMode: "ReportEvents",
        traceConfig: { recordMode: "recordUntilFull", includedCategories: tracedCategories },
      } as never);
      return async () => {
        const complete = new Promise<void>((resolve) => session.once("Tracing.tracingComplete", () => resolve()));
        await session.send("Tracing.end");
        await within(30, "the trace", complete);
        await session.detach().catch(() => undefined);
        return workInTrace(events, (url) => url.startsWith(`${origin}/content-scripts/`));
      };
    },
    problems: async () => {
      const collected = await (await openErrorsPage()).evaluate(async (extensionId) => {
        const info = await (globalThis as unknown as ErrorsScope).chrome.developerPrivate.getExtensionInfo(extensionId);
        return [...info.manifestErrors, ...info.runtimeErrors].map((error) =>
          `${error.source ?? ""} ${error.message}`.trim(),
        );
      }, id);
      return [...problems, ...collected];
    },
    close,
  };
}
