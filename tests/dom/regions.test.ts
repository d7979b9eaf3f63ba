/** Parts of a page by the names of their classes, as shop systems give them. Expectations by hand. */
import { describe, expect, it } from "vitest";
import { isNamedOther } from "../../src/dom/regions.ts";

const named = (name: string, id = ""): boolean => {
  const element = document.createElement("div");
  element.className = name;
  element.id = id;
  return isNamedOther(element);
};

describe("a part of the page", () => {
  it.each([
    "related products",
    "product-recommendations",
    "product-detail-review-list reviews",
    "woocommerce-Reviews",
    "productReviews",
    "review-description",
    "main-navigation",
    "site-footer",
    "mini-cart",
    "frequently-bought-together",
  ])("is another thing than the product by the name %s", (name) => expect(named(name)).toBe(true));

  it.each([
    ["cms-block-product-description-reviews"],
    ["product-details-and-reviews"],
    ["tab-menu--product js--tab-menu"],
    ["product-footer"],
    ["recommended-use"],
    ["recommended-dosage"],
    ["container has-reviews"],
    ["no-comments"],
    ["product-comparison-facts"],
    ["tab-content", "nav-tabContent"],
    ["tab-pane fade", "nav-home"],
  ])("may be the product's by the name %s %s", (name, id = "") => expect(named(name, id)).toBe(false));

  it("is reviews also in a tab", () => expect(named("tab-pane", "nav-reviews")).toBe(true));
});
