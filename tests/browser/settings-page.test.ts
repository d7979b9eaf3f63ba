/** What the page of settings and the welcome page follow. */
import { beforeEach, expect, it, vi } from "vitest";
import { fakeBrowser } from "wxt/testing/fake-browser";
import { followSettings } from "../../src/browser/settings-page.ts";
import { changeSettings } from "../../src/browser/storage.ts";
import type { Language, Words } from "../../src/core/language.ts";
import { profile } from "./samples.ts";

beforeEach(() => {
  fakeBrowser.reset();
  // The fake browser has no permissions that change, and no language.
  const never = { addListener: () => undefined };
  Object.assign(fakeBrowser.permissions, { onAdded: never, onRemoved: never });
  Object.assign(fakeBrowser.i18n, { getUILanguage: () => "en" });
});

it("a change that comes while the words of the first view are on their way stays shown", async () => {
  const words = {} as Words;
  const waiting: ((words: Words) => void)[] = [];
  // The first time a language is asked for its file has to come; after that it is there.
  const language: Language = {
    tag: "en",
    name: "English",
    reviewed: true,
    load: () => (waiting.length > 0 ? Promise.resolve(words) : new Promise((resolve) => void waiting.push(resolve))),
    loadEvidence: () => Promise.reject(new Error("not shown here")),
  };
  const shown: boolean[] = [];
  followSettings(
    () => profile,
    [],
    [language],
    ({ settings }) => void shown.push(settings.badge),
  );
  await vi.waitFor(() => expect(waiting).toHaveLength(1));
  await changeSettings({ badge: false });
  await vi.waitFor(() => expect(shown).toEqual([false]));
  waiting[0]?.(words);
  await new Promise((resolve) => setTimeout(resolve, 20));
  expect(shown).toEqual([false]);
});
