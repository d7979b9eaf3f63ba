/**
 * Storage broken in a thousand ways, the same at every run: nothing is thrown, nothing of it is lost, what is whole is
 * still read, and what is saved next is read again.
 */
import fc from "fast-check";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { findTab, listTabs } from "../../src/browser/reports.ts";
import {
  changeProfile,
  changeSettings,
  loadCorrection,
  loadNotices,
  loadProfile,
  loadSettings,
  saveCorrection,
} from "../../src/browser/storage.ts";
import { dietProfile, settings } from "../../src/core/schema.ts";
import { correctionOf, profile, reportOf } from "./samples.ts";

const seed = 20_261_127;
const ways = 1000;
const local = fakeBrowser.storage.local;
const report = reportOf(200, 200);
const keys = ["profile", "settings", `correction:${report.product.key}`] as const;

/** A way to break one value: as a function of what is there. */
type Break = (value: unknown) => unknown;

const isPlain = (value: unknown): value is Record<string, unknown> => typeof value === "object" && value !== null;

/** The value with what stands at a place deep in it broken; the place is drawn anew where there is none. */
const brokenAt = (value: unknown, path: readonly number[], change: Break): unknown => {
  const [first, ...others] = path;
  if (first === undefined || !isPlain(value)) return change(value);
  const names = Object.keys(value);
  const name = names[first % Math.max(1, names.length)];
  if (name === undefined) return change(value);
  const copy: Record<string, unknown> | unknown[] = Array.isArray(value) ? [...value] : { ...value };
  (copy as Record<string, unknown>)[name] = brokenAt(value[name], others, change);
  return copy;
};

const breaks: fc.Arbitrary<Break> = fc.oneof(
  fc.json().map(
    (text): Break =>
      () =>
        JSON.parse(text),
  ),
  fc.constantFrom<Break>(
    () => null,
    () => "",
    () => -1,
    () => 1e300,
    () => [],
    () => ({}),
    (value) => String(value),
    (value) => [value],
    (value) => ({ value }),
    (value) => (typeof value === "number" ? value + 0.5 : value === true ? "true" : 0),
    (value) => (isPlain(value) ? Object.fromEntries(Object.entries(value).slice(1)) : 7),
    (value) => (isPlain(value) ? { ...value, more: "than there was" } : "x".repeat(10_000)),
    (value) => JSON.stringify(value ?? null).slice(0, 20),
  ),
);

const damage = fc.record({
  key: fc.constantFrom(...keys),
  path: fc.array(fc.nat(20), { maxLength: 4 }),
  change: breaks,
});

beforeEach(() => fakeBrowser.reset());

const filled = async (): Promise<Record<string, unknown>> => {
  await local.clear();
  await changeSettings({ consentedAt: 5 });
  await changeProfile({ ageYears: 50 }, profile);
  await saveCorrection(correctionOf(report, 2));
  return (await local.get(null)) as Record<string, unknown>;
};

const loadAll = async () => ({
  profile: await loadProfile(),
  settings: await loadSettings(),
  correction: await loadCorrection(report.product.key),
  notices: await loadNotices(),
});

describe("storage broken in a thousand ways", () => {
  it("throws nothing, loses nothing, reads what is whole, takes what comes next", async () => {
    vi.spyOn(console, "error").mockImplementation(() => undefined);
    let tried = 0;
    let setAside = 0;
    await fc.assert(
      fc.asyncProperty(damage, async ({ key, path, change }) => {
        tried++;
        const whole = await filled();
        const raw = brokenAt(whole[key], path, change);
        // The browser in memory takes null for nothing; real ones are tried in tests/trust.
        if (raw === undefined || raw === null) return;
        await local.set({ [key]: raw });
        const found = await loadAll();
        // What is read at all is of the right shape.
        if (found.profile !== null) expect(dietProfile.safeParse(found.profile).success).toBe(true);
        expect(settings.safeParse(found.settings).success).toBe(true);
        const after = (await local.get(null)) as Record<string, unknown>;
        if (key in after) expect(after[key]).toEqual(raw);
        else {
          setAside++;
          const kept = Object.entries(after).filter(([name]) => name.startsWith("aside:"));
          expect(kept.map(([, value]) => value)).toContainEqual(raw);
          expect(found.notices.length).toBe(1);
        }
        for (const other of keys) if (other !== key) expect(after[other]).toEqual(whole[other]);
        await changeSettings({ consentedAt: 6 });
        await changeProfile({ ageYears: 61 }, profile);
        await saveCorrection(correctionOf(report, 3));
        expect(await loadAll()).toMatchObject({
          profile: { ageYears: 61 },
          settings: { consentedAt: 6 },
          correction: { servingsPerDay: 3 },
        });
      }),
      { numRuns: ways, seed },
    );
    expect(tried).toBe(ways);
    // Ways that break nothing would prove nothing.
    expect(setAside).toBeGreaterThan(ways / 2);
  }, 60_000);

  it("reports of tabs: what is broken is no report, and harms no other", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.nat(20), { maxLength: 5 }), breaks, async (path, change) => {
        await fakeBrowser.storage.session.clear();
        const entry = { page: "p", report };
        const raw = brokenAt(entry, path, change);
        await fakeBrowser.storage.session.set({ "tab:1": raw, "tab:2": entry, "tab:x": raw });
        expect(await findTab(2)).toEqual(entry);
        await findTab(1);
        expect((await listTabs()).map(({ tabId }) => tabId)).toContain(2);
      }),
      { numRuns: 300, seed },
    );
  }, 60_000);
});
