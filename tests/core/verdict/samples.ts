import fc from "fast-check";
import type { Amount, Authority, DietProfile, Mineral, StackEntry } from "../../../src/core/model.ts";
import type { JudgedProduct } from "../../../src/core/verdict/product.ts";

export const RUNS = Number(process.env.CALMAG_RUNS ?? 2000);

export const exactly = (mg: number): Amount => ({ low: mg, estimate: mg, high: mg });

const toAmount = (value: Amount | number | null): Amount | null => (typeof value === "number" ? exactly(value) : value);

/** A product of so much calcium and magnesium in a serving, one serving a day. */
export const product = (
  calcium: Amount | number | null,
  magnesium: Amount | number | null,
  more: Partial<JudgedProduct> = {},
): JudgedProduct => ({
  key: "shop.example 1",
  mgPerServing: { calcium: toAmount(calcium), magnesium: toAmount(magnesium) },
  lowConfidence: [],
  servingsPerDay: 1,
  servingsAssumed: false,
  labelMaxServingsPerDay: more.servingsPerDay ?? 1,
  piecesPerServing: null,
  notes: { carbonate: false, fromPercent: [], inConflict: [], suspect: [] },
  ...more,
});

/** An adult on the article's American diet who goes by the US. */
export const person = (more: Partial<DietProfile> = {}): DietProfile => ({
  ageYears: 40,
  sex: "unspecified",
  lifeStage: "none",
  diet: "own",
  dietMgPerDay: { calcium: 950, magnesium: 250 },
  checklist: {},
  homeLimit: "US",
  ownMagnesiumLimitMg: null,
  flags: [],
  medicines: [],
  stack: [],
  ...more,
});

export const entry = (calcium: number, magnesium: number, more: Partial<StackEntry> = {}): StackEntry => ({
  id: "entry",
  name: "Multi",
  productKey: null,
  calciumMgPerServing: calcium,
  magnesiumMgPerServing: magnesium,
  servingsPerDay: 1,
  paused: false,
  ...more,
});

export const AUTHORITIES: readonly Authority[] = ["US", "EU", "UK", "DE", "PL", "CA", "CA-NHP", "JP", "CN", "AU"];

/** Amounts near the figures that decide (limits, targets, thresholds) come up as often as any other. */
const decidingMg = fc.constantFrom(0, 56.25, 65, 110, 120, 200, 250, 350, 400, 500, 600, 750, 900, 1000, 1500);
export const someMg = fc.oneof(
  decidingMg,
  decidingMg.map((mg) => mg + 1),
  fc.integer({ min: 0, max: 2000 }),
  fc.double({ min: 0, max: 2000, noNaN: true }),
);

export const someAmount: fc.Arbitrary<Amount> = fc.oneof(
  someMg.map(exactly),
  fc.tuple(someMg, someMg, someMg).map((mgs) => {
    const [low, estimate, high] = mgs.toSorted((a, b) => a - b);
    return { low: low!, estimate: estimate!, high: high! };
  }),
);

const someMineral: fc.Arbitrary<Mineral> = fc.constantFrom("calcium", "magnesium");

export const someProduct: fc.Arbitrary<JudgedProduct> = fc
  .record({
    calcium: fc.option(someAmount, { freq: 8 }),
    magnesium: fc.option(someAmount, { freq: 8 }),
    lowConfidence: fc.oneof(fc.constant([]), fc.uniqueArray(someMineral)),
    servingsPerDay: fc.integer({ min: 1, max: 6 }),
    labelMaxServingsPerDay: fc.integer({ min: 1, max: 8 }),
    piecesPerServing: fc.option(fc.integer({ min: 2, max: 6 })),
  })
  .map(({ calcium, magnesium, ...more }) => product(calcium, magnesium, more));

export const someEntry: fc.Arbitrary<StackEntry> = fc.record({
  id: fc.constantFrom("a", "b", "c"),
  name: fc.constant("Entry"),
  productKey: fc.constantFrom(null, "shop.example 1", "shop.example 2"),
  calciumMgPerServing: someMg,
  magnesiumMgPerServing: someMg,
  servingsPerDay: fc.constantFrom(0, 0.5, 1, 2, 3),
  paused: fc.boolean(),
});

export const somePerson: fc.Arbitrary<DietProfile> = fc
  .record({
    ageYears: fc.oneof(fc.integer({ min: 18, max: 100 }), fc.integer({ min: 0, max: 120 })),
    lifeStage: fc.oneof(
      { weight: 6, arbitrary: fc.constant("none" as const) },
      { weight: 1, arbitrary: fc.constantFrom("pregnant" as const, "breastfeeding" as const) },
    ),
    dietMgPerDay: fc.record({ calcium: someMg, magnesium: someMg }),
    homeLimit: fc.constantFrom(...AUTHORITIES),
    ownMagnesiumLimitMg: fc.option(someMg, { freq: 4 }),
    flags: fc.oneof({ weight: 6, arbitrary: fc.constant([]) }, { weight: 1, arbitrary: fc.constant(["ckd"]) }),
    medicines: fc.subarray(["levothyroxine", "tetracyclines", "bisphosphonates", "diuretics-loop"]),
    stack: fc.array(someEntry, { maxLength: 3 }),
  })
  .map(person);
