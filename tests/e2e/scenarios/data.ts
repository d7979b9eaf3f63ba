/** A person's data as a whole: taken out, deleted, put back; damaged records. */
import assert from "node:assert/strict";
import { type Browser, type ExtensionScope, type Tab, until } from "../../../scripts/e2e/browser.ts";
import { askSettledView, askView, openPopup } from "../../../scripts/e2e/view.ts";
import { addressOf } from "../pages.ts";
import { agree, expectVerdict, fillIn, press, readPopup, type Scenario, tick } from "../stage.ts";

const kept = (browser: Browser): Promise<Record<string, unknown>> =>
  browser.inExtension(async () => {
    const { browser, chrome } = globalThis as unknown as ExtensionScope;
    return (browser ?? chrome).storage.local.get(null);
  }, null);

const openOptions = async (browser: Browser): Promise<Tab> => {
  const options = await browser.openTab(`${browser.origin}/options.html#data`);
  await until(10, "the page of data", () =>
    options.evaluate(() => (document.querySelector('[name="export"]') === null ? null : true), null),
  );
  return options;
};

/** Saves to a file, and returns what the file holds. */
const save = async (options: Tab): Promise<string> => {
  await options.evaluate(() => {
    const create = URL.createObjectURL;
    URL.createObjectURL = (blob) => {
      void (blob as Blob).text().then((text) => {
        document.body.dataset.saved = text;
      });
      return create(blob);
    };
  }, null);
  await press(options, "export");
  return until(10, "the file", () => options.evaluate(() => document.body.dataset.saved ?? null, null));
};

const choose = (options: Tab, text: string): Promise<null> =>
  options.evaluate((content) => {
    const field = document.querySelector<HTMLInputElement>('[name="import-file"]');
    const files = new DataTransfer();
    files.items.add(new File([content], "mine.json", { type: "application/json" }));
    if (field === null) throw new Error("no field for a file");
    field.files = files.files;
    field.dispatchEvent(new Event("change", { bubbles: true }));
    return null;
  }, text);

const says = (tab: Tab, part: string): Promise<true> =>
  until(10, `the page says “${part}”`, () =>
    tab.evaluate((wanted) => (document.body.innerText.includes(wanted) ? true : null), part),
  );

const roundTrip: Scenario = {
  name: "export, deletion and import give back the same state, in every open tab",
  run: async (stage) => {
    const { browser } = stage;
    const tab = await browser.openTab(addressOf("equal-parts"));
    const other = await browser.openTab(addressOf("one-to-one"));
    for (const each of [tab, other]) await askSettledView(browser, each);
    const popup = await openPopup(browser, tab);
    await readPopup(popup);
    await fillIn(popup, "age", "61");
    await agree(popup);
    await fillIn(popup, "diet", "article-asian");
    await fillIn(popup, "home-limit", "UK");
    await tick(popup, "medicines", "levothyroxine", true);
    await press(popup, "more");
    await press(popup, "add-this");
    // 660 of 400 mg by the UK; with the list's 660 the other page is above it as well.
    await expectVerdict(stage, tab, "over-limit");
    await expectVerdict(stage, other, "over-limit");
    const before = await kept(browser);
    const view = await askView(browser, tab);

    const options = await openOptions(browser);
    const text = await save(options);
    assert.ok(text.split("\n").includes('    "ageYears": 61,'), text.slice(0, 300));

    await press(options, "delete");
    await press(options, "delete-yes");
    await says(options, "Everything was deleted.");
    assert.deepEqual(await kept(browser), {});
    // Pages are judged by the defaults again: 330 mg are inside the US limit, 240 inside all.
    await expectVerdict(stage, tab, "fits-disputed");
    await expectVerdict(stage, other, "fits");
    assert.equal((await askView(browser, tab)).profileIsDefault, true);

    await choose(options, text);
    await says(options, "Your diet profile is taken from the file.");
    await says(options, "What you take: 1 added.");
    // Nothing is kept before the agreement; the click that imports is one, and says so.
    await says(options, "It is never sent anywhere.");
    assert.deepEqual(await kept(browser), {});
    await press(options, "import-now");
    await says(options, "Imported.");
    assert.deepEqual(await kept(browser), before);
    await expectVerdict(stage, tab, "over-limit");
    await expectVerdict(stage, other, "over-limit");
    const after = await askView(browser, tab);
    assert.deepEqual(after.profile, view.profile);
    assert.deepEqual(after.settings, view.settings);
    assert.deepEqual(after.page?.verdict, view.page?.verdict);
    assert.deepEqual(after.page?.correction, view.page?.correction);
  },
};

const damaged: Scenario = {
  name: "damaged records and files: set aside, told, looked at, refused with their line",
  run: async ({ browser }) => {
    await browser.inExtension(async () => {
      const { browser, chrome } = globalThis as unknown as ExtensionScope;
      await (browser ?? chrome).storage.local.set({ profile: { version: 99, value: { from: "a later version" } } });
    }, null);
    const tab = await browser.openTab(addressOf("one-to-one"));
    await askSettledView(browser, tab);
    const popup = await openPopup(browser, tab);
    await says(popup, "could not be read. It was set aside unchanged");
    const options = await openOptions(browser);
    await says(options, "Data of “your diet profile”");
    assert.match(await save(options), /"from": "a later version"/);
    await press(popup, "dismiss");
    await until(5, "the notice is put away", async () =>
      (await askView(browser, tab)).notices.length === 0 ? true : null,
    );

    await choose(options, '{\n  "format": "CalMag Fit data",\n  "version": 1,\n  "records": 1,\n  "profile": 7\n}\n');
    await says(options, "Line 5, profile: must be a group in curly brackets.");
    await choose(options, '{\n  "format":\n');
    await says(options, "From line 3 on the file is damaged or cut off");
    await choose(options, "[]");
    await says(options, "It was not saved by CalMag Fit.");

    await press(options, "drop-set-aside");
    await until(5, "nothing is set aside any more", async () =>
      (await kept(browser)) && JSON.stringify(await kept(browser)).includes("a later version") ? null : true,
    );
  },
};

export const dataScenarios: readonly Scenario[] = [roundTrip, damaged];
