import { useState } from "preact/hooks";
import type { InterfaceWords } from "../core/interface-words.ts";
import type { LabelReport } from "../core/model.ts";
import type { Speech } from "../core/speech.ts";
import { fill } from "../core/verdict/figures.ts";
import type { Actions } from "./contract.ts";

export interface WhyNotProps {
  readonly report: LabelReport;
  readonly words: InterfaceWords;
  readonly speech: Speech;
  readonly showPicture: Actions["showPicture"];
}

/**
 * The product's pictures, each a button that shows it where it is loaded already: in the page. To draw one here would
 * be a request of the extension, which it never makes; its pixels cannot be handed over either, since shops serve
 * pictures from other hosts, and a page keeps those unreadable.
 */
const Pictures = ({ report, words, showPicture }: Omit<WhyNotProps, "speech">) => {
  const [gone, setGone] = useState<string | null>(null);
  const show = async (picture: string): Promise<void> => setGone((await showPicture(picture)) ? null : picture);
  return (
    <div class="pictures">
      <p class="small">{words.table.pictures}</p>
      <div class="row">
        {report.pictures.map((picture, at) => (
          <button key={picture} type="button" name={`picture-${at + 1}`} onClick={() => void show(picture)}>
            {fill(words.table.showPicture, { number: String(at + 1) })}
          </button>
        ))}
      </div>
      <p class="small" role="status">
        {gone !== null && words.table.pictureGone}
      </p>
    </div>
  );
};

/** What was looked for in a page that gave nothing, and what went wrong. */
export const WhyNot = ({ report, words, speech, showPicture }: WhyNotProps) => {
  // Where the label is a picture, that says it all.
  const picture = report.issues.filter(({ code }) => code === "picture-only");
  const sentences = [...new Set((picture.length > 0 ? picture : report.issues).map(speech.issue))];
  return (
    <section class="part">
      <h2>{words.table.whyNot}</h2>
      <p class="small">{words.table.looked}</p>
      <ul class="small" data-why>
        {(sentences.length > 0 ? sentences : [words.table.nothingNamed]).map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {report.pictures.length > 0 && <Pictures {...{ report, words, showPicture }} />}
    </section>
  );
};
