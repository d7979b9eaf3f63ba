import { useEffect, useRef, useState } from "preact/hooks";
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
  /** Hands on a picture that is copied from the screen, with its name; null where there is none any more. */
  readonly copied: (copy: Copy | null) => void;
}

/** A picture of the page, as it was drawn on the screen. */
export interface Copy {
  readonly name: string;
  readonly image: ImageBitmap;
}

/**
 * The product's pictures, each a button that shows it where it is loaded already: in the page. To load one here would
 * be a request of the extension, which it never makes, and shops serve pictures from other hosts, whose pixels a page
 * keeps unreadable; so what the browser has drawn on the screen is copied, where it lets us.
 */
const Pictures = ({ report, words, showPicture, copied }: Omit<WhyNotProps, "speech">) => {
  const [gone, setGone] = useState<string | null>(null);
  const show = async (picture: string, name: string): Promise<void> => {
    const { isShown, copy } = await showPicture(picture);
    setGone(isShown ? null : picture);
    copied(copy === null ? null : { name, image: copy });
  };
  return (
    <div class="pictures">
      <p class="small">{words.table.pictures}</p>
      <div class="row">
        {report.pictures.map((picture, at) => {
          const name = fill(words.table.showPicture, { number: String(at + 1) });
          return (
            <button key={picture} type="button" name={`picture-${at + 1}`} onClick={() => void show(picture, name)}>
              {name}
            </button>
          );
        })}
      </div>
      <p class="small" role="status">
        {gone !== null && words.table.pictureGone}
      </p>
    </div>
  );
};

/** A copied picture, in sight while the table beneath it is filled in. */
export const CopiedPicture = ({ copy: { name, image } }: { readonly copy: Copy }) => {
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    canvas.current?.getContext("2d")?.drawImage(image, 0, 0);
    canvas.current?.scrollIntoView?.({ block: "nearest" });
  }, [image]);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls is reached by keys
    <section class="copied" aria-label={name} tabIndex={0}>
      <canvas ref={canvas} role="img" aria-label={name} width={image.width} height={image.height} />
    </section>
  );
};

/** What was looked for in a page that gave nothing, and what went wrong. */
export const WhyNot = ({ report, words, speech, showPicture, copied }: WhyNotProps) => {
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
      {report.pictures.length > 0 && <Pictures {...{ report, words, showPicture, copied }} />}
    </section>
  );
};
