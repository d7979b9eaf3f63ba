/** The badge in the page: its place, its box, its panel and what its buttons do. Run in both browsers. */
import assert from "node:assert/strict";
import { type Box, type Browser, type Drawn, type Tab, until } from "../../../scripts/e2e/browser.ts";
import { askSettledView, askToolbar, badgeTag, findBadges, openPopup } from "../../../scripts/e2e/view.ts";
import type { Settings, VerdictCode } from "../../../src/core/model.ts";
import type { Mark } from "../../../src/core/view.ts";
import { languages } from "../../../src/data/languages.ts";
import { addressOf, shopHost } from "../pages.ts";
import { press, type Scenario } from "../stage.ts";
import { bundleBadge } from "./badge-bundle.ts";

const rest = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

const openRead = async (browser: Browser, slug: string): Promise<Tab> => {
  const tab = await browser.openTab(addressOf(slug));
  await askSettledView(browser, tab);
  await hasBadge(tab);
  return tab;
};

const hasBadge = (tab: Tab, text = "") =>
  until(10, `one badge that says "${text}"`, async () => {
    const badges = await findBadges(tab);
    assert.ok(badges.length <= 1, `${badges.length} badges`);
    assert.ok(badges[0]?.summary.includes(text), badges[0]?.summary);
    return true;
  });
const hasNone = (tab: Tab, seconds = 5) =>
  until(seconds, "no badge", async () => ((await findBadges(tab)).length === 0 ? true : null));

const panelOf = async (tab: Tab) => (await tab.boxesIn(badgeTag, "panel"))[0] ?? null;
const isOpen = (tab: Tab, open: boolean) =>
  until(3, open ? "an open panel" : "a closed panel", async () => ((await panelOf(tab)) !== null) === open || null);

interface StorageScope {
  readonly chrome: {
    readonly storage: Record<"local" | "session", { get(key: string): Promise<Record<string, unknown>> }>;
  };
}

const settingsOf = (browser: Browser): Promise<Settings | null> =>
  browser.inExtension(async () => {
    const { settings } = await (globalThis as unknown as StorageScope).chrome.storage.local.get("settings");
    return (settings as { value: Settings } | undefined)?.value ?? null;
  }, null);

/** What of the page is to be seen, or to be pressed, where something of ours stands. */
const overlapped = (tab: Tab, { x, y, width, height }: Box): Promise<readonly string[]> =>
  tab.evaluate(
    ([left, top, right, bottom]) => {
      const found: string[] = [];
      for (const each of document.querySelectorAll("h1, h2, p, a, button, input, select, img, td, li, dialog")) {
        for (const box of each.getClientRects())
          if (box.width > 0 && box.left < right && box.right > left && box.top < bottom - 1 && box.bottom > top + 1)
            found.push(`${each.localName} “${(each.textContent ?? "").trim().slice(0, 30)}”`);
      }
      return found;
    },
    [x, y, x + width, y + height] as const,
  );

const opens: Scenario = {
  name: "badge: opens by click and by key in a panel of one size, closes by Esc and by its button",
  run: async ({ browser }) => {
    const sizes: unknown[] = [];
    for (const slug of ["one-to-one", "full-measure", "magnesium-only"]) {
      const tab = await openRead(browser, slug);
      await tab.clickIn(badgeTag, "badge");
      await isOpen(tab, true);
      const { width, height } = (await panelOf(tab))!;
      sizes.push({ width, height });
      // It stands in the page's flow: nothing of the page lies under it.
      const [panel, badge] = [(await panelOf(tab))!, (await tab.boxesIn(badgeTag, "badge"))[0]!];
      assert.deepEqual(await overlapped(tab, panel), []);
      assert.deepEqual(await overlapped(tab, badge), []);
      await tab.press("Escape");
      await isOpen(tab, false);
      // The focus is back on the badge.
      await tab.press("Enter");
      await isOpen(tab, true);
      await tab.clickIn(badgeTag, "close");
      await isOpen(tab, false);
      const said = (await findBadges(tab))[0]?.text ?? "";
      assert.match(said, /The label prints .+ A serving has .+ a day\./);
      // The guidance on one line, each authority's limit on another.
      assert.match(said, /1:1 guidance/);
      assert.match(said, /US limit/);
      assert.match(said, /EU limit/);
    }
    assert.deepEqual(sizes, [sizes[0], sizes[0], sizes[0]]);
  },
};

