/** The policy of the extension's own pages, as the browser applies it: what stands in the manifest is read in tests/built. */
import assert from "node:assert/strict";
import { shopHost } from "../pages.ts";
import type { Scenario } from "../stage.ts";

const policy: Scenario = {
  name: "the extension's own pages reach nobody, whatever in them tries to",
  limitSeconds: 90,
  run: async ({ launchAgain, shop }) => {
    // A browser of its own: each refusal is an error that the others must not have.
    const browser = await launchAgain({});
    try {
      for (const page of ["popup.html", "options.html", "welcome.html", "evidence.html"]) {
        const from = shop.asked.length;
        const tab = await browser.openTab(`${browser.origin}/${page}`);
        const reached = await tab.evaluate(async (host) => {
          const url = (way: string) => `https://${host}/leak/${way}`;
          const loaded = (element: HTMLElement & { src?: string }, way: string, href = false) =>
            new Promise<boolean>((resolve) => {
              element.onload = () => resolve(true);
              element.onerror = () => resolve(false);
              element.setAttribute(href ? "href" : "src", url(way));
              document.body.append(element);
              setTimeout(() => resolve(false), 1500);
            });
          const inline = document.createElement("script");
          inline.textContent = "globalThis.inlineRan = true";
          document.body.append(inline);
          const sheet = Object.assign(document.createElement("link"), { rel: "stylesheet" });
          const ways = {
            fetch: await fetch(url("fetch")).then(
              () => true,
              () => false,
            ),
            request: await new Promise<boolean>((resolve) => {
              const request = new XMLHttpRequest();
              request.onloadend = () => resolve(request.status > 0);
              request.open("GET", url("request"));
              request.send();
            }).catch(() => false),
            image: await loaded(new Image(), "image"),
            script: await loaded(document.createElement("script"), "script"),
            style: await loaded(sheet, "style", true),
            frame: await loaded(document.createElement("iframe"), "frame").then(() => false),
            inline: "inlineRan" in globalThis,
          };
          try {
            navigator.sendBeacon(url("beacon"), "x");
            new WebSocket(`wss://${host}/leak/socket`);
          } catch {
            // Refused at once; others are refused without a word, which the list of requests shows.
          }
          return Object.entries(ways).flatMap(([way, did]) => (did ? [way] : []));
        }, shopHost);
        assert.deepEqual(reached, [], page);
        await new Promise((resolve) => setTimeout(resolve, 500));
        const leaked = shop.asked.slice(from).filter(({ url }) => url.includes("/leak/"));
        assert.deepEqual(leaked, [], page);
        await tab.close();
      }
    } finally {
      await browser.close();
    }
  },
};

export const policyScenarios: readonly Scenario[] = [policy];
