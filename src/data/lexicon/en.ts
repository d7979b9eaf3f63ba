import type { Lexicon } from "../../core/label/lexicon.ts";

/** English. Seen on real listings and panels of the United States, Canada, the United Kingdom, India and Australia. */
export const en: Lexicon = {
  lang: "en",
  calcium: "calcium~|calcic",
  magnesium: "magnesium~|magnesia",
  salts: {
    oxide: "oxide",
    hydroxide: "hydroxide",
    carbonate: "carbonate|subcarbonate|chalk|limestone",
    chloride: "chloride|nigari",
    sulfate: "sulfate|sulphate|epsom|kieserite",
    citrate: "citrate|dicitrate|citrates",
    glycinate: "glycinate|bisglycinate|diglycinate|glycinates|biglycinate",
    malate: "malate|dimalate|maleate",
    threonate: "threonate|l-threonate|magtein",
    taurate: "taurate|taurinate|ditaurate",
    acetyltaurate: "acetyl taurate|acetyl taurinate|acetyltaurate|n-acetyl taurate|n-acetyl taurinate",
    lactate: "lactate|dilactate",
    gluconate: "gluconate|digluconate",
    "lactate-gluconate": "lactate gluconate|lactogluconate|gluconolactate|gluconate lactate|lactate-gluconate",
    aspartate: "aspartate|diaspartate",
    orotate: "orotate|diorotate",
    pidolate: "pidolate|pyroglutamate",
    ascorbate: "ascorbate|ester-c",
    phosphate:
      "dihydrogenphosphate|dihydrogen phosphate|phosphate|diphosphate|triphosphate|hydrogenphosphate|hydrogen phosphate",
    glycerophosphate: "glycerophosphate|glycerylphosphate",
    acetate: "acetate",
    succinate: "succinate",
    fumarate: "fumarate",
    akg: "alpha-ketoglutarate|alpha ketoglutarate|ketoglutarate|akg",
    lysinate: "lysinate",
    bhb: "beta-hydroxybutyrate|beta hydroxybutyrate|hydroxybutyrate|bhb",
    hmb: "hmb|hydroxymethylbutyrate|beta-hydroxy-beta-methylbutyrate",
    glucarate: "glucarate|d-glucarate",
    pyruvate: "pyruvate",
    caseinate: "caseinate",
    glubionate: "glubionate",
    lactobionate: "lactobionate",
    glutamate: "glutamate|diglutamate",
    chelate: "chelate|chelated|amino acid chelate|chelates",
    hydroxyapatite: "hydroxyapatite|hydroxylapatite|mcha|mchc|microcrystalline hydroxyapatite",
    coral: "coral",
    "oyster-shell": "oyster shell|oystershell",
    eggshell: "eggshell|egg shell",
    algae: "algae|red algae|lithothamnion|aquamin|algaecal|seaweed",
    seawater: "seawater|sea water|sea mineral",
    dolomite: "dolomite",
    milk: "milk mineral|milk calcium|milk minerals|whey mineral",
    "bone-meal": "bone meal",
    pantothenate: "pantothenate|pantothenat",
    folinate: "folinate|methylfolate|methyltetrahydrofolate|5-mthf|levomefolate",
    stearate: "stearate|stearates",
    silicate: "silicate|trisilicate",
    "fatty-acid": "salts of fatty acids|salt of fatty acids",
    edta: "edta|disodium edta",
    alginate: "alginate",
    propionate: "propionate",
    sorbate: "sorbate",
    unknown: "blend|blends|proprietary blend|complex|compound|compounds",
  },
  nutrients:
    "vitamin~|zinc|iron|copper|manganese|selenium|iodine|chromium|molybdenum|potassium|sodium|phosphorus|boron|fluoride|" +
    "silica|silicon|vanadium|nickel|chloride|niacin~|riboflavin|thiamin~|folate|folic acid|biotin|pantothenic acid|" +
    "cholecalciferol~|colecalciferol~|ergocalciferol~|calcitriol|pyridoxine|cobalamin|choline|inositol|retinol|tocopherol~|" +
    "ascorbic acid|protein|fat|carbohydrate~|sugar~|fiber|fibre|salt|calories|energy|cholesterol|collagen|glucosamine|" +
    "chondroitin|melatonin|glycine|taurine|theanine|lysine|leucine|isoleucine|valine|ashwagandha|turmeric|curcumin|" +
    "b-complex|b complex|vitamin b complex|quercetin|genistein|omega-3|fish oil|coenzyme q10|coq10|hyaluronic acid|msm|probiotic~|d3|k2|b6|b12",
  elemental: "elemental|element|pure|ions|ion|ionic|ionised|ionized|elementary",
  equals:
    "in terms of|expressed as|calculated as|equivalent to|equivalent|eq.|eq|equ.|equiv.|equiv|eqv.|equal to|equals|corresponding to|corresponds to|corresponds|" +
    "provides|providing|provide|supplying|supplies|supply|yielding|yields|yield|delivers|delivering|of which|containing|" +
    "represents|representing|gives",
  from: "as|from|in the form of|sourced from|derived from|form|source|supplied as|supplied by|present as",
  per: "per|each|every|in each|for each|in one|of each|a|amount per serving|per serving|per serve|amount per serve|quantity per serving|quantity per serve",
  contains: "contains|contain|containing|provides|has|made with|formulated using|deliver|give you|gives you",
  pieces:
    "tablet|tablets|tab|tabs|capsule|capsules|cap|caps|caplet|caplets|softgel|softgels|soft gel|soft gels|gelcap|gelcaps|gel cap|" +
    "gummy|gummies|lozenge|lozenges|chew|chews|chewable|chewables|wafer|wafers|pill|pills|veggie cap|veggie caps|vegcap|vegcaps|vcap|vcaps|" +
    "veg capsule|veg capsules|drop|drops|dropper|droppers|scoop|scoops|scoopful|scoopfuls|teaspoon|teaspoons|tsp|teaspoonful|teaspoonfuls|tablespoon|" +
    "tablespoons|tbsp|tablespoonful|tablespoonfuls|sachet|sachets|stick|sticks|stick pack|stick packs|packet|packets|pouch|pouches|ampoule|ampoules|vial|vials|" +
    "spray|sprays|effervescent tablet|effervescent tablets|chewable tablet|chewable tablets|spoonful|spoonfuls|level scoop|" +
    "heaping scoop|measuring spoon|bar|bars|shot|shots|unit|strip|strips|softchew|soft chew|soft chews|film-coated tablet",
  serving:
    "serving|servings|portion|portions|dose|doses|dosage unit|amount per serving|per serving|per serve|amount per serve|quantity per serving|quantity per serve",
  servingSize: "serving size|portion size|dose size|serve size|amount per serving size",
  day:
    "daily|per day|a day|each evening|each morning|every evening|every morning|each night|every night|at bedtime|before bed|in the morning|in the evening|nightly|each day|every day|day|daily dose|recommended daily dose|daily serving|daily intake dose|" +
    "in 24 hours|24 hour period|24 hours|once daily|day serving",
  times: "times|time|x",
  numbers: {
    half: 0.5,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    single: 1,
  },
  frequencies: {
    once: 1,
    twice: 2,
    thrice: 3,
    bd: 2,
    bid: 2,
    tid: 3,
    "morning and evening": 2,
    "morning and night": 2,
    "with each meal": 3,
    "b.i.d.": 2,
    "b.i.d": 2,
    "t.i.d": 3,
    "q.i.d": 4,
    qid: 4,
    tds: 3,
    "b.d.": 2,
    "t.i.d.": 3,
    "t.d.s.": 3,
    "q.i.d.": 4,
    "every 6 hours": 4,
    "every 8 hours": 3,
    q6h: 4,
    q8h: 3,
    q12h: 2,
    "every 12 hours": 2,
  },
  directions:
    "take|swallow|chew|dissolve|mix|use|directions|suggested use|suggested usage|recommended use|how to use|how to take|dosage|" +
    "usage|instructions|consume|adults|recommended dose|recommended dosage|directions for use|drink|stir|add",
  maximum: "do not exceed|don't exceed|not exceed|do not take more than|no more than|not more than|maximum|max|at most",
  facts:
    "supplement facts|nutrition facts|nutritional information|nutrition information|nutritional values|composition|active ingredients|" +
    "active ingredient|medicinal ingredients|amount per serving|typical values|product facts|facts|what's inside|label|" +
    "per serving|ingredient amount|supplemental facts|" +
    "patient information leaflet|patient leaflet|package leaflet|information for the patient|active substance|active substances",
  excipients:
    "other ingredients|inactive ingredients|inactive ingredient|non-medicinal ingredients|nonmedicinal ingredients|excipients|excipient|bulking agent|bulking agents|" +
    "anti-caking agent|anti-caking agents|anticaking agent|filler|fillers|lubricant|flow agent|glazing agent|firming agent|" +
    "acidity regulator|stabiliser|stabilizer|thickener|coating|tablet coating|may contain|free flowing agent",
  advice:
    "recommended daily allowance|recommended dietary allowance|rda is|rdi is|recommended intake|recommends|recommend|recommended that|" +
    "requirement|requirements|need|needs|required|upper limit|upper level|tolerable|deficiency|study|studies|trial|trials|" +
    "calciuri~|kalciuri~|kalziuri~|research|researchers|patients|participants|men|women|children|infants|teenagers|pregnant|breastfeeding|years old|year-old|ages|" +
    "serum|blood|plasma|the body|human body|body contains|bones|body weight|per kg|average person|average adult|sweat|diet|dietary intake|" +
    "foods|rich in|clinical|should get|most people|population|normal range|side effects|overdose|toxicity|per liter|per litre|" +
    "usrda|for example|such as|e.g.|usually contain|usually contains|typically contain|typically contains|typical dose|usual dose|doses of|dose of|up to|more than|may cause|exceed|hours apart|another maker|i take|advised|your doctor|" +
    "is not recommended|are not recommended|not to be exceeded|should not exceed|do not take with|not be taken with|not be taken together",
  without: "free from|free of|without|contains no|no added|does not contain|free|non|not contain|zero",
  percentOf: {
    "us-dv": "daily value|% daily value|%dv|dv|% dv|us rda|usrda|%rdv|percent daily value",
    "eu-nrv": "nrv|% nrv|nutrient reference value|ri|reference intake|ec rda|eu rda",
    "in-rda": "% rda|icmr",
    "au-rdi": "% rdi",
  },
  units: {
    mg: "mg|mgs|milligram|milligrams|mg.|m.g.",
    g: "g|gm|gms|gram|grams|grs|g.",
    µg: "µg|mcg|ug|microgram|micrograms|mcgs",
    ml: "ml|millilitre|millilitres|milliliter|milliliters|mls",
    l: "l|litre|liter|litres|liters",
    kg: "kg|kilogram|kilograms",
    iu: "iu|i.u.|i.u|ius|international units",
    mmol: "mmol|millimole|millimoles",
    meq: "meq|milliequivalents|milliequivalent",
  },
  others:
    "similar|customers who viewed|customers who bought|others also bought|customers also shopped|substitutes|related products|you may also like|you might also like|customers also bought|customers also viewed|frequently bought together|" +
    "frequently purchased together|recently viewed|recommended for you|similar products|compare|compare with similar items|reviews|customer reviews|" +
    "questions|questions & answers|questions and answers|q&a|also bought|also viewed|more from|best sellers|bestsellers|goes well with|" +
    "complete your order|people also bought|sponsored|trending|top picks|shop by|categories|popular products|more products|your cart|" +
    "shopping cart|ratings|blog|articles|faq|frequently asked questions|sponsored products|pairs well with|alternatives|bundle|" +
    "related articles|from the blog|other products|other customers|you recently viewed|" +
    "our range|same range|the full range|from the same brand|which one is right|how we stack up|us vs",
  cart: "add to cart|add to basket|add to bag|buy now|buy it now|add to trolley|order now|purchase|subscribe & save|notify me when available|out of stock",
  article:
    "min read|minute read|minutes read|published on|published|written by|reviewed by|medically reviewed|last updated|table of contents|author|" +
    "posted on|posted by|updated on|read time|references|prep time|cook time|recipe|leave a comment|share this article|references and sources",
  guide:
    "benefits|what is|what are|guide|how to|how much|why|side effects|explained|everything you need|vs|best|top|should you|tips|types of|" +
    "ingredient information|101|glossary|ingredient|comparison|compared|ranking|facts about|all about|dosage, and|signs of|foods high in|sources of|category|collection",
  notIntake:
    "plant nutrient|plant nutrients|hydroponic|hydroponics|bath salt|bath salts|bath flakes|bath soak|foot soak|shampoo|conditioner|body lotion|lotion|cream|moisturizer|moisturiser|serum|body butter|" +
    "body spray|magnesium oil|topical|deodorant|soap|fertilizer|fertiliser|plant food|dog|dogs|cat|cats|horse|horses|pets|mineral water|recipe|" +
    "t-shirt|tshirt|hoodie|sweatshirt|not for human consumption|feeding directions|feed|guaranteed analysis|equine|kitten|puppy|reagent|analytical grade|cosmetic|toothpaste|for external use|external use|ice melt|fire starter|chalk bag|gym chalk|aquarium~|test kit|test strips|" +
    "complementary feed|analytical constituents|puppies|kittens",
};
