import { act } from "preact/test-utils";
import { afterEach, describe, expect, it } from "vitest";
import type { LabelReport, OwnLabel } from "../../src/core/model.ts";
import { correctReport, nothingOwn, toCorrection, toLabelSaid } from "../../src/core/person/corrections.ts";
import { judge } from "../../src/core/verdict/judge.ts";
import { toJudgedProduct } from "../../src/core/verdict/product.ts";
import type { PopupView } from "../../src/core/view.ts";
import { verdictKnowledge } from "../../src/data/guidance.ts";
import { salts } from "../../src/data/salts.ts";
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
  viewOf,
  words,
} from "./samples.tsx";

afterEach(clear);

/** The popup's view of a page that the person has corrected, as the background makes it. */
const correctedView = (report: LabelReport, own: OwnLabel): PopupView => {
  const view = viewOf(report);
  const corrected = correctReport(report, own, salts);
  const verdict = judge(toJudgedProduct(corrected, null), view.profile, verdictKnowledge);
  return { ...view, page: { report, corrected, verdict, correction: toCorrection(report, own, 1) } };
};

const cells = (mineral: string): string[] =>
  [...document.querySelectorAll(`[data-mineral="${mineral}"] td`)].map((cell) => cell.textContent ?? "");
const text = (): string => document.body.textContent ?? "";
const open = (row: string): Promise<void> => press(named(`correct-${row}`));
const keep = (): Promise<void> => press(named("keep"));
const said = (report: LabelReport) => toLabelSaid(report, "calcium");

