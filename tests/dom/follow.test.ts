// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { PageSnapshot } from "../../src/core/model.ts";
import type { Mark } from "../../src/core/view.ts";
import { followPage } from "../../src/dom/follow.ts";
import { badgeTag } from "../../src/dom/own.ts";
import { reportOf, snapshotOf } from "../browser/samples.ts";

const pace = { settleMs: 10, arrivalMs: 30, slowestMs: 200 };
// Several times what the pace asks for: a busy machine is late.
const rest = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, 3 * ms));

const markOf = (headline: string): Mark => ({
  tone: "fits",
  icon: "M0 0",
  lang: "en",
  direction: "ltr",
  headline,
  summary: "",
  sections: [],
  labels: {
    brand: "CalMag Fit",
    open: "Open",
    close: "Close",
    showOnPage: "Show",
    correct: "",
    correctInToolbar: "",
    hideProduct: "",
    hideShop: "",
  },
});

/** Takes the number in the page's own element; no such element, no snapshot. */
const readFacts = async (document: Document, _: string, __: boolean): Promise<PageSnapshot | "off" | null> => {
  const facts = document.getElementById("facts");
  const mg = Number(facts?.textContent);
  return facts === null ? null : { ...snapshotOf(reportOf(mg, mg)), title: "Cal-Mag" };
};
const read = vi.fn(readFacts);

const cards = { start: vi.fn(), look: vi.fn(), stop: vi.fn() };

let end: AbortController;
let root: ShadowRoot;
beforeEach(() => {
  read.mockImplementation(readFacts);
  end = new AbortController();
  history.replaceState(null, "", "/p/one");
  document.body.innerHTML = `<main><h1>Cal-Mag</h1><p id="facts">200</p></main>`;
  const attach = HTMLElement.prototype.attachShadow;
  vi.spyOn(HTMLElement.prototype, "attachShadow").mockImplementation(function (this: HTMLElement, init) {
    root = attach.call(this, init);
    return root;
  });
});
afterEach(() => {
  end.abort();
  vi.restoreAllMocks();
});

const badges = () => [...document.querySelectorAll<HTMLElement>(badgeTag)];
const said = () => root.querySelector<HTMLElement>(".headline")?.dataset.text;
const facts = (text: string) => {
  document.getElementById("facts")!.textContent = text;
};
const go = (path: string) => {
  history.pushState(null, "", path);
  window.dispatchEvent(new PopStateEvent("popstate"));
};

const follow = (
  tell: (snapshot: PageSnapshot) => Promise<Mark | null> = async ({ signature }) => markOf(signature),
) => {
  const leave = vi.fn();
  const told = vi.fn(tell);
  return {
    ...followPage(
      document,
      { read, tell: told, leave, hide: vi.fn(), openPopup: vi.fn(), markCards: () => cards },
      end.signal,
      pace,
    ),
    leave,
    told,
  };
};

