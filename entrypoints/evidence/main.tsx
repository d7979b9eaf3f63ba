import { render } from "preact";
import { loadLanguage } from "../../src/browser/words.ts";
import { languages } from "../../src/data/languages.ts";
import { Evidence } from "../../src/ui/Evidence.tsx";
import { toClaims, toTables } from "./shown.ts";

const language = await loadLanguage(languages);
const [{ interface: words, wording }, texts] = await Promise.all([language.load(), language.loadEvidence()]);
const { ratioIsOneView, notMedicalAdvice, notYetChecked } = wording.always;

document.title = `${words.brand}: ${words.evidence.title}`;
document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;
render(
  <Evidence
    {...{ words, notYetChecked, onePhysician: ratioIsOneView, notAdvice: notMedicalAdvice }}
    claims={toClaims(wording, words, texts)}
    tables={toTables(wording, words)}
  />,
  document.body,
);

// The place an address names stands in what was drawn just now, and may be folded. Firefox notes it as a fault to ask
// for a place without a name (2026-11).
const findNamed = (): Element | null =>
  location.hash.length > 1 ? document.getElementById(location.hash.slice(1)) : null;
const open = (element: Element | null): void => {
  if (element instanceof HTMLDetailsElement) element.open = true;
};
const named = findNamed();
open(named);
named?.scrollIntoView();
addEventListener("hashchange", () => open(findNamed()));
