import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DietProfile, Mineral, Verdict } from "../../../src/core/model.ts";
import { judge } from "../../../src/core/verdict/judge.ts";
import { toComparable } from "../../../src/core/verdict/numbers.ts";
import type { JudgedProduct } from "../../../src/core/verdict/product.ts";
import {
  adviceSentences,
  guidanceSentence,
  headline,
  limitSentence,
  sentenceOf,
  targetSentence,
  wholeDaySentence,
} from "../../../src/core/verdict/wording.ts";
import { guidance, verdictKnowledge } from "../../../src/data/guidance.ts";
import { wordingEn } from "../../../src/data/wording/en.ts";
import { RUNS, someMg, somePerson, someProduct } from "./samples.ts";

const verdictOf = (product: JudgedProduct, profile: DietProfile) => judge(product, profile, verdictKnowledge);
const MINERALS: readonly Mineral[] = ["calcium", "magnesium"];

const always = (check: (product: JudgedProduct, profile: DietProfile) => void) =>
  fc.assert(fc.property(someProduct, somePerson, check), { numRuns: RUNS });

const everySentence = (verdict: Verdict): readonly string[] => [
  headline(verdict, wordingEn),
  guidanceSentence(verdict, wordingEn),
  targetSentence(verdict, wordingEn, guidance),
  wholeDaySentence(verdict, wordingEn, guidance),
  ...adviceSentences(verdict, wordingEn),
  ...verdict.limits.map((line) => limitSentence(line, wordingEn)),
  ...[...verdict.reasons, ...verdict.warnings].map((finding) => sentenceOf(finding, wordingEn)),
];

