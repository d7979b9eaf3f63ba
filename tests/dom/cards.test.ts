// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { CardText } from "../../src/core/model.ts";
import type { CardMarks } from "../../src/core/view.ts";
import { markCards } from "../../src/dom/cards.ts";
import { cardTag } from "../../src/dom/own.ts";

const minerals = /calcium|magnesium/i;
const rest = (ms = 160): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

/** Stands in for the browser's own, which says what is near the window: here, what the test says. */
let observed: Set<Element>;
let say: (cards: Element[], isIntersecting: boolean) => void;
beforeEach(() => {
  document.body.innerHTML = "";
  observed = new Set();
  vi.stubGlobal(
    "IntersectionObserver",
    class {
      constructor(heard: (entries: { target: Element; isIntersecting: boolean }[]) => void) {
        say = (cards, isIntersecting) => heard(cards.map((target) => ({ target, isIntersecting })));
      }
      observe = (card: Element) => observed.add(card);
      disconnect = () => observed.clear();
    },
  );
});
afterEach(() => vi.unstubAllGlobals());

const card = (title: string, more = ""): string =>
  `<li class="item"><a href="/p"><img src="/i.jpg" alt=""><h3>${title}</h3></a><b>$9.90</b>${more}</li>`;
const list = (titles: readonly string[]): string => `<ul>${titles.map((title) => card(title)).join("")}</ul>`;
const cards = (): Element[] => [...document.querySelectorAll("li")];
const marks = (): Element[] => [...document.querySelectorAll(cardTag)];

const answer = async (texts: readonly CardText[]): Promise<CardMarks | null> => ({
  lang: "en",
  direction: "ltr",
  cards: texts.map(({ title }) => (/\d/.test(title) ? { text: title, hint: title } : null)),
});
const mark = (reply: typeof answer = answer, isKnown = () => true) => {
  const ask = vi.fn(reply);
  const marking = markCards(document, minerals, ask, (write) => write(), isKnown);
  marking.start();
  return { ...marking, ask };
};
const asked = (ask: { mock: { calls: readonly (readonly (readonly CardText[])[])[] } }): string[] =>
  ask.mock.calls.flatMap(([texts]) => (texts ?? []).map(({ title }) => title));

