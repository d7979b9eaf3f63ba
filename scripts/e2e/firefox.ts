/** Firefox with the built extension, driven over WebDriver BiDi. */
import type { ChildProcess } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { endGroup, findFirefox, start } from "../system.ts";
import { type Bidi, connectBidi, type Result } from "./bidi.ts";
import {
  type Box,
  type Browser,
  type Drawn,
  type ExtensionScope,
  type InPage,
  type LaunchOptions,
  launchWithRetries,
  settledBox,
  type Tab,
  until,
  welcomeFile,
  within,
} from "./browser.ts";
import type { Work } from "./work.ts";

// 2026-11: given beforehand, so that the extension's pages can be opened; Firefox draws a new one for every profile
// otherwise.
const uuid = "7d1f6a52-0c3e-4b18-9f27-5a86c0e4d913";
const preferencesFile = "user.js";

function writePreferences(folder: string, { proxy, storeMb }: LaunchOptions, extensionId: string): void {
  const [host, port] = proxy.split(":");
  const preferences: Record<string, string | number | boolean> = {
    "network.proxy.type": 1,
    "network.proxy.http": host!,
    "network.proxy.http_port": Number(port),
    "network.proxy.ssl": host!,
    "network.proxy.ssl_port": Number(port),
    "network.proxy.allow_hijacking_localhost": true,
    "network.trr.mode": 5,
    "dom.security.https_first": false,
    // 2026-11: Firefox runs a site in several processes, ends each with its last tab, and breaks off what still runs in
    // it, which it then notes as an error of whoever was running.
    "dom.abort_script_on_child_shutdown": false,
    // What pages and extensions say on the console goes to the standard output; what the browser says does not.
    "browser.dom.window.dump.enabled": true,
    "devtools.console.stdout.content": true,
    "devtools.console.stdout.chrome": false,
    "extensions.webextensions.uuids": JSON.stringify({ [extensionId]: uuid }),
    // What is tested must not hang on the machine's language.
    "intl.locale.requested": "en-US",
    // 2026-11: what Firefox would ask the network for by itself, so that what is left was caused by a page or the extension.
    "app.normandy.enabled": false,
    "app.update.disabledForTesting": true,
    "browser.aboutwelcome.enabled": false,
    "browser.newtabpage.enabled": false,
    "browser.safebrowsing.blockedURIs.enabled": false,
    "browser.safebrowsing.downloads.enabled": false,
    "browser.safebrowsing.malware.enabled": false,
    "browser.safebrowsing.phishing.enabled": false,
    "browser.search.update": false,
    "browser.shell.checkDefaultBrowser": false,
    "browser.startup.page": 0,
    "datareporting.policy.dataSubmissionEnabled": false,
    "datareporting.usage.uploadEnabled": false,
    "extensions.getAddons.cache.enabled": false,
    "extensions.systemAddon.update.enabled": false,
    "extensions.update.enabled": false,
    "network.captive-portal-service.enabled": false,
    "network.connectivity-service.enabled": false,
    "network.dns.disablePrefetch": true,
    "network.prefetch-next": false,
    "services.settings.server": "data:,#remote-settings-dummy/v1",
    // A build of our own is not signed; for good only such a browser takes it that can be told so.
    "xpinstall.signatures.required": false,
    ...(storeMb === undefined ? {} : { "dom.quotaManager.temporaryStorage.fixedLimit": storeMb * 1024 }),
    "toolkit.telemetry.enabled": false,
    "toolkit.telemetry.server": "data:,",
  };
  const lines = Object.entries(preferences).map(
    ([name, value]) => `user_pref(${JSON.stringify(name)}, ${JSON.stringify(value)});`,
  );
  writeFileSync(join(folder, preferencesFile), `${lines.join("\n")}\n`);
}

