import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Correction, DietProfile, StackEntry } from "../../../src/core/model.ts";
import { type Archive, type ArchiveProblem, readArchive, toArchiveText } from "../../../src/core/person/archive.ts";
import { mergeArchives, replaceArchive, toChanges } from "../../../src/core/person/archive-merge.ts";
import { findBrokenLine, findLine } from "../../../src/core/person/json-lines.ts";
import { defaultProfile } from "../../../src/core/person/profile.ts";
import { defaultSettings } from "../../../src/core/person/settings.ts";
import { profileDefaults } from "../../../src/data/diets.ts";
import { correction } from "./reports.ts";

const profile = defaultProfile("US", profileDefaults);
const entry = (name: string, more: Partial<StackEntry> = {}): StackEntry => ({
  id: "taken-1",
  name,
  productKey: null,
  calciumMgPerServing: 100,
  magnesiumMgPerServing: 50,
  servingsPerDay: 1,
  paused: false,
  ...more,
});
const archive = (more: Partial<Archive> = {}): Archive => ({
  profile: null,
  settings: defaultSettings,
  corrections: [],
  setAside: [],
  ...more,
});
const withStack = (...stack: StackEntry[]): Archive => archive({ profile: { ...profile, stack } });

const problemsOf = (text: string): readonly ArchiveProblem[] => readArchive(text).problems ?? [];

describe("a file", () => {
  const whole = archive({
    profile: { ...profile, stack: [entry("Multi")], flags: ["ckd"], checklist: { milk: 1 } },
    corrections: [
      correction({
        amounts: { calcium: null, magnesium: { kind: "typed", mg: 12.5, salt: null, labelSaid: "m" } },
      }),
    ],
    setAside: [{ key: "aside:profile:1", what: "profile", seen: true, value: { any: ["thing", null] } }],
  });

  test("gives back what was put in", () => {
    expect(readArchive(toArchiveText(whole))).toEqual({ archive: whole, problems: null });
    expect(readArchive(toArchiveText(archive())).archive).toEqual(archive());
    expect(readArchive(`\uFEFF${toArchiveText(whole)}`).archive).toEqual(whole);
  });

  test("of records of version 1 goes through the steps of every record", () => {
    const old = { format: "CalMag Fit data", version: 1, records: 1, profile, settings: { consentedAt: 5 } };
    expect(readArchive(JSON.stringify(old)).archive).toEqual(
      archive({ profile, settings: { ...defaultSettings, consentedAt: 5 } }),
    );
  });

  test.each([
    ["nothing", "", [{ code: "not-json", line: 1 }]],
    ["a picture", "\u0089PNG", [{ code: "not-json", line: 1 }]],
    ["a list", "[]", [{ code: "not-ours" }]],
    ["another program's data", '{"format":"other","version":1}', [{ code: "not-ours" }]],
    ["null", "null", [{ code: "not-ours" }]],
    ["a later layout", '{"format":"CalMag Fit data","version":2,"records":1}', [{ code: "from-later" }]],
    ["later records", '{"format":"CalMag Fit data","version":1,"records":99}', [{ code: "from-later" }]],
  ])("that is %s is refused", (_, text, problems) => {
    expect(problemsOf(text)).toEqual(problems);
  });

  const lines = toArchiveText(whole).split("\n");
  const lineOf = (part: string): number => lines.findIndex((line) => line.includes(part)) + 1;
  const broken = (from: string, to: string) => problemsOf(toArchiveText(whole).replace(from, to));

  test("cut off or torn names the line", () => {
    const text = toArchiveText(whole);
    expect(problemsOf(text.slice(0, text.indexOf('"flags"')))).toEqual([{ code: "not-json", line: lineOf('"flags"') }]);
    expect(broken('"ageYears": 40,', '"ageYears": 40')).toEqual([{ code: "not-json", line: lineOf('"sex"') }]);
    expect(broken('"ageYears": 40', '"ageYears": 04')).toEqual([{ code: "not-json", line: lineOf('"ageYears"') }]);
  });

  test.each<[string, string, string, readonly (string | number)[], unknown]>([
    ["a text for a number", '"ageYears": 40', '"ageYears": "40"', ["profile", "ageYears"], { code: "number" }],
    ["too old", '"ageYears": 40', '"ageYears": 400', ["profile", "ageYears"], { code: "most", bound: 120 }],
    ["below nothing", '"ageYears": 40', '"ageYears": -4', ["profile", "ageYears"], { code: "least", bound: 0 }],
    ["a limit of nobody", '"homeLimit": "US"', '"homeLimit": "XX"', ["profile", "homeLimit"], { code: "choice" }],
    [
      "in the list",
      '"magnesiumMgPerServing": 50',
      '"magnesiumMgPerServing": null',
      ["profile", "stack", 0, "magnesiumMgPerServing"],
      { code: "number" },
    ],
    [
      "no yes or no",
      '"paused": false\n',
      '"paused": 0\n',
      ["profile", "stack", 0, "paused"],
      { code: "true-or-false" },
    ],
    ["not a list", '"flags": [\n      "ckd"\n    ]', '"flags": "ckd"', ["profile", "flags"], { code: "list" }],
    ["of a correction", '"mg": 12.5', '"mg": {}', ["corrections", 0, "amounts", "magnesium", "mg"], {}],
    ["key of another record", '"key": "aside:profile:1"', '"key": "profile"', ["setAside", 0], { code: "unusable" }],
  ])("%s: names the field and its line", (_, from, to, path, fault) => {
    const problems = broken(from, to);
    expect(problems).toEqual([
      { code: "field", line: expect.any(Number), path, fault: expect.objectContaining(fault) },
    ]);
    const [problem] = problems;
    const text = toArchiveText(whole).replace(from, to).split("\n");
    const last = path.at(-1);
    if (problem?.code === "field" && typeof last === "string") expect(text[problem.line - 1]).toContain(`"${last}"`);
  });

  test("without a field names what is missing", () => {
    const text = toArchiveText(whole).replace('    "sex": "unspecified",\n', "");
    expect(problemsOf(text)).toEqual([
      { code: "field", line: lineOf('"profile": {'), path: ["profile", "sex"], fault: { code: "missing" } },
    ]);
  });

  test("with much wrong names ten problems", () => {
    const stack = Array.from({ length: 30 }, () => entry("x", { calciumMgPerServing: -1 }));
    expect(problemsOf(toArchiveText(withStack(...stack)))).toHaveLength(10);
  });

  test("cannot reach an object's prototype", () => {
    const text = toArchiveText(whole).replace('"milk": 1', '"__proto__": {"polluted": 1}');
    readArchive(text);
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });
});

