// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Mark } from "../../src/core/view.ts";
import { annotate, findPlace, findTitle } from "../../src/dom/annotate.ts";
import { makeBadge } from "../../src/dom/badge.ts";
import { badgeTag } from "../../src/dom/own.ts";

const mark = (changes: Partial<Mark> = {}): Mark => ({
  tone: "fits",
  icon: "M8 12l3 3l5-6",
  lang: "en",
  direction: "ltr",
  headline: "Fits your diet",
  summary: "Ca 230 · Mg 230 mg a day · 1.00 : 1",
  sections: [
    {
      title: "Amounts",
      lines: [
        {
          text: "Calcium 230 mg a day",
          status: null,
          how: "The label prints 230 mg.",
          sources: [{ text: "Calcium 230 mg", locator: { kind: "element", path: [[0]] } }],
          row: "calcium",
        },
        {
          text: "From the shop's data",
          status: null,
          how: "",
          sources: [{ text: "230", locator: { kind: "data", name: "x" } }],
          row: null,
        },
      ],
    },
    { title: "Limits", lines: [{ text: "US: 230 of 350 mg", status: "ok", how: "", sources: [], row: null }] },
  ],
  labels: {
    brand: "CalMag Fit",
    open: "Show details",
    close: "Close",
    showOnPage: "Show on page",
    correct: "Correct it",
    correctInToolbar: "Press the button in the toolbar",
    hideProduct: "Not this product",
    hideShop: "Not this shop",
  },
  ...changes,
});

let root: ShadowRoot;
let mode: string;
beforeEach(() => {
  document.body.innerHTML = "";
  const attach = HTMLElement.prototype.attachShadow;
  vi.spyOn(HTMLElement.prototype, "attachShadow").mockImplementation(function (this: HTMLElement, init) {
    mode = init.mode;
    root = attach.call(this, init);
    return root;
  });
});
afterEach(() => vi.restoreAllMocks());

const acts = () => ({ showPlace: vi.fn(), hide: vi.fn(), openPopup: vi.fn(async () => true) });
const drawn = (): HTMLElement[] => Array.from(document.documentElement.getElementsByTagName(badgeTag)) as HTMLElement[];
const page = (html: string): void => {
  document.body.innerHTML = html;
};
const textIn = (selector: string) => root.querySelector<HTMLElement>(selector)?.dataset.text;
const shellOf = (host: HTMLElement) => host.firstElementChild as HTMLElement;
const draw = () => annotate(document, (write) => write(), acts());

describe("makeBadge", () => {
  it("shows the text in a closed root, as text", () => {
    const { host } = makeBadge(document, mark({ headline: "<img src=x onerror=alert(1)>" }), acts());
    expect(mode).toBe("closed");
    expect(host.shadowRoot).toBeNull();
    expect(host.textContent).toBe("");
    expect([...host.attributes].map(({ name }) => name)).toEqual(["style"]);
    expect(host.firstElementChild?.attributes).toHaveLength(0);
    expect(textIn(".headline")).toBe("<img src=x onerror=alert(1)>");
    expect(root.querySelector("img")).toBeNull();
  });

  it("has no text that a search through the page could find", () => {
    const badge = makeBadge(document, mark(), acts());
    badge.announce();
    root.querySelector("style")?.remove();
    expect(root.textContent).toBe("");
  });

  it("names its button, with the whole line and what a press does", () => {
    makeBadge(document, mark(), acts());
    const button = root.querySelector(".badge")!;
    expect(button.getAttribute("aria-label")).toContain("Fits your diet");
    expect(button.getAttribute("aria-label")).toContain("Show details");
    expect(button.getAttribute("aria-expanded")).toBe("false");
    expect(root.querySelector<HTMLElement>(".panel")?.hidden).toBe(true);
  });

  it("offers the way to a place for what was read in an element only", () => {
    makeBadge(document, mark(), acts());
    expect(root.querySelectorAll("q")).toHaveLength(2);
    expect(root.querySelectorAll(".place")).toHaveLength(1);
  });

  it("does not follow clicks that the page made", () => {
    const asked = acts();
    makeBadge(document, mark(), asked);
    for (const each of root.querySelectorAll<HTMLElement>("button")) each.click();
    expect(root.querySelectorAll("button").length).toBeGreaterThan(5);
    expect(root.querySelector<HTMLElement>(".panel")?.hidden).toBe(true);
    for (const act of Object.values(asked)) expect(act).not.toHaveBeenCalled();
  });

  it("keeps what happens inside from the page", () => {
    page("<h1>Title</h1>");
    const heard = vi.fn();
    document.body.addEventListener("click", heard);
    document.body.append(makeBadge(document, mark(), acts()).host);
    root.querySelector<HTMLElement>(".badge")!.click();
    expect(heard).not.toHaveBeenCalled();
  });

  it("is silent until told to announce, and says the newest text", () => {
    const badge = makeBadge(document, mark(), acts());
    badge.update(mark({ headline: "Above your limit", tone: "stop" }));
    const live = root.querySelector("[role=status]")!;
    expect(live.children).toHaveLength(0);
    badge.announce();
    expect(live.firstElementChild?.getAttribute("aria-label")).toContain("Above your limit");
  });

  it("hides its text while the page changes", () => {
    const badge = makeBadge(document, mark(), acts());
    badge.blank();
    expect(shellOf(badge.host).hidden).toBe(true);
    badge.update(mark());
    expect(shellOf(badge.host).hidden).toBe(false);
  });
});