const codes: readonly VerdictCode[] = [
  "unreadable",
  "ask-first",
  "over-limit",
  "maybe-over",
  "incomplete",
  "minor-source",
  "needs-partner",
  "off-ratio",
  "above-guidance",
  "fits-disputed",
  "fits",
];

const oneBox: Scenario = {
  name: "badge: the same box for every verdict in every language, with nothing cut off",
  run: async ({ browser }) => {
    // A page on which the extension draws nothing of its own.
    const tab = await browser.openTab(addressOf("none-vitamin-c"));
    await tab.inject(await bundleBadge());
    for (const column of [700, 400, 300, 220]) {
      const boxes = new Map<string, string>();
      for (const { tag, load } of languages) {
        const { interface: words } = await load();
        for (const code of codes) {
          const summary = words.badgeSummary
            .replace("{calcium}", new Intl.NumberFormat(words.locale).format(1250))
            .replace("{magnesium}", "300")
            .replace("{ratio}", "4,17");
          const mark: Mark = {
            tone: "fits",
            icon: "M4 12h16",
            lang: words.locale,
            direction: words.direction,
            headline: words.short[code],
            summary: code === "unreadable" ? "" : summary,
            sections: [],
            labels: {
              brand: words.brand,
              open: words.badgeOpen,
              close: words.badgeClose,
              showOnPage: words.showOnPage,
              correct: words.correct,
              correctInToolbar: words.correctInToolbar,
              hideProduct: words.hideProduct,
              hideShop: words.hideShop,
            },
          };
          const box = await tab.evaluate(
            (what) => {
              const { measureBadge } = globalThis as unknown as {
                measureBadge(what: unknown): { width: number; height: number; cut: string[] };
              };
              return measureBadge(what);
            },
            { mark, column },
          );
          assert.ok(box.width === Math.min(column, 460) && box.height > 30, JSON.stringify(box));
          if (column >= 300)
            assert.deepEqual(box.cut, [], `${tag} ${code} in ${column} px: "${mark.headline}" "${mark.summary}"`);
          boxes.set(`${box.width} x ${box.height}`, `${tag} ${code}`);
        }
      }
      assert.equal(boxes.size, 1, `in ${column} px: ${[...boxes].join("; ")}`);
    }
  },
};

const lines = `https://${shopHost}/pr/lines/80`;

