/**
 * The cheap question before any work: is calcium or magnesium named on this page at all? In: a document. Out: yes or
 * no. Costs at most one pass over the text; pages that say no pay nothing else.
 */

const isUnread = (parent: Node | null): boolean => {
  const name = parent?.nodeName;
  return name === "SCRIPT" || name === "STYLE";
};

/** True where the title, a text of the page, its embedded data or its declared shadow trees name a mineral. */
export const mightHoldDose = (document: Document, minerals: RegExp): boolean => {
  if (minerals.test(document.title)) return true;
  if (document.body === null) return false;
  // 4: NodeFilter.SHOW_TEXT. The first text that names one ends it.
  const texts = document.createTreeWalker(document.body, 4);
  while (texts.nextNode() !== null) {
    const { nodeValue, parentNode } = texts.currentNode;
    if (nodeValue !== null && nodeValue.length > 1 && minerals.test(nodeValue) && !isUnread(parentNode)) return true;
  }
  for (const script of document.querySelectorAll('script[type*="json"], script#__NEXT_DATA__'))
    if (minerals.test(script.textContent ?? "")) return true;
  for (const meta of document.querySelectorAll('meta[name="description"], meta[itemprop]'))
    if (minerals.test(meta.getAttribute("content") ?? "")) return true;
  for (const template of document.querySelectorAll<HTMLTemplateElement>("template[shadowrootmode]"))
    if (minerals.test(template.content.textContent ?? "")) return true;
  return false;
};
