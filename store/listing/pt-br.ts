import type { Listing } from "./listing.ts";

export const listingPtBr: Listing = {
  lead: "O CalMag Fit lê quanto cálcio e magnésio elementares um suplemento indica na página do produto e diz se isso é compatível com sua dieta. Responde em duas linhas que nunca se misturam: a orientação de um médico de tomar magnésio e cálcio mais ou menos um para um, e os limites superiores oficiais.",
  doesTitle: "O que faz",
  does: [
    "Marca a página do produto com um selo: veredito, miligramas por dia, proporção. Abra o selo para ver o porquê.",
    "Calcula o elemento a partir de sais, porcentagens e porções, e mostra cada passo com o texto impresso de onde ele vem.",
    "Avisa quando um rótulo não é claro e nunca adivinha em silêncio. Você pode digitar o que o rótulo diz.",
    "Conta o que você já toma e mostra qual limite de qual autoridade é atingido.",
    "Lê lojas em muitos idiomas, e qualquer outra página quando você clica no botão.",
  ],
  doesNotTitle: "O que não faz",
  doesNot: [
    "Não vende, anuncia nem recomenda produtos, e não ganha nada com links.",
    "Não muda preços, carrinhos nem nada mais da página.",
    "Não conhece sua saúde. Em caso de gravidez, doença ou uso de medicamentos, consulte antes um médico ou farmacêutico.",
  ],
  privacyTitle: "Privacidade",
  privacy:
    "Nada sai do seu navegador. Não há conta, servidor, estatísticas nem requisições a ninguém. Seu perfil é guardado neste dispositivo depois que você concorda, e você pode salvá-lo em um arquivo ou excluí-lo a qualquer momento.",
  notAdvice:
    "A orientação de um para um é a visão de um único médico, e órgãos oficiais dão outros valores; ambos são mostrados com suas fontes. Isto é informação, não orientação médica.",
  shots: {
    product: "Uma página de produto com o selo abaixo do nome: veredito, miligramas por dia, proporção.",
    limits: "O selo aberto em um produto acima de um limite: quantidades, orientação, cada limite e o porquê.",
    popup: "A janela com o veredito, a tabela de quantidades e o gráfico do que o dia soma.",
    profile: "O perfil: dieta, idade, limites, o que mais se toma, medicamentos.",
    evidence: "A página de evidências: o que se afirma, quem afirma, e cada valor com sua fonte.",
  },
  keywords: ["cálcio", "magnésio", "suplemento", "limite superior", "proporção", "elementar", "dieta"],
};
