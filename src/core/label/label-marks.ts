/** Words of labels that no rule needs by their place, each as one pattern over all languages (src/data/label-marks). */

/** Patterns by what they say. Those of words meet one folded word, those of texts a whole unified text. */
export interface LabelMarks {
  /** What 100 g of a product are called, and no food is: "100 g of powder". */
  readonly product: RegExp;
  /** A word for drops, which are counted by the dozen. */
  readonly drops: RegExp;
  /** "As", "expressed as", "in terms of", "w przeliczeniu na": what an amount is reckoned as. */
  readonly reckonedAs: RegExp;
  /** What a nutrition table lists of any food. */
  readonly macronutrient: RegExp;
  /** Beside other macronutrients it is the salt of a food; alone it may be that of a medicine's substance. */
  readonly sodium: RegExp;
  /** Endings of substances that are sold as salts of calcium or magnesium, and of others of their kind (INN stems). */
  readonly activeEnding: RegExp;
  /** "aporte cálcico", "contenu calcique": what is said of the element itself. */
  readonly ofElement: RegExp;
  /** An hour; "óránként" is "every so many hours" in one. */
  readonly hour: RegExp;
  /** "Every", before so many hours. */
  readonly every: RegExp;
  /** The same, behind them. */
  readonly everyBehind: RegExp;
  /** "Bones", which is a word of advice where it stands before an amount. */
  readonly bones: RegExp;
  /** "Plant based", "natural", "marine": where an element comes from, between its amount and its name. */
  readonly ofSource: RegExp;
  /** "Dry substance", "anhydrous": what a salt is reckoned as, and not its element. */
  readonly dry: RegExp;
  /** "Of", "of the", before what a share or a weight is of. */
  readonly of: RegExp;
  /** A powder, as what is weighed. */
  readonly powder: RegExp;
  /** Tablets and capsules, which are swallowed whole or chewed: no powder and no liquid comes as one. */
  readonly swallowed: RegExp;
  /** "Dibasic", "heavy", "precipitated": what is said of a salt inside its name. */
  readonly ofSalt: RegExp;
  /** "Magnesium picolinate": a salt that no lexicon knows must not pass for the element. */
  readonly saltEnding: RegExp;
  /** "Salt" behind what is bound in it: "calcium salt", "кальциевая соль". */
  readonly saltBehind: RegExp;
  /** The same before an "of": "sel de calcium". */
  readonly saltBefore: RegExp;
  /** Words that end like a salt and are none. */
  readonly noSalt: RegExp;
  /** "Our", "notre": before the name of another product of the shop; "our capsule" is this one. */
  readonly ours: RegExp;
  /** The same, without the name: "ours has 300 mg". */
  readonly oursAlone: RegExp;
  /** "Formula", "complex": what a product calls itself, and what it calls another one. */
  readonly generic: RegExp;
  /** "Tri-calcium", "tribasic", "磷酸三", "第三リン酸": three atoms of calcium. */
  readonly tricalcium: RegExp;
  /** "Hydrogen phosphate", "dibasic": one atom of calcium and one of hydrogen. */
  readonly dicalcium: RegExp;
  /** "Between 150 and 600 mg". */
  readonly between: RegExp;
  /** Longer words that are written short before a number or a letter: "approx. 300 mg", "Vit. H". */
  readonly shortened: RegExp;
  /** "The old formula, now with 500 mg": the new one is the page's. */
  readonly now: RegExp;
  /** "Or", between times of day. */
  readonly or: RegExp;
  /** "Recipe: recovery smoothie" over a list. */
  readonly recipeHeading: RegExp;
  /** "Reference values (NRV)" over a list. */
  readonly referenceHeading: RegExp;
  /** "Minerals", "Strength": labels of contents that are no words of a label's text. */
  readonly contentLabel: RegExp;
  /** "Ingredients", "Description", "Product details": headings that a product's own contents may stand under. */
  readonly ownHeading: RegExp;
  /** "Patient information leaflet": all that a medicine's maker says, its composition too. */
  readonly leaflet: RegExp;
  /** "Percent of the recommended daily amount": what shares stand under. */
  readonly percent: RegExp;
  /** "For adults", "suitable for adults": whom a product is for. */
  readonly suitableFor: RegExp;
  /** Children and adolescents; as parts of words, since scripts without blanks have no words. */
  readonly minors: RegExp;
  /** Cheese, sardines, tofu, cocoa, seeds, milk powder, cereals: foods that are praised for their minerals. */
  readonly food: RegExp;
  /** "Apply to the skin", "rub in": how what is not swallowed is used. */
  readonly applied: RegExp;
  /** "Magnesium, blood test": what a laboratory offers. */
  readonly labTest: RegExp;
  /** "Natural mineral water". */
  readonly mineralWater: RegExp;
  /** "Yoghurt flavour": what something only tastes of. */
  readonly flavour: RegExp;
  /** The energy of a food. */
  readonly energy: RegExp;
  /** The same, by its English name. */
  readonly calories: RegExp;
  /** "4-10 years", "from 11 to 17 years", "over 60": how a line of what persons of an age need begins. */
  readonly ages: RegExp;
  /** "Sticks (this product)", "This item: ...": the page's own among products side by side. */
  readonly thisProduct: RegExp;
  /** "Product" over the first column of a table: its rows are products. */
  readonly productColumn: RegExp;
  /** "Rp 32.000", "9,90 €": a cell of nothing but a price. */
  readonly price: RegExp;
  /** "Yes. Such a tablet contains ...": a line that answers. */
  readonly answer: RegExp;
  /** "The pharmacy's answer: ..." */
  readonly answerer: RegExp;
  /** "Age | at a time | times a day": the head of a table of doses. */
  readonly timesHead: RegExp;
  /** "15歳以上", "만 15세 이상": adults, by the age that medicines give. */
  readonly adultAge: RegExp;
}

export type LabelMark = keyof LabelMarks;