const steady: Scenario = {
  name: "badge: moves the page hardly at all",
  run: async ({ browser }) => {
    // 2026-11: Firefox measures no shifts.
    if (browser.name === "firefox") return;
    for (const [width, height] of [
      [1180, 900],
      [412, 915],
    ] as const)
      for (const slug of ["one-to-one", "two-to-one", "equal-parts", "listing", "lines"]) {
        const tab = await browser.openTab(`https://${shopHost}/shop.css`);
        await tab.resize(width, height);
        await tab.goto(slug === "lines" ? lines : addressOf(slug));
        await askSettledView(browser, tab);
        await rest(1500);
        const drawn = slug === "listing" || slug === "lines" ? "calmag-fit-card" : badgeTag;
        assert.ok((await tab.closedRoots(drawn)).length > 0, `nothing drawn on ${slug}`);
        const { shift, moved } = await tab.evaluate(async () => {
          let shift = 0;
          const moved: string[] = [];
          const add = (entries: readonly PerformanceEntry[]) => {
            for (const entry of entries as readonly (PerformanceEntry & {
              value: number;
              sources: readonly { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[];
            })[]) {
              shift += entry.value;
              for (const { node, previousRect: from, currentRect: to } of entry.sources)
                moved.push(`${node?.nodeName} from ${from.x},${from.y} to ${to.x},${to.y}`);
            }
          };
          new PerformanceObserver((list) => add(list.getEntries())).observe({ type: "layout-shift", buffered: true });
          await new Promise((resolve) => setTimeout(resolve, 300));
          return { shift, moved };
        }, null);
        for (const box of await tab.boxesIn(drawn, "box"))
          assert.ok(box.x >= 0 && box.x + box.width <= width, `${slug}: wider than its column, ${JSON.stringify(box)}`);
        console.log(`        layout shift on ${slug}, ${width} x ${height}: ${shift.toFixed(4)}`);
        assert.ok(shift <= 0.05, `${slug} in ${width} x ${height} shifted by ${shift}: ${moved.join("; ")}`);
        await tab.close();
      }
  },
};

const redrawn: Scenario = {
  name: "badge: comes back on a page that draws itself anew, once, and says what a changed label says",
  run: async ({ browser }) => {
    const tab = await openRead(browser, "one-to-one");
    for (let times = 0; times < 3; times++) {
      await tab.evaluate(() => {
        const main = document.querySelector("main")!;
        const copy = main.cloneNode(true) as Element;
        for (const each of copy.querySelectorAll("calmag-fit")) each.remove();
        main.replaceWith(copy);
      }, null);
      await hasBadge(tab, "240");
      assert.equal(await tab.evaluate((tag) => document.querySelectorAll(tag).length, badgeTag), 1);
    }
    // Another variant is chosen: the page changes its figures in place.
    await tab.evaluate(() => {
      const others: Readonly<Record<string, string>> = { "240 mg": "120 mg", "18%": "9%", "57%": "29%" };
      for (const cell of document.querySelectorAll("td"))
        cell.textContent = others[cell.textContent ?? ""] ?? cell.textContent;
    }, null);
    await hasBadge(tab, "Ca 120 · Mg 120");
    assert.doesNotMatch((await findBadges(tab))[0]?.text ?? "", /\b240\b/);
  },
};

const goneFirst: Scenario = {
  name: "badge: is gone as soon as the address is another, before the new page is there",
  run: async ({ browser }) => {
    const tab = await openRead(browser, "single-page-app");
    await tab.evaluate(() => history.pushState({}, "", "./linen-bag"), null);
    // The page has not changed a word: what is gone went by the address alone, in less than it takes to read anew.
    await hasNone(tab, 1.4);
  },
};

const hidden: Scenario = {
  name: 'badge: "not on this product" and "not on this shop" do what they say, and no more',
  run: async ({ browser }) => {
    const tab = await openRead(browser, "one-to-one");
    const other = await openRead(browser, "equal-parts");
    const setOpacity = (opacity: string) =>
      tab.evaluate((value) => {
        document.body.style.opacity = value;
      }, opacity);
    await tab.clickIn(badgeTag, "badge");
    await isOpen(tab, true);
    // The end of the panel comes into view.
    await tab.press("End");
    // A click that the page makes is none: nothing of it reaches the closed root.
    await tab.evaluate((tag) => (document.querySelector(tag) as HTMLElement).click(), badgeTag);
    // Nor is a click that the page has led to what it does not let be seen.
    await setOpacity(browser.name === "chromium" ? "0.05" : "0");
    await rest(900);
    await tab.clickIn(badgeTag, "hide", 0);
    await rest(400);
    assert.equal(await settingsOf(browser), null);
    await setOpacity("");
    await hide(tab, 0);
    const settings = await settingsOf(browser);
    assert.equal(settings?.productsOff.length, 1);
    assert.deepEqual(settings?.shopsOff, []);
    assert.notEqual(await askToolbar(browser, tab), "");
    await tab.goto(addressOf("one-to-one"));
    await askSettledView(browser, tab);
    await rest(500);
    assert.deepEqual(await findBadges(tab), []);

    await hasBadge(other);
    await other.clickIn(badgeTag, "badge");
    await isOpen(other, true);
    await other.press("End");
    await hide(other, 1);
    assert.deepEqual((await settingsOf(browser))?.shopsOff, [shopHost.replace("www.", "")]);
    // Both are taken back by one click each, where the popup says so without being unfolded.
    const popup = await openPopup(browser, other);
    await press(popup, null, 'details[open] input[name="shop-on"]');
    await hasBadge(other);
    const ofProduct = await openPopup(browser, tab);
    await press(ofProduct, null, 'details[open] button[name="show-product"]');
    await hasBadge(tab);
  },
};

/** Clicks until the choice counts: on a slow machine the browser is late to say that the badge is seen. */
const hide = (tab: Tab, index: number) =>
  until(10, "the choice counts", async () => {
    await rest(900);
    await tab.clickIn(badgeTag, "hide", index);
    return hasNone(tab);
  });

const corrected: Scenario = {
  name: 'badge: "correct it" leads to the row of the popup, or says where to press',
  run: async ({ browser }) => {
    const tab = await openRead(browser, "one-to-one");
    await tab.clickIn(badgeTag, "badge");
    await tab.clickIn(badgeTag, "correct", 1);
    const row = await until(5, "the row is handed on, or taken by the popup", async () => {
      const key = `row:${tab.tabId}`;
      const { [key]: left } = await browser.inExtension(
        (wanted) => (globalThis as unknown as StorageScope).chrome.storage.session.get(wanted),
        key,
      );
      const hint = (await findBadges(tab))[0]?.text.includes("press the CalMag Fit button") === true;
      return left !== undefined || hint ? { left, hint } : null;
    });
    if (row.left !== undefined) assert.equal(row.left, "magnesium");
    const popup = await openPopup(browser, tab);
    await popup.close();
  },
};

/** Folds the facts of the sample page away, in the manner of a shop, before it is read. */
const folds: Readonly<Record<string, (facts: Element) => void>> = {
  "a folded part": (facts) => {
    const details = document.createElement("details");
    facts.replaceWith(details);
    details.append(Object.assign(document.createElement("summary"), { textContent: "Facts" }), facts);
  },
  "an accordion": (facts) => {
    const button = Object.assign(document.createElement("button"), { textContent: "Facts" });
    const panel = Object.assign(document.createElement("div"), { id: "panel-7", hidden: true });
    button.setAttribute("aria-expanded", "false");
    button.setAttribute("aria-controls", "panel-7");
    button.addEventListener("click", () => {
      panel.hidden = !panel.hidden;
      button.setAttribute("aria-expanded", String(!panel.hidden));
    });
    facts.replaceWith(button, panel);
    panel.append(facts);
  },
  "a tab": (facts) => {
    const tabs = document.createElement("div");
    const link = Object.assign(document.createElement("a"), { textContent: "Facts", href: "#tab-facts" });
    const panel = Object.assign(document.createElement("div"), { id: "tab-facts" });
    link.setAttribute("role", "tab");
    panel.style.display = "none";
    link.addEventListener("click", (event) => {
      event.preventDefault();
      panel.style.display = "block";
    });
    tabs.append(link);
    facts.replaceWith(tabs, panel);
    panel.append(facts);
  },
};

const places: readonly Scenario[] = Object.entries(folds).map(([what, fold]) => ({
  name: `badge: leads to the place of each number in ${what}`,
  run: async ({ browser }) => {
    const tab = await openRead(browser, "one-to-one");
    await tab.evaluate(`() => { (${fold})(document.querySelector(".facts")); }` as never, null);
    // The page is read again: the places are where the facts are now.
    await rest(2500);
    await hasBadge(tab, "240");
    await tab.clickIn(badgeTag, "badge");
    for (const [at, name] of ["Calcium", "Magnesium"].entries()) {
      await tab.clickIn(badgeTag, "place", at);
      const found = await until(5, `the row of ${name} is in view and outlined`, () =>
        tab.evaluate((wanted) => {
          const row = [...document.querySelectorAll("tr")].find((each) => each.textContent?.startsWith(wanted));
          const box = row?.getBoundingClientRect();
          const isIn = box !== undefined && box.height > 0 && box.top >= 0 && box.bottom <= innerHeight;
          return isIn && (row?.getAnimations().length ?? 0) > 0 ? true : null;
        }, name),
      );
      assert.ok(found);
    }
    assert.ok((await tab.evaluate(() => location.hash, null)) === "", "the address is another");
  },
}));

const surroundings: Scenario = {
  name: "badge: fits a page from right to left, on a dark ground, in a narrow column",
  run: async ({ browser }) => {
    for (const [style, wanted] of [
      [{ dir: "rtl", css: "" }, { scheme: "light" }],
      [{ dir: "ltr", css: "html, body, main { background: #101418 !important; color: #eee }" }, { scheme: "dark" }],
      [{ dir: "ltr", css: ".top { display: block !important; inline-size: 240px }" }, { scheme: "light" }],
    ] as const) {
      const tab = await browser.openTab(`https://${shopHost}/shop.css`);
      await tab.goto(addressOf("equal-parts"));
      await tab.evaluate(({ dir, css }) => {
        document.documentElement.dir = dir;
        document.head.append(Object.assign(document.createElement("style"), { textContent: css }));
      }, style);
      await askSettledView(browser, tab);
      await hasBadge(tab);
      // Drawn before the page had changed, it is drawn anew with it.
      await tab.evaluate((tag) => document.querySelector(tag)?.remove(), badgeTag);
      await hasBadge(tab);
      const [box] = await tab.boxesIn(badgeTag, "badge");
      const title = await tab.evaluate(() => {
        const { left, right, bottom } = document.querySelector("h1")!.getBoundingClientRect();
        return { left, right, bottom };
      }, null);
      assert.ok(box !== undefined);
      assert.ok(box.x >= title.left - 1 && box.x + box.width <= title.right + 1, JSON.stringify({ style, box, title }));
      const atStart = style.dir === "rtl" ? title.right - box.x - box.width : box.x - title.left;
      assert.ok(Math.abs(atStart) <= 1, `${atStart} px from where the title starts`);
      assert.ok(Math.abs(box.y - title.bottom) < 20, `${box.y - title.bottom} px below the title`);
      const schemeOf = (drawn: Drawn): string =>
        drawn.attributes["data-scheme"] ?? drawn.children.map(schemeOf).find((found) => found !== "") ?? "";
      assert.equal((await tab.closedRoots(badgeTag)).map(schemeOf).join(), wanted.scheme);
      await tab.close();
    }
  },
};

const onPaper: Scenario = {
  name: "badge: is not printed, nor are the marks of a listing",
  run: async ({ browser }) => {
    const tab = await openRead(browser, "one-to-one");
    // 2026-11: Firefox cannot be told to draw a page as on paper over this protocol.
    if (tab.showAs === undefined) return;
    await tab.showAs("print");
    assert.deepEqual(await tab.boxesIn(badgeTag, "badge"), []);
    await tab.showAs("screen");
    assert.equal((await tab.boxesIn(badgeTag, "badge")).length, 1);
    const listing = await browser.openTab(addressOf("listing"));
    await until(10, "marks", async () => ((await listing.boxesIn("calmag-fit-card", "box")).length > 0 ? true : null));
    await listing.showAs?.("print");
    assert.deepEqual(await listing.boxesIn("calmag-fit-card", "box"), []);
  },
};

export const badgeScenarios: readonly Scenario[] = [
  opens,
  oneBox,
  steady,
  redrawn,
  goneFirst,
  hidden,
  corrected,
  ...places,
  surroundings,
  onPaper,
];
