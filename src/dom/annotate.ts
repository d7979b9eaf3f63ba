/** In: a mark and the product's title. Out: at most one badge in the page's flow. */
import type { Mark } from "../core/view.ts";
import { type Badge, type BadgeActs, makeBadge } from "./badge.ts";
import { clean } from "./draft.ts";
import { hasBox } from "./point.ts";
import { parentOf, queryAll, tagOf, textOf } from "./unclobbered.ts";

export interface Annotation {
  /** Draws the mark beside the product's title, or changes the badge that is there. False where no title was found. */
  readonly show: (mark: Mark, title: string) => boolean;
  /** Puts the badge back where the page has thrown it out. */
  readonly keep: () => void;
  /** Empties the badge, its box stays. */
  readonly blank: () => void;
  readonly remove: () => void;
  readonly announce: () => void;
  /** True where the page has taken the badge away so often that it is not put back any more. */
  readonly gaveUp: () => boolean;
}

const outside = "header, nav, footer, aside, dialog, [role=dialog], [role=banner], [role=navigation]";
const clickable = new Set("a button label summary h1 h2 h3 span".split(" "));
const bounds = new Set("main article body html td th li dialog".split(" "));

// The product's name is among the first.
const mostHeadings = 300;

const plain = (text: string): string => clean(text).toLowerCase();

/** False for the copies of a name that bars in the window, closed dialogs and texts for the ear alone carry. */
const isInFlow = (element: Element): boolean => {
  // Texts for the ear are clipped to one pixel.
  if (!hasBox(element) || (element as HTMLElement).offsetWidth === 1) return false;
  const view = element.ownerDocument.defaultView;
  for (let up: Element | null = element; up !== null; up = parentOf(up))
    if (/fixed|sticky/.test(view?.getComputedStyle(up).position ?? "")) return false;
  return true;
};

const bestOf = (headings: readonly Element[]): Element | undefined =>
  headings.find(isInFlow) ?? headings.find(hasBox) ?? headings[0];

/**
 * The element that carries the product's name: the heading that says it, else the only or first one in the content;
 * where several do, one that is seen and moves with the page.
 */
export const findTitle = (document: Document, title: string): Element | null => {
  const wanted = plain(title);
  const headings = queryAll(document, "h1, h2, [itemprop=name]")
    .slice(0, mostHeadings)
    .filter((heading) => plain(textOf(heading)) !== "");
  const mains = headings.filter((heading) => tagOf(heading) === "h1");
  return (
    bestOf(headings.filter((heading) => plain(textOf(heading)) === wanted)) ??
    bestOf(mains.filter((heading) => wanted.includes(plain(textOf(heading))))) ??
    bestOf(mains.filter((heading) => heading.closest(outside) === null)) ??
    null
  );
};

/** Whether its children stand side by side, so that one more would not come below. */
export const laysOutInRows = (parent: Element): boolean => {
  const style = parent.ownerDocument.defaultView?.getComputedStyle(parent);
  if (style === undefined || style === null) return false;
  if (style.display.includes("grid")) return true;
  if (style.display.includes("flex")) return !style.flexDirection.startsWith("column");
  return style.display.startsWith("inline") && style.display !== "inline-block";
};

/**
 * The element to stand after: the title, or the block around it where the title is inside a link or its parent sets
 * its children side by side. Layout may be asked here: it decides where to draw, never what was read.
 */
export const findPlace = (title: Element): Element => {
  let place = title;
  for (let climbs = 0; climbs < 5; climbs++) {
    const parent = parentOf(place);
    if (parent === null || bounds.has(tagOf(parent))) return place;
    if (!clickable.has(tagOf(parent)) && !laysOutInRows(parent)) return place;
    place = parent;
  }
  return place;
};

/** Whether the element stands on a dark ground: the page's own, whatever the browser prefers. */
export const surroundingOf = (element: Element): "light" | "dark" => {
  const view = element.ownerDocument.defaultView;
  for (let up: Element | null = element; up !== null; up = parentOf(up)) {
    const ground = view?.getComputedStyle(up).backgroundColor ?? "";
    if (!ground.startsWith("rgb")) continue;
    const [red = 255, green = 255, blue = 255, alpha = 1] = (ground.match(/[\d.]+/g) ?? []).map(Number);
    // Brightness as the eye weighs it; half of white divides dark from light well enough.
    if (alpha > 0.5) return 0.299 * red + 0.587 * green + 0.114 * blue < 128 ? "dark" : "light";
  }
  return "light";
};

/** More insertions than this on one page mean that the page fights back; then it is left alone. */
const mostInsertions = 12;

/** The badge of one document. Every write goes through `quietly`, so that it does not count as a change of the page. */
export const annotate = (document: Document, quietly: (write: () => void) => void, acts: BadgeActs): Annotation => {
  let badge: Badge | null = null;
  let title = "";
  let insertions = 0;

  const insert = (): boolean => {
    const heading = findTitle(document, title);
    if (badge === null || heading === null || insertions >= mostInsertions) return false;
    insertions++;
    const host = badge.host;
    const place = findPlace(heading);
    badge.suit(surroundingOf(place));
    quietly(() => place.after(host));
    return true;
  };

  return {
    show: (mark, of) => {
      const moved = badge !== null && of !== title;
      title = of;
      if (badge === null) badge = makeBadge(document, mark, acts);
      else badge.update(mark);
      return badge.host.isConnected && !moved ? true : insert();
    },
    keep: () => {
      if (badge !== null && !badge.host.isConnected) insert();
    },
    blank: () => {
      insertions = 0;
      badge?.blank();
    },
    remove: () => {
      const host = badge?.host;
      badge = null;
      insertions = 0;
      if (host !== undefined) quietly(() => host.remove());
    },
    announce: () => badge?.announce(),
    gaveUp: () => insertions >= mostInsertions && badge?.host.isConnected === false,
  };
};
