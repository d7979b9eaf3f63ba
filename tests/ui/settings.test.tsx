import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import type { Correction, Settings } from "../../src/core/model.ts";
import { defaultProfile } from "../../src/core/person/profile.ts";
import { defaultSettings } from "../../src/core/person/settings.ts";
import type { SettingsView } from "../../src/core/view.ts";
import { profileDefaults } from "../../src/data/diets.ts";
import type { DataActions, SettingsActions } from "../../src/ui/contract.ts";
import { SettingsPage } from "../../src/ui/SettingsPage.tsx";
import { settingsSections } from "../../src/ui/sections.ts";
import { button, clear, fillIn, find, named, offers, press, speech, words } from "./samples.tsx";

afterEach(async () => {
  await clear();
  history.replaceState(null, "", "#");
});

const done = async () => null;

const actionsOf = () => ({
  consent: vi.fn<SettingsActions["consent"]>(done),
  changeSettings: vi.fn<SettingsActions["changeSettings"]>(done),
  changeProfile: vi.fn<SettingsActions["changeProfile"]>(done),
  allowShop: vi.fn<SettingsActions["allowShop"]>(done),
  removeShop: vi.fn<SettingsActions["removeShop"]>(done),
  saveCorrection: vi.fn<SettingsActions["saveCorrection"]>(done),
  dropCorrection: vi.fn<SettingsActions["dropCorrection"]>(done),
});

const dataActions: DataActions = {
  exportData: async () => ({ value: "" }),
  checkImport: async () => ({ fault: "failed" }),
  importData: done,
  deleteData: done,
  listSetAside: async () => ({ value: [] }),
  dropSetAside: done,
};

const viewOf = (settings: Partial<Settings> = {}, more: Partial<SettingsView> = {}): SettingsView => ({
  profile: defaultProfile("US", profileDefaults),
  profileIsDefault: true,
  settings: { ...defaultSettings, consentedAt: 1, ...settings },
  listed: [{ shop: "known.example", allowed: true }],
  added: [],
  corrections: [],
  ...more,
});

const german = { tag: "de", name: "Deutsch", reviewed: false };
const english = { tag: "en", name: "English", reviewed: true };

const show = async (
  hash: string,
  view: SettingsView = viewOf(),
  actions: SettingsActions = actionsOf(),
  more: Partial<Parameters<typeof SettingsPage>[0]> = {},
): Promise<void> => {
  history.replaceState(null, "", `#${hash}`);
  await act(() =>
    render(
      <SettingsPage
        {...{ view, words, speech, offers, actions, dataActions, languages: [english, german] }}
        languageOfBrowser={english}
        version="1.2.3"
        browserName="Browser/5"
        diagnose={async (withHosts) => (withHosts ? "with hosts" : "without hosts")}
        copy={async () => true}
        {...more}
      />,
      document.body,
    ),
  );
};

const go = async (hash: string): Promise<void> => {
  await act(async () => {
    location.hash = hash;
    await new Promise((resolve) => setTimeout(resolve, 20));
  });
};

const titles = () => [...document.querySelectorAll("h2")].map((title) => title.textContent);

describe("the page of settings", () => {
  it("opens the one section that its address names, and says which", async () => {
    for (const section of settingsSections) {
      await show(section);
      expect(titles(), section).toHaveLength(1);
      expect(find('nav [aria-current="page"]').getAttribute("href")).toBe(`#${section}`);
      await clear();
    }
  });

  it("opens the data for what was set aside, and the profile for any other address", async () => {
    await show("set-aside");
    expect(find("nav [aria-current]").getAttribute("href")).toBe("#data");
    await go("nothing");
    expect(find("nav [aria-current]").getAttribute("href")).toBe("#profile");
  });

  it("moves the focus to the title of a section the person went to, and nowhere when it opens", async () => {
    await show("shops");
    expect(document.activeElement).toBe(document.body);
    await go("privacy");
    expect(document.activeElement?.textContent).toBe(words.settings.sections.privacy);
  });

  it("asks once before the first saving of the profile", async () => {
    const actions = actionsOf();
    await show("profile", viewOf({ consentedAt: null }), actions);
    await fillIn("age", "61");
    expect(actions.changeProfile).not.toHaveBeenCalled();
    await press(named("consent"));
    expect(actions.consent).toHaveBeenCalledOnce();
    expect(actions.changeProfile).toHaveBeenLastCalledWith({ ageYears: 61 }, expect.anything());
  });

  it("says so where a change was not saved", async () => {
    const actions = { ...actionsOf(), changeSettings: async () => "not-saved" as const };
    await show("display", viewOf(), actions);
    await press(named("badge"));
    expect(find('[role="alert"]').textContent).toBe(words.fault["not-saved"]);
  });
});

