/** Bundled for the scenario that measures the badge in a real browser: leaves what it measures with on `globalThis`. */
import type { Mark } from "../../../src/core/view.ts";
import { makeBadge } from "../../../src/dom/badge.ts";

/** Width and height of the badge, and whether its words are cut off, in a column of so many pixels. */
const measure = ({ mark, column }: { readonly mark: Mark; readonly column: number }) => {
  const parent = document.createElement("div");
  parent.style.width = `${column}px`;
  document.body.append(parent);
  let root: ShadowRoot | undefined;
  const attach = HTMLElement.prototype.attachShadow;
  HTMLElement.prototype.attachShadow = function (init) {
    root = attach.call(this, init);
    return root;
  };
  const acts = { showPlace: () => {}, hide: () => {}, openPopup: async () => true };
  const { host } = makeBadge(document, mark, acts);
  HTMLElement.prototype.attachShadow = attach;
  parent.append(host);
  const { width, height } = host.firstElementChild!.getBoundingClientRect();
  const isCut = (name: string): boolean => {
    const part = root?.querySelector(name);
    return part == null || part.scrollWidth > part.clientWidth;
  };
  const cut = [".headline", ".summary"].filter(isCut);
  parent.remove();
  return { width, height, cut };
};

/** Draws the badge, opened, in an open root below an element of its own, in place of the one drawn before. */
const draw = ({ mark, scheme }: { readonly mark: Mark; readonly scheme: "light" | "dark" }) => {
  document.getElementById("drawn")?.remove();
  const parent = document.createElement("main");
  parent.id = "drawn";
  parent.style.cssText = `padding: 20px; background: ${scheme === "dark" ? "#111" : "#fff"}`;
  document.querySelector("main")?.replaceWith(parent);
  if (!parent.isConnected) document.body.append(parent);
  const attach = HTMLElement.prototype.attachShadow;
  HTMLElement.prototype.attachShadow = function () {
    return attach.call(this, { mode: "open" });
  };
  const acts = { showPlace: () => {}, hide: () => {}, openPopup: async () => true };
  const badge = makeBadge(document, mark, acts);
  HTMLElement.prototype.attachShadow = attach;
  badge.suit(scheme);
  parent.append(badge.host);
  const panel = badge.host.firstElementChild?.shadowRoot?.querySelector<HTMLElement>(".panel");
  if (panel == null) throw new Error("no panel to open");
  panel.hidden = false;
};

Object.assign(globalThis, { measureBadge: measure, drawBadge: draw });