/** Waits for the address that Firefox prints once it listens. */
function readAddress(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = "";
    child.stderr?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /WebDriver BiDi listening on (ws:\/\/\S+)/.exec(printed);
      if (found) resolve(found[1]!);
    });
    child.on("error", reject);
    child.on("exit", (code) => reject(new Error(`Firefox ended with ${code}: ${printed.trim().split("\n").pop()}`)));
  });
}

const isGone = (child: ChildProcess) => child.exitCode !== null || child.signalCode !== null;

interface Serialised {
  readonly sharedId?: string;
  readonly value?: {
    readonly nodeType: number;
    readonly localName?: string;
    readonly nodeValue?: string;
    readonly attributes?: Readonly<Record<string, string>>;
    readonly children?: readonly Serialised[];
    readonly shadowRoot?: Serialised | null;
  };
}

function toDrawn({ value }: Serialised): Drawn {
  return {
    tag: value?.localName ?? "",
    attributes: value?.attributes ?? {},
    text: value?.nodeType === 3 ? (value.nodeValue ?? "") : "",
    children: [...(value?.shadowRoot?.value?.children ?? []), ...(value?.children ?? [])].map(toDrawn),
  };
}

/** Runs a function in a page; argument and result travel as JSON, so that both drivers treat them alike. */
async function evaluate<A, R>(bidi: Bidi, context: string, inPage: InPage<A, R> | string, argument: A): Promise<R> {
  const answer: Result = await bidi.send("script.callFunction", {
    functionDeclaration: `async (json) => JSON.stringify((await (${inPage})(JSON.parse(json))) ?? null)`,
    arguments: [{ type: "string", value: JSON.stringify(argument ?? null) }],
    target: { context },
    awaitPromise: true,
  });
  if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
  return JSON.parse(answer.result.value) as R;
}

/** Elements with the class inside a serialised tree, in document order. */
function nodesIn(node: Serialised, className: string): Serialised[] {
  const own = node.value?.attributes?.class?.split(" ").includes(className) ? [node] : [];
  const inside = [...(node.value?.shadowRoot?.value?.children ?? []), ...(node.value?.children ?? [])];
  return [...own, ...inside.flatMap((child) => nodesIn(child, className))];
}

// Keys by the names that Playwright gives them too.
const keys: Readonly<Record<string, string>> = {
  Escape: "\uE00C",
  End: "\uE010",
  Tab: "\uE004",
  Enter: "\uE007",
  ArrowUp: "\uE013",
  ArrowDown: "\uE015",
};

/** 2026-11: Firefox breaks off what a page still does as its tab closes, and notes an error; one it has left first has none. */
async function closeContext(bidi: Bidi, context: string): Promise<void> {
  // 2026-11: a module that a closed page still waited for is noted as an error; words are the last that the extension's
  // own pages load. A page that is gone, or does not answer, is waited for no longer.
  const isDrawn = () => location.protocol !== "moz-extension:" || document.body?.innerText.trim() !== "" || null;
  const drawn = until(3, "the page is drawn", () => evaluate(bidi, context, isDrawn, null).catch(() => true));
  await within(3, "the page is drawn", drawn).catch(() => undefined);
  await bidi.send("browsingContext.navigate", { context, url: "about:blank", wait: "complete" }).catch(() => undefined);
  await bidi.send("browsingContext.close", { context }).catch(() => undefined);
}

