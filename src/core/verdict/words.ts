/**
 * The shape of the words this product speaks, one table a language (src/data/wording). In: nothing. Out: types only.
 *
 * Every value is a finished text or a template with {placeholders}; the doc comment names the placeholders.
 * The word for "fits" stands in `headlines.fits` and `headlines["fits-disputed"]` alone.
 */
import type {
  Authority,
  Confidence,
  Finding,
  IssueCode,
  Limit,
  LimitKind,
  PerMineral,
  RatioClass,
  Step,
  VerdictCode,
} from "../model.ts";

/** A text per plural form of the language (CLDR names); `other` stands for every form that is not given. */
export type Plural = { readonly other: string } & {
  readonly [F in "zero" | "one" | "two" | "few" | "many"]?: string;
};

export interface Wording {
  /** BCP 47, for numbers and plural forms. */
  readonly locale: string;
  readonly direction: "ltr" | "rtl";

  /** Said always, whatever the verdict. */
  readonly always: {
    readonly ratioIsOneView: string;
    readonly notMedicalAdvice: string;
    readonly targetIsOurReading: string;
    readonly notYetChecked: string;
    /** {percent} */
    readonly dietIsEstimate: string;
  };
  readonly minerals: PerMineral<string>;
  /** The same at the start of a sentence. */
  readonly mineralsFirst: PerMineral<string>;
  readonly authorities: Readonly<Record<Authority, string>>;
  readonly limitKinds: Readonly<Record<LimitKind, string>>;
  /** {authority} */
  readonly limitNames: Readonly<Record<Limit["standing"], string>>;
  readonly ownLimitName: string;

  readonly amounts: {
    /** {mg} */
    readonly exact: string;
    /** {low} {high} */
    readonly range: string;
    /** {mg}, without the unit */
    readonly exactNumber: string;
    /** {low} {high}, without the unit */
    readonly rangeNumber: string;
  };

  /** {class} in `needs-partner` and `off-ratio`, {coverage} in `fits` and `fits-disputed` */
  readonly headlines: Readonly<Record<VerdictCode, string>>;
  /** {mineral}: headline of `incomplete` by its first reason. */
  readonly incomplete: Readonly<Record<"not-read" | "confirm-reading" | "ratio-not-certain", string>>;
  readonly ratioClasses: Readonly<Record<RatioClass, string>>;

  readonly guidance: {
    readonly match: string;
    /** {covered} {target} */
    readonly coverage: string;
    /** {coverage} */
    readonly part: string;
    /** {mg} {target} {mineral} */
    readonly above: string;
    /** {class} {ratio} */
    readonly offRatio: string;
    /** {class} */
    readonly oneOnly: string;
    /** {mineral} */
    readonly notRead: string;
    readonly unconfirmed: string;
    /** {low} {high} */
    readonly uncertain: string;
    readonly uncertainOpen: string;
    readonly none: string;
    /** {target} */
    readonly target: string;
    /** {ratio} {from} {to} */
    readonly wholeDay: string;
    readonly wholeDayUnknown: string;
  };

  /** {limit} is the line's name, {figure} "500 of 350 mg supplemental magnesium". */
  readonly limits: {
    readonly over: string;
    readonly possible: string;
    readonly ok: string;
    /** {limit} {limitMg} {kind} */
    readonly unknown: string;
    /** {limit} {limitMg} {kind} */
    readonly overWithoutProduct: string;
    /** {amount} {limitMg} {kind} */
    readonly figure: string;
    /** {sentence}: the line is stated for adults. */
    readonly adultLine: string;
    /** {sentence} {limit} {officialMg} */
    readonly own: string;
  };

  /** Placeholders: those of the finding, {mineral} where it has one. */
  readonly findings: Readonly<Record<Exclude<Finding["code"], LineCode | "medicine-spacing">, string>>;
  /** {sentence} of the limit line */
  readonly limitByStackAlone: string;
  readonly lifeStages: Readonly<Record<"pregnant" | "breastfeeding", string>>;

  readonly spacing: {
    /** {medicine} {hours} */
    readonly apart: string;
    /** {medicine} {after} {before} */
    readonly afterAndBefore: string;
    /** {medicine} {after} */
    readonly medicineFirst: string;
    /** {medicine} */
    readonly note: string;
  };

  readonly servings: {
    readonly none: string;
    /** {count} */
    readonly suggested: Plural;
    /** {count}: what the number of servings comes to, after its sentence */
    readonly thatIsPieces: Plural;
    /** {count} {total}: a number of pieces that is no whole number of servings */
    readonly suggestedPieces: Plural;
  };

  readonly pairing: {
    /** {mg} {mineral} */
    readonly add: string;
    /** {mg} {mineral} {rda} */
    readonly addDespiteDiet: string;
    /** {mg} */
    readonly insideHome: string;
    readonly noRoom: string;
    /** {mineral} {target} */
    readonly reduce: string;
  };
  /** {mg} */
  readonly insideLimit: string;
  readonly insideLimitNone: string;

  /** {mineral} where the issue has one */
  readonly issues: Readonly<Record<IssueCode, string>>;
  readonly confidences: Readonly<Record<Confidence, string>>;

  readonly steps: {
    /** {amount} {unit} {name}, then the steps, then {result} */
    readonly chain: string;
    /** {mineral} {salt} */
    readonly saltName: string;
    /** {factor} {unit} */
    readonly rules: Readonly<Record<Step["rule"], string>>;
    /** {low} {high}: a factor that is an interval */
    readonly factorRange: string;
    readonly typedByYou: string;
    /** The same in sentences. */
    readonly spelled: {
      /** {stated}: the printed amount, its unit and what it is of */
      readonly printed: string;
      /** {result} {mineral} */
      readonly typed: string;
      /** {factor} {percent} {unit} {name} {mineral} */
      readonly rules: Readonly<Record<Step["rule"], string>>;
      /** {result} {mineral} */
      readonly serving: string;
      /** {count} {result} */
      readonly day: Plural;
    };
  };
  /** By family of src/data/salts; a family without a name is called by its mineral. */
  readonly salts: Readonly<Record<string, string>>;

  /** Names of what src/data knows by id. */
  readonly flags: Readonly<Record<string, string>>;
  readonly medicines: Readonly<Record<string, string>>;
  readonly diets: Readonly<Record<string, string>>;
  readonly foods: Readonly<Record<string, { readonly name: string; readonly serving: string }>>;
  readonly grades: Readonly<Record<"opinion" | "mixed" | "expert debate" | "weak" | "historical", string>>;
}

/** Findings that are said by the sentence of their limit line. */
export type LineCode = "limit-over" | "limit-possible" | "limit-by-stack-alone";

/** Sentences of the evidence note, by claim and point of src/data/evidence. */
export type EvidenceTexts = Readonly<
  Record<string, { readonly claim: string; readonly points: Readonly<Record<string, string>> }>
>;
