/**
 * `npm run fuzz`: label lines and mutated pages by the thousand. In: `--lines=N` (100,000), `--pages=N` (2,000),
 * `--same=N` (5,000 statements in all their notations), `--seed=N`. Out: what was tried and, for each property that
 * fails, the smallest case found. Exits 1 where any fails. tests/fuzz.test.ts runs a sample of it.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import type { Lexicon } from "../src/core/label/lexicon.ts";
import { readLabel } from "../src/core/label/report.ts";
import type { Amount, LabelReport, Mineral, PageSnapshot, TextBlock } from "../src/core/model.ts";
import { knowledge } from "../src/data/index.ts";
import { lexicons } from "../src/data/lexicon/index.ts";
import { openPages } from "./saved-page.ts";

/** One property that was tried: how often, and the smallest case that breaks it, or null. */
export interface Tried {
  readonly name: string;
  readonly cases: number;
  readonly milliseconds: number;
  readonly failure: string | null;
}

type Content = string | readonly string[];

/** No single line may hold up the page for longer. */
const MOST_MS = 50;

const pageOf = (content: readonly Content[]): PageSnapshot => ({
  url: "https://shop.example/p/1",
  title: "Bone Harmony, 120 Tablets",
  lang: "en",
  gtin: null,
  productId: null,
  blocks: content.map(
    (each, at): TextBlock => ({
      kind: at === 0 ? "title" : typeof each === "string" ? "line" : "row",
      cells: typeof each === "string" ? [each] : each,
      section: "",
      group: at === 0 ? 0 : 1,
      locator: { kind: "data", name: "text" },
    }),
  ),
  signs: { types: ["product"], cartButtons: 1, prices: 1, productCards: 0, proseLength: 0, articleMarks: 0 },
  pictures: [],
  signature: "",
  capped: false,
  cappedNames: false,
});

const TITLE = "Bone Harmony, 120 Tablets";

const isSound = (amount: Amount): boolean =>
  Number.isFinite(amount.low) &&
  Number.isFinite(amount.estimate) &&
  Number.isFinite(amount.high) &&
  amount.low >= 0 &&
  amount.low <= amount.estimate * (1 + 1e-9) &&
  amount.estimate <= amount.high * (1 + 1e-9);

/** What is wrong with a report whatever was read, or null. */
export const faultOf = (report: LabelReport): string | null => {
  const seen = new Set<Mineral>();
  for (const reading of [...report.readings, ...report.alternatives]) {
    const amounts: readonly (Amount | null)[] = [
      reading.mgPerServing,
      reading.mgPerDay,
      reading.stated,
      ...reading.steps.map(({ factor }) => factor),
    ];
    const bad = amounts.find((amount) => amount !== null && !isSound(amount));
    if (bad) return `an unsound amount: ${JSON.stringify(bad)} of ${reading.sources[0]?.text}`;
  }
  for (const { mineral } of report.readings) {
    if (seen.has(mineral)) return `two readings of ${mineral}`;
    seen.add(mineral);
  }
  for (const amount of [report.serving.pieces, report.serving.grams, report.serving.millilitres, report.serving.perDay])
    if (amount !== null && !isSound(amount)) return `an unsound serving: ${JSON.stringify(report.serving)}`;
  return null;
};

const readings = (report: LabelReport | null): string =>
  (report?.readings ?? [])
    .map(({ mineral, mgPerServing: { low, high } }) => `${mineral} ${low.toFixed(2)}..${high.toFixed(2)}`)
    .sort()
    .join(", ");

// ---------------------------------------------------------------------------------------------------------------
// Generated label lines

const alternatives = (words: string): string[] =>
  words
    .split("|")
    .map((word) => word.replace("~", ""))
    .filter((word) => word !== "");

const anyOf = (words: string | undefined, otherwise: string): fc.Arbitrary<string> => {
  const list = alternatives(words ?? "");
  return list.length === 0 ? fc.constant(otherwise) : fc.constantFrom(...list);
};

