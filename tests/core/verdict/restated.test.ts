import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readLabel } from "../../../src/core/label/report.ts";
import type { LabelReport } from "../../../src/core/model.ts";
import { judge } from "../../../src/core/verdict/judge.ts";
import { toJudgedProduct } from "../../../src/core/verdict/product.ts";
import { verdictKnowledge } from "../../../src/data/guidance.ts";
import { knowledge } from "../../../src/data/index.ts";
import { snapshotOf } from "../label/snapshots.ts";
import { RUNS, somePerson } from "./samples.ts";

/** How one language prints the same panel: title of the table, its column, both names, units, decimal sign, directions. */
interface Print {
  readonly lang: string;
  readonly facts: string;
  readonly per: string;
  readonly calcium: string;
  readonly magnesium: string;
  readonly mg: string;
  readonly g: string;
  readonly decimal: "." | ",";
  readonly directions: (servings: number) => string;
}

const prints: readonly Print[] = [
  {
    lang: "en",
    facts: "Supplement Facts",
    per: "Amount per tablet",
    calcium: "Calcium",
    magnesium: "Magnesium",
    mg: "mg",
    g: "g",
    decimal: ".",
    directions: (servings) => `Directions: take ${servings} ${servings === 1 ? "tablet" : "tablets"} daily.`,
  },
  {
    lang: "de",
    facts: "Nährwerte",
    per: "pro Tablette",
    calcium: "Calcium",
    magnesium: "Magnesium",
    mg: "mg",
    g: "g",
    decimal: ",",
    directions: (servings) => `Verzehrempfehlung: täglich ${servings} ${servings === 1 ? "Tablette" : "Tabletten"}.`,
  },
  {
    lang: "fr",
    facts: "Informations nutritionnelles",
    per: "par comprimé",
    calcium: "Calcium",
    magnesium: "Magnésium",
    mg: "mg",
    g: "g",
    decimal: ",",
    directions: (servings) => `Posologie : ${servings} ${servings === 1 ? "comprimé" : "comprimés"} par jour.`,
  },
  {
    lang: "es",
    facts: "Información nutricional",
    per: "por comprimido",
    calcium: "Calcio",
    magnesium: "Magnesio",
    mg: "mg",
    g: "g",
    decimal: ",",
    directions: (servings) => `Modo de empleo: ${servings} ${servings === 1 ? "comprimido" : "comprimidos"} al día.`,
  },
  {
    lang: "pl",
    facts: "Wartości odżywcze",
    per: "w 1 tabletce",
    calcium: "Wapń",
    magnesium: "Magnez",
    mg: "mg",
    g: "g",
    decimal: ",",
    directions: (servings) => `Sposób użycia: ${servings} ${servings === 1 ? "tabletka" : "tabletki"} dziennie.`,
  },
  {
    lang: "ru",
    facts: "Пищевая ценность",
    per: "в 1 таблетке",
    calcium: "Кальций",
    magnesium: "Магний",
    mg: "мг",
    g: "г",
    decimal: ",",
    directions: (servings) => `Способ применения: по ${servings} ${servings === 1 ? "таблетке" : "таблетки"} в день.`,
  },
  {
    lang: "ja",
    facts: "栄養成分表示",
    per: "1粒あたり",
    calcium: "カルシウム",
    magnesium: "マグネシウム",
    mg: "mg",
    g: "g",
    decimal: ".",
    directions: (servings) => `お召し上がり方：1日${servings}粒を目安にお召し上がりください。`,
  },
];

const printed = (mg: number, inGrams: boolean, print: Print): string =>
  inGrams ? `${(mg / 1000).toFixed(3).replace(".", print.decimal)} ${print.g}` : `${mg} ${print.mg}`;

interface Statement {
  readonly print: Print;
  readonly inGrams: boolean;
  readonly magnesiumFirst: boolean;
}

const read = (calcium: number, magnesium: number, servings: number, statement: Statement): LabelReport => {
  const { print, inGrams, magnesiumFirst } = statement;
  const rows = [
    [print.calcium, printed(calcium, inGrams, print)],
    [print.magnesium, printed(magnesium, inGrams, print)],
  ];
  return readLabel(
    snapshotOf(
      "Bone Harmony",
      [`# ${print.facts}`, ["", print.per], ...(magnesiumFirst ? rows.toReversed() : rows), print.directions(servings)],
      { lang: print.lang },
    ),
    knowledge(),
  );
};

const someStatement: fc.Arbitrary<Statement> = fc.record({
  print: fc.constantFrom(...prints),
  inGrams: fc.boolean(),
  magnesiumFirst: fc.boolean(),
});

const someWholeMg = fc.integer({ min: 5, max: 1500 });

describe("the same label, in another language, unit or order", { timeout: 1_800_000 }, () => {
  test("is judged the same", () => {
    fc.assert(
      fc.property(
        someWholeMg,
        someWholeMg,
        fc.integer({ min: 1, max: 4 }),
        someStatement,
        someStatement,
        somePerson,
        (calcium, magnesium, servings, one, other, profile) => {
          const judged = [one, other].map((statement) =>
            judge(toJudgedProduct(read(calcium, magnesium, servings, statement), null), profile, verdictKnowledge),
          );
          const [first, second] = judged;
          expect(first?.productMgPerDay.calcium?.estimate).toBeCloseTo(calcium * servings, 6);
          expect(first?.productMgPerDay.magnesium?.estimate).toBeCloseTo(magnesium * servings, 6);
          expect(second?.code).toBe(first?.code);
          expect(second?.servings).toEqual(first?.servings);
          expect([second?.ratioClass, second?.supplementRatio, second?.wholeDayRatio]).toEqual([
            first?.ratioClass,
            first?.supplementRatio,
            first?.wholeDayRatio,
          ]);
          expect(second?.limits.map(({ status }) => status)).toEqual(first?.limits.map(({ status }) => status));
          expect(second?.reasons.map(({ code }) => code)).toEqual(first?.reasons.map(({ code }) => code));
        },
      ),
      { numRuns: RUNS },
    );
  });
});
