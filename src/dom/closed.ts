/** What stands in our closed roots. In: text, styles. Out: elements a page can neither read nor style. */
import { create } from "./unclobbered.ts";

/** An element that shows the text by its style, out of reach of the page's own search. */
export const element = (document: Document, tag: string, name: string, text = ""): HTMLElement => {
  const made = create(document, tag);
  if (name !== "") made.className = name;
  if (text !== "") made.dataset.text = text;
  return made;
};

/** An element of ours in a page, the part of it that shows, and the closed root of that part. */
export interface Closed {
  readonly host: HTMLElement;
  readonly shell: HTMLElement;
  readonly root: ShadowRoot;
}

/**
 * A new element with a closed root inside. A page may give a meaning to our element's name, and with it comes the key to
 * its root (`ElementInternals.shadowRoot`); there is no such key to a plain one. The outer one has no box of its own.
 */
export const closed = (document: Document, tag: string): Closed => {
  const host = create(document, tag);
  const shell = create(document, "div");
  const root = shell.attachShadow({ mode: "closed" });
  host.style.setProperty("display", "contents", "important");
  host.append(shell);
  return { host, shell, root };
};

/** Styles that hold under any policy of the page: a sheet of our own where the browser lets us, else an element. */
export const addStyle = (document: Document, root: ShadowRoot, style: string): void => {
  try {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    if (root.adoptedStyleSheets.length === 1) return;
  } catch {
    // 2026-11: needed by Firefox before it took sheets made in a content script (bug 1751346), and by Safari.
  }
  const sheet = create(document, "style");
  sheet.textContent = style;
  root.prepend(sheet);
};
