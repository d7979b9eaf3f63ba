/**
 * For eyes and hands that ask for something else than the usual: the few colours of a system, no motion, four times the
 * size, many columns in words of any language. Colours and motion in Chromium alone: 2026-11, Firefox cannot be told.
 */
import assert from "node:assert/strict";
import { type Tab, until } from "../../../scripts/e2e/browser.ts";
import { askSettledView, badgeTag, openPopup } from "../../../scripts/e2e/view.ts";
import { languages } from "../../../src/data/languages.ts";
import { settingsSections } from "../../../src/ui/sections.ts";
import { addressOf, shopHost } from "../pages.ts";
import { readPopup, type Scenario } from "../stage.ts";
import { bundleBadge } from "./badge-bundle.ts";
import { ask, clear, drawOpenBadge, lead, ways } from "./looks.ts";

const drawn = (tab: Tab, what: string) =>
  until(10, `${what} is drawn`, () =>
    tab.evaluate(() => (document.querySelector("main h1, main h2") === null ? null : true), null),
  );

/** What is too close to its ground to be seen below the element, in whatever colours the page is drawn in. */
const unseenIn = (tab: Tab, selector: string): Promise<readonly string[]> =>
  tab.evaluate((wanted) => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    const context = new OffscreenCanvas(1, 1).getContext("2d", { willReadFrequently: true })!;
    const toRgba = (colour: string): readonly number[] => {
      context.clearRect(0, 0, 1, 1);
      context.fillStyle = colour;
      context.fillRect(0, 0, 1, 1);
      return [...context.getImageData(0, 0, 1, 1).data];
    };
    const luminance = (colour: string): number => {
      const [r = 0, g = 0, b = 0] = toRgba(colour).map((part) => {
        const share = part / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * r + 0.7152 * g + 0.0722 * b;
    };
    const contrast = (one: string, other: string): number => {
      const [low, high] = [luminance(one), luminance(other)].sort((a, b) => a - b) as [number, number];
      return (high + 0.05) / (low + 0.05);
    };
    const around = (element: Element): Element | null =>
      element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
    const groundOf = (element: Element): string => {
      for (let up: Element | null = element; up !== null; up = around(up)) {
        const { backgroundColor } = getComputedStyle(up);
        if ((toRgba(backgroundColor)[3] ?? 0) > 128) return backgroundColor;
      }
      return "Canvas";
    };
    const all = (root: ParentNode): Element[] =>
      [...root.querySelectorAll("*")].flatMap((each) => [each, ...(each.shadowRoot ? all(each.shadowRoot) : [])]);
    const faults: string[] = [];
    const check = (element: Element, colour: string, ground: string, least: number): void => {
      const found = contrast(colour, ground);
      const name = `${element.localName}.${element.getAttribute("class") ?? ""}`;
      if (found < least)
        faults.push(`${name} “${(element.textContent ?? "").trim().slice(0, 30)}”: ${found.toFixed(1)}`);
    };
    for (const each of all(document.querySelector(wanted)!)) {
      if (
        !each.checkVisibility({ visibilityProperty: true }) ||
        each.closest(".ground, .unseen, .live, style, :disabled")
      )
        continue;
      const style = getComputedStyle(each);
      const hasText = [...each.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== "");
      if (hasText) check(each, style.color, groundOf(each), 4.5);
      if (each.hasAttribute("data-text")) check(each, getComputedStyle(each, "::before").color, groundOf(each), 4.5);
      if (each.localName === "path") check(each, style.stroke, groundOf(each), 3);
      if (each.matches(":focus-visible")) {
        if (style.outlineStyle === "none") faults.push(`${each.localName}: no outline`);
        check(each, style.outlineColor, groundOf(around(each)!), 3);
      }
      if (each.matches("[data-part], .mark")) check(each, style.borderInlineStartColor, groundOf(around(each)!), 3);
      if (each.matches(".verdict, .badge, .panel, button:not(.plain, .figure, .icon-button, .panel *), input, select"))
        check(each, style.borderBlockStartColor, groundOf(around(each)!), 3);
    }
    return faults;
  }, selector);

const forced: Scenario = {
  name: "forced colours: words, signs, chart, borders and focus are seen in every verdict",
  limitSeconds: 150,
  run: async ({ browser }) => {
    const script = await bundleBadge();
    const faults: string[] = [];
    for (const way of ways) {
      const tab = await lead(browser, way);
      const popup = await openPopup(browser, tab);
      if (popup.showAs === undefined) return;
      await popup.showAs("forced-colors");
      await readPopup(popup, way.code);
      for (const fault of await unseenIn(popup, "main")) faults.push(`popup, ${way.code}: ${fault}`);
      const blank = await browser.openTab(addressOf("none-moisturiser"));
      await blank.showAs?.("forced-colors");
      for (const scheme of ["light", "dark"] as const) {
        await drawOpenBadge(browser, tab, blank, scheme, script);
        await blank.evaluate(() => {
          // The ground of the page's own surroundings is the system's, as in a page.
          document.getElementById("drawn")!.style.background = "";
        }, null);
        for (const fault of await unseenIn(blank, "#drawn")) faults.push(`badge, ${scheme}, ${way.code}: ${fault}`);
      }
      for (const each of [tab, popup, blank]) await each.close();
    }
    const own = await browser.openTab("about:blank");
    await own.showAs?.("forced-colors");
    for (const page of [
      "welcome.html",
      "evidence.html",
      ...settingsSections.map((section) => `options.html#${section}`),
    ]) {
      await own.goto("about:blank");
      await own.goto(`${browser.origin}/${page}`);
      await drawn(own, page);
      await own.press("Tab");
      assert.ok(await own.evaluate(() => document.querySelector(":focus-visible") !== null, null), `${page}: no focus`);
      for (const fault of await unseenIn(own, "main")) faults.push(`${page}: ${fault}`);
    }
    assert.deepEqual(faults, []);
  },
};

const still: Scenario = {
  name: "no motion is drawn for who wants none: neither while waiting nor on the way to a place",
  run: async ({ browser }) => {
    const movements: Record<string, { turning: number; stops: number }> = {};
    for (const media of ["screen", "reduced-motion"] as const) {
      const tab = await browser.openTab(addressOf("one-to-one"));
      if (tab.showAs === undefined) return;
      await tab.resize(1180, 400);
      await tab.showAs(media);
      await askSettledView(browser, tab);
      const popup = await openPopup(browser, tab);
      await popup.showAs?.(media);
      await readPopup(popup, "fits");
      const turning = await popup.evaluate(() => {
        document.querySelector(".verdict")!.classList.add("waiting");
        return document.getAnimations().length;
      }, null);
      await popup.close();
      await tab.evaluate(() => {
        const seen = new Set<number>();
        Object.assign(globalThis, { seen });
        document
          .querySelector(".facts")!
          .before(Object.assign(document.createElement("div"), { style: "height: 3000px" }));
        scrollTo(0, 0);
        setTimeout(() => addEventListener("scroll", () => seen.add(scrollY)), 100);
      }, null);
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await tab.clickIn(badgeTag, "badge");
      await tab.clickIn(badgeTag, "place");
      const stops = await until(5, "the place is in view", () =>
        tab.evaluate(async () => {
          await new Promise((resolve) => setTimeout(resolve, 1500));
          const { seen } = globalThis as unknown as { seen: Set<number> };
          return scrollY > 1500 ? [...seen].filter((y) => y > 500 && y !== scrollY).length : null;
        }, null),
      );
      movements[media] = { turning, stops };
      await tab.close();
    }
    assert.equal(movements["reduced-motion"]?.turning, 0);
    assert.equal(movements["reduced-motion"]?.stops, 0, "it scrolls in steps");
    // What is looked at does move otherwise: else nothing was tested.
    assert.equal(movements.screen?.turning, 1);
    assert.ok((movements.screen?.stops ?? 0) > 2, JSON.stringify(movements));
  },
};

/** What stands outside of the window, is cut off, or would have to be scrolled sideways. */
const cutOff = (tab: Tab): Promise<readonly string[]> =>
  tab.evaluate(() => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    const faults: string[] = [];
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth > clientWidth) faults.push(`the page: ${scrollWidth} px in ${clientWidth}`);
    for (const each of document.querySelectorAll("main *")) {
      if (each.closest(".unseen, svg") || !each.checkVisibility()) continue;
      const name = `${each.localName}.${each.className} “${(each.textContent ?? "").trim().slice(0, 30)}”`;
      const { left, right, width } = each.getBoundingClientRect();
      if (width > 0 && (left < -1 || right > clientWidth + 1)) faults.push(`${name}: from ${left} to ${right}`);
      const { overflowX } = getComputedStyle(each);
      if (
        overflowX !== "visible" &&
        !each.matches("input, select") &&
        each.clientWidth > 1 &&
        each.scrollWidth > each.clientWidth + 1
      )
        faults.push(`${name}: ${each.scrollWidth} px in ${each.clientWidth}`);
    }
    return faults;
  }, null);