describe("correcting", () => {
  it("an amount is shown as the person's own at once, with what was read second, and can be undone", async () => {
    const actions = actionsOf();
    const report = reportOf();
    await show(viewOf(report), actions);
    await open("calcium");
    expect(document.activeElement).toBe(named("own-calcium"));
    expect(named("own-calcium").value).toBe("240");
    await fillIn("own-calcium", "312,5");
    await keep();
    const own = { kind: "typed", mg: 312.5, salt: null, labelSaid: said(report) } as const;
    expect(actions.changeOwn).toHaveBeenLastCalledWith(expect.anything(), {
      ...nothingOwn,
      amounts: { calcium: own, magnesium: null },
    });
    expect(cells("calcium").slice(0, 2)).toEqual(["313", "313"]);
    expect(text()).toContain("Your own figure. Read from the label: 240 mg.");
    expect(document.querySelector('[name="own-calcium"]')).toBeNull();
    expect(document.activeElement).toBe(named("correct-calcium"));
    await press(button(words.table.undo));
    expect(actions.changeOwn).toHaveBeenLastCalledWith(expect.anything(), nothingOwn);
    expect(cells("calcium")[0]).toBe("240");
  });

  it("the weight of a compound says what of it is the element, before it is kept", async () => {
    const actions = actionsOf();
    await show(viewOf(reportOf()), actions);
    await open("magnesium");
    await fillIn("own-magnesium", "1.000");
    expect(find('[name="magnesium-becomes"]').textContent).toBe("That is 1,000 mg of the element.");
    await fillIn("own-magnesium-of", "magnesium-citrate");
    expect(find('[name="magnesium-becomes"]').textContent).toBe("That is between 113 and 162 mg of the element.");
    await keep();
    expect(actions.changeOwn.mock.lastCall?.[1].amounts.magnesium).toMatchObject({
      kind: "typed",
      mg: 1000,
      salt: "magnesium-citrate",
    });
    expect(cells("magnesium")[0]).toBe("113–162");
  });

  it("offers every salt of a mineral that is a dose, and none of the other", async () => {
    await show(viewOf(reportOf()), actionsOf());
    await open("calcium");
    const names = [...find<HTMLSelectElement>('[name="own-calcium-of"]').options].map(
      (option) => option.label || option.text,
    );
    expect(names[0]).toBe("Calcium itself");
    expect(names).toContain("calcium carbonate");
    expect(names.join()).not.toMatch(/magnesium|stearate|pantothenate/);
  });

  it.each(["a lot", "-5", "1,5,2", "99999"])("does not take “%s” for an amount", async (typed) => {
    const actions = actionsOf();
    await show(viewOf(reportOf()), actions);
    await open("calcium");
    await fillIn("own-calcium", typed);
    await keep();
    expect(actions.changeOwn).not.toHaveBeenCalled();
    expect(named("own-calcium").getAttribute("aria-invalid")).toBe("true");
    expect(document.activeElement).toBe(named("own-calcium"));
  });

  it("a doubtful reading is confirmed by one click, as it is", async () => {
    const actions = actionsOf();
    const report = reportOf({ magnesium: { low: 113, estimate: 160, high: 162 }, confidence: "low" });
    await show(viewOf(report), actions);
    await press(named("confirm-magnesium"));
    expect(actions.changeOwn.mock.lastCall?.[1].amounts).toEqual({
      calcium: null,
      magnesium: {
        kind: "confirmed",
        mgPerServing: { low: 113, estimate: 160, high: 162 },
        labelSaid: toLabelSaid(report, "magnesium"),
      },
    });
    expect(text()).toContain(words.table.confirmed);
    expect(cells("magnesium")[0]).toBe("113–162");
  });

  it("what is typed in the moment that the table appears stays typed", async () => {
    const view = viewOf({ ...reportOf(), readings: [], panelComplete: false });
    await act(async () => {
      await show(view, actionsOf());
      const field = named("own-calcium");
      field.value = "200";
      field.dispatchEvent(new Event("input", { bubbles: true }));
    });
    expect(named("own-calcium").value).toBe("200");
  });

  it("a row kept as it was opened is confirmed, not rounded", async () => {
    const actions = actionsOf();
    await show(viewOf(reportOf({ calcium: exactly(240.06) })), actions);
    await open("calcium");
    await keep();
    expect(actions.changeOwn.mock.lastCall?.[1].amounts.calcium).toMatchObject({
      kind: "confirmed",
      mgPerServing: exactly(240.06),
    });
  });

  it("the serving and its pieces, and servings a day that are no whole number", async () => {
    const actions = actionsOf();
    await show(viewOf(reportOf()), actions);
    await open("serving");
    await fillIn("own-serving", "3 tablets");
    await fillIn("own-pieces", "3");
    await keep();
    expect(actions.changeOwn.mock.lastCall?.[1].serving).toMatchObject({ text: "3 tablets", pieces: 3 });
    expect(find('[data-row="serving"]').textContent).toContain("3 tablets");
    await fillIn("servings", "0,5");
    expect(actions.changeOwn.mock.lastCall?.[1]).toMatchObject({ servingsPerDay: 0.5, serving: { pieces: 3 } });
    expect(cells("calcium").slice(0, 2)).toEqual(["240", "120"]);
    await press(named("label-servings"));
    expect(actions.changeOwn.mock.lastCall?.[1].servingsPerDay).toBeNull();
  });

  it("one click goes back to all that was read", async () => {
    const actions = actionsOf();
    const own: OwnLabel = { ...nothingOwn, servingsPerDay: 2 };
    await show(correctedView(reportOf(), own), actions);
    await press(named("as-read"));
    expect(actions.changeOwn).toHaveBeenLastCalledWith(expect.anything(), nothingOwn);
    await press(named("undo"));
    expect(actions.changeOwn.mock.lastCall?.[1]).toMatchObject(own);
  });

  it("Escape leaves the row as it was, and the popup open", async () => {
    const actions = actionsOf();
    await show(viewOf(reportOf()), actions);
    await open("calcium");
    await fillIn("own-calcium", "1");
    const key = new KeyboardEvent("keydown", { key: "Escape", bubbles: true, cancelable: true });
    await act(() => void named("own-calcium").dispatchEvent(key));
    expect(key.defaultPrevented).toBe(true);
    await press(named("correct-calcium"));
    expect(named("own-calcium").value).toBe("240");
    expect(actions.changeOwn).not.toHaveBeenCalled();
  });

  it("waits for the agreement, and says no verdict meanwhile", async () => {
    const view = viewOf(reportOf());
    const actions = actionsOf();
    await show({ ...view, settings: { ...view.settings, consentedAt: null } }, actions);
    await open("calcium");
    await fillIn("own-calcium", "900");
    await keep();
    expect(actions.changeOwn).not.toHaveBeenCalled();
    expect(find("h1").textContent).toBe(words.table.notJudged);
    await press(named("consent"));
    expect(actions.changeOwn.mock.lastCall?.[1].amounts.calcium).toMatchObject({ mg: 900 });
  });
});

