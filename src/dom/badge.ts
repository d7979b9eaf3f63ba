/**
 * In: finished text. Out: one element that shows it, in a closed root the page can neither read nor style. The text
 * stands in attributes and the style draws it: what stands in text nodes a page can find out word by word, closed root
 * or not, with `window.find`, or by an address that ends in a text fragment.
 */
import type { Locator, Source } from "../core/model.ts";
import type { Mark, MarkLine, MarkSection, Row } from "../core/view.ts";
import { badgeStyle } from "./badge-style.ts";
import { addStyle, closed, element } from "./closed.ts";
import { badgeTag } from "./own.ts";
import { createSvg } from "./unclobbered.ts";

export interface Badge {
  readonly host: HTMLElement;
  /** Shows another text in the same box; an open panel stays open. */
  readonly update: (mark: Mark) => void;
  /** Hides what was said while the page changes; the box keeps its place. */
  readonly blank: () => void;
  /** Colours for a dark or a light surrounding. */
  readonly suit: (surrounding: "light" | "dark") => void;
  /** Says the text once to assistive technology. */
  readonly announce: () => void;
}

/** What a person's click in the badge asks for. */
export interface BadgeActs {
  /** Leads to where a figure was read. */
  readonly showPlace: (locator: Locator) => void;
  /** No badge here any more. */
  readonly hide: (what: "product" | "shop") => void;
  /** Opens the popup, at this row where one is named; false where the browser does not let us. */
  readonly openPopup: (row: Row | null) => Promise<boolean>;
}

const chevron = "M6 9l6 6 6-6";

// A browser tells a page how large the largest text on it was drawn ("largest contentful paint"), also of a text in a
// closed root. This one, in the colour of its ground, is larger than anything the badge says, and drawn before it.
const largest = "\u2588".repeat(40);