describe("where the badge stands", () => {
  it("comes after the heading that says the product's name", () => {
    page("<header><h1>Shop</h1></header><main><h1>Cal-Mag</h1><p>Text</p></main>");
    expect(draw().show(mark(), "Cal-Mag")).toBe(true);
    expect(drawn()).toHaveLength(1);
    expect(drawn()[0]?.previousElementSibling?.textContent).toBe("Cal-Mag");
  });

  it("takes the content's heading where none says the name", () => {
    page("<header><h1>Shop</h1></header><main><h1>Calcium &amp; Magnesium, 90 tablets</h1></main>");
    expect(findTitle(document, "Something else")?.textContent).toContain("90 tablets");
  });

  it("takes the name that is seen and moves with the page, not its copy in a bar, in a closed part or for the ear", () => {
    page(
      `<div style="position:sticky"><h2>Cal-Mag</h2></div><div style="position:fixed"><p><h2>Cal-Mag</h2></p></div>
      <h1 id="ear">Cal-Mag</h1><div id="shut"><h2>Cal-Mag</h2></div><main><h2 id="seen">Cal-Mag</h2></main>`,
    );
    Object.defineProperty(document.getElementById("ear"), "offsetWidth", { value: 1 });
    const shut = document.getElementById("shut")?.firstElementChild;
    for (const each of document.querySelectorAll("h1, h2"))
      Object.assign(each, { checkVisibility: () => each !== shut });
    expect(findTitle(document, "Cal-Mag")?.id).toBe("seen");
    document.getElementById("seen")?.remove();
    // A column that stays in the window while the page scrolls carries the only name there is.
    expect(findTitle(document, "Cal-Mag")?.parentElement?.style.position).toBe("sticky");
  });

  it("draws nothing without a heading", () => {
    page("<main><p>Cal-Mag</p></main>");
    expect(draw().show(mark(), "Cal-Mag")).toBe(false);
    expect(drawn()).toHaveLength(0);
  });

  it("leaves links and rows of boxes", () => {
    page(`<div id="outer"><div id="row" style="display:flex"><a href="/x"><h1>Cal-Mag</h1></a><b>9.99</b></div></div>`);
    expect(findPlace(document.querySelector("h1")!).id).toBe("row");
  });

  it("holds against names in the way", () => {
    page(
      `<main><img name="querySelectorAll"><img name="createElement"><form><input name="parentElement"><h1>Cal-Mag</h1></form></main>`,
    );
    expect(draw().show(mark(), "Cal-Mag")).toBe(true);
    expect(drawn()).toHaveLength(1);
  });

  it("changes the text of the one badge instead of drawing a second", () => {
    page("<main><h1>Cal-Mag</h1></main>");
    const badge = draw();
    badge.show(mark(), "Cal-Mag");
    badge.show(mark({ headline: "Not 1:1" }), "Cal-Mag");
    expect(drawn()).toHaveLength(1);
    expect(textIn(".headline")).toBe("Not 1:1");
  });

  it("puts it back where the page drew itself anew, but not for ever", () => {
    page("<main><h1>Cal-Mag</h1></main>");
    const badge = draw();
    badge.show(mark(), "Cal-Mag");
    page("<main><h1>Cal-Mag</h1></main>");
    expect(drawn()).toHaveLength(0);
    badge.keep();
    expect(drawn()).toHaveLength(1);
    let times = 0;
    for (; times < 100; times++) {
      drawn()[0]?.remove();
      badge.keep();
      if (drawn().length === 0) break;
    }
    expect(times).toBeLessThan(20);
  });

  it("is gone when removed", () => {
    page("<main><h1>Cal-Mag</h1></main>");
    const badge = draw();
    badge.show(mark(), "Cal-Mag");
    badge.remove();
    badge.keep();
    expect(drawn()).toHaveLength(0);
  });
});
