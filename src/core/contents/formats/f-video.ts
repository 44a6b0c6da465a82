import { creatorBrief } from '../../planning/texts/kinds/creator-brief.ts';
import { defineFormat } from '../content-format.ts';
import { pair } from '../../values/text.ts';

export const fVideo = defineFormat({
  id: 'F-VIDEO',
  family: 'influence',
  title: pair('vidéo de test par un créateur', 'creator review video'),
  stages: ['ACQ', 'ACT'],
  channels: ['CH-INFLU', 'CH-YT'],
  hours: { low: 4, mode: 8, high: 12 },
  cash: [100, 600],
  skill: 'partnerships',
  media: 'video',
  interactivity: 1,
  personalisation: 'none',
  customerRole: 'expert',
  writing: 'testimonial',
  serves: ['short_video', 'webinar'],
  most: 1,
  length: [200, 400],
  linking: pair(
    'Intégrée à la page du produit, avec transcription.',
    'Embedded on the product page, with a transcript.',
  ),
  legal: ['L-INF', 'L-REV'],
  accessibility: [pair('Sous-titres et transcription.', 'Captions and a transcript.')],
  kpis: ['K-VTR', 'K-ASSIST'],
  risk: 0.35,
  paidPartnership: true,
  closedTo: ['L-HEALTH'],
  fits: (reach) => reach.hasCreators,
  text: creatorBrief,
  brief: (about) => ({
    angle: pair(
      `Un test complet de « ${about.offer} », défauts compris, face à la crainte « ${about.pain} ».`,
      `A full test of “${about.offer}”, flaws included, facing “${about.pain}”.`,
    ),
    outline: [
      pair('Le protocole : ce qui est testé, combien de temps', 'The protocol: what is tested, for how long'),
      pair('Le test filmé', 'The filmed test'),
      pair('Le verdict libre', 'A free verdict'),
    ],
    callToAction: pair('Voir le test', 'Watch the test'),
  }),
});
