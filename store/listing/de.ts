import type { Listing } from "./listing.ts";

export const listingDe: Listing = {
  lead: "CalMag Fit liest, wie viel elementares Calcium und Magnesium eine Nahrungsergänzung auf ihrer Produktseite angibt, und sagt, ob das zu Ihrer Ernährung passt. Es antwortet in zwei Zeilen, die nie vermischt werden: dem Rat eines Arztes, Magnesium und Calcium etwa eins zu eins zu nehmen, und den amtlichen Obergrenzen.",
  doesTitle: "Was es tut",
  does: [
    "Zeichnet die Produktseite mit einer Plakette aus: Urteil, Milligramm am Tag, Verhältnis. Geöffnet zeigt sie, warum.",
    "Berechnet das Element aus Salzen, Prozentwerten und Portionen und zeigt jeden Schritt mit dem gedruckten Text, aus dem er stammt.",
    "Sagt es, wo ein Etikett unklar ist, und vermutet nie stillschweigend etwas. Sie können selbst eintragen, was auf dem Etikett steht.",
    "Zählt mit, was Sie bereits nehmen, und zeigt, welche Grenze welcher Behörde erreicht ist.",
    "Liest Shops in vielen Sprachen, und jede andere Seite, wenn Sie seinen Knopf drücken.",
  ],
  doesNotTitle: "Was es nicht tut",
  doesNot: [
    "Es verkauft, bewirbt und empfiehlt keine Produkte und verdient nichts an Links.",
    "Es ändert weder Preise noch Warenkörbe noch sonst etwas an der Seite.",
    "Es kennt Ihre Gesundheit nicht. Wer schwanger oder krank ist oder Arzneimittel nimmt, fragt zuerst in Arztpraxis oder Apotheke.",
  ],
  privacyTitle: "Datenschutz",
  privacy:
    "Nichts verlässt Ihren Browser. Es gibt kein Konto, keinen Server, keine Statistik und keine Anfrage an irgendjemanden. Ihr Profil wird auf diesem Gerät aufbewahrt, nachdem Sie zugestimmt haben, und Sie können es jederzeit in eine Datei speichern oder löschen.",
  notAdvice:
    "Die Eins-zu-eins-Regel ist die Sicht eines einzelnen Arztes, und amtliche Stellen nennen andere Werte; beides wird mit seinen Quellen gezeigt. Das ist Information, kein medizinischer Rat.",
  shots: {
    product: "Eine Produktseite mit der Plakette unter dem Namen des Produkts: Urteil, Milligramm am Tag, Verhältnis.",
    limits: "Die geöffnete Plakette bei einem Produkt über einer Grenze: Mengen, Regel, jede Grenze, und warum.",
    popup: "Das Pop-up mit Urteil, der Tabelle der Mengen und dem Diagramm dessen, was der Tag ergibt.",
    profile: "Das Profil: Ernährung, Alter, Grenzen, was sonst genommen wird, Arzneimittel.",
    evidence: "Die Seite der Belege: was behauptet wird, von wem, und jede Zahl mit ihrer Quelle.",
  },
  keywords: ["Calcium", "Magnesium", "Nahrungsergänzung", "Obergrenze", "Verhältnis", "elementar", "Ernährung"],
};