const digitZeros = [0x30, 0x30, 0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10];

/** The text with its digits in another script. */
const inDigits = (text: string, zero: number): string =>
  text.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)));

const printedNumber: fc.Arbitrary<string> = fc.oneof(
  fc.integer({ min: 0, max: 3000 }).map(String),
  fc
    .tuple(fc.integer({ min: 0, max: 2500 }), fc.integer({ min: 0, max: 999 }), fc.constantFrom(",", ".", "'", " "))
    .map(([whole, part, mark]) => `${whole}${mark}${part}`),
  fc
    .tuple(
      fc.integer({ min: 1, max: 900 }),
      fc.integer({ min: 1, max: 1200 }),
      fc.constantFrom("-", " – ", " to ", "~", "/"),
    )
    .map(([from, to, joint]) => `${from}${joint}${to}`),
  fc.constantFrom("<5", "≤ 10", "> 100", "½", "1/2", "0", "1e9", "999999999999", "0.000001", "1.2.3.4", "1,2,3"),
);

const someUnit = (lexicon: Lexicon): fc.Arbitrary<string> =>
  fc.oneof(
    fc.constantFrom("mg", "g", "µg", "mcg", "MG", "㎎", "mmol", "mEq", "%", "ml", "IU", "", "mg/kg", "kg"),
    anyOf(lexicon.units.mg, "mg"),
    anyOf(lexicon.units.g, "g"),
  );

const amountIn = (lexicon: Lexicon): fc.Arbitrary<string> =>
  fc
    .tuple(
      printedNumber,
      fc.constantFrom("", " ", " ", "\u00a0"),
      someUnit(lexicon),
      fc.constantFrom(...digitZeros),
      fc.nat(9),
    )
    .map(([number, gap, unit, zero, turn]) =>
      inDigits(turn === 0 ? `${unit}${gap}${number}` : `${number}${gap}${unit}`, zero),
    );

const ROLES = [
  "nutrients",
  "elemental",
  "equals",
  "from",
  "per",
  "contains",
  "pieces",
  "serving",
  "servingSize",
  "day",
  "times",
  "directions",
  "maximum",
  "facts",
  "excipients",
  "advice",
  "without",
] as const;

const wordIn = (lexicon: Lexicon): fc.Arbitrary<string> => {
  const salts = Object.values(lexicon.salts);
  return fc.oneof(
    { weight: 6, arbitrary: anyOf(`${lexicon.calcium}|${lexicon.magnesium}`, "calcium") },
    {
      weight: 3,
      arbitrary:
        salts.length === 0 ? fc.constant("citrate") : fc.constantFrom(...salts).chain((words) => anyOf(words, "oxide")),
    },
    { weight: 4, arbitrary: fc.constantFrom(...ROLES).chain((role) => anyOf(lexicon[role], "")) },
    { weight: 5, arbitrary: amountIn(lexicon) },
    {
      weight: 2,
      arbitrary: fc.constantFrom(
        "(",
        ")",
        "[",
        "]",
        ":",
        ";",
        ",",
        ".",
        "=",
        "-",
        "/",
        "+",
        "&",
        "*",
        "|",
        "•",
        "…",
        "Ca",
        "Mg",
        "Mg2+",
        "Ca²⁺",
        "B6",
        "D3",
        "\u202e",
        "\u00ad",
        "🍋",
      ),
    },
    { weight: 1, arbitrary: fc.string({ unit: "binary", maxLength: 6 }) },
  );
};

const upper = (text: string, how: number): string =>
  how === 0 ? text.toUpperCase() : how === 1 ? `${text[0]?.toUpperCase() ?? ""}${text.slice(1)}` : text;

