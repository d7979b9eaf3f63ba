/** Shapes and colours that stand for a tone, so that a colour never speaks alone. Icons fill a square of 24 units. */
import type { Tone } from "../core/model.ts";

const ring = "M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18";

/** One line drawing a tone. */
export const toneIcons: Readonly<Record<Tone, string>> = {
  fits: `${ring}M8 12.4l2.8 2.8l5.4-6.2`,
  adjust: "M4 8h9M18 8h2M4 16h3M12 16h8M15.5 5.5v5M9.5 13.5v5",
  caution: "M12 4L2.8 19.8h18.4zM12 10v4.5M12 17v.01",
  stop: "M8.3 3h7.4L21 8.3v7.4L15.7 21H8.3L3 15.7V8.3zM8 12h8",
  unknown: `${ring}M9.4 9.7a2.6 2.6 0 1 1 3.7 2.3c-.8.4-1.1.9-1.1 1.8M12 16.9v.01`,
  neutral: "M12 4.5c3.2 3.9 5 6.5 5 9.2a5 5 0 0 1-10 0c0-2.7 1.8-5.3 5-9.2",
  silent: "M10.5 4a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13M15.5 15.5l5 5",
};

/** What the toolbar shows of a tone: a sign of one letter's width on a colour that carries white text. */
export const toneSigns: Readonly<Record<Tone, { readonly text: string; readonly background: string }>> = {
  fits: { text: "✓", background: "#1e7b3f" },
  adjust: { text: "≠", background: "#2b63b0" },
  caution: { text: "!", background: "#8a5a00" },
  stop: { text: "✕", background: "#b3202f" },
  unknown: { text: "?", background: "#5b6570" },
  neutral: { text: "•", background: "#5b6570" },
  silent: { text: "", background: "#5b6570" },
};
