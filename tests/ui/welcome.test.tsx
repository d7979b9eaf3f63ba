import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, describe, expect, it, vi } from "vitest";
import { readSample } from "../../entrypoints/welcome/sample.ts";
import { defaultProfile } from "../../src/core/person/profile.ts";
import { defaultSettings } from "../../src/core/person/settings.ts";
import { judge } from "../../src/core/verdict/judge.ts";
import { toJudgedProduct } from "../../src/core/verdict/product.ts";
import { profileDefaults } from "../../src/data/diets.ts";
import { verdictKnowledge } from "../../src/data/guidance.ts";
import { languages } from "../../src/data/languages.ts";
import type { SettingsActions } from "../../src/ui/contract.ts";
import { Welcome } from "../../src/ui/Welcome.tsx";
import { button, clear, fillIn, find, named, offers, press, speech, words } from "./samples.tsx";

afterEach(clear);

const done = async () => null;

const show = async (
  settings = defaultSettings,
): Promise<{
  readonly consent: ReturnType<typeof vi.fn>;
  readonly changeProfile: ReturnType<typeof vi.fn>;
}> => {
  const actions = {
    consent: vi.fn<SettingsActions["consent"]>(done),
    changeProfile: vi.fn<SettingsActions["changeProfile"]>(done),
  };
  const sample = toJudgedProduct(readSample(words), null);
  await act(() =>
    render(
      <Welcome
        {...{ words, speech, offers, actions }}
        profile={defaultProfile("US", profileDefaults)}
        settings={settings}
        judgeSample={(answers) => judge(sample, answers, verdictKnowledge)}
      />,
      document.body,
    ),
  );
  return actions;
};

const verdict = () => find("[data-verdict]").getAttribute("data-verdict");

describe("the welcome page", () => {
  it("says what the extension does not do before what it does", async () => {
    await show();
    const titles = [...document.querySelectorAll("h2")].map((title) => title.textContent);
    expect(titles.slice(0, 2)).toEqual([words.welcome.doesNot, words.welcome.does]);
  });

  it("judges the sample anew with every answer, before anything is kept", async () => {
    const { consent, changeProfile } = await show();
    expect(verdict()).toBe("fits-disputed");
    await fillIn("home-limit", "EU");
    expect(verdict()).toBe("over-limit");
    await fillIn("home-limit", "US");
    await fillIn("age", "7");
    expect(verdict()).toBe("ask-first");
    expect(consent).not.toHaveBeenCalled();
    expect(changeProfile).not.toHaveBeenCalled();
  });

  it("keeps the answers after one click of agreement, and forgets them where it is refused", async () => {
    const { consent, changeProfile } = await show();
    await fillIn("home-limit", "EU");
    await press(button(words.consentNo));
    expect(verdict()).toBe("fits-disputed");
    await fillIn("home-limit", "EU");
    await fillIn("sex", "female");
    await press(named("consent"));
    expect(consent).toHaveBeenCalledOnce();
    expect(changeProfile).toHaveBeenLastCalledWith({ homeLimit: "EU", sex: "female" }, expect.anything());
  });
});

describe("the sample label of each language", () => {
  for (const { tag, load } of languages) {
    it(`is read for certain in ${tag}`, async () => {
      const report = readSample((await load()).interface);
      expect(report.kind).toBe("product");
      for (const mineral of ["calcium", "magnesium"]) {
        const reading = report.readings.find((one) => one.mineral === mineral);
        expect(reading?.mgPerServing, mineral).toEqual({ low: 300, estimate: 300, high: 300 });
        expect(reading?.confidence, mineral).toBe("high");
      }
      expect(report.serving.pieces?.estimate).toBe(2);
    });
  }

  it("says what comes next once the answers are kept, and nothing before", async () => {
    const said = () => document.querySelector("form + [role=status]")?.textContent;
    await show();
    expect(said()).toBe("");
    await show({ ...defaultSettings, consentedAt: 1 });
    expect(said()).toMatch(/^Kept\. Now open a supplement on .+: its verdict stands below its name\.$/);
  });
});
