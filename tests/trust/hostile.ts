/** The hostile pages, each as a scenario: loaded, attacked, and looked at for what must hold. */
import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { type Tab, until } from "../../scripts/e2e/browser.ts";
import { askToolbar, askView, findBadges } from "../../scripts/e2e/view.ts";
import type { Work } from "../../scripts/e2e/work.ts";
import type { Answer } from "../../scripts/shop/server.ts";
import { root } from "../../scripts/system.ts";
import type { PopupView } from "../../src/core/view.ts";
import { shopHost } from "../e2e/pages.ts";
import { boxOfBadge, unexpected } from "../e2e/scenarios.ts";
import type { Scenario, Stage } from "../e2e/stage.ts";
import { type Attack, attacks, statedMg } from "./attacks.ts";
import { rest, storedIn, tell } from "./talk.ts";

// From here on a task is called long; the page then feels slow.
const longestMs = 50;

const product = `<main><h1>Harbour Calm Cal-Mag, 120 tablets</h1><p class="price">$19.40</p>
<form><button type="submit" name="AddToCart">Add to cart</button></form>
<table id="facts"><caption>Supplement Facts</caption><tr><td colspan="2">Serving size 2 tablets</td></tr>
<tr><th>Amount per serving</th><th></th></tr><tr><td>Calcium (as calcium citrate)</td><td>${statedMg} mg</td></tr>
<tr><td>Magnesium (as magnesium citrate)</td><td id="magnesium">${statedMg} mg</td></tr></table>
<p>Directions: take 2 tablets daily.</p></main>`;

// What a page has found out it tells its server; with the browser's own functions, which the page may replace later.
const spy = `<script>
globalThis.stolen = [];
{
  const { Image, encodeURIComponent, String } = globalThis;
  stolen.push = (...texts) => {
    for (let i = 0; i < texts.length; i++) new Image().src = "/stolen/" + encodeURIComponent(String(texts[i]).slice(0, 300));
  };
}
</script>`;

/** What the server answers for a hostile page; null for other addresses. `origin` is that of the extension's pages. */
export const answerHostile = (url: URL, origin: string): Answer | null => {
  const attack = attacks.find(({ name }) => url.pathname === `/hostile/${name}`);
  if (attack === undefined) return null;
  const body = readFileSync(join(root, "tests/hostile", `${attack.name}.html`), "utf8")
    .replace("{{product}}", product)
    .replaceAll("{{origin}}", origin)
    .replaceAll("{{extension}}", origin.split("/")[2] ?? "")
    .replace('<meta charset="utf-8">', (meta) => meta + spy);
  return { type: "text/html; charset=utf-8", body, ...(attack.headers && { headers: attack.headers }) };
};

const addressOf = (name: string): string => `https://${shopHost}/hostile/${name}`;

// Numbers that stand nowhere else, so that they are known again wherever a page could see them.
const profile = { ownMagnesiumLimitMg: 217, dietMgPerDay: { calcium: 487, magnesium: 613 } };
const marks = ["217 mg", "487 mg", "613 mg", "clinician"];

/** Everything of a page that its own scripts can read, and the badge's words where a search finds them. */
const readable = (tab: Tab, words: readonly string[]): Promise<string> =>
  tab.evaluate((sought: readonly string[]) => {
    const texts = [document.documentElement.outerHTML, location.href];
    for (const name of ["localStorage", "sessionStorage"] as const) {
      try {
        texts.push(JSON.stringify({ ...globalThis[name] }), document.cookie);
      } catch {
        // A sandboxed page has none.
      }
    }
    const { find } = globalThis as unknown as {
      find(text: string, exact: boolean, back: boolean, on: boolean): boolean;
    };
    for (const word of sought) {
      getSelection()?.removeAllRanges();
      if (find(word, true, false, true) && !document.documentElement.outerHTML.includes(word))
        texts.push(`found: ${word}`);
    }
    getSelection()?.removeAllRanges();
    return texts.join("\n");
  }, words);

const expectReading = ({ page, state }: PopupView, { reading }: Attack): void => {
  assert.notEqual(state, "busy", "still reading");
  const trusted = (page?.report.readings ?? []).filter(({ confidence }) => confidence !== "low");
  for (const mineral of ["calcium", "magnesium"] as const) {
    const found = trusted.find((each) => each.mineral === mineral)?.mgPerServing ?? null;
    if (reading !== "honest") {
      assert.equal(found?.estimate ?? null, reading === "right" ? statedMg : reading[mineral], mineral);
    } else if (found !== null) {
      // The page whose label flickers shows up to 290 mg of magnesium.
      const most = mineral === "magnesium" ? 290 : statedMg;
      assert.ok(found.low >= statedMg && found.high <= most, `${mineral} read as ${JSON.stringify(found)}`);
    }
  }
};

