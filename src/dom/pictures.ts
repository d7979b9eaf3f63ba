/** In: the address of a picture as the page writes it. Out: the image that shows it. */
import { queryAll } from "./unclobbered.ts";

const attributes = ["src", "srcset", "data-src", "data-srcset", "data-zoom-image"];

/**
 * The image of the page that shows the picture: by its whole address, else by its file, since shops serve one picture
 * in many sizes. Null where none does.
 */
export const findPicture = (document: Document, address: string): Element | null => {
  const images = queryAll(document, "img");
  const by = (part: string): Element | undefined =>
    images.find((image) => attributes.some((name) => image.getAttribute(name)?.includes(part) === true));
  // Pages write their own addresses without the host, and metadata with it.
  const path = address.replace(/^https?:\/\/[^/]+/, "");
  const file = /\/[^/]+$/.exec(path.split(/[?#]/)[0] ?? "")?.[0];
  return file === undefined ? null : (by(path) ?? by(file) ?? null);
};
