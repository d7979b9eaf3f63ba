import type { Lexicon } from "../../core/label/lexicon.ts";

/** French. Words spelt as in English stand in the English lexicon. */
export const fr: Lexicon = {
  lang: "fr",
  calcium: "calcium~|calcique~",
  magnesium: "magnésium~|magnésien~|magnésie",
  salts: {
    unknown: "complexe|mélange|composés|composé",
    "lactate-gluconate": "glucono-lactate",
    oxide: "oxyde|oxydes",
    hydroxide: "hydroxyde",
    chloride: "chlorure|chlorures",
    citrate: "tricitrate",
    acetyltaurate: "acétyl-taurate|acétyl-taurinate|acétyltaurinate",
    phosphate: "dihydrogénophosphate|hydrogénophosphate",
    akg: "alpha-cétoglutarate|cétoglutarate",
    chelate: "chélat~",
    coral: "corail|coraux|sango",
    "oyster-shell": "coquille d'huître|coquilles d'huîtres",
    eggshell: "coquille d'œuf|coquille d'oeuf",
    algae: "algue|algues|lithothamne~",
    seawater: "eau de mer",
    dolomite: "dolomie",
    milk: "calcium laitier|minéraux du lait|minéraux laitiers",
    "bone-meal": "poudre d'os",
    "fatty-acid": "acides gras",
  },
  nutrients:
    "énergie|valeur énergétique|calories|protéines|fer|cuivre|iode|chrome|molybdène|phosphore|bore|fluor~|silicium|silice|acide folique|biotine|" +
    "acide pantothénique|protéine~|lipides|matières grasses|glucides|sucre~|fibres|sel|collagène|mélatonine|caféine|" +
    "acide hyaluronique",
  elemental: "élémentaire~|pur|purs",
  equals:
    "corresp. à|corresp.|soit|dont|équivalant à|équivalent à|équivaut à|correspondant à|correspond à|apportant|apporte|apport de|fournit|" +
    "fournissant|représentant|représente",
  from: "sous forme de|sous forme d'|issu de|issus de|provenant de|à partir de|forme",
  per: "par|pour|chaque|pour un|pour une",
  contains: "apportent|fournissent|contiennent|contient|contiennent|renferme|contenant|délivre|délivrent",
  pieces:
    "comprimé~|cp|cps|cpr|gélule~|dosette~|ampoule~|pastille~|gommes|goutte~|cuill~|mesure|mesurette~|pilule~|" +
    "unidose~|bâtonnet~",
  serving: "prise|prises",
  servingSize: "taille de la portion|taille de portion|portion de",
  day: "j|jour|jours|journalier~|quotidien~",
  times: "fois",
  numbers: { demi: 0.5, un: 1, une: 1, deux: 2, trois: 3, quatre: 4, cinq: 5, six: 6, huit: 8 },
  frequencies: { "matin et soir": 2, "matin, midi et soir": 3, "à chaque repas": 3 },
  directions:
    "prendre|prenez|avaler|croquer|sucer|dissoudre|diluer|boire|consommer|conseils d'utilisation|" +
    "conseil d'utilisation|mode d'emploi|posologie|utilisation|adulte|adultes",
  maximum: "ne pas dépasser|ne dépassez pas|au maximum|pas plus de|dose maximale|" + "sans dépasser|ne jamais dépasser",
  facts:
    "valeurs nutritionnelles|informations nutritionnelles|déclaration nutritionnelle|analyse nutritionnelle|" +
    "tableau nutritionnel|apports nutritionnels|teneur|teneurs|principes actifs|principe actif|substance active|" +
    "substances actives|ingrédients actifs|" +
    "information du patient|information de l'utilisateur|ingrédient actif",
  excipients:
    "autres ingrédients|autres composants|agent de charge|agents de charge|antiagglomérant~|anti-agglomérant~|" +
    "agent d'enrobage|gélifiant|épaississant|stabilisant|émulsifiant|correcteur d'acidité|acidifiant|édulcorant~",
  advice:
    "recommande|recommandent|recommandé de|apport conseillé|apports conseillés|besoins en|besoin en|" +
    "besoins quotidiens|besoin quotidien|nos besoins|carence~|étude|études|chercheurs|hommes|femmes|enfants|" +
    "nourrissons|adolescents|enceinte~|allait~|sanguin~|plasmatique|l'organisme|corps humain|poids corporel|par kg|" +
    "transpiration|alimentation|aliments|riche en|riches en|limite supérieure|limite de sécurité|effets secondaires|" +
    "surdosage|par litre|par exemple|jusqu'à|anses|efsa|lactation|dans le sang|généralement|habituellement",
  without: "sans|ne contient pas|exempt de",
  percentOf: {
    "eu-nrv": "vnr|ajr|valeurs nutritionnelles de référence|apports journaliers recommandés|apports de référence",
    "ca-dv": "valeur quotidienne|vq",
  },
  units: {
    mg: "milligramme|milligrammes",
    g: "gramme|grammes",
    µg: "microgramme|microgrammes",
    iu: "ui|u.i.",
  },
  others:
    "vus récemment|similaires|à découvrir également|souvent achetés ensemble|les clients ont aussi acheté|produits similaires|produits associés|produits complémentaires|vous aimerez aussi|vous aimerez également|" +
    "vous pourriez aimer|les clients ont|ont également acheté|ont aussi acheté|achetés ensemble|récemment consultés|" +
    "derniers produits vus|dans la même catégorie|autres produits|meilleures ventes|recommandé pour vous|avis|" +
    "avis clients|questions fréquentes|comparer|votre panier|" +
    "même gamme|notre gamme|de la gamme|comparatif|comparaison|découvrez aussi|de la même marque",
  cart: "ajouter au panier|acheter|commander|en rupture",
  article:
    "temps de lecture|min de lecture|minutes de lecture|publié le|mis à jour|rédigé par|écrit par|auteur|sommaire|" +
    "table des matières|commentaires|temps de préparation",
  guide:
    "bienfaits|qu'est-ce|comment|pourquoi|combien|quel|quels|quelle|tout savoir|tout sur|effets secondaires|carence|" +
    "symptômes|meilleur|meilleurs|conseils|différence|aliments riches|vertus",
  notIntake:
    "nourriture pour plantes|nutrition des plantes|hydroponie|sel de bain|sels de bain|crème|shampooing|shampoing|savon|gel douche|huile de magnésium|usage externe|" +
    "voie cutanée|engrais|chien|chiens|chevaux|eau minérale|cosmétique|dentifrice|pommade|bain de pieds|pour chats|" +
    "pour chiens|" +
    "aliment complémentaire pour|constituants analytiques|chiots|chatons",
};