function toTab(bidi: Bidi, context: string, tabId: number): Tab {
  const rootsOf = async (tag: string): Promise<Serialised[]> => {
    const answer: Result = await bidi.send("script.callFunction", {
      functionDeclaration: `(tag) => [...Document.prototype.querySelectorAll.call(document, tag)]`,
      arguments: [{ type: "string", value: tag }],
      target: { context },
      awaitPromise: false,
      // The protocol sees closed roots; the page and its scripts do not.
      serializationOptions: { maxDomDepth: null, includeShadowTree: "all" },
    });
    return answer.result.value as Serialised[];
  };
  const nodesOf = async (tag: string, className: string): Promise<Serialised[]> =>
    (await rootsOf(tag)).flatMap((root) => nodesIn(root, className));
  const boxOf = async ({ sharedId }: Serialised, scroll = ""): Promise<Box> => {
    const answer: Result = await bidi.send("script.callFunction", {
      functionDeclaration: `(element, scroll) => {
        if (scroll !== "") element.scrollIntoView({ block: "center" });
        const { x, y, width, height } = element.getBoundingClientRect();
        return JSON.stringify({ x, y, width, height });
      }`,
      arguments: [{ sharedId }, { type: "string", value: scroll }],
      target: { context },
      awaitPromise: false,
    });
    return JSON.parse(answer.result.value) as Box;
  };
  const act = (type: "pointer" | "key", actions: readonly object[]) =>
    bidi.send("input.performActions", { context, actions: [{ type, id: type, actions }] });
  return {
    tabId,
    goto: async (url) => {
      await bidi.send("browsingContext.navigate", { context, url, wait: "complete" });
    },
    evaluate: (inPage, argument) => evaluate(bidi, context, inPage, argument),
    inject: async (script) => {
      const answer = await bidi.send("script.evaluate", {
        expression: `${script}\n;null`,
        target: { context },
        awaitPromise: false,
      });
      if (answer.type === "exception") throw new Error(answer.exceptionDetails.text);
    },
    closedRoots: async (tag) => (await rootsOf(tag)).map(toDrawn),
    boxesIn: async (tag, className) => {
      const boxes = await Promise.all((await nodesOf(tag, className)).map((node) => boxOf(node)));
      return boxes.filter(({ width, height }) => width > 0 && height > 0);
    },
    clickIn: async (tag, className, at = 0) => {
      const node = (await nodesOf(tag, className))[at];
      if (node === undefined) throw new Error(`no ${className} in ${tag}`);
      await settledBox(() => boxOf(node));
      await boxOf(node, "scroll");
      await settledBox(() => boxOf(node));
      const element = { type: "element", element: { sharedId: node.sharedId } };
      await act("pointer", [
        { type: "pointerMove", x: 0, y: 0, origin: element },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ]);
    },
    press: async (key) => {
      const value = keys[key] ?? key;
      await act("key", [
        { type: "keyDown", value },
        { type: "keyUp", value },
      ]);
    },
    click: async (x, y) => {
      const pointer = [
        { type: "pointerMove", x, y },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ];
      await bidi.send("input.performActions", {
        context,
        actions: [{ type: "pointer", id: "mouse", actions: pointer }],
      });
    },
    resize: async (width, height) => {
      await bidi.send("browsingContext.setViewport", { context, viewport: { width, height } });
    },
    screenshot: async (file, wholePage) => {
      const shot = await bidi.send("browsingContext.captureScreenshot", {
        context,
        origin: wholePage ? "document" : "viewport",
      });
      writeFileSync(file, Buffer.from(shot.data, "base64"));
    },
    close: () => closeContext(bidi, context),
  };
}

