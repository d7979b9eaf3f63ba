import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, expect, it, vi } from "vitest";
import type { Correction } from "../../src/core/model.ts";
import { nothingOwn } from "../../src/core/person/corrections.ts";
import { CorrectionsSection } from "../../src/ui/CorrectionsSection.tsx";
import { button, clear, find, offers, press, speech, words } from "./samples.tsx";

afterEach(clear);

const kept = (more: Partial<Correction>): Correction => ({
  ...nothingOwn,
  productKey: "shop.example:1",
  title: "Even Keel",
  shop: "shop.example",
  at: Date.UTC(2026, 10, 3, 12),
  ...more,
});
const draw = (corrections: readonly Correction[], drop = vi.fn()) => {
  const section = <CorrectionsSection {...{ corrections, words, speech, drop, salts: offers.salts }} />;
  return act(() => render(section, document.body));
};

it("says of each product what was changed, on which shop and when", async () => {
  const typed = { kind: "typed", mg: 1000, salt: "magnesium-citrate", labelSaid: "" } as const;
  const confirmed = { kind: "confirmed", mgPerServing: { low: 1, estimate: 2, high: 3 }, labelSaid: "" } as const;
  await draw([
    kept({ amounts: { calcium: confirmed, magnesium: typed } }),
    kept({
      productKey: "gtin:2",
      title: "Other",
      shop: "",
      serving: { text: "", pieces: 3, labelSaid: "" },
      servingsPerDay: 0.5,
    }),
  ]);
  const first = find('[data-product="shop.example:1"]').textContent;
  expect(first).toContain("shop.example · Nov 3, 2026");
  expect(first).toContain("Calcium: between 1 and 3 mg, confirmed as read");
  expect(first).toContain("Magnesium: 1,000 mg of magnesium citrate");
  expect(find('[data-product="gtin:2"]').textContent).toContain("Serving: 3, Servings a day: 0.5");
});

it("takes back the one that is pressed", async () => {
  const drop = vi.fn();
  await draw([kept({}), kept({ productKey: "b", title: "Other" })], drop);
  await press(button("Undo: Other"));
  expect(drop).toHaveBeenCalledExactlyOnceWith("b");
});

it("says so where there is none", async () => {
  await draw([]);
  expect(find("#corrections").textContent).toContain(words.corrections.none);
});
