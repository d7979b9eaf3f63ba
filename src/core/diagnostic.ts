/**
 * What a person may copy into a report of a mistake. In: versions, settings, what pages answered. Out: JSON of codes and
 * counts for those who maintain this; it holds no text of a page, nothing of the profile, and hosts only where wanted.
 */
import type { LabelReport, Settings } from "./model.ts";
import type { PageState } from "./view.ts";

/** One open page that the extension has to do with. */
export interface OpenPage {
  readonly state: PageState["state"] | "absent";
  readonly host: string | null;
  readonly report: LabelReport | null;
}

export interface DiagnosticFacts {
  readonly version: string;
  readonly browser: string;
  readonly browserLanguage: string;
  readonly language: string;
  readonly settings: Settings;
  readonly corrections: number;
  /** Shops that are to be read by themselves and that the browser withholds. */
  readonly withheld: number;
  readonly pages: readonly OpenPage[];
}

const pageOf = ({ state, host, report }: OpenPage, withHosts: boolean) => ({
  state,
  ...(withHosts && { host }),
  ...(report !== null && {
    kind: report.kind,
    readings: report.readings.map(({ mineral, confidence, measure }) => `${mineral} ${measure} ${confidence}`),
    issues: report.issues.map(({ code }) => code),
  }),
});

/** The text of the report. */
export const toDiagnostic = (facts: DiagnosticFacts, withHosts: boolean): string => {
  const { settings, pages, ...plain } = facts;
  const { paused, badge, listingMarks, alsoMmol, readInPrivateWindows } = settings;
  return JSON.stringify(
    {
      ...plain,
      switches: {
        paused,
        badge,
        listingMarks,
        alsoMmol,
        readInPrivateWindows,
        consented: settings.consentedAt !== null,
      },
      counts: {
        shopsAdded: settings.shopsAlways.length,
        shopsOff: settings.shopsOff.length,
        productsOff: settings.productsOff.length,
      },
      pages: pages.map((page) => pageOf(page, withHosts)),
    },
    null,
    2,
  );
};
