/** The decision as a person meets it: profile, stack, servings and flags; what page, toolbar and popup say of them. */
import assert from "node:assert/strict";
import { type Tab, until } from "../../../scripts/e2e/browser.ts";
import { askSettledView, askView, openPopup } from "../../../scripts/e2e/view.ts";
import type { VerdictCode } from "../../../src/core/model.ts";
import { addressOf } from "../pages.ts";
import { agree, atOnce, expectVerdict, fillIn, press, readPopup, type Scenario, type Stage, tick } from "../stage.ts";

/** Waits until every tab, and the open popup, say its verdict. */
const expectAll = async (stage: Stage, popup: Tab, codes: readonly (readonly [Tab, VerdictCode])[]): Promise<void> => {
  for (const [tab, code] of codes) await expectVerdict(stage, tab, code);
  await readPopup(popup, codes[0]![1]);
};

const textOf = (popup: Tab): Promise<string> => popup.evaluate(() => document.body.textContent ?? "", null);

const untilSays = (popup: Tab, part: string): Promise<true> =>
  until(atOnce, `the popup says “${part}”`, async () => ((await textOf(popup)).includes(part) ? true : null));

const diets: Scenario = {
  name: "the article's two diets give its targets: 500 mg, and about 750 mg as our reading",
  run: async (stage) => {
    const { browser } = stage;
    const tab = await browser.openTab(addressOf("one-to-one"));
    await askSettledView(browser, tab);
    const popup = await openPopup(browser, tab);
    await readPopup(popup);
    await fillIn(popup, "diet", "article-asian");
    await agree(popup);
    await untilSays(popup, "about 500 mg of each a day");
    assert.equal((await askView(browser, tab)).page?.verdict.targetMg, 500);
    assert.ok(!(await textOf(popup)).includes("our reading"), "the article's own figure is called ours");
    await fillIn(popup, "diet", "article-american");
    await untilSays(popup, "about 750 mg of each a day");
    await untilSays(popup, "the figure in between is our reading");
    const { page, profile } = await askView(browser, tab);
    assert.equal(page?.verdict.targetMg, 750);
    assert.deepEqual(profile.dietMgPerDay, { calcium: 950, magnesium: 250 });
    // 240 mg of each are inside every limit, and a part of the target.
    await expectVerdict(stage, tab, "fits");
    await untilSays(popup, "240 of about 750 mg");
  },
};

const everywhere: Scenario = {
  name: "servings, what is taken, home authority and a flag change badge, toolbar and popup in every open tab",
  run: async (stage) => {
    const { browser } = stage;
    // 330 mg of each: inside the US limit of 350, above the EU's 250. The other page has 240 mg of each.
    const tab = await browser.openTab(addressOf("equal-parts"));
    const twin = await browser.openTab(addressOf("equal-parts"));
    const other = await browser.openTab(addressOf("one-to-one"));
    for (const each of [tab, twin, other]) await askSettledView(browser, each);
    const popup = await openPopup(browser, tab);
    const all = (ofTwins: VerdictCode, ofOther: VerdictCode) =>
      expectAll(stage, popup, [
        [tab, ofTwins],
        [twin, ofTwins],
        [other, ofOther],
      ]);
    await all("fits-disputed", "fits");

    // Servings are the product's own: both tabs with it follow, the other does not.
    await press(popup, "more");
    await agree(popup);
    await all("over-limit", "fits");
    await press(popup, "fewer");
    await all("fits-disputed", "fits");

    await fillIn(popup, "home-limit", "EU");
    await all("over-limit", "fits");
    await fillIn(popup, "home-limit", "CA-NHP");
    await all("fits-disputed", "fits");
    await fillIn(popup, "home-limit", "US");
    await all("fits-disputed", "fits");

    await tick(popup, "flags", "ckd", true);
    await all("ask-first", "ask-first");
    await tick(popup, "flags", "ckd", false);
    await all("fits-disputed", "fits");

    await fillIn(popup, "age", "16");
    await all("ask-first", "ask-first");
    await fillIn(popup, "age", "40");
    await all("fits-disputed", "fits");

    await press(popup, "add-other");
    for (const [field, value] of [
      ["taken-name", "Antacid"],
      ["taken-calcium", "0"],
      ["taken-magnesium", "120"],
      ["taken-servings", "1"],
    ] as const)
      await fillIn(popup, field, value);
    await press(popup, null, "#stack form [type=submit]");
    // 330 + 120 and 240 + 120 mg of magnesium are above 350.
    await all("over-limit", "over-limit");
    await press(popup, "pause");
    await all("fits-disputed", "fits");
    await press(popup, "pause");
    await all("over-limit", "over-limit");
    await press(popup, "remove");
    await all("fits-disputed", "fits");
  },
};

