import { votes } from '../../planning/texts/gaps.ts';
import { defineFormat } from '../content-format.ts';
import { withDe } from '../../language/french-elision.ts';
import { pair } from '../../values/text.ts';
import { showsOffer } from '../topic-fit.ts';

export const iStorychoice = defineFormat({
  id: 'I-STORYCHOICE',
  family: 'interactive',
  title: pair('stories à choix', 'stories with choices'),
  stages: ['ACQ', 'ACT'],
  channels: ['CH-IG'],
  hours: { low: 2, mode: 3, high: 5 },
  skill: 'photo',
  media: 'image',
  interactivity: 2,
  personalisation: 'behaviour',
  customerRole: 'co_creator',
  writing: 'dialogue',
  serves: ['short_video', 'photo', 'carousel'],
  most: 3,
  length: [40, 90],
  linking: pair('Vignette de lien vers la page du thème.', 'A link sticker to the topic page.'),
  accessibility: [
    pair(
      "Texte contrasté, sous-titres, durée d'affichage suffisante pour lire.",
      'Contrasted text, captions, enough time to read.',
    ),
  ],
  kpis: ['K-ER-REACH', 'K-CTR'],
  risk: 0.05,
  carriesEvent: true,
  consumersOnly: true,
  fits: (reach) => reach.socialAudience >= 500 && reach.visual,
  suitsTopic: showsOffer,
  text: votes,
  brief: (about) => ({
    angle: pair(
      `Quatre écrans pour choisir entre deux options autour de « ${about.topic} » et voir laquelle convient à l’usage ${withDe(about.who)}.`,
      `Four screens where ${about.who} chooses between two options around “${about.topic}” and learns which one fits.`,
    ),
    outline: [
      pair(`Écran 1 : la situation (${about.job})`, `Screen 1: the situation (${about.job})`),
      pair(
        `Écrans 2 et 3 : deux choix illustrés (${about.reference})`,
        `Screens 2 and 3: two illustrated choices (${about.reference})`,
      ),
      pair(`Écran 4 : la réponse, ${about.proof} et le lien`, `Screen 4: the answer, ${about.proof} and the link`),
    ],
    callToAction: pair('Voir l’option choisie', 'See the chosen item'),
  }),
});
