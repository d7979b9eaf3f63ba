/**
 * Marks on the product cards of a listing. In: a document, what reads the texts of cards. Out: one small mark in each
 * card that says something, in the card's flow; only cards near the window are ever looked at.
 */
import { CARD_BOUNDS } from "../core/label/cards.ts";
import type { CardText } from "../core/model.ts";
import type { CardMark, CardMarks } from "../core/view.ts";
import { laysOutInRows, surroundingOf } from "./annotate.ts";
import { cardStyle } from "./card-style.ts";
import { addStyle, closed, element } from "./closed.ts";
import { clean } from "./draft.ts";
import { cardTag } from "./own.ts";
import { BLOCKS, cardsIn } from "./regions.ts";
import { cellLines } from "./shapes.ts";
import { runInSlices, type Steps } from "./steps.ts";
import { parentOf, queryAll, textOf } from "./unclobbered.ts";

export interface CardMarking {
  /** Marks the cards from now on, or asks anew about those that are marked. */
  readonly start: () => void;
  /** Looks for cards that have come or changed; nothing before `start`. */
  readonly look: () => void;
  readonly stop: () => void;
}

// More cards than anybody scrolls through; and how far from the window a card is read.
const mostCards = 3000;
const nearPx = 400;
const elementsAtOnce = 300;

const heads = "h1,h2,h3,h4,h5,h6,a,[itemprop=name]";

/** Lists of cards: the innermost where one stands in another. */
const findLists = function* (document: Document): Steps<Element[]> {
  const lists: Element[] = [];
  for (const [at, each] of queryAll(document, "body *").entries()) {
    if (at % elementsAtOnce === 0) yield;
    if (each.childElementCount < 2 || cardsIn(each) === 0 || each.closest("nav, header, footer, aside")) continue;
    if (lists.at(-1)?.contains(each)) lists.pop();
    lists.push(each);
  }
  return lists;
};

interface Found {
  readonly text: CardText;
  /** What the mark stands behind. */
  readonly place: Element;
}

/** What a card says of the minerals and where; null where it names neither. */
const readCard = (card: Element, minerals: RegExp): Found | null => {
  const names = (each: Element): boolean => minerals.test(textOf(each));
  if (!names(card)) return null;
  let place = card;
  for (let inner: Element | undefined = card; inner !== undefined; inner = [...inner.children].find(names))
    place = inner;
  const head = place.closest(heads);
  const isTitle = head !== null && card.contains(head);
  if (isTitle && head !== card) place = head;
  else while (place !== card && !BLOCKS.has(place.localName)) place = parentOf(place) ?? card;
  const cut = (text: string): string => text.slice(0, CARD_BOUNDS.text);
  // The title says what sort of product it is, also where it names no mineral.
  const titled = isTitle ? place : card.querySelector(heads);
  const own = titled === null ? [] : cellLines(titled);
  const title = titled === card ? own.filter((line) => minerals.test(line)) : own;
  const lines = cellLines(card).filter((line) => minerals.test(line) && !own.includes(line));
  return { text: { title: cut(clean(title.join(" "))), lines: lines.slice(0, CARD_BOUNDS.lines).map(cut) }, place };
};

const makeMark = (document: Document, mark: CardMark, { lang, direction }: CardMarks, scheme: string): HTMLElement => {
  const { host, root } = closed(document, cardTag);
  const box = element(document, "div", `box ${scheme}`, mark.text);
  box.lang = lang;
  box.dir = direction;
  box.title = mark.hint;
  addStyle(document, root, cardStyle);
  root.append(box);
  return host;
};

/** Puts the mark behind its place, inside the card. */
const insert = (card: Element, place: Element, mark: Element): void => {
  let after = place;
  for (let parent = parentOf(after); after !== card && parent !== null && parent !== card; parent = parentOf(parent)) {
    if (!laysOutInRows(parent)) break;
    after = parent;
  }
  if (after === card || laysOutInRows(parentOf(after) ?? card)) after.append(mark);
  else after.after(mark);
};

const overflowOf = (card: Element): number => card.scrollHeight - card.clientHeight;

/** Puts the mark behind the last word of its place; false where that line has no room for it. */
const insertBeside = (place: Element, mark: Element): boolean => {
  mark.firstElementChild!.className = "beside";
  place.append(mark);
  return overflowOf(place) <= 1 && place.scrollWidth - place.clientWidth <= 1;
};

interface Measured {
  readonly overflow: number;
  readonly box: DOMRect;
}

const measure = (card: Element): Measured => ({ overflow: overflowOf(card), box: card.getBoundingClientRect() });

// Less than the 0.05 from which on a jump is worth noticing.
const mostJump = 0.04;

/** How much the page has jumped, no less than browsers measure: the share of the window that moved, by how far it did. */
const jumpOf = (before: readonly DOMRect[], after: readonly DOMRect[], height: number): number => {
  let first = height;
  let far = 0;
  for (const [at, was] of before.entries()) {
    const is = after[at]!;
    if (was.top >= height || was.bottom <= 0) continue;
    const moved = Math.max(is.top - was.top, is.bottom < height ? is.bottom - was.bottom : 0);
    if (moved > 0) first = Math.min(first, Math.max(was.top, 0));
    far = Math.max(far, moved);
  }
  return ((height - first) / height) * (far / height);
};

/**
 * The marks of one document. `ask` has cards read: null where this page's cards are not to be marked; while it is not
 * `isKnown` what the page is, nothing is asked.
 */
