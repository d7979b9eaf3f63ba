/** The popup by keys alone, at twice the size: what a person without a mouse does in it, from the verdict to the flags. */
import assert from "node:assert/strict";
import { type Tab, until } from "../../../scripts/e2e/browser.ts";
import { askSettledView, askView, openPopup } from "../../../scripts/e2e/view.ts";
import { addressOf } from "../pages.ts";
import { expectVerdict, readPopup, type Scenario, type Stage } from "../stage.ts";

interface Focus {
  readonly matches: boolean;
  readonly name: string;
  /** True where it can be seen that it has the focus, and nothing lies over it. */
  readonly isSeen: boolean;
  readonly why: string;
}

const focusOn = (popup: Tab, selector: string): Promise<Focus> =>
  popup.evaluate((wanted) => {
    const focused = document.activeElement ?? document.body;
    const box = focused.getBoundingClientRect();
    const x = Math.min(Math.max(box.left + box.width / 2, 0), innerWidth - 1);
    const y = Math.min(Math.max(box.top + Math.min(box.height / 2, 12), 0), innerHeight - 1);
    const onTop = document.elementFromPoint(x, y);
    const isUncovered =
      onTop !== null && (focused.contains(onTop) || onTop.contains(focused) || onTop.closest("label") !== null);
    const style = getComputedStyle(focused);
    const isInView = box.bottom > 0 && box.top < innerHeight && box.left >= -1 && box.right <= innerWidth + 1;
    return {
      matches: focused.matches(wanted),
      name: `${focused.localName}[name="${focused.getAttribute("name") ?? ""}"] “${(focused.textContent ?? "").trim().slice(0, 40)}”`,
      why: JSON.stringify({
        isInView,
        isUncovered,
        onTop: onTop?.outerHTML.slice(0, 80),
        outline: style.outlineStyle,
        y,
        box,
      }),
      isSeen: focused === document.body || (isInView && isUncovered && style.outlineStyle !== "none"),
    };
  }, selector);

/** Within what the focus has to be in sight: a machine that runs other tests beside this one scrolls late. */
const SOON_SECONDS = 3;

/** Presses Tab until the element has the focus; whatever has it on the way must be seen to. */
async function tabTo(popup: Tab, selector: string, key = "Tab"): Promise<void> {
  const passed: string[] = [];
  for (let times = 0; times < 150; times++) {
    // A browser that is busy scrolls a moment after it has moved the focus.
    const { matches, name } = await until(SOON_SECONDS, "the focus is seen", async () => {
      const focus = await focusOn(popup, selector);
      assert.ok(focus.isSeen, `the focus on ${focus.name} cannot be seen: ${focus.why}`);
      return focus;
    });
    if (matches) return;
    passed.push(name);
    await popup.press(key);
  }
  throw new Error(`${selector} is not reached by ${key}; passed ${passed.slice(-20).join(", ")}`);
}

async function type(popup: Tab, text: string): Promise<void> {
  for (const key of text) await popup.press(key);
}

const fitsWidth = (popup: Tab): Promise<number> =>
  popup.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth, null);

const byKeys = async (stage: Stage): Promise<void> => {
  const { browser } = stage;
  const tab = await browser.openTab(addressOf("one-to-one"));
  await askSettledView(browser, tab);
  const popup = await openPopup(browser, tab);
  // The largest popup a browser shows is 800 by 600; at twice the size that is room for half as much.
  await popup.resize(400, 300);
  await readPopup(popup, "fits");
  assert.ok((await fitsWidth(popup)) <= 0, "at 200 % something is wider than the popup");

  await tabTo(popup, '[name="more"]');
  await popup.press("Enter");
  await tabTo(popup, '[name="consent"]');
  await popup.press("Enter");
  await expectVerdict(stage, tab, "over-limit");
  await tabTo(popup, '[name="fewer"]', "Tab");
  await popup.press(" ");
  await expectVerdict(stage, tab, "fits");

  await tabTo(popup, "#stack > summary");
  await popup.press("Enter");
  await tabTo(popup, '[name="add-other"]');
  await popup.press("Enter");
  await until(5, "the form has the focus", async () =>
    (await focusOn(popup, '[name="taken-name"]')).matches ? true : null,
  );
  await type(popup, "Salt");
  // The save is refused, and leads to what is missing.
  await popup.press("Enter");
  await until(5, "the first missing field has the focus", async () =>
    (await focusOn(popup, '[name="taken-calcium"]')).matches ? true : null,
  );
  await type(popup, "0");
  await tabTo(popup, '[name="taken-magnesium"]');
  await type(popup, "150");
  await popup.press("Enter");
  await expectVerdict(stage, tab, "over-limit");
  await tabTo(popup, '[name="remove"]');
  await popup.press("Enter");
  await expectVerdict(stage, tab, "fits");

  await tabTo(popup, "#profile > summary");
  await popup.press(" ");
  await tabTo(popup, '[name="diet"]');
  await popup.press("ArrowUp");
  await until(5, "the diet above was chosen", async () =>
    (await askView(browser, tab)).profile.diet === "article-asian" ? true : null,
  );
  await tabTo(popup, '[name="own-limit"]');
  await type(popup, "200");
  await popup.press("Tab");
  await expectVerdict(stage, tab, "over-limit");
  await tabTo(popup, '#profile details:has([name="flags"]) > summary');
  await popup.press("Enter");
  await tabTo(popup, '[name="flags"] input');
  await popup.press(" ");
  await expectVerdict(stage, tab, "ask-first");
  await popup.press(" ");
  await expectVerdict(stage, tab, "over-limit");
  assert.ok((await fitsWidth(popup)) <= 0, "with everything open something is wider than the popup");
  await tabTo(popup, 'footer a[href*="options"]');
};

export const keyboardScenarios: readonly Scenario[] = [
  {
    name: "the popup by keys alone, at 200 %",
    run: byKeys,
  },
];