const taken: Scenario = {
  name: "a product added from its page is counted once there, and everywhere else",
  run: async (stage) => {
    const { browser } = stage;
    const tab = await browser.openTab(addressOf("one-to-one"));
    const other = await browser.openTab(addressOf("equal-parts"));
    for (const each of [tab, other]) await askSettledView(browser, each);
    const popup = await openPopup(browser, tab);
    await expectAll(stage, popup, [
      [tab, "fits"],
      [other, "fits-disputed"],
    ]);
    await press(popup, "add-this");
    await agree(popup);
    // Here it replaces itself; on the other page 240 + 330 mg of magnesium come together.
    await expectAll(stage, popup, [
      [tab, "fits"],
      [other, "over-limit"],
    ]);
    await untilSays(popup, "it is counted once");
    const { page, profile } = await askView(browser, tab);
    assert.deepEqual(
      profile.stack.map(({ calciumMgPerServing, magnesiumMgPerServing, servingsPerDay }) => [
        calciumMgPerServing,
        magnesiumMgPerServing,
        servingsPerDay,
      ]),
      [[240, 240, 1]],
    );
    assert.deepEqual(page?.verdict.stackMgPerDay, { calcium: 0, magnesium: 0 });
    const elsewhere = await openPopup(browser, other);
    await readPopup(elsewhere, "over-limit");
    await untilSays(elsewhere, "What you already take gives 240 mg calcium and 240 mg magnesium a day.");
    // Its amounts as the person knows them better.
    await press(elsewhere, "edit");
    await fillIn(elsewhere, "taken-magnesium", "20");
    await press(elsewhere, null, "#stack form [type=submit]");
    await expectVerdict(stage, other, "off-ratio");
    await expectVerdict(stage, tab, "fits");
  },
};

const checklist: Scenario = {
  name: "the food checklist adds up as it is filled in, and sets the target",
  run: async (stage) => {
    const { browser } = stage;
    const tab = await browser.openTab(addressOf("one-to-one"));
    await askSettledView(browser, tab);
    const popup = await openPopup(browser, tab);
    await readPopup(popup);
    await fillIn(popup, "diet", "checklist");
    const total = () =>
      popup.evaluate(() => document.querySelector('output[name="checklist-total"]')?.textContent ?? "", null);
    const untilTotal = (calcium: number, magnesium: number) =>
      until(atOnce, "the running total", async () => {
        assert.equal(await total(), `${calcium} mg calcium, ${magnesium} mg magnesium a day`);
        return true;
      });
    // 90 and 40 mg stand for what is not asked; spinach has 122 and 78 mg a serving, seeds 60 and 90.
    await untilTotal(90, 40);
    await fillIn(popup, "food-spin", "1");
    await agree(popup);
    await untilTotal(212, 118);
    await fillIn(popup, "food-seed", "2");
    await untilTotal(332, 298);
    await until(atOnce, "the target of that diet", async () => {
      const { page, profile } = await askView(browser, tab);
      assert.deepEqual(profile.dietMgPerDay, { calcium: 332, magnesium: 298 });
      assert.equal(page?.verdict.targetMg, 702);
      return true;
    });
    // It is there to be changed the next time.
    const again = await openPopup(browser, tab);
    await readPopup(again);
    const kept = await again.evaluate(
      () => document.querySelector<HTMLInputElement>('[name="food-seed"]')?.value ?? null,
      null,
    );
    assert.equal(kept, "2");
  },
};

const picture: Scenario = {
  name: "the chart says the same in words, and leads with the evidence to every source",
  run: async ({ browser }) => {
    const tab = await browser.openTab(addressOf("equal-parts"));
    await askSettledView(browser, tab);
    const popup = await openPopup(browser, tab);
    await readPopup(popup, "fits-disputed");
    const { drawn, said, href } = await popup.evaluate(
      () => ({
        drawn: [...document.querySelectorAll(".chart .track .mark")].map((mark) =>
          [mark.getAttribute("data-kind"), mark.getAttribute("data-status")].join(" "),
        ),
        said: document.querySelector(".chart .unseen")?.textContent?.replaceAll(/\s+/g, " ") ?? "",
        href: document.querySelector<HTMLAnchorElement>('footer a[href*="evidence"]')?.getAttribute("href") ?? "",
      }),
      null,
    );
    assert.ok(drawn.includes("limit over") && drawn.includes("limit ok"), `marks ${drawn.join(", ")}`);
    for (const part of ["330", "EU 250 mg from supplements: above", "US 350 mg from supplements: within"])
      assert.ok(said.includes(part), `“${part}” is not in “${said}”`);
    const evidence = await browser.openTab(`${browser.origin}${href}`);
    const page = await until(10, "the page of evidence", () =>
      evidence.evaluate(() => {
        const all = [...document.querySelectorAll(".source a")] as HTMLAnchorElement[];
        if (all.length === 0) return null;
        return {
          claims: document.querySelectorAll(".claim").length,
          oneSided: [...document.querySelectorAll(".side")].filter((side) => side.querySelector("li") === null).length,
          unsafe: all.filter((link) => !link.href.startsWith("https://") || link.rel !== "noreferrer").length,
          text: document.body.innerText,
        };
      }, null),
    );
    assert.ok(page.claims >= 6, `${page.claims} claims`);
    assert.equal(page.oneSided, 0);
    assert.equal(page.unsafe, 0);
    assert.match(page.text, /no authority sets a calcium-to-magnesium ratio/);
    assert.match(page.text, /Not yet checked against the source/);
  },
};

export const decisionScenarios: readonly Scenario[] = [diets, everywhere, taken, checklist, picture];
