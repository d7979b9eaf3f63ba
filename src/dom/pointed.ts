/** What the person points at in a page. In: a document. Out: its text, "" where there is none. */
import { queryAll } from "./unclobbered.ts";

/** The selected text, lines and cells as the browser parts them. */
export const selectedText = (document: Document): string => String(document.getSelection() ?? "").trim();

/** What the page says of the picture with this address: its alternative text, or its title. */
export const textOfPicture = (document: Document, address: string): string => {
  const texts = queryAll(document, "img").flatMap((picture) => {
    const { currentSrc, src } = picture as HTMLImageElement;
    if (currentSrc !== address && src !== address) return [];
    return [
      picture.getAttribute("alt") ?? "",
      picture.getAttribute("aria-label") ?? "",
      picture.getAttribute("title") ?? "",
    ];
  });
  return texts.map((text) => text.trim()).find((text) => text !== "") ?? "";
};
