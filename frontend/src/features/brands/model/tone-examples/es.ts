import type { ToneExamples } from "./tone-example";

export const es: ToneExamples = {
  tone_formal: [
    "¡Ojo, el lunes cerramos! Nos vemos el martes.",
    "Un aviso rápido: este lunes cerramos y el martes os esperamos.",
    "Este lunes cerramos y volvemos a abrir el martes a las ocho.",
    "Les informamos de que el lunes permaneceremos cerrados. Será un placer recibirles el martes.",
    "Tenemos el deber de comunicar a nuestra distinguida clientela que el lunes permaneceremos cerrados y que reabriremos nuestras puertas el martes a las ocho.",
  ],
  tone_playful: [
    "Los rollos de canela están disponibles cada mañana a partir de las siete.",
    "Rollos de canela recién hechos, cada mañana desde las siete.",
    "Son las siete y los rollos de canela aún están calientes. Buen momento para pasarse.",
    "Los rollos de canela ya se han levantado. ¿Y tú?",
    "Nuestros rollos de canela madrugan para que tú tengas una excusa para hacerlo. De nada.",
  ],
  tone_bold: [
    "Si te gustan los tuestes más suaves, quizá te agrade nuestra nueva mezcla.",
    "Tenemos una mezcla nueva y estamos bastante contentos con ella.",
    "Ya está aquí nuestra nueva mezcla: más clara, más dulce y con ganas de que la pruebes.",
    "Es la mejor mezcla que hemos tostado nunca. Pruébala.",
    "Olvida el café de esta mañana. Con este, el día empieza de nuevo.",
  ],
  tone_technical: [
    "Este café sabe a frutos rojos y está buenísimo solo.",
    "Un café de Etiopía con sabor a frutos rojos, pensado para filtro.",
    "Café lavado de Etiopía, de tueste claro: primero frutos rojos, luego té negro.",
    "Etiopía, lavado, tueste claro. Con 16 g para 250 ml a 94 °C los frutos rojos salen muy limpios.",
    "Heirloom lavado, 2.050 m, 14 % de desarrollo. Con 1:15,6, 94 °C y 2:45 min, la extracción llega al 21 %: acidez viva, arándano, bergamota.",
  ],
  tone_emotional: [
    "Abrimos hace hoy diez años. El menú de aniversario está disponible hasta el domingo.",
    "Diez años desde que abrimos. Gracias por venir; el menú de aniversario sigue hasta el domingo.",
    "Hoy cumplimos diez años. Gracias a quienes os habéis sentado a nuestras mesas desde entonces.",
    "Diez años, y aún nos acordamos de nuestro primer cliente. Gracias por cada mañana con nosotros.",
    "Hace diez años abrimos esta puerta con las manos temblando. Primeras citas, últimos exámenes, martes de lluvia: nos habéis traído vuestra vida, y os damos las gracias por cada día.",
  ],
};