export const markCards = (
  document: Document,
  minerals: RegExp,
  ask: (cards: readonly CardText[]) => Promise<CardMarks | null>,
  quietly: (write: () => void) => void,
  isKnown: () => boolean,
): CardMarking => {
  let observer: IntersectionObserver | null = null;
  let seen = new WeakSet<Element>();
  let count = 0;
  let turn = 0;
  let isLooking = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const near = new Set<Element>();
  // Of each card its text when it was asked about, and its mark where it has one.
  const read = new Map<Element, { readonly text: string; mark: Element | null; isOld: boolean }>();
  // Cards in sight whose mark would have made the page jump: they get it as soon as they are out of sight.
  const waiting = new Set<Element>();
  let jumped = 0;

  const windowHeight = (): number => document.defaultView?.innerHeight ?? 0;
  const isInSight = ({ top, bottom }: DOMRect): boolean => top < windowHeight() && bottom > 0;

  const drop = (card: Element): void => {
    read.get(card)?.mark?.remove();
    read.delete(card);
  };

  const draw = (found: readonly (readonly [Element, Found])[], answer: CardMarks): void => {
    const scheme = found[0] === undefined ? "" : surroundingOf(found[0][0]);
    const before = found.map(([card]) => measure(card));
    for (const [at, [card, { place }]] of found.entries()) {
      const entry = read.get(card);
      const mark = answer.cards[at] ?? null;
      // A card that has been drawn anew meanwhile is read again.
      if (entry === undefined || textOf(card) !== entry.text || !card.contains(place)) continue;
      entry.mark?.remove();
      entry.mark = mark === null ? null : makeMark(document, mark, answer, scheme);
      if (entry.mark !== null) insert(card, place, entry.mark);
    }
    // In a card of fixed height there is no room for it.
    const after = found.map(([card]) => measure(card));
    for (const [at, [card]] of found.entries())
      if (after[at]!.overflow > before[at]!.overflow + 1) read.get(card)?.mark?.remove();
    calm(
      found.map(([card, { place }], at) => ({ card, place, was: before[at]!.box })),
      after.map(({ box }) => box),
    );
  };

  /** Has marks that make the page jump stand beside the titles instead, and those wait that find no room there. */
  const calm = (
    cards: readonly { readonly card: Element; readonly place: Element; readonly was: DOMRect }[],
    after: readonly DOMRect[],
  ): void => {
    const boxes = cards.map(({ was }) => was);
    const jump = jumpOf(boxes, after, windowHeight());
    if (jumped + jump <= mostJump) {
      jumped += jump;
      return;
    }
    const moved = cards.flatMap(({ card, place, was }) => {
      const mark = read.get(card)?.mark;
      return isInSight(was) && mark?.isConnected ? [{ card, was, mark, hasRoom: insertBeside(place, mark) }] : [];
    });
    const tooHigh = moved.filter(
      ({ card, was, hasRoom }) => !hasRoom || card.getBoundingClientRect().height > was.height + 1,
    );
    for (const { card, mark } of tooHigh) {
      mark.remove();
      waiting.add(card);
    }
  };

  const readNear = async (): Promise<void> => {
    const mine = turn;
    const found: (readonly [Element, Found])[] = [];
    quietly(() => {
      for (const card of waiting)
        if (!isInSight(card.getBoundingClientRect()) && waiting.delete(card)) read.delete(card);
      for (const card of near) {
        const text = textOf(card);
        const known = read.get(card);
        if (known?.text === text && !known.isOld) continue;
        // What stands there was said of another product.
        if (known?.text !== text) drop(card);
        if (!isKnown() || found.length >= CARD_BOUNDS.cards) continue;
        const said = readCard(card, minerals);
        read.set(card, { text, mark: read.get(card)?.mark ?? null, isOld: false });
        if (said !== null) found.push([card, said]);
      }
    });
    if (found.length === 0) return;
    const answer = await ask(found.map(([, { text }]) => text)).catch(() => null);
    if (mine !== turn) return;
    if (answer === null) stop();
    else {
      quietly(() => draw(found, answer));
      if (found.length >= CARD_BOUNDS.cards) plan();
    }
  };
  const plan = (): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void readNear(), 100);
  };

  const look = async (): Promise<void> => {
    if (observer === null) return;
    plan();
    if (isLooking) return;
    isLooking = true;
    const lists = await runInSlices(findLists(document));
    isLooking = false;
    for (const card of lists.flatMap((list) => [...list.children])) {
      if (count >= mostCards || observer === null || seen.has(card)) continue;
      seen.add(card);
      count++;
      observer.observe(card);
    }
  };

  const stop = (): void => {
    turn++;
    clearTimeout(timer);
    observer?.disconnect();
    observer = null;
    near.clear();
    waiting.clear();
    count = 0;
    jumped = 0;
    quietly(() => {
      for (const card of read.keys()) drop(card);
    });
  };

  return {
    start: () => {
      if (observer !== null) {
        turn++;
        for (const entry of read.values()) entry.isOld = true;
        plan();
        return;
      }
      const Observer = document.defaultView?.IntersectionObserver;
      if (Observer === undefined || document.documentElement === null) return;
      seen = new WeakSet();
      observer = new Observer(
        (entries) => {
          for (const { target, isIntersecting } of entries) {
            if (isIntersecting) near.add(target);
            // One that waits is due now.
            else if (!waiting.has(target)) near.delete(target);
          }
          plan();
        },
        { rootMargin: `${nearPx}px` },
      );
      void look();
    },
    look: () => void look(),
    stop,
  };
};
