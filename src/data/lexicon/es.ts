import type { Lexicon } from "../../core/label/lexicon.ts";

/** Spanish. Spain and Latin America. */
export const es: Lexicon = {
  lang: "es",
  calcium: "calcio|cálcic~",
  magnesium: "magnesio|magnésic~|magnesia",
  salts: {
    unknown: "complejo|mezcla|compuesto|compuestos",
    oxide: "óxido",
    hydroxide: "hidróxido",
    carbonate: "carbonato~",
    chloride: "cloruro~",
    sulfate: "sulfato~",
    citrate: "citrato~|dicitrato",
    glycinate: "glicinato~|bisglicinato~|diglicinato",
    malate: "malato|dimalato",
    threonate: "treonato",
    taurate: "taurato|taurinato",
    acetyltaurate: "acetil taurato|acetiltaurato|acetil-taurato",
    lactate: "lactato",
    glucarate: "glucarat~",
    gluconate: "gluconato",
    "lactate-gluconate": "lactogluconato|gluconolactato|lactato gluconato|lactato-gluconato",
    aspartate: "aspartato|hidrogenoaspartato|hidrogenaspartato",
    orotate: "orotato",
    pidolate: "pidolato",
    ascorbate: "ascorbato",
    phosphate: "dihidrogenofosfato|fosfato|hidrogenofosfato",
    glycerophosphate: "glicerofosfato",
    acetate: "acetato",
    succinate: "succinato",
    fumarate: "fumarato",
    akg: "alfa-cetoglutarato|alfacetoglutarato|cetoglutarato",
    glubionate: "glubionato",
    lactobionate: "lactobionato",
    chelate: "quelato|quelado",
    hydroxyapatite: "hidroxiapatita",
    coral: "sango",
    "oyster-shell": "concha de ostra|conchas de ostra|concha de ostras",
    eggshell: "cáscara de huevo",
    algae: "alga|algas",
    seawater: "agua de mar",
    dolomite: "dolomita",
    milk: "calcio lácteo|minerales lácteos",
    "bone-meal": "harina de hueso",
    pantothenate: "pantotenato",
    folinate: "folinato|metilfolato",
    stearate: "estearato~",
    silicate: "silicato~",
    "fatty-acid": "ácidos grasos",
    alginate: "alginato",
  },
  nutrients:
    "valor energético|calorías|grasas|valor calórico|hierro|cobre|manganeso|selenio|yodo|cromo|molibdeno|potasio|sodio|fósforo|boro|flúor|silicio|ácido fólico|" +
    "biotina|tiamina|ácido pantoténico|piridoxina|colina|proteína~|grasa~|hidratos de carbono|carbohidratos|azúcar~|" +
    "fibra|sal|energía|colágeno|melatonina|glicina|taurina|cafeína|ácido hialurónico",
  elemental: "elemento|puro|iones",
  equals:
    "corresp. a|equivalente~|equivale a|correspondiente a|corresponde a|aporta|aportan|aportando|aportados por|de los cuales|de los que|del cual|del que|de ellos|" +
    "de las cuales|proporciona|entrega|entregan|suministran",
  from: "como|en forma de|procedente de|proveniente de|a partir de",
  per: "por|cada|en cada",
  contains: "contiene|contienen|conteniendo|proporcionan|suministra",
  pieces:
    "comprimid~|tableta~|cápsula~|perla~|gragea~|gomita~|gominola~|pastilla~|sobre|sobres|ampolla~|viales|gota|gotas|" +
    "cucharad~|cacito~|cazo|cazos|medida|medidas|unidad|unidades",
  serving: "porción|porciones|dosis|ración|raciones|toma|tomas|servicio|servicios",
  servingSize: "tamaño de la porción|tamaño de porción|tamaño por porción",
  day: "al día|día|diari~",
  times: "vez|veces",
  numbers: { medio: 0.5, media: 0.5, un: 1, una: 1, uno: 1, dos: 2, tres: 3, cuatro: 4, cinco: 5, seis: 6 },
  frequencies: { "mañana y noche": 2, "con cada comida": 3, "cada 12 horas": 2, "cada 8 horas": 3 },
  directions:
    "tomar|tome|ingerir|tragar|masticar|disolver|diluir|modo de empleo|modo de uso|uso recomendado|posología|" +
    "dosificación|instrucciones de uso|adultos",
  maximum: "no exceder|no superar|no sobrepasar|no tomar más de|como máximo|dosis máxima",
  facts:
    "composición|información nutricional|valores nutricionales|datos nutricionales|información del suplemento|" +
    "datos del suplemento|principio activo|principios activos|ingredientes activos|" +
    "información para el paciente|sustancia activa|sustancias activas",
  excipients:
    "demás componentes|excipientes|otros ingredientes|otros componentes|ingredientes inactivos|agente de carga|agentes de carga|" +
    "antiaglomerante~|agente de recubrimiento|estabilizante~|espesante~|emulgente~|corrector de acidez|acidulante|" +
    "edulcorante~",
  advice:
    "aconsejan|expertos|recomienda|recomiendan|ingesta recomendada|ingesta diaria recomendada|necesidades|requerimiento~|necesita|" +
    "necesitan|déficit|deficiencia~|carencia~|estudio|estudios|ensayos|investigadores|pacientes|hombres|mujeres|" +
    "niños|lactantes|adolescentes|embaraz~|lactancia|años de edad|suero|sangre|plasmátic~|el organismo|el cuerpo|" +
    "cuerpo humano|peso corporal|por kg|sudor|dieta|alimentos|alimentación|rico en|ricos en|límite superior|" +
    "efectos secundarios|sobredosis|por litro|por ejemplo|hasta|efsa|generalmente|habitualmente|normalmente|suele|" +
    "suelen",
  without: "sin|libre de|no contiene|exento de",
  percentOf: {
    "eu-nrv": "vrn|cdr|valores de referencia|valor de referencia|ingesta de referencia",
    "us-dv": "valor diario",
  },
  units: {
    mg: "miligramo|miligramos",
    g: "gramo|gramos",
    µg: "microgramo|microgramos",
    iu: "ui|u.i.",
  },
  others:
    "visto recientemente|relacionados|similares|otros clientes compraron|también te puede interesar|quizás te interese|los clientes también compraron|productos relacionados|productos similares|también te puede|te puede interesar|te puede gustar|" +
    "le puede interesar|los clientes que|clientes también|comprados juntos|vistos recientemente|recomendado para ti|" +
    "otros productos|más vendidos|opiniones|valoraciones|reseñas|preguntas frecuentes|preguntas y respuestas|" +
    "comparar|categorías|" +
    "misma gama|nuestra gama|misma línea|comparativa|de la misma marca",
  cart: "añadir al carrito|añadir a la cesta|agregar al carrito|añadir al carro|comprar|agotado",
  article:
    "min de lectura|minutos de lectura|tiempo de lectura|publicado el|publicado por|actualizado el|escrito por|" +
    "revisado por|autor|referencias|comentarios|tiempo de preparación",
  guide:
    "beneficios|qué es|qué son|para qué sirve|cómo tomar|cómo elegir|cuánto|cuáles son|por qué|guía|todo sobre|" +
    "efectos secundarios|síntomas|mejores|tipos de|consejos|alimentos ricos|propiedades|diferencia~",
  notIntake:
    "nutriente para plantas|hidroponía|loción|champú|jabón|aceite de magnesio|uso externo|uso tópico|fertilizante|perro|perros|gatos|caballos|mascotas|" +
    "agua mineral|cosmétic~|dentífrico|desodorante|reactivo|pomada|sales de baño|crema|" +
    "pienso complementario|alimento complementario para|componentes analíticos|constituyentes analíticos|cachorros",
};
