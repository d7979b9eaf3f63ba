import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { defaultSettings } from "../../src/core/person/settings.ts";
import { actionsOf, button, clear, fillIn, find, named, press, reportOf, show, viewOf, words } from "./samples.tsx";

afterEach(clear);

const total = () => named("checklist-total").textContent;
const groups = () =>
  [...document.querySelectorAll<HTMLOptGroupElement>('[name="diet"] optgroup')].map((group) => ({
    label: group.label,
    ids: [...group.querySelectorAll("option")].map(({ value }) => value),
  }));

describe("diets to start from", () => {
  it("the article's two come first, then what surveys say, then the person's own", async () => {
    await show(viewOf(null), actionsOf());
    expect(groups().map(({ label }) => label)).toEqual([
      "Of the article",
      "Surveys and studies say",
      "Our estimates",
      "Your own",
    ]);
    expect(groups()[0]?.ids).toEqual(["article-asian", "article-american"]);
    expect(groups().at(-1)?.ids).toEqual(["checklist", "own"]);
    expect(new Set(groups().flatMap(({ ids }) => ids)).size).toBe(14);
  });

  it("say beside the article's figure what surveys say, and that it is rough", async () => {
    await show(viewOf(null, { diet: "article-asian", dietMgPerDay: { calcium: 500, magnesium: 500 } }), actionsOf());
    const note = find("#diet-note").textContent;
    expect(note).toContain("The article says 500 mg magnesium a day; surveys say 238, 252, and 300 mg.");
    expect(note).toContain("30%");
    expect(note).toContain("Not yet checked against the source.");
    expect(named("diet").getAttribute("aria-describedby")).toBe("diet-note");
  });

  it("are saved with their figures", async () => {
    const actions = actionsOf();
    await show(viewOf(null), actions);
    await fillIn("diet", "japan");
    expect(actions.changeProfile).toHaveBeenLastCalledWith(
      {
        diet: "japan",
        dietMgPerDay: { calcium: 500, magnesium: 240 },
      },
      expect.anything(),
    );
  });
});

describe("the food checklist", () => {
  it("counts from its first food on, and says so while it is filled in", async () => {
    const actions = actionsOf();
    await show(viewOf(null), actions);
    await fillIn("diet", "checklist");
    expect(actions.changeProfile).not.toHaveBeenCalled();
    expect(document.querySelectorAll(".food")).toHaveLength(23);
    expect(total()).toBe("90 mg calcium, 40 mg magnesium a day");

    await press(button("More: Milk"));
    await press(button("More: Milk"));
    // Nothing has come back from the background yet: both count all the same.
    expect(actions.changeProfile).toHaveBeenLastCalledWith(
      {
        diet: "checklist",
        checklist: { milk: 1 },
        dietMgPerDay: { calcium: 389, magnesium: 67 },
      },
      expect.anything(),
    );
    expect(total()).toBe("389 mg calcium, 67 mg magnesium a day");
    await fillIn("food-nut", "2");
    expect(actions.changeProfile.mock.lastCall?.[0].checklist).toEqual({ milk: 1, nut: 2 });
    await press(button("Less: Milk"));
    await press(button("Less: Milk"));
    expect(actions.changeProfile.mock.lastCall?.[0].checklist).toEqual({ nut: 2 });
    expect(button("Less: Milk").disabled).toBe(true);
    expect(find("#profile").textContent).toContain("25% more or less");
  });

  it("keeps what cannot be a number of servings out of the profile", async () => {
    const actions = actionsOf();
    await show(viewOf(null, { diet: "checklist", checklist: { milk: 1 } }), actions);
    await fillIn("food-milk", "500");
    await fillIn("food-milk", "-1");
    expect(actions.changeProfile).not.toHaveBeenCalled();
  });

  it("has a label for every number, and can be started over", async () => {
    const actions = actionsOf();
    await show(viewOf(null, { diet: "checklist", checklist: { milk: 1, wat: 2 } }), actions);
    for (const input of document.querySelectorAll<HTMLInputElement>(".food input"))
      expect(input.labels?.[0]?.textContent).toMatch(/\w/);
    await press(button("Start over"));
    expect(actions.changeProfile.mock.lastCall?.[0]).toEqual({
      diet: "checklist",
      checklist: {},
      dietMgPerDay: { calcium: 90, magnesium: 40 },
    });
  });
});

