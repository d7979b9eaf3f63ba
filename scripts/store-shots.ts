/**
 * `npm run store:shots -- [LANGUAGE...]`: the pictures for the stores, from the real extension on the sample shop, into
 * `tmp/store/LANGUAGE`: five screenshots, each at 1280x800 and 640x400, and the promotional tile at 440x280.
 * Without a language: all of the interface. What stands in the pictures is said in `store/listing`.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { languages } from "../src/data/languages.ts";
import { manifestWords } from "../store/listing/index.ts";
import type { ShotId } from "../store/listing/listing.ts";
import type { Box, Browser, ExtensionScope, Tab } from "./e2e/browser.ts";
import { launchChromium } from "./e2e/chromium.ts";
import { askSettledView, badgeTag, openPopup } from "./e2e/view.ts";
import { answerSample, sampleHosts, samplePages, startUrl } from "./shop/pages.ts";
import { openShop } from "./shop/server.ts";
import { ensureBrowsers, root, run, tool } from "./system.ts";

const folder = "tmp/store";
const wide = { width: 1280, height: 800 };
const sizes = [wide, { width: 640, height: 400 }];
const tile = { width: 440, height: 280 };
// 2026-11: as Chromium draws a popup: its own width, no more than 600 pixels of height.
const popupSize = { width: 416, height: 600 };

const compositions = new Map<string, string>();
const composeUrl = new URL("/composed/", startUrl).href;

const pause = (milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds));
const dataUrl = (file: string, type = "image/png") => `data:${type};base64,${readFileSync(file).toString("base64")}`;
const escaped = (text: string) => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");

/** Draws mark-up of our own in a window of that size. */
const compose = async (tab: Tab, markup: string, size: { width: number; height: number }, file: string) => {
  const name = `${compositions.size}.html`;
  compositions.set(`/composed/${name}`, `<!doctype html><meta charset="utf-8">${markup}`);
  await tab.resize(size.width, size.height);
  await tab.goto(composeUrl + name);
  await tab.screenshot(file, false);
  const png = readFileSync(file);
  const [width, height, colours] = [png.readUInt32BE(16), png.readUInt32BE(20), png[25]];
  // 2: without transparency, which the stores refuse.
  if (width !== size.width || height !== size.height || colours !== 2)
    throw new Error(`${file} is ${width}x${height} of kind ${colours}, not ${size.width}x${size.height} of kind 2.`);
};

const change = (browser: Browser, changes: object) =>
  browser.inExtension((message) => (globalThis as unknown as ExtensionScope).chrome.runtime.sendMessage(message), {
    kind: "change-settings",
    ask: { changes },
  });

const urlOf = (slug: string): string => {
  const page = samplePages.find((each) => each.slug === slug);
  if (page === undefined) throw new Error(`no sample page ${slug}`);
  return page.url;
};

/** A sample page with its badge, the badge a third down the window. */
const openProduct = async (browser: Browser, slug: string): Promise<Tab> => {
  const tab = await browser.openTab(urlOf(slug));
  await tab.resize(wide.width, wide.height);
  await askSettledView(browser, tab);
  await pause(300);
  return tab;
};

/** The popup over the page it was opened on, where the toolbar opens it. */
const overlay = (page: string, popup: string, direction: string) => {
  const side = direction === "rtl" ? "left" : "right";
  return `<style>body{margin:0;overflow:hidden}.page{display:block;filter:brightness(.86)}
.popup{position:absolute;top:10px;${side}:28px;border-radius:10px;box-shadow:0 12px 48px rgb(0 0 0/.38),0 0 0 1px rgb(0 0 0/.14)}</style>
<img class="page" src="${dataUrl(page)}" width="${wide.width}" height="${wide.height}" alt=""><img class="popup" src="${dataUrl(popup)}" width="${popupSize.width}" height="${popupSize.height}" alt="">`;
};

/** Icon, name, and a real badge on a quiet ground. */
const tileMarkup = (words: { readonly name: string }, page: string, box: Box, direction: string) => {
  const scale = (tile.width - 56) / box.width;
  return `<style>body{margin:0;width:${tile.width}px;height:${tile.height}px;background:#17403a;color:#f4f1e8;font:600 34px/1.1 system-ui,"Noto Sans",sans-serif;display:grid;grid-template-rows:1fr auto;direction:${direction}}
.top{display:flex;align-items:center;gap:18px;padding:0 28px}.top img{border-radius:22px;box-shadow:0 0 0 1px rgb(244 241 232/.25)}
.badge{margin:0 28px 40px;height:${Math.round(box.height * scale)}px;border-radius:${8 * scale}px;overflow:hidden;position:relative}
.badge img{position:absolute;left:${-box.x * scale}px;top:${-box.y * scale}px;width:${wide.width * scale}px}</style>
<div class="top"><img src="${dataUrl(join(root, "scripts/icon/large.svg"), "image/svg+xml")}" width="92" height="92" alt=""><span>${escaped(words.name)}</span></div>
<div class="badge"><img src="${dataUrl(page)}" alt=""></div>`;
};