// 320 px are what 1280 px become at 400 %; 200 px what the largest popup becomes, which has 800.
const narrow: Scenario = {
  name: "at 400 %: popup, welcome, settings and evidence flow into one column, nothing is cut off or scrolled sideways",
  limitSeconds: 150,
  run: async ({ browser }) => {
    const faults: string[] = [];
    for (const language of ["en", "de", "ar"]) {
      await clear(browser);
      await ask(browser, "change-settings", { changes: { consentedAt: 1, language } });
      for (const address of [
        addressOf("equal-parts"),
        `https://${shopHost}/pr/pictured/78`,
        addressOf("none-article"),
      ]) {
        const tab = await browser.openTab(address);
        await askSettledView(browser, tab);
        const popup = await openPopup(browser, tab);
        await drawn(popup, "the popup");
        for (const width of [320, 200]) {
          await popup.resize(width, 600);
          for (const fault of await cutOff(popup))
            faults.push(`${language}, popup of ${address} in ${width}: ${fault}`);
        }
        await popup.close();
        await tab.close();
      }
      const own = await browser.openTab("about:blank");
      await own.resize(320, 700);
      for (const page of ["welcome.html", "evidence.html", ...settingsSections.map((name) => `options.html#${name}`)]) {
        await own.goto("about:blank");
        await own.goto(`${browser.origin}/${page}`);
        await drawn(own, page);
        for (const fault of await cutOff(own)) faults.push(`${language}, ${page}: ${fault}`);
      }
      await own.close();
    }
    assert.deepEqual(faults, []);
  },
};

