import type { Listing } from "./listing.ts";

export const listingEs: Listing = {
  lead: "CalMag Fit lee cuánto calcio y magnesio elemental indica un complemento alimenticio en la página del producto, y dice si eso encaja con su dieta. Responde en dos líneas que nunca se mezclan: el consejo de un médico de tomar magnesio y calcio más o menos uno a uno, y los límites superiores oficiales.",
  doesTitle: "Qué hace",
  does: [
    "Marca la página del producto con una insignia: veredicto, miligramos al día, proporción. Al abrirla se ve por qué.",
    "Calcula el elemento a partir de sales, porcentajes y porciones, y muestra cada paso con el texto impreso del que procede.",
    "Lo dice cuando una etiqueta no es clara, y nunca adivina en silencio. Usted puede escribir lo que dice la etiqueta.",
    "Cuenta lo que ya toma, y muestra qué límite de qué autoridad se alcanza.",
    "Lee tiendas en muchos idiomas, y cualquier otra página cuando pulsa su botón.",
  ],
  doesNotTitle: "Qué no hace",
  doesNot: [
    "No vende, anuncia ni recomienda productos, y no gana nada con enlaces.",
    "No cambia precios, carritos ni nada más de la página.",
    "No conoce su salud. En caso de embarazo, enfermedad o medicación, consulte primero a un médico o farmacéutico.",
  ],
  privacyTitle: "Privacidad",
  privacy:
    "Nada sale de su navegador. No hay cuenta, ni servidor, ni estadísticas, ni peticiones a nadie. Su perfil se guarda en este dispositivo después de que usted lo acepte, y puede guardarlo en un archivo o eliminarlo en cualquier momento.",
  notAdvice:
    "La pauta de uno a uno es la opinión de un solo médico, y los organismos oficiales dan otras cifras; ambas se muestran con sus fuentes. Esto es información, no consejo médico.",
  shots: {
    product: "Una página de producto con la insignia bajo el nombre: veredicto, miligramos al día, proporción.",
    limits: "La insignia abierta en un producto por encima de un límite: cantidades, pauta, cada límite y por qué.",
    popup: "La ventana de la extensión con el veredicto, la tabla de cantidades y el gráfico de lo que suma el día.",
    profile: "El perfil: dieta, edad, límites, qué más se toma, medicamentos.",
    evidence: "La página de pruebas: qué se afirma, quién lo afirma y cada cifra con su fuente.",
  },
  keywords: ["calcio", "magnesio", "complemento", "límite superior", "proporción", "elemental", "dieta"],
};
