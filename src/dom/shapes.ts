/** What an element is by its own shape: a button, a row of a table made of boxes, the panel of another variant. */
import { clean } from "./draft.ts";
import { attributeOf, BLOCKS, isLinkButton, SKIPPED } from "./regions.ts";
import { nextOf } from "./unclobbered.ts";

export const isButton = (element: Element): boolean =>
  element.localName === "button" ||
  attributeOf(element, "role") === "button" ||
  (element.localName === "input" && /^(?:submit|button|image)$/.test(attributeOf(element, "type"))) ||
  isLinkButton(element);

/** The text of a node, up to so many characters: to have megabytes of it handed over takes long. */
export const textUpTo = (node: CharacterData, most: number): string =>
  node.length <= most ? node.data : node.substringData(0, most);

const HEADING = /^h[1-6]$/;

const HEADING_CLASS = /(?:^|\s)h([1-6])(?:$|\s)/;

const LONGEST_HEADING = 90;

/** 1 to 6 for a heading, also one by its role, or by a class ("h3") and short words; 0 for any other element. */
export const headingLevelOf = (element: Element, name: string, attributed: boolean): number => {
  if (HEADING.test(name)) return Number(name[1]);
  if (!attributed) return 0;
  if (attributeOf(element, "role") === "heading") return 3;
  const level = HEADING_CLASS.exec(attributeOf(element, "class"))?.[1] ?? 0;
  if (level === 0 || !BLOCKS.has(name)) return 0;
  // Last: it may be the text of the whole page.
  const text = element.textContent ?? "";
  return text.length < LONGEST_HEADING && !/\d/.test(text) ? Number(level) : 0;
};

export const isLeaf = (element: Element): boolean =>
  element.firstElementChild === null &&
  element.shadowRoot === null &&
  element.localName !== "template" &&
  element.localName !== "pre";

const isHidden = (element: Element): boolean => {
  if (element.hasAttribute("hidden")) return true;
  return /display:\s*none/.test(attributeOf(element, "style"));
};

const VARIANT = /variant|option|sku|strength/;

/** The panel of a variant that is not the chosen one: hidden beside a shown panel of the same kind. */
export const isOtherVariant = (element: Element): boolean => {
  if (!isHidden(element)) return false;
  const name = element
    .getAttributeNames()
    .find((attribute) => attribute.startsWith("data-") && VARIANT.test(attribute));
  if (name === undefined || element.parentElement === null) return false;
  return [...element.parentElement.children].some(
    (other) => other !== element && other.hasAttribute(name) && !isHidden(other),
  );
};

const isGridCell = (cell: Element): boolean =>
  (cell.localName === "div" || cell.localName === "span" || cell.localName.includes("-")) &&
  cell.childElementCount <= 3 &&
  (cell.textContent?.length ?? 0) <= 140 &&
  cell.querySelector("a, button, img, input, h1, h2, h3, h4, ul, p, table") === null;

const sameCells = (row: Element, other: Element | null): boolean =>
  other !== null &&
  other.localName === row.localName &&
  other.childElementCount === row.childElementCount &&
  other.childElementCount > 1 &&
  isGridCell(other.firstElementChild as Element);

/** A row of a table made of boxes: short cells only, and a neighbour with as many. */
export const isGridRow = (element: Element): boolean => {
  if (element.localName !== "div" && element.localName !== "li") return false;
  const count = element.childElementCount;
  if (count < 2 || count > 8) return false;
  if (!sameCells(element, element.nextElementSibling) && !sameCells(element, element.previousElementSibling))
    return false;
  for (let node: Node | null = element.firstChild; node !== null; node = nextOf(node))
    if (node.nodeType === 3 && (node.nodeValue ?? "").trim() !== "") return false;
  return [...element.children].every(isGridCell);
};

/** "150<sup>1</sup> mg", "Magnesium<sup>3</sup>": the number of a footnote, which would pass for a part of the amount or name. */
export const isNoteSign = (element: Element): boolean => element.localName === "sup" && Number(element.textContent) > 0;

/** The text of a cell as lines: `<br>` and blocks part them. */
export const cellLines = (cell: Element): string[] => {
  const lines: string[] = [""];
  const visit = (node: Node): void => {
    if (node.nodeType === 3) lines[lines.length - 1] += node.nodeValue ?? "";
    else if (node.nodeType === 1) {
      const element = node as Element;
      const name = element.localName;
      if ((SKIPPED.has(name) && name !== "aside") || isNoteSign(element)) return;
      if (name === "br" || BLOCKS.has(name)) lines.push("");
      else if (
        element.previousElementSibling === element.previousSibling &&
        element.previousSibling !== null &&
        !/^(?:b|su[bp])$/.test(name)
      )
        lines[lines.length - 1] += " ";
      for (let child: Node | null = node.firstChild; child !== null; child = nextOf(child)) visit(child);
      if (BLOCKS.has(name)) lines.push("");
    }
  };
  for (let child: Node | null = cell.firstChild; child !== null; child = nextOf(child)) visit(child);
  return lines.map(clean).filter((line) => line !== "");
};

/** What microdata or RDFa says that an element is: "product"; empty where neither is there. */
export const typesOf = (element: Element): string[] => {
  const type = attributeOf(element, "itemtype") || attributeOf(element, "typeof");
  return type === "" ? [] : type.split(/\s+/).map((name) => name.replace(/^.*[/#:]/, "").toLowerCase());
};
