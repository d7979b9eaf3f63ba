/** Bars as an SVG, written by hand. In: groups of bars in one unit. Out: the markup of a picture. */

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** Whose bar it is: the same colour in every chart. */
  readonly of: "none" | "empty" | "ours";
}

export interface BarGroup {
  readonly title: string;
  readonly unit: string;
  readonly bars: readonly Bar[];
}

const width = 760;
const labelWidth = 250;
const barHeight = 18;
const gap = 6;
const colours = { none: "#8d99a6", empty: "#c79a3b", ours: "#2a7f62" } as const;

const escaped = (text: string): string => text.replaceAll("&", "&amp;").replaceAll("<", "&lt;");
const figure = (value: number): string =>
  value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2);

/** One chart under another, each with its own scale that begins at zero. */
export const barsOf = (groups: readonly BarGroup[]): string => {
  let y = 16;
  const parts: string[] = [];
  for (const { title, unit, bars } of groups) {
    const most = Math.max(...bars.map(({ value }) => value), Number.MIN_VALUE);
    parts.push(`<text x="16" y="${y + 14}" font-weight="700">${escaped(title)} (${escaped(unit)})</text>`);
    y += 26;
    for (const { label, value, of } of bars) {
      const length = (value / most) * (width - labelWidth - 110);
      parts.push(
        `<text x="${labelWidth - 8}" y="${y + 13}" text-anchor="end">${escaped(label)}</text>`,
        `<rect x="${labelWidth}" y="${y}" width="${length.toFixed(1)}" height="${barHeight}" rx="2" fill="${colours[of]}"/>`,
        `<text x="${(labelWidth + length + 6).toFixed(1)}" y="${y + 13}">${figure(value)}</text>`,
      );
      y += barHeight + gap;
    }
    y += 14;
  }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" font-family="system-ui, Noto Sans, sans-serif" font-size="13" fill="#1a2127"><rect width="${width}" height="${y}" fill="#fff"/>
${parts.join("\n")}
</svg>
`;
};
