/** Which language the interface speaks. In: what is set, what the browser prefers, what there is. Out: one of these. */
import type { InterfaceWords } from "./interface-words.ts";
import type { EvidenceTexts, Wording } from "./verdict/words.ts";

/** Everything that is said in one language. */
export interface Words {
  readonly interface: InterfaceWords;
  readonly wording: Wording;
}

/** A language of the interface. */
export interface Language {
  /** BCP 47: "de", "pt-BR". */
  readonly tag: string;
  /** Its own name for itself. */
  readonly name: string;
  /** False while nobody who speaks it has reviewed its sentences about health. */
  readonly reviewed: boolean;
  readonly load: () => Promise<Words>;
  /** Apart from the rest: one page alone shows it. */
  readonly loadEvidence: () => Promise<EvidenceTexts>;
}

const primary = (tag: string): string => tag.toLowerCase().split("-")[0] ?? "";

const find = (wanted: string, languages: readonly Language[]): Language | undefined =>
  languages.find(({ tag }) => tag.toLowerCase() === wanted.toLowerCase()) ??
  languages.find(({ tag }) => primary(tag) === primary(wanted));

/**
 * The language set, else the first of the browser's that there is, else the first of `languages`. A tag matches
 * whole or by its language alone: "pt-PT" finds "pt-BR", "zh-TW" finds "zh-CN".
 */
export const chooseLanguage = (
  set: string | null,
  preferred: readonly string[],
  languages: readonly [Language, ...Language[]],
): Language => {
  for (const wanted of [...(set === null ? [] : [set]), ...preferred]) {
    const found = find(wanted.replaceAll("_", "-"), languages);
    if (found !== undefined) return found;
  }
  return languages[0];
};
