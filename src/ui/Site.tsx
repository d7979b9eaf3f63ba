import type { InterfaceWords } from "../core/interface-words.ts";
import type { Settings } from "../core/model.ts";
import { isAmong } from "../core/person/sites.ts";
import { fill } from "../core/verdict/figures.ts";
import type { JudgedPage, PopupView } from "../core/view.ts";
import type { Outcome } from "./contract.ts";
import { Switch } from "./Switch.tsx";

export interface SiteProps {
  readonly view: PopupView;
  readonly page: JudgedPage | null;
  readonly words: InterfaceWords;
  readonly run: (outcome: () => Outcome) => void;
  readonly changeSettings: (changes: Partial<Settings>, seen: Settings) => Outcome;
  readonly addShop: (shop: string) => Outcome;
  readonly allowListedShop: (shop: string) => Outcome;
  readonly removeShop: (shop: string) => Outcome;
}

/** Where pages are read by themselves: this shop, private windows, anywhere at all; and what the browser withholds. */
export const Site = ({ view, page, words, run, changeSettings, addShop, allowListedShop, removeShop }: SiteProps) => {
  const { settings, site } = view;
  const { shop, reach } = site;
  const own = words.site;
  const set = (changes: Partial<Settings>): void => run(() => changeSettings(changes, settings));
  const isOff = shop !== null && isAmong(shop, settings.shopsOff);
  const key = page?.report.product.key;
  const isProductOff = key !== undefined && settings.productsOff.includes(key);
  return (
    <details class="fold" data-site open={site.off !== null || !site.allowed || isProductOff}>
      <summary>{own.title}</summary>
      {site.off !== null && <p>{own.off[site.off]}</p>}
      {shop !== null && !site.allowed && (
        <p role="status">
          {fill(own.notAllowed, { shop })}{" "}
          <button
            type="button"
            name="allow-shop"
            onClick={() => run(() => (reach === "listed" ? allowListedShop : addShop)(shop))}
          >
            {own.allow}
          </button>
        </p>
      )}
      {isProductOff && (
        <p>
          {own.productOff}{" "}
          <button
            type="button"
            name="show-product"
            onClick={() => set({ productsOff: settings.productsOff.filter((off) => off !== key) })}
          >
            {own.showProduct}
          </button>
        </p>
      )}
      {shop !== null && (reach !== "asked" || isOff) && (
        <Switch
          name="shop-on"
          label={fill(own.readHere, { shop })}
          on={!isOff}
          change={(on) => {
            const others = settings.shopsOff.filter((off) => !isAmong(shop, [off]));
            set({ shopsOff: on ? others : [...others, shop] });
          }}
        />
      )}
      {shop !== null && reach === "asked" && (
        <p>
          <button type="button" name="add-shop" onClick={() => run(() => addShop(shop))}>
            {fill(own.always, { shop })}
          </button>{" "}
          <span class="small faint">{own.alwaysHint}</span>
        </p>
      )}
      {shop !== null && reach === "added" && (
        <button type="button" class="plain" name="remove-shop" onClick={() => run(() => removeShop(shop))}>
          {fill(own.stopAlways, { shop })}
        </button>
      )}
      <Switch
        name="paused"
        label={own.paused}
        hint={own.pausedHint}
        on={settings.paused}
        change={(paused) => set({ paused })}
      />
      <Switch
        name="private-windows"
        label={own.inPrivateWindows}
        hint={own.inPrivateWindowsHint}
        on={settings.readInPrivateWindows}
        change={(readInPrivateWindows) => set({ readInPrivateWindows })}
      />
    </details>
  );
};