/** A line as labels have them: mineral and salt, amount, basis in any order, or words of a language in any order. */
const labelLine: fc.Arbitrary<string> = fc
  .tuple(fc.constantFrom(...lexicons), fc.constantFrom(...lexicons), fc.nat(4))
  .chain(([lexicon, other, turn]) =>
    turn === 0
      ? fc
          .array(fc.oneof(wordIn(lexicon), wordIn(other)), { minLength: 1, maxLength: 30 })
          .map((words) => words.join(" "))
      : fc
          .tuple(
            anyOf(turn % 2 === 0 ? lexicon.calcium : lexicon.magnesium, "magnesium"),
            fc.option(anyOf(Object.values(lexicon.salts).join("|"), "citrate")),
            amountIn(lexicon),
            fc.option(
              fc.tuple(anyOf(lexicon.per, "per"), anyOf(lexicon.pieces, "tablet")).map((words) => words.join(" ")),
            ),
            fc.option(fc.integer({ min: 1, max: 300 }).map((percent) => `(${percent} %)`)),
            fc.constantFrom(" ", " ", ": ", " - ", " = ", " | ", "", ", "),
            fc.nat(5),
            fc.nat(3),
          )
          .map(([mineral, salt, amount, basis, percent, joint, order, letters]) => {
            const name = upper([mineral, salt].filter(Boolean).join(order % 2 === 0 ? " " : ""), letters);
            const main =
              order < 3
                ? `${name}${joint}${amount}`
                : order === 3
                  ? `${amount} ${name}`
                  : `${basis ?? ""} ${amount} ${name}`;
            return [main, percent, order < 4 ? basis : null].filter(Boolean).join(" ");
          }),
  );

const someContent: fc.Arbitrary<readonly Content[]> = fc
  .array(fc.oneof(labelLine, labelLine, fc.tuple(labelLine, labelLine), fc.tuple(labelLine, labelLine, labelLine)), {
    minLength: 1,
    maxLength: 2,
  })
  .map((content) => [TITLE, ...content]);

const timedRead = (content: readonly Content[]): { report: LabelReport; milliseconds: number } => {
  const page = pageOf(content);
  let milliseconds = Number.POSITIVE_INFINITY;
  let report: LabelReport | null = null;
  // A slow call may be the machine's doing; three in a row are not.
  for (let turn = 0; turn < 3 && milliseconds > MOST_MS; turn++) {
    const from = performance.now();
    report = readLabel(page, knowledge());
    milliseconds = Math.min(milliseconds, performance.now() - from);
  }
  return { report: report as LabelReport, milliseconds };
};

// ---------------------------------------------------------------------------------------------------------------
// The same statement in other words

/** Names as labels print them, by hand: calcium, magnesium, the unit milligram. */
const NAMES: Readonly<Record<string, readonly [calcium: string, magnesium: string, unit: string]>> = {
  en: ["Calcium", "Magnesium", "mg"],
  de: ["Calcium", "Magnesium", "mg"],
  fr: ["Calcium", "Magnésium", "mg"],
  es: ["Calcio", "Magnesio", "mg"],
  it: ["Calcio", "Magnesio", "mg"],
  pt: ["Cálcio", "Magnésio", "mg"],
  nl: ["Calcium", "Magnesium", "mg"],
  pl: ["Wapń", "Magnez", "mg"],
  cs: ["Vápník", "Hořčík", "mg"],
  sk: ["Vápnik", "Horčík", "mg"],
  hu: ["Kalcium", "Magnézium", "mg"],
  ro: ["Calciu", "Magneziu", "mg"],
  bg: ["Калций", "Магнезий", "мг"],
  ru: ["Кальций", "Магний", "мг"],
  uk: ["Кальцій", "Магній", "мг"],
  tr: ["Kalsiyum", "Magnezyum", "mg"],
  el: ["Ασβέστιο", "Μαγνήσιο", "mg"],
  sv: ["Kalcium", "Magnesium", "mg"],
  da: ["Calcium", "Magnesium", "mg"],
  no: ["Kalsium", "Magnesium", "mg"],
  fi: ["Kalsium", "Magnesium", "mg"],
  et: ["Kaltsium", "Magneesium", "mg"],
  lv: ["Kalcijs", "Magnijs", "mg"],
  lt: ["Kalcis", "Magnis", "mg"],
  hr: ["Kalcij", "Magnezij", "mg"],
  sl: ["Kalcij", "Magnezij", "mg"],
  ja: ["カルシウム", "マグネシウム", "mg"],
  zh: ["钙", "镁", "毫克"],
  ko: ["칼슘", "마그네슘", "mg"],
  ar: ["الكالسيوم", "المغنيسيوم", "ملغ"],
  he: ["סידן", "מגנזיום", 'מ"ג'],
  hi: ["कैल्शियम", "मैग्नीशियम", "मिग्रा"],
  bn: ["ক্যালসিয়াম", "ম্যাগনেসিয়াম", "মিগ্রা"],
  th: ["แคลเซียม", "แมกนีเซียม", "มก."],
  vi: ["Canxi", "Magie", "mg"],
  id: ["Kalsium", "Magnesium", "mg"],
};

