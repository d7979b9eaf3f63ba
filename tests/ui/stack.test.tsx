import { afterEach, describe, expect, it } from "vitest";
import type { StackEntry } from "../../src/core/model.ts";
import { withDraft } from "../../src/ui/stack.ts";
import {
  actionsOf,
  button,
  clear,
  exactly,
  fillIn,
  find,
  named,
  press,
  reportOf,
  show,
  speech,
  viewOf,
  words,
} from "./samples.tsx";

afterEach(clear);

const multi: StackEntry = {
  id: "taken-1",
  name: "Morning multi",
  productKey: null,
  calciumMgPerServing: 200,
  magnesiumMgPerServing: 100,
  servingsPerDay: 2,
  paused: false,
};
const thisOne: StackEntry = {
  id: "taken-2",
  name: "Even Keel",
  productKey: "shop.example:even",
  calciumMgPerServing: 240,
  magnesiumMgPerServing: 240,
  servingsPerDay: 1,
  paused: false,
};
const stackText = () => find("#stack").textContent ?? "";

describe("what is taken already", () => {
  it("the product on the page is added with the servings of its verdict", async () => {
    const actions = actionsOf();
    await show(viewOf(reportOf()), actions);
    await press(button("Add this page’s product, × 1 a day"));
    expect(actions.changeProfile).toHaveBeenLastCalledWith(
      {
        stack: [{ ...thisOne, id: "taken-1" }],
      },
      expect.anything(),
    );
    expect(stackText()).toContain("It is counted once");
    expect(stackText()).toContain("240 mg calcium, 240 mg magnesium a day");
    expect(document.querySelector('[name="add-this"]')).toBeNull();
  });

  it("follows the servings just chosen, and replaces itself", async () => {
    const actions = actionsOf();
    await show(viewOf(reportOf(), { stack: [multi, thisOne] }), actions);
    await press(button(words.servingsMore));
    await press(button(words.servingsMore));
    expect(actions.changeOwn.mock.lastCall?.[1].servingsPerDay).toBe(3);
    await press(button("Change it to × 3 a day"));
    expect(actions.changeProfile).toHaveBeenLastCalledWith(
      { stack: [multi, { ...thisOne, servingsPerDay: 3 }] },
      expect.anything(),
    );
  });

  it("asks for what was not read, and never takes it for nothing", async () => {
    const actions = actionsOf();
    await show(viewOf(reportOf({ calcium: null })), actions);
    await press(named("add-this"));
    expect(actions.changeProfile).not.toHaveBeenCalled();
    expect(stackText()).toContain(words.stack.needsAmounts);
    expect(named("taken-calcium").value).toBe("");
    expect(named("taken-magnesium").value).toBe("240");
    await press(button(words.stack.add));
    expect(actions.changeProfile).not.toHaveBeenCalled();
    expect(named("taken-calcium").getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(named("taken-calcium"));
    await fillIn("taken-calcium", "12,5");
    await press(button(words.stack.add));
    expect(actions.changeProfile.mock.lastCall?.[0].stack?.[0]).toMatchObject({
      productKey: "shop.example:even",
      calciumMgPerServing: 12.5,
      magnesiumMgPerServing: 240,
    });
  });

  it("a reading that is not certain is compared with the label first", async () => {
    const actions = actionsOf();
    await show(viewOf(reportOf({ confidence: "low" })), actions);
    await press(named("add-this"));
    expect(actions.changeProfile).not.toHaveBeenCalled();
    expect(named("taken-calcium").value).toBe("240");
  });

  it("so is a range: no one number of it is kept unseen", async () => {
    const actions = actionsOf();
    await show(viewOf(reportOf({ magnesium: { low: 113, estimate: 160, high: 162 } })), actions);
    await press(named("add-this"));
    expect(actions.changeProfile).not.toHaveBeenCalled();
    expect(named("taken-magnesium").value).toBe("160");
  });

  it("one is typed in, whatever the tab shows", async () => {
    const actions = actionsOf();
    await show(viewOf(null), actions);
    expect(document.querySelector('[name="add-this"]')).toBeNull();
    await press(button(words.stack.addOther));
    await press(button(words.stack.add));
    expect(stackText()).toContain(words.stack.needsName);
    expect(document.activeElement).toBe(named("taken-name"));
    await fillIn("taken-name", " Antacid ");
    await fillIn("taken-calcium", "200");
    await fillIn("taken-magnesium", "0");
    await fillIn("taken-servings", "1.5");
    await press(button(words.stack.add));
    expect(actions.changeProfile).toHaveBeenLastCalledWith(
      {
        stack: [
          {
            id: "taken-1",
            name: "Antacid",
            productKey: null,
            calciumMgPerServing: 200,
            magnesiumMgPerServing: 0,
            servingsPerDay: 1.5,
            paused: false,
          },
        ],
      },
      expect.anything(),
    );
    expect(stackText()).toContain("300 mg calcium, 0 mg magnesium a day");
  });

  it("is edited, paused, resumed and removed, by buttons that name their entry", async () => {
    const actions = actionsOf();
    await show(viewOf(null, { stack: [multi] }), actions);
    await press(button("Edit: Morning multi"));
    await fillIn("taken-servings", "3");
    await press(button(words.stack.save));
    expect(actions.changeProfile).toHaveBeenLastCalledWith(
      { stack: [{ ...multi, servingsPerDay: 3 }] },
      expect.anything(),
    );
    await press(button("Pause: Morning multi"));
    expect(actions.changeProfile.mock.lastCall?.[0].stack?.[0]).toMatchObject({ paused: true, servingsPerDay: 3 });
    // What the person saw goes along: another page may have changed the list meanwhile.
    expect(actions.changeProfile.mock.lastCall?.[1].stack).toEqual([{ ...multi, servingsPerDay: 3 }]);
    expect(stackText()).toContain(words.stack.paused);
    expect(stackText()).toContain("0 mg calcium, 0 mg magnesium a day");
    await press(button("Resume: Morning multi"));
    expect(actions.changeProfile.mock.lastCall?.[0].stack?.[0]?.paused).toBe(false);
    await press(button("Remove: Morning multi"));
    expect(actions.changeProfile).toHaveBeenLastCalledWith({ stack: [] }, expect.anything());
    expect(stackText()).toContain(words.stack.none);
  });

  it("a form is left with Escape, without a change", async () => {
    const actions = actionsOf();
    await show(viewOf(null, { stack: [multi] }), actions);
    await press(button("Edit: Morning multi"));
    named("taken-name").dispatchEvent(new KeyboardEvent("keydown", { key: "Escape", bubbles: true }));
    await show(viewOf(null, { stack: [multi] }), actions);
    expect(document.querySelector('[name="taken-name"]')).toBeNull();
    expect(actions.changeProfile).not.toHaveBeenCalled();
  });

  it("is said with the verdict: what it gives, and what the product adds", async () => {
    await show(viewOf(reportOf(), { stack: [multi] }), actionsOf());
    expect(find("[data-share]").textContent).toContain("gives 400 mg calcium and 200 mg magnesium a day");
    expect(find("[data-share]").textContent).toContain("adds 240 mg calcium and 240 mg magnesium");
    await show(viewOf(reportOf({ magnesium: null }), { stack: [multi] }), actionsOf());
    expect(find("[data-share]").textContent).toContain(`magnesium ${speech.amount(null)}`);
  });

  it("a product that is in the list and on the page is counted once", async () => {
    const view = viewOf(reportOf(), { stack: [thisOne] });
    await show(view, actionsOf());
    expect(view.page?.verdict.regimenMgPerDay.calcium).toEqual(exactly(240));
    expect(document.body.textContent).toContain(words.stack.countedOnce);
  });
});

describe("changes of the list", () => {
  const draft = { name: "New", productKey: null, mgPerServing: { calcium: 1, magnesium: 2 }, servingsPerDay: 1 };

  it("give every entry an id of its own", () => {
    const first = withDraft([], draft, null);
    const second = withDraft(first, draft, null);
    const third = withDraft(second.slice(1), draft, null);
    expect(new Set(second.map(({ id }) => id)).size).toBe(2);
    expect(new Set(third.map(({ id }) => id)).size).toBe(2);
  });

  it("put a product in the place of itself, and keep it paused", () => {
    const again = { ...draft, productKey: thisOne.productKey };
    const next = withDraft([{ ...thisOne, paused: true }, multi], again, null);
    expect(next.map(({ id, name, paused }) => [id, name, paused])).toEqual([
      ["taken-2", "New", true],
      ["taken-1", "Morning multi", false],
    ]);
  });
});
