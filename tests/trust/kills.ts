/**
 * The background ended at random moments, before, between and after every message, while a person edits and pages load.
 * What was acknowledged is kept, and page, toolbar and popup agree afterwards.
 */
import assert from "node:assert/strict";
import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { type Browser, type Tab, until, within } from "../../scripts/e2e/browser.ts";
import { askSettledView, openPopup } from "../../scripts/e2e/view.ts";
import type { DietProfile, StackEntry } from "../../src/core/model.ts";
import type { PopupView } from "../../src/core/view.ts";
import { addressOf } from "../e2e/pages.ts";
import { readPopup, type Scenario } from "../e2e/stage.ts";
import { correctionFor, expectAgreement, rest, storedIn, tell } from "./talk.ts";

/** What is done around one or more ends of the background. */
interface Act {
  readonly edit: "age" | "limit" | "stack" | "page's correction" | "other correction" | "setting";
  /** Which tab is loaded anew meanwhile; 2 for none. */
  readonly loads: number;
  readonly moment: "before" | "during" | "after";
  /** From the moment on, ms; each end after the one before. */
  readonly endsAfterMs: readonly number[];
}

// A message takes a few ms, a page and its reading some hundreds, the start of the background up to as much.
const acts = fc.record<Act>({
  edit: fc.constantFrom("age", "limit", "stack", "page's correction", "other correction", "setting"),
  loads: fc.nat(2),
  moment: fc.constantFrom("before", "during", "after"),
  endsAfterMs: fc.oneof(
    fc.array(fc.nat(400), { minLength: 1, maxLength: 1 }),
    fc.array(fc.nat(60), { minLength: 2, maxLength: 7 }),
  ),
});

/** What must be found in the end, by place: what was acknowledged last, or was sent since and may have been done. */
class Ledger {
  readonly #expected = new Map<string, readonly unknown[]>();
  acknowledged = 0;

  /** `unset`: what an edit of another field leaves there, where nothing was stored before. */
  sent(place: string, value: unknown, unset: unknown): void {
    this.#expected.set(place, [...(this.#expected.get(place) ?? [undefined, unset]), value]);
  }

  done(place: string, value: unknown): void {
    this.acknowledged++;
    this.#expected.set(place, [value]);
  }

  /** What was acknowledged and is not there. */
  missingIn(found: (place: string) => unknown): readonly string[] {
    return [...this.#expected].flatMap(([place, values]) => {
      const there = found(place);
      return values.some((value) => isDeepStrictEqual(value, there))
        ? []
        : [`${place}: ${JSON.stringify(there)}, not ${values.map((value) => JSON.stringify(value)).join(" or ")}`];
    });
  }
}

const entryOf = (number: number): StackEntry => ({
  id: `taken-${number}`,
  name: `Tablet ${number}`,
  productKey: null,
  calciumMgPerServing: number,
  magnesiumMgPerServing: 1,
  servingsPerDay: 1,
  paused: true,
});

/** Where an edit is looked for in the end, what is then to be there, and how it is asked for. */
const editOf = (
  kind: Act["edit"],
  number: number,
  { pageKey, before, stack }: { pageKey: string; before: PopupView; stack: readonly StackEntry[] },
) => {
  const profile = (place: keyof DietProfile, value: unknown) => ({
    place: `profile ${place}`,
    value,
    unset: before.profile[place],
    send: (browser: Browser) => tell(browser, "change-profile", { changes: { [place]: value } }),
  });
  const correction = (productKey: string) => ({
    place: `correction:${productKey}`,
    value: correctionFor(productKey, number),
    unset: undefined,
    send: (browser: Browser) => tell(browser, "save-correction", { correction: correctionFor(productKey, number) }),
  });
  switch (kind) {
    case "age":
      return profile("ageYears", 20 + (number % 60));
    case "limit":
      return profile("ownMagnesiumLimitMg", 200 + number);
    case "stack":
      return profile("stack", [...stack.slice(-20), entryOf(number)]);
    case "page's correction":
      return correction(pageKey);
    case "other correction":
      return correction(`shop.example:${number}`);
    case "setting":
      return {
        place: "settings alsoMmol",
        value: number % 2 === 0,
        unset: before.settings.alsoMmol,
        send: (browser: Browser) => tell(browser, "change-settings", { changes: { alsoMmol: number % 2 === 0 } }),
      };
  }
};