describe("shops in the settings", () => {
  it("switches a listed shop off and on, with the subdomains that were switched off by themselves", async () => {
    const actions = actionsOf();
    await show("shops", viewOf({ shopsOff: ["other.example"] }), actions);
    await press(named("shop-known.example"));
    expect(actions.changeSettings).toHaveBeenLastCalledWith(
      { shopsOff: ["other.example", "known.example"] },
      expect.anything(),
    );
    await show("shops", viewOf({ shopsOff: ["other.example", "known.example"] }), actions);
    expect(named("shop-known.example").checked).toBe(false);
    await press(named("shop-known.example"));
    expect(actions.changeSettings).toHaveBeenLastCalledWith({ shopsOff: ["other.example"] }, expect.anything());
  });

  it("takes an added shop back, and asks the browser again for one that it withholds", async () => {
    const actions = actionsOf();
    const view = viewOf(
      { shopsAlways: ["mine.example"] },
      {
        listed: [{ shop: "known.example", allowed: false }],
        added: [{ shop: "mine.example", allowed: false }],
      },
    );
    await show("shops", view, actions);
    expect(find('[data-shop="mine.example"]').textContent).toContain(words.settings.shops.withheld);
    await press(button("Allow again: mine.example"));
    expect(actions.allowShop).toHaveBeenLastCalledWith("mine.example", false);
    await press(button("Allow again: known.example"));
    expect(actions.allowShop).toHaveBeenLastCalledWith("known.example", true);
    await press(button("Take back: mine.example"));
    expect(actions.removeShop).toHaveBeenLastCalledWith("mine.example");
  });

  it("lists shops and products that were switched off elsewhere, each to be taken back", async () => {
    const actions = actionsOf();
    const off = { shopsOff: ["left.example"], productsOff: ["left.example:one", "gtin:0123"] };
    await show("shops", viewOf(off), actions);
    await press(button("Read again: left.example"));
    expect(actions.changeSettings).toHaveBeenLastCalledWith({ shopsOff: [] }, expect.anything());
    await press(button("Show again: left.example:one"));
    expect(actions.changeSettings).toHaveBeenLastCalledWith({ productsOff: ["gtin:0123"] }, expect.anything());
  });
});

describe("corrections in the settings", () => {
  it("drops one at a click, and brings it back at the next", async () => {
    const actions = actionsOf();
    const correction: Correction = {
      productKey: "shop.example:even",
      title: "Even Keel",
      shop: "shop.example",
      at: 1764200000000,
      amounts: { calcium: { kind: "typed", mg: 123, salt: null, labelSaid: null }, magnesium: null },
      serving: null,
      servingsPerDay: null,
    };
    await show("corrections", viewOf({}, { corrections: [correction] }), actions);
    expect(find("#corrections").textContent).toContain("123");
    await press(named("drop"));
    expect(actions.dropCorrection).toHaveBeenLastCalledWith("shop.example:even");
    await show("corrections", viewOf(), actions);
    await press(named("bring-back"));
    expect(actions.saveCorrection).toHaveBeenLastCalledWith(correction);
  });
});

describe("language in the settings", () => {
  it("offers each in its own name, and marks those whose sentences about health nobody has reviewed", async () => {
    const actions = actionsOf();
    await show("language", viewOf(), actions);
    const radios = [...document.querySelectorAll<HTMLInputElement>('[name="language"]')];
    expect(radios.map(({ value }) => value)).toEqual(["", "en", "de"]);
    expect(radios[0]?.checked).toBe(true);
    const note = words.settings.notReviewed;
    expect(radios.map((radio) => radio.closest("label")?.textContent?.includes(note))).toEqual([false, false, true]);
    expect(radios[2]?.closest("label")?.querySelector("[lang]")?.getAttribute("lang")).toBe("de");
    await press(radios[2]!);
    expect(actions.changeSettings).toHaveBeenLastCalledWith({ language: "de" });
  });
});

describe("the report in the settings", () => {
  it("is shown before it is copied, names hosts only when asked, and is copied as it is shown", async () => {
    const copy = vi.fn(async () => true);
    await show("about", viewOf(), actionsOf(), { copy });
    const text = () => find<HTMLTextAreaElement>("#diagnostic").value;
    await vi.waitFor(() => expect(text()).toBe("without hosts"));
    await press(named("with-hosts"));
    await vi.waitFor(() => expect(text()).toBe("with hosts"));
    await press(named("copy"));
    expect(copy).toHaveBeenLastCalledWith("with hosts");
    expect(find('[role="status"]').textContent).toBe(words.settings.about.copied);
  });
});