/** All pictures of one language; files by the name of the shot. */
const takeShots = async (browser: Browser, tag: string, direction: string): Promise<void> => {
  const own = join(root, folder, tag);
  mkdirSync(own, { recursive: true });
  await change(browser, { language: tag });
  const raw = (name: string) => join(own, `${name}.png`);
  const canvas = await browser.openTab(startUrl);

  const product = await openProduct(browser, "one-to-one");
  await product.screenshot(raw("product"), false);
  const [box] = await product.boxesIn(badgeTag, "badge");
  if (box === undefined) throw new Error("There is no badge on the sample page.");

  const limits = await openProduct(browser, "full-measure");
  await limits.clickIn(badgeTag, "badge");
  await pause(300);
  await limits.screenshot(raw("limits"), false);

  const popup = await openPopup(browser, product);
  await popup.resize(popupSize.width, popupSize.height);
  await pause(800);
  await popup.screenshot(raw("popup-alone"), false);
  await compose(canvas, overlay(raw("product"), raw("popup-alone"), direction), wide, raw("popup"));
  await popup.evaluate(() => {
    const form = document.querySelector('[name="age"]')?.closest("details");
    form?.setAttribute("open", "");
    form?.scrollIntoView({ block: "start" });
  }, null);
  await pause(300);
  await popup.screenshot(raw("profile-alone"), false);
  await compose(canvas, overlay(raw("product"), raw("profile-alone"), direction), wide, raw("profile"));

  const evidence = await browser.openTab(`${browser.origin}/evidence.html`);
  await evidence.resize(wide.width, wide.height);
  await pause(600);
  await evidence.screenshot(raw("evidence"), false);

  const shots: readonly ShotId[] = ["product", "limits", "popup", "profile", "evidence"];
  for (const id of shots)
    for (const size of sizes) {
      const markup = `<style>body{margin:0;overflow:hidden}</style><img src="${dataUrl(raw(id))}" width="${size.width}" height="${size.height}" alt="">`;
      await compose(canvas, markup, size, join(own, `${id}-${size.width}x${size.height}.png`));
    }
  const markup = tileMarkup(manifestWords(tag), raw("product"), box, direction);
  await compose(canvas, markup, tile, join(own, `tile-${tile.width}x${tile.height}.png`));
  for (const name of [...shots, "popup-alone", "profile-alone"]) rmSync(raw(name));
  for (const tab of [canvas, product, limits, popup, evidence]) await tab.close();
  console.log(`${folder}/${tag}: ${shots.join(", ")}, tile`);
};

const main = async (): Promise<void> => {
  const problem = await ensureBrowsers(["chromium"]);
  if (problem !== null) throw new Error(problem);
  const wanted = process.argv.slice(2);
  const chosen = languages.filter(({ tag }) => wanted.length === 0 || wanted.includes(tag));
  if (chosen.length === 0) throw new Error(`No such language: ${wanted.join(", ")}.`);
  rmSync(join(root, folder), { recursive: true, force: true });
  const built = await run(process.execPath, [tool("wxt"), "build", "-b", "chrome"], {
    limitSeconds: 120,
    env: { CALMAG_OUT: `${folder}/build`, CALMAG_EXTRA_HOSTS: "https://*.example/*" },
  });
  if (built.code !== 0) throw new Error(built.output.trim());
  const shop = await openShop(sampleHosts, (url) => {
    const composed = compositions.get(url.pathname);
    return composed === undefined ? answerSample(url) : { type: "text/html; charset=utf-8", body: composed };
  });
  const extension = join(root, folder, "build/chrome-mv3");
  const browser = await launchChromium({ extension, proxy: shop.proxy, headless: true });
  try {
    for (const language of chosen) await takeShots(browser, language.tag, (await language.load()).interface.direction);
  } finally {
    await browser.close();
    await shop.close();
    rmSync(join(root, folder, "build"), { recursive: true, force: true });
  }
};

try {
  await main();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
