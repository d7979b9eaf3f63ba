/** The sample of the welcome page. In: the words of one language. Out: its label, read by the code that reads any page. */

import type { InterfaceWords } from "../../src/core/interface-words.ts";
import { readLabel } from "../../src/core/label/report.ts";
import { toTextSnapshot } from "../../src/core/label/text-snapshot.ts";
import type { LabelReport } from "../../src/core/model.ts";
import { knowledge } from "../../src/data/index.ts";

/** What is read of the sample label. */
export const readSample = ({ welcome, locale }: InterfaceWords): LabelReport => {
  const [title, ...lines] = welcome.sampleLabel;
  const snapshot = toTextSnapshot(lines.join("\n"), { url: "https://sample.example/", title });
  return readLabel({ ...snapshot, lang: locale }, knowledge());
};