const icon = (document: Document, path: string, name: string): SVGElement => {
  const svg = createSvg(document, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.setAttribute("class", name);
  const line = createSvg(document, "path");
  line.setAttribute("d", path);
  svg.append(line);
  return svg;
};

/** A button that acts on a person's own click only; the page can send clicks, but not trusted ones. */
const button = (document: Document, name: string, text: string, act: () => unknown): HTMLElement => {
  const made = element(document, "button", name, text);
  made.setAttribute("type", "button");
  // Not every reader of names looks at what a style sheet writes.
  if (text !== "") made.setAttribute("aria-label", text);
  made.addEventListener("click", (event) => {
    if (event.isTrusted) act();
  });
  return made;
};

const quoteOf = (document: Document, source: Source, mark: Mark, acts: BadgeActs) => {
  const row = element(document, "div", "quote");
  row.append(element(document, "q", "", source.text));
  if (source.locator.kind === "element") {
    row.append(button(document, "place", mark.labels.showOnPage, () => acts.showPlace(source.locator)));
  }
  return row;
};

/** The way to the popup, since nothing may be typed where the page can listen. */
const correctorOf = (document: Document, row: Row, mark: Mark, acts: BadgeActs): HTMLElement => {
  const made = button(document, "correct", mark.labels.correct, async () => {
    if (await acts.openPopup(row)) return;
    const hint = element(document, "span", "faint", mark.labels.correctInToolbar);
    hint.tabIndex = -1;
    made.replaceWith(hint);
    hint.focus();
  });
  return made;
};

const lineOf = (document: Document, line: MarkLine, mark: Mark, acts: BadgeActs) => {
  const item = element(document, "li", "");
  const first = element(document, "div", "quote");
  if (line.status !== null) item.dataset.status = line.status;
  first.append(element(document, "span", "said", line.text));
  if (line.row !== null) first.append(correctorOf(document, line.row, mark, acts));
  item.append(first, element(document, "div", "faint", line.how));
  item.append(...line.sources.map((source) => quoteOf(document, source, mark, acts)));
  return item;
};

const sectionOf = (document: Document, section: MarkSection, mark: Mark, acts: BadgeActs) => {
  const title = element(document, "div", "title", section.title);
  title.setAttribute("role", "heading");
  title.setAttribute("aria-label", section.title);
  title.setAttribute("aria-level", "3");
  const list = element(document, "ul", "");
  list.append(...section.lines.map((line) => lineOf(document, line, mark, acts)));
  return [title, list];
};

// What switches something off must have been in sight for as long as it takes to read it.
const seenMs = 500;

/**
 * Whether the element has been in sight long enough, to be asked at a click: a page can make the badge transparent or
 * cover it, and lead a person's clicks there.
 */
const watchSight = (document: Document, element: Element): (() => boolean) => {
  const view = document.defaultView!;
  let since: number | null = null;
  const take = (isSeen: boolean): void => {
    since = isSeen ? (since ?? view.performance.now()) : null;
  };
  if (view.IntersectionObserver === undefined) take(true);
  else {
    // 2026-11: only Chromium tells what is really to be seen (`isVisible`); elsewhere it is what is in the window, and
    // not wholly transparent at the click.
    const options: IntersectionObserverInit & { trackVisibility: boolean; delay: number } = {
      trackVisibility: true,
      delay: 100,
    };
    new view.IntersectionObserver((entries) => {
      const { isIntersecting, isVisible } = entries.at(-1) as IntersectionObserverEntry & { isVisible?: boolean };
      take(isIntersecting && isVisible !== false);
    }, options).observe(element);
  }
  return () =>
    since !== null &&
    view.performance.now() - since >= seenMs &&
    (element.checkVisibility?.({ opacityProperty: true }) ?? true);
};

/** A badge that is not yet in the page. */
export const makeBadge = (document: Document, first: Mark, acts: BadgeActs): Badge => {
  const { host, shell, root } = closed(document, badgeTag);
  const box = element(document, "div", "box");
  const panel = element(document, "section", "panel");
  const live = element(document, "div", "live");
  live.setAttribute("role", "status");
  panel.id = "panel";
  panel.hidden = true;
  panel.tabIndex = -1;
  let mark = first;

  const setOpen = (open: boolean): void => {
    panel.hidden = !open;
    opener.setAttribute("aria-expanded", String(open));
    name();
    if (open) panel.focus({ preventScroll: true });
    else opener.focus({ preventScroll: true });
  };
  const opener = button(document, "badge", "", () => setOpen(panel.hidden === true));
  const line = element(document, "span", "line");
  opener.append(element(document, "span", "ground", largest), line);
  opener.setAttribute("aria-controls", "panel");
  opener.setAttribute("aria-expanded", "false");

  const name = (): void => {
    const act = panel.hidden ? mark.labels.open : mark.labels.close;
    opener.setAttribute("aria-label", `${mark.labels.brand}: ${mark.headline}. ${mark.summary}. ${act}`);
  };

  const update = (next: Mark): void => {
    mark = next;
    box.dataset.tone = mark.tone;
    box.lang = mark.lang;
    box.dir = mark.direction;
    line.replaceChildren(
      icon(document, mark.icon, "sign"),
      element(document, "span", "headline", mark.headline),
      element(document, "span", "summary", mark.summary),
      icon(document, chevron, "chevron"),
    );
    const head = element(document, "div", "head");
    head.append(
      element(document, "span", "brand", mark.labels.brand),
      button(document, "close", mark.labels.close, () => setOpen(false)),
    );
    panel.setAttribute("aria-label", `${mark.labels.brand}: ${mark.headline}`);
    const foot = element(document, "div", "foot");
    const wasSeen = watchSight(document, foot);
    // The popup has the same choice, where no page can lead a click to.
    const hide = (what: "product" | "shop") => (wasSeen() ? acts.hide(what) : acts.openPopup(null));
    foot.append(
      button(document, "hide", mark.labels.hideProduct, () => hide("product")),
      button(document, "hide", mark.labels.hideShop, () => hide("shop")),
    );
    panel.replaceChildren(head, ...mark.sections.flatMap((part) => sectionOf(document, part, mark, acts)), foot);
    name();
    shell.hidden = false;
  };

  // What happens in the badge is not the page's business: a title is often inside a link or a clickable card.
  for (const type of ["click", "pointerdown", "mousedown", "keydown", "keyup", "keypress", "focusin", "focusout"]) {
    root.addEventListener(type, (event) => {
      event.stopPropagation();
      if (event.isTrusted && (event as KeyboardEvent).key === "Escape" && !panel.hidden && type === "keydown")
        setOpen(false);
    });
  }
  addStyle(document, root, badgeStyle);
  box.append(opener, panel, live);
  root.append(box);
  update(first);

  return {
    host,
    update,
    suit: (surrounding) => {
      box.dataset.scheme = surrounding;
    },
    blank: () => {
      shell.hidden = true;
      panel.hidden = true;
      opener.setAttribute("aria-expanded", "false");
    },
    announce: () => {
      const said = element(document, "span", "");
      said.setAttribute("role", "img");
      said.setAttribute("aria-label", `${mark.labels.brand}: ${mark.headline}. ${mark.summary}`);
      live.replaceChildren(said);
    },
  };
};
