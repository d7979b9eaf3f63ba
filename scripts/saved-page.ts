/** Saved pages through the extension's own reading code, many in one process. */
import { JSDOM } from "jsdom";
import { toPageWords } from "../src/core/label/page-words.ts";
import type { LabelReport } from "../src/core/model.ts";
import { knowledge } from "../src/data/index.ts";
import { pageWordSources } from "../src/data/page-words.ts";
import { readPage } from "../src/dom/read-page.ts";

export interface SavedPage {
  /** The address to read it under; null takes the one that the page names itself. */
  readonly url: string | null;
  readonly isMarkup: boolean;
  readonly name: string;
}

/** Text as it stands in markup. */
export const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/**
 * Text that is no markup as a plain product page: each line a paragraph, Markdown headings as headings, its rows as
 * rows. Front matter with a date is what a blog has, and stays one.
 */
export const pageOfText = (text: string, name: string): string => {
  const lines = text.replace(/^\ufeff/, "").split(/\r?\n/);
  const front = lines[0]?.trim() === "---" ? lines.indexOf("---", 1) : -1;
  const head = lines.slice(0, front + 1);
  const body = lines.slice(front + 1);
  const dated = head.some((line) => /^(?:date|published|author|categories|tags)\s*:/i.test(line));
  const title = /^title:\s*"?(.*?)"?\s*$/im.exec(head.join("\n"))?.[1];
  const first = title ?? body.find((line) => line.trim() !== "")?.replace(/^#+\s*/, "") ?? name;
  let titled = title !== undefined;
  const paragraphs = body.map((line) => {
    const plain = line.replace(/\*\*|__|`/g, "");
    const heading = /^(#{1,6})\s*(\S.*)$/.exec(plain);
    if (!titled && plain.trim() !== "") {
      titled = true;
      return heading === null && plain.length > 160
        ? `<p>${escaped(plain)}</p>`
        : `<h1>${escaped(heading?.[2] ?? plain)}</h1>`;
    }
    if (heading !== null)
      return `<h${Math.max(2, heading[1]?.length ?? 2)}>${escaped(heading[2] ?? "")}</h${Math.max(2, heading[1]?.length ?? 2)}>`;
    if (/^\s*\|.*\|\s*$/.test(plain))
      return `<table><tr>${plain
        .trim()
        .slice(1, -1)
        .split("|")
        .map((cell) => `<td>${escaped(cell)}</td>`)
        .join("")}</tr></table>`;
    return `<p>${escaped(plain)}</p>`;
  });
  const marks = dated
    ? '<meta property="og:type" content="article"><time></time>'
    : '<meta property="og:type" content="product">';
  return `<!doctype html><html><head><title>${escaped(first)}</title>${marks}</head><body><main>${title === undefined ? "" : `<h1>${escaped(title)}</h1>`}${paragraphs.join("\n")}</main></body></html>`;
};

const addressOf = (markup: string, document: Document): string | null => {
  const comment = /^\s*<!--\s*(\{.*?\})\s*-->/.exec(markup)?.[1];
  if (comment !== undefined) {
    try {
      const { url } = JSON.parse(comment) as { url?: string };
      if (typeof url === "string") return url;
    } catch {
      // A comment that is no JSON is the page's own.
    }
  }
  return (
    document.querySelector('link[rel="canonical"]')?.getAttribute("href") ??
    document.querySelector('meta[property="og:url"]')?.getAttribute("content") ??
    null
  );
};

/** A reader of saved pages; one window serves them all. */
export const openPages = () => {
  const words = toPageWords(pageWordSources);
  const { window } = new JSDOM("");
  const parser = new window.DOMParser();
  return {
    /** The report of one page (null where the gate declines) and the address it was read under. */
    read(text: string, page: SavedPage): { url: string; report: LabelReport | null } {
      const markup = page.isMarkup ? text : pageOfText(text, page.name);
      const document = parser.parseFromString(markup, "text/html") as unknown as Document;
      const url = page.url ?? addressOf(markup, document) ?? `file:///${encodeURIComponent(page.name)}`;
      return { url, report: readPage(document, url, words, knowledge) };
    },
  };
};
