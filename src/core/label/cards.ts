/** Product cards of listings. In: the few texts of a card. Out: the snapshot of a page that says no more than that. */
import type { CardText, PageSnapshot, TextBlock } from "../model.ts";

/** Bounds of what is handed on of cards: of one message, and in characters. */
export const CARD_BOUNDS = { cards: 40, lines: 6, text: 300 } as const;

const blockOf = (kind: TextBlock["kind"], text: string, group: number): TextBlock => ({
  kind,
  cells: [text],
  section: "",
  group,
  locator: { kind: "data", name: "card" },
});

/** A product's page that consists of the card's texts; a card is an offer, whatever page it stands on. */
export const toCardSnapshot = ({ title, lines }: CardText, url: string): PageSnapshot => ({
  url,
  title,
  lang: "",
  gtin: null,
  productId: null,
  blocks: [blockOf("title", title, 0), ...lines.map((line) => blockOf("line", line, 1))],
  signs: { types: ["product"], cartButtons: 1, prices: 1, productCards: 0, proseLength: 0, articleMarks: 0 },
  pictures: [],
  signature: "",
  capped: false,
  cappedNames: false,
});