const wholeWords: Scenario = {
  name: "the table of amounts breaks no word in any language, also with what else is taken",
  run: async ({ browser }) => {
    await ask(browser, "change-settings", { changes: { consentedAt: 1 } });
    const other = { id: "o", name: "Other", productKey: null, servingsPerDay: 1, paused: false };
    const stack = [{ ...other, calciumMgPerServing: 1150, magnesiumMgPerServing: 120 }];
    assert.deepEqual(await ask(browser, "change-profile", { changes: { stack } }), { answer: null });
    const tab = await browser.openTab(addressOf("equal-parts"));
    await askSettledView(browser, tab);
    const faults: string[] = [];
    for (const { tag } of languages) {
      await ask(browser, "change-settings", { changes: { language: tag } });
      const popup = await openPopup(browser, tab);
      // What a popup has, with and without a bar to scroll.
      for (const width of [416, 400]) {
        await popup.resize(width, 600);
        await readPopup(popup);
        const found = await popup.evaluate(() => {
          const table = document.querySelector(".amounts")!;
          const broken: string[] = [];
          if (table.querySelectorAll("thead th").length !== 5) broken.push("not five columns");
          if (table.scrollWidth > table.parentElement!.clientWidth)
            broken.push(`${table.scrollWidth} px in ${table.parentElement!.clientWidth}`);
          for (const head of table.querySelectorAll("th span")) {
            const text = head.firstChild!;
            for (const word of text.textContent!.matchAll(/[\p{L}\p{M}]+/gu)) {
              const range = document.createRange();
              range.setStart(text, word.index);
              range.setEnd(text, word.index + word[0].length);
              const isSpelled = !/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(word[0]);
              if (isSpelled && new Set([...range.getClientRects()].map(({ top }) => top)).size > 1)
                broken.push(word[0]);
            }
          }
          return broken;
        }, null);
        faults.push(...found.map((fault) => `${tag} at ${width}: ${fault}`));
      }
      await popup.close();
    }
    assert.deepEqual(faults, []);
  },
};

export const modes: readonly Scenario[] = [forced, still, narrow, wholeWords];