/** Starts Firefox with the extension; throws where it is missing or does not come up in three tries. */
export async function launchFirefox(options: LaunchOptions): Promise<Browser> {
  const program = findFirefox();
  if (program === null) throw new Error("no Firefox found");
  const manifest = JSON.parse(readFileSync(join(options.extension, "manifest.json"), "utf8"));
  const extensionId: string = manifest.browser_specific_settings.gecko.id;
  const someFile: string = Object.values(manifest.icons as Record<string, string>)[0]!;

  return launchWithRetries("Firefox", async () => {
    const profile = options.profile ?? mkdtempSync(join(tmpdir(), "calmag-firefox-"));
    const isFirst = !existsSync(join(profile, preferencesFile));
    writePreferences(profile, options, extensionId);
    const child = start(
      program,
      [
        ...(options.headless ? ["--headless"] : []),
        "--no-remote",
        "--profile",
        profile,
        "--remote-debugging-port",
        "0",
        // Needed to end the event page and to read the browser's own list of errors.
        "--remote-allow-system-access",
      ],
      { MOZ_CRASHREPORTER_DISABLE: "1" },
    );
    let printed = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
    });
    let bidi: Bidi | null = null;
    const close = async () => {
      await bidi?.send("browser.close", {}).catch(() => undefined);
      bidi?.close();
      // The profile is in use until the process is gone.
      await until(10, "Firefox ends", async () => (isGone(child) ? true : null)).catch(() => endGroup(child));
      await until(5, "Firefox is gone", async () => (isGone(child) ? true : null)).catch(() => undefined);
      if (options.profile === undefined)
        rmSync(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
    };
    try {
      const address = await within(45, "Firefox starts", readAddress(child));
      bidi = await connectBidi(`${address}/session`);
      const session = await bidi.send("session.new", { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
      const { archive, extension } = options;
      const extensionData =
        archive === undefined ? { type: "path", path: extension } : { type: "archivePath", path: archive };
      const isKept = options.profile !== undefined;
      if (isFirst) await bidi.send("webExtension.install", { extensionData, "moz:permanent": isKept });
      const version = session.capabilities.browserVersion;
      return await prepare(bidi, version, extensionId, someFile, () => complaintsIn(printed), close, options, isFirst);
    } catch (error) {
      await close();
      throw error;
    }
  });
}

// Looks through the profile where it is: it is far too large to be handed out. Samples with the extension's script
// anywhere on the stack that follow each other without a break are one run; a task is at most as long. What counts is
// the time that the thread itself has used, since a machine that does other work stretches everything.
const longestRunIn = `async ({ origin }) => {
  const profile = await Services.profiler.getProfileDataAsync();
  await Services.profiler.StopProfiler();
  const perMs = { ns: 1e6, "\u00b5s": 1e3 }[profile.meta.sampleUnits.threadCPUDelta];
  if (perMs === undefined) throw new Error("unit " + profile.meta.sampleUnits.threadCPUDelta);
  const script = origin + "/content-scripts/";
  const work = { longestMs: 0, totalMs: 0 };
  const threads = [profile, ...profile.processes].flatMap((process) => process.threads);
  for (const { samples, stackTable, frameTable, stringTable } of threads) {
    const ours = [];
    for (const row of stackTable.data) {
      const prefix = row[stackTable.schema.prefix];
      const frame = frameTable.data[row[stackTable.schema.frame]];
      ours.push((prefix !== null && ours[prefix]) || stringTable[frame[frameTable.schema.location]].includes(script));
    }
    let run = 0;
    for (const row of samples.data) {
      const stack = row[samples.schema.stack];
      const used = (row[samples.schema.threadCPUDelta] ?? 0) / perMs;
      const isOurs = stack !== null && stack !== undefined && ours[stack];
      run = isOurs ? run + used : 0;
      work.longestMs = Math.max(work.longestMs, run);
      if (isOurs) work.totalMs += used;
    }
  }
  return work;
}`;

/** The errors and warnings among what Firefox printed; its own carry the name of a part of it. */
function complaintsIn(printed: string): string[] {
  return printed.split("\n").filter((line) => /^console\.(error|warn|assert): (?![\w.]+: ?$)/.test(line));
}

async function prepare(
  bidi: Bidi,
  version: string,
  extensionId: string,
  someFile: string,
  readComplaints: () => string[],
  close: () => Promise<void>,
  options: LaunchOptions,
  isFirst: boolean,
): Promise<Browser> {
  const origin = `moz-extension://${uuid}`;
  const trees = async (): Promise<{ readonly context: string; readonly url: string }[]> =>
    (await bidi.send("browsingContext.getTree", { maxDepth: 0 })).contexts;
  const contexts = async (): Promise<string[]> => (await trees()).map(({ context }) => context);

  // The page that opens at install is closed, so that no test takes it for its own; a person keeps it.
  const isWelcomed = isFirst && options.headless && existsSync(join(options.extension, welcomeFile));
  const welcome = !isWelcomed
    ? null
    : await until(
        15,
        "the welcome page",
        async () => (await trees()).find(({ url }) => url.startsWith(`${origin}/${welcomeFile}`)) ?? null,
      );
  if (welcome !== null) {
    // Only once it is drawn: modules that a closed page still waited for, that of its words too, are noted as errors.
    const isLoaded = () => (document.querySelector("body > *") === null ? null : true);
    await until(15, "the welcome page has loaded", () => evaluate(bidi, welcome.context, isLoaded, null));
    await closeContext(bidi, welcome.context);
  }

  /** Runs in the browser's own window, which may see everything. */
  const inBrowser = async <R>(code: string, more: object = {}): Promise<R> => {
    const tree = await bidi.send("browsingContext.getTree", { "moz:scope": "chrome", maxDepth: 0 });
    return evaluate(bidi, tree.contexts[0].context, code, { extensionId, origin, ...more } as never);
  };

  if (options.inPrivate) {
    await inBrowser(`async ({ extensionId }) => {
      const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
      const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
      const { extension } = WebExtensionPolicy.getByID(extensionId);
      await ExtensionPermissions.add(extensionId, { permissions: ["internal:privateBrowsingAllowed"], origins: [] }, extension);
      // 2026-11: Firefox looks at it when it loads the extension.
      await (await AddonManager.getAddonByID(extensionId)).reload();
    }`);
  }

  // A page that stays: any file of the extension has its rights.
  let extensionPage = "";
  const openExtensionPage = async (context: string): Promise<void> => {
    extensionPage = context;
    await bidi.send("browsingContext.navigate", {
      context,
      url: `${origin}/${someFile.replace(/^\//, "")}`,
      wait: "complete",
    });
  };
  await openExtensionPage((await contexts())[0]!);
  const inExtension = <A, R>(inPage: InPage<A, R>, argument: A): Promise<R> =>
    evaluate(bidi, extensionPage, inPage, argument);

  /** The extension opens the tab, because it then knows the number. */
  const openAs = async (create: InPage<null, number>, url: string): Promise<Tab> => {
    const before = new Set(await contexts());
    const tabId = await inExtension(create, null);
    const context = await until(
      10,
      "the new tab",
      async () => (await contexts()).find((each) => !before.has(each)) ?? null,
    );
    const tab = toTab(bidi, context, tabId);
    await tab.goto(url);
    return tab;
  };

  return {
    name: "firefox",
    version,
    origin,
    firstPage: welcome?.url ?? null,
    openTab: (url) =>
      openAs(
        async () =>
          (await (globalThis as unknown as ExtensionScope).browser!.tabs.create({ url: "about:blank", active: true }))
            .id,
        url,
      ),
    openPrivateTab: (url) =>
      openAs(async () => {
        const { windows } = (globalThis as unknown as ExtensionScope).browser!;
        return (await windows.create({ url: "about:blank", incognito: true })).tabs[0]!.id;
      }, url),
    inExtension,
    fire: async (event, [name]) => {
      if (event !== "commands.onCommand") throw new Error(`Firefox cannot be made to tell of ${event}`);
      // The key itself, as if it was pressed: with it comes the right to read the page in front.
      await inBrowser(
        `({ extensionId, name }) => {
          const { extension } = WebExtensionPolicy.getByID(extensionId);
          const letter = extension.manifest.commands[name].suggested_key.default.split("+").pop();
          const key = document.querySelector(\`keyset[id^="ext-keyset"] key[key="\${letter}"]\`);
          key.dispatchEvent(new Event("command", { bubbles: true, cancelable: true }));
        }`,
        { name },
      );
    },
    endBackground: async () => {
      await inBrowser(`async ({ extensionId }) => {
        const { extension } = WebExtensionPolicy.getByID(extensionId);
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
      }`);
      await until(10, "the event page has stopped", async () => {
        const state = await inBrowser<string>(
          `({ extensionId }) => WebExtensionPolicy.getByID(extensionId).extension.backgroundState`,
        );
        return state === "stopped" ? true : null;
      });
    },
    killBackground: () =>
      inBrowser<boolean>(`async ({ extensionId }) => {
        const { extension } = WebExtensionPolicy.getByID(extensionId);
        if (extension.backgroundState !== "running") return false;
        await extension.terminateBackground({ ignoreDevToolsAttached: true, disableResetIdleForTest: true });
        // An event that came first has stopped the end.
        return extension.backgroundState !== "running";
      }`),
    reloadExtension: async () => {
      await inBrowser(`async ({ extensionId }) => {
        const { AddonManager } = ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs");
        await (await AddonManager.getAddonByID(extensionId)).reload();
      }`);
      const { context } = await bidi.send("browsingContext.create", { type: "tab", background: true });
      await openExtensionPage(context);
    },
    setOffline: async (isOffline) => {
      // 2026-11: through a proxy on this machine Firefox would go on.
      await inBrowser(
        `({ isOffline }) => {
          Services.prefs.setIntPref("network.proxy.type", isOffline ? 0 : 1);
          Services.io.offline = isOffline;
        }`,
        { isOffline },
      );
    },
    allowHosts: async (isAllowed) => {
      await inBrowser(
        `async ({ extensionId, isAllowed }) => {
          const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
          const { extension } = WebExtensionPolicy.getByID(extensionId);
          const scripts = extension.manifest.content_scripts ?? [];
          const origins = [...(extension.manifest.host_permissions ?? []), ...scripts.flatMap(({ matches }) => matches)];
          const change = { permissions: [], origins };
          if (isAllowed) await ExtensionPermissions.add(extensionId, change, extension);
          else await ExtensionPermissions.remove(extensionId, change, extension);
        }`,
        { isAllowed },
      );
    },
    answerHostPrompt: async (_, isAllowed) => {
      // Answers before the person could; the prompt itself stays where it is, without an effect.
      await inBrowser(
        `({ isAllowed }) => {
          const topic = "webextension-optional-permission-prompt";
          if (globalThis.answersPrompts) Services.obs.removeObserver(globalThis.answersPrompts, topic);
          globalThis.answersPrompts = (asked) => asked.wrappedJSObject.resolve(isAllowed);
          Services.obs.addObserver(globalThis.answersPrompts, topic);
        }`,
        { isAllowed },
      );
      return true;
    },
    takeHost: async (host) => {
      await inBrowser(
        `async ({ extensionId, host }) => {
          const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
          const { extension } = WebExtensionPolicy.getByID(extensionId);
          await ExtensionPermissions.remove(extensionId, { permissions: [], origins: [host] }, extension);
        }`,
        { host },
      );
    },
    watchWork: async () => {
      await inBrowser(`() => Services.profiler.StartProfiler(8_000_000, 0.5, ["js", "cpu"], ["GeckoMain"])`);
      return () => inBrowser<Work>(longestRunIn);
    },
    problems: async () => {
      const thrown = await inBrowser<string[]>(`({ origin }) => Services.console.getMessageArray()
        .filter((message) => message instanceof Ci.nsIScriptError && message.sourceName.startsWith(origin))
        .map((message) => message.errorMessage)`);
      // 2026-11: Firefox notes every answer that came when its page was gone; the content script says goodbye as its page goes.
      const expected = /^Promise (rejected|resolved) (after context unloaded|while context is inactive)/;
      return [...thrown.filter((message) => !expected.test(message)), ...readComplaints()];
    },
    close,
  };
}
