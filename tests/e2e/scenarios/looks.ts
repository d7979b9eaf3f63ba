/**
 * How everything looks: no accessibility violation in any verdict and either colour scheme, and pictures kept of badge,
 * popup, welcome page and settings in English, German and Arabic (`CALMAG_LOOKS=update` takes them anew, to be looked
 * at before they are committed). Pictures are of Chromium alone, and dark ones too: Firefox cannot be told a scheme.
 */
import assert from "node:assert/strict";
import { existsSync, mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { type Browser, type ExtensionScope, type Tab, until } from "../../../scripts/e2e/browser.ts";
import { askSettledView, askView, badgeTag, openPopup } from "../../../scripts/e2e/view.ts";
import { root } from "../../../scripts/system.ts";
import { toMark } from "../../../src/core/mark.ts";
import type { DietProfile, VerdictCode } from "../../../src/core/model.ts";
import { toSpeech } from "../../../src/core/speech.ts";
import { guidance } from "../../../src/data/guidance.ts";
import { toneIcons } from "../../../src/data/icons.ts";
import { languages } from "../../../src/data/languages.ts";
import { addressOf } from "../pages.ts";
import { readPopup, type Scenario } from "../stage.ts";
import { bundleBadge } from "./badge-bundle.ts";

const schemes = ["light", "dark"] as const;

export interface Way {
  readonly code: VerdictCode;
  readonly slug: string;
  readonly profile?: Partial<DietProfile>;
  /** A text the person points at, in place of what the page says. */
  readonly says?: string;
}

/** A way to each verdict that is drawn, by guidance.md. */
export const ways: readonly Way[] = [
  { code: "fits", slug: "one-to-one" },
  { code: "fits-disputed", slug: "equal-parts" },
  { code: "over-limit", slug: "full-measure" },
  { code: "needs-partner", slug: "magnesium-only" },
  { code: "off-ratio", slug: "two-to-one" },
  { code: "ask-first", slug: "one-to-one", profile: { flags: ["ckd"] } },
  { code: "incomplete", slug: "citrate-weight" },
  // What is over only by a reading of low confidence is possibly over.
  { code: "maybe-over", slug: "citrate-weight", profile: { ownMagnesiumLimitMg: 50 } },
  { code: "minor-source", slug: "none-vitamin-c", says: "Per tablet: calcium 50 mg, magnesium 40 mg" },
  { code: "unreadable", slug: "none-vitamin-c", says: "Calcium and magnesium tablets" },
  {
    code: "above-guidance",
    slug: "full-measure",
    profile: {
      diet: "own",
      dietMgPerDay: { calcium: 300, magnesium: 1000 },
      ownMagnesiumLimitMg: 2000,
      stack: [
        {
          id: "other",
          name: "Other",
          productKey: null,
          calciumMgPerServing: 200,
          magnesiumMgPerServing: 200,
          servingsPerDay: 1,
          paused: false,
        },
      ],
    },
  },
];

export const ask = (browser: Browser, kind: string, what: unknown) =>
  browser.inExtension(
    (message) => {
      const { browser, chrome } = globalThis as unknown as ExtensionScope;
      return (browser ?? chrome).runtime.sendMessage(message);
    },
    { kind, ask: what },
  );

export const clear = (browser: Browser) =>
  browser.inExtension(async () => {
    const { browser, chrome } = globalThis as unknown as ExtensionScope;
    await (browser ?? chrome).storage.local.clear();
  }, null);

const pointAt = async (browser: Browser, tab: Tab, text: string): Promise<void> => {
  const picture = await tab.evaluate((alt) => {
    const image = document.createElement("img");
    image.src = "/picture.svg?name=label";
    image.alt = alt;
    document.body.append(image);
    return image.src;
  }, text);
  await browser.inExtension(
    ({ tabId, message }) => {
      const { browser, chrome } = globalThis as unknown as ExtensionScope;
      return (browser ?? chrome).tabs.sendMessage(tabId, message);
    },
    { tabId: tab.tabId, message: { kind: "read-here", ask: { picture } } },
  );
};

/** Opens a page that leads to the verdict, and waits for it. */
export const lead = async (browser: Browser, { code, slug, profile, says }: Way): Promise<Tab> => {
  await clear(browser);
  await ask(browser, "change-settings", { changes: { consentedAt: 1 } });
  if (profile !== undefined)
    assert.deepEqual(await ask(browser, "change-profile", { changes: profile }), { answer: null });
  const tab = await browser.openTab(addressOf(slug));
  await askSettledView(browser, tab);
  if (says !== undefined) await pointAt(browser, tab, says);
  await until(5, `the verdict ${code}`, async () => {
    const view = await askView(browser, tab);
    assert.equal(view.page?.verdict.code, code);
    return true;
  });
  return tab;
};

const axeSource = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

interface Violation {
  readonly id: string;
  readonly nodes: readonly { readonly target: readonly unknown[] }[];
}

const violationsIn = async (tab: Tab, selector: string): Promise<readonly string[]> => {
  await tab.inject(axeSource);
  return tab.evaluate(async (within) => {
    for (const fold of document.querySelectorAll("details")) fold.open = true;
    const { axe } = globalThis as unknown as {
      axe: { run(on: Element | null): Promise<{ violations: Violation[] }> };
    };
    const { violations } = await axe.run(document.querySelector(within));
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ target }) => target.join(" ")).join(", ")}`);
  }, selector);
};

/** The badge as the content script draws it, open, in a root that axe can see into. */
export const drawOpenBadge = async (
  browser: Browser,
  tab: Tab,
  blank: Tab,
  scheme: string,
  script: string,
): Promise<void> => {
  const { page } = await askView(browser, tab);
  const { interface: words, wording } = await languages[0].load();
  const { report, verdict } = page!;
  const mark = toMark(
    report,
    verdict,
    toneIcons[verdict.tone],
    toSpeech(wording, words, guidance, { alsoMmol: false }),
    words,
  );
  await blank.inject(script);
  await blank.evaluate(
    (what) => {
      const { drawBadge } = globalThis as unknown as { drawBadge(what: unknown): void };
      drawBadge(what);
    },
    { mark, scheme },
  );
};

const accessibleAt = (way: Way): Scenario => ({
  name: `popup and badge at ${way.code}, light and dark: no accessibility violation`,
  run: async ({ browser }) => {
    const script = await bundleBadge();
    const faults: string[] = [];
    const tab = await lead(browser, way);
    const popup = await openPopup(browser, tab);
    await popup.resize(400, 600);
    await readPopup(popup, way.code);
    // A page on which the extension draws nothing of its own.
    const blank = await browser.openTab(addressOf("none-moisturiser"));
    for (const scheme of schemes) {
      if (popup.showAs === undefined && scheme === "dark") continue;
      await popup.showAs?.(scheme);
      for (const fault of await violationsIn(popup, "html")) faults.push(`popup, ${scheme}: ${fault}`);
      await drawOpenBadge(browser, tab, blank, scheme, script);
      for (const fault of await violationsIn(blank, "#drawn")) faults.push(`badge, ${scheme}: ${fault}`);
    }
    assert.deepEqual(faults, []);
  },
});

const kept = join(root, "tests/e2e/looks");
const taken = join(root, "tmp/looks");
// Pictures of another version of the browser differ in every letter.
const madeWith = join(kept, "chromium.txt");
const isUpdate = process.env.CALMAG_LOOKS === "update";
// Of all pixels; a cursor, a hair's breadth of a line.
const mostDiffering = 0.01;

/** The part of all pixels in which two pictures differ visibly; 1 where their sizes differ. */
const difference = (blank: Tab, one: string, other: string): Promise<number> =>
  blank.evaluate(
    async (files) => {
      const pixels = await Promise.all(
        files.map(async (data) => {
          const image = new Image();
          image.src = `data:image/png;base64,${data}`;
          await image.decode();
          const canvas = new OffscreenCanvas(image.width, image.height);
          const context = canvas.getContext("2d")!;
          context.drawImage(image, 0, 0);
          return context.getImageData(0, 0, image.width, image.height);
        }),
      );
      const [a, b] = pixels;
      if (a!.width !== b!.width || a!.height !== b!.height) return 1;
      let differing = 0;
      for (let at = 0; at < a!.data.length; at += 4) {
        const far = [0, 1, 2].some((channel) => Math.abs(a!.data[at + channel]! - b!.data[at + channel]!) > 40);
        if (far) differing++;
      }
      return differing / (a!.data.length / 4);
    },
    [one, other],
  );

const versionOf = (tab: Tab): Promise<string> =>
  tab.evaluate(() => /Chrome\/(\d+)/.exec(navigator.userAgent)?.[1] ?? "", null);

const shoot = async (browser: Browser, language: string, folder: string): Promise<readonly string[]> => {
  const names: string[] = [];
  await clear(browser);
  await ask(browser, "change-settings", { changes: { consentedAt: 1, language } });
  const shop = await browser.openTab(addressOf("equal-parts"));
  await askSettledView(browser, shop);
  const popup = await openPopup(browser, shop);
  await readPopup(popup, "fits-disputed");
  const welcome = await browser.openTab(`${browser.origin}/welcome.html`);
  const settings = await browser.openTab(`${browser.origin}/options.html#shops`);
  const shots = [
    ["popup", popup, [416, 1900]],
    ["welcome", welcome, [1000, 760]],
    ["settings", settings, [1000, 760]],
    ["badge", shop, [1000, 760]],
  ] as const;
  await shop.clickIn(badgeTag, "badge");
  for (const scheme of schemes) {
    for (const [what, tab, [width, height]] of shots) {
      const name = `${what}-${language}-${scheme}.png`;
      await tab.showAs?.(scheme);
      await tab.resize(width, height);
      await tab.evaluate(() => new Promise((drawn) => setTimeout(drawn, 400)), null);
      await tab.screenshot(join(folder, name), false);
      names.push(name);
    }
  }
  for (const each of [shop, popup, welcome, settings]) await each.close();
  return names;
};

