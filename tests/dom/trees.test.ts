/** Facts that stand in another tree than the page's own: frames of the same site, shadow trees that scripts opened. */
import { beforeEach, describe, expect, it } from "vitest";
import { toPageWords } from "../../src/core/label/page-words.ts";
import type { LabelReport } from "../../src/core/model.ts";
import { knowledge } from "../../src/data/index.ts";
import { pageWordSources } from "../../src/data/page-words.ts";
import { readPage } from "../../src/dom/read-page.ts";

const words = toPageWords(pageWordSources);
const read = (): LabelReport | null => readPage(document, "https://shop.example/p/1", words, knowledge);
const facts =
  "<h2>Supplement Facts</h2><p>Serving size: 2 tablets</p>" +
  "<table><tr><td>Calcium</td><td>500 mg</td></tr><tr><td>Zinc</td><td>5 mg</td></tr></table>";

beforeEach(() => {
  document.title = "Bone Harmony, 120 tablets";
  document.body.innerHTML =
    "<main><h1>Bone Harmony, 120 tablets</h1><p>€ 12.90</p><button>Add to cart</button><div id='facts'></div></main>";
});

const place = (): Element => document.querySelector("#facts") as Element;

it("a name of one character is one", () => {
  place().innerHTML =
    "<table><tr><th>成分</th><th>每片</th></tr><tr><td>钙</td><td>500mg</td></tr><tr><td>锌</td><td>5mg</td></tr></table>";
  expect(read()?.readings).toMatchObject([{ mineral: "calcium", mgPerServing: { estimate: 500 } }]);
});

describe("facts in another tree of the page", () => {
  it("are read in a frame of the same site, also where only it names a mineral", () => {
    const frame = document.createElement("iframe");
    place().append(frame);
    (frame.contentDocument as Document).body.innerHTML = facts;
    expect(read()?.readings).toMatchObject([{ mineral: "calcium", mgPerServing: { estimate: 500 } }]);
  });

  it("are read in an open shadow tree, also where only it names a mineral", () => {
    const panel = document.createElement("facts-panel");
    place().append(panel);
    panel.attachShadow({ mode: "open" }).innerHTML = facts;
    expect(read()?.readings).toMatchObject([{ mineral: "calcium", mgPerServing: { estimate: 500 } }]);
  });

  it("are no cause to look further on a page that names none", () => {
    place().append(document.createElement("iframe"), document.createElement("facts-panel"));
    expect(read()).toBeNull();
  });
});
it.each([
  ["<button>장바구니<span>0</span></button>", "none"],
  ["<button>Cart <span>3</span></button>", "none"],
  ["<button>장바구니</button>", "product"],
  ["<button>Add to cart</button>", "product"],
])("a cart with what is in it sells nothing: %s", (button, kind) => {
  document.title = "Bone tablets";
  document.body.innerHTML = `<div>${button}</div><main><h1>Bone</h1><p>Calcium is a mineral.</p></main>`;
  expect(read()?.kind).toBe(kind);
});
