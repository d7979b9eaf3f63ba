import type { Listing } from "./listing.ts";

export const listingFr: Listing = {
  lead: "CalMag Fit lit combien de calcium et de magnésium élément un complément indique sur sa page produit, et dit si cela convient à votre alimentation. La réponse tient en deux lignes qui ne sont jamais mêlées : le conseil d’un médecin de prendre magnésium et calcium à peu près un pour un, et les limites supérieures officielles.",
  doesTitle: "Ce que l’extension fait",
  does: [
    "Elle place un badge sur la page du produit : verdict, milligrammes par jour, rapport. Ouvrez-le pour voir pourquoi.",
    "Elle calcule l’élément à partir des sels, des pourcentages et des portions, et montre chaque étape avec le texte imprimé dont elle vient.",
    "Elle le dit quand une étiquette n’est pas claire, et ne devine jamais en silence. Vous pouvez saisir ce que dit l’étiquette.",
    "Elle compte ce que vous prenez déjà, et montre quelle limite de quelle autorité est atteinte.",
    "Elle lit des boutiques dans de nombreuses langues, et toute autre page quand vous cliquez sur son bouton.",
  ],
  doesNotTitle: "Ce que l’extension ne fait pas",
  doesNot: [
    "Elle ne vend, ne promeut et ne recommande aucun produit, et ne gagne rien sur des liens.",
    "Elle ne change ni les prix, ni les paniers, ni rien d’autre de la page.",
    "Elle ne connaît pas votre santé. En cas de grossesse, de maladie ou de traitement, demandez d’abord à un médecin ou à un pharmacien.",
  ],
  privacyTitle: "Vie privée",
  privacy:
    "Rien ne quitte votre navigateur. Il n’y a ni compte, ni serveur, ni statistiques, ni requête à qui que ce soit. Votre profil est conservé sur cet appareil après votre accord, et vous pouvez l’enregistrer dans un fichier ou le supprimer à tout moment.",
  notAdvice:
    "La règle du un pour un est le point de vue d’un seul médecin, et les organismes officiels donnent d’autres chiffres ; les deux sont montrés avec leurs sources. Ceci est une information, pas un avis médical.",
  shots: {
    product: "Une page produit avec le badge sous le nom du produit : verdict, milligrammes par jour, rapport.",
    limits: "Le badge ouvert sur un produit au-dessus d’une limite : quantités, règle, chaque limite, et pourquoi.",
    popup: "La fenêtre de l’extension avec le verdict, le tableau des quantités et le graphique de la journée.",
    profile: "Le profil : alimentation, âge, limites, ce qui est pris par ailleurs, médicaments.",
    evidence: "La page des preuves : ce qui est affirmé, par qui, et chaque chiffre avec sa source.",
  },
  keywords: ["calcium", "magnésium", "complément", "limite supérieure", "rapport", "élément", "alimentation"],
};
