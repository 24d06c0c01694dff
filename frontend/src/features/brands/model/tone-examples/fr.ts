import type { ToneExamples } from "./tone-example";

export const fr: ToneExamples = {
  tone_formal: [
    "Petit message : lundi, on est fermés. À mardi !",
    "À noter : on ferme ce lundi et on vous retrouve mardi.",
    "Nous sommes fermés ce lundi et rouvrons mardi à huit heures.",
    "Nous vous informons que nous serons fermés lundi. Au plaisir de vous retrouver mardi.",
    "Nous avons l’honneur d’informer notre aimable clientèle que la maison sera fermée lundi et rouvrira ses portes mardi à huit heures.",
  ],
  tone_playful: [
    "Les roulés à la cannelle sont disponibles chaque matin à partir de sept heures.",
    "Des roulés à la cannelle tout frais, chaque matin dès sept heures.",
    "Sept heures, et les roulés à la cannelle sont encore tièdes. C’est le bon moment pour passer.",
    "Les roulés à la cannelle sont déjà levés. Et vous ?",
    "Nos roulés à la cannelle sont levés depuis cinq heures. Eux, au moins, n’ont pas repoussé le réveil.",
  ],
  tone_bold: [
    "Si vous aimez les torréfactions plus douces, notre nouveau mélange pourrait vous plaire.",
    "Nous avons un nouveau mélange, et nous en sommes plutôt contents.",
    "Notre nouveau mélange est là : plus clair, plus doux, à goûter sans tarder.",
    "C’est le meilleur mélange que nous ayons jamais torréfié. Goûtez-le.",
    "Oubliez le café de ce matin. Avec celui-ci, la journée recommence.",
  ],
  tone_technical: [
    "Ce café a un goût de fruits rouges, et il est très bon sans sucre.",
    "Un café d’Éthiopie au goût de fruits rouges, fait pour le filtre.",
    "Un café lavé d’Éthiopie, torréfié clair : d’abord les fruits rouges, puis le thé noir.",
    "Éthiopie, lavé, torréfaction claire. 16 g pour 250 ml à 94 °C donnent des fruits rouges bien nets.",
    "Heirloom lavé, 2 050 m, 14 % de développement. À 1:15,6, 94 °C et 2 min 45, l’extraction atteint 21 % : acidité vive, myrtille, bergamote.",
  ],
  tone_emotional: [
    "Nous avons ouvert il y a dix ans. Le menu anniversaire est servi jusqu’à dimanche.",
    "Dix ans déjà. Merci d’être venus ; le menu anniversaire est servi jusqu’à dimanche.",
    "Dix ans aujourd’hui. Merci à toutes celles et ceux qui se sont assis à nos tables.",
    "Dix ans, et nous pensons encore à notre premier client. Merci pour chaque matin passé avec nous.",
    "Il y a dix ans, nous ouvrions cette porte les mains tremblantes. Premiers rendez-vous, derniers examens, mardis de pluie : vous avez apporté vos vies ici, et nous vous en remercions de tout cœur.",
  ],
};
