import { render } from "preact";
import { act } from "preact/test-utils";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { toClaims, toTables } from "../../entrypoints/evidence/shown.ts";
import { foods } from "../../src/data/diets.ts";
import { evidence } from "../../src/data/evidence.ts";
import { evidenceEn } from "../../src/data/evidence-texts/en.ts";
import { limits } from "../../src/data/limits.ts";
import { wordingEn } from "../../src/data/wording/en.ts";
import { Evidence } from "../../src/ui/Evidence.tsx";
import { actionsOf, clear, find, show, viewOf, words } from "./samples.tsx";

const { ratioIsOneView, notMedicalAdvice, notYetChecked } = wordingEn.always;
const claims = toClaims(wordingEn, words, evidenceEn);
const tables = toTables(wordingEn, words);

afterEach(clear);

describe("the page of evidence", () => {
  beforeEach(async () => {
    await act(() =>
      render(
        <Evidence
          {...{ words, claims, tables, notYetChecked, onePhysician: ratioIsOneView, notAdvice: notMedicalAdvice }}
        />,
        document.body,
      ),
    );
  });

  it("gives both sides of every claim, the kidney-stone figure among them", () => {
    expect(document.querySelectorAll(".claim")).toHaveLength(evidence.length);
    for (const claim of document.querySelectorAll(".claim"))
      for (const side of claim.querySelectorAll(".side")) expect(side.querySelectorAll("li").length).toBeGreaterThan(0);
    expect(find("#kidney-stones").textContent).toContain("In the randomised trial");
    for (const { topic, id } of claims) expect(topic, id).not.toBe(id);
  });

  it("has title, year and link for every figure, and says which were not checked", () => {
    const sources = [...document.querySelectorAll(".source")];
    const all = [
      ...claims.flatMap(({ inFavour, against }) => [...inFavour, ...against].map(({ citation }) => citation)),
      ...tables.flatMap(({ figures }) => figures.flatMap(({ citations }) => citations)),
    ];
    expect(sources).toHaveLength(all.length);
    sources.forEach((source, i) => {
      const { title, year, url, issuer, checked } = all[i]!;
      expect(source.querySelector("a")?.getAttribute("href")).toBe(url);
      expect(source.querySelector("a")?.textContent).toBe(title);
      expect(source.textContent).toContain(`${issuer}, ${year}`);
      expect(source.textContent?.includes(notYetChecked)).toBe(!checked);
    });
  });

  it("lists everything that is used, by its name", () => {
    const sizes = Object.fromEntries(tables.map(({ id, figures }) => [id, figures.length]));
    expect(sizes).toMatchObject({ limits: limits.length, foods: foods.length, figures: 15, diets: 12 });
    for (const { figures } of tables) {
      for (const { id, name } of figures) expect(name.trim(), id).not.toBe("");
      expect(new Set(figures.map(({ name }) => name)).size).toBe(figures.length);
    }
  });

  it("says whose guidance it is, and that it is no advice", () => {
    expect(document.body.textContent).toContain(ratioIsOneView);
    expect(document.body.textContent).toContain(notMedicalAdvice);
  });

  it("leads to every part by a link", () => {
    for (const link of document.querySelectorAll(".contents a"))
      expect(document.querySelector(link.getAttribute("href")!), link.textContent ?? "").not.toBeNull();
  });
});

describe("the popup", () => {
  it("leads to it", async () => {
    await show(viewOf(null), actionsOf());
    expect(find("footer a").getAttribute("href")).toBe("/evidence.html");
    expect(find("footer").textContent).toContain(ratioIsOneView);
    expect(find("footer").textContent).toContain(notMedicalAdvice);
  });
});
