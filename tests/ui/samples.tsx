/** What the tests of the popup share: a view, judged as the background judges it, and the popup drawn with it. */
import { render } from "preact";
import { act } from "preact/test-utils";
import { vi } from "vitest";
import { toOffers } from "../../entrypoints/popup/offers.ts";
import type { Amount, DietProfile, LabelReport, Mineral, Reading } from "../../src/core/model.ts";
import { defaultProfile } from "../../src/core/person/profile.ts";
import { defaultSettings } from "../../src/core/person/settings.ts";
import { toSpeech } from "../../src/core/speech.ts";
import { judge } from "../../src/core/verdict/judge.ts";
import { toJudgedProduct } from "../../src/core/verdict/product.ts";
import type { PopupView, Row } from "../../src/core/view.ts";
import { profileDefaults } from "../../src/data/diets.ts";
import { guidance, verdictKnowledge } from "../../src/data/guidance.ts";
import { interfaceEn } from "../../src/data/interface/en.ts";
import { wordingEn } from "../../src/data/wording/en.ts";
import { App } from "../../src/ui/App.tsx";
import type { Actions } from "../../src/ui/contract.ts";

export const words = interfaceEn;
export const speech = toSpeech(wordingEn, interfaceEn, guidance, defaultSettings);
export const offers = toOffers(wordingEn);

export const exactly = (value: number): Amount => ({ low: value, estimate: value, high: value });

const readingOf = (mineral: Mineral, mg: Amount, confidence: Reading["confidence"]): Reading => ({
  mineral,
  mgPerServing: mg,
  mgPerDay: mg,
  stated: { ...mg, unit: "mg" },
  measure: "elemental",
  salt: null,
  basis: "serving",
  steps: [],
  confidence,
  sources: [{ text: `${mineral} ${mg.estimate} mg`, locator: { kind: "element", path: [[1, 0]] } }],
});

interface Label {
  readonly calcium?: Amount | number | null;
  readonly magnesium?: Amount | number | null;
  readonly confidence?: Reading["confidence"];
}

/** A product page's report; a mineral given as null was not read. */
export const reportOf = ({ calcium = 240, magnesium = 240, confidence = "high" }: Label = {}): LabelReport => {
  const readings = Object.entries({ calcium, magnesium }).flatMap(([mineral, mg]) =>
    mg === null ? [] : [readingOf(mineral as Mineral, typeof mg === "number" ? exactly(mg) : mg, confidence)],
  );
  return {
    product: { key: "shop.example:even", url: "https://shop.example/even", title: "Even Keel" },
    kind: "product",
    panelComplete: false,
    serving: {
      text: "2 tablets",
      pieces: exactly(2),
      grams: null,
      millilitres: null,
      perDay: exactly(1),
      maxPerDay: 4,
      source: null,
    },
    readings,
    alternatives: [],
    issues: [],
    pictures: [],
    signature: "one",
  };
};

/** The popup's view of a page, as the background makes it. */
export const viewOf = (
  report: LabelReport | null,
  changes: Partial<DietProfile> = {},
  more: Partial<PopupView> = {},
): PopupView => {
  const profile = { ...defaultProfile("US", profileDefaults), ...changes };
  const page =
    report === null
      ? null
      : {
          report,
          corrected: report,
          verdict: judge(toJudgedProduct(report, null), profile, verdictKnowledge),
          correction: null,
        };
  return {
    profile,
    profileIsDefault: false,
    settings: { ...defaultSettings, consentedAt: 1 },
    backedOff: null,
    state: report === null ? "passed" : "reported",
    site: { shop: "shop.example", off: null, reach: "listed", allowed: true, changed: null },
    page,
    notices: [],
    ...more,
  };
};

const done = async () => null;

/** Actions that remember what they were asked; each succeeds where nothing else is said. */
export const actionsOf = ({
  consent = done,
  changeProfile = done,
  showPicture = async () => ({ isShown: true, copy: null }),
}: Partial<Actions> = {}) => ({
  retry: vi.fn(),
  readPage: vi.fn(done),
  addShop: vi.fn<Actions["addShop"]>(done),
  allowListedShop: vi.fn<Actions["allowListedShop"]>(done),
  removeShop: vi.fn<Actions["removeShop"]>(done),
  showPlace: vi.fn(),
  showPicture: vi.fn<Actions["showPicture"]>(showPicture),
  readAnyway: vi.fn<Actions["readAnyway"]>(done),
  consent: vi.fn<Actions["consent"]>(consent),
  changeSettings: vi.fn<Actions["changeSettings"]>(done),
  changeProfile: vi.fn<Actions["changeProfile"]>(changeProfile),
  changeOwn: vi.fn<Actions["changeOwn"]>(done),
  dismissNotice: vi.fn<Actions["dismissNotice"]>(done),
});

/** Draws the popup, or draws it again with another view. */
export const show = async (view: PopupView | null, actions: Actions, row: Row | null = null): Promise<void> => {
  await act(() => render(<App {...{ view, fault: null, row, words, speech, offers, actions }} />, document.body));
};

export const clear = async (): Promise<void> => {
  await act(() => render(null, document.body));
};

export const find = <E extends Element = HTMLElement>(selector: string): E => {
  const found = document.querySelector<E>(selector);
  if (found === null) throw new Error(`nothing is ${selector}`);
  return found;
};

export const named = (name: string): HTMLInputElement => find<HTMLInputElement>(`[name="${name}"]`);

/** The button with this name for assistive technology. */
export const button = (name: string): HTMLButtonElement => {
  const all = [...document.querySelectorAll("button")];
  const found = all.find((one) => (one.getAttribute("aria-label") ?? one.textContent?.trim()) === name);
  if (found === undefined) throw new Error(`no button "${name}" among ${all.map((one) => one.textContent).join(", ")}`);
  return found;
};

/** Clicks, and waits for what the click has set going. */
export const press = (element: HTMLElement): Promise<void> =>
  act(async () => {
    element.click();
    await new Promise((resolve) => setTimeout(resolve));
  });

/** Types into a field and leaves it. */
export const fillIn = (name: string, value: string): Promise<void> =>
  act(async () => {
    const field = named(name);
    field.value = value;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    field.dispatchEvent(new Event("change", { bubbles: true }));
  });