const picturesIn = (language: string): Scenario => ({
  name: `pictures of badge, popup, welcome and settings in "${language}", light and dark, are as they were looked at`,
  run: async ({ browser }) => {
    const blank = await browser.openTab("about:blank");
    const version = await versionOf(blank);
    const isSame = existsSync(madeWith) && readFileSync(madeWith, "utf8").trim() === version;
    if (browser.name !== "chromium" || (!isSame && !isUpdate)) {
      console.log(`SKIPPED: pictures; they are kept of another browser than ${browser.name} ${version}`);
      return;
    }
    const folder = isUpdate ? kept : taken;
    mkdirSync(folder, { recursive: true });
    const names = await shoot(browser, language, folder);
    if (isUpdate) {
      writeFileSync(madeWith, `${version}\n`);
      return;
    }
    const faults: string[] = [];
    for (const name of names) {
      const wanted = join(kept, name);
      const part = existsSync(wanted)
        ? await difference(blank, readFileSync(wanted, "base64"), readFileSync(join(taken, name), "base64"))
        : 1;
      if (part > mostDiffering)
        faults.push(`${name}: ${(100 * part).toFixed(1)} % of the pixels differ (see tmp/looks)`);
    }
    assert.deepEqual(faults, []);
  },
});

export const looks: readonly Scenario[] = [...ways.map(accessibleAt), ...["en", "de", "ar"].map(picturesIn)];
