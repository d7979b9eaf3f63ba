/** What the extension itself says of a tab: asked through the same message as its popup asks. */
import type { PopupView } from "../../src/core/view.ts";
import { type Browser, type Drawn, type ExtensionScope, type Tab, until } from "./browser.ts";

/** Name of the element the extension draws in pages. */
export const badgeTag = "calmag-fit";

/** The view of one tab as the popup gets it. */
export async function askView(browser: Browser, tab: Tab): Promise<PopupView> {
  const reply = await browser.inExtension(async (tabId: number) => {
    const { browser, chrome } = globalThis as unknown as ExtensionScope;
    return (browser ?? chrome).runtime.sendMessage({ kind: "get-view", ask: { tabId } });
  }, tab.tabId);
  const { answer } = (reply ?? {}) as { answer?: PopupView };
  if (answer === undefined) throw new Error(`get-view was answered with ${JSON.stringify(reply)}`);
  return answer;
}

/** The view of a tab once its page has been read; `absent` and `busy` are waited for. */
export function askSettledView(browser: Browser, tab: Tab, seconds = 15): Promise<PopupView> {
  return until(seconds, "the page has been read", async () => {
    const view = await askView(browser, tab);
    return view.state === "reported" ? (view.page === null ? null : view) : view.state === "passed" ? view : null;
  });
}

/** The text the toolbar's button carries for a tab. */
export function askToolbar(browser: Browser, tab: Tab): Promise<string> {
  return browser.inExtension((tabId: number) => {
    const { browser, chrome } = globalThis as unknown as ExtensionScope;
    return (browser ?? chrome).action.getBadgeText({ tabId });
  }, tab.tabId);
}

/** What the toolbar's button says when pointed at. */
export function askToolbarTitle(browser: Browser, tab: Tab): Promise<string> {
  return browser.inExtension((tabId: number) => {
    const { browser, chrome } = globalThis as unknown as ExtensionScope;
    return (browser ?? chrome).action.getTitle({ tabId });
  }, tab.tabId);
}

/** All text inside an element, styles left out; the badge keeps its own in attributes. */
export function textOf(drawn: Drawn): string {
  if (drawn.tag === "style") return "";
  const own = drawn.attributes.class === "ground" ? "" : (drawn.attributes["data-text"] ?? "");
  return [own, drawn.text, ...drawn.children.map(textOf)].join(" ").replace(/\s+/g, " ").trim();
}

function findByClass(drawn: Drawn, name: string): Drawn | null {
  if ((drawn.attributes.class ?? "").split(/\s+/).includes(name)) return drawn;
  for (const child of drawn.children) {
    const found = findByClass(child, name);
    if (found !== null) return found;
  }
  return null;
}

export interface ShownBadge {
  readonly headline: string;
  readonly summary: string;
  readonly tone: string;
  /** Everything in it, the folded panel included. */
  readonly text: string;
}

/** The badges that stand in a page and say something; a hidden box of a page being read anew is none. */
export async function findBadges(tab: Tab): Promise<readonly ShownBadge[]> {
  const roots = await tab.closedRoots(badgeTag);
  return roots
    .filter((root) => !root.children.some(({ attributes }) => "hidden" in attributes))
    .map((root) => {
      const part = (name: string) => findByClass(root, name);
      return {
        headline: textOf(part("headline") ?? root),
        summary: textOf(part("summary") ?? { ...root, children: [] }),
        tone: part("box")?.attributes["data-tone"] ?? "",
        text: textOf(root),
      };
    });
}

/** Opens the popup's page for a tab, as the toolbar's button would, but as an ordinary tab. */
export async function openPopup(browser: Browser, tab: Tab): Promise<Tab> {
  return browser.openTab(`${browser.origin}/popup.html?tab=${tab.tabId}`);
}
