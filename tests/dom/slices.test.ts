/** Collecting on somebody else's page: in slices, within the reader's bounds, with the same result as in one go. */
import { beforeEach, describe, expect, it, vi } from "vitest";
import { BOUNDS } from "../../src/core/label/excerpt.ts";
import { toPageWords } from "../../src/core/label/page-words.ts";
import { pageSnapshot } from "../../src/core/schema.ts";
import { pageWordSources } from "../../src/data/page-words.ts";
import { mightHoldDose } from "../../src/dom/gate.ts";
import { locate, toLocators } from "../../src/dom/locate.ts";
import { cardsAmong } from "../../src/dom/offers.ts";
import { badgeTag } from "../../src/dom/own.ts";
import { runInSlices, runThrough, type Steps } from "../../src/dom/steps.ts";
import { takeSnapshot, takeSnapshotInSlices } from "../../src/dom/take-snapshot.ts";

const words = toPageWords(pageWordSources);
const url = "https://shop.example/p/1";
const take = () => takeSnapshot(document, url, words);

const rows = (count: number): string =>
  Array.from({ length: count }, (_, at) => `<tr><td>Item ${at}</td><td>${at} mg</td></tr>`).join("");
const long = `<main><h1>Calcium</h1><table>${rows(3000)}<tr><td>Calcium</td><td>500 mg</td></tr>${rows(3000)}</table></main>`;

beforeEach(() => {
  document.body.innerHTML = "";
});

describe("steps", () => {
  const count = function* (to: number, each: () => void = () => {}): Steps<number> {
    for (let at = 0; at < to; at++) {
      each();
      yield;
    }
    return to;
  };
  const work = (): void => {
    const until = performance.now() + 4;
    while (performance.now() < until);
  };

  it("come to the same with and without pauses", async () => {
    expect(runThrough(count(5))).toBe(5);
    expect(await runInSlices(count(5))).toBe(5);
  });

  it("let others work in between, each time before they have gone on for long", async () => {
    let turns = 0;
    const others = setInterval(() => turns++, 1);
    await runInSlices(count(40, work));
    clearInterval(others);
    expect(turns).toBeGreaterThan(5);
  });

  it("hand on what is thrown", async () => {
    const fail = (): void => {
      throw new Error("broken");
    };
    await expect(runInSlices(count(3, fail))).rejects.toThrow("broken");
  });
});

describe("a text of megabytes", () => {
  it("is not handed over whole, again and again, to be looked at", () => {
    document.body.innerHTML = `<h1>Calcium</h1><p>Calcium 500 mg</p><div hidden><p id="one" class="text"></p><p>Zinc</p></div>`;
    document.getElementById("one")!.textContent = "Calcium and magnesium are minerals. ".repeat(100_000);
    const read: number[] = [];
    const spied = (
      [
        ["textContent", Node.prototype],
        ["nodeValue", Node.prototype],
        ["data", CharacterData.prototype],
      ] as const
    ).map(([name, prototype]) => {
      const { get } = Object.getOwnPropertyDescriptor(prototype, name)!;
      return vi.spyOn(prototype as Text, name, "get").mockImplementation(function (this: Text) {
        const text = get!.call(this) as string | null;
        if ((text?.length ?? 0) > 1_000_000) read.push(text!.length);
        return text ?? "";
      });
    });
    const snapshot = take();
    for (const spy of spied) spy.mockRestore();
    expect(snapshot?.capped).toBe(true);
    expect(snapshot?.blocks.some(({ cells }) => cells.join(" ") === "Calcium 500 mg")).toBe(true);
    expect(read).toEqual([]);
  });
});

describe("a list of many children", () => {
  it("is looked through for cards in several steps, as in one go", () => {
    const link = `<li class="card"><a href="/p/2"><h3>Zinc</h3></a><b>$5.00</b></li>`;
    document.body.innerHTML = `<ul>${link.repeat(2000)}</ul>`;
    const list = document.querySelector("ul")!;
    let pauses = 0;
    const steps = cardsAmong(list, new Set());
    let step = steps.next();
    for (; !step.done; step = steps.next()) pauses++;
    expect(pauses).toBeGreaterThan(2);
    expect(step.value.size).toBe(2000);
  });
});

