/** Headings of a page. In: an element and the notes of the walk. Out: what part of the page it heads, noted. */
import { fold } from "../core/label/text.ts";
import { clean, startSection, type Walk } from "./draft.ts";
import { BLOCKS } from "./regions.ts";

/** Below all headings: a bold line. */
export const LABEL_LEVEL = 7;

/** Notes a heading: it begins a section, or heads a part that is about other products. */
export const onHeading = (walk: Walk, element: Element, level: number): void => {
  const text = clean(element.textContent ?? "");
  if (walk.others !== null && level <= walk.others.level) walk.others = null;
  if (text === "" || text.length > 300) return;
  if (text.length < 90 && element.localName !== "h1" && walk.words.others.test(fold(text))) {
    walk.others = { container: containerOf(element, walk), level };
    return;
  }
  if (walk.others !== null) return;
  startSection(walk, element.localName === "h1" ? "" : text);
  const kind = element.localName === "h1" ? "title" : "heading";
  walk.blocks.push({ kind, cells: [text], section: walk.section, group: walk.group, element });
};

/** True where nothing follows the element in its line. */
const endsLine = (element: Element): boolean => {
  let next = element.nextSibling;
  while (next !== null && next.nodeType === 3 && (next.nodeValue ?? "").trim() === "") next = next.nextSibling;
  const name = next?.nodeName.toLowerCase() ?? "br";
  return name === "br" || BLOCKS.has(name);
};

/** "<b>Reviews</b>" alone in its line heads what follows like a heading, up to the next such line beside it. */
export const isLabelOfOthers = (walk: Walk, element: Element): boolean => {
  if (walk.line !== "") return false;
  // A paragraph of its own heads those beside it.
  const { parentElement } = element;
  const container =
    parentElement?.localName === "p" ? (parentElement.parentElement ?? parentElement) : containerOf(element, walk);
  if (walk.others?.container === container && walk.others.level === LABEL_LEVEL) walk.others = null;
  const text = clean(element.textContent ?? "");
  if (walk.others !== null || !endsLine(element) || text.length >= 60 || !walk.words.others.test(fold(text)))
    return false;
  walk.others = { container, level: LABEL_LEVEL };
  return true;
};

/** The part of the page that a heading heads: its parent, or above while the parent holds nothing else. */
const containerOf = (heading: Element, walk: Walk): Element => {
  let container = heading.parentElement ?? heading;
  while (
    container.parentElement !== null &&
    container.childElementCount === 1 &&
    !walk.titled.has(container.parentElement)
  )
    container = container.parentElement;
  return container;
};