describe("followPage", () => {
  it("reads, tells and draws", async () => {
    const following = follow();
    expect(following.state()).toBe("busy");
    await rest(40);
    expect(following.state()).toBe("reported");
    expect(badges()).toHaveLength(1);
    expect(said()).toBe("one 200 200");
  });

  it("tells the same label again where the page has moved it, and leaves the badge as it is meanwhile", async () => {
    const { told } = follow();
    await rest(60);
    const before = badges()[0];
    read.mockImplementationOnce(async () => {
      const found = snapshotOf(reportOf(200, 200));
      const blocks = found.blocks.map((block) => ({ ...block, locator: { kind: "element" as const, path: [[7]] } }));
      return { ...found, title: "Cal-Mag", blocks };
    });
    document.querySelector("main")!.append("more");
    await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
    expect(told.mock.calls[1]?.[0].blocks[0]?.locator).toEqual({ kind: "element", path: [[7]] });
    expect(badges()).toEqual([before]);
    expect(before?.hidden).toBe(false);
  });

  it("takes away what a copy of the script that was ended has left", async () => {
    document.querySelector("h1")!.after(document.createElement(badgeTag));
    follow();
    await rest(40);
    expect(badges()).toHaveLength(1);
    expect(said()).toBe("one 200 200");
  });

  it("draws another text for another label, and tells nothing twice", async () => {
    const { told } = follow();
    await rest(40);
    document.body.append("something else");
    await rest(60);
    expect(told).toHaveBeenCalledTimes(1);
    facts("300");
    await rest(100);
    expect(said()).toBe("one 300 300");
    expect(badges()).toHaveLength(1);
  });

  it("reads what looks like no dose where it is asked for, until the page goes elsewhere", async () => {
    document.getElementById("facts")!.remove();
    read.mockImplementation(async (_, __, isAskedFor) => (isAskedFor ? snapshotOf(reportOf(0, 0)) : null));
    const { state, readAnyway, told } = follow();
    await rest(40);
    expect(state()).toBe("passed");
    await readAnyway();
    expect(state()).toBe("reported");
    go("/p/two");
    await rest(100);
    expect(state()).toBe("passed");
    expect(told).toHaveBeenCalledOnce();
  });

  it("takes the badge away at once when the page is left, before anything new is read", async () => {
    const { leave, state } = follow();
    await rest(40);
    go("/p/two");
    expect(badges()).toHaveLength(0);
    expect(state()).toBe("busy");
    expect(leave).toHaveBeenCalledTimes(1);
    await rest(100);
    expect(badges()).toHaveLength(1);
  });

  it("keeps the box and hides the text where a variant is chosen", async () => {
    follow();
    await rest(40);
    go("/p/one?size=60");
    expect((badges()[0]?.firstElementChild as HTMLElement | null)?.hidden).toBe(true);
    await rest(100);
    expect((badges()[0]?.firstElementChild as HTMLElement | null)?.hidden).toBe(false);
  });

  it("passes where there is nothing, and draws nothing where nothing is to be drawn", async () => {
    const { state, leave } = follow(async () => null);
    await rest(40);
    expect(state()).toBe("reported");
    expect(badges()).toHaveLength(0);
    document.getElementById("facts")!.remove();
    await rest(60);
    expect(state()).toBe("passed");
    expect(leave).toHaveBeenCalledTimes(1);
  });

  it("puts the badge back where the page was drawn anew", async () => {
    follow();
    await rest(40);
    document.body.innerHTML = `<main><h1>Cal-Mag</h1><p id="facts">200</p></main>`;
    await rest(60);
    expect(badges()).toHaveLength(1);
  });

  it("does not draw the answer to an older label", async () => {
    const answers: ((mark: Mark) => void)[] = [];
    follow(() => new Promise((resolve) => answers.push(resolve)));
    await rest(30);
    go("/p/two");
    answers[0]?.(markOf("old"));
    await rest(20);
    expect(badges()).toHaveLength(0);
  });

  it("asks again where the verdict changed while the first answer was on its way", async () => {
    const answers: ((mark: Mark) => void)[] = [];
    const following = follow(() => new Promise((resolve) => answers.push(resolve)));
    await rest(30);
    expect(following.show(markOf("newer"), "one 200 200")).toBe(true);
    answers[0]?.(markOf("older"));
    await rest(20);
    expect(badges()).toHaveLength(0);
    answers[1]?.(markOf("newest"));
    await rest(20);
    expect(said()).toBe("newest");
  });

  it("shows a new verdict of the label that is drawn, and of no other", async () => {
    const following = follow();
    await rest(40);
    expect(following.show(markOf("another"), "one 100 100")).toBe(false);
    expect(following.show(markOf("judged again"), "one 200 200")).toBe(true);
    expect(said()).toBe("judged again");
  });

  it("says that it failed where nobody takes the snapshot, and is never left reading", async () => {
    const { state } = follow(() => Promise.reject(new Error("no answer")));
    await rest(40);
    expect(state()).toBe("failed");
    expect(badges()).toHaveLength(0);
  });

  it("leaves nothing behind at its end", async () => {
    follow();
    await rest(40);
    end.abort();
    expect(badges()).toHaveLength(0);
    facts("300");
    await rest(60);
    expect(badges()).toHaveLength(0);
  });

  it("has one badge and nothing left over after many pages", async () => {
    follow();
    for (let page = 0; page < 40; page++) {
      go(`/p/${page}`);
      facts(String(page + 1));
      await rest(25);
    }
    await rest(100);
    expect(badges()).toHaveLength(1);
    expect(said()).toBe("one 40 40");
  });
});

describe("showPlace", () => {
  it("finds what was read before the badge was put in front of it", async () => {
    const following = follow();
    await rest(40);
    expect(badges()[0]?.nextElementSibling?.id).toBe("facts");
    const pointed = vi.fn();
    document.getElementById("facts")!.scrollIntoView = pointed;
    expect(following.showPlace({ kind: "element", path: [[1, 0, 1]] })).toBe(true);
    expect(pointed).toHaveBeenCalledTimes(1);
    expect(following.showPlace({ kind: "element", path: [[1, 0, 2]] })).toBe(false);
  });
});

const leaveAndComeBack = () => {
  for (const state of ["hidden", "visible"] as const) {
    vi.spyOn(document, "visibilityState", "get").mockReturnValue(state);
    document.dispatchEvent(new Event("visibilitychange"));
  }
};