describe("a long page", () => {
  it("gives the same in slices as in one go, within the bounds, with the facts in it", async () => {
    document.body.innerHTML = long;
    const whole = take();
    expect(await takeSnapshotInSlices(document, url, words, async () => true)).toEqual(whole);
    expect(pageSnapshot.parse(whole)).toEqual(whole);
    expect(whole?.blocks.length).toBeLessThanOrEqual(BOUNDS.blocks);
    const facts = whole?.blocks.find(({ cells }) => cells[0] === "Calcium" && cells.length === 2);
    expect(facts?.cells).toEqual(["Calcium", "500 mg"]);
    expect(locate(document, facts!.locator)?.textContent).toBe("Calcium500 mg");
    expect(whole?.cappedNames).toBe(false);
  });

  it("that changes where it is just being read says that it was not seen whole", async () => {
    document.body.innerHTML = long;
    const reading = takeSnapshotInSlices(document, url, words, async () => true);
    await new Promise((resolve) => setTimeout(resolve, 0));
    document.querySelector("main")!.remove();
    expect(await reading).toMatchObject({ capped: true });
  });

  it("that may not be read is not taken, and one with nothing to read is not even asked about", async () => {
    let asked = 0;
    const mayNot = async () => {
      asked++;
      return false;
    };
    document.body.innerHTML = long;
    expect(await takeSnapshotInSlices(document, url, words, mayNot)).toBe("off");
    document.body.innerHTML = "<main><h1>Linen bag</h1></main>";
    expect(await takeSnapshotInSlices(document, url, words, mayNot)).toBeNull();
    expect(asked).toBe(1);
  });

  it("is read up to its bound of nodes, and says so", () => {
    document.body.innerHTML = `<h1>Calcium</h1>${"<p>5 mg</p>".repeat(40_000)}`;
    expect(take()?.capped).toBe(true);
    document.body.innerHTML = `<h1>Calcium</h1><dl>${"<dt>Zinc</dt><dd>5 mg</dd>".repeat(20_000)}</dl>`;
    expect(take()?.capped).toBe(true);
  });

  it("of one endless text is read as far as a text is read, and says so", () => {
    document.body.innerHTML = "<h1>Calcium</h1><p></p><pre></pre>";
    document.querySelector("p")!.textContent = "calcium and more ".repeat(20_000);
    document.querySelector("pre")!.textContent = "calcium 5 mg\n".repeat(20_000);
    const page = take();
    expect(page?.capped).toBe(true);
    expect(pageSnapshot.safeParse(page).success).toBe(true);
  });

  it("whose data is too long to be looked into says so where the data names a mineral", () => {
    const withData = (text: string): void => {
      document.body.innerHTML = "<h1>Calcium</h1><p>Good for bones.</p><script type='application/json'></script>";
      document.querySelector("script")!.textContent = JSON.stringify({ text, rest: "x".repeat(1_100_000) });
    };
    withData("calcium 500 mg");
    expect(take()?.capped).toBe(true);
    withData("linen");
    expect(take()?.capped).toBe(false);
  });
});

describe("the gate", () => {
  it("takes a text of nothing but a symbol for a name, and a unit for none", () => {
    const opens = (cell: string): boolean => {
      document.body.innerHTML = `<table><tr><td>${cell}</td><td>200</td></tr></table>`;
      return mightHoldDose(document, words.minerals);
    };
    expect(["Ca", " Mg\n", "mg", "MG", "ca", "Mg-free"].map(opens)).toEqual([true, true, false, false, false, false]);
  });

  it("finds a name wherever it stands in a long text, also where the parts of the text meet", () => {
    for (const at of [0, 199_990, 199_998, 200_000, 200_045, 399_995, 450_000]) {
      document.body.textContent = `${"x".repeat(at)}magnesium${"x".repeat(450_000 - at)}`;
      expect(mightHoldDose(document, words.minerals), String(at)).toBe(true);
    }
    document.body.textContent = "x".repeat(450_000);
    expect(mightHoldDose(document, words.minerals)).toBe(false);
  });
});

describe("places", () => {
  it("are the same in any order, and as if the badge did not stand there", () => {
    document.body.innerHTML = `<main>${"<p><b>x</b><i>y</i></p>".repeat(20)}</main>`;
    const elements = [...document.querySelectorAll("main, p, b, i")];
    const alone = elements.map((element) => toLocators()(element));
    const inOrder = toLocators();
    const backwards = toLocators();
    expect(elements.map(inOrder)).toEqual(alone);
    expect([...elements].reverse().map(backwards).reverse()).toEqual(alone);
    document.querySelectorAll("p")[5]!.before(document.createElement(badgeTag));
    expect(elements.map(toLocators())).toEqual(alone);
    for (const [at, locator] of alone.entries()) expect(locate(document, locator)).toBe(elements[at]);
  });
});

describe("the signature", () => {
  const page = (amount = "240 mg", serving = "2 tablets", elsewhere = "3 left") =>
    `<main><h1>Cal-Mag</h1><p>${elsewhere}</p><h2>Facts</h2><p>Serving size: ${serving}</p><table><tr><td>Calcium</td><td>${amount}</td></tr><tr><td>Zinc</td><td>5 mg</td></tr></table><h2>Delivery</h2><p>In ${elsewhere} days</p></main>`;
  const sign = (html: string): string => {
    document.body.innerHTML = html;
    return take()!.signature;
  };

  it("changes with an amount beside a mineral's name, and with the serving over the table", () => {
    expect(sign(page("120 mg"))).not.toBe(sign(page()));
    expect(sign(page("240 mg", "3 tablets"))).not.toBe(sign(page()));
  });

  it("does not change with what stands in other parts of the page", () => {
    expect(sign(page("240 mg", "2 tablets", "2 left"))).toBe(sign(page()));
  });
});
