/**
 * Draws the extension's icon at the sizes the manifest names, with the Chromium at hand:
 * `node scripts/icons.ts [chromium]`. The pictures are committed; run this again after changing a drawing.
 * Small sizes have a drawing of their own, on a grid of 16 units, so that every edge falls on a whole pixel.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { findChromium, root } from "./system.ts";

const drawings = [
  { file: "small.svg", sizes: [16, 32] },
  { file: "large.svg", sizes: [48, 96, 128] },
];

const program = process.argv[2] ?? findChromium();
if (program === null) throw new Error("no Chromium found");
const browser = await chromium.launch({ executablePath: program, args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const { file, sizes } of drawings) {
  const drawing = readFileSync(join(root, "scripts", "icon", file), "utf8");
  for (const size of sizes) {
    await page.setViewportSize({ width: size, height: size });
    await page.setContent(`<style>*{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${drawing}`);
    writeFileSync(join(root, "public", "icon", `${size}.png`), await page.screenshot({ omitBackground: true }));
  }
}
await browser.close();