describe("marks of cards", () => {
  it("asks about the cards near the window alone, by their titles, and those that name a mineral", async () => {
    document.body.innerHTML = list(["Calcium 500 mg", "Zinc 5 mg", "Magnesium 200 mg", "Calcium 1 mg"]);
    const { ask } = mark();
    await rest();
    expect(observed.size).toBe(4);
    expect(ask).not.toHaveBeenCalled();
    say(cards().slice(0, 3), true);
    await rest();
    expect(asked(ask)).toEqual(["Calcium 500 mg", "Magnesium 200 mg"]);
    expect(marks().map((each) => each.previousElementSibling?.textContent)).toEqual([
      "Calcium 500 mg",
      "Magnesium 200 mg",
    ]);
  });

  it("asks in batches, and never twice about the same", async () => {
    document.body.innerHTML = list(Array.from({ length: 300 }, (_, at) => `Calcium ${at} mg`));
    const { ask, look } = mark();
    await rest();
    say(cards(), true);
    await rest(1500);
    look();
    await rest();
    expect(marks()).toHaveLength(300);
    expect(asked(ask)).toHaveLength(300);
    expect(Math.max(...ask.mock.calls.map(([texts]) => texts.length))).toBeLessThanOrEqual(40);
  });

  it("marks cards that come while one scrolls", async () => {
    document.body.innerHTML = list(["Calcium 500 mg", "Magnesium 200 mg"]);
    const { look } = mark();
    await rest();
    document.querySelector("ul")!.insertAdjacentHTML("beforeend", card("Magnesium 100 mg"));
    look();
    await rest();
    say(cards(), true);
    await rest();
    expect(marks()).toHaveLength(3);
  });

  it("takes a mark away where the page has put another product in the card", async () => {
    document.body.innerHTML = list(["Calcium 500 mg", "Magnesium 200 mg"]);
    const { look, ask } = mark();
    await rest();
    say(cards(), true);
    await rest();
    const [first] = document.querySelectorAll("h3");
    first!.textContent = "Zinc 10 mg";
    look();
    await rest();
    expect(marks()).toHaveLength(1);
    first!.textContent = "Calcium 300 mg";
    look();
    await rest();
    expect(asked(ask).at(-1)).toBe("Calcium 300 mg");
    expect(marks()).toHaveLength(2);
  });

  it("draws nothing that was answered for what the card was before", async () => {
    document.body.innerHTML = list(["Calcium 500 mg", "Magnesium 200 mg"]);
    let reply: () => void = () => {};
    mark((texts) => new Promise((resolve) => (reply = () => resolve(answer(texts)))));
    await rest();
    say(cards(), true);
    await rest();
    document.querySelector("h3")!.textContent = "Zinc 10 mg";
    reply();
    await rest();
    expect(marks().map((each) => each.previousElementSibling?.textContent)).toEqual(["Magnesium 200 mg"]);
  });

  it("asks nothing while it is not known what the page is", async () => {
    document.body.innerHTML = list(["Calcium 500 mg", "Magnesium 200 mg"]);
    let known = false;
    const { ask, look } = mark(answer, () => known);
    await rest();
    say(cards(), true);
    await rest();
    expect(ask).not.toHaveBeenCalled();
    known = true;
    look();
    await rest();
    expect(marks()).toHaveLength(2);
  });

  it("ends where the page's cards are not to be marked, and begins again", async () => {
    document.body.innerHTML = list(["Calcium 500 mg", "Magnesium 200 mg"]);
    let reply: typeof answer = answer;
    const { start } = mark((texts) => reply(texts));
    await rest();
    say(cards(), true);
    await rest();
    expect(marks()).toHaveLength(2);
    reply = async () => null;
    start();
    await rest();
    expect(marks()).toHaveLength(0);
    expect(observed.size).toBe(0);
    reply = answer;
    start();
    await rest();
    say(cards(), true);
    await rest();
    expect(marks()).toHaveLength(2);
  });

  it("leaves nothing behind when stopped", async () => {
    document.body.innerHTML = list(["Calcium 500 mg", "Magnesium 200 mg"]);
    const { stop } = mark();
    await rest();
    say(cards(), true);
    await rest();
    stop();
    await rest();
    expect(marks()).toHaveLength(0);
    expect(observed.size).toBe(0);
  });

  it("takes the innermost of lists inside lists, and no menus", async () => {
    const row = (titles: string[]) =>
      `<div class="row">${titles.map((title) => `<div class="cell">${card(title)}</div>`).join("")}</div>`;
    document.body.innerHTML = `<nav>${list(["Calcium 1 mg", "Calcium 2 mg"])}</nav><section>${row(["Calcium 3 mg", "Calcium 4 mg"])}${row(["Calcium 5 mg", "Calcium 6 mg"])}</section>`;
    mark();
    await rest();
    expect([...observed].map((each) => each.querySelector("h3")?.textContent)).toEqual([
      "Calcium 3 mg",
      "Calcium 4 mg",
      "Calcium 5 mg",
      "Calcium 6 mg",
    ]);
  });

  it("hands on a text of the card as such, beside its title", async () => {
    document.body.innerHTML = `<ul>${card("Bone formula", "<p>Calcium 400 mg</p><p>Magnesium 200 mg</p>")}${card("Calcium 1 mg")}</ul>`;
    const { ask } = mark();
    await rest();
    say(cards(), true);
    await rest();
    expect(ask.mock.calls[0]?.[0][0]).toEqual({ title: "Bone formula", lines: ["Calcium 400 mg", "Magnesium 200 mg"] });
  });

  it("stands inside a card that is one link", async () => {
    const link = (title: string) =>
      `<a class="tile" href="/p"><img src="/i.jpg" alt=""><div>${title}</div><div>$5</div></a>`;
    document.body.innerHTML = `<div>${link("Calcium 500 mg, tablets")}${link("Magnesium 200 mg, tablets")}</div>`;
    const { ask } = mark();
    await rest();
    say([...document.querySelectorAll("a")], true);
    await rest();
    expect(asked(ask)).toEqual(["Calcium 500 mg, tablets", "Magnesium 200 mg, tablets"]);
    expect(marks().every((each) => each.closest("a") !== null)).toBe(true);
  });

  describe("in a list that would jump", () => {
    // Rows of 60 px, 20 more with a mark below the title; beside it there is room in every second.
    const lay = () => {
      const heightOf = (row: Element): number => {
        const below = row.querySelector(`:scope > ${cardTag}`) !== null;
        const isTight = Number(row.querySelector("h3")?.dataset.tight) === 1;
        return 60 + (below || (isTight && row.querySelector(cardTag) !== null) ? 20 : 0);
      };
      vi.spyOn(Element.prototype, "getBoundingClientRect").mockImplementation(function (this: Element) {
        const all = cards();
        const top = all.slice(0, all.indexOf(this)).reduce((sum, row) => sum + heightOf(row), -scrolled);
        return { top, bottom: top + heightOf(this), height: heightOf(this) } as DOMRect;
      });
    };
    let scrolled = 0;
    const marked = () => cards().map((row) => row.querySelector(cardTag) !== null);

    it("stands beside the titles in sight, where there is room, below them elsewhere; the others wait", async () => {
      document.body.innerHTML = list(Array.from({ length: 20 }, (_, at) => `Calcium ${at} mg`));
      for (const [at, title] of [...document.querySelectorAll<HTMLElement>("h3")].entries())
        title.dataset.tight = String(at % 2);
      scrolled = 0;
      lay();
      mark();
      await rest();
      say(cards(), true);
      await rest();
      const inSight = Math.ceil(innerHeight / 60);
      expect(marked()).toEqual(cards().map((_, at) => at >= inSight || at % 2 === 0));
      expect(cards()[0]?.querySelector("h3")?.lastElementChild?.localName).toBe(cardTag);
      expect(cards()[inSight]?.querySelector("a")?.nextElementSibling?.localName).toBe(cardTag);

      // Out of sight the page may grow.
      scrolled = 160;
      say([cards()[0]!], false);
      await rest();
      expect(marked().slice(0, 5)).toEqual([true, true, true, false, true]);
    });
  });
});
