/** In: an element that may be folded away. Out: it is shown and outlined; nothing in the page changes but what its own controls do. */
import type { Place } from "../core/view.ts";
import { parentOf, queryAll, tagOf } from "./unclobbered.ts";

/** The element around this one, also out of a shadow root. */
const around = (element: Element): Element | null =>
  parentOf(element) ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;

/** Whether the page draws the element at all; true where the browser does not say. */
export const hasBox = (element: Element): boolean => element.checkVisibility?.() ?? true;

/** False for what could lead away or send something: a link elsewhere, a form's button. */
const isHarmless = (control: Element): boolean => {
  const link = control.closest("a[href]");
  if (link !== null && !/^#(?![/!])/.test(link.getAttribute("href") ?? "")) return false;
  return !control.matches("input, button:not([type=button])") || control.closest("form") === null;
};

const state = "[aria-expanded]";

/** The controls that the page itself names for the panel: by its id, by its label, or the button of the heading before it. */
const controlsOf = (panel: Element): Element[] => {
  const id = panel.getAttribute("id");
  const label = panel.getAttribute("aria-labelledby");
  const quoted = (text: string): string => JSON.stringify(text);
  const named = [
    ...(id
      ? [`[aria-controls~=${quoted(id)}]`, `[href=${quoted(`#${id}`)}]`, `[data-bs-target=${quoted(`#${id}`)}]`]
      : []),
    ...(label ? [`[id=${quoted(label)}]`] : []),
  ].join();
  const controls = named === "" ? [] : queryAll(panel.getRootNode() as Document | ShadowRoot, named);
  // A heading that names no panel opens what stands behind it; one with several controls is a menu.
  const before = hasBox(panel) ? null : panel.previousElementSibling;
  const inside = before?.querySelectorAll(state) ?? [];
  return [...controls, ...(before?.matches(state) ? [before] : inside.length === 1 ? inside : [])];
};

/** True where a control says that it is closed, or says nothing while its panel has no box. */
const opens = (control: Element, panel: Element): boolean => {
  const said = control.getAttribute("aria-expanded") ?? control.getAttribute("aria-selected");
  return said === null ? !hasBox(panel) : said === "false";
};

/**
 * Opens what is folded around the element, from outside inwards: `details`, and panels by the page's own control where
 * that leads nowhere else. True where something was opened; the page may take a moment to show it.
 */
export const openAround = (element: Element): boolean => {
  const outwards: Element[] = [];
  for (let up: Element | null = element; up !== null; up = around(up)) outwards.push(up);
  let opened = false;
  for (const panel of outwards.reverse()) {
    if (tagOf(panel) === "details" && !panel.hasAttribute("open")) {
      panel.setAttribute("open", "");
      opened = true;
    }
    const control = controlsOf(panel).find((each) => isHarmless(each) && opens(each, panel));
    if (control === undefined) continue;
    HTMLElement.prototype.click.call(control);
    opened = true;
  }
  return opened;
};

/** Scrolls to the element, or the nearest one around it that has a box, and outlines it for a moment. */
export const pointAt = (element: Element): void => {
  let shown = element;
  for (let up = around(shown); up !== null && !hasBox(shown); up = around(up)) shown = up;
  const document = element.ownerDocument;
  const wantsCalm = document.defaultView?.matchMedia?.("(prefers-reduced-motion: reduce)").matches ?? true;
  // A page in the background is not drawn, and (2026-11) some browsers do not scroll it smoothly either.
  const calm = wantsCalm || document.visibilityState === "hidden";
  shown.scrollIntoView?.({ block: "center", behavior: calm ? "auto" : "smooth" });
  const outline = { outline: "3px solid #c2410c", outlineOffset: "2px" };
  shown.animate?.([outline, outline], { duration: 4000 });
};

// Longer than a part takes to unfold and a browser to scroll to it.
const restMs = 1500;

/** Where the element stands once `pointAt` has led to it; null where it is gone or has no size. */
export const restingPlace = async (find: () => Element | null): Promise<Place | null> => {
  await new Promise((resolve) => setTimeout(resolve, restMs));
  const element = find();
  if (element === null) return null;
  const { x, y, width, height } = element.getBoundingClientRect();
  return width * height === 0 ? null : { x, y, width, height, windowWidth: innerWidth };
};
