import type { ComponentChildren } from "preact";
import type { InterfaceWords } from "../core/interface-words.ts";
import type { Settings } from "../core/model.ts";
import { isAmong } from "../core/person/sites.ts";
import { fill } from "../core/verdict/figures.ts";
import type { SettingsView, ShopView } from "../core/view.ts";
import type { Outcome, SettingsActions } from "./contract.ts";
import { Switch } from "./Switch.tsx";

export interface ShopsSectionProps {
  readonly view: SettingsView;
  readonly words: InterfaceWords;
  readonly actions: Pick<SettingsActions, "changeSettings" | "allowShop" | "removeShop">;
  readonly run: (outcome: () => Outcome) => void;
}

interface ListProps {
  readonly title: string;
  readonly hint: string;
  /** Said where there is nothing in it; null where there always is. */
  readonly none: string | null;
  readonly children: readonly ComponentChildren[];
}

const List = ({ title, hint, none, children }: ListProps) => (
  <div class="part">
    <h3>{title}</h3>
    <p class="small faint">{hint}</p>
    {children.length > 0 ? <ul class="entries">{children}</ul> : <p>{none}</p>}
  </div>
);

interface EntryButtonProps {
  readonly name: string;
  readonly action: string;
  readonly of: string;
  readonly words: InterfaceWords;
  readonly press: () => void;
}

const EntryButton = ({ name, action, of, words, press }: EntryButtonProps) => (
  <button
    type="button"
    name={name}
    aria-label={fill(words.settings.shops.actionOn, { action, name: of })}
    onClick={press}
  >
    {action}
  </button>
);

/** Where pages are read by themselves, what the browser withholds, and which products carry no badge. */
export const ShopsSection = ({ view, words, actions, run }: ShopsSectionProps) => {
  const { settings, listed, added } = view;
  const own = words.settings.shops;
  const set = (changes: Partial<Settings>): void => run(() => actions.changeSettings(changes, settings));
  const known = [...listed, ...added].map(({ shop }) => shop);
  const others = settings.shopsOff.filter((off) => !known.includes(off));
  const without = (list: "shopsOff" | "productsOff", entry: string): void =>
    set({ [list]: settings[list].filter((one) => one !== entry) });

  const shopEntry = ({ shop, allowed }: ShopView, isAdded: boolean) => (
    <li class="entry" key={shop} data-shop={shop}>
      <Switch
        name={`shop-${shop}`}
        label={fill(words.site.readHere, { shop })}
        on={!isAmong(shop, settings.shopsOff)}
        change={(on) => {
          if (on) set({ shopsOff: settings.shopsOff.filter((off) => !isAmong(shop, [off])) });
          else set({ shopsOff: [...settings.shopsOff, shop] });
        }}
      />
      {!allowed && <p class="withheld">{own.withheld}</p>}
      {(!allowed || isAdded) && (
        <div class="row">
          {!allowed && (
            <EntryButton
              {...{ name: "allow-shop", action: own.allow, of: shop, words }}
              press={() => run(() => actions.allowShop(shop, !isAdded))}
            />
          )}
          {isAdded && (
            <EntryButton
              {...{ name: "remove-shop", action: own.takeBack, of: shop, words }}
              press={() => run(() => actions.removeShop(shop))}
            />
          )}
        </div>
      )}
    </li>
  );
  const offEntry = (list: "shopsOff" | "productsOff", entry: string, action: string, name: string) => (
    <li class="entry apart" key={entry}>
      <bdi>{entry}</bdi>
      <EntryButton {...{ name, action, of: entry, words }} press={() => without(list, entry)} />
    </li>
  );
  return (
    <>
      <div class="part">
        <Switch
          name="paused"
          label={words.site.paused}
          hint={words.site.pausedHint}
          on={settings.paused}
          change={(paused) => set({ paused })}
        />
        <Switch
          name="private-windows"
          label={words.site.inPrivateWindows}
          hint={words.site.inPrivateWindowsHint}
          on={settings.readInPrivateWindows}
          change={(readInPrivateWindows) => set({ readInPrivateWindows })}
        />
      </div>
      <List title={own.listed} hint={own.listedHint} none={null}>
        {listed.map((shop) => shopEntry(shop, false))}
      </List>
      <List title={own.added} hint={own.addedHint} none={own.addedNone}>
        {added.map((shop) => shopEntry(shop, true))}
      </List>
      <List title={own.off} hint={own.offHint} none={own.offNone}>
        {others.map((shop) => offEntry("shopsOff", shop, own.readAgain, "read-shop"))}
      </List>
      <List title={own.products} hint={own.productsHint} none={own.productsNone}>
        {settings.productsOff.map((key) => offEntry("productsOff", key, own.showAgain, "show-product"))}
      </List>
    </>
  );
};