describe("lines of a JSON text", () => {
  test("are found for any value of any JSON, and nothing that is JSON is called broken", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        const value: unknown = JSON.parse(text);
        const spread = JSON.stringify(value, null, 1);
        expect(findBrokenLine(text)).toBeNull();
        expect(findBrokenLine(spread)).toBeNull();
        if (!Array.isArray(value)) return;
        value.forEach((item, i) => {
          const line = spread.split("\n")[findLine(spread, [i]) - 1]!;
          expect(line.trim().startsWith((JSON.stringify(item, null, 1).split("\n")[0] ?? "").trim())).toBe(true);
        });
      }),
      { numRuns: 500 },
    );
  });

  test("what JSON.parse refuses has a line, and only that", () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom("", ",", '"', "}", "x", "0"), (json, at, put) => {
        const cut = at % (json.length + 1);
        const text = json.slice(0, cut) + put + json.slice(cut + 1);
        let isJson = true;
        try {
          JSON.parse(text);
        } catch {
          isJson = false;
        }
        expect(findBrokenLine(text) === null).toBe(isJson);
      }),
      { numRuns: 2000 },
    );
  });
});

describe("a merge", () => {
  const stackAfter = (here: Archive, file: Archive) => mergeArchives(here, file).profile?.stack;

  test("takes the file's answers, but keeps what keeps a person safe", () => {
    const here = { ...profile, ageYears: 40, flags: ["ckd"], medicines: ["iron"], ownMagnesiumLimitMg: 200 };
    const there: DietProfile = { ...profile, ageYears: 41, flags: ["digoxin"], medicines: [], homeLimit: "DE" };
    expect(mergeArchives(archive({ profile: here }), archive({ profile: there })).profile).toMatchObject({
      ageYears: 41,
      homeLimit: "DE",
      flags: ["ckd", "digoxin"],
      medicines: ["iron"],
      ownMagnesiumLimitMg: 200,
    });
  });

  test("knows an entry again by its product, or by its name where it was typed in", () => {
    const here = withStack(entry("Multi"), entry("From page", { id: "taken-2", productKey: "shop:1" }));
    const file = withStack(
      entry(" multi ", { id: "taken-7", servingsPerDay: 2 }),
      entry("Other title", { id: "taken-8", productKey: "shop:1", paused: true }),
      entry("Multi", { id: "taken-1", productKey: "shop:2" }),
    );
    expect(stackAfter(here, file)).toEqual([
      entry(" multi ", { servingsPerDay: 2 }),
      entry("Other title", { id: "taken-2", productKey: "shop:1", paused: true }),
      entry("Multi", { id: "taken-1-2", productKey: "shop:2" }),
    ]);
  });

  test("of two entries of one name changes neither into the other", () => {
    const twice = withStack(entry("Mg"), entry("Mg", { id: "taken-2", magnesiumMgPerServing: 200 }));
    expect(mergeArchives(twice, twice)).toEqual(twice);
    expect(toChanges(twice, twice).taken).toEqual({ added: 0, changed: 0, removed: 0 });
  });

  test("takes the newer correction of a product, this device's where both are as new", () => {
    const at = (at: number, servingsPerDay: number): Correction => correction({ at, servingsPerDay });
    const joined = (here: Correction, file: Correction) =>
      mergeArchives(archive({ corrections: [here] }), archive({ corrections: [file] })).corrections;
    expect(joined(at(1, 1), at(2, 2))).toEqual([at(2, 2)]);
    expect(joined(at(2, 1), at(1, 2))).toEqual([at(2, 1)]);
    expect(joined(at(2, 1), at(2, 2))).toEqual([at(2, 1)]);
  });

  test("takes the file's settings, joins lists, and leaves this device its agreement", () => {
    const here = { ...defaultSettings, consentedAt: 1, paused: true, shopsOff: ["a.example"] };
    const there = { ...defaultSettings, consentedAt: 2, alsoMmol: true, shopsOff: ["b.example", "a.example"] };
    expect(mergeArchives(archive({ settings: here }), archive({ settings: there })).settings).toEqual({
      ...there,
      consentedAt: 1,
      shopsOff: ["a.example", "b.example"],
    });
  });

  test("of a file without a profile removes none, a replacement does", () => {
    const here = withStack(entry("Multi"));
    expect(mergeArchives(here, archive()).profile).toEqual(here.profile);
    expect(replaceArchive(here, archive()).profile).toBeNull();
    expect(toChanges(here, archive())).toMatchObject({ profile: "removed", taken: { removed: 1 } });
    expect(toChanges(archive(), here)).toMatchObject({ profile: "added", taken: { added: 1 } });
  });

  const someEntry = fc.record({
    name: fc.constantFrom("A", "B", "C"),
    productKey: fc.constantFrom(null, "shop:1", "shop:2"),
    servingsPerDay: fc.integer({ min: 1, max: 3 }),
  });
  const someArchive = fc
    .record({
      entries: fc.array(someEntry, { maxLength: 5 }),
      corrections: fc.uniqueArray(fc.constantFrom("a", "b", "c")),
      at: fc.integer({ min: 1, max: 3 }),
      flags: fc.subarray(["ckd", "digoxin", "lithium"]),
    })
    .map(({ entries, corrections, at, flags }) =>
      archive({
        profile: {
          ...profile,
          flags,
          stack: entries.map((one, i) => entry(one.name, { ...one, id: `taken-${i + 1}` })),
        },
        corrections: corrections.map((productKey) => correction({ productKey, at })),
      }),
    );

  test("done twice is done once, removes nothing, and leaves every id once", () => {
    fc.assert(
      fc.property(someArchive, someArchive, (here, file) => {
        const once = mergeArchives(here, file);
        expect(mergeArchives(once, file)).toEqual(once);
        const changes = toChanges(here, once);
        expect([changes.taken.removed, changes.corrections.removed]).toEqual([0, 0]);
        expect(once.profile!.flags).toEqual(expect.arrayContaining([...here.profile!.flags]));
        const ids = once.profile!.stack.map(({ id }) => id);
        expect(new Set(ids).size).toBe(ids.length);
        expect(readArchive(toArchiveText(once)).archive).toEqual(once);
      }),
      { numRuns: 500 },
    );
  });
});