describe("whatever the product and the person", { timeout: 1_800_000 }, () => {
  test("`fits` means that every shown limit is ok, and both minerals were read for certain", () => {
    always((product, profile) => {
      const verdict = verdictOf(product, profile);
      if (verdict.tone !== "fits") return;
      expect(verdict.ratioClass).toBe("balanced");
      expect(product.lowConfidence).toEqual([]);
      const home = verdict.limits.filter((line) => line.authority === profile.homeLimit);
      expect((verdict.code === "fits" ? verdict.limits : home).map((line) => line.status)).not.toContainEqual(
        expect.stringMatching(/over|possible|unknown/),
      );
    });
  });

  test("more of a mineral never turns a line that is over into one that is not", () => {
    fc.assert(
      fc.property(someProduct, somePerson, someMg, fc.constantFrom(...MINERALS), (product, profile, more, mineral) => {
        const amount = product.mgPerServing[mineral];
        if (amount === null) return;
        const raised = { low: amount.low + more, estimate: amount.estimate + more, high: amount.high + more };
        const after = verdictOf({ ...product, mgPerServing: { ...product.mgPerServing, [mineral]: raised } }, profile);
        verdictOf(product, profile).limits.forEach((line, index) => {
          if (line.status === "over") expect(after.limits[index]?.status).toBe("over");
          if (line.status === "possible") expect(after.limits[index]?.status).not.toBe("ok");
        });
      }),
      { numRuns: RUNS },
    );
  });

  test("the word fits is said by no stop, caution or unknown verdict", () => {
    always((product, profile) => {
      const verdict = verdictOf(product, profile);
      const said = everySentence(verdict).join("\n");
      if (["stop", "caution", "unknown"].includes(verdict.tone)) expect(said).not.toMatch(/\bfit/i);
      if (verdict.tone === "fits") expect(said).toMatch(/\bFits\b/);
    });
  });

  test("every sentence is whole: no placeholder left, no NaN, no undefined, an end", () => {
    always((product, profile) => {
      for (const sentence of everySentence(verdictOf(product, profile))) {
        expect(sentence).not.toMatch(/[{}]|NaN|undefined|null|Infinity|∞/);
        expect(sentence).toMatch(/^[A-Z\d].*\.$/);
      }
    });
  });

  test("every verdict names its reasons", () => {
    always((product, profile) => {
      expect(verdictOf(product, profile).reasons).not.toEqual([]);
    });
  });

  test("there is a guidance line and at least two limit lines, US and EU among them", () => {
    always((product, profile) => {
      const verdict = verdictOf(product, profile);
      expect(guidanceSentence(verdict, wordingEn)).not.toBe("");
      expect(verdict.limits.length).toBeGreaterThanOrEqual(2);
      expect(verdict.limits.map((line) => line.authority)).toEqual(expect.arrayContaining(["US", "EU"]));
    });
  });

  test("one stack entry or two of half the dose are the same, in any order", () => {
    always((product, profile) => {
      const halves = profile.stack.flatMap((entry) => {
        const half = {
          calciumMgPerServing: entry.calciumMgPerServing / 2,
          magnesiumMgPerServing: entry.magnesiumMgPerServing / 2,
        };
        return [
          { ...entry, ...half },
          { ...entry, ...half, id: `${entry.id}-2` },
        ];
      });
      const same = verdictOf(product, profile);
      const split = verdictOf(product, { ...profile, stack: halves.toReversed() });
      expect(split.code).toBe(same.code);
      expect(split.servings).toEqual(same.servings);
      expect(split.limits.map((line) => line.status)).toEqual(same.limits.map((line) => line.status));
      expect([split.ratioClass, split.supplementRatio, split.wholeDayRatio]).toEqual([
        same.ratioClass,
        same.supplementRatio,
        same.wholeDayRatio,
      ]);
    });
  });

  test("what was not read enters no sum, no ratio and no judgement of its lines", () => {
    fc.assert(
      fc.property(someProduct, somePerson, fc.constantFrom(...MINERALS), (product, profile, mineral) => {
        const unread = { ...product, mgPerServing: { ...product.mgPerServing, [mineral]: null } };
        const verdict = verdictOf(unread, profile);
        expect(verdict.productMgPerDay[mineral]).toBeNull();
        expect(verdict.regimenMgPerDay[mineral]).toBeNull();
        expect([verdict.ratioClass, verdict.supplementRatio, verdict.wholeDayRatio, verdict.pairing]).toEqual([
          null,
          null,
          null,
          null,
        ]);
        expect(verdict.servings).toMatchObject({ article: null, suggested: null });
        expect(verdict.code).toMatch(/^(unreadable|ask-first|over-limit|maybe-over|incomplete)$/);
        for (const line of verdict.limits) {
          if ((line.kind === "magnesiumSupplement") !== (mineral === "magnesium")) continue;
          expect(line.status).toMatch(/^(unknown|over)$/);
        }
      }),
      { numRuns: RUNS },
    );
  });

  test("`home` servings keep the home limits when they are taken, and one more does not", () => {
    always((product, profile) => {
      const { home } = verdictOf(product, profile).servings;
      const isKept = (servingsPerDay: number) =>
        verdictOf({ ...product, servingsPerDay, lowConfidence: [] }, profile)
          .limits.filter((line) => line.authority === profile.homeLimit)
          .every((line) => line.status === "ok" || line.status === "unknown");
      if (home > 0) expect(isKept(home)).toBe(true);
      if (home < product.labelMaxServingsPerDay) expect(isKept(home + 1)).toBe(false);
    });
  });

  test("`all` is never more than `home`, and a suggestion never more than `home` or the label", () => {
    always((product, profile) => {
      const { home, all, suggested, suggestedPieces } = verdictOf(product, profile).servings;
      expect(all).toBeLessThanOrEqual(home);
      expect(home).toBeLessThanOrEqual(product.labelMaxServingsPerDay);
      if (suggested !== null) expect(suggested).toBeLessThanOrEqual(home);
      if (suggestedPieces !== null) {
        expect(suggestedPieces).toBeLessThanOrEqual(product.labelMaxServingsPerDay * product.piecesPerServing!);
      }
    });
  });

  test("`article` servings are balanced when they are taken, and no other number comes nearer", () => {
    always((product, profile) => {
      const { servings, targetMg } = verdictOf(product, profile);
      const taken = (servingsPerDay: number) => verdictOf({ ...product, servingsPerDay }, profile);
      const numbers = Array.from({ length: product.labelMaxServingsPerDay }, (_, index) => index + 1);
      const balanced = numbers.filter((count) => taken(count).ratioClass === "balanced");
      if (servings.article === null) {
        expect(balanced).toEqual([]);
        return;
      }
      const distance = (count: number) =>
        MINERALS.filter((mineral) => toComparable(product.mgPerServing[mineral]!.estimate) > 0).reduce(
          (sum, mineral) => sum + Math.abs(taken(count).regimenMgPerDay[mineral]!.estimate - targetMg),
          0,
        );
      const nearest = Math.min(...balanced.map(distance));
      expect(balanced).toContain(servings.article);
      expect(distance(servings.article)).toBeLessThanOrEqual(nearest + 1e-5);
    });
  });

  test("a pairing that is followed leaves that mineral at the smaller of the other and the target", () => {
    always((product, profile) => {
      const { pairing, targetMg, regimenMgPerDay } = verdictOf(product, profile);
      if (pairing === null) return;
      const other = pairing.mineral === "calcium" ? "magnesium" : "calcium";
      const reached = regimenMgPerDay[pairing.mineral]!.estimate + pairing.mg;
      expect(reached).toBeCloseTo(Math.min(regimenMgPerDay[other]!.estimate, targetMg), 6);
      expect(pairing.insideHomeMg).toBeGreaterThanOrEqual(0);
      expect(pairing.insideHomeMg).toBeLessThanOrEqual(pairing.mg);
    });
  });

  test("a flag, an age under 18 or a life stage never leaves a suggestion or a cap", () => {
    always((product, profile) => {
      const verdict = verdictOf(product, { ...profile, flags: ["ckd"] });
      expect([verdict.servings.suggested, verdict.servings.suggestedPieces, verdict.insideLimitMg]).toEqual([
        null,
        null,
        null,
      ]);
    });
  });

  test("a higher own limit never makes a verdict stricter by its magnesium line", () => {
    fc.assert(
      fc.property(someProduct, somePerson, someMg, someMg, (product, profile, one, two) => {
        const order = ["ok", "unknown", "possible", "over"];
        const statusAt = (ownMagnesiumLimitMg: number) =>
          order.indexOf(
            verdictOf(product, { ...profile, ownMagnesiumLimitMg }).limits.find((line) => line.own)!.status,
          );
        expect(statusAt(Math.max(one, two))).toBeLessThanOrEqual(statusAt(Math.min(one, two)));
      }),
      { numRuns: RUNS },
    );
  });
});
