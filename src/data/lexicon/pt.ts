import type { Lexicon } from "../../core/label/lexicon.ts";

/** Portuguese. Portugal and Brazil. */
export const pt: Lexicon = {
  lang: "pt",
  calcium: "cálcio|cálcic~",
  magnesium: "magnésio|magnésia|magnésic~|magnesian~",
  salts: {
    unknown: "complexo|mistura|composto|compostos",
    oxide: "óxido",
    hydroxide: "hidróxido",
    carbonate: "carbonato",
    chloride: "cloreto",
    sulfate: "sulfato",
    citrate: "citrato~|dicitrato",
    glycinate: "glicinato|bisglicinato|diglicinato",
    malate: "malato|dimalato",
    threonate: "treonato",
    taurate: "taurato",
    acetyltaurate: "acetil taurato|acetiltaurato|acetil-taurato",
    lactate: "lactato",
    glucarate: "glucarat~",
    gluconate: "gluconato|gliconato",
    "lactate-gluconate": "lactogluconato|gluconolactato|lactato gluconato|lactogliconato",
    aspartate: "aspartato|hidrogenoaspartato|hidrogenaspartato",
    orotate: "orotato",
    pidolate: "pidolato",
    ascorbate: "ascorbato",
    phosphate: "di-hidrogenofosfato|dihidrogenofosfato|fosfato|hidrogenofosfato",
    glycerophosphate: "glicerofosfato",
    acetate: "acetato",
    succinate: "succinato",
    fumarate: "fumarato",
    akg: "alfa-cetoglutarato|alfacetoglutarato|cetoglutarato",
    chelate: "quelato|quelado",
    hydroxyapatite: "hidroxiapatita|hidroxiapatite",
    coral: "sango",
    "oyster-shell": "concha de ostra|conchas de ostra|concha de ostras",
    eggshell: "casca de ovo",
    algae: "alga|algas",
    seawater: "água do mar",
    dolomite: "dolomita",
    milk: "cálcio do leite|minerais do leite",
    "bone-meal": "farinha de osso",
    pantothenate: "pantotenato",
    folinate: "folinato|metilfolato",
    stearate: "estearato",
    silicate: "silicato|trissilicato",
    "fatty-acid": "ácidos gordos|ácidos graxos",
    alginate: "alginato",
  },
  nutrients:
    "valor energético|calorias|gorduras|proteínas|ferro|cobre|zinco|manganês|selénio|iodo|crómio|cromo|molibdénio|potássio|sódio|fósforo|boro|flúor|silício|" +
    "ácido fólico|folato|biotina|tiamina|ácido pantoténico|piridoxina|colina|proteína~|gordura~|lípidos|" +
    "hidratos de carbono|carboidratos|açúcar~|fibra~|sal|energia|colágeno|colagénio|melatonina|glicina|taurina|" +
    "cafeína|ácido hialurónico",
  elemental: "elementar|elemento|puro|ionizável|ião|iões",
  equals:
    "corresp. a|equivalente~|equivale a|correspondente a|corresponde a|correspondendo a|dos quais|das quais|do qual|da qual|fornece|fornecendo|" +
    "fornecem|entrega|entregam",
  from: "como|na forma de|sob a forma de|proveniente de|a partir de|de origem",
  per: "por|cada|em cada",
  contains: "contém|contendo|proporciona|contêm",
  pieces:
    "comprimid~|tablete~|cápsula~|drágea~|gomas|pastilha~|saqueta~|sachê~|ampola~|gota|gotas|colher~|medidor~|medida|" +
    "medidas|flaconete~|unidade|unidades",
  serving: "porção|porções|toma|tomas",
  servingSize: "porção:|porção :|tamanho da porção|porção de|quantidade por porção",
  day: "por dia|ao dia|dia|diári~",
  times: "vez|vezes",
  numbers: { meio: 0.5, meia: 0.5, um: 1, uma: 1, dois: 2, duas: 2, três: 3, quatro: 4, cinco: 5, seis: 6 },
  frequencies: { "manhã e noite": 2, "de manhã e à noite": 2, "de 12 em 12 horas": 2, "a cada 12 horas": 2 },
  directions:
    "tomar|tome|ingerir|engolir|mastigar|dissolver|dissolva|diluir|modo de tomar|modo de usar|modo de uso|" +
    "sugestão de uso|posologia|recomendação de uso|adultos",
  maximum: "não exceder|não ultrapassar|não tomar mais de|no máximo|dose máxima",
  facts:
    "composição|informação nutricional|informações nutricionais|valores nutricionais|declaração nutricional|" +
    "tabela nutricional|princípio ativo|princípios ativos|substância ativa|substâncias ativas|ingredientes ativos|" +
    "informação para o doente|informações ao paciente|informações para o paciente|ingrediente ativo",
  excipients:
    "excipientes|excipiente|outros ingredientes|outros componentes|agente de volume|agentes de volume|" +
    "antiaglomerante~|antiumectante~|agente de revestimento|estabilizante~|espessante~|emulsionante~|emulsificante~|" +
    "regulador de acidez|acidulante|edulcorante~",
  advice:
    "doses diárias recomendadas|ingestões diárias recomendadas|recomenda|recomendam|ingestão recomendada|ingestão diária recomendada|necessidade média|necessidades|necessita|" +
    "necessitam|deficiência~|carência~|défice|estudo|estudos|ensaios|investigadores|pesquisadores|pacientes|homens|" +
    "mulheres|crianças|lactentes|adolescentes|grávida~|gestantes|gravidez|anos de idade|soro|sangue|plasmátic~|" +
    "o organismo|corpo humano|no corpo|peso corporal|por kg|suor|dieta|alimentos|alimentação|rico em|ricos em|" +
    "limite superior|efeitos secundários|efeitos colaterais|sobredosagem|por litro|por exemplo|até|efsa|dose usual|" +
    "geralmente|normalmente|costuma",
  without: "sem|livre de|isento de|não contém",
  percentOf: {
    "eu-nrv":
      "vrn|ddr|doses de referência|dose de referência|valores de referência|valor de referência|dose diária recomendada",
    "br-vd": "vd|valores diários|idr|valores diários de referência",
  },
  units: {
    mg: "miligrama|miligramas",
    g: "grama|gramas",
    µg: "micrograma|microgramas",
    iu: "ui|u.i.",
  },
  others:
    "leve junto|leve também|compre junto|similares|quem viu também|você também pode gostar|também pode gostar|produtos relacionados|produtos semelhantes|produtos similares|também poderá gostar|pode gostar|poderá gostar|" +
    "quem comprou|quem viu|clientes também|comprados juntos|compre junto|vistos recentemente|outros produtos|" +
    "mais vendidos|avaliações|opiniões|perguntas frequentes|perguntas e respostas|comparar|categorias|" +
    "mesma linha|nossa linha|da mesma marca|comparativo|comparação",
  cart: "adicionar ao carrinho|adicionar ao cesto|adicionar à sacola|comprar|compre agora|esgotado",
  article:
    "min de leitura|minutos de leitura|tempo de leitura|publicado em|publicado por|atualizado em|escrito por|" +
    "revisado por|autor|referências|comentários|tempo de preparo",
  guide:
    "benefícios|o que é|o que são|para que serve|como tomar|como escolher|quanto|quais|porquê|por que|guia|" +
    "tudo sobre|efeitos secundários|efeitos colaterais|sintomas|melhores|dicas|diferença~|alimentos ricos|" +
    "propriedades",
  notIntake:
    "nutriente para plantas|hidroponia|sais de banho|sal de banho|creme|loção|champô|sabonete|óleo de magnésio|uso externo|uso tópico|fertilizante|" +
    "adubo|cães|cachorro|gatos|cavalos|água mineral|cosmétic~|dentífrico|desodorizante|desodorante|reagente|pomada|" +
    "alimento complementar para|constituintes analíticos|componentes analíticos|filhotes",
};
