/** What hostile pages try, one row for each page in tests/hostile, and what must hold beside what always must. */
import type { BackedOff } from "../../src/core/view.ts";

export interface Attack {
  /** The page's file in tests/hostile. */
  readonly name: string;
  readonly kind:
    | "clobbering"
    | "pollution"
    | "built-ins"
    | "storm"
    | "bulk"
    | "depth"
    | "patterns"
    | "forgery"
    | "fake badge"
    | "eavesdropping"
    | "click-jacking"
    | "styles"
    | "policy"
    | "rewriting"
    | "data"
    | "text"
    | "frames";
  /** What must hold for this page, in words. */
  readonly holds: string;
  /** `right`: both minerals as stated; `honest`: a figure as stated or none; else what is stated in the end. */
  readonly reading: "right" | "honest" | { readonly calcium: number | null; readonly magnesium: number | null };
  /** Elements of the badge's name that the page itself makes. */
  readonly fakes?: number;
  /** What the popup must be told. */
  readonly backsOff?: BackedOff;
  /** How long the page goes on after it was read; 1 where nothing is said. */
  readonly seconds?: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** One of the few that every `npm test` tries. */
  readonly sample?: boolean;
}

/** mg of each mineral on the pages' product. */
export const statedMg = 240;

const strict = "default-src 'none'; style-src 'none'; script-src 'none'; base-uri 'none'; form-action 'none'";

type Row = Omit<Attack, "name" | "kind" | "holds" | "reading">;
const attack = (
  name: string,
  kind: Attack["kind"],
  reading: Attack["reading"],
  holds: string,
  row: Row = {},
): Attack => ({ name, kind, reading, holds, ...row });

