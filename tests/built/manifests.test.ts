import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";

/** The manifests of the four builds, compared with what PERMISSIONS.md says and with what must never be in one. */
const root = join(import.meta.dirname, "../..");
const folderOf = (browser: string) => join(root, process.env.CALMAG_OUT ?? ".output", `${browser}-mv3`);

interface Manifest {
  readonly permissions?: readonly string[];
  readonly optional_permissions?: readonly string[];
  readonly host_permissions?: readonly string[];
  readonly optional_host_permissions?: readonly string[];
  readonly commands?: Readonly<Record<string, unknown>>;
  readonly content_scripts?: readonly {
    readonly matches?: readonly string[];
    readonly all_frames?: boolean;
    readonly world?: string;
  }[];
  readonly content_security_policy?: Readonly<Record<string, string>>;
  readonly browser_specific_settings?: { readonly gecko?: { readonly data_collection_permissions?: unknown } };
}

const explained = readFileSync(join(root, "PERMISSIONS.md"), "utf8");

/** First cells of the table under a heading of the file, without their quotes. */
const listedUnder = (heading: string): string[] => {
  const part = explained.split(/^## /m).find((each) => each.startsWith(`${heading}\n`)) ?? "";
  return [...part.matchAll(/^\| `([^`]+)` \|/gm)].map(([, first]) => first!);
};

const notAsked = listedUnder("What is not asked for");

describe.each(["chrome", "edge", "firefox", "safari"])("the manifest for %s", (browser) => {
  const manifest: Manifest = JSON.parse(readFileSync(join(folderOf(browser), "manifest.json"), "utf8"));
  const patterns = (manifest.content_scripts ?? []).flatMap(({ matches }) => matches ?? []);

  it("asks for exactly the permissions that are explained", () => {
    expect([...(manifest.permissions ?? [])].sort()).toEqual(listedUnder("Permissions").sort());
    expect(manifest.optional_permissions ?? []).toEqual([]);
  });

  it("reads by itself exactly where it is said, in the page itself and never in its frames", () => {
    expect(patterns.sort()).toEqual(listedUnder("Pages that are read without being asked").sort());
    expect(manifest.host_permissions ?? []).toEqual([]);
    for (const script of manifest.content_scripts ?? []) {
      expect(script.all_frames ?? false).toBe(false);
      expect(script.world ?? "ISOLATED").toBe("ISOLATED");
    }
  });

  it("may be given exactly the hosts that are explained", () => {
    expect(manifest.optional_host_permissions ?? []).toEqual(listedUnder("Hosts that the person may add"));
  });

  it("has exactly the commands that are explained", () => {
    expect(Object.keys(manifest.commands ?? {}).sort()).toEqual(listedUnder("Keyboard").sort());
  });

  it("asks for nothing of which it is said that it is not asked for", () => {
    expect(notAsked.length).toBeGreaterThan(10);
    const asked = [...(manifest.permissions ?? []), ...(manifest.host_permissions ?? []), ...patterns];
    expect(asked.filter((each) => notAsked.includes(each))).toEqual([]);
  });

  it("lets its own pages load what is in the package, and nothing leave", () => {
    const policy = manifest.content_security_policy?.extension_pages ?? "";
    const directives = Object.fromEntries(
      policy.split(";").map((each) => {
        const [name = "", ...values] = each.trim().split(/\s+/);
        return [name, values.join(" ")];
      }),
    );
    expect(directives).toEqual({
      "default-src": "'none'",
      "script-src": "'self'",
      "style-src": "'self'",
      "img-src": "'self'",
      "connect-src": "'none'",
      "object-src": "'none'",
      "base-uri": "'none'",
      "form-action": "'none'",
      "frame-ancestors": "'none'",
    });
    expect(Object.keys(manifest.content_security_policy ?? {})).toEqual(["extension_pages"]);
  });

  it("shows nothing of itself to pages or to other extensions", () => {
    for (const door of ["web_accessible_resources", "externally_connectable", "sandbox", "update_url"])
      expect(Object.keys(manifest), door).not.toContain(door);
  });

  it("holds pages that carry no script or style in their mark-up, which the policy would refuse", () => {
    const pages = readdirSync(folderOf(browser)).filter((name) => name.endsWith(".html"));
    expect(pages).toContain("popup.html");
    for (const page of pages) {
      const markup = readFileSync(join(folderOf(browser), page), "utf8");
      expect(markup, page).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+=|\sstyle=|(src|href)="(https?:)?\/\//);
    }
  });

  it("tells Mozilla, and nobody else, that no data is collected", () => {
    expect(manifest.browser_specific_settings?.gecko?.data_collection_permissions).toEqual(
      browser === "firefox" ? { required: ["none"] } : undefined,
    );
  });
});