const languages = lexicons.map(({ lang }) => lang).filter((lang) => NAMES[lang] !== undefined);

interface Said {
  readonly mineral: Mineral;
  readonly mg: number;
  readonly lang: string;
  /** How the amount is printed: mg, g with a point or a comma, mg in the language's own letters. */
  readonly unit: "mg" | "g." | "g," | "own";
  readonly zero: number;
  readonly order: "row" | "colon" | "plain" | "amount-first" | "brackets";
}

const said: fc.Arbitrary<Said> = fc.record({
  mineral: fc.constantFrom<Mineral>("calcium", "magnesium"),
  // Doses that labels have, of at most two digits of a gram after the point: "0.25 g" can mean one thing only.
  mg: fc.integer({ min: 5, max: 120 }).map((tens) => tens * 10),
  lang: fc.constantFrom(...languages),
  unit: fc.constantFrom("mg", "mg", "g.", "g,", "own"),
  zero: fc.constantFrom(0x30, 0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xe50, 0xff10),
  order: fc.constantFrom("row", "colon", "plain", "amount-first", "brackets"),
});

/** The statement as content of a page with an English serving size. */
const contentOf = ({ mineral, mg, lang, unit, zero, order }: Said): readonly Content[] => {
  const [calcium, magnesium, own] = NAMES[lang] as readonly [string, string, string];
  const name = mineral === "calcium" ? calcium : magnesium;
  const grams = String(mg / 1000);
  const amount = inDigits(
    unit === "mg"
      ? `${mg} mg`
      : unit === "own"
        ? `${mg} ${own}`
        : `${unit === "g," ? grams.replace(".", ",") : grams} g`,
    zero,
  );
  const statement: Content =
    order === "row"
      ? [name, amount]
      : order === "colon"
        ? `${name}: ${amount}`
        : order === "plain"
          ? `${name} ${amount}`
          : order === "amount-first"
            ? `${amount} ${name}`
            : `${name} (${amount})`;
  return [TITLE, "Supplement Facts", "Serving size: 1 tablet", statement];
};

const UNRELATED: readonly Content[] = [
  ["Vitamin C", "80 mg", "100 %"],
  ["Zinc", "10 mg", "100 %"],
  "Vitamin D3 25 µg",
  "Store in a cool and dry place.",
  "Eisen 14 mg",
  "Цинк 15 мг",
  ["ビタミンC", "100mg"],
  "60 g net weight",
];

// ---------------------------------------------------------------------------------------------------------------
// Mutated pages

const pagesFolder = join(import.meta.dirname, "..", "tests", "pages");

/** The markup of the project's own test pages. */
const ownPages = (): { name: string; markup: string }[] =>
  readdirSync(pagesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => ({ name, markup: readFileSync(join(pagesFolder, name, "page.html"), "utf8") }));

interface Mutation {
  readonly kind:
    | "drop tags"
    | "drop one tag"
    | "truncate"
    | "scramble attributes"
    | "nest"
    | "unicode"
    | "double"
    | "swap digits"
    | "cut";
  /** Where, as a share of the page. */
  readonly at: number;
  readonly length: number;
  readonly text: string;
}