export const attacks: readonly Attack[] = [
  attack(
    "clobbered-document",
    "clobbering",
    "right",
    "elements named like members of a document keep nothing from being read and drawn",
    { sample: true },
  ),
  attack(
    "clobbered-form",
    "clobbering",
    "honest",
    "controls named like members of their form make nothing endless, and nothing of theirs is relied on",
  ),
  attack(
    "prototype-pollution",
    "pollution",
    "right",
    "neither the page's prototypes nor keys of its data reach the extension's objects",
    { sample: true },
  ),
  attack(
    "overridden-builtins",
    "built-ins",
    "right",
    "the page's own versions of what browsers bring are never called",
    { seconds: 3 },
  ),
  attack(
    "mutation-storm",
    "storm",
    "right",
    "thousands of changes a second cost a look now and then, and the popup says so",
    { backsOff: "restless", seconds: 6 },
  ),
  attack(
    "feedback-loop",
    "storm",
    "right",
    "a page that answers every change with a change is not answered in turn, and the popup says so",
    { backsOff: "restless", seconds: 3, sample: true },
  ),
  attack(
    "badge-removed",
    "storm",
    "right",
    "a page that takes the badge away again and again is left alone, and the popup says so",
    { backsOff: "removes-badge", seconds: 8 },
  ),
  attack("badge-moved", "fake badge", "right", "a badge that the page moves or copies says nothing to it", {
    fakes: 3,
  }),
  attack(
    "label-flicker",
    "storm",
    "honest",
    "a label that never rests is read less and less often, and the popup says so",
    { backsOff: "restless", seconds: 8 },
  ),
  attack(
    "address-storm",
    "storm",
    "honest",
    "an address that never rests leaves no stale badge, and the popup says why nothing is read",
    { backsOff: "restless", seconds: 4 },
  ),
  attack(
    "fragment-storm",
    "storm",
    "honest",
    "routes that never rest leave no stale badge, and the popup says why nothing is read",
    { backsOff: "restless", seconds: 4 },
  ),
  attack("huge-table", "bulk", "right", "a table of 100,000 rows is read in slices, up to a bound", {
    seconds: 3,
  }),
  attack("huge-text", "bulk", "right", "10 MB of text that names the minerals is read in slices, up to a bound", {
    seconds: 2,
  }),
  attack("many-headings", "bulk", "honest", "30,000 headings do not make the place of the badge hard to find", {
    seconds: 2,
  }),
  attack("many-pictures", "bulk", "right", "40,000 pictures cost nothing to speak of"),
  attack("attribute-bombs", "bulk", "right", "names and attributes of many megabytes are looked at up to a bound", {
    seconds: 2,
  }),
  attack("deep-nesting", "depth", "right", "2,000 elements in one another neither overflow nor hold up", {
    seconds: 2,
  }),
  attack("deep-cell", "depth", "right", "nor do they inside a cell of the table", { seconds: 2 }),
  attack("shadow-abuse", "depth", "right", "hundreds of shadow roots in one another neither overflow nor hold up", {
    seconds: 2,
  }),
  attack("patterns", "patterns", "honest", "texts made to hurt every pattern take time in proportion to their length", {
    seconds: 3,
  }),
  attack(
    "forged-messages",
    "forgery",
    "right",
    "nothing that the page says reaches the background or the content script, and nobody answers",
    { seconds: 3, sample: true },
  ),
  attack(
    "forged-events",
    "forgery",
    "right",
    "events that only a browser or a person can make move nothing where the page makes them",
    { seconds: 4 },
  ),
  attack(
    "retirement-forged",
    "forgery",
    "honest",
    "a page that tells the content script to retire is left with no badge, not with an old one",
    { seconds: 3 },
  ),
  attack(
    "own-pages-framed",
    "forgery",
    "right",
    "no file of the extension can be framed, fetched, imported or shown by a page",
    { seconds: 2 },
  ),
  attack(
    "fake-badges",
    "fake badge",
    "right",
    "badges that the page draws are not taken for ours, nor read as the label",
    { fakes: 5, sample: true },
  ),
  attack(
    "custom-element",
    "eavesdropping",
    "right",
    "the page's own definition of the badge's element does not open what is in it",
    { seconds: 3 },
  ),
  attack("custom-element-late", "eavesdropping", "right", "nor does a definition that comes when the badge stands", {
    seconds: 3,
  }),
  attack("custom-element-throws", "eavesdropping", "right", "nor does one that fails keep the product from being read"),
  attack(
    "eavesdropping",
    "eavesdropping",
    "right",
    "no search, selection, point, attribute, font or animation tells what the badge says",
    { seconds: 5 },
  ),
  attack(
    "paint-sizes",
    "eavesdropping",
    "right",
    "what the browser tells a page of painting is the same for every verdict",
    { seconds: 2 },
  ),
  attack(
    "click-jacking",
    "click-jacking",
    "right",
    "a person's click that the page has led to the badge changes no setting and tells the page nothing",
    { seconds: 2 },
  ),
  attack("style-interference", "styles", "right", "styles for everything neither hide the badge nor change its box"),
  attack("strict-policy", "policy", "right", "a policy that allows no style and no script leaves the badge as it is", {
    headers: { "content-security-policy": strict },
  }),
  attack(
    "trusted-types",
    "policy",
    "right",
    "a page that takes no text as mark-up has nothing to say against the badge",
    {
      headers: { "content-security-policy": "require-trusted-types-for 'script'; trusted-types 'none'" },
      sample: true,
    },
  ),
  attack("sandboxed", "frames", "right", "a page that is sandboxed by its own policy is read as any other", {
    headers: { "content-security-policy": "sandbox allow-scripts" },
  }),
  attack("frames", "frames", "honest", "frames, sandboxed and nested, are not taken for the page, and have no badge", {
    seconds: 2,
  }),
  attack(
    "document-write",
    "rewriting",
    { calcium: null, magnesium: 111 },
    "a page that writes itself anew is read anew",
    { seconds: 6 },
  ),
  attack("root-replaced", "rewriting", { calcium: null, magnesium: 111 }, "so is one that replaces its root", {
    seconds: 6,
  }),
  attack("walk-disturbed", "rewriting", "honest", "parts that move while they are read break nothing", { seconds: 3 }),
  attack(
    "huge-json-ld",
    "data",
    "right",
    "many megabytes of machine-readable data are parsed piece by piece, up to a bound",
    { seconds: 2 },
  ),
  attack("deep-json-ld", "data", "right", "data nested 200,000 deep neither overflows nor holds up", { seconds: 2 }),
  attack("broken-unicode", "text", "right", "halves of characters, nulls and heaps of marks break nothing"),
  attack(
    "bidi-tricks",
    "text",
    "honest",
    "a number whose characters stand in another order than they are seen in is never read as it stands",
  ),
];
