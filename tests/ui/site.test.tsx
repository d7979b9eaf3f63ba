import { afterEach, describe, expect, it } from "vitest";
import { defaultSettings } from "../../src/core/person/settings.ts";
import type { SiteView } from "../../src/core/view.ts";
import { actionsOf, clear, find, press, reportOf, show, viewOf } from "./samples.tsx";

afterEach(clear);

const showSite = async (site: Partial<SiteView>, settings = {}) => {
  const actions = actionsOf();
  const view = viewOf(
    reportOf(),
    {},
    {
      site: { shop: "shop.example", off: null, reach: "asked", allowed: true, changed: null, ...site },
      settings: { ...defaultSettings, consentedAt: 1, ...settings },
    },
  );
  await show(view, actions);
  return actions;
};
const button = (name: string) => document.querySelector<HTMLButtonElement>(`[data-site] button[name="${name}"]`);

describe("where pages are read", () => {
  it("a shop that is read when asked can be added, and no more", async () => {
    const actions = await showSite({});
    await press(button("add-shop")!);
    expect(actions.addShop).toHaveBeenCalledWith("shop.example");
    expect(button("remove-shop")).toBeNull();
    expect(button("allow-shop")).toBeNull();
  });

  it("an added shop can be given back", async () => {
    const actions = await showSite({ reach: "added" });
    await press(button("remove-shop")!);
    expect(actions.removeShop).toHaveBeenCalledWith("shop.example");
    expect(button("add-shop")).toBeNull();
  });

  it("a listed shop that the browser withholds is asked for as what it is, and not made an added one", async () => {
    const actions = await showSite({ reach: "listed", allowed: false });
    await press(button("allow-shop")!);
    expect(actions.allowListedShop).toHaveBeenCalledWith("shop.example");
    expect(actions.addShop).not.toHaveBeenCalled();
  });

  it("an added one that the browser withholds is asked for again", async () => {
    const actions = await showSite({ reach: "added", allowed: false });
    await press(button("allow-shop")!);
    expect(actions.addShop).toHaveBeenCalledWith("shop.example");
  });

  it("says why nothing is read, unfolded, and switches it on again", async () => {
    const actions = await showSite(
      { reach: "listed", off: "shop-off" },
      { shopsOff: ["shop.example", "other.example"] },
    );
    expect(find<HTMLDetailsElement>("[data-site]").open).toBe(true);
    await press(find('[data-site] [name="shop-on"]'));
    expect(actions.changeSettings).toHaveBeenCalledWith({ shopsOff: ["other.example"] }, expect.anything());
  });

  it("says, unfolded, that a product has no badge, and brings it back", async () => {
    const actions = await showSite({}, { productsOff: ["shop.example:other", "shop.example:even"] });
    expect(find<HTMLDetailsElement>("[data-site]").open).toBe(true);
    await press(button("show-product")!);
    expect(actions.changeSettings.mock.lastCall?.[0]).toEqual({ productsOff: ["shop.example:other"] });
  });
});