/** The last that the page was told of the size of what was painted. */
const paintedIn = (tab: Tab): Promise<string> =>
  tab.evaluate(() => {
    const { painted } = globalThis as unknown as { painted: readonly string[] };
    return painted.filter((each) => each.startsWith("largest")).join(", ");
  }, null);

/** What only some of the pages ask for, besides. */
const further: Readonly<Record<string, (stage: Stage, tab: Tab) => Promise<void>>> = {
  "style-interference": async (_, tab) => {
    const box = await boxOfBadge(tab);
    assert.ok(box !== null && box.width >= 300 && box.height >= 30, JSON.stringify(box));
  },
  "strict-policy": async (_, tab) => {
    const box = await boxOfBadge(tab);
    assert.ok(box !== null && box.width >= 300 && box.height >= 30 && box.height < 50, JSON.stringify(box));
  },
  "paint-sizes": async ({ browser }, tab) => {
    const above = await paintedIn(tab);
    assert.notEqual(above, "", "the page was told nothing at all");
    await tell(browser, "change-profile", { changes: { ownMagnesiumLimitMg: null } });
    await tab.goto(addressOf("paint-sizes"));
    await until(10, "the badge", async () => ((await findBadges(tab)).length === 1 ? true : null));
    await rest(1500);
    assert.equal(await paintedIn(tab), above, "the sizes depend on the verdict");
    await tell(browser, "change-profile", { changes: profile });
  },
  "click-jacking": async (_, tab) => {
    await tab.click(120, 60);
    await rest(800);
  },
};

/** Opens the page and lets it do what it does, watched. */
const attacked = async (stage: Stage, attack: Attack): Promise<{ readonly tab: Tab; readonly work: Work }> => {
  const { browser } = stage;
  const stopWatching = await browser.watchWork();
  let tab: Tab;
  let work: Work;
  try {
    tab = await browser.openTab(addressOf(attack.name));
    await until(25, "the page has been read or left alone", async () => {
      const { state, backedOff, page } = await askView(browser, tab);
      const isDone = (state === "reported" && page !== null) || state === "passed" || state === "failed";
      return isDone || backedOff !== null ? true : null;
    });
    await rest((attack.seconds ?? 1) * 1000);
    await further[attack.name]?.(stage, tab);
  } finally {
    work = await stopWatching();
  }
  console.log(`        longest task ${work.longestMs.toFixed(1)} ms, ${work.totalMs.toFixed(0)} ms in all`);
  return { tab, work };
};

const scenarioOf = (attack: Attack): Scenario => ({
  name: `hostile page, ${attack.kind}: ${attack.name}`,
  limitSeconds: 90,
  run: async (stage) => {
    const { browser, shop, count } = stage;
    await tell(browser, "change-settings", { changes: { consentedAt: 1 } });
    await tell(browser, "change-profile", { changes: profile });
    const before = await storedIn(browser);
    const problems = (await browser.problems()).length;
    const asked = shop.asked.length;
    const { tab, work } = await attacked(stage, attack);

    // On a slow machine a page goes on for longer than it means to.
    const view = await until(15, `the popup is told ${attack.backsOff ?? "of no storm"}`, async () => {
      const now = await askView(browser, tab);
      return now.backedOff === (attack.backsOff ?? null) ? now : null;
    });
    const badges = await findBadges(tab);
    const own = badges.filter(({ tone }) => tone !== "");
    if (attack.backsOff !== "restless" || view.page !== null) expectReading(view, attack);
    assert.ok(own.length <= 1, `${own.length} badges`);
    assert.ok(badges.length - own.length <= (attack.fakes ?? 0), "something of the badge's name is not ours");
    if (own[0] !== undefined) {
      assert.notEqual(view.page, null, "a badge without a report");
      assert.notEqual(await askToolbar(browser, tab), "", "a badge, and an empty toolbar");
    }

    assert.deepEqual(await storedIn(browser), before, "a setting changed");
    const words = own.flatMap(({ headline, summary }) => [headline, summary]).filter((word) => word !== "");
    const seen = await readable(tab, words);
    const stolen = shop.asked.slice(asked).filter(({ url }) => url.includes("/stolen/"));
    const leaked = [
      ...marks.filter((mark) => seen.includes(mark)),
      ...seen.split("\n").filter((line) => line.startsWith("found: ")),
      ...stolen.map(({ url }) => decodeURIComponent(new URL(url).pathname)),
    ];
    count("leaked", leaked.length);
    assert.deepEqual(leaked, []);
    const requests = unexpected(shop, asked);
    count("requests", requests.length);
    assert.deepEqual(requests, []);
    assert.deepEqual((await browser.problems()).slice(problems), []);
    assert.ok(work.longestMs <= longestMs, `a task of ${work.longestMs.toFixed(0)} ms`);
    count("attacks withstood");
  },
});

/** All hostile pages, or the few of every run. */
export const hostileScenarios = (full: boolean): readonly Scenario[] =>
  attacks.filter(({ sample }) => full || sample === true).map(scenarioOf);
