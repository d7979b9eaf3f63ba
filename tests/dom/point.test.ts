// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { locate, toLocators } from "../../src/dom/locate.ts";
import { openAround, pointAt, restingPlace } from "../../src/dom/point.ts";

// jsdom lays nothing out: what has a box is told by the hidden attribute alone.
const visible = function (this: Element): boolean {
  return this.closest("[hidden]") === null;
};

const pressed: string[] = [];
const page = (html: string): Element => {
  document.body.innerHTML = html;
  for (const control of document.querySelectorAll("button, a"))
    control.addEventListener("click", (event) => {
      event.preventDefault();
      pressed.push(control.textContent ?? "");
    });
  return document.querySelector("#fact")!;
};

beforeEach(() => {
  pressed.length = 0;
  Element.prototype.checkVisibility = visible;
});
afterEach(() => {
  vi.restoreAllMocks();
  Reflect.deleteProperty(Element.prototype, "checkVisibility");
});

describe("openAround", () => {
  it("opens details, all that are around", () => {
    const fact = page(
      "<details><summary>A</summary><details><summary>B</summary><p id=fact>240 mg</p></details></details>",
    );
    expect(openAround(fact)).toBe(true);
    expect(document.querySelectorAll("details[open]")).toHaveLength(2);
    expect(openAround(fact)).toBe(false);
  });

  it.each([
    [
      "a button of an accordion",
      `<button aria-expanded="false" aria-controls="x">Facts</button><div id="x" hidden><p id=fact>1</p></div>`,
    ],
    [
      "an accordion that is closed by its height",
      `<button aria-expanded="false" aria-controls="x">Facts</button><div id="x"><p id=fact>1</p></div>`,
    ],
    [
      "a tab",
      `<a href="#y" role="tab" aria-selected="true">Other</a><a href="#x" role="tab" aria-selected="false" aria-controls="x">Facts</a><div id="x" role="tabpanel" hidden><p id=fact>1</p></div>`,
    ],
    [
      "a tab that labels its panel",
      `<button id="t" role="tab" aria-selected="false">Facts</button><div aria-labelledby="t" hidden><p id=fact>1</p></div>`,
    ],
    [
      "the button in the heading before",
      `<h3><button aria-expanded="false">Facts</button></h3><div hidden><p id=fact>1</p></div>`,
    ],
    [
      "a button in a form that sends nothing",
      `<form><button type="button" aria-expanded="false" aria-controls="x">Facts</button><div id="x" hidden><p id=fact>1</p></div></form>`,
    ],
  ])("presses %s, once", (_, html) => {
    expect(openAround(page(html))).toBe(true);
    expect(pressed).toEqual(["Facts"]);
  });

  it.each([
    [
      "a link elsewhere",
      `<a href="/facts" aria-expanded="false" aria-controls="x">Facts</a><div id="x" hidden><p id=fact>1</p></div>`,
    ],
    ["a link to a route", `<a href="#/facts" aria-controls="x">Facts</a><div id="x" hidden><p id=fact>1</p></div>`],
    [
      "what sends a form",
      `<form><button aria-expanded="false" aria-controls="x">Send</button><div id="x" hidden><p id=fact>1</p></div></form>`,
    ],
    ["what is open", `<button aria-expanded="true" aria-controls="x">Facts</button><div id="x"><p id=fact>1</p></div>`],
    [
      "the menu before a visible part",
      `<header><button aria-expanded="false">Menu</button></header><main><p id=fact>1</p></main>`,
    ],
    [
      "a row of menus",
      `<nav><button aria-expanded="false">A</button><button aria-expanded="false">B</button></nav><div hidden><p id=fact>1</p></div>`,
    ],
    ["a cart", `<button>Add to cart</button><div hidden><p id=fact>1</p></div>`],
  ])("does not press %s", (_, html) => {
    expect(openAround(page(html))).toBe(false);
    expect(pressed).toEqual([]);
  });

  it("finds the control inside the same shadow root", () => {
    page("<div id=host></div>");
    const root = document.querySelector("#host")!.attachShadow({ mode: "open" });
    root.innerHTML = `<button aria-expanded="false" aria-controls="x">Facts</button><div id="x" hidden><p>1</p></div>`;
    root.querySelector("button")!.addEventListener("click", () => pressed.push("inside"));
    expect(openAround(root.querySelector("p")!)).toBe(true);
    expect(pressed).toEqual(["inside"]);
  });
});

describe("pointAt", () => {
  it("shows the nearest part that has a box where the place itself has none", () => {
    const fact = page("<section><div hidden><p id=fact>1</p></div></section>");
    const shown = vi.fn();
    Element.prototype.scrollIntoView = function (this: Element) {
      shown(this.localName);
    };
    pointAt(fact);
    expect(shown).toHaveBeenCalledWith("section");
  });
});

describe("places", () => {
  it("lead into frames of the same site", () => {
    page("<p>before</p><iframe></iframe>");
    const inside = document.querySelector("iframe")!.contentDocument!;
    inside.body.innerHTML = "<p>Calcium</p><p id=fact>240 mg</p>";
    const fact = inside.querySelector("#fact")!;
    expect(locate(document, toLocators()(fact))).toBe(fact);
  });
});

describe("restingPlace", () => {
  const placeOf = async (find: () => Element | null) => {
    vi.useFakeTimers();
    const place = restingPlace(find);
    await vi.runAllTimersAsync();
    vi.useRealTimers();
    return place;
  };

  it("is where the element stands when the page has come to rest, in the window", async () => {
    const picture = page("<img id=fact>");
    let y = 2000;
    picture.getBoundingClientRect = () => ({ x: 10, y, width: 300, height: 200 }) as DOMRect;
    const place = placeOf(() => picture);
    y = 100;
    expect(await place).toEqual({ x: 10, y: 100, width: 300, height: 200, windowWidth: innerWidth });
  });

  it("is none where the page has taken the element away, or does not draw it", async () => {
    expect(await placeOf(() => null)).toBeNull();
    expect(await placeOf(() => page("<img id=fact>"))).toBeNull();
  });
});
