import type { Listing } from "./listing.ts";

export const listingEn: Listing = {
  lead: "CalMag Fit reads how much elemental calcium and magnesium a supplement states on its product page, and says whether that fits your diet. It answers on two lines that are never mixed: a physician's guidance to take magnesium and calcium about one to one, and the official upper limits.",
  doesTitle: "What it does",
  does: [
    "Marks the product page with one badge: verdict, milligrams a day, ratio. Open it to see why.",
    "Works out the element from salts, percentages and servings, and shows each step with the printed text it comes from.",
    "Says so where a label is unclear, and never guesses quietly. You can type in what the label says.",
    "Counts what you already take, and shows which limit of which authority is reached.",
    "Reads shops in many languages, and any other page when you press its button.",
  ],
  doesNotTitle: "What it does not do",
  doesNot: [
    "It does not sell, advertise or recommend products, and earns nothing from links.",
    "It does not change prices, carts or anything else of the page.",
    "It does not know your health. Whoever is pregnant, ill or takes medicines asks a doctor or pharmacist first.",
  ],
  privacyTitle: "Privacy",
  privacy:
    "Nothing leaves your browser. There is no account, no server, no statistics and no request to anybody. Your profile is kept on this device after you agreed to it, and you can save it to a file or delete it at any time.",
  notAdvice:
    "The one-to-one guidance is the view of one physician, and official bodies give other figures; both are shown with their sources. This is information, not medical advice.",
  shots: {
    product: "A product page with the badge below the product's name: verdict, milligrams a day, ratio.",
    limits: "The badge opened on a product above a limit: amounts, guidance, each limit, and why.",
    popup: "The popup with verdict, the table of amounts and the chart of what the day comes to.",
    profile: "The profile: diet, age, limits, what else is taken, medicines.",
    evidence: "The page of evidence: what is claimed, by whom, and every figure with its source.",
  },
  keywords: ["calcium", "magnesium", "supplement", "upper limit", "ratio", "elemental", "diet"],
};
