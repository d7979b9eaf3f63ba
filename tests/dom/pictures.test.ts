import { beforeEach, expect, it } from "vitest";
import { findPicture } from "../../src/dom/pictures.ts";

const address = "https://cdn.shop.example/p/label.jpg?width=1200";

beforeEach(() => document.body.replaceChildren());

const put = (attributes: Readonly<Record<string, string>>): HTMLElement => {
  const image = document.createElement("img");
  for (const [name, value] of Object.entries(attributes)) image.setAttribute(name, value);
  document.body.append(image);
  return image;
};

it.each([
  ["the whole address", { src: address }],
  ["an address without the host", { src: "/p/label.jpg?width=1200" }],
  ["the same file in another size", { src: "https://cdn.shop.example/p/label.jpg?width=200" }],
  ["one of a set", { src: "/small.jpg", srcset: `${address} 2x` }],
  ["an address that waits to be loaded", { src: "/blank.gif", "data-src": address }],
])("finds the image by %s", (_, attributes) => {
  put({ src: "/other.jpg" });
  const image = put(attributes);
  expect(findPicture(document, address)).toBe(image);
});

it("prefers the very picture to one of the same file", () => {
  put({ src: "https://cdn.shop.example/p/label.jpg?width=200" });
  const image = put({ src: address });
  expect(findPicture(document, address)).toBe(image);
});

it.each([address, "https://shop.example/", ""])("finds nothing where the page does not show “%s”", (wanted) => {
  put({ src: "/other.jpg" });
  expect(findPicture(document, wanted)).toBeNull();
});
