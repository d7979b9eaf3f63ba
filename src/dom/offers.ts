/**
 * Parts of a page that offer other products, by their shape: cards side by side, and parts with a heading, a price and
 * a cart button of their own. In: elements, and what was noted in the walk. Out: those parts. No layout is read.
 */
import { fold } from "../core/label/text.ts";
import { attributeOf, BLOCKS, isCard } from "./regions.ts";
import type { Steps } from "./steps.ts";
import { parentOf } from "./unclobbered.ts";

const HEADINGS = "h2, h3, h4, h5, h6, [role=heading]";

const firstClass = (element: Element): string => attributeOf(element, "class").split(" ", 1)[0] as string;

const isAlike = (element: Element, other: Element): boolean =>
  element.localName === other.localName && firstClass(element) === firstClass(other);

const mayBeCard = ({ localName }: Element): boolean =>
  (BLOCKS.has(localName) || localName.includes("-")) && !/^(?:t[rdh]|d[dt]|h[1-6]|tbody|thead|option)$/.test(localName);

/** A link that leads to another page; tabs and accordions lead to a place in this one. */
const isAway = (link: Element): boolean => /^(?!#.|javascript:)./.test(attributeOf(link, "href"));

/** Longer links hold more than a product's name. */
const LONGEST_LINK = 120;

/** "Calcium 500 mg, 60 tablets" as a link to another page: what is there is not on this one. */
export const isOfferLink = (link: Element, minerals: RegExp, titled: ReadonlySet<Element>): boolean => {
  const text = link.textContent ?? "";
  return (
    text.length < LONGEST_LINK &&
    // "Calcium 500 mg" alone may lead to a glossary, "Calcium Carbonate (1250mg) + Vitamin D3 (250IU)" to the generic.
    /\s\d/.test(text) &&
    text.trim().split(/\s+/).length > 3 &&
    isAway(link) &&
    !titled.has(link) &&
    minerals.test(text) &&
    link.closest("h1") === null
  );
};

/** "Choose your bottle": a box that one of several products is chosen by. */
const isChoice = (element: Element): boolean =>
  element.localName === "label" && element.querySelector("input[type=radio]") !== null;

const holdsFacts = (element: Element): boolean => element.querySelector("table, dl") !== null;

/** Like elements that are cards: each a choice, an offer, or headed by a link. */
const areCards = (element: Element, other: Element): boolean => {
  if (isChoice(element) && isChoice(other)) return true;
  if (holdsFacts(element) || holdsFacts(other)) return false;
  // A price and a button that nothing names are where the page sells its own product.
  if ([element, other].every((each) => isCard(each) && each.querySelector(`a[href], ${HEADINGS}`) !== null))
    return true;
  return [element, other].every((each) => {
    const heading = each.querySelector(HEADINGS);
    const link = heading?.querySelector("a[href]") ?? heading?.closest("a[href]");
    return link != null && isAway(link);
  });
};

// A list of so many children is looked through in a fraction of a millisecond.
const CHILDREN = 500;

const NO_SHELF = new Set("table tbody thead tr dl p span".split(" "));
const NONE: ReadonlySet<Element> = new Set();

/** The children that are cards of other products: two or more alike in a row, and unlike what leads to the headline. */
export const cardsAmong = function* (parent: Element, titled: ReadonlySet<Element>): Steps<ReadonlySet<Element>> {
  const first = parent.firstElementChild;
  if (first === parent.lastElementChild || NO_SHELF.has(parent.localName)) return NONE;
  const cards = new Set<Element>();
  let previous: Element | null = null;
  let inRun = true;
  let left = CHILDREN;
  for (let child = first; child !== null; child = child.nextElementSibling) {
    if (left-- <= 0) {
      left = CHILDREN;
      yield;
      // The page has moved it meanwhile; what follows it now is another list.
      if (child.parentNode !== parent) break;
    }
    const follows: boolean = previous !== null && mayBeCard(child) && isAlike(previous, child);
    // What is no card at the beginning of a run is none further on.
    inRun = !follows || (inRun && !titled.has(previous as Element) && areCards(previous as Element, child));
    if (follows && inRun) cards.add(previous as Element).add(child);
    previous = child;
  }
  for (const card of cards)
    if (titled.has(card) || (isChoice(card) && card.querySelector("input[checked]"))) cards.delete(card);
  return cards;
};

/** What is noted of the offers of a page while it is walked. */
export interface OfferSigns {
  /** Buttons that put something in a cart. */
  readonly carts: readonly Element[];
  readonly prices: readonly { readonly element: Element; readonly text: string }[];
}

/** How far above its button the heading of an offer is looked for. */
const MOST_LEVELS = 6;

/** The part of the page around a cart button that has a heading of its own; null where that is the headline's. */
const partAround = (button: Element, titled: ReadonlySet<Element>): Element | null => {
  let part = parentOf(button);
  for (let level = 0; level < MOST_LEVELS && part !== null && !titled.has(part); level++) {
    if (part.querySelector(HEADINGS)) return part;
    part = parentOf(part);
  }
  return null;
};

const pricesOf = (texts: readonly string[]): string[] => texts.flatMap((text) => text.match(/\d+(?:[.,]\d+)?/g) ?? []);

/**
 * The parts of the page that sell something else: with a heading that is not the page's title, a cart button and a
 * price that stands nowhere outside. One part alone may be where the page sells its own product.
 */
export const otherOffers = ({ carts, prices }: OfferSigns, titled: ReadonlySet<Element>, title: string): Element[] => {
  const around = carts.map((button) => partAround(button, titled));
  const parts = [...new Set(around)].filter((part) => part !== null);
  const isOwn = (part: Element): boolean =>
    fold(title).includes(fold(part.querySelector(HEADINGS)?.textContent ?? "")) ||
    (part === around[0] && !parts.some((other) => other !== part && isAlike(other, part)));
  const outside = pricesOf(
    prices.filter(({ element }) => !parts.some((part) => part.contains(element))).map(({ text }) => text),
  );
  return parts.filter((part) => {
    const inside = pricesOf(prices.filter(({ element }) => part.contains(element)).map(({ text }) => text));
    return inside.length > 0 && !inside.some((price) => outside.includes(price)) && !isOwn(part);
  });
};