describe("coming back to the page", () => {
  it("asks for the verdict again, since the background may have died before it could push it", async () => {
    let headline = "older";
    const { told } = follow(async () => markOf(headline));
    await rest(40);
    headline = "newer";
    leaveAndComeBack();
    await rest(300);
    expect(told).toHaveBeenCalledTimes(2);
    expect(said()).toBe("newer");
  });

  it("does not ask because the page says that it came back", async () => {
    const { told } = follow();
    await rest(40);
    for (let times = 0; times < 3; times++) {
      document.dispatchEvent(new Event("visibilitychange"));
      window.dispatchEvent(new PageTransitionEvent("pageshow", { persisted: true }));
      await rest(300);
    }
    expect(told).toHaveBeenCalledTimes(1);
  });

  it("tells nothing older while something newer is on its way, so that the newer one stays the last", async () => {
    const answers: ((mark: Mark) => void)[] = [];
    const { told } = follow(() => new Promise((resolve) => answers.push(resolve)));
    await rest(30);
    answers[0]?.(markOf("first"));
    await rest(20);
    facts("300");
    await rest(60);
    leaveAndComeBack();
    await rest(300);
    expect(told.mock.calls.map(([{ signature }]) => signature)).toEqual(["one 200 200", "one 300 300"]);
    answers[1]?.(markOf("second"));
    await rest(20);
    expect(said()).toBe("second");
  });

  it("draws the answer to the last of two questions, whichever comes first", async () => {
    const answers: ((mark: Mark | null) => void)[] = [];
    follow(() => new Promise((resolve) => answers.push(resolve)));
    await rest(30);
    answers[0]?.(markOf("first"));
    for (let times = 0; times < 2; times++) {
      leaveAndComeBack();
      await rest(300);
    }
    answers[2]?.(markOf("last"));
    await rest(10);
    answers[1]?.(null);
    await rest(10);
    expect(said()).toBe("last");
  });

  it("keeps what was drawn where nobody answers", async () => {
    const answer = vi.fn(async () => markOf("drawn"));
    follow(answer);
    await rest(40);
    answer.mockRejectedValue(new Error("no answer"));
    leaveAndComeBack();
    await rest(300);
    expect(said()).toBe("drawn");
  });
});

describe("what may be read", () => {
  it("off: nothing is told or drawn, and the state says so", async () => {
    read.mockImplementationOnce(async () => "off" as const);
    const { state, told } = follow();
    await rest(40);
    expect(state()).toBe("off");
    expect(told).not.toHaveBeenCalled();
    expect(badges()).toHaveLength(0);
  });

  it("switched off: what was drawn goes and is taken back; switched on: it comes again", async () => {
    const { state, again, leave } = follow();
    await rest(40);
    expect(badges()).toHaveLength(1);
    read.mockImplementationOnce(async () => "off" as const);
    again();
    expect(badges()).toHaveLength(0);
    await rest(40);
    expect(state()).toBe("off");
    expect(leave).toHaveBeenCalledTimes(1);
    again();
    await rest(40);
    expect(state()).toBe("reported");
    expect(badges()).toHaveLength(1);
  });
});

describe("a text told in place of the page", () => {
  const pointed = { ...snapshotOf(reportOf(77, 88)), title: "Cal-Mag" };

  it("is drawn, and stays while the page changes", async () => {
    const { tellInstead, leave } = follow();
    await rest(40);
    await tellInstead(pointed);
    expect(said()).toBe("one 77 88");
    // A goodbye could overtake what was told just then.
    expect(leave).not.toHaveBeenCalled();
    facts("300");
    await rest(60);
    expect(said()).toBe("one 77 88");
    expect(badges()).toHaveLength(1);
  });

  it("gives way when the page goes elsewhere, or is asked for anew", async () => {
    const { tellInstead, again } = follow();
    await rest(40);
    await tellInstead(pointed);
    again();
    await rest(40);
    expect(said()).toBe("one 200 200");
    await tellInstead(pointed);
    go("/p/two");
    await rest(80);
    expect(said()).toBe("one 200 200");
  });

  it("that cannot be told leaves nothing behind, and the page is read again at its next change", async () => {
    let answers = true;
    const { tellInstead, state } = follow(async ({ signature }) => {
      if (!answers) throw new Error("no answer");
      return markOf(signature);
    });
    await rest(40);
    answers = false;
    await tellInstead(pointed);
    expect(state()).toBe("failed");
    expect(badges()).toHaveLength(0);
    answers = true;
    facts("300");
    await rest(60);
    expect(said()).toBe("one 300 300");
  });
});

describe("what assistive technology hears", () => {
  it("is said once for each page, also where it is drawn anew and changes, and is the newest", async () => {
    const heard: (string | null | undefined)[] = [];
    const listener = new MutationObserver((records) => {
      for (const { addedNodes } of records)
        for (const node of addedNodes) heard.push((node as Element).getAttribute("aria-label"));
    });
    const hear = () => listener.observe(root.querySelector("[role=status]")!, { childList: true });
    follow();
    await rest(40);
    hear();
    facts("300");
    await rest(100);
    document.querySelector("main")!.replaceWith(document.querySelector("main")!.cloneNode(true));
    await rest(600);
    expect(heard).toEqual(["CalMag Fit: one 300 300. "]);
    facts("400");
    await rest(600);
    expect(heard).toHaveLength(1);

    go("/p/two");
    facts("500");
    await rest(100);
    hear();
    await rest(600);
    expect(heard).toEqual(["CalMag Fit: one 300 300. ", "CalMag Fit: one 500 500. "]);
  }, 20_000);
});
