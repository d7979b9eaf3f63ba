import type { Listing } from "./listing.ts";

export const listingIt: Listing = {
  lead: "CalMag Fit legge quanto calcio e magnesio elementari un integratore indica nella pagina del prodotto, e dice se è adatto alla tua dieta. Risponde su due righe che non si mescolano mai: il consiglio di un medico di assumere magnesio e calcio circa uno a uno, e i limiti superiori ufficiali.",
  doesTitle: "Che cosa fa",
  does: [
    "Segna la pagina del prodotto con un badge: giudizio, milligrammi al giorno, rapporto. Aprilo per vedere perché.",
    "Calcola l’elemento da sali, percentuali e porzioni, e mostra ogni passaggio con il testo stampato da cui proviene.",
    "Lo dice quando un’etichetta non è chiara, e non tira mai a indovinare in silenzio. Puoi inserire quello che dice l’etichetta.",
    "Conta quello che già prendi, e mostra quale limite di quale autorità si raggiunge.",
    "Legge negozi in molte lingue, e ogni altra pagina quando premi il suo pulsante.",
  ],
  doesNotTitle: "Che cosa non fa",
  doesNot: [
    "Non vende, non pubblicizza e non consiglia prodotti, e non guadagna nulla dai link.",
    "Non cambia prezzi, carrelli né altro della pagina.",
    "Non conosce la tua salute. In gravidanza, in caso di malattia o se prendi medicinali, chiedi prima al medico o al farmacista.",
  ],
  privacyTitle: "Privacy",
  privacy:
    "Nulla lascia il tuo browser. Non ci sono account, server, statistiche né richieste a nessuno. Il tuo profilo è conservato su questo dispositivo dopo il tuo consenso, e puoi salvarlo in un file o eliminarlo in ogni momento.",
  notAdvice:
    "La regola uno a uno è il punto di vista di un solo medico, e gli enti ufficiali danno altri valori; entrambi sono mostrati con le loro fonti. Questa è informazione, non un parere medico.",
  shots: {
    product: "Una pagina di prodotto con il badge sotto il nome: giudizio, milligrammi al giorno, rapporto.",
    limits: "Il badge aperto su un prodotto sopra un limite: quantità, regola, ogni limite e perché.",
    popup: "La finestra dell’estensione con il giudizio, la tabella delle quantità e il grafico della giornata.",
    profile: "Il profilo: dieta, età, limiti, che cos’altro si prende, medicinali.",
    evidence: "La pagina delle prove: che cosa si afferma, chi lo afferma, e ogni valore con la sua fonte.",
  },
  keywords: ["calcio", "magnesio", "integratore", "limite superiore", "rapporto", "elementare", "dieta"],
};
