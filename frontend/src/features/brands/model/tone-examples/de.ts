import type { ToneExamples } from "./tone-example";

export const de: ToneExamples = {
  tone_formal: [
    "Kurz und knapp: Montag ist zu. Bis Dienstag!",
    "Kleiner Hinweis: Am Montag haben wir zu, am Dienstag sind wir wieder für euch da.",
    "Am Montag bleibt bei uns geschlossen, am Dienstag öffnen wir wieder um acht.",
    "Bitte beachten Sie, dass wir am Montag geschlossen haben. Wir freuen uns, Sie am Dienstag wieder zu begrüßen.",
    "Wir erlauben uns, unsere Gäste darauf hinzuweisen, dass unser Haus am Montag geschlossen bleibt und am Dienstag um acht Uhr wieder öffnet.",
  ],
  tone_playful: [
    "Zimtschnecken sind täglich ab sieben Uhr erhältlich.",
    "Frische Zimtschnecken, jeden Morgen ab sieben.",
    "Sieben Uhr, und die Zimtschnecken sind noch warm. Guter Moment, um vorbeizukommen.",
    "Die Zimtschnecken sind schon wach. Und du?",
    "Die einzige Schnecke, für die man morgens rennt: warm, zimtig und ab sieben auf der Flucht.",
  ],
  tone_bold: [
    "Wer es etwas heller geröstet mag, findet an unserer neuen Mischung vielleicht Gefallen.",
    "Wir haben eine neue Mischung und sind recht zufrieden damit.",
    "Unsere neue Mischung ist da: heller, süßer und einen Versuch wert.",
    "Das ist die beste Mischung, die wir je geröstet haben. Probier sie.",
    "Vergiss den Kaffee von heute früh. Mit diesem fängt der Tag noch einmal an.",
  ],
  tone_technical: [
    "Dieser Kaffee schmeckt nach Beeren und ist schwarz am schönsten.",
    "Ein Kaffee aus Äthiopien, der nach Beeren schmeckt, gemacht für den Filter.",
    "Gewaschener Kaffee aus Äthiopien, hell geröstet: erst Beeren, dann schwarzer Tee.",
    "Äthiopien, gewaschen, helle Röstung. 16 g auf 250 ml bei 94 °C bringen klare Beerennoten.",
    "Heirloom, gewaschen, 2.050 m, 14 % Entwicklungszeit. Mit 1:15,6, 94 °C und 2:45 min liegt die Extraktion bei 21 %: lebhafte Säure, Blaubeere, Bergamotte.",
  ],
  tone_emotional: [
    "Heute vor zehn Jahren haben wir eröffnet. Das Jubiläumsmenü gibt es bis Sonntag.",
    "Seit zehn Jahren sind wir da. Danke fürs Kommen; das Jubiläumsmenü gibt es bis Sonntag.",
    "Heute sind es zehn Jahre. Danke an alle, die seitdem an unseren Tischen saßen.",
    "Zehn Jahre, und an unseren ersten Gast denken wir noch immer. Danke für jeden Morgen mit euch.",
    "Vor zehn Jahren haben wir diese Tür mit zitternden Händen aufgeschlossen. Erste Dates, letzte Prüfungen, verregnete Dienstage: Ihr habt euer Leben hereingetragen, und wir sind für jeden Tag davon dankbar.",
  ],
};