const mutation: fc.Arbitrary<Mutation> = fc.record({
  kind: fc.constantFrom(
    "drop tags",
    "drop one tag",
    "truncate",
    "scramble attributes",
    "nest",
    "unicode",
    "double",
    "swap digits",
    "cut",
  ),
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  length: fc.integer({ min: 1, max: 400 }),
  text: fc.string({ unit: "binary", minLength: 1, maxLength: 20 }),
});

const mutated = (markup: string, { kind, at, length, text }: Mutation): string => {
  const place = Math.floor(at * markup.length);
  const before = markup.slice(0, place);
  const after = markup.slice(place);
  switch (kind) {
    case "drop tags":
      return (
        before + after.replace(/<\/?(?:div|td|tr|li|p|span)\b[^>]*>/g, (tag, offset) => (offset % 3 === 0 ? "" : tag))
      );
    case "drop one tag":
      return before + after.replace(/<\/?[a-z][^>]*>/, "");
    case "truncate":
      return before;
    case "scramble attributes":
      return (
        before +
        after.replace(
          /(class|id|itemprop|role|href)="([^"]*)"/g,
          (_, name, value) => `${name}="${[...value].reverse().join("")}"`,
        )
      );
    case "nest":
      return `${before}${"<div>".repeat(length)}${after}`;
    case "unicode":
      return before + text + after;
    case "double":
      return before + after.slice(0, length) + after;
    case "swap digits":
      return before + inDigits(after, 0x660);
    case "cut":
      return before + after.slice(length);
  }
};

/** Carts of other shops' languages; what is in them is never this page's product. */
const CARTS = [
  '<div class="mini-cart"><p>Warenkorb</p><ul><li>Magnesium 400 mg Kapseln</li><li>Calcium 900 mg</li></ul></div>',
  '<div class="mini-cart"><p>Panier</p><ul><li>Magnésium marin 333 mg, 1 gélule</li></ul></div>',
  '<div class="mini-cart"><p>Корзина</p><ul><li>Кальций 777 мг</li><li>Магний 111 мг</li></ul></div>',
  '<div class="mini-cart"><p>カート</p><ul><li>カルシウム 612mg</li></ul></div>',
  '<div class="mini-cart"><p>سلة</p><ul><li>مغنيسيوم ٤٤٤ ملغ</li></ul></div>',
];

// ---------------------------------------------------------------------------------------------------------------

const tryOut = <T>(
  name: string,
  cases: number,
  seed: number,
  arbitrary: fc.Arbitrary<T>,
  property: (value: T) => string | null,
  show: (value: T) => string,
): Tried => {
  const from = performance.now();
  const details = fc.check(
    fc.property(arbitrary, (value) => {
      const fault = property(value);
      if (fault !== null) throw new Error(fault);
    }),
    { numRuns: cases, seed, endOnFailure: false },
  );
  const [value] = details.counterexample ?? [];
  const error = details.errorInstance;
  return {
    name,
    cases: details.numRuns,
    milliseconds: performance.now() - from,
    failure: details.failed
      ? `${error instanceof Error ? error.message : String(error)}\n    ${value === undefined ? "" : show(value)}`
      : null,
  };
};

/** Any line of label words: nothing is thrown, nothing takes long, every amount is sound. */
export const tryLines = (cases: number, seed: number): Tried =>
  tryOut(
    "label lines: no throw, in time, sound amounts",
    cases,
    seed,
    someContent,
    (content) => {
      const { report, milliseconds } = timedRead(content);
      return milliseconds > MOST_MS ? `${milliseconds.toFixed(0)} ms` : faultOf(report);
    },
    (content) => JSON.stringify(content),
  );

/** One statement in every unit, order, language and digit script gives its milligrams. */
export const trySame = (cases: number, seed: number): Tried =>
  tryOut(
    "the same statement in other words: the same amount",
    cases,
    seed,
    said,
    (statement) => {
      const report = readLabel(pageOf(contentOf(statement)), knowledge());
      const expected = `${statement.mineral} ${statement.mg.toFixed(2)}..${statement.mg.toFixed(2)}`;
      return readings(report) === expected ? null : `read "${readings(report)}" for "${expected}"`;
    },
    (statement) => JSON.stringify(contentOf(statement).slice(3)),
  );

