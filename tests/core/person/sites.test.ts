import { describe, expect, it } from "vitest";
import { defaultSettings } from "../../../src/core/person/settings.ts";
import { isAmong, toShop, whyOff } from "../../../src/core/person/sites.ts";

describe("toShop", () => {
  it.each([
    ["https://www.iherb.com/pr/x/1", "iherb.com"],
    ["http://DE.iherb.com:8080/pr", "de.iherb.com"],
    ["https://shop.example?x=1", "shop.example"],
    ["https://name:pass@shop.example/", "shop.example"],
    ["https://www.example/", "example"],
    ["about:blank", null],
    ["file:///home/page.html", null],
    ["", null],
  ])("%s", (url, shop) => {
    expect(toShop(url)).toBe(shop);
  });
});

describe("isAmong", () => {
  it.each([
    ["iherb.com", ["iherb.com"], true],
    ["de.iherb.com", ["iherb.com"], true],
    ["notiherb.com", ["iherb.com"], false],
    ["iherb.com.evil.example", ["iherb.com"], false],
    ["iherb.com", ["de.iherb.com"], false],
    ["iherb.com", [], false],
  ])("%s in %s: %s", (host, shops, expected) => {
    expect(isAmong(host, shops)).toBe(expected);
  });
});

describe("whyOff", () => {
  it.each([
    ["nothing set", "a.example", false, {}, null],
    ["paused", "a.example", false, { paused: true }, "paused"],
    ["paused, without a host", null, false, { paused: true }, "paused"],
    ["this shop", "www2.a.example", false, { shopsOff: ["a.example"] }, "shop-off"],
    ["another shop", "b.example", false, { shopsOff: ["a.example"] }, null],
    ["a private window", "a.example", true, {}, "private-window"],
    ["a private window, allowed", "a.example", true, { readInPrivateWindows: true }, null],
    [
      "a private window, allowed, on a shop that is off",
      "a.example",
      true,
      { readInPrivateWindows: true, shopsOff: ["a.example"] },
      "shop-off",
    ],
  ] as const)("%s", (_, host, isPrivate, changes, expected) => {
    expect(whyOff(host, isPrivate, { ...defaultSettings, ...changes })).toBe(expected);
  });
});