describe("before the agreement", () => {
  it("nothing is saved, all of it is shown, and one click saves it", async () => {
    const actions = actionsOf();
    await show(viewOf(reportOf(), {}, { settings: defaultSettings, profileIsDefault: true }), actions);
    await fillIn("diet", "checklist");
    await press(button("More: Coffee"));
    await fillIn("age", "61");
    expect(actions.changeProfile).not.toHaveBeenCalled();
    expect(find(".consent").textContent).toContain(words.consentText);
    await press(named("consent"));
    expect(actions.consent).toHaveBeenCalledOnce();
    expect(actions.changeProfile).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ ageYears: 61, diet: "checklist", checklist: { cof: 0.5 } }),
      expect.anything(),
    );
    expect(document.querySelector(".consent")).toBeNull();
  });

  it("a no forgets what was filled in", async () => {
    const actions = actionsOf();
    await show(viewOf(reportOf(), {}, { settings: defaultSettings }), actions);
    await fillIn("age", "61");
    await press(button(words.consentNo));
    expect(named("age").value).toBe("40");
    expect(actions.consent).not.toHaveBeenCalled();
  });

  it("an answer that could not be saved is said, and asked for again", async () => {
    const actions = actionsOf({ consent: async () => "not-saved" });
    await show(viewOf(reportOf(), {}, { settings: defaultSettings }), actions);
    await fillIn("age", "61");
    await press(named("consent"));
    expect(find('[role="alert"]').textContent).toContain(words.fault["not-saved"]);
    expect(actions.changeProfile).not.toHaveBeenCalled();
    expect(named("consent")).toBeTruthy();
    expect(named("age").value).toBe("61");
  });

  it("what is changed while the click is on its way is saved after it, and not asked for again", async () => {
    const saved: unknown[] = [];
    let letGo = (): void => undefined;
    const held = new Promise<null>((resolve) => {
      letGo = () => resolve(null);
    });
    const actions = actionsOf({
      consent: () => held,
      changeProfile: async (changes) => {
        saved.push(changes);
        return null;
      },
    });
    await show(viewOf(reportOf(), {}, { settings: defaultSettings }), actions);
    await fillIn("age", "61");
    await press(named("consent"));
    await fillIn("age", "62");
    expect(saved).toEqual([]);
    await act(async () => {
      letGo();
      await new Promise((resolve) => setTimeout(resolve));
    });
    expect(saved).toEqual([{ ageYears: 61 }, { ageYears: 62 }]);
    expect(document.querySelector(".consent")).toBeNull();
    expect(named("age").value).toBe("62");
  });
});

describe("a change on its way", () => {
  it("gives way to the view once that has had time to follow", async () => {
    vi.useFakeTimers();
    try {
      const actions = actionsOf();
      await show(viewOf(null), actions);
      await fillIn("age", "61");
      expect(named("age").value).toBe("61");
      await show(viewOf(null, { ageYears: 62 }), actions);
      await vi.advanceTimersByTimeAsync(2000);
      await show(viewOf(null, { ageYears: 62 }), actions);
      expect(named("age").value).toBe("62");
    } finally {
      vi.useRealTimers();
    }
  });

  it("is taken back where it could not be saved", async () => {
    const actions = actionsOf({ changeProfile: async () => "invalid" });
    await show(viewOf(null), actions);
    await fillIn("diet", "japan");
    await vi.waitFor(() => expect(named("diet").value).toBe("article-american"));
    expect(find('[role="alert"]').textContent).toContain(words.fault.invalid);
  });
});

describe("conditions and medicines", () => {
  it("are folded away, say why they are asked, and stay open when the last tick goes", async () => {
    const actions = actionsOf();
    await show(viewOf(null), actions);
    const flags = find<HTMLFieldSetElement>('fieldset[name="flags"]');
    expect(flags.closest("details")?.open).toBe(false);
    expect(flags.textContent).toContain(words.flagsHint);
    await press(find<HTMLInputElement>('fieldset[name="flags"] input[value="ckd"]'));
    expect(actions.changeProfile).toHaveBeenLastCalledWith({ flags: ["ckd"] }, expect.anything());
    flags.closest("details")!.open = true;
    await press(find<HTMLInputElement>('fieldset[name="flags"] input[value="ckd"]'));
    expect(actions.changeProfile).toHaveBeenLastCalledWith({ flags: [] }, expect.anything());
    expect(flags.closest("details")?.open).toBe(true);
  });
});
