/** Which section of the page of settings its address names. In: the part after "#". Out: a section, and the address's changes. */
import { useEffect, useState } from "preact/hooks";
import type { SettingsSection } from "../core/view.ts";

/** In the order in which they stand. */
export const settingsSections: readonly SettingsSection[] = [
  "profile",
  "stack",
  "corrections",
  "shops",
  "display",
  "language",
  "units",
  "data",
  "evidence",
  "privacy",
  "about",
];

// Places inside a section that other pages lead to.
const places: Readonly<Record<string, SettingsSection>> = { "set-aside": "data" };

/** The section an address names, itself or by a place in it; the first where it names none. */
export const sectionOf = (hash: string): SettingsSection => {
  const name = hash.replace(/^#/, "");
  return settingsSections.find((section) => section === name) ?? places[name] ?? "profile";
};

/** The section that is shown now, and how many times the person went to another since the page was opened. */
export const useSection = (): { readonly section: SettingsSection; readonly moves: number } => {
  const [shown, setShown] = useState({ section: sectionOf(location.hash), moves: 0 });
  useEffect(() => {
    const follow = (): void => setShown(({ moves }) => ({ section: sectionOf(location.hash), moves: moves + 1 }));
    addEventListener("hashchange", follow);
    return () => removeEventListener("hashchange", follow);
  }, []);
  return shown;
};
