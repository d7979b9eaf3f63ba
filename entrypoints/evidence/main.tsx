import { render } from "preact";
import { interfaceEn } from "../../src/data/interface/en.ts";
import { wordingEn } from "../../src/data/wording/en.ts";
import { Evidence } from "../../src/ui/Evidence.tsx";
import { toClaims, toTables } from "./shown.ts";

const words = interfaceEn;
const { ratioIsOneView, notMedicalAdvice, notYetChecked } = wordingEn.always;

document.title = `${words.brand}: ${words.evidence.title}`;
document.documentElement.lang = words.locale;
document.documentElement.dir = words.direction;
render(
  <Evidence
    {...{ words, notYetChecked, onePhysician: ratioIsOneView, notAdvice: notMedicalAdvice }}
    claims={toClaims(wordingEn, words)}
    tables={toTables(wordingEn, words)}
  />,
  document.body,
);

// The place an address names stands in what was drawn just now, and may be folded.
const named = document.getElementById(location.hash.slice(1));
const open = (element: Element | null): void => {
  if (element instanceof HTMLDetailsElement) element.open = true;
};
open(named);
named?.scrollIntoView();
addEventListener("hashchange", () => open(document.getElementById(location.hash.slice(1))));
