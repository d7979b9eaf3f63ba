import type { Lexicon } from "../../core/label/lexicon.ts";

/** Italian. */
export const it: Lexicon = {
  lang: "it",
  calcium: "calcio|calcic~",
  magnesium: "magnesio|magnesiac~|magnesia",
  salts: {
    unknown: "complesso|miscela|composto|composti",
    oxide: "ossido",
    hydroxide: "idrossido",
    carbonate: "carbonato",
    chloride: "cloruro",
    sulfate: "solfato",
    citrate: "citrato~|dicitrato",
    glycinate: "glicinato|bisglicinato|diglicinato",
    malate: "malato|dimalato",
    threonate: "treonato",
    taurate: "taurato|taurinato",
    acetyltaurate: "acetiltaurato|acetil taurato|acetil-taurato",
    lactate: "lattato",
    glucarate: "glucarat~",
    gluconate: "gluconato",
    "lactate-gluconate": "lattogluconato|gluconolattato|lattato gluconato|lattato-gluconato",
    aspartate: "aspartato|idrogenoaspartato|diidrogenoaspartato",
    orotate: "orotato",
    pidolate: "pidolato",
    ascorbate: "ascorbato",
    phosphate: "diidrogenofosfato|diidrogeno fosfato|fosfato|idrogenofosfato|idrogeno fosfato",
    glycerophosphate: "glicerofosfato",
    acetate: "acetato",
    succinate: "succinato",
    fumarate: "fumarato",
    akg: "alfa-chetoglutarato|alfachetoglutarato|chetoglutarato",
    chelate: "chelato|chelati",
    hydroxyapatite: "idrossiapatite",
    coral: "corallo|sango",
    "oyster-shell": "guscio d'ostrica|gusci d'ostrica|conchiglia d'ostrica",
    eggshell: "guscio d'uovo|gusci d'uovo",
    algae: "alga|alghe|litotamnio",
    seawater: "acqua di mare",
    milk: "calcio del latte|minerali del latte",
    "bone-meal": "farina di ossa",
    pantothenate: "pantotenato",
    folinate: "folinato|metilfolato",
    stearate: "stearato",
    silicate: "silicato",
    "fatty-acid": "acidi grassi",
    alginate: "alginato",
  },
  nutrients:
    "valore energetico|calorie|ferro|rame|zinco|selenio|iodio|cromo|molibdeno|potassio|sodio|fosforo|boro|fluoro|silicio|acido folico|biotina|" +
    "tiamina|acido pantotenico|colecalciferolo|piridossina|colina|proteine|grassi|carboidrati|zuccher~|energia|" +
    "collagene|glicina|taurina|caffeina|acido ialuronico",
  elemental: "elementare|elemento|puro|ione|ioni",
  equals:
    "corrisp. a|corrisp.|pari a|pari ad|corrispondente a|corrispondenti a|corrisponde a|equivalent~|di cui|apporto di|apporta|apportano|" +
    "fornisce|forniscono",
  from: "come|da|sotto forma di|in forma di|derivante da",
  per: "ogni|ciascuna|ciascun|per ogni",
  contains: "contiene|contengono|contenente",
  pieces:
    "compress~|cpr|capsul~|cps|perla|perle|confett~|pastigli~|bustin~|fiala|fiale|fialoid~|flaconcin~|goccia|gocce|" +
    "cucchiai~|misurin~|caramell~|orosolubil~",
  serving: "porzione|porzioni|dosi",
  servingSize: "dimensione della porzione|porzione consigliata",
  day: "al giorno|al dì|giorno|giornalier~|quotidian~",
  times: "volta|volte",
  numbers: { mezza: 0.5, mezzo: 0.5, un: 1, una: 1, uno: 1, due: 2, tre: 3, quattro: 4, cinque: 5, sei: 6 },
  frequencies: { "mattina e sera": 2, "ad ogni pasto": 3, "ogni 12 ore": 2 },
  directions:
    "assumere|prendere|deglutire|masticare|sciogliere|diluire|modalità d'uso|modo d'uso|consigli d'uso|posologia|" +
    "uso consigliato|si consiglia|istruzioni per l'uso|adulti|bere",
  maximum: "non superare|non eccedere|non più di|al massimo|dose massima",
  facts:
    "composizione|informazioni nutrizionali|dichiarazione nutrizionale|valori nutrizionali|valori medi|" +
    "tabella nutrizionale|tenore|tenori|contenuti medi|contenuto medio|apporti|caratterizzanti|principi attivi|" +
    "principio attivo|" +
    "informazioni per il paziente|sostanza attiva|sostanze attive",
  excipients:
    "eccipienti|altri ingredienti|altri componenti|agente di carica|agenti di carica|antiagglomerant~|" +
    "agente di rivestimento|agenti di rivestimento|stabilizzant~|addensant~|emulsionant~|correttore di acidità|" +
    "correttori di acidità|acidificante|edulcorant~",
  advice:
    "raccomanda|raccomandano|livelli di assunzione|assunzione raccomandata|fabbisogno|carenza|carenze|studio clinico|" +
    "studi|ricercatori|pazienti|uomini|bambini|lattanti|adolescenti|gravidanza|allattamento|anni di età|siero|sangue|" +
    "plasmatic~|l'organismo|corpo umano|nel corpo|peso corporeo|sudore|dieta|alimenti|alimentazione|ricco di|" +
    "ricchi di|limite massimo|effetti collaterali|sovradosaggio|per litro|ad esempio|per esempio|fino a|efsa|larn|" +
    "le donne|di solito|generalmente|solitamente",
  without: "senza|privo di|priva di|non contiene",
  percentOf: {
    "eu-nrv": "vnr|valori nutritivi di riferimento|valore nutritivo di riferimento",
  },
  units: {
    mg: "milligrammi|milligrammo",
    g: "grammi|grammo",
    µg: "microgrammi",
    iu: "ui|u.i.",
  },
  others:
    "visualizzati di recente|spesso comprati insieme|simili|ti potrebbe interessare|altri clienti hanno acquistato|prodotti correlati|prodotti simili|prodotti consigliati|potrebbe interessarti|potrebbero interessarti|" +
    "potrebbe piacerti|potrebbero piacerti|chi ha acquistato|i clienti che|hanno acquistato anche|acquistati insieme|" +
    "visti di recente|altri prodotti|più venduti|recensioni|domande frequenti|domande e risposte|confronta|categorie|" +
    "stessa linea|stessa gamma|della linea|confronto|dello stesso marchio",
  cart: "aggiungi al carrello|acquista|compra|esaurito",
  article:
    "min di lettura|minuti di lettura|tempo di lettura|pubblicato il|aggiornato il|scritto da|a cura di|autore|" +
    "sommario|bibliografia|commenti|tempo di preparazione",
  guide:
    "benefici|cos'è|che cos'è|cosa sono|a cosa serve|come scegliere|come assumere|quanto|quale|quali|perché|guida|" +
    "tutto su|effetti collaterali|sintomi|migliori|consigli|differenz~|alimenti ricchi|proprietà",
  notIntake:
    "nutrimento per piante|idroponica|sali da bagno|crema|lozione|sapone|bagnoschiuma|olio di magnesio|uso esterno|uso topico|fertilizzante|concime|" +
    "cani|gatti|cavalli|acqua minerale|cosmetic~|dentifricio|deodorante|arrampicata|reagente|pomata|per cane|" +
    "pediluvio|" +
    "mangime complementare|componenti analitici|cuccioli",
};
