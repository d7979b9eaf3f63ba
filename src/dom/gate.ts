/**
 * The cheap question before any work: is calcium or magnesium named on this page at all? In: a document. Out: yes or
 * no. Costs one pass over the text in the browser's own code; pages that say no pay nothing else.
 */

/** True where the title, the text of the page, its embedded data or its declared shadow trees name a mineral. */
export const mightHoldDose = (document: Document, minerals: RegExp): boolean => {
  if (minerals.test(document.title) || minerals.test(document.body?.textContent ?? "")) return true;
  for (const template of document.querySelectorAll<HTMLTemplateElement>("template[shadowrootmode]"))
    if (minerals.test(template.content.textContent ?? "")) return true;
  return false;
};
