/**
 * Active substances of medicines that are sold as their calcium or magnesium salt, in the spellings of labels: what is
 * printed beside them is their own mass. By their international nonproprietary names (INN, World Health Organization);
 * a stem before "~" holds all endings. Names by the common endings of such substances are known without this list.
 */
export const actives = [
  // Statins.
  "atorvastatin~|atorwastatyn~|atorvasztatin~|rosuvastatin~|rozuvastatin~|rozuwastatyn~|rozuvasztatin~|pitavastatin~|pitawastatyn~|pitavasztatin~",
  "аторвастатин~|розувастатин~|питавастатин~|пітавастатин~|ατορβαστατιν~|ροσουβαστατιν~|πιταβαστατιν~",
  "أتورفاستاتين~|اتورفاستاتين~|روسوفاستاتين~|روزوفاستاتين~|بيتافاستاتين~|אטורבסטטין~|אטורווסטטין~|רוסובסטטין~|רוזובסטטין~",
  "एटोरवास्टेटिन~|एटोरवास्टैटिन~|रोसुवास्टेटिन~|रोसुवास्टैटिन~|এটোরভাস্ট্যাটিন~|অ্যাটোরভাস্ট্যাটিন~|রোসুভাস্ট্যাটিন~|রসুভাস্ট্যাটিন~",
  "アトルバスタチン|ロスバスタチン|ピタバスタチン|阿托伐他汀|瑞舒伐他汀|匹伐他汀|아토르바스타틴~|로수바스타틴~|피타바스타틴~|อะทอร์วาสแตติน|อะทอร์วาสตาติน|โรซูวาสแตติน|โรซูวาสตาติน",
  // Proton pump inhibitors.
  "esomeprazol~|ezomeprazol~|esomepratsol~|omeprazol~|pantoprazol~|эзомепразол~|езомепразол~|омепразол~|пантопразол~|εσομεπραζολ~|ομεπραζολ~",
  "إيزوميبرازول~|ايزوميبرازول~|أوميبرازول~|اوميبرازول~|אזומפרזול~|אומפרזול~|एसोमेप्राज़ोल~|एसोमेप्राजोल~|ইসোমেপ্রাজল~|এসোমেপ্রাজল~",
  "エソメプラゾール|埃索美拉唑|艾司奥美拉唑|奥美拉唑|艾索美拉唑|에스오메프라졸~|อีโซเมพราโซล|เอสโอเมพราโซล",
  // Others.
  "metamizol~|metamitsol~|novaminsulfon~|dipyron~|dipiron~|метамизол~|μεταμιζολ~|ميتاميزول~",
  "dobesilat~|dobezilat~|dobezylan~|dobesylat~|добезилат~|добезілат~|δοβεσιλικ~|دوبيسيلات~|羟苯磺酸|羥苯磺酸|ドベシル酸|도베실산~",
  "levofolinat~|lewofolinian~|leucovorin~|leukovorin~|левофолинат~|左亚叶酸",
  "carbasalat~|carbasalaat~|karbasalat~|acamprosat~|akamprosat~|akamprozat~|акампросат~|fenoprofen~|nadroparin~|nadroparyn~|надропарин~|polycarbophil~|policarbofil~|polikarbofil~|поликарбофил~",
  "sennosid~|senozyd~|sennozid~|szennozid~|сеннозид~|сенозид~|σεννοσιδ~|सेनोसाइड्स~|सेनोसाइड~|番泻苷|センノシド|센노사이드~",
  "mitiglinid~|ミチグリニド|米格列奈|tosufloxacin~|トスフロキサシン|valproat~|walproinian~|polystyrene sulfonate|polystyrene sulphonate|polistirensulfonat~|polystyrolsulfonat~",
].join("|");