describe("a label that has changed since", () => {
  const before = reportOf();
  const own: OwnLabel = {
    ...nothingOwn,
    amounts: { calcium: { kind: "typed", mg: 300, salt: null, labelSaid: said(before) }, magnesium: null },
  };
  const after = reportOf({ calcium: 500 });

  it("is said beside the figure, which makes no verdict until it is looked at", async () => {
    const actions = actionsOf();
    await show(correctedView(after, own), actions);
    expect(find("[data-verdict]").dataset.verdict).toBe("incomplete");
    expect(text()).toContain(`${words.table.outdated} Your own figure. Read from the label: 500 mg.`);
    await press(named("still-calcium"));
    expect(actions.changeOwn.mock.lastCall?.[1].amounts.calcium).toMatchObject({ mg: 300, labelSaid: said(after) });
    expect(text()).not.toContain(words.table.outdated);
    await press(named("label-calcium"));
    expect(actions.changeOwn.mock.lastCall?.[1]).toMatchObject(nothingOwn);
    expect(cells("calcium")[0]).toBe("500");
  });
});

describe("a row to open at", () => {
  it.each([
    ["calcium", "own-calcium"],
    ["magnesium", "own-magnesium"],
    ["serving", "own-serving"],
    ["servings", "servings"],
  ] as const)("%s has the focus in %s", async (row, field) => {
    await show(viewOf(reportOf()), actionsOf(), row);
    expect(document.activeElement).toBe(named(field));
  });
});

describe("typing in", () => {
  const pictured: LabelReport = {
    ...reportOf({ calcium: null, magnesium: null }),
    serving: { ...reportOf().serving, text: "", pieces: null },
    issues: [
      { code: "no-amount", mineral: "calcium" },
      { code: "picture-only", mineral: null },
    ],
    pictures: ["https://shop.example/a.jpg", "https://shop.example/b.jpg"],
  };

  it("where the facts are in a picture it says so, leads to it and offers the table", async () => {
    const actions = actionsOf({ showPicture: async () => ({ isShown: false, copy: null }) });
    await show(viewOf(pictured), actions);
    expect(find("[data-why]").textContent).toContain("The label is a picture");
    expect(document.querySelector("img")).toBeNull();
    await press(named("picture-2"));
    expect(actions.showPicture).toHaveBeenLastCalledWith("https://shop.example/b.jpg");
    expect(text()).toContain(words.table.pictureGone);
    await fillIn("own-calcium", "240");
    await fillIn("own-magnesium", "240");
    await fillIn("own-serving", "2 tablets");
    await keep();
    expect(actions.changeOwn.mock.lastCall?.[1]).toMatchObject({
      amounts: { calcium: { mg: 240, labelSaid: "" }, magnesium: { mg: 240, labelSaid: "" } },
      serving: { text: "2 tablets", pieces: null },
    });
    expect(cells("calcium")[0]).toBe("240");
  });

  it("asks for at least one amount, and takes what is left empty for unknown", async () => {
    const actions = actionsOf();
    await show(viewOf(pictured), actions);
    await keep();
    expect(actions.changeOwn).not.toHaveBeenCalled();
    expect(document.activeElement).toBe(named("own-calcium"));
    await fillIn("own-magnesium", "0");
    await keep();
    expect(actions.changeOwn.mock.lastCall?.[1].amounts).toMatchObject({ calcium: null, magnesium: { mg: 0 } });
  });

  it("a page that names neither mineral is read anyway before it is typed in", async () => {
    const actions = actionsOf();
    await show(viewOf(null), actions);
    await press(named("enter"));
    expect(actions.readAnyway).toHaveBeenCalledOnce();
    const none: LabelReport = {
      ...pictured,
      kind: "none",
      issues: [{ code: "no-product", mineral: null }],
      pictures: [],
    };
    await show(viewOf(none), actions);
    await fillIn("own-calcium", "500");
    await keep();
    expect(actions.changeOwn.mock.lastCall?.[1].amounts.calcium).toMatchObject({ mg: 500 });
  });

  it.each(["absent", "busy", "failed"] as const)("is not offered for a page that is %s", async (state) => {
    await show(viewOf(null, {}, { state }), actionsOf());
    expect(document.querySelector('[name="enter"]')).toBeNull();
  });
});