const contentOf = (record: unknown): Record<string, unknown> | undefined =>
  (record as { readonly value?: Record<string, unknown> } | undefined)?.value;

/** What is stored at a place: a field of a record, or a whole record. */
const storedAt =
  (stored: Record<string, unknown>) =>
  (place: string): unknown => {
    const [record = "", field] = place.startsWith("correction:") ? [place] : place.split(" ");
    return field === undefined ? contentOf(stored[record]) : contentOf(stored[record])?.[field];
  };

const killed = (wanted: number, seed: number): Scenario => ({
  name: `the background ended ${wanted} times at random moments (seed ${seed})`,
  limitSeconds: 60 + wanted * 6,
  run: async ({ browser, count }) => {
    await tell(browser, "change-settings", { changes: { consentedAt: 1 } });
    const addresses = [addressOf("one-to-one"), addressOf("equal-parts")];
    const tabs: Tab[] = [];
    for (const address of addresses) tabs.push(await browser.openTab(address));
    const views = await Promise.all(tabs.map((tab) => askSettledView(browser, tab)));
    const before = views[0]!;
    const pageKey = before.page!.report.product.key;
    // Open all the time: it asks whenever anything changes.
    const popup = await openPopup(browser, tabs[0]!);

    const ledger = new Ledger();
    let stack: readonly StackEntry[] = [];
    let kills = 0;
    const end = async (): Promise<void> => {
      if (await browser.killBackground()) kills++;
    };
    const endAfter = async (pauses: readonly number[]): Promise<void> => {
      for (const pause of pauses) {
        await rest(pause);
        await end();
      }
    };
    // Not every try finds it running, and not every edit is answered, so more is planned than needed.
    for (const [index, act] of fc.sample(acts, { numRuns: wanted * 5, seed }).entries()) {
      if (kills >= wanted && ledger.acknowledged >= wanted / 3) break;
      const { place, value, unset, send } = editOf(act.edit, index, { pageKey, before, stack });
      const edit = async (): Promise<void> => {
        ledger.sent(place, value, unset);
        // No answer: the person is told, and may try again; it may have been done or not.
        const reply = await within(6, "an answer", send(browser)).catch(() => null);
        if (!Object.hasOwn(Object(reply), "answer")) return;
        ledger.done(place, value);
        if (act.edit === "stack") stack = value as readonly StackEntry[];
      };
      const load = async (): Promise<void> => tabs[act.loads]?.goto(addresses[act.loads]!);
      if (act.moment === "before") await end();
      const doing = Promise.all([edit(), load()]);
      if (act.moment === "during") await Promise.all([doing, endAfter(act.endsAfterMs)]);
      else if (act.moment === "after") await doing.then(() => endAfter(act.endsAfterMs));
      else await doing;
      for (const tab of tabs) await expectAgreement(browser, tab);
    }

    const lost = ledger.missingIn(storedAt(await storedIn(browser)));
    count("kills", kills);
    count("acknowledged edits", ledger.acknowledged);
    count("edits lost", lost.length);
    assert.ok(kills >= wanted, `${kills} kills`);
    assert.ok(ledger.acknowledged >= wanted / 3, `only ${ledger.acknowledged} edits were acknowledged`);
    assert.deepEqual(lost, []);
    const { page, badge } = await expectAgreement(browser, tabs[0]!);
    await until(10, "the popup that was open shows the same", async () => {
      const shown = await readPopup(popup, page.verdict.code);
      return shown.headline === badge.headline ? true : null;
    });
  },
});

/** As many ends as are wanted in each browser. The same seed draws the same acts; the machine's speed still varies. */
export const killScenarios = (kills: number, seed: number): readonly Scenario[] => [killed(kills, seed)];