/** Rows of other nutrients around a statement change nothing. */
export const tryUnrelatedRows = (cases: number, seed: number): Tried =>
  tryOut(
    "rows of other nutrients: no change",
    cases,
    seed,
    fc.tuple(said, fc.subarray([...UNRELATED], { minLength: 1 }), fc.subarray([...UNRELATED])),
    ([statement, before, after]) => {
      const content = contentOf(statement);
      const alone = readings(readLabel(pageOf(content), knowledge()));
      const among = readings(
        readLabel(pageOf([...content.slice(0, 3), ...before, ...content.slice(3), ...after]), knowledge()),
      );
      return alone === among ? null : `read "${among}", alone "${alone}"`;
    },
    ([statement, before, after]) => JSON.stringify([...before, ...contentOf(statement).slice(3), ...after]),
  );

/** Test pages with parts missing, doubled or spoilt: nothing is thrown and every amount is sound. */
export const tryPages = (cases: number, seed: number): Tried => {
  const reader = openPages();
  const own = ownPages();
  return tryOut(
    "mutated pages: no throw, sound amounts",
    cases,
    seed,
    fc.tuple(fc.constantFrom(...own), fc.array(mutation, { minLength: 1, maxLength: 4 })),
    ([{ name, markup }, mutations]) => {
      const { report } = reader.read(mutations.reduce(mutated, markup), {
        url: "https://shop.example/p/1",
        isMarkup: true,
        name,
      });
      return report === null ? null : faultOf(report);
    },
    ([{ name }, mutations]) => `${name} ${JSON.stringify(mutations)}`,
  );
};

/** A cart in another language on top of a page changes nothing. */
export const tryCarts = (cases: number, seed: number): Tried => {
  const reader = openPages();
  const own = ownPages();
  const read = (name: string, markup: string) =>
    readings(reader.read(markup, { url: null, isMarkup: true, name }).report);
  return tryOut(
    "another language's mini-cart on the page: no change",
    cases,
    seed,
    fc.tuple(fc.constantFrom(...own), fc.constantFrom(...CARTS)),
    ([{ name, markup }, cart]) => {
      if (!/<body[^>]*>/i.test(markup)) return null;
      const alone = read(name, markup);
      const beside = read(
        name,
        markup.replace(/<body[^>]*>/i, (tag) => `${tag}${cart}`),
      );
      return alone === beside ? null : `read "${beside}", without the cart "${alone}"`;
    },
    ([{ name }, cart]) => `${name} ${cart}`,
  );
};

if (import.meta.main) {
  const option = (name: string, otherwise: number): number => {
    const given = process.argv.find((argument) => argument.startsWith(`--${name}=`))?.slice(name.length + 3);
    return Number(given ?? process.env[`CALMAG_FUZZ_${name.toUpperCase()}`] ?? otherwise);
  };
  const seed = option("seed", Date.now() % 1_000_000);
  console.log(`seed ${seed}`);
  const runs: readonly (() => Tried)[] = [
    () => tryLines(option("lines", 100_000), seed),
    () => trySame(option("same", 5_000), seed),
    () => tryUnrelatedRows(option("same", 5_000), seed),
    () => tryPages(option("pages", 2_000), seed),
    () => tryCarts(Math.ceil(option("pages", 2_000) / 4), seed),
  ];
  let failed = 0;
  for (const run of runs) {
    const { name, cases, milliseconds, failure } = run();
    if (failure !== null) failed++;
    console.log(
      `${failure === null ? "ok    " : "FAILED"}  ${name}: ${cases} cases (${(milliseconds / 1000).toFixed(1)} s)`,
    );
    if (failure !== null) console.log(`    ${failure}`);
  }
  process.exitCode = failed > 0 ? 1 : 0;
}
